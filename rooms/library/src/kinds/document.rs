//! Articles, reports, books, guides: what is read, cited and lent.

use exchange::edtf::{self, Date, End};
use records::{Body, Carries, Field, Form, Kind, Rules, Shown};

use super::SUBJECTS;
use crate::actions::EDIT_LIBRARY;
use crate::proposed::proposed;

/// A publication.
pub static DOCUMENT: Kind = Kind {
    name: "document",
    files: "documents",
    words: "library-document-{}",
    home: "/biblioteca",
    title: "title",
    summary: "abstract",
    beside: &["type", "issued", "authors", "corporate_author", "publisher", "language"],
    fields: &[
        Field::new("title", Form::Tongues).required().many(),
        Field::new(
            "type",
            Form::Choice(&["article-journal", "report", "book", "guide", "legal-case", "thesis", "chapter", "webpage"]),
        )
        .required(),
        Field::new("authors", Form::Person).many(),
        Field::new("corporate_author", Form::Line).many(),
        Field::new("editors", Form::Person).many(),
        Field::new("translators", Form::Person).many(),
        Field::new("issued", Form::Date),
        Field::new("container", Form::Line),
        Field::new("volume", Form::Line),
        Field::new("issue", Form::Line),
        Field::new("pages", Form::Line),
        Field::new("edition", Form::Line),
        Field::new("publisher", Form::Line),
        Field::new("place", Form::Line),
        Field::new("language", Form::Language),
        Field::new("country", Form::Country).many(),
        Field::new("keywords", Form::Word(SUBJECTS)).many(),
        Field::new("doi", Form::Code),
        Field::new("isbn", Form::Code).many(),
        Field::new("issn", Form::Code),
        Field::new("url", Form::Address),
        Field::new("abstract", Form::Text),
        Field::new("guides_reading", Form::Choice(&["yes", "no"])),
        Field::new(
            "explains",
            Form::Parts(&[Field::new("term", Form::Line).required(), Field::new("page", Form::Line)]),
        )
        .many(),
        Field::new("licence", Form::Line),
        Field::new("access", Form::Choice(&["open", "members", "embargo"])),
        Field::new("access_until", Form::Date),
        Field::new("about_laws", Form::Record(&["law", "treaty"])).many(),
    ],
    edit: &EDIT_LIBRARY,
    carries: Some(&Carries { readers, proposed, opens_on }),
    open: records::always,
    rules: Rules { called_by: &["doi", "isbn"], ..Rules::NONE },
};

/// Who may read a document's files. One of which nobody has said who may is kept for members: it may be anybody's work.
fn readers(body: &Body, today: &str) -> Shown {
    let is_over = opens_on(body).is_some_and(|day| day.as_str() <= today);
    match body.text("access") {
        Some("open") => Shown::Public,
        Some("embargo") if is_over => Shown::Public,
        _ => Shown::Members,
    }
}

/// The day on which an embargo's files open: the first one after the day, month or year told. An embargo of which no end is
/// known stays.
fn opens_on(body: &Body) -> Option<String> {
    let until = body.text("access_until").filter(|_| body.text("access") == Some("embargo"))?;
    let end = match edtf::parse(until).ok()? {
        Date::Point(point) | Date::Interval(_, End::Point(point)) => point,
        Date::Undated | Date::Interval(..) => return None,
    };
    let last: jiff::civil::Date = end.latest().to_string().parse().ok()?;
    Some(last.tomorrow().ok()?.to_string())
}

#[cfg(test)]
mod tests {
    use records::{Body, Shown, Statement};

    use super::{opens_on, readers};

    fn until(date: &str) -> Body {
        let mut body = Body::new();
        for (field, text) in [("access", "embargo"), ("access_until", date)] {
            body.say(field, Statement::text(text));
        }
        body
    }

    #[test]
    fn files_are_for_members_through_the_last_day_told() {
        for (told, opens) in [("2026-11-30", "2026-12-01"), ("2026-11", "2026-12-01"), ("2026", "2027-01-01")] {
            assert_eq!(opens_on(&until(told)).as_deref(), Some(opens), "{told}");
            assert_eq!(readers(&until(told), "2026-11-30"), Shown::Members, "{told}");
            assert_eq!(readers(&until(told), opens), Shown::Public, "{told}");
        }
        assert_eq!(opens_on(&until("s.f.")), None);
    }
}
