//! What ends with a request, and what an approval leaves for the person to get in by; the ids are the rows of the
//! procedures.

use crate::holder::Holder;
use crate::request::{self, BOTH_SIDES, FORM, IDENTITY, NUMBER, pdf};
use crate::support::{BIANCO, MILANI, Person, ROSSI, Sandbox, column};

/// The texts of what was sent to somebody.
pub fn sent(office: &Sandbox, kind: &str) -> Vec<String> {
    office.sends();
    let rows = office.by("dario").json("message list --state sent");
    let rows = rows.as_array().unwrap().iter().filter(|it| it["kind"] == kind);
    let shown = rows.map(|it| office.by("dario").done(&format!("message preview {}", it["id"])).stdout);
    shown.collect()
}

/// A person of a body, or of an association, whose request is begun and whose secrets were issued.
pub fn begun(profile: &str) -> (Sandbox, &'static Person) {
    let person = if profile == "ente" { &BIANCO } else { &MILANI };
    let office = Sandbox::office().with(person, profile);
    if profile == "punto-cliente" {
        office.sends();
        let holder = Holder::of(&office, person);
        office.by("anna").done(&holder.first(&person.cf[..8], "segreta1", ""));
    }
    (office, person)
}

/// Takes the request to the reviewer, or to the approver.
pub fn to(office: &Sandbox, profile: &str, is_reviewed: bool) {
    let papers: &[&str] = match profile {
        "ente" => &["identity --type passport --expires 2031-01-01"],
        _ => &["identity --type passport --expires 2031-01-01", "membership-card", "protocol"],
    };
    for paper in papers {
        office.by("anna").done(&format!("document record {NUMBER} --on-paper --kind {paper}"));
    }
    office.by("anna").json(&format!("request submit {NUMBER}"));
    office.by("bruno").json("review next");
    if is_reviewed {
        office.by("bruno").json(&format!("review accept {NUMBER} --all-checks"));
    }
}

// 002-23, U-24, U-28: whoever ends a request, what was issued for it ends with it, and nothing more leaves.
#[test]
fn every_end_without_an_approval_voids_what_was_issued_for_the_request() {
    for profile in ["ente", "punto-cliente"] {
        for end in ["withdraw", "expire", "transfer", "review reject", "credential reject"] {
            let (office, person) = begun(profile);
            match end {
                "withdraw" => {
                    office.by("anna").done(&format!("request withdraw {NUMBER} --reason 'ha rinunciato'"));
                }
                "expire" => {
                    office.by("anna").done(&format!("request expire {NUMBER}"));
                }
                "transfer" => {
                    office.by("anna").done(&format!("request transfer {NUMBER} --seat 'Sede di Roma'"));
                }
                "review reject" => {
                    to(&office, profile, false);
                    office.by("bruno").done(&format!("review reject {NUMBER} --reason not-entitled"));
                }
                _ => {
                    to(&office, profile, true);
                    office.by("carla").done(&format!("credential reject {NUMBER} --reason not-entitled"));
                }
            }
            let anna = office.by("anna");
            let at = format!("{profile} {end}");
            assert_eq!(anna.json(&format!("pin show {}", person.cf))["state"], "void", "{at}");
            let password = anna.json(&format!("password status {}", person.cf));
            let expected = if profile == "ente" { "none" } else { "usable" };
            assert_eq!(password["state"], expected, "{at}");
            // Neither secrets nor the confirmation of what is refused.
            let waiting = office.messages().into_iter().filter(|it| it.state == "queued");
            let kinds: Vec<String> = waiting.map(|it| it.kind).collect();
            let told = match end {
                "withdraw" => None,
                "expire" => Some("request-expired"),
                "transfer" => Some("request-transferred"),
                _ => Some("request-rejected"),
            };
            assert_eq!(kinds, told.into_iter().collect::<Vec<_>>(), "{at}");
            if let Some(kind) = told {
                let text = sent(&office, kind).remove(0);
                let fallen = match profile {
                    "ente" => "La password provvisoria e il PIN che le abbiamo dato",
                    _ => "Il PIN che le abbiamo dato",
                };
                let words: Vec<&str> = text.split_whitespace().collect();
                assert!(words.join(" ").contains(fallen), "{at}: {text}");
            }
            assert_eq!(office.by("aldo").json("audit verify")["ok"], true, "{at}");
        }
    }
}

