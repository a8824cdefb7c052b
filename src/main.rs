//! The `sportello` binary: everything is in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    sportello::run(std::env::args_os())
}
