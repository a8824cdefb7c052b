//! Lists as other programs write them: titles, code pages, decimals, names in one column, places under other names.

use crate::support::{Answer, ROSSI, Sandbox, column};
use serde_json::{Value, json};

pub const HEADER: &str = "cognome;nome;codice_fiscale;data_nascita;comune_nascita;provincia_nascita;email;cellulare;\
                      associazione;numero_tessera;indirizzo;cap;comune_residenza;provincia_residenza;\
                      tipo_documento;numero_documento";
pub const MARIO: &str = "Rossi;Mario;RSSMRA80A01H501U;01/01/1980;Roma;RM;mario@example.com;333 0001234;LAPET;1;Via Roma;40121;Bologna;BO;CIE;CA00001AA";

pub fn list(rows: &[&str]) -> String {
    std::iter::once(&HEADER).chain(rows).flat_map(|row| [row, "\n"]).collect()
}

/// The row of Mario with another value in a column.
pub fn with(column: &str, value: &str) -> String {
    let at = HEADER.split(';').position(|name| name == column).unwrap();
    let cells = MARIO.split(';').enumerate().map(|(place, cell)| if place == at { value } else { cell });
    cells.collect::<Vec<_>>().join(";")
}

pub fn import(office: &Sandbox, text: impl AsRef<[u8]>, options: &str) -> Answer {
    let file = office.file("list.csv", text);
    office.by("anna").run(&format!("import grandi-utenti {file} {options} --format json"))
}

/// The report of a file whose rows are all taken, and the findings of its rows.
pub fn taken(office: &Sandbox, text: impl AsRef<[u8]>, options: &str) -> (Value, Vec<String>) {
    let answer = import(office, text, options);
    assert_eq!(answer.code, 0, "{answer:#?}");
    let report = answer.report();
    assert!(report["imported"].as_u64().unwrap() > 0, "{report}");
    let rows = office.by("anna").json(&format!("import show {} --limit 0", report["run"]));
    let found = rows.as_array().unwrap().iter().flat_map(|row| column(&row["findings"], "finding"));
    let found = found.filter(|it| it != "sex-missing").collect();
    (report, found)
}

/// The findings of a file whose only row is refused.
pub fn refused(text: impl AsRef<[u8]>) -> Vec<String> {
    let office = Sandbox::office();
    let answer = import(&office, text, "");
    assert_eq!(answer.code, 6, "{answer:#?}");
    let rows = office.by("anna").json("import show 1");
    column(&rows[0]["findings"], "finding").into_iter().filter(|it| it != "sex-missing").collect()
}

/// Why a whole file is refused.
pub fn unusable(answer: &Answer, kind: &str) -> String {
    let error = answer.error();
    assert_eq!((answer.code, error["kind"].as_str()), (4, Some(kind)), "{answer:#?}");
    error["message"].as_str().unwrap().to_owned()
}

pub fn shown(office: &Sandbox, code: &str, field: &str) -> String {
    let sheet = office.by("anna").json(&format!("user show {code} --full"));
    sheet[field].as_str().unwrap_or_default().to_owned()
}

#[test]
fn surname_and_name_in_one_column_are_cut_where_the_code_says() {
    let header = HEADER.replace("cognome;nome", "Cognome e Nome");
    let row = |name: &str, code: &str| {
        format!("{header}\n{}", MARIO.replace("Rossi;Mario;RSSMRA80A01H501U", &format!("{name};{code}")))
    };
    for (name, code, surname, given) in [
        ("De Luca Gian Luca", "DLCGLC80A01H501C", "De Luca", "Gian Luca"),
        ("Mario Rossi", ROSSI.cf, "Rossi", "Mario"),
        ("Rossi Mario", ROSSI.cf, "Rossi", "Mario"),
    ] {
        let office = Sandbox::office();
        let code = if code == ROSSI.cf { code.to_owned() } else { checked(&code[..15]) };
        let (_, found) = taken(&office, row(name, &code), "");
        assert_eq!(found, ["names-split"], "{name}");
        assert_eq!(
            (shown(&office, &code, "surname").as_str(), shown(&office, &code, "name").as_str()),
            (surname, given)
        );
    }
    // More than one cut fits.
    assert_eq!(refused(row("Carlo Carla", &checked("CRLCRL80A01H501"))), ["names-unsplit"]);
    assert_eq!(refused(row("Bianchi Luigi", ROSSI.cf)), ["names-unsplit"]);
}

