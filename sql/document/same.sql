-- Other requests in which the same file lies.
SELECT DISTINCT r.year, r.number
  FROM document d
  JOIN request r ON r.id = d.request_id
 WHERE d.sha256 = ?1 AND d.request_id <> ?2 AND d.removed_at IS NULL
 ORDER BY r.id;
