use crate::context::Context;
use crate::error::{CommandError, Result};
use crate::ops;
use crate::ui::Ui;

/// Examine the office and say what to mend
///
/// Exit code 4 when something is broken; warnings alone are no failure.
#[derive(clap::Args, Debug)]
pub struct OfficeDoctorArgs {}

pub fn cmd_office_doctor(ui: &mut Ui, cx: &Context, _: &OfficeDoctorArgs) -> Result {
    let office = cx.unlock(ui, "office", "doctor")?;
    let bar = ui.progress(Some(0));
    let checks = ops::doctor::examine(&office, cx.clock(), &mut |done, total| bar.at_of(done, total))?;
    bar.done();
    ui.rows(&checks, &["check", "state", "detail"])?;
    for check in checks.iter().filter(|check| check.state != "ok") {
        ui.status(&format!("doctor-{}", check.check), &[("detail", check.detail.clone())]);
    }
    match checks.iter().filter(|check| check.state == "fault").count() {
        0 => Ok(()),
        faults => Err(CommandError::OfficeFaulty { faults }.into()),
    }
}
