UPDATE message SET state = 'cancelled', sealed = NULL, next_attempt_at = NULL
 WHERE id IN (SELECT message_id FROM company_notice WHERE company_id = ?1)
   AND state IN ('queued', 'retry', 'failed');
