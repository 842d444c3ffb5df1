//! Where a page of a draft stands: the draft, its text in a language, who may work on what.

use std::collections::BTreeSet;
use std::sync::Arc;

use platform::node::Node;
use platform::pages::{Link, Problem, State, View};
use platform::permissions::Scope;
use platform::web::Ask;
use platform::words::Lang;
use print::{Block, Document};

use crate::actions::EDIT_DRAFTS;
use crate::drafts::{Draft, Drafts, Line, Passage, Standing, Text, lay, left_out, said};
use crate::pages::asked::{followed, read};
use crate::register::Register;
use crate::report::{OPENING, compose};

/// Where the list stands.
pub const PATH: &str = "/programa/borradores";
/// The zone of instants: a report belongs to no place.
pub const ZONE: &str = "UTC";

/// A draft that somebody looks at.
pub struct Place {
    /// The register as it is now.
    pub register: Arc<Register>,
    /// The draft.
    pub draft: Draft,
}

impl Place {
    /// The draft of an address.
    pub async fn of(ask: &Ask, id: &str) -> Result<Place, Problem> {
        let draft = Drafts::of(&ask.node.db).find(id).await?.ok_or(Problem::NotFound)?;
        Ok(Place { register: Register::kept(&ask.node).await?, draft })
    }

    /// Its languages.
    pub fn langs(&self) -> Vec<Lang> {
        langs_of(&self.draft)
    }

    /// One of its languages.
    pub fn lang(&self, code: &str) -> Result<Lang, Problem> {
        self.langs().into_iter().find(|lang| lang.code() == code).ok_or(Problem::NotFound)
    }

    /// Its text in a language, put together where it holds nobody up.
    pub async fn text(&self, ask: &Ask, lang: Lang) -> Result<Text, Problem> {
        self.text_beside(ask, lang, &self.langs()).await
    }

    /// The same, numbered as it is beside these languages alone.
    pub async fn text_beside(&self, ask: &Ask, lang: Lang, langs: &[Lang]) -> Result<Text, Problem> {
        let publisher = ask.observatory.name_in(lang);
        let text = text_of(&ask.node, &self.register, &self.draft, lang, langs, publisher).await?;
        text.ok_or(Problem::Conflict("programme-draft-lost"))
    }

    /// May who asks change what is told of an office? Who works for an office only, what is told of it and its parts; all
    /// others everything. Nobody changes what is frozen.
    pub fn may_edit(&self, ask: &Ask, office: Option<&str>) -> bool {
        let fitting = ask.who.held.iter().filter(|held| EDIT_DRAFTS.roles.contains(&held.role));
        let mut own = fitting.map(|held| match &held.scope {
            Scope::Office(own) => office.is_some_and(|office| self.register.is_within(office, own)),
            _ => true,
        });
        self.draft.frozen_id.is_none() && own.any(|may| may)
    }

    /// The address of the draft.
    pub fn address(&self) -> String {
        format!("{PATH}/{}", self.draft.id)
    }

    /// The address of a section.
    pub fn section(&self, lang: Lang, section: &str) -> String {
        format!("{}/{}/seccion/{section}", self.address(), lang.code())
    }

    /// The address of a passage.
    pub fn passage(&self, lang: Lang, name: &str) -> String {
        format!("{}/{}/parrafo/{name}", self.address(), lang.code())
    }

    /// A page below that of the draft.
    pub fn view(&self, ask: &Ask, title: String) -> View {
        let mut view = ask.view_after_form(title, "/programa");
        view.crumbs = vec![
            ask.crumb("programme-title", "/programa"),
            ask.crumb("programme-drafts-title", PATH),
            Link { label: self.draft.title.clone(), href: self.address() },
        ];
        view.head.noindex = true;
        view
    }
}

/// The languages of a draft.
pub fn langs_of(draft: &Draft) -> Vec<Lang> {
    Lang::ALL.into_iter().filter(|lang| draft.langs.iter().any(|code| code == lang.code())).collect()
}

