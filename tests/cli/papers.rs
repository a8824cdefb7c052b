//! Papers: looked into, filed, compared, shown, taken in by the folder, erased.

use crate::request::{BOTH_SIDES, FORM, IDENTITY, NUMBER, complete, opened, pdf, reviewed, submitted};
use crate::support::{BIANCO, ROSSI, Sandbox, column};
use serde_json::Value;
use std::fs;
use std::path::Path;

// U-04
#[test]
fn s0_3_a_request_is_complete_with_two_pdfs_and_nothing_less() {
    let office = opened();
    let anna = office.by("anna");
    let answer = anna.refuses(4, "request-incomplete", &format!("request submit {NUMBER}"));
    let said = answer.error()["message"].to_string();
    assert!(said.contains("identity") && said.contains("signed-form"), "{said}");
    // People read the words of their language, as in the tables.
    let told = anna.run(&format!("--lang it request submit {NUMBER}")).stderr;
    assert!(told.contains("mancano identità, modulo firmato"), "{told}");
    for (file, found) in [
        ("documento_in_realta_png.pdf", "not-a-pdf"),
        ("modulo_docx_rinominato.pdf", "not-a-pdf"),
        ("modulo_vuoto_zero_byte.pdf", "empty"),
        ("modulo_cifrato.pdf", "encrypted"),
        ("modulo_javascript_openaction.pdf", "javascript"),
        ("modulo_con_allegato_incorporato.pdf", "embedded-file"),
        ("documento_troncato.pdf", "truncated"),
    ] {
        let add = format!("document add {NUMBER} --kind signed-form {}", pdf(file));
        let answer = anna.refuses(4, "document-refused", &add);
        let findings = answer.error()["args"]["findings"].to_string();
        assert!(findings.contains(found), "{file}: {answer:#?}");
    }
    anna.done(&format!("document add {NUMBER} {IDENTITY} {}", pdf(BOTH_SIDES)));
    anna.done(&format!("document add {NUMBER} --kind signed-form {}", pdf("modulo_solo_permessi.pdf")));
    let shown = anna.json(&format!("request submit {NUMBER}"));
    assert_eq!((&shown["state"], &shown["version"]), (&"submitted".into(), &3.into()));
    assert_eq!(column(&shown["documents"], "kind"), ["identity", "signed-form"]);
    // From now on its papers stand still.
    anna.refuses(4, "request-state", "document remove 1");
    anna.refuses(
        4,
        "request-state",
        &format!("document add {NUMBER} --kind other --description atto {}", pdf(FORM)),
    );
}

#[test]
fn s4_3_an_intake_files_what_its_name_tells_and_leaves_the_rest() {
    let office = opened();
    let folder = office.root().join("desk/scans");
    fs::create_dir(&folder).unwrap();
    let copy = |from: &str, to: &str| fs::copy(pdf(from), folder.join(to)).unwrap();
    copy(BOTH_SIDES, &format!("{}_identity_id-card_2031-03-14.pdf", ROSSI.cf));
    copy(FORM, &format!("{}_signed-form.pdf", ROSSI.cf));
    copy("modulo_javascript_openaction.pdf", &format!("{}_other_nota.pdf", ROSSI.cf));
    copy(FORM, "scan0001.pdf");
    copy(BOTH_SIDES, &format!("{}_identity.pdf", ROSSI.cf));
    copy(FORM, "BNCMTN53R41M082H_signed-form.pdf");
    std::os::unix::fs::symlink(pdf(FORM), folder.join(format!("{}_protocol.pdf", ROSSI.cf))).unwrap();
    let answer = office.by("anna").fails(6, "files-left", "document intake scans");
    let rows = answer.report();
    assert_eq!(rows.as_array().unwrap().iter().filter(|it| it["outcome"] == "filed").count(), 2, "{rows}");
    let reasons: Vec<_> = rows.as_array().unwrap().iter().filter_map(|it| it["reason"].as_str()).collect();
    assert!(reasons.iter().any(|it| it.starts_with("user-missing")), "{reasons:?}");
    assert!(reasons.contains(&"not-a-file") && reasons.contains(&"type-or-expiry-missing"), "{reasons:?}");
    assert!(reasons.iter().any(|it| it.starts_with("document-refused")), "{reasons:?}");
    assert!(
        reasons
            .iter()
            .any(|it| it.starts_with("codice-fiscale-unreadable") || it.starts_with("name-unmatched"))
    );
    assert_eq!(fs::read_dir(folder.join("filed")).unwrap().count(), 2);
    assert_eq!(office.by("anna").json(&format!("request submit {NUMBER}"))["state"], "submitted");
}

