//! Where a secret is shown once: the terminal, an open descriptor, a pipe, or a new file.
//!
//! A secret is written before its act is committed: a secret too many is void, one too few would be lost. A file that
//! is not finished has a mark beside it, `FILE.unfinished`, which names the act and the commit it belongs to. So the same
//! command, run again after a kill, knows whether the file holds what was committed, or may be replaced; another one
//! leaves it alone.

use super::UiError;
use crate::model::secret::Secret;
use rustix::fs::{FlockOperation, OFlags, flock};
use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::{FileTypeExt, MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

/// Where a secret will be shown, secured before anything happens.
pub enum SecretTarget {
    /// The controlling terminal, where no redirection catches it.
    Terminal(File),
    /// A descriptor that the caller opened, or a named pipe.
    Stream(File, PathBuf),
    /// A file that the caller named, 0600.
    File(Unfinished),
}

/// What was found in the place of a secret.
pub enum Secured {
    /// The secret can be shown there.
    Ready(SecretTarget),
    /// An earlier run of the same command was cut off after its commit: the file holds the secret.
    Finished,
}

impl SecretTarget {
    /// Secures `FILE`, `fd:N` or a pipe for an act; the terminal where none is named. Tells from the mark of an
    /// unfinished file whether its act was committed.
    pub fn secure(
        path: Option<&Path>,
        act: &str,
        is_committed: &dyn Fn(&str) -> bool,
    ) -> Result<Secured, UiError> {
        let Some(path) = path else {
            let terminal = OpenOptions::new().write(true).open("/dev/tty");
            return Ok(Secured::Ready(Self::Terminal(terminal.map_err(|_| UiError::NoTerminal)?)));
        };
        if let Some(stream) = stream(path) {
            let stream = stream.map_err(|error| unwritable(path, &error))?;
            return Ok(Secured::Ready(Self::Stream(stream, path.to_owned())));
        }
        let file = Unfinished::begin(path, act, is_committed).map_err(|error| unwritable(path, &error))?;
        Ok(file.map_or(Secured::Finished, |file| Secured::Ready(Self::File(file))))
    }

    /// The secret in a file that a cut off run of the same act left.
    pub fn left(path: &Path, act: &str) -> Option<Secret> {
        let is_left = is_left_by(path, act) && is_ours(path);
        let text = is_left.then(|| fs::read_to_string(path).ok()).flatten()?;
        Some(Secret::from(text.trim())).filter(|secret| !secret.expose().is_empty())
    }

    /// The file that a cut off run left is finished.
    pub fn settle_left(path: &Path) {
        let _ = fs::remove_file(mark_of(path));
    }

    /// Whether a file holds its secret.
    pub fn is_written(&self) -> bool {
        match self {
            Self::File(file) => file.file.metadata().is_ok_and(|about| about.len() > 0),
            Self::Terminal(_) | Self::Stream(..) => false,
        }
    }

    /// Shows the secret, before the commit that the mark names.
    pub fn write(&mut self, label: &str, secret: &Secret, mark: &str) -> Result<(), UiError> {
        let line = Secret::from(format!("{}\n", secret.expose()));
        match self {
            Self::Terminal(terminal) => {
                let shown = Secret::from(format!("{label}: {}", line.expose()));
                terminal.write_all(shown.bytes()).map_err(UiError::from)
            }
            Self::Stream(stream, path) => {
                stream.write_all(line.bytes()).map_err(|error| unwritable(path, &error))
            }
            Self::File(file) => file
                .mark(mark)
                .and_then(|()| file.append(line.bytes()))
                .map_err(|error| unwritable(&file.path, &error)),
        }
    }

    /// The file, where it is one.
    pub fn into_file(self) -> Option<Unfinished> {
        match self {
            Self::File(file) => Some(file),
            Self::Terminal(_) | Self::Stream(..) => None,
        }
    }

    /// Nothing happened: the file goes.
    pub fn discard(self) {
        if let Self::File(file) = self {
            file.discard();
        }
    }
}

/// A new file whose act is not committed yet. The mark is locked, so that of two who write one file one comes too late.
pub struct Unfinished {
    file: File,
    path: PathBuf,
    mark: File,
    act: String,
}

impl Unfinished {
    /// Makes the file, or takes the place of one that a cut off run of the same act left; none where that run had
    /// committed. The act is one line: who does what to whom.
    pub fn begin(path: &Path, act: &str, is_committed: &dyn Fn(&str) -> bool) -> io::Result<Option<Self>> {
        let there = || io::Error::from(io::ErrorKind::AlreadyExists);
        if path.symlink_metadata().is_ok() && !is_left_by(path, act) {
            return Err(there());
        }
        let mut mark = options().create(true).truncate(false).read(true).open(mark_of(path))?;
        flock(&mark, FlockOperation::NonBlockingLockExclusive).map_err(|_| there())?;
        if path.symlink_metadata().is_ok() {
            if !is_ours(path) || !is_left_by(path, act) {
                return Err(there());
            }
            if is_committed(commit_of(&io::read_to_string(&mut mark)?)) {
                fs::remove_file(mark_of(path))?;
                return Ok(None);
            }
            fs::remove_file(path)?;
        }
        let named = mark.set_len(0).and_then(|()| named(&mut mark, act, ""));
        let file = named.and_then(|()| options().create_new(true).open(path));
        match file {
            Ok(file) => Ok(Some(Self { file, path: path.to_owned(), mark, act: act.to_owned() })),
            Err(error) => {
                let _ = fs::remove_file(mark_of(path));
                Err(error)
            }
        }
    }

    /// Makes the file, or goes on with one that a cut off run left: whole where the commit that its mark names took
    /// place, else up to the length that the mark gives.
    pub fn take_up(
        path: &Path,
        act: &str,
        is_committed: &dyn Fn(&str) -> bool,
        length: &dyn Fn(&str) -> u64,
    ) -> io::Result<Self> {
        if !(is_ours(path) && is_left_by(path, act)) {
            let made = Self::begin(path, act, &|_| false)?;
            return made.ok_or_else(|| io::ErrorKind::AlreadyExists.into());
        }
        let mut mark = options().read(true).open(mark_of(path))?;
        flock(&mark, FlockOperation::NonBlockingLockExclusive)
            .map_err(|_| io::Error::from(io::ErrorKind::AlreadyExists))?;
        let text = io::read_to_string(&mut mark)?;
        let file = options().append(true).open(path)?;
        let mut left = Self { file, path: path.to_owned(), mark, act: act.to_owned() };
        if !is_committed(commit_of(&text)) {
            left.cut(length(commit_of(&text)))?;
        }
        Ok(left)
    }

    /// Whether a file of ours that nobody writes holds exactly what it should.
    pub fn is_whole(path: &Path, is_right: &dyn Fn(&[u8]) -> bool) -> bool {
        is_ours(path)
            && mark_of(path).symlink_metadata().is_err()
            && fs::read(path).is_ok_and(|bytes| is_right(&bytes))
    }

    /// How long the file is.
    pub fn length(&self) -> io::Result<u64> {
        Ok(self.file.metadata()?.len())
    }

    /// Cuts the file to a length.
    pub fn cut(&mut self, length: u64) -> io::Result<()> {
        use std::io::Seek;
        self.file.set_len(length)?;
        self.file.seek(io::SeekFrom::End(0))?;
        self.file.sync_all()
    }

    /// Names the commit that the next bytes belong to.
    pub fn mark(&mut self, commit: &str) -> io::Result<()> {
        named(&mut self.mark, &self.act, commit)
    }

    /// Adds bytes, and lets them and the name of the file reach the disk.
    pub fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.file.write_all(bytes)?;
        self.file.sync_all()?;
        let folder = self.path.parent().filter(|folder| !folder.as_os_str().is_empty());
        File::open(folder.unwrap_or(Path::new(".")))?.sync_all()
    }

    /// The file is finished.
    pub fn settle(self) {
        // A mark that stays behind names a commit, so the file is still known to be finished.
        let _ = fs::remove_file(mark_of(&self.path));
    }

    /// The file goes.
    pub fn discard(self) {
        let _ = fs::remove_file(&self.path);
        let _ = fs::remove_file(mark_of(&self.path));
    }
}

