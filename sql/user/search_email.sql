SELECT * FROM account_sheet
 WHERE lower(email) = lower(:email) AND email IS NOT NULL
   AND (:born IS NULL OR born = :born)
   AND id > :after
 ORDER BY id
 LIMIT :limit;
