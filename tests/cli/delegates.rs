//! Proofs of identity, delegates and the end of shared codes; the ids are the rows of the procedures.

use crate::holder::Holder;
use crate::support::{BIANCO, Person, ROSSI, Sandbox, column};
use serde_json::json;

/// An office whose portal vouches for people.
fn vouching() -> Sandbox {
    Sandbox::office().with_service("portal", "identity")
}

fn proof(person: &Person) -> String {
    format!("identity confirm {} --provider spid --level 2 --date 2026-11-01 --reference", person.cf)
}

/// A person whom the portal vouched for.
fn dispositive(office: Sandbox, person: &Person) -> Sandbox {
    let office = office.with_active(person);
    office.by_service("portal").json(&format!("{} {}", proof(person), person.cf));
    office
}

const ORG: &str = "12345678903";

fn with_body(office: Sandbox) -> Sandbox {
    office.by("anna").done(&format!("organisation add {ORG} --name 'CAF di Prova' --kind caf"));
    office
}

// 001-20, 003-02, P1-6, P3-6, C-15
#[test]
fn s1_4_a_provider_is_believed_and_staff_asks_a_second_person() {
    let office = vouching().with_active(&ROSSI).with(&BIANCO, "casellario");
    let portal = office.by_service("portal");
    let low =
        format!("identity confirm {} --provider spid --level 1 --date 2026-11-01 --reference r", ROSSI.cf);
    portal.refuses(4, "identity-level-low", &low);
    let late = format!("identity confirm {} --provider cns --date 2027-11-01 --reference r", ROSSI.cf);
    portal.refuses(4, "identity-date", &late);
    let recorded = portal.json(&format!("{} idp-1", proof(&ROSSI)));
    assert_eq!((&recorded["state"], &recorded["provider"]), (&"accepted".into(), &"spid".into()));
    portal.refuses(8, "identity-known", &format!("{} idp-1", proof(&ROSSI)));
    let shown = office.by("anna").json(&format!("user show {}", ROSSI.cf));
    assert_eq!(
        (&shown["level"], &shown["dispositive_by"]),
        (&"dispositive".into(), &json!(["spid 2026-11-01"]))
    );
    assert!(office.messages().iter().any(|it| it.kind == "identity-confirmed"));
    // By staff it waits.
    let asked = office.by("anna").fails(7, "second-person", &format!("{} idp-2", proof(&BIANCO))).report();
    assert_eq!((&asked["kind"], &asked["state"]), (&"identity-proof".into(), &"submitted".into()));
    assert_eq!(office.by("anna").json(&format!("user show {}", BIANCO.cf))["level"], "generic");
    office.by("anna").refuses(8, "request-open", &format!("{} idp-3", proof(&BIANCO)));
    let number = asked["number"].as_str().unwrap();
    office.by("carla").json(&format!("credential approve {number}"));
    assert_eq!(office.by("anna").json(&format!("user show {}", BIANCO.cf))["level"], "dispositive");
    let listed = office.by("anna").json(&format!("identity list {}", BIANCO.cf));
    assert_eq!((&listed[0]["state"], &listed[0]["request"]), (&"accepted".into(), &number.into()));
    assert_eq!(office.by("aldo").json("audit verify")["ok"], true);
}

#[test]
fn no_statement_raises_a_level_or_accepts_a_proof_alone() {
    let office = vouching().with_active(&ROSSI);
    let asked = office.by("anna").fails(7, "second-person", &format!("{} idp-1", proof(&ROSSI)));
    assert_eq!(asked.report()["version"], 1);
    let sql = office.sql();
    for statement in [
        "UPDATE account SET level = 'dispositive'",
        "UPDATE identity_proof SET accepted_at = 1",
        "DELETE FROM identity_proof",
        "INSERT OR REPLACE INTO identity_proof SELECT id, account_id, provider, level, proved_on, reference, NULL, \
         recorded_by, recorded_at, 1 FROM identity_proof",
        "INSERT INTO identity_proof (account_id, provider, proved_on, reference, recorded_by, recorded_at, accepted_at) \
         VALUES (1, 'cns', '2026-01-01', 'x', 1, 1, 1)",
        "INSERT INTO organisation (code, name, kind, created_at) VALUES ('12345678903', 'x', 'caf', 1); \
         INSERT INTO delegation (organisation_id, account_id, role, begins, granted_by, granted_at) \
         VALUES (1, 1, 'manager', '2026-01-01', 1, 1)",
    ] {
        assert!(sql.execute_batch(statement).is_err(), "{statement}");
    }
}

