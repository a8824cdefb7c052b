//! The registers of the office: bodies and their staff, firms whose codes end, who vouches, who issues; the ids are the
//! rows of the procedures.

use crate::ends::sent;
use crate::holder::Holder;
use crate::support::{BIANCO, GESTORE, MILANI, ROSSI, Sandbox, column};
use serde_json::json;

const BODY: &str = "12345678903";

/// An office with a body and a person who holds dispositive credentials.
fn with_delegate() -> Sandbox {
    let office = Sandbox::office().with_service("portal", "identity").with_active(&ROSSI);
    office.by("anna").done(GESTORE);
    let proof = format!("identity confirm {} --provider cie --level 3 --date 2026-11-01", ROSSI.cf);
    office.by_service("portal").done(&format!("{proof} --reference idp-1"));
    office
}

// 002-01, P2-6: authorised gestori have a state and days.
#[test]
fn a_body_serves_from_its_first_authorised_day_to_its_last() {
    let office = Sandbox::office();
    let anna = office.by("anna");
    anna.done(&format!("{GESTORE} --authorised-from 2026-12-01 --authorised-to 2027-11-30"));
    let show = format!("organisation show {BODY}");
    assert_eq!(anna.json(&show)["state"], "not-yet");
    let create = BIANCO.create("ente", &office.path("half"));
    anna.refuses(4, "organisation-not-authorised", &create);
    office.at("2026-12-01T09:00:00Z");
    assert_eq!(office.by("anna").json(&show)["state"], "authorised");
    office.by("anna").done(&create);
    office.at("2027-12-01T09:00:00Z");
    assert_eq!(office.by("anna").json(&show)["state"], "ended");
    let anna = office.by("anna");
    let edit = format!("organisation edit {BODY}");
    anna.refuses(4, "organisation-days", &format!("{edit} --authorised-to 2026-11-30"));
    anna.refuses(2, "value-needed", &edit);
    let edited =
        anna.json(&format!("{edit} --authorised-to 2028-11-30 --name 'Comune Nuovo' --email c@example.org"));
    assert_eq!((&edited["state"], &edited["name"]), (&"authorised".into(), &"Comune Nuovo".into()));
    anna.refuses(8, "organisation-unchanged", &format!("{edit} --name 'Comune Nuovo'"));
    assert_eq!(office.by("aldo").json("audit verify")["ok"], true);
}

// P2-6, U-29, 003-09
#[test]
fn with_a_body_end_the_roles_that_it_gave_and_nothing_begins_for_it() {
    let office = with_delegate();
    let anna = office.by("anna");
    anna.done(&format!("delegate grant {BODY} {} --role operator", ROSSI.cf));
    let closed = anna.json(&format!("organisation close {BODY} --reason 'fusione di comuni'"));
    assert_eq!((&closed["state"], &closed["close_reason"]), (&"closed".into(), &"fusione di comuni".into()));
    let held = anna.json(&format!("delegate list --user {}", ROSSI.cf));
    assert_eq!((&held[0]["state"], &held[0]["reason"]), (&"revoked".into(), &"organisation closed".into()));
    assert_eq!(sent(&office, "role-revoked").len(), 1);
    let anna = office.by("anna");
    anna.refuses(4, "organisation-closed", &format!("delegate grant {BODY} {} --role manager", ROSSI.cf));
    anna.refuses(4, "organisation-closed", &BIANCO.create("ente", &office.path("half")));
    anna.refuses(4, "organisation-closed", &format!("organisation edit {BODY} --name Altro"));
    anna.refuses(8, "organisation-closed-before", &format!("organisation close {BODY} --reason due"));
    assert_eq!(office.by("aldo").json("audit verify")["ok"], true);
}

// 003-05: the staff of a body attributes its roles itself, among the holders of dispositive credentials.
#[test]
fn the_staff_of_a_body_gives_and_takes_the_roles_of_that_body_alone() {
    let office = with_delegate();
    office.by("anna").done("organisation add 00743110157 --name 'CAF di Prova' --kind caf");
    office.by("anna").done(&format!("delegate grant 00743110157 {} --role operator", ROSSI.cf));
    let token =
        |more: &str| format!("operator token caf --scope delegate {more} --expires 2027-01-01 --out x");
    office.by("admin").fails(2, "scope-of-a-body", &token(""));
    office.by("admin").fails(2, "scope-of-a-body", &token(&format!("--scope read --organisation {BODY}")));
    let office = office.with_service("ente", "delegate");
    let staff = office.by_service("ente");
    let found = staff.json(&format!("delegate search {}", ROSSI.cf));
    assert_eq!((&found[0]["codice_fiscale"], &found[0]["roles"]), (&ROSSI.cf.into(), &json!([])));
    staff.fails(2, "value-needed", "delegate search --surname Rossi");
    staff.fails(5, "other-body", &format!("delegate grant 00743110157 {} --role manager", ROSSI.cf));
    staff.fails(5, "other-body", &format!("delegate revoke 00743110157 {} --reason r", ROSSI.cf));
    assert_eq!(staff.json("delegate list"), json!([]));
    staff.done(&format!("delegate grant {BODY} {} --role manager", ROSSI.cf));
    assert_eq!(column(&staff.json("delegate list"), "organisation"), [BODY]);
    assert_eq!(staff.json("delegate list --organisation 00743110157"), json!([]));
    // The mail speaks of the role in the reader's language.
    let told = sent(&office, "role-granted");
    assert!(told.iter().any(|it| it.contains("Ruolo:             responsabile")), "{told:?}");
    office.by_service("ente").done(&format!("delegate revoke {BODY} {} --reason 'cambio ufficio'", ROSSI.cf));
    let shown = office.by("admin").json("operator show ente");
    assert_eq!(shown["organisation"], BODY);
}

