//! The sheet of an account: what must be there, what must agree, what a change brings about.

use crate::support::{BIANCO, MILANI, ROSSI, Sandbox, column};
use serde_json::json;
use std::path::Path;

// 001-06 … 001-09, 002-04, 002-06, 004-03: each profile has fields without which it does not go on.
#[test]
fn every_profile_names_the_fields_it_misses_by_their_options() {
    let office = Sandbox::office();
    for (profile, missing) in [
        ("generico", vec!["--surname", "--name", "--born", "--birthplace", "--email"]),
        ("casellario", vec!["--street", "--house-number", "--cap", "--town", "--phone"]),
        ("ente", vec!["--birth-province", "--province", "--organisation", "--privacy"]),
        ("punto-cliente", vec!["--email", "--association", "--membership"]),
    ] {
        let half = office.path("half");
        let line = format!("user create --profile {profile} --cf {} --secret-out {half}", ROSSI.cf);
        let answer = office.by("anna").refuses(4, "fields-missing", &line);
        for option in missing {
            assert!(answer.stderr.contains(option), "{profile} {option}: {answer:#?}");
        }
        assert!(!Path::new(&half).exists());
    }
}

#[test]
fn without_a_terminal_the_code_is_an_option_to_give() {
    let office = Sandbox::office();
    let answer = office.by("anna").refuses(2, "value-needed", "user create --profile generico");
    assert!(answer.stderr.contains("--cf"), "{answer:#?}");
    let answer = office.by("anna").refuses(2, "value-needed", "user create");
    assert!(answer.stderr.contains("--profile"), "{answer:#?}");
}

// U-10
#[test]
fn a_wrong_code_registers_nobody() {
    let office = Sandbox::office();
    let line = ROSSI.create("generico", "").replace(ROSSI.cf, "RSSMRA80A01H501X");
    office.by("anna").refuses(4, "invalid-value", &line);
}

#[test]
fn invalid_data_on_the_command_line_ends_with_4() {
    let office = Sandbox::office();
    let create = MILANI.create("generico", "");
    for wrong in ["--pec nobody", "--mobile 12", "--cap 4012", "--province XX", "--birth-country Q1"] {
        office.by("anna").refuses(4, "invalid-value", &format!("{create} {wrong}"));
    }
    for (right, wrong) in
        [("1973-12-30", "30/02/1973"), ("--sex M", "--sex X"), ("aldo.milani@", "aldo.milani")]
    {
        office.by("anna").refuses(4, "invalid-value", &create.replace(right, wrong));
    }
}

// U-09: a mismatch needs a decision with a reason; then it is recorded.
#[test]
fn data_that_disagree_with_the_code_need_a_reason() {
    let office = Sandbox::office();
    let create = ROSSI.create("generico", "").replace("--surname Rossi", "--surname Verdi");
    office.by("anna").refuses(4, "data-mismatch", &create);
    office.by("anna").refuses(4, "invalid-value", &format!("{create} --accept-mismatch ' '"));
    let made = office.by("anna").json(&format!("{create} --accept-mismatch 'married name'"));
    assert_eq!(made["mismatch_reason"], "married name");
    let history = office.by("anna").json(&format!("user history {}", ROSSI.cf));
    assert_eq!(history[0]["detail"]["mismatch"], "married name");
}

// A-03
#[test]
fn every_datum_that_disagrees_is_named() {
    let office = Sandbox::office();
    for (right, wrong, finding) in [
        ("--sex M", "--sex F", "sex-mismatch"),
        ("--born 1980-01-01", "--born 1980-01-02", "birth-date-mismatch"),
        (
            "--birthplace 'Roma' --birth-province RM",
            "--birthplace Milano --birth-province MI",
            "birthplace-mismatch",
        ),
        ("--name Mario", "--name Luca", "name-mismatch"),
        ("--surname Rossi --name Mario", "--surname Mario --name Rossi", "names-swapped"),
    ] {
        let create = ROSSI.create("generico", "").replace(right, wrong);
        let answer = office.by("anna").refuses(4, "data-mismatch", &create);
        assert!(answer.error().to_string().contains(finding), "{finding}: {answer:#?}");
    }
}

// Before anything left, who typed a contact corrects it; in other hands it changes.
#[test]
fn a_contact_that_another_clerk_changes_is_frozen_before_anything_left() {
    let office = Sandbox::office().with(&ROSSI, "generico");
    office.hire("berta", "clerk");
    let edit = format!("user edit {} --email altra@example.org --evidence 'carta vista'", ROSSI.cf);
    office.by("berta").done(&edit);
    let told = office.messages();
    let notice = told.iter().find(|it| it.kind == "contact-changed").expect("a notice");
    assert_eq!(notice.recipient, ROSSI.email);
    office.by("berta").refuses(4, "contact-frozen", &format!("password generate {}", ROSSI.cf));
}

