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
#[path = "terminal/review.rs"]
mod review;

use desk::{Desk, Done, PASSPHRASE, messages, secret_of};
use rexpect::session::{Options, PtySession, spawn_with_options};
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
    /// and whether echo is on afterwards; `redirect` is what a shell would be told after the line. A terminal's Ctrl-C
    /// counts even where the tests run in the background, which ignores it.
    fn at(desk: &Desk, line: &[&str], redirect: &str) -> Self {
        let mut shell = Command::new("/usr/bin/env");
        let script =
            format!("trap : INT; stty echo cols 80 rows 24; \"$@\" {redirect}; echo exit=$?; stty -a");
        desk.surround(&mut shell).env("PATH", "/usr/bin:/bin").env("TERM", "xterm");
        shell.args(["--default-signal", "/bin/sh", "-c", &script, "sh", desk::BINARY]).args(line);
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
    // An address is typed twice, alike.
    anna.sees("once more").types("mario@example.org").sees("do not agree");
    anna.sees("E-mail address").types("mario@example.com").sees("once more").types("mario@example.com");
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

// 001-22
#[test]
fn a_slip_at_the_prompt_of_a_pin_is_asked_again_and_the_digits_are_hidden() {
    let desk = Desk::founded();
    let line = [&SIGNED_IN[..], &["access", "recover", CODE, "--unknown-answers"]].concat();
    let mut anna = Keyboard::at(&desk, &line, "");
    for slip in ["", "12345678a"] {
        anna.sees("PIN of the account holder").types(slip);
    }
    anna.sees("PIN of the account holder").types("1234 5678-9");
    anna.sees("New password of the account holder").types("Segreta1");
    anna.sees("The same again").types("Segreta1").sees("wrong");
    let (code, shown) = anna.leaves();
    assert_eq!(code, 4, "{shown}");
    assert!(!shown.contains("12345678") && !shown.contains("5678-9"), "{shown}");
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
    assert_eq!(shown.matches("trial office").count(), 1, "{shown}");
}

// 000-13, 001-10, 001-12, 001-18, 001-24
#[test]
fn a_first_access_asks_for_the_password_twice_and_shows_the_questions_and_the_address() {
    let desk = Desk::founded();
    let create = ["user", "create", "--profile", "casellario", "--cf", CODE, "--phone", "0515550001"];
    let home = ["--street", "Via Roma", "--house-number", "7", "--cap", "40121", "--town", "Bologna"];
    desk.act(&[&create[..], &MARIO, &home].concat());
    let message = messages(&desk.store()).pop().expect("a message");
    let password = secret_of(desk.keys().mail.as_ref().expect("a key"), &message);
    let line = [&SIGNED_IN[..], &["access", "first", CODE, "--lang", "it"]].concat();
    let asked = |again: &str| {
        let mut anna = Keyboard::at(&desk, &line, "");
        anna.sees("Password del titolare").types(&password);
        anna.sees("Nuova password del titolare").types("Segreta1").sees("La stessa, di nuovo").types(again);
        anna
    };
    let mut anna = asked("Segreta2");
    anna.sees("non coincidono");
    assert_eq!(anna.leaves().0, 4);
    for (answer, expected) in [("n", 4), ("s", 0)] {
        let mut anna = asked("Segreta1");
        // The keyboard reads bytes, so no word with an accent is waited for.
        anna.sees("il cognome di tua madre da nubile?").types("Verdi");
        anna.sees("il nome di tuo padre?").types("Giulio");
        anna.sees("La prima parte del PIN va a mario@example.com").types(answer);
        let (code, shown) = anna.leaves();
        assert_eq!(code, expected, "{shown}");
        assert!(!shown.contains("Giulio") && !shown.contains("Segreta1"), "{shown}");
        let born = messages(&desk.store()).iter().filter(|it| it.kind == "pin-part-1").count();
        assert_eq!(born, usize::from(code == 0));
    }
    // Where a password is changed or recovered it is typed twice as well.
    let change = [&SIGNED_IN[..], &["access", "change-password", CODE, "--lang", "it"]].concat();
    let mut anna = Keyboard::at(&desk, &change, "");
    anna.sees("Password del titolare").types("Segreta1");
    anna.sees("Nuova password del titolare").types("Segreta2").sees("La stessa, di nuovo").types("Segreta3");
    anna.sees("non coincidono");
    assert_eq!(anna.leaves().0, 4);
    let recover = [&SIGNED_IN[..], &["access", "recover", CODE, "--lang", "it"]].concat();
    let mut anna = Keyboard::at(&desk, &recover, "");
    anna.sees("da nubile?").types("Verdi").sees("tuo padre?").types("Giulio");
    anna.sees("Nuova password del titolare").types("Segreta2").sees("La stessa, di nuovo").types("Segreta3");
    anna.sees("non coincidono");
    assert_eq!(anna.leaves().0, 4);
}

// 001-08
#[test]
fn a_certified_address_is_typed_twice_where_a_profile_asks_for_it() {
    let desk = Desk::founded();
    fs::create_dir(desk.path("office/profiles")).expect("a folder");
    let own = "mandatory = [\"surname\", \"name\", \"cf\", \"email\", \"pec\"]\n";
    fs::write(desk.path("office/profiles/generico.toml"), own).expect("a profile");
    let create = ["user", "create", "--profile", "generico", "--cf", CODE];
    let line = [&SIGNED_IN[..], &create, &MARIO].concat();
    let mut anna = Keyboard::at(&desk, &line, "");
    anna.sees("(PEC)").types("mario@pec.example.org");
    anna.sees("once more").types("mario@pec.example.com").sees("do not agree");
    anna.sees("(PEC)").types("mario@pec.example.org").sees("once more").types("mario@pec.example.org");
    let (code, shown) = anna.leaves();
    assert_eq!(code, 0, "{shown}");
    let pec = desk.accounts()[0].sheet.pec.as_ref().map(ToString::to_string);
    assert_eq!(pec.as_deref(), Some("mario@pec.example.org"));
}
