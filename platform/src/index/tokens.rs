//! The words of a text as the index takes them: folded, or stemmed in one language.

use tantivy::tokenizer::{TextAnalyzer, Token, TokenStream, Tokenizer, TokenizerManager};

use super::inflect::{Stems, TONGUES, Tongue};
use super::split::{Words, fold, lower, words};

/// Name of the words without case and accents.
pub(super) const FOLDED: &str = "folded";

/// The tokenizers that the schema names.
pub(super) fn manager() -> TokenizerManager {
    // with those of the library, whose `raw` is for identifiers and codes
    let manager = TokenizerManager::default();
    manager.register(FOLDED, TextAnalyzer::from(Parting { tongue: None }));
    for tongue in TONGUES {
        manager.register(tongue.code(), TextAnalyzer::from(Parting { tongue: Some(tongue) }));
    }
    manager
}

#[derive(Clone)]
struct Parting {
    tongue: Option<Tongue>,
}

impl Tokenizer for Parting {
    type TokenStream<'a> = Stream<'a>;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> Stream<'a> {
        Stream { words: words(text), stems: self.tongue.map(Tongue::stemmer), token: Token::default() }
    }
}

struct Stream<'a> {
    words: Words<'a>,
    stems: Option<Stems>,
    token: Token,
}

impl TokenStream for Stream<'_> {
    fn advance(&mut self) -> bool {
        let Some(word) = self.words.next() else {
            return false;
        };
        self.token.offset_from = word.start;
        self.token.offset_to = word.end();
        self.token.position = word.position;
        self.token.text = match &self.stems {
            Some(stems) => stems.stem(&lower(word.text)),
            None => fold(word.text),
        };
        true
    }

    fn token(&self) -> &Token {
        &self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        &mut self.token
    }
}
