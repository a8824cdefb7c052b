use super::written::WrittenArgs;
use crate::context::Context;
use crate::error::{CommandError, Result};
use crate::model::request::RequestNumber;
use crate::ops::request::{self, Written};
use crate::ui::Ui;

/// Complete what is written on an open request
#[derive(clap::Args, Debug)]
pub struct RequestEditArgs {
    /// The request
    request: RequestNumber,
    #[command(flatten)]
    written: WrittenArgs,
}

pub fn cmd_request_edit(ui: &mut Ui, cx: &Context, args: &RequestEditArgs) -> Result {
    let office = cx.unlock(ui, "request", "edit")?;
    let written = args.written.written();
    if written == Written::default() {
        return Err(CommandError::ValueNeeded { option: "--protocol".to_owned() }.into());
    }
    super::tell(ui, &request::edit(&office, cx.clock(), args.request, &written)?)
}
