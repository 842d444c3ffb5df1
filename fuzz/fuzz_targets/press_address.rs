//! See `fuzz::press_address`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| fuzz::press_address(bytes));
