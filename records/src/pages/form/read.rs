//! A form read once into what is said. What is not touched keeps its provenance to the letter.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use anyhow::Result;
use platform::db::Tx;
use platform::pages::{FieldErrors, Fields};
use platform::web::Ask;
use platform::words::Arg;

use super::boxes::{anchor, is_ticked};
use super::typed::{Row, is_cut, rows_of, rows_sent};
use crate::body::Body;
use crate::kind::{Field, Form, Kind, MOST_ROWS, Shown};
use crate::pages::place::today;
use crate::pages::said::{Sayer, apart};
use crate::read::Misread;
use crate::store::Records;
use crate::value::{Confidence, SaidBy, Statement, Value};
use crate::vocabulary::Vocabularies;

/// Records that were typed: for the kinds that may be meant and the text, what was found.
type Named = HashMap<(&'static [&'static str], String), Found>;

/// What a text that was typed means.
enum Found {
    /// Nothing that is there.
    Nothing,
    /// This record.
    One(String),
    /// One of these, as they are told.
    Several(Vec<String>),
}

/// What is known where a form is read.
pub(in crate::pages) struct Reading<'a> {
    /// Who sends it.
    pub ask: &'a Ask,
    pub kind: &'static Kind,
    /// What was said when the form was made.
    pub base: &'a Body,
    /// Says the base as the form showed it.
    pub sayer: &'a Sayer,
    /// The day on which who sends it confirms what changes; none where they do not.
    pub confirmed_on: Option<String>,
    /// Where what changes comes from; may be empty.
    pub source: String,
}

impl<'a> Reading<'a> {
    /// Of a form over a state of a record.
    pub fn of(ask: &'a Ask, kind: &'static Kind, base: &'a Body, sayer: &'a Sayer, fields: &Fields) -> Reading<'a> {
        let confirmed_on = (fields.text("confirmo") == "1").then(today);
        Reading { ask, kind, base, sayer, confirmed_on, source: fields.text("fuente").to_owned() }
    }

    /// What the form says, with the faults of all its fields at once. Records that are named are looked for in the
    /// transaction that keeps it.
    pub async fn read(&self, tx: &mut Tx, fields: &Fields) -> Result<Result<Body, FieldErrors>> {
        let (said, mut errors) = self.said(tx, self.kind.fields, fields).await?;
        let mut body = self.base.clone();
        for (field, statements) in said {
            body.set(field.name, statements);
        }
        for (name, key) in (self.kind.rules.check)(&body) {
            if let Some(field) = self.kind.field(name) {
                errors.add(&anchor(field), key);
            }
        }
        Ok(if errors.is_empty() { Ok(body) } else { Err(errors) })
    }

    /// What a form says that asks for this field alone, and wants something in it.
    pub async fn read_field(
        &self,
        tx: &mut Tx,
        field: &'static Field,
        fields: &Fields,
    ) -> Result<Result<Vec<Statement>, FieldErrors>> {
        let (said, mut errors) = self.said(tx, std::slice::from_ref(field), fields).await?;
        let said: Vec<Statement> = said.into_iter().flat_map(|(_, statements)| statements).collect();
        if said.is_empty() && errors.is_empty() {
            errors.add(&anchor(field), "records-bulk-value");
        }
        Ok(if errors.is_empty() { Ok(said) } else { Err(errors) })
    }

    /// What these fields say, and what is wrong with them.
    async fn said(
        &self,
        tx: &mut Tx,
        asked: &'static [Field],
        fields: &Fields,
    ) -> Result<(Vec<(&'static Field, Vec<Statement>)>, FieldErrors)> {
        let vocabularies = Vocabularies::load_in(tx).await?;
        let typed = fields.clone().into_typed();
        let sent: Vec<(&'static Field, Vec<Row>)> =
            asked.iter().map(|field| (field, rows_sent(&typed, field))).collect();
        let named = self.named(tx, &sent).await?;
        let mut errors = FieldErrors::new();
        if Field::new("fuente", Form::Line).read(&self.source, &vocabularies).is_err() {
            errors.add("fuente", "records-form-source-long");
        }
        let ground = FieldReading { reading: self, vocabularies: &vocabularies, named: &named };
        let mut said = Vec::new();
        for (field, rows) in sent {
            if is_cut(&typed, field) {
                too_many(field, &mut errors);
            }
            said.push((field, ground.field(field, &rows, &mut errors)));
        }
        Ok((said, errors))
    }

    /// Looks for every record that is named.
    async fn named(&self, tx: &mut Tx, sent: &[(&'static Field, Vec<Row>)]) -> Result<Named> {
        let mut named = self.shown();
        for (field, rows) in sent {
            let fields: Vec<(&str, &Form)> = match &field.form {
                Form::Parts(parts) => parts.iter().map(|part| (part.name, &part.form)).collect(),
                form => vec![("", form)],
            };
            for (name, form) in fields {
                let Form::Record(kinds) = form else { continue };
                for row in rows {
                    let text = if name.is_empty() { &row.text } else { row.parts.get(name).unwrap_or(&row.text) };
                    let key = (*kinds, text.clone());
                    if !text.is_empty() && !named.contains_key(&key) {
                        let found = self.found(tx, kinds, text).await?;
                        named.insert(key, found);
                    }
                }
            }
        }
        Ok(named)
    }

    /// What the form showed means the records that it showed.
    fn shown(&self) -> Named {
        let mut shown: HashMap<(&'static [&'static str], String), BTreeSet<String>> = HashMap::new();
        let mut take = |kinds: &'static [&'static str], id: &String| {
            let text = self.sayer.record(id).text.trim().to_owned();
            shown.entry((kinds, text)).or_default().insert(id.clone());
        };
        for field in self.kind.fields {
            for statement in self.base.all(field.name) {
                match (&statement.value, &field.form) {
                    (Value::Record(id), Form::Record(kinds)) => take(kinds, id),
                    (Value::Parts(said), Form::Parts(parts)) => {
                        for part in *parts {
                            if let (Form::Record(kinds), Some(id)) = (&part.form, said.get(part.name)) {
                                take(kinds, id);
                            }
                        }
                    }
                    _ => {}
                }
            }
        }
        let alone = shown.into_iter().filter(|(_, ids)| ids.len() == 1);
        alone.filter_map(|(key, mut ids)| Some((key, Found::One(ids.pop_first()?)))).collect()
    }

    async fn found(&self, tx: &mut Tx, kinds: &[&str], text: &str) -> Result<Found> {
        let found = Records::named(tx, &self.sayer.kinds(kinds), text).await?;
        Ok(match found.as_slice() {
            [] => Found::Nothing,
            [one] => Found::One(one.id.clone()),
            several => Found::Several(apart(self.ask, several).await?),
        })
    }
}

struct FieldReading<'a> {
    reading: &'a Reading<'a>,
    vocabularies: &'a Vocabularies,
    named: &'a Named,
}

