//! Compiling a report: choosing period, form, offices and annexes; reading it before it is frozen; freezing it.

use std::sync::Arc;

use anyhow::Result;
use askama::Template;
use axum::response::{IntoResponse, Redirect};
use platform::accounts::audit;
use platform::node::Node;
use platform::pages::{Choice, Fields, Form, Link, Problem, View, page_with, with_parameter};
use platform::web::{Answer, Ask, Once, once};
use platform::words::{Lang, Speech};
use print::Document;

use super::asked::{asked, asking, first_asked, followed, read};
use super::files::file_of;
use super::frozen::have_files_set;
use crate::frozen::FrozenReports;
use crate::register::Register;
use crate::report::{Options, Part, Preset, compile, digest_of_text, sections, tells_nothing};

/// Where it stands.
pub const PATH: &str = "/programa/informe";
/// Texts in another language that the page names one by one.
const MOST_UNTRANSLATED: usize = 40;

#[derive(Template)]
#[template(path = "report_new.html")]
struct ReportPage {
    view: View,
    form: Form,
    presets: Vec<Choice>,
    offices: Vec<Choice>,
    parts: Vec<Choice>,
    report: Option<Compiled>,
}

/// A report as it would be frozen.
struct Compiled {
    title: String,
    subtitle: String,
    /// How many activities of how many offices.
    says: String,
    html: String,
    files: Vec<Link>,
    /// Texts that stand in another language: words, and where they come from.
    untranslated: Vec<(String, String)>,
    untranslated_says: String,
    /// SHA-256 of the text.
    digest: String,
    /// Is there nothing that could be frozen?
    is_empty: bool,
    /// What freezing sends.
    asked: Vec<(String, String)>,
}

/// The form, and the report that it asks for.
pub async fn show(ask: Ask) -> Answer {
    let register = Register::kept(&ask.node).await?;
    let asked = followed(&ask.node.db, &register, asked(&ask)).await?;
    let mut view = ask.view_after_form(ask.t("programme-report-new"), "/programa");
    view.crumbs = vec![ask.crumb("programme-title", "/programa")];
    view.head.noindex = true;
    let has_asked = ask.parameter("periodo").is_some();
    let read = read(&register, &asked, ask.observatory.name_in(ask.speech.lang()));
    let (form, report) = match read {
        Err(errors) if has_asked => (Form::failed(&mut view, asked, &errors), None),
        Err(_) => (Form::filled(first_asked()), None),
        Ok(options) => (Form::filled(asked.clone()), Some(preview(&ask, &register, options, asked).await?)),
    };
    let page = ReportPage {
        presets: Preset::ALL
            .into_iter()
            .map(|preset| Choice::new(preset.word(), ask.t(&format!("programme-report-preset-{}", preset.word()))))
            .collect(),
        offices: register
            .tellers()
            .into_iter()
            .map(|teller| Choice::new(&teller.id, teller.name(ask.speech.lang().code())))
            .collect(),
        parts: Part::ALL
            .into_iter()
            .map(|part| Choice::new(part.word(), ask.t(&format!("programme-annex-{}", part.word()))))
            .collect(),
        form,
        report,
        view,
    };
    page_with(page.form.status(), page)
}

/// The report as a file, before it is frozen.
pub async fn file(ask: Ask) -> Answer {
    let register = Register::kept(&ask.node).await?;
    let asked = followed(&ask.node.db, &register, asked(&ask)).await?;
    let options = read(&register, &asked, ask.observatory.name_in(ask.speech.lang())).map_err(Problem::Invalid)?;
    let format = ask.parameter("formato").unwrap_or_default();
    let name = format!("informe-{}.{format}", options.period.edtf.replace('/', "-"));
    let document = compiled(&ask.node, register, options, ask.speech.clone()).await?.at(&ask.origin);
    file_of(&ask, document, &name, &format).await
}

