//! What a page shows: its size, its pictures, its text. The content is run through once, without drawing.

use super::codecs::{is_whole_deflate, through};
use super::resolve;
use crate::model::document::PageFacts;
use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Encoding, Object, ObjectId, Stream};
use std::collections::HashMap;

/// The most bytes that the content of a whole document may unpack to, each use counted.
const MAX_CONTENT: usize = 64 << 20;
/// The most operations of a whole document.
const MAX_OPERATIONS: usize = 2_000_000;
/// The most bytes that the table of a font may unpack to.
const MAX_FONT: usize = 4 << 20;
/// How deep forms may lie within forms.
const DEEP: usize = 8;
/// How far a page looks up its tree for what it inherits.
const ANCESTORS: usize = 64;
/// How many graphics states may be kept.
const STATES: usize = 512;
/// Text beyond this is counted and not kept.
const KEPT: usize = 64 << 10;
/// US Letter, which a page without a size has.
const LETTER: [f64; 4] = [0.0, 0.0, 612.0, 792.0];
/// A gap in a line, in thousandths of the size of its letters, that reads as a blank.
const BLANK: f32 = -200.0;

type Matrix = [f64; 6];

const UNIT: Matrix = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0];

/// What there is on a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Shows {
    /// Nothing but pictures, if those.
    #[default]
    Bare,
    /// Text, lines or areas as well.
    Drawn,
    /// Notes as well, which a reader may show with signs of its own; or what cannot be read.
    Other,
}

/// What was seen of a page.
#[derive(Default)]
pub(super) struct Seen {
    pub(super) facts: PageFacts,
    pub(super) shows: Shows,
    pub(super) is_damaged: bool,
    /// Whether a line or an area was painted.
    painted: bool,
    area: f64,
}

/// Reads the pages of one document, within one budget.
pub(super) struct Reader<'d> {
    document: &'d Document,
    /// The text so far.
    pub(super) text: String,
    bytes: usize,
    operations: usize,
    /// By where the font lies in memory.
    fonts: HashMap<usize, Option<Encoding<'d>>>,
}

impl<'d> Reader<'d> {
    pub(super) fn new(document: &'d Document) -> Self {
        Self {
            document,
            text: String::new(),
            bytes: MAX_CONTENT,
            operations: MAX_OPERATIONS,
            fonts: HashMap::new(),
        }
    }

    /// Whether the budget is used up.
    pub(super) fn is_spent(&self) -> bool {
        self.operations == 0 || self.bytes == 0
    }

    pub(super) fn page(&mut self, id: ObjectId) -> Seen {
        let mut seen = Seen::default();
        let Ok(page) = self.document.get_dictionary(id) else {
            seen.is_damaged = true;
            return seen;
        };
        let frame = self.frame(page).unwrap_or_else(|| {
            seen.is_damaged = self.inherited(page, b"MediaBox").is_some();
            LETTER
        });
        let unit =
            page.get(b"UserUnit").ok().and_then(|it| number(resolve(self.document, it))).unwrap_or(1.0);
        let (width, height) = (frame[2] - frame[0], frame[3] - frame[1]);
        let turned = self.inherited(page, b"Rotate").and_then(number).unwrap_or(0.0);
        let is_turned = (turned / 90.0).round() as i64 % 2 != 0;
        let (shown_width, shown_height) = if is_turned { (height, width) } else { (width, height) };
        seen.facts.width_pt = rounded(shown_width * unit);
        seen.facts.height_pt = rounded(shown_height * unit);
        let resources = self.inherited(page, b"Resources").and_then(|it| it.as_dict().ok());
        let parts = self.document.get_page_contents(id);
        let mut parts = parts.iter().filter_map(|id| self.document.get_object(*id).ok()?.as_stream().ok());
        seen.facts.damaged |= !parts.clone().all(is_whole);
        match self.document.get_page_content_with_limit(id, self.bytes) {
            Ok(content) => {
                self.bytes -= content.len().min(self.bytes);
                self.run(&content, resources, UNIT, frame, 0, &mut seen);
                // Something was there, and nothing of it unpacks.
                seen.facts.damaged |= content.trim_ascii().is_empty() && parts.any(has_content);
            }
            // Nobody knows what it shows.
            Err(_) => seen.facts.damaged = true,
        }
        if width > 0.0 && height > 0.0 {
            seen.facts.image_coverage = rounded((seen.area / width / height).min(1.0));
        }
        let notes = page.get(b"Annots").ok().and_then(|it| resolve(self.document, it).as_array().ok());
        let has_notes = notes.is_some_and(|it| !it.is_empty());
        let facts = &seen.facts;
        seen.shows = if has_notes || seen.is_damaged || facts.damaged {
            Shows::Other
        } else if seen.painted || facts.text_chars > 0 {
            Shows::Drawn
        } else {
            Shows::Bare
        };
        if !self.text.is_empty() && !self.text.ends_with('\n') {
            self.line();
        }
        seen
    }

