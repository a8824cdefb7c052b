SELECT hash FROM password WHERE account_id = ?1 ORDER BY generation DESC LIMIT ?2;
