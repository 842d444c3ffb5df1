//! Figures as lines.

use platform::out::say;
use reading::Span;
use reading::score::{ErrorKind, Rate, count};
use serde_json::json;

/// `.912 [.890–.931]`
pub fn words(rate: &Rate) -> String {
    match (rate.share, rate.low, rate.high) {
        (Some(share), Some(low), Some(high)) => format!("{share:.3} [{low:.3}–{high:.3}]"),
        _ => "-".to_owned(),
    }
}

/// The errors of a set by kind, worst first.
pub fn kinds(set: &str, kinds: impl IntoIterator<Item = String>, json: bool) {
    let kinds = count(kinds);
    if json {
        say(&json!({ "set": set, "errors": kinds }).to_string());
        return;
    }
    for ErrorKind { kind, count } in kinds {
        say(&format!("  {count:>5}  {kind}"));
    }
}

/// One error with its text.
pub fn error(id: &str, text: &str, kind: &str, span: Span, json: bool) {
    let found: String = text.chars().skip(span.start).take(span.end.saturating_sub(span.start)).collect();
    if json {
        say(&json!({ "id": id, "error": kind, "start": span.start, "end": span.end, "text": found }).to_string());
        return;
    }
    say(&format!("{id}  {kind}  «{found}»"));
}