// 003-07, 003-10: each firm hears of the day once, once more when it comes near, and on the last day.
#[test]
fn firms_are_written_to_before_their_code_ends() {
    let office = Sandbox::office().with_active(&ROSSI);
    let list = "Codice ditta;Ragione sociale;E-mail\n0012345678;Ditta Uno;uno@example.org\n\
                0012345679;Ditta Due;due@example.org\n0012345680;Senza Posta;\n";
    let file = office.file("ditte.csv", list);
    office.by("anna").done(&format!("company import {file}"));
    assert_eq!(office.by("anna").json("company notify"), json!([]), "no day is set");
    office.by("anna").done("company disable --from 2027-03-01");
    let notify = |moment: &str| {
        let rows = office.at(moment).by("anna").json("company notify");
        let told = rows.as_array().unwrap().iter().map(|it| format!("{} {}", it["kind"], it["outcome"]));
        told.map(|it| it.replace('"', "")).collect::<Vec<_>>()
    };
    let announced = ["company-announced queued", "company-announced queued", "company-announced no-email"];
    assert_eq!(notify("2026-11-02T10:00:00Z"), announced);
    assert_eq!(notify("2026-11-03T10:00:00Z")[0], "company-announced told");
    let told = sent(&office, "company-announced");
    assert!(told[0].contains("Ditta Uno") && told[0].contains("1 marzo 2027"), "{}", told[0]);
    // Who has a successor is not written to, and what still waits does not leave.
    assert_eq!(notify("2027-02-10T10:00:00Z")[0], "company-reminded queued");
    office.by("anna").done(&format!("company convert 0012345678 --to {}", ROSSI.cf));
    assert_eq!(sent(&office, "company-reminded").len(), 1);
    assert_eq!(notify("2027-02-28T10:00:00Z"), ["company-last-day queued", "company-last-day no-email"]);
    // A day that moved is another day.
    office.by("anna").done("company postpone 0012345679 --to 2027-09-01 --reason 'cambio di sede'");
    assert_eq!(sent(&office, "company-last-day").len(), 0);
    assert_eq!(notify("2027-02-28T11:00:00Z")[0], "company-announced queued");
    let warned = office.by("anna").done("company disable --from 2027-03-01").stderr;
    assert!(warned.contains("0012345679") && warned.contains("2027-09-01"), "{warned}");
    assert_eq!(office.by("aldo").json("audit verify")["ok"], true);
}

// 003-01, 003-10, 001-21: a code that was postponed, that ended, or that somebody took over answers differently.
#[test]
fn a_shared_code_says_how_it_stands() {
    let office = Sandbox::office().with_active(&ROSSI);
    let file = office.file("ditte.csv", "code;name\n0012345678;Uno\n0012345679;Due\n0012345680;Tre\n");
    office.by("anna").done(&format!("company import {file}"));
    office.by("anna").done("company disable --from 2026-11-01");
    office.by("anna").done("company postpone 0012345679 --to 2027-01-01 --reason r");
    office.by("anna").done(&format!("company convert 0012345680 --to {}", ROSSI.cf));
    for (cf, state, since, to) in [
        ("0012345678", "disabled", "2026-11-01", ""),
        ("0012345679", "postponed", "2027-01-01", ""),
        ("0012345680", "converted", "2026-11-02", "Mario R."),
    ] {
        let told =
            office.by("anna").fails(4, "company-code", &Holder { office: &office, cf }.login("Qualunque1"));
        let told = told.report();
        assert_eq!(
            (&told["state"], &told["since"], &told["to"]),
            (&state.into(), &since.into(), &to.into()),
            "{told}"
        );
    }
}

// 003-10: every short list is read under the headers that people write.
#[test]
fn short_lists_take_italian_headers_and_name_the_likely_one() {
    let office = with_delegate();
    let file = office.file(
        "deleghe.csv",
        format!("Cod. Fiscale;Ruolo;Dal;Al\n{};manager;01/12/2026;31/12/2026\n", ROSSI.cf),
    );
    let granted = office.by("anna").json(&format!("delegate grant {BODY} --csv {file}"));
    assert_eq!(granted[0]["outcome"], "granted", "{granted}");
    let file = office.file("ditte.csv", "codice_ditta;ragione sociale dell'impresa\n1;Uno\n");
    let error =
        office.by("anna").refuses(4, "list-column-missing", &format!("company import {file}")).error();
    assert_eq!(
        (&error["args"]["column"], &error["args"]["likely"]),
        (&"name".into(), &"ragione sociale dell'impresa".into())
    );
}

