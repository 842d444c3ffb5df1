//! See `fuzz::warc_cdxj`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| fuzz::warc_cdxj(bytes));