impl Write for Unfinished {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

fn options() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true).mode(0o600).custom_flags(OFlags::NOFOLLOW.bits().cast_signed());
    options
}

fn mark_of(path: &Path) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(".unfinished");
    name.into()
}

/// Writes a mark: the act, and the commit once there is one. It has one length and is written at once in its place, so
/// that no kill and no full disk takes from it what it said before.
fn named(mark: &mut File, act: &str, commit: &str) -> io::Result<()> {
    use std::io::Seek;
    mark.rewind()?;
    mark.write_all(format!("{act}\n{commit:<64}\n").as_bytes())?;
    mark.sync_all()
}

/// The commit that the text of a mark names.
fn commit_of(text: &str) -> &str {
    text.lines().nth(1).unwrap_or_default().trim()
}

/// Whether a cut off run of an act left a file: its mark says so.
fn is_left_by(path: &Path, act: &str) -> bool {
    let mark = mark_of(path);
    is_ours(&mark) && fs::read_to_string(mark).is_ok_and(|text| text.lines().next() == Some(act))
}

/// Whether a file is an ordinary one that nobody else may read.
fn is_ours(path: &Path) -> bool {
    path.symlink_metadata().is_ok_and(|about| {
        about.is_file() && about.mode() & 0o077 == 0 && about.uid() == rustix::process::geteuid().as_raw()
    })
}

