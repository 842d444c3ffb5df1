//! Atalaya.
