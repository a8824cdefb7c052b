INSERT INTO delegation (organisation_id, account_id, role, begins, ends, granted_by, granted_at)
VALUES (:organisation_id, :account_id, :role, :begins, :ends, :granted_by, :granted_at);
