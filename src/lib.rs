//! `sportello`: accounts, provisional passwords, split PINs and second-person approval for a
//! regional office.

pub mod model;
