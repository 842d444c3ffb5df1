//! The audit log: who did what to which record, when.

use std::collections::BTreeMap;

use askama::Template;
use platform::accounts::{AuditFilter, AuditLine, Who, audit_list};
use platform::pages::{Cell, Form, Paged, Row, Slice, View, page};
use platform::time;
use platform::web::{Answer, Ask};
use serde::Serialize;

use super::frame::{When, frame, rows, taken};

/// Letters of a line's detail shown on the page.
const MOST_DETAIL: usize = 300;

#[derive(Template)]
#[template(path = "audit.html")]
struct AuditPage {
    view: View,
    filters: Form,
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
    let typed = [("accion", action), ("persona", who), ("registro", target)];
    let typed = typed.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect();
    page(AuditPage { filters: Form::filled(typed), filtered, lines: lines.map(|line| line_row(&ask, line)), view })
}

fn line_row(ask: &Ask, line: AuditLine) -> LineRow {
    let who = match line.who.as_str() {
        Who::OPERATOR => ask.t("admin-audit-operator"),
        Who::VISITOR => ask.t("admin-audit-visitor"),
        name => name.to_owned(),
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
        detail: detail_words(&line.detail),
    }
}

/// What was done, in words, where a room says it (`admin-did-role-give`, `watch-did-source-pause`).
fn action_words(ask: &Ask, action: &str) -> String {
    let word = action.replace('.', "-");
    let keys = ask.node.rooms.iter().map(|room| format!("{}-did-{word}", room.name));
    keys.into_iter().find(|key| ask.speech.has(key)).map_or_else(|| action.to_owned(), |key| ask.t(&key))
}

/// The detail of a line as `name: value; …`; anything but a flat list of values stays as it is.
fn detail_words(detail: &str) -> String {
    if matches!(detail, "{}" | "null") {
        return String::new();
    }
    let text = match serde_json::from_str::<BTreeMap<String, Flat>>(detail) {
        Ok(values) => {
            values.into_iter().map(|(name, value)| format!("{name}: {}", value.text())).collect::<Vec<_>>().join("; ")
        }
        Err(_) => detail.to_owned(),
    };
    match text.char_indices().nth(MOST_DETAIL) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
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
    fn text(self) -> String {
        match self {
            Flat::Text(text) => text,
            Flat::Number(number) => number.to_string(),
            Flat::Flag(flag) => flag.to_string(),
            Flat::Change(before, after) if before == after => after,
            Flat::Change(before, after) => format!("{before} → {after}"),
        }
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
    use super::detail_words;

    #[test]
    fn details_are_told_plainly() {
        assert_eq!(detail_words("{}"), "");
        assert_eq!(detail_words("null"), "");
        assert_eq!(detail_words(r#"{"role":"editor","scope":"node"}"#), "role: editor; scope: node");
        assert_eq!(
            detail_words(r#"{"language":["es","es"],"name":["Ana","Eva"],"ended":3}"#),
            "ended: 3; language: es; name: Ana → Eva"
        );
        assert_eq!(detail_words("[1,2]"), "[1,2]");
        assert_eq!(detail_words(&format!("\"{}\"", "ñ".repeat(400))).chars().count(), 301);
    }
}
