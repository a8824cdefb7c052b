//! Requests, papers, the review desk and the second person; the ids are the rows of the procedures.

use crate::support::{BIANCO, ROSSI, Sandbox, column, text_of_mail};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

/// A PDF of the samples.
pub fn pdf(name: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/pdf").join(name).display().to_string()
}

pub const NUMBER: &str = "2026-000001";
pub const IDENTITY: &str = "--kind identity --type id-card --expires 2031-01-01";
pub const BOTH_SIDES: &str = "documento_identita_fronte_retro.pdf";
pub const FORM: &str = "modulo_richiesta_firmato.pdf";

/// An office with an active citizen and an open request for dispositive credentials.
pub fn opened() -> Sandbox {
    let office = Sandbox::office().with_active(&ROSSI);
    office.by("anna").json(&format!(
        "request open {} --kind dispositive --mobile 3335550001 --cap 40121 --channel counter",
        ROSSI.cf
    ));
    office
}

/// The same with both papers.
pub fn complete() -> Sandbox {
    let office = opened();
    let anna = office.by("anna");
    anna.done(&format!("document add {NUMBER} {IDENTITY} {}", pdf(BOTH_SIDES)));
    anna.done(&format!("document add {NUMBER} --kind signed-form {}", pdf(FORM)));
    office
}

pub fn submitted() -> Sandbox {
    let office = complete();
    office.by("anna").json(&format!("request submit {NUMBER}"));
    office
}

pub fn reviewed() -> Sandbox {
    let office = submitted();
    office.by("bruno").json("review next");
    office.by("bruno").json(&format!("review accept {NUMBER} --all-checks"));
    office
}

fn state(office: &Sandbox) -> String {
    office.by("anna").json(&format!("request show {NUMBER}"))["state"].as_str().unwrap().to_owned()
}

// 000-14 … 000-23, P0-6, A-01, A-06, U-01, U-02, U-03, U-05
// 000-18, U-30
#[test]
fn a_request_of_another_district_is_handed_on() {
    let office = complete();
    office.by("admin").done("office config set office.caps '00 20'");
    assert_eq!(office.by("anna").json(&format!("request show {NUMBER}"))["foreign_cap"], "40121");
    office.by("anna").refuses(4, "request-not-ours", &format!("request submit {NUMBER}"));
    let moved = office.by("anna").json(&format!("request transfer {NUMBER} --seat 'Sede di Bologna'"));
    assert_eq!(moved["state"], "transferred");
    let told = office.messages();
    assert_eq!(told.last().unwrap().kind, "request-transferred");
    office.by("anna").refuses(8, "request-decided", &format!("request withdraw {NUMBER} --reason r"));
}

#[test]
fn what_came_in_tomorrow_is_not_here_yet() {
    let office = Sandbox::office().with_active(&ROSSI);
    let line = format!("request open {} --kind dispositive --received", ROSSI.cf);
    office.by("anna").refuses(4, "received-implausible", &format!("{line} 2999-01-01"));
    assert_eq!(office.by("anna").json(&format!("{line} 2026-01-01"))["received"], "2026-01-01");
}

// 000-23, A-07, A-10
#[test]
fn s0_4_a_reviewer_looks_through_the_oldest_and_cannot_approve() {
    let office = submitted();
    office.by("anna").refuses(5, "not-allowed", "review next");
    let waiting = office.by("bruno").json("review queue");
    assert_eq!(column(&waiting, "number"), [NUMBER]);
    // A page of the queue does not read the papers: it says nothing of them.
    assert!(waiting[0].get("documents").is_none() && waiting[0].get("missing").is_none(), "{waiting}");
    let claimed = office.by("bruno").json("review next");
    assert_eq!((&claimed["state"], &claimed["claimed_by"]), (&"in-review".into(), &"bruno".into()));
    assert_eq!(claimed["comparison"][3]["in_code"], "1980-01-01");
    office.by("bruno").refuses(3, "queue-empty", "review next");
    let answer = office.by("bruno").refuses(
        4,
        "checks-missing",
        &format!("review accept {NUMBER} --check identity:legible"),
    );
    assert!(answer.error()["message"].as_str().unwrap().contains("identity:both-sides"), "{answer:#?}");
    office.by("bruno").refuses(4, "check-unknown", &format!("review accept {NUMBER} --check identity:nice"));
    let done = office.by("bruno").json(&format!("review accept {NUMBER} --all-checks --note 'in ordine'"));
    assert_eq!(done["state"], "reviewed");
    assert_eq!(done["decisions"][0]["signature"], "valid");
    assert_eq!(done["decisions"][0]["note"], "in ordine");
    office.by("bruno").refuses(5, "not-allowed", &format!("credential approve {NUMBER}"));
    office.by("anna").refuses(5, "not-allowed", &format!("credential approve {NUMBER}"));
}

