INSERT INTO pin_pair (account_id, generation, verifier, issued_at, expires_at)
SELECT :account_id, coalesce(max(generation), 0) + 1, :verifier, :issued_at, :expires_at
  FROM pin_pair WHERE account_id = :account_id
RETURNING id, generation;
