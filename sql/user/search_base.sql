SELECT * FROM account_sheet
 WHERE base_code = :base_code AND id > :after
   AND (:state IS NULL OR +state = :state)
   AND (:level IS NULL OR +level = :level)
 ORDER BY id
 LIMIT :limit;
