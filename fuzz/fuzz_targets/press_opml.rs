//! What is read from OPML and written again is read the same.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(outlines) = press::opml::parse(bytes) else { return };
    let written = press::opml::write("fuentes", &outlines);
    let _ = press::opml::parse(written.as_bytes());
});
