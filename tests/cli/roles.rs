//! The role table, cell by cell: who may do what, decided before any target is looked up.

use crate::support::{Desk, GESTORE, ROSSI, STAFF, Sandbox};
use crate::usage::commands;
use sportello::model::role::{Role, Scope};

/// What everybody may do with a passphrase of his own, and services of scope `read`.
const EVERYBODY: &str = "admin clerk reviewer approver dispatcher mailroom auditor read";

/// Everybody who holds a slot, services too.
const ALL: &str = "admin clerk reviewer approver dispatcher mailroom auditor read import queue send access identity expire delegate";

/// Each verb as the contract tells it, who may, and a command line that aims at nothing.
const TABLE: &[(&str, &str, &str)] = &[
    ("office show", EVERYBODY, ""),
    ("office doctor", EVERYBODY, ""),
    ("office accept-copy", "admin", "--reason backup"),
    ("office config list", "admin", ""),
    ("office config get", "admin", "no.such.key"),
    ("office config set", "admin", "no.such.key 1"),
    ("operator add", "admin", "Nobody --role clerk --new-passphrase-file FILE"),
    ("operator list", "admin", ""),
    ("operator show", "admin", "nobody"),
    ("operator grant", "admin", "nobody --role clerk"),
    ("operator revoke", "admin", "nobody --role clerk"),
    ("operator disable", "admin", "nobody"),
    ("operator token", "admin", "portal --scope read --expires 2020-01-01 --out no/such/folder"),
    (
        "operator passphrase",
        "admin clerk reviewer approver dispatcher mailroom auditor",
        "--new-passphrase-file SHORT",
    ),
    ("whoami", ALL, ""),
    ("user create", "clerk", "--profile none --cf RSSMRA80A01H501U"),
    ("user show", EVERYBODY, "RSSMRA80A01H501U"),
    ("user list", EVERYBODY, ""),
    ("user search", EVERYBODY, "--surname Rossi"),
    ("user edit", "clerk", "RSSMRA80A01H501U --town Imola"),
    ("user declare", "clerk access", "RSSMRA80A01H501U --kind privacy"),
    ("user form", "clerk", "RSSMRA80A01H501U"),
    ("user note", "clerk", "RSSMRA80A01H501U --text t"),
    ("user suspend", "clerk", "RSSMRA80A01H501U --reason r"),
    ("user restore", "clerk", "RSSMRA80A01H501U --reason r"),
    ("user close", "clerk", "RSSMRA80A01H501U --reason r"),
    ("user alias", "clerk", "RSSMRA80A01H501U --to BNCMTN53R41M082H --reason correction --evidence e"),
    ("user history", "clerk", "RSSMRA80A01H501U"),
    ("organisation add", "clerk", "12345678903 --name Prova"),
    ("organisation show", "clerk", "00743110157"),
    ("organisation list", "clerk", ""),
    ("organisation edit", "clerk", "00743110157 --name Prova"),
    ("organisation close", "clerk", "00743110157 --reason r"),
    ("password generate", "clerk", "RSSMRA80A01H501U"),
    ("password status", "clerk", "RSSMRA80A01H501U"),
    ("password expire", "clerk", "RSSMRA80A01H501U --reason r"),
    (
        "password reset",
        "clerk",
        "RSSMRA80A01H501U --reason r --type id-card --document-number 1 --expires 2031-01-01",
    ),
    ("pin issue", "clerk", "RSSMRA80A01H501U --secret-out no/such/folder"),
    ("pin show", EVERYBODY, "RSSMRA80A01H501U"),
    ("pin waiting", "clerk", "--days 20"),
    ("pin resend", "clerk", "RSSMRA80A01H501U"),
    ("pin reissue", "clerk", "RSSMRA80A01H501U --secret-out no/such/folder"),
    ("pin revoke", "clerk", "RSSMRA80A01H501U --reason r"),
    ("access activate", "clerk access", "RSSMRA80A01H501U --code-file FILE"),
    ("access login", "clerk access", "RSSMRA80A01H501U --password-file FILE"),
    ("access first", "clerk access", "RSSMRA80A01H501U --password-file FILE --new-password-file FILE"),
    (
        "access change-password",
        "clerk access",
        "RSSMRA80A01H501U --password-file FILE --new-password-file FILE",
    ),
    (
        "access recover",
        "clerk access",
        "RSSMRA80A01H501U --unknown-answers --pin-file FILE --new-password-file FILE",
    ),
    ("access pins", "clerk access", "RSSMRA80A01H501U --password-file FILE --secret-out no/such/folder"),
    ("access status", "clerk access", "RSSMRA80A01H501U"),
    (
        "identity confirm",
        "clerk identity",
        "RSSMRA80A01H501U --provider spid --level 2 --date 2026-01-01 --reference r",
    ),
    ("identity list", "clerk", "RSSMRA80A01H501U"),
    ("delegate search", "clerk delegate", "RSSMRA80A01H501U"),
    ("delegate grant", "clerk delegate", "12345678903 RSSMRA80A01H501U --role manager"),
    ("delegate revoke", "clerk delegate", "12345678903 RSSMRA80A01H501U --reason r"),
    ("delegate list", "clerk delegate", ""),
    ("company import", "clerk", "no-such.csv"),
    ("company list", "clerk", ""),
    ("company convert", "clerk", "1234 --to RSSMRA80A01H501U"),
    ("company postpone", "clerk", "1234 --to 2031-01-01 --reason r"),
    ("company disable", "clerk", "1234 --from 2031-01-01"),
    ("company notify", "clerk queue", "--dry-run"),
    ("import grandi-utenti", "clerk import", "no-such.csv"),
    ("import registrations", "clerk import", "no-such.csv"),
    ("import list", "clerk import", ""),
    ("import show", "clerk import", "7"),
    ("request open", "clerk", "RSSMRA80A01H501U --kind dispositive"),
    ("request show", "clerk reviewer approver queue", "2026-7"),
    ("request list", "clerk reviewer approver queue", ""),
    ("request edit", "clerk", "2026-7 --protocol 1"),
    ("request remind", "clerk", "2026-7"),
    ("request submit", "clerk", "2026-7"),
    ("request withdraw", "clerk", "2026-7 --reason r"),
    ("request expire", "clerk", "2026-000007"),
    ("request expire ", "clerk expire", "--dry-run"),
    ("request transfer", "clerk", "2026-7 --seat Roma"),
    ("document add", "clerk reviewer queue", "2026-7 --kind other --description atto no-such.pdf"),
    ("document record", "clerk reviewer queue", "2026-7 --on-paper --kind other --description atto"),
    ("document list", "clerk reviewer approver queue", "2026-7"),
    ("document show", "clerk reviewer approver queue", "7"),
    ("document export", "clerk reviewer", "7 --out no/such/folder"),
    ("document remove", "clerk reviewer queue", "7"),
    ("document intake", "clerk reviewer queue", "no-such-folder"),
    ("document purge", "clerk reviewer", "--dry-run"),
    ("review queue", "reviewer", ""),
    ("review next", "reviewer", ""),
    ("review claim", "reviewer", "2026-7"),
    ("review release", "reviewer", "2026-7"),
    ("review accept", "reviewer", "2026-7 --all-checks"),
    ("review return", "reviewer", "2026-7 --reason missing"),
    ("review reject", "reviewer", "2026-7 --reason missing"),
    ("credential approve", "approver", "2026-7"),
    ("credential reject", "approver", "2026-7 --reason missing"),
    ("credential revoke", "approver", "RSSMRA80A01H501U --reason r"),
    ("credential status", "approver", "RSSMRA80A01H501U"),
    ("message list", "dispatcher send clerk", ""),
    ("message show", "dispatcher send clerk", "7"),
    ("message preview", "dispatcher send", "7"),
    ("message send", "dispatcher mailroom send", ""),
    ("message retry", "dispatcher send", "7"),
    ("message cancel", "dispatcher send", "7 --reason r"),
    ("message returned", "clerk dispatcher mailroom send", "7 --reason r"),
    ("audit list", "auditor admin", ""),
    ("audit show", "auditor admin", "7"),
    ("audit verify", EVERYBODY, ""),
];