#[test]
fn a_province_that_the_place_does_not_lie_in_is_put_right() {
    let office = Sandbox::office();
    let create = ROSSI.create("generico", "").replace("--birth-province RM", "--birth-province MI");
    let answer = office.by("anna").done(&format!("{create} --format json"));
    assert_eq!(answer.report()["birth_province"], "RM");
    assert!(answer.stderr.contains("`MI`"), "{answer:#?}");
}

// U-28
#[test]
fn only_the_four_associations_are_served() {
    let office = Sandbox::office();
    let create = ROSSI.create("punto-cliente", "");
    office.by("anna").refuses(4, "association-unknown", &create.replace("LAPET", "CNA"));
    let made = office.by("anna").json(&create.replace("LAPET", "lapet"));
    assert_eq!(made["association"], "LAPET");
}

// 002-07, U-27: who does not authorise is not registered; the refusal alone is kept.
#[test]
fn a_refused_privacy_declaration_keeps_nothing_but_the_refusal() {
    let office = Sandbox::office();
    office.by("anna").done(crate::support::GESTORE);
    let before = office.events();
    let create = ROSSI.create("ente", &office.path("half")).replace("accepted", "refused");
    office.by("anna").refuses(4, "privacy-refused", &create);
    assert_eq!(office.actions_since(before), ["user-refused"]);
    assert!(!Path::new(&office.path("half")).exists());
}

#[test]
fn a_person_is_registered_from_one_json_object() {
    let office = Sandbox::office();
    let person = json!({
        "profile": "generico", "cf": ROSSI.cf, "surname": "Rossi", "name": "Mario", "sex": "M",
        "born": "1980-01-01", "birthplace": "Roma", "email": ROSSI.email, "mobile": null,
    });
    let made = office.by("anna").feeding(person.to_string()).json("user create --json -");
    assert_eq!((&made["codice_fiscale"], &made["state"]), (&ROSSI.cf.into(), &"registered".into()));
}

#[test]
fn json_that_is_no_person_is_refused() {
    let office = Sandbox::office();
    for (input, kind) in [
        ("{", "json-unusable"),
        ("[]", "json-unusable"),
        (r#"{"profile": "generico", "surnome": "Rossi"}"#, "json-unusable"),
        (r#"{"profile": "generico", "cf": {"is": "this"}}"#, "json-unusable"),
        (r#"{"profile": "generico", "cf": "RSSMRA80A01H501X"}"#, "invalid-value"),
    ] {
        office.by("anna").feeding(input).refuses(4, kind, "user create --json -");
    }
}

#[test]
fn an_edit_is_kept_with_what_it_was_and_what_proves_it() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    let anna = office.by("anna");
    let edit = format!("user edit {} --town Imola --cap 40026 --evidence 'protocol 17'", ROSSI.cf);
    assert_eq!(anna.json(&edit)["version"], 2);
    let event = &anna.json(&format!("user history {}", ROSSI.cf))[0];
    assert_eq!(event["action"], "user-edited");
    assert_eq!(event["detail"]["evidence"], "protocol 17");
    let changes = event["detail"]["changes"].as_array().unwrap();
    assert!(changes.contains(&json!({ "field": "town", "old": "Bologna", "new": "Imola" })), "{changes:?}");
}

#[test]
fn an_edit_that_changes_nothing_is_refused() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    office.by("anna").refuses(
        8,
        "nothing-changes",
        &format!("user edit {} --town Bologna --evidence 'carta vista'", ROSSI.cf),
    );
    office.by("anna").refuses(2, "value-needed", &format!("user edit {}", ROSSI.cf));
}

#[test]
fn an_edit_has_to_agree_with_the_code_as_well() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    let edit = format!("user edit {} --surname Verdi --evidence 'carta vista'", ROSSI.cf);
    office.by("anna").refuses(4, "data-mismatch", &edit);
    let edited = office.by("anna").json(&format!("{edit} --accept-mismatch 'married name'"));
    assert_eq!((&edited["surname"], &edited["mismatch_reason"]), (&"Verdi".into(), &"married name".into()));
}

// U-21: a new address is told to the old one, and no secret goes there before its week is over.
#[test]
fn a_changed_contact_is_told_to_the_old_one_and_frozen_for_a_week() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    let anna = office.by("anna");
    office.sends();
    anna.json(&format!("user edit {} --email new@example.org --evidence 'identity card'", ROSSI.cf));
    let notice = &office.by("dario").json("message list --kind contact-changed --full")[0];
    assert_eq!((&notice["to"], &notice["state"]), (&ROSSI.email.into(), &"queued".into()));
    for line in
        [format!("password generate {}", ROSSI.cf), format!("pin issue {} --secret-out half", ROSSI.cf)]
    {
        anna.refuses(4, "contact-frozen", &line);
    }
    office.at("2026-11-09T08:59:00Z");
    anna.refuses(4, "contact-frozen", &format!("password generate {}", ROSSI.cf));
    office.at("2026-11-09T09:01:00Z");
    anna.json(&format!("password generate {}", ROSSI.cf));
}

