INSERT INTO password (account_id, generation, kind, hash, issued_at, expires_at)
SELECT :account_id, coalesce(max(generation), 0) + 1, :kind, :hash, :issued_at, :expires_at
  FROM password WHERE account_id = :account_id
RETURNING id, generation;