// 000-24, 000-25, P0-4, P0-5
#[test]
fn s0_5_a_second_person_approves_and_two_halves_leave_by_two_ways() {
    let office = reviewed();
    let before = office.by("anna").json(&format!("password status {}", ROSSI.cf))["generation"].clone();
    let approved = office.by("carla").json(&format!("credential approve {NUMBER}"));
    assert_eq!(approved["state"], "approved");
    let status = office.by("carla").json(&format!("credential status {}", ROSSI.cf));
    assert_eq!((&status["state"], &status["level"]), (&"issued".into(), &"generic".into()));
    let password = office.by("anna").json(&format!("password status {}", ROSSI.cf));
    assert_eq!((&password["kind"], &password["state"]), (&"issued".into(), &"usable".into()));
    assert_ne!(password["generation"], before, "the old password is void");
    let halves: Vec<_> =
        office.messages().into_iter().filter(|it| it.kind.starts_with("password-part")).collect();
    assert_eq!(halves.iter().map(|it| it.channel.as_str()).collect::<Vec<_>>(), ["sms", "email"]);
    let (first, second) =
        (office.sealed("password-part-1-sms", "secret"), office.sealed("password-part-2", "secret"));
    assert_eq!((first.len(), second.len()), (8, 8));
    office.sends();
    let sent = office.office_folder().join("sent");
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).unwrap();
        if path.extension().is_some_and(|it| it == "eml") { text_of_mail(&text) } else { text }
    };
    let files: Vec<String> = fs::read_dir(sent).unwrap().map(|it| read(it.unwrap().path())).collect();
    assert!(files.iter().any(|it| it.contains(&first)) && files.iter().any(|it| it.contains(&second)));
    assert!(!files.iter().any(|it| it.contains(&first) && it.contains(&second)), "the halves met");
    // The number that the approver saw with the request is the account's from now on.
    assert!(office.by("anna").json(&format!("user show {}", ROSSI.cf))["mobile"].is_string());
    office.by("carla").refuses(8, "request-decided", &format!("credential approve {NUMBER}"));
    assert_eq!(office.by("aldo").json("audit verify")["ok"], true);
}

// 000-25
#[test]
fn without_a_way_for_each_half_nothing_is_approved() {
    let office = Sandbox::office().with_active(&ROSSI);
    office.by("anna").json(&format!("request open {} --kind dispositive --cap 40121", ROSSI.cf));
    let answer = office.by("anna").refuses(4, "request-incomplete", &format!("request submit {NUMBER}"));
    assert!(answer.error()["message"].as_str().unwrap().contains("mobile"), "{answer:#?}");
}

