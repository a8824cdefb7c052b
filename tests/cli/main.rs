//! The command line as the staff and their scripts meet it: every test runs the program in a
//! sandbox of its own and reads what it answers, with which exit code, and what it left behind.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    clippy::print_stderr,
    reason = "a test that cannot go on should stop and say why"
)]

mod access;
mod audit;
mod cf;
mod delegates;
mod desk;
mod document;
mod ends;
mod four_eyes;
mod holder;
mod import;
mod import_faults;
mod list_forms;
mod lists;
mod message;
mod office;
mod older_copy;
mod operator;
mod organisation;
mod outside;
mod pages;
mod papers;
mod password;
mod pin;
mod procedures;
mod registers;
mod registrations;
mod request;
mod roles;
mod scenarios;
mod secrecy;
mod session;
mod support;
mod tampering;
mod usage;
mod user;
mod user_sheet;

use std::fs;
use std::path::Path;

#[test]
fn no_file_of_this_folder_is_forgotten() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cli");
    let named = include_str!("main.rs");
    for entry in fs::read_dir(folder).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        if name.starts_with('.') {
            continue;
        }
        let module = name.trim_end_matches(".rs");
        assert!(module == "main" || named.contains(&format!("\nmod {module};")), "{name} is in no mod list");
    }
}
