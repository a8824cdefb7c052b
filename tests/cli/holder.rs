//! The account holder's way: first access, login, change, recovery, the PIN seen again; the ids are the rows of the
//! procedures.

use crate::ends::sent;
use crate::request::{self, NUMBER};
use crate::support::{Answer, BIANCO, Desk, MILANI, Person, ROSSI, Sandbox};
use serde_json::{Value, json};

/// Somebody with an account, at anna's counter.
pub struct Holder<'o> {
    pub office: &'o Sandbox,
    pub cf: &'static str,
}

impl<'o> Holder<'o> {
    pub fn of(office: &'o Sandbox, person: &Person) -> Self {
        Self { office, cf: person.cf }
    }

    pub fn desk(&self) -> Desk<'o> {
        self.office.by("anna")
    }

    fn file(&self, name: &str, text: &str) -> String {
        self.office.file(name, text)
    }

    pub fn login(&self, password: &str) -> String {
        format!("access login {} --password-file {}", self.cf, self.file("password", password))
    }

    pub fn login_with(&self, password: &str, pin: &str) -> String {
        format!("{} --pin-file {}", self.login(password), self.file("pin", pin))
    }

    pub fn first(&self, password: &str, new: &str, more: &str) -> String {
        let (password, new) = (self.file("password", password), self.file("new", new));
        format!("access first {} --password-file {password} --new-password-file {new} {more}", self.cf)
    }

    pub fn change(&self, password: &str, new: &str) -> String {
        let (password, new) = (self.file("password", password), self.file("new", new));
        format!("access change-password {} --password-file {password} --new-password-file {new}", self.cf)
    }

    pub fn recover(&self, answers: &str, new: &str) -> String {
        let (answers, new) = (self.file("answers", answers), self.file("new", new));
        format!("access recover {} --answers-file {answers} --new-password-file {new}", self.cf)
    }

    pub fn recover_by_pin(&self, pin: &str, new: &str) -> String {
        let (pin, new) = (self.file("pin", pin), self.file("new", new));
        format!("access recover {} --unknown-answers --pin-file {pin} --new-password-file {new}", self.cf)
    }

    pub fn refused(&self, code: i32, kind: &str, line: &str) -> Value {
        let answer: Answer = self.desk().fails(code, kind, line);
        let told = answer.report();
        assert_eq!(told["outcome"], kind, "{answer:#?}");
        told
    }

    pub fn granted(&self, line: &str) -> Value {
        self.desk().json(line)
    }
}

pub const ANSWERS: &str = "Verdi\nGiulio";

/// An office in which the first access of the Casellario was played; gives the PIN too.
pub fn casellario() -> (Sandbox, String) {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    let password = office.sealed("provisional-password", "secret");
    let holder = Holder::of(&office, &ROSSI);
    let answers = office.file("answers", ANSWERS);
    let half = office.path("half");
    let more = format!("--answers-file {answers} --secret-out {half}");
    holder.granted(&holder.first(&password, "Segreta1", &more));
    let pin = office.sealed("pin-part-1", "secret") + office.read("half").trim();
    (office, pin)
}

