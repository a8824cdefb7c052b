-- The office, its people, its accounts and their secrets, and the log that binds them.
--
-- Every table is STRICT and has a rowid: the audit chain digests each row that a transaction
-- touches by table and rowid. Times are milliseconds since 1970-01-01 UTC; dates are ISO texts.
-- Guards live here as well as in the code, because whoever holds a slot can run any SQL.

CREATE TABLE office (
    id            INTEGER PRIMARY KEY CHECK (id = 1),
    uuid          TEXT    NOT NULL,
    name          TEXT    NOT NULL,
    trial         INTEGER NOT NULL CHECK (trial IN (0, 1)),
    mail_public   BLOB    NOT NULL CHECK (length(mail_public) = 32),
    post_public   BLOB    NOT NULL CHECK (length(post_public) = 32),
    -- Which writing of office.keys is the newest.
    slots         INTEGER NOT NULL,
    created_at    INTEGER NOT NULL
) STRICT;

-- A trial office can never be turned into a real one, nor change its keys' public halves unseen.
CREATE TRIGGER office_stays BEFORE UPDATE OF uuid, trial ON office
WHEN old.uuid <> new.uuid OR old.trial <> new.trial
BEGIN SELECT RAISE(ABORT, 'an office keeps its identity'); END;
CREATE TRIGGER office_remains BEFORE DELETE ON office
BEGIN SELECT RAISE(ABORT, 'an office cannot be deleted'); END;

