//! The `sportello` binary.
fn main() {}
