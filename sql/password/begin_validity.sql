UPDATE password
   SET valid_from = ?2
 WHERE id = ?1
   AND valid_from IS NULL
   AND NOT EXISTS (SELECT 1 FROM message WHERE password_id = ?1 AND state <> 'sent');