CREATE TABLE setting (
    id    INTEGER PRIMARY KEY,
    key   TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE operator (
    id                INTEGER PRIMARY KEY,
    name              TEXT    NOT NULL UNIQUE,
    kind              TEXT    NOT NULL CHECK (kind IN ('person', 'service')),
    owner_id          INTEGER REFERENCES operator (id),
    expires_at        INTEGER,
    -- 0 while somebody else knows the passphrase: such a slot may not decide, send or print.
    own_passphrase    INTEGER NOT NULL CHECK (own_passphrase IN (0, 1)),
    created_at        INTEGER NOT NULL,
    created_by        INTEGER REFERENCES operator (id),
    disabled_at       INTEGER,
    CHECK ((kind = 'service') = (owner_id IS NOT NULL)),
    CHECK ((kind = 'service') = (expires_at IS NOT NULL))
) STRICT;

-- Roles of persons and scopes of services, one word a row.
CREATE TABLE operator_grant (
    id          INTEGER PRIMARY KEY,
    operator_id INTEGER NOT NULL REFERENCES operator (id),
    word        TEXT    NOT NULL,
    UNIQUE (operator_id, word)
) STRICT;

CREATE TRIGGER last_admin_stays BEFORE DELETE ON operator_grant
WHEN old.word = 'admin' AND NOT EXISTS (
    SELECT 1 FROM operator_grant g JOIN operator o ON o.id = g.operator_id
     WHERE g.word = 'admin' AND g.id <> old.id AND o.disabled_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'the last admin stays'); END;
CREATE TRIGGER last_admin_works BEFORE UPDATE OF disabled_at ON operator
WHEN new.disabled_at IS NOT NULL
 AND EXISTS (SELECT 1 FROM operator_grant g WHERE g.operator_id = old.id AND g.word = 'admin')
 AND NOT EXISTS (
    SELECT 1 FROM operator_grant g JOIN operator o ON o.id = g.operator_id
     WHERE g.word = 'admin' AND o.id <> old.id AND o.disabled_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'the last admin stays'); END;

-- ── The log ─────────────────────────────────────────────────────────────────────────────────

CREATE TABLE audit (
    seq         INTEGER PRIMARY KEY,
    at          INTEGER NOT NULL,
    operator_id INTEGER,
    action      TEXT    NOT NULL,
    -- Table and rowid of what the event is about.
    subject     TEXT,
    subject_id  INTEGER,
    -- Each row the transaction touched: table number, rowid, salted SHA-256 of its new state.
    objects     BLOB    NOT NULL,
    -- SHA-256 of salt and detail, which live aside so that they can be erased (GDPR art. 17).
    commitment  BLOB    NOT NULL CHECK (length(commitment) = 32),
    hash        BLOB    NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE INDEX audit_by_subject ON audit (subject, subject_id);

CREATE TABLE audit_detail (
    seq    INTEGER PRIMARY KEY REFERENCES audit (seq),
    salt   BLOB NOT NULL CHECK (length(salt) = 16),
    detail TEXT NOT NULL
) STRICT;

CREATE TRIGGER audit_only_grows BEFORE INSERT ON audit
WHEN new.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM audit)
BEGIN SELECT RAISE(ABORT, 'the audit log only grows'); END;
CREATE TRIGGER audit_never_changes BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit log only grows'); END;
CREATE TRIGGER audit_never_shrinks BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit log only grows'); END;
CREATE TRIGGER audit_detail_only_grows BEFORE INSERT ON audit_detail
WHEN EXISTS (SELECT 1 FROM audit_detail WHERE seq = new.seq)
BEGIN SELECT RAISE(ABORT, 'the audit log only grows'); END;
CREATE TRIGGER audit_detail_never_changes BEFORE UPDATE ON audit_detail
BEGIN SELECT RAISE(ABORT, 'the audit log only grows'); END;
CREATE TRIGGER audit_detail_never_shrinks BEFORE DELETE ON audit_detail
BEGIN SELECT RAISE(ABORT, 'the audit log only grows'); END;

-- ── Organisations and accounts ──────────────────────────────────────────────────────────────

CREATE TABLE organisation (
    id         INTEGER PRIMARY KEY,
    -- Partita IVA or codice fiscale of the body, 11 digits, or 16 characters for a sole trader.
    code       TEXT    NOT NULL UNIQUE CHECK (length(code) IN (11, 16)),
    name       TEXT    NOT NULL,
    kind       TEXT    NOT NULL CHECK (kind IN ('association-services', 'caf', 'patronato',
                   'intermediary', 'company', 'ente', 'gestore')),
    email      TEXT,
    pec        TEXT,
    created_at INTEGER NOT NULL,
    closed_at  INTEGER
) STRICT;

CREATE TABLE account (
    id               INTEGER PRIMARY KEY,
    codice_fiscale   TEXT    NOT NULL UNIQUE CHECK (length(codice_fiscale) IN (11, 16)),
    -- The code with its omocodia undone: homonyms by code share it.
    base_code        TEXT    NOT NULL,
    surname          TEXT    NOT NULL,
    name             TEXT    NOT NULL,
    -- Surname and name without case, accents, blanks and apostrophes, for looking up.
    name_key         TEXT    NOT NULL,
    sex              TEXT    NOT NULL CHECK (sex IN ('M', 'F')),
    born             TEXT,
    birthplace       TEXT,
    birth_province   TEXT,
    birth_code       TEXT,
    citizen          INTEGER CHECK (citizen IN (0, 1)),
    profile          TEXT    NOT NULL,
    state            TEXT    NOT NULL CHECK (state IN ('registered', 'active', 'suspended', 'closed')),
    level            TEXT    NOT NULL CHECK (level IN ('generic', 'dispositive')),
    email            TEXT,
    email_state      TEXT    NOT NULL CHECK (email_state IN ('unverified', 'verified', 'undelivered')),
    pec              TEXT,
    mobile           TEXT,
    phone            TEXT,
    fax              TEXT,
    street           TEXT,
    house_number     TEXT,
    cap              TEXT,
    town             TEXT,
    province         TEXT,
    vat              TEXT,
    association      TEXT,
    membership       TEXT,
    member_since     TEXT,
    document_kind    TEXT,
    document_number  TEXT,
    document_expires TEXT,
    requested_on     TEXT,
    channel          TEXT,
    organisation_id  INTEGER REFERENCES organisation (id),
    issuer           TEXT,
    privacy          TEXT CHECK (privacy IN ('accepted', 'refused')),
    -- Why data that disagree with the codice fiscale were accepted.
    mismatch_reason  TEXT,
    -- Another set of data arrived for the same codice fiscale and nobody has settled it yet.
    conflict         INTEGER NOT NULL DEFAULT 0 CHECK (conflict IN (0, 1)),
    language         TEXT    NOT NULL DEFAULT 'it',
    closed_reason    TEXT,
    version          INTEGER NOT NULL DEFAULT 1,
    created_at       INTEGER NOT NULL,
    updated_at       INTEGER NOT NULL
) STRICT;
CREATE INDEX account_by_base ON account (base_code);
CREATE INDEX account_by_name ON account (name_key);
CREATE INDEX account_by_born ON account (born);
CREATE INDEX account_by_email ON account (email);
CREATE INDEX account_by_organisation ON account (organisation_id) WHERE organisation_id IS NOT NULL;

-- An account as it is read: every query of accounts names these columns once.
CREATE VIEW account_sheet AS
SELECT a.id, a.codice_fiscale, a.base_code, a.name_key, a.surname, a.name, a.sex, a.born, a.birthplace,
       a.birth_province, a.birth_code, a.citizen, a.profile, a.state, a.level, a.email, a.email_state,
       a.pec, a.mobile, a.phone, a.fax, a.street, a.house_number, a.cap, a.town, a.province, a.vat,
       a.association, a.membership, a.member_since, a.document_kind, a.document_number,
       a.document_expires, a.requested_on, a.channel, a.organisation_id, o.code AS organisation,
       a.issuer, a.mismatch_reason, a.conflict, a.language, a.closed_reason, a.version, a.created_at,
       a.updated_at
  FROM account a
  LEFT JOIN organisation o ON o.id = a.organisation_id;

CREATE TRIGGER account_stays BEFORE DELETE ON account
BEGIN SELECT RAISE(ABORT, 'an account is closed, not deleted'); END;
CREATE TRIGGER account_closed_is_final BEFORE UPDATE OF state ON account
WHEN old.state = 'closed' AND new.state <> 'closed'
BEGIN SELECT RAISE(ABORT, 'a closed account stays closed'); END;

-- A contact that changed: no secret leaves towards it before `until`, unless a second person
-- confirmed the change.
CREATE TABLE contact_change (
    id           INTEGER PRIMARY KEY,
    account_id   INTEGER NOT NULL REFERENCES account (id),
    field        TEXT    NOT NULL CHECK (field IN ('email', 'pec', 'mobile', 'address')),
    changed_at   INTEGER NOT NULL,
    changed_by   INTEGER NOT NULL REFERENCES operator (id),
    until        INTEGER NOT NULL,
    confirmed_at INTEGER
) STRICT;
CREATE INDEX contact_change_by_account ON contact_change (account_id);

-- ── Secrets ─────────────────────────────────────────────────────────────────────────────────

CREATE TABLE password (
    id          INTEGER PRIMARY KEY,
    account_id  INTEGER NOT NULL REFERENCES account (id),
    generation  INTEGER NOT NULL,
    kind        TEXT    NOT NULL CHECK (kind IN ('provisional', 'personal', 'issued')),
    -- PHC string, Argon2id.
    hash        TEXT    NOT NULL,
    issued_at   INTEGER NOT NULL,
    expires_at  INTEGER,
    -- When the message that carries it left; a fenced password counts only from then.
    valid_from  INTEGER,
    voided_at   INTEGER,
    UNIQUE (account_id, generation)
) STRICT;
CREATE UNIQUE INDEX password_one_live ON password (account_id) WHERE voided_at IS NULL;

CREATE TRIGGER password_void_is_final BEFORE UPDATE OF voided_at ON password
WHEN old.voided_at IS NOT NULL AND new.voided_at IS NOT old.voided_at
BEGIN SELECT RAISE(ABORT, 'a void password stays void'); END;

CREATE TABLE activation (
    id         INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id),
    hash       TEXT    NOT NULL,
    issued_at  INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    tries      INTEGER NOT NULL DEFAULT 0,
    used_at    INTEGER,
    voided_at  INTEGER
) STRICT;
CREATE UNIQUE INDEX activation_one_live ON activation (account_id)
 WHERE voided_at IS NULL AND used_at IS NULL;

