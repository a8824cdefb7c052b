//! Hidden prompts and dialogues on a real pseudo-terminal.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    clippy::print_stderr,
    reason = "a test that cannot go on should stop and say why"
)]

#[path = "faults/desk.rs"]
mod desk;

use desk::{Desk, Done, PASSPHRASE, messages};
use rexpect::session::{Options, PtySession, spawn_with_options};
use serde_json::Value;
use sportello::model::request::RequestState;
use sportello::store::{Request, RequestFilter};
use std::fs;
use std::process::Command;

/// Invented; the code agrees with the data.
const MARIO: [&str; 12] = [
    "--surname",
    "Rossi",
    "--name",
    "Mario",
    "--sex",
    "M",
    "--born",
    "1980-01-01",
    "--birthplace",
    "Roma",
    "--email",
    "mario@example.com",
];
const CODE: &str = "RSSMRA80A01H501U";

/// Somebody at a terminal. What appears there is kept, so that it can be asked what was never shown.
struct Keyboard {
    terminal: PtySession,
    shown: String,
}

impl Keyboard {
    /// Sits down and gives a command line. The shell around it turns echo on, as a terminal has it, tells the exit code
    /// and whether echo is on afterwards; `redirect` is what a shell would be told after the line.
    fn at(desk: &Desk, line: &[&str], redirect: &str) -> Self {
        let mut shell = Command::new("/bin/sh");
        let script = format!("trap : INT; stty echo; \"$@\" {redirect}; echo exit=$?; stty -a");
        desk.surround(&mut shell).env("PATH", "/usr/bin:/bin").env("TERM", "xterm");
        shell.args(["-c", &script, "sh", desk::BINARY]).args(line);
        let options = Options::new().timeout_ms(Some(20_000)).strip_ansi_escape_codes(true);
        Self { terminal: spawn_with_options(shell, options).expect("a terminal"), shown: String::new() }
    }

    /// Waits for words.
    fn sees(&mut self, words: &str) -> &mut Self {
        let before = self.terminal.exp_string(words).unwrap_or_else(|error| panic!("no `{words}`: {error}"));
        self.shown.push_str(&before);
        self.shown.push_str(words);
        self
    }

    /// Types a line.
    fn types(&mut self, line: &str) -> &mut Self {
        self.terminal.send_line(line).expect("a terminal");
        self
    }

    /// Presses one key with Ctrl.
    fn presses_ctrl(&mut self, key: char) -> &mut Self {
        self.terminal.send_control(key).expect("a terminal");
        self
    }

    /// Waits for the end: the command's exit code, and everything that was shown.
    fn leaves(mut self) -> (i32, String) {
        let rest = self.terminal.exp_eof().expect("the end");
        self.shown.push_str(&rest);
        let (_, after) = self.shown.split_once("exit=").expect("an exit code");
        let code = after.lines().next().and_then(|code| code.trim().parse().ok()).expect("a number");
        assert!(after.split_whitespace().any(|word| word == "echo"), "echo is off afterwards: {after}");
        (code, self.shown)
    }
}

#[test]
fn a_login_hides_the_passphrase_and_opens_a_session() {
    let desk = Desk::founded();
    let mut anna = Keyboard::at(&desk, &["login", "anna"], "");
    anna.sees("Passphrase of anna").types(PASSPHRASE).sees("anna");
    let (code, shown) = anna.leaves();
    assert_eq!(code, 0, "{shown}");
    assert!(!shown.contains(PASSPHRASE), "{shown}");
    let who = Done::of(&mut desk.plain(&["whoami", "--format", "json"]));
    assert!(who.stdout.contains("anna"), "{who:?}");
    assert_eq!(Done::of(&mut desk.plain(&["logout"])).code, Some(0));
    assert_eq!(Done::of(&mut desk.plain(&["whoami"])).code, Some(5));
}

#[test]
fn a_wrong_passphrase_opens_nothing() {
    let desk = Desk::founded();
    let mut stranger = Keyboard::at(&desk, &["login", "anna"], "");
    stranger.sees("Passphrase of anna").types("una frase sbagliata").sees("does not open");
    let (code, shown) = stranger.leaves();
    assert_eq!(code, 5, "{shown}");
    assert!(!shown.contains("sbagliata"), "{shown}");
    assert_eq!(Done::of(&mut desk.plain(&["whoami"])).code, Some(5));
}

