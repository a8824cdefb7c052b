SELECT 1 FROM message WHERE account_id = ?1 AND activation_id = ?2 AND state = 'sent';