/// The text of a draft in a language, its paragraphs numbered alike in all of `langs`; none where what was asked of it is in the
/// register no more. `publisher` publishes it where nobody else is named.
pub async fn text_of(
    node: &Node,
    register: &Arc<Register>,
    draft: &Draft,
    lang: Lang,
    langs: &[Lang],
    publisher: String,
) -> anyhow::Result<Option<Text>> {
    let asked = followed(&node.db, register, draft.asked.clone()).await?;
    let Ok(options) = read(register, &asked, publisher) else { return Ok(None) };
    let drafts = Drafts::of(&node.db);
    let passages = drafts.passages(&draft.id, lang.code()).await?;
    let (passages, mut out) = with_left_out(node, passages).await?;
    for other in langs.iter().filter(|other| **other != lang) {
        if !out.is_empty() {
            let (_, theirs) = with_left_out(node, drafts.passages(&draft.id, other.code()).await?).await?;
            out.retain(|name| theirs.contains(name));
        }
    }
    let (register, speech) = (register.clone(), node.words.speak(lang));
    node.cpu.run(move || lay(compose(&register, &options, &speech, ""), passages, &out)).await.map(Some)
}

/// Passages, with those that people left out: however long they are, reading them holds nobody up.
async fn with_left_out(node: &Node, passages: Vec<Passage>) -> anyhow::Result<(Vec<Passage>, BTreeSet<String>)> {
    let read = move || {
        let out = left_out(&passages);
        (passages, out)
    };
    node.cpu.run(read).await
}

/// The name of a section: its heading, else what stands before the offices.
pub fn heading(ask: &Ask, section: &str, lines: &[&Line]) -> String {
    heading_of(ask, section, lines.iter().flat_map(|line| &line.blocks))
}

/// The same of what it says.
pub fn heading_of<'a>(ask: &Ask, section: &str, blocks: impl IntoIterator<Item = &'a Block>) -> String {
    let heading = blocks.into_iter().find_map(|block| match block {
        Block::Heading { text, .. } => Some(text.clone()),
        _ => None,
    });
    heading.unwrap_or_else(|| if section == OPENING { ask.t("programme-draft-opening") } else { section.to_owned() })
}

/// How a passage stands to the register, in words; nothing of what is the register's text.
pub fn standing(ask: &Ask, line: &Line) -> Option<(State, String)> {
    let passage = line.passage.as_ref()?;
    let (state, key) = match line.standing {
        Standing::Register => return None,
        Standing::Edited => (State::Ok, "programme-draft-edited"),
        Standing::Moved => (State::Late, "programme-draft-moved"),
        Standing::Gone => (State::Late, "programme-draft-gone"),
        Standing::Own => (State::Ok, "programme-draft-own"),
    };
    let when = ask.speech.instant_short(passage.at, ZONE);
    Some((state, ask.speech.with(key, &[("who", passage.who.as_str().into()), ("when", when.into())])))
}

/// The state of a section in a language: approved as it stands, approved before it moved, not approved.
pub fn approved(ask: &Ask, approval: Option<&crate::drafts::Approval>, lines: &[&Line]) -> (State, String) {
    let Some(approval) = approval else { return (State::Idle, ask.t("programme-draft-unapproved")) };
    let (state, key) = match approval.passages == said(lines) {
        true => (State::Ok, "programme-draft-approved"),
        false => (State::Late, "programme-draft-approved-before"),
    };
    let when = ask.speech.instant_short(approval.at, ZONE);
    (state, ask.speech.with(key, &[("who", approval.who.as_str().into()), ("when", when.into())]))
}

/// As much of a text as names it in a list.
pub fn first_words(text: &str) -> String {
    const MOST: usize = 80;
    let plain: String = print::spans(text).into_iter().map(|span| span.text).collect();
    let mut words: String = plain.chars().take(MOST).collect();
    if plain.chars().nth(MOST).is_some() {
        words.push('…');
    }
    words
}

/// Numbers run through the whole text: a section by itself has none.
pub fn unnumbered(mut document: Document) -> Document {
    for block in &mut document.blocks {
        if let Block::Paragraph { number, .. } = block {
            *number = None;
        }
    }
    document
}
