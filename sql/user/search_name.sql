-- A range of the name index; the cursor is a row.
SELECT * FROM account_sheet
 WHERE name_key >= :name_from AND name_key < :name_to
   AND (:born IS NULL OR born = :born)
   AND (:email IS NULL OR email = :email)
   AND id > :after
 ORDER BY id
 LIMIT :limit;
