//! How a file separates its fields and ends its lines. The header tells: it holds one name per column, and none of
//! the delimiters inside a name.

use csv::{ByteRecord, ReaderBuilder};

/// In the order of preference where the rows do not decide.
const DELIMITERS: [u8; 4] = [b';', b',', b'\t', b'|'];
/// Rows that are asked whether they agree with the header.
const ROWS: usize = 20;

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
    /// What stands at the end of each line.
    pub line_end: LineEnd,
}

impl Dialect {
    /// The dialect of the text at the head of a file, in an encoding that contains ASCII.
    pub(super) fn of_head(head: &[u8], forced: Option<u8>) -> Self {
        let detected = || {
            let best = DELIMITERS.into_iter().rev().max_by_key(|delimiter| agreement(head, *delimiter));
            best.unwrap_or(DELIMITERS[0])
        };
        Self { delimiter: forced.unwrap_or_else(detected), line_end: line_end(head) }
    }

    /// A parser of this dialect, for rows of any number of fields.
    pub(super) fn parser(self) -> ReaderBuilder {
        let mut builder = ReaderBuilder::new();
        builder.delimiter(self.delimiter).has_headers(false).flexible(true).buffer_capacity(64 * 1024);
        builder
    }

    /// The number of line breaks in a text; one that a neighbouring text shares counts once.
    pub(super) fn lines(self, text: &[u8]) -> u64 {
        text.iter().filter(|b| **b == self.line_mark()).count() as u64
    }

    /// The last byte of a line.
    pub(super) fn line_mark(self) -> u8 {
        if self.line_end == LineEnd::Cr { b'\r' } else { b'\n' }
    }
}

/// Delimiters of the header, weighed by the rows that have the same number of them.
fn agreement(head: &[u8], delimiter: u8) -> usize {
    let dialect = Dialect { delimiter, line_end: LineEnd::Lf };
    let mut parser = dialect.parser().from_reader(head);
    let mut record = ByteRecord::new();
    let mut next = || parser.read_byte_record(&mut record).is_ok_and(|more| more).then(|| record.len());
    let Some(columns) = next() else {
        return 0;
    };
    let agreeing = std::iter::from_fn(next).take(ROWS).filter(|fields| *fields == columns).count();
    (columns - 1) * (1 + 2 * agreeing)
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
            assert_eq!(Dialect::of_head(head.as_bytes(), None).delimiter, delimiter, "{head}");
        }
        assert_eq!(Dialect::of_head(b"a;b", Some(b':')).delimiter, b':');
    }

    #[test]
    fn the_end_of_the_first_line_is_the_end_of_all() {
        for (head, line_end) in [
            ("a;b\r\nc", LineEnd::CrLf),
            ("a\nb\r\n", LineEnd::Lf),
            ("a\rb\r", LineEnd::Cr),
            ("a", LineEnd::CrLf),
        ] {
            assert_eq!(Dialect::of_head(head.as_bytes(), None).line_end, line_end, "{head:?}");
        }
    }
}