#[test]
fn a_letter_of_a_void_pair_does_not_leave_after_a_new_approval() {
    let (office, person) = begun("punto-cliente");
    office.by("anna").done(&format!("request withdraw {NUMBER} --reason 'ha rinunciato'"));
    let anna = office.by("anna");
    let again = anna.json(&format!("request open {} --kind punto-cliente", person.cf));
    let number = again["number"].as_str().unwrap().to_owned();
    for paper in ["identity --type passport --expires 2031-01-01", "membership-card", "protocol"] {
        anna.done(&format!("document record {number} --on-paper --kind {paper}"));
    }
    anna.json(&format!("request submit {number}"));
    office.by("bruno").json("review next");
    office.by("bruno").json(&format!("review accept {number} --all-checks"));
    office.by("carla").json(&format!("credential approve {number}"));
    assert_eq!(office.by("mara").json("message send")["sent"], 0);
    anna.json(&format!("pin issue {}", person.cf));
    assert_eq!(office.by("mara").json("message send")["sent"], 1);
}

// The mail says what is true for this person: who was issued nothing for the request is not told to destroy it.
#[test]
fn who_was_issued_nothing_for_a_request_is_told_of_no_secret() {
    let office = request::opened();
    office.at("2027-02-01T09:00:00Z");
    office.by("anna").done("request expire");
    let text = sent(&office, "request-expired").remove(0);
    assert!(text.contains("è scaduta") && !text.contains("distrugga"), "{text}");
    let holds = office.by("anna").json(&format!("password status {}", ROSSI.cf));
    assert_ne!(holds["state"], "none", "the password opens the account without the request");
}

// 002-23: a timer ends what was abandoned, and doctor names what nobody ended.
#[test]
fn a_service_ends_abandoned_requests_and_nothing_else() {
    let office = Sandbox::founded().with(&BIANCO, "ente");
    let token = format!("--scope expire --expires 2027-06-30 --out {}", office.path("timer"));
    office.by("admin").done(&format!("operator token timer {token}"));
    office.by_service("timer").refuses(5, "not-allowed", &format!("request expire {NUMBER}"));
    let doctor = || office.by("admin").run("office doctor --format json").report();
    let of = |doctor: &serde_json::Value| {
        let checks = doctor.as_array().unwrap();
        checks.iter().find(|it| it["check"] == "requests").unwrap().clone()
    };
    assert_eq!(of(&doctor())["state"], "ok");
    office.at("2027-02-01T09:00:00Z");
    let found = of(&doctor());
    assert_eq!((&found["state"], &found["detail"]), (&"warning".into(), &NUMBER.into()));
    let ended = office.by_service("timer").json("request expire");
    assert_eq!(column(&ended, "number"), [NUMBER]);
    assert_eq!(of(&doctor())["state"], "ok");
}

