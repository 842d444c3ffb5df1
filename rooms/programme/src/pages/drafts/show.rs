//! A draft: its languages, its sections, what is still missing before it is frozen.

use askama::Template;
use axum::extract::Path;
use platform::pages::{FieldErrors, Form, Link, State, View, page_with};
use platform::web::{Answer, Ask};
use platform::words::Lang;
use records::spoken_date;

use super::closed;
use super::files::Prepared;
use super::place::{Place, ZONE, approved, first_words, heading, standing};
use crate::actions::KEEP_REPORTS;
use crate::drafts::{Approval, Comment, Drafts, Line, Standing, Text};
use crate::pages::files::standing as files_standing;
use crate::pages::frozen::key as report_files;

/// Texts in another language that the page names one by one.
const MOST_UNTRANSLATED: usize = 40;

#[derive(Template)]
#[template(path = "draft.html")]
struct DraftPage {
    view: View,
    form: Form,
    address: String,
    facts: Vec<(String, String)>,
    frozen: Option<String>,
    texts: Vec<InLanguage>,
    prepared: Prepared,
    sections: Vec<Section>,
    missing: Vec<Missing>,
    may_freeze: bool,
}

/// The text in one of its languages.
pub struct InLanguage {
    pub lang: Lang,
    pub name: String,
    pub whole: String,
    pub files: Vec<Link>,
    /// What is frozen if it is what was read.
    pub digest: String,
}

/// A section, with what is known of it.
pub struct Section {
    pub title: Link,
    pub facts: Vec<String>,
    /// In each language: which, and how it stands.
    pub approvals: Vec<(String, State, String)>,
}

/// Something that is missing before freezing.
struct Missing {
    says: String,
    lines: Vec<Link>,
}

/// The page.
pub async fn show(ask: Ask, Path(id): Path<String>) -> Answer {
    let place = Place::of(&ask, &id).await?;
    match &place.draft.frozen_id {
        Some(report) => closed_page(&ask, &place, report).await,
        None => draft_page(&ask, &place, Vec::new(), &FieldErrors::new()).await,
    }
}

/// The page of one that was frozen: the text is that of the report.
async fn closed_page(ask: &Ask, place: &Place, report: &str) -> Answer {
    let drafts = Drafts::of(&ask.node.db);
    let texts = place.frozen_texts(ask).await?;
    let (comments, approvals) = (drafts.comments(&place.draft.id).await?, drafts.approvals(&place.draft.id).await?);
    let mut view = place.view(ask, place.draft.title.clone());
    view.crumbs.pop();
    let form = Form::blank();
    page_with(
        form.status(),
        DraftPage {
            form,
            address: place.address(),
            facts: facts(ask, place),
            frozen: place.report(),
            texts: closed::in_languages(ask, place, &texts).await?,
            prepared: Prepared::of_report(files_standing(ask, &report_files(report)).await?),
            sections: closed::sections(ask, place, &texts, &comments, &approvals),
            missing: Vec::new(),
            may_freeze: false,
            view,
        },
    )
}

/// The page, with what is wrong with freezing.
pub async fn draft_page(ask: &Ask, place: &Place, typed: Vec<(String, String)>, errors: &FieldErrors) -> Answer {
    let drafts = Drafts::of(&ask.node.db);
    let mut texts = Vec::new();
    for lang in place.langs() {
        texts.push((lang, place.text(ask, lang).await?));
    }
    let (comments, approvals) = (drafts.comments(&place.draft.id).await?, drafts.approvals(&place.draft.id).await?);
    let mut view = place.view(ask, place.draft.title.clone());
    view.crumbs.pop();
    let form = match errors.is_empty() {
        true => Form::filled(place.draft.langs.iter().map(|code| ("lenguas".to_owned(), code.clone())).collect()),
        false => Form::failed(&mut view, typed, errors),
    };
    page_with(
        form.status(),
        DraftPage {
            form,
            address: place.address(),
            facts: facts(ask, place),
            frozen: None,
            texts: texts.iter().map(|(lang, text)| in_language(ask, place, *lang, text)).collect(),
            prepared: Prepared::of(ask, place, &texts).await?,
            sections: sections(ask, place, &texts, &comments, &approvals),
            missing: missing(ask, place, &texts, &comments, &approvals),
            may_freeze: ask.may(&KEEP_REPORTS),
            view,
        },
    )
}

