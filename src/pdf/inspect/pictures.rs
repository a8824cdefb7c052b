//! Whether everything on a page can be seen.
//!
//! The interpreter of the renderer runs over each page with a device that draws nothing. It leads to every picture that
//! a page shows, in whatever form, pattern or letter it lies, and each is looked at once.

use super::codecs::{self, Left, is_sound_zlib};
use super::page::Shows;
use hayro::hayro_interpret::font::{Glyph, GlyphRun};
use hayro::hayro_interpret::kurbo::{Affine, BezPath, Rect};
use hayro::hayro_interpret::pattern::Pattern;
use hayro::hayro_interpret::util::TransformExt;
use hayro::hayro_interpret::{
    BlendMode, CacheKey, ClipPath, Context, Device, DrawMode, DrawProps, Image, ImageData, ImageDrawProps,
    InterpreterCache, InterpreterSettings, InterpreterWarning, LumaData, Paint, SoftMask, interpret_page,
};
use hayro::hayro_syntax::object::{Array, Dict, Name, Object, Stream};
use hayro::hayro_syntax::{Filter, Pdf};
use hayro_ccitt::{DecodeSettings, EncodingMode};
use std::collections::{HashMap, HashSet};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// The most bytes of a picture as it is drawn; a larger one does not fit into the memory of whoever draws it.
const MAX_PICTURE: u64 = 700 << 20;
/// The most patterns, masks and drawn letters of a document that are followed.
const MAX_NESTED: u32 = 10_000;
/// The most pixels of a picture whose colours are looked at: a page of 600 dpi in A3.
const MAX_COLOURS: u64 = 70_000_000;
/// How far the colours of a picture that shows nothing may lie apart: paper has a grain.
const GRAIN: u8 = 32;
/// The side of the small version that a picture of JPEG 2000 is decoded to.
const SMALL: u32 = 64;

/// What can be seen of a page.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Sight {
    /// The worst of its pictures.
    pub(super) pictures: Left,
    /// Whether nothing on it can be seen: its pictures have one colour, and its text and lines are white, hidden with
    /// their layer, or off the page.
    pub(super) is_blank: bool,
    /// Whether only drawing it tells whether anything shows: there are masks, transparency or white over it, or its
    /// pictures are hardly there.
    pub(super) is_veiled: bool,
    /// Whether its text has a font that cannot be read.
    pub(super) lacks_font: bool,
}

/// What can be seen of each page, as far as the renderer finds pages.
pub(super) fn of_pages(bytes: &[u8], contents: &[Shows]) -> Vec<Sight> {
    let Ok(pdf) = Pdf::new(bytes.to_vec()) else { return Vec::new() };
    let (pictures, fonts) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicBool::new(false)));
    let (no_picture, no_font) = (pictures.clone(), fonts.clone());
    let settings = InterpreterSettings {
        warning_sink: Arc::new(move |warning| match warning {
            InterpreterWarning::ImageDecodeFailure => no_picture.store(true, Ordering::Relaxed),
            InterpreterWarning::UnsupportedFont => no_font.store(true, Ordering::Relaxed),
            _ => {}
        }),
        ..InterpreterSettings::default()
    };
    let cache = InterpreterCache::new();
    let mut eye = Eye::default();
    let mut seen = Vec::new();
    for (page, content) in pdf.pages().iter().zip(contents) {
        eye.left = Left::Whole;
        eye.is_plain = *content == Shows::Bare;
        eye.colour = None;
        (eye.has_ink, eye.has_pictures, eye.is_veiled) = (false, false, false);
        eye.clips.clear();
        eye.followed.clear();
        let (width, height) = page.render_dimensions();
        let frame = Rect::new(0.0, 0.0, f64::from(width), f64::from(height));
        eye.frame = frame;
        let start = page.initial_transform(true).to_kurbo();
        let mut context = Context::new(start, frame, &cache, page.xref(), settings.clone());
        // A panic in the library is a fault of the page.
        let looked_at = catch_unwind(AssertUnwindSafe(|| interpret_page(page, &mut context, &mut eye)));
        let failed = pictures.swap(false, Ordering::Relaxed) || looked_at.is_err();
        let lacks_font = fonts.swap(false, Ordering::Relaxed);
        let is_blank = match content {
            Shows::Bare => eye.is_plain && (eye.colour.is_some() || !eye.has_pictures) && !failed,
            Shows::Drawn => !(eye.has_ink || eye.has_pictures || failed || lacks_font),
            Shows::Other => false,
        };
        let pictures = if failed { Left::Part } else { eye.left };
        seen.push(Sight { pictures, is_blank, is_veiled: eye.is_veiled, lacks_font });
    }
    seen
}

