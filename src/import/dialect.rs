//! How a file separates its fields and ends its lines. The header tells: it holds one name per column, and none of
//! the delimiters inside a name. Titles and groups of columns may stand above it.

use csv::{ByteRecord, ReaderBuilder, StringRecord};

/// In the order of preference where the rows do not decide.
const DELIMITERS: [u8; 4] = [b';', b',', b'\t', b'|'];
/// Rows that are asked whether they agree with the header.
const ROWS: usize = 20;
/// Rows among which the header is looked for.
const TITLES: usize = 30;

/// Whether a row names the columns of the list.
pub type IsHeader<'a> = &'a dyn Fn(&StringRecord) -> bool;

/// How lines end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LineEnd {
    /// Carriage return and line feed, as Windows writes.
    CrLf,
    /// Line feed.
    Lf,
    /// Carriage return alone, as old Macintosh programs write.
    Cr,
}

impl LineEnd {
    /// The characters.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::CrLf => "\r\n",
            Self::Lf => "\n",
            Self::Cr => "\r",
        }
    }
}

/// The form of a CSV file beside its encoding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Dialect {
    /// The ASCII character between fields.
    pub delimiter: u8,
    /// The ASCII character around a field that holds delimiters or quotes.
    pub quote: u8,
    /// What stands at the end of each line.
    pub line_end: LineEnd,
}

impl Dialect {
    /// The dialect of the text at the head of a file, in an encoding that contains ASCII, and how many rows stand above
    /// the header. A delimiter by which some row names the columns is the right one.
    pub(super) fn of_head(head: &[u8], forced: Option<u8>, is_header: Option<IsHeader<'_>>) -> (Self, usize) {
        let (line_end, quote) = (line_end(head), quote(head));
        let candidates = || forced.into_iter().chain(DELIMITERS.into_iter().filter(|_| forced.is_none()));
        let found = is_header.and_then(|is_header| {
            candidates().find_map(|delimiter| Some((delimiter, titles(head, delimiter, quote, is_header)?)))
        });
        let detected = || candidates().rev().max_by_key(|delimiter| agreement(head, *delimiter, quote));
        let (delimiter, titles) = found.unwrap_or_else(|| (detected().unwrap_or(DELIMITERS[0]), 0));
        (Self { delimiter, quote, line_end }, titles)
    }

    /// A parser of this dialect, for rows of any number of fields.
    pub(super) fn parser(self) -> ReaderBuilder {
        let mut builder = ReaderBuilder::new();
        builder.delimiter(self.delimiter).quote(self.quote);
        builder.has_headers(false).flexible(true).buffer_capacity(64 * 1024);
        builder
    }
}

/// Counts physical lines. Each of CR LF, LF and a lone CR ends one, as each ends a record, whatever the rest of the
/// file uses.
#[derive(Clone, Copy, Debug)]
pub(super) struct LineCounter {
    /// The line of the next byte, from 1.
    line: u64,
    /// Whether the last byte was a CR, whose LF may still come.
    after_cr: bool,
}

impl LineCounter {
    /// A count that goes on within a line.
    pub(super) fn at(line: u64) -> Self {
        Self { line, after_cr: false }
    }

    /// Passes over the next bytes of the file.
    pub(super) fn pass(&mut self, text: &[u8]) {
        let Some(last) = text.last() else { return };
        let count = |byte: u8| text.iter().filter(|b| **b == byte).count();
        let breaks = match count(b'\r') {
            0 => count(b'\n'),
            returns => {
                let pairs = text.windows(2).filter(|pair| pair == b"\r\n").count();
                returns + count(b'\n') - pairs
            }
        };
        let shared = usize::from(self.after_cr && text[0] == b'\n');
        self.line += (breaks - shared) as u64;
        self.after_cr = *last == b'\r';
    }

    /// The line that follows these bytes.
    pub(super) fn after(mut self, text: &[u8]) -> u64 {
        self.pass(text);
        self.line
    }
}

/// How many rows stand above the one that names the columns.
fn titles(head: &[u8], delimiter: u8, quote: u8, is_header: IsHeader<'_>) -> Option<usize> {
    let parser = Dialect { delimiter, quote, line_end: LineEnd::Lf }.parser().from_reader(head);
    let rows = parser.into_byte_records().take(TITLES).map_while(Result::ok);
    rows.map(|row| row.iter().map(String::from_utf8_lossy).collect()).position(|row| is_header(&row))
}

/// The delimiter that a first line names for Excel, `sep=;`, and the length of that line with its end.
pub(super) fn named_delimiter(head: &[u8]) -> Option<(u8, usize)> {
    let end = head.iter().take(16).position(|b| matches!(b, b'\r' | b'\n'))?;
    let line =
        head[..end].strip_prefix(b"\"").and_then(|rest| rest.strip_suffix(b"\"")).unwrap_or(&head[..end]);
    let (name, delimiter) = line.split_at_checked(4)?;
    let [delimiter] = delimiter.strip_suffix(b"\"").unwrap_or(delimiter) else { return None };
    let length = end + 1 + usize::from(head[end..].starts_with(b"\r\n"));
    (name.eq_ignore_ascii_case(b"sep=") && delimiter.is_ascii()).then_some((*delimiter, length))
}

