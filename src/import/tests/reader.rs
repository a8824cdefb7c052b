use super::*;
use crate::model::finding::Finding;
use proptest::prelude::*;

fn lines_and_fields(reader: &mut Reader) -> Vec<(u64, Vec<String>)> {
    let fields = |row: RawRow| (row.line, row.fields.iter().map(str::to_owned).collect());
    rows(reader).into_iter().map(fields).collect()
}

#[test]
fn the_samples_are_read_in_their_encodings_and_dialects() {
    for (name, encoding, delimiter, line_end) in [
        ("grandi_utenti.csv", "utf-8", b',', LineEnd::Lf),
        ("grandi_utenti_excel.csv", "windows-1252", b';', LineEnd::CrLf),
        ("grandi_utenti_utf8bom.csv", "utf-8-bom", b';', LineEnd::CrLf),
    ] {
        let mut reader = open(sample(name)).unwrap();
        let rows = rows(&mut reader);
        assert_eq!(rows.len(), 50, "{name}");
        assert_eq!(rows[2].fields.get(7), Some("Viale della Libertà"), "{name}");
        assert_eq!(reader.dialect(), Some(Dialect { delimiter, quote: b'"', line_end }), "{name}");
        assert_eq!(reader.finish().unwrap().encoding.as_str(), encoding, "{name}");
    }
}

#[test]
fn the_hash_is_the_one_of_the_whole_file() {
    let bytes = sample("grandi_utenti.csv");
    let summary = open_in_steps(bytes.clone(), 100).unwrap().finish().unwrap();
    use sha2::Digest;
    assert_eq!(summary.sha256.as_slice(), sha2::Sha256::digest(&bytes).as_slice());
    assert_eq!(summary.bytes, bytes.len() as u64);
}

#[test]
fn two_byte_encodings_are_read_with_and_without_a_mark() {
    let text = "cognome;nome\r\nCantù;Niccolò\r\n";
    for (encoding, marked) in
        [("utf-16le", true), ("utf-16le", false), ("utf-16be", true), ("utf-16be", false)]
    {
        let encoding: SourceEncoding = encoding.parse().unwrap();
        let mark = if marked { encoding.mark() } else { b"" };
        let mut reader = open_in_steps([mark, &encoding.encode(text)].concat(), 3).unwrap();
        let row = rows(&mut reader).remove(0);
        assert_eq!(row.fields, vec!["Cantù", "Niccolò"]);
        assert_eq!(row.raw, encoding.encode("Cantù;Niccolò").as_ref());
        assert_eq!(reader.finish().unwrap().encoding, encoding);
    }
}

#[test]
fn a_forced_encoding_and_delimiter_are_obeyed() {
    let options =
        Options { encoding: Some(SourceEncoding::Windows1252), delimiter: Some(b','), ..Options::default() };
    let mut reader = Reader::open("a;b,c\nNicolò,x\n".as_bytes(), options).unwrap();
    assert_eq!(rows(&mut reader)[0].fields, vec!["NicolÃ²", "x"]);
}

#[test]
fn the_first_letter_decides_where_the_head_is_plain() {
    let mut bytes = b"a;b\n".to_vec();
    bytes.extend(b"x;y\n".repeat(100_000));
    bytes.extend(b"Nicol\xf2;y\n");
    let mut reader = open(bytes).unwrap();
    assert_eq!(reader.encoding(), SourceEncoding::Utf8);
    assert_eq!(rows(&mut reader).last().unwrap().fields.get(0), Some("Nicolò"));
    assert_eq!(reader.encoding(), SourceEncoding::Windows1252);
}

#[test]
fn quotes_hold_delimiters_quotes_and_line_breaks() {
    for step in [1, 2, 3, 1000] {
        let text = "a;b\r\n\"x;y\";\"say \"\"no\"\"\"\r\n\"two\r\nlines\";z\r\n\r\n\r\nlast;one";
        let mut reader = open_in_steps(text, step).unwrap();
        let rows = rows(&mut reader);
        let seen: Vec<_> =
            rows.iter().map(|row| (row.line, row.raw.as_slice(), row.fields.get(0).unwrap())).collect();
        assert_eq!(
            seen,
            [
                (2, b"\"x;y\";\"say \"\"no\"\"\"".as_slice(), "x;y"),
                (3, b"\"two\r\nlines\";z", "two\r\nlines"),
                (7, b"last;one", "last"),
            ]
        );
        assert_eq!(rows[0].fields.get(1), Some("say \"no\""));
    }
}

#[test]
fn lines_are_counted_whatever_ends_them() {
    for end in ["\n", "\r\n", "\r"] {
        let text = ["a;b", "1;2", "", "3;4"].join(end);
        let lines: Vec<u64> = rows(&mut open(text).unwrap()).iter().map(|row| row.line).collect();
        assert_eq!(lines, [2, 4], "{end:?}");
    }
}

