//! Who may do what: the role table, as data.
//!
//! A command asks for its own row before it looks anything up, so a stranger to a row learns
//! nothing about its targets.

macro_rules! words {
    ($(#[$meta:meta])* $name:ident: $($(#[$vmeta:meta])* $variant:ident $word:literal),+ $(,)?) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name { $($(#[$vmeta])* #[serde(rename = $word)] $variant),+ }
        impl $name {
            /// Every value, in the order people read them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
            /// Its stable word.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }
        impl std::str::FromStr for $name {
            type Err = $crate::model::role::UnknownWord;
            fn from_str(word: &str) -> Result<Self, Self::Err> {
                Self::ALL.iter().copied().find(|it| it.as_str() == word)
                    .ok_or_else(|| $crate::model::role::UnknownWord {
                        word: word.to_owned(),
                        known: Self::ALL.iter().map(|it| it.as_str()).collect::<Vec<_>>().join(", "),
                    })
            }
        }
    };
}
pub(crate) use words;

/// A word that is not among those a field allows.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{word}` is none of: {known}")]
pub struct UnknownWord {
    /// What was given.
    pub word: String,
    /// What would do.
    pub known: String,
}

words! {
    /// What a person of the office may be; one person may be several.
    Role:
    /// Runs the office: people, settings, keys.
    Admin "admin",
    /// Registers people and issues their first secrets.
    Clerk "clerk",
    /// Checks requests and their papers.
    Reviewer "reviewer",
    /// Decides, as the second person.
    Approver "approver",
    /// Sends the messages.
    Dispatcher "dispatcher",
    /// Prints and posts the letters.
    Mailroom "mailroom",
    /// Reads the log.
    Auditor "auditor",
}

words! {
    /// What a service's token may do.
    Scope:
    /// Read what everybody may read.
    Read "read",
    /// Import staff files.
    Import "import",
    /// File and queue requests, and write to firms.
    Queue "queue",
    /// Send messages.
    Send "send",
    /// Drive first access, login and recovery.
    Access "access",
    /// Vouch for identities.
    Identity "identity",
    /// End abandoned requests.
    Expire "expire",
    /// Attribute the roles of one body, for its own staff (003-05).
    Delegate "delegate",
}

/// Who may use a row of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// Anybody, without an office.
    Anybody,
    /// Every operator, and services of scope `read`.
    Everybody,
    /// Every operator with a passphrase of his own, no service.
    Persons,
    /// Holders of one of the roles, or services with one of the scopes.
    Holders(&'static [Role], &'static [Scope]),
}

/// One row: a noun, some of its verbs, and who may.
pub struct Row {
    /// The noun of the command.
    pub noun: &'static str,
    /// Its verbs.
    pub verbs: &'static [&'static str],
    /// Who may.
    pub who: Who,
}

