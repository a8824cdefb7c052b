//! The checklist, what is sent back, the tables of papers and requests, and a purge: on a terminal.

use crate::desk::Desk;
use crate::{CODE, Keyboard, SIGNED_IN};
use serde_json::Value;
use sportello::model::request::RequestState;
use sportello::store::{Request, RequestFilter};
use std::fs;

#[test]
fn a_reviewer_confirms_the_checklist_point_by_point() {
    let desk = claimed();
    let mut bruno = accepting(&desk);
    for question in CHECKLIST.map(|(question, _)| question) {
        bruno.sees(question).types("y");
    }
    let (code, shown) = bruno.leaves();
    assert_eq!(code, 0, "{shown}");
    assert_eq!(request(&desk).state, RequestState::Reviewed);
    let decisions = desk.store().request().decisions(request(&desk).id).expect("the decisions");
    let checks = CHECKLIST.map(|(_, check)| check).join(" ");
    assert_eq!(decisions.len(), 1);
    assert_eq!((&decisions[0].outcome, &decisions[0].checks), (&"accepted".to_owned(), &checks));
}

#[test]
fn one_no_ends_the_questions_and_the_request_stays_in_review() {
    let desk = claimed();
    let [(first, _), (second, _), (third, _), ..] = CHECKLIST;
    let mut bruno = accepting(&desk);
    bruno.sees(first).types("y").sees(second).types("n");
    let (code, shown) = bruno.leaves();
    assert_eq!(code, 4, "{shown}");
    assert!(!shown.contains(third), "{shown}");
    let said: Value = shown.lines().find_map(|line| serde_json::from_str(line).ok()).expect("an error");
    assert_eq!(said["error"]["kind"], "check-denied");
    let words = said.to_string();
    assert!(words.contains("identity:holder") && !words.contains("identity:legible"), "{said}");
    assert!(words.contains("--paper identity") && !words.contains("--all-checks"), "{said}");
    assert_eq!(request(&desk).state, RequestState::InReview);
    assert_eq!(desk.store().request().decisions(request(&desk).id).expect("the decisions").len(), 0);
}

#[test]
fn yes_and_no_are_words_of_either_language_and_an_empty_answer_is_neither() {
    let desk = claimed();
    let mut bruno = accepting_in(&desk, &["--lang", "it"]);
    bruno.sees("si legge per intero? (s/n)").types("").sees("rispondere s o n");
    bruno.sees("(s/n)").types("SI").sees("di questa persona? (s/n)").types("y");
    bruno.sees("entrambi i lati? (s/n)").types("forse").sees("rispondere s o n").types("No");
    let (code, shown) = bruno.leaves();
    assert_eq!(code, 4, "{shown}");
    assert!(shown.contains("identity:both-sides"), "{shown}");
}

#[test]
fn a_request_that_nobody_holds_is_refused_before_the_first_question() {
    let desk = claimed();
    desk.act_as("bruno", &["review", "release", &request(&desk).number.to_string()]);
    let (code, shown) = accepting(&desk).leaves();
    assert_eq!(code, 4, "{shown}");
    assert!(shown.contains("request-not-claimed"), "{shown}");
}

#[test]
fn a_reviewer_who_sends_a_request_back_is_asked_why_and_which_paper_is_meant() {
    let desk = claimed();
    let number = request(&desk).number.to_string();
    let line = [&["review", "return", &number], &BRUNO[..]].concat();
    let mut bruno = Keyboard::at(&desk, &line, "> answer");
    bruno.sees("Reason").types("illegible").sees("A note").types("");
    bruno.sees("Which paper is meant").sees("none of them").types("membership");
    let (code, shown) = bruno.leaves();
    assert_eq!(code, 0, "{shown}");
    assert_eq!(request(&desk).state, RequestState::Returned);
    let decisions = desk.store().request().decisions(request(&desk).id).expect("the decisions");
    assert_eq!(decisions[0].checks, "membership-card");
    assert_eq!(decisions[0].reason.as_deref(), Some("illegible"));
}

