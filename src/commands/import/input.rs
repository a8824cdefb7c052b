//! Input that can be given up: a list that comes through a quiet pipe must not keep a signal waiting.

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::OFlags;
use rustix::io::Errno;
use std::fs::{File, OpenOptions};
use std::io::{self, Read};
use std::os::fd::AsFd;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

/// How long a signal waits at most, in nanoseconds.
const PATIENCE: i64 = 200_000_000;

/// An input, until somebody asks to stop.
pub struct Stoppable<I, F> {
    /// Where it comes from.
    pub input: I,
    /// Whether somebody asks.
    pub stop: F,
}

/// Opens a file; a named pipe that nobody writes to yet is waited for later, where it can be given up.
pub fn open(path: &Path) -> io::Result<File> {
    OpenOptions::new().read(true).custom_flags(OFlags::NONBLOCK.bits() as i32).open(path)
}

impl<I: AsFd, F: Fn() -> bool> Read for Stoppable<I, F> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            if (self.stop)() {
                return Err(io::Error::other("stopped"));
            }
            let wait = Timespec { tv_sec: 0, tv_nsec: PATIENCE };
            match poll(&mut [PollFd::new(&self.input, PollFlags::IN)], Some(&wait)) {
                Ok(0) | Err(Errno::INTR) => {}
                Ok(_) => return Ok(rustix::io::read(&self.input, buffer)?),
                Err(error) => return Err(error.into()),
            }
        }
    }
}
