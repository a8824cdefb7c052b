-- What waits for a reviewer, the oldest first: what nobody holds, and what was held too long. The index gives the order,
-- and the cross join keeps it the way in.
SELECT s.*
  FROM request r INDEXED BY request_waiting
 CROSS JOIN request_sheet s ON s.id = r.id
 WHERE r.state IN ('submitted', 'in-review')
   AND r.kind IN ('dispositive', 'ente', 'punto-cliente')
   AND (:profile IS NULL OR s.profile = :profile)
   AND (:free IS NULL OR (r.state = 'submitted' OR r.claimed_until < :now))
 ORDER BY r.opened_at, r.id
 LIMIT :limit;
