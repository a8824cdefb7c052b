UPDATE message
   SET state = ?2, last_error = ?3, next_attempt_at = ?4
 WHERE id = ?1 AND state = 'sending';
