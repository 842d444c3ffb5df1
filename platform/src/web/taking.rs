//! The form in which an address is taken: the page, or its data at the same address with `.json`, `.csv`, `.xlsx`, `.atom`.

use super::workbook;

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taking {
    /// HTML.
    Page,
    /// JSON.
    Json,
    /// CSV; a workbook is made of it on its way out.
    Csv,
    /// An Atom feed.
    Atom,
}

impl Taking {
    /// Parts a path into its plain form and what is taken.
    pub fn of(path: &str) -> (&str, Taking) {
        let endings =
            [(".json", Taking::Json), (".csv", Taking::Csv), (workbook::ENDING, Taking::Csv), (".atom", Taking::Atom)];
        for (ending, taking) in endings {
            if let Some(plain) = path.strip_suffix(ending) {
                return (plain, taking);
            }
        }
        (path, Taking::Page)
    }
}
