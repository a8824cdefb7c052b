-- What waits for a reviewer, the oldest first: what nobody holds, and what was held too long.
SELECT * FROM request_sheet
 WHERE state IN ('submitted', 'in-review')
   AND kind IN ('dispositive', 'ente', 'punto-cliente')
   AND (:profile IS NULL OR profile = :profile)
   AND (:free IS NULL OR state = 'submitted' OR claimed_until < :now)
 ORDER BY opened_at, id
 LIMIT :limit;
