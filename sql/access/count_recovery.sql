INSERT INTO access_try (account_id, recoveries, answers, recovery_day) VALUES (?1, 1, ?3, ?2)
    ON CONFLICT (account_id) DO UPDATE
   SET recoveries = CASE recovery_day WHEN excluded.recovery_day THEN recoveries + 1 ELSE 1 END,
       answers = CASE recovery_day WHEN excluded.recovery_day THEN answers + ?3 ELSE ?3 END,
       recovery_day = excluded.recovery_day
RETURNING recoveries, answers;