/// Fifteen characters with their check character.
fn checked(stem: &str) -> String {
    use sportello::model::codice_fiscale::CodiceFiscale;
    let codes = ('A'..='Z').map(|letter| format!("{stem}{letter}"));
    codes.into_iter().find(|code| code.parse::<CodiceFiscale>().is_ok()).unwrap()
}

#[test]
fn letters_are_read_in_the_code_page_in_which_the_names_agree_with_their_codes() {
    let code = checked("RSSNCL80A01H501");
    let plain = list(&[&MARIO.replace("Mario", "Nicolò").replace(ROSSI.cf, &code)]);
    for (encoding, letter) in [("windows-1252", 0xf2), ("ibm850", 0x95), ("macintosh", 0x98), ("utf-8", 0)] {
        let bytes: Vec<u8> = if letter == 0 {
            plain.clone().into_bytes()
        } else {
            plain.chars().map(|c| if c == 'ò' { letter } else { c as u8 }).collect()
        };
        let office = Sandbox::office();
        let (report, found) = taken(&office, &bytes, "");
        assert_eq!((report["encoding"].as_str().unwrap(), found.len()), (encoding, 0), "{found:?}");
        assert_eq!(shown(&office, &code, "name"), "Nicolò", "{encoding}");
    }
    // Somebody may know better.
    let office = Sandbox::office();
    let bytes: Vec<u8> = plain.chars().map(|c| if c == 'ò' { 0x95 } else { c as u8 }).collect();
    let (report, _) = taken(&office, bytes, "--encoding ibm437");
    assert_eq!(report["encoding"], "ibm437");
    office.by("anna").fails(2, "usage", "import grandi-utenti x.csv --encoding ebcdic");
    let ebcdic: Vec<u8> =
        [0x83, 0x96, 0x87, 0x95, 0x96, 0x94, 0x85, 0x5e, 0x95, 0x96, 0x94, 0x85, 0x25].repeat(9);
    unusable(&import(&office, ebcdic, ""), "file-unusable");
}

#[test]
fn a_number_that_a_program_rewrote_is_never_somebody_elses() {
    for (typed, stored) in [
        ("3330001234.0", "+393330001234"),
        ("3.330001234E9", "+393330001234"),
        ("393330001234", "+393330001234"),
    ] {
        let office = Sandbox::office();
        let (_, found) = taken(&office, list(&[&with("cellulare", typed)]), "");
        assert_eq!(found, ["phone-repaired"], "{typed}");
        assert_eq!(shown(&office, ROSSI.cf, "mobile"), stored, "{typed}");
    }
    for typed in ["34612345678", "33 6 12 34 56 78", "351912345678", "353861234567", "333 0001234 5"] {
        assert_eq!(refused(list(&[&with("cellulare", typed)])), ["phone-invalid"], "{typed}");
        let office = Sandbox::office();
        let edit = format!("user create --profile generico --cf {} --mobile '{typed}'", ROSSI.cf);
        office.by("anna").fails(4, "invalid-value", &edit);
    }
    // Numbers of JSON lose the zero and the plus; only one number can have been meant.
    let office = Sandbox::office();
    office.by("anna").done(crate::support::GESTORE);
    let row = json!({
        "codice_fiscale": ROSSI.cf, "cognome": "Rossi", "nome": "Mario", "data_nascita": "01/01/1980",
        "comune_nascita": "Roma", "provincia_nascita": "RM", "email": "mario@example.com", "gestore": "12345678903",
        "privacy": "Autorizzo", "comune_residenza": "Bologna", "provincia_residenza": "BO", "cellulare": 3330001234.0,
    });
    let file = office.file("rows.jsonl", format!("{row}\n"));
    let line = format!("import registrations {file} --secret-out {}", office.path("halves.csv"));
    office.by("anna").done(&line);
    assert_eq!(shown(&office, ROSSI.cf, "mobile"), "+393330001234");
}

