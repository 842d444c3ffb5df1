//! See `fuzz::warc_scan`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| fuzz::warc_scan(bytes));
