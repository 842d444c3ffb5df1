//! See `fuzz::press_discover`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| fuzz::press_discover(bytes));
