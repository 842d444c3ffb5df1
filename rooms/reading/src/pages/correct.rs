//! Correcting a reading: all that was read of an article with what people said of it, and the form for one thing, or for
//! one that the machine missed.

use askama::Template;
use axum::extract::Path;
use platform::accounts::audit;
use platform::db::What;
use platform::pages::{Choice, FieldErrors, Fields, Form, Problem, View, page_with};
use platform::text::{digest, one_line};
use platform::web::{Answer, Ask, done};
use room_watch::{Articles, Version, may_in_country, may_read_full};

use crate::actions::CORRECT_READINGS;
use crate::corrections::correctable::readable;
use crate::corrections::{self, Correction, GROUPS, MISSED, MOVED, RIGHT, Read, Said, Subject};
use crate::kept::whole;
use crate::labels::{rule_of, said_words, subject_words, value_words};
use crate::lists::compiled::Compiled;
use crate::pages::missed::{self, Missed, moved};
use crate::read::{TermReader, kept};
use crate::shown::marks::short;

/// Longest reason, in characters.
const MOST_WHY: usize = 500;
/// Letters of a quotation in the list.
const SHOWN: usize = 160;

#[derive(Template)]
#[template(path = "correct.html")]
struct CorrectPage {
    view: View,
    form: Form,
    article: String,
    article_title: String,
    language: String,
    /// The thing that is corrected now.
    one: Option<OneView>,
    /// What may be said of it.
    values: Vec<Choice>,
    /// Terms, where one that was missed is told.
    terms: Vec<Choice>,
    /// Can what was missed be told? Of what was not read at all it cannot.
    may_add: bool,
    groups: Vec<(String, Vec<ReadView>)>,
    is_checked: Option<String>,
    /// Of all that is read, as [`Article::state_of`] tells it.
    state: String,
}

struct OneView {
    key: String,
    /// The same of this.
    state: String,
    heading: String,
    surface: String,
    /// What the machine says of it; empty where it says nothing.
    machine: String,
    is_quote: bool,
    /// Was it missed, and is told now?
    is_new: bool,
}

struct ReadView {
    href: String,
    /// What kind of value it is.
    what: String,
    /// The words of the article; none of what is said of all of it.
    surface: String,
    /// How often they stand there, where it is more than once.
    times: Option<String>,
    machine: String,
    provenance: String,
    said: Option<String>,
    why: String,
}

/// What is read of an article's shown version.
pub(super) struct Article {
    title: String,
    pub(super) version: Version,
    pub(super) all: Vec<Read>,
    said: Vec<Correction>,
    /// Version of the reader that read it, where one did.
    pub(super) reader: Option<String>,
    /// Language in which it was read.
    pub(super) language: String,
    /// The lists whose terms are marked in it.
    pub(super) lists: Vec<Compiled>,
}

impl Article {
    /// What tells what was seen of something read from what is read of it at another time: its version, its reading and
    /// what that says; of the whole article all of it.
    fn state_of(&self, read: &Read) -> String {
        match read.place.subject {
            Subject::Article => self.state(),
            _ => state(&self.version.id, std::iter::once(read)),
        }
    }

    pub(super) fn state(&self) -> String {
        state(&self.version.id, self.all.iter())
    }
}

fn state<'a>(version: &str, reads: impl Iterator<Item = &'a Read>) -> String {
    let mut told = vec![version.to_owned()];
    for read in reads {
        let (rule, speaker) = (read.rule.clone().unwrap_or_default(), read.speaker.clone().unwrap_or_default());
        told.extend(read.places().map(corrections::Place::key));
        told.extend([read.surface.clone(), read.value.clone(), rule, speaker, read.reader.clone()]);
    }
    digest(told.join("\u{1f}").as_bytes())
}

/// The list, with the form of one thing where the address names it (`?marca=`).
pub async fn show(ask: Ask, Path(id): Path<String>) -> Answer {
    let article = article(&ask, &id).await?;
    let key = ask.parameter("marca").unwrap_or_default();
    render(&ask, &id, article, &key, Vec::new(), &FieldErrors::new())
}

/// Notes what a person says of one thing.
pub async fn correct(ask: Ask, Path(id): Path<String>, sent: Fields) -> Answer {
    let article = article(&ask, &id).await?;
    let key = sent.text("marca").to_owned();
    if let Some(missed) = Missed::parse(&key) {
        return match missed::told(&article, missed, &sent) {
            Ok((read, said)) => save(&ask, &id, &article, &key, &[(read, said)]).await,
            Err(errors) => render(&ask, &id, article, &key, sent.into_typed(), &errors),
        };
    }
    let Some(read) = article.all.iter().find(|read| read.place.key() == key).cloned() else {
        let errors = FieldErrors::one("marca", "reading-correct-gone");
        return render(&ask, &id, article, "", sent.into_typed(), &errors);
    };
    if sent.text("lectura") != article.state_of(&read) {
        // the new reading is shown, and whoever looks at it may say the same of it
        let field = if read.place.subject == Subject::Article { "todas" } else { "valor" };
        let errors = FieldErrors::one(field, "reading-correct-changed");
        return render(&ask, &id, article, &key, sent.into_typed(), &errors);
    }
    match said(&read, &sent).and_then(|said| moved(&article, read, said, sent.as_typed("palabras"))) {
        Ok(all) => save(&ask, &id, &article, &key, &all).await,
        Err(errors) => render(&ask, &id, article, &key, sent.into_typed(), &errors),
    }
}

