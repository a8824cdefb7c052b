-- What happens after an account is registered: tries, answers, a holder's own key, proofs of identity, delegations,
-- shared codes of firms, former codici fiscali.

-- Wrong tries, written before the answer is given. Those at a login only slow the next one down; those at a recovery
-- count for the day.
CREATE TABLE access_try (
    account_id   INTEGER PRIMARY KEY REFERENCES account (id),
    logins       INTEGER NOT NULL DEFAULT 0,
    login_at     INTEGER,
    recoveries   INTEGER NOT NULL DEFAULT 0,
    -- Those of them that gave answers: PIN tries of a stranger do not use them up.
    answers      INTEGER NOT NULL DEFAULT 0,
    recovery_day TEXT
) STRICT;

-- The answers to the secret questions, hashed together: one alone cannot be tried.
CREATE TABLE secret_answers (
    account_id INTEGER PRIMARY KEY REFERENCES account (id),
    hash       TEXT    NOT NULL,
    set_at     INTEGER NOT NULL
) STRICT;

-- A key pair of the holder's: the private half is sealed under a key that only the holder's password gives.
CREATE TABLE holder_key (
    account_id INTEGER PRIMARY KEY REFERENCES account (id),
    public     BLOB    NOT NULL CHECK (length(public) = 32),
    private    BLOB    NOT NULL
) STRICT;

-- The digits of a pair that its holder may see again, sealed to the holder's key.
CREATE TABLE pin_copy (
    pair_id INTEGER PRIMARY KEY REFERENCES pin_pair (id),
    sealed  BLOB    NOT NULL
) STRICT;

-- An identity that a provider, or staff, vouched for (001-20, 003-02). It counts once it was accepted: at once from a
-- service that may vouch, else by the approval of its request.
CREATE TABLE identity_proof (
    id          INTEGER PRIMARY KEY,
    account_id  INTEGER NOT NULL REFERENCES account (id),
    provider    TEXT    NOT NULL CHECK (provider IN ('spid', 'cie', 'cns', 'inps-pin')),
    level       INTEGER CHECK (level BETWEEN 1 AND 3),
    proved_on   TEXT    NOT NULL,
    reference   TEXT    NOT NULL,
    request_id  INTEGER REFERENCES request (id),
    recorded_by INTEGER NOT NULL REFERENCES operator (id),
    recorded_at INTEGER NOT NULL,
    accepted_at INTEGER,
    UNIQUE (provider, reference)
) STRICT;
CREATE TRIGGER identity_proof_begins BEFORE INSERT ON identity_proof
WHEN EXISTS (SELECT 1 FROM identity_proof WHERE id = new.id)
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

-- No level without a ground.
CREATE TRIGGER level_has_a_ground BEFORE UPDATE OF level ON account
WHEN new.level = 'dispositive' AND old.level <> 'dispositive'
 AND NOT EXISTS (SELECT 1 FROM request
                  WHERE account_id = old.id AND state = 'approved' AND kind IN ('dispositive', 'punto-cliente'))
 AND NOT EXISTS (SELECT 1 FROM identity_proof WHERE account_id = old.id AND accepted_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'binding acts need an approval or a proof of identity'); END;

-- Whom a body lets act for it, in which role (003-09). While the person is not dispositive it does not count.
CREATE TABLE delegation (
    id              INTEGER PRIMARY KEY,
    organisation_id INTEGER NOT NULL REFERENCES organisation (id),
    account_id      INTEGER NOT NULL REFERENCES account (id),
    role            TEXT    NOT NULL,
    begins          TEXT    NOT NULL,
    ends            TEXT,
    granted_by      INTEGER NOT NULL REFERENCES operator (id),
    granted_at      INTEGER NOT NULL,
    revoked_at      INTEGER,
    revoke_reason   TEXT,
    CHECK (ends IS NULL OR ends >= begins)
) STRICT;
CREATE UNIQUE INDEX delegation_one_live ON delegation (organisation_id, account_id, role)
 WHERE revoked_at IS NULL;
CREATE INDEX delegation_by_account ON delegation (account_id);
CREATE TRIGGER delegation_needs_credentials BEFORE INSERT ON delegation
WHEN EXISTS (SELECT 1 FROM delegation WHERE id = new.id)
  OR NOT EXISTS (SELECT 1 FROM account
                  WHERE id = new.account_id AND level = 'dispositive' AND state = 'active')
BEGIN SELECT RAISE(ABORT, 'a delegate holds dispositive credentials first'); END;
CREATE TRIGGER delegation_stays BEFORE UPDATE ON delegation
WHEN old.revoked_at IS NOT NULL OR new.organisation_id <> old.organisation_id
  OR new.account_id <> old.account_id OR new.role <> old.role OR new.begins <> old.begins
  OR new.ends IS NOT old.ends OR new.granted_by <> old.granted_by
BEGIN SELECT RAISE(ABORT, 'a delegation is revoked, never changed'); END;
CREATE TRIGGER delegation_remains BEFORE DELETE ON delegation
BEGIN SELECT RAISE(ABORT, 'a delegation is revoked, never deleted'); END;

-- A delegation as it is read.
CREATE VIEW delegation_sheet AS
SELECT d.id, o.code AS organisation, o.name AS organisation_name, o.closed_at IS NOT NULL AS organisation_closed,
       a.codice_fiscale, a.surname, a.name, a.level, a.state AS account_state, d.account_id, d.organisation_id, d.role,
       d.begins, d.ends, p.name AS granted_by, d.granted_at, d.revoked_at, d.revoke_reason
  FROM delegation d
  JOIN organisation o ON o.id = d.organisation_id
  JOIN account a ON a.id = d.account_id
  JOIN operator p ON p.id = d.granted_by;

-- Shared codes of firms, which end: each has a person as its successor (003-01, 003-10).
CREATE TABLE company_code (
    id               INTEGER PRIMARY KEY,
    code             TEXT    NOT NULL UNIQUE,
    name             TEXT    NOT NULL,
    email            TEXT,
    -- The person who takes over.
    account_id       INTEGER REFERENCES account (id),
    converted_at     INTEGER,
    -- From this day it does not count; a postponement or an exception comes first.
    disabled_from    TEXT,
    postponed_to     TEXT,
    postpone_reason  TEXT,
    exception_reason TEXT,
    imported_at      INTEGER NOT NULL,
    CHECK ((account_id IS NULL) = (converted_at IS NULL))
) STRICT;
CREATE TRIGGER company_code_stays BEFORE UPDATE ON company_code
WHEN new.code <> old.code OR (old.account_id IS NOT NULL AND new.account_id IS NOT old.account_id)
BEGIN SELECT RAISE(ABORT, 'a code is converted once'); END;
CREATE TRIGGER company_code_remains BEFORE DELETE ON company_code
BEGIN SELECT RAISE(ABORT, 'a code is disabled, not deleted'); END;

-- Codici fiscali that an account had before (U-11, U-15, U-16).
CREATE TABLE account_alias (
    id             INTEGER PRIMARY KEY,
    account_id     INTEGER NOT NULL REFERENCES account (id),
    codice_fiscale TEXT    NOT NULL UNIQUE,
    reason         TEXT    NOT NULL,
    replaced_at    INTEGER NOT NULL
) STRICT;
CREATE INDEX account_alias_by_account ON account_alias (account_id);
CREATE TRIGGER account_alias_stays BEFORE UPDATE ON account_alias
BEGIN SELECT RAISE(ABORT, 'a former code never changes'); END;
CREATE TRIGGER account_alias_remains BEFORE DELETE ON account_alias
BEGIN SELECT RAISE(ABORT, 'a former code never changes'); END;
