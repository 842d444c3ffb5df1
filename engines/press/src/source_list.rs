//! Lists of sources as tables (CSV), as people keep them in a spreadsheet.

use serde::Serialize;

use crate::decode;
use crate::discover;
use crate::html::fold_blanks;
use crate::problem::MAX_SOURCES;
pub use crate::problem::Problem;

/// One source of a table.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Row {
    /// Line where it stands, from 1.
    pub line: usize,
    /// Name of the outlet or source.
    pub name: Option<String>,
    /// Address of the feed, as written.
    pub feed: Option<String>,
    /// Address of the site, as written.
    pub home: Option<String>,
    /// Country as written.
    pub country: Option<String>,
    /// Language as written.
    pub language: Option<String>,
    /// Category, medium or section as written.
    pub category: Option<String>,
}

/// A line that could not be used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BadRow {
    /// Line where it stands, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub wrong: Wrong,
}

/// What is wrong with a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Wrong {
    /// It has neither the address of a feed nor of a site.
    NoAddress,
    /// What stands where an address should be is none.
    NotAnAddress,
}

/// What a table holds.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct SourceList {
    /// The sources, in order.
    pub rows: Vec<Row>,
    /// The lines that could not be used, in order.
    pub bad: Vec<BadRow>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Column {
    Name,
    Feed,
    Home,
    /// A feed or a site, as it looks.
    Address,
    Country,
    Language,
    Category,
}

/// Names of columns in en, es, pt and fr, small letters.
const COLUMNS: &[(Column, &[&str])] = &[
    (
        Column::Name,
        &[
            "name", "title", "outlet", "nombre", "medio", "título", "titulo", "nome", "veículo", "veiculo", "nom",
            "titre", "média",
        ],
    ),
    (Column::Feed, &["feed", "feed_url", "feed url", "rss", "rss_url", "xmlurl", "canal", "flux", "fuente rss"]),
    (
        Column::Home,
        &[
            "home",
            "home_url",
            "homepage",
            "site",
            "website",
            "htmlurl",
            "sitio",
            "sitio web",
            "portada",
            "página",
            "pagina",
            "web",
        ],
    ),
    (
        Column::Address,
        &[
            "url",
            "address",
            "source",
            "link",
            "dirección",
            "direccion",
            "enlace",
            "fuente",
            "endereço",
            "endereco",
            "fonte",
            "adresse",
            "lien",
        ],
    ),
    (Column::Country, &["country", "país", "pais", "pays"]),
    (Column::Language, &["language", "lang", "idioma", "lengua", "língua", "lingua", "langue"]),
    (
        Column::Category,
        &[
            "category",
            "medium",
            "section",
            "folder",
            "categoría",
            "categoria",
            "sección",
            "seccion",
            "seção",
            "catégorie",
            "tipo",
            "type",
        ],
    ),
];

/// Reads a table whose first row names its columns, in any order and in any of the four
/// languages; other columns are passed over. Columns are parted by commas, semicolons or tabs,
/// whichever the first row has most of. A table of addresses alone needs no first row.
pub fn parse(bytes: &[u8]) -> Result<SourceList, Problem> {
    let text = decode::text_of(bytes, None, &mut Vec::new());
    let first_row = text.lines().find(|l| !l.trim().is_empty()).ok_or(Problem::Empty)?;
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter(first_row))
        .from_reader(text.as_bytes());
    let mut columns: Option<Vec<Option<Column>>> = None;
    let mut list = SourceList::default();
    let mut lines = Lines { text: &text, counted: 0, line: 1 };
    // Reading from memory that is UTF-8 with `flexible` rows gives no error.
    for record in reader.records().map_while(Result::ok) {
        let line = lines.of(record.position().map_or(0, |p| p.byte()));
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        let Some(columns) = &columns else {
            let named: Vec<Option<Column>> = record.iter().map(column).collect();
            if holds_addresses(&named) {
                columns = Some(named);
                continue;
            }
            if record.len() > 1 || !is_address(record.get(0).unwrap_or_default()) {
                return Err(Problem::NoAddressColumn { line });
            }
            columns = Some(vec![Some(Column::Address)]);
            list.hear(line, [(Column::Address, record.get(0).unwrap_or_default())].into_iter());
            continue;
        };
        if list.rows.len() >= MAX_SOURCES {
            return Err(Problem::TooMany { line, limit: MAX_SOURCES });
        }
        let cells = columns.iter().zip(record.iter()).filter_map(|(column, cell)| column.map(|c| (c, cell)));
        list.hear(line, cells);
    }
    match list.rows.is_empty() && list.bad.is_empty() {
        true => Err(Problem::Empty),
        false => Ok(list),
    }
}

