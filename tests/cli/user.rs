//! `sportello user`: registering, finding, suspending, closing.

use crate::support::{BIANCO, MILANI, PELLEGRINO, ROSSI, Sandbox, column, form};
use insta::assert_snapshot;

/// Somebody else whose code has the base of Rossi's.
const OMOCODE: &str = "user create --profile casellario --cf RSSMRA80A01H50MM --surname Rossi --name Maria --sex M \
                       --born 1980-01-01 --birthplace Roma --email maria@example.org --phone 0515550002 \
                       --street 'Via Po' --house-number 1 --cap 40121 --town Bologna --province BO";

// 001-02, 001-26, C-14
#[test]
fn a_registered_person_is_shown_with_contacts_masked() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    let shown = office.by("mara").json(&format!("user show {}", ROSSI.cf));
    assert_snapshot!(form(&shown, &[]), @r#"
    {
      "codice_fiscale": "RSSMRA80A01H501U",
      "surname": "Rossi",
      "name": "Mario",
      "sex": "M",
      "born": "1980-01-01",
      "years": 46,
      "birthplace": "Roma",
      "birth_province": "RM",
      "profile": "casellario",
      "state": "registered",
      "level": "generic",
      "dispositive_by": [],
      "roles": [],
      "email": "m…i@example.com",
      "email_state": "unverified",
      "pec": null,
      "mobile": null,
      "phone": "+39 0…01",
      "fax": null,
      "address": "… 40… Bologna BO",
      "vat": null,
      "association": null,
      "membership": null,
      "document": null,
      "organisation": null,
      "issuer": "Casellario Centrale Infortuni",
      "mismatch_reason": null,
      "conflict": false,
      "homonyms": [],
      "former_codes": [],
      "language": "it",
      "closed_reason": null,
      "version": 1,
      "created_at": "2026-11-02T09:00:00Z",
      "updated_at": "2026-11-02T09:00:00Z",
      "cursor": 1,
      "citizen": null,
      "frozen": [],
      "temporary": false,
      "residence_permit": null,
      "declarations": []
    }
    "#);
}

#[test]
fn the_code_may_be_typed_in_any_way() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    assert_eq!(office.by("anna").json("user show 'rss mra-80a01 h501u'")["codice_fiscale"], ROSSI.cf);
}

#[test]
fn a_whole_reading_is_an_event_and_a_masked_one_is_none() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    let before = office.events();
    office.by("bruno").json(&format!("user show {}", ROSSI.cf));
    office.by("bruno").json("user list");
    assert_eq!(office.events(), before);
    let shown = office.by("bruno").json(&format!("user show {} --full", ROSSI.cf));
    assert_eq!((&shown["email"], &shown["phone"]), (&ROSSI.email.into(), &"+390515550001".into()));
    let listed = office.by("bruno").json("user list --full");
    assert_eq!(column(&listed, "email"), [ROSSI.email]);
    assert_eq!(office.actions_since(before), ["user-read-in-full", "users-read-in-full"]);
}

#[test]
fn somebody_unknown_is_not_found_whatever_is_asked() {
    let office = Sandbox::office();
    for line in [
        "show X",
        "edit X --email a@example.org",
        "suspend X --reason r",
        "restore X --reason r",
        "close X --reason r",
        "history X",
        "show X --full",
    ] {
        office.by("anna").refuses(3, "user-missing", &format!("user {}", line.replace('X', ROSSI.cf)));
    }
}

// U-12: the same person again; the existing account is named, and where to look.
#[test]
fn a_person_is_registered_once() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    let answer = office.by("anna").refuses(8, "user-exists", &ROSSI.create("generico", ""));
    let hints = answer.error()["hints"].to_string();
    assert!(hints.contains(&format!("sportello user show {}", ROSSI.cf)), "{hints}");
}

// U-14: two persons whose codes have one base are both kept, and found by any variant.
#[test]
fn omocodes_are_kept_apart_and_found_together() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    let made = office.by("anna").done(&format!("{OMOCODE} --lang en"));
    assert!(made.stderr.lines().any(|it| it.starts_with("warning")), "{made:#?}");
    let found = office.by("anna").json("user search --cf RSSMRA80A01H50MM");
    assert_eq!(column(&found, "codice_fiscale"), [ROSSI.cf, "RSSMRA80A01H50MM"]);
    let shown = office.by("anna").json(&format!("user show {}", ROSSI.cf));
    assert_eq!(shown["homonyms"], serde_json::json!(["RSSMRA80A01H50MM"]));
}

