SELECT id, generation, issued_at, expires_at, tries, voided_at, void_reason
  FROM pin_pair
 WHERE account_id = ?1
 ORDER BY generation DESC
 LIMIT 1;