#[test]
fn the_lines_of_a_card_are_compared_with_the_account() {
    let office = opened();
    let add = format!(
        "document add {NUMBER} --kind identity --type id-card --expires 2031-03-15 \
         --mrz 'C<ITACA12345AB8<<<<<<<<<<<<<<<' --mrz '7903144F3103142ITA<<<<<<<<<<<8' \
         --mrz 'ROSSETTI<<MARIA<GRAZIA<<<<<<<<' {}",
        pdf(BOTH_SIDES)
    );
    let filed = office.by("anna").json(&add);
    assert_eq!(filed["verdict"], "warning");
    let found = filed["findings"].as_array().unwrap();
    assert!(found.contains(&"mrz-mismatch".into()) && found.contains(&"expiry-mismatch".into()), "{filed}");
    assert!(!found.contains(&"mrz-damaged".into()), "{filed}");
    // The reviewer sees what differs.
    let shown = office.by("anna").json(&format!("request show {NUMBER}"));
    assert_eq!(shown["comparison"][0]["in_document"], "ROSSETTI");
}

#[test]
fn the_lines_of_a_card_seen_at_the_counter_are_compared_too() {
    let office = opened();
    let line = format!("document record {NUMBER} --on-paper {IDENTITY} --mrz HELLO --mrz WORLD");
    let filed = office.by("anna").json(&line);
    assert_eq!((&filed[0]["verdict"], &filed[0]["findings"][0]), (&"warning".into(), &"mrz-damaged".into()));
    // Type and last day belong to the identity document, wherever it is named.
    let line = format!("document record {NUMBER} --on-paper --kind signed-form --and identity");
    office.by("anna").fails(2, "value-needed", &line);
    let filed = office.by("anna").json(&format!("{line} --type passport --expires 2031-03-14"));
    let last = |at: usize| (filed[at]["kind"].clone(), filed[at]["type"].clone());
    assert_eq!(last(1), ("signed-form".into(), Value::Null));
    assert_eq!(last(2), ("identity".into(), "passport".into()));
}

#[test]
fn a_manifest_says_what_names_do_not_and_each_of_its_rows_is_answered() {
    let office = opened();
    let folder = office.root().join("desk/scans");
    fs::create_dir(&folder).unwrap();
    for name in ["scan1.pdf", "scan2.pdf", "scan3.pdf"] {
        fs::copy(pdf(FORM), folder.join(name)).unwrap();
    }
    // As Excel saves it, with a letter of its code page.
    let rows = format!(
        "File;Codice_Fiscale;Kind;Nota\r\nscan1.pdf;{0};signed-form;gi\u{e0} visto\r\nscan2.pdf;{0};other;\r\n\
         scan2.pdf;{0};protocol;\r\nscan9.pdf;{0};other;\r\n",
        ROSSI.cf
    );
    let bytes: Vec<u8> = rows.chars().map(|it| u8::try_from(u32::from(it)).unwrap()).collect();
    office.file("manifest.csv", bytes);
    let answer = office.by("anna").fails(6, "files-left", "document intake scans --manifest manifest.csv");
    let rows = answer.report();
    let told = |file: &str| {
        let row = rows.as_array().unwrap().iter().find(|it| it["file"] == file).unwrap().clone();
        (row["outcome"].clone(), row["reason"].clone())
    };
    assert_eq!(told("scan1.pdf").0, "filed");
    assert_eq!(told("scan2.pdf").1, "named-twice");
    assert_eq!(told("scan3.pdf").1, "name-unmatched");
    assert_eq!(told("scan9.pdf").1, "file-missing");
    office.file("manifest.csv", "file;kind\nscan2.pdf;other\n");
    let line = "document intake scans --manifest manifest.csv";
    office.by("anna").refuses(4, "list-column-missing", line);
}

