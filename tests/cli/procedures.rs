//! The procedures row by row, by what people see: mails and letters read word by word, states on the way, what one lacks.

use crate::ends::{begun, sent, to};
use crate::holder::{ANSWERS, Holder, casellario, half};
use crate::request::{BOTH_SIDES, FORM, IDENTITY, NUMBER, opened, pdf, submitted};
use crate::support::{BIANCO, MILANI, ROSSI, Sandbox, column};

// 000-14
#[test]
fn nobody_but_a_registered_citizen_asks_for_dispositive_credentials() {
    let office = Sandbox::office().with(&BIANCO, "casellario");
    let open = |cf: &str| format!("request open {cf} --kind dispositive --mobile 3335550001 --cap 40121");
    office.by("anna").refuses(3, "user-missing", &open(ROSSI.cf));
    office.by("anna").refuses(4, "request-kind", &open(BIANCO.cf));
    let office = office.with_active(&ROSSI);
    assert_eq!(office.by("anna").json(&open(ROSSI.cf))["state"], "draft");
}

// 000-15, C-12
#[test]
fn one_scan_is_both_attachments_where_staff_files_it_as_both() {
    let office = opened();
    let anna = office.by("anna");
    anna.done(&format!("document add {NUMBER} {IDENTITY} {}", pdf(BOTH_SIDES)));
    let form = anna.json(&format!("document add {NUMBER} --kind signed-form {}", pdf(BOTH_SIDES)));
    assert_eq!((&form["verdict"], &form["same_in"]), (&"ok".into(), &serde_json::json!([])));
    assert_eq!(anna.json(&format!("request submit {NUMBER}"))["state"], "submitted");
}

// 000-17, 000-18, 000-21 … 000-23, A-01
#[test]
fn a_request_from_the_portal_needs_a_number_a_postal_code_and_both_attachments() {
    let office = Sandbox::office().with_active(&ROSSI);
    let anna = office.by("anna");
    let written = "--channel online --received 2026-10-30 --protocol 12/2026";
    let opened = anna.json(&format!("request open {} --kind dispositive {written}", ROSSI.cf));
    let said = ["channel", "received", "protocol", "opened_by"].map(|it| opened[it].as_str().unwrap());
    assert_eq!(said, ["online", "2026-10-30", "12/2026", "anna"]);
    let submit = format!("request submit {NUMBER}");
    let lacks = || anna.refuses(4, "request-incomplete", &submit).error()["args"]["missing"].clone();
    assert_eq!(lacks(), "mobile, cap, identity, signed-form");
    let edit = format!("request edit {NUMBER} --mobile 3335550001 --cap 40121 --channel inail-risponde");
    assert_eq!(anna.json(&edit)["channel"], "inail-risponde");
    let png = pdf("documento_in_realta_png.pdf");
    anna.refuses(4, "document-refused", &format!("document add {NUMBER} {IDENTITY} {png}"));
    anna.done(&format!("document add {NUMBER} --kind signed-form {}", pdf(FORM)));
    assert_eq!(lacks(), "identity", "one attachment alone is not enough");
    office.by("carla").refuses(4, "request-state", &format!("credential approve {NUMBER}"));
    anna.done(&format!("document add {NUMBER} {IDENTITY} {}", pdf(BOTH_SIDES)));
    assert_eq!(anna.json(&submit)["state"], "submitted");
}

