use crate::context::Context;
use crate::error::Result;
use crate::ops;
use crate::ui::Ui;

/// Prove the log: walk the chain and compare it with the rows it speaks of
///
/// Exit code 4 when a row was changed behind the log's back.
#[derive(clap::Args, Debug)]
pub struct AuditVerifyArgs {}

pub fn cmd_audit_verify(ui: &mut Ui, cx: &Context, _: &AuditVerifyArgs) -> Result {
    let office = cx.unlock(ui, "audit", "verify")?;
    let bar = ui.progress(Some(0));
    let found = ops::audit::verify(&office, &mut |done, total| bar.at_of(done, total))?;
    bar.done();
    ui.object(&found, &["ok", "events", "head", "first_bad", "altered", "schema"], &[])?;
    Ok(ops::audit::verdict(&found)?)
}
