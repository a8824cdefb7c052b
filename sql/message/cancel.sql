UPDATE message
   SET state = 'cancelled', sealed = NULL, next_attempt_at = NULL
 WHERE id = ?1 AND state IN ('queued', 'retry', 'failed', 'unknown');
