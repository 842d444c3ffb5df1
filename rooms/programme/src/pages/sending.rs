//! Records that people without an account send: good practices, offers and requests of assistance. What is the same for both.

use axum::response::{IntoResponse, Redirect, Response};
use platform::accounts::audit;
use platform::pages::{Choice, FieldErrors, Fields, Problem};
use platform::sent::{admit, hold_back, reply_to};
use platform::text::fold;
use platform::web::{Answer, Ask, Once, done, once};
use platform::words::{COUNTRIES, Lang};
use records::{Body, By, Door, Form, Kind, Opens, Record, Records, Statement, Vocabularies};

/// What a form of one kind asks.
pub struct Sending {
    /// The kind of record.
    pub kind: &'static Kind,
    /// The name of the form, for repeats and for counting.
    pub form: &'static str,
    /// Its boxes with the fields that they fill, and whether they must be filled. Boxes of fields that hold several values may be sent
    /// several times.
    pub boxes: &'static [(&'static str, &'static str, bool)],
    /// Where its sender is led, before what the address ends in.
    pub own: &'static str,
    /// What is said when it is kept.
    pub done: &'static str,
}

/// What came of sending.
pub enum Sent {
    /// It is kept: on to the sender's own page.
    Kept(Answer),
    /// It is to be mended.
    Wrong(Fields, FieldErrors),
}

impl Sending {
    /// Keeps what was sent as a record that waits. `say` adds what the form does not ask.
    pub async fn keep(&self, ask: &Ask, fields: Fields, say: impl FnOnce(&mut Body)) -> Result<Sent, Problem> {
        let vocabularies = Vocabularies::of(&ask.node).await?;
        let kind = self.kind.now(&ask.node.contributions);
        let mut errors = FieldErrors::new();
        let mut body = self.read(ask, &fields, &vocabularies, &mut errors);
        say(&mut body);
        for (field, key) in (kind.rules.check)(&body) {
            errors.add(self.place_of(field), key);
        }
        let mut tx = ask.node.db.begin().await?;
        let sending = match once(&mut tx, self.form, &fields.sending_key()).await? {
            Once::First(sending) => sending,
            Once::Again(door) => return Ok(Sent::Kept(Ok(self.to(&door)))),
        };
        admit(&mut tx, ask, self.form, self.first(), &mut errors).await?;
        if !errors.is_empty() {
            return Ok(Sent::Wrong(fields, errors));
        }
        let by = By::hand(&ask.who, "");
        let id = Records::add(&mut tx, kind, None, &body, by, false, &vocabularies).await?;
        let door = Door::make(&mut tx, &id, Opens::Sent, None).await?;
        sending.made(&mut tx, &door).await?;
        audit(&mut tx, &ask.who, "record.send", &id, serde_json::json!({ "kind": kind.name })).await?;
        tx.commit().await?;
        Ok(Sent::Kept(done(&self.address(&door), self.done)))
    }

    fn to(&self, door: &str) -> Response {
        Redirect::to(&self.address(door)).into_response()
    }

    /// The address that only its sender has.
    pub fn address(&self, door: &str) -> String {
        format!("{}/{door}", self.own)
    }

    /// Where what is wrong with the whole is told.
    fn first(&self) -> &'static str {
        self.boxes.first().map_or("", |(name, ..)| name)
    }

    /// The box that fills a field.
    fn place_of(&self, field: &str) -> &'static str {
        self.boxes.iter().find(|(_, filled, _)| *filled == field).map_or(self.first(), |(name, ..)| name)
    }

    fn read(&self, ask: &Ask, fields: &Fields, vocabularies: &Vocabularies, errors: &mut FieldErrors) -> Body {
        let mut body = Body::new();
        let mut texts = Vec::new();
        for (name, field, is_required) in self.boxes.iter().copied() {
            let Some(field) = self.kind.field(field) else { continue };
            let sent = fields.all(name).into_iter().map(|text| text.replace("\r\n", "\n").trim().to_owned());
            let mut sent: Vec<String> = sent.filter(|text| !text.is_empty()).collect();
            sent.truncate(if field.many { usize::MAX } else { 1 });
            if sent.is_empty() && is_required {
                let is_chosen = matches!(field.form, Form::Choice(_) | Form::Country | Form::Term(_));
                let key = if is_chosen { "programme-choose" } else { "programme-sending-missing" };
                let label = ask.t(&self.kind.key(&format!("field-{}", field.name)));
                errors.add_with(name, key, &[("field", label.into())]);
            }
            for text in sent {
                match field.read(&text, vocabularies) {
                    Ok(value) => {
                        let lang = matches!(field.form, Form::Tongues).then(|| ask.speech.lang().code().to_owned());
                        body.say(field.name, Statement { lang, ..Statement::of(value) });
                    }
                    Err(misread) => errors.add_with(name, misread.key, &misread.args),
                }
                texts.push(text);
            }
        }
        if let Some(mail) = reply_to(fields, errors) {
            body.say("mail", Statement::text(mail.as_str()));
        }
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        hold_back(fields, &texts, self.first(), errors);
        body
    }

    /// The record behind the address that only its sender has.
    pub async fn behind(&self, ask: &Ask, door: &str) -> Result<Record, Problem> {
        let record = Door::behind(&ask.node.db, door, Opens::Sent).await?;
        record.filter(|record| record.kind == self.kind.name).ok_or(Problem::NotFound)
    }
}

/// The language in which somebody sent a record: that of its name.
pub fn language_of(record: &Record) -> Lang {
    let title = record.body.all("title").first();
    title.and_then(|title| Lang::from_code(title.lang.as_deref()?)).unwrap_or_default()
}

/// All countries, by name.
pub fn countries(ask: &Ask) -> Vec<Choice> {
    let mut countries: Vec<Choice> =
        COUNTRIES.iter().map(|code| Choice::new(*code, ask.speech.country(code))).collect();
    countries.sort_by_key(|choice| fold(&choice.label));
    countries
}
