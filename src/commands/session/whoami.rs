use crate::context::Context;
use crate::error::Result;
use crate::model::role::{Role, Scope};
use crate::ui::Ui;
use serde::Serialize;

/// Show who is acting
#[derive(clap::Args, Debug)]
pub struct WhoamiArgs {}

#[derive(Serialize)]
struct Me {
    name: String,
    roles: Vec<Role>,
    scopes: Vec<Scope>,
    own_passphrase: bool,
    trial: bool,
    expires_at: Option<jiff::Timestamp>,
}

pub fn cmd_whoami(ui: &mut Ui, cx: &Context, _: &WhoamiArgs) -> Result {
    let office = cx.unlock(ui, "whoami", "")?;
    let me = Me {
        name: office.actor.name.clone(),
        roles: office.actor.roles.clone(),
        scopes: office.actor.scopes.clone(),
        own_passphrase: office.actor.own_passphrase,
        trial: office.trial,
        expires_at: office.expires,
    };
    Ok(ui.object(&me, &["name", "roles", "scopes", "own_passphrase", "trial", "expires_at"], &[])?)
}