/// A device that draws nothing and looks at everything.
#[derive(Default)]
struct Eye {
    /// The worst picture of this page.
    left: Left,
    /// Pictures that were looked at, by the number of their object, and whether each may show one colour alone.
    known: HashMap<(u32, i32), (Left, bool)>,
    /// Whether the page has nothing but pictures, and those so far one colour.
    is_plain: bool,
    /// The colour of its first picture.
    colour: Option<Colour>,
    /// The colours of pictures that have only one, by the number of their object.
    colours: HashMap<(u32, i32), Option<Colour>>,
    /// The page, in its own units.
    frame: Rect,
    /// Whether a line, an area or a letter on it was painted in any colour but white.
    has_ink: bool,
    has_pictures: bool,
    /// Whether something may hide what was painted.
    is_veiled: bool,
    /// The boxes around the clips that hold now.
    clips: Vec<Rect>,
    /// Patterns and masks of this page that were followed.
    followed: HashSet<u128>,
    nested: u32,
}

pub(super) type Colour = [u8; 3];

impl Eye {
    /// Whether to follow this; once each, and not without end.
    fn follows(&mut self, key: u128) -> bool {
        self.nested += 1;
        self.nested <= MAX_NESTED && self.followed.insert(key)
    }

    /// Whether a picture has one colour, that of the pictures before it.
    fn has_the_colour(&mut self, image: &Image<'_, '_>, key: Option<(u32, i32)>) -> bool {
        let known = key.and_then(|key| self.colours.get(&key));
        let colour = known.copied().unwrap_or_else(|| only_colour(image));
        self.colours.extend(key.map(|key| (key, colour)));
        colour.is_some_and(|it| is_near(*self.colour.get_or_insert(it), it))
    }

    fn ink(&mut self, paint: &Paint<'_>, extent: Rect) {
        let is_white = match paint {
            Paint::Color(colour) => {
                let [red, green, blue, alpha] = colour.to_rgba().to_rgba8();
                alpha == 0 || [red, green, blue] == [u8::MAX; 3]
            }
            Paint::Pattern(_) => false,
        };
        let is_shown = extent.overlaps(self.frame) && self.clips.iter().all(|clip| extent.overlaps(*clip));
        if is_white && is_shown && (self.has_ink || self.has_pictures) {
            // Letters in white cover nothing; an area does.
            self.is_veiled |= extent.intersect(self.frame).area() > self.frame.area() / 4.0;
        }
        self.has_ink |= !is_white && is_shown;
    }

    fn paint(&mut self, props: &DrawProps<'_>) {
        if let Paint::Pattern(pattern) = &props.paint
            && let Pattern::Tiling(tiling) = pattern.as_ref()
            && self.follows(pattern.cache_key())
        {
            let _ = tiling.interpret(self, Affine::IDENTITY, false);
        }
        self.mask(props.soft_mask.as_ref());
    }

    fn mask(&mut self, mask: Option<&SoftMask<'_>>) {
        self.is_veiled |= mask.is_some();
        if let Some(mask) = mask
            && self.follows(mask.cache_key())
        {
            mask.interpret(self);
        }
    }
}

impl<'a> Device<'a> for Eye {
    fn draw_path(&mut self, path: &BezPath, props: DrawProps<'a>, _: &DrawMode) {
        self.ink(&props.paint, props.transform.transform_rect_bbox(path.control_box()));
        self.paint(&props);
    }

    fn push_clip_path(&mut self, clip: &ClipPath) {
        self.clips.push(clip.path.control_box());
    }

