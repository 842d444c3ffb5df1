//! Titles and names that programs put into files where nobody gave any.

use crate::model::{Origin, Said, said};

/// Endings of titles that are names of files.
const FILE_NAMES: [&str; 10] = [".doc", ".docx", ".pdf", ".indd", ".qxd", ".rtf", ".odt", ".tex", ".dvi", ".pmd"];
/// What programs call a document without a title, in lower case and without the number behind it.
const UNTITLED: [&str; 20] = [
    "unknown title",
    "untitled",
    "untitled document",
    "no title",
    "title",
    "document",
    "word document",
    "powerpoint presentation",
    "sin título",
    "sin titulo",
    "documento",
    "documento sin título",
    "título",
    "presentación de powerpoint",
    "sem título",
    "documento sem título",
    "apresentação do powerpoint",
    "sans titre",
    "document sans titre",
    "présentation powerpoint",
];
/// Whom programs name as the author that nobody named, in lower case.
const NOBODY: [&str; 21] = [
    "unknown author",
    "unknown",
    "author",
    "user",
    "admin",
    "administrator",
    "owner",
    "windows user",
    "microsoft office user",
    "python-docx",
    "autor desconocido",
    "desconocido",
    "autor",
    "usuario",
    "usuario de windows",
    "usuario de microsoft office",
    "administrador",
    "usuário",
    "usuário do windows",
    "utilisateur",
    "utilisateur windows",
];

/// A title that a person gave.
pub(crate) fn title(value: &str, from: Origin) -> Option<Said> {
    let title = said(value.trim().trim_start_matches("Microsoft Word - "), from)?;
    let low = title.value.to_lowercase();
    let is_file = FILE_NAMES.iter().any(|ending| low.ends_with(ending));
    let bare = low.trim_end_matches(|c: char| c.is_ascii_digit() || " -_().".contains(c));
    (!is_file && !UNTITLED.contains(&bare)).then_some(title)
}

/// The authors of a list who are somebody.
pub(crate) fn authors(field: &str, marks: &[char], from: Origin) -> Vec<Said> {
    field.split(marks).filter_map(|name| author(name, from)).collect()
}

/// An author who is somebody.
pub(crate) fn author(name: &str, from: Origin) -> Option<Said> {
    said(name, from).filter(|said| !NOBODY.contains(&said.value.to_lowercase().as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_program_calls_it_is_no_title() {
        for text in [
            "Microsoft Word - informe final.docx",
            "Unknown Title",
            "untitled",
            "Documento1",
            "Sin título 2",
            "Document (3)",
            "Presentación de PowerPoint",
            "  ",
        ] {
            assert_eq!(title(text, Origin::PdfInfo), None, "{text}");
        }
        for (text, told) in
            [("Microsoft Word - Informe", "Informe"), ("Documento de trabajo 7", "Documento de trabajo 7")]
        {
            assert_eq!(title(text, Origin::PdfInfo).map(|said| said.value).as_deref(), Some(told), "{text}");
        }
    }

    #[test]
    fn nobody_is_no_author() {
        let names = authors("Unknown Author; Ana Paz;Usuario de Windows", &[';'], Origin::EpubPackage);
        assert_eq!(names.iter().map(|said| said.value.as_str()).collect::<Vec<_>>(), ["Ana Paz"]);
    }
}
