-- Copies of requests that ended before a moment.
SELECT d.*
  FROM document d
  JOIN request r ON r.id = d.request_id
  JOIN document_content c ON c.id = d.id
 WHERE d.kind = :kind AND d.purged_at IS NULL AND r.ended_at < :before
 ORDER BY d.id;