#[test]
fn the_days_of_the_freeze_are_a_setting() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    office.by("admin").json("office config set freeze.days 1");
    office
        .by("anna")
        .json(&format!("user edit {} --email new@example.org --evidence 'carta vista'", ROSSI.cf));
    office.at("2026-11-03T09:01:00Z");
    office.by("anna").json(&format!("password generate {}", ROSSI.cf));
}

#[test]
fn a_first_contact_freezes_nothing() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    office.by("anna").json(&format!(
        "user edit {} --mobile 3330000001 --pec mario@pec.example.org --evidence 'carta vista'",
        ROSSI.cf
    ));
    office.by("anna").json(&format!("password generate {}", ROSSI.cf));
}

#[test]
fn a_new_address_is_unverified_however_well_the_old_one_was_known() {
    let office = Sandbox::office().with_active(&ROSSI);
    let anna = office.by("anna");
    assert_eq!(anna.json(&format!("user show {}", ROSSI.cf))["email_state"], "verified");
    anna.json(&format!("user edit {} --email new@example.org --evidence 'carta vista'", ROSSI.cf));
    assert_eq!(anna.json(&format!("user show {}", ROSSI.cf))["email_state"], "unverified");
}

// Who saw a half of the PIN may not change where the other one goes.
#[test]
fn the_clerk_who_saw_a_half_may_not_change_the_contacts() {
    let office = Sandbox::office().with(&BIANCO, "ente");
    office.hire("olga", "clerk");
    office.by("dario").done("message send");
    let edit = format!("user edit {} --email new@example.org --evidence 'carta vista'", BIANCO.cf);
    office.by("anna").refuses(4, "saw-a-half", &edit);
    office.by("anna").json(&format!("user edit {} --phone 0515550009", BIANCO.cf));
    office.by("olga").json(&edit);
    let kinds = column(&office.by("dario").json("message list"), "kind");
    assert!(kinds.contains(&"contact-changed".to_owned()));
}

#[test]
fn a_file_for_a_secret_that_nobody_shows_is_named_and_not_made() {
    let office = Sandbox::office();
    let out = office.path("half");
    let made = office.by("anna").done(&format!("{} --secret-out {out}", ROSSI.create("casellario", "")));
    assert!(made.stderr.contains("the file is not made"), "{made:#?}");
    assert!(!std::path::Path::new(&out).exists());
}

// 001-06, 001-07, 001-08, 001-09, 002-04
#[test]
fn each_starred_field_is_needed_by_itself_and_the_others_are_not() {
    for (profile, starred, free) in [
        (
            "casellario",
            "--surname --name --born --birthplace --street --house-number --cap --town --email --phone",
            "--birth-province --province",
        ),
        (
            "ente",
            "--surname --name --born --birthplace --birth-province --town --province --email --organisation --privacy",
            "--street --house-number --cap",
        ),
    ] {
        let office = Sandbox::office();
        office.by("anna").done(crate::support::GESTORE);
        let create = ROSSI.create(profile, &office.path("half"));
        for option in starred.split(' ') {
            let refused = office.by("anna").refuses(4, "fields-missing", &without(&create, option));
            assert_eq!(refused.error()["args"]["fields"], option, "{profile}: {refused:#?}");
        }
        let bare = free.split(' ').fold(create, |line, option| without(&line, option));
        office.by("anna").done(&bare);
    }
}

/// A command line without one of its options.
fn without(line: &str, option: &str) -> String {
    let (before, rest) = line.split_once(&format!("{option} ")).unwrap();
    let value = match rest.strip_prefix('\'') {
        Some(quoted) => quoted.find('\'').unwrap() + 2,
        None => rest.find(' ').unwrap_or(rest.len()),
    };
    format!("{before}{}", &rest[value..])
}

// 001-06, 001-09
#[test]
fn a_day_may_be_written_as_in_italy_and_fax_and_mobile_are_kept() {
    let office = Sandbox::office();
    let create = ROSSI.create("casellario", "").replace("1980-01-01", "01/01/1980");
    office.by("anna").done(&format!("{create} --fax 0515550009 --mobile 3330000001"));
    let shown = office.by("anna").json(&format!("user show {} --full", ROSSI.cf));
    assert_eq!(
        (&shown["born"], &shown["fax"], &shown["mobile"]),
        (&"1980-01-01".into(), &"+390515550009".into(), &"+393330000001".into())
    );
}