/// Delimiters of the header, weighed by the rows that have the same number of them.
fn agreement(head: &[u8], delimiter: u8, quote: u8) -> usize {
    let dialect = Dialect { delimiter, quote, line_end: LineEnd::Lf };
    let mut parser = dialect.parser().from_reader(head);
    let mut record = ByteRecord::new();
    let mut next = || parser.read_byte_record(&mut record).is_ok_and(|more| more).then(|| record.len());
    let Some(columns) = next() else {
        return 0;
    };
    let agreeing = std::iter::from_fn(next).take(ROWS).filter(|fields| *fields == columns).count();
    (columns - 1) * (1 + 2 * agreeing)
}

/// Apostrophes where they open and close fields, and no quotation mark does; a name may begin or end with one.
fn quote(head: &[u8]) -> u8 {
    let is_edge =
        |byte: Option<&u8>| byte.is_none_or(|it| DELIMITERS.contains(it) || matches!(it, b'\r' | b'\n'));
    let edges = |quote: u8| {
        let at = || (0..head.len()).filter(|at| head[*at] == quote);
        let opens = at().filter(|at| is_edge(at.checked_sub(1).map(|before| &head[before]))).count();
        (opens, at().filter(|at| is_edge(head.get(at + 1))).count())
    };
    match edges(b'\'') {
        (opens, closes) if opens > 0 && opens == closes && edges(b'"').0 == 0 => b'\'',
        _ => b'"',
    }
}

fn line_end(head: &[u8]) -> LineEnd {
    match head.iter().position(|b| matches!(b, b'\r' | b'\n')) {
        Some(at) if head[at] == b'\n' => LineEnd::Lf,
        Some(at) if head.get(at + 1) != Some(&b'\n') => LineEnd::Cr,
        _ => LineEnd::CrLf,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_delimiter_is_the_one_of_the_header() {
        for (head, delimiter) in [
            ("cognome;nome;email\nRossi, Bianchi;A, B;x\n", b';'),
            ("cognome,nome,email\nRossi;x,A,B\n", b','),
            ("cognome\tnome\nRossi\tA\n", b'\t'),
            ("cognome|nome\nRossi|A\n", b'|'),
            ("\"a;b;c\",\"d;e;f\"\nx,y\n", b','),
            ("cognome\n", b';'),
            ("", b';'),
        ] {
            assert_eq!(Dialect::of_head(head.as_bytes(), None, None).0.delimiter, delimiter, "{head}");
        }
        assert_eq!(Dialect::of_head(b"a;b", Some(b':'), None).0.delimiter, b':');
    }

    #[test]
    fn fields_stand_between_apostrophes_where_all_of_these_have_a_partner() {
        for (head, quote) in [
            ("cognome;nome\n'D''Angelo';Anna\n", b'\''),
            ("cognome;nome\n'Via Roma; scala B';'x'", b'\''),
            ("cognome;nome\n'Ndrangheta;Anna\nD'Angelo;x\n", b'"'),
            ("cognome;nome\n'x';\"y\"\n", b'"'),
            ("cognome;nome\nNicolo';Anna\n", b'"'),
        ] {
            assert_eq!(Dialect::of_head(head.as_bytes(), None, None).0.quote, quote, "{head}");
        }
    }

    #[test]
    fn titles_above_the_header_do_not_decide() {
        let is_header = |row: &StringRecord| row.iter().any(|cell| cell == "cognome");
        for (head, delimiter, titles) in [
            ("Elenco, 2026\n\ncognome;nome\nRossi;A\n", b';', 1),
            ("DATI;;RECAPITI\nx;y\ncognome;nome\n", b';', 2),
            ("cognome,nome\nRossi;x,A\n", b',', 0),
            ("a;b\nc;d\n", b';', 0),
        ] {
            let (dialect, above) = Dialect::of_head(head.as_bytes(), None, Some(&is_header));
            assert_eq!((dialect.delimiter, above), (delimiter, titles), "{head}");
        }
    }

    #[test]
    fn a_first_line_may_name_the_delimiter() {
        for (head, found) in [
            ("sep=;\r\na;b", Some((b';', 7))),
            ("\"sep=,\"\na,b", Some((b',', 8))),
            ("SEP=\t\na\tb", Some((b'\t', 6))),
            ("sep=;;\na", None),
            ("separatore;x\na", None),
            ("sep=", None),
        ] {
            assert_eq!(named_delimiter(head.as_bytes()), found, "{head:?}");
        }
    }

    #[test]
    fn the_end_of_the_first_line_is_the_end_of_all() {
        for (head, line_end) in [
            ("a;b\r\nc", LineEnd::CrLf),
            ("a\nb\r\n", LineEnd::Lf),
            ("a\rb\r", LineEnd::Cr),
            ("a", LineEnd::CrLf),
        ] {
            assert_eq!(Dialect::of_head(head.as_bytes(), None, None).0.line_end, line_end, "{head:?}");
        }
    }
}
