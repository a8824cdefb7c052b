UPDATE password SET voided_at = ?2 WHERE account_id = ?1 AND voided_at IS NULL;