// C-12, U-07
#[test]
fn an_expired_document_needs_an_exception_that_a_second_person_grants() {
    let office = opened();
    let add = format!(
        "document add {NUMBER} --kind identity --type id-card --expires 2020-01-01 {}",
        pdf(BOTH_SIDES)
    );
    office.by("anna").refuses(4, "document-expired", &add);
    let open = format!("request open {} --kind exception --about {NUMBER}", ROSSI.cf);
    office.by("anna").refuses(4, "reason-needed", &open);
    let waits =
        office.by("anna").fails(7, "second-person", &format!("{open} --reason 'dichiarazione art. 45'"));
    assert_eq!(waits.report()["state"], "submitted");
    let number = waits.report()["number"].as_str().unwrap().to_owned();
    office.by("carla").json(&format!("credential approve {number}"));
    office.by("anna").json(&add);
    office.by("anna").done(&format!("document add {NUMBER} --kind signed-form {}", pdf(FORM)));
    let submitted = office.by("anna").json(&format!("request submit {NUMBER}"));
    assert_eq!(submitted["exceptions"], serde_json::json!([number]));
    // Nobody confirms that it is valid.
    office.by("bruno").json("review next");
    let line = format!("review accept {NUMBER} --check identity:not-expired");
    let known = office.by("bruno").refuses(4, "check-unknown", &line);
    assert!(known.error().to_string().contains("identity:declared-unchanged"), "{known:#?}");
}

// 001-25, U-21
#[test]
fn a_second_person_trusts_a_changed_contact_before_its_time() {
    let office = Sandbox::office().with_active(&ROSSI);
    office.sends();
    office
        .by("anna")
        .done(&format!("user edit {} --email nuova@example.org --evidence 'carta vista'", ROSSI.cf));
    office.by("anna").refuses(4, "contact-frozen", &format!("password generate {}", ROSSI.cf));
    let open = format!("request open {} --kind contact-change --reason 'visto allo sportello'", ROSSI.cf);
    office.by("anna").fails(7, "second-person", &open);
    // Whoever changed it is no second person, with whatever role.
    office.by("admin").done("operator grant anna --role approver");
    office.by("anna").refuses(4, "four-eyes", &format!("credential approve {NUMBER}"));
    office.by("carla").json(&format!("credential approve {NUMBER}"));
    office.by("anna").done(&format!("password generate {}", ROSSI.cf));
    office.by("anna").refuses(8, "nothing-frozen", &open);
}

// P0-6, U-06, U-08
#[test]
fn a_request_sent_back_names_what_is_missing_and_comes_again() {
    let office = submitted();
    office.by("bruno").json("review next");
    let bad = format!("review return {NUMBER} --reason other");
    office.by("bruno").refuses(4, "note-needed", &bad);
    office.by("bruno").refuses(
        4,
        "paper-unknown",
        &format!("review return {NUMBER} --reason missing --paper protocol"),
    );
    let back = office
        .by("bruno")
        .json(&format!("review return {NUMBER} --reason one-sided --paper identity --note 'solo il fronte'"));
    assert_eq!(
        (&back["state"], &back["decisions"][0]["checks"][0]),
        (&"returned".into(), &"identity".into())
    );
    office.by("anna").refuses(4, "request-unchanged", &format!("request submit {NUMBER}"));
    office.sends();
    let sent = office.office_folder().join("sent");
    let said: Vec<String> = fs::read_dir(sent)
        .unwrap()
        .map(|it| text_of_mail(&fs::read_to_string(it.unwrap().path()).unwrap()))
        .collect();
    assert!(
        said.iter().any(|it| ["retro", "solo il fronte", "- documento di identità"]
            .iter()
            .all(|part| it.contains(part))),
        "{said:#?}"
    );
    office.by("anna").done("document remove 1");
    office.by("anna").done(&format!("document add {NUMBER} {IDENTITY} {}", pdf(BOTH_SIDES)));
    let again = office.by("anna").json(&format!("request submit {NUMBER}"));
    assert_eq!((&again["state"], &again["version"]), (&"submitted".into(), &5.into()));
    office.by("anna").refuses(8, "request-advanced", &format!("request submit {NUMBER}"));
    assert_eq!(again["decisions"].as_array().unwrap().len(), 1, "what was decided stays");
}

