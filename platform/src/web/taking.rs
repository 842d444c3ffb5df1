//! The form in which an address is taken: the page, or its data at the same address with `.json`, `.csv`, `.atom`.

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taking {
    /// HTML.
    Page,
    /// JSON.
    Json,
    /// CSV.
    Csv,
    /// An Atom feed.
    Atom,
}

impl Taking {
    /// Parts a path into its plain form and what is taken.
    pub fn of(path: &str) -> (&str, Taking) {
        for (ending, taking) in [(".json", Taking::Json), (".csv", Taking::Csv), (".atom", Taking::Atom)] {
            if let Some(plain) = path.strip_suffix(ending) {
                return (plain, taking);
            }
        }
        (path, Taking::Page)
    }
}
