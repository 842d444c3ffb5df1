//! Lists of terms: as published and compiled, what an observatory has of its own, its draft, and trying that on the archive.

pub mod compiled;
pub mod draft;
pub mod fault;
pub mod own;
pub mod store;
pub mod trial;