async fn save(ask: &Ask, id: &str, article: &Article, key: &str, all: &[(Read, Said)]) -> Answer {
    let mut tx = ask.node.db.begin().await?;
    let who = (ask.who.name(), ask.who.id());
    for (read, said) in all {
        let made = corrections::add(&mut tx, &article.version.id, read, said, who, &ask.observatory.id).await?;
        let told = serde_json::json!({ "version": article.version.id, "mark": read.place.key(), "value": said.value });
        audit(&mut tx, &ask.who, "reading.correct", &made, told).await?;
    }
    tx.changed("reading", article.version.id.clone(), What::Changed);
    tx.commit().await?;
    let told = if Missed::parse(key).is_some() { "reading-done-missed" } else { "reading-done-corrected" };
    done(&format!("/n/{id}/corregir"), told)
}

fn said(read: &Read, sent: &Fields) -> Result<Said, FieldErrors> {
    let mut errors = FieldErrors::new();
    let (value, why) = (sent.text("valor"), one_line(sent.text("motivo")));
    if !read.values().contains(&value) {
        errors.add("valor", "reading-correct-choose");
    }
    let speaker = Some(one_line(sent.text("quien"))).filter(|name| !name.is_empty());
    let speaker = speaker.filter(|name| read.place.subject == Subject::Quote && Some(name) != read.speaker.as_ref());
    let agrees = value == RIGHT || read.place.subject == Subject::Article;
    if why.is_empty() && !agrees {
        errors.add("motivo", "reading-correct-why-missing");
    }
    check_why(&why, &mut errors);
    match errors.is_empty() {
        true => Ok(Said { value: value.to_owned(), speaker, why }),
        false => Err(errors),
    }
}

pub(super) fn check_why(why: &str, errors: &mut FieldErrors) {
    if why.chars().count() > MOST_WHY {
        errors.add_with("motivo", "reading-correct-why-long", &[("n", MOST_WHY.into())]);
    }
}

async fn article(ask: &Ask, id: &str) -> Result<Article, Problem> {
    let articles = Articles::of(&ask.node.db);
    let page = articles.page(id).await?.filter(|page| page.hidden_at.is_none()).ok_or(Problem::NotFound)?;
    if !may_read_full(ask, &page.country).await? || !may_in_country(ask, &CORRECT_READINGS, &page.country).await? {
        return Err(Problem::NotFound);
    }
    let version = match &page.version_id {
        Some(version) => articles.version(version).await?.ok_or(Problem::NotFound)?,
        None => return Err(Problem::NotFound),
    };
    let lists = TermReader::lists_of(&ask.node);
    let seen = lists.seen_by(&ask.observatory.id).await?;
    // what the article's page shows is what can be corrected
    let found = kept(&seen, &lists.marks(&version.id).await?);
    let whole = whole::newest(&ask.node.db, &version.id).await?;
    let said = corrections::holding(&ask.node.db, &version.id).await?;
    let language = whole.as_ref().map(|kept| kept.language.clone()).or_else(|| version.language.clone());
    Ok(Article {
        title: version.title.clone().unwrap_or_else(|| ask.t("reading-correct-untitled")),
        all: readable(&found, whole.as_ref(), &version.text, &said),
        language: language.unwrap_or_else(|| "und".to_owned()),
        reader: whole.map(|kept| kept.reader),
        lists: seen.clone(),
        said,
        version,
    })
}

