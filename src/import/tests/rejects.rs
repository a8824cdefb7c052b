use super::*;

fn lines(bytes: &[u8]) -> Vec<&[u8]> {
    bytes
        .strip_suffix(b"\r\n")
        .unwrap()
        .split(|b| *b == b'\n')
        .map(|line| line.strip_suffix(b"\r").unwrap_or(line))
        .collect()
}

#[test]
fn bad_rows_come_back_byte_for_byte_behind_four_columns() {
    let source = sample("grandi_utenti_sporco.csv");
    let judged = judge(source.clone());
    let (source, rejects) = (lines(&source), lines(&judged.rejects));
    assert_eq!(rejects.len(), 20);
    assert_eq!(rejects[0], [b"riga;codici;spiegazione;accetta;", source[0]].concat());
    let bad = judged.rows.iter().filter(|row| row.outcome == RowOutcome::Rejected);
    for (reject, row) in rejects[1..].iter().zip(bad) {
        let front = format!("{};{};\"da correggere; per", row.line, words(row).join(" "));
        let front = [front.as_bytes(), b"\xf2\";;"].concat();
        assert_eq!(*reject, [front.as_slice(), source[row.line as usize - 1]].concat());
    }
}

#[test]
fn a_rejects_file_is_read_again_and_its_columns_do_not_pile_up() {
    let first = judge(sample("grandi_utenti_sporco.csv"));
    let again = judge(first.rejects.clone());
    let rejected = first.rows.iter().filter(|row| row.outcome == RowOutcome::Rejected);
    let faults = |row: &CheckedRow| words(row).join(" ");
    // Row 20 conflicted with a row that is not in the rejects.
    let expected: Vec<_> = rejected.map(faults).filter(|faults| faults != "duplicate-conflict").collect();
    let rejected_again = again.rows.iter().filter(|row| row.outcome == RowOutcome::Rejected);
    assert_eq!(rejected_again.map(faults).collect::<Vec<_>>(), expected);
    let (first, again) = (lines(&first.rejects), lines(&again.rejects));
    assert_eq!(first[0], again[0]);
    let tail = |line: &[u8]| line.splitn(2, |b| *b == b'"').nth(1).unwrap().to_vec();
    assert_eq!(tail(first[1]), tail(again[1]));
}

#[test]
fn a_reason_written_in_the_rejects_takes_the_row() {
    let rejects = judge(sample("grandi_utenti_sporco.csv")).rejects;
    let mended: Vec<u8> = lines(&rejects)
        .iter()
        .filter(|line| line.starts_with(b"riga") || line.starts_with(b"7;sex-mismatch"))
        .flat_map(|line| {
            String::from_utf8_lossy(line)
                .replacen("\";;", "\";rettifica in corso;", 1)
                .into_bytes()
                .into_iter()
                .chain(*b"\r\n")
        })
        .collect();
    let taken = judge(mended).rows.remove(0);
    assert_eq!(
        (taken.outcome, taken.accepted_reason.as_deref()),
        (RowOutcome::Warned, Some("rettifica in corso"))
    );
}

#[test]
fn every_encoding_comes_back_as_it_came() {
    for encoding in ["utf-8", "utf-8-bom", "utf-16le", "utf-16be"] {
        let encoding: SourceEncoding = encoding.parse().unwrap();
        let header = "cf\tcognome\tnome\tassociazione\r\n";
        let row = "x\tCantù\t\"Nic\tcolò\"\tINT";
        let file = [encoding.mark(), &encoding.encode(&format!("{header}{row}\r\n"))].concat();
        let rejects = judge(file).rejects;
        assert!(rejects.starts_with(encoding.mark()));
        assert!(
            rejects.ends_with(&encoding.encode(&format!("\tda correggere; però\t\t{row}\r\n"))),
            "{encoding}"
        );
        let again = judge(rejects.clone());
        assert_eq!(again.raw[0].fields.get(5), Some("Cantù"));
        assert_eq!(again.rejects, rejects);
    }
}

#[test]
fn our_cells_are_no_formulas() {
    let mut reader = open("cf;cognome;nome;associazione\nx;y;z;INT\n").unwrap();
    let columns = grandi_utenti(&reader.header().fields).unwrap();
    let raw = rows(&mut reader).remove(0);
    let checked = check(&raw, &columns, &rules(), date(2026, 11, 20));
    let mut rejects = RejectsWriter::new(Vec::new(), reader.dialect(), reader.header(), &columns);
    for text in ["=1+1", "@x", "-x", "dice \"no\""] {
        rejects.write(reader.encoding(), &raw, &checked, text, "").unwrap();
    }
    let text = String::from_utf8(rejects.finish().unwrap()).unwrap();
    let cells: Vec<_> = text.lines().skip(1).map(|line| line.split(';').nth(2).unwrap()).collect();
    assert_eq!(cells, ["'=1+1", "'@x", "'-x", "\"dice \"\"no\"\"\""]);
}
