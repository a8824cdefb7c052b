INSERT INTO operator (name, kind, owner_id, organisation_id, expires_at, own_passphrase, created_at, created_by)
VALUES (:name, :kind, :owner_id, :organisation_id, :expires_at, :own_passphrase, :created_at, :created_by);
