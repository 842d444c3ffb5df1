//! Lists of terms and names: as published and compiled, what an observatory has of its own, its draft, and trying that on
//! the archive.

pub mod compiled;
pub mod draft;
pub mod exchange;
pub mod fault;
pub mod name_fault;
pub mod own;
pub mod store;
pub mod trial;
pub mod trial_names;
