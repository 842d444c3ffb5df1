//! What changed between two texts: sentence by sentence, and inside changed sentences word by word.

use similar::{ChangeTag, TextDiff};

/// Sentences longer than this are compared as a whole: word by word would only be noise.
const MOST_WORDS: usize = 200;

/// One changed place: pieces with −1 taken out, 0 the same, 1 put in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub pieces: Vec<(i8, String)>,
}

impl Change {
    pub fn has_added(&self) -> bool {
        self.pieces.iter().any(|(kind, _)| *kind > 0)
    }

    pub fn has_removed(&self) -> bool {
        self.pieces.iter().any(|(kind, _)| *kind < 0)
    }
}

/// The changed places, in order.
pub fn difference(old: &str, new: &str) -> Vec<Change> {
    let (old, new) = (sentences(old), sentences(new));
    let diff = TextDiff::from_slices(&old, &new);
    let mut changes = Vec::new();
    for op in diff.ops() {
        let (removed, added): (Vec<&str>, Vec<&str>) = (old[op.old_range()].to_vec(), new[op.new_range()].to_vec());
        if op.tag() == similar::DiffTag::Equal {
            continue;
        }
        let paired = removed.len().min(added.len());
        for at in 0..paired {
            changes.push(words(removed[at], added[at]));
        }
        changes.extend(removed[paired..].iter().map(|text| Change { pieces: vec![(-1, (*text).to_owned())] }));
        changes.extend(added[paired..].iter().map(|text| Change { pieces: vec![(1, (*text).to_owned())] }));
    }
    changes
}

fn words(old: &str, new: &str) -> Change {
    if old.split(' ').count().max(new.split(' ').count()) > MOST_WORDS {
        return Change { pieces: vec![(-1, old.to_owned()), (1, new.to_owned())] };
    }
    let mut pieces: Vec<(i8, String)> = Vec::new();
    for change in TextDiff::from_words(old, new).iter_all_changes() {
        let kind = match change.tag() {
            ChangeTag::Delete => -1,
            ChangeTag::Equal => 0,
            ChangeTag::Insert => 1,
        };
        match pieces.last_mut() {
            Some((last, text)) if *last == kind => text.push_str(change.value()),
            _ => pieces.push((kind, change.value().to_owned())),
        }
    }
    Change { pieces }
}

/// Sentences end at a stop followed by a blank and a capital or an opening mark; paragraphs always end one.
fn sentences(text: &str) -> Vec<&str> {
    let mut out = Vec::new();
    for paragraph in text.split("\n\n") {
        let mut start = 0;
        let letters: Vec<(usize, char)> = paragraph.char_indices().collect();
        for window in letters.windows(3) {
            let [(_, stop), (blank, space), (next, first)] = [window[0], window[1], window[2]];
            let ends = matches!(stop, '.' | '!' | '?' | '»' | '”' | '…');
            if ends && space == ' ' && (first.is_uppercase() || matches!(first, '«' | '“' | '¿' | '¡' | '—')) {
                out.push(&paragraph[start..blank]);
                start = next;
            }
        }
        if start < paragraph.len() {
            out.push(&paragraph[start..]);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_word_and_a_new_sentence_are_told() {
        let old = "El cierre deja en la calle a 40 ilegales. La directora calló.\n\nEl alcalde habló.";
        let new = "El cierre deja sin techo a 40 mujeres. La directora calló. El fondo se cortó en enero.\n\nEl alcalde habló.";
        let changes = difference(old, new);
        assert_eq!(changes.len(), 2);
        assert!(changes[0].has_added() && changes[0].has_removed());
        assert!(changes[0].pieces.iter().any(|(kind, text)| *kind == -1 && text.contains("ilegales")));
        assert_eq!(changes[1].pieces, vec![(1, "El fondo se cortó en enero.".to_owned())]);
        assert!(difference(old, old).is_empty());
    }
}
