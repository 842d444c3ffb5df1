//! See `fuzz::press_feed`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| fuzz::press_feed(bytes));