CREATE TABLE pin_pair (
    id          INTEGER PRIMARY KEY,
    account_id  INTEGER NOT NULL REFERENCES account (id),
    generation  INTEGER NOT NULL,
    -- Argon2id of the nine digits joined, keyed from the office key: halves hashed apart would
    -- fall in an hour.
    verifier    TEXT    NOT NULL,
    issued_at   INTEGER NOT NULL,
    expires_at  INTEGER,
    tries       INTEGER NOT NULL DEFAULT 0,
    voided_at   INTEGER,
    void_reason TEXT,
    UNIQUE (account_id, generation)
) STRICT;
CREATE UNIQUE INDEX pin_pair_one_live ON pin_pair (account_id) WHERE voided_at IS NULL;

CREATE TABLE pin_half (
    id       INTEGER PRIMARY KEY,
    pair_id  INTEGER NOT NULL REFERENCES pin_pair (id),
    part     INTEGER NOT NULL CHECK (part IN (1, 2)),
    digits   INTEGER NOT NULL CHECK (digits BETWEEN 2 AND 8),
    channel  TEXT    NOT NULL CHECK (channel IN ('email', 'pec', 'sms', 'letter', 'screen')),
    -- Digest of the address, number or house it goes to; 'screen' for the counter.
    contact  BLOB    NOT NULL,
    -- Who saw it on the counter's screen: may not change the holder's contacts or send for it.
    shown_to INTEGER REFERENCES operator (id),
    CHECK ((channel = 'screen') = (shown_to IS NOT NULL)),
    UNIQUE (pair_id, part),
    UNIQUE (pair_id, channel),
    UNIQUE (pair_id, contact)
) STRICT;
-- E-mail and PEC are one medium: a mailbox that reads both would hold both halves.
CREATE TRIGGER pin_halves_travel_apart BEFORE INSERT ON pin_half
WHEN new.channel IN ('email', 'pec') AND EXISTS (
    SELECT 1 FROM pin_half WHERE pair_id = new.pair_id AND channel IN ('email', 'pec'))