#[test]
fn a_sign_that_no_name_has_is_found_in_every_command() {
    for (name, meant) in [
        ("R0ssi", "Rossi"),
        ("Rоssi", "Rossi"),
        ("Ross&igrave;", "Rossì"),
        ("Ross├¼", "Rossì"),
        ("=Rossi", "Rossi"),
        ("Rossi 😀", "Rossi"),
    ] {
        let office = Sandbox::office();
        let answer = import(&office, list(&[&with("cognome", &format!("\"{name}\""))]), "");
        assert_eq!(answer.code, 6, "{answer:#?}");
        assert!(answer.stderr.contains(meant), "{name}: {}", answer.stderr);
        let create = format!(
            "user create --profile generico --cf {} --name Mario --born 1980-01-01 --birthplace Roma \
             --birth-province RM --email m@example.com --surname",
            ROSSI.cf
        );
        let refused = office.by("anna").refuses(4, "data-mismatch", &format!("{create} '{name}'"));
        assert!(refused.stderr.contains("name-odd"), "{name}: {}", refused.stderr);
        let taken = format!("{create} '{name}' --accept-mismatch 'così sul documento'");
        office.by("anna").done(&taken);
        // What was accepted stays so when something else is mended.
        office.by("anna").done(&format!("user edit {} --phone '06 5559916'", ROSSI.cf));
    }
    assert_eq!(refused(list(&[&with("cognome", "....")])), ["surname-missing"]);
}

// C-02
#[test]
fn a_person_may_have_a_single_name() {
    let office = Sandbox::office();
    let code = "KRAXXX90E45Z222T";
    office.by("anna").done(&format!(
        "user create --profile generico --cf {code} --surname Kaur --name '' --sex F --born 1990-05-05 \
         --birthplace India --birth-country Z222 --email k@example.com"
    ));
    assert_eq!(shown(&office, code, "name"), "");
    let other = format!("user create --profile generico --cf {} --surname Rossi --name ''", ROSSI.cf);
    office.by("anna").refuses(4, "fields-missing", &other);
    let office = Sandbox::office();
    let row = format!(
        "Kaur;;{code};05/05/1990;India;EE;k@example.com;333 0001234;LAPET;1;Via Roma;40121;Bologna;BO;CIE;CA00001AA"
    );
    assert_eq!(taken(&office, list(&[&row]), "").1, Vec::<String>::new());
}

// U-14, U-15
#[test]
fn one_person_under_two_codes_is_doubted_in_the_file_and_in_the_office() {
    let omocode = checked("RSSMRA80A01H50M");
    let base = MARIO.replace(ROSSI.cf, &omocode);
    let stranger = |column: &str, value: &str| {
        let row = "Bianchi;Luca;BNCLCU80A01H501;01/01/1980;Roma;RM;luca@example.com;333 0005678;ANCOT;2;Via Roma;40121;Bologna;BO;CIE;CA00002AA";
        let row = row.replace("BNCLCU80A01H501", &checked("BNCLCU80A01H501"));
        let at = |name: &str| HEADER.split(';').position(|it| it == name).unwrap();
        let mut cells: Vec<&str> = row.split(';').collect();
        for (column, value) in column.split(' ').zip(value.split('|')) {
            cells[at(column)] = value;
        }
        cells.join(";")
    };
    for second in [
        base,
        stranger("associazione numero_tessera", "LAPET|1"),
        stranger("numero_documento", "CA00001AA"),
        stranger("email cellulare", "MARIO@example.com|333 0001234"),
    ] {
        // Within one file.
        let office = Sandbox::office();
        let answer = import(&office, list(&[MARIO, &second]), "");
        assert_eq!(answer.code, 6, "{second}");
        let rows = office.by("anna").json("import show 1");
        let found = &rows[1]["findings"];
        let same =
            found.as_array().unwrap().iter().find(|it| it["finding"] == "perhaps-same-person").unwrap();
        assert_eq!(same["proposal"], "2", "{second}");
        // Against the office.
        let office = Sandbox::office();
        taken(&office, list(&[MARIO]), "");
        let answer = import(&office, list(&[&second]), "");
        assert_eq!(answer.code, 6, "{second}");
        assert!(answer.stderr.contains(ROSSI.cf), "{}", answer.stderr);
        // Somebody who knows them both decides.
        let text = list(&[&second]).replacen("cognome;", "accetta;cognome;", 1);
        let text = text.replacen('\n', "\nsono due persone;", 1);
        assert_eq!(import(&office, text, "").code, 0, "{second}");
    }
    // Without a mobile, every way to reach them is the same.
    let office = Sandbox::office();
    let [first, second] = [with("cellulare", ""), stranger("email cellulare", "mario@example.com|")];
    assert_eq!(import(&office, list(&[&first, &second]), "").code, 6);
    assert_eq!(import(&office, list(&[&second]), "").code, 6);
    // One list writes the number of a card with a stroke, the other without.
    let office = Sandbox::office();
    let cards =
        [with("numero_tessera", "LP/75600"), stranger("associazione numero_tessera", "LAPET|lp 75600")];
    assert_eq!(import(&office, list(&[&cards[0], &cards[1]]), "").code, 6);
    // One of the two contacts may be shared: an office's address, a family's telephone.
    let office = Sandbox::office();
    let second = stranger("email", "mario@example.com");
    assert_eq!(import(&office, list(&[MARIO, &second]), "").code, 0);
}