// 003-04 … 003-09, 001-25, P3-2 … P3-5, U-29, 003-03
#[test]
fn s3_2_a_delegate_holds_dispositive_credentials_first() {
    let office = with_body(dispositive(vouching(), &ROSSI)).with_active(&BIANCO);
    let anna = office.by("anna");
    let found = anna.json(&format!("delegate search {}", ROSSI.cf));
    assert_eq!(column(&found, "codice_fiscale"), [ROSSI.cf]);
    assert_eq!(anna.json(&format!("delegate search {}", BIANCO.cf)), json!([]));
    let grant = |person: &Person, more: &str| format!("delegate grant {ORG} {} {more}", person.cf);
    let refused = anna.refuses(4, "delegate-without-credentials", &grant(&BIANCO, "--role operator"));
    assert!(refused.error().to_string().contains("46/2017"), "{refused:#?}");
    anna.refuses(4, "delegate-role-unknown", &grant(&ROSSI, "--role capo"));
    anna.refuses(4, "delegation-days", &grant(&ROSSI, "--role operator --from 2026-12-01 --to 2026-11-30"));
    let granted = anna.json(&grant(&ROSSI, "--role operator --to 2027-06-30"));
    assert_eq!((&granted["state"], &granted["begins"]), (&"active".into(), &"2026-11-02".into()));
    anna.refuses(8, "delegation-there", &grant(&ROSSI, "--role operator"));
    assert!(office.messages().iter().any(|it| it.kind == "role-granted"));
    let shown = anna.json(&format!("user show {}", ROSSI.cf));
    assert_eq!(shown["roles"], json!([format!("operator {ORG}")]));
    office.at("2027-07-01T09:00:00Z");
    assert_eq!(office.by("anna").json("delegate list")[0]["state"], "expired");
}

// P3-5
#[test]
fn s3_3_losing_the_level_suspends_the_delegations_and_lists_them() {
    let office = with_body(dispositive(vouching(), &ROSSI));
    let anna = office.by("anna");
    anna.json(&format!("delegate grant {ORG} {} --role manager", ROSSI.cf));
    anna.json(&format!("delegate grant {ORG} {} --role operator", ROSSI.cf));
    let revoked = office.by("carla").json(&format!("credential revoke {} --reason 'segnalazione'", ROSSI.cf));
    assert_eq!(revoked["suspended"], json!([format!("manager {ORG}"), format!("operator {ORG}")]));
    assert_eq!(column(&anna.json("delegate list"), "state"), ["suspended", "suspended"]);
    office.at("2026-11-03T09:00:00Z");
    office.by_service("portal").json(&format!("{} again", proof(&ROSSI).replace("2026-11-01", "2026-11-03")));
    assert_eq!(column(&anna.json("delegate list"), "state"), ["active", "active"]);
    let revoke = format!("delegate revoke {ORG} {} --reason 'fine incarico'", ROSSI.cf);
    anna.refuses(4, "delegation-unclear", &revoke);
    assert_eq!(anna.json(&format!("{revoke} --role manager"))["state"], "revoked");
    anna.json(&revoke);
    anna.refuses(3, "delegation-missing", &revoke);
    // What was revoked may be granted anew.
    anna.json(&format!("delegate grant {ORG} {} --role manager", ROSSI.cf));
    assert_eq!(office.by("aldo").json("audit verify")["ok"], true);
}

#[test]
fn a_list_of_delegates_is_granted_row_by_row() {
    let office = with_body(dispositive(vouching(), &ROSSI)).with_active(&BIANCO);
    let list = office.file(
        "delegates.csv",
        format!(
            "Codice_Fiscale;Role;To\r\n{};operator;31/12/2027\r\n{};operator;\r\nnot-a-code;operator;\r\n",
            ROSSI.cf, BIANCO.cf
        ),
    );
    let answer = office.by("anna").fails(6, "rows-refused", &format!("delegate grant {ORG} --csv {list}"));
    let rows = answer.report();
    assert_eq!(column(&rows, "outcome"), ["granted", "refused", "refused"]);
    assert_eq!(rows[1]["reason"], "delegate-without-credentials");
    assert_eq!(rows[2]["reason"], "codice-fiscale-unreadable");
    assert_eq!(office.by("anna").json("delegate list")[0]["ends"], "2027-12-31");
}

