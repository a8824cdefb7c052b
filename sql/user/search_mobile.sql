-- Of the plus see search_name.sql.
SELECT * FROM account_sheet
 WHERE mobile = :mobile
   AND (:born IS NULL OR +born = :born)
   AND (:email IS NULL OR lower(email) = lower(:email))
   AND (:phone IS NULL OR +phone = :phone OR +mobile = :phone)
   AND id > :after
 ORDER BY id
 LIMIT :limit;
