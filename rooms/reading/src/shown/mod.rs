//! Readings as pages and the index tell them: marks, voices, panels, traits, advice.

pub mod advice;
pub mod context_panel;
pub mod marks;
pub mod panel;
pub mod traits;
pub mod voices;
