-- Up to three ranges of the name index, one for each spelling; the cursor is a row. The plus keeps what
-- it precedes from being taken for the way in: the cursor would lead past everybody.
SELECT * FROM account_sheet
 WHERE id IN (SELECT id FROM account WHERE name_key >= :from_1 AND name_key < :to_1
              UNION ALL SELECT id FROM account WHERE name_key >= :from_2 AND name_key < :to_2
              UNION ALL SELECT id FROM account WHERE name_key >= :from_3 AND name_key < :to_3)
   AND (:born IS NULL OR born = :born)
   AND (:email IS NULL OR lower(email) = lower(:email))
   AND (:mobile IS NULL OR mobile = :mobile)
   AND (:phone IS NULL OR +phone = :phone OR +mobile = :phone)
   AND +id > :after
 ORDER BY id
 LIMIT :limit;