// U-14
#[test]
fn somebody_who_is_registered_under_another_code_is_not_registered_again() {
    let office = Sandbox::office();
    taken(&office, list(&[MARIO]), "");
    let create = format!(
        "user create --profile generico --cf {} --surname Rossi --name Mario --born 1980-01-01 --birthplace Roma \
         --birth-province RM --email altro@example.com",
        checked("RSSMRA80A01H50M")
    );
    let refused = office.by("anna").refuses(4, "perhaps-same-person", &create);
    assert!(refused.stderr.contains(ROSSI.cf), "{}", refused.stderr);
    office.by("anna").done(&format!("{create} --accept-mismatch 'omocodia, due persone'"));
    // An edit does not bring the contacts of two people together either.
    let edit =
        format!("user edit {} --email mario@example.com --mobile '333 0001234'", checked("RSSMRA80A01H50M"));
    office.by("anna").done(&edit);
    let office = Sandbox::office().with(&crate::support::BIANCO, "generico");
    taken(&office, list(&[MARIO]), "");
    let both = "--email mario@example.com --mobile '333 0001234'";
    let edit = format!("user edit {} {both}", crate::support::BIANCO.cf);
    office.by("anna").refuses(4, "perhaps-same-person", &edit);
}

// C-17, U-19
#[test]
fn a_place_may_go_by_another_name_than_that_of_the_code() {
    for (place, province, born, stem, found) in [
        // A town abroad is free text.
        ("Dubrovnik", "EE", "02/05/1984", "RSSMRA84E02Z118", ""),
        ("Buenos Aires (Argentina)", "EE", "01/04/1970", "RSSMRA70D01Z600", ""),
        ("Londra", "GB", "01/04/1970", "RSSMRA70D01Z114", ""),
        ("Monaco di Baviera", "Z112", "01/04/1970", "RSSMRA70D01Z112", ""),
        // A town that Italy ceded.
        ("Dignano d'Istria", "EE", "02/05/1949", "RSSMRA49E02Z118", "place-not-valid-then"),
        ("Pola", "EE", "02/05/1950", "RSSMRA50E02Z118", "place-not-valid-then"),
        // The state of today, with the code of then.
        ("Croazia", "EE", "02/05/1984", "RSSMRA84E02Z118", "place-not-valid-then"),
        ("Moldavia", "EE", "02/05/1984", "RSSMRA84E02Z140", ""),
        ("Irak", "EE", "02/05/1984", "RSSMRA84E02Z225", ""),
        // Both names of a bilingual comune.
        ("Bolzano/Bozen", "BZ", "01/04/1980", "RSSMRA80D01A952", ""),
        ("Merano - Meran", "BZ", "01/04/1980", "RSSMRA80D01F132", ""),
        // The comune of today.
        ("Lonato del Garda", "BS", "01/04/1980", "RSSMRA80D01E667", "place-not-valid-then"),
        ("Corigliano-Rossano", "CS", "03/04/1980", "RSSMRA80D03D005", "place-not-valid-then"),
    ] {
        let office = Sandbox::office();
        let row = MARIO
            .replace(ROSSI.cf, &checked(stem))
            .replace("01/01/1980;Roma;RM", &format!("{born};{place};{province}"));
        let (_, told) = taken(&office, list(&[&row]), "");
        assert_eq!(told.join(" "), found, "{place}");
    }
    // Another state than that of the code is no spelling of it.
    for (place, province, stem) in [
        ("Londra", "FR", "RSSMRA70D01Z114"),
        ("Francia", "EE", "RSSMRA70D01Z114"),
        ("Dubrovnik", "", "RSSMRA84E02Z118"),
    ] {
        let row = MARIO.replace(ROSSI.cf, &checked(stem)).replace(
            "01/01/1980;Roma;RM",
            &format!("{};{place};{province}", if stem.contains("70D") { "01/04/1970" } else { "02/05/1984" }),
        );
        let found = refused(list(&[&row]));
        assert!(found.iter().any(|it| it.starts_with("birthplace")), "{place} {province}: {found:?}");
    }
}

