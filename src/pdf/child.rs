//! The other side of the sandbox: reads the bytes, says one line of JSON, and the pixels after it.

use super::render::{RenderError, render};
use super::walls::{Room, Walls, confine};
use super::{Pixels, Scale, inspect};
use crate::model::document::{DocumentFinding, Facts, FileKind, MAX_BYTES};
use rand::Rng as _;
use serde::{Deserialize, Serialize};
use std::collections::hash_map::RandomState;
use std::ffi::OsString;
use std::io::{Read, Write};
use std::panic;
use std::thread;

/// The first argument that makes this program the child.
pub const FIRST_ARGUMENT: &str = "--pdf-child";

/// What the child is asked.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Question {
    /// What is known of the file.
    Inspect,
    /// One page.
    Render(u32, Scale),
    /// Which walls stand.
    Describe,
    /// Whether they hold: what is tried here has to fail.
    #[cfg(debug_assertions)]
    Escape,
}

/// The line of JSON.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Answer {
    /// What is known of the file.
    Facts(Box<Facts>),
    /// So many pixels follow.
    Pixels {
        width: u32,
        height: u32,
        #[serde(default)]
        is_whole: bool,
    },
    /// The page cannot be drawn.
    Undrawn(RenderError),
    /// The walls that stand.
    Walls(Walls),
    /// What was not kept out.
    Escaped(Vec<String>),
}

impl Question {
    /// As arguments of the child.
    pub(super) fn words(self) -> Vec<String> {
        let mut words = vec![FIRST_ARGUMENT.to_owned()];
        match self {
            Self::Inspect => words.push("inspect".to_owned()),
            Self::Describe => words.push("describe".to_owned()),
            #[cfg(debug_assertions)]
            Self::Escape => words.push("escape".to_owned()),
            Self::Render(page, scale) => {
                let (unit, size) = match scale {
                    Scale::Dpi(dpi) => ("dpi", dpi.to_string()),
                    Scale::Width(width) => ("width", width.to_string()),
                };
                words.extend(["render".to_owned(), page.to_string(), unit.to_owned(), size]);
            }
        }
        words
    }

    fn of(words: &[&str]) -> Option<Self> {
        match words {
            ["inspect"] => Some(Self::Inspect),
            ["describe"] => Some(Self::Describe),
            #[cfg(debug_assertions)]
            ["escape"] => Some(Self::Escape),
            ["render", page, "dpi", size] => {
                Some(Self::Render(page.parse().ok()?, Scale::Dpi(size.parse().ok()?)))
            }
            ["render", page, "width", size] => {
                Some(Self::Render(page.parse().ok()?, Scale::Width(size.parse().ok()?)))
            }
            _ => None,
        }
    }
}

/// Room for the recursion of the libraries: reserved, not used.
const STACK: usize = 64 << 20;

/// How a child ends that cannot put up its walls.
pub(super) const NO_LIMITS: i32 = 70;
/// How a child ends that cannot start its thread.
pub(super) const NO_THREAD: i32 = 71;

/// How a child ends that cannot say what it found.
pub(super) const NO_ANSWER: i32 = 72;

/// Said on standard error once the bytes are in and before one of them is looked at. A child that dies without it
/// died of the machine, whatever the file holds.
const READING: &str = "reading";
/// The same, where there is less memory than a reader may use.
const READING_SHORT: &str = "reading with little memory";

/// How much room the child had when it began to read; none when it never began.
pub(super) fn began(words: &str) -> Option<Room> {
    words.lines().find_map(|line| match line {
        READING => Some(Room::Whole),
        READING_SHORT => Some(Room::Short),
        _ => None,
    })
}

fn begin(room: Room) -> Option<()> {
    let line = match room {
        Room::Whole => READING,
        Room::Short => READING_SHORT,
    };
    std::io::stderr().write_all(format!("{line}\n").as_bytes()).ok()
}

/// Why there is no answer.
enum Mute {
    NoLimits,
    Broken,
    Unheard,
}

/// Runs as the child; `args` follow [`FIRST_ARGUMENT`].
pub fn child(args: &[OsString]) -> u8 {
    let words: Vec<&str> = args.iter().filter_map(|word| word.to_str()).collect();
    let Some(question) = Question::of(&words) else { return 2 };
    close_inherited();
    // Nobody should read what a library says of the file before it dies.
    panic::set_hook(Box::new(|_| {}));
    let Ok(worker) = thread::Builder::new().stack_size(STACK).spawn(move || answer(question)) else {
        return NO_THREAD as u8;
    };
    match worker.join() {
        Ok(Ok(())) => 0,
        Ok(Err(Mute::NoLimits)) => NO_LIMITS as u8,
        Ok(Err(Mute::Unheard)) => NO_ANSWER as u8,
        Ok(Err(Mute::Broken)) | Err(_) => 1,
    }
}