fn render(
    ask: &Ask,
    id: &str,
    article: Article,
    key: &str,
    mut typed: Vec<(String, String)>,
    errors: &FieldErrors,
) -> Answer {
    let one = article.all.iter().find(|read| read.place.key() == key && read.place.subject != Subject::Article);
    if let (Some(one), true) = (one, typed.is_empty()) {
        let before = corrections::of(&article.said, &one.place);
        typed.push(("valor".to_owned(), before.map_or_else(|| RIGHT.to_owned(), |said| said.value.clone())));
        let speaker = before.and_then(|said| said.speaker.clone()).or_else(|| one.speaker.clone());
        typed.push(("quien".to_owned(), speaker.unwrap_or_default()));
        typed.push(("palabras".to_owned(), one.surface.clone()));
    }
    let missed = Missed::parse(key).filter(|_| article.reader.is_some());
    let mut view = ask.view_after_form(ask.t("reading-correct-title"), "/buscar");
    view.head.noindex = true;
    let form = Form::failed(&mut view, typed, errors);
    let groups = GROUPS.iter().map(|(heading, subjects)| {
        let of_it = article.all.iter().filter(|read| subjects.contains(&read.place.subject));
        (ask.t(heading), of_it.map(|read| read_view(ask, id, read, &article.said)).collect::<Vec<_>>())
    });
    let checked = article.said.iter().find(|said| said.place.subject == Subject::Article);
    let status = match errors.is_empty() {
        true => axum::http::StatusCode::OK,
        false => axum::http::StatusCode::UNPROCESSABLE_ENTITY,
    };
    page_with(
        status,
        CorrectPage {
            article: format!("/n/{id}"),
            one: match missed {
                Some(missed) => Some(new_view(ask, missed, key, article.state())),
                None => one.map(|read| one_view(ask, read, article.state_of(read))),
            },
            values: match missed {
                Some(missed) => values(ask, missed.subject(), missed.values()),
                None => one.map(|read| values(ask, read.place.subject, read.values())).unwrap_or_default(),
            },
            terms: missed.map(|missed| missed.terms(&article)).unwrap_or_default(),
            may_add: article.reader.is_some(),
            language: article.language.clone(),
            groups: groups.filter(|(_, reads)| !reads.is_empty()).collect(),
            is_checked: checked.map(|said| said_words(ask, said)),
            state: article.state(),
            article_title: article.title,
            form,
            view,
        },
    )
}

fn values(ask: &Ask, subject: Subject, values: Vec<&'static str>) -> Vec<Choice> {
    let mut choices: Vec<Choice> =
        values.into_iter().map(|value| Choice::new(value, value_words(ask, subject, value))).collect();
    if let (Subject::Place, Some(countries)) = (subject, choices.get_mut(2..)) {
        countries.sort_by(|a, b| a.label.cmp(&b.label));
    }
    choices
}

fn one_view(ask: &Ask, read: &Read, state: String) -> OneView {
    let subject = read.place.subject;
    let heading = match subject {
        Subject::Term | Subject::Quote | Subject::Person => ask.t(&format!("reading-correct-one-{}", subject.word())),
        _ => subject_words(ask, &read.place),
    };
    OneView {
        key: read.place.key(),
        state,
        heading,
        surface: read.surface.clone(),
        machine: machine_words(ask, read),
        is_quote: subject == Subject::Quote,
        is_new: false,
    }
}

/// The form for what the machine missed.
fn new_view(ask: &Ask, missed: Missed, key: &str, state: String) -> OneView {
    OneView {
        key: key.to_owned(),
        state,
        heading: ask.t(missed.heading()),
        surface: String::new(),
        machine: String::new(),
        is_quote: missed == Missed::Quote,
        is_new: true,
    }
}

fn read_view(ask: &Ask, id: &str, read: &Read, said: &[Correction]) -> ReadView {
    let mut surface: String = read.surface.chars().take(SHOWN).collect();
    if read.surface.chars().count() > SHOWN {
        surface.push('…');
    }
    let rule = match (&read.rule, read.place.subject) {
        (Some(rule), subject) if !rule.is_empty() => rule_of(&ask.speech, subject, rule),
        (_, subject @ (Subject::Quote | Subject::Person)) => ask.t(&format!("reading-correct-rule-{}", subject.word())),
        _ => subject_words(ask, &read.place),
    };
    let said = read.places().find_map(|place| corrections::of(said, place));
    let times = read.others.len() + 1;
    let provenance = match read.is_told() {
        true => ask.t("reading-mark-by-person"),
        false => {
            let args = [("rule", rule.into()), ("reader", short(&read.reader).into())];
            ask.speech.with("reading-mark-provenance", &args)
        }
    };
    ReadView {
        href: format!("/n/{id}/corregir?marca={}#una", read.place.key()),
        what: subject_words(ask, &read.place),
        surface,
        machine: machine_words(ask, read),
        times: (times > 1).then(|| ask.speech.with("reading-correct-times", &[("n", times.into())])),
        provenance,
        said: said.map(|said| said_words(ask, said)),
        why: said.map(|said| said.why.clone()).unwrap_or_default(),
    }
}

/// What the machine says, in words.
fn machine_words(ask: &Ask, read: &Read) -> String {
    use Subject::{Law, Organisation, Place, Right, Term};
    let value = match (read.value.as_str(), read.place.subject) {
        (MISSED, _) => return ask.t("reading-said-missed"),
        (MOVED, _) => return ask.t("reading-said-moved"),
        ("", Term) => return ask.t("reading-manner-flagged"),
        ("", subject) if !matches!(subject, Place | Law | Right | Organisation) => {
            return ask.t("reading-said-nothing");
        }
        // that it is there is what the machine says of what it found
        (value, subject) => value_words(ask, subject, value),
    };
    match &read.speaker {
        Some(speaker) => {
            ask.speech.with("reading-correct-speaker", &[("kind", value.into()), ("speaker", speaker.as_str().into())])
        }
        None => value,
    }
}
