-- Letters that were kept back until the approval.
UPDATE message
   SET next_attempt_at = NULL
 WHERE account_id = ?1 AND channel = 'letter' AND state = 'queued' AND next_attempt_at IS NOT NULL;
