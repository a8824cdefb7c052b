-- Requests, the papers that came with them, and the decisions of two people on them.
--
-- Four eyes are kept here as well as in the code: no statement can decide on what another version of the papers
-- said, decide twice, or approve what nobody reviewed or the same person opened, filed or reviewed. Each decision is
-- signed with the key of its owner's slot, which no other slot holds.

-- How a request stands; one number sequence a year.
CREATE TABLE request (
    id             INTEGER PRIMARY KEY,
    year           INTEGER NOT NULL,
    number         INTEGER NOT NULL,
    account_id     INTEGER NOT NULL REFERENCES account (id),
    kind           TEXT    NOT NULL CHECK (kind IN ('dispositive', 'ente', 'punto-cliente', 'reset',
                       'contact-change', 'identity-proof', 'exception')),
    state          TEXT    NOT NULL CHECK (state IN ('draft', 'submitted', 'in-review', 'reviewed', 'approved',
                       'returned', 'rejected', 'withdrawn', 'expired', 'transferred')),
    -- Raised by every edit: a decision holds for one version alone.
    version        INTEGER NOT NULL DEFAULT 1,
    -- The request that an exception is about.
    about_id       INTEGER REFERENCES request (id),
    import_id      INTEGER REFERENCES import_run (id),
    mobile         TEXT,
    cap            TEXT,
    channel        TEXT,
    protocol       TEXT,
    received       TEXT,
    -- Why it was opened, where its kind asks for a reason; why it ended, where somebody ended it.
    reason         TEXT,
    end_reason     TEXT,
    opened_by      INTEGER NOT NULL REFERENCES operator (id),
    opened_at      INTEGER NOT NULL,
    submitted_at   INTEGER,
    due_at         INTEGER NOT NULL,
    -- Who is looking at it, and until when nobody else may.
    claimed_by     INTEGER REFERENCES operator (id),
    claimed_until  INTEGER,
    ended_at       INTEGER,
    UNIQUE (year, number),
    CHECK (state <> 'in-review' OR (claimed_by IS NOT NULL AND claimed_until IS NOT NULL)),
    CHECK ((kind = 'exception') = (about_id IS NOT NULL))
) STRICT;
CREATE INDEX request_by_state ON request (state, opened_at);
CREATE INDEX request_by_account ON request (account_id);
CREATE INDEX request_by_import ON request (import_id) WHERE import_id IS NOT NULL;
CREATE UNIQUE INDEX request_one_open ON request (account_id, kind)
 WHERE state IN ('draft', 'submitted', 'in-review', 'reviewed', 'returned');

CREATE TABLE document (
    id          INTEGER PRIMARY KEY,
    request_id  INTEGER NOT NULL REFERENCES request (id),
    kind        TEXT    NOT NULL CHECK (kind IN ('identity', 'signed-form', 'membership-card',
                    'membership-statement', 'protocol', 'other')),
    type        TEXT    CHECK (type IN ('id-card', 'driving-licence', 'residence-permit', 'passport', 'other')),
    number      TEXT,
    expires     TEXT,
    -- A file lies in document_content; a paper was seen at the counter.
    origin      TEXT    NOT NULL CHECK (origin IN ('file', 'paper')),
    file_name   TEXT,
    sha256      BLOB    NOT NULL CHECK (length(sha256) = 32),
    bytes       INTEGER,
    pages       INTEGER,
    verdict     TEXT    NOT NULL CHECK (verdict IN ('ok', 'warning', 'refused')),
    -- Stable words, separated by blanks.
    findings    TEXT    NOT NULL,
    -- What the inspection found, as JSON.
    facts       TEXT,
    added_by    INTEGER NOT NULL REFERENCES operator (id),
    added_at    INTEGER NOT NULL,
    removed_at  INTEGER,
    purged_at   INTEGER,
    CHECK (origin = 'paper' OR (file_name IS NOT NULL AND bytes IS NOT NULL)),
    CHECK (verdict <> 'refused')
) STRICT;
CREATE INDEX document_by_request ON document (request_id);
CREATE INDEX document_by_digest ON document (sha256);

-- The copies, which are erased after their time; `document` keeps digest and facts. Their digest binds them, so the
-- log need not read them again.
CREATE TABLE document_content (
    id      INTEGER PRIMARY KEY REFERENCES document (id),
    content BLOB    NOT NULL
) STRICT;

