//! The files of a draft, for long ones: asked for, set by a job while who asked does something else, taken when they are there.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result};
use axum::extract::Path;
use platform::accounts::audit;
use platform::jobs::{self, Job};
use platform::node::Node;
use platform::pages::{Link, Problem, attachment};
use platform::time;
use platform::web::{Answer, Ask, done};
use platform::words::Lang;
use serde::{Deserialize, Serialize};

use super::place::{Place, ZONE, langs_of, text_of};
use crate::drafts::{DraftFile, Drafts, Text};
use crate::pages::report::media_type;
use crate::register::Register;

/// The name of the job.
pub const KIND: &str = "draft-files";
/// Nothing is heard of a file while it is set; the longest takes minutes.
const LEASE: Duration = Duration::from_secs(30 * 60);
/// In the order in which they are set.
const FORMATS: [&str; 2] = ["pdf", "docx"];

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
    pub standing: Option<(platform::pages::State, String)>,
    /// Those that are there, with when they were set and whether the text is another one since.
    pub files: Vec<(Link, String)>,
}

impl Prepared {
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
        let job = jobs::under_way(&ask.node.db, &key(&place.draft.id)).await?;
        let standing = job.map(|job| match job.state.as_str() {
            "aside" => (platform::pages::State::Fail, ask.t("programme-draft-files-failed")),
            _ => {
                let far = [("done", job.done.into()), ("total", job.total.max(1).into())];
                (platform::pages::State::Run, ask.speech.with("programme-draft-files-running", &far))
            }
        });
        Ok(Prepared { standing, files: files.collect() })
    }
}

fn key(draft: &str) -> String {
    format!("{KIND}:{draft}")
}

/// Has the files of all its languages set.
pub async fn ask_for(ask: Ask, Path(id): Path<String>) -> Answer {
    let place = Place::of(&ask, &id).await?;
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
    let bytes = DraftFile::bytes(&ask.node.db, &id, lang, format).await?.ok_or(Problem::NotFound)?;
    let kind = media_type(format).ok_or(Problem::NotFound)?;
    Ok(attachment(kind, &format!("borrador-{id}-{lang}.{format}"), bytes))
}

/// Does it, file by file: what is set is kept, whatever becomes of the rest.
pub async fn run(node: Arc<Node>, job: Job) -> Result<()> {
    let wanted: Wanted = serde_json::from_str(&job.payload).context("reading what files are wanted")?;
    if let Some(draft) = Drafts::of(&node.db).find(&wanted.draft).await? {
        let (register, langs) = (Register::kept(&node).await?, langs_of(&draft));
        let total = i64::try_from(langs.len() * FORMATS.len()).unwrap_or(i64::MAX);
        let mut far = 0;
        for lang in langs {
            let publisher = wanted.publishers.get(lang.code()).cloned().unwrap_or_default();
            let Some(text) = text_of(&node, &register, &draft, lang, publisher).await? else { break };
            let (digest, document) = (text.digest(), Arc::new(text.document().at(&wanted.origin)));
            for format in FORMATS {
                let mut tx = node.db.begin().await?;
                if tx.apply(job.progress(far, total, LEASE)).await? == 0 {
                    return Ok(());
                }
                tx.commit().await?;
                let document = document.clone();
                let set = move || if format == "pdf" { print::pdf(&document) } else { print::docx(&document) };
                let bytes = node.cpu.run(set).await??;
                far += 1;
                let file = DraftFile {
                    lang: lang.code().to_owned(),
                    format: format.to_owned(),
                    digest: digest.clone(),
                    made_at: time::now(),
                };
                let mut tx = node.db.begin().await?;
                if tx.apply(job.progress(far, total, LEASE)).await? == 0 {
                    return Ok(());
                }
                DraftFile::keep(&mut tx, &draft.id, &file, bytes).await?;
                tx.commit().await?;
            }
        }
    }
    let mut tx = node.db.begin().await?;
    job.done(Duration::ZERO).write(&mut tx).await?;
    tx.commit().await
}
