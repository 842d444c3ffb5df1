//! Compiling a report: choosing period, form, offices and annexes; reading it before it is frozen; freezing it.

use std::sync::Arc;

use anyhow::{Context, Result};
use askama::Template;
use axum::http::header;
use axum::response::{IntoResponse, Redirect, Response};
use platform::accounts::audit;
use platform::node::Node;
use platform::pages::{Choice, FieldErrors, Fields, Form, Link, Problem, TOKEN_FIELD, View, page, with_parameter};
use platform::time;
use platform::web::{Answer, Ask, Once, once};
use platform::words::Lang;
use print::Document;

use crate::frozen::{FrozenReports, NewFrozen};
use crate::kinds::{ACTIVITY, MANDATE};
use crate::register::Register;
use crate::report::{Options, Part, Period, Preset, compile, sections};

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
    /// What freezing sends.
    asked: Vec<(String, String)>,
}

/// The form, and the report that it asks for.
pub async fn show(ask: Ask) -> Answer {
    let register = Register::kept(&ask.node).await?;
    let asked = asked(&ask);
    let mut view = ask.view_after_form(ask.t("programme-report-new"), "/programa");
    view.crumbs = vec![ask.crumb("programme-title", "/programa")];
    view.head.noindex = true;
    let has_asked = ask.parameter("periodo").is_some();
    let read = read(&ask, &register, &asked);
    let (form, report) = match read {
        Err(errors) if has_asked => (Form::failed(&mut view, asked, &errors), None),
        Err(_) => (Form::filled(first_asked()), None),
        Ok(options) => (Form::filled(asked.clone()), Some(compiled(&ask, &register, &options, asked)?)),
    };
    let status = if form.errors().is_empty() {
        axum::http::StatusCode::OK
    } else {
        axum::http::StatusCode::UNPROCESSABLE_ENTITY
    };
    let mut response = page(ReportPage {
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
    })?;
    *response.status_mut() = status;
    Ok(response)
}

/// The report as a file, before it is frozen.
pub async fn file(ask: Ask) -> Answer {
    let register = Register::kept(&ask.node).await?;
    let options =
        read(&ask, &register, &asked(&ask)).map_err(|_| Problem::BadRequest("programme-report-period-wrong"))?;
    let document = compile(&register, &options, &ask.speech, &ask.origin);
    let name = format!("informe-{}", options.period.edtf.replace('/', "-"));
    match ask.parameter("formato").as_deref() {
        Some("pdf") => {
            let bytes = ask.node.cpu.run(move || print::pdf(&document)).await?.context("setting a report")?;
            Ok(sent("application/pdf", &format!("{name}.pdf"), bytes))
        }
        Some("docx") => {
            let bytes = ask.node.cpu.run(move || print::docx(&document)).await?.context("packing a report")?;
            Ok(sent(DOCX, &format!("{name}.docx"), bytes))
        }
        _ => Err(Problem::NotFound),
    }
}

/// What the media type of a DOCX is.
pub const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// Bytes as a file to be kept.
pub fn sent(kind: &'static str, name: &str, bytes: Vec<u8>) -> Response {
    let disposition = format!("attachment; filename=\"{name}\"");
    ([(header::CONTENT_TYPE, kind.to_owned()), (header::CONTENT_DISPOSITION, disposition)], bytes).into_response()
}

/// Sets a document as files, where it holds nobody up.
pub async fn set(node: &Arc<Node>, document: Document) -> Result<NewFrozen> {
    node.cpu
        .run(move || {
            let (pdf, docx) = (print::pdf(&document)?, print::docx(&document)?);
            Ok(NewFrozen { document, pdf, docx })
        })
        .await?
}

/// Freezes the report that was read, in the languages chosen.
pub async fn freeze(ask: Ask, fields: Fields) -> Answer {
    let register = Register::kept(&ask.node).await?;
    let typed = fields.clone().into_typed();
    let options = read(&ask, &register, &typed).map_err(|_| Problem::BadRequest("programme-report-period-wrong"))?;
    let chosen: Vec<Lang> = Lang::ALL
        .into_iter()
        .filter(|lang| typed.iter().any(|(name, value)| name == "lenguas" && value == lang.code()))
        .collect();
    if chosen.is_empty() {
        return Err(Problem::BadRequest("programme-report-languages-none"));
    }
    let has_publisher = typed.iter().any(|(name, text)| name == "organos" && !text.trim().is_empty());
    let mut texts = Vec::new();
    for lang in chosen {
        let speech = ask.node.words.speak(lang);
        let mut own = options.clone();
        if !has_publisher {
            own.bodies = vec![ask.observatory.name_in(lang)];
        }
        texts.push(set(&ask.node, compile(&register, &own, &speech, &ask.origin)).await?);
    }
    let mut tx = ask.node.db.begin().await?;
    let id = match once(&mut tx, "report", fields.text(TOKEN_FIELD)).await? {
        Once::First(sending) => {
            let id = FrozenReports::freeze(&mut tx, texts, &options.period.edtf, options.preset.word(), ask.who.name())
                .await?;
            let detail = serde_json::json!({ "period": options.period.edtf, "preset": options.preset.word() });
            audit(&mut tx, &ask.who, "report.freeze", &id, detail).await?;
            sending.made(&mut tx, &id).await?;
            tx.commit().await?;
            id
        }
        Once::Again(made) => made,
    };
    Ok(Redirect::to(&with_parameter(&format!("/programa/informes/{id}"), "hecho", "programme-done-frozen"))
        .into_response())
}

