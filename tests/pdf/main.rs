//! Untrusted PDFs as whole processes: what the samples are, what the walls keep in, and that nothing hostile does more
//! than fail.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stderr,
    reason = "a test that cannot go on should stop and say why"
)]

mod builder;
mod corpus;
mod monsters;
mod mutations;
mod outside;
mod pictures;
mod samples;
mod signatures;
mod walls;

use sportello::pdf::Sandbox;

/// The sandbox of the program under test.
pub fn sandbox() -> Sandbox {
    Sandbox::of(env!("CARGO_BIN_EXE_sportello"))
}
