SELECT * FROM account_sheet WHERE codice_fiscale = ?1;
