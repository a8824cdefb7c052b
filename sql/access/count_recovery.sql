INSERT INTO access_try (account_id, recoveries, recovery_day) VALUES (?1, 1, ?2)
    ON CONFLICT (account_id) DO UPDATE
   SET recoveries = CASE recovery_day WHEN excluded.recovery_day THEN recoveries + 1 ELSE 1 END,
       recovery_day = excluded.recovery_day
RETURNING recoveries;
