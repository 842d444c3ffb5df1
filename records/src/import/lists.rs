//! Values that are chosen from a list, as a table may call them: by their words, which our own files have, or by what they
//! are called in any of the four languages, case and accents aside.

use std::collections::{HashMap, HashSet};

use platform::text::fold;
use platform::words::{COUNTRIES, LANGUAGES, Lang, Speech, Words};

use crate::kind::{Field, Form, Kind};
use crate::read::Misread;
use crate::vocabulary::{Term, Vocabularies, Vocabulary};

/// Values that a fault tells; of the others it tells how many there are.
const TOLD: usize = 12;
/// Letters of a cell that a fault repeats.
const MOST_MET: usize = 100;

/// The lists of a kind, and the language in which faults are told.
pub(crate) struct Lists<'a> {
    kind: &'static Kind,
    speech: &'a Speech,
    /// By table and part; a field that is no table has none before it.
    lists: HashMap<(&'static str, &'static str), List>,
}

/// What may be said in a field.
struct List {
    /// Does it hold all there is? Of countries and languages there are more than have a name.
    is_whole: bool,
    /// Each value and what it is called in the language of faults, in the order of forms.
    values: Vec<(String, String)>,
    by_word: HashMap<String, usize>,
    by_label: HashMap<String, Vec<usize>>,
    /// The words and labels of terms that are out of use.
    retired: HashSet<String>,
}

/// A value with what it is called: in the language of faults, and in all.
struct Entry {
    value: String,
    label: String,
    labels: Vec<String>,
}

impl<'a> Lists<'a> {
    /// Of a kind, with the words of the house and its vocabularies.
    pub fn of(kind: &'static Kind, words: &Words, vocabularies: &Vocabularies, speech: &'a Speech) -> Lists<'a> {
        let all = Lang::ALL.map(|lang| words.speak(lang));
        let mut lists = HashMap::new();
        let mut add = |table: &'static str, field: &'static Field| {
            lists.extend(List::of(kind, field, vocabularies, speech, &all).map(|list| ((table, field.name), list)));
        };
        for field in kind.fields {
            match field.form {
                Form::Parts(parts) => parts.iter().for_each(|part| add(field.name, part)),
                _ => add("", field),
            }
        }
        Lists { kind, speech, lists }
    }

    /// What a field or a part of one is called.
    pub fn label(&self, name: &str) -> String {
        self.speech.t(&self.kind.key(&format!("field-{name}")))
    }

    /// The value that a text names in a field, or in a part of a table; none where that is not said by a list alone.
    pub fn read(&self, table: &'static str, field: &Field, text: &str) -> Option<Result<String, Misread>> {
        let list = self.lists.get(&(table, field.name)).filter(|list| !list.values.is_empty())?;
        match list.named(text.trim()).as_slice() {
            [one] => Some(Ok((*one).to_owned())),
            [] if !list.is_whole => None,
            [] if list.retired.contains(&word(text)) => Some(Err(Misread::retired(text))),
            [] => Some(Err(self.fault("records-import-choice", field, text, &list.values.iter().collect::<Vec<_>>()))),
            several => {
                let meant = list.values.iter().filter(|(value, _)| several.contains(&value.as_str()));
                Some(Err(self.fault("records-import-choice-several", field, text, &meant.collect::<Vec<_>>())))
            }
        }
    }

    fn fault(&self, key: &'static str, field: &Field, text: &str, values: &[&(String, String)]) -> Misread {
        let each = |(value, label): &&(String, String)| match value == label {
            true => value.clone(),
            false => format!("{label} ({value})"),
        };
        let told = values.iter().take(TOLD).map(each).collect::<Vec<_>>().join(", ");
        let told = match values.len().saturating_sub(TOLD) {
            0 => told,
            more => self.speech.with("records-import-values-more", &[("values", told.into()), ("n", more.into())]),
        };
        let met: String = text.chars().take(MOST_MET).collect();
        let args = vec![("text", met.into()), ("field", self.label(field.name).into()), ("values", told.into())];
        Misread { key, args }
    }
}

