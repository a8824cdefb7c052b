//! The bytes of a file on their way to the parser: hashed as they come, turned into UTF-8 only where characters
//! are two bytes wide, and kept from the start of the current record on, so that a bad record can be handed back
//! byte for byte. Memory stays that of one record and one block.

use super::encoding::SourceEncoding;
use encoding_rs::{CoderResult, Decoder};
use sha2::{Digest, Sha256};
use std::io::{self, Read};

/// Ctrl-Z, with which DOS and AS/400 end a file.
const END_OF_FILE: u8 = 0x1a;
/// Longest record, in bytes of UTF-8 for two-byte encodings, else of the file.
pub(super) const LONGEST_RECORD: usize = 64 * 1024;
/// The most of a longer one that is read over before the input is given up: some have no end.
const MOST_DROPPED: usize = 16 * 1024 * 1024;
const BLOCK: usize = 64 * 1024;
/// What is looked at to tell encoding and dialect.
const HEAD: usize = 256 * 1024;

pub(super) struct Source {
    input: Box<dyn Read + Send>,
    hasher: Sha256,
    bytes: u64,
    wide: Option<Decoder>,
    block: Vec<u8>,
    held: Vec<u8>,
    /// Where the current record starts in `held`.
    start: usize,
    /// What the parser reads next in `held`.
    next: usize,
    ended: bool,
    /// Signs of the end of a file of DOS that came last: they are text only if more text follows.
    end_signs: usize,
    /// Whether the parser was stopped in a record that does not end.
    endless: bool,
}

impl Source {
    /// Reads the head of the input and tells the encoding, unless it is forced. `None`: no letter has told yet.
    pub(super) fn open(
        input: Box<dyn Read + Send>,
        forced: Option<SourceEncoding>,
    ) -> io::Result<(Self, Option<SourceEncoding>)> {
        let mut source = Self {
            input,
            hasher: Sha256::new(),
            bytes: 0,
            wide: None,
            block: vec![0; BLOCK],
            held: Vec::new(),
            start: 0,
            next: 0,
            ended: false,
            end_signs: 0,
            endless: false,
        };
        while source.held.len() < HEAD && !source.ended {
            source.fill()?;
        }
        let (head, end_signs) = (std::mem::take(&mut source.held), std::mem::take(&mut source.end_signs));
        let encoding = forced.or_else(|| SourceEncoding::of_head(&head));
        let mark = encoding_rs::Encoding::for_bom(&head).map_or(0, |(_, length)| length);
        source.wide = match encoding {
            Some(SourceEncoding::Utf16Le) => Some(encoding_rs::UTF_16LE.new_decoder_without_bom_handling()),
            Some(SourceEncoding::Utf16Be) => Some(encoding_rs::UTF_16BE.new_decoder_without_bom_handling()),
            _ => None,
        };
        source.accept(&head[mark..]);
        source.end_signs += end_signs;
        let encoding = encoding.or_else(|| SourceEncoding::of_letters(&source.held));
        Ok((source, encoding))
    }

    /// What the parser has not read yet, as far as it is in memory.
    pub(super) fn head(&self) -> &[u8] {
        &self.held[self.next..]
    }

    /// The next `length` bytes from the start of the current record.
    pub(super) fn record(&self, length: usize) -> &[u8] {
        let end = (self.start + length).min(self.held.len());
        &self.held[self.start..end]
    }

    /// The record, as far as it is in memory.
    pub(super) fn rest(&self) -> &[u8] {
        &self.held[self.start..]
    }

    /// Drops bytes at the very start, which no record begins with.
    pub(super) fn drop_front(&mut self, length: usize) {
        self.start = length.min(self.held.len());
        self.next = self.start;
    }

    /// Ends the current record after `length` bytes.
    pub(super) fn release(&mut self, length: usize) {
        self.start = (self.start + length).min(self.held.len());
    }

    /// Lets the parser read the current record once more.
    pub(super) fn rewind(&mut self) {
        self.next = self.start;
        self.endless = false;
    }

