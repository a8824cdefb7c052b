-- By the code undone of omocodia, or by a former code; of the plus see search_name.sql.
SELECT * FROM account_sheet
 WHERE id IN (SELECT id FROM account WHERE base_code = :base_code
              UNION ALL SELECT account_id FROM account_alias WHERE codice_fiscale = :code)
   AND (:state IS NULL OR +state = :state)
   AND (:level IS NULL OR +level = :level)
   AND (:from_1 IS NULL OR +name_key >= :from_1 AND +name_key < :to_1 OR +name_key >= :from_2 AND +name_key < :to_2 OR +name_key >= :from_3 AND +name_key < :to_3)
   AND (:born IS NULL OR +born = :born)
   AND (:email IS NULL OR lower(email) = lower(:email))
   AND (:mobile IS NULL OR +mobile = :mobile)
   AND (:phone IS NULL OR +phone = :phone OR +mobile = :phone)
   AND +id > :after
 ORDER BY id
 LIMIT :limit;