// A-02
#[test]
fn people_are_found_by_what_is_known_of_them() {
    let office =
        Sandbox::office().with(&ROSSI, "casellario").with(&BIANCO, "generico").with(&MILANI, "punto-cliente");
    let search =
        |what: &str| column(&office.by("carla").json(&format!("user search {what}")), "codice_fiscale");
    assert_eq!(search("--surname ros"), [ROSSI.cf]);
    assert_eq!(search("--surname ROSSI --name mar"), [ROSSI.cf]);
    assert_eq!(search("--born 01/10/1953"), [BIANCO.cf]);
    assert_eq!(search("--email aldo.milani@example.com"), [MILANI.cf]);
    assert_eq!(search("--surname Rossini"), [""; 0]);
    // What is given together has to hold together, whatever leads to the rows.
    let milani = [
        format!("--cf {}", MILANI.cf),
        "--surname milani".to_owned(),
        "--email aldo.milani@example.com".to_owned(),
    ];
    for what in &milani {
        for other in milani.iter().filter(|it| *it != what) {
            assert_eq!(search(&format!("{what} {other}")), [MILANI.cf]);
        }
        for wrong in ["--born 01/10/1953", "--mobile '+39 333 000 9999'", "--phone '+39 333 000 9999'"] {
            assert_eq!(search(&format!("{what} {wrong}")), [""; 0], "{what} {wrong}");
        }
    }
    assert_eq!(search(&format!("--cf {} --surname rossi", MILANI.cf)), [""; 0]);
    office.by("carla").refuses(2, "usage", "user search");
}

#[test]
fn a_list_is_narrowed_and_goes_on_after_a_cursor() {
    let office = Sandbox::office()
        .with(&ROSSI, "casellario")
        .with(&BIANCO, "ente")
        .with(&MILANI, "generico")
        .with(&PELLEGRINO, "punto-cliente");
    let list = |what: &str| column(&office.by("aldo").json(&format!("user list {what}")), "codice_fiscale");
    assert_eq!(list(""), [ROSSI.cf, BIANCO.cf, MILANI.cf, PELLEGRINO.cf]);
    assert_eq!(list("--profile generico"), [MILANI.cf]);
    assert_eq!(list("--organisation 12345678903"), [BIANCO.cf]);
    assert_eq!(list("--state active --limit 0"), [""; 0]);
    assert_eq!(list("--level dispositive"), [""; 0]);
    let page = office.by("aldo").json("user list --limit 2");
    assert_eq!(list(&format!("--limit 2 --after {}", page[1]["cursor"])), [MILANI.cf, PELLEGRINO.cf]);
    office.by("aldo").refuses(3, "organisation-missing", "user list --organisation 00743110157");
    office.by("aldo").refuses(2, "usage", "user list --state asleep");
}

#[test]
fn a_cursor_that_is_none_is_no_fresh_start() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    let answer = office.by("aldo").refuses(2, "cursor-unusable", "user list --after yesterday");
    assert_eq!(answer.error()["message"], "`yesterday` is no cursor of this list");
    office.by("anna").refuses(2, "cursor-unusable", "request list --after x");
}

#[test]
fn an_account_is_suspended_and_taken_up_again_where_it_stood() {
    let office = Sandbox::office().with_active(&ROSSI).with(&BIANCO, "generico");
    let state = |verb: &str, cf: &str| {
        office.by("anna").json(&format!("user {verb} {cf} --reason 'on leave'"))["state"].clone()
    };
    assert_eq!(
        (state("suspend", ROSSI.cf), state("restore", ROSSI.cf)),
        ("suspended".into(), "active".into())
    );
    assert_eq!(
        (state("suspend", BIANCO.cf), state("restore", BIANCO.cf)),
        ("suspended".into(), "registered".into())
    );
}

#[test]
fn the_holder_is_told_unless_nobody_shall_know() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    let anna = office.by("anna");
    anna.json(&format!("user suspend {} --reason 'a secret inquiry'", ROSSI.cf));
    anna.json(&format!("user restore {} --reason over --silent", ROSSI.cf));
    let kinds = column(&office.by("dario").json("message list"), "kind");
    assert_eq!(kinds, ["provisional-password", "account-suspended"]);
    let told = office.by("dario").json("message preview 2").to_string();
    assert!(!told.contains("inquiry"), "the reason is the log's alone: {told}");
    let said = anna.json(&format!("user history {}", ROSSI.cf)).to_string();
    assert!(said.contains("a secret inquiry"));
}

#[test]
fn a_step_that_the_state_does_not_allow_is_refused() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    let anna = office.by("anna");
    anna.refuses(4, "user-state", &format!("user restore {} --reason r", ROSSI.cf));
    anna.json(&format!("user suspend {} --reason r", ROSSI.cf));
    anna.refuses(4, "user-state", &format!("user suspend {} --reason r", ROSSI.cf));
    anna.json(&format!("user close {} --reason r", ROSSI.cf));
    for verb in ["suspend", "restore", "close"] {
        anna.refuses(4, "user-state", &format!("user {verb} {} --reason r", ROSSI.cf));
    }
    anna.refuses(4, "user-state", &format!("user edit {} --email other@example.org", ROSSI.cf));
}

#[test]
fn a_step_needs_a_reason() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    for verb in ["suspend", "restore", "close"] {
        office.by("anna").refuses(2, "usage", &format!("user {verb} {}", ROSSI.cf));
    }
}

