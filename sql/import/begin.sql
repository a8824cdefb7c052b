INSERT INTO import_run (kind, file, encoding, delimiter, started_by, started_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6);
