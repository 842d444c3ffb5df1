//! Money on the page of an activity: what it tells, what its parts tell, and where the two differ.

use askama::Template;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use platform::pages::View;
use platform::web::Ask;
use records::pages::RecordPanel;
use records::{Kind, Record};

use crate::kinds::ACTIVITY;
use crate::money::{Amount, sums};
use crate::register::Register;

/// The panel.
pub struct MoneyPanel;

#[derive(Template)]
#[template(path = "money.html")]
struct Panel {
    view: View,
    rows: Vec<Row>,
    has_parts: bool,
    left_out: Option<String>,
}

struct Row {
    kind: String,
    currency: String,
    own: String,
    parts: String,
    /// What the parts tell more than the whole, or less; nothing where they agree or one of them tells nothing.
    differs: Option<String>,
}

impl RecordPanel for MoneyPanel {
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
            let (sums, left_out) = sums(&register, activity);
            if sums.is_empty() && left_out == 0 {
                return Ok(None);
            }
            let said = |amount: Option<Amount>| amount.map(|a| ask.speech.exact(&a.to_string())).unwrap_or_default();
            let rows: Vec<Row> = sums
                .into_iter()
                .map(|sum| Row {
                    kind: ask.t(&ACTIVITY.key(&format!("choice-kind-{}", sum.kind))),
                    own: said(sum.own),
                    parts: said(sum.parts),
                    differs: sum.own.zip(sum.parts).and_then(|(own, parts)| own.until(parts)).and_then(|difference| {
                        (!difference.is_zero()).then(|| ask.speech.exact(&difference.to_string()))
                    }),
                    currency: sum.currency,
                })
                .collect();
            let left_out =
                (left_out > 0).then(|| ask.speech.with("programme-money-left-out", &[("n", left_out.into())]));
            let has_parts = rows.iter().any(|row| !row.parts.is_empty());
            Ok(Some(Panel { view: ask.view("", "/programa"), rows, has_parts, left_out }.render()?))
        }
        .boxed()
    }
}