// 000-08 … 000-13, 000-16, 001-03
#[test]
fn s0_2_the_first_access_ends_the_provisional_password() {
    let office = Sandbox::office().with(&ROSSI, "generico");
    let password = office.sealed("activation", "secret");
    let holder = Holder::of(&office, &ROSSI);
    holder.refused(4, "not-activated", &holder.login(&password));
    let code = office.file("code", office.sealed("activation", "activation_code"));
    office.by("anna").done(&format!("access activate {} --code-file {code}", ROSSI.cf));
    let told = holder.refused(4, "password-change-required", &holder.login(&password));
    assert_eq!(told["level"], "generic");
    holder.refused(4, "first-access-needed", &holder.change(&password, "Segreta1"));
    let weak = holder.refused(4, "password-weak", &holder.first(&password, "corta", ""));
    assert_eq!(weak["broken"], "min, digit, upper");
    let done = holder.granted(&holder.first(&password, "Segreta1", "--mobile 3335550001"));
    assert_eq!((&done["outcome"], &done["state"]), (&"first-access-done".into(), &"active".into()));
    holder.refused(4, "wrong-credentials", &holder.login(&password));
    let granted = holder.granted(&holder.login("Segreta1"));
    assert_eq!((&granted["outcome"], &granted["level"]), (&"granted".into(), &"generic".into()));
    holder.refused(4, "wrong-credentials", &holder.login("segreta1"));
    let shown = office.by("anna").json(&format!("user show {}", ROSSI.cf));
    assert!(shown["mobile"].is_string() && shown["email_state"] == "verified", "{shown}");
    holder.refused(8, "first-access-done", &holder.first("Segreta1", "Segreta2", ""));
    let status = office.by("anna").json(&format!("access status {}", ROSSI.cf));
    assert_eq!((&status["first_access"], &status["password"]), (&true.into(), &"personal".into()));
}

// 000-24, P0-4, S0.6, C-06, U-22, U-24
#[test]
fn s0_5_the_first_login_with_both_halves_makes_dispositive() {
    let office = request::reviewed();
    office.by("carla").json(&format!("credential approve {NUMBER}"));
    let issued = |office: &Sandbox| {
        office.sealed("password-part-1-sms", "secret") + &office.sealed("password-part-2", "secret")
    };
    let password = issued(&office);
    let holder = Holder::of(&office, &ROSSI);
    holder.refused(4, "wrong-credentials", &holder.login(&password[..8]));
    let told = holder.refused(4, "password-change-required", &holder.login(&password));
    assert_eq!(told["level"], "dispositive");
    assert_eq!(office.by("anna").json(&format!("user show {}", ROSSI.cf))["level"], "dispositive");
    holder.refused(4, "password-not-personal", &holder.change(&password, &password));
    holder.granted(&holder.first(&password, "Segreta1", ""));
    holder.granted(&holder.login("Segreta1"));
    // Two people stood behind it: one alone sends no other.
    office.by("anna").refuses(4, "password-of-two", &format!("password generate {}", ROSSI.cf));
    // The desk reset voids the old password and reissues both halves.
    let reset = format!(
        "password reset {} --reason 'ha perso tutto' --type id-card --document-number CA0001 --expires",
        ROSSI.cf
    );
    office.by("anna").refuses(4, "identity-expired", &format!("{reset} 2020-01-01"));
    office.by("anna").fails(7, "second-person", &format!("{reset} 2031-01-01"));
    office.by("anna").refuses(5, "not-allowed", "credential approve 2026-000002");
    office.by("carla").json("credential approve 2026-000002");
    holder.refused(4, "wrong-credentials", &holder.login("Segreta1"));
    let again = issued(&office);
    assert_ne!(again, password);
    holder.refused(4, "password-change-required", &holder.login(&again));
    holder.refused(4, "password-used", &holder.change(&again, "Segreta1"));
    holder.granted(&holder.change(&again, "Segreta2"));
    assert_eq!(office.by("aldo").json("audit verify")["ok"], true);
}

