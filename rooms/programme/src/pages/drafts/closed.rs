//! A draft that was frozen: the text of the report that it became, with what was said of it and approved before.

use std::collections::BTreeMap;

use axum::response::{IntoResponse, Redirect};
use platform::pages::{Link, Problem, State};
use platform::web::{Answer, Ask};
use platform::words::Lang;
use print::{Block, Document};

use super::place::{Place, ZONE, first_words, heading_of};
use super::show::{InLanguage, Section, approval, needs_approval};
use crate::drafts::{Approval, Comment, Drafts, frozen_sections};
use crate::frozen::FrozenReports;
use crate::report::Preset;
use crate::setting::Format;

impl Place {
    /// The address of the report that it became.
    pub fn report(&self) -> Option<String> {
        self.draft.frozen_id.as_ref().map(|id| format!("/programa/informes/{id}"))
    }

    /// Leads to what it became, where it is frozen.
    pub fn to_report(&self, rest: &str) -> Option<Answer> {
        self.report().map(|report| Ok(Redirect::to(&format!("{report}{rest}")).into_response()))
    }

    /// The texts as which it was frozen, by language.
    pub async fn frozen_texts(&self, ask: &Ask) -> anyhow::Result<Vec<(Lang, Document)>> {
        let Some(id) = &self.draft.frozen_id else { return Ok(Vec::new()) };
        let reports = FrozenReports::of(&ask.node.db);
        let mut texts = Vec::new();
        for lang in Lang::ALL {
            texts.extend(reports.document(id, lang.code()).await?.map(|document| (lang, document)));
        }
        Ok(texts)
    }

    /// A section of the text as which it was frozen in a language.
    pub async fn frozen_section(&self, ask: &Ask, lang: Lang, section: &str) -> Result<Document, Problem> {
        let texts = self.frozen_texts(ask).await?;
        let (_, text) = texts.into_iter().find(|(known, _)| *known == lang).ok_or(Problem::NotFound)?;
        let sections = frozen_sections(&text, self.preset());
        let (_, blocks) = sections.into_iter().find(|(name, _)| name == section).ok_or(Problem::NotFound)?;
        Ok(Document { blocks, ..text })
    }

    /// The passages of a section that people wrote, each with the states that it had.
    pub async fn written(&self, ask: &Ask, lang: Lang, section: &str) -> anyhow::Result<Vec<Link>> {
        let passages = Drafts::of(&ask.node.db).passages(&self.draft.id, lang.code()).await?;
        let written = passages.into_iter().filter(|passage| passage.section == section).filter_map(|passage| {
            let label = first_words(passage.text.as_deref()?);
            Some(Link { label, href: self.passage(lang, &passage.name) })
        });
        Ok(written.collect())
    }

    fn preset(&self) -> Preset {
        let word = self.draft.asked.iter().find(|(name, _)| name == "forma");
        word.and_then(|(_, word)| Preset::parse(word)).unwrap_or(Preset::Committee)
    }
}

/// Its languages, each leading to the report, with the files that are there.
pub async fn in_languages(ask: &Ask, place: &Place, texts: &[(Lang, Document)]) -> anyhow::Result<Vec<InLanguage>> {
    let (Some(id), Some(report)) = (&place.draft.frozen_id, place.report()) else { return Ok(Vec::new()) };
    let mut languages = Vec::new();
    for (lang, _) in texts {
        let formats = FrozenReports::of(&ask.node.db).formats(id, lang.code()).await?;
        let file = |format: Format| Link {
            label: format.word().to_uppercase(),
            href: format!("{report}/{}.{}", lang.code(), format.word()),
        };
        languages.push(InLanguage {
            lang: *lang,
            name: ask.speech.language(lang.code()),
            whole: format!("{report}?texto={}", lang.code()),
            files: formats.into_iter().map(file).collect(),
            digest: String::new(),
        });
    }
    Ok(languages)
}

/// Its sections, in the language of the page where it was frozen in that: who approved each, and when.
pub fn sections(
    ask: &Ask,
    place: &Place,
    texts: &[(Lang, Document)],
    comments: &[Comment],
    approvals: &[Approval],
) -> Vec<Section> {
    let own = texts.iter().find(|(lang, _)| *lang == ask.speech.lang()).or(texts.first());
    let Some((lang, text)) = own else { return Vec::new() };
    let mut open: BTreeMap<&str, usize> = BTreeMap::new();
    for said in comments.iter().filter(|said| said.done_by.is_none()) {
        *open.entry(said.section.as_str()).or_default() += 1;
    }
    let section = |(name, blocks): (String, Vec<Block>)| {
        let open = open.get(name.as_str());
        let in_each = texts.iter().filter(|_| needs_approval(&name)).map(|(lang, _)| {
            let (state, words) = approved_then(ask, approval(approvals, *lang, &name));
            (ask.speech.language(lang.code()), state, words)
        });
        Section {
            approvals: in_each.collect(),
            facts: open
                .map(|n| ask.speech.with("programme-draft-open-comments", &[("n", (*n).into())]))
                .into_iter()
                .collect(),
            title: Link { label: heading_of(ask, &name, &blocks), href: place.section(*lang, &name) },
        }
    };
    frozen_sections(text, place.preset()).into_iter().map(section).collect()
}

/// Who approved a section before it was frozen. Whether its text moved between the two nobody can say any more.
pub fn approved_then(ask: &Ask, approval: Option<&Approval>) -> (State, String) {
    let Some(approval) = approval else { return (State::Idle, ask.t("programme-draft-unapproved")) };
    let when = ask.speech.instant_short(approval.at, ZONE);
    let args = [("who", approval.who.as_str().into()), ("when", when.into())];
    (State::Ok, ask.speech.with("programme-draft-approved-then", &args))
}