// 000-20, U-08
#[test]
fn an_unsigned_form_is_seen_and_sent_back_to_be_signed() {
    let office = opened();
    let (anna, bruno) = (office.by("anna"), office.by("bruno"));
    anna.done(&format!("document add {NUMBER} {IDENTITY} {}", pdf(BOTH_SIDES)));
    let unsigned = pdf("modulo_non_firmato.pdf");
    let form = anna.json(&format!("document add {NUMBER} --kind signed-form {unsigned}"));
    assert_eq!(
        (&form["verdict"], &form["findings"]),
        (&"warning".into(), &serde_json::json!(["form", "unsigned"]))
    );
    anna.json(&format!("request submit {NUMBER}"));
    bruno.json("review next");
    let one = format!("review accept {NUMBER} --check identity:legible");
    let unchecked = bruno.refuses(4, "checks-missing", &one).error()["args"]["missing"].to_string();
    assert!(unchecked.contains("signed-form:filled-in, signed-form:signed"), "{unchecked}");
    let back = bruno.json(&format!("review return {NUMBER} --reason unsigned --paper signed-form"));
    assert_eq!(back["state"], "returned");
    let text = sent(&office, "request-integration").remove(0);
    for said in ["- modulo di richiesta compilato e firmato", "il modulo non è firmato o non è compilato"] {
        assert!(text.contains(said), "{said}: {text}");
    }
    office.by("carla").refuses(4, "request-state", &format!("credential approve {NUMBER}"));
}

// 001-04, 001-11, 001-14
#[test]
fn the_first_mail_of_the_casellario_says_what_to_do_once_and_the_login_what_is_due() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    let password = office.sealed("provisional-password", "secret");
    let mail = sent(&office, "provisional-password").remove(0);
    let words = mail.split_whitespace().collect::<Vec<_>>().join(" ");
    for said in [
        "Verifichi e confermi la sua scheda anagrafica",
        "Controlli con attenzione l'indirizzo e-mail",
        "una sola volta",
        "Ricordi bene le risposte alle domande segrete",
        "Acceda di nuovo, con la nuova password",
    ] {
        assert!(words.contains(said), "{said}: {mail}");
    }
    let holder = Holder::of(&office, &ROSSI);
    let told = office.by("anna").run(&format!("{} --lang it", holder.login(&password)));
    assert!(told.code == 4 && told.stderr.contains("ora va cambiata"), "{told:#?}");
    let first = |password: &str, new: &str, out: &str| {
        let answers = office.file("answers", ANSWERS);
        holder.first(password, new, &format!("--answers-file {answers} {}", half(&office, out)))
    };
    holder.granted(&first(&password, "Segreta1", "h1"));
    holder.refused(8, "first-access-done", &first("Segreta1", "Segreta2", "h2"));
    holder.refused(4, "wrong-credentials", &holder.login(&password));
    holder.granted(&holder.login("Segreta1"));
}

// 001-05, 004-07, 004-09 … 004-12, 004-16, P4-3, P4-5, A-08
#[test]
fn the_four_texts_of_the_punto_cliente_say_how_user_id_and_pin_arrive() {
    let office = Sandbox::office();
    let contacts = "Contact Center 803.164, da cellulare 06.164.164, INAIL Risponde in www.inail.it";
    office.by("admin").done(&format!("office config set office.contacts '{contacts}'"));
    let office = office.with(&MILANI, "punto-cliente");
    let says = |text: &str, said: &[&str]| {
        let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
        for said in said {
            assert!(words.contains(said), "{said}: {text}");
        }
    };
    let (rome, days) = ("La lettera parte da: Roma", "Servono alcuni giorni");
    // Allegato 1: user id, provisional password, instructions.
    let user = format!("Codice utente: {}", MILANI.cf);
    let rule = "Password provvisoria: i primi otto caratteri del codice fiscale";
    let menu = "Nel menu per l'accreditamento scelga \"Grandi Utenti\"";
    let change = "Il cambio è obbligatorio";
    says(&sent(&office, "grandi-utenti")[0], &[user.as_str(), rule, menu, change, rome, days, contacts]);
    // Allegato 2: on the screen.
    let first = Holder::of(&office, &MILANI).first(&MILANI.cf[..8], "segreta1", "");
    let done = office.by("anna").done(&format!("{first} --lang it"));
    says(&done.stderr, &["il PIN 1 parte subito per e-mail", "il PIN 2 segue per posta"]);
    // Allegato 3: at once.
    let halves =
        ["prima parte del suo PIN (quattro cifre)", "La seconda parte (cinque cifre) arriva per posta"];
    says(&sent(&office, "pin-part-1")[0], &[halves[0], halves[1], rome, days, contacts]);
    // Allegato 4: once the request is approved.
    to(&office, "punto-cliente", true);
    office.by("carla").json(&format!("credential approve {NUMBER}"));
    says(&sent(&office, "accreditation-approved")[0], &[rome, days]);
    let half = office.sealed("pin-letter", "secret");
    assert_eq!(office.by("mara").json("message send")["sent"], 1);
    let mails = crate::scenarios::mailbox(&office);
    let letter = mails.iter().find(|it| it.starts_with("To: Via Roma 7, 40121 Bologna BO\n")).unwrap();
    let use_it = "come password, il PIN completo";
    says(letter, &["seconda parte del suo PIN (cinque cifre)", half.as_str(), use_it, contacts]);
}

