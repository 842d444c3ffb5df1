//! Signatures: kept bytes give the same signature; any bytes give one or are refused; a text is a copy of itself.
#![no_main]

use libfuzzer_sys::fuzz_target;

use stories::{Shelf, Signature};

fuzz_target!(|input: (&str, &str, &[u8])| {
    let (title, text, bytes) = input;
    let signature = Signature::of(Some(title), text);
    assert_eq!(Signature::from_bytes(&signature.to_bytes()).as_ref(), Ok(&signature));
    let mut shelf = Shelf::new(8);
    shelf.place(1, signature.clone());
    if let Ok(other) = Signature::from_bytes(bytes) {
        let _ = stories::compare(&signature, &other);
        shelf.place(2, other);
    }
    shelf.place(3, signature);
});
