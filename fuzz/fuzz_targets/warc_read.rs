//! See `fuzz::warc_read`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| fuzz::warc_read(bytes));
