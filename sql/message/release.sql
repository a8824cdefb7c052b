-- Letters that were kept back until the approval; what a void pair wrote never leaves.
UPDATE message
   SET next_attempt_at = NULL
 WHERE account_id = ?1 AND channel = 'letter' AND state = 'queued' AND next_attempt_at IS NOT NULL
   AND pin_half_id IN (SELECT h.id FROM pin_half h JOIN pin_pair p ON p.id = h.pair_id
                        WHERE p.account_id = ?1 AND p.voided_at IS NULL);