BEGIN SELECT RAISE(ABORT, 'the halves of a PIN travel by different channels'); END;
CREATE TRIGGER pin_half_stays BEFORE UPDATE ON pin_half
BEGIN SELECT RAISE(ABORT, 'a half of a PIN never changes'); END;
CREATE TRIGGER pin_half_remains BEFORE DELETE ON pin_half
BEGIN SELECT RAISE(ABORT, 'a half of a PIN never changes'); END;
CREATE TRIGGER pin_pair_void_is_final BEFORE UPDATE OF voided_at ON pin_pair
WHEN old.voided_at IS NOT NULL AND new.voided_at IS NOT old.voided_at
BEGIN SELECT RAISE(ABORT, 'a void pair stays void'); END;

-- ── Outbox ──────────────────────────────────────────────────────────────────────────────────

CREATE TABLE message (
    id              INTEGER PRIMARY KEY,
    kind            TEXT    NOT NULL,
    channel         TEXT    NOT NULL CHECK (channel IN ('email', 'pec', 'sms', 'letter')),
    account_id      INTEGER REFERENCES account (id),
    recipient       TEXT    NOT NULL,
    language        TEXT    NOT NULL,
    -- Fixed at birth, so that a repeat is the same message.
    message_id      TEXT    NOT NULL UNIQUE,
    -- What the text is made from, as JSON; never a secret.
    fields          TEXT    NOT NULL,
    -- The one secret, sealed to the dispatch key of the channel; gone once the message has left.
    sealed          BLOB,
    password_id     INTEGER REFERENCES password (id),
    pin_half_id     INTEGER REFERENCES pin_half (id),
    activation_id   INTEGER REFERENCES activation (id),
    state           TEXT    NOT NULL CHECK (state IN ('queued', 'sending', 'sent', 'retry',
                        'failed', 'unknown', 'cancelled')),
    attempts        INTEGER NOT NULL DEFAULT 0,
    next_attempt_at INTEGER,
    last_error      TEXT,
    created_by      INTEGER REFERENCES operator (id),
    created_at      INTEGER NOT NULL,
    sent_at         INTEGER,
    CHECK (state NOT IN ('sent', 'cancelled') OR sealed IS NULL)
) STRICT;
CREATE INDEX message_by_state ON message (state, next_attempt_at);
CREATE INDEX message_by_account ON message (account_id);
-- One message per secret.
CREATE UNIQUE INDEX message_one_per_password ON message (password_id) WHERE password_id IS NOT NULL;
CREATE UNIQUE INDEX message_one_per_half ON message (pin_half_id) WHERE pin_half_id IS NOT NULL;
CREATE TRIGGER message_done_is_final BEFORE UPDATE OF state ON message
WHEN old.state IN ('sent', 'cancelled') AND new.state <> old.state
BEGIN SELECT RAISE(ABORT, 'a message that left or was cancelled stays so'); END;

-- ── Imports ─────────────────────────────────────────────────────────────────────────────────

CREATE TABLE import_run (
    id          INTEGER PRIMARY KEY,
    kind        TEXT    NOT NULL,
    file        TEXT    NOT NULL,
    sha256      TEXT,
    encoding    TEXT    NOT NULL,
    delimiter   TEXT    NOT NULL,
    rows        INTEGER NOT NULL DEFAULT 0,
    imported    INTEGER NOT NULL DEFAULT 0,
    warnings    INTEGER NOT NULL DEFAULT 0,
    rejected    INTEGER NOT NULL DEFAULT 0,
    skipped     INTEGER NOT NULL DEFAULT 0,
    started_by  INTEGER NOT NULL REFERENCES operator (id),
    started_at  INTEGER NOT NULL,
    finished_at INTEGER
) STRICT;

CREATE TABLE import_row (
    id             INTEGER PRIMARY KEY,
    run_id         INTEGER NOT NULL REFERENCES import_run (id),
    line           INTEGER NOT NULL,
    codice_fiscale TEXT,
    outcome        TEXT    NOT NULL CHECK (outcome IN ('imported', 'warned', 'rejected', 'skipped')),
    findings       TEXT    NOT NULL,
    account_id     INTEGER REFERENCES account (id),
    -- SHA-256 (16 bytes) of the row's content: the same row again is the same row.
    digest         BLOB    NOT NULL,
    UNIQUE (run_id, line)
) STRICT;
CREATE INDEX import_row_by_account ON import_row (account_id) WHERE account_id IS NOT NULL;
