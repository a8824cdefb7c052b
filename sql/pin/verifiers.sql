SELECT verifier FROM pin_pair WHERE account_id = ?1 ORDER BY generation DESC LIMIT 10;