/// The open stream that a path names: `fd:3`, or a pipe that somebody reads.
fn stream(path: &Path) -> Option<io::Result<File>> {
    if let Some(number) = path.to_str().and_then(|text| text.strip_prefix("fd:")) {
        return Some(
            inherited(number).map_or_else(|| Err(io::Error::from(rustix::io::Errno::BADF)), duplicate),
        );
    }
    let about = path.metadata().ok()?;
    let is_stream = about.file_type().is_fifo() || about.file_type().is_char_device();
    // A pipe without a reader would wait for ever.
    let flags = OFlags::NONBLOCK.bits().cast_signed();
    is_stream.then(|| OpenOptions::new().write(true).custom_flags(flags).open(path))
}

/// A descriptor that whoever started the program opened for writing: those of its own, its database among them, close
/// when a program starts.
fn inherited(number: &str) -> Option<i32> {
    let number = number.parse::<u16>().ok()?;
    let about = fs::read_to_string(format!("/proc/self/fdinfo/{number}")).ok()?;
    let flags = about.lines().find_map(|line| line.strip_prefix("flags:"))?;
    let flags = OFlags::from_bits_retain(u32::from_str_radix(flags.trim(), 8).ok()?);
    let is_writable = !(flags & OFlags::RWMODE).is_empty();
    (is_writable && !flags.contains(OFlags::CLOEXEC)).then(|| i32::from(number))
}

/// The same open file, so that what is written goes on where the caller stands in it.
#[expect(unsafe_code, reason = "a number is the only name of a descriptor that the caller opened")]
fn duplicate(number: i32) -> io::Result<File> {
    // SAFETY: the number was just found open, and nothing here closes what it did not open.
    let descriptor = unsafe { rustix::fd::BorrowedFd::borrow_raw(number) };
    Ok(File::from(rustix::io::fcntl_dupfd_cloexec(descriptor, 3)?))
}

fn unwritable(path: &Path, error: &io::Error) -> UiError {
    match error.kind() {
        io::ErrorKind::AlreadyExists => UiError::FileThere { file: path.display().to_string() },
        _ => UiError::SecretFile { path: path.display().to_string(), reason: error.to_string() },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn begun(path: &Path, committed: &str) -> io::Result<Option<Unfinished>> {
        Unfinished::begin(path, "anna: pin issue", &|mark| mark == committed)
    }

    #[test]
    fn a_file_that_was_cut_off_is_replaced_or_known_to_be_finished() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("half");
        let mut first = begun(&path, "").unwrap().unwrap();
        first.mark("7 1000").unwrap();
        first.append(b"12345\n").unwrap();
        // Somebody else still writes it.
        assert!(begun(&path, "").is_err());
        drop(first);
        assert!(begun(&path, "7 1000").unwrap().is_none());
        assert_eq!(fs::read(&path).unwrap(), b"12345\n");
        // Finished, it is never overwritten.
        assert!(begun(&path, "").is_err());
        let path = folder.path().join("other");
        let mut cut = begun(&path, "").unwrap().unwrap();
        cut.mark("8 1000").unwrap();
        cut.append(b"54321\n").unwrap();
        drop(cut);
        let again = begun(&path, "9 1000").unwrap().unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"");
        again.discard();
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn what_another_act_or_nobody_of_ours_left_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("half");
        let mut cut = begun(&path, "").unwrap().unwrap();
        cut.mark("7 1000").unwrap();
        cut.append(b"12345\n").unwrap();
        drop(cut);
        for act in ["bruno: pin issue", "anna: pin issue B"] {
            for commit in ["7 1000", ""] {
                assert!(Unfinished::begin(&path, act, &|mark| mark == commit).is_err(), "{act}");
            }
        }
        for text in ["", "hello", "\n\n"] {
            fs::write(mark_of(&path), text).unwrap();
            assert!(begun(&path, "7 1000").is_err(), "{text:?}");
        }
        assert_eq!(fs::read(&path).unwrap(), b"12345\n");
    }

    #[test]
    fn a_file_of_somebody_else_is_no_leftover() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("half");
        fs::write(&path, "diary").unwrap();
        assert!(begun(&path, "").is_err());
        let link = folder.path().join("link");
        std::os::unix::fs::symlink(&path, &link).unwrap();
        fs::write(mark_of(&link), "").unwrap();
        assert!(begun(&link, "").is_err());
        assert_eq!(fs::read(&path).unwrap(), b"diary");
    }
}
