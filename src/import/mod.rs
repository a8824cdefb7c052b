//! Reading the lists that associations send: from bytes of unknown encoding to checked sheets, with the file, the
//! line and the cell of every fault.
//!
//! [`Reader`] streams records, [`Columns`] tells what they hold, [`check`] judges one row and needs nothing else, so
//! that many threads can do it; [`Duplicates`] compares the rows in file order, and [`RejectsWriter`] hands back those
//! that were not taken.

mod cells;
mod columns;
mod csv_rows;
mod dialect;
mod duplicates;
mod encoding;
mod field;
mod json_rows;
mod judge;
mod list;
mod reader;
mod rejects;
mod row;
mod source;
mod spreadsheet;
#[cfg(test)]
mod tests;
mod unused;

pub use columns::{Columns, ColumnsError, Ignored, Mapping, Table, TableError};
pub use dialect::{Dialect, IsHeader, LineEnd};
pub use duplicates::Duplicates;
pub use encoding::{SourceEncoding, UnknownEncoding};
pub use field::Field;
pub use list::{COMPANIES, DELEGATES, ListError, ListRow, MANIFEST, read_list};
pub use reader::{ImportError, Options, RawRow, Reader, Summary};
pub use rejects::RejectsWriter;
pub use row::{CheckedRow, RowFinding, RowOutcome, Rules, check};
pub use unused::{Unused, unused};

use crate::model::plain::is_hidden;