// 001-04 … 001-19, P1-1, P1-2, P1-3, C-05, C-08
#[test]
fn s1_2_a_first_access_gives_birth_to_the_pin() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    let password = office.sealed("provisional-password", "secret");
    let holder = Holder::of(&office, &ROSSI);
    holder.refused(4, "answers-needed", &holder.first(&password, "Segreta1", &half(&office, "h1")));
    let empty = format!("{} --answers-file {}", half(&office, "h2"), office.file("answers", "Verdi\n?"));
    assert_eq!(holder.refused(4, "answer-empty", &holder.first(&password, "Segreta1", &empty))["number"], 2);
    let more = format!("{} --answers-file {}", half(&office, "h3"), office.file("answers", ANSWERS));
    let not_own = holder.first(&password, &ROSSI.cf[..8], &more);
    holder.refused(4, "password-not-personal", &not_own);
    let done = holder.granted(&holder.first(&password, "Segreta1", &more));
    assert_eq!(done["parts"][0]["channel"], "email");
    assert_eq!(
        (&done["parts"][1]["channel"], &done["parts"][1]["state"]),
        (&"screen".into(), &"shown".into())
    );
    let pin = office.sealed("pin-part-1", "secret") + office.read("h3").trim();
    assert_eq!(pin.len(), 9);
    assert!(!done.to_string().contains(&pin[4..]));
    let seen = |out: &str, password: &str| {
        let password = office.file("password", password);
        format!("access pins {} --password-file {password} --secret-out {}", ROSSI.cf, office.path(out))
    };
    holder.refused(4, "wrong-credentials", &seen("seen0", "Segreta2"));
    holder.granted(&seen("seen1", "Segreta1"));
    assert_eq!(office.read("seen1").trim(), pin);
    holder.granted(&holder.change("Segreta1", "Segreta2"));
    holder.granted(&seen("seen2", "Segreta2"));
    assert_eq!(office.read("seen2").trim(), pin, "the copy moves on with the password");
    // A new pair is seen by its holder as well.
    let new_half = office.path("half-2");
    office.by("anna").done(&format!("pin reissue {} --secret-out {new_half}", ROSSI.cf));
    holder.granted(&seen("seen3", "Segreta2"));
    assert_eq!(office.read("seen3").trim()[4..], *office.read("half-2").trim());
}

pub fn half(office: &Sandbox, name: &str) -> String {
    format!("--secret-out {}", office.path(name))
}

// 001-21 … 001-24, P1-4, U-26, C-18
#[test]
fn s1_3_four_wrong_answers_ask_for_the_pin_and_five_wrong_pins_for_the_desk() {
    let (office, pin) = casellario();
    let holder = Holder::of(&office, &ROSSI);
    // Case, accents and blanks do not matter.
    holder.granted(&holder.recover("vèrdi \n GIULIO", "Segreta2"));
    holder.granted(&holder.login("Segreta2"));
    holder.refused(4, "password-used", &holder.recover(ANSWERS, "Segreta1"));
    for attempt in 1..=4 {
        let told = holder.refused(4, "wrong-answers", &holder.recover("Neri\nGiulio", "Segreta3"));
        assert_eq!((&told["attempt"], &told["tries_left"]), (&attempt.into(), &(4 - attempt).into()));
    }
    let told = holder.refused(4, "pins-required", &holder.recover(ANSWERS, "Segreta3"));
    assert_eq!(told["attempt"], 5, "even with the right answers");
    // Nor does a new password that will not do betray that they are right.
    holder.refused(4, "pins-required", &holder.recover(ANSWERS, "x"));
    let wrong = |left: i64| {
        let told = holder.refused(4, "wrong-pin", &holder.recover_by_pin("000000000", "Segreta3"));
        let then = if left > 0 { "pin" } else { "desk" };
        assert_eq!((&told["tries_left"], &told["then"]), (&left.into(), &then.into()));
    };
    wrong(4);
    holder.granted(&holder.recover_by_pin(&pin, "Segreta3"));
    holder.granted(&holder.login("Segreta3"));
    assert!(office.messages().iter().any(|it| it.kind == "password-changed"));
    // The next day has four tries again, and the pair counts on.
    office.at("2026-11-25T09:00:00Z");
    (0..4).rev().for_each(wrong);
    assert!(office.messages().iter().any(|it| it.kind == "pin-burned"));
    holder.refused(4, "desk-needed", &holder.recover_by_pin(&pin, "Segreta4"));
    // Then only the desk helps, whatever the answers.
    for answers in [ANSWERS, "Neri\nGiulio"] {
        holder.refused(4, "desk-needed", &holder.recover(answers, "Segreta4"));
    }
    let reset = "--reason 'tutto perso' --type passport --document-number YA1 --expires 2031-01-01";
    let answer = office.by("anna").fails(7, "second-person", &format!("password reset {} {reset}", ROSSI.cf));
    let number = answer.report()["number"].as_str().unwrap().to_owned();
    office.by("carla").json(&format!("credential approve {number}"));
    let renewed = office.sealed("password-renewed", "secret");
    // Until it is used, no other way in may void it.
    holder.refused(4, "wrong-credentials", &holder.recover(ANSWERS, "Segreta4"));
    holder.refused(4, "password-change-required", &holder.login(&renewed));
    office.at("2026-11-25T10:00:00Z");
    holder.granted(&holder.change(&renewed, "Segreta4"));
    // The desk has helped: the answers recover again.
    holder.granted(&holder.recover(ANSWERS, "Segreta5"));
}