CREATE TABLE decision (
    id              INTEGER PRIMARY KEY,
    request_id      INTEGER NOT NULL REFERENCES request (id),
    step            TEXT    NOT NULL CHECK (step IN ('review', 'approval')),
    outcome         TEXT    NOT NULL CHECK (outcome IN ('accepted', 'returned', 'rejected', 'approved')),
    operator_id     INTEGER NOT NULL REFERENCES operator (id),
    -- What it was taken on.
    version         INTEGER NOT NULL,
    account_version INTEGER NOT NULL,
    documents       TEXT    NOT NULL,
    -- What was looked at, separated by blanks.
    checks          TEXT    NOT NULL,
    reason          TEXT,
    note            TEXT,
    decided_at      INTEGER NOT NULL,
    -- Ed25519, by the key of the slot of whoever decided.
    verifying       BLOB    NOT NULL CHECK (length(verifying) = 32),
    signature       BLOB    NOT NULL CHECK (length(signature) = 64),
    CHECK (CASE step WHEN 'review' THEN outcome <> 'approved' ELSE outcome IN ('approved', 'rejected') END),
    UNIQUE (request_id, step, version)
) STRICT;

-- The papers of a request as one text: the SHA-256 of each in the order they came.
CREATE VIEW request_papers AS
SELECT r.id, coalesce((SELECT group_concat(d.hash, ' ')
                         FROM (SELECT lower(hex(sha256)) AS hash FROM document
                                WHERE request_id = r.id AND removed_at IS NULL ORDER BY id) d), '') AS documents
  FROM request r;

-- A request as it is read.
CREATE VIEW request_sheet AS
SELECT r.id, r.year, r.number, r.kind, r.state, r.version, r.account_id, a.codice_fiscale, a.surname, a.name,
       a.profile, a.version AS account_version, r.about_id, r.import_id, r.mobile, r.cap, r.channel, r.protocol,
       r.received, r.reason, r.end_reason, r.opened_by, o.name AS opener, r.opened_at, r.submitted_at, r.due_at,
       r.claimed_by, c.name AS claimer, r.claimed_until, r.ended_at
  FROM request r
  JOIN account a ON a.id = r.account_id
  JOIN operator o ON o.id = r.opened_by
  LEFT JOIN operator c ON c.id = r.claimed_by;

-- REPLACE deletes without telling the guards of deletion, unless a connection asks for that: no insert may meet a row.
CREATE TRIGGER request_replaces_none BEFORE INSERT ON request
WHEN EXISTS (SELECT 1 FROM request
              WHERE id = new.id OR (year = new.year AND number = new.number)
                 OR (account_id = new.account_id AND kind = new.kind
                     AND state IN ('draft', 'submitted', 'in-review', 'reviewed', 'returned')))
BEGIN SELECT RAISE(ABORT, 'a request is never replaced'); END;
CREATE TRIGGER request_begins BEFORE INSERT ON request
WHEN new.version <> 1 OR new.ended_at IS NOT NULL
  OR NOT (new.state = 'draft'
          OR (new.state = 'submitted' AND new.kind IN ('reset', 'contact-change', 'identity-proof', 'exception')))
BEGIN SELECT RAISE(ABORT, 'a request begins as a draft'); END;
CREATE TRIGGER request_remains BEFORE DELETE ON request
BEGIN SELECT RAISE(ABORT, 'a request is never deleted'); END;
CREATE TRIGGER request_ended_is_final BEFORE UPDATE ON request
WHEN old.state IN ('approved', 'rejected', 'withdrawn', 'expired', 'transferred')
BEGIN SELECT RAISE(ABORT, 'a request that ended stays so'); END;
CREATE TRIGGER request_stays BEFORE UPDATE ON request
WHEN new.id <> old.id OR new.year <> old.year OR new.number <> old.number OR new.account_id <> old.account_id
  OR new.kind <> old.kind OR new.opened_by <> old.opened_by OR new.opened_at <> old.opened_at
  OR new.about_id IS NOT old.about_id
BEGIN SELECT RAISE(ABORT, 'a request keeps its identity'); END;
CREATE TRIGGER request_versions_rise BEFORE UPDATE ON request
WHEN new.version NOT IN (old.version, old.version + 1)
  OR (new.version <> old.version AND new.state NOT IN ('draft', 'returned', 'submitted'))