#[test]
fn a_reviewer_sees_pages_as_pictures_and_the_log_knows() {
    let office = submitted();
    let folder = office.root().join("desk/pages");
    fs::create_dir(&folder).unwrap();
    let before = office.events();
    let shown = office.by("bruno").json(&format!("document preview {NUMBER} --page 2 --out pages"));
    assert_eq!(shown["page"], 2);
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
    assert_eq!(office.actions_since(before), ["document-read"]);
    office.by("bruno").json(&format!("document preview {NUMBER} --document 2 --out pages"));
    office.by("bruno").refuses(3, "document-missing", &format!("document preview {NUMBER} --document 9"));
    office.by("mara").refuses(5, "not-allowed", &format!("document preview {NUMBER}"));
}

// C-19
#[test]
fn a_preview_begins_with_the_identity_document_and_says_which_page_of_how_many_it_shows() {
    let office = opened().with(&BIANCO, "ente");
    let (anna, bruno) = (office.by("anna"), office.by("bruno"));
    anna.done(&format!("document add {NUMBER} --kind signed-form {}", pdf(FORM)));
    anna.done(&format!("document add {NUMBER} {IDENTITY} {}", pdf(BOTH_SIDES)));
    anna.done(&format!("document add 2026-000002 --kind other --description atto {}", pdf(FORM)));
    let shown = bruno.json(&format!("document preview {NUMBER} --page 2"));
    assert_eq!((&shown["document"], &shown["kind"]), (&2.into(), &"identity".into()));
    let told = |line: &str| bruno.done(&format!("document preview {line}")).stderr;
    assert!(told(&format!("{NUMBER} --page 2")).contains("paper 2, identity: page 2 of 2\n"));
    assert!(told(&format!("{NUMBER} --lang it")).contains("documento 2, identità: pagina 1 di 2\n"));
    assert!(told("2026-000002").contains("paper 3, other: page 1 of "));
    let elsewhere = format!("document preview {NUMBER} --document 3");
    let error = bruno.refuses(3, "document-elsewhere", &elsewhere).error();
    assert!(error["message"].to_string().contains("2026-000002"), "{error}");
}

#[test]
fn the_name_of_a_scan_forges_no_line_and_its_reason_is_told_in_words() {
    let office = opened();
    let folder = office.root().join("desk/scans");
    fs::create_dir(&folder).unwrap();
    let forged = "scan\nfiled.pdf";
    fs::copy(pdf(FORM), folder.join(forged)).unwrap();
    fs::copy(pdf(FORM), folder.join("BNCMTN53R41M082H_signed-form.pdf")).unwrap();
    let anna = office.by("anna");
    let rows = anna.fails(6, "files-left", "document intake scans").report();
    assert_eq!(column(&rows, "file")[1], "scan\u{fffd}filed.pdf");
    assert_eq!(column(&rows, "reason"), ["user-missing: BNCMTN53R41M082H", "name-unmatched"]);
    for (language, words) in [
        ("en", ["nobody is registered as `BNCMTN53R41M082H`", "neither its name nor a manifest says"]),
        ("it", ["nessuno è registrato come `BNCMTN53R41M082H`", "né il nome né un manifesto dicono"]),
    ] {
        let told = anna.run(&format!("document intake scans --lang {language}")).stdout;
        assert!(words.iter().all(|it| told.contains(it)), "{told}");
        assert!(!told.lines().any(|line| line.starts_with("filed")), "{told}");
    }
    let add = format!("document add {NUMBER} --kind other --description atto 'scans/{forged}'");
    assert_eq!(anna.json(&add)["file_name"], "scan\u{fffd}filed.pdf");
    assert_eq!(anna.json("document show 1")["file_name"], "scan\u{fffd}filed.pdf");
}