    fn push_transparency_group(&mut self, opacity: f32, mask: Option<SoftMask<'a>>, mode: BlendMode) {
        self.is_veiled |= opacity < 1.0 || mode != BlendMode::Normal;
        self.mask(mask.as_ref());
    }

    fn draw_glyph_run(&mut self, run: &GlyphRun<'_, 'a>, props: DrawProps<'a>, mode: &DrawMode) {
        if matches!(mode, DrawMode::Invisible) {
            return;
        }
        self.paint(&props);
        for glyph in run.glyphs() {
            if !self.has_ink {
                let at = (props.transform * glyph.transform()).translation().to_point();
                self.ink(&props.paint, Rect::from_points(at, at));
            }
            if let Glyph::Type3(drawn) = &**glyph
                && self.nested < MAX_NESTED
            {
                self.nested += 1;
                drawn.interpret(self, Affine::IDENTITY, Affine::IDENTITY, &props.paint);
            }
        }
    }

    fn draw_image(&mut self, image: Image<'a, '_>, props: ImageDrawProps<'a>) {
        self.mask(props.soft_mask.as_ref());
        self.has_pictures = true;
        self.is_veiled |=
            has_mask(stream_of(&image)) || self.clips.iter().any(|clip| is_narrow(*clip, self.frame));
        // Pictures within the content have no number, and are small.
        let number = stream_of(&image).obj_id();
        let key = Some((number.obj_number, number.gen_number)).filter(|_| number.obj_number > 0);
        let known = key.and_then(|key| self.known.get(&key));
        let (left, may_be_plain) = known.copied().unwrap_or_else(|| looked_at(&image));
        self.known.extend(key.map(|key| (key, (left, may_be_plain))));
        self.left = self.left.max(left);
        // Its colours are asked for where its brightness does not already tell: that means to decode it once more.
        self.is_plain =
            self.is_plain && left < Left::Part && may_be_plain && self.has_the_colour(&image, key);
    }

    fn pop_clip(&mut self) {
        self.clips.pop();
    }

    fn pop_transparency_group(&mut self) {}
}

/// Whether a picture has a mask, or its numbers mean other colours than usual.
fn has_mask(stream: &Stream<'_>) -> bool {
    [&b"SMask"[..], b"Mask", b"Decode", b"D"].iter().any(|key| stream.dict().contains_key(*key))
}

/// Whether a clip leaves little of the page.
fn is_narrow(clip: Rect, frame: Rect) -> bool {
    !clip.overlaps(frame) || clip.intersect(frame).area() < frame.area() / 4.0
}

fn stream_of<'i>(image: &'i Image<'_, '_>) -> &'i Stream<'i> {
    match image {
        Image::Raster(it) => it.stream(),
        Image::Stencil(it) => it.stream(),
    }
}

