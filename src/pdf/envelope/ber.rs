//! Elements of BER (X.690) one within another, with limits on depth and number.

use super::Closed;

/// How deep elements may lie within each other.
const DEEP: u32 = 24;
/// The most elements of an envelope.
const MOST: u32 = 1_000_000;

pub(super) const SEQUENCE: u8 = 0x30;
pub(super) const SET: u8 = 0x31;
pub(super) const OID: u8 = 0x06;
pub(super) const OCTETS: u8 = 0x04;
pub(super) const OCTETS_IN_PIECES: u8 = 0x24;
pub(super) const TAGGED_0: u8 = 0xA0;

/// The head of an element.
#[derive(Clone, Copy)]
pub(super) struct Head {
    pub(super) tag: u8,
    /// Where its content begins.
    pub(super) start: usize,
    /// None where a mark ends it.
    pub(super) length: Option<usize>,
}

/// An element, as far as it goes.
#[derive(Clone, Copy)]
pub(super) struct Element {
    pub(super) tag: u8,
    pub(super) at: usize,
    pub(super) start: usize,
    /// Where its content ends.
    pub(super) close: usize,
    /// Where the next element begins.
    pub(super) end: usize,
}

/// Reads elements, and not without end.
pub(super) struct Walk<'b> {
    pub(super) bytes: &'b [u8],
    left: u32,
}

impl<'b> Walk<'b> {
    pub(super) fn new(bytes: &'b [u8]) -> Self {
        Self { bytes, left: MOST }
    }

    pub(super) fn head(&mut self, at: usize) -> Result<Head, Closed> {
        self.left = self.left.checked_sub(1).ok_or(Closed::Broken)?;
        let byte = |at: usize| self.bytes.get(at).copied().ok_or(Closed::Cut);
        let tag = byte(at)?;
        // No tag of an envelope has a number above 30.
        if tag & 0x1F == 0x1F {
            return Err(Closed::Broken);
        }
        let (first, mut start) = (byte(at + 1)?, at + 2);
        let length = match first {
            0..0x80 => Some(usize::from(first)),
            0x80 if tag & 0x20 != 0 => None,
            0x81..=0x84 => {
                let mut length = 0;
                for _ in 0x80..first {
                    length = length << 8 | usize::from(byte(start)?);
                    start += 1;
                }
                Some(length)
            }
            _ => return Err(Closed::Broken),
        };
        Ok(Head { tag, start, length })
    }

    pub(super) fn element(&mut self, at: usize, depth: u32) -> Result<Element, Closed> {
        if depth > DEEP {
            return Err(Closed::Broken);
        }
        let Head { tag, start, length } = self.head(at)?;
        if let Some(length) = length {
            let close = start.checked_add(length).filter(|it| *it <= self.bytes.len()).ok_or(Closed::Cut)?;
            return Ok(Element { tag, at, start, close, end: close });
        }
        let mut next = start;
        while !self.ends(next) {
            next = self.element(next, depth + 1)?.end;
        }
        Ok(Element { tag, at, start, close: next, end: next + 2 })
    }

    /// Whether the mark of an end stands here.
    fn ends(&self, at: usize) -> bool {
        self.bytes.get(at..at + 2) == Some(&[0, 0])
    }

    pub(super) fn children(&mut self, at: usize, tag: u8) -> Result<Vec<Element>, Closed> {
        let element = self.element(at, 0)?;
        if element.tag == tag { self.inside(element) } else { Err(Closed::Broken) }
    }

    pub(super) fn inside(&mut self, element: Element) -> Result<Vec<Element>, Closed> {
        let (mut next, mut found) = (element.start, Vec::new());
        while next < element.close {
            let child = self.element(next, 0)?;
            if child.end > element.close {
                return Err(Closed::Broken);
            }
            next = child.end;
            found.push(child);
        }
        Ok(found)
    }

    /// The bytes of a string, which may lie in pieces.
    pub(super) fn octets(&mut self, element: Element, depth: u32, into: &mut Vec<u8>) -> Result<(), Closed> {
        match element.tag {
            OCTETS => into.extend_from_slice(&self.bytes[element.start..element.close]),
            OCTETS_IN_PIECES if depth < DEEP => {
                for piece in self.inside(element)? {
                    self.octets(piece, depth + 1, into)?;
                }
            }
            _ => return Err(Closed::Broken),
        }
        Ok(())
    }
}
