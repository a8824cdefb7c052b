//! What the desk records of a person beside secrets and decisions: declarations, notes, evidence, what is written on a
//! request; and what people are told when their data change. The ids are the rows of the procedures.

use crate::ends::sent;
use crate::holder::Holder;
use crate::request::{BOTH_SIDES, FORM, NUMBER, pdf};
use crate::support::{BIANCO, MILANI, ROSSI, Sandbox};
use serde_json::json;

// 002-07, 001-27: what was declared, in which version, and when.
#[test]
fn declarations_are_kept_with_their_text_and_day() {
    let office = Sandbox::office();
    office.by("admin").done("office config set privacy.notice 'informativa 3/2026'");
    office.by("admin").done("office config set user.obligations 'obblighi 1/2025'");
    let office = office.with(&BIANCO, "ente").with_service("portal", "access");
    let shown = |office: &Sandbox| {
        office.by("anna").json(&format!("user show {}", BIANCO.cf))["declarations"].clone()
    };
    assert_eq!(shown(&office), json!(["privacy informativa 3/2026 2026-11-02"]));
    let declare = format!("user declare {} --kind obligations", BIANCO.cf);
    office.by_service("portal").done(&declare);
    office.by("anna").done(&format!("{declare} --version 'obblighi 0' --date 2026-10-01"));
    assert_eq!(
        shown(&office),
        json!([
            "privacy informativa 3/2026 2026-11-02",
            "obligations obblighi 1/2025 2026-11-02",
            "obligations obblighi 0 2026-10-01"
        ])
    );
    office.by("anna").refuses(4, "day-implausible", &format!("{declare} --date 2026-12-01"));
    assert!(office.sql().execute("UPDATE declaration SET version = 'x'", []).is_err());
    assert_eq!(office.by("aldo").json("audit verify")["ok"], true);
}

// 003-08, 001-05, 000-15: help that was given and forms that were handed out stand in the history.
#[test]
fn help_and_forms_that_were_handed_out_stand_in_the_history() {
    let office = Sandbox::office().with_active(&ROSSI).with(&BIANCO, "casellario");
    let profiles = office.office_folder().join("profiles");
    std::fs::create_dir_all(&profiles).unwrap();
    let anna = office.by("anna");
    anna.done(&format!("user note {} --channel inail-risponde --text 'spiegato il primo accesso'", ROSSI.cf));
    let form = anna.json(&format!("user form {}", ROSSI.cf));
    assert_eq!(form["name"], "utente con credenziali dispositive");
    anna.refuses(3, "no-form", &format!("user form {}", BIANCO.cf));
    let history = anna.json(&format!("user history {}", ROSSI.cf)).to_string();
    assert!(history.contains("spiegato il primo accesso") && history.contains("inail-risponde"), "{history}");
    assert!(history.contains("form-handed-out"), "{history}");
}

// 004-02, A-01: what is written on a request, from the list or at the desk, while it is open.
#[test]
fn channel_day_and_protocol_come_with_the_list_and_are_completed_at_the_desk() {
    let office = Sandbox::office();
    let list = "cognome;nome;codice_fiscale;data_nascita;comune_nascita;email;associazione;numero_tessera;indirizzo;cap;\
                comune_residenza;provincia_residenza;canale;data_richiesta\n\
                Rossi;Mario;RSSMRA80A01H501U;01/01/1980;Roma;mario@example.com;LAPET;1;Via Roma;40121;Bologna;BO;\
                RACCOMANDATA;20/10/2026\n";
    let file = office.file("list.csv", list);
    office.by("anna").done(&format!("import grandi-utenti {file}"));
    let shown = office.by("anna").json(&format!("request show {NUMBER}"));
    assert_eq!((&shown["channel"], &shown["received"]), (&"registered-mail".into(), &"2026-10-20".into()));
    assert!(shown["due_at"].as_str().unwrap().starts_with("2026-11-1"), "{shown}");
    let edit = format!("request edit {NUMBER}");
    let anna = office.by("anna");
    anna.refuses(2, "value-needed", &edit);
    anna.refuses(4, "received-implausible", &format!("{edit} --received 2026-12-24"));
    anna.refuses(4, "mobile-not-mobile", &format!("{edit} --mobile 0655590001"));
    let edited = anna.json(&format!("{edit} --channel sportello --received 2026-10-26 --protocol 77/2026"));
    assert_eq!(
        (&edited["channel"], &edited["received"], &edited["protocol"], &edited["version"]),
        (&"counter".into(), &"2026-10-26".into(), &"77/2026".into(), &2.into())
    );
    anna.refuses(8, "request-as-written", &format!("{edit} --protocol 77/2026"));
    anna.done(&format!("request withdraw {NUMBER} --reason r"));
    anna.refuses(8, "request-decided", &format!("{edit} --protocol 78/2026"));
}