#[test]
fn a_lone_return_ends_a_record_and_a_line_in_any_file() {
    let text = "a;b\r\n1;2\r3;4\r\n5;6\n\r\n\r7;8\n\"x\ry\";9\r\n0;0";
    for step in [1, 2, 3, 1000] {
        let lines: Vec<u64> =
            rows(&mut open_in_steps(text, step).unwrap()).iter().map(|it| it.line).collect();
        assert_eq!(lines, [2, 3, 4, 7, 8, 10], "{step}");
    }
    let long = ["a;b\r\n", "1;2\r\n", &"x".repeat(70_000), "\r\n\n3;4\n"].concat();
    let lines: Vec<u64> = rows(&mut open(long).unwrap()).iter().map(|it| it.line).collect();
    assert_eq!(lines, [2, 3, 5]);
}

#[test]
fn a_quote_left_open_costs_its_line_alone() {
    let small = "a;b\n1;2\n\"3;4\n5;6\n7;8\n".to_owned();
    let large = small.clone() + &"x;y\n".repeat(100_000);
    for text in [small, large] {
        let rows = rows(&mut open(text).unwrap());
        assert_eq!((rows[1].line, rows[1].raw.as_slice()), (3, b"\"3;4".as_slice()));
        assert_eq!(rows[1].fault, Some(Finding::QuoteUnclosed));
        assert_eq!((rows[2].line, rows[2].fields.get(1), rows[2].fault), (4, Some("6"), None));
    }
}

#[test]
fn four_byte_characters_and_rare_line_ends_are_named() {
    let text = "codice fiscale;cognome;nome\n";
    let wide = |bytes: fn(u32) -> [u8; 4]| text.chars().flat_map(|c| bytes(c as u32)).collect::<Vec<u8>>();
    for bytes in [
        wide(u32::to_le_bytes),
        wide(u32::to_be_bytes),
        [b"\xff\xfe\0\0".to_vec(), wide(u32::to_le_bytes)].concat(),
        [b"\0\0\xfe\xff".to_vec(), wide(u32::to_be_bytes)].concat(),
    ] {
        assert_eq!(open(bytes).err().unwrap().problem(), ("utf-32", 0));
    }
    for end in ["\u{2028}", "\u{2029}", "\u{85}", "\u{b}"] {
        let text = ["codice fiscale;cognome;nome", "A;B;C", ""].join(end);
        assert_eq!(open(text).err().unwrap().problem(), ("rare-line-ends", 0), "{end:?}");
    }
    // NEL in a code page of one byte is a letter, and the list one row that names its columns.
    let bytes = b"codice fiscale;cognome;nome\x85RSSMRA80A01H501U;Rossi;Mario\x85";
    let is_header = |row: &csv::StringRecord| row.iter().any(|cell| cell == "cognome");
    let options = Options { is_header: Some(&is_header), ..Options::default() };
    assert_eq!(Reader::open(&bytes[..], options).err().unwrap().problem(), ("rare-line-ends", 0));
}

#[test]
fn what_cannot_be_a_list_is_named() {
    let refused = |bytes: &[u8]| open(bytes).err().unwrap().to_string();
    assert_eq!(refused(b""), "the file is empty");
    assert_eq!(refused(b"\r\n\r\n"), "the file is empty");
    assert_eq!(
        refused(b"PK\x03\x04..."),
        "this is not a CSV file but of another kind (workbook): save it as CSV"
    );
    assert_eq!(refused(&b"x".repeat(70_000)), "line 1 is longer than 65536 bytes");
    assert_eq!(refused(&b"x;".repeat(300)), "the header has 301 columns, more than 200");
    assert!(refused(b"[{\"a\": 1}]").starts_with("no line at its head is a JSON object"));
    assert!(refused(b"{\n  \"a\": 1\n}\n").starts_with("no line at its head is a JSON object"));
}

#[test]
fn a_line_without_end_costs_itself_alone() {
    let long = "x".repeat(200_000);
    for (head, row, step) in
        [("a;b\n", "1;2\n", 999), ("a;b\n", "1;2\n", usize::MAX), ("{\"a\":1}\n", "{\"a\":2}\n", 999)]
    {
        let mut reader = open_in_steps(format!("{head}{row}{long}\n{row}"), step).unwrap();
        let found: Vec<_> = rows(&mut reader).into_iter().map(|row| (row.line, row.fault)).collect();
        let good = if head.starts_with('{') { vec![(1, None), (2, None)] } else { vec![(2, None)] };
        let at = good.len() as u64 + if head.starts_with('{') { 1 } else { 2 };
        assert_eq!(found, [good, vec![(at, Some(Finding::LineTooLong)), (at + 1, None)]].concat(), "{head}");
    }
}

