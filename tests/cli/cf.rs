//! `sportello cf`: codici fiscali, for anybody, without an office.

use crate::support::{ROSSI, Sandbox, column, form};
use insta::assert_snapshot;

#[test]
fn a_right_code_is_valid_and_told_what_it_says() {
    let desk = Sandbox::empty();
    let report = desk.nobody().json("cf check RSSMRA80A01H501U");
    assert_eq!(report["valid"], true);
    assert_eq!(report["codice_fiscale"], ROSSI.cf);
    assert_snapshot!(form(&report["decoded"], &[]), @r#"
    {
      "sex": "M",
      "born": "1980-01-01",
      "birth_year_candidates": [
        1980
      ],
      "month": 1,
      "day": 1,
      "place_code": "H501",
      "place": "Roma",
      "province": "RM",
      "province_today": "RM",
      "country": "Italia",
      "omocode": false,
      "base": "RSSMRA80A01H501U"
    }
    "#);
}

#[test]
fn one_code_gives_an_object_and_several_an_array_in_the_order_asked() {
    let desk = Sandbox::empty();
    assert!(desk.nobody().json("cf check RSSMRA80A01H501U").is_object());
    let several = desk.nobody().json("cf check BNCMTN53R41M082H RSSMRA80A01H501U");
    assert_eq!(column(&several, "codice_fiscale"), ["BNCMTN53R41M082H", "RSSMRA80A01H501U"]);
}

#[test]
fn jsonl_is_one_object_a_line() {
    let desk = Sandbox::empty();
    let answer = desk.nobody().done("cf check BNCMTN53R41M082H RSSMRA80A01H501U --format jsonl");
    let lines: Vec<serde_json::Value> =
        answer.stdout.lines().map(|it| serde_json::from_str(it).unwrap()).collect();
    assert_eq!(lines.len(), 2);
    assert_eq!(lines[1]["codice_fiscale"], ROSSI.cf);
}

#[test]
fn small_letters_blanks_and_hyphens_are_forgiven() {
    let desk = Sandbox::empty();
    let report = desk.nobody().json("cf check 'rss-mra 80a01 h501u'");
    assert_eq!((&report["valid"], &report["codice_fiscale"]), (&true.into(), &ROSSI.cf.into()));
    assert_eq!(report["findings"][0], "normalised");
}

// U-10: a wrong code is refused, with the codes that may have been meant.
#[test]
fn a_wrong_code_ends_with_4_and_its_answer_stands_on_standard_output() {
    let desk = Sandbox::empty();
    let report = desk.nobody().fails(4, "codes-invalid", "cf check RSSMRA8OA01H501U").report();
    assert_eq!(report["valid"], false);
    assert_eq!(report["findings"][0], "letter-for-digit");
    assert_eq!(report["suggestions"][0], ROSSI.cf);
}

#[test]
fn right_and_wrong_codes_together_end_with_6() {
    let desk = Sandbox::empty();
    let mixed = desk.nobody().fails(6, "codes-mixed", "cf check RSSMRA80A01H501X RSSMRA80A01H501U").report();
    assert_eq!(column(&mixed, "valid"), ["false", "true"]);
}

// 002-21: what the guide prints as an example is no code.
#[test]
fn the_placeholders_of_the_guide_are_refused() {
    let desk = Sandbox::empty();
    let report = desk.nobody().fails(4, "codes-invalid", "cf check ABCDEF12A12A123A").report();
    assert_eq!(report["findings"][0], "check-character");
    let body = desk.nobody().fails(4, "codes-invalid", "cf check 12345678901").report();
    assert_eq!(body["findings"][0], "check-character");
}

// U-20: the archive of places is never complete.
#[test]
fn an_unknown_place_is_a_finding_and_no_refusal() {
    let desk = Sandbox::empty();
    let computed = desk.nobody().json("cf check RSSMRA80A01Z999Y");
    assert_eq!(computed["valid"], true);
    assert_eq!(computed["findings"][0], "place-unknown");
}

#[test]
fn a_stream_is_checked_line_by_line_in_its_order() {
    let desk = Sandbox::empty();
    let codes = "BNCMTN53R41M082H\n\nRSSMRA80A01H501X\r\nRSSMRA80A01H501U";
    let answer = desk.nobody().feeding(codes).run("cf check - --format jsonl");
    let valid: Vec<bool> = answer
        .stdout
        .lines()
        .map(|it| serde_json::from_str::<serde_json::Value>(it).unwrap()["valid"] == true)
        .collect();
    assert_eq!((answer.code, valid), (6, vec![true, false, true]));
}

#[test]
fn a_stream_as_json_is_one_array() {
    let desk = Sandbox::empty();
    let report = desk.nobody().feeding("BNCMTN53R41M082H\nRSSMRA80A01H501U\n").json("cf check -");
    assert_eq!(column(&report, "codice_fiscale"), ["BNCMTN53R41M082H", ROSSI.cf]);
    assert_eq!(desk.nobody().feeding("\n").json("cf check -"), serde_json::json!([]));
}

// A-04
#[test]
fn the_data_of_a_person_give_the_code() {
    let desk = Sandbox::empty();
    let person = "--surname Rossi --name Mario --sex M --born 01/01/1980 --birthplace Roma";
    assert_snapshot!(form(&desk.nobody().json(&format!("cf compute {person}")), &[]), @r#"
    {
      "codice_fiscale": "RSSMRA80A01H501U",
      "place_code": "H501",
      "place": "Roma",
      "findings": []
    }
    "#);
}

#[test]
fn a_place_that_nobody_knows_is_refused_with_those_it_may_be() {
    let desk = Sandbox::empty();
    let person = "--surname Rossi --name Mario --sex M --born 1980-01-01 --birthplace Romma";
    desk.nobody().fails(4, "place-unclear", &format!("cf compute {person}"));
}

#[test]
fn a_name_without_letters_gives_no_code() {
    let desk = Sandbox::empty();
    let person = "--surname 123 --name Mario --sex M --born 1980-01-01 --birthplace Roma";
    desk.nobody().fails(4, "not-computable", &format!("cf compute {person}"));
}

#[test]
fn a_missing_datum_is_named_by_its_option() {
    let desk = Sandbox::empty();
    let answer = desk.nobody().fails(2, "usage", "cf compute --surname Rossi");
    assert!(answer.stderr.contains("--name"), "{answer:#?}");
}

// U-18: born abroad, the state stands in the place of the comune.
#[test]
fn a_code_of_somebody_born_abroad_tells_the_state() {
    let desk = Sandbox::empty();
    let read = desk.nobody().json("cf decode MRLLRA89R66Z330V");
    assert_snapshot!(form(&read, &[]), @r#"
    {
      "codice_fiscale": "MRLLRA89R66Z330V",
      "sex": "F",
      "born": "1989-10-26",
      "birth_year_candidates": [
        1989
      ],
      "month": 10,
      "day": 26,
      "place_code": "Z330",
      "place": "Marocco",
      "province": "EE",
      "province_today": "EE",
      "country": "Marocco",
      "omocode": false,
      "base": "MRLLRA89R66Z330V"
    }
    "#);
}

#[test]
fn several_codes_are_read_in_the_order_asked() {
    let desk = Sandbox::empty();
    let read = desk.nobody().json("cf decode BNCMTN53R41M082H RSSMRA80A01H501U");
    assert_eq!(column(&read, "born"), ["1953-10-01", "1980-01-01"]);
}

#[test]
fn a_code_that_is_none_cannot_be_read() {
    let desk = Sandbox::empty();
    desk.nobody().fails(4, "invalid-value", "cf decode RSSMRA80A01H501X");
}

// U-14: omocodia replaces digits by letters, one more each time.
#[test]
fn a_variant_leads_back_to_its_base_and_all_others() {
    let desk = Sandbox::empty();
    let listed = desk.nobody().json("cf variants RSSMRA80A01H50MM");
    assert_eq!(listed["base"], ROSSI.cf);
    let variants = listed["variants"].as_array().unwrap();
    assert_eq!(variants.len(), 127, "seven digits, each replaced or not, without the base");
    assert!(variants.contains(&"RSSMRA80A01H50MM".into()) && !variants.contains(&ROSSI.cf.into()));
}

#[test]
fn a_stream_as_csv_is_what_the_codes_give_one_by_one() {
    let desk = Sandbox::empty();
    let codes = ["RSSMRA80A01H501U", "RSSMRA80A01H501X", "=1+1;x"];
    let stream = desk.nobody().feeding(codes.join("\n")).run("cf check - --format csv");
    let named = desk.nobody().run(&format!("cf check '{}' --format csv", codes.join("' '")));
    assert_eq!((stream.code, stream.stdout), (6, named.stdout));
}

// A-04
#[test]
fn a_computed_code_is_told_to_be_no_attributed_one() {
    let desk = Sandbox::empty();
    let person = "--surname Rossi --name Mario --sex M --born 1980-01-01 --birthplace Roma";
    for (language, words) in [("it", "calcolato, non attribuito"), ("en", "computed, not attributed")] {
        let answer = desk.nobody().done(&format!("cf compute {person} --lang {language}"));
        assert!(answer.stderr.contains(words), "{answer:#?}");
    }
}
