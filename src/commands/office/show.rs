use crate::context::Context;
use crate::error::Result;
use crate::ops;
use crate::ui::Ui;
use serde::Serialize;

/// Show the office
#[derive(clap::Args, Debug)]
pub struct OfficeShowArgs {}

#[derive(Serialize)]
struct OfficeSheet {
    name: String,
    id: String,
    trial: bool,
    folder: String,
    created_at: String,
    operators: usize,
    messages: Vec<String>,
}

pub fn cmd_office_show(ui: &mut Ui, cx: &Context, _: &OfficeShowArgs) -> Result {
    let office = cx.unlock(ui, "office", "show")?;
    let row = office.store.office().get()?;
    let counts = office.store.message().counts()?;
    let sheet = OfficeSheet {
        name: row.name,
        id: row.uuid,
        trial: row.trial,
        folder: office.folder.path().display().to_string(),
        created_at: ops::password::moment(row.created_at),
        operators: ops::operator::list(&office)?.iter().filter(|it| !it.disabled).count(),
        messages: counts.into_iter().map(|(state, count)| format!("{count} {state}")).collect(),
    };
    let columns = ["name", "id", "trial", "folder", "created_at", "operators", "messages"];
    Ok(ui.object(&sheet, &columns, &["sportello office doctor".to_owned()])?)
}
