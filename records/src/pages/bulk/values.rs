//! The value of a change: asked for as the form of a record asks for it, or chosen among those that the records say.

use std::collections::BTreeMap;

use anyhow::Result;
use platform::pages::{Choice, FieldErrors, Fields, Form as Filled};
use platform::text::digest;
use platform::web::Ask;

use super::chosen::{What, Wish};
use crate::body::Body;
use crate::import::Deed;
use crate::kind::{Field, Form, Kind};
use crate::pages::form::{FieldBox, Reading, boxes};
use crate::pages::said::Sayer;
use crate::store::Record;
use crate::value::Statement;

/// Values that are offered to be taken out.
const MOST_OFFERED: usize = 200;
/// Letters of one that are shown.
const MOST_LETTERS: usize = 120;

/// Where a value is asked for.
#[derive(Default)]
pub(super) struct Asked {
    /// The field of the record's form.
    pub field: Option<FieldBox>,
    /// Values that can be taken out.
    pub offered: Vec<Choice>,
    /// What is to be known of it.
    pub hint: Option<String>,
}

/// A value that records say.
struct Said {
    /// Nothing but the value and its language.
    bare: Statement,
    records: usize,
}

impl Asked {
    /// For a wish about these records; `typed` is what was typed so far.
    pub async fn of(
        ask: &Ask,
        kind: &'static Kind,
        wish: Wish,
        records: &[Record],
        typed: &[(String, String)],
        form: &Filled,
    ) -> Result<Asked> {
        match wish.what {
            What::Empty => Ok(Asked::default()),
            What::TakeOut => Asked::among(ask, kind, wish.field, records).await,
            What::Set | What::Add => {
                let sayer = Sayer::of(ask, &[]).await?;
                let field = boxes(ask, &sayer, kind, typed, form).into_iter().find(|one| one.name == wish.field.name);
                let keeps_others = wish.what == What::Set && matches!(wish.field.form, Form::Tongues);
                Ok(Asked { field, hint: keeps_others.then(|| ask.t("records-bulk-tongues")), ..Asked::default() })
            }
        }
    }

    /// The values that the records say, those that most say first.
    async fn among(ask: &Ask, kind: &'static Kind, field: &'static Field, records: &[Record]) -> Result<Asked> {
        let mut all: Vec<(String, Said)> = said(field, records)?.into_iter().collect();
        all.sort_by_key(|(_, said)| std::cmp::Reverse(said.records));
        let more = all.len() > MOST_OFFERED;
        all.truncate(MOST_OFFERED);
        let mut body = Body::new();
        body.set(field.name, all.iter().map(|(_, said)| said.bare.clone()).collect());
        let sayer = Sayer::of_bodies(ask, [(kind.name, &body)]).await?;
        let words = sayer.lines(kind, field.name, body.all(field.name));
        let choice = |((mark, said), words): ((String, Said), String)| {
            let mut value: String = words.chars().take(MOST_LETTERS).collect();
            if value.len() < words.len() {
                value.push('…');
            }
            let args = [("value", value.into()), ("n", said.records.into())];
            Choice::new(mark, ask.speech.with("records-bulk-value-of", &args))
        };
        let offered: Vec<Choice> = all.into_iter().zip(words).map(choice).collect();
        let hint = match (offered.is_empty(), more) {
            (true, _) => Some(ask.t("records-bulk-no-values")),
            (false, true) => Some(ask.speech.with("records-bulk-values-more", &[("n", MOST_OFFERED.into())])),
            (false, false) => None,
        };
        Ok(Asked { offered, hint, ..Asked::default() })
    }
}

/// What is to be done by a form that was sent.
pub(super) async fn deed(
    ask: &Ask,
    kind: &'static Kind,
    wish: Wish,
    records: &[Record],
    fields: &Fields,
) -> Result<Result<Deed, FieldErrors>> {
    let is_set = match wish.what {
        What::Empty => return Ok(Ok(Deed::Empty)),
        What::TakeOut => return taken_out(wish.field, records, &fields.all("valor")),
        What::Set => true,
        What::Add => false,
    };
    let (empty, sayer) = (Body::new(), Sayer::of(ask, &[]).await?);
    let mut tx = ask.node.db.snapshot().await?;
    let read = Reading::of(ask, kind, &empty, &sayer, fields).read_field(&mut tx, wish.field, fields).await?;
    Ok(read.map(|said| if is_set { Deed::Set(said) } else { Deed::Add(said) }))
}

/// By the marks of the values that were chosen; what no record says any more goes by itself.
fn taken_out(field: &Field, records: &[Record], marks: &[String]) -> Result<Result<Deed, FieldErrors>> {
    if marks.is_empty() {
        return Ok(Err(FieldErrors::one("valor", "records-bulk-value")));
    }
    let chosen = said(field, records)?.into_iter().filter(|(mark, _)| marks.contains(mark));
    Ok(Ok(Deed::TakeOut(chosen.map(|(_, said)| said.bare).collect())))
}

/// What records say in a field, by a mark that stands for the value in forms, however long it is.
fn said(field: &Field, records: &[Record]) -> Result<BTreeMap<String, Said>> {
    let mut all: BTreeMap<String, Said> = BTreeMap::new();
    for record in records {
        let mut own = BTreeMap::new();
        for statement in record.body.all(field.name) {
            let mark = digest(&serde_json::to_vec(&(&statement.value, &statement.lang))?);
            own.insert(mark, statement);
        }
        for (mark, statement) in own {
            let bare = || Statement { lang: statement.lang.clone(), ..Statement::of(statement.value.clone()) };
            all.entry(mark).or_insert_with(|| Said { bare: bare(), records: 0 }).records += 1;
        }
    }
    Ok(all)
}
