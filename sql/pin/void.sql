-- The old pair stays, voided: its letters may still come back by post.
UPDATE pin_pair
   SET voided_at = ?2, void_reason = ?3
 WHERE account_id = ?1 AND voided_at IS NULL;
