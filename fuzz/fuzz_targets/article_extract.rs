//! A page of any bytes becomes an article, and the same article each time.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let html = article::decode(bytes, None).text;
    let found = article::extract(&html, Some("https://diario.example/2026/03/nota.html"));
    assert_eq!(found, article::extract(&html, Some("https://diario.example/2026/03/nota.html")));
    let _ = article::extract(&html, None);
});
