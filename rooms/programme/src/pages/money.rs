//! Money on the page of an activity: what it tells, what its parts tell, and where the two differ.

use askama::Template;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use platform::pages::View;
use platform::web::Ask;
use records::pages::RecordPanel;
use records::{Kind, Record, spoken_date};

use crate::amount::Amount;
use crate::kinds::ACTIVITY;
use crate::money::{Converted, converted, sums};
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
    converted: Vec<InOne>,
}

/// Money told in one currency.
struct InOne {
    says: String,
    /// By which rates.
    rates: Vec<String>,
    /// What is not in it.
    without: Option<String>,
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
            let converted = converted(activity).into_iter().map(|converted| in_one(ask, converted)).collect();
            Ok(Some(Panel { view: ask.view("", "/programa"), rows, has_parts, left_out, converted }.render()?))
        }
        .boxed()
    }
}

fn in_one(ask: &Ask, converted: Converted<'_>) -> InOne {
    let speech = &ask.speech;
    let said = |amount: Amount| speech.exact(&amount.to_string());
    let rates = converted.rates.iter().map(|(amount, currency, rate)| {
        let args = [
            ("amount", said(*amount).into()),
            ("currency", currency.as_str().into()),
            ("rate", speech.exact(rate.text).into()),
            ("into", rate.currency.as_str().into()),
            ("date", spoken_date(speech, rate.date).into()),
            ("source", rate.source.into()),
        ];
        speech.with("programme-money-rate", &args)
    });
    let says = [
        ("kind", ask.t(&ACTIVITY.key(&format!("choice-kind-{}", converted.kind))).into()),
        ("amount", said(converted.total).into()),
        ("currency", converted.currency.as_str().into()),
    ];
    let without = speech.list(&converted.without);
    InOne {
        says: speech.with("programme-money-converted", &says),
        rates: rates.collect(),
        without: (!converted.without.is_empty())
            .then(|| speech.with("programme-money-without", &[("currencies", without.into())])),
    }
}
