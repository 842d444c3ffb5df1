//! See `fuzz::article_decode`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| fuzz::article_decode(bytes));