// 003-01, 003-07, 003-10, 001-21, P3-1, C-09
#[test]
fn s3_1_shared_codes_are_converted_postponed_excepted_and_disabled() {
    let office = Sandbox::office().with_active(&ROSSI);
    let anna = office.by("anna");
    let list = office.file(
        "codes.csv",
        "code;name;email\r\n0012345678;Ditta Uno;uno@example.com\r\n0012345679;Ditta Due;\r\n\
         0012345680;Ditta Tre;\r\n,;Ditta Rotta;\r\n",
    );
    let rows = anna.fails(6, "rows-refused", &format!("company import {list}")).report();
    assert_eq!(column(&rows, "outcome"), ["imported", "imported", "imported", "rejected"]);
    let again = anna.fails(6, "rows-refused", &format!("company import {list}")).report();
    assert_eq!(column(&again, "outcome")[..3], ["skipped", "skipped", "skipped"]);
    let converted = anna.json(&format!("company convert 0012345678 --to {}", ROSSI.cf));
    assert_eq!((&converted["state"], &converted["successor"]), (&"converted".into(), &ROSSI.cf.into()));
    anna.refuses(8, "company-converted", &format!("company convert 0012345678 --to {}", ROSSI.cf));
    anna.json("company disable --from 2026-11-02");
    anna.refuses(4, "company-day", "company postpone 0012345679 --to 2026-11-01 --reason r");
    anna.json("company postpone 0012345679 --to 2026-12-31 --reason 'sede in trasloco'");
    anna.json("company disable 0012345680 --from 2026-11-02 --except 'consorzio'");
    let pending = anna.json("company list --pending");
    assert_eq!(column(&pending, "state"), ["postponed", "excepted"]);
    let firm = Holder { office: &office, cf: "0012345678" };
    anna.fails(4, "company-code", &firm.recover("Bianchi\nCarlo", "Segreta1"));
    let told = anna.fails(4, "company-code", &firm.login("Qualunque1")).report();
    assert_eq!((&told["outcome"], &told["company"]), (&"company-code".into(), &"0012345678".into()));
    assert!(!told.to_string().contains(ROSSI.cf), "a stranger learns nobody's code");
    anna.refuses(8, "company-converted", "company postpone 0012345678 --to 2031-01-01 --reason r");
    office.at("2027-01-02T09:00:00Z");
    assert_eq!(office.by("anna").json("company list --pending")[0]["state"], "disabled");
    assert_eq!(office.by("aldo").json("audit verify")["ok"], true);
}

// U-16
#[test]
fn one_clerk_makes_nobody_else_of_a_holder() {
    let office = dispositive(vouching(), &ROSSI);
    let rename =
        format!("user edit {} --name Marco --accept-mismatch 'cambio nome' --evidence sentenza", ROSSI.cf);
    let told = office.by("anna").done(&rename);
    assert!(told.stderr.contains("generic"), "{told:#?}");
    let shown = office.by("anna").json(&format!("user show {}", ROSSI.cf));
    assert_eq!((&shown["level"], &shown["roles"]), (&"generic".into(), &json!([])));
    // What was proposed for other data is not decided on.
    let asked = office.by("anna").fails(7, "second-person", &format!("{} idp-9", proof(&ROSSI))).report();
    let number = asked["number"].as_str().unwrap().to_owned();
    office.by("anna").done(&rename.replace("Marco", "Mario"));
    office.by("carla").refuses(8, "request-decided", &format!("credential approve {number}"));
    // Nor by who edited.
    office.hire("berta", "clerk --role approver");
    office.by("berta").done(&rename);
    let asked = office.by("anna").fails(7, "second-person", &format!("{} idp-10", proof(&ROSSI))).report();
    let number = asked["number"].as_str().unwrap().to_owned();
    office.by("berta").refuses(4, "four-eyes", &format!("credential approve {number}"));
    office.by("carla").json(&format!("credential approve {number}"));
    assert_eq!(office.by("aldo").json("audit verify")["ok"], true);
}

// 003-02, P3-6
#[test]
fn an_access_with_cns_or_the_pin_of_inps_counts_like_one_with_spid() {
    for (provider, level) in [("spid", "--level 2"), ("cns", ""), ("inps-pin", "")] {
        let office = vouching().with_active(&ROSSI);
        let proof = format!("--provider {provider} {level} --date 2026-11-01 --reference r");
        office.by_service("portal").json(&format!("identity confirm {} {proof}", ROSSI.cf));
        let shown = office.by("anna").json(&format!("user show {}", ROSSI.cf));
        let by = json!([format!("{provider} 2026-11-01")]);
        assert_eq!((&shown["level"], &shown["dispositive_by"]), (&"dispositive".into(), &by));
    }
}