// 001-13, 001-24
#[test]
fn a_recovered_password_keeps_the_rule_of_the_first_one() {
    let (office, _) = casellario();
    let holder = Holder::of(&office, &ROSSI);
    for (new, broken) in [
        ("Segre1", "min"),
        ("Segretissimamentelunga1", "max"),
        ("Segretissima", "digit"),
        ("segreta22", "upper"),
    ] {
        let told = holder.refused(4, "password-weak", &holder.recover(ANSWERS, new));
        assert_eq!(told["broken"], broken, "{new}");
    }
    // Twenty characters.
    holder.granted(&holder.recover(ANSWERS, "Segretissimamente123"));
}

// 002-02, 002-13, 002-15, P2-2
#[test]
fn a_registration_of_a_body_needs_one_paper_and_each_is_listed_with_its_type_and_taken_out_alone() {
    let office = Sandbox::office().with(&BIANCO, "ente");
    let anna = office.by("anna");
    let lacks = anna.refuses(4, "request-incomplete", &format!("request submit {NUMBER}"));
    assert_eq!(lacks.error()["args"]["missing"], "identity|other");
    let identity = |kind: &str| format!("{NUMBER} --kind identity --type {kind} --expires 2031-10-01");
    anna.done(&format!("document add {} {}", identity("id-card"), pdf(BOTH_SIDES)));
    for kind in ["driving-licence", "residence-permit", "other"] {
        anna.done(&format!("document record {} --on-paper --description tesserino", identity(kind)));
    }
    anna.refuses(2, "usage", &format!("document record {} --on-paper", identity("libretto")));
    let listed = |name: &str| column(&anna.json(&format!("document list {NUMBER}")), name);
    assert_eq!(listed("type"), ["id-card", "driving-licence", "residence-permit", "other"]);
    assert_eq!(listed("file_name")[0], BOTH_SIDES);
    anna.done("document remove 2");
    assert_eq!(listed("id"), ["1", "3", "4"]);
    assert_eq!(anna.json(&format!("request submit {NUMBER}"))["state"], "submitted");
}

// 002-16, 002-17
#[test]
fn a_completed_registration_waits_and_its_confirmation_says_for_whom_and_for_which_body() {
    let office = Sandbox::office().with(&BIANCO, "ente");
    let password = office.file("password", office.sealed("registration", "secret"));
    let half = office.read(&format!("half-{}", BIANCO.cf));
    let pin = office.file("pin", office.sealed("pin-part-1", "secret") + half.trim());
    let anna = office.by("anna");
    let paper = "--on-paper --kind identity --type passport --expires 2031-01-01";
    anna.done(&format!("document record {NUMBER} {paper}"));
    assert_eq!(anna.json(&format!("request submit {NUMBER}"))["state"], "submitted");
    let login = format!("access login {} --password-file {password} --pin-file {pin}", BIANCO.cf);
    anna.fails(4, "not-authorised", &login);
    let text = sent(&office, "registration-confirmed").remove(0);
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for said in [
        "La sua registrazione è avvenuta con successo",
        "attenda il messaggio con cui confermiamo l'autorizzazione",
        "Ragione sociale: Comune di Prova Codice fiscale: 12345678903",
        "Cognome: Bianco Nome: Martina Codice fiscale: BNCMTN53R41M082H Sesso: femminile",
        "Codice utente: BNCMTN53R41M082H",
    ] {
        assert!(words.contains(said), "{said}: {text}");
    }
}

