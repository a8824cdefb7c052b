//! Faults: kills, full and failing disks, crowds, signals, closed pipes. After each, one oracle says whether the
//! office is whole, and the same command run again finishes what was begun.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    clippy::print_stderr,
    reason = "a test that cannot go on should stop and say why"
)]

mod access;
mod beside;
mod crowd;
mod desk;
mod intake;
mod kills;
mod oracle;
mod papers;
mod people;
mod purge;
mod registers;
mod secret_files;
mod signals;
mod streams;
mod system_calls;
