UPDATE message
   SET state = 'queued', next_attempt_at = NULL
 WHERE id = ?1 AND state IN ('retry', 'failed', 'unknown');
