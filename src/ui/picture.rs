//! Pictures in a terminal: two pixels a character cell, or one of three protocols that show them whole.
//!
//! No terminal is asked what it can do: an answer that never comes would hang, and one that comes late would be read
//! as if typed. Its name decides, or the one who looks.

use super::terminal::safe_lines;
use crate::model::document::Pixels;
use data_encoding::BASE64;
use std::fmt::Write;
use std::io;

/// How pictures are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// As the terminal's name suggests.
    #[default]
    Auto,
    /// Half blocks in 24-bit colour.
    Blocks,
    /// The protocol of kitty.
    Kitty,
    /// The protocol of iTerm2.
    Iterm,
    /// Sixels, as old terminals of DEC.
    Sixel,
}

/// The most bytes of one message to kitty.
const CHUNK: usize = 4096;
/// The most columns that a picture of blocks takes.
const WIDEST: u16 = 120;
/// Pixels drawn for one block, in each direction: fine lines survive.
const FINE: u32 = 4;
/// Steps of red, green and blue in the palette of sixels.
const STEPS: [u32; 3] = [6, 7, 6];
/// Thresholds that turn missing shades into patterns.
const PATTERN: [[i32; 4]; 4] = [[0, 8, 2, 10], [12, 4, 14, 6], [3, 11, 1, 9], [15, 7, 13, 5]];

impl View {
    /// What to use on a terminal of this name; none where a picture is of no use. What was asked for by name is given
    /// to a file as well.
    pub fn choose(self, is_terminal: bool, term: Option<&str>, program: Option<&str>) -> Option<Self> {
        if self != Self::Auto {
            return Some(self);
        }
        let (term, program) = (term.unwrap_or_default(), program.unwrap_or_default());
        if !is_terminal || matches!(term, "" | "dumb") {
            return None;
        }
        // What multiplexes terminals passes none of the protocols through.
        let is_shared = ["screen", "tmux"].iter().any(|it| term.starts_with(it));
        let named = |names: &[&str]| {
            !is_shared && names.iter().any(|it| term.contains(it) || program.eq_ignore_ascii_case(it))
        };
        Some(if named(&["kitty", "ghostty"]) {
            Self::Kitty
        } else if named(&["iTerm.app", "WezTerm"]) {
            Self::Iterm
        } else if named(&["foot", "mlterm", "sixel"]) {
            Self::Sixel
        } else {
            Self::Blocks
        })
    }
}

/// How wide a page is best drawn for blocks in so many columns.
pub fn width_of_blocks(columns: u16) -> u32 {
    u32::from(columns.clamp(1, WIDEST)) * FINE
}

/// What a terminal takes to show a picture.
pub fn show(pixels: &Pixels, view: View, columns: u16) -> Vec<u8> {
    match view {
        View::Auto | View::Blocks => blocks(&shrunk(pixels, columns.clamp(1, WIDEST).into())).into_bytes(),
        View::Kitty => kitty(pixels).into_bytes(),
        View::Iterm => iterm(pixels).into_bytes(),
        View::Sixel => sixel(pixels).into_bytes(),
    }
}

/// Text from a document, as it may reach a terminal.
pub fn words(text: &str) -> String {
    safe_lines(text)
}

/// A picture as a PNG.
pub fn png(pixels: &Pixels) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, pixels.width, pixels.height);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::Fast);
    let mut writer = encoder.write_header().map_err(io::Error::from)?;
    writer.write_image_data(&pixels.rgb).map_err(io::Error::from)?;
    writer.finish().map_err(io::Error::from)?;
    Ok(bytes)
}

