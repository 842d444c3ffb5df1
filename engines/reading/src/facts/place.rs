//! A place that a text names, and what it is.

use serde::{Deserialize, Serialize};

use crate::span::{Span, Within};

/// What a place is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PlaceKind {
    /// A country or territory.
    Country,
    /// A department, state, province.
    Division,
    /// A city or town.
    City,
    /// A border crossing, or a place at a border.
    Border,
    /// A way that people take.
    Corridor,
    /// Several countries.
    Region,
}

impl PlaceKind {
    /// The kinds of places that lists of known names hold.
    pub const OF_LISTS: [PlaceKind; 4] = [PlaceKind::Division, PlaceKind::City, PlaceKind::Border, PlaceKind::Corridor];

    /// Its word.
    pub fn as_str(self) -> &'static str {
        match self {
            PlaceKind::Country => "country",
            PlaceKind::Division => "division",
            PlaceKind::City => "city",
            PlaceKind::Border => "border",
            PlaceKind::Corridor => "corridor",
            PlaceKind::Region => "region",
        }
    }
}

/// A place that a text names.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Place {
    /// As it stands in the text.
    pub surface: String,
    /// Where, in code points of the text that `within` names.
    #[serde(flatten)]
    pub span: Span,
    /// In title or text.
    #[serde(rename = "in")]
    pub within: Within,
    /// Its name in the table.
    pub name: String,
    /// Country, division, city, border, corridor or region.
    pub kind: PlaceKind,
    /// ISO 3166-1 alpha-2 of the country for which it is evidence; none for regions and where several fit.
    pub country: Option<String>,
    /// By which line of the table, and what told it from its namesakes.
    pub evidence: String,
}
