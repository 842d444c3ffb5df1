//! Bytes become a feed or are refused; dates and addresses of its entries can be told.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(feed) = press::feed::parse(bytes, None, "https://voz.example/rss.xml") else { return };
    for entry in &feed.entries {
        for moment in entry.published.iter().chain(&entry.updated) {
            let _ = (moment.micros_utc(), moment.day(), moment.to_string());
        }
        if let Some(link) = &entry.link {
            let _ = press::address::canonical(link);
        }
    }
});
