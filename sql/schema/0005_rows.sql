-- What the procedures ask to be kept beside: what a person declared, until when a body is authorised and which staff it
-- has, what a paper of no known type is, which notices a firm received. Providers of identity become data.

-- What a person declared: having read the privacy notice (002-07), keeping the obligations of users (001-27). Which text
-- it was, and the day.
CREATE TABLE declaration (
    id          INTEGER PRIMARY KEY,
    account_id  INTEGER NOT NULL REFERENCES account (id),
    kind        TEXT    NOT NULL CHECK (kind IN ('privacy', 'obligations')),
    version     TEXT    NOT NULL,
    given_on    TEXT    NOT NULL,
    recorded_by INTEGER NOT NULL REFERENCES operator (id),
    recorded_at INTEGER NOT NULL
) STRICT;
CREATE INDEX declaration_by_account ON declaration (account_id);
CREATE TRIGGER declaration_replaces_none BEFORE INSERT ON declaration
WHEN EXISTS (SELECT 1 FROM declaration WHERE id = new.id)
BEGIN SELECT RAISE(ABORT, 'a declaration never changes'); END;
CREATE TRIGGER declaration_stays BEFORE UPDATE ON declaration
BEGIN SELECT RAISE(ABORT, 'a declaration never changes'); END;
CREATE TRIGGER declaration_remains BEFORE DELETE ON declaration
BEGIN SELECT RAISE(ABORT, 'a declaration never changes'); END;

-- From when until when a body may use the services (002-01); why it was closed.
ALTER TABLE organisation ADD COLUMN authorised_from TEXT;
ALTER TABLE organisation ADD COLUMN authorised_to TEXT;
ALTER TABLE organisation ADD COLUMN close_reason TEXT;
CREATE TRIGGER organisation_remains BEFORE DELETE ON organisation
BEGIN SELECT RAISE(ABORT, 'a body is closed, not deleted'); END;
CREATE TRIGGER organisation_closed_is_final BEFORE UPDATE ON organisation
WHEN old.closed_at IS NOT NULL OR new.code <> old.code OR new.kind <> old.kind
BEGIN SELECT RAISE(ABORT, 'a closed body stays closed'); END;

-- The body whose staff a service works for: it attributes the roles of that body and of no other (003-05).
ALTER TABLE operator ADD COLUMN organisation_id INTEGER REFERENCES organisation (id);
CREATE TRIGGER operator_serves_one_body BEFORE UPDATE OF organisation_id ON operator
BEGIN SELECT RAISE(ABORT, 'a service keeps its body'); END;

-- What a document of another type is (002-13).
ALTER TABLE document ADD COLUMN description TEXT;
CREATE TRIGGER document_keeps_its_description BEFORE UPDATE OF description ON document
BEGIN SELECT RAISE(ABORT, 'a paper never changes'); END;

-- What firms were written of the day on which their code ends (003-07): each kind once for a day.
CREATE TABLE company_notice (
    id         INTEGER PRIMARY KEY,
    company_id INTEGER NOT NULL REFERENCES company_code (id),
    kind       TEXT    NOT NULL CHECK (kind IN ('company-announced', 'company-reminded', 'company-last-day')),
    day        TEXT    NOT NULL,
    message_id INTEGER NOT NULL UNIQUE REFERENCES message (id),
    UNIQUE (company_id, kind, day)
) STRICT;
CREATE TRIGGER company_notice_replaces_none BEFORE INSERT ON company_notice
WHEN EXISTS (SELECT 1 FROM company_notice
              WHERE id = new.id OR message_id = new.message_id
                 OR (company_id = new.company_id AND kind = new.kind AND day = new.day))
BEGIN SELECT RAISE(ABORT, 'a notice is queued once'); END;
CREATE TRIGGER company_notice_stays BEFORE UPDATE ON company_notice
BEGIN SELECT RAISE(ABORT, 'a notice is queued once'); END;
CREATE TRIGGER company_notice_remains BEFORE DELETE ON company_notice
BEGIN SELECT RAISE(ABORT, 'a notice is queued once'); END;

