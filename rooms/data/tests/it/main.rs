//! The room through its pages.
#![allow(clippy::unwrap_used)]

mod pages;
