//! A section of a draft: its passages, what was said of it, and whether its office approves it.

use askama::Template;
use axum::extract::Path;
use platform::accounts::audit;
use platform::pages::{FieldErrors, Fields, Form, Link, Problem, State, View, page_with};
use platform::time;
use platform::web::{Answer, Ask, Once, done, once};
use platform::words::Lang;
use print::Document;

use super::closed::approved_then;
use super::place::{Place, ZONE, approved, first_words, heading, heading_of, standing, unnumbered};
use super::show::{approval, needs_approval};
use crate::drafts::{Approval, Comment, Drafts, Line, Standing, Text, digest_of_section, said};

/// Longest comment, in characters.
const MOST_SAID: usize = 4000;

#[derive(Template)]
#[template(path = "draft_section.html")]
struct SectionPage {
    view: View,
    form: Form,
    address: String,
    lang: Option<String>,
    others: Vec<Link>,
    passages: Vec<PassageBox>,
    /// Of one that was frozen the passages that people wrote, leading to the states that each had.
    written: Vec<Link>,
    comments: Vec<CommentBox>,
    approval: Option<ApprovalBox>,
    /// Is it still worked on?
    is_open: bool,
    /// May who asks approve it, and mark comments as dealt with?
    may: bool,
}

struct PassageBox {
    html: String,
    state: Option<(State, String)>,
    /// Where it is changed or its history read, with the words of the link.
    work: Option<Link>,
    /// Its first words, by which the link is told from the others.
    named: String,
}

struct CommentBox {
    id: String,
    says: String,
    about: String,
    done: Option<String>,
}

struct ApprovalBox {
    state: State,
    words: String,
    /// What moved since it was approved.
    moved: Vec<Link>,
    /// SHA-256 of what stands on the page, which is what is approved.
    digest: String,
    /// Is there an approval to take back?
    is_given: bool,
}

/// The page.
pub async fn show(ask: Ask, Path((id, lang, section)): Path<(String, String, String)>) -> Answer {
    let place = Place::of(&ask, &id).await?;
    let lang = place.lang(&lang)?;
    match place.draft.frozen_id {
        Some(_) => closed_page(&ask, &place, lang, &section).await,
        None => section_page(&ask, &place, lang, &section, Vec::new(), &FieldErrors::new()).await,
    }
}

/// A section of a draft that was frozen: what stands in the report.
async fn closed_page(ask: &Ask, place: &Place, lang: Lang, section: &str) -> Answer {
    let document = place.frozen_section(ask, lang, section).await?;
    let frozen = place.frozen_texts(ask).await?;
    let approvals = Drafts::of(&ask.node.db).approvals(&place.draft.id).await?;
    let (state, words) = approved_then(ask, approval(&approvals, lang, section));
    let form = Form::blank();
    page_with(
        form.status(),
        SectionPage {
            view: place.view(ask, heading_of(ask, section, &document.blocks)),
            form,
            address: place.section(lang, section),
            lang: (lang != ask.speech.lang()).then(|| lang.code().to_owned()),
            others: others(ask, place, lang, section, frozen.iter().map(|(lang, _)| *lang)),
            passages: vec![PassageBox {
                html: print::html(&unnumbered(document)),
                state: None,
                work: None,
                named: String::new(),
            }],
            written: place.written(ask, lang, section).await?,
            comments: comments(ask, place, section).await?,
            approval: needs_approval(section).then(|| ApprovalBox {
                state,
                words,
                moved: Vec::new(),
                digest: String::new(),
                is_given: false,
            }),
            is_open: false,
            may: false,
        },
    )
}

/// The section in its other languages.
fn others(ask: &Ask, place: &Place, lang: Lang, section: &str, all: impl Iterator<Item = Lang>) -> Vec<Link> {
    let others = all.filter(|other| *other != lang);
    others.map(|other| Link { label: ask.speech.language(other.code()), href: place.section(other, section) }).collect()
}

/// What was said of it.
async fn comments(ask: &Ask, place: &Place, section: &str) -> anyhow::Result<Vec<CommentBox>> {
    let said = Drafts::of(&ask.node.db).comments(&place.draft.id).await?;
    let comment = |said: Comment| CommentBox {
        about: ask.speech.with(
            "programme-draft-said",
            &[("who", said.who.as_str().into()), ("when", ask.speech.instant_short(said.at, ZONE).into())],
        ),
        done: said.done_by.map(|who| ask.speech.with("programme-draft-settled", &[("who", who.into())])),
        id: said.id,
        says: said.says,
    };
    Ok(said.into_iter().filter(|said| said.section == section).map(comment).collect())
}

async fn section_page(
    ask: &Ask,
    place: &Place,
    lang: Lang,
    section: &str,
    typed: Vec<(String, String)>,
    errors: &FieldErrors,
) -> Answer {
    let text = place.text(ask, lang).await?;
    let lines = text.section(section);
    if lines.is_empty() && errors.is_empty() {
        return Err(Problem::NotFound);
    }
    let title = if lines.is_empty() { place.draft.title.clone() } else { heading(ask, section, &lines) };
    let mut view = place.view(ask, title);
    let form = Form::failed(&mut view, typed, errors);
    let approvals = Drafts::of(&ask.node.db).approvals(&place.draft.id).await?;
    page_with(
        form.status(),
        SectionPage {
            form,
            address: place.section(lang, section),
            lang: (lang != ask.speech.lang()).then(|| lang.code().to_owned()),
            others: others(ask, place, lang, section, place.langs().into_iter()),
            passages: passages(ask, place, lang, &text, &lines),
            written: Vec::new(),
            comments: comments(ask, place, section).await?,
            approval: needs_approval(section)
                .then(|| approval_box(ask, place, lang, &lines, approval(&approvals, lang, section))),
            is_open: true,
            may: place.may_edit(ask, office(&lines)),
            view,
        },
    )
}

