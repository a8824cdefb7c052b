SELECT * FROM document WHERE request_id = ?1 AND removed_at IS NULL ORDER BY id;
