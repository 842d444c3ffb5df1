//! One record from any bytes, and the response inside it.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let _ = warc::parse_response(bytes);
    let Ok(read) = warc::read_record(bytes, 1 << 20) else { return };
    let _ = warc::parse_response(&read.0.block);
});