// 000-14: approved before the activation e-mail left.
#[test]
fn an_approval_on_the_day_of_registration_leaves_a_way_in() {
    let office = Sandbox::office().with(&ROSSI, "generico");
    let anna = office.by("anna");
    anna.json(&format!("request open {} --kind dispositive --mobile 3335550001 --cap 40121", ROSSI.cf));
    anna.done(&format!("document add {NUMBER} {IDENTITY} {}", pdf(BOTH_SIDES)));
    anna.done(&format!("document add {NUMBER} --kind signed-form {}", pdf(FORM)));
    anna.json(&format!("request submit {NUMBER}"));
    office.by("bruno").json("review next");
    office.by("bruno").json(&format!("review accept {NUMBER} --all-checks"));
    office.by("carla").json(&format!("credential approve {NUMBER}"));
    // A stop and its end prove no address.
    anna.done(&format!("user suspend {} --reason r", ROSSI.cf));
    anna.done(&format!("user restore {} --reason r", ROSSI.cf));
    assert_eq!(anna.json(&format!("user show {}", ROSSI.cf))["state"], "registered");
    let code = office.sealed("activation-code", "activation_code");
    let password =
        office.sealed("password-part-1-sms", "secret") + &office.sealed("password-part-2", "secret");
    office.sends();
    let holder = Holder::of(&office, &ROSSI);
    anna.fails(4, "not-activated", &holder.login(&password));
    let code = office.file("code", code);
    anna.done(&format!("access activate {} --code-file {code}", ROSSI.cf));
    let done = anna.json(&holder.first(&password, "Segreta1", ""));
    assert_eq!((&done["state"], &done["level"]), (&"active".into(), &"dispositive".into()));
}

#[test]
fn an_activation_code_that_has_left_stays_good_after_an_approval() {
    let office = Sandbox::office().with(&ROSSI, "generico");
    let code = office.sealed("activation", "activation_code");
    office.sends();
    let anna = office.by("anna");
    anna.json(&format!("request open {} --kind dispositive --mobile 3335550001 --cap 40121", ROSSI.cf));
    for paper in ["identity --type passport --expires 2031-01-01", "signed-form"] {
        anna.done(&format!("document record {NUMBER} --on-paper --kind {paper}"));
    }
    anna.json(&format!("request submit {NUMBER}"));
    office.by("bruno").json("review next");
    office.by("bruno").json(&format!("review accept {NUMBER} --all-checks"));
    office.by("carla").json(&format!("credential approve {NUMBER}"));
    assert!(office.messages().iter().all(|it| it.kind != "activation-code"));
    let code = office.file("code", code);
    anna.done(&format!("access activate {} --code-file {code}", ROSSI.cf));
}

// 000-19, U-07
#[test]
fn a_paper_that_expired_since_the_review_is_not_approved() {
    let office = request::opened();
    let anna = office.by("anna");
    anna.done(&format!(
        "document add {NUMBER} --kind identity --type passport --expires 2026-11-20 {}",
        pdf(BOTH_SIDES)
    ));
    anna.done(&format!("document add {NUMBER} --kind signed-form {}", pdf(FORM)));
    anna.json(&format!("request submit {NUMBER}"));
    office.by("bruno").json("review next");
    office.by("bruno").json(&format!("review accept {NUMBER} --all-checks"));
    office.at("2026-11-21T09:00:00Z");
    let refused =
        office.by("carla").refuses(4, "request-incomplete", &format!("credential approve {NUMBER}"));
    assert!(refused.error().to_string().contains("identity:expired"), "{refused:#?}");
    let exception =
        format!("request open {} --kind exception --about {NUMBER} --reason dichiarazione", ROSSI.cf);
    let exception = office.by("anna").fails(7, "second-person", &exception).report()["number"].clone();
    let exception = exception.as_str().unwrap().to_owned();
    office.by("carla").json(&format!("credential approve {exception}"));
    // Who decides sees it in the table.
    let shown = office.by("carla").done(&format!("request show {NUMBER} --lang en")).stdout;
    assert!(shown.contains("exceptions granted") && shown.contains(&exception), "{shown}");
    office.by("carla").json(&format!("credential approve {NUMBER}"));
}