// A-04, U-19
#[test]
fn a_code_is_computed_for_a_name_that_a_place_had_then() {
    let desk = Sandbox::empty();
    let compute = |place: &str, born: &str| {
        format!("cf compute --surname Rossi --name Mario --sex M --born {born} --birthplace '{place}'")
    };
    for (place, born, near) in [
        ("Fiume", "1950-05-02", ""),
        ("Pola", "1980-01-01", ""),
        ("Lonato del Garda", "1980-01-01", "E667"),
        ("Corigliano-Rossano", "1980-01-01", "D005"),
    ] {
        let refused = desk.nobody().fails(4, "place-unclear", &compute(place, born));
        assert!(refused.stderr.contains(near), "{place}: {}", refused.stderr);
    }
    assert_eq!(desk.nobody().json(&compute("Lonato", "1980-01-01"))["place_code"], "E667");
    // Who types the code of a place knows that somebody carries it.
    let computed = desk.nobody().json(&compute("M312", "1980-01-01"));
    assert_eq!(computed["findings"], json!(["place-not-valid-then"]));
}

#[test]
fn small_slips_are_proposed_or_repaired_with_a_word() {
    for (column, typed, found) in [
        ("email", "mario@example,com", "email-invalid"),
        ("email", "mario@example.com.", "email-invalid"),
        ("email", "mario@münchen.example", "email-invalid"),
        ("data_nascita", "1980-01-01T12:00:00", "date-invalid"),
    ] {
        assert_eq!(refused(list(&[&with(column, typed)]))[0], found, "{typed}");
    }
    for (column, typed, found) in [
        ("email", "mario@gmial.com", "email-doubtful"),
        ("associazione", "LAPET - sezione di Roma", "association-read"),
        ("associazione", "Istituto Nazionale Tributaristi", "association-read"),
        ("data_nascita", "1980-01-01 00:00:00", "date-format"),
        ("data_nascita", "01/01/1980 0.00.00", "date-format"),
    ] {
        let office = Sandbox::office();
        assert_eq!(taken(&office, list(&[&with(column, typed)]), "").1, [found], "{typed}");
    }
    let office = Sandbox::office();
    let text = list(&[MARIO]).replace("tipo_documento;numero_documento", "tipo_documento;numero_civico");
    let (_, found) = taken(&office, text.replace("CIE;CA00001AA", ";01-mar"), "");
    assert!(found.contains(&"house-number-date".to_owned()), "{found:?}");
    let office = Sandbox::office();
    let formula = with("indirizzo", "\"=HYPERLINK(\"\"x\"\")\"");
    let (_, found) = taken(&office, list(&[&formula]), "");
    assert!(found.contains(&"formula-cell".to_owned()), "{found:?}");
}

//
#[test]
fn people_are_found_by_what_papers_say_of_them() {
    let office = Sandbox::office();
    let code = checked("MLLJGN80A01H501");
    let row = MARIO.replace("Rossi;Mario", "Müller;Jürgen").replace(ROSSI.cf, &code);
    taken(&office, list(&[&row]), "");
    for search in [
        "--email MARIO@Example.COM",
        "--mobile '333 000 1234'",
        "--phone 3330001234",
        "--surname Mueller",
        "--surname muller --name jurgen",
        "--surname MÜLLER --name Juergen",
        "--surname Müller --email mario@EXAMPLE.com",
    ] {
        let found = office.by("anna").json(&format!("user search {search}"));
        assert_eq!(column(&found, "codice_fiscale"), [code.as_str()], "{search}");
    }
    for none in ["--mobile '333 000 1235'", "--surname Mueller --mobile 3330001235"] {
        assert_eq!(office.by("anna").json(&format!("user search {none}")), json!([]), "{none}");
    }
}