const fn row(noun: &'static str, verbs: &'static [&'static str], who: Who) -> Row {
    Row { noun, verbs, who }
}

const CLERK: Who = Who::Holders(&[Role::Clerk], &[]);
const REVIEWER: Who = Who::Holders(&[Role::Reviewer], &[]);
const APPROVER: Who = Who::Holders(&[Role::Approver], &[]);
const ADMIN: Who = Who::Holders(&[Role::Admin], &[]);

/// The role table.
pub static TABLE: &[Row] = &[
    row("cf", &["check", "compute", "decode", "variants"], Who::Anybody),
    row("document", &["check", "preview"], Who::Anybody),
    row("office", &["init"], Who::Anybody),
    row("office", &["show", "doctor"], Who::Everybody),
    row("office", &["config", "accept-copy"], ADMIN),
    row("operator", &["add", "list", "show", "grant", "revoke", "disable", "token"], ADMIN),
    row("operator", &["passphrase"], Who::Persons),
    row("operator", &["recovery"], Who::Anybody),
    row("login", &[""], Who::Anybody),
    row("logout", &[""], Who::Anybody),
    row("whoami", &[""], Who::Anybody),
    row(
        "user",
        &["create", "edit", "note", "form", "suspend", "restore", "close", "alias", "history"],
        CLERK,
    ),
    // At the counter, or on the page of the portal that a holder confirms.
    row("user", &["declare"], Who::Holders(&[Role::Clerk], &[Scope::Access])),
    row("user", &["show", "list", "search"], Who::Everybody),
    // With --full: contacts and numbers whole.
    row(
        "user",
        &["show --full", "list --full", "search --full"],
        Who::Holders(&[Role::Clerk, Role::Reviewer, Role::Approver], &[]),
    ),
    row("organisation", &["add", "show", "list", "edit", "close"], CLERK),
    row("password", &["generate", "status", "expire", "reset"], CLERK),
    row("pin", &["issue", "resend", "reissue", "revoke", "waiting"], CLERK),
    row("pin", &["show"], Who::Everybody),
    row(
        "access",
        &["activate", "login", "first", "change-password", "recover", "pins", "status"],
        Who::Holders(&[Role::Clerk], &[Scope::Access]),
    ),
    row("identity", &["confirm"], Who::Holders(&[Role::Clerk], &[Scope::Identity])),
    row("identity", &["list"], CLERK),
    row("delegate", &["search", "grant", "revoke", "list"], Who::Holders(&[Role::Clerk], &[Scope::Delegate])),
    row("company", &["import", "list", "convert", "postpone", "disable"], CLERK),
    // As a timer does it every night.
    row("company", &["notify"], Who::Holders(&[Role::Clerk], &[Scope::Queue])),
    row(
        "import",
        &["grandi-utenti", "registrations", "list", "show"],
        Who::Holders(&[Role::Clerk], &[Scope::Import]),
    ),
    row("message", &["list", "show"], Who::Holders(&[Role::Dispatcher, Role::Clerk], &[Scope::Send])),
    row(
        "message",
        &["preview", "retry", "cancel", "list --full", "show --full"],
        Who::Holders(&[Role::Dispatcher], &[Scope::Send]),
    ),
    // Bounces come to the counter, to the sender and to the mailroom.
    row(
        "message",
        &["returned"],
        Who::Holders(&[Role::Clerk, Role::Dispatcher, Role::Mailroom], &[Scope::Send]),
    ),
    // The mailroom sends letters alone: no other seal opens for it.
    row("message", &["send"], Who::Holders(&[Role::Dispatcher, Role::Mailroom], &[Scope::Send])),
    row("request", &["open", "edit", "remind", "submit", "withdraw", "expire", "transfer"], CLERK),
    // Without a number: those abandoned, as a timer does it every night.
    row("request", &["expire --abandoned"], Who::Holders(&[Role::Clerk], &[Scope::Expire])),
    row(
        "request",
        &["show", "list"],
        Who::Holders(&[Role::Clerk, Role::Reviewer, Role::Approver], &[Scope::Queue]),
    ),
    row("request", &["show --full"], Who::Holders(&[Role::Clerk, Role::Reviewer, Role::Approver], &[])),
    row(
        "document",
        &["add", "record", "remove", "intake"],
        Who::Holders(&[Role::Clerk, Role::Reviewer], &[Scope::Queue]),
    ),
    row(
        "document",
        &["list", "show", "view"],
        Who::Holders(&[Role::Clerk, Role::Reviewer, Role::Approver], &[Scope::Queue]),
    ),
    row("document", &["export", "purge"], Who::Holders(&[Role::Clerk, Role::Reviewer], &[])),
    row("review", &["queue", "next", "claim", "release", "accept", "return", "reject"], REVIEWER),
    row("credential", &["approve", "reject", "revoke", "status"], APPROVER),
    row("audit", &["list", "show"], Who::Holders(&[Role::Auditor, Role::Admin], &[])),
    row("audit", &["verify"], Who::Everybody),
    row("demo", &[""], Who::Anybody),
    row("completions", &[""], Who::Anybody),
    row("man", &[""], Who::Anybody),
];

/// Who may use `noun verb`; nobody's rows do not exist.
pub fn who(noun: &str, verb: &str) -> Option<Who> {
    TABLE.iter().find(|row| row.noun == noun && row.verbs.contains(&verb)).map(|row| row.who)
}

/// The person or service who is acting.
#[derive(Clone, Debug)]
pub struct Actor {
    /// The operator's rowid.
    pub id: i64,
    /// The operator's name.
    pub name: String,
    /// Roles held, when a person.
    pub roles: Vec<Role>,
    /// Scopes held, when a service; a person has none.
    pub scopes: Vec<Scope>,
    /// Whether this is a service with a token.
    pub service: bool,
    /// The body whose staff a service works for.
    pub body: Option<String>,
    /// Whether the passphrase is known to its owner alone.
    pub own_passphrase: bool,
}

impl Actor {
    /// Whether the table lets this actor use `noun verb`.
    pub fn may(&self, noun: &str, verb: &str) -> bool {
        match who(noun, verb) {
            None => false,
            Some(Who::Anybody) => true,
            Some(Who::Everybody) => !self.service || self.scopes.contains(&Scope::Read),
            Some(Who::Persons) => !self.service,
            Some(Who::Holders(roles, scopes)) => {
                self.roles.iter().any(|role| roles.contains(role))
                    || self.scopes.iter().any(|scope| scopes.contains(scope))
            }
        }
    }

    /// Whether the actor holds a role.
    pub fn is(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_row_of_the_table_stands_twice() {
        let mut seen = std::collections::HashSet::new();
        for row in TABLE {
            for verb in row.verbs {
                assert!(seen.insert((row.noun, *verb)), "{} {verb}", row.noun);
            }
        }
    }

    #[test]
    fn a_word_that_is_no_role_is_named_with_those_that_are() {
        let error = "chief".parse::<Role>().unwrap_err();
        assert_eq!(
            error.to_string(),
            "`chief` is none of: admin, clerk, reviewer, approver, dispatcher, mailroom, auditor"
        );
    }
}
