//! The form of a kind, made of its fields: what a template shows.

use platform::pages::{Choice, Form as Filled};
use platform::text::fold;
use platform::web::Ask;
use platform::words::{COUNTRIES, LANGUAGES, Lang, Speech};

use super::typed::{Row, pairs, rows_of, rows_sent};
use crate::body::Body;
use crate::kind::{Field, Form, Kind, Shown};
use crate::pages::said::Sayer;
use crate::value::Confidence;

/// Empty rows of a table that stand behind those that say something.
const EMPTY_ROWS: usize = 1;

/// A field of the form.
pub struct FieldBox {
    /// Its name, where errors of the whole field lead.
    pub name: &'static str,
    /// What it is.
    pub label: String,
    /// What is to be written; empty where that goes without saying.
    pub hint: String,
    /// May it stay empty?
    pub optional: bool,
    /// Do its rows stand in a group of their own?
    pub group: bool,
    /// Its values, and empty ones.
    pub rows: Vec<RowBox>,
    /// More values that can be ticked.
    pub ticks: Vec<Choice>,
    /// What the disclosure of those says.
    pub ticks_label: String,
}

/// A value.
pub struct RowBox {
    /// Its name: `phone.0`.
    pub name: String,
    /// What it is.
    pub label: String,
    /// What is to be written.
    pub hint: String,
    /// How it is written; none for a row of parts.
    pub input: Option<Input>,
    /// Its parts.
    pub parts: Vec<PartBox>,
    /// The language it is said in, where that is given.
    pub lang: Option<String>,
    /// Is the language asked for?
    pub asks_lang: bool,
    /// May it be kept from the public? Not where the whole field is.
    pub may_hide: bool,
    /// Is what is known of it in sight?
    pub open: bool,
}

impl RowBox {
    /// Does it say something? Of what is still empty, nothing is asked but who will see it: the form would weigh too much.
    pub fn says(&self, form: &Filled) -> bool {
        let is_filled = |name: &str| !form.value(name).is_empty();
        self.open || is_filled(&self.name) || self.parts.iter().any(|part| is_filled(&part.name))
    }

    /// The name of something that is known of it: `phone.0.source`.
    pub fn at(&self, what: &str) -> String {
        format!("{}.{what}", self.name)
    }
}

/// A part of a row.
pub struct PartBox {
    /// Its name: `parties.0.country`.
    pub name: String,
    /// What it is.
    pub label: String,
    /// May it stay empty?
    pub optional: bool,
    /// How it is written.
    pub input: Input,
}

/// How a value is written.
pub enum Input {
    /// In a line.
    Line,
    /// In a line for web addresses.
    Web,
    /// In a line for mail addresses.
    Mail,
    /// In several lines.
    Area,
    /// By choosing.
    Select(Vec<Choice>),
    /// By leaving its tick.
    Tick(String),
}

/// Are several values of it ticked, rather than written row by row?
pub(super) fn is_ticked(field: &Field) -> bool {
    field.many && matches!(field.form, Form::Term(_) | Form::Choice(_) | Form::Country | Form::Language)
}

/// Are terms offered to be ticked beside the rows in which its values are written?
fn offers_terms(field: &Field) -> bool {
    field.many && matches!(field.form, Form::Word(_))
}

/// Where an error of the whole field leads.
pub(super) fn anchor(field: &Field) -> String {
    if is_ticked(field) { field.name.to_owned() } else { format!("{}.0", field.name) }
}

/// What a form of this state of a record holds.
pub(in crate::pages) fn typed(kind: &Kind, body: &Body, sayer: &Sayer) -> Vec<(String, String)> {
    kind.fields.iter().flat_map(|field| pairs(field, &rows_of(body, field, sayer))).collect()
}

/// The fields of a form that holds this.
pub(in crate::pages) fn boxes(
    ask: &Ask,
    sayer: &Sayer,
    kind: &Kind,
    typed: &[(String, String)],
    form: &Filled,
) -> Vec<FieldBox> {
    let maker = Maker { ask, sayer, kind, form };
    let sent = kind.fields.iter().map(|field| (field, rows_sent(typed, field)));
    // what is out of use is asked no more; what is said in it can be changed and taken away
    let asked = sent.filter(|(field, rows)| !field.retired || rows.iter().any(|row| !row.is_empty()));
    asked.map(|(field, rows)| maker.field(field, rows)).collect()
}