/// The report of these options in a language, with addresses within the site; put together where it holds nobody up.
async fn compiled(node: &Node, register: Arc<Register>, options: Options, speech: Speech) -> Result<Document> {
    node.cpu.run(move || compile(&register, &options, &speech, "")).await
}

/// Freezes the report that was read, in the languages chosen.
pub async fn freeze(ask: Ask, fields: Fields) -> Answer {
    let register = Register::kept(&ask.node).await?;
    let typed = followed(&ask.node.db, &register, fields.clone().into_typed()).await?;
    let options = |lang: Lang| read(&register, &typed, ask.observatory.name_in(lang)).map_err(Problem::Invalid);
    let asked = options(ask.speech.lang())?;
    let chosen: Vec<Lang> =
        Lang::ALL.into_iter().filter(|lang| fields.all("lenguas").iter().any(|code| code == lang.code())).collect();
    if chosen.is_empty() {
        return Err(Problem::BadRequest("programme-report-languages-none"));
    }
    // what was read may have moved since
    let read = compiled(&ask.node, register.clone(), asked.clone(), ask.speech.clone()).await?;
    if !fields.text("huella").is_empty() && fields.text("huella") != digest_of_text(&read) {
        return Err(Problem::Conflict("programme-report-moved"));
    }
    if tells_nothing(&read) {
        return Err(Problem::Conflict("programme-report-empty"));
    }
    let mut texts = Vec::new();
    for lang in chosen {
        let document = match lang == ask.speech.lang() {
            true => read.clone(),
            false => compiled(&ask.node, register.clone(), options(lang)?, ask.node.words.speak(lang)).await?,
        };
        texts.push(document.at(&ask.origin));
    }
    let mut tx = ask.node.db.begin().await?;
    let id = match once(&mut tx, "report", &fields.sending_key()).await? {
        Once::First(sending) => {
            let (period, preset) = (&asked.period.edtf, asked.preset.word());
            let id = FrozenReports::freeze(&mut tx, &texts, period, preset, ask.who.name()).await?;
            let detail = serde_json::json!({ "period": period, "preset": preset });
            audit(&mut tx, &ask.who, "report.freeze", &id, detail).await?;
            have_files_set(&mut tx, &id, ask.who.id()).await?;
            sending.made(&mut tx, &id).await?;
            tx.commit().await?;
            id
        }
        Once::Again(made) => made,
    };
    Ok(Redirect::to(&with_parameter(&format!("/programa/informes/{id}"), "hecho", "programme-done-frozen"))
        .into_response())
}

async fn preview(
    ask: &Ask,
    register: &Arc<Register>,
    options: Options,
    asked: Vec<(String, String)>,
) -> Result<Compiled> {
    let sections = sections(register, &options);
    let activities: usize = sections.iter().map(|section| section.activities.len()).sum();
    let query = asking(&format!("{PATH}/archivo"), &asked);
    let says = ask
        .speech
        .with("programme-report-says", &[("activities", activities.into()), ("offices", sections.len().into())]);
    let document = compiled(&ask.node, register.clone(), options, ask.speech.clone()).await?;
    let missing: Vec<(String, String)> = document
        .untranslated()
        .map(|span| (span.text.clone(), span.lang.as_deref().map(|lang| ask.speech.language(lang)).unwrap_or_default()))
        .collect();
    Ok(Compiled {
        says,
        digest: digest_of_text(&document),
        is_empty: tells_nothing(&document),
        html: print::html(&document),
        files: ["pdf", "docx"]
            .map(|format| Link { label: format.to_uppercase(), href: with_parameter(&query, "formato", format) })
            .into(),
        untranslated_says: ask.speech.with("programme-report-missing", &[("n", missing.len().into())]),
        untranslated: missing.into_iter().take(MOST_UNTRANSLATED).collect(),
        title: document.title,
        subtitle: document.front.subtitle,
        asked,
    })
}
