//! The audit log: who did what to which record, when.

use std::collections::BTreeMap;

use anyhow::Result;
use askama::Template;
use platform::accounts::{AuditFilter, AuditLine, Who, audit_actions, audit_list};
use platform::pages::{Cell, Choice, Form, Paged, Row, Slice, View, page};
use platform::permissions::{Role, Scope};
use platform::text::fold;
use platform::time;
use platform::web::{Answer, Ask};
use platform::words::Speech;
use serde::Serialize;

use super::frame::{When, frame, rows, said_by_room, taken};
use super::role_form::Places;

/// Letters of a line's detail shown on the page.
const MOST_DETAIL: usize = 300;

#[derive(Template)]
#[template(path = "audit.html")]
struct AuditPage {
    view: View,
    filters: Form,
    actions: Vec<Choice>,
    filtered: bool,
    lines: Paged<LineRow>,
}

struct LineRow {
    at: When,
    who: String,
    /// The log of this account alone.
    who_href: Option<String>,
    action: String,
    target: String,
    /// The page of the record, where this room has one.
    target_href: Option<String>,
    detail: String,
}

#[derive(Serialize)]
struct LineData {
    id: String,
    at: String,
    account: Option<String>,
    who: String,
    action: String,
    target: String,
    detail: serde_json::Value,
}

impl Row for LineData {
    const COLUMNS: &'static [&'static str] = &["id", "at", "account", "who", "action", "target", "detail"];

    fn cells(&self) -> Vec<Cell> {
        vec![
            (&self.id).into(),
            (&self.at).into(),
            self.account.clone().into(),
            (&self.who).into(),
            (&self.action).into(),
            (&self.target).into(),
            self.detail.to_string().into(),
        ]
    }
}

/// The log.
pub async fn show(ask: Ask, slice: Slice) -> Answer {
    let mut view = frame(&ask, ask.t("admin-audit-title"), "/admin/bitacora");
    let (action, who, target) = (ask.parameter("accion"), ask.parameter("persona"), ask.parameter("registro"));
    let filter = AuditFilter { action: action.clone(), who: who.clone(), target: target.clone(), since: None };
    let slice = slice.rows(rows(&ask));
    let limit = slice.limit.saturating_add(1);
    let lines = audit_list(&ask.node.db, &filter, slice.after.as_deref(), limit).await?;
    let lines = Paged::cut(lines, &slice, None, |line| line.id.clone());
    let data: Vec<LineData> = lines.rows.iter().map(line_data).collect();
    if let Some(answer) = taken(&ask, &view, "bitacora", &data, lines.next.as_deref()) {
        return answer;
    }
    view.offer("/admin/bitacora", &["csv", "json"]);
    let filtered = action.is_some() || who.is_some() || target.is_some();
    let places = Places::of(&ask).await?;
    let lines = lines.map(|line| line_row(&ask, &places, line));
    let typed = [("accion", action), ("persona", who), ("registro", target)];
    let typed = typed.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect();
    page(AuditPage { filters: Form::filled(typed), actions: actions(&ask).await?, filtered, lines, view })
}

fn line_row(ask: &Ask, places: &Places, line: AuditLine) -> LineRow {
    let who = match (line.who.as_str(), &line.account_id) {
        (Who::OPERATOR, None) => ask.t("admin-audit-operator"),
        (Who::VISITOR, None) => ask.t("admin-audit-visitor"),
        (name, _) => name.to_owned(),
    };
    let is_person = ["account.", "role.", "session."].iter().any(|thing| line.action.starts_with(thing));
    let folder = match (is_person, line.action.starts_with("observatory.")) {
        (true, _) => Some("personas"),
        (_, true) => Some("observatorios"),
        _ => None,
    };
    LineRow {
        at: When::of(&ask.speech, line.at),
        who,
        who_href: line.account_id.map(|id| format!("/admin/bitacora?persona={id}")),
        action: action_words(ask, &line.action),
        target_href: folder
            .filter(|_| !line.target.is_empty())
            .map(|folder| format!("/admin/{folder}/{}", line.target)),
        target: line.target,
        detail: detail_words(&ask.speech, places, &line.detail),
    }
}

