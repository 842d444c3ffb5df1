//! See `fuzz::press_sources_csv`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| fuzz::press_sources_csv(bytes));
