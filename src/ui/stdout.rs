//! Standard output: an answer that nobody can read is lost, and that is a failure.

use std::io::{self, Write};
use std::sync::atomic::{AtomicBool, Ordering};

/// Whether the program was begun without a standard output.
static IS_CLOSED: AtomicBool = AtomicBool::new(false);

ctor::declarative::ctor! {
    // Before `main` the standard library puts the null device in its place, where every answer would seem to be written.
    #[ctor(unsafe)]
    fn look() {
        let is_closed = rustix::io::fcntl_getfd(rustix::stdio::stdout()).is_err();
        IS_CLOSED.store(is_closed, Ordering::Relaxed);
    }
}

/// Standard output, which cannot be written where it is closed.
pub struct Stdout(io::Stdout);

impl Stdout {
    /// The standard output of the program.
    pub fn new() -> Self {
        Self(io::stdout())
    }

    /// Fails where it is closed.
    pub fn expect_open() -> io::Result<()> {
        if IS_CLOSED.load(Ordering::Relaxed) { Err(rustix::io::Errno::BADF.into()) } else { Ok(()) }
    }
}

impl Write for Stdout {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        Self::expect_open()?;
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}