#[test]
fn one_rejection_ends_a_request() {
    let office = reviewed();
    office.by("carla").refuses(4, "note-needed", &format!("credential reject {NUMBER} --reason other"));
    let refused = office.by("carla").json(&format!("credential reject {NUMBER} --reason not-entitled"));
    assert_eq!((&refused["state"], &refused["end_reason"]), (&"rejected".into(), &"not-entitled".into()));
    office.by("carla").refuses(8, "request-decided", &format!("credential approve {NUMBER}"));
    assert_eq!(office.messages().last().unwrap().kind, "request-rejected");
    // Another may be opened.
    office
        .by("anna")
        .json(&format!("request open {} --kind dispositive --mobile 3335550001 --cap 40121", ROSSI.cf));
}

#[test]
fn an_edit_after_the_review_sends_the_request_back_to_the_reviewers() {
    let office = reviewed();
    office.by("anna").done(&format!("user edit {} --town Imola --evidence 'carta vista'", ROSSI.cf));
    office.by("carla").fails(8, "review-outdated", &format!("credential approve {NUMBER}"));
    assert_eq!(state(&office), "submitted");
    office.by("bruno").json("review next");
    office.by("bruno").json(&format!("review accept {NUMBER} --all-checks"));
    office.by("carla").json(&format!("credential approve {NUMBER}"));
}

#[test]
fn an_edit_takes_the_request_out_of_the_reviewers_hands() {
    let office = submitted();
    let version =
        |office: &Sandbox| office.by("anna").json(&format!("request show {NUMBER}"))["version"].clone();
    office.by("bruno").json("review next");
    let before = version(&office);
    let answer =
        office.by("anna").done(&format!("user edit {} --town Imola --evidence 'carta vista'", ROSSI.cf));
    assert!(answer.stderr.contains(NUMBER), "{answer:#?}");
    assert_eq!(version(&office), before.as_i64().unwrap() + 1);
    office.by("bruno").refuses(8, "request-changed", &format!("review accept {NUMBER} --all-checks"));
    office.by("bruno").json("review next");
    office.by("bruno").json(&format!("review accept {NUMBER} --all-checks"));
}

// U-17
#[test]
fn a_closed_account_takes_its_requests_along() {
    let office = submitted();
    office.by("anna").done(&format!("user close {} --reason 'rinuncia'", ROSSI.cf));
    assert_eq!(state(&office), "withdrawn");
    office.by("bruno").refuses(3, "queue-empty", "review next");
}

#[test]
fn who_registered_the_person_does_not_approve() {
    let office = Sandbox::office();
    office.hire("berta", "clerk --role approver");
    office.by("berta").done(&ROSSI.create("casellario", ""));
    office.sends();
    office
        .by("anna")
        .done(&format!("user edit {} --email nuova@example.org --evidence 'carta vista'", ROSSI.cf));
    let open = format!("request open {} --kind contact-change --reason 'visto'", ROSSI.cf);
    office.by("anna").fails(7, "second-person", &open);
    office.by("berta").refuses(4, "four-eyes", &format!("credential approve {NUMBER}"));
}

#[test]
fn a_second_person_agrees_to_the_contacts_that_were_asked_for_and_no_others() {
    let office = Sandbox::office().with_active(&ROSSI);
    office.sends();
    let anna = office.by("anna");
    let (edit, open) = (
        |email: &str| format!("user edit {} --email {email} --evidence 'carta vista'", ROSSI.cf),
        format!("request open {} --kind contact-change --reason 'visto'", ROSSI.cf),
    );
    anna.done(&edit("nuova@example.org"));
    let asked = anna.fails(7, "second-person", &open).report();
    assert_eq!(asked["reason"], "visto (email n…a@example.org)");
    anna.done(&edit("altra@example.org"));
    office.by("carla").refuses(8, "request-decided", &format!("credential approve {NUMBER}"));
    anna.fails(7, "second-person", &open);
    office.by("carla").json("credential reject 2026-000002 --reason not-entitled");
    // What was refused is not trusted by the mere passing of time.
    office.at("2027-01-02T09:00:00Z");
    office.by("anna").refuses(4, "contact-frozen", &format!("password generate {}", ROSSI.cf));
}

