-- Up to three ranges of the name index, one for each spelling; the cursor is a row.
SELECT * FROM account_sheet
 WHERE ((name_key >= :from_1 AND name_key < :to_1)
     OR (name_key >= :from_2 AND name_key < :to_2)
     OR (name_key >= :from_3 AND name_key < :to_3))
   AND (:born IS NULL OR born = :born)
   AND (:email IS NULL OR lower(email) = lower(:email))
   AND (:mobile IS NULL OR mobile = :mobile)
   AND (:phone IS NULL OR phone = :phone OR mobile = :phone)
   AND id > :after
 ORDER BY id
 LIMIT :limit;