// 003-06
#[test]
fn a_proof_from_before_a_revocation_lifts_nothing() {
    let office = Sandbox::founded().with_active(&ROSSI).with_service("portal", "identity");
    let prove = |day: &str, reference: &str| {
        format!("identity confirm {} --provider cie --level 3 --date {day} --reference {reference}", ROSSI.cf)
    };
    office.by_service("portal").done(&prove("2026-11-02", "a1"));
    // Recorded by staff, it waits for a second person.
    office.by("anna").run(&prove("2026-11-02", "a2"));
    office.by("carla").done(&format!("credential revoke {} --reason 'furto di identità'", ROSSI.cf));
    for day in ["2026-11-01", "2026-11-02"] {
        let refused = office.by_service("portal").refuses(4, "identity-before-revocation", &prove(day, day));
        assert_eq!(refused.error()["args"]["revoked"], "2026-11-02");
    }
    office.by("carla").refuses(4, "identity-before-revocation", &format!("credential approve {NUMBER}"));
    office.at("2026-11-03T09:00:00Z");
    office.by_service("portal").done(&prove("2026-11-03", "a3"));
    assert_eq!(office.by("anna").json(&format!("user show {}", ROSSI.cf))["level"], "dispositive");
}

// 000-18, 000-25
#[test]
fn a_landline_is_no_mobile_for_a_half_by_text_message() {
    let office = Sandbox::office().with_active(&ROSSI);
    let anna = office.by("anna");
    let open = format!("request open {} --kind dispositive --cap 40121", ROSSI.cf);
    for number in ["0655590001", "899123456", "800123456"] {
        anna.refuses(4, "mobile-not-mobile", &format!("{open} --mobile {number}"));
    }
    anna.done(&format!("user edit {} --mobile 0655590001 --evidence 'carta vista'", ROSSI.cf));
    let lacks = anna.json(&open);
    assert!(lacks["missing"].to_string().contains("mobile"), "{lacks}");
}

// C-20, U-33
#[test]
fn a_closed_profile_takes_no_request() {
    let office = Sandbox::office().with_active(&ROSSI);
    let folder = office.office_folder().join("profiles");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("generico.toml"), "valid_until = \"2026-10-31\"\n").unwrap();
    let open = format!("request open {} --kind dispositive --mobile 3335550001 --cap 40121", ROSSI.cf);
    office.by("anna").refuses(4, "profile-closed", &open);
}

#[test]
fn a_request_that_is_decided_is_not_overdue() {
    let office = request::submitted();
    office.at("2027-01-15T09:00:00Z");
    let overdue = || column(&office.by("anna").json("request list --overdue"), "number");
    assert_eq!(overdue(), [NUMBER]);
    office.by("bruno").json("review next");
    office.by("bruno").done(&format!("review reject {NUMBER} --reason not-entitled"));
    assert!(overdue().is_empty());
}

// 004-14, 004-17: one-time means once.
#[test]
fn no_secret_of_the_office_becomes_the_personal_password() {
    let (office, person) = begun("punto-cliente");
    let holder = Holder::of(&office, person);
    let pin = office.sealed("pin-part-1", "secret") + &office.sealed("pin-letter", "secret");
    let anna = office.by("anna");
    // Live, and used by somebody who knows it already.
    let grouped = format!("{} {}", &pin[..4], &pin[4..]);
    for new in [pin.as_str(), &grouped, &format!("{}-{}", &pin[..4], &pin[4..])] {
        anna.fails(4, "password-not-personal", &holder.change("segreta1", new));
    }
    for new in [person.cf.to_lowercase(), format!("{} {}", &person.cf[..6], &person.cf[6..])] {
        anna.fails(4, "password-not-personal", &holder.change("segreta1", &new));
    }
    to(&office, "punto-cliente", true);
    office.by("carla").json(&format!("credential approve {NUMBER}"));
    anna.fails(4, "password-not-personal", &holder.change(&pin, &pin));
    anna.done(&holder.change(&pin, "segreta22"));
    // Void, and still no password.
    anna.fails(4, "password-not-personal", &holder.change("segreta22", &pin));
}