    /// What a page has, or one of its ancestors.
    fn inherited(&self, page: &'d Dictionary, key: &[u8]) -> Option<&'d Object> {
        let mut node = page;
        for _ in 0..ANCESTORS {
            if let Ok(value) = node.get(key) {
                return Some(resolve(self.document, value));
            }
            node = resolve(self.document, node.get(b"Parent").ok()?).as_dict().ok()?;
        }
        None
    }

    /// The part of the page that is shown: left, bottom, right, top. None where no size is stated that has an area.
    fn frame(&self, page: &'d Dictionary) -> Option<[f64; 4]> {
        let rectangle = |key: &[u8]| {
            let sides = self.inherited(page, key)?.as_array().ok()?;
            let sides: Vec<f64> = sides.iter().filter_map(|it| number(resolve(self.document, it))).collect();
            let [a, b, c, d] = sides.as_slice().try_into().ok()?;
            let sorted: [f64; 4] = [f64::min(a, c), f64::min(b, d), f64::max(a, c), f64::max(b, d)];
            (sorted[2] > sorted[0] && sorted[3] > sorted[1]).then_some(sorted)
        };
        let media = rectangle(b"MediaBox")?;
        let crop = rectangle(b"CropBox").map(|crop| within(crop, media));
        Some(crop.filter(|it| it[2] > it[0] && it[3] > it[1]).unwrap_or(media))
    }

    fn run(
        &mut self,
        content: &[u8],
        resources: Option<&'d Dictionary>,
        start: Matrix,
        frame: [f64; 4],
        depth: usize,
        seen: &mut Seen,
    ) {
        let (mut matrix, mut kept, mut font) = (start, Vec::new(), 0);
        for operation in Content::decode_iter(content) {
            if self.operations == 0 {
                seen.is_damaged = true;
                return;
            }
            self.operations -= 1;
            let Ok(Operation { operator, operands }) = operation else {
                seen.is_damaged = true;
                return;
            };
            match operator.as_str() {
                "q" if kept.len() < STATES => kept.push(matrix),
                "Q" => matrix = kept.pop().unwrap_or(start),
                "cm" => matrix = matrix_of(&operands).map_or(matrix, |it| times(it, matrix)),
                "f" | "F" | "f*" | "B" | "B*" | "b" | "b*" | "S" | "s" | "sh" => seen.painted = true,
                "BI" => {
                    seen.facts.images += 1;
                    seen.area += covered(matrix, frame);
                }
                "Do" => {
                    let name = operands.first().and_then(|it| it.as_name().ok());
                    let drawn = name.and_then(|name| self.resource(resources, b"XObject", name));
                    match drawn {
                        Some(Object::Stream(drawn)) => {
                            self.draw(drawn, resources, matrix, frame, depth, seen);
                        }
                        // What it should show is not there.
                        _ => seen.facts.damaged = true,
                    }
                }
                "Tf" => {
                    let name = operands.first().and_then(|it| it.as_name().ok());
                    let found = name.and_then(|name| self.resource(resources, b"Font", name));
                    font = found.and_then(|it| it.as_dict().ok()).map_or(0, |it| self.font(it));
                }
                "Tj" | "TJ" => self.show(&operands, font, seen),
                "'" | "\"" => {
                    self.line();
                    self.show(operands.last().map_or(&[], std::slice::from_ref), font, seen);
                }
                "T*" | "TD" | "Tm" | "ET" => self.line(),
                "Td" if operands.get(1).and_then(number) != Some(0.0) => self.line(),
                _ => {}
            }
        }
    }

    /// An image, or a form with content of its own.
    fn draw(
        &mut self,
        drawn: &'d Stream,
        resources: Option<&'d Dictionary>,
        matrix: Matrix,
        frame: [f64; 4],
        depth: usize,
        seen: &mut Seen,
    ) {
        let get = |key: &[u8]| drawn.dict.get(key).ok().map(|it| resolve(self.document, it));
        match get(b"Subtype").and_then(|it| it.as_name().ok()) {
            Some(b"Image") => {
                seen.facts.images += 1;
                seen.area += covered(matrix, frame);
                // Without a size the renderer passes over it.
                let is_sized = |key| get(key).and_then(|it| it.as_i64().ok()).is_some_and(|it| it > 0);
                seen.facts.damaged |= !is_sized(b"Width") || !is_sized(b"Height");
            }
            None => seen.facts.damaged = true,
            Some(b"Form") if depth < DEEP => {
                let own = get(b"Matrix").and_then(|it| matrix_of(it.as_array().ok()?)).unwrap_or(UNIT);
                let inner = get(b"Resources").and_then(|it| it.as_dict().ok()).or(resources);
                seen.facts.damaged |= !is_whole(drawn);
                match drawn.get_plain_content_with_limit(self.bytes) {
                    Ok(content) => {
                        self.bytes -= content.len().min(self.bytes);
                        self.run(&content, inner, times(own, matrix), frame, depth + 1, seen);
                    }
                    Err(_) => seen.facts.damaged = true,
                }
            }
            _ => {}
        }
    }

    fn resource(&self, from: Option<&'d Dictionary>, kind: &[u8], name: &[u8]) -> Option<&'d Object> {
        let all = resolve(self.document, from?.get(kind).ok()?).as_dict().ok()?;
        Some(resolve(self.document, all.get(name).ok()?))
    }

    /// The font's place in the table, filled when it is first used.
    fn font(&mut self, font: &'d Dictionary) -> usize {
        let key = std::ptr::from_ref(font).addr();
        let document = self.document;
        self.fonts.entry(key).or_insert_with(|| font.get_font_encoding_with_limit(document, MAX_FONT).ok());
        key
    }

    fn show(&mut self, operands: &[Object], font: usize, seen: &mut Seen) {
        for operand in operands {
            match operand {
                Object::String(bytes, _) => {
                    let encoding = self.fonts.get(&font).and_then(Option::as_ref);
                    let text = match encoding.map(|it| Document::decode_text(it, bytes)) {
                        Some(Ok(text)) => text,
                        // Without its font nobody knows what it says, only that it is there.
                        _ => "\u{FFFD}".repeat(bytes.len()),
                    };
                    let visible = text.chars().filter(|it| !it.is_whitespace()).count();
                    seen.facts.text_chars =
                        seen.facts.text_chars.saturating_add(u32::try_from(visible).unwrap_or(u32::MAX));
                    if self.text.len() + text.len() <= KEPT && encoding.is_some() {
                        self.text.push_str(&text);
                    }
                }
                Object::Array(items) => {
                    for item in items {
                        match item {
                            Object::String(..) => self.show(std::slice::from_ref(item), font, seen),
                            other if number(other).is_some_and(|it| it < f64::from(BLANK)) => self.blank(),
                            _ => {}
                        }
                    }
                }
                _ => {}
            }
        }
    }

    fn line(&mut self) {
        if self.text.len() < KEPT && !self.text.is_empty() && !self.text.ends_with('\n') {
            self.text.push('\n');
        }
    }

    fn blank(&mut self) {
        if self.text.len() < KEPT && !self.text.ends_with([' ', '\n']) {
            self.text.push(' ');
        }
    }
}

/// Whether a stream of more bytes than an empty one packs to draws the page.
fn has_content(content: &Stream) -> bool {
    const PACKED_NOTHING: usize = 64;
    content.content.len() > PACKED_NOTHING
}

/// Whether what draws a page reaches its own end; the library passes over a loss in silence.
fn is_whole(content: &Stream) -> bool {
    let filters: Vec<Vec<u8>> =
        content.filters().map(|it| it.into_iter().map(<[u8]>::to_vec).collect()).unwrap_or_default();
    let Some(at) = filters.iter().position(|it| it == b"FlateDecode") else { return true };
    if at == 0 {
        return is_whole_deflate(&content.content);
    }
    let before = filters[..at].iter().map(|it| Object::Name(it.clone())).collect();
    through(before, content.content.clone(), MAX_CONTENT).is_some_and(|bytes| is_whole_deflate(&bytes))
}

fn number(object: &Object) -> Option<f64> {
    object.as_float().ok().map(f64::from).filter(|it| it.is_finite())
}

/// To a hundredth: nobody measures paper more finely.
fn rounded(number: f64) -> f64 {
    let rounded = (number * 100.0).round() / 100.0;
    if rounded.is_finite() { rounded } else { 0.0 }
}

fn matrix_of(numbers: &[Object]) -> Option<Matrix> {
    let numbers: Vec<f64> = numbers.iter().filter_map(number).collect();
    numbers.as_slice().try_into().ok()
}

/// First `a`, then `b`.
fn times(a: Matrix, b: Matrix) -> Matrix {
    [
        a[0] * b[0] + a[1] * b[2],
        a[0] * b[1] + a[1] * b[3],
        a[2] * b[0] + a[3] * b[2],
        a[2] * b[1] + a[3] * b[3],
        a[4] * b[0] + a[5] * b[2] + b[4],
        a[4] * b[1] + a[5] * b[3] + b[5],
    ]
}

fn within(a: [f64; 4], b: [f64; 4]) -> [f64; 4] {
    [a[0].max(b[0]), a[1].max(b[1]), a[2].min(b[2]), a[3].min(b[3])]
}

/// The area of the frame that a picture covers: that of the box around it.
fn covered(matrix: Matrix, frame: [f64; 4]) -> f64 {
    let [a, b, c, d, e, f] = matrix;
    let (xs, ys) = ([e, e + a, e + c, e + a + c], [f, f + b, f + d, f + b + d]);
    let least = |it: &[f64; 4]| it.iter().copied().fold(f64::INFINITY, f64::min);
    let most = |it: &[f64; 4]| it.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let shown = within([least(&xs), least(&ys), most(&xs), most(&ys)], frame);
    let area = (shown[2] - shown[0]).max(0.0) * (shown[3] - shown[1]).max(0.0);
    if area.is_finite() { area } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_covers_what_lies_within_the_page() {
        let frame = [0.0, 0.0, 100.0, 200.0];
        assert_eq!(covered([100.0, 0.0, 0.0, 200.0, 0.0, 0.0], frame), 20_000.0);
        assert_eq!(covered([50.0, 0.0, 0.0, 50.0, 75.0, 0.0], frame), 1_250.0);
        assert_eq!(covered([50.0, 0.0, 0.0, 50.0, 500.0, 0.0], frame), 0.0);
        // Turned by a quarter.
        assert_eq!(covered([0.0, 200.0, -100.0, 0.0, 100.0, 0.0], frame), 20_000.0);
        assert_eq!(covered([f64::MAX, 0.0, 0.0, f64::MAX, f64::MAX, 0.0], frame), 0.0);
    }

    #[test]
    fn matrices_follow_each_other() {
        let twice = [2.0, 0.0, 0.0, 2.0, 0.0, 0.0];
        let moved = [1.0, 0.0, 0.0, 1.0, 10.0, 0.0];
        assert_eq!(times(moved, twice), [2.0, 0.0, 0.0, 2.0, 20.0, 0.0]);
        assert_eq!(times(twice, moved), [2.0, 0.0, 0.0, 2.0, 10.0, 0.0]);
    }
}
