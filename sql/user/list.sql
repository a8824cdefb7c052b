SELECT * FROM account_sheet
 WHERE (:profile IS NULL OR profile = :profile)
   AND (:state IS NULL OR state = :state)
   AND (:level IS NULL OR level = :level)
   AND (:organisation_id IS NULL OR organisation_id = :organisation_id)
   AND (:conflict IS NULL OR conflict = 1)
   AND id > :after
 ORDER BY id
 LIMIT :limit;
