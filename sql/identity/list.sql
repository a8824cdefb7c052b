SELECT i.id, i.provider, i.level, i.proved_on, i.reference, r.year, r.number, o.name AS recorded_by, i.recorded_at,
       i.accepted_at
  FROM identity_proof i
  JOIN operator o ON o.id = i.recorded_by
  LEFT JOIN request r ON r.id = i.request_id
 WHERE i.account_id = ?1
 ORDER BY i.id;