#[test]
fn standard_input_is_read_once_and_is_no_name() {
    let office = opened();
    let bytes = fs::read(pdf(FORM)).unwrap();
    let add = format!("document add {NUMBER} --kind signed-form -");
    let twice = format!("--operator anna --passphrase-file - {add}");
    office.nobody().feeding(&bytes).refuses(2, "input-twice", &twice);
    office.by("anna").refuses(2, "name-needed", "document intake . --manifest -");
    assert_eq!(office.by("anna").feeding(&bytes).json(&add)["kind"], "signed-form");
}

#[test]
fn a_claim_names_the_papers_to_look_at_before_the_decision() {
    let office = submitted();
    let told = office.by("bruno").done(&format!("review claim {NUMBER}")).stderr;
    let hints: Vec<_> = told.lines().filter_map(|line| line.strip_prefix("hint: ")).collect();
    let expected = ["document preview", "review accept"].map(|it| format!("sportello {it} {NUMBER}"));
    assert_eq!(hints, expected, "{told}");
}

#[test]
fn copies_go_when_their_time_is_over_and_their_digest_stays() {
    let office = reviewed();
    office.by("carla").json(&format!("credential approve {NUMBER}"));
    let kept = fs::read(pdf(BOTH_SIDES)).unwrap();
    let out = office.path("copy.pdf");
    office.by("bruno").done(&format!("document export 1 --out {out}"));
    assert_eq!(fs::read(&out).unwrap(), kept);
    // A run that was killed at its end is repeated, and finds that nothing is left to do.
    office.by("bruno").done(&format!("document export 1 --out {out}"));
    fs::write(&out, b"another paper").unwrap();
    let error = office.by("bruno").fails(8, "file-there", &format!("document export 1 --out {out}")).error();
    assert!(!error.to_string().contains("os error"), "{error}");
    office.by("bruno").refuses(2, "name-needed", "document export 1 --out -");
    office.by("admin").done("office config set retention.identity 30");
    assert_eq!(office.by("anna").json("document purge --dry-run"), Value::Array(Vec::new()));
    office.at("2026-12-10T09:00:00Z");
    let due = office.by("anna").json("document purge --dry-run");
    assert_eq!(column(&due, "kind"), ["identity"]);
    assert_eq!((&due[0]["request"], &due[0]["kept_until"]), (&NUMBER.into(), &"2026-12-02".into()));
    let advice = office.by("admin").done("office doctor").stderr;
    assert!(advice.contains("A clerk or a reviewer erases them: sportello document purge"), "{advice}");
    office.by("anna").done("document purge");
    let shown = office.by("anna").json("document show 1");
    assert!(shown["purged_at"].is_string() && shown["sha256"].as_str().unwrap().len() == 64);
    let again = office.path("again.pdf");
    office.by("bruno").refuses(4, "document-without-copy", &format!("document export 1 --out {again}"));
    assert!(!Path::new(&again).exists());
    assert_eq!(office.by("aldo").json("audit verify")["ok"], true);
}

#[test]
fn the_same_file_in_two_requests_is_noticed() {
    let office = complete().with(&BIANCO, "ente");
    let added = office.by("anna").json(&format!("document add 2026-000002 {IDENTITY} {}", pdf(BOTH_SIDES)));
    assert_eq!(added["verdict"], "warning");
    assert!(added["findings"].as_array().unwrap().contains(&"duplicate".into()), "{added}");
    assert_eq!(added["same_in"], serde_json::json!([NUMBER]));
    let again = format!("document add 2026-000002 {IDENTITY} {}", pdf(BOTH_SIDES));
    office.by("anna").refuses(8, "document-there", &again);
}