/// What needs no slot, and so no role.
const ANYBODY: [&str; 13] = [
    "cf check",
    "cf compute",
    "cf decode",
    "cf variants",
    "document check",
    "document preview",
    "office init",
    "operator recovery",
    "login",
    "logout",
    "demo",
    "completions",
    "man",
];

const SCOPES: [&str; 8] = ["read", "import", "queue", "send", "access", "identity", "expire", "delegate"];

#[test]
fn every_command_of_the_product_stands_in_the_table() {
    let listed = |path: &str| ANYBODY.contains(&path) || TABLE.iter().any(|(verb, ..)| *verb == path);
    let all = commands();
    let is_leaf =
        |path: &&Vec<String>| !all.iter().any(|other| other.len() > path.len() && other.starts_with(path));
    for path in all.iter().filter(is_leaf) {
        let path = path.join(" ");
        assert!(listed(&path), "`{path}` has no row: who may use it?");
    }
}

/// Runs every row as one actor: who may is never told `not-allowed`, everybody else nothing but that.
fn walk(office: &Sandbox, desk: &Desk, word: &str) {
    let (file, short) = (office.file("file", "AAAABBBBCCCC"), office.file("short", "hush"));
    for (verb, who, target) in TABLE {
        let line = format!("{verb} {target}").replace("FILE", &file).replace("SHORT", &short);
        if who.split(' ').any(|it| it == word) {
            let answer = desk.run(&format!("{line} --format json"));
            assert!(answer.code != 5, "a {word} may `{verb}`: {answer:#?}");
        } else {
            let answer = desk.fails(5, "not-allowed", &line);
            assert_eq!(answer.stdout, "", "{answer:#?}");
        }
    }
}

