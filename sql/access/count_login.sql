INSERT INTO access_try (account_id, logins, login_at) VALUES (?1, 1, ?2)
    ON CONFLICT (account_id) DO UPDATE SET logins = logins + 1, login_at = excluded.login_at;
