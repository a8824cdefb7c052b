use crate::cli::Cli;
use crate::context::Context;
use crate::error::{CommandError, Result};
use crate::ops::OfficeError;
use crate::ui::{Text, Ui};
use clap::Parser;
use jiff::ToSpan;
use std::fs;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

/// Play the main job in a new folder
///
/// An office for trying, its people, a list with faults, provisional passwords, a split PIN:
/// each command as a clerk types it, with its real output. Nothing outside the folder is written.
#[derive(clap::Args, Debug)]
pub struct DemoArgs {
    /// The folder to make; one in the system's temporary folder if none is given
    dir: Option<PathBuf>,
}

/// A list as an association sends it, saved by Excel: 30 rows, 29 of them with a fault. The
/// people are invented.
const LIST: &[u8] = include_bytes!("lista.csv");
const REGISTRATIONS: &[u8] = include_bytes!("registrazioni.jsonl");

pub fn cmd_demo(ui: &mut Ui, cx: &Context, args: &DemoArgs) -> Result {
    let dir = match &args.dir {
        Some(dir) => {
            cx.allow_file(dir)?;
            dir.clone()
        }
        None => std::env::temp_dir().join(format!("sportello-demo-{}", uuid::Uuid::now_v7())),
    };
    let shown = dir.display().to_string();
    if dir.exists() {
        return Err(OfficeError::FolderTaken { folder: shown }.into());
    }
    let unusable = |error: std::io::Error| OfficeError::FolderUnusable {
        folder: shown.clone(),
        reason: error.to_string(),
    };
    fs::DirBuilder::new().mode(0o700).recursive(true).create(&dir).map_err(unusable)?;
    // Commands name their files as a clerk in that folder does.
    std::env::set_current_dir(&dir).map_err(unusable)?;
    let stage = Stage { ui, cx };
    stage.file("lista.csv", LIST)?;
    stage.file("registrazioni.jsonl", REGISTRATIONS)?;
    for name in ["admin", "anna", "bruno", "carla", "dario"] {
        stage.file(&format!("{name}.pass"), format!("the passphrase of {name}\n").as_bytes())?;
        stage.file(&format!("{name}.first"), format!("a first passphrase for {name}\n").as_bytes())?;
    }
    play(&stage)?;
    stage.say("demo-next", &[("folder", shown)])
}

/// The script.
fn play(stage: &Stage<'_>) -> Result {
    stage.say("demo-office", &[("folder", ".".to_owned())])?;
    stage.run(
        "office init --trial --name 'Sede di prova' --new-passphrase-file admin.pass --recovery-out recovery.txt",
        0,
    )?;
    let admin = "--operator admin --passphrase-file admin.pass";
    stage.say("demo-people", &[])?;
    let people = [("anna", "clerk"), ("bruno", "reviewer"), ("carla", "approver"), ("dario", "dispatcher")];
    for (name, role) in people {
        let add = format!("operator add {name} --role {role} --new-passphrase-file {name}.first");
        stage.run(&format!("{admin} -q {add}"), 0)?;
    }
    for (name, _) in people {
        let first = format!("--operator {name} --passphrase-file {name}.first");
        stage.run(&format!("{first} -q operator passphrase --new-passphrase-file {name}.pass"), 0)?;
    }
    let [anna, bruno, carla, dario] =
        people.map(|(name, _)| format!("--operator {name} --passphrase-file {name}.pass"));
    stage.say("demo-import", &[])?;
    stage.run(&format!("{anna} import grandi-utenti lista.csv --dry-run"), 6)?;
    stage.run(&format!("{anna} import grandi-utenti lista.csv --rejects scarti.csv"), 6)?;
    stage.say("demo-mend", &[])?;
    stage.mend("scarti.csv", "corretti.csv")?;
    stage.run(&format!("{anna} -q import grandi-utenti corretti.csv"), 6)?;
    stage.run(&format!("{anna} -q user search --surname Pellegrino"), 0)?;
    stage.say("demo-review", &[])?;
    stage.run(&format!("{anna} -q request list --import 1"), 0)?;
    stage.run("document check lista.csv", 4)?;
    stage.run(
        &format!(
            "{anna} -q document record --import 1 --on-paper --kind identity --and membership-card --and protocol"
        ),
        0,
    )?;
    stage.run(&format!("{bruno} -q review accept --import 1 --all-checks"), 6)?;
    stage.say("demo-approve", &[])?;
    stage.run(&format!("{bruno} -q credential approve --import 1"), 5)?;
    stage.run(&format!("{carla} -q credential approve --import 1"), 6)?;
    stage.run(&format!("{carla} -q credential status MRLLRA89R66Z330V"), 0)?;
    stage.say("demo-pin", &[])?;
    stage
        .run(&format!("{anna} -q organisation add 00743110157 --name 'Comune di Prova' --kind gestore"), 0)?;
    stage.run(
        &format!(
            "{anna} -q user create --profile ente --cf VRDLRA85M50F205U --surname Verdi --name Laura \
             --born 10/08/1985 --birthplace Milano --birth-province MI --town Bologna --province BO \
             --email laura.verdi@example.com --organisation 00743110157 --privacy accepted \
             --secret-out seconda-parte.txt"
        ),
        0,
    )?;
    stage.run(&format!("{anna} -q pin show VRDLRA85M50F205U"), 0)?;
    stage.say("demo-registrations", &[])?;
    stage.run(&format!("{anna} import registrations registrazioni.jsonl --secret-out parti.csv"), 6)?;
    stage.say("demo-send", &[])?;
    stage.run(&format!("{dario} -q message send"), 0)?;
    stage.run(&format!("{dario} -q message list --user VRDLRA85M50F205U"), 0)?;
    stage.run(&format!("{dario} -q message preview 1"), 0)?;
    stage.say("demo-access", &[])?;
    stage.file("provvisoria.txt", b"MRLLRA89\n")?;
    stage.file("personale.txt", b"una-mia-1\n")?;
    let holder = "MRLLRA89R66Z330V";
    let first = "--password-file provvisoria.txt --new-password-file personale.txt";
    stage.run(&format!("{anna} -q access login {holder} --password-file provvisoria.txt"), 4)?;
    stage.run(&format!("{anna} -q access first {holder} {first}"), 0)?;
    stage.run(&format!("{anna} -q access login {holder} --password-file personale.txt"), 0)?;
    stage.say("demo-identity", &[])?;
    let today = stage.cx.clock().today();
    let expires = today.saturating_add(30.days());
    stage.run(
        &format!(
            "{admin} -q operator token portale --scope identity --expires {expires} --out portale.token"
        ),
        0,
    )?;
    stage.run(
        &format!(
            "--token-file portale.token -q identity confirm {holder} --provider spid --level 2 --date {today} \
             --reference accesso-1"
        ),
        0,
    )?;
    stage.run(&format!("{anna} -q delegate grant 00743110157 VRDLRA85M50F205U --role operator"), 4)?;
    stage.run(&format!("{anna} -q delegate grant 00743110157 {holder} --role operator"), 0)?;
    stage.say("demo-log", &[])?;
    stage.run(&format!("{admin} -q audit verify"), 0)
}

