//! Index lines: what is read and written again is read the same.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let _ = warc::cdxj::surt(text);
    if let Ok(line) = warc::cdxj::parse(text) {
        let written = warc::cdxj::write(&line);
        assert_eq!(warc::cdxj::parse(&written).as_ref(), Ok(&line));
    }
});