// 003-04, 003-09, U-29
#[test]
fn each_kind_of_body_has_its_roles_and_a_delegation_says_who_gave_it_and_for_how_long() {
    let office = dispositive(vouching(), &ROSSI);
    let anna = office.by("anna");
    for (code, kind, role, foreign) in [
        ("12345678903", "association-services", "operator", "collaborator"),
        ("00743110157", "caf", "operator", "employee"),
        ("00123450587", "patronato", "manager", "collaborator"),
        ("80007580279", "intermediary", "collaborator", "operator"),
    ] {
        anna.done(&format!("organisation add {code} --name 'Ente {kind}' --kind {kind}"));
        let grant = |role: &str| {
            format!("delegate grant {code} {} --role {role} --from 2026-12-01 --to 2027-06-30", ROSSI.cf)
        };
        anna.refuses(4, "delegate-role-unknown", &grant(foreign));
        let held = anna.json(&grant(role));
        let said = ["organisation", "codice_fiscale", "role", "state", "begins", "ends", "granted_by"]
            .map(|it| held[it].as_str().unwrap());
        assert_eq!(said, [code, ROSSI.cf, role, "future", "2026-12-01", "2027-06-30", "anna"]);
    }
    // Nobody is his own delegate.
    anna.done(&format!("organisation add {} --name 'Ditta Rossi' --kind company", ROSSI.cf));
    anna.refuses(4, "self-delegation", &format!("delegate grant {0} {0} --role employee", ROSSI.cf));
}

// U-16
#[test]
fn roles_follow_a_person_whose_name_sex_and_code_were_corrected() {
    let office = with_body(dispositive(vouching(), &ROSSI));
    let anna = office.by("anna");
    anna.json(&format!("delegate grant {ORG} {} --role manager", ROSSI.cf));
    let sheet = "--surname Rossini --name Maria --sex F";
    anna.done(&format!("user edit {} {sheet} --accept-mismatch rettifica --evidence sentenza", ROSSI.cf));
    let computed = anna.json(&format!("cf compute {sheet} --born 1980-01-01 --birthplace Roma"));
    let new = computed["codice_fiscale"].as_str().unwrap().to_owned();
    let alias = format!("user alias {} --to {new} --reason correction --evidence certificato", ROSSI.cf);
    let moved = anna.json(&alias);
    assert_eq!(
        (&moved["surname"], &moved["sex"], &moved["former_codes"]),
        (&"Rossini".into(), &"F".into(), &json!([ROSSI.cf]))
    );
    let held = || anna.json("delegate list")[0].clone();
    assert_eq!((&held()["codice_fiscale"], &held()["state"]), (&new.as_str().into(), &"suspended".into()));
    // Proved anew, the role counts again.
    office.at("2026-11-03T09:00:00Z");
    let proof = "--provider spid --level 2 --date 2026-11-03 --reference again";
    office.by_service("portal").json(&format!("identity confirm {new} {proof}"));
    assert_eq!(held()["state"], "active");
    // The code that a body still has on its papers finds the holder.
    assert_eq!(anna.json(&format!("delegate search {}", ROSSI.cf))[0]["codice_fiscale"], new.as_str());
}

// U-17
#[test]
fn a_death_ends_the_roles_and_the_credentials_of_the_dead() {
    let office = with_body(dispositive(vouching(), &ROSSI));
    let anna = office.by("anna");
    anna.json(&format!("delegate grant {ORG} {} --role manager", ROSSI.cf));
    anna.json(&format!("user close {} --deceased 2026-11-01 --source ANPR", ROSSI.cf));
    let held = anna.json("delegate list");
    assert_eq!((&held[0]["state"], &held[0]["reason"]), (&"revoked".into(), &"account closed".into()));
    let shown = anna.json(&format!("user show {}", ROSSI.cf));
    assert_eq!((&shown["state"], &shown["level"]), (&"closed".into(), &"generic".into()));
    assert_eq!(anna.json(&format!("password status {}", ROSSI.cf))["state"], "none");
    assert!(office.messages().iter().all(|it| it.state == "cancelled"), "nobody is written to");
}
