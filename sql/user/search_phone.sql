-- Each kind of number has an index of its own; of the plus see search_name.sql.
SELECT * FROM account_sheet
 WHERE id IN (SELECT id FROM account WHERE phone = :phone UNION ALL SELECT id FROM account WHERE mobile = :phone)
   AND (:born IS NULL OR born = :born)
   AND (:email IS NULL OR lower(email) = lower(:email))
   AND +id > :after
 ORDER BY id
 LIMIT :limit;
