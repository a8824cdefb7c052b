//! A third person at the counter, with a written delegation (U-32).

use crate::model::plain::plain_text;
use crate::ops::pin::Collector;

/// A third person at the counter, with a written delegation and both documents.
#[derive(clap::Args, Debug)]
#[command(next_help_heading = "A third person")]
pub struct CollectorArgs {
    /// Who collects for the holder, with a written delegation that stays here
    #[arg(long, value_name = "NAME", value_parser = plain_text, requires_all = ["collector_document", "holder_document"])]
    collected_by: Option<String>,
    /// The identity document of who collects
    #[arg(long, value_name = "TEXT", value_parser = plain_text, requires = "collected_by")]
    collector_document: Option<String>,
    /// The identity document of the holder, of which a copy was brought
    #[arg(long, value_name = "TEXT", value_parser = plain_text, requires = "collected_by")]
    holder_document: Option<String>,
}

impl CollectorArgs {
    /// Who collects, where it is not the holder.
    pub fn collector(&self) -> Option<Collector> {
        let (name, document) = (self.collected_by.clone()?, self.collector_document.clone()?);
        Some(Collector { name, document, holder_document: self.holder_document.clone()? })
    }
}