impl List {
    /// Of a field or part; none where what is said in it is no matter of a list.
    fn of(kind: &Kind, field: &Field, vocabularies: &Vocabularies, speech: &Speech, all: &[Speech; 4]) -> Option<List> {
        let entry = |value: &str, say: &dyn Fn(&Speech) -> String| Entry {
            value: value.to_owned(),
            label: say(speech),
            labels: all.iter().map(say).collect(),
        };
        let entries: Vec<Entry> = match field.form {
            Form::Choice(words) => {
                let key = |word: &str| kind.key(&format!("choice-{}-{word}", field.name));
                words.iter().map(|word| entry(word, &|speech| speech.t(&key(word)))).collect()
            }
            Form::Term(name) => {
                let terms = vocabularies.get(name).map(Vocabulary::in_order).unwrap_or_default();
                let in_use = terms.into_iter().map(|(term, _)| term).filter(|term| term.retired_at.is_none());
                let entry = |term: &Term| Entry {
                    value: term.id.clone(),
                    label: term.label(speech.lang().code()).to_owned(),
                    labels: term.labels.values().cloned().collect(),
                };
                in_use.map(entry).collect()
            }
            Form::Country => {
                let region = entry("REG", &|speech| speech.t("records-country-region"));
                COUNTRIES.iter().map(|code| entry(code, &|speech| speech.country(code))).chain([region]).collect()
            }
            Form::Language => LANGUAGES.iter().map(|code| entry(code, &|speech| speech.language(code))).collect(),
            _ => return None,
        };
        let mut list = List::with(matches!(field.form, Form::Choice(_) | Form::Term(_)), entries);
        if let Form::Term(name) = field.form {
            let terms = vocabularies.get(name).map(Vocabulary::terms).unwrap_or_default();
            let retired = terms.iter().filter(|term| term.retired_at.is_some());
            let called = retired.flat_map(|term| term.labels.values().chain([&term.id]).map(|text| word(text)));
            list.retired.extend(called);
        }
        Some(list)
    }

    fn with(is_whole: bool, entries: Vec<Entry>) -> List {
        let mut list = List {
            is_whole,
            values: Vec::new(),
            by_word: HashMap::new(),
            by_label: HashMap::new(),
            retired: HashSet::new(),
        };
        for (at, Entry { value, label, labels }) in entries.into_iter().enumerate() {
            list.by_word.entry(word(&value)).or_insert(at);
            for label in labels {
                let places = list.by_label.entry(fold(&label)).or_default();
                if !places.contains(&at) {
                    places.push(at);
                }
            }
            list.values.push((value, label));
        }
        list
    }

    /// The values that a text may mean: its own word goes before what others are called, and what is called so in the
    /// language of faults before what others call so.
    fn named(&self, text: &str) -> Vec<&str> {
        let value = |at: &usize| self.values.get(*at).map(|(value, _)| value.as_str());
        if let Some((exact, _)) = self.values.iter().find(|(value, _)| value == text) {
            return vec![exact];
        }
        match self.by_word.get(&word(text)) {
            Some(at) => value(at).into_iter().collect(),
            None => {
                let folded = fold(text);
                let fitting = self.by_label.get(&folded).map(Vec::as_slice).unwrap_or_default();
                let is_own = |at: &&usize| self.values.get(**at).is_some_and(|(_, label)| fold(label) == folded);
                match fitting.iter().filter(is_own).collect::<Vec<_>>().as_slice() {
                    [one] => value(one).into_iter().collect(),
                    _ => fitting.iter().filter_map(value).collect(),
                }
            }
        }
    }
}

/// The word of a value, however people part it: `In force` is `in-force`.
fn word(text: &str) -> String {
    fold(text).replace([' ', '_'], "-")
}
