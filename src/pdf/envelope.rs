//! Envelopes of signatures (CMS, RFC 5652), in which a signed PDF arrives as `.pdf.p7m`.
//!
//! The readers of CMS at hand accept DER alone; what offices get is BER as well: lengths that are not said, and a content
//! in pieces. So the few elements that lead to the content are walked here, with limits on depth and number. Nothing
//! is verified.

use data_encoding::BASE64;
use std::borrow::Cow;

/// How deep elements may lie within each other.
const DEEP: u32 = 24;
/// The most elements of an envelope.
const MOST: u32 = 1_000_000;
/// How often an envelope may lie in an envelope.
const NESTED: u32 = 8;

/// OIDs of `1.2.840.113549.1.7` and below.
const SIGNED: &[u8] = &[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 7, 2];
const ENVELOPED: &[u8] = &[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 7, 3];
/// Data with time stamps, RFC 5544: `1.2.840.113549.1.9.16.1.31`.
const STAMPED: &[u8] = &[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 9, 16, 1, 31];

const SEQUENCE: u8 = 0x30;
const SET: u8 = 0x31;
const OID: u8 = 0x06;
const OCTETS: u8 = 0x04;
const OCTETS_IN_PIECES: u8 = 0x24;
const TAGGED_0: u8 = 0xA0;

/// What a file of CMS is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Signed data.
    Signed,
    /// Data for somebody who has a key.
    Locked,
    /// Data with time stamps.
    Stamped,
}

/// What lies in the innermost envelope.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Opened {
    /// The content.
    pub(super) content: Vec<u8>,
    /// How many signers all envelopes name.
    pub(super) signers: u32,
}

/// Why an envelope gives no content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Closed {
    /// The signature came without what it signs.
    Detached,
    /// It is encrypted.
    Locked,
    /// It is data with time stamps.
    Stamped,
    /// The file stops before it does.
    Cut,
    /// It is not put together as it should be.
    Broken,
}

/// What the bytes begin like, in binary or in letters.
pub(super) fn kind_of(bytes: &[u8]) -> Option<Kind> {
    let binary = binary(bytes)?;
    let mut walk = Walk::new(&binary);
    let outer = walk.head(0).ok()?;
    if outer.tag != SEQUENCE {
        return None;
    }
    let id = walk.head(outer.start).ok().filter(|it| it.tag == OID)?;
    match binary.get(id.start..id.start.checked_add(id.length?)?)? {
        SIGNED => Some(Kind::Signed),
        ENVELOPED => Some(Kind::Locked),
        STAMPED => Some(Kind::Stamped),
        _ => None,
    }
}

/// Takes out what was signed, through envelopes in envelopes.
pub(super) fn open(bytes: &[u8]) -> Result<Opened, Closed> {
    let mut opened = Opened { content: bytes.to_vec(), signers: 0 };
    for level in 0..NESTED {
        match kind_of(&opened.content) {
            Some(Kind::Signed) => {}
            Some(Kind::Locked) => return Err(Closed::Locked),
            Some(Kind::Stamped) => return Err(Closed::Stamped),
            None if level == 0 => return Err(Closed::Broken),
            None => return Ok(opened),
        }
        let inner = open_one(&binary(&opened.content).ok_or(Closed::Broken)?)?;
        opened = Opened { content: inner.content, signers: opened.signers.saturating_add(inner.signers) };
    }
    Err(Closed::Broken)
}

/// The bytes themselves, or those that stand in letters: bare, between the lines of PEM, or behind the head of a mail.
fn binary(bytes: &[u8]) -> Option<Cow<'_, [u8]>> {
    if bytes.first() == Some(&SEQUENCE) && bytes.get(1).is_some_and(|it| *it >= 0x80) {
        return Some(Cow::Borrowed(bytes));
    }
    let text = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes).trim_ascii_start();
    let body = if let Some(rest) = text.strip_prefix(b"-----BEGIN ") {
        let from = rest.iter().position(|it| *it == b'\n')? + 1;
        let to = rest.windows(8).position(|it| it == b"-----END");
        &rest[from..to.unwrap_or(rest.len())]
    } else if is_mail(text) {
        let blank =
            |mark: &[u8]| text.windows(mark.len()).position(|it| it == mark).map(|it| it + mark.len());
        &text[blank(b"\r\n\r\n").or_else(|| blank(b"\n\n"))?..]
    } else {
        text
    };
    // Every envelope begins with the same bits.
    if body.trim_ascii_start().first() != Some(&b'M') {
        return None;
    }
    let letters: Vec<u8> = body.iter().copied().filter(|it| !it.is_ascii_whitespace()).collect();
    BASE64.decode(&letters).ok().map(Cow::Owned)
}