#[test]
fn a_request_may_be_sent_back_for_none_of_its_papers() {
    let desk = claimed();
    let number = request(&desk).number.to_string();
    let line = [&["review", "return", &number], &BRUNO[..]].concat();
    let mut bruno = Keyboard::at(&desk, &line, "> answer");
    bruno.sees("Reason").types("data-mismatch").sees("A note").types("").sees("Which paper").types("none");
    let (code, shown) = bruno.leaves();
    assert_eq!(code, 0, "{shown}");
    let decisions = desk.store().request().decisions(request(&desk).id).expect("the decisions");
    assert_eq!(decisions[0].checks, "");
}

/// The options by which `bruno` needs no session.
const BRUNO: [&str; 4] = ["--operator", "bruno", "--passphrase-file", "passphrase"];

/// What a reviewer is asked about the papers of a Grande Utente, and what the decision keeps of it.
const CHECKLIST: [(&str, &str); 9] = [
    ("identity: can all of it be read?", "identity:legible"),
    ("identity: does it belong to this person?", "identity:holder"),
    ("identity: are both sides there?", "identity:both-sides"),
    ("identity: is it still valid?", "identity:not-expired"),
    ("membership-card: can all of it be read?", "membership-card:legible"),
    ("membership-card: does it belong to this person?", "membership-card:holder"),
    (
        "membership-card: does it come from the association that the account names?",
        "membership-card:association",
    ),
    ("protocol: can all of it be read?", "protocol:legible"),
    ("protocol: is it signed by those who had to sign?", "protocol:signatories"),
];

/// A desk where Mario's papers were seen, and `bruno` holds his request.
fn claimed() -> Desk {
    let desk = Desk::founded();
    desk.hire("bruno", &["reviewer"]);
    let list = format!(
        "cognome,nome,codice_fiscale,sesso,data_nascita,comune_nascita,provincia_nascita,email,associazione,\
         numero_tessera,indirizzo,cap,comune_residenza,provincia_residenza,tipo_documento,scadenza_documento\n\
         Rossi,Mario,{CODE},M,01/01/1980,Roma,RM,mario@example.com,LAPET,LP/1,Via Roma,40121,Bologna,BO,CIE,01/01/2099\n"
    );
    desk.act(&["import", "grandi-utenti", &desk.file("list.csv", &list)]);
    let identity = ["--kind", "identity"];
    let others = ["--and", "membership-card", "--and", "protocol"];
    desk.act(&[&["document", "record", "--import", "1", "--on-paper"], &identity[..], &others].concat());
    desk.act(&["request", "submit", &request(&desk).number.to_string()]);
    desk.act_as("bruno", &["review", "next"]);
    desk
}

/// The one request of a desk.
fn request(desk: &Desk) -> Request {
    let filter = RequestFilter { limit: -1, ..RequestFilter::default() };
    desk.store().request().list(&filter).expect("the requests").pop().expect("a request")
}

/// `bruno` about to accept it; errors come as JSON.
fn accepting(desk: &Desk) -> Keyboard {
    accepting_in(desk, &["--lang", "en"])
}

fn accepting_in(desk: &Desk, language: &[&str]) -> Keyboard {
    let number = request(desk).number.to_string();
    let line = [&["review", "accept", &number, "--format", "json"], &BRUNO[..], language].concat();
    Keyboard::at(desk, &line, "> answer")
}

/// Mario's request, ended, with the copy of one paper that need not be kept.
fn ended(desk: &Desk) -> String {
    let number = request(desk).number.to_string();
    desk.act_as("bruno", &["review", "return", &number, "--reason", "missing"]);
    let sample = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/pdf/modulo_non_firmato.pdf");
    fs::copy(sample, desk.path(LONG)).expect("a copy");
    desk.act(&["document", "add", &number, "--kind", "other", "--description", "scansione", LONG]);
    desk.act(&["request", "withdraw", &number, "--reason", "ha rinunciato"]);
    desk.act_as("admin", &["office", "config", "set", "retention.other", "0"]);
    number
}