impl SourceList {
    fn hear<'a>(&mut self, line: usize, cells: impl Iterator<Item = (Column, &'a str)>) {
        let mut row = Row { line, ..Row::default() };
        let mut wrong = Wrong::NoAddress;
        for (column, cell) in cells {
            let cell = fold_blanks(cell);
            if cell.is_empty() {
                continue;
            }
            let is_web = is_address(&cell);
            let place = match column {
                Column::Name => &mut row.name,
                Column::Country => &mut row.country,
                Column::Language => &mut row.language,
                Column::Category => &mut row.category,
                _ if !is_web => {
                    wrong = Wrong::NotAnAddress;
                    continue;
                }
                Column::Feed => &mut row.feed,
                Column::Home => &mut row.home,
                Column::Address if discover::looks_like_feed(&cell) => &mut row.feed,
                Column::Address => &mut row.home,
            };
            place.get_or_insert(cell);
        }
        if row.feed.is_some() || row.home.is_some() {
            self.rows.push(row);
        } else {
            self.bad.push(BadRow { line, wrong });
        }
    }
}

/// Counts lines up to growing offsets. The reader's own count is one short after `\r\n`.
struct Lines<'a> {
    text: &'a str,
    counted: usize,
    line: usize,
}

impl Lines<'_> {
    /// Line of the first character at or after `offset` that ends no line.
    fn of(&mut self, offset: u64) -> usize {
        let offset = usize::try_from(offset).unwrap_or(usize::MAX);
        let bytes = self.text.as_bytes().iter().enumerate().skip(self.counted);
        for (at, byte) in bytes {
            if at >= offset && !matches!(byte, b'\r' | b'\n') {
                break;
            }
            self.line += usize::from(*byte == b'\n');
            self.counted = at + 1;
        }
        self.line
    }
}

fn delimiter(first_row: &str) -> u8 {
    let count = |mark: char| first_row.matches(mark).count();
    [(b';', count(';')), (b'\t', count('\t'))]
        .into_iter()
        .filter(|(_, n)| *n > count(','))
        .max_by_key(|(_, n)| *n)
        .map_or(b',', |(mark, _)| mark)
}

fn column(name: &str) -> Option<Column> {
    let name = fold_blanks(name).to_lowercase();
    COLUMNS.iter().find(|(_, names)| names.contains(&name.as_str())).map(|(column, _)| *column)
}

fn holds_addresses(columns: &[Option<Column>]) -> bool {
    columns.iter().flatten().any(|c| matches!(c, Column::Feed | Column::Home | Column::Address))
}

fn is_address(cell: &str) -> bool {
    crate::address::host_key(cell).is_some_and(|host| host.contains(['.', ':']))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn columns_in_any_order_and_language() {
        let text = "\u{feff}País;Nota;Medio;Sitio web;RSS\r\n\
            HN;x;El Faro del Norte;https://faro.example/;https://faro.example/feed\r\n\
            ;;;;\r\n\
            HN;\"dos\nlíneas\";La Voz;;\r\n\
            SV;;;no es;\r\n\
            GT;;Tres;https://tres.example\r\n";
        let list = parse(text.as_bytes()).unwrap();
        let lines: Vec<_> = list.rows.iter().map(|r| r.line).collect();
        assert_eq!(lines, [2, 7]);
        let first = list.rows.first().unwrap();
        assert_eq!(first.name.as_deref(), Some("El Faro del Norte"));
        assert_eq!(first.country.as_deref(), Some("HN"));
        assert_eq!(first.feed.as_deref(), Some("https://faro.example/feed"));
        assert_eq!(
            list.bad,
            [BadRow { line: 4, wrong: Wrong::NoAddress }, BadRow { line: 6, wrong: Wrong::NotAnAddress }]
        );
    }

    #[test]
    fn addresses_alone() {
        let list = parse(b"https://a.example/\nhttps://b.example/rss.xml\n").unwrap();
        assert_eq!(list.rows.first().unwrap().home.as_deref(), Some("https://a.example/"));
        assert_eq!(list.rows.get(1).unwrap().feed.as_deref(), Some("https://b.example/rss.xml"));
    }

    #[test]
    fn old_encodings_are_read() {
        let list = parse(b"nombre,url\nEl Ma\xf1ana,https://a.example/\n").unwrap();
        assert_eq!(list.rows.first().unwrap().name.as_deref(), Some("El Mañana"));
    }

    #[test]
    fn refusals() {
        assert_eq!(parse(b""), Err(Problem::Empty));
        assert_eq!(parse(b"url\n"), Err(Problem::Empty));
        assert_eq!(parse(b"\na,b\nc,d"), Err(Problem::NoAddressColumn { line: 2 }));
    }

    proptest::proptest! {
        #[test]
        fn any_bytes(bytes in proptest::collection::vec(proptest::num::u8::ANY, 0..300)) {
            let _ = parse(&bytes);
        }

        #[test]
        fn any_table(text in "(url|name|feed|https://a\\.b/|[,;\"\n\t ]|x){0,40}") {
            let _ = parse(text.as_bytes());
        }
    }
}
