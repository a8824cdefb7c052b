SELECT 1 FROM message
 WHERE account_id = ?1 AND recipient = ?2 AND (attempts > 0 OR state IN ('sending', 'sent'));
