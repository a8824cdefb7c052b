//! Envelopes of signatures (CMS, RFC 5652), in which a signed PDF arrives as `.pdf.p7m`.
//!
//! The readers of CMS at hand accept DER alone; what offices get is BER as well: lengths that are not said, and a content
//! in pieces. So the few elements that lead to the content are walked here, with limits on depth and number. Nothing
//! is verified.

mod ber;

use ber::{Element, OCTETS, OCTETS_IN_PIECES, OID, SEQUENCE, SET, TAGGED_0, Walk};
use data_encoding::BASE64;
use sha2::{Digest, Sha224, Sha256, Sha384, Sha512};
use std::borrow::Cow;

/// How often an envelope may lie in an envelope.
const NESTED: u32 = 8;

/// `1.2.840.113549.1`, below which all types of CMS lie.
const PKCS: &[u8] = &[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1];
/// The attribute of a signer that holds the digest of what was signed: `1.2.840.113549.1.9.4`.
const MESSAGE_DIGEST: &[u8] = &[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 9, 4];

/// What a file of CMS is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Signed data, or data with a digest alone, which is put together in the same way and has no signer.
    Signed,
    /// Nothing but data.
    Bare,
    /// Data for somebody who has a key.
    Locked,
    /// Data with time stamps.
    Stamped,
    /// Compressed data, or data with a code of authentication.
    Other,
}

impl Kind {
    /// The type of content with this OID: RFC 5652; 5083 and 5544 for what was added.
    fn of(id: &[u8]) -> Option<Self> {
        match id.strip_prefix(PKCS)? {
            [7, 1] => Some(Self::Bare),
            [7, 2 | 5] => Some(Self::Signed),
            [7, 3 | 4 | 6] | [9, 16, 1, 23] => Some(Self::Locked),
            [9, 16, 1, 31] => Some(Self::Stamped),
            [9, 16, 1, 2 | 9] => Some(Self::Other),
            _ => None,
        }
    }
}

/// An algorithm, and the digest that a signer made with it.
type Named<'b> = (&'b [u8], &'b [u8]);

/// What lies in the innermost envelope.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Opened {
    /// The content.
    pub(super) content: Vec<u8>,
    /// How many signers all envelopes name.
    pub(super) signers: u32,
    /// Whether a signer signed another content: the digest that it names is not the one of this.
    pub(super) is_changed: bool,
    /// Whether bytes stand behind an envelope that belong to nothing.
    pub(super) has_surplus: bool,
}

/// Why an envelope gives no content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Closed {
    /// The signature came without what it signs.
    Detached,
    /// It is encrypted.
    Locked,
    /// It is CMS of a kind that is not read here.
    Other,
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
    Kind::of(binary.get(id.start..id.start.checked_add(id.length?)?)?)
}

/// Takes out what was signed, through envelopes in envelopes.
pub(super) fn open(bytes: &[u8]) -> Result<Opened, Closed> {
    let mut opened = Opened { content: bytes.to_vec(), signers: 0, is_changed: false, has_surplus: false };
    for level in 0..NESTED {
        let kind = match kind_of(&opened.content) {
            Some(kind @ (Kind::Signed | Kind::Bare)) => kind,
            Some(Kind::Locked) => return Err(Closed::Locked),
            Some(Kind::Stamped | Kind::Other) => return Err(Closed::Other),
            None if level == 0 => return Err(Closed::Broken),
            None => return Ok(opened),
        };
        let inner = open_one(&binary(&opened.content).ok_or(Closed::Broken)?, kind)?;
        opened = Opened {
            content: inner.content,
            signers: opened.signers.saturating_add(inner.signers),
            is_changed: opened.is_changed || inner.is_changed,
            has_surplus: opened.has_surplus || inner.has_surplus,
        };
    }
    Err(Closed::Broken)
}

