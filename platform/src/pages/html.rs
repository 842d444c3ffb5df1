//! A template as an answer.

use std::fmt;

use anyhow::Context;
use askama::Template;
use askama::filters::HtmlSafe;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};

use super::Problem;

/// The page, found.
pub fn page<T: Template>(template: T) -> Result<Response, Problem> {
    page_with(StatusCode::OK, template)
}

/// The page with another status: 422 for a form that is shown again with its errors.
pub fn page_with<T: Template>(status: StatusCode, template: T) -> Result<Response, Problem> {
    let html = template.render().with_context(|| format!("writing the page {}", std::any::type_name::<T>()))?;
    Ok((status, [(header::CONTENT_TYPE, "text/html; charset=utf-8")], html).into_response())
}

/// A part of a page that another room wrote by its own template, in the language of the page.
pub struct PanelHtml(String);

impl PanelHtml {
    /// From what a template of the contributing room gave; never from text of outside.
    pub fn by_template(html: String) -> PanelHtml {
        PanelHtml(html)
    }
}

impl fmt::Display for PanelHtml {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl HtmlSafe for PanelHtml {}
