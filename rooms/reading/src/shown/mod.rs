//! Readings as pages and the index tell them: marks, voices and speakers, panels, traits, advice.

pub mod advice;
pub mod chips;
pub mod context_panel;
pub mod marks;
pub mod panel;
pub mod press_panel;
pub mod speakers;
pub mod traits;
pub mod voices;