BEGIN SELECT RAISE(ABORT, 'an edit raises the version, and undoes the review'); END;
CREATE TRIGGER request_steps BEFORE UPDATE OF state ON request
WHEN new.state <> old.state AND NOT CASE old.state
    WHEN 'draft'     THEN new.state IN ('submitted', 'withdrawn', 'expired', 'transferred')
    WHEN 'returned'  THEN new.state IN ('submitted', 'withdrawn', 'expired', 'transferred')
    WHEN 'submitted' THEN new.state IN ('in-review', 'withdrawn', 'transferred')
                       OR (new.state IN ('approved', 'rejected')
                           AND old.kind IN ('reset', 'contact-change', 'identity-proof', 'exception'))
    WHEN 'in-review' THEN new.state IN ('submitted', 'reviewed', 'returned', 'rejected', 'withdrawn', 'transferred')
    WHEN 'reviewed'  THEN new.state IN ('submitted', 'approved', 'rejected', 'withdrawn')
    ELSE 0 END
BEGIN SELECT RAISE(ABORT, 'a request takes its steps in order'); END;
CREATE TRIGGER request_decided BEFORE UPDATE OF state ON request
WHEN new.state <> old.state AND new.state IN ('reviewed', 'returned', 'rejected', 'approved') AND NOT EXISTS (
    SELECT 1 FROM decision d
     WHERE d.request_id = old.id AND d.version = old.version AND new.version = old.version
       AND d.outcome = CASE new.state WHEN 'reviewed' THEN 'accepted' ELSE new.state END
       AND d.step = CASE WHEN new.state = 'approved' OR old.state = 'reviewed' THEN 'approval' ELSE d.step END)
BEGIN SELECT RAISE(ABORT, 'a request moves by a decision'); END;

CREATE TRIGGER decision_replaces_none BEFORE INSERT ON decision
WHEN EXISTS (SELECT 1 FROM decision
              WHERE id = new.id OR (request_id = new.request_id AND step = new.step AND version = new.version))
BEGIN SELECT RAISE(ABORT, 'a decision never changes'); END;
CREATE TRIGGER decision_is_of_staff BEFORE INSERT ON decision
WHEN NOT EXISTS (
    SELECT 1 FROM operator o JOIN operator_grant g ON g.operator_id = o.id
     WHERE o.id = new.operator_id AND o.kind = 'person' AND o.disabled_at IS NULL AND o.own_passphrase = 1
       AND g.word = CASE new.step WHEN 'review' THEN 'reviewer' ELSE 'approver' END)
BEGIN SELECT RAISE(ABORT, 'a decision is of a reviewer or an approver with a passphrase of his own'); END;
CREATE TRIGGER decision_is_of_now BEFORE INSERT ON decision
WHEN NOT EXISTS (
    SELECT 1 FROM request r
      JOIN request_papers p ON p.id = r.id
      JOIN account a ON a.id = r.account_id
     WHERE r.id = new.request_id AND r.version = new.version AND a.version = new.account_version
       AND p.documents = new.documents)
BEGIN SELECT RAISE(ABORT, 'a decision is on the request as it stands'); END;
CREATE TRIGGER decision_in_its_turn BEFORE INSERT ON decision
WHEN NOT EXISTS (
    SELECT 1 FROM request r
     WHERE r.id = new.request_id
       AND CASE new.step
           WHEN 'review' THEN r.state = 'in-review' AND r.claimed_by = new.operator_id
           ELSE r.state = 'reviewed'
             OR (r.state = 'submitted' AND r.kind IN ('reset', 'contact-change', 'identity-proof', 'exception'))
           END)
BEGIN SELECT RAISE(ABORT, 'a decision is taken in its turn'); END;
-- What a service opened or filed, its owner did.
CREATE TRIGGER decision_takes_two BEFORE INSERT ON decision
WHEN new.step = 'approval' AND (
    EXISTS (SELECT 1 FROM request r JOIN operator o ON o.id = r.opened_by
             WHERE r.id = new.request_id AND coalesce(o.owner_id, o.id) = new.operator_id)
 OR EXISTS (SELECT 1 FROM document d JOIN operator o ON o.id = d.added_by
             WHERE d.request_id = new.request_id AND coalesce(o.owner_id, o.id) = new.operator_id)
 OR EXISTS (SELECT 1 FROM decision e
             WHERE e.request_id = new.request_id AND e.step = 'review' AND e.operator_id = new.operator_id)
 OR EXISTS (SELECT 1 FROM request r
              JOIN contact_change c ON c.account_id = r.account_id AND c.confirmed_at IS NULL
              JOIN operator o ON o.id = c.changed_by
             WHERE r.id = new.request_id AND r.kind = 'contact-change'
               AND coalesce(o.owner_id, o.id) = new.operator_id))
