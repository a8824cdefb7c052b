SELECT coalesce(max(password_id IS NOT NULL), 0), coalesce(max(pin_half_id IS NOT NULL), 0)
  FROM message
 WHERE account_id = ?1 AND recipient = ?2 AND sealed IS NOT NULL;