impl FieldReading<'_> {
    fn field(&self, field: &Field, rows: &[Row], errors: &mut FieldErrors) -> Vec<Statement> {
        let was = self.reading.base.all(field.name);
        let shown = rows_of(self.reading.base, field, self.reading.sayer);
        // rows as they were shown first, so that none that changed takes their place
        let mut free: Vec<bool> = vec![true; was.len()];
        let same: Vec<Option<usize>> = rows
            .iter()
            .enumerate()
            .map(|(at, row)| {
                let own = Some(at).filter(|at| free.get(*at) == Some(&true) && shown.get(*at) == Some(row));
                let is_same = |shown: &Row| shown == row || (is_ticked(field) && *row == Row::tick(&shown.text));
                let other = || (0..shown.len()).find(|other| free[*other] && is_same(&shown[*other]));
                own.or_else(other).inspect(|at| free[*at] = false)
            })
            .collect();
        let mut said: Vec<Statement> = Vec::new();
        for (at, row) in rows.iter().enumerate().filter(|(_, row)| !row.is_empty()) {
            if let Some(same) = same[at] {
                said.push(was[same].clone());
                continue;
            }
            let before = shown.iter().zip(was).find(|(shown, _)| shown.text == row.text && shown.parts == row.parts);
            let Some(statement) = self.statement(field, at, row, before.map(|(_, was)| was), errors) else { continue };
            let source_shown = shown.get(at).map_or("", |shown| shown.source.as_str());
            let statement = self.with_provenance(statement, row, source_shown, was);
            if !said.iter().any(|other| other.says_the_same(&statement)) {
                said.push(statement);
            }
        }
        if field.required && rows.iter().all(Row::is_empty) {
            errors.add(&anchor(field), "records-form-required");
        }
        // those that an older import brought may stay
        if said.len() > MOST_ROWS.max(was.len()) {
            too_many(field, errors);
        }
        said
    }

    fn statement(
        &self,
        field: &Field,
        at: usize,
        row: &Row,
        before: Option<&Statement>,
        errors: &mut FieldErrors,
    ) -> Option<Statement> {
        let name = format!("{}.{at}", field.name);
        let value = match (before, &field.form) {
            (Some(before), _) => Some(before.value.clone()),
            (None, Form::Parts(parts)) => self.parts(&name, parts, row, errors),
            (None, _) => self.value(&name, field, &row.text, errors),
        };
        let mut line = |what: &str, form: Form, text: &str| -> Option<String> {
            // needed, where it is written at all: that something holds since no date says nothing
            let read = Field::new("", form).required().read(text, self.vocabularies);
            read.map_err(|misread| add(errors, &format!("{name}.{what}"), &misread)).ok().map(|value| value.plain())
        };
        let mut optional = |what: &str, form: Form, text: &str| match text {
            "" => Some(None),
            text => line(what, form, text).map(Some),
        };
        let since = optional("since", Form::Date, &row.since);
        let until = optional("until", Form::Date, &row.until);
        let note = optional("note", Form::Line, &row.note);
        let source = optional("source", Form::Line, &row.source);
        let lang = match field.form {
            Form::Tongues if row.lang.is_empty() => {
                errors.add(&format!("{name}.lang"), "records-form-lang-missing");
                None
            }
            Form::Tongues => optional("lang", Form::Language, &row.lang),
            _ => Some(None),
        };
        Some(Statement {
            lang: lang?,
            since: since?,
            until: until?,
            note: note?,
            source: source?,
            confidence: Confidence::parse(&row.confidence).unwrap_or_default(),
            shown: if row.shown == "members" { Shown::Members } else { Shown::Public },
            ..Statement::of(value?)
        })
    }

    fn value(&self, name: &str, field: &Field, text: &str, errors: &mut FieldErrors) -> Option<Value> {
        if let Form::Record(kinds) = field.form {
            return self.record(name, kinds, text, errors).map(Value::Record);
        }
        field.read(text, self.vocabularies).map_err(|misread| add(errors, name, &misread)).ok()
    }

    fn parts(&self, name: &str, parts: &[Field], row: &Row, errors: &mut FieldErrors) -> Option<Value> {
        let mut said = BTreeMap::new();
        let mut is_whole = true;
        for part in parts {
            let place = format!("{name}.{}", part.name);
            match row.parts.get(part.name).map(String::as_str).unwrap_or_default() {
                "" if part.required => {
                    errors.add(&place, "records-form-required");
                    is_whole = false;
                }
                "" => {}
                text => match self.value(&place, part, text, errors) {
                    Some(value) => _ = said.insert(part.name.to_owned(), value.plain()),
                    None => is_whole = false,
                },
            }
        }
        is_whole.then_some(Value::Parts(said))
    }

    fn record(
        &self,
        name: &str,
        kinds: &'static [&'static str],
        text: &str,
        errors: &mut FieldErrors,
    ) -> Option<String> {
        match self.named.get(&(kinds, text.to_owned())) {
            Some(Found::One(id)) => return Some(id.clone()),
            Some(Found::Several(told)) => {
                let args = [("name", text.into()), ("several", told.join("; ").into())];
                errors.add_with(name, "records-form-record-several", &args);
            }
            Some(Found::Nothing) | None => {
                errors.add_with(name, "records-form-record-none", &[("name", text.into())]);
            }
        }
        None
    }

    /// What is new comes from where the whole edit does, unless its own row says where; what says the same as before
    /// keeps by whom and when it was confirmed.
    fn with_provenance(&self, mut statement: Statement, row: &Row, source_shown: &str, was: &[Statement]) -> Statement {
        if let Some(before) = was.iter().find(|before| before.says_the_same(&statement)) {
            statement.by = before.by;
            statement.confirmed_on = self.reading.confirmed_on.clone().or_else(|| before.confirmed_on.clone());
            return statement;
        }
        statement.by = SaidBy::Person;
        statement.confirmed_on.clone_from(&self.reading.confirmed_on);
        if row.source.is_empty() || row.source == source_shown {
            statement.source = (!self.reading.source.is_empty()).then(|| self.reading.source.clone());
        }
        statement
    }
}

fn too_many(field: &Field, errors: &mut FieldErrors) {
    errors.add_with(&anchor(field), "records-form-rows-many", &[("n", MOST_ROWS.into())]);
}

fn add(errors: &mut FieldErrors, name: &str, misread: &Misread) {
    let args: Vec<(&str, Arg)> = misread.args.iter().map(|(name, arg)| (*name, arg.clone())).collect();
    errors.add_with(name, misread.key, &args);
}