#[test]
fn who_opened_filed_or_reviewed_does_not_approve() {
    let office = opened();
    office.hire("berta", "clerk --role reviewer --role approver");
    office.by("anna").done(&format!("document add {NUMBER} {IDENTITY} {}", pdf(BOTH_SIDES)));
    office.by("berta").done(&format!("document add {NUMBER} --kind signed-form {}", pdf(FORM)));
    office.by("anna").json(&format!("request submit {NUMBER}"));
    office.by("bruno").json("review next");
    office.by("bruno").json(&format!("review accept {NUMBER} --all-checks"));
    let answer = office.by("berta").refuses(4, "four-eyes", &format!("credential approve {NUMBER}"));
    assert!(answer.error()["message"].as_str().unwrap().contains("filed"), "{answer:#?}");
    office.by("carla").json(&format!("credential approve {NUMBER}"));
}

#[test]
fn two_reviewers_never_hold_one_request_and_a_lease_ends() {
    let office = submitted();
    office.hire("beppe", "reviewer");
    office.by("bruno").json(&format!("review claim {NUMBER}"));
    office.by("beppe").refuses(8, "request-claimed", &format!("review claim {NUMBER}"));
    office.by("beppe").refuses(8, "request-claimed", &format!("review accept {NUMBER} --all-checks"));
    office.by("bruno").json(&format!("review release {NUMBER}"));
    office.by("bruno").refuses(4, "request-not-claimed", &format!("review accept {NUMBER} --all-checks"));
    office.by("bruno").json(&format!("review claim {NUMBER}"));
    office.at("2026-11-02T10:31:00Z");
    assert_eq!(office.by("beppe").json("review next")["claimed_by"], "beppe");
}

// 002-13 … 002-18, P2-2, P2-3, 002-02, 002-09
#[test]
fn s2_2_an_applicant_of_a_body_files_papers_and_is_authorised() {
    let office = Sandbox::office().with(&BIANCO, "ente");
    let listed = office.by("anna").json("request list");
    assert_eq!((&listed[0]["kind"], &listed[0]["state"]), (&"ente".into(), &"draft".into()));
    let anna = office.by("anna");
    let identity = "--kind identity --type id-card --expires 2031-10-01";
    anna.done(&format!("document add {NUMBER} {identity} {}", pdf(BOTH_SIDES)));
    anna.done(&format!(
        "document add {NUMBER} --kind other --description atto --type driving-licence {}",
        pdf(FORM)
    ));
    anna.done("document remove 2");
    anna.json(&format!("request submit {NUMBER}"));
    assert_eq!(office.messages().last().unwrap().kind, "registration-confirmed");
    office.by("bruno").json("review next --profile ente");
    office.by("bruno").json(&format!("review accept {NUMBER} --all-checks"));
    office.by("carla").json(&format!("credential approve {NUMBER}"));
    assert_eq!(office.messages().last().unwrap().kind, "authorised");
    assert_eq!(anna.json(&format!("user show {}", BIANCO.cf))["state"], "active");
    let left = office.sends();
    assert_eq!((&left["failed"], &left["retry"]), (&0.into(), &0.into()), "{left}");
    // What was taken back comes back by another approval alone.
    office.by("carla").json(&format!("credential revoke {} --reason r", BIANCO.cf));
    anna.refuses(4, "credentials-revoked", &format!("pin issue {} --secret-out half", BIANCO.cf));
}

// 002-23
#[test]
fn s2_4_an_abandoned_draft_expires_with_the_half_it_left_behind() {
    let office = Sandbox::office().with(&BIANCO, "ente");
    assert_eq!(office.by("anna").json("request expire --dry-run"), Value::Array(Vec::new()));
    office.at("2027-02-01T09:00:00Z");
    let due = office.by("anna").json("request expire --dry-run");
    assert_eq!(column(&due, "number"), [NUMBER]);
    office.by("anna").json("request expire");
    assert_eq!(state(&office), "expired");
    assert_eq!(office.by("anna").json(&format!("pin show {}", BIANCO.cf))["state"], "void");
}