// C-18: which rule holds is the profile's to say.
#[test]
fn where_the_profile_says_so_the_answers_go_on_after_five_wrong_pins() {
    let (office, _) = casellario();
    let profiles = office.office_folder().join("profiles");
    std::fs::create_dir_all(&profiles).unwrap();
    let rule = "[recovery]\nanswer_tries = 2\nafter_burned_pin = \"answers\"\n";
    std::fs::write(profiles.join("casellario.toml"), rule).unwrap();
    let holder = Holder::of(&office, &ROSSI);
    for left in (0..5).rev() {
        let told = holder.refused(4, "wrong-pin", &holder.recover_by_pin("000000000", "Segreta3"));
        assert_eq!(told["then"], if left > 0 { "pin" } else { "answers" });
    }
    let told = holder.refused(4, "wrong-answers", &holder.recover("Neri\nGiulio", "Segreta3"));
    assert_eq!((&told["tries_left"], &told["then"]), (&1.into(), &"desk".into()));
    holder.granted(&holder.recover(ANSWERS, "Segreta3"));
}

// 001-16: what was sealed under the forgotten password cannot be seen any more.
#[test]
fn whoever_recovers_by_answers_may_have_a_new_pin_or_is_told_that_the_old_one_is_out_of_sight() {
    let (office, old) = casellario();
    let holder = Holder::of(&office, &ROSSI);
    let told = holder.granted(&holder.recover(ANSWERS, "Segreta2"));
    assert_eq!(told["pin"], "unreadable");
    let told = sent(&office, "password-changed");
    assert!(told[0].contains("non può più rivederlo"), "{told:?}");
    let half = office.path("second");
    let line = format!("{} --new-pin --secret-out {half}", holder.recover(ANSWERS, "Segreta3"));
    assert_eq!(holder.granted(&line)["pin"], "renewed");
    let new = format!("{}{}", office.sealed("pin-part-1", "secret"), office.read("second").trim());
    let seen = office.path("pins");
    let password = office.file("password", "Segreta3");
    holder.granted(&format!("access pins {} --password-file {password} --secret-out {seen}", ROSSI.cf));
    assert_eq!(office.read("pins").trim(), new);
    assert_ne!(new, old);
    holder.refused(4, "wrong-pin", &holder.recover_by_pin(&old, "Segreta4"));
}

