SELECT r.id, r.kind, r.file, r.sha256, r.encoding, r.delimiter, r.rows, r.imported, r.warnings, r.rejected,
       r.skipped, o.name AS operator, r.started_at, r.finished_at
  FROM import_run r
  LEFT JOIN operator o ON o.id = r.started_by
 WHERE r.id < :before
 ORDER BY r.id DESC
 LIMIT :limit;