BEGIN SELECT RAISE(ABORT, 'who approves has neither opened, nor filed, nor reviewed'); END;
CREATE TRIGGER decision_follows_a_review BEFORE INSERT ON decision
WHEN new.outcome = 'approved'
 AND NOT EXISTS (SELECT 1 FROM request r WHERE r.id = new.request_id
                  AND r.kind IN ('reset', 'contact-change', 'identity-proof', 'exception'))
 AND NOT EXISTS (SELECT 1 FROM decision e
                  WHERE e.request_id = new.request_id AND e.step = 'review' AND e.outcome = 'accepted'
                    AND e.version = new.version AND e.account_version = new.account_version
                    AND e.documents = new.documents)
BEGIN SELECT RAISE(ABORT, 'an approval follows a review of the same papers'); END;
CREATE TRIGGER decision_stays BEFORE UPDATE ON decision
BEGIN SELECT RAISE(ABORT, 'a decision never changes'); END;
CREATE TRIGGER decision_remains BEFORE DELETE ON decision
BEGIN SELECT RAISE(ABORT, 'a decision never changes'); END;

CREATE TRIGGER document_replaces_none BEFORE INSERT ON document
WHEN EXISTS (SELECT 1 FROM document WHERE id = new.id)
BEGIN SELECT RAISE(ABORT, 'a paper never changes'); END;
CREATE TRIGGER document_content_replaces_none BEFORE INSERT ON document_content
WHEN EXISTS (SELECT 1 FROM document_content WHERE id = new.id)
BEGIN SELECT RAISE(ABORT, 'a copy never changes'); END;
CREATE TRIGGER document_in_its_turn BEFORE INSERT ON document
WHEN NOT EXISTS (SELECT 1 FROM request WHERE id = new.request_id AND state IN ('draft', 'returned'))
BEGIN SELECT RAISE(ABORT, 'papers are filed before a request is submitted'); END;
CREATE TRIGGER document_removed_in_its_turn BEFORE UPDATE OF removed_at ON document
WHEN old.removed_at IS NOT new.removed_at
 AND (old.removed_at IS NOT NULL
      OR NOT EXISTS (SELECT 1 FROM request WHERE id = old.request_id AND state IN ('draft', 'returned')))
BEGIN SELECT RAISE(ABORT, 'papers are removed before a request is submitted'); END;
CREATE TRIGGER document_stays BEFORE UPDATE ON document
WHEN new.id <> old.id OR new.request_id <> old.request_id OR new.kind <> old.kind OR new.sha256 <> old.sha256
  OR new.origin <> old.origin OR new.type IS NOT old.type OR new.expires IS NOT old.expires
  OR new.verdict <> old.verdict OR new.findings <> old.findings OR new.added_by <> old.added_by
BEGIN SELECT RAISE(ABORT, 'a paper never changes'); END;
CREATE TRIGGER document_remains BEFORE DELETE ON document
BEGIN SELECT RAISE(ABORT, 'a paper is removed, not deleted'); END;
CREATE TRIGGER document_content_stays BEFORE UPDATE ON document_content
BEGIN SELECT RAISE(ABORT, 'a copy never changes'); END;
-- A copy goes with the removal of its paper, or when its time is over.
CREATE TRIGGER document_content_remains BEFORE DELETE ON document_content
WHEN NOT EXISTS (SELECT 1 FROM document
                  WHERE id = old.id AND (removed_at IS NOT NULL OR purged_at IS NOT NULL))
BEGIN SELECT RAISE(ABORT, 'a copy stays until it is purged'); END;
CREATE TRIGGER document_purged_in_its_turn BEFORE UPDATE OF purged_at ON document
WHEN new.purged_at IS NOT NULL AND old.removed_at IS NULL AND NOT EXISTS (
    SELECT 1 FROM request WHERE id = old.request_id
     AND state IN ('approved', 'rejected', 'withdrawn', 'expired', 'transferred'))
BEGIN SELECT RAISE(ABORT, 'copies are purged after the decision'); END;

-- ── The password that is issued in two halves (000-24) ──────────────────────────────────────

-- NULL for a message that carries a password whole.
ALTER TABLE message ADD COLUMN part INTEGER CHECK (part IN (1, 2));
DROP INDEX message_one_per_password;
CREATE UNIQUE INDEX message_one_per_password ON message (password_id, coalesce(part, 0))
 WHERE password_id IS NOT NULL;
CREATE TRIGGER password_halves_travel_apart BEFORE INSERT ON message
WHEN new.password_id IS NOT NULL AND EXISTS (
    SELECT 1 FROM message m
     WHERE m.password_id = new.password_id
       AND (m.part IS NULL OR new.part IS NULL
            OR replace(m.channel, 'pec', 'email') = replace(new.channel, 'pec', 'email')))
BEGIN SELECT RAISE(ABORT, 'the halves of a password travel by different channels'); END;
