//! See `fuzz::article_extract`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| fuzz::article_extract(bytes));