/// Where the demo plays.
struct Stage<'a> {
    ui: &'a Ui,
    cx: &'a Context,
}

impl Stage<'_> {
    fn say(&self, key: &str, args: &[(&str, String)]) -> Result {
        Ok(self.ui.out(format!("\n# {}\n", self.ui.text.get(key, args).replace('\n', "\n# ")))?)
    }

    fn file(&self, name: &str, bytes: &[u8]) -> Result {
        Ok(fs::write(name, bytes).map_err(|error| CommandError::unwritable(Path::new(name), &error))?)
    }

    /// Mends a row as a clerk would in a spreadsheet: the sex was typed wrong in the register, and
    /// the reason stands under `accetta`.
    fn mend(&self, from: &str, to: &str) -> Result {
        let bytes = fs::read(from).map_err(|error| CommandError::unreadable(Path::new(from), &error))?;
        let (text, ..) = encoding_rs::WINDOWS_1252.decode(&bytes);
        let mended: Vec<String> = text
            .lines()
            .map(|line| match line.split_once(";;Pellegrino;Rita;") {
                Some((front, rest)) => {
                    format!("{front};rettifica di sesso, sentenza agli atti;Pellegrino;Rita;{rest}")
                }
                None => line.to_owned(),
            })
            .collect();
        self.file(to, &encoding_rs::WINDOWS_1252.encode(&mended.join("\r\n")).0)
    }

    /// Shows a command, runs it through the same code as the shell would, and shows how it ended.
    fn run(&self, command: &str, expected: u8) -> Result {
        self.ui.out(format!("\n$ sportello {command}\n"))?;
        let mut words = vec!["sportello".to_owned(), "--no-input".to_owned()];
        words.extend(in_words(command));
        let cli = Cli::try_parse_from(words).map_err(anyhow::Error::from)?;
        let mut globals = cli.globals.clone();
        globals.office = Some("office".into());
        let mut ui = Ui::new(
            globals.format.unwrap_or_default(),
            Text::new(self.ui.text.language()),
            globals.quiet,
            true,
            false,
        );
        let context = Context::new(globals, self.cx.config().within(Path::new(".")));
        match crate::commands::run(&mut ui, &context, cli.command) {
            Ok(()) if expected == 0 => Ok(()),
            Ok(()) => Err(anyhow::anyhow!("`{command}` should have ended with exit code {expected}").into()),
            Err(error) if error.code() == expected => {
                error.tell(&ui.text, false);
                Ok(self.ui.out(format!("[{expected}]\n"))?)
            }
            Err(error) => Err(error),
        }
    }
}

/// The words of a command line with single quotes.
fn in_words(command: &str) -> Vec<String> {
    let parts = command.split('\'').enumerate();
    parts
        .flat_map(|(at, part)| {
            if at % 2 == 1 {
                vec![part.to_owned()]
            } else {
                part.split_whitespace().map(str::to_owned).collect()
            }
        })
        .collect()
}
