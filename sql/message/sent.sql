UPDATE message
   SET state = 'sent', sent_at = ?2, sealed = NULL, last_error = NULL
 WHERE id = ?1 AND state = 'sending';