-- Messages that left and came back, or were never delivered (U-21 … U-23): the message itself stays sent.
CREATE TABLE message_return (
    id          INTEGER PRIMARY KEY,
    message_id  INTEGER NOT NULL UNIQUE REFERENCES message (id),
    returned_on TEXT    NOT NULL,
    reason      TEXT    NOT NULL,
    recorded_by INTEGER NOT NULL REFERENCES operator (id),
    recorded_at INTEGER NOT NULL
) STRICT;
CREATE TRIGGER message_return_replaces_none BEFORE INSERT ON message_return
WHEN EXISTS (SELECT 1 FROM message_return WHERE id = new.id OR message_id = new.message_id)
  OR NOT EXISTS (SELECT 1 FROM message WHERE id = new.message_id AND state = 'sent')
BEGIN SELECT RAISE(ABORT, 'what left comes back once'); END;
CREATE TRIGGER message_return_stays BEFORE UPDATE ON message_return
BEGIN SELECT RAISE(ABORT, 'what left comes back once'); END;
CREATE TRIGGER message_return_remains BEFORE DELETE ON message_return
BEGIN SELECT RAISE(ABORT, 'what left comes back once'); END;

-- Who vouches for identities is a list of the office's, not of the schema. The rows stay what they are.
DROP TRIGGER level_has_a_ground;
CREATE TABLE identity_proof_before AS SELECT * FROM identity_proof;
DROP TABLE identity_proof;
CREATE TABLE identity_proof (
    id          INTEGER PRIMARY KEY,
    account_id  INTEGER NOT NULL REFERENCES account (id),
    provider    TEXT    NOT NULL,
    level       INTEGER CHECK (level BETWEEN 1 AND 3),
    proved_on   TEXT    NOT NULL,
    reference   TEXT    NOT NULL,
    request_id  INTEGER REFERENCES request (id),
    recorded_by INTEGER NOT NULL REFERENCES operator (id),
    recorded_at INTEGER NOT NULL,
    accepted_at INTEGER,
    UNIQUE (provider, reference)
) STRICT;
INSERT INTO identity_proof SELECT * FROM identity_proof_before;
DROP TABLE identity_proof_before;
CREATE INDEX identity_proof_by_account ON identity_proof (account_id);
CREATE INDEX identity_proof_by_request ON identity_proof (request_id) WHERE request_id IS NOT NULL;
CREATE TRIGGER identity_proof_begins BEFORE INSERT ON identity_proof
WHEN EXISTS (SELECT 1 FROM identity_proof
              WHERE id = new.id OR (provider = new.provider AND reference = new.reference))
  OR (new.accepted_at IS NULL) <> (new.request_id IS NOT NULL)
  OR (new.accepted_at IS NOT NULL AND NOT EXISTS (
         SELECT 1 FROM operator o JOIN operator_grant g ON g.operator_id = o.id
          WHERE o.id = new.recorded_by AND o.kind = 'service' AND o.disabled_at IS NULL AND g.word = 'identity'))
BEGIN SELECT RAISE(ABORT, 'a service that may vouch is believed, staff asks a second person'); END;
CREATE TRIGGER identity_proof_stays BEFORE UPDATE ON identity_proof
WHEN old.accepted_at IS NOT NULL OR new.account_id <> old.account_id OR new.request_id IS NOT old.request_id
  OR new.provider <> old.provider OR new.level IS NOT old.level OR new.proved_on <> old.proved_on
  OR NOT EXISTS (SELECT 1 FROM request
                  WHERE id = old.request_id AND kind = 'identity-proof' AND state = 'approved'
                    AND account_id = old.account_id)
BEGIN SELECT RAISE(ABORT, 'a proof is accepted once, by the approval of its request'); END;
CREATE TRIGGER identity_proof_remains BEFORE DELETE ON identity_proof
BEGIN SELECT RAISE(ABORT, 'a proof is never deleted'); END;
CREATE TRIGGER level_has_a_ground BEFORE UPDATE OF level ON account
WHEN new.level = 'dispositive' AND old.level <> 'dispositive'
 AND NOT EXISTS (SELECT 1 FROM request
                  WHERE account_id = old.id AND state = 'approved' AND kind IN ('dispositive', 'punto-cliente'))
 AND NOT EXISTS (SELECT 1 FROM identity_proof WHERE account_id = old.id AND accepted_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'binding acts need an approval or a proof of identity'); END;
