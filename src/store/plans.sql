-- An office for plans.rs, of the people in the table `number`.
INSERT INTO operator (id, name, kind, own_passphrase, created_at) VALUES (1, 'anna', 'person', 1, 0);
INSERT INTO organisation (id, code, name, kind, created_at)
VALUES (1, '12345678901', 'A', 'caf', 0), (2, '12345678902', 'B', 'caf', 0);
INSERT INTO import_run (id, kind, file, encoding, delimiter, started_by, started_at) VALUES (1, 'k', 'f', 'e', 'd', 1, 0);
INSERT INTO account (id, codice_fiscale, base_code, surname, name, name_key, sex, profile, state, level, email,
                     email_state, conflict, created_at, updated_at)
SELECT id, code, code, 'Aaa', id, format('AAA %d', id), 'F',
       CASE id WHEN 11 THEN 'ente' ELSE 'generico' END, CASE id WHEN 7 THEN 'suspended' ELSE 'active' END,
       CASE id WHEN 5 THEN 'generic' ELSE 'dispositive' END, format('a%d@example.org', id), 'verified', id = 9, 0, 0
  FROM number;
INSERT INTO password (id, account_id, generation, kind, hash, issued_at) SELECT id, id, 1, 'provisional', 'h', 0 FROM number;
INSERT INTO message (id, kind, channel, account_id, recipient, language, message_id, fields, password_id, state, created_at)
SELECT id, CASE id WHEN 4 THEN 'rare' ELSE 'password' END, 'email', id, format('a%d@example.org', id), 'it', id, '{}', id,
       CASE WHEN id = 3 THEN 'failed' WHEN id % 2 = 0 THEN 'queued' ELSE 'sent' END, 0
  FROM number;
-- Letters that are kept back, and one that is due.
INSERT INTO message (kind, channel, account_id, recipient, language, message_id, fields, state, next_attempt_at, created_at)
SELECT 'letter', 'letter', id, 'x', 'it', format('l%d', id), '{}', 'queued',
       CASE WHEN id < (SELECT max(id) FROM number) THEN 9223372036854775807 END, 0
  FROM number;
INSERT INTO request (id, year, number, account_id, kind, state, opened_by, opened_at, due_at)
SELECT id, 2026, id, id, CASE id WHEN 12 THEN 'ente' ELSE 'dispositive' END, 'draft', 1, id, 0 FROM number;
UPDATE request SET state = 'submitted' WHERE id <> 6;
INSERT INTO identity_proof (account_id, provider, proved_on, reference, request_id, recorded_by, recorded_at)
SELECT id, 'spid', '2026-01-01', id, id, 1, 0 FROM number;
INSERT INTO delegation (organisation_id, account_id, role, begins, granted_by, granted_at)
SELECT CASE id WHEN 8 THEN 2 ELSE 1 END, id, 'r', '2026-01-01', 1, 0 FROM number WHERE id NOT IN (5, 7);
INSERT INTO import_row (run_id, line, outcome, findings, account_id, digest)
SELECT 1, id, CASE id WHEN 13 THEN 'rejected' ELSE 'imported' END, '', id, x'00' FROM number;
INSERT INTO audit (seq, at, operator_id, action, subject, subject_id, objects, commitment, hash)
SELECT id, 0, 1, CASE id WHEN 14 THEN 'rare' ELSE 'user-created' END, 'account', id, x'', zeroblob(32), zeroblob(32)
  FROM number;