// 002-18, P2-3
#[test]
fn a_refusal_is_told_with_its_reason_and_an_authorisation_with_the_way_in() {
    let (office, _) = begun("ente");
    to(&office, "ente", false);
    let note = "--note 'codice del gestore sbagliato'";
    office.by("bruno").done(&format!("review reject {NUMBER} --reason data-mismatch {note}"));
    let text = sent(&office, "request-rejected").remove(0);
    for said in ["i dati non corrispondono ai documenti", "codice del gestore sbagliato"] {
        assert!(text.contains(said), "{said}: {text}");
    }
    let (office, person) = begun("ente");
    to(&office, "ente", true);
    office.by("carla").json(&format!("credential approve {NUMBER}"));
    let text = sent(&office, "authorised").remove(0);
    assert!(text.contains("abbiamo autorizzato la sua richiesta") && text.contains(person.cf), "{text}");
}

// 003-08, A-10
#[test]
fn what_waits_is_listed_by_state_with_its_age_and_its_day() {
    let office = submitted();
    office.at("2026-11-12T09:00:00Z");
    let waiting = office.by("bruno").json("review queue");
    assert_eq!((&waiting[0]["age"], &waiting[0]["due_at"]), (&10.into(), &"2026-12-02T09:00:00Z".into()));
    let table = office.by("bruno").done("review queue --lang en").stdout;
    assert!(table.contains("days open") && table.contains(NUMBER), "{table}");
    let listed =
        |state: &str| column(&office.by("anna").json(&format!("request list --state {state}")), "number");
    assert_eq!(listed("submitted"), [NUMBER]);
    assert_eq!(listed("draft"), [""; 0]);
}

// 004-04, 004-06, U-06
#[test]
fn one_side_of_a_card_or_no_protocol_keeps_a_request_open() {
    let (office, _) = begun("punto-cliente");
    let anna = office.by("anna");
    let submit = format!("request submit {NUMBER}");
    let lacks = || anna.refuses(4, "request-incomplete", &submit).error()["args"]["missing"].clone();
    assert_eq!(lacks(), "identity, membership-card|membership-statement, protocol");
    let card = format!("document add {NUMBER} --kind identity --type id-card --expires 2031-12-30");
    let filed = anna.json(&format!("{card} {}", pdf(FORM)));
    assert_eq!(filed["findings"], serde_json::json!(["single-sided"]));
    assert_eq!(lacks(), "identity:one-sided, membership-card|membership-statement, protocol");
    anna.json(&format!("request remind {NUMBER}"));
    let text = sent(&office, "request-integration").remove(0);
    for said in ["- documento di identità: manca il retro", "- protocollo d'intesa"] {
        assert!(text.contains(said), "{said}: {text}");
    }
    anna.done(&format!("{card} {}", pdf(BOTH_SIDES)));
    anna.done(&format!("document record {NUMBER} --on-paper --kind membership-card"));
    assert_eq!(lacks(), "protocol");
    anna.done(&format!("document add {NUMBER} --kind protocol {}", pdf(FORM)));
    assert_eq!(anna.json(&submit)["state"], "submitted");
}

// 004-15
#[test]
fn the_last_password_has_eight_characters_and_a_digit_and_no_other_rule() {
    let office = Sandbox::office().with(&MILANI, "punto-cliente");
    office.sends();
    let (holder, head) = (Holder::of(&office, &MILANI), &MILANI.cf[..8]);
    for (new, broken) in [("segret1", "min"), ("segretissima", "digit")] {
        assert_eq!(holder.refused(4, "password-weak", &holder.first(head, new, ""))["broken"], broken);
    }
    let long = "segreta".repeat(9) + "1";
    holder.granted(&holder.first(head, &long, ""));
    holder.granted(&holder.login(&long));
}