fn facts(ask: &Ask, place: &Place) -> Vec<(String, String)> {
    let draft = &place.draft;
    let preset = draft.asked.iter().find(|(name, _)| name == "forma").map_or("", |(_, word)| word);
    vec![
        (ask.t("programme-report-period-field"), spoken_date(&ask.speech, &draft.period)),
        (ask.t("programme-report-preset"), ask.t(&format!("programme-report-preset-{preset}"))),
        (ask.t("programme-draft-made-by"), draft.made_by.clone()),
        (ask.t("programme-draft-last"), ask.speech.instant_short(draft.changed_at, ZONE)),
    ]
}

fn in_language(ask: &Ask, place: &Place, lang: Lang, text: &Text) -> InLanguage {
    let address = place.address();
    let file = |format: &str| Link {
        label: format.to_uppercase(),
        href: format!("{address}/archivo/{}.{format}", lang.code()),
    };
    InLanguage {
        lang,
        name: ask.speech.language(lang.code()),
        whole: format!("{address}/{}", lang.code()),
        files: vec![file("pdf"), file("docx")],
        digest: text.digest(),
    }
}

/// The sections, named in the language of the page where the draft has it.
fn sections(
    ask: &Ask,
    place: &Place,
    texts: &[(Lang, Text)],
    comments: &[Comment],
    approvals: &[Approval],
) -> Vec<Section> {
    let own = texts.iter().find(|(lang, _)| *lang == ask.speech.lang()).or(texts.first());
    let Some((lang, text)) = own else { return Vec::new() };
    let count = |key: &str, n: usize| (n > 0).then(|| ask.speech.with(key, &[("n", n.into())]));
    let section = |(name, lines): (&str, Vec<&Line>)| {
        let paragraphs = lines.iter().filter(|line| line.is_paragraph()).count();
        let changed = lines.iter().filter(|line| line.standing != Standing::Register).count();
        let moved = lines.iter().filter(|line| is_late(line)).count();
        let open = comments.iter().filter(|said| said.section == name && said.done_by.is_none()).count();
        let facts = [
            count("programme-draft-passages", paragraphs),
            count("programme-draft-changed-passages", changed),
            count("programme-draft-moved-passages", moved),
            count("programme-draft-open-comments", open),
        ];
        let in_each = texts.iter().map(|(lang, text)| {
            let approval = approval(approvals, *lang, name);
            let (state, words) = approved(ask, approval, &text.section(name));
            (ask.speech.language(lang.code()), state, words)
        });
        Section {
            title: Link { label: heading(ask, name, &lines), href: place.section(*lang, name) },
            facts: facts.into_iter().flatten().collect(),
            approvals: if needs_approval(name) { in_each.collect() } else { Vec::new() },
        }
    };
    text.sections().into_iter().map(section).collect()
}

fn is_late(line: &Line) -> bool {
    matches!(line.standing, Standing::Moved | Standing::Gone)
}

/// Annexes are the register's tables: nobody answers for their words.
pub fn needs_approval(section: &str) -> bool {
    !section.starts_with("annex-")
}

/// What was approved of a section in a language.
pub fn approval<'a>(approvals: &'a [Approval], lang: Lang, section: &str) -> Option<&'a Approval> {
    approvals.iter().find(|approval| approval.lang == lang.code() && approval.section == section)
}

