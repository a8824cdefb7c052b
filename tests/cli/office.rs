//! `sportello office`: founding, showing, examining, settings.

use crate::support::{BIANCO, MILANI, NOW, ROSSI, Sandbox, column, form, passphrase};
use insta::assert_snapshot;
use serde_json::Value;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

fn mode(path: impl AsRef<Path>) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[test]
fn founding_makes_a_folder_for_nobody_else() {
    let office = Sandbox::founded();
    assert_eq!(mode(office.office_folder()), 0o700);
    assert_eq!(mode(office.office_folder().join("office.db")), 0o600);
    assert_eq!(mode(office.office_folder().join("office.keys")), 0o600);
    assert_eq!(mode(office.path("recovery")), 0o600);
}

#[test]
fn the_recovery_code_goes_to_its_file_and_nowhere_else() {
    let office = Sandbox::founded();
    let code = office.read("recovery");
    assert_eq!(code.trim().replace('-', "").len(), 26, "128 bits in base 32");
    assert!(!office.heard().contains(code.trim()));
}

#[test]
fn a_folder_that_holds_something_is_left_alone() {
    let office = Sandbox::office();
    let own = office.file("own", passphrase("admin"));
    let init = format!(
        "office init --name Altra --new-passphrase-file {own} --recovery-out {}",
        office.path("code")
    );
    office.nobody().refuses(8, "folder-taken", &init);
    assert!(!Path::new(&office.path("code")).exists(), "no code of an office that is not");
}

#[test]
fn a_short_passphrase_founds_nothing() {
    let desk = Sandbox::empty();
    let own = desk.file("own", "short");
    let init =
        format!("office init --name Prova --new-passphrase-file {own} --recovery-out {}", desk.path("code"));
    desk.nobody().fails(4, "passphrase-short", &init);
    assert!(!desk.office_folder().exists() && !Path::new(&desk.path("code")).exists());
}

#[test]
fn without_a_terminal_the_missing_passphrase_is_an_option_to_give() {
    let desk = Sandbox::empty();
    let answer = desk.nobody().fails(2, "value-needed", "office init --name Prova --recovery-out code");
    assert!(answer.error()["message"].as_str().unwrap().contains("--new-passphrase-file"), "{answer:#?}");
    assert!(!desk.office_folder().exists());
}

#[test]
fn without_a_terminal_the_recovery_code_needs_a_file() {
    let desk = Sandbox::empty();
    let own = desk.file("own", passphrase("admin"));
    let init = format!("office init --name Prova --new-passphrase-file {own}");
    desk.nobody().fails(4, "no-terminal-for-secret", &init);
    assert!(!desk.office_folder().exists(), "an office whose recovery code nobody has");
}

#[test]
fn the_recovery_code_never_overwrites_a_file() {
    let desk = Sandbox::empty();
    let (own, taken) = (desk.file("own", passphrase("admin")), desk.file("taken", "of somebody"));
    let init = format!("office init --name Prova --new-passphrase-file {own} --recovery-out {taken}");
    desk.nobody().fails(8, "file-there", &init);
    assert_eq!(desk.read("taken"), "of somebody");
    assert!(!desk.office_folder().exists());
}

#[test]
fn an_admin_whose_name_no_command_line_carries_is_refused() {
    let desk = Sandbox::empty();
    let own = desk.file("own", passphrase("admin"));
    let init = format!("office init --name Prova --admin 'The Boss' --new-passphrase-file {own}");
    desk.nobody().fails(4, "operator-name", &init);
}

#[test]
fn a_folder_without_an_office_is_not_found() {
    let desk = Sandbox::empty();
    desk.nobody().fails(3, "office-missing", "office show");
    desk.nobody().fails(3, "office-missing", "login anna");
}

#[test]
fn show_tells_what_the_office_is_and_what_waits() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    let shown = office.by("mara").json("office show");
    assert_snapshot!(form(&shown, &["id", "folder"]), @r#"
    {
      "name": "Sede di Prova",
      "id": "…",
      "trial": true,
      "folder": "…",
      "created_at": "2026-11-02T09:00:00Z",
      "operators": 7,
      "messages": [
        "1 queued"
      ]
    }
    "#);
}