    /// Whether everything was read.
    pub(super) fn is_ended(&self) -> bool {
        self.ended && self.next == self.held.len()
    }

    /// Drops the current line up to the sign that ends it, which stays. Whether it ends within [`MOST_DROPPED`].
    pub(super) fn skip_line(&mut self, is_end: fn(&u8) -> bool) -> io::Result<bool> {
        let mut dropped = 0;
        while dropped < MOST_DROPPED {
            if let Some(at) = self.rest().iter().position(is_end) {
                self.start += at;
                self.next = self.start;
                return Ok(true);
            }
            dropped += self.rest().len();
            self.held.clear();
            (self.start, self.next) = (0, 0);
            if self.ended {
                return Ok(true);
            }
            self.fill()?;
        }
        Ok(false)
    }

    /// The length of the next line with its end, `None` at the end of the input; an error where the line is longer than
    /// [`LONGEST_RECORD`]. The line is the current record.
    pub(super) fn line(&mut self) -> io::Result<Option<usize>> {
        let mut seen = 0;
        loop {
            let rest = self.rest();
            let end = rest[seen..].iter().position(|b| *b == b'\n').map(|at| seen + at + 1);
            let length = end.unwrap_or(rest.len());
            if length > LONGEST_RECORD {
                return Err(io::ErrorKind::FileTooLarge.into());
            }
            if end.is_some() || self.ended {
                return Ok(Some(length).filter(|length| *length > 0));
            }
            seen = length;
            self.held.drain(..self.start);
            self.start = 0;
            self.fill()?;
        }
    }

    /// Reads what is left, for the hash of the whole; SHA-256 and length in bytes.
    pub(super) fn finish(mut self) -> io::Result<([u8; 32], u64)> {
        while !self.ended {
            self.held.clear();
            self.fill()?;
        }
        Ok((self.hasher.finalize().into(), self.bytes))
    }

    /// Whether the parser was stopped because the record is longer than [`LONGEST_RECORD`].
    pub(super) fn is_endless(&self) -> bool {
        self.endless
    }

    fn fill(&mut self) -> io::Result<()> {
        let mut block = std::mem::take(&mut self.block);
        let read = loop {
            match self.input.read(&mut block) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                read => break read,
            }
        };
        if let Ok(length) = read {
            let bytes = &block[..length];
            self.hasher.update(bytes);
            self.bytes += length as u64;
            self.ended = length == 0;
            self.accept(bytes);
        }
        self.block = block;
        read.map(drop)
    }

    fn accept(&mut self, bytes: &[u8]) {
        let Some(mut decoder) = self.wide.take() else {
            self.hold(bytes);
            return;
        };
        let mut text = String::with_capacity(decoder.max_utf8_buffer_length(bytes.len()).unwrap_or(BLOCK));
        let mut done = 0;
        loop {
            let (result, read, _) = decoder.decode_to_string(&bytes[done..], &mut text, self.ended);
            done += read;
            self.hold(text.as_bytes());
            text.clear();
            if result == CoderResult::InputEmpty {
                break;
            }
        }
        self.wide = Some(decoder);
    }

    /// Keeps bytes for the parser, but for a Ctrl-Z at the end of all.
    fn hold(&mut self, bytes: &[u8]) {
        let signs = bytes.iter().rev().take_while(|b| **b == END_OF_FILE).count();
        let text = &bytes[..bytes.len() - signs];
        if !text.is_empty() {
            self.held.resize(self.held.len() + self.end_signs, END_OF_FILE);
            self.end_signs = 0;
            self.held.extend_from_slice(text);
        }
        self.end_signs += signs;
    }
}

impl Read for Source {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.next == self.held.len() && !self.ended {
            self.held.drain(..self.start);
            self.next -= self.start;
            self.start = 0;
            if self.held.len() > LONGEST_RECORD {
                self.endless = true;
                return Err(io::ErrorKind::FileTooLarge.into());
            }
            self.fill()?;
        }
        let length = buffer.len().min(self.held.len() - self.next);
        buffer[..length].copy_from_slice(&self.held[self.next..self.next + length]);
        self.next += length;
        Ok(length)
    }
}