#[test]
fn an_input_that_breaks_off_is_an_error() {
    struct Broken;
    impl Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            Err(io::ErrorKind::BrokenPipe.into())
        }
    }
    let mut reader = Reader::open(b"a;b\n".repeat(100_000).chain_broken(Broken), Options::default()).unwrap();
    let failed = std::iter::repeat_with(|| reader.next_chunk(1000)).find_map(Result::err).unwrap();
    assert!(matches!(failed, ImportError::Read(error) if error.kind() == io::ErrorKind::BrokenPipe));

    trait ChainBroken {
        fn chain_broken(self, broken: Broken) -> io::Chain<io::Cursor<Vec<u8>>, Broken>;
    }
    impl ChainBroken for Vec<u8> {
        fn chain_broken(self, broken: Broken) -> io::Chain<io::Cursor<Vec<u8>>, Broken> {
            io::Cursor::new(self).chain(broken)
        }
    }
}

proptest! {
    #[test]
    fn any_bytes_are_read_alike_in_steps_of_any_size(
        bytes in proptest::collection::vec(prop_oneof![any::<u8>(), proptest::sample::select(b";,\"\n\r\t {}:ab1\0\xc3\xb2\xf2".to_vec())], 0..200),
        is_json in any::<bool>(),
        step in 1usize..40,
    ) {
        let bytes = if is_json { [b"{\"a\": 1}\n", bytes.as_slice()].concat() } else { bytes };
        let whole = open(bytes.clone()).map(|mut reader| lines_and_fields(&mut reader)).map_err(|e| e.to_string());
        let steps = open_in_steps(bytes, step).map(|mut reader| lines_and_fields(&mut reader)).map_err(|e| e.to_string());
        prop_assert_eq!(whole, steps);
    }

    #[test]
    fn what_was_quoted_comes_back(fields in proptest::collection::vec("[a-zò;,\"\n ]{0,6}", 2..6)) {
        let quoted: Vec<_> = fields.iter().map(|field| format!("\"{}\"", field.replace('"', "\"\""))).collect();
        let text = format!("{}\n{}\n", vec!["x"; fields.len()].join(";"), quoted.join(";"));
        let mut reader = open(text).unwrap();
        let row = rows(&mut reader).remove(0);
        prop_assert_eq!(row.fields.iter().collect::<Vec<_>>(), fields);
        prop_assert_eq!(row.raw, quoted.join(";").into_bytes());
    }
}

#[test]
fn json_lines_are_told_by_their_brace_and_read_by_their_names() {
    let text = "\u{feff}{\"cognome\": \"Rossi\", \"cap\": 184, \"a\": null}\r\n\r\n  {\"nome\": \"D'Al\u{f2}\", \"privacy\": true}\n";
    for step in [1, 7, usize::MAX] {
        let mut reader = open_in_steps(text, step).unwrap();
        assert_eq!(reader.dialect(), None);
        assert_eq!(reader.header().fields, vec!["cognome", "cap", "a", "nome", "privacy"]);
        let rows = rows(&mut reader);
        assert_eq!(rows.iter().map(|row| row.line).collect::<Vec<_>>(), [1, 3]);
        assert_eq!(rows[0].fields, vec!["Rossi", "184", "", "", ""]);
        assert_eq!(rows[1].fields, vec!["", "", "", "D'Al\u{f2}", "true"]);
        assert_eq!(reader.finish().unwrap().bytes, text.len() as u64);
    }
}

#[test]
fn a_line_that_is_no_object_costs_itself_alone() {
    let lines =
        ["{\"a\": 1}", "{\"a\": 1, \"a\": 2}", "[1]", "{\"a\": ", "{\"a\": [2]}", "{} {}", "{\"a\": 3}"];
    let mut reader = open(lines.join("\n")).unwrap();
    let faults: Vec<_> = rows(&mut reader).into_iter().map(|row| (row.fault, row.nested)).collect();
    let broken = || (Some(Finding::JsonBroken), vec![]);
    let good = || (None, vec![]);
    assert_eq!(faults, [good(), broken(), broken(), broken(), (None, vec![0]), broken(), good()]);
}

#[test]
fn a_text_of_the_portal_is_no_mended_line() {
    let plain = "{\"a\": \"1\", \"testo\": \"{\\\"a\\\": \\\"2\\\"}\"}\n";
    let mut reader = open(format!("{plain}{{\"a\": \"3\", \"testo\": \"una nota\"}}")).unwrap();
    let rows = rows(&mut reader);
    assert_eq!(rows[0].fields, vec!["1", "{\"a\": \"2\"}"]);
    assert_eq!((&rows[1].fields, rows[1].fault), (&vec!["3", "una nota"].into(), None));
}

#[test]
fn a_name_that_comes_after_the_head_of_the_file_is_told_and_not_lost() {
    let first = format!("{{\"a\": \"{}\"}}\n", "x".repeat(100));
    let text = first.repeat(4000) + "{\"a\": 1, \"b\": 2}\n";
    let mut reader = open(text).unwrap();
    let last = rows(&mut reader).pop().unwrap();
    assert_eq!((last.line, last.fault), (4001, Some(Finding::NameLate)));
}
