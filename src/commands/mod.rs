//! The commands: one folder per noun, one file per verb. A handler collects, opens, calls one
//! operation and reports; it knows nothing of the domain.

mod access;
mod audit;
mod cf;
mod company;
mod credential;
mod delegate;
mod document;
mod identity;
mod import;
mod message;
mod office;
mod operator;
mod organisation;
mod password;
mod pin;
mod request;
mod review;
mod session;
mod tool;
mod user;

use crate::cli::Verbs;
use crate::context::Context;
use crate::error::Result;
use crate::ui::Ui;

/// The nouns.
#[derive(clap::Subcommand, Debug)]
pub enum Command {
    /// Check, compute and read codici fiscali
    #[command(subcommand)]
    Cf(Verbs<cf::CfCommand>),
    /// Check and preview the PDFs that people hand in
    #[command(subcommand)]
    Document(Verbs<document::DocumentCommand>),
    /// Found, show and examine the office
    #[command(subcommand)]
    Office(Verbs<office::OfficeCommand>),
    /// Manage the people and services of the office
    #[command(subcommand)]
    Operator(Verbs<operator::OperatorCommand>),
    /// Open a session
    Login(session::LoginArgs),
    /// End the session
    Logout(session::LogoutArgs),
    /// Show who is acting
    Whoami(session::WhoamiArgs),
    /// Register people and look them up
    #[command(subcommand)]
    User(Verbs<user::UserCommand>),
    /// Register bodies and firms
    #[command(subcommand)]
    Organisation(Verbs<organisation::OrganisationCommand>),
    /// Issue provisional passwords
    #[command(subcommand)]
    Password(Verbs<password::PasswordCommand>),
    /// Issue split PINs
    #[command(subcommand)]
    Pin(Verbs<pin::PinCommand>),
    /// Help an account holder to get in
    #[command(subcommand)]
    Access(Verbs<access::AccessCommand>),
    /// Record proofs of identity
    #[command(subcommand)]
    Identity(Verbs<identity::IdentityCommand>),
    /// Let people act for a body
    #[command(subcommand)]
    Delegate(Verbs<delegate::DelegateCommand>),
    /// Retire the codes that firms share
    #[command(subcommand)]
    Company(Verbs<company::CompanyCommand>),
    /// Import lists of people
    #[command(subcommand)]
    Import(Verbs<import::ImportCommand>),
    /// Open requests and follow them
    #[command(subcommand)]
    Request(Verbs<request::RequestCommand>),
    /// Look requests through
    #[command(subcommand)]
    Review(Verbs<review::ReviewCommand>),
    /// Decide on requests, as the second person
    #[command(subcommand)]
    Credential(Verbs<credential::CredentialCommand>),
    /// Send and follow messages
    #[command(subcommand)]
    Message(Verbs<message::MessageCommand>),
    /// Read the log and prove it
    #[command(subcommand)]
    Audit(Verbs<audit::AuditCommand>),
    /// Play the main job in a new folder
    Demo(tool::DemoArgs),
    /// Print the completions of a shell
    Completions(tool::CompletionsArgs),
    /// Write the manual pages into a folder
    Man(tool::ManArgs),
}

/// Runs a command.
pub fn run(ui: &mut Ui, cx: &Context, command: Command) -> Result {
    match command {
        Command::Cf(it) => cf::run(ui, cx, &it.0),
        Command::Document(it) => document::run(ui, cx, &it.0),
        Command::Office(it) => office::run(ui, cx, &it.0),
        Command::Operator(it) => operator::run(ui, cx, &it.0),
        Command::Login(it) => session::cmd_login(ui, cx, &it),
        Command::Logout(it) => session::cmd_logout(ui, cx, &it),
        Command::Whoami(it) => session::cmd_whoami(ui, cx, &it),
        Command::User(it) => user::run(ui, cx, &it.0),
        Command::Organisation(it) => organisation::run(ui, cx, &it.0),
        Command::Password(it) => password::run(ui, cx, &it.0),
        Command::Pin(it) => pin::run(ui, cx, &it.0),
        Command::Access(it) => access::run(ui, cx, &it.0),
        Command::Identity(it) => identity::run(ui, cx, &it.0),
        Command::Delegate(it) => delegate::run(ui, cx, &it.0),
        Command::Company(it) => company::run(ui, cx, &it.0),
        Command::Import(it) => import::run(ui, cx, &it.0),
        Command::Request(it) => request::run(ui, cx, &it.0),
        Command::Review(it) => review::run(ui, cx, &it.0),
        Command::Credential(it) => credential::run(ui, cx, &it.0),
        Command::Message(it) => message::run(ui, cx, &it.0),
        Command::Audit(it) => audit::run(ui, cx, &it.0),
        Command::Demo(it) => tool::cmd_demo(ui, cx, &it),
        Command::Completions(it) => tool::cmd_completions(ui, cx, &it),
        Command::Man(it) => tool::cmd_man(ui, cx, &it),
    }
}