/// How much of a picture is there, and of its masks, and whether it may show one colour alone.
fn looked_at(image: &Image<'_, '_>) -> (Left, bool) {
    let stream = stream_of(image);
    let masks = [&b"SMask"[..], b"Mask"].into_iter().filter_map(|key| stream.dict().get::<Stream<'_>>(key));
    let of_masks = masks.map(|mask| left(&mask).0).max().unwrap_or_default();
    let (mut own, may_be_plain) = left(stream);
    if own < Left::Part && stream.filters().last() == Some(&Filter::JpxDecode) {
        // The small version suffices: what it needs comes first.
        let mut is_decoded = false;
        match image {
            Image::Raster(it) => it.with_rgba(|_, _| is_decoded = true, Some((SMALL, SMALL))),
            Image::Stencil(it) => it.with_stencil(|_, _| is_decoded = true, Some((SMALL, SMALL))),
        }
        own = if is_decoded { own } else { Left::Part };
    }
    (own.max(of_masks), may_be_plain)
}

/// The colour of a picture that has only one. Stencils and masks paint in shapes, and a picture of JPEG 2000 takes too
/// long to decode: none of them counts as plain.
fn only_colour(image: &Image<'_, '_>) -> Option<Colour> {
    let Image::Raster(raster) = image else { return None };
    let (width, height) = size(raster.stream().dict());
    let pixels = u64::from(width) * u64::from(height);
    if pixels > MAX_COLOURS || raster.stream().filters().last() == Some(&Filter::JpxDecode) {
        return None;
    }
    let mut colour = None;
    let look = |picture: ImageData, alpha: Option<LumaData>| {
        let found = match &picture {
            ImageData::Luma(it) => only(it.data.iter().map(|it| [*it; 3])),
            ImageData::Rgb(it) => only(it.data.as_chunks().0.iter().copied()),
        };
        colour = found.filter(|_| alpha.is_none());
    };
    raster.with_rgba(look, None);
    colour
}

/// Whether pixels have one colour alone, but for the grain of paper.
pub(super) fn is_of_one_colour(pixels: &[Colour]) -> bool {
    only(pixels.iter().copied()).is_some()
}

/// The first colour, if the others are near to it.
fn only(mut pixels: impl Iterator<Item = Colour>) -> Option<Colour> {
    let first = pixels.next()?;
    pixels.all(|it| is_near(first, it)).then_some(first)
}

fn is_near(a: Colour, b: Colour) -> bool {
    a.iter().zip(b).all(|(a, b)| a.abs_diff(b) <= GRAIN)
}

/// Width and height, as the picture states them.
fn size(dict: &Dict<'_>) -> (u32, u32) {
    let number = |keys: [&[u8]; 2]| keys.iter().find_map(|key| dict.get::<u32>(*key)).unwrap_or(0);
    (number([b"W", b"Width"]), number([b"H", b"Height"]))
}

fn left(stream: &Stream<'_>) -> (Left, bool) {
    let dict = stream.dict();
    let (width, height) = size(dict);
    let pixels = u64::from(width) * u64::from(height);
    let filters = stream.filters();
    // The renderer passes over a filter that it does not know, and a stream in another file.
    if pixels == 0 || pixels > MAX_PICTURE || filters.len() != filters_named(dict) {
        return (Left::Part, false);
    }
    let left = match filters.last() {
        Some(Filter::DctDecode) => {
            return encoded(stream, &filters).map_or((Left::Part, false), |it| codecs::jpeg(&it, GRAIN));
        }
        Some(Filter::JpxDecode) => encoded(stream, &filters).map_or(Left::Part, |it| codecs::jpeg2000(&it)),
        Some(Filter::CcittFaxDecode) => {
            let settings = fax_settings(&parameters(dict), height);
            encoded(stream, &filters).map_or(Left::Part, |it| codecs::fax(&it, settings))
        }
        Some(Filter::Jbig2Decode) => {
            let shared = parameters(dict).get::<Stream<'_>>(b"JBIG2Globals").map(|it| it.decoded_data());
            match (encoded(stream, &filters), shared.transpose()) {
                (Some(bytes), Ok(shared)) => codecs::jbig2(&bytes, shared.as_deref()),
                _ => Left::Part,
            }
        }
        _ => {
            let bits = dict.get::<u32>(b"BPC").or_else(|| dict.get::<u32>(b"BitsPerComponent"));
            if bits.is_some_and(|it| !matches!(it, 1 | 2 | 4 | 8 | 16)) || !has_colours(dict) {
                return (Left::Part, false);
            }
            let bits = u64::from(bits.unwrap_or(1));
            let line = (u64::from(width) * components(dict) * bits).div_ceil(8);
            let wanted = line.saturating_mul(u64::from(height));
            if wanted > MAX_PICTURE {
                return (Left::Part, false);
            }
            let is_odd = || filters[..] == [Filter::FlateDecode] && !is_sound_zlib(&stream.raw_data());
            match stream.decoded_data().map(|it| codecs::of(it.len() as u64, wanted)) {
                // There are enough bytes, and the last ones may be made up.
                Ok(Left::Whole) if is_odd() => Left::Most,
                Ok(left) => left,
                Err(_) => Left::Part,
            }
        }
    };
    (left, true)
}

/// How many filters the stream names; none that agrees where the bytes lie in another file.
fn filters_named(dict: &Dict<'_>) -> usize {
    let named = dict.get::<Object<'_>>(b"F").or_else(|| dict.get::<Object<'_>>(b"Filter"));
    match named {
        None | Some(Object::Null(_)) => 0,
        Some(Object::Name(_)) => 1,
        Some(Object::Array(names)) => names.iter::<Object<'_>>().count(),
        Some(_) => usize::MAX,
    }
}

