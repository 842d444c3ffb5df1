//! An outlet as data: the same in CSV and JSON, in lists, alone, and from the command line.

use platform::pages::{Cell, Row};
use platform::time::rfc3339;

use crate::model::{Medium, Outlet, OutletScope};

/// A row. Its columns can be imported again.
#[derive(serde::Serialize)]
pub struct OutletRow {
    id: String,
    name: String,
    country: String,
    language: String,
    medium: Medium,
    scope: OutletScope,
    focus: String,
    city: Option<String>,
    home: Option<String>,
    zone: String,
    left_out: Option<String>,
    evidence: Option<String>,
    created: String,
    updated: String,
    page: String,
}

impl OutletRow {
    /// Of an outlet; `origin` is what the address of its page begins with.
    pub fn of(outlet: &Outlet, origin: &str) -> OutletRow {
        OutletRow {
            id: outlet.id.clone(),
            name: outlet.name.clone(),
            country: outlet.country.clone(),
            language: outlet.language.clone(),
            medium: outlet.medium,
            scope: outlet.scope,
            focus: outlet.focus.clone(),
            city: outlet.city.clone(),
            home: outlet.home.clone(),
            zone: outlet.zone.clone(),
            left_out: outlet.left_out_at.map(rfc3339),
            evidence: outlet.evidence.clone(),
            created: rfc3339(outlet.created_at),
            updated: rfc3339(outlet.updated_at),
            page: format!("{origin}/medios/{}", outlet.id),
        }
    }
}

impl Row for OutletRow {
    const COLUMNS: &'static [&'static str] = &[
        "id", "name", "country", "language", "medium", "scope", "focus", "city", "home", "zone", "left_out",
        "evidence", "created", "updated", "page",
    ];

    fn cells(&self) -> Vec<Cell> {
        vec![
            (&self.id).into(),
            (&self.name).into(),
            (&self.country).into(),
            (&self.language).into(),
            self.medium.word().into(),
            self.scope.word().into(),
            (&self.focus).into(),
            self.city.clone().into(),
            self.home.clone().into(),
            (&self.zone).into(),
            self.left_out.clone().into(),
            self.evidence.clone().into(),
            (&self.created).into(),
            (&self.updated).into(),
            (&self.page).into(),
        ]
    }
}
