//! `sportello organisation`: bodies and firms.

use crate::support::{BIANCO, GESTORE, Sandbox, column, form};
use insta::assert_snapshot;

// 002-01: a gestore has a name and a code of 11 digits, which is checked.
#[test]
fn a_body_is_registered_by_its_code() {
    let office = Sandbox::office();
    let added = office
        .by("anna")
        .json("organisation add IT12345678903 --name 'Comune di Prova' --kind ente --email a@example.org");
    assert_snapshot!(form(&added, &["id"]), @r#"
    {
      "code": "12345678903",
      "name": "Comune di Prova",
      "kind": "ente",
      "email": "a@example.org",
      "pec": null,
      "accounts": 0,
      "closed": false,
      "authorised_from": null,
      "authorised_to": null,
      "close_reason": null,
      "state": "authorised"
    }
    "#);
    assert_eq!(office.by("anna").json("organisation show 12345678903"), added);
}

// U-35: a sole trader's code is that of the person.
#[test]
fn a_sole_trader_is_registered_by_a_code_of_16_characters() {
    let office = Sandbox::office();
    let added =
        office.by("anna").json("organisation add rssmra80a01h501u --name 'Ditta Rossi' --kind company");
    assert_eq!(added["code"], "RSSMRA80A01H501U");
}

// 002-21: the code of the guide's example has a wrong check digit.
#[test]
fn a_code_with_a_wrong_check_digit_is_refused() {
    let office = Sandbox::office();
    office.by("anna").refuses(4, "invalid-value", "organisation add 12345678901 --name 'Comune di Prova'");
    office.by("anna").refuses(4, "invalid-value", "organisation add RSSMRA80A01H501X --name 'Ditta Rossi'");
}

#[test]
fn a_body_is_registered_once() {
    let office = Sandbox::office();
    office.by("anna").done(GESTORE);
    office.by("anna").refuses(8, "organisation-exists", GESTORE);
}

#[test]
fn a_body_that_nobody_registered_is_not_found() {
    let office = Sandbox::office();
    office.by("anna").refuses(3, "organisation-missing", "organisation show 12345678903");
    let create = BIANCO.create("ente", &office.path("half"));
    office.by("anna").refuses(3, "organisation-missing", &create);
    assert!(!std::path::Path::new(&office.path("half")).exists(), "no half of a PIN that is not");
}

#[test]
fn a_kind_that_is_none_is_wrong_usage() {
    Sandbox::office().by("anna").refuses(2, "usage", &format!("{GESTORE} --kind club"));
}

#[test]
fn bodies_are_listed_by_code_a_page_at_a_time() {
    let office = Sandbox::office();
    for code in ["12345678903", "00743110157", "00123450587"] {
        office.by("anna").done(&format!("organisation add {code} --name 'Comune {code}'"));
    }
    let first = office.by("anna").json("organisation list --limit 2");
    assert_eq!(column(&first, "code"), ["00123450587", "00743110157"]);
    let rest = office.by("anna").json("organisation list --limit 2 --after 00743110157");
    assert_eq!(column(&rest, "code"), ["12345678903"]);
}