/// What a careless caller left open is not for this process.
fn close_inherited() {
    let Ok(open) = std::fs::read_dir("/proc/self/fd") else { return };
    let numbers = open.filter_map(|it| it.ok()?.file_name().to_str()?.parse::<i32>().ok());
    let numbers: Vec<i32> = numbers.filter(|it| *it > 2).collect();
    // The folder that was just read is closed by now.
    let is_open = |number: &i32| std::fs::symlink_metadata(format!("/proc/self/fd/{number}")).is_ok();
    for number in numbers.into_iter().filter(is_open) {
        #[expect(
            unsafe_code,
            reason = "at its start the process itself holds nothing but the standard streams"
        )]
        // SAFETY: no value of this process owns the descriptor: it came from whoever started it.
        unsafe {
            rustix::io::close(number);
        }
    }
}

/// Runs behind the walls. The parent reports a failure.
fn answer(question: Question) -> Result<(), Mute> {
    // lopdf draws at random when it decrypts, and a hash table when it is made; behind the walls the source could no
    // longer be opened. Without one this panics here, where no file is to blame yet.
    let _ = (rand::rng().next_u32(), RandomState::new());
    let (walls, room) = confine().ok_or(Mute::NoLimits)?;
    let bytes = match question {
        Question::Inspect | Question::Render(..) => input().ok_or(Mute::Broken)?,
        _ => Vec::new(),
    };
    begin(room).ok_or(Mute::Broken)?;
    reply(question, walls, &bytes).ok_or(Mute::Unheard)
}

fn reply(question: Question, walls: Walls, bytes: &[u8]) -> Option<()> {
    let mut pixels = None;
    let answer = match question {
        Question::Inspect => {
            let facts = panic::catch_unwind(|| inspect(bytes));
            Answer::Facts(Box::new(facts.unwrap_or_else(|_| unread())))
        }
        Question::Render(page, scale) => {
            let drawn = panic::catch_unwind(|| render(bytes, page, scale));
            match drawn.unwrap_or(Err(RenderError::Unreadable)) {
                Ok(Pixels { width, height, rgb, is_whole }) => {
                    pixels = Some(rgb);
                    Answer::Pixels { width, height, is_whole }
                }
                Err(error) => Answer::Undrawn(error),
            }
        }
        Question::Describe => Answer::Walls(walls),
        #[cfg(debug_assertions)]
        Question::Escape => Answer::Escaped(escape()),
    };
    let mut line = serde_json::to_vec(&answer).ok()?;
    line.push(b'\n');
    let mut output = std::io::stdout().lock();
    output.write_all(&line).ok()?;
    output.write_all(&pixels.unwrap_or_default()).ok()?;
    output.flush().ok()
}

fn input() -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    std::io::stdin().lock().take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

/// A library gave up in a way it should not: the file is to blame.
fn unread() -> Facts {
    let mut facts = Facts::of(FileKind::Pdf);
    facts.find(DocumentFinding::Damaged);
    facts
}

/// Everything that should fail, and did not.
#[cfg(debug_assertions)]
fn escape() -> Vec<String> {
    use std::net::{TcpStream, UdpSocket};
    let tried = [
        ("read a file", std::fs::read("/etc/passwd").is_ok()),
        ("read itself", std::fs::read("/proc/self/maps").is_ok()),
        ("list a folder", std::fs::read_dir("/").is_ok()),
        ("write a file", std::fs::write("/tmp/sportello-escaped", "x").is_ok()),
        ("open a socket", UdpSocket::bind("127.0.0.1:0").is_ok()),
        ("connect", TcpStream::connect("127.0.0.1:22").is_ok_and(|_| true)),
        ("start a program", std::process::Command::new("/bin/true").status().is_ok()),
        ("start a thread", thread::Builder::new().spawn(|| {}).is_ok()),
        ("take 2 GiB", Vec::<u8>::new().try_reserve_exact(2 << 30).is_ok()),
        ("signal another process", rustix::process::test_kill_process(rustix::process::Pid::INIT).is_ok()),
    ];
    tried.iter().filter(|(_, done)| *done).map(|(what, _)| (*what).to_owned()).collect()
}
