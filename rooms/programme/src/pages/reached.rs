//! People reached on the page of an activity: what it tells, what its parts tell, and where the two differ.

use askama::Template;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use platform::pages::View;
use platform::web::Ask;
use records::pages::RecordPanel;
use records::{Kind, Record};

use crate::kinds::ACTIVITY;
use crate::reached::{Count, counts};
use crate::register::Register;

/// The panel.
pub struct ReachedPanel;

#[derive(Template)]
#[template(path = "reached.html")]
struct Panel {
    view: View,
    rows: Vec<Row>,
}

struct Row {
    who: String,
    own: String,
    parts: String,
    /// What the parts tell more than the whole, or less; nothing where they agree or one of them tells nothing.
    differs: Option<String>,
}

impl RecordPanel for ReachedPanel {
    fn panel<'a>(
        &'a self,
        ask: &'a Ask,
        kind: &'a Kind,
        record: &'a Record,
    ) -> BoxFuture<'a, anyhow::Result<Option<String>>> {
        async move {
            if kind.name != ACTIVITY.name {
                return Ok(None);
            }
            let register = Register::kept(&ask.node).await?;
            let Some(activity) = register.get(&record.id) else { return Ok(None) };
            let counts = counts(&register, activity);
            // what it tells itself stands among its facts
            if counts.iter().all(|count| count.parts.is_none()) {
                return Ok(None);
            }
            let rows = counts.into_iter().map(|count| row(ask, &count)).collect();
            Ok(Some(Panel { view: ask.view("", "/programa"), rows }.render()?))
        }
        .boxed()
    }
}

fn row(ask: &Ask, count: &Count) -> Row {
    let said = |n: u64| ask.speech.exact(&n.to_string());
    Row {
        who: ask.t(&ACTIVITY.key(&format!("field-{}", count.who))),
        own: count.own.map(said).unwrap_or_default(),
        parts: count.parts.map(said).unwrap_or_default(),
        differs: count.own.zip(count.parts).filter(|(own, parts)| own != parts).map(|(own, parts)| {
            let sign = if parts < own { "-" } else { "" };
            ask.speech.exact(&format!("{sign}{}", own.abs_diff(parts)))
        }),
    }
}