/// What was done, in words, where a room says it.
fn action_words(ask: &Ask, action: &str) -> String {
    let word = action.replace('.', "-");
    said_by_room(&ask.node, &ask.speech, |room| format!("{room}-did-{word}")).unwrap_or_else(|| action.to_owned())
}

/// The actions that the log knows, by their words.
async fn actions(ask: &Ask) -> Result<Vec<Choice>> {
    let actions = audit_actions(&ask.node.db).await?;
    let mut choices: Vec<Choice> =
        actions.iter().map(|action| Choice::new(action, action_words(ask, action))).collect();
    choices.sort_by_cached_key(|choice| fold(&choice.label));
    Ok(choices)
}

/// The detail of a line as `name: value; …`; anything but a flat list of values stays as it is.
fn detail_words(speech: &Speech, places: &Places, detail: &str) -> String {
    if matches!(detail, "{}" | "null") {
        return String::new();
    }
    let text = match serde_json::from_str::<BTreeMap<String, Flat>>(detail) {
        Ok(values) => values
            .into_iter()
            .map(|(name, value)| format!("{}: {}", name_words(speech, &name), value.text(speech, places, &name)))
            .collect::<Vec<_>>()
            .join("; "),
        Err(_) => detail.to_owned(),
    };
    match text.char_indices().nth(MOST_DETAIL) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}

fn name_words(speech: &Speech, name: &str) -> String {
    let key = format!("admin-detail-{name}");
    if speech.has(&key) { speech.t(&key) } else { name.to_owned() }
}

/// A value of a detail.
#[derive(serde::Deserialize)]
#[serde(untagged)]
enum Flat {
    Text(String),
    Number(i64),
    Flag(bool),
    /// Before and after.
    Change(String, String),
}

impl Flat {
    fn text(self, speech: &Speech, places: &Places, name: &str) -> String {
        match self {
            Flat::Text(text) => value_words(speech, places, name, text),
            Flat::Number(number) => speech.number(number),
            Flat::Flag(flag) => speech.t(if flag { "admin-yes" } else { "admin-no" }),
            Flat::Change(before, after) if before == after => value_words(speech, places, name, after),
            Flat::Change(before, after) => {
                let words = |value| value_words(speech, places, name, value);
                format!("{} → {}", words(before), words(after))
            }
        }
    }
}

/// A role and where it is held by their names, anything else as it is.
fn value_words(speech: &Speech, places: &Places, name: &str, value: String) -> String {
    match name {
        "role" if Role::parse(&value).is_some() => speech.t(&format!("site-role-{value}")),
        "scope" => Scope::parse(&value).map_or(value, |scope| places.scope_words(speech, &scope)),
        _ => value,
    }
}

fn line_data(line: &AuditLine) -> LineData {
    LineData {
        id: line.id.clone(),
        at: time::rfc3339(line.at),
        account: line.account_id.clone(),
        who: line.who.clone(),
        action: line.action.clone(),
        target: line.target.clone(),
        detail: serde_json::from_str(&line.detail).unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use platform::words::{Lang, SITE, Words};

    use super::*;

    #[test]
    fn details_are_told_plainly() {
        let words = Words::new(&[SITE, crate::room().catalogue]).expect("the catalogues are sound");
        let speech = words.speak(Lang::Es);
        let told = |detail: &str| detail_words(&speech, &Places::default(), detail);
        assert_eq!(told("{}"), "");
        assert_eq!(told("null"), "");
        assert_eq!(told(r#"{"role":"editor","scope":"country:HN"}"#), "papel: edición; ámbito: Honduras");
        assert_eq!(
            told(r#"{"language":["es","es"],"name":["Ana","Eva"],"ended":3}"#),
            "sesiones cerradas: 3; idioma: es; nombre: Ana → Eva"
        );
        assert_eq!(told(r#"{"untold":true}"#), "untold: sí");
        assert_eq!(told("[1,2]"), "[1,2]");
        assert_eq!(told(&format!("\"{}\"", "ñ".repeat(400))).chars().count(), 301);
    }
}
