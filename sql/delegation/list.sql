SELECT * FROM delegation_sheet
 WHERE (:organisation IS NULL OR organisation = :organisation)
   AND (:account_id IS NULL OR account_id = :account_id)
   AND (:id IS NULL OR id = :id)
   AND id > :after
 ORDER BY id
 LIMIT :limit;
