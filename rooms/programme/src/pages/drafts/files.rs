//! The files of a draft, for long ones: asked for, set by a job while who asked does something else, taken when they are there.

use std::collections::BTreeMap;
use std::sync::Arc;

use anyhow::{Context, Result};
use axum::extract::Path;
use platform::accounts::audit;
use platform::jobs::{self, Job};
use platform::node::Node;
use platform::pages::{Link, Problem, State, attachment};
use platform::time;
use platform::web::{Answer, Ask, done};
use platform::words::Lang;
use serde::{Deserialize, Serialize};

use super::place::{Place, ZONE, langs_of, text_of};
use crate::drafts::{DraftFile, Drafts, Text};
use crate::pages::files::standing;
use crate::register::Register;
use crate::setting::{Format, Setting};

/// The name of the job.
pub const KIND: &str = "draft-files";

/// What the job needs to know.
#[derive(Serialize, Deserialize)]
struct Wanted {
    draft: String,
    /// What whole addresses begin with.
    origin: String,
    /// Who publishes the report where nobody else is named, by language.
    publishers: BTreeMap<String, String>,
}

/// How the files of a draft stand.
pub struct Prepared {
    /// How far the job is, or what went wrong.
    pub standing: Option<(State, String)>,
    /// Those that are there, with when they were set and whether the text is another one since.
    pub files: Vec<(Link, String)>,
}

impl Prepared {
    /// Nothing but how far those of the report are that a frozen draft became.
    pub fn of_report(standing: Option<(State, String)>) -> Prepared {
        Prepared { standing, files: Vec::new() }
    }

    /// Those of a draft whose texts these are.
    pub async fn of(ask: &Ask, place: &Place, texts: &[(Lang, Text)]) -> Result<Prepared> {
        let now: BTreeMap<&str, String> = texts.iter().map(|(lang, text)| (lang.code(), text.digest())).collect();
        let files = DraftFile::of_draft(&ask.node.db, &place.draft.id).await?.into_iter().map(|file| {
            let is_now = now.get(file.lang.as_str()) == Some(&file.digest);
            let key = if is_now { "programme-draft-file-now" } else { "programme-draft-file-before" };
            let when = ask.speech.instant_short(file.made_at, ZONE);
            let link = Link {
                label: format!("{} ({})", file.format.to_uppercase(), ask.speech.language(&file.lang)),
                href: format!("{}/preparado/{}.{}", place.address(), file.lang, file.format),
            };
            (link, ask.speech.with(key, &[("when", when.into())]))
        });
        Ok(Prepared { standing: standing(ask, &key(&place.draft.id)).await?, files: files.collect() })
    }
}

fn key(draft: &str) -> String {
    format!("{KIND}:{draft}")
}

/// Has the files of all its languages set.
pub async fn ask_for(ask: Ask, Path(id): Path<String>) -> Answer {
    let place = Place::of(&ask, &id).await?;
    if place.draft.frozen_id.is_some() {
        return Err(Problem::Conflict("programme-draft-is-frozen"));
    }
    let publishers = place.langs().into_iter().map(|lang| (lang.code().to_owned(), ask.observatory.name_in(lang)));
    let wanted = Wanted { draft: id.clone(), origin: ask.origin.clone(), publishers: publishers.collect() };
    let job = jobs::Ask {
        key: key(&id),
        kind: KIND,
        lane: KIND.to_owned(),
        payload: serde_json::to_string(&wanted).context("writing what files are wanted")?,
        due_at: time::now(),
        asked_by: ask.who.id().map(str::to_owned),
    };
    let mut tx = ask.node.db.begin().await?;
    job.open(&mut tx).await?;
    audit(&mut tx, &ask.who, "draft.files", &id, ()).await?;
    tx.commit().await?;
    done(&place.address(), "programme-done-files")
}

/// One that is there.
pub async fn take(ask: Ask, Path((id, file)): Path<(String, String)>) -> Answer {
    let place = Place::of(&ask, &id).await?;
    let (lang, format) = file.split_once('.').ok_or(Problem::NotFound)?;
    let lang = place.lang(lang)?.code();
    if let Some(report) = place.to_report(&format!("/{lang}.{format}")) {
        return report;
    }
    let bytes = DraftFile::bytes(&ask.node.db, &id, lang, format).await?.ok_or(Problem::NotFound)?;
    let kind = Format::parse(format).ok_or(Problem::NotFound)?.media_type();
    Ok(attachment(kind, &format!("borrador-{id}-{lang}.{format}"), bytes))
}

/// Does it.
pub async fn run(node: Arc<Node>, job: Job) -> Result<()> {
    let wanted: Wanted = serde_json::from_str(&job.payload).context("reading what files are wanted")?;
    // the report that it became has files of its own
    let draft = Drafts::of(&node.db).find(&wanted.draft).await?.filter(|draft| draft.frozen_id.is_none());
    let langs = draft.as_ref().map(langs_of).unwrap_or_default();
    let mut setting = Setting::begin(&node, &job, langs.len() * Format::ALL.len());
    if let Some(draft) = draft {
        let register = Register::kept(&node).await?;
        for &lang in &langs {
            let publisher = wanted.publishers.get(lang.code()).cloned().unwrap_or_default();
            let Some(text) = text_of(&node, &register, &draft, lang, &langs, publisher).await? else { break };
            let (digest, document) = (text.digest(), Arc::new(text.document().at(&wanted.origin)));
            for format in Format::ALL {
                let Some((bytes, mut tx)) = setting.next(&document, format).await? else { return Ok(()) };
                let (lang, format) = (lang.code().to_owned(), format.word().to_owned());
                let file = DraftFile { lang, format, digest: digest.clone(), made_at: time::now() };
                DraftFile::keep(&mut tx, &draft.id, &file, bytes).await?;
                tx.commit().await?;
            }
        }
    }
    setting.end().await
}
