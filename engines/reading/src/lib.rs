//! A text in, a reading out: language and terms, each with its evidence
