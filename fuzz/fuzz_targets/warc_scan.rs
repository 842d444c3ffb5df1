//! A segment of any bytes is read to a stated end; what a repair finds lies inside it.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let limits = warc::Limits { block_bytes: 1 << 20 };
    let mut records = warc::scan(bytes, 0, &limits);
    let end = records.by_ref().map(|found| found.offset + found.length).max().unwrap_or(0);
    assert!(end <= bytes.len() as u64);
    assert!(records.ending().is_some());
    for _ in warc::pieces(bytes, &limits) {}
});