// 004-18
#[test]
fn a_grande_utente_goes_from_the_request_to_the_pin_that_arrived() {
    let office = Sandbox::office().with(&MILANI, "punto-cliente");
    let (anna, holder) = (office.by("anna"), Holder::of(&office, &MILANI));
    let field = |what: &str, name: &str| anna.json(&format!("{what} {}", MILANI.cf))[name].clone();
    let request = || anna.json(&format!("request show {NUMBER}"))["state"].clone();
    let halves = || column(&field("pin show", "parts"), "state");
    assert_eq!((request(), field("user show", "state")), ("draft".into(), "registered".into()));
    assert_eq!(field("password status", "message"), "queued");
    office.sends();
    assert_eq!(field("password status", "message"), "sent", "allegato 1");
    anna.done(&holder.first(&MILANI.cf[..8], "segreta1", ""));
    assert_eq!(field("user show", "state"), "active", "allegato 2");
    let pin = office.sealed("pin-part-1", "secret") + &office.sealed("pin-letter", "secret");
    office.sends();
    assert_eq!(halves(), ["sent", "queued"], "allegato 3");
    to(&office, "punto-cliente", true);
    assert_eq!(request(), "reviewed");
    office.by("carla").json(&format!("credential approve {NUMBER}"));
    assert_eq!(request(), "approved");
    office.by("mara").json("message send");
    assert_eq!(halves(), ["sent", "sent"], "allegato 4");
    anna.done(&holder.change(&pin, "segreta22"));
    assert_eq!(
        (field("user show", "level"), field("pin show", "state")),
        ("dispositive".into(), "void".into())
    );
}

// C-01
#[test]
fn an_office_writes_the_rule_for_the_passwords_of_a_profile() {
    let office = Sandbox::office();
    let profiles = office.office_folder().join("profiles");
    std::fs::create_dir_all(&profiles).unwrap();
    let rule = "[password]\nmin = 12\nmax = 14\nsymbol = true\n";
    std::fs::write(profiles.join("casellario.toml"), rule).unwrap();
    let office = office.with(&ROSSI, "casellario");
    let password = office.sealed("provisional-password", "secret");
    let mail = sent(&office, "provisional-password").remove(0);
    assert!(mail.contains("da 12 a 14 caratteri"), "{mail}");
    let holder = Holder::of(&office, &ROSSI);
    let more = format!("{} --answers-file {}", half(&office, "half"), office.file("answers", ANSWERS));
    for (new, broken) in [("Segreta1", "min, symbol"), ("segretissima", "symbol"), ("segretissima!!!", "max")]
    {
        let told = holder.refused(4, "password-weak", &holder.first(&password, new, &more));
        assert_eq!(told["broken"], broken, "{new}");
    }
    holder.granted(&holder.first(&password, "segretissim!", &more));
}

// C-02
#[test]
fn the_head_of_an_omocode_lets_in_without_a_digit_and_becomes_no_password() {
    let (office, code) = (Sandbox::office(), "RSSMRAULALMHRLMD");
    office.by("anna").done(&ROSSI.create("punto-cliente", "").replace(ROSSI.cf, code));
    office.sends();
    let (holder, head) = (Holder { office: &office, cf: code }, &code[..8]);
    holder.refused(4, "password-change-required", &holder.login(head));
    assert_eq!(holder.refused(4, "password-weak", &holder.first(head, head, ""))["broken"], "digit");
    holder.refused(4, "password-not-personal", &holder.first(head, &format!("{head}1"), ""));
}

