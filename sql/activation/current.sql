SELECT id, hash, expires_at, tries
  FROM activation
 WHERE account_id = ?1 AND voided_at IS NULL AND used_at IS NULL;