// U-05, U-09
#[test]
fn a_warning_of_a_paper_is_accepted_by_itself_and_with_a_reason_or_not_at_all() {
    let office = opened();
    let card = "--kind identity --type id-card --expires 2031-03-15 --mrz 'C<ITACA12345AB8<<<<<<<<<<<<<<<' \
                --mrz '7903144F3103142ITA<<<<<<<<<<<8' --mrz 'ROSSETTI<<MARIA<GRAZIA<<<<<<<<'";
    office.by("anna").done(&format!("document add {NUMBER} {card} {}", pdf(BOTH_SIDES)));
    office.by("anna").done(&format!("document record {NUMBER} --on-paper --kind signed-form"));
    office.by("anna").json(&format!("request submit {NUMBER}"));
    let bruno = office.by("bruno");
    bruno.json("review next");
    let accept = format!("review accept {NUMBER} --all-checks");
    let refused = bruno.refuses(4, "warnings-unaccepted", &accept);
    for warning in ["identity:mrz-mismatch", "identity:expiry-mismatch", "identity:expiry-off-birthday"] {
        assert!(refused.stderr.contains(warning), "{}", refused.stderr);
    }
    let given = |warning: &str| format!("--accept-warning 'identity:{warning}=cognome da coniugata'");
    let two = format!("{accept} {} {}", given("mrz-mismatch"), given("expiry-mismatch"));
    bruno.refuses(4, "warnings-unaccepted", &two);
    bruno.refuses(4, "warning-unknown", &format!("{two} {}", given("duplicate")));
    bruno.refuses(4, "invalid-value", &format!("{two} --accept-warning identity:expiry-off-birthday="));
    bruno.json(&format!("{two} {}", given("expiry-off-birthday")));
    let shown = office.by("carla").json(&format!("request show {NUMBER}"));
    let decision = &shown["decisions"][0];
    assert_eq!(decision["warnings"]["identity:mrz-mismatch"], "cognome da coniugata");
    assert_eq!(decision["signature"], "valid");
    // The approver reads them, whatever else is said.
    let approved = office.by("carla").done(&format!("credential approve {NUMBER}"));
    assert_eq!(approved.stderr.matches("cognome da coniugata").count(), 3, "{}", approved.stderr);
}

// U-05
#[test]
fn no_whole_list_is_accepted_in_spite_of_a_warning() {
    let office = Sandbox::office();
    let head = "cognome;nome;codice_fiscale;data_nascita;comune_nascita;email;associazione;numero_tessera;\
                indirizzo;cap;comune_residenza;provincia_residenza;tipo_documento;numero_documento;scadenza_documento\n";
    let person = |surname: &str, code: &str, card: &str, last: &str| {
        let mail = surname.to_lowercase();
        format!(
            "{surname};Mario;{code};01/01/1980;Roma;{mail}@example.com;LAPET;{card};Via Roma;40121;Bologna;BO;CIE;CA{card}00AA;{last}\n"
        )
    };
    let list = [
        head.to_owned(),
        person("Rossi", ROSSI.cf, "101", "01/01/2031"),
        person("Bianchi", "BNCMRA80A01H501A", "102", "02/01/2031"),
        person("Verdi", "VRDMRA80A01H501Q", "103", ""),
    ];
    let file = office.file("list.csv", list.concat());
    let report = office.by("anna").json(&format!("import grandi-utenti {file}"));
    assert_eq!(report["imported"], 3, "{report}");
    let record = "document record --import 1 --on-paper --kind identity --and membership-card --and protocol";
    let answer =
        office.by("anna").fails(6, "requests-left", &format!("{record} --type id-card --expires 2031-01-01"));
    let told = answer.report();
    assert_eq!((&told["done"], &told["left"]), (&3.into(), &serde_json::json!(["2026-000003"])));
    assert_eq!(told["differing"][0]["request"], "2026-000002");
    assert_eq!(told["differing"][0]["stated"], "id-card 2031-01-02");
    let done = office.by("bruno").fails(6, "requests-left", "review accept --import 1 --all-checks").report();
    assert_eq!(
        (&done["done"], &done["left"]),
        (&1.into(), &serde_json::json!(["2026-000002", "2026-000003"]))
    );
    // It is free for somebody who looks at it alone.
    assert_eq!(office.by("bruno").json("request show 2026-000002")["state"], "submitted");
}
