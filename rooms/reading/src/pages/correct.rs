//! Correcting a reading: all that was read of an article with what people said of it, and the form for one thing.

use askama::Template;
use axum::extract::Path;
use platform::accounts::audit;
use platform::db::What;
use platform::pages::{Choice, FieldErrors, Fields, Form, Problem, View, page_with};
use platform::text::one_line;
use platform::web::{Answer, Ask, done};
use room_watch::{Articles, Version, may_in_country, may_read_full};

use crate::actions::CORRECT_READINGS;
use crate::corrections::correctable::readable;
use crate::corrections::{self, Correction, GROUPS, RIGHT, Read, Said, Subject};
use crate::kept::whole;
use crate::labels::{said_words, subject_words, value_words};
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
    groups: Vec<(String, Vec<ReadView>)>,
    is_checked: Option<String>,
}

struct OneView {
    key: String,
    heading: String,
    surface: String,
    machine: String,
    is_quote: bool,
}

struct ReadView {
    href: String,
    /// What kind of value it is.
    what: String,
    /// The words of the article; none of what is said of all of it.
    surface: String,
    machine: String,
    provenance: String,
    said: Option<String>,
    why: String,
}

/// What is read of an article's shown version.
struct Article {
    title: String,
    version: Version,
    all: Vec<Read>,
    said: Vec<Correction>,
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
    let Some(read) = article.all.iter().find(|read| read.place.key() == key).cloned() else {
        let errors = FieldErrors::one("marca", "reading-correct-gone");
        return render(&ask, &id, article, "", sent.into_typed(), &errors);
    };
    let said = match said(&read, &sent) {
        Ok(said) => said,
        Err(errors) => return render(&ask, &id, article, &key, sent.into_typed(), &errors),
    };
    let mut tx = ask.node.db.begin().await?;
    let who = (ask.who.name(), ask.who.id());
    let made = corrections::add(&mut tx, &article.version.id, &read, &said, who, &ask.observatory.id).await?;
    let told = serde_json::json!({ "version": article.version.id, "mark": key, "value": said.value });
    audit(&mut tx, &ask.who, "reading.correct", &made, told).await?;
    tx.changed("reading", article.version.id.clone(), What::Changed);
    tx.commit().await?;
    done(&format!("/n/{id}/corregir"), "reading-done-corrected")
}

fn said(read: &Read, sent: &Fields) -> Result<Said, FieldErrors> {
    let mut errors = FieldErrors::new();
    let (value, why) = (sent.text("valor"), one_line(sent.text("motivo")));
    if !read.place.subject.values().contains(&value) {
        errors.add("valor", "reading-correct-choose");
    }
    let speaker = Some(one_line(sent.text("quien"))).filter(|name| !name.is_empty());
    let speaker = speaker.filter(|name| read.place.subject == Subject::Quote && Some(name) != read.speaker.as_ref());
    let agrees = value == RIGHT || read.place.subject == Subject::Article;
    if why.is_empty() && !agrees {
        errors.add("motivo", "reading-correct-why-missing");
    }
    if why.chars().count() > MOST_WHY {
        errors.add_with("motivo", "reading-correct-why-long", &[("n", MOST_WHY.into())]);
    }
    match errors.is_empty() {
        true => Ok(Said { value: value.to_owned(), speaker, why }),
        false => Err(errors),
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
    Ok(Article {
        title: version.title.clone().unwrap_or_else(|| ask.t("reading-correct-untitled")),
        all: readable(&found, whole.as_ref(), &version.text),
        said: corrections::holding(&ask.node.db, &version.id).await?,
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
    }
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
            language: article.version.language.clone().unwrap_or_else(|| "und".to_owned()),
            one: one.map(|read| one_view(ask, read)),
            values: one.map(|read| values(ask, read.place.subject)).unwrap_or_default(),
            groups: groups.filter(|(_, reads)| !reads.is_empty()).collect(),
            is_checked: checked.map(|said| said_words(ask, said)),
            article_title: article.title,
            form,
            view,
        },
    )
}

fn values(ask: &Ask, subject: Subject) -> Vec<Choice> {
    let mut choices: Vec<Choice> =
        subject.values().into_iter().map(|value| Choice::new(value, value_words(ask, subject, value))).collect();
    if let (Subject::Place, Some(countries)) = (subject, choices.get_mut(2..)) {
        countries.sort_by(|a, b| a.label.cmp(&b.label));
    }
    choices
}

fn one_view(ask: &Ask, read: &Read) -> OneView {
    let subject = read.place.subject;
    let heading = match subject {
        Subject::Term | Subject::Quote | Subject::Person => ask.t(&format!("reading-correct-one-{}", subject.word())),
        _ => subject_words(ask, &read.place),
    };
    OneView {
        key: read.place.key(),
        heading,
        surface: read.surface.clone(),
        machine: machine_words(ask, read),
        is_quote: subject == Subject::Quote,
    }
}

fn read_view(ask: &Ask, id: &str, read: &Read, said: &[Correction]) -> ReadView {
    let mut surface: String = read.surface.chars().take(SHOWN).collect();
    if read.surface.chars().count() > SHOWN {
        surface.push('…');
    }
    let rule = match (&read.rule, read.place.subject) {
        (Some(rule), _) if !rule.is_empty() => rule.clone(),
        (_, subject @ (Subject::Quote | Subject::Person)) => ask.t(&format!("reading-correct-rule-{}", subject.word())),
        _ => subject_words(ask, &read.place),
    };
    let said = corrections::of(said, &read.place);
    ReadView {
        href: format!("/n/{id}/corregir?marca={}#una", read.place.key()),
        what: subject_words(ask, &read.place),
        surface,
        machine: machine_words(ask, read),
        provenance: ask
            .speech
            .with("reading-mark-provenance", &[("rule", rule.into()), ("reader", short(&read.reader).into())]),
        said: said.map(|said| said_words(ask, said)),
        why: said.map(|said| said.why.clone()).unwrap_or_default(),
    }
}

/// What the machine says, in words.
fn machine_words(ask: &Ask, read: &Read) -> String {
    let value = match (read.value.as_str(), read.place.subject) {
        ("", Subject::Term) => return ask.t("reading-manner-flagged"),
        ("", _) => return ask.t("reading-said-nothing"),
        (value, subject) => value_words(ask, subject, value),
    };
    match &read.speaker {
        Some(speaker) => {
            ask.speech.with("reading-correct-speaker", &[("kind", value.into()), ("speaker", speaker.as_str().into())])
        }
        None => value,
    }
}