#[test]
fn doctor_warns_and_succeeds_where_nothing_is_broken() {
    let office = Sandbox::office();
    let checks = office.by("anna").json("office doctor");
    let state = |name: &str| {
        checks
            .as_array()
            .unwrap()
            .iter()
            .find(|it| it["check"] == name)
            .map(|it| it["state"].clone())
            .unwrap()
    };
    assert_eq!(state("database-whole"), "ok");
    assert_eq!(state("log-whole"), "ok");
    assert_eq!(state("own-passphrases"), "ok");
    assert_eq!(state("trial"), "warning");
    assert_eq!(state("profiles"), "warning", "the provisional password of 004-08 can be computed");
    assert_eq!(state("dispatch-keys"), "warning", "the admin still holds what dario and mara hold");
    assert_eq!(state("transport"), "warning");
}

fn check(office: &Sandbox, name: &str) -> Value {
    let checks = office.by("anna").run("office doctor --format json").report();
    checks.as_array().unwrap().iter().find(|it| it["check"] == name).cloned().unwrap()
}

#[test]
fn doctor_names_a_token_that_ends_within_a_month() {
    let office = Sandbox::office().with_service("portal", "read");
    assert_eq!(check(&office, "tokens")["state"], "ok");
    office.at("2026-12-10T09:00:00Z");
    let tokens = check(&office, "tokens");
    assert_eq!(tokens["state"], "warning");
    assert!(tokens["detail"].as_str().unwrap().starts_with("portal: 2027-01-01"), "{tokens}");
}

#[test]
fn doctor_names_the_day_on_which_the_clock_was_found_to_be_behind() {
    let office = Sandbox::office();
    assert_eq!(check(&office, "clock")["state"], "ok");
    office.at("2026-11-09T10:00:00Z");
    office.by("anna").done("whoami");
    office.by("anna").done(&ROSSI.create("generico", ""));
    office.at(NOW);
    let clock = check(&office, "clock");
    assert_eq!((&clock["state"], &clock["detail"]), (&"warning".into(), &"2026-11-09".into()));
}

#[test]
fn doctor_names_who_has_a_number_that_may_be_a_stranger_s() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    assert_eq!(check(&office, "phones")["state"], "ok");
    office.sql().execute_batch("UPDATE account SET mobile = '+3934612345678'").unwrap();
    let phones = check(&office, "phones");
    assert_eq!((&phones["state"], &phones["detail"]), (&"warning".into(), &ROSSI.cf.into()));
}

#[test]
fn doctor_finds_a_folder_that_others_can_read() {
    let office = Sandbox::office();
    fs::set_permissions(office.office_folder(), fs::Permissions::from_mode(0o755)).unwrap();
    let checks = office.by("anna").fails(4, "office-faulty", "office doctor").report();
    let faults: Vec<&Value> = checks.as_array().unwrap().iter().filter(|it| it["state"] == "fault").collect();
    assert_eq!((faults.len(), &faults[0]["check"]), (1, &"folder-private".into()));
}