/// What the form stands at before anything was asked.
fn first_asked() -> Vec<(String, String)> {
    let year = time::day_in(time::now(), "UTC").get(..4).unwrap_or_default().to_owned();
    let mut asked = vec![("periodo".to_owned(), year), ("forma".to_owned(), Preset::Committee.word().to_owned())];
    asked.extend(Part::ALL.into_iter().map(|part| ("anexos".to_owned(), part.word().to_owned())));
    asked
}

/// What the address asks.
fn asked(ask: &Ask) -> Vec<(String, String)> {
    let one = ["periodo", "forma", "titulo", "organos", "signatura", "solo"];
    let one = one.into_iter().filter_map(|name| Some((name.to_owned(), ask.parameter(name)?)));
    let many = ["oficinas", "anexos"];
    let many =
        many.into_iter().flat_map(|name| ask.parameters(name).into_iter().map(move |value| (name.to_owned(), value)));
    one.chain(many).collect()
}

fn read(ask: &Ask, register: &Register, asked: &[(String, String)]) -> Result<Options, FieldErrors> {
    let text =
        |name: &str| asked.iter().find(|(known, _)| known == name).map(|(_, text)| text.trim()).unwrap_or_default();
    let all =
        |name: &str| asked.iter().filter(|(known, _)| known == name).map(|(_, text)| text.clone()).collect::<Vec<_>>();
    let mut errors = FieldErrors::new();
    let period = Period::read(text("periodo"));
    if period.is_none() {
        errors.add("periodo", "programme-report-period-wrong");
    }
    let preset = Preset::parse(text("forma"));
    if preset.is_none() {
        errors.add("forma", "site-form-choose");
    }
    let only = match preset {
        Some(Preset::Sheet | Preset::Programme) => match text("solo") {
            "" if preset == Some(Preset::Programme) => Vec::new(),
            id => match register.get(id.rsplit('/').next().unwrap_or(id)) {
                Some(item) if item.kind.name == wanted(preset) => vec![item.id.clone()],
                _ => {
                    errors.add("solo", "programme-report-only-wrong");
                    Vec::new()
                }
            },
        },
        _ => all("oficinas").into_iter().filter(|id| register.get(id).is_some()).collect(),
    };
    let lines =
        |name: &str| text(name).lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect();
    match (period, preset) {
        (Some(period), Some(preset)) if errors.is_empty() => Ok(Options {
            period,
            preset,
            parts: all("anexos").iter().filter_map(|word| Part::parse(word)).collect(),
            only,
            title: text("titulo").to_owned(),
            bodies: match lines("organos") {
                given if !Vec::is_empty(&given) => given,
                _ => vec![ask.observatory.name_in(ask.speech.lang())],
            },
            marks: lines("signatura"),
            compiled_on: time::day_in(time::now(), "UTC"),
        }),
        _ => Err(errors),
    }
}

fn wanted(preset: Option<Preset>) -> &'static str {
    if preset == Some(Preset::Sheet) { ACTIVITY.name } else { MANDATE.name }
}

fn compiled(ask: &Ask, register: &Register, options: &Options, asked: Vec<(String, String)>) -> Result<Compiled> {
    let document = compile(register, options, &ask.speech, "");
    let sections = sections(register, options);
    let activities: usize = sections.iter().map(|section| section.activities.len()).sum();
    let query =
        asked.iter().fold(format!("{PATH}/archivo"), |address, (name, value)| with_parameter(&address, name, value));
    let missing: Vec<(String, String)> = document
        .untranslated()
        .map(|span| (span.text.clone(), span.lang.as_deref().map(|lang| ask.speech.language(lang)).unwrap_or_default()))
        .collect();
    Ok(Compiled {
        says: ask
            .speech
            .with("programme-report-says", &[("activities", activities.into()), ("offices", sections.len().into())]),
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
