//! See `fuzz::reading_read`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| fuzz::reading_read(bytes));
