use crate::context::Context;
use crate::error::Result;
use crate::ui::Ui;
use serde_json::json;

/// End the session
#[derive(clap::Args, Debug)]
pub struct LogoutArgs {}

pub fn cmd_logout(ui: &mut Ui, cx: &Context, _: &LogoutArgs) -> Result {
    let open = cx.log_out()?;
    Ok(ui.answer(
        if open { "logged-out" } else { "no-session" },
        &[],
        &json!({ "logged_out": open }),
        &["logged_out"],
    )?)
}