#[test]
fn a_provisional_password_in_other_letters_is_no_personal_one() {
    let office = Sandbox::office().with_active(&ROSSI);
    office.by("anna").done(&format!("password generate {}", ROSSI.cf));
    let given = office.sealed("password-renewed", "secret");
    let holder = Holder::of(&office, &ROSSI);
    let turned = format!("{}{}", given[..8].to_ascii_lowercase(), given[8..].to_ascii_uppercase());
    for new in [given.clone(), turned, format!("{} {}", &given[..8], &given[8..])] {
        office.by("anna").fails(4, "password-not-personal", &holder.first(&given, &new, ""));
    }
    office.by("anna").done(&holder.first(&given, "Segreta1", ""));
    office.by("anna").fails(4, "password-not-personal", &holder.change("Segreta1", &given));
}

// A-06, U-01, 004-02
#[test]
fn an_applicant_hears_what_is_missing_before_the_review_in_the_words_of_the_channel() {
    let office = request::opened();
    office.by("anna").json(&format!("request remind {NUMBER}"));
    let text = sent(&office, "request-integration").remove(0);
    let says =
        |text: &str, words: &str| text.split_whitespace().collect::<Vec<_>>().join(" ").contains(words);
    for words in ["documento di identità", "modulo", "portale dei servizi online", "Termine: 1 gennaio 2027"]
    {
        assert!(says(&text, words), "{words}: {text}");
    }
    let (office, _) = begun("punto-cliente");
    office.by("anna").json(&format!("request remind {NUMBER}"));
    let text = sent(&office, "request-integration").remove(0);
    assert!(says(&text, "posta raccomandata") && !says(&text, "portale"), "{text}");
    to(&office, "punto-cliente", false);
    office.by("anna").refuses(8, "request-advanced", &format!("request remind {NUMBER}"));
}

#[test]
fn a_complete_request_has_nothing_to_ask_for() {
    let office = request::complete();
    office.by("anna").refuses(8, "nothing-missing", &format!("request remind {NUMBER}"));
}

// 004-05, U-28
#[test]
fn a_card_has_two_sides_and_a_day_and_a_statement_neither() {
    let (office, _) = begun("punto-cliente");
    let anna = office.by("anna");
    let missing = || anna.json(&format!("request show {NUMBER}"))["missing"].to_string();
    anna.done(&format!("document record {NUMBER} --on-paper --kind membership-card --expires 2026-10-31"));
    assert!(missing().contains("membership-card:expired"), "{}", missing());
    anna.done(&format!("document add {NUMBER} --kind membership-statement {}", pdf(FORM)));
    assert!(!missing().contains("membership"), "{}", missing());
}

// 002-04, 002-17
#[test]
fn the_confirmation_and_the_account_name_address_and_citizenship() {
    let office = Sandbox::office();
    office.by("anna").done(crate::support::GESTORE);
    office.by("anna").done(&format!("{} --citizen it", BIANCO.create("ente", &office.path("half"))));
    assert_eq!(office.by("anna").json(&format!("user show {}", BIANCO.cf))["citizen"], true);
    to(&office, "ente", false);
    let text = sent(&office, "registration-confirmed").remove(0);
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(words.contains("Indirizzo: Via Roma 7, 40121 Bologna BO"), "{text}");
    assert!(words.contains("Cittadinanza italiana: SI"), "{text}");
}

// 000-14, C-18
#[test]
fn a_contact_that_gets_no_secret_yet_is_shown_with_its_moment_and_its_way_out() {
    let office = Sandbox::office().with_active(&ROSSI);
    office.sends();
    let anna = office.by("anna");
    anna.done(&format!("user edit {} --email nuova@example.com --evidence 'carta vista'", ROSSI.cf));
    let shown = anna.json(&format!("user show {}", ROSSI.cf));
    assert_eq!(shown["frozen"], serde_json::json!(["email 2026-11-09T09:00:00Z"]));
    let refused = anna.refuses(4, "contact-frozen", &format!("password generate {}", ROSSI.cf));
    assert!(refused.error()["hints"].to_string().contains("--kind contact-change"), "{refused:#?}");
}
