-- Lists and look-ups that read no more than they show, and the warnings a reviewer took a request in spite of.

-- What only one person has is looked up at each registration, and people are found by it. E-mail addresses are written
-- in any case.
DROP INDEX account_by_email;
CREATE INDEX account_by_email ON account (lower(email)) WHERE email IS NOT NULL;
CREATE INDEX account_by_mobile ON account (mobile) WHERE mobile IS NOT NULL;
CREATE INDEX account_by_phone ON account (phone) WHERE phone IS NOT NULL;
CREATE INDEX account_by_membership ON account (membership) WHERE membership IS NOT NULL;
CREATE INDEX account_by_document ON account (document_number) WHERE document_number IS NOT NULL;

-- The warnings of papers that a reviewer took a request in spite of, each with the reason, as a JSON object.
ALTER TABLE decision ADD COLUMN warnings TEXT CHECK (warnings IS NULL OR json_valid(warnings));

-- No list sorts or reads what it does not show, however much an office keeps: each filter has an index whose rows come
-- in the order of the list. The rowid ends every index by itself.
CREATE INDEX account_by_profile ON account (profile);
CREATE INDEX account_by_state ON account (state);
CREATE INDEX account_by_level ON account (level);
CREATE INDEX account_in_conflict ON account (conflict) WHERE conflict = 1;
-- A guard of `account`, and each record of an identity, asks for the proofs of one person.
CREATE INDEX identity_proof_by_account ON identity_proof (account_id);
CREATE INDEX identity_proof_by_request ON identity_proof (request_id) WHERE request_id IS NOT NULL;
CREATE INDEX delegation_by_organisation ON delegation (organisation_id);
CREATE INDEX company_code_by_account ON company_code (account_id);
CREATE INDEX audit_by_action ON audit (action);
-- The rows of a run that were rejected are few among many.
CREATE INDEX import_row_by_outcome ON import_row (run_id, outcome, line);
DROP INDEX request_by_state;
CREATE INDEX request_by_state ON request (state);
CREATE INDEX request_by_kind ON request (kind);
CREATE INDEX request_by_about ON request (about_id) WHERE about_id IS NOT NULL;
-- The queue of the reviewers, the oldest first.
CREATE INDEX request_waiting ON request (opened_at) WHERE state IN ('submitted', 'in-review');
DROP INDEX message_by_state;
CREATE INDEX message_by_state ON message (state);
CREATE INDEX message_by_kind ON message (kind);
-- What is due next, apart for letters and all else, which different people send: the sender steps from message to
-- message, whatever waits behind, has left, or is kept back.
CREATE INDEX message_due ON message (channel = 'letter', coalesce(next_attempt_at, 0), id)
 WHERE state IN ('queued', 'retry');
