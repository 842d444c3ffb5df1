//! See `fuzz::press_opml`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| fuzz::press_opml(bytes));
