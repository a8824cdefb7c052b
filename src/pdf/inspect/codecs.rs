//! How much of a picture its bytes still hold.
//!
//! The renderer draws what it can and fills the rest with one colour, in silence. Here the same decoders run strictly,
//! or count what they give.

use hayro_ccitt::{DecodeSettings, Decoder, DecoderContext};
use hayro_jbig2::{Globals, Page};
use lopdf::{Dictionary, Object, Stream};
use std::collections::HashSet;
use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

/// What is left of a picture, or of a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Left {
    /// All of it.
    #[default]
    Whole,
    /// As good as all of it.
    Most,
    /// Less than a person would have to see.
    Part,
}

/// One line in so many may be missing at the end: writers miscount, and nobody reads the last line of a scan.
const FORGIVEN: u64 = 64;
/// The colour that the decoder of JPEG fills in.
const FILLER: u8 = 128;

/// So much is there of what there should be.
pub(super) fn of(there: u64, wanted: u64) -> Left {
    if there >= wanted {
        Left::Whole
    } else if (wanted - there).saturating_mul(FORGIVEN) <= wanted {
        Left::Most
    } else {
        Left::Part
    }
}

/// Whether a stream of deflate reaches its own end. A wrong checksum behind it harms nothing.
pub(super) fn is_whole_deflate(bytes: &[u8]) -> bool {
    let ends = |bytes: &[u8]| unpacks(flate2::Decompress::new(false), bytes);
    // RFC 1950: the method is 8, and the two bytes are a multiple of 31. Readers take no other head.
    let is_head = |head: &[u8; 2]| head[0] & 0x0F == 8 && u16::from_be_bytes(*head).is_multiple_of(31);
    match bytes.split_first_chunk() {
        None => bytes.is_empty(),
        Some((head, rest)) => is_head(head) && ends(rest) || ends(bytes),
    }
}

/// What filters make of bytes; none where one of them fails, or gives more than `most`.
pub(super) fn through(filters: Vec<Object>, bytes: Vec<u8>, most: usize) -> Option<Vec<u8>> {
    if filters.is_empty() {
        return Some(bytes);
    }
    let mut dictionary = Dictionary::new();
    dictionary.set("Filter", filters);
    Stream::new(dictionary, bytes).decompressed_content_with_limit(most).ok()
}

/// Whether bytes in the format of zlib reach their end, and the sum there is that of what they unpack to.
pub(super) fn is_sound_zlib(bytes: &[u8]) -> bool {
    unpacks(flate2::Decompress::new(true), bytes)
}

fn unpacks(mut decoder: flate2::Decompress, bytes: &[u8]) -> bool {
    let mut part = vec![0; 64 << 10];
    loop {
        let (read, written) = (decoder.total_in(), decoder.total_out());
        let rest = usize::try_from(read).ok().and_then(|it| bytes.get(it..)).unwrap_or_default();
        match decoder.decompress(rest, &mut part, flate2::FlushDecompress::None) {
            Ok(flate2::Status::StreamEnd) => return true,
            Ok(_) if decoder.total_in() > read || decoder.total_out() > written => {}
            Ok(_) | Err(_) => return false,
        }
    }
}

/// A JPEG, and whether it may show one colour alone. Only its brightness is decoded, strictly; `grain` is how far one
/// colour may vary.
pub(super) fn jpeg(bytes: &[u8], grain: u8) -> (Left, bool) {
    const LOST: (Left, bool) = (Left::Part, false);
    let is_even = |pixels: &[u8]| pixels.iter().all(|it| it.abs_diff(pixels[0]) <= grain);
    let Some(scans) = Scans::of(bytes) else { return LOST };
    // Behind the mark of the end the decoder makes up what is missing; without it, it notices.
    let data = if scans.is_progressive { bytes } else { bytes.get(..scans.end).unwrap_or(bytes) };
    // A picture in stages that was cut off shows all of itself, without the fine print.
    let is_cut = scans.is_progressive && scans.end == bytes.len();
    if is_cut || !scans.reach_the_last_bit() {
        return LOST;
    }
    if let Some((_, pixels)) = decoded_jpeg(data, true) {
        return (Left::Whole, is_even(&pixels));
    }
    let Some((width, pixels)) = decoded_jpeg(data, false) else { return LOST };
    let last = pixels.len().checked_sub(width).and_then(|from| pixels.get(from..)).unwrap_or_default();
    if last.iter().all(|it| *it == FILLER) { LOST } else { (Left::Most, is_even(&pixels)) }
}

/// How the scans of a JPEG follow each other.
struct Scans {
    /// Whether each scan makes the picture finer.
    is_progressive: bool,
    /// Where the mark of the end stands, or the end of the bytes.
    end: usize,
    components: HashSet<u8>,
    /// The coefficients that came to their last bit, by component.
    fine: HashSet<(u8, u8)>,
}

