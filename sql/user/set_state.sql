UPDATE account
   SET state = ?2,
       closed_reason = CASE WHEN ?2 = 'closed' THEN ?3 ELSE closed_reason END,
       version = version + 1,
       updated_at = ?4
 WHERE id = ?1;
