SELECT * FROM account_sheet WHERE id = ?1;
