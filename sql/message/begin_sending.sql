UPDATE message
   SET state = 'sending', attempts = attempts + 1, next_attempt_at = NULL
 WHERE id = ?1 AND state IN ('queued', 'retry');