const LONG: &str = "RSSMRA80A01H501U_other_modulo_non_firmato_seconda_scansione_del_2026-11-02.pdf";

/// What a terminal of 80 columns shows of a table.
fn table(desk: &Desk, line: &[&str]) -> Vec<String> {
    let (code, shown) = Keyboard::at(desk, &[line, &["-q"]].concat(), "").leaves();
    assert_eq!(code, 0, "{shown}");
    // The keyboard reads bytes.
    let shown: Vec<u8> = shown.chars().map(|byte| byte as u8).collect();
    let shown = String::from_utf8(shown).expect("UTF-8");
    let lines: Vec<String> =
        shown.lines().take_while(|it| !it.starts_with("exit=")).map(str::to_owned).collect();
    assert!(lines.iter().all(|it| it.chars().count() <= 80), "{lines:#?}");
    lines
}

#[test]
fn tables_are_read_on_80_columns_in_both_languages() {
    let desk = claimed();
    let row = |lines: &[String], words: &[&str]| {
        let is_there = lines.iter().any(|line| words.iter().all(|word| line.contains(word)));
        assert!(is_there, "{words:?}: {lines:#?}");
    };
    let all = |line: &[&str], heads: [&[&str]; 2], cells: &[&str]| {
        for (language, heads) in ["en", "it"].into_iter().zip(heads) {
            let lines = table(&desk, &[line, &["--lang", language]].concat());
            row(&lines, heads);
            row(&lines, cells);
            assert!(lines.len() <= 14, "{lines:#?}");
        }
    };
    let number = request(&desk).number.to_string();
    let heads: [&[&str]; 2] =
        [&["codice fiscale", "kind", "held by"], &["codice fiscale", "tipo", "in carico a"]];
    all(
        &[&["review", "queue"], &BRUNO[..]].concat(),
        heads,
        &[&number, CODE, "Rossi", "punto-cliente", "bruno"],
    );
    let number = ended(&desk);
    let heads: [&[&str]; 2] = [&["codice fiscale", "kind", "state"], &["codice fiscale", "tipo", "stato"]];
    all(&[&["request", "list"], &SIGNED_IN[..]].concat(), heads, &[&number, CODE, "Rossi", "punto-cliente"]);
    let heads: [&[&str]; 2] = [&["kind", "findings", "last day"], &["tipo", "rilievi", "scadenza"]];
    all(&[&["document", "list", &number], &SIGNED_IN[..]].concat(), heads, &["unsigned"]);
    let heads: [&[&str]; 2] = [&["request", "file", "kept until"], &["richiesta", "file", "da conservare"]];
    all(
        &[&["document", "purge", "--dry-run"], &SIGNED_IN[..]].concat(),
        heads,
        &[&number, "RSSMRA80A01H501U"],
    );
}

#[test]
fn a_purge_asks_before_it_erases_and_says_what_it_erased() {
    let desk = claimed();
    let number = ended(&desk);
    let line = [&["document", "purge"], &SIGNED_IN[..]].concat();
    let mut anna = Keyboard::at(&desk, &line, "");
    anna.sees("Erase 1 copy for good?").types("n").sees("not confirmed");
    assert_eq!(anna.leaves().0, 4);
    let mut anna = Keyboard::at(&desk, &line, "");
    anna.sees("Erase 1 copy for good?").types("y").sees(&number).sees("1 copy erased");
    assert_eq!(anna.leaves().0, 0);
    let (code, shown) = Keyboard::at(&desk, &line, "").leaves();
    assert!(code == 0 && !shown.contains("Erase"), "{shown}");
}
