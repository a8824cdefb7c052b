-- What happens after an account is registered: tries, answers, a holder's own key, proofs of identity, delegations,
-- shared codes of firms, former codici fiscali.

-- Wrong tries, written before the answer is given. Those at a login only slow the next one down; those at a recovery
-- count for the day.
CREATE TABLE access_try (
    account_id   INTEGER PRIMARY KEY REFERENCES account (id),
    logins       INTEGER NOT NULL DEFAULT 0,
    login_at     INTEGER,
    recoveries   INTEGER NOT NULL DEFAULT 0,
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
