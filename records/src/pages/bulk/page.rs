//! The page by which records are changed together: which they are, a field and what is done to it, the value, what it would
//! do.

use std::borrow::Borrow;
use std::fmt::Display;

use askama::Template;
use axum::http::StatusCode;
use platform::pages::{Choice, FieldErrors, Form as Filled, View, page_with, without_parameters};
use platform::web::{Answer, Ask};

use super::chosen::{Chosen, MOST, What, Wish};
use super::run::DryRun;
use super::values::Asked;
use crate::kind::Kind;
use crate::pages::form::{RowBox, Rows, called, provenance_choices};
use crate::store::Record;

#[derive(Template)]
#[template(path = "records_bulk.html")]
struct BulkPage {
    view: View,
    form: Filled,
    lede: String,
    /// The list, as it is narrowed.
    list: String,
    /// Why nothing can be changed.
    stop: Option<String>,
    /// What is chosen next: a kind, or a field and what is done to it.
    kinds: Vec<Choice>,
    fields: Vec<Choice>,
    whats: Vec<Choice>,
    /// What the form keeps by which it is chosen.
    kept: Vec<(&'static str, String)>,
    /// Where the value is asked for.
    entry: Option<Entry>,
    run: Option<DryRun>,
    sure: Vec<Choice>,
    shown: Vec<Choice>,
}

struct Entry {
    /// The field and what is done to it.
    heading: String,
    action: String,
    /// Where another field is chosen.
    other: String,
    asked: Asked,
    /// Can it be tried?
    open: bool,
}

/// A change of records whose value is asked for.
pub(super) struct Page<'a> {
    pub ask: &'a Ask,
    pub chosen: &'a Chosen,
    pub kind: &'static Kind,
    pub wish: Wish,
}

/// Which records, then which field and what is done to it, then the value.
pub(in crate::pages) async fn show(ask: Ask) -> Answer {
    let chosen = Chosen::of(&ask)?;
    let Some(kind) = chosen.kind else { return kinds_page(&ask, &chosen) };
    let (records, total) = chosen.records(&ask, kind).await?;
    if let Some(stop) = stop(&ask, total) {
        return page_with(StatusCode::OK, BulkPage { stop: Some(stop), ..BulkPage::of(&ask, &chosen) });
    }
    match Wish::of(&ask, kind) {
        Ok(Some(wish)) => {
            let page = Page { ask: &ask, chosen: &chosen, kind, wish };
            page.answer(&records, Vec::new(), &FieldErrors::new(), None).await
        }
        Ok(None) => fields_page(&ask, &chosen, kind, records.len(), &FieldErrors::new()),
        Err(errors) => fields_page(&ask, &chosen, kind, records.len(), &errors),
    }
}

/// Why so many records are not changed.
pub(super) fn stop(ask: &Ask, total: i64) -> Option<String> {
    match usize::try_from(total) {
        Ok(0) => Some(ask.t("records-bulk-none")),
        Ok(1..=MOST) => None,
        _ => Some(ask.speech.with("records-bulk-many", &[("n", total.into()), ("most", MOST.into())])),
    }
}

fn kinds_page(ask: &Ask, chosen: &Chosen) -> Answer {
    let kinds = chosen.kinds.iter().map(|kind| Choice::new(kind.name, ask.t(&kind.key("one")))).collect();
    page_with(StatusCode::OK, BulkPage { kinds, ..BulkPage::of(ask, chosen) })
}

fn fields_page(ask: &Ask, chosen: &Chosen, kind: &Kind, records: usize, errors: &FieldErrors) -> Answer {
    let mut page = BulkPage { lede: lede(ask, kind, records), ..BulkPage::of(ask, chosen) };
    let typed = ["campo", "hacer"].map(|name| (name.to_owned(), ask.parameter(name).unwrap_or_default()));
    page.form = Filled::failed(&mut page.view, typed.into(), errors);
    page.fields = Wish::fields(kind).map(|field| Choice::new(field.name, field_words(ask, kind, field.name))).collect();
    page.whats = What::ALL.map(|what| Choice::new(what.word(), ask.t(what.key()))).into();
    page_with(page.form.status(), page)
}

impl Page<'_> {
    /// The page with the form of the value, as it was typed, and what it would do.
    pub async fn answer(
        &self,
        records: &[Record],
        typed: Vec<(String, String)>,
        errors: &FieldErrors,
        run: Option<DryRun>,
    ) -> Answer {
        let Page { ask, chosen, kind, wish } = *self;
        let mut page = BulkPage { lede: lede(ask, kind, records.len()), run, ..BulkPage::of(ask, chosen) };
        let form = Filled::failed(&mut page.view, typed.clone(), errors);
        let asked = Asked::of(ask, kind, wish, records, &typed, &form).await?;
        let boxes = asked.field.as_slice();
        page.form = form.with_places(&ask.speech, |name| called(boxes, &ask.speech, name));
        let address = without_parameters(&ask.address, &["lang"]);
        let args = [("field", field_words(ask, kind, wish.field.name).into()), ("what", ask.t(wish.what.key()).into())];
        page.entry = Some(Entry {
            heading: ask.speech.with("records-bulk-heading", &args),
            other: without_parameters(&address, &["campo", "hacer", "seguir"]),
            action: address,
            open: wish.what != What::TakeOut || !asked.offered.is_empty(),
            asked,
        });
        page_with(page.form.status(), page)
    }
}

/// What a field is called.
pub(super) fn field_words(ask: &Ask, kind: &Kind, name: &str) -> String {
    ask.t(&kind.key(&format!("field-{name}")))
}

fn lede(ask: &Ask, kind: &Kind, records: usize) -> String {
    let records = ask.speech.with(&kind.key("many"), &[("n", records.into())]);
    ask.speech.with("records-bulk-lede", &[("records", records.into())])
}

impl BulkPage {
    /// With what is known once the list is.
    fn of(ask: &Ask, chosen: &Chosen) -> BulkPage {
        let list = chosen.list(ask);
        let mut view = ask.view_after_form(ask.t("records-bulk-title"), chosen.shelf.path);
        view.crumbs = vec![ask.crumb(&chosen.shelf.key("title"), &list)];
        view.head.noindex = true;
        let (sure, shown) = provenance_choices(ask);
        BulkPage {
            view,
            form: Filled::blank(),
            lede: ask.t("records-bulk-lede-kinds"),
            list,
            stop: None,
            kinds: Vec::new(),
            fields: Vec::new(),
            whats: Vec::new(),
            kept: chosen.kept(ask),
            entry: None,
            run: None,
            sure,
            shown,
        }
    }

    fn row<'a>(
        &'a self,
        row: &'a RowBox,
        label: &'a str,
        hint: &'a str,
        optional: impl Borrow<bool>,
    ) -> impl Display + 'a {
        let rows = Rows { view: &self.view, form: &self.form, sure: &self.sure, shown: &self.shown };
        rows.row(row, label, hint, *optional.borrow())
    }
}