/// What a field of the form is called, far from where it stands: `Convenios 2, País`. None of what is no field of the record.
pub(in crate::pages) fn called(boxes: &[FieldBox], speech: &Speech, name: &str) -> Option<String> {
    if let Some(whole) = boxes.iter().find(|field| field.name == name) {
        return Some(whole.label.clone());
    }
    let mut rows = boxes.iter().flat_map(|field| field.rows.iter().map(move |row| (field, row)));
    let is_it = |(_, row): &(&FieldBox, &RowBox)| {
        name.strip_prefix(row.name.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    let (field, row) = rows.find(is_it)?;
    // what is ticked says what it is, but not of what
    let of = matches!(row.input, Some(Input::Tick(_))).then(|| field.label.clone());
    let within = name.strip_prefix(row.name.as_str())?.strip_prefix('.').map(|what| {
        let part = row.parts.iter().find(|part| part.name == name);
        part.map_or_else(|| speech.t(&format!("records-form-{what}")), |part| part.label.clone())
    });
    Some(of.into_iter().chain([row.label.clone()]).chain(within).collect::<Vec<_>>().join(", "))
}

struct Maker<'a> {
    ask: &'a Ask,
    sayer: &'a Sayer,
    kind: &'a Kind,
    form: &'a Filled,
}

impl Maker<'_> {
    fn field(&self, field: &Field, sent: Vec<Row>) -> FieldBox {
        let label = self.sayer.field(self.kind, field.name);
        let said = sent.iter().rposition(|row| !row.is_empty()).map_or(0, |last| last + 1);
        let rows: Vec<RowBox> = match field.form {
            _ if is_ticked(field) => self.ticked(field, &sent),
            Form::Tongues => self.tongues(field, &sent[..said], &label),
            Form::Parts(_) => {
                let past = if field.many { said + EMPTY_ROWS } else { said.max(1) };
                (0..past).map(|at| self.row(field, at, self.nth(&label, at, field.many))).collect()
            }
            _ => {
                let past = if field.many { said + 1 } else { said.max(1) };
                let several = past > 1 || offers_terms(field);
                (0..past).map(|at| self.row(field, at, self.nth(&label, at, several))).collect()
            }
        };
        let has_ticks = is_ticked(field) || offers_terms(field);
        let ticks = if has_ticks { self.open_choices(field, &sent) } else { Vec::new() };
        FieldBox {
            name: field.name,
            hint: self.hint(field),
            optional: !field.required,
            group: rows.len() != 1 || has_ticks || matches!(field.form, Form::Parts(_)),
            ticks_label: self.ask.speech.with("records-form-more-values", &[("n", ticks.len().into())]),
            ticks,
            rows,
            label,
        }
    }

    fn hint(&self, field: &Field) -> String {
        let own = self.kind.key(&format!("hint-{}", field.name));
        if self.ask.speech.has(&own) {
            return self.ask.t(&own);
        }
        match field.form {
            Form::Date => self.ask.t("records-form-hint-date"),
            Form::Record(_) => self.ask.t("records-form-hint-record"),
            Form::Person => self.ask.t("records-form-hint-person"),
            Form::Parts(_) if field.many => self.ask.t("records-form-hint-rows"),
            _ => String::new(),
        }
    }

    fn nth(&self, label: &str, at: usize, several: bool) -> String {
        if !several {
            return label.to_owned();
        }
        self.ask.speech.with("records-form-nth", &[("label", label.into()), ("n", (at + 1).into())])
    }

    fn row(&self, field: &Field, at: usize, label: String) -> RowBox {
        let name = format!("{}.{at}", field.name);
        let parts: Vec<PartBox> = match field.form {
            Form::Parts(parts) => parts.iter().map(|part| self.part(&name, part)).collect(),
            _ => Vec::new(),
        };
        let input = match field.form {
            Form::Parts(_) => None,
            _ if field.long => Some(Input::Area),
            _ => Some(self.input(field.name, &field.form, self.form.value(&name))),
        };
        let known = ["lang", "since", "until", "note", "source", "confidence", "shown"];
        let open = known.iter().any(|what| self.form.error(&format!("{name}.{what}")).is_some());
        let may_hide = field.shown == Shown::Public;
        RowBox { name, label, hint: String::new(), input, parts, lang: None, asks_lang: false, may_hide, open }
    }

    fn part(&self, row: &str, part: &Field) -> PartBox {
        let name = format!("{row}.{}", part.name);
        PartBox {
            label: self.sayer.field(self.kind, part.name),
            optional: !part.required,
            input: self.part_input(part, self.form.value(&name)),
            name,
        }
    }

    /// A row that names a country offers the observatory's beside it; the free row at the end offers all. A table of forty
    /// countries would else weigh forty times all the countries of the world.
    fn part_input(&self, part: &Field, now: &str) -> Input {
        match self.input(part.name, &part.form, now) {
            Input::Select(mut choices) if matches!(part.form, Form::Country) && !now.is_empty() => {
                choices.retain(|one| one.value == now || self.ask.observatory.countries.contains(&one.value));
                Input::Select(choices)
            }
            input => input,
        }
    }

    /// A row for what is said, one for each language of the site in which nothing is, and one for any other.
    fn tongues(&self, field: &Field, said: &[Row], label: &str) -> Vec<RowBox> {
        let mut langs: Vec<String> = said.iter().map(|row| row.lang.clone()).collect();
        for lang in Lang::ALL.map(Lang::code) {
            if !langs.iter().any(|known| known == lang) {
                langs.push(lang.to_owned());
            }
        }
        if field.many {
            langs.push(String::new());
        }
        let row = |(at, lang): (usize, String)| {
            let words = match lang.as_str() {
                "" => self.ask.t("records-form-other-language"),
                code => self.ask.speech.language(code),
            };
            let label = self
                .ask
                .speech
                .with("records-form-in-language", &[("label", label.into()), ("language", words.into())]);
            RowBox { asks_lang: lang.is_empty(), lang: Some(lang), ..self.row(field, at, label) }
        };
        langs.into_iter().enumerate().map(row).collect()
    }

    /// The values that are said already, each with its tick.
    fn ticked(&self, field: &Field, sent: &[Row]) -> Vec<RowBox> {
        let said = sent
            .iter()
            .enumerate()
            .filter(|(at, row)| !row.text.is_empty() && self.form.value(&format!("{}.{at}", field.name)) == row.text);
        let row = |(at, row): (usize, &Row)| {
            let words = self.sayer.text(self.kind, field.name, &field.form, &row.text).text;
            RowBox { input: Some(Input::Tick(row.text.clone())), ..self.row(field, at, words) }
        };
        said.map(row).collect()
    }

    /// The values that no row has.
    fn open_choices(&self, field: &Field, sent: &[Row]) -> Vec<Choice> {
        let mut choices = self.choices(field.name, &field.form, "");
        choices.retain(|choice| {
            // what is written stands there in words
            let written = match field.form {
                Form::Word(vocabulary) => self.sayer.term(vocabulary, &choice.value),
                _ => choice.value.clone(),
            };
            let at = sent.iter().position(|row| row.text == written);
            at.is_none_or(|at| self.form.value(&format!("{}.{at}", field.name)) != written)
        });
        choices
    }

    fn input(&self, name: &str, form: &Form, now: &str) -> Input {
        match form {
            Form::Text => Input::Area,
            Form::Address => Input::Web,
            Form::Mail => Input::Mail,
            Form::Country | Form::Language | Form::Term(_) | Form::Choice(_) => {
                Input::Select(self.choices(name, form, now))
            }
            _ => Input::Line,
        }
    }

    /// What can be chosen, and what is said now though it no longer can.
    fn choices(&self, name: &str, form: &Form, now: &str) -> Vec<Choice> {
        let words = |value: &str| self.sayer.text(self.kind, name, form, value).text;
        let by_name = |codes: &[&str]| {
            let mut choices: Vec<Choice> = codes.iter().map(|code| Choice::new(*code, words(code))).collect();
            choices.sort_by_key(|choice| fold(&choice.label));
            choices
        };
        let mut choices = match form {
            Form::Country => {
                let mut choices = by_name(COUNTRIES);
                choices.push(Choice::new("REG", words("REG")));
                choices
            }
            Form::Language => by_name(LANGUAGES),
            Form::Choice(known) => known.iter().map(|word| Choice::new(*word, words(word))).collect(),
            Form::Term(vocabulary) | Form::Word(vocabulary) => self.terms(vocabulary),
            _ => Vec::new(),
        };
        if !now.is_empty() && !choices.iter().any(|choice| choice.value == now) {
            choices.push(Choice::new(now, words(now)));
        }
        choices
    }

    /// The terms in use, each under what it is part of, set in by its depth.
    fn terms(&self, vocabulary: &str) -> Vec<Choice> {
        let Some(vocabulary) = self.sayer.vocabularies().get(vocabulary) else { return Vec::new() };
        let lang = self.ask.speech.lang().code();
        let in_use = vocabulary.in_order().into_iter().filter(|(term, _)| term.retired_at.is_none());
        in_use
            .map(|(term, depth)| Choice::new(&term.id, format!("{}{}", "\u{2003}".repeat(depth), term.label(lang))))
            .collect()
    }
}

/// How sure a value is, besides read in its source; and who sees it, besides everybody.
pub(in crate::pages) fn provenance_choices(ask: &Ask) -> (Vec<Choice>, Vec<Choice>) {
    let sure = [Confidence::Medium, Confidence::Low]
        .map(|c| Choice::new(c.word(), ask.t(&format!("records-confidence-{}", c.word()))));
    (sure.into(), vec![Choice::new("members", ask.t("records-form-shown-members"))])
}
