//! `sportello document`: files that people hand in, for anybody, without an office.

use crate::request::{BOTH_SIDES, IDENTITY, NUMBER, opened, pdf};
use crate::support::{Desk, ROSSI, Sandbox, column, form};
use insta::assert_snapshot;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;

/// A sample, as a command line names it.
fn sample(name: &str) -> String {
    format!("{}/tests/data/pdf/{name}.pdf", env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn a_sound_file_is_told_with_its_facts() {
    let desk = Sandbox::empty();
    let report = desk.nobody().json(&format!("document check {}", sample("documento_identita_fronte_retro")));
    assert_snapshot!(form(&report, &[]), @r#"
    {
      "file_name": "documento_identita_fronte_retro.pdf",
      "sha256": "f9d49be5bfb45ed0d9f3d8c4215100eea6f71433a1df43cbc970200f138988b3",
      "bytes": 303225,
      "pages": 2,
      "verdict": "ok",
      "findings": [],
      "facts": {
        "kind": "pdf",
        "version": "1.3",
        "page_count": 2,
        "pages": [
          {
            "width_pt": 595.28,
            "height_pt": 841.89,
            "images": 1,
            "text_chars": 0,
            "image_coverage": 1.0,
            "damaged": false
          },
          {
            "width_pt": 595.28,
            "height_pt": 841.89,
            "images": 1,
            "text_chars": 0,
            "image_coverage": 1.0,
            "damaged": false
          }
        ],
        "encryption": "none",
        "findings": [],
        "signatures": [],
        "text": "",
        "mrz": []
      }
    }
    "#);
}

#[test]
fn a_refused_file_ends_with_4_and_says_why() {
    let desk = Sandbox::empty();
    let line = format!("document check {}", sample("modulo_javascript_openaction"));
    let report = desk.nobody().fails(4, "documents-refused", &line).report();
    assert_eq!(report["verdict"], "refused");
    assert_eq!(report["findings"], serde_json::json!(["javascript", "open-action"]));
}

#[test]
fn accepted_and_refused_files_together_end_with_6() {
    let desk = Sandbox::empty();
    let files = ["modulo_cifrato", "modulo_non_firmato", "modulo_solo_permessi", "modulo_vuoto_zero_byte"];
    let line = format!("document check {}", files.map(sample).join(" "));
    let report = desk.nobody().fails(6, "documents-mixed", &line).report();
    assert_eq!(column(&report, "verdict"), ["refused", "warning", "ok", "refused"]);
    assert_eq!(column(&report, "file_name")[1], "modulo_non_firmato.pdf");
}

#[test]
fn people_read_the_meaning_of_a_finding_in_their_language() {
    let desk = Sandbox::empty();
    let answer = desk.nobody().run(&format!("document check {} --lang it", sample("modulo_cifrato")));
    assert!(answer.stdout.contains("encrypted: per leggere il file serve una password"), "{answer:#?}");
    let answer = desk.nobody().run(&format!("document check {}", sample("modulo_cifrato")));
    assert!(answer.stdout.contains("encrypted: a password is needed"), "{answer:#?}");
}

#[test]
fn the_same_file_twice_is_noticed() {
    let desk = Sandbox::empty();
    let file = sample("modulo_richiesta_firmato");
    let report = desk.nobody().json(&format!("document check {file} {file}"));
    assert_eq!(column(&report, "verdict"), ["ok", "warning"]);
    assert_eq!(report[1]["findings"][0], "duplicate");
}

#[test]
fn a_file_comes_through_standard_input_and_a_missing_one_is_named() {
    let desk = Sandbox::empty();
    let bytes = fs::read(sample("modulo_richiesta_firmato")).unwrap();
    assert_eq!(desk.nobody().feeding(bytes).json("document check -")["verdict"], "ok");
    desk.nobody().fails(1, "file-unreadable", "document check no-such.pdf");
    desk.nobody().fails(1, "file-unreadable", "document preview no-such.pdf");
    let both = format!("document check no-such.pdf {}", sample("modulo_richiesta_firmato"));
    let answer = desk.nobody().fails(1, "file-unreadable", &both).report();
    assert_eq!(answer[0]["verdict"], "ok", "the other file is answered all the same");
}

#[test]
fn a_file_of_more_than_10_mib_is_refused_by_its_size() {
    let desk = Sandbox::empty();
    let file = desk.file("large.pdf", vec![b' '; (10 << 20) + 5]);
    let report = desk.nobody().fails(4, "documents-refused", &format!("document check {file}")).report();
    assert_eq!((&report["findings"][0], &report["bytes"]), (&"too-large".into(), &((10 << 20) + 5).into()));
}

#[test]
fn a_page_becomes_a_new_picture_for_its_owner_alone() {
    let desk = Sandbox::empty();
    let line =
        format!("document preview {} --page 2 --out pictures", sample("documento_identita_fronte_retro"));
    let report = desk.nobody().json(&line);
    assert_eq!(report["out"], "pictures/documento_identita_fronte_retro-2.png");
    let path = desk.path("pictures/documento_identita_fronte_retro-2.png");
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    let before = fs::read(&path).unwrap();
    assert!(before.starts_with(b"\x89PNG\r\n"));
    // A run that was killed at its end is repeated, and finds that nothing is left to do.
    desk.nobody().done(&line);
    assert_eq!(fs::read(&path).unwrap(), before);
    fs::write(&path, b"another picture").unwrap();
    let error = desk.nobody().fails(8, "file-there", &line).error();
    assert!(!error.to_string().contains("os error"), "{error}");
    assert_eq!(fs::read(&path).unwrap(), b"another picture");
    let line = format!("document preview {} --out", sample("modulo_richiesta_firmato"));
    desk.nobody().fails(2, "name-needed", &format!("{line} -"));
    desk.nobody().fails(1, "file-unwritable", &format!("{line} /proc/pictures"));
}

/// A name that begins a line of its own and moves the cursor.
const FORGED: &str = "a\nerror: all is lost\x1b[2J.pdf";

#[test]
fn the_name_of_a_file_forges_no_line_and_names_no_picture() {
    let desk = Sandbox::empty();
    fs::copy(sample("documento_identita_fronte_retro"), desk.path(FORGED)).unwrap();
    let line = |verb: &str| format!("document {verb} '{FORGED}'");
    let report = desk.nobody().json(&line("check"));
    assert_eq!(report["file_name"], "a\u{fffd}error: all is lost\u{fffd}[2J.pdf");
    let answer = desk.nobody().done(&line("check"));
    assert!(!answer.stdout.lines().any(|line| line.starts_with("error")), "{answer:#?}");
    let report = desk.nobody().json(&format!("{} --out pictures", line("preview")));
    assert_eq!(report["out"], "pictures/a_error: all is lost_[2J-1.png");
    assert!(Path::new(&desk.path("pictures/a_error: all is lost_[2J-1.png")).exists());
    let answer = desk.nobody().run("document check 'x\nhint: send money.pdf'");
    assert_eq!((answer.code, answer.stderr.lines().filter(|it| it.starts_with("hint")).count()), (1, 1));
    assert!(answer.stderr.starts_with("error: the file `x\u{fffd}hint: send money.pdf`"), "{answer:#?}");
}

#[test]
fn a_page_that_is_not_there_is_told_with_the_number_of_those_that_are() {
    let desk = Sandbox::empty();
    let line = format!("document preview {} --page 7", sample("modulo_richiesta_firmato"));
    let answer = desk.nobody().run(&line);
    assert_eq!(answer.code, 3);
    assert!(answer.stderr.starts_with("error: there is no page 7: the file has "), "{answer:#?}");
    assert!(!answer.stdout.contains("RSSMGR79C54B639L"), "{answer:#?}");
}

#[test]
fn a_pipe_gets_words_unless_a_picture_is_asked_for() {
    let desk = Sandbox::empty();
    let line = format!("document preview {}", sample("modulo_richiesta_firmato"));
    let words = desk.nobody().knowing("TERM", "xterm-kitty").done(&line);
    assert!(words.stdout.contains("RSSMGR79C54B639L") && !words.stdout.contains('\x1b'), "{words:#?}");
    assert!(words.stderr.contains("--out DIR"), "{words:#?}");
    for (view, start) in [
        ("blocks", "\x1b[38;2;"),
        ("kitty", "\x1b_Ga=T,f=24,"),
        ("iterm", "\x1b]1337;File=inline=1;"),
        ("sixel", "\x1bPq\"1;1;"),
    ] {
        let picture = desk.nobody().done(&format!("{line} --view {view}"));
        assert!(picture.stdout.starts_with(start), "{view}");
    }
}

#[test]
fn what_cannot_be_drawn_is_told_in_words() {
    let desk = Sandbox::empty();
    let locked = format!("document preview {}", sample("modulo_cifrato"));
    let report = desk.nobody().fails(4, "pdf-undrawn", &locked).report();
    assert_eq!((&report["findings"][0], &report["width"]), (&"encrypted".into(), &().into()));
    let missing = format!("document preview {} --page 3", sample("documento_identita_fronte_retro"));
    assert_eq!(desk.nobody().fails(3, "pdf-page-missing", &missing).report()["pages"], 2);
    let picture = format!("document preview {}", sample("documento_in_realta_png"));
    desk.nobody().fails(4, "pdf-undrawn", &picture);
}

/// Runs a command line under limits that a shell sets; gives its exit code and what it says on standard error.
pub fn limited(desk: &Desk, limits: &str, line: &str) -> (Option<i32>, String) {
    let command = desk.command(line);
    let mut shell = Command::new("/bin/sh");
    shell.args(["-c", &format!("{limits}; exec \"$0\" \"$@\"")]).arg(command.get_program());
    shell.args(command.get_args()).env_clear().envs(command.get_envs().filter_map(|(k, v)| Some((k, v?))));
    let output = shell.current_dir(command.get_current_dir().unwrap()).output().unwrap();
    (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
}

#[test]
fn a_good_file_on_a_machine_without_room_is_examined_later_and_not_refused() {
    let desk = Sandbox::empty();
    let line = format!("document check {} --format json", sample("documento_identita_fronte_retro"));
    for limits in ["ulimit -v 60000", "ulimit -n 5", "ulimit -f 1"] {
        let (code, said) = limited(&desk.nobody(), limits, &line);
        assert_eq!(code, Some(75), "{limits}: {said}");
        assert!(said.contains("pdf-not-now") && !said.contains("panicked"), "{limits}: {said}");
    }
}

#[test]
fn nothing_is_filed_or_refused_for_good_while_the_machine_is_to_blame() {
    let office = opened();
    let anna = office.by("anna");
    let add = format!("document add {NUMBER} {IDENTITY} {} --format json", pdf(BOTH_SIDES));
    // Less than the size of the file, which therefore cannot be handed to the child.
    let (code, said) = limited(&anna, "ulimit -f 200", &add);
    assert_eq!(code, Some(75), "{said}");
    assert!(said.contains("pdf-not-now"), "{said}");
    assert_eq!(anna.json(&format!("document list {NUMBER}")), serde_json::json!([]));
    anna.done(&add);
}

/// A page with a picture that is none, and text beside it.
fn with_broken_picture(desk: &Sandbox) -> String {
    let objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 200 200]>>",
        "<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>",
        "<</Length 63>>\nstream\n0 0 1 rg 0 0 50 50 re f q 100 0 0 100 50 50 cm /X Do Q         \nendstream",
        "<</Subtype/Image/Width 9/Height 9/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter/DCTDecode/Length 4>>\n\
         stream\nnone\nendstream",
    ];
    let (mut text, mut table) = ("%PDF-1.4\n".to_owned(), String::new());
    for (at, object) in objects.iter().enumerate() {
        table += &format!("{:010} 00000 n \n", text.len());
        text += &format!("{} 0 obj\n{object}\nendobj\n", at + 1);
    }
    let start = text.len();
    text += &format!(
        "xref\n0 6\n0000000000 65535 f \n{table}trailer\n<</Size 6/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n"
    );
    desk.file("broken.pdf", text)
}

#[test]
fn a_picture_that_cannot_be_read_is_told_with_its_page_and_the_rest_is_drawn() {
    let desk = Sandbox::empty();
    let file = with_broken_picture(&desk);
    let report = desk.nobody().fails(4, "documents-refused", &format!("document check {file}")).report();
    assert_eq!(
        (&report["findings"][0], &report["facts"]["pages"][0]["damaged"]),
        (&"damaged".into(), &true.into())
    );
    let answer = desk.nobody().run(&format!("document check {file}"));
    assert!(answer.stdout.contains("(page 1)"), "{answer:#?}");
    let answer = desk.nobody().run(&format!("document check {file} --lang it"));
    assert!(answer.stdout.contains("(pagina 1)"), "{answer:#?}");
    let line = format!("document preview {file} --out pictures");
    let report = desk.nobody().fails(4, "pdf-page-damaged", &line).report();
    assert_eq!(report["out"], "pictures/broken-1.png");
    assert!(fs::read(desk.path("pictures/broken-1.png")).unwrap().starts_with(b"\x89PNG"));
    let shown = desk.nobody().run(&format!("document preview {file} --view blocks"));
    assert_eq!(shown.code, 4);
    assert!(shown.stdout.starts_with("\x1b[38;2;"), "{shown:#?}");
    assert!(shown.stderr.contains("a picture on page 1 cannot be read"), "{shown:#?}");
}

#[test]
fn a_signed_form_in_an_envelope_is_filed_with_both_digests() {
    let office = opened();
    let anna = office.by("anna");
    let envelope = fs::read(pdf("modulo_firmato_a_pezzi.pdf.p7m")).unwrap();
    let name = format!("scans/{}_signed-form.pdf.p7m", ROSSI.cf);
    fs::create_dir(office.path("scans")).unwrap();
    office.file(&name, &envelope);
    assert_eq!(anna.json("document intake scans")[0]["outcome"], "filed");
    let paper = &anna.json(&format!("document list {NUMBER}"))[0];
    assert_eq!((&paper["verdict"], &paper["pages"]), (&"ok".into(), &1.into()));
    assert_eq!(paper["findings"], serde_json::json!(["signed-envelope", "signed"]));
    assert_eq!(paper["inner_sha256"], "8530d5c7c6ab383cd701716dd386a4ce5034d9ab831e96e6a0137de222ec7d6d");
    assert!(anna.done("document show 1").stdout.contains("8530d5c7c6ab383cd701716dd386a4ce"));
    let shown = anna.json(&format!("document preview {NUMBER} --out pictures"));
    let inner = &shown["facts"]["envelope"]["inner_sha256"];
    assert_eq!(inner, "8530d5c7c6ab383cd701716dd386a4ce5034d9ab831e96e6a0137de222ec7d6d");
    assert_eq!(shown["sha256"], paper["sha256"]);
    assert_ne!(&shown["sha256"], inner);
    assert!(fs::read(office.path(shown["out"].as_str().unwrap())).unwrap().starts_with(b"\x89PNG"));
    let add =
        format!("document add {NUMBER} --kind other --description atto {}", pdf("firma_senza_modulo.p7s"));
    let refused = anna.refuses(4, "document-refused", &add);
    assert!(refused.error().to_string().contains("envelope-empty"), "{refused:#?}");
}

#[test]
fn a_file_on_standard_input_has_the_name_it_is_given() {
    let office = opened();
    let bytes = fs::read(pdf(BOTH_SIDES)).unwrap();
    let anna = || office.by("anna").feeding(&bytes);
    let added = anna().json(&format!("document add {NUMBER} {IDENTITY} - --file-name scans/carta.pdf"));
    assert_eq!(added["file_name"], "carta.pdf");
    let checked = anna().json("document check - --file-name carta.pdf");
    assert_eq!(checked["file_name"], "carta.pdf");
    let shown = anna().json("document preview - --file-name carta.pdf --out pictures");
    assert!(shown["out"].as_str().unwrap().ends_with("pictures/carta-1.png"), "{shown}");
    let list = office.by("anna").feeding(
        "cognome;nome;codice_fiscale;data_nascita;comune_nascita;email;associazione;numero_tessera;\
         indirizzo;cap;comune_residenza;provincia_residenza\n",
    );
    assert_eq!(list.json("import grandi-utenti - --file-name soci.csv")["file"], "soci.csv");
    let file = pdf(BOTH_SIDES);
    for line in [
        format!("document add {NUMBER} {IDENTITY} {file}"),
        format!("document check {file}"),
        format!("document preview {file}"),
        format!("import grandi-utenti {file}"),
    ] {
        office.by("anna").fails(2, "name-unused", &format!("{line} --file-name carta.pdf"));
    }
    anna().fails(2, "input-twice", "document check - -");
}

// U-02
#[test]
fn a_picture_or_an_archive_under_the_name_of_a_pdf_is_called_what_it_is() {
    let office = opened();
    let files =
        [("foto.pdf", fs::read(pdf("prova.jpg")).unwrap(), "jpeg"), ("cartella.pdf", ZIP.to_vec(), "zip")];
    for (name, bytes, really) in files {
        let file = office.file(name, bytes);
        let report =
            office.nobody().fails(4, "documents-refused", &format!("document check {file}")).report();
        assert_eq!(
            (&report["findings"], &report["facts"]["kind"]),
            (&serde_json::json!(["not-a-pdf"]), &really.into())
        );
        let add = format!("document add {NUMBER} --kind other --description atto {file}");
        let refused = office.by("anna").refuses(4, "document-refused", &add);
        assert_eq!(refused.error()["args"]["really"], really);
    }
}

/// The beginning of an archive.
const ZIP: &[u8] = b"PK\x03\x04\x14\0\0\0\0\0note.txt";
