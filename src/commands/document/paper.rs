//! What is typed about a paper.

use crate::cli::day;
use crate::model::plain::plain_text;
use crate::model::request::{IdentityType, PaperKind};
use crate::ops::document::Paper;
use jiff::civil::Date;

/// What is typed about a paper.
#[derive(clap::Args, Clone, Debug)]
pub struct PaperArgs {
    /// What it is: identity, signed-form, membership-card, membership-statement, protocol or other
    #[arg(long)]
    kind: PaperKind,
    /// Which identity document: id-card, driving-licence, residence-permit, passport or other
    #[arg(long = "type", value_name = "TYPE", required_if_eq("kind", "identity"))]
    kind_of_identity: Option<IdentityType>,
    /// The number on it
    #[arg(long, value_name = "TEXT", value_parser = plain_text)]
    document_number: Option<String>,
    /// Its last day
    #[arg(long, value_name = "DATE", value_parser = day, required_if_eq("kind", "identity"))]
    expires: Option<Date>,
    /// A machine-readable line of it, as printed; given twice or three times
    #[arg(long, value_name = "LINE", value_parser = plain_text)]
    mrz: Vec<String>,
}

impl PaperArgs {
    /// The paper.
    pub fn paper(&self) -> Paper {
        Paper {
            kind: self.kind,
            kind_of_identity: self.kind_of_identity,
            number: self.document_number.clone(),
            expires: self.expires,
            mrz: self.mrz.iter().map(|line| line.to_ascii_uppercase().replace(' ', "")).collect(),
        }
    }
}
