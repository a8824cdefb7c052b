//! Acts that write many rows at once: a body closed with the roles it gave, firms written to, a person under a new code,
//! a recovery with a new PIN. Cut off or failing at any system call, the same command line again brings the same end.

use crate::desk::{Desk, Done, messages};
use crate::oracle;
use crate::people::{Person, person};
use crate::system_calls::traced_calls;
use serde_json::Value;
use sportello::store::DelegationFilter;

const BODY: &str = "12345678903";

/// What such a command does to the disk.
const CALLS: [&str; 4] = ["pwrite64", "write", "fsync", "fdatasync"];

/// Plays a command line under kills, on a full and on a failing disk; then it comes to the same end, however often it is
/// given, and `holds` looks at it.
fn survives(desk: &Desk, line: &[&str], holds: &dyn Fn(&Desk)) {
    for (fault, later) in [("signal=SIGKILL", ""), ("error=ENOSPC", "+"), ("error=EIO", "")] {
        traced_calls(desk, line, &CALLS, fault, later, &|desk, done| {
            done.assert_no_panic();
            oracle::sound(desk);
            let again = desk.run(line);
            assert!(matches!(again.code, Some(0 | 8)), "{fault}: {done:?} and then {again:?}");
            holds(desk);
            oracle::sound(desk);
        });
    }
}

fn create(desk: &Desk, person: &Person) {
    let options = person.options("generico");
    desk.act(&["user", "create"].into_iter().chain(options.iter().map(String::as_str)).collect::<Vec<_>>());
}

/// A desk with a body, and people whom a provider vouched for.
fn with_holders(count: usize) -> Desk {
    let desk = Desk::fresh();
    desk.act(&["organisation", "add", BODY, "--name", "Ente di prova", "--kind", "gestore"]);
    let token =
        ["operator", "token", "portal", "--scope", "identity", "--expires", "2199-01-01", "--out", "token"];
    desk.act_as("admin", &token);
    let today = jiff::Zoned::now().date().to_string();
    for number in 0..count {
        let Person { surname, name, sex, born, birthplace, birth_province, code, email, .. } = person(number);
        let [sex, born, code, number] =
            [sex.to_string(), born.to_string(), code.to_string(), number.to_string()];
        let proof = ["--provider", "cie", "--level", "3", "--date", &today, "--reference", &number];
        let asserted = ["--surname", surname, "--name", name, "--sex", &sex, "--born", &born];
        let more = ["--birthplace", birthplace, "--birth-province", birth_province, "--email", &email];
        let line = [&["identity", "confirm", &code][..], &proof, &asserted, &more].concat();
        let done = Done::of(desk.plain(&line).args(["--token-file", "token"]));
        assert_eq!(done.code, Some(0), "{done:?}");
    }
    desk
}

fn count(desk: &Desk, kind: &str) -> usize {
    messages(&desk.store()).iter().filter(|it| it.kind == kind && it.state != "cancelled").count()
}

#[test]
fn a_body_is_closed_with_every_role_it_gave_or_with_none() {
    let desk = with_holders(3);
    for number in 0..3 {
        desk.act(&["delegate", "grant", BODY, &person(number).code.to_string(), "--role", "operator"]);
    }
    let line = ["organisation", "close", BODY, "--reason", "fusione"];
    survives(&desk, &line, &|desk| {
        let filter = DelegationFilter { limit: -1, ..DelegationFilter::default() };
        let held = desk.store().delegation().list(&filter).expect("the roles");
        assert!(held.len() == 3 && held.iter().all(|it| it.revoked_at.is_some() && it.organisation_closed));
        assert_eq!(count(desk, "role-revoked"), 3);
    });
}

#[test]
fn each_firm_is_written_to_once() {
    let desk = Desk::fresh();
    let firms: String = (1..4).map(|it| format!("00{it};Ditta {it};ditta{it}@example.org\n")).collect();
    let list = desk.file("ditte.csv", &format!("codice;ragione sociale;email\n{firms}"));
    desk.act(&["company", "import", &list]);
    desk.act(&["company", "disable", "--from", "2199-01-01"]);
    survives(&desk, &["company", "notify"], &|desk| assert_eq!(count(desk, "company-announced"), 3));
}

#[test]
fn a_person_has_the_old_code_or_the_new_one() {
    let desk = Desk::fresh();
    create(&desk, &person(0));
    let code = person(0).code.to_string();
    let variants: Value =
        serde_json::from_str(&desk.act(&["cf", "variants", &code]).stdout).expect("variants");
    let new = variants["variants"][0].as_str().expect("a code").to_owned();
    let line = ["user", "alias", &code, "--to", &new, "--reason", "omocodia", "--evidence", "certificato"];
    survives(&desk, &line, &|desk| {
        assert_eq!(desk.codes().iter().map(ToString::to_string).collect::<Vec<_>>(), [new.as_str()]);
        assert_eq!(count(desk, "code-changed"), 1);
    });
}