/// The bytes themselves, or those that stand in letters: bare, between the lines of PEM, or behind the head of a mail.
fn binary(bytes: &[u8]) -> Option<Cow<'_, [u8]>> {
    let text = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes).trim_ascii_start();
    if text.first() == Some(&SEQUENCE) && text.get(1).is_some_and(|it| *it >= 0x80) {
        return Some(Cow::Borrowed(text));
    }
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
/// certificates and revocations with tags of their own, and a set of signers. Bare data stands where signed data would.
fn open_one(bytes: &[u8], kind: Kind) -> Result<Opened, Closed> {
    let mut walk = Walk::new(bytes);
    let whole = walk.element(0, 0)?;
    let info = walk.children(0, SEQUENCE)?;
    let tagged = info.get(1).filter(|it| it.tag == TAGGED_0).ok_or(Closed::Broken)?;
    let inner = *walk.inside(*tagged)?.first().ok_or(Closed::Broken)?;
    let (content, signers) = match kind {
        Kind::Bare => (inner, Vec::new()),
        _ => content_and_signers(&mut walk, inner)?,
    };
    let mut taken = Vec::new();
    match content.tag {
        OCTETS | OCTETS_IN_PIECES => walk.octets(content, 0, &mut taken)?,
        // Before 1999 the content stood there as it was.
        _ => taken.extend_from_slice(&bytes[content.at..content.end]),
    }
    if taken.is_empty() {
        return Err(Closed::Detached);
    }
    let mut is_changed = false;
    for signer in &signers {
        is_changed |= names_another_digest(&mut walk, *signer, &taken);
    }
    Ok(Opened {
        content: taken,
        signers: u32::try_from(signers.len()).unwrap_or(u32::MAX),
        is_changed,
        // Files are filled up with zeros, and end with a line break.
        has_surplus: bytes[whole.end..].iter().any(|it| !(*it == 0 || it.is_ascii_whitespace())),
    })
}

/// The digest of a content under the algorithm of this OID; none of one that is not known here.
fn digest(algorithm: &[u8], content: &[u8]) -> Option<Vec<u8>> {
    // 2.16.840.1.101.3.4.2
    const NIST: &[u8] = &[0x60, 0x86, 0x48, 1, 0x65, 3, 4, 2];
    match algorithm.strip_prefix(NIST)? {
        [1] => Some(Sha256::digest(content).to_vec()),
        [2] => Some(Sha384::digest(content).to_vec()),
        [3] => Some(Sha512::digest(content).to_vec()),
        [4] => Some(Sha224::digest(content).to_vec()),
        _ => None,
    }
}

/// What signed data wraps, and those who signed it.
fn content_and_signers(walk: &mut Walk<'_>, signed: Element) -> Result<(Element, Vec<Element>), Closed> {
    let parts = walk.children(signed.at, SEQUENCE)?;
    let wrapped = *parts.get(2).filter(|it| it.tag == SEQUENCE).ok_or(Closed::Broken)?;
    let set = parts[3..].iter().rfind(|it| it.tag == SET).copied();
    let mut signers = set.map_or(Ok(Vec::new()), |set| walk.inside(set))?;
    signers.retain(|it| it.tag == SEQUENCE);
    let wrapped = walk.inside(wrapped)?;
    let content = *wrapped.get(1).filter(|it| it.tag == TAGGED_0).ok_or(Closed::Detached)?;
    let content = *walk.inside(content)?.first().ok_or(Closed::Detached)?;
    Ok((content, signers))
}

/// Whether a signer names the digest of another content. One that names none, or by an algorithm that is not known
/// here, does not.
fn names_another_digest(walk: &mut Walk<'_>, signer: Element, content: &[u8]) -> bool {
    let named = named_digest(walk, signer).ok().flatten();
    named.is_some_and(|(algorithm, named)| digest(algorithm, content).is_some_and(|own| own != named))
}

