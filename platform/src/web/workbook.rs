//! A list as a workbook, for those who work with spreadsheets: what it is as CSV, cell by cell. Every list that is taken as
//! `.csv` is taken as `.xlsx` too.

use anyhow::{Context, Result};
use axum::body::{Body, to_bytes};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};

use crate::cpu::Cpu;
use crate::pages::{Problem, XLSX, workbook};
use crate::table::unguarded;

/// The ending of the address of a workbook.
pub(super) const ENDING: &str = ".xlsx";
/// Most bytes of a CSV of which one is made; a part of a list has a thousand rows.
const MOST_BYTES: usize = 64 << 20;

/// The answer as a workbook, where it is a CSV; any other goes as it is.
pub(super) async fn as_workbook(cpu: &Cpu, response: Response) -> Response {
    let kind = response.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    if !kind.is_some_and(|kind| kind.starts_with("text/csv")) {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    let made = match made(cpu, body).await {
        Ok(made) => made,
        Err(error) => return Problem::Unknown(error).into_response(),
    };
    parts.headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(XLSX));
    parts.headers.remove(header::CONTENT_LENGTH);
    let named = parts.headers.get(header::CONTENT_DISPOSITION).and_then(|name| name.to_str().ok());
    if let Some(named) = named.and_then(|name| HeaderValue::from_str(&name.replace(".csv\"", ".xlsx\"")).ok()) {
        parts.headers.insert(header::CONTENT_DISPOSITION, named);
    }
    Response::from_parts(parts, Body::from(made))
}

async fn made(cpu: &Cpu, body: Body) -> Result<Vec<u8>> {
    let bytes = to_bytes(body, MOST_BYTES).await.context("reading a list to make a workbook of it")?;
    cpu.run(move || workbook(&rows(&bytes)?)).await?.context("writing a workbook")
}

fn rows(csv: &[u8]) -> Result<Vec<Vec<String>>> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(csv);
    let mut rows = Vec::new();
    for row in reader.records() {
        rows.push(row?.iter().map(|cell| unguarded(cell).to_owned()).collect());
    }
    Ok(rows)
}
