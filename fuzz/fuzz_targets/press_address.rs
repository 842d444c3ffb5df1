//! Addresses: the canonical form of a canonical form is itself; joining never breaks off.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: (&str, &str)| {
    let (base, address) = input;
    let joined = press::address::join(base, address);
    for one in [Some(address.to_owned()), joined].into_iter().flatten() {
        let _ = (press::address::host_key(&one), press::address::site(&one), press::discover::guesses(&one));
        if let Some(canonical) = press::address::canonical(&one) {
            assert_eq!(press::address::canonical(&canonical).as_deref(), Some(canonical.as_str()));
        }
    }
});
