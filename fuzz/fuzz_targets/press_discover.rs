//! Feeds and article links of a page of any text.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|html: &str| {
    let _ = press::discover::feeds(html, "https://voz.example/portada/");
    let _ = press::discover::article_links(html, "https://voz.example/portada/");
});