#[test]
fn a_new_passphrase_is_asked_for_twice_and_the_old_one_is_void() {
    let desk = Desk::founded();
    let mut anna = Keyboard::at(&desk, &["operator", "passphrase", "--operator", "anna"], "");
    anna.sees("Passphrase of anna").types(PASSPHRASE);
    anna.sees("New passphrase")
        .types("una frase tutta nuova")
        .sees("The same again")
        .types("una frase tutta nuova");
    let (code, shown) = anna.leaves();
    assert_eq!(code, 0, "{shown}");
    assert!(!shown.contains("tutta nuova"), "{shown}");
    assert_eq!(desk.run(&["office", "show"]).code, Some(5));
    desk.file("passphrase", "una frase tutta nuova");
    desk.act(&["office", "show"]);
}

#[test]
fn two_passphrases_that_differ_change_nothing() {
    let desk = Desk::founded();
    let mut anna = Keyboard::at(&desk, &["operator", "passphrase", "--operator", "anna"], "");
    anna.sees("Passphrase of anna").types(PASSPHRASE);
    anna.sees("New passphrase")
        .types("una frase tutta nuova")
        .sees("The same again")
        .types("una frase tutta nuoba");
    anna.sees("the two passphrases differ");
    let (code, _) = anna.leaves();
    assert_eq!(code, 4);
    desk.act(&["office", "show"]);
}

#[test]
fn a_dialogue_refuses_a_wrong_codice_fiscale_in_place_and_goes_on() {
    let desk = Desk::founded();
    let line = [&SIGNED_IN[..], &["user", "create", "--profile", "generico"]].concat();
    let mut anna = Keyboard::at(&desk, &line, "");
    anna.sees("Codice fiscale").types("RSSMRA80A01H501X").sees("check character");
    anna.types(CODE).sees("Surname").types("Rossi").sees("Given names").types("Mario");
    anna.sees("Date of birth")
        .types("31/02/1980")
        .sees("31/02/1980")
        .sees("Date of birth")
        .types("01/01/1980");
    anna.sees("Comune or foreign state").types("Roma");
    anna.sees("E-mail address").types("mario").sees("E-mail address").types("mario@example.com");
    let (code, shown) = anna.leaves();
    assert_eq!(code, 0, "{shown}");
    let accounts = desk.accounts();
    assert_eq!(accounts.len(), 1);
    let sheet = &accounts[0].sheet;
    assert_eq!((sheet.codice_fiscale.to_string().as_str(), sheet.surname.as_str()), (CODE, "Rossi"));
    assert_eq!(sheet.email.as_ref().map(ToString::to_string).as_deref(), Some("mario@example.com"));
}

#[test]
fn data_that_disagree_are_taken_after_a_decision_with_a_reason() {
    let desk = Desk::founded();
    let mut anna = Keyboard::at(&desk, &disagreeing(), "");
    anna.sees("stop, register nothing").types("data are right");
    anna.sees("Reason").types("cognome cambiato per decreto");
    let (code, shown) = anna.leaves();
    assert_eq!(code, 0, "{shown}");
    assert_eq!(desk.accounts()[0].mismatch_reason.as_deref(), Some("cognome cambiato per decreto"));
}

#[test]
fn data_that_disagree_are_not_taken_when_the_clerk_says_no() {
    let desk = Desk::founded();
    let mut anna = Keyboard::at(&desk, &disagreeing(), "");
    anna.sees("stop, register nothing").types("stop");
    let (code, _) = anna.leaves();
    assert_eq!(code, 4);
    assert_eq!(desk.codes(), []);
}

/// What stands before a half on the terminal.
const LABEL: &str = "Second part of the PIN, shown only now: write it down (ANNOTARE QUESTO NUMERO): ";

#[test]
fn the_half_of_a_pin_appears_once_on_the_terminal_and_never_in_a_redirected_answer() {
    let desk = Desk::founded();
    let line = with_a_half(&desk);
    let (code, shown) = Keyboard::at(&desk, &line, "> answer").leaves();
    assert_eq!(code, 0, "{shown}");
    let answer = fs::read_to_string(desk.path("answer")).expect("the answer");
    assert!(answer.contains(CODE), "{answer}");
    let halves: Vec<&str> = shown.lines().filter_map(|line| line.trim().strip_prefix(LABEL)).collect();
    assert_eq!(halves.len(), 1, "{shown}");
    assert!(halves[0].len() == 5 && halves[0].bytes().all(|digit| digit.is_ascii_digit()), "{}", halves[0]);
    assert!(!answer.contains(LABEL) && !answer.contains(halves[0]), "{answer}");
}