// 002-10, 002-11, 002-18 … 002-20, C-07
#[test]
fn s2_3_a_login_of_a_body_asks_for_the_pin_once_it_is_authorised() {
    let office = Sandbox::office().with(&BIANCO, "ente");
    let password = office.sealed("registration", "secret");
    let pin = office.sealed("pin-part-1", "secret") + office.read(&format!("half-{}", BIANCO.cf)).trim();
    let holder = Holder::of(&office, &BIANCO);
    holder.refused(4, "not-authorised", &holder.login_with(&password, &pin));
    holder.refused(4, "wrong-credentials", &holder.recover_by_pin(&pin, "x"));
    let anna = office.by("anna");
    let identity = "--kind identity --type id-card --expires 2031-10-01";
    anna.done(&format!("document add {NUMBER} {identity} {}", request::pdf(request::BOTH_SIDES)));
    anna.json(&format!("request submit {NUMBER}"));
    office.by("bruno").json("review next");
    office.by("bruno").json(&format!("review accept {NUMBER} --all-checks"));
    office.by("carla").json(&format!("credential approve {NUMBER}"));
    holder.refused(4, "pin-needed", &holder.login(&password));
    holder.refused(4, "wrong-credentials", &holder.login_with(&password, "123456789"));
    assert_eq!(anna.json(&format!("pin show {}", BIANCO.cf))["tries_left"], 4);
    holder.refused(4, "wrong-credentials", &holder.login_with("Sbagliata1", "123456789"));
    assert_eq!(anna.json(&format!("pin show {}", BIANCO.cf))["tries_left"], 4, "a stranger burns nothing");
    holder.refused(4, "password-change-required", &holder.login_with(&password, &pin));
    let with_pin = format!("--pin-file {}", office.file("pin", &pin));
    // A half of the PIN has left already: contacts stand still.
    let moved = holder.first(&password, "Segreta1", &format!("{with_pin} --email altra@example.com"));
    assert_eq!(holder.refused(4, "contact-fenced", &moved)["field"], "email");
    holder.granted(&holder.first(&password, "Segreta1", &with_pin));
    holder.granted(&holder.login_with("Segreta1", &pin));
    // This PIN recovers nothing, and so nobody learns there whether it is right.
    for (pin, new) in [(pin.as_str(), "x"), ("123456789", "x"), (&pin, "Segreta1"), (&pin, "Segreta2")] {
        holder.refused(4, "desk-needed", &holder.recover_by_pin(pin, new));
    }
    for _ in 0..5 {
        holder.refused(4, "wrong-credentials", &holder.login_with("Segreta1", "123456789"));
    }
    assert_eq!(anna.json(&format!("pin show {}", BIANCO.cf))["state"], "void");
    holder.refused(4, "pin-void", &holder.login_with("Segreta1", &pin));
}

// 004-08 … 004-18, P4-3, P4-4, C-02
#[test]
fn s4_5_the_joined_pins_are_the_last_password_before_the_personal_one() {
    let office = Sandbox::office().with(&MILANI, "punto-cliente");
    let holder = Holder::of(&office, &MILANI);
    let head = &MILANI.cf[..8];
    // Anybody can compute it, so it counts only once the mail has left.
    holder.refused(4, "wrong-credentials", &holder.login(head));
    office.sends();
    holder.refused(4, "password-change-required", &holder.login(head));
    holder.refused(4, "password-not-personal", &holder.first(head, head, ""));
    let longer = format!("{}x", MILANI.cf[..9].to_lowercase());
    holder.refused(4, "password-not-personal", &holder.first(head, &longer, ""));
    let moved = holder.first(head, "segreta1", "--email altra@example.com");
    assert_eq!(holder.refused(4, "contact-fenced", &moved)["field"], "email");
    let done = holder.granted(&holder.first(head, "segreta1", ""));
    assert_eq!(
        (&done["parts"][0]["channel"], &done["parts"][1]["channel"]),
        (&"email".into(), &"letter".into())
    );
    assert_eq!((&done["state"], &done["level"]), (&"active".into(), &"generic".into()));
    holder.granted(&holder.login("segreta1"));
    let (first, second) = (office.sealed("pin-part-1", "secret"), office.sealed("pin-letter", "secret"));
    assert_eq!((first.len(), second.len()), (4, 5));
    let pin = first + &second;
    holder.refused(4, "not-authorised", &holder.login(&pin));
    // The letter waits for the approval.
    assert_eq!(office.by("mara").json("message send")["sent"], 0);
    let anna = office.by("anna");
    let papers = ["identity --type passport --expires 2031-01-01", "membership-card", "protocol"];
    for paper in papers {
        anna.done(&format!("document record {NUMBER} --on-paper --kind {paper}"));
    }
    anna.json(&format!("request submit {NUMBER}"));
    office.by("bruno").json("review next");
    office.by("bruno").json(&format!("review accept {NUMBER} --all-checks"));
    office.by("carla").json(&format!("credential approve {NUMBER}"));
    assert_eq!(office.by("mara").json("message send")["sent"], 1);
    let told = holder.refused(4, "password-change-required", &holder.login(&pin));
    assert_eq!(told["level"], "generic");
    holder.refused(4, "password-weak", &holder.change(&pin, "senzacifre"));
    let changed = holder.granted(&holder.change(&pin, "segreta22"));
    assert_eq!((&changed["outcome"], &changed["level"]), (&"password-changed".into(), &"dispositive".into()));
    holder.refused(4, "wrong-credentials", &holder.login(&pin));
    holder.granted(&holder.login("segreta22"));
    assert_eq!(office.by("aldo").json("audit verify")["ok"], true);
}