fn passages(ask: &Ask, place: &Place, lang: Lang, text: &Text, lines: &[&Line]) -> Vec<PassageBox> {
    let passage = |line: &&Line| {
        let document = Document { blocks: line.blocks.clone(), ..text.head.clone() };
        let html = print::html_part(&unnumbered(document));
        let key = match (line.prose(), place.may_edit(ask, line.office.as_deref())) {
            (None, _) => None,
            (Some(_), true) => Some("programme-draft-edit"),
            (Some(_), false) => line.passage.is_some().then_some("programme-draft-see-history"),
        };
        PassageBox {
            html,
            state: standing(ask, line),
            work: key.map(|key| Link { label: ask.t(key), href: place.passage(lang, &line.name) }),
            named: line.prose().map(|text| first_words(&text)).unwrap_or_default(),
        }
    };
    // an emptied passage of the register stays in sight: its text can come back
    let in_sight = lines.iter().filter(|line| !line.blocks.is_empty() || line.standing != Standing::Own);
    in_sight.map(passage).filter(|passage| !passage.html.is_empty() || passage.work.is_some()).collect()
}

fn approval_box(ask: &Ask, place: &Place, lang: Lang, lines: &[&Line], given: Option<&Approval>) -> ApprovalBox {
    let (state, words) = approved(ask, given, lines);
    let moved = lines.iter().filter(|line| {
        given.is_some_and(|given| given.passages.get(&line.name).is_none_or(|then| *then != line.digest()))
    });
    let moved = moved
        .filter_map(|line| Some(Link { label: first_words(&line.prose()?), href: place.passage(lang, &line.name) }));
    ApprovalBox { state, words, moved: moved.collect(), digest: digest_of_section(lines), is_given: given.is_some() }
}

/// The office whose section it is: the one of its first passage.
fn office<'a>(lines: &[&'a Line]) -> Option<&'a str> {
    lines.first().and_then(|line| line.office.as_deref())
}

/// Says something of a section, marks it as dealt with, approves the section as it was read, or takes that back.
pub async fn save(ask: Ask, Path((id, lang, section)): Path<(String, String, String)>, fields: Fields) -> Answer {
    let place = Place::of(&ask, &id).await?;
    let lang = place.lang(&lang)?;
    if place.draft.frozen_id.is_some() {
        return Err(Problem::Conflict("programme-draft-is-frozen"));
    }
    let text = place.text(&ask, lang).await?;
    let lines = text.section(&section);
    if lines.is_empty() {
        // what somebody was writing stays in sight
        let errors = FieldErrors::one("comentario", "programme-draft-section-gone");
        return match fields.text("comentario").is_empty() {
            true => Err(Problem::NotFound),
            false => section_page(&ask, &place, lang, &section, fields.into_typed(), &errors).await,
        };
    }
    let address = place.section(lang, &section);
    let (draft, who) = (place.draft.id.as_str(), ask.who.name());
    let may = place.may_edit(&ask, office(&lines));
    let mut tx = ask.node.db.begin().await?;
    let (is_open, key) = match fields.text("verbo") {
        "comentar" => {
            let says = fields.text("comentario").replace("\r\n", "\n");
            if says.is_empty() || says.chars().count() > MOST_SAID {
                drop(tx);
                let errors = FieldErrors::one("comentario", "programme-draft-say-something");
                return section_page(&ask, &place, lang, &section, fields.into_typed(), &errors).await;
            }
            match once(&mut tx, "draft-comment", &fields.sending_key()).await? {
                Once::First(sending) => {
                    let is_open = Drafts::comment(&mut tx, draft, &section, &says, who).await?;
                    sending.made(&mut tx, draft).await?;
                    (is_open, "programme-done-said")
                }
                Once::Again(_) => return done(&address, "programme-done-said"),
            }
        }
        "resolver" if may => {
            let comment = fields.text("cual");
            (Drafts::settle(&mut tx, draft, &section, comment, who).await?, "programme-done-settled")
        }
        "aprobar" if may => {
            if fields.text("huella") != digest_of_section(&lines) {
                drop(tx);
                let errors = FieldErrors::one("huella", "programme-draft-section-moved");
                return section_page(&ask, &place, lang, &section, fields.into_typed(), &errors).await;
            }
            let approval = Approval {
                lang: lang.code().to_owned(),
                section: section.clone(),
                passages: said(&lines),
                at: time::now(),
                who: who.to_owned(),
            };
            let detail = serde_json::json!({ "section": section, "lang": lang.code() });
            audit(&mut tx, &ask.who, "draft.approve", draft, detail).await?;
            (Drafts::approve(&mut tx, draft, &approval).await?, "programme-done-approved")
        }
        "retirar" if may => {
            let detail = serde_json::json!({ "section": section, "lang": lang.code() });
            audit(&mut tx, &ask.who, "draft.disapprove", draft, detail).await?;
            (Drafts::withdraw(&mut tx, draft, lang.code(), &section).await?, "programme-done-unapproved")
        }
        _ => return Err(Problem::BadRequest("site-form-unreadable")),
    };
    if !is_open {
        return Err(Problem::Conflict("programme-draft-is-frozen"));
    }
    tx.commit().await?;
    done(&address, key)
}