// C-08
#[test]
fn a_pin_that_was_shown_once_is_shown_to_nobody_again() {
    let office = Sandbox::office().with(&BIANCO, "ente");
    let password = office.sealed("registration", "secret");
    let pin = office.sealed("pin-part-1", "secret") + office.read(&format!("half-{}", BIANCO.cf)).trim();
    let paper = "--on-paper --kind identity --type passport --expires 2031-10-01";
    office.by("anna").done(&format!("document record {NUMBER} {paper}"));
    office.by("anna").json(&format!("request submit {NUMBER}"));
    office.by("bruno").json("review next");
    office.by("bruno").json(&format!("review accept {NUMBER} --all-checks"));
    office.by("carla").json(&format!("credential approve {NUMBER}"));
    let holder = Holder::of(&office, &BIANCO);
    let with_pin = format!("--pin-file {}", office.file("pin", pin));
    holder.granted(&holder.first(&password, "Segreta1", &with_pin));
    let (password, seen) = (office.file("password", "Segreta1"), office.path("seen"));
    let pins = format!("access pins {} --password-file {password} {with_pin} --secret-out {seen}", BIANCO.cf);
    holder.refused(4, "pin-not-viewable", &pins);
    assert!(!std::path::Path::new(&seen).exists());
}

// U-23
#[test]
fn a_letter_that_came_back_is_followed_by_a_whole_new_pair_to_the_right_house() {
    let (office, person) = begun("punto-cliente");
    let joined =
        |office: &Sandbox| office.sealed("pin-part-1", "secret") + &office.sealed("pin-letter", "secret");
    let old = joined(&office);
    to(&office, "punto-cliente", true);
    office.by("carla").json(&format!("credential approve {NUMBER}"));
    assert_eq!(office.by("mara").json("message send")["sent"], 1);
    office.at("2026-11-20T09:00:00Z");
    let (anna, holder) = (office.by("anna"), Holder::of(&office, person));
    anna.done(&format!("user edit {} --street 'Via Verdi' --evidence 'busta tornata'", person.cf));
    let reissue = format!("pin reissue {}", person.cf);
    anna.refuses(4, "contact-frozen", &reissue);
    office.at("2026-11-27T09:01:00Z");
    assert_eq!(anna.json(&reissue)["generation"], 2);
    let new = joined(&office);
    assert_eq!(office.by("mara").json("message send")["sent"], 1);
    let mails = crate::scenarios::mailbox(&office);
    assert!(mails.iter().any(|it| it.starts_with("To: Via Verdi 7, 40121 Bologna BO\n")), "{mails:#?}");
    anna.fails(4, "wrong-credentials", &holder.login(&old));
    anna.fails(4, "password-change-required", &holder.login(&new));
}

// U-12, U-28
#[test]
fn who_is_known_is_offered_new_secrets_and_who_is_no_member_another_profile() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    let hints = |error: serde_json::Value| error["hints"].to_string();
    let again = office.by("anna").refuses(8, "user-exists", &ROSSI.create("casellario", "")).error();
    assert!(hints(again.clone()).contains(&format!("sportello password generate {}", ROSSI.cf)), "{again}");
    let stranger = MILANI.create("punto-cliente", "").replace("LAPET", "ACME");
    let refused =
        office.by("anna").refuses(4, "association-unknown", &format!("{stranger} --lang it")).error();
    assert!(hints(refused.clone()).contains("altro profilo"), "{refused}");
}

//
#[test]
fn an_export_for_excel_begins_with_the_mark_of_utf_8_and_reckons_nothing() {
    let office = Sandbox::office();
    let create = ROSSI.create("generico", "").replace("--surname Rossi", "--surname 'Nicolò'");
    office.by("anna").done(&format!("{create} --accept-mismatch =1+1 --mobile 3335550001"));
    let csv = |format: &str| office.by("anna").done(&format!("user list --full --format {format}")).stdout;
    let excel = csv("excel");
    let lines: Vec<&str> = excel.split("\r\n").collect();
    assert!(lines[0].starts_with("\u{feff}codice_fiscale;surname;"), "{excel}");
    for said in ["Nicolò", ";'=1+1;", ";'+393335550001;"] {
        assert!(lines[1].contains(said), "{said}: {excel}");
    }
    assert!(csv("csv").starts_with("codice_fiscale;"));
    assert!(office.nobody().done("cf check RSSMRA80A01H501U --format excel").stdout.starts_with('\u{feff}'));
}

