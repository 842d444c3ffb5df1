//! A journal as reference lists write it in a row: name, volume, number, pages.

/// Its parts; one that is not there is empty.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Journal<'a> {
    /// The name.
    pub name: &'a str,
    /// The volume.
    pub volume: &'a str,
    /// The number.
    pub issue: &'a str,
    /// First and last page.
    pub pages: &'a str,
}

impl<'a> Journal<'a> {
    /// Reads `Gender & Society 11(5):548-571`, `Annual Review of Sociology 39:471-489`, `Rutas, núm. 6`.
    pub fn read(text: &'a str) -> Journal<'a> {
        let mut journal = Journal { name: text.trim(), ..Journal::default() };
        if let Some((before, pages)) = journal.name.rsplit_once(':')
            && is_pages(pages)
        {
            (journal.name, journal.pages) = (before, pages.trim());
        }
        if let Some((before, issue)) = journal.name.strip_suffix(')').and_then(|rest| rest.rsplit_once('('))
            && starts_with_digit(issue)
        {
            (journal.name, journal.issue) = (before, issue);
        }
        if let Some((before, last)) = journal.name.trim_end().rsplit_once(' ')
            && !last.is_empty()
            && last.bytes().all(|b| b.is_ascii_digit())
        {
            match before.strip_suffix("núm.") {
                Some(name) => (journal.name, journal.issue) = (name, last),
                None => (journal.name, journal.volume) = (before, last),
            }
        }
        journal.name = journal.name.trim_end_matches([' ', ',']);
        journal
    }
}

fn is_pages(text: &str) -> bool {
    let text = text.trim();
    starts_with_digit(text) && text.chars().all(|c| c.is_ascii_digit() || matches!(c, '-' | '–'))
}

fn starts_with_digit(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::Journal;

    #[test]
    fn the_ways_in_which_lists_write_a_journal() {
        for (text, name, volume, issue, pages) in [
            ("Gender & Society 11(5):548-571", "Gender & Society", "11", "5", "548-571"),
            ("Annual Review of Sociology 39:471-489", "Annual Review of Sociology", "39", "", "471-489"),
            ("Inter disciplina 12(34)", "Inter disciplina", "12", "34", ""),
            ("Nueva Sociedad(233)", "Nueva Sociedad", "", "233", ""),
            (
                "Revista de Derecho (Universidad Centroamericana)(33)",
                "Revista de Derecho (Universidad Centroamericana)",
                "",
                "33",
                "",
            ),
            ("Rutas. Estudios sobre Movilidad, núm. 6", "Rutas. Estudios sobre Movilidad", "", "6", ""),
            ("Estudios Fronterizos 23", "Estudios Fronterizos", "23", "", ""),
            ("La Ventana. Revista de Estudios de Género", "La Ventana. Revista de Estudios de Género", "", "", ""),
            ("", "", "", "", ""),
        ] {
            assert_eq!(Journal::read(text), Journal { name, volume, issue, pages }, "{text}");
        }
    }
}
