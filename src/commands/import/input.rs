//! Standard input that can be given up: a list that comes through a quiet pipe must not keep a signal waiting.

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use std::io::{self, Read};

/// How long a signal waits at most, in nanoseconds.
const PATIENCE: i64 = 200_000_000;

/// Standard input, until somebody asks to stop.
pub struct Stoppable<F>(pub F);

impl<F: Fn() -> bool> Read for Stoppable<F> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let input = rustix::stdio::stdin();
        loop {
            if (self.0)() {
                return Err(io::Error::other("stopped"));
            }
            let wait = Timespec { tv_sec: 0, tv_nsec: PATIENCE };
            match poll(&mut [PollFd::new(&input, PollFlags::IN)], Some(&wait)) {
                Ok(0) | Err(Errno::INTR) => {}
                Ok(_) => return Ok(rustix::io::read(input, buffer)?),
                Err(error) => return Err(error.into()),
            }
        }
    }
}
