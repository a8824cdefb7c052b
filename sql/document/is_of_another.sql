SELECT 1
  FROM document d
  JOIN request r ON r.id = d.request_id
 WHERE d.sha256 = ?1 AND r.account_id <> ?2 AND d.removed_at IS NULL;
