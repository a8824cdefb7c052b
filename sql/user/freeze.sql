INSERT INTO contact_change (account_id, field, changed_at, changed_by, until)
VALUES (?1, ?2, ?3, ?4, ?5);
