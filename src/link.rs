//! Build script: how the binary is linked, and nothing else.
//!
//! A position-independent binary of this size spends two fifths of its start-up on relocating a
//! megabyte of tables, page by page (five times /bin/true, against three at a fixed address). Every
//! command pays it, and staff and scripts run thousands a day. Heap, stack and libraries stay
//! randomised.

#[expect(
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "this is how a build script speaks with cargo"
)]
fn main() {
    println!("cargo::rerun-if-changed=src/link.rs");
    if std::env::var("CARGO_CFG_TARGET_OS").is_ok_and(|system| system == "linux") {
        println!("cargo::rustc-link-arg-bins=-no-pie");
    }
}