/// Averages over squares, no wider than so many pixels.
fn shrunk(pixels: &Pixels, widest: u32) -> Pixels {
    let width = pixels.width.min(widest).max(1);
    let height = (u64::from(pixels.height) * u64::from(width) / u64::from(pixels.width.max(1))).max(1) as u32;
    let mut rgb = Vec::with_capacity(width as usize * height as usize * 3);
    let span = |at: u32, parts: u32, whole: u32| {
        let edge = |at: u32| (u64::from(at) * u64::from(whole) / u64::from(parts)) as u32;
        edge(at)..edge(at + 1).max(edge(at) + 1).min(whole)
    };
    for y in 0..height {
        for x in 0..width {
            let (mut sum, mut count) = ([0_u32; 3], 0);
            for row in span(y, height, pixels.height) {
                for column in span(x, width, pixels.width) {
                    for (sum, part) in sum.iter_mut().zip(at(pixels, column, row)) {
                        *sum += u32::from(part);
                    }
                    count += 1;
                }
            }
            rgb.extend(sum.map(|it| (it / count.max(1)) as u8));
        }
    }
    Pixels { width, height, rgb, is_whole: pixels.is_whole }
}

fn at(pixels: &Pixels, x: u32, y: u32) -> [u8; 3] {
    let start = (y as usize * pixels.width as usize + x as usize) * 3;
    pixels.rgb.get(start..start + 3).and_then(|it| it.try_into().ok()).unwrap_or([255; 3])
}

fn blocks(pixels: &Pixels) -> String {
    let mut text = String::new();
    for y in (0..pixels.height).step_by(2) {
        let mut last = None;
        for x in 0..pixels.width {
            let colours = (at(pixels, x, y), at(pixels, x, y + 1));
            if last != Some(colours) {
                let ([r, g, b], [s, h, c]) = colours;
                let _ = write!(text, "\x1b[38;2;{r};{g};{b};48;2;{s};{h};{c}m");
                last = Some(colours);
            }
            text.push('▀');
        }
        text.push_str("\x1b[0m\n");
    }
    text
}

fn kitty(pixels: &Pixels) -> String {
    let data = BASE64.encode(&pixels.rgb);
    let (mut text, mut head) = (String::new(), format!("a=T,f=24,s={},v={},", pixels.width, pixels.height));
    let mut rest = data.as_str();
    while !rest.is_empty() {
        let (part, more) = rest.split_at(rest.len().min(CHUNK));
        let _ = write!(text, "\x1b_G{head}m={};{part}\x1b\\", u8::from(!more.is_empty()));
        head.clear();
        rest = more;
    }
    text.push('\n');
    text
}

fn iterm(pixels: &Pixels) -> String {
    let png = png(pixels).unwrap_or_default();
    format!("\x1b]1337;File=inline=1;size={}:{}\x07\n", png.len(), BASE64.encode(&png))
}

/// Bands of six rows, each written once a colour.
fn sixel(pixels: &Pixels) -> String {
    let [reds, greens, blues] = STEPS;
    let mut text = format!("\x1bPq\"1;1;{};{}", pixels.width, pixels.height);
    for index in 0..reds * greens * blues {
        let part = |at: u32, steps: u32| at * 100 / (steps - 1);
        let (red, green, blue) = (index / (greens * blues), index / blues % greens, index % blues);
        let _ = write!(text, "#{index};2;{};{};{}", part(red, reds), part(green, greens), part(blue, blues));
    }
    for top in (0..pixels.height).step_by(6) {
        let mut masks = std::collections::BTreeMap::<u32, Vec<u8>>::new();
        for y in top..pixels.height.min(top + 6) {
            for x in 0..pixels.width {
                let row = masks.entry(index(pixels, x, y)).or_insert_with(|| vec![0; pixels.width as usize]);
                row[x as usize] |= 1 << (y - top);
            }
        }
        for (colour, row) in masks {
            let _ = write!(text, "#{colour}");
            for run in row.chunk_by(|a, b| a == b) {
                let _ = write!(text, "!{}{}", run.len(), char::from(63 + run[0]));
            }
            text.push('$');
        }
        text.push('-');
    }
    text.push_str("\x1b\\\n");
    text
}

