//! See `fuzz::reading_terms_csv`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| fuzz::reading_terms_csv(bytes));
