SELECT * FROM account_sheet
 WHERE born = :born AND id > :after
 ORDER BY id
 LIMIT :limit;
