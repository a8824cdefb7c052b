UPDATE message
   SET state = 'cancelled', sealed = NULL, next_attempt_at = NULL
 WHERE account_id = ?1
   AND state IN ('queued', 'retry', 'failed', 'unknown')
   AND (password_id IN (SELECT id FROM password WHERE account_id = ?1 AND voided_at IS NOT NULL)
     OR pin_half_id IN (SELECT h.id FROM pin_half h JOIN pin_pair p ON p.id = h.pair_id
                         WHERE p.account_id = ?1 AND p.voided_at IS NOT NULL));