#[test]
fn what_is_written_before_a_code_is_dropped() {
    let desk = Sandbox::empty();
    for typed in [
        "TINIT-RSSMRA80A01H501U",
        "PNOIT-RSSMRA80A01H501U",
        "IT RSSMRA80A01H501U",
        "CF: rssmra80a01h501u",
        "C.F. RSSMRA80A01H501U",
    ] {
        let report = desk.nobody().json(&format!("cf check '{typed}'"));
        assert_eq!(report["codice_fiscale"], ROSSI.cf, "{typed}");
        assert_eq!(report["findings"][0], "normalised", "{typed}");
    }
    // A surname may begin with the same letters.
    let code = checked("CFRMRA80A01H501");
    assert_eq!(desk.nobody().json(&format!("cf check {code}"))["codice_fiscale"], code);
}

// What pandas and Excel make of numbers, and what a dry run says to type next.
#[test]
fn numbers_that_a_program_rewrote_are_repaired_or_named_as_lost() {
    let office = Sandbox::office();
    let (_, found) = taken(&office, list(&[&with("numero_tessera", "12345.0")]), "");
    assert_eq!(found, ["decimals"]);
    assert_eq!(shown(&office, ROSSI.cf, "membership"), "12345");
    assert_eq!(refused(list(&[&with("numero_tessera", "1,23E+05")])), ["digits-lost"]);
}

#[test]
fn a_name_in_one_column_leaves_its_comma_behind() {
    let office = Sandbox::office();
    let text = list(&[MARIO]).replacen("cognome;nome;", "cognome/nome;", 1).replacen(
        "Rossi;Mario;",
        "Rossi, Mario;",
        1,
    );
    assert_eq!(taken(&office, text, "").1, ["names-split"]);
    assert_eq!(shown(&office, ROSSI.cf, "surname"), "Rossi");
}

#[test]
fn a_code_page_of_central_europe_is_read_where_it_is_named_and_noticed_where_not() {
    let code = checked("BRNMRA80A01H501");
    let row = MARIO.replace(ROSSI.cf, &code).replace("Rossi;", "Br\u{e2}ncu\u{15f}i;");
    let text: Vec<u8> = list(&[&row]).chars().map(|c| if c == '\u{15f}' { 0xba } else { c as u8 }).collect();
    assert_eq!(refused(&text), ["name-odd"]);
    let office = Sandbox::office();
    assert_eq!(taken(&office, &text, "--encoding windows-1250").1, Vec::<String>::new());
    assert_eq!(shown(&office, &code, "surname"), "Br\u{e2}ncu\u{15f}i");
}

#[test]
fn the_command_after_a_dry_run_names_the_file_as_a_shell_takes_it() {
    let office = Sandbox::office();
    office.file("soci 2026.csv", list(&[MARIO]));
    let line = "import grandi-utenti 'soci 2026.csv'";
    let told = office.by("anna").done(&format!("{line} --dry-run")).stderr;
    assert!(told.contains(&format!("sportello {line}\n")), "{told}");
}

#[test]
fn a_doubtful_domain_is_said_and_not_corrected() {
    let office = Sandbox::office();
    let file = office.file("list.csv", list(&[&with("email", "mario@gmial.com")]));
    let told = office.by("anna").done(&format!("import grandi-utenti {file} --lang en")).stderr;
    assert!(
        told.contains("perhaps `mario@gmail.com`") && !told.contains("taken as `mario@gmail.com`"),
        "{told}"
    );
    // Whoever types them hears of it too, as of a landline for a mobile.
    let anna = office.by("anna");
    let create = crate::support::BIANCO.create("generico", "").replace("example.com", "gmial.com");
    let told = anna.done(&format!("{create} --mobile 0512345678 --lang en")).stderr;
    assert!(told.contains("@gmail.com`") && told.contains("is not the number of a mobile"), "{told}");
}
