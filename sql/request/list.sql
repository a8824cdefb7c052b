-- Of the plus: accounts would lead in by the profile, and all their requests be sorted.
SELECT * FROM request_sheet
 WHERE (:state IS NULL OR state = :state)
   AND (:kind IS NULL OR kind = :kind)
   AND (:profile IS NULL OR +profile = :profile)
   AND (:account_id IS NULL OR account_id = :account_id)
   AND (:import_id IS NULL OR import_id = :import_id)
   AND (:due_before IS NULL OR
        due_at < :due_before AND state IN ('draft', 'submitted', 'in-review', 'returned', 'reviewed'))
   AND id > :after
 ORDER BY id
 LIMIT :limit;