// U-25
#[test]
fn a_provisional_password_that_was_not_used_expires() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    let password = office.sealed("provisional-password", "secret");
    office.at("2027-03-01T09:00:00Z");
    let holder = Holder::of(&office, &ROSSI);
    holder.refused(4, "password-expired", &holder.login(&password));
}

#[test]
fn a_stranger_learns_nothing_and_delays_nobody_for_long() {
    let (office, _) = casellario();
    let holder = Holder::of(&office, &ROSSI);
    let unknown = Holder { office: &office, cf: BIANCO.cf };
    unknown.refused(4, "wrong-credentials", &unknown.login("Segreta1"));
    for wait in [0, 0, 0, 1] {
        let told = holder.refused(4, "wrong-credentials", &holder.login("Sbagliata1"));
        assert!(told.get("retry_after").is_none(), "{wait}");
    }
    let told = holder.refused(4, "try-later", &holder.login("Segreta1"));
    assert_eq!(told["retry_after"], 1);
    office.at("2026-11-25T09:00:01Z");
    holder.granted(&holder.login("Segreta1"));
    assert_eq!(office.by("anna").json(&format!("access status {}", ROSSI.cf))["wrong_logins"], 0);
}

#[test]
fn a_portal_asks_with_one_object_and_gets_one_answer() {
    let (office, _) = casellario();
    let office = office.with_service("portal", "access");
    let ask = |verb: &str, object: Value| {
        office.by_service("portal").feeding(object.to_string()).run(&format!("access {verb} --json -"))
    };
    let granted = ask("login", json!({ "login": ROSSI.cf, "password": "Segreta1" }));
    assert_eq!((granted.code, &granted.report()["outcome"]), (0, &"granted".into()));
    let wrong = ask("login", json!({ "login": ROSSI.cf, "password": "segreta1" }));
    assert_eq!((wrong.code, &wrong.report()["outcome"]), (4, &"wrong-credentials".into()));
    let changed = json!({ "login": ROSSI.cf, "password": "Segreta1", "new_password": "Segreta2" });
    assert_eq!(ask("change-password", changed).report()["outcome"], "password-changed");
    let answers = json!({ "login": ROSSI.cf, "answers": ["Verdi", "Giulio"], "new_password": "Segreta3" });
    assert_eq!(ask("recover", answers).report()["outcome"], "recovered");
    for broken in [json!({ "password": "x" }), json!({ "login": ROSSI.cf, "passwd": "x" }), json!([1])] {
        assert_eq!(ask("login", broken).code, 4);
    }
    assert_eq!(ask("login", json!({ "login": ROSSI.cf })).code, 2, "a value is missing");
    let twice = format!(r#"{{"login":"{0}","login":"{0}","password":"Segreta3"}}"#, ROSSI.cf);
    office.by_service("portal").feeding(twice).fails(4, "json-unusable", "access login --json -");
    office.by_service("portal").refuses(
        5,
        "not-allowed",
        &format!("user edit {} --phone 0515550002", ROSSI.cf),
    );
}