// U-17: with the account end its secrets and whatever waits to carry them.
#[test]
fn closing_ends_password_pin_and_waiting_messages() {
    let office = Sandbox::office().with(&ROSSI, "ente");
    let anna = office.by("anna");
    assert_eq!(anna.json(&format!("user close {} --reason deceased --silent", ROSSI.cf))["state"], "closed");
    assert_eq!(anna.json(&format!("password status {}", ROSSI.cf))["state"], "none");
    assert_eq!(anna.json(&format!("pin show {}", ROSSI.cf))["state"], "void");
    assert_eq!(column(&office.by("dario").json("message list"), "state"), ["cancelled", "cancelled"]);
    assert!(office.sealed_secrets().is_empty());
    anna.refuses(4, "user-state", &format!("password generate {}", ROSSI.cf));
    anna.refuses(8, "user-exists", &ROSSI.create("generico", ""));
}

#[test]
fn a_history_is_told_from_its_end() {
    let office = Sandbox::office().with_active(&ROSSI);
    let anna = office.by("anna");
    anna.json(&format!("user suspend {} --reason r", ROSSI.cf));
    let told = anna.json(&format!("user history {}", ROSSI.cf));
    assert_eq!(column(&told, "action"), ["user-suspended", "account-activated", "user-created"]);
    let older = anna.json(&format!("user history {} --limit 1 --after {}", ROSSI.cf, told[1]["seq"]));
    assert_eq!(column(&older, "action"), ["user-created"]);
}

// A-12
#[test]
fn a_spreadsheet_runs_nothing_that_was_typed() {
    let office = Sandbox::office();
    office.by("anna").done("organisation add 12345678903 --name '=cmd|calc'");
    let csv = office.by("anna").done("organisation list --format csv").stdout;
    assert!(csv.contains(";'=cmd|calc;") && csv.contains("\r\n"), "{csv}");
}

// U-11, U-15, U-16
#[test]
fn another_codice_fiscale_follows_the_person() {
    let office = Sandbox::office().with_active(&ROSSI);
    let anna = office.by("anna");
    anna.json(&format!("request open {} --kind dispositive --mobile 3335550001 --cap 40121", ROSSI.cf));
    // An omocode of the same code: its last digit became a letter.
    let new = anna.json(&format!("cf variants {}", ROSSI.cf))["variants"][0].as_str().unwrap().to_owned();
    let alias =
        |to: &str| format!("user alias {} --to {to} --reason omocodia --evidence 'certificato'", ROSSI.cf);
    anna.refuses(4, "data-mismatch", &alias(BIANCO.cf));
    let moved = anna.json(&alias(&new));
    assert_eq!(
        (&moved["codice_fiscale"], &moved["former_codes"][0]),
        (&new.as_str().into(), &ROSSI.cf.into())
    );
    assert_eq!(moved["years"], 46);
    // The old code finds the account, and is nobody else's.
    assert_eq!(anna.json(&format!("user show {}", ROSSI.cf))["codice_fiscale"], new);
    assert_eq!(anna.json(&format!("request list --user {}", ROSSI.cf))[0]["codice_fiscale"], new);
    anna.refuses(8, "user-exists", &ROSSI.create("casellario", ""));
    assert_eq!(
        anna.json(&format!("password status {new}"))["state"],
        "none",
        "its message named the old login"
    );
    assert_eq!(office.by("aldo").json("audit verify")["ok"], true);
}

// U-17
#[test]
fn a_death_ends_everything_and_writes_to_nobody() {
    let office = Sandbox::office().with_active(&ROSSI);
    let anna = office.by("anna");
    let close = format!("user close {} --deceased", ROSSI.cf);
    anna.fails(4, "invalid-value", &format!("{close} 2999-01-01 --source ANPR"));
    let closed = anna.json(&format!("{close} 2026-10-30 --source ANPR"));
    assert_eq!(
        (&closed["state"], &closed["closed_reason"]),
        (&"closed".into(), &"deceased 2026-10-30: ANPR".into())
    );
    assert!(office.messages().iter().all(|it| it.state == "cancelled"), "nobody is written to");
    anna.refuses(
        4,
        "user-state",
        &format!("user alias {} --to {} --reason correction --evidence e", ROSSI.cf, BIANCO.cf),
    );
}

// U-11
#[test]
fn a_definitive_code_takes_the_place_of_a_temporary_one_which_still_finds_the_person() {
    let office = Sandbox::office();
    let (anna, old) = (office.by("anna"), "80007580279");
    anna.done(&ROSSI.create("generico", "").replace(ROSSI.cf, old));
    let alias = format!("user alias {old} --to {} --reason temporary --evidence tesserino", ROSSI.cf);
    let moved = anna.json(&alias);
    assert_eq!((&moved["temporary"], &moved["former_codes"]), (&false.into(), &serde_json::json!([old])));
    assert_eq!(anna.json(&format!("user show {old}"))["codice_fiscale"], ROSSI.cf);
    assert_eq!(column(&anna.json(&format!("user search --cf {old}")), "codice_fiscale"), [ROSSI.cf]);
    let event = &anna.json(&format!("user history {}", ROSSI.cf))[0];
    assert_eq!((&event["action"], &event["detail"]["old"]), (&"user-renamed".into(), &old.into()));
}