/// `{ version, signer, { algorithm }, [0] { { OID, { value } } … } … }`: the algorithm and the digest that a signer
/// names.
fn named_digest<'b>(walk: &mut Walk<'b>, signer: Element) -> Result<Option<Named<'b>>, Closed> {
    let bytes = walk.bytes;
    let text = |it: &Element| &bytes[it.start..it.close];
    let parts = walk.inside(signer)?;
    let [_, _, algorithm, attributes, ..] = parts[..] else { return Ok(None) };
    if attributes.tag != TAGGED_0 {
        return Ok(None);
    }
    let algorithm = walk.inside(algorithm)?.first().map(text);
    for attribute in walk.inside(attributes)? {
        let [id, values, ..] = walk.inside(attribute)?[..] else { continue };
        if text(&id) == MESSAGE_DIGEST {
            return Ok(algorithm.zip(walk.inside(values)?.first().map(text)));
        }
    }
    Ok(None)
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

    const SIGNED: &[u8] = &[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 7, 2];
    const ENVELOPED: &[u8] = &[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 7, 3];
    const STAMPED: &[u8] = &[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 9, 16, 1, 31];

    type Form = fn(u8, &[u8]) -> Vec<u8>;

    fn id_of_data() -> Vec<u8> {
        vec![OID, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 7, 1]
    }

    /// An envelope of one signer around this content element.
    fn around(form: Form, kind: &[u8], content: &[u8]) -> Vec<u8> {
        let data = [&id_of_data(), content].concat();
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
        assert_eq!(open(&around(element, STAMPED, &[])), Err(Closed::Other));
        let whole = signed(element, &element(OCTETS, b"%PDF-"));
        assert_eq!(open(&whole[..whole.len() - 3]), Err(Closed::Cut));
        let endless = signed(endless, &pieces(b"%PDF-", 2));
        assert_eq!(open(&endless[..endless.len() - 3]), Err(Closed::Cut));
        assert_eq!(kind_of(b"0 is no envelope"), None);
        assert_eq!(kind_of(b"Maria Rossi"), None);
    }

    #[test]
    fn data_that_nobody_signed_has_no_signer() {
        let id = |kind: &[u8]| [&[OID, (PKCS.len() + kind.len()) as u8], PKCS, kind].concat();
        let bare = [id(&[7, 1]), element(TAGGED_0, &element(OCTETS, b"%PDF-"))].concat();
        let opened = open(&element(SEQUENCE, &bare)).unwrap();
        assert_eq!((opened.content.as_slice(), opened.signers), (b"%PDF-".as_slice(), 0));
        for (kind, expected) in [
            (&[7, 4][..], Kind::Locked),
            (&[7, 6], Kind::Locked),
            (&[9, 16, 1, 23], Kind::Locked),
            (&[9, 16, 1, 9], Kind::Other),
            (&[9, 16, 1, 2], Kind::Other),
        ] {
            let bytes = element(SEQUENCE, &[id(kind), element(TAGGED_0, b"")].concat());
            assert_eq!(kind_of(&bytes), Some(expected), "{kind:?}");
            assert!(matches!(open(&bytes), Err(Closed::Locked | Closed::Other)), "{kind:?}");
        }
        assert_eq!(kind_of(&element(SEQUENCE, &id(&[7, 9]))), None);
    }

    #[test]
    fn a_content_with_another_digest_was_changed() {
        let sha256 = [&[OID, 9][..], &[0x60, 0x86, 0x48, 1, 0x65, 3, 4, 2, 1]].concat();
        let signed = |algorithm: &[u8], digest: &[u8]| {
            let id = [&[OID, 9][..], MESSAGE_DIGEST].concat();
            let attribute = [id, element(SET, &element(OCTETS, digest))].concat();
            let signer = [
                &[2, 1, 1][..],
                &element(SEQUENCE, b""),
                &element(SEQUENCE, algorithm),
                &element(TAGGED_0, &element(SEQUENCE, &attribute)),
            ]
            .concat();
            let data = [id_of_data(), element(TAGGED_0, &element(OCTETS, b"%PDF-"))].concat();
            let parts = [
                &[2, 1, 1][..],
                &element(SET, b""),
                &element(SEQUENCE, &data),
                &element(SET, &element(SEQUENCE, &signer)),
            ];
            let content = element(TAGGED_0, &element(SEQUENCE, &parts.concat()));
            element(SEQUENCE, &[[&[OID, 9][..], SIGNED].concat(), content].concat())
        };
        let is_changed =
            |algorithm: &[u8], digest: &[u8]| open(&signed(algorithm, digest)).unwrap().is_changed;
        assert!(!is_changed(&sha256, &Sha256::digest(b"%PDF-")));
        assert!(is_changed(&sha256, &Sha256::digest(b"%PDF-1")));
        assert!(!is_changed(&[OID, 1, 9], &Sha256::digest(b"%PDF-1")));
    }

    #[test]
    fn bytes_behind_an_envelope_are_seen_and_its_filling_is_not() {
        let whole = signed(element, &element(OCTETS, b"%PDF-"));
        for (behind, has_surplus) in [(&b""[..], false), (b"\0\0\0", false), (b"\r\n", false), (b"\0x", true)]
        {
            assert_eq!(open(&[&whole, behind].concat()).unwrap().has_surplus, has_surplus, "{behind:?}");
        }
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