/// The bytes as the last filter gets them.
fn encoded(stream: &Stream<'_>, filters: &[Filter]) -> Option<Vec<u8>> {
    let raw = stream.raw_data();
    let names: Vec<lopdf::Object> = filters[..filters.len() - 1]
        .iter()
        .filter(|it| **it != Filter::Crypt)
        .map(|filter| match filter {
            Filter::AsciiHexDecode => "ASCIIHexDecode",
            Filter::Ascii85Decode => "ASCII85Decode",
            Filter::LzwDecode => "LZWDecode",
            Filter::FlateDecode => "FlateDecode",
            Filter::RunLengthDecode => "RunLengthDecode",
            // A picture within a picture.
            _ => "Unknown",
        })
        .map(lopdf::Object::from)
        .collect();
    codecs::through(names, raw.into_owned(), super::MAX_STREAM)
}

/// The parameters of the last filter.
fn parameters<'a>(dict: &Dict<'a>) -> Dict<'a> {
    let get = |key: &[u8]| match dict.get::<Object<'a>>(key)? {
        Object::Dict(it) => Some(it),
        Object::Array(all) => all.iter::<Object<'a>>().last()?.into_dict(),
        _ => None,
    };
    get(b"DP").or_else(|| get(b"DecodeParms")).unwrap_or_default()
}

/// As the renderer sets its decoder.
fn fax_settings(parameters: &Dict<'_>, height: u32) -> DecodeSettings {
    let flag = |key: &[u8]| parameters.get::<bool>(key);
    DecodeSettings {
        columns: parameters.get::<u32>(b"Columns").unwrap_or(1728),
        rows: height,
        end_of_block: flag(b"EndOfBlock").unwrap_or(true),
        end_of_line: flag(b"EndOfLine").unwrap_or(false),
        rows_are_byte_aligned: flag(b"EncodedByteAlign").unwrap_or(false),
        encoding: match parameters.get::<i32>(b"K").unwrap_or(0) {
            ..0 => EncodingMode::Group4,
            0 => EncodingMode::Group3_1D,
            1.. => EncodingMode::Group3_2D,
        },
        strict: false,
    }
}

/// Whether it is said what the numbers of a pixel mean; a stencil needs no colours.
fn has_colours(dict: &Dict<'_>) -> bool {
    let is_stencil = [&b"IM"[..], b"ImageMask"].iter().any(|key| dict.get::<bool>(*key) == Some(true));
    is_stencil || dict.contains_key(b"CS") || dict.contains_key(b"ColorSpace")
}

/// How many numbers make a pixel; the least where its colours have a name of their own.
fn components(dict: &Dict<'_>) -> u64 {
    let colours = dict.get::<Object<'_>>(b"CS").or_else(|| dict.get::<Object<'_>>(b"ColorSpace"));
    let of_name = |name: &[u8]| match name {
        b"DeviceRGB" | b"RGB" | b"CalRGB" | b"Lab" => 3,
        b"DeviceCMYK" | b"CMYK" => 4,
        _ => 1,
    };
    match colours {
        Some(Object::Name(name)) => of_name(&name),
        Some(Object::Array(space)) => components_of(&space, of_name).unwrap_or(1),
        _ => 1,
    }
}

fn components_of(space: &Array<'_>, of_name: impl Fn(&[u8]) -> u64) -> Option<u64> {
    let mut parts = space.iter::<Object<'_>>();
    let name: Name<'_> = parts.next()?.into_name()?;
    match &*name {
        b"ICCBased" => parts.next()?.into_stream()?.dict().get::<u32>(b"N").map(|it| u64::from(it.min(4))),
        b"DeviceN" => match parts.next()? {
            Object::Array(names) => Some(names.iter::<Object<'_>>().count().min(32) as u64),
            _ => None,
        },
        name => Some(of_name(name)),
    }
}
