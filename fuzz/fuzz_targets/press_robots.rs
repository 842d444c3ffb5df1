//! Any bytes are rules, and every question to them has an answer.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: (&[u8], &str, &str)| {
    let (bytes, agent, path) = input;
    let rules = press::robots::Robots::parse(bytes);
    let _ = (rules.allows(agent, path), rules.crawl_delay(agent), rules.sitemaps());
});
