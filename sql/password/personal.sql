SELECT hash FROM password WHERE account_id = ?1 AND kind = 'personal' ORDER BY generation DESC LIMIT ?2;