// 002-13: a paper of another type is told by what it is.
#[test]
fn another_paper_needs_a_description_that_whoever_decides_reads() {
    let office = Sandbox::office().with(&BIANCO, "ente");
    let anna = office.by("anna");
    anna.refuses(2, "description-needed", &format!("document add {NUMBER} --kind other {}", pdf(FORM)));
    let other = format!("document add {NUMBER} --kind identity --type other --expires 2031-01-01");
    anna.refuses(2, "description-needed", &format!("{other} {}", pdf(BOTH_SIDES)));
    anna.refuses(2, "description-needed", &format!("document record {NUMBER} --on-paper --kind other"));
    let filed = anna.json(&format!("{other} --description 'tessera AT ministeriale' {}", pdf(BOTH_SIDES)));
    assert_eq!(filed["description"], "tessera AT ministeriale");
    anna.done(&format!("request submit {NUMBER}"));
    assert!(office.by("bruno").done("review next").stdout.contains("tessera AT ministeriale"));
}

// P1-5, U-21: who somebody is, and where secrets go, changes on evidence; a contact that nothing needs may be emptied.
#[test]
fn data_change_on_evidence_and_a_contact_that_nothing_needs_is_emptied() {
    let office = Sandbox::office().with_active(&ROSSI);
    let edit = format!("user edit {}", ROSSI.cf);
    office.sends();
    let anna = office.by("anna");
    anna.done(&format!("{edit} --pec mario@pec.example.org --mobile 3335550001 --evidence 'carta vista'"));
    let error = anna.refuses(4, "evidence-needed", &format!("{edit} --email nuova@example.com")).error();
    assert_eq!(error["args"]["fields"], "email");
    anna.refuses(4, "evidence-needed", &format!("{edit} --surname Rosi --accept-mismatch 'certificato'"));
    // A telephone gets no secrets.
    anna.done(&format!("{edit} --phone 0515550009"));
    anna.refuses(4, "fields-missing", &format!("{edit} --clear email --evidence visto"));
    let emptied = anna.json(&format!("{edit} --clear pec,mobile,phone --evidence 'richiesta scritta'"));
    assert_eq!(
        (&emptied["pec"], &emptied["mobile"], &emptied["phone"]),
        (&json!(null), &json!(null), &json!(null))
    );
    assert!(sent(&office, "contact-changed").iter().any(|it| it.contains("indirizzo PEC")));
}

// U-13, U-16: other data for a known code hold the person's PIN back until somebody settles which are right.
#[test]
fn other_data_by_hand_hold_the_pin_back_as_those_of_a_list_do() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    let again = ROSSI.create("casellario", "").replace("--surname Rossi", "--surname Rosi");
    let told = office.by("anna").fails(8, "user-differs", &again).stderr;
    assert!(told.contains("(surname)"), "{told}");
    assert_eq!(office.by("anna").json(&format!("user show {}", ROSSI.cf))["conflict"], true);
    // Another telephone is no other person.
    office.by("anna").refuses(
        8,
        "user-exists",
        &format!("{} --mobile 3335550001", ROSSI.create("casellario", "")),
    );
    let password = office.sealed("provisional-password", "secret");
    let answers = office.file("answers", "Verdi\nGiulio");
    let half = office.path("half");
    let first = Holder::of(&office, &ROSSI).first(
        &password,
        "Segreta1",
        &format!("--answers-file {answers} --secret-out {half}"),
    );
    let done = office.by("anna").done(&first);
    assert!(done.stderr.contains("pin issue"), "{}", done.stderr);
    assert_eq!(office.rows("pin_pair"), 0);
    let issue = format!("pin issue {} --secret-out {}", ROSSI.cf, office.path("other"));
    office.by("anna").refuses(4, "user-conflict", &issue);
    office.by("anna").done(&format!("user edit {} --evidence 'certificato di nascita'", ROSSI.cf));
    office.by("anna").done(&issue);
    assert_eq!(office.rows("pin_pair"), 1);
}

