//! Untrusted PDFs: inspection and rendering, in a process that holds nothing.
//!
//! A parser of hostile files will fail one day. So it runs in a child of the same binary, which gets the bytes on its
//! standard input and may only compute: no keys, no environment, no files, no network, no further process, 1 GiB and
//! 20 seconds. What comes back is facts as JSON, or plain pixels; the parent believes neither sizes nor promises and
//! turns every failure into a situation.
//!
//! [`inspect`] and [`render`] are pure and called by the child alone; everybody else asks a [`Sandbox`].

mod child;
mod encryption;
mod envelope;
mod inspect;
mod kind;
mod render;
mod sandbox;
mod walls;

pub use child::{FIRST_ARGUMENT, child};
pub use inspect::inspect;
pub use render::{RenderError, render};
pub use sandbox::{Sandbox, SandboxError};
pub use walls::{Wall, Walls};

pub use crate::model::document::Pixels;

/// The most pixels of a picture: a page of 300 dpi in A3.
pub const MAX_PIXELS: u64 = 24_000_000;

/// How large a page is drawn. A page that would become too large is drawn smaller.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Scale {
    /// Dots to an inch.
    Dpi(f32),
    /// At most so many pixels wide.
    Width(u32),
}