/// The colour of the palette for a pixel, with the pattern of its place.
fn index(pixels: &Pixels, x: u32, y: u32) -> u32 {
    let threshold = PATTERN[y as usize % 4][x as usize % 4] * 2 - 15;
    let parts = at(pixels, x, y).into_iter().zip(STEPS);
    parts.fold(0, |index, (part, steps)| {
        let most = steps as i32 - 1;
        // Half a step up or down at most.
        let shade = (i32::from(part) * most * 32 + threshold * 255 + 255 * 16) / (255 * 32);
        index * steps + shade.clamp(0, most) as u32
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(width: u32, height: u32, colour: [u8; 3]) -> Pixels {
        Pixels { width, height, rgb: colour.repeat((width * height) as usize), is_whole: true }
    }

    #[test]
    fn the_name_of_the_terminal_decides_and_a_pipe_gets_no_picture() {
        let auto = |term, program| View::Auto.choose(true, Some(term), Some(program));
        assert_eq!(auto("xterm-kitty", ""), Some(View::Kitty));
        assert_eq!(auto("xterm-256color", "ghostty"), Some(View::Kitty));
        assert_eq!(auto("xterm-256color", "iTerm.app"), Some(View::Iterm));
        assert_eq!(auto("foot", ""), Some(View::Sixel));
        assert_eq!(auto("xterm-256color", ""), Some(View::Blocks));
        assert_eq!(auto("tmux-256color", "iTerm.app"), Some(View::Blocks));
        assert_eq!(auto("dumb", ""), None);
        assert_eq!(View::Auto.choose(true, None, None), None);
        assert_eq!(View::Auto.choose(false, Some("xterm-kitty"), None), None);
        assert_eq!(View::Sixel.choose(false, None, None), Some(View::Sixel));
    }

    #[test]
    fn a_block_is_two_pixels_and_a_run_of_one_colour_is_named_once() {
        let mut pixels = plain(2, 2, [0, 0, 0]);
        pixels.rgb[6..].fill(255);
        assert_eq!(blocks(&pixels), "\x1b[38;2;0;0;0;48;2;255;255;255m▀▀\x1b[0m\n");
    }

    #[test]
    fn a_picture_shrinks_to_its_average() {
        let mut pixels = plain(4, 2, [0, 0, 0]);
        pixels.rgb[..12].fill(200);
        assert_eq!(shrunk(&pixels, 2), plain(2, 1, [100, 100, 100]));
        assert_eq!(shrunk(&pixels, 80), pixels);
    }

    #[test]
    fn kitty_gets_its_picture_in_parts() {
        let text = kitty(&plain(100, 100, [1, 2, 3]));
        let parts: Vec<&str> = text.trim_end().split("\x1b\\").filter(|it| !it.is_empty()).collect();
        assert!(parts[0].starts_with("\x1b_Ga=T,f=24,s=100,v=100,m=1;"));
        assert!(parts[1..parts.len() - 1].iter().all(|it| it.starts_with("\x1b_Gm=1;") && it.len() <= 4103));
        assert!(parts.last().unwrap().starts_with("\x1b_Gm=0;"));
    }

    #[test]
    fn sixels_of_one_colour_are_one_run_a_band() {
        let text = sixel(&plain(10, 12, [255, 255, 255]));
        assert!(text.ends_with("#251!10~$-#251!10~$-\x1b\\\n"), "{text:?}");
        assert!(sixel(&plain(1, 1, [0, 0, 0])).contains("#0!1@$-"));
    }

    #[test]
    fn a_png_reads_back() {
        let bytes = png(&plain(3, 2, [9, 8, 7])).unwrap();
        let mut reader = png::Decoder::new(io::Cursor::new(bytes)).read_info().unwrap();
        let mut read = vec![0; reader.output_buffer_size().unwrap()];
        reader.next_frame(&mut read).unwrap();
        assert_eq!(read, plain(3, 2, [9, 8, 7]).rgb);
    }
}