// 001-20, 003-06: who enters with SPID is recognised, registered or not.
#[test]
fn a_portal_registers_whom_a_provider_knows_and_the_office_does_not() {
    let office = Sandbox::office().with_service("portal", "identity").with_active(&BIANCO);
    let confirm = |cf: &str, more: &str| {
        format!("identity confirm {cf} --provider spid --level 2 --date 2026-11-01 --reference {cf} {more}")
    };
    let portal = office.by_service("portal");
    portal.refuses(2, "assertion-needed", &confirm(ROSSI.cf, ""));
    portal.refuses(4, "fields-missing", &confirm(ROSSI.cf, "--surname Rossi --name Mario"));
    let asserted =
        "--surname Rossi --name Mario --sex M --born 1980-01-01 --birthplace Roma --email mario@example.com";
    portal.refuses(4, "data-mismatch", &confirm(ROSSI.cf, &asserted.replace("1980-01-01", "1981-01-01")));
    assert_eq!(office.rows("account"), 1);
    let recorded = portal.json(&confirm(ROSSI.cf, asserted));
    assert_eq!((&recorded["state"], &recorded["provider"]), (&"accepted".into(), &"spid".into()));
    let shown = office.by("anna").json(&format!("user show {}", ROSSI.cf));
    assert_eq!(
        (&shown["state"], &shown["level"], &shown["dispositive_by"]),
        (&"active".into(), &"dispositive".into(), &json!(["spid 2026-11-01"]))
    );
    assert_eq!(office.by("anna").json(&format!("password status {}", ROSSI.cf))["state"], "none");
    // Suspended and restored, the person is what the provider proved, no more and no less.
    office.by("anna").done(&format!("user suspend {} --reason r", ROSSI.cf));
    assert_eq!(office.by("anna").json(&format!("user restore {} --reason r", ROSSI.cf))["state"], "active");
    // What the provider says of somebody who is registered has to be what the office has.
    let other = confirm(BIANCO.cf, "--surname Neri --name Martina");
    let error = portal.refuses(4, "identity-differs", &other).error();
    assert_eq!(error["args"]["fields"], "surname");
    // Staff vouches for nobody whom the office does not know.
    office.by("anna").refuses(3, "user-missing", &confirm(MILANI.cf, asserted));
    assert_eq!(office.by("aldo").json("audit verify")["ok"], true);
}

// 001-20: who vouches is data.
#[test]
fn providers_are_a_list_of_the_office() {
    let office = Sandbox::office().with_service("portal", "identity").with_active(&ROSSI);
    let confirm = |provider: &str, level: i64| {
        let proof = format!("--date 2026-11-01 --reference {provider}-{level}");
        format!("identity confirm {} --provider {provider} --level {level} {proof}", ROSSI.cf)
    };
    let portal = office.by_service("portal");
    let error = portal.refuses(2, "provider-unknown", &confirm("arpa", 3)).error();
    assert_eq!(error["args"]["known"], "cie, cns, eidas, inps-pin, it-wallet, spid");
    portal.refuses(4, "identity-level-low", &confirm("eidas", 1));
    portal.done(&confirm("eidas", 2));
    let own = office.office_folder().join("providers.toml");
    std::fs::write(&own, "[arpa]\nname = \"ARPA\"\nleast_level = 3\n").unwrap();
    portal.refuses(4, "identity-level-low", &confirm("arpa", 2));
    portal.done(&confirm("arpa", 3));
    assert!(sent(&office, "identity-confirmed").iter().any(|it| it.contains("ARPA")));
    std::fs::write(&own, "[arpa]\nname = 7\n").unwrap();
    office.by_service("portal").refuses(4, "providers-unusable", &confirm("spid", 2));
}

// 001-02: the Amministratori delle Utenze whom the office knows.
#[test]
fn credentials_are_issued_by_who_stands_in_the_register() {
    let office = Sandbox::office();
    let profiles = office.office_folder().join("profiles");
    std::fs::create_dir_all(&profiles).unwrap();
    std::fs::write(profiles.join("casellario.toml"), "issuers = [\"Amministratore delle Utenze ACME\"]\n")
        .unwrap();
    let create = ROSSI.create("casellario", "");
    office.by("anna").refuses(4, "issuer-unknown", &format!("{create} --issuer Qualcuno"));
    office.by("anna").done(&format!("{create} --issuer 'Amministratore delle Utenze ACME'"));
    let shown = office.by("anna").json(&format!("user show {}", ROSSI.cf));
    assert_eq!(shown["issuer"], "Amministratore delle Utenze ACME");
}