#[test]
fn the_half_of_a_pin_is_not_born_where_there_is_no_terminal_to_show_it_on() {
    let desk = Desk::founded();
    let line = with_a_half(&desk);
    // A session of its own has no controlling terminal.
    let mut command = Command::new("/usr/bin/setsid");
    desk.surround(&mut command).args(["--wait", desk::BINARY]).args(&line).args(["--format", "json"]);
    let done = Done::of(&mut command);
    assert_eq!((done.code, done.kind().as_str()), (Some(4), "no-terminal-for-secret"));
    assert_eq!(desk.codes(), []);
    assert_eq!(messages(&desk.store()).len(), 0);
}

#[test]
fn ctrl_c_at_a_hidden_prompt_ends_with_echo_restored() {
    let desk = Desk::founded();
    let mut anna = Keyboard::at(&desk, &["login", "anna"], "");
    anna.sees("Passphrase of anna").presses_ctrl('c').sees("stopped");
    let (code, shown) = anna.leaves();
    assert_eq!(code, 130, "{shown}");
}

#[test]
fn ctrl_c_in_a_dialogue_registers_nobody() {
    let desk = Desk::founded();
    let line = [&SIGNED_IN[..], &["user", "create", "--profile", "generico"]].concat();
    let mut anna = Keyboard::at(&desk, &line, "");
    anna.sees("Codice fiscale").types(CODE).sees("Surname").presses_ctrl('c');
    let (code, shown) = anna.leaves();
    assert_eq!(code, 130, "{shown}");
    assert_eq!(desk.codes(), []);
}

/// The options by which `anna` needs no session.
const SIGNED_IN: [&str; 4] = ["--operator", "anna", "--passphrase-file", "passphrase"];

/// The same of `bruno`.
const BRUNO: [&str; 4] = ["--operator", "bruno", "--passphrase-file", "passphrase"];

/// Mario's code with another surname.
fn disagreeing() -> Vec<&'static str> {
    let create = ["user", "create", "--profile", "generico", "--cf", CODE];
    let mut line = [&SIGNED_IN[..], &create, &MARIO].concat();
    let surname = line.iter().position(|word| *word == "Rossi").expect("a surname");
    line[surname] = "Bianchi";
    line
}

/// A registration whose profile shows half a PIN on the screen.
fn with_a_half(desk: &Desk) -> Vec<&'static str> {
    desk.act(&["organisation", "add", "12345678903", "--name", "Ente di prova"]);
    let body =
        ["--birth-province", "RM", "--town", "Roma", "--province", "RM", "--organisation", "12345678903"];
    let create = ["user", "create", "--profile", "ente", "--privacy", "accepted", "--cf", CODE];
    [&SIGNED_IN[..], &create, &body, &MARIO].concat()
}

#[test]
fn a_page_appears_on_a_terminal_without_being_asked_for_by_name() {
    let desk = Desk::bare();
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/pdf/documento_identita_fronte_retro.pdf");
    let clerk = Keyboard::at(&desk, &["document", "preview", file], "");
    let (code, shown) = clerk.leaves();
    assert_eq!(code, 0);
    // The keyboard reads bytes, of which a half block is three.
    assert!(shown.matches("\u{e2}\u{96}\u{80}").count() > 500);
}

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
    bruno.sees("si legge per intero? (s/n)").types("").sees("rispondi s o n");
    bruno.sees("(s/n)").types("SI").sees("di questa persona? (s/n)").types("y");
    bruno.sees("entrambi i lati? (s/n)").types("forse").sees("rispondi s o n").types("No");
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
         numero_tessera\nRossi,Mario,{CODE},M,01/01/1980,Roma,RM,mario@example.com,LAPET,LP/1\n"
    );
    desk.act(&["import", "grandi-utenti", &desk.file("list.csv", &list)]);
    let identity = ["--kind", "identity", "--type", "id-card", "--expires", "2099-12-31"];
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

#[test]
fn a_watch_asks_for_the_passphrase_once() {
    let desk = Desk::founded();
    fs::create_dir(desk.path("scans")).expect("a folder");
    let mut anna = Keyboard::at(&desk, &["document", "intake", "--watch", "scans", "--operator", "anna"], "");
    desk.file("scans/first.pdf", "no PDF");
    anna.sees("Passphrase of anna").types(PASSPHRASE).sees("first.pdf");
    desk.file("scans/second.pdf", "no PDF");
    anna.sees("second.pdf").presses_ctrl('c').sees("stopped");
    let (code, shown) = anna.leaves();
    assert_eq!(code, 130, "{shown}");
    assert_eq!(shown.matches("Passphrase of anna").count(), 1, "{shown}");
}