fn as_person(role: &str) {
    let office = Sandbox::office();
    let (name, _) = STAFF.iter().find(|(_, it)| *it == role).unwrap();
    walk(&office, &office.by(name), role);
}

fn as_service(scope: &str) {
    let office = Sandbox::office();
    office.by("anna").done(GESTORE);
    let office = office.with_service("service", scope);
    walk(&office, &office.by_service("service"), scope);
}

macro_rules! cells {
    ($($name:ident: $walk:ident $word:literal;)+) => {
        $( #[test] fn $name() { $walk($word); } )+

        #[test]
        fn every_role_and_every_scope_is_walked() {
            let walked = [$($word),+];
            let known = STAFF.iter().map(|(_, role)| *role).chain(SCOPES);
            assert!(known.eq(walked), "the table has other roles than this file walks");
            assert!(Role::ALL.iter().map(|it| it.as_str()).chain(Scope::ALL.iter().map(|it| it.as_str()))
                .all(|word| walked.contains(&word)));
        }
    };
}

cells! {
    an_admin_may_do_what_the_table_says_and_nothing_else: as_person "admin";
    a_clerk_may_do_what_the_table_says_and_nothing_else: as_person "clerk";
    a_reviewer_may_do_what_the_table_says_and_nothing_else: as_person "reviewer";
    an_approver_may_do_what_the_table_says_and_nothing_else: as_person "approver";
    a_dispatcher_may_do_what_the_table_says_and_nothing_else: as_person "dispatcher";
    the_mailroom_may_do_what_the_table_says_and_nothing_else: as_person "mailroom";
    an_auditor_may_do_what_the_table_says_and_nothing_else: as_person "auditor";
    a_service_that_reads_may_do_what_the_table_says_and_nothing_else: as_service "read";
    a_service_that_imports_may_do_what_the_table_says_and_nothing_else: as_service "import";
    a_service_that_queues_may_do_what_the_table_says_and_nothing_else: as_service "queue";
    a_service_that_sends_may_do_what_the_table_says_and_nothing_else: as_service "send";
    a_portal_may_do_what_the_table_says_and_nothing_else: as_service "access";
    an_identity_provider_may_do_what_the_table_says_and_nothing_else: as_service "identity";
    a_timer_may_do_what_the_table_says_and_nothing_else: as_service "expire";
    the_staff_of_a_body_may_do_what_the_table_says_and_nothing_else: as_service "delegate";
}

#[test]
fn several_roles_add_up() {
    let office = Sandbox::office();
    office.by("admin").done("operator grant bruno --role clerk,auditor");
    office.by("bruno").done("user list");
    office.by("bruno").done("audit list");
    office.by("bruno").done("organisation list");
    office.by("bruno").fails(5, "not-allowed", "message send");
}

#[test]
fn a_stranger_to_a_row_learns_nothing_of_its_targets() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    let told = |cf: &str| office.by("bruno").fails(5, "not-allowed", &format!("user history {cf}")).error();
    assert_eq!(told(ROSSI.cf), told("BNCMTN53R41M082H"));
}

#[test]
fn what_needs_no_slot_is_for_anybody() {
    let office = Sandbox::office();
    for line in
        ["cf check RSSMRA80A01H501U", "cf decode RSSMRA80A01H501U", "cf variants RSSMRA80A01H501U", "logout"]
    {
        office.nobody().done(line);
    }
    office.nobody().fails(5, "not-logged-in", "user list");
}