// U-11, U-15, U-16
#[test]
fn who_gets_another_code_or_loses_the_level_hears_of_it() {
    let office = Sandbox::office().with_service("portal", "identity").with_active(&ROSSI);
    let proof = "--provider spid --level 2 --date 2026-11-01 --reference a";
    office.by_service("portal").done(&format!("identity confirm {} {proof}", ROSSI.cf));
    let anna = office.by("anna");
    anna.done(&format!(
        "user edit {} --surname Rosi --accept-mismatch sentenza --evidence 'decreto'",
        ROSSI.cf
    ));
    assert_eq!(sent(&office, "level-lowered").len(), 1);
    let new = office.by("anna").json(&format!("cf variants {}", ROSSI.cf))["variants"][0]
        .as_str()
        .unwrap()
        .to_owned();
    let alias = format!("user alias {} --to {new} --reason omocodia --evidence certificato", ROSSI.cf);
    office.by("anna").done(&alias);
    let told = sent(&office, "code-changed");
    assert!(told[0].contains(&format!("Nuovo codice utente:        {new}")), "{}", told[0]);
    assert!(told[0].contains("provvisoria") && !told[0].contains("dispositive"), "{}", told[0]);
    // A temporary code is shown as one.
    let office = Sandbox::office();
    let create = ROSSI.create("generico", "").replace(ROSSI.cf, "80007580279");
    office.by("anna").done(&create);
    assert_eq!(office.by("anna").json("user show 80007580279")["temporary"], true);
}