impl Scans {
    fn of(bytes: &[u8]) -> Option<Self> {
        let mut at = bytes.windows(2).position(|it| it == [0xFF, 0xD8])? + 2;
        let mut scans = Self {
            is_progressive: false,
            end: bytes.len(),
            components: HashSet::new(),
            fine: HashSet::new(),
        };
        while let Some(found) = marker(bytes, at) {
            let (kind, body) = (bytes[found + 1], found + 2);
            at = body;
            match kind {
                0xD9 => {
                    scans.end = found;
                    break;
                }
                // Neither a length nor a body.
                0x01 | 0xD0..=0xD8 => continue,
                _ => {}
            }
            let Some(length) = bytes.get(body..body + 2) else { break };
            let length = usize::from(u16::from_be_bytes([length[0], length[1]]));
            let Some(segment) = bytes.get(body + 2..body + length) else { break };
            match kind {
                0xC2 => scans.frame(segment, true),
                0xC0 | 0xC1 => scans.frame(segment, false),
                0xDA => scans.scan(segment),
                _ => {}
            }
            at = body + length;
        }
        Some(scans)
    }

    fn frame(&mut self, segment: &[u8], is_progressive: bool) {
        self.is_progressive = is_progressive;
        self.components = segment.get(6..).unwrap_or_default().chunks_exact(3).map(|it| it[0]).collect();
    }

    fn scan(&mut self, segment: &[u8]) {
        let count = segment.first().copied().map_or(0, usize::from);
        let Some([from, to, bits]) = segment.get(1 + 2 * count..).and_then(|it| it.first_chunk()) else {
            return;
        };
        // The low half says which bits are still to come.
        if bits & 0x0F == 0 {
            for component in segment[1..].chunks_exact(2).take(count).map(|it| it[0]) {
                self.fine.extend((*from..=(*to).min(63)).map(|it| (component, it)));
            }
        }
    }

    /// Whether every coefficient came; a picture in one pass has no such stages.
    fn reach_the_last_bit(&self) -> bool {
        let is_fine = |component: &u8| (0..64).all(|it| self.fine.contains(&(*component, it)));
        !self.is_progressive || self.components.iter().all(is_fine)
    }
}

/// The next marker from here on; a pair with zero or a second 0xFF is none.
fn marker(bytes: &[u8], from: usize) -> Option<usize> {
    let is_marker = |it: &[u8]| it[0] == 0xFF && !matches!(it[1], 0 | 0xFF);
    bytes.get(from..)?.windows(2).position(is_marker).map(|it| from + it)
}

/// The bytes of a line, and all of them.
fn decoded_jpeg(bytes: &[u8], is_strict: bool) -> Option<(usize, Vec<u8>)> {
    let options =
        DecoderOptions::default().set_max_width(usize::from(u16::MAX)).set_max_height(usize::from(u16::MAX));
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(bytes), options);
    // Bytes between the headers are no loss.
    decoder.decode_headers().ok()?;
    let colours = match decoder.input_colorspace()? {
        ColorSpace::YCbCr | ColorSpace::Luma => ColorSpace::Luma,
        other => other,
    };
    decoder.set_options(options.jpeg_set_out_colorspace(colours).set_strict_mode(is_strict));
    let pixels = decoder.decode().ok()?;
    let (width, height) = decoder.dimensions()?;
    (width > 0 && height > 0).then(|| (pixels.len() / height, pixels))
}

/// A fax, of so many lines.
pub(super) fn fax(bytes: &[u8], settings: DecodeSettings) -> Left {
    struct Counter(u64);
    impl Decoder for Counter {
        fn push_row(&mut self, _: &[u32]) {
            self.0 += 1;
        }
    }
    let mut lines = Counter(0);
    let wanted = u64::from(settings.rows.max(1));
    // A fault ends the count.
    let _ = hayro_ccitt::decode(bytes, &mut lines, &mut DecoderContext::new(settings));
    of(lines.0, wanted)
}

/// A picture of JBIG2, with what it shares with others.
pub(super) fn jbig2(bytes: &[u8], globals: Option<&[u8]>) -> Left {
    // Some writers count the line break before `endstream`.
    let trimmed = bytes.trim_ascii_end();
    if decodes_jbig2(bytes, globals, true) || decodes_jbig2(trimmed, globals, true) {
        Left::Whole
    } else if decodes_jbig2(bytes, globals, false) && has_whole_segments(bytes) {
        Left::Most
    } else {
        Left::Part
    }
}

fn decodes_jbig2(bytes: &[u8], globals: Option<&[u8]>, strict: bool) -> bool {
    struct Sink;
    impl hayro_jbig2::Decoder for Sink {
        fn push_pixel(&mut self, _: bool) {}
        fn push_pixel_chunk(&mut self, _: bool, _: u32) {}
        fn next_line(&mut self) {}
    }
    let settings = hayro_jbig2::DecodeSettings { strict };
    let Ok(globals) = globals.map(|it| Globals::new(it, &settings)).transpose() else { return false };
    Page::new_embedded(bytes, globals.as_ref(), &settings).is_ok_and(|page| page.decode(&mut Sink).is_ok())
}

/// Whether the strict reader finds every segment it was promised.
fn has_whole_segments(bytes: &[u8]) -> bool {
    use hayro_jbig2::{DecodeError, ParseError};
    let settings = hayro_jbig2::DecodeSettings { strict: true };
    let parsed = Page::new_embedded(bytes, None, &settings).map(|_| ());
    !matches!(parsed, Err(DecodeError::Parse(ParseError::UnexpectedEof)))
}

