UPDATE message
   SET recipient = ?3, fields = json_set(fields, '$.person.email', ?3)
 WHERE account_id = ?1 AND recipient = ?2 AND state = 'queued' AND attempts = 0 AND pin_half_id IS NULL;
