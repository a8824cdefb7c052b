INSERT INTO holder_key (account_id, public, private) VALUES (?1, ?2, ?3)
    ON CONFLICT (account_id) DO UPDATE SET public = excluded.public, private = excluded.private;
