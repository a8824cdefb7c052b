SELECT * FROM account_sheet
 WHERE base_code = :base_code AND id > :after
 ORDER BY id
 LIMIT :limit;
