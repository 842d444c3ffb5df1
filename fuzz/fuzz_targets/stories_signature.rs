//! See `fuzz::stories_signature`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| fuzz::stories_signature(bytes));
