INSERT INTO audit_detail (seq, salt, detail) VALUES (:seq, :salt, :detail);