/// All that somebody may want to mend before the text stands for good.
fn missing(
    ask: &Ask,
    place: &Place,
    texts: &[(Lang, Text)],
    comments: &[Comment],
    approvals: &[Approval],
) -> Vec<Missing> {
    let mut missing = Vec::new();
    let mut add = |key: &str, lang: Option<Lang>, lines: Vec<Link>| {
        if !lines.is_empty() {
            let language = lang.map(|lang| ask.speech.language(lang.code())).unwrap_or_default();
            let says = ask.speech.with(key, &[("n", lines.len().into()), ("language", language.into())]);
            missing.push(Missing { says, lines: lines.into_iter().take(MOST_UNTRANSLATED).collect() });
        }
    };
    for (lang, text) in texts {
        // tables have no page of their own
        let to = |line: &Line, label: String| Link {
            label,
            href: match line.prose() {
                Some(_) => place.passage(*lang, &line.name),
                None => place.section(*lang, &line.section),
            },
        };
        let foreign = text.lines.iter().flat_map(|line| {
            let spans = line.blocks.iter().flat_map(print::Block::spans).filter(|span| span.lang.is_some());
            spans.map(|span| to(line, span.text.clone())).collect::<Vec<_>>()
        });
        add("programme-draft-missing-translation", Some(*lang), foreign.collect());
        // what people wrote in one language is to be written in the others
        let written = texts.iter().filter(|(other, _)| other != lang);
        let written = written.flat_map(|(other, theirs)| theirs.lines.iter().map(|line| (*other, line)));
        let mut alone: Vec<(Lang, &Line)> = written.filter(|(_, line)| is_to_be_written(line, text)).collect();
        alone.sort_by(|(_, a), (_, b)| a.name.cmp(&b.name));
        alone.dedup_by(|(_, a), (_, b)| a.name == b.name);
        let alone = alone.into_iter().filter_map(|(other, line)| {
            let href = place_of(place, *lang, text, other, line);
            Some(Link { label: first_words(&line.prose()?), href })
        });
        add("programme-draft-missing-edit", Some(*lang), alone.collect());
        let late = text.lines.iter().filter(|line| is_late(line)).filter_map(|line| {
            let (_, words) = standing(ask, line)?;
            Some(to(line, format!("{} ({words})", first_words(&line.prose()?))))
        });
        add("programme-draft-missing-late", Some(*lang), late.collect());
        let unapproved =
            text.sections().into_iter().filter(|(name, _)| needs_approval(name)).filter_map(|(name, lines)| {
                let (state, _) = approved(ask, approval(approvals, *lang, name), &lines);
                let href = place.section(*lang, name);
                (state != State::Ok).then(|| Link { label: heading(ask, name, &lines), href })
            });
        add("programme-draft-missing-approval", Some(*lang), unapproved.collect());
    }
    let open = comments.iter().filter(|said| said.done_by.is_none());
    let first = place.langs().first().copied().unwrap_or(Lang::Es);
    let open = open.map(|said| Link { label: first_words(&said.says), href: place.section(first, &said.section) });
    add("programme-draft-missing-comment", None, open.collect());
    missing
}

/// Did people write a passage of another language that in this one is the register's, or is not there?
fn is_to_be_written(theirs: &Line, text: &Text) -> bool {
    matches!(theirs.standing, Standing::Edited | Standing::Moved | Standing::Own)
        && text.line(&theirs.name).is_none_or(|own| own.standing == Standing::Register)
}

/// Where a passage of another language is written in this one. One that people added is there in its own language only: in this
/// one it is added behind the same passage, or in the same section.
fn place_of(place: &Place, lang: Lang, text: &Text, other: Lang, theirs: &Line) -> String {
    let follows = theirs.passage.as_ref().and_then(|passage| passage.follows.as_deref());
    let known = [Some(theirs.name.as_str()), follows].into_iter().flatten().find(|name| text.line(name).is_some());
    match known {
        Some(name) => place.passage(lang, name),
        None if !text.section(&theirs.section).is_empty() => place.section(lang, &theirs.section),
        None => place.passage(other, &theirs.name),
    }
}

/// Is anything missing?
pub async fn is_whole(ask: &Ask, place: &Place, texts: &[(Lang, Text)]) -> anyhow::Result<bool> {
    let drafts = Drafts::of(&ask.node.db);
    let (comments, approvals) = (drafts.comments(&place.draft.id).await?, drafts.approvals(&place.draft.id).await?);
    Ok(missing(ask, place, texts, &comments, &approvals).is_empty())
}
