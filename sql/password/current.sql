SELECT p.id, p.generation, p.kind, p.hash, p.issued_at, p.expires_at, p.valid_from, m.state AS message_state
  FROM password p
  LEFT JOIN message m ON m.password_id = p.id
 WHERE p.account_id = ?1 AND p.voided_at IS NULL;