// 001-18: the holder sees the whole address before the first half leaves, and a portal says that it was confirmed.
#[test]
fn a_portal_confirms_the_address_before_the_first_half_leaves() {
    let office = Sandbox::office().with(&ROSSI, "casellario").with_service("portal", "access");
    let password = office.sealed("provisional-password", "secret");
    let object = |more: &str| {
        let half = office.path("half");
        format!(
            r#"{{"login": "{}", "password": "{password}", "new_password": "Segreta1", "answers": ["Verdi", "Giulio"],
                "secret_out": "{half}"{more}}}"#,
            ROSSI.cf
        )
    };
    let first = |more: &str| {
        office.by_service("portal").feeding(object(more)).run("access first --json - --format json")
    };
    let refused = first("");
    assert_eq!(
        (refused.code, &refused.report()["outcome"]),
        (4, &"email-unconfirmed".into()),
        "{refused:#?}"
    );
    assert_eq!(refused.report()["email"], "mario.rossi@example.com");
    assert_eq!(first(r#", "email_confirmed": "altra@example.com""#).code, 4);
    assert_eq!(office.rows("pin_pair"), 0);
    assert_eq!(first(r#", "email_confirmed": "MARIO.rossi@example.com""#).code, 0);
    // Where anybody can compute the password, the address is not told to who gives it.
    let office = Sandbox::office().with(&MILANI, "punto-cliente").with_service("portal", "access");
    office.sends();
    let object = format!(
        r#"{{"login": "{}", "password": "{}", "new_password": "segreta1"}}"#,
        MILANI.cf,
        &MILANI.cf[..8]
    );
    let refused = office.by_service("portal").feeding(object).run("access first --json - --format json");
    assert!(refused.report()["email"].as_str().unwrap().contains('…'), "{refused:#?}");
}

// 001-08, U-21: the mail of a first access names the end of the freeze, where there is one.
#[test]
fn the_mail_of_a_first_access_names_the_true_end_of_the_freeze() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    let password = office.sealed("provisional-password", "secret");
    let answers = office.file("answers", "Verdi\nGiulio");
    let more = format!(
        "--answers-file {answers} --secret-out {} --email nuova@example.com --mobile 3335550001 --yes",
        office.path("half")
    );
    office.by("anna").done(&Holder::of(&office, &ROSSI).first(&password, "Segreta1", &more));
    let told = sent(&office, "contact-changed");
    let of = |field: &str| told.iter().find(|it| it.contains(field)).unwrap().clone();
    assert!(of("indirizzo e-mail").contains("Fine del blocco: 9 novembre 2026"), "{told:?}");
    assert!(!of("numero di cellulare").contains("Fine del blocco"), "{told:?}");
}

// 001-01, 001-05, 000-07: each profile has its portal, its sender and its contacts; the link carries the code.
#[test]
fn messages_bear_the_portal_the_sender_and_the_contacts_of_their_profile() {
    let office = Sandbox::office();
    office.by("admin").done("office config set office.portal https://www.example.org");
    office
        .by("admin")
        .done("office config set office.link 'https://www.example.org/attiva?cf={cf}&codice={code}'");
    let profiles = office.office_folder().join("profiles");
    std::fs::create_dir_all(&profiles).unwrap();
    let head = "[letterhead]\nportal = \"https://ente.example.org\"\nfrom = \"ente@example.org\"\ncontacts = \"Numero 803.164\"\n";
    std::fs::write(profiles.join("ente.toml"), head).unwrap();
    let office = office.with(&ROSSI, "casellario").with(&BIANCO, "ente").with(&MILANI, "generico");
    assert!(sent(&office, "provisional-password")[0].contains("https://casellario.inail.it"));
    let ente = sent(&office, "registration")[0].clone();
    assert!(ente.contains("https://ente.example.org") && ente.contains("Numero 803.164"), "{ente}");
    let mails = crate::scenarios::mailbox(&office);
    assert!(mails.iter().any(|it| it.contains("From:") && it.contains("<ente@example.org>")));
    let link = format!("https://www.example.org/attiva?cf={}&codice=", MILANI.cf);
    let mail = mails.iter().map(|it| crate::support::text_of_mail(it)).find(|it| it.contains(&link)).unwrap();
    let code = mail.split(&link).nth(1).unwrap().lines().next().unwrap().to_owned();
    let code = office.file("code", code);
    office.by("anna").done(&format!("access activate {} --code-file {code}", MILANI.cf));
    // What is no address of a page is refused.
    std::fs::write(profiles.join("ente.toml"), "[letterhead]\nportal = \"http://ente.example.org\"\n")
        .unwrap();
    office.by("anna").refuses(4, "profile-unusable", &format!("password generate {}", BIANCO.cf));
}

// C-03, 001-15, 004-14: the texts say the digits that the profile has, and a PIN of other lengths opens.
#[test]
fn texts_say_the_digits_of_the_profile_and_a_pin_of_other_lengths_opens() {
    let office = Sandbox::office();
    let profiles = office.office_folder().join("profiles");
    std::fs::create_dir_all(&profiles).unwrap();
    let pin = "[pin]\ndigits = [3, 8]\nfirst = [\"email\"]\nsecond = [\"letter\"]\nborn_at = \"first-access\"\n\
               use = \"one-time-password\"\nvalid_days = 180\norigin = \"Roma\"\n";
    std::fs::write(profiles.join("punto-cliente.toml"), pin).unwrap();
    let office = office.with(&MILANI, "punto-cliente");
    office.sends();
    let holder = Holder::of(&office, &MILANI);
    office.by("anna").done(&holder.first(&MILANI.cf[..8], "segreta1", ""));
    let first = office.sealed("pin-part-1", "secret");
    let told = sent(&office, "pin-part-1");
    assert!(told[0].contains("(tre cifre)") && told[0].contains("(otto cifre)"), "{}", told[0]);
    assert!(told[0].contains("undici") && !told[0].contains("nove"), "{}", told[0]);
    for paper in ["identity --type passport --expires 2031-01-01", "membership-card", "protocol"] {
        office.by("anna").done(&format!("document record {NUMBER} --on-paper --kind {paper}"));
    }
    office.by("anna").done(&format!("request submit {NUMBER}"));
    office.by("bruno").done("review next");
    office.by("bruno").done(&format!("review accept {NUMBER} --all-checks"));
    office.by("carla").done(&format!("credential approve {NUMBER}"));
    let pin = format!("{first}{}", office.sealed("pin-letter", "secret"));
    assert_eq!(pin.len(), 11);
    office.by("anna").fails(4, "password-change-required", &holder.login(&pin));
}

// 002-17: who is no citizen has a permit.
#[test]
fn the_confirmation_names_the_residence_permit_of_who_is_no_citizen() {
    let office = Sandbox::office();
    office.by("anna").done(crate::support::GESTORE);
    let create = format!("{} --citizen no", BIANCO.create("ente", &office.path("half")));
    office.by("anna").done(&create);
    let permit = "--kind identity --type residence-permit --document-number I12345678 --expires 2029-05-31";
    office.by("anna").done(&format!("document add {NUMBER} {permit} {}", pdf(BOTH_SIDES)));
    office.by("anna").done(&format!("request submit {NUMBER}"));
    let told = sent(&office, "registration-confirmed");
    assert!(told[0].contains("Cittadinanza italiana:  NO"), "{}", told[0]);
    assert!(told[0].contains("Permesso di soggiorno:  fino al 31 maggio 2029"), "{}", told[0]);
    assert_eq!(office.by("anna").json(&format!("user show {}", BIANCO.cf))["residence_permit"], "2029-05-31");
}
