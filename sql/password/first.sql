INSERT INTO password (account_id, generation, kind, hash, issued_at, expires_at)
VALUES (:account_id, 1, 'provisional', :hash, :issued_at, :expires_at);