// U-21, U-22, U-23, P0-5, P4-6
#[test]
fn what_left_and_came_back_ends_what_it_carried_and_both_halves_are_issued_anew() {
    // A letter.
    let (office, person) = begun("punto-cliente");
    to(&office, "punto-cliente", true);
    office.by("carla").json(&format!("credential approve {NUMBER}"));
    let letter = office.messages().into_iter().find(|it| it.kind == "pin-letter").unwrap().id;
    let returned = format!("message returned {letter} --reason sconosciuto");
    office.by("mara").refuses(4, "message-state", &returned);
    office.by("mara").json("message send");
    office.at("2026-11-20T09:00:00Z");
    office.by("mara").refuses(4, "day-implausible", &format!("{returned} --date 2026-10-01"));
    let told = office.by("mara").json(&returned);
    assert_eq!(
        (&told["returned"], &told["voided"]),
        (&"2026-11-20 sconosciuto".into(), &serde_json::json!(["pin"]))
    );
    office.by("mara").refuses(8, "message-returned", &returned);
    assert_eq!(office.by("anna").json(&format!("pin show {}", person.cf))["state"], "void");
    assert_eq!(office.by("anna").json(&format!("pin issue {}", person.cf))["generation"], 2);
    // A mail: the address counts as not reached until it is corrected.
    let office = Sandbox::office().with(&ROSSI, "casellario");
    office.sends();
    let anna = office.by("anna");
    let told = anna.done("message returned 1 --reason 'casella inesistente' --lang it");
    assert!(
        told.stderr.contains("password generate") && told.stderr.contains("user edit"),
        "{}",
        told.stderr
    );
    let state = || anna.json(&format!("user show {}", ROSSI.cf))["email_state"].clone();
    assert_eq!(state(), "undelivered");
    assert_eq!(anna.json(&format!("password status {}", ROSSI.cf))["state"], "none");
    anna.done(&format!("user edit {} --email giusta@example.com --evidence modulo", ROSSI.cf));
    assert_eq!(state(), "unverified");
    // A text message.
    let office = submitted();
    office.by("bruno").done("review next");
    office.by("bruno").done(&format!("review accept {NUMBER} --all-checks"));
    office.by("carla").json(&format!("credential approve {NUMBER}"));
    office.sends();
    let sms = office.messages().into_iter().find(|it| it.kind == "password-part-1-sms").unwrap().id;
    let told = office.by("dario").json(&format!("message returned {sms} --reason 'non raggiungibile'"));
    assert_eq!(told["voided"], serde_json::json!(["password"]));
    assert_eq!(office.by("aldo").json("audit verify")["ok"], true);
}

// P4-7
#[test]
fn who_waits_long_for_the_letter_is_listed_and_asked() {
    let (office, person) = begun("punto-cliente");
    to(&office, "punto-cliente", true);
    office.by("carla").json(&format!("credential approve {NUMBER}"));
    let pin = office.sealed("pin-part-1", "secret") + &office.sealed("pin-letter", "secret");
    office.by("mara").json("message send");
    office.sends();
    let waiting = |more: &str| office.by("anna").json(&format!("pin waiting {more}"));
    assert_eq!(waiting(""), serde_json::json!([]));
    office.at("2026-11-20T09:00:00Z");
    let listed = waiting("");
    assert_eq!(
        (&listed[0]["codice_fiscale"], &listed[0]["sent_on"], &listed[0]["days"]),
        (&person.cf.into(), &"2026-11-02".into(), &18.into())
    );
    assert_eq!(waiting("--remind")[0]["reminder"], "reminded");
    assert_eq!(waiting("--remind")[0]["reminder"], "told");
    assert_eq!(sent(&office, "pin-waiting").len(), 1);
    let holder = Holder::of(&office, person);
    office.by("anna").done(&holder.change(&pin, "segreta22"));
    assert_eq!(waiting(""), serde_json::json!([]));
}