// 004-02 … 004-06, P4-2, U-28
#[test]
fn s4_2_papers_seen_at_the_counter_are_reviewed_and_approved_by_the_run() {
    let office = Sandbox::office();
    let csv = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/commands/tool/lista.csv");
    office.by("anna").run(&format!("import grandi-utenti {}", csv.display()));
    let drafts = office.by("anna").json("request list --import 1 --limit 0");
    let count = drafts.as_array().unwrap().len();
    assert!(count > 3, "{drafts}");
    assert!(column(&drafts, "state").iter().all(|it| it == "draft"));
    // One person comes with a card that is not recorded: the run goes on without him.
    office.by("anna").done(&format!("request withdraw {NUMBER} --reason 'ha rinunciato'"));
    office.by("bruno").fails(6, "requests-left", "review accept --import 1 --all-checks");
    office
        .by("anna")
        .done("document record --import 1 --on-paper --kind identity --and membership-card --and protocol");
    let done = office.by("bruno").json("review accept --import 1 --all-checks");
    assert_eq!(done["done"], count - 1);
    let done = office.by("carla").json("credential approve --import 1");
    assert_eq!(done["done"], count - 1);
    assert!(office.messages().iter().any(|it| it.kind == "accreditation-approved"));
    assert_eq!(office.by("aldo").json("audit verify")["ok"], true);
}

// 004-03, A-05
// U-09
// C-18
#[test]
fn a_desk_reset_waits_for_a_second_person_and_renews_the_password() {
    let office = Sandbox::office().with_active(&ROSSI);
    let before = office.by("anna").json(&format!("password status {}", ROSSI.cf))["generation"].clone();
    let open = format!("request open {} --kind reset --reason 'ha perso tutto'", ROSSI.cf);
    office.by("anna").refuses(4, "request-elsewhere", &open);
    let reset = "--type passport --document-number YA1234567 --expires 2031-01-01 --reason 'ha perso tutto'";
    office.by("anna").fails(7, "second-person", &format!("password reset {} {reset}", ROSSI.cf));
    assert_eq!(office.by("anna").json(&format!("password status {}", ROSSI.cf))["generation"], before);
    office.by("carla").json(&format!("credential approve {NUMBER}"));
    assert_ne!(office.by("anna").json(&format!("password status {}", ROSSI.cf))["generation"], before);
}

// A-14
#[test]
fn a_revocation_lists_what_falls_with_it() {
    let office = reviewed();
    office.by("carla").refuses(
        8,
        "credential-not-held",
        &format!("credential revoke {} --reason r", ROSSI.cf),
    );
    office.by("carla").json(&format!("credential approve {NUMBER}"));
    let gone = office.by("carla").json(&format!("credential revoke {} --reason 'delega cessata'", ROSSI.cf));
    assert_eq!(gone["fell"], serde_json::json!(["password", "approval", "messages"]));
    assert_eq!(office.by("carla").json(&format!("credential status {}", ROSSI.cf))["state"], "revoked");
    office.by("carla").refuses(
        8,
        "credential-not-held",
        &format!("credential revoke {} --reason r", ROSSI.cf),
    );
}

// A-05
// U-13
#[test]
fn a_conflict_is_settled_by_evidence_alone() {
    let office = Sandbox::office();
    let list = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/commands/tool/lista.csv");
    office.by("anna").run(&format!("import grandi-utenti {}", list.display()));
    let user = "VLLFNC57T26B476F";
    assert_eq!(office.by("anna").json(&format!("user show {user}"))["conflict"], true);
    office.by("anna").refuses(4, "user-conflict", &format!("request submit {NUMBER}"));
    office.by("anna").done(&format!("user edit {user} --evidence 'confermato al telefono'"));
    assert_eq!(office.by("anna").json(&format!("user show {user}"))["conflict"], false);
}
