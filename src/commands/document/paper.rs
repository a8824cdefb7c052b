//! What is typed about a paper.

use crate::cli::day;
use crate::error::{CommandError, Result};
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
    #[arg(long = "type", value_name = "TYPE")]
    kind_of_identity: Option<IdentityType>,
    /// The number on it
    #[arg(long, value_name = "TEXT", value_parser = plain_text)]
    document_number: Option<String>,
    /// Its last day
    #[arg(long, value_name = "DATE", value_parser = day)]
    expires: Option<Date>,
    /// What it is, where it is of no known type
    #[arg(long, value_name = "TEXT", value_parser = plain_text)]
    description: Option<String>,
    /// A machine-readable line of it, as printed; given twice or three times
    #[arg(long, value_name = "LINE", value_parser = plain_text)]
    mrz: Vec<String>,
}

impl PaperArgs {
    /// The paper, of which an identity document needs type and last day.
    pub fn whole(&self) -> Result<Paper> {
        let paper = self.paper();
        refuse_bare(&paper)?;
        Ok(paper)
    }

    /// The paper, as far as it was typed.
    pub fn paper(&self) -> Paper {
        Paper {
            kind: self.kind,
            kind_of_identity: self.kind_of_identity,
            number: self.document_number.clone(),
            expires: self.expires,
            description: self.description.clone(),
            mrz: self.mrz.iter().map(|line| line.to_ascii_uppercase().replace(' ', "")).collect(),
        }
    }
}

/// Refuses an identity document without type or last day.
pub fn refuse_bare(paper: &Paper) -> Result {
    let needed = [(paper.kind_of_identity.is_none(), "--type"), (paper.expires.is_none(), "--expires")];
    match needed.iter().find(|(is_missing, _)| *is_missing && paper.kind == PaperKind::Identity) {
        Some((_, option)) => Err(CommandError::ValueNeeded { option: (*option).to_owned() }.into()),
        None => Ok(()),
    }
}
