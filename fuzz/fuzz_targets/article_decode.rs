//! Bytes of any encoding become text, whatever the header says; what is UTF-8 stays as it is.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: (&str, &[u8])| {
    let (content_type, bytes) = input;
    let _ = article::decode(bytes, Some(content_type));
    let _ = article::decode(bytes, None);
});