#[test]
fn a_setting_holds_once_it_is_set() {
    let office = Sandbox::office();
    let admin = office.by("admin");
    assert_snapshot!(form(&admin.json("office config get freeze.days"), &["about"]), @r#"
    {
      "key": "freeze.days",
      "value": "7",
      "set": false,
      "about": "…"
    }
    "#);
    admin.json("office config set freeze.days 3");
    assert_snapshot!(form(&admin.json("office config get freeze.days"), &["about"]), @r#"
    {
      "key": "freeze.days",
      "value": "3",
      "set": true,
      "about": "…"
    }
    "#);
    let listed = admin.json("office config list");
    assert!(column(&listed, "key").contains(&"mail.from".to_owned()));
}

#[test]
fn a_setting_that_does_not_exist_is_not_found() {
    Sandbox::office().by("admin").refuses(3, "setting-unknown", "office config get freeze.weeks");
}

#[test]
fn a_value_that_the_setting_does_not_take_changes_nothing() {
    let office = Sandbox::office();
    office.by("admin").refuses(4, "setting-value", "office config set freeze.days always");
    office.by("admin").refuses(4, "setting-value", "office config set office.link http://insecure.example");
}

#[test]
fn a_value_that_a_setting_does_not_take_is_told_with_the_form_that_it_takes() {
    let office = Sandbox::office();
    for (language, form) in [("en", "beginnings of postal codes"), ("it", "inizi di CAP")] {
        let line = format!("office config set office.caps 4x --lang {language}");
        let error = office.by("admin").refuses(4, "setting-value", &line).error();
        assert!(error["message"].to_string().contains("`4x`"), "{error}");
        assert!(error["hints"][0].to_string().contains(form), "{error}");
    }
    for (key, value, form) in [
        ("retention.identity", "a-year", "a number of days"),
        ("mail.from", "sportello", "an e-mail address"),
        ("freeze.days", "91", "from 1 to 90"),
        ("office.language", "de", "it or en"),
        ("office.portal", "portal", "https://"),
        ("password.history", "25", "from 0 to 24"),
        ("office.contacts", "\u{202e}via", "500 characters"),
    ] {
        let line = format!("office config set {key} {value}");
        let error = office.by("admin").refuses(4, "setting-value", &line).error();
        assert!(error["hints"][0].to_string().contains(form), "{error}");
    }
}

#[test]
fn doctor_names_the_walls_around_the_reader_of_pdfs_even_when_they_stand() {
    let office = Sandbox::office();
    let checks = office.by("anna").json("office doctor");
    let sandbox = checks.as_array().unwrap().iter().find(|it| it["check"] == "sandbox").unwrap();
    let detail = sandbox["detail"].as_str().unwrap();
    assert!(["rlimits ", "Landlock ", "seccomp "].iter().all(|wall| detail.contains(wall)), "{sandbox}");
}

fn own_profile(office: &Sandbox, name: &str, text: &str) {
    let folder = office.office_folder().join("profiles");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join(format!("{name}.toml")), text).unwrap();
}

// C-20, U-33: since 2021 some credentials are no longer given out.
#[test]
fn a_profile_past_its_day_registers_nobody() {
    let office = Sandbox::office();
    own_profile(&office, "generico", "valid_until = \"2026-11-01\"");
    office.by("anna").refuses(4, "profile-closed", &ROSSI.create("generico", ""));
    own_profile(&office, "generico", "valid_until = \"2026-11-30\"");
    office.by("anna").done(&ROSSI.create("generico", ""));
}

#[test]
fn a_profile_of_the_office_that_sends_both_halves_alike_is_unusable() {
    let office = Sandbox::office();
    let pin =
        "digits = [4, 5]\nfirst = [\"email\"]\nsecond = [\"pec\"]\nborn_at = \"creation\"\nuse = \"login\"";
    own_profile(&office, "casellario", &format!("[pin]\n{pin}"));
    office.by("anna").refuses(4, "profile-unusable", &BIANCO.create("casellario", ""));
}

#[test]
fn a_profile_that_does_not_exist_is_not_found() {
    Sandbox::office().by("anna").refuses(3, "profile-missing", &MILANI.create("dispositivo", ""));
}

#[test]
fn an_own_profile_replaces_the_weak_password_of_the_punto_cliente() {
    let office = Sandbox::office();
    let random =
        "[provisional]\nrule = \"random\"\nlength = 16\nvalid_days = 10\nmessage = \"grandi-utenti\"";
    own_profile(&office, "punto-cliente", random);
    let office = office.with(&ROSSI, "punto-cliente");
    assert_eq!(office.sealed("grandi-utenti", "secret").len(), 16);
}

#[test]
fn a_database_that_is_missing_or_no_file_is_said_as_such() {
    let office = Sandbox::office();
    let database = office.office_folder().join("office.db");
    fs::rename(&database, office.root().join("kept")).unwrap();
    office.by("anna").fails(1, "database-missing", "user list");
    fs::create_dir(&database).unwrap();
    office.by("anna").fails(1, "database-missing", "user list");
    fs::remove_dir(&database).unwrap();
    fs::rename(office.root().join("kept"), &database).unwrap();
    office.by("anna").done("user list");
}

// C-20, U-33
#[test]
fn who_comes_after_the_last_day_is_shown_the_other_ways_in() {
    let office = Sandbox::office();
    own_profile(&office, "generico", "valid_until = \"2026-11-01\"");
    for (language, ways) in [("it", "SPID, CIE o CNS"), ("en", "SPID, CIE or CNS")] {
        let line = format!("{} --lang {language}", ROSSI.create("generico", ""));
        let error = office.by("anna").refuses(4, "profile-closed", &line).error();
        assert!(error["hints"][0].to_string().contains(ways), "{error}");
    }
}
