//! See `fuzz::press_robots`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| fuzz::press_robots(bytes));
