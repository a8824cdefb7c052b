SELECT * FROM account_sheet
 WHERE codice_fiscale = ?1
    OR id = (SELECT account_id FROM account_alias WHERE codice_fiscale = ?1);
