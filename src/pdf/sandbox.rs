//! The side of the sandbox that stays whole: starts the child, waits with patience that ends, and believes nothing.

use super::child::{self, Answer, Question};
use super::kind::kind_of;
use super::render::RenderError;
use super::walls::{MEMORY, Room, SECONDS, Walls};
use super::{MAX_PIXELS, Pixels, Scale};
use crate::model::document::{DocumentFinding, Facts, MAX_BYTES};
use crate::situations;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::MemfdFlags;
use rustix::io::Errno;
use rustix::process::{Pid, PidfdFlags, Resource, pidfd_open};
use std::fs::File;
use std::io::{self, Read, Seek, Write};
use std::os::fd::AsFd;
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

situations! {
    /// Why there is no answer about a PDF.
    pub enum SandboxError {
        /// The child cannot be started, today or tomorrow.
        Failure "pdf-not-started" NotStarted { reason: String },
        /// The machine has no memory, process or time for a child now. It says nothing of the file.
        Busy "pdf-not-now" NotNow { reason: &'static str },
        /// The child used up its time.
        Refused "pdf-timed-out" TimedOut { seconds: u64 },
        /// The child used up its memory.
        Refused "pdf-out-of-memory" OutOfMemory { mebibytes: u64 },
        /// The child broke.
        Refused "pdf-crashed" Crashed { how: String },
        /// The child said what nobody asked.
        Failure "pdf-answer" Answer,
        /// There is no such page.
        NotFound "pdf-page-missing" PageMissing { page: u32, pages: u32 },
        /// Something on the page cannot be drawn.
        Refused "pdf-page-damaged" PageDamaged { page: u32 },
        /// The page cannot be drawn.
        Refused "pdf-undrawn" Undrawn,
    }
}

/// The most bytes of the line of JSON.
const MAX_LINE: usize = 1 << 20;
/// The most bytes of what a dying child says.
const MAX_WORDS: u64 = 4096;
/// What a child of Rust says when memory is out.
const OUT_OF_MEMORY: &str = "memory allocation of";
/// A child that waits for the machine computes for less than this part of its time.
const IDLE: u32 = 4;
/// How often a system without a better way is asked whether the child ended.
const NAP: Duration = Duration::from_millis(2);

/// Runs inspection and rendering in a child process.
#[derive(Clone, Debug)]
pub struct Sandbox {
    program: PathBuf,
    patience: Duration,
}

impl Default for Sandbox {
    fn default() -> Self {
        Self::new()
    }
}

impl Sandbox {
    /// Children of this very program.
    pub fn new() -> Self {
        Self::of("/proc/self/exe")
    }

    /// Children of another copy of this program.
    pub fn of(program: impl AsRef<Path>) -> Self {
        Self { program: program.as_ref().to_owned(), patience: Duration::from_secs(SECONDS) }
    }

    /// The same, waiting no longer than this.
    pub fn with_patience(self, patience: Duration) -> Self {
        Self { patience, ..self }
    }

    /// What is known of a file.
    pub fn inspect(&self, bytes: &[u8]) -> Result<Facts, SandboxError> {
        if bytes.len() > MAX_BYTES {
            // Nobody reads it.
            let mut facts = Facts::of(kind_of(&bytes[..MAX_BYTES]));
            facts.find(DocumentFinding::TooLarge);
            return Ok(facts);
        }
        match self.ask(Question::Inspect, bytes, 0)? {
            (Answer::Facts(facts), _) => Ok(*facts),
            _ => Err(SandboxError::Answer),
        }
    }

    /// A page of a file, the first being 1.
    pub fn render(&self, bytes: &[u8], page: u32, scale: Scale) -> Result<Pixels, SandboxError> {
        if bytes.len() > MAX_BYTES {
            return Err(SandboxError::Undrawn);
        }
        match self.ask(Question::Render(page, scale), bytes, MAX_PIXELS as usize * 3)? {
            (Answer::Pixels { width, height, is_whole }, rgb) => {
                let expected = u64::from(width) * u64::from(height) * 3;
                let fits = width > 0 && height > 0 && rgb.len() as u64 == expected;
                if fits { Ok(Pixels { width, height, rgb, is_whole }) } else { Err(SandboxError::Answer) }
            }
            (Answer::Undrawn(RenderError::NoSuchPage { pages }), _) => {
                Err(SandboxError::PageMissing { page, pages })
            }
            (Answer::Undrawn(RenderError::Unreadable), _) => Err(SandboxError::Undrawn),
            _ => Err(SandboxError::Answer),
        }
    }

    /// Which walls stand around a child on this kernel.
    pub fn describe(&self) -> Result<Walls, SandboxError> {
        match self.ask(Question::Describe, b"", 0)? {
            (Answer::Walls(walls), _) => Ok(walls),
            _ => Err(SandboxError::Answer),
        }
    }

    /// What a child could do that it should not; only where tests run.
    #[cfg(debug_assertions)]
    pub fn escape(&self) -> Result<Vec<String>, SandboxError> {
        match self.ask(Question::Escape, b"", 0)? {
            (Answer::Escaped(what), _) => Ok(what),
            _ => Err(SandboxError::Answer),
        }
    }

    fn ask(&self, question: Question, bytes: &[u8], most: usize) -> Result<(Answer, Vec<u8>), SandboxError> {
        let deadline = Instant::now() + self.patience;
        let begun = Instant::now();
        let mut child = self.start(question, bytes).map_err(not_started)?;
        let heard = listen(&mut child, deadline, MAX_LINE + most);
        let mut computed = None;
        if heard.is_err() {
            // It says too much, or too late.
            computed = computing(child.id());
            let _ = child.kill();
        }
        let status = end(&mut child, deadline).map_err(not_started)?;
        let words = last_words(&mut child);
        let mut said = match heard {
            Ok(said) if status.success() => said,
            Err(Deaf::Late) => return Err(self.late(computed)),
            Err(Deaf::Flooded) => return Err(SandboxError::Answer),
            _ => return Err(self.why(status, &words, begun.elapsed())),
        };
        let line = said.iter().take(MAX_LINE).position(|it| *it == b'\n').ok_or(SandboxError::Answer)?;
        let answer = serde_json::from_slice(&said[..line]).map_err(|_| SandboxError::Answer)?;
        said.drain(..=line);
        Ok((answer, said))
    }

    /// The bytes lie in memory that has no name, so that nobody has to feed the child while listening to it.
    fn start(&self, question: Question, bytes: &[u8]) -> io::Result<Child> {
        // Writing beyond this limit would end the whole program by a signal.
        let largest = rustix::process::getrlimit(Resource::Fsize).current;
        if largest.is_some_and(|it| it < bytes.len() as u64) {
            return Err(Errno::FBIG.into());
        }
        let mut input = File::from(rustix::fs::memfd_create("document", MemfdFlags::CLOEXEC)?);
        input.write_all(bytes)?;
        input.rewind()?;
        Command::new(&self.program)
            .args(question.words())
            .env_clear()
            .current_dir("/")
            .stdin(input)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
    }

    fn timed_out(&self) -> SandboxError {
        SandboxError::TimedOut { seconds: self.patience.as_secs() }
    }

    /// The file is to blame only if the child had the processor to work on it.
    fn late(&self, computed: Option<Duration>) -> SandboxError {
        match computed {
            Some(time) if time < self.patience / IDLE => SandboxError::NotNow { reason: "slow" },
            _ => self.timed_out(),
        }
    }

    /// Why the child died. Until it begins to read, and without its share of memory, the machine is to blame.
    fn why(&self, status: ExitStatus, words: &str, lived: Duration) -> SandboxError {
        let not_now = |reason| SandboxError::NotNow { reason };
        let cannot = |reason: &str| SandboxError::NotStarted { reason: reason.to_owned() };
        let Some(room) = child::began(words) else {
            return match (status.signal(), status.code()) {
                // Our own filter refuses calls and ends nobody.
                (Some(libc::SIGSYS), _) => cannot("calls"),
                (_, Some(child::NO_LIMITS)) => cannot("limits"),
                (_, Some(child::NO_THREAD)) => not_now("processes"),
                _ if words.contains(OUT_OF_MEMORY) => not_now("memory"),
                _ => not_now("early"),
            };
        };
        match status.signal() {
            Some(libc::SIGSYS) => cannot("calls"),
            // One thread computes no longer than it lives: what ended it sooner was not the limit of ours.
            Some(libc::SIGXCPU | libc::SIGKILL)
                if lived < self.patience.min(Duration::from_secs(SECONDS)) =>
            {
                not_now("killed")
            }
            Some(libc::SIGXCPU | libc::SIGKILL) => self.timed_out(),
            Some(libc::SIGABRT) if words.contains(OUT_OF_MEMORY) => match room {
                Room::Whole => SandboxError::OutOfMemory { mebibytes: MEMORY >> 20 },
                Room::Short => not_now("memory"),
            },
            // Sent from elsewhere: no fault of a file raises them.
            Some(libc::SIGTERM | libc::SIGHUP | libc::SIGINT | libc::SIGQUIT | libc::SIGXFSZ) => {
                not_now("killed")
            }
            Some(signal) => SandboxError::Crashed { how: format!("signal {signal}") },
            None if status.code() == Some(child::NO_ANSWER) => not_now("early"),
            None => SandboxError::Crashed { how: format!("exit {}", status.code().unwrap_or(-1)) },
        }
    }
}

/// Why no more is heard.
enum Deaf {
    Late,
    Flooded,
    Broken,
}

fn not_started(error: io::Error) -> SandboxError {
    match Errno::from_io_error(&error) {
        Some(Errno::NOMEM | Errno::NOSPC | Errno::FBIG | Errno::DQUOT) => {
            SandboxError::NotNow { reason: "memory" }
        }
        Some(Errno::AGAIN | Errno::MFILE | Errno::NFILE) => SandboxError::NotNow { reason: "processes" },
        _ => SandboxError::NotStarted { reason: error.to_string() },
    }
}

/// How long a child has computed: the 14th and 15th field of its line in `/proc`, after a name in brackets.
fn computing(pid: u32) -> Option<Duration> {
    let line = std::fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    let fields = line.rsplit_once(')')?.1.split_ascii_whitespace().skip(11).take(2);
    let ticks: Vec<u64> = fields.filter_map(|it| it.parse().ok()).collect();
    let [user, system] = ticks.as_slice() else { return None };
    let second = rustix::param::clock_ticks_per_second().max(1);
    Some(Duration::from_millis(user.saturating_add(*system).saturating_mul(1000) / second))
}

/// All that the child says, until it closes its output.
fn listen(child: &mut Child, deadline: Instant, most: usize) -> Result<Vec<u8>, Deaf> {
    let mut output = child.stdout.take().ok_or(Deaf::Broken)?;
    let mut said = Vec::new();
    let mut part = vec![0; 64 << 10];
    loop {
        if !wait(&output, deadline) {
            return Err(Deaf::Late);
        }
        match output.read(&mut part) {
            Ok(0) => return Ok(said),
            Ok(count) if said.len() + count <= most => said.extend_from_slice(&part[..count]),
            Ok(_) => return Err(Deaf::Flooded),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(_) => return Err(Deaf::Broken),
        }
    }
}

/// Waits until there is something; false when time is up.
fn wait(what: &impl AsFd, deadline: Instant) -> bool {
    loop {
        let left = deadline.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return false;
        }
        let Ok(left) = Timespec::try_from(left) else { return false };
        match poll(&mut [PollFd::new(what, PollFlags::IN)], Some(&left)) {
            Ok(0) => return false,
            Ok(_) => return true,
            Err(rustix::io::Errno::INTR) => {}
            Err(_) => return false,
        }
    }
}

/// A child that closed its output ends at once, or is ended.
fn end(child: &mut Child, deadline: Instant) -> io::Result<ExitStatus> {
    let pid = i32::try_from(child.id()).ok().and_then(Pid::from_raw);
    match pid.map(|pid| pidfd_open(pid, PidfdFlags::empty())) {
        Some(Ok(handle)) => {
            wait(&handle, deadline);
        }
        _ => {
            while child.try_wait()?.is_none() && Instant::now() < deadline {
                std::thread::sleep(NAP);
            }
        }
    }
    if child.try_wait()?.is_none() {
        child.kill()?;
    }
    child.wait()
}

/// What the runtime said before it died. It reaches nobody but this file.
fn last_words(child: &mut Child) -> String {
    let mut words = Vec::new();
    if let Some(stream) = child.stderr.take() {
        // The writer is gone, so this ends.
        let _ = stream.take(MAX_WORDS).read_to_end(&mut words);
    }
    String::from_utf8_lossy(&words).into_owned()
}
