//! Build script: how the binary is linked, and nothing else.
//!
//! Staff and scripts run thousands of commands a day, and each pays for its start. Relocating a megabyte of tables
//! and loading three libraries is half of it; a binary at a fixed address that holds its C library pays neither
//! (1.5 times /bin/true, against 2.3 with shared libraries and 5 when position-independent too). Where the machine
//! has no static C library, the shared one serves. Heap and stack stay randomised.

#![expect(
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "this is how a build script speaks with cargo, and asks the compiler"
)]

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=src/link.rs");
    let is = |name: &str, value: &str| env::var(name).is_ok_and(|it| it == value);
    if !is("CARGO_CFG_TARGET_OS", "linux") {
        return Ok(());
    }
    println!("cargo::rustc-link-arg-bins=-no-pie");
    if is("CARGO_CFG_TARGET_ENV", "gnu") && env::var("HOST").ok() == env::var("TARGET").ok() {
        let folder = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
        if prefer_static(&folder)? {
            println!("cargo::rustc-link-arg-bins=-static");
            println!("cargo::rustc-link-arg-bins=-L{}", folder.display());
        }
    }
    Ok(())
}

/// Linker scripts under the names of the shared libraries that the standard library asks for, each naming the static
/// ones; false when the machine lacks one.
fn prefer_static(folder: &Path) -> io::Result<bool> {
    // Before glibc 2.34 threads were a library of their own, which would come in shared beside a static C library.
    if archive("libpthread.so").is_some() {
        return Ok(false);
    }
    let Some(c) = archive("libc.a") else { return Ok(false) };
    let Some(m) = archive("libm.a") else { return Ok(false) };
    let Some(unwinding) = archive("libgcc_eh.a") else { return Ok(false) };
    let Some(gcc) = archive("libgcc.a") else { return Ok(false) };
    for (name, first) in [("libc.so", Some(c)), ("libm.so", Some(m)), ("libgcc_s.so", None)] {
        let group: Vec<String> = first.iter().chain([&unwinding, &gcc]).cloned().collect();
        fs::write(folder.join(name), format!("GROUP ( {} )\n", group.join(" ")))?;
    }
    Ok(true)
}

/// Where the C compiler keeps a library, if it has it: for an unknown one it repeats the name.
fn archive(name: &str) -> Option<String> {
    let answer = Command::new("cc").arg(format!("-print-file-name={name}")).output().ok()?;
    let path = String::from_utf8(answer.stdout).ok()?.trim().to_owned();
    Path::new(&path).is_absolute().then_some(path)
}
