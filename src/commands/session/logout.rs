use crate::context::Context;
use crate::error::Result;
use crate::ui::Ui;

/// End the session
#[derive(clap::Args, Debug)]
pub struct LogoutArgs {}

pub fn cmd_logout(ui: &mut Ui, cx: &Context, _: &LogoutArgs) -> Result {
    let open = cx.log_out()?;
    ui.status(if open { "logged-out" } else { "no-session" }, &[]);
    Ok(())
}