/// Whether a mail begins that says so of its content.
fn is_mail(text: &[u8]) -> bool {
    let head = text[..text.len().min(1024)].to_ascii_lowercase();
    let has = |word: &[u8]| head.windows(word.len()).any(|it| it == word);
    head.first().is_some_and(u8::is_ascii_lowercase) && has(b"content-type:") && has(b"pkcs7-mime")
}

/// `ContentInfo { OID, [0] { SignedData } }`, where signed data is version, algorithms, `{ OID, [0] { content } }`,
/// certificates and revocations with tags of their own, and a set of signers.
fn open_one(bytes: &[u8]) -> Result<Opened, Closed> {
    let mut walk = Walk::new(bytes);
    let info = walk.children(0, SEQUENCE)?;
    let tagged = info.get(1).filter(|it| it.tag == TAGGED_0).ok_or(Closed::Broken)?;
    let signed = *walk.inside(*tagged)?.first().ok_or(Closed::Broken)?;
    let parts = walk.children(signed.at, SEQUENCE)?;
    let wrapped = parts.get(2).filter(|it| it.tag == SEQUENCE).ok_or(Closed::Broken)?;
    let signers = parts.get(3..).unwrap_or_default().iter().rfind(|it| it.tag == SET).copied();
    let signers = match signers {
        Some(set) => walk.inside(set)?.iter().filter(|it| it.tag == SEQUENCE).count(),
        None => 0,
    };
    let wrapped = walk.inside(*wrapped)?;
    let content = *wrapped.get(1).filter(|it| it.tag == TAGGED_0).ok_or(Closed::Detached)?;
    let content = *walk.inside(content)?.first().ok_or(Closed::Detached)?;
    let mut taken = Vec::new();
    match content.tag {
        OCTETS | OCTETS_IN_PIECES => walk.octets(content, 0, &mut taken)?,
        // Before 1999 the content stood there as it was.
        _ => taken.extend_from_slice(&bytes[content.at..content.end]),
    }
    if taken.is_empty() {
        return Err(Closed::Detached);
    }
    Ok(Opened { content: taken, signers: u32::try_from(signers).unwrap_or(u32::MAX) })
}

/// The head of an element.
#[derive(Clone, Copy)]
struct Head {
    tag: u8,
    /// Where its content begins.
    start: usize,
    /// None where a mark ends it.
    length: Option<usize>,
}

/// An element, as far as it goes.
#[derive(Clone, Copy)]
struct Element {
    tag: u8,
    at: usize,
    start: usize,
    /// Where its content ends.
    close: usize,
    /// Where the next element begins.
    end: usize,
}

/// Reads elements, and not without end.
struct Walk<'b> {
    bytes: &'b [u8],
    left: u32,
}

impl<'b> Walk<'b> {
    fn new(bytes: &'b [u8]) -> Self {
        Self { bytes, left: MOST }
    }

