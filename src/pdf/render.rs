//! One page as pixels. hayro has no limit of its own: the size is fixed before it draws, and memory and time end with
//! the process.

use super::kind::kind_of;
use super::{MAX_PIXELS, Pixels, Scale, envelope};
use crate::model::document::FileKind;
use hayro::hayro_interpret::{InterpreterSettings, InterpreterWarning};
use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// The most pixels of a side.
const LONGEST: f32 = 12_000.0;
/// Points to an inch.
const POINTS: f32 = 72.0;

/// Why a page cannot be drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "kebab-case")]
pub enum RenderError {
    /// The file cannot be read, or wants a password.
    #[error("the file cannot be read")]
    Unreadable,
    /// There is no such page.
    #[error("the file has {pages} pages")]
    NoSuchPage {
        /// How many there are.
        pages: u32,
    },
}

/// Draws a page, the first being 1.
pub fn render(bytes: &[u8], page: u32, scale: Scale) -> Result<Pixels, RenderError> {
    let opened = match kind_of(bytes) {
        FileKind::P7m => Some(envelope::open(bytes).map_err(|_| RenderError::Unreadable)?.content),
        _ => None,
    };
    let bytes = opened.as_deref().unwrap_or(bytes);
    let pdf = Pdf::new(super::encryption::without_dangling(bytes).into_owned())
        .map_err(|_| RenderError::Unreadable)?;
    let pages = pdf.pages();
    let found = usize::try_from(page).ok().and_then(|page| pages.get(page.checked_sub(1)?));
    let missing = || RenderError::NoSuchPage { pages: u32::try_from(pages.len()).unwrap_or(u32::MAX) };
    let page = found.ok_or_else(missing)?;
    let (width, height) = page.render_dimensions();
    let factor = factor(width, height, scale).ok_or(RenderError::Unreadable)?;
    let is_whole = Arc::new(AtomicBool::new(true));
    let failed = is_whole.clone();
    let settings = InterpreterSettings {
        warning_sink: Arc::new(move |warning| {
            if matches!(warning, InterpreterWarning::ImageDecodeFailure) {
                failed.store(false, Ordering::Relaxed);
            }
        }),
        ..InterpreterSettings::default()
    };
    let drawn = hayro::render(
        page,
        &RenderCache::new(),
        &settings,
        &RenderSettings::default(),
        // A side never gets less than one pixel.
        &PixmapSettings {
            x_scale: factor.max(1.0 / width),
            y_scale: factor.max(1.0 / height),
            bg_color: WHITE,
        },
    );
    let rgb: Vec<u8> =
        drawn.data_as_u8_slice().chunks_exact(4).flat_map(|it| [it[0], it[1], it[2]]).collect();
    let is_whole = is_whole.load(Ordering::Relaxed);
    Ok(Pixels { width: drawn.width().into(), height: drawn.height().into(), rgb, is_whole })
}

/// Pixels to a point, within the limits; none for a page without a size.
fn factor(width: f32, height: f32, scale: Scale) -> Option<f32> {
    let sized = |side: f32| side.is_finite() && side > 0.0;
    if !sized(width) || !sized(height) {
        return None;
    }
    let wanted = match scale {
        Scale::Dpi(dpi) => dpi / POINTS,
        // The renderer rounds down.
        Scale::Width(pixels) => (pixels as f32 + 0.5) / width,
    };
    // Room for the rounding of both sides.
    let area = (MAX_PIXELS as f32 * 0.99 / width / height).sqrt();
    Some(wanted.min(LONGEST / width.max(height)).min(area)).filter(|factor| sized(*factor))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_page_becomes_larger_than_allowed() {
        for (width, height) in [(595.0, 842.0), (2e6, 2e6), (1e6, 1.0), (3e38, 3e38), (1.0, 1.0)] {
            for scale in [Scale::Dpi(100.0), Scale::Dpi(1e9), Scale::Width(u32::MAX)] {
                let factor = factor(width, height, scale).unwrap_or(0.0);
                let (x, y) = (f64::from(width * factor), f64::from(height * factor));
                assert!(x <= 12_001.0 && y <= 12_001.0, "{width} {height} {scale:?}");
                assert!(x * y <= MAX_PIXELS as f64, "{width} {height} {scale:?}");
            }
        }
        assert_eq!(factor(f32::NAN, 1.0, Scale::Dpi(100.0)), None);
        assert_eq!(factor(0.0, 1.0, Scale::Dpi(100.0)), None);
    }

    #[test]
    fn a_scan_is_drawn_with_its_darkness() {
        let bytes = include_bytes!("../../tests/data/pdf/documento_identita_fronte_retro.pdf");
        let pixels = render(bytes, 1, Scale::Width(200)).unwrap();
        assert_eq!(pixels.width, 200);
        assert_eq!(pixels.rgb.len(), (pixels.width * pixels.height * 3) as usize);
        assert!(pixels.rgb.iter().any(|it| *it < 100) && pixels.rgb.iter().any(|it| *it > 200));
        assert_eq!(render(bytes, 3, Scale::Width(200)), Err(RenderError::NoSuchPage { pages: 2 }));
        assert_eq!(render(bytes, 0, Scale::Width(200)), Err(RenderError::NoSuchPage { pages: 2 }));
    }
}
