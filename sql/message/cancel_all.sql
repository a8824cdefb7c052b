UPDATE message
   SET state = 'cancelled', sealed = NULL, next_attempt_at = NULL
 WHERE account_id = ?1
   AND state IN ('queued', 'retry', 'failed', 'unknown')
   AND (?2 OR sealed IS NOT NULL);