    fn head(&mut self, at: usize) -> Result<Head, Closed> {
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

    fn element(&mut self, at: usize, depth: u32) -> Result<Element, Closed> {
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

    fn children(&mut self, at: usize, tag: u8) -> Result<Vec<Element>, Closed> {
        let element = self.element(at, 0)?;
        if element.tag == tag { self.inside(element) } else { Err(Closed::Broken) }
    }

    fn inside(&mut self, element: Element) -> Result<Vec<Element>, Closed> {
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
    fn octets(&mut self, element: Element, depth: u32, into: &mut Vec<u8>) -> Result<(), Closed> {
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

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn element(tag: u8, content: &[u8]) -> Vec<u8> {
        let length = content.len() as u32;
        [&[tag, 0x84][..], &length.to_be_bytes(), content].concat()
    }

    fn endless(tag: u8, content: &[u8]) -> Vec<u8> {
        [&[tag, 0x80][..], content, &[0, 0]].concat()
    }

    type Form = fn(u8, &[u8]) -> Vec<u8>;

    /// An envelope of one signer around this content element.
    fn around(form: Form, kind: &[u8], content: &[u8]) -> Vec<u8> {
        let data = [&[OID, 9][..], &[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 7, 1], content].concat();
        let signed = [
            &[2, 1, 1][..],
            &form(SET, &[]),
            &form(SEQUENCE, &data),
            &form(TAGGED_0, &element(SEQUENCE, b"")),
            &form(SET, &form(SEQUENCE, &[2, 1, 1])),
        ]
        .concat();
        let id = [&[OID, kind.len() as u8][..], kind].concat();
        form(SEQUENCE, &[&id[..], &form(TAGGED_0, &form(SEQUENCE, &signed))].concat())
    }

    fn signed(form: Form, content: &[u8]) -> Vec<u8> {
        around(form, SIGNED, &form(TAGGED_0, content))
    }

    fn pieces(content: &[u8], size: usize) -> Vec<u8> {
        endless(
            OCTETS_IN_PIECES,
            &content.chunks(size).flat_map(|it| element(OCTETS, it)).collect::<Vec<_>>(),
        )
    }

    fn mail(bytes: &[u8]) -> Vec<u8> {
        let head = "MIME-Version: 1.0\nContent-Type: application/pkcs7-mime; name=\"x.p7m\"\n\n";
        [head.as_bytes(), pem(bytes).split(|it| *it == b'\n').nth(1).unwrap()].concat()
    }

    fn pem(bytes: &[u8]) -> Vec<u8> {
        format!("-----BEGIN PKCS7-----\n{}\n-----END PKCS7-----\n", BASE64.encode(bytes)).into_bytes()
    }

    proptest! {
        #[test]
        fn every_form_of_an_envelope_gives_back_its_content(
            content in proptest::collection::vec(any::<u8>(), 1..600),
            // Pieces of a byte in five envelopes would pass the limit on elements.
            size in 16_usize..200,
            levels in 1_usize..5,
        ) {
            prop_assume!(kind_of(&content).is_none());
            for form in [element as Form, endless] {
                for inner in [element(OCTETS, &content), pieces(&content, size)] {
                    let mut whole = signed(form, &inner);
                    for _ in 1..levels {
                        whole = signed(form, &pieces(&whole, size));
                    }
                    for written in [whole.clone(), pem(&whole), mail(&whole), BASE64.encode(&whole).into_bytes()] {
                        prop_assert_eq!(kind_of(&written), Some(Kind::Signed));
                        let opened = open(&written).unwrap();
                        prop_assert_eq!((&opened.content, opened.signers), (&content, levels as u32));
                    }
                }
            }
        }

        #[test]
        fn no_bytes_lead_the_walk_astray(mut bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
            let _ = open(&bytes);
            bytes.splice(0..0, signed(endless, &[]).into_iter().take(20));
            let _ = open(&bytes);
        }

        #[test]
        fn an_envelope_with_other_bytes_in_it_is_refused_or_opened(at in 0_usize..200, other: u8) {
            let mut bytes = signed(endless, &pieces(&[7; 100], 30));
            let at = at % bytes.len();
            bytes[at] = other;
            let _ = open(&bytes);
            let cut = signed(element, &element(OCTETS, &[7; 100]));
            prop_assert!(open(&cut[..at.min(cut.len() - 1)]).is_err());
        }
    }

    #[test]
    fn an_envelope_without_a_document_says_why() {
        assert_eq!(open(&around(element, SIGNED, &[])), Err(Closed::Detached));
        assert_eq!(open(&signed(element, &element(OCTETS, b""))), Err(Closed::Detached));
        assert_eq!(open(&around(element, ENVELOPED, &[])), Err(Closed::Locked));
        assert_eq!(open(&around(element, STAMPED, &[])), Err(Closed::Stamped));
        let whole = signed(element, &element(OCTETS, b"%PDF-"));
        assert_eq!(open(&whole[..whole.len() - 3]), Err(Closed::Cut));
        let endless = signed(endless, &pieces(b"%PDF-", 2));
        assert_eq!(open(&endless[..endless.len() - 3]), Err(Closed::Cut));
        assert_eq!(kind_of(b"0 is no envelope"), None);
        assert_eq!(kind_of(b"Maria Rossi"), None);
    }

    #[test]
    fn depth_and_number_have_an_end() {
        let head = &signed(endless, &[])[..15];
        assert_eq!(open(&[head, &[0xA0, 0x80].repeat(100_000)].concat()), Err(Closed::Broken));
        let mut nested = signed(element, &element(OCTETS, b"%PDF-"));
        for _ in 0..20 {
            nested = signed(element, &element(OCTETS, &nested));
        }
        assert_eq!(open(&nested), Err(Closed::Broken));
        let many = signed(element, &endless(OCTETS_IN_PIECES, &[OCTETS, 0].repeat(1_200_000)));
        assert_eq!(open(&many), Err(Closed::Broken));
    }
}