/// A picture of JPEG 2000: whether its last part lies within the bytes. The parts say how long they are.
pub(super) fn jpeg2000(bytes: &[u8]) -> Left {
    const START_OF_PART: &[u8] = &[0xFF, 0x90];
    const END: &[u8] = &[0xFF, 0xD9];
    let Some(stream) = code_stream(bytes) else { return Left::Part };
    // Every segment before the first part carries its length; the two bytes of the start do not.
    let mut at = 2;
    let mut parts = 0;
    loop {
        let Some(rest) = stream.get(at..) else { return Left::Part };
        if rest.starts_with(END) && parts > 0 {
            return Left::Whole;
        }
        if !rest.starts_with(START_OF_PART) {
            if parts > 0 {
                // Behind the last part anything may lie, but all of the parts are there.
                return Left::Most;
            }
            let Some([_, _, high, low]) = rest.first_chunk::<4>() else { return Left::Part };
            at += 2 + usize::from(u16::from_be_bytes([*high, *low]));
            continue;
        }
        let Some(length) = rest.get(6..10).and_then(|it| it.first_chunk::<4>()) else { return Left::Part };
        parts += 1;
        match u32::from_be_bytes(*length) as usize {
            // The last part goes to the end.
            0 if rest.trim_ascii_end().ends_with(END) => return Left::Whole,
            0 => return Left::Part,
            short if short < 12 => return Left::Part,
            length => at += length,
        }
    }
}

/// The code stream within the boxes of a file.
fn code_stream(bytes: &[u8]) -> Option<&[u8]> {
    const START: &[u8] = &[0xFF, 0x4F, 0xFF, 0x51];
    if bytes.starts_with(START) {
        return Some(bytes);
    }
    let at = bytes.windows(4).position(|it| it == b"jp2c")?;
    bytes.get(at + 4..).filter(|it| it.starts_with(START))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    #[test]
    fn a_last_line_may_be_missing_and_a_half_may_not() {
        assert_eq!(of(100, 100), Left::Whole);
        assert_eq!(of(101, 100), Left::Whole);
        assert_eq!(of(99, 100), Left::Most);
        assert_eq!(of(97, 100), Left::Part);
        assert_eq!(of(0, 1), Left::Part);
    }

    #[test]
    fn a_deflate_that_stops_is_not_whole_and_a_wrong_checksum_is_no_matter() {
        let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::fast());
        encoder.write_all(&(0..200_000_u32).flat_map(u32::to_le_bytes).collect::<Vec<_>>()).unwrap();
        let mut whole = encoder.finish().unwrap();
        assert!(is_whole_deflate(&whole));
        assert!(!is_whole_deflate(&whole[..whole.len() / 2]));
        assert!(!is_whole_deflate(&whole[..1]));
        let end = whole.len();
        whole[end - 1] ^= 1;
        assert!(is_whole_deflate(&whole));
        assert!(is_whole_deflate(&whole[..end - 4]));
    }

    #[test]
    fn a_fax_has_as_many_lines_as_it_says() {
        let settings = |rows| DecodeSettings {
            columns: 8,
            rows,
            end_of_block: true,
            end_of_line: false,
            rows_are_byte_aligned: false,
            encoding: hayro_ccitt::EncodingMode::Group4,
            strict: false,
        };
        // Each bit is a line like the one before: white.
        assert_eq!(fax(&[0xFF], settings(8)), Left::Whole);
        assert_eq!(fax(&[0xFF], settings(80)), Left::Part);
        // The mark of the end in the place of everything.
        assert_eq!(fax(&[0, 0x10, 0x01], settings(8)), Left::Part);
        assert_eq!(fax(&[], settings(8)), Left::Part);
    }

    #[test]
    fn a_code_stream_is_as_long_as_its_parts_say() {
        let head: &[u8] = &[0xFF, 0x4F, 0xFF, 0x51, 0, 4, 0, 0];
        let part = |length: u32| {
            let mut part = vec![0xFF, 0x90, 0, 10, 0, 0];
            part.extend(length.to_be_bytes());
            part.extend([0, 1, 0xFF, 0x93, 7, 7]);
            part
        };
        let of = |parts: &[&[u8]]| jpeg2000(&[head, &parts.concat()].concat());
        let end: &[u8] = &[0xFF, 0xD9];
        assert_eq!(of(&[&part(16), end]), Left::Whole);
        assert_eq!(of(&[&part(0), end]), Left::Whole);
        assert_eq!(of(&[&part(16), &part(16), end]), Left::Whole);
        assert_eq!(of(&[&part(16)]), Left::Most);
        assert_eq!(of(&[&part(0)]), Left::Part);
        assert_eq!(of(&[&part(17)]), Left::Part);
        assert_eq!(of(&[&part(1)]), Left::Part);
        assert_eq!(of(&[end]), Left::Part);
        assert_eq!(jpeg2000(b"\0\0\0\x0cjP  \r\n\x87\n"), Left::Part);
    }
}
