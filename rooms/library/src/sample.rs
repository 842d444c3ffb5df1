//! The sample guide of the demonstration: a document of four pages with its file, and a reading list with it.

use anyhow::Result;
use platform::accounts::Who;
use platform::node::Node;
use records::{By, Filing, NewFile, RecordFiles, Records, SaidBy, Statement, Value, Vocabularies, read_file};

use crate::kinds::{COLLECTION, DOCUMENT};

/// The guide, written for the demonstration and given to all (CC0).
const GUIDE: &[u8] = include_bytes!("../starter/sample-guide.pdf");
/// The terms that it explains, with the page.
const EXPLAINS: [(&str, &str); 7] = [
    ("es-001", "2"),
    ("es-002", "2"),
    ("es-004", "2"),
    ("es-012", "3"),
    ("es-014", "3"),
    ("es-018", "3"),
    ("es-021", "3"),
];

/// Enters them.
pub async fn add_sample_guide(node: &Node) -> Result<()> {
    let stored = node.files.keep(GUIDE.to_vec()).await?;
    let (who, vocabularies) = (Who::operator(), Vocabularies::load(&node.db).await?);
    let own = |text: &str| Statement { by: SaidBy::Import, ..Statement::text(text) };
    let records = Records::of(&node.db);
    let mut works = Vec::new();
    for key in ["atl-088", "atl-034"] {
        works.extend(records.by_key(DOCUMENT.name, key).await?);
    }
    let mut tx = node.db.begin().await?;
    let mut body = records::Body::new();
    let titled = |text: &str| Statement { lang: Some("es".to_owned()), ..own(text) };
    body.say("title", titled("Palabras que ayudan a ver: guía de muestra para redacciones"));
    for (field, text) in [
        ("type", "guide"),
        ("corporate_author", "Equipo de Atalaya"),
        ("issued", "2026-11"),
        ("language", "es"),
        ("guides_reading", "yes"),
        ("licence", "CC0 1.0"),
        ("access", "open"),
        (
            "abstract",
            "Cuatro páginas escritas para la demostración: qué pesan algunas palabras y qué se puede escribir en su lugar.",
        ),
    ] {
        body.say(field, own(text));
    }
    for (term, page) in EXPLAINS {
        body.say("explains", Statement { value: parts([("term", term), ("page", page)]), ..own("") });
    }
    let by = By::hand(&who, "");
    let guide = Records::add(&mut tx, &DOCUMENT, Some("sample-guide"), &body, by, true, &vocabularies).await?;
    let new = NewFile { stored: &stored, kind: document::Kind::Pdf, name: "guia-de-muestra.pdf", source: None, by: "" };
    let file = RecordFiles::bring(&mut tx, &new).await?;
    RecordFiles::file(&mut tx, &file, &guide, Filing::default()).await?;
    let mut list = records::Body::new();
    list.say("title", titled("Para empezar un taller en una redacción"));
    list.say("kind", own("list"));
    list.say("about", titled("Lista de muestra: tres lecturas para una mañana de taller."));
    list.say(
        "works",
        Statement {
            value: parts([("work", &guide), ("why", "Se lee en diez minutos; cada página da para un ejercicio.")]),
            ..own("")
        },
    );
    for work in works {
        list.say("works", Statement { value: parts([("work", &work.id)]), ..own("") });
    }
    Records::add(&mut tx, &COLLECTION, Some("sample-list"), &list, by, true, &vocabularies).await?;
    tx.commit().await?;
    read_file(node, &file).await
}

fn parts<const N: usize>(parts: [(&str, &str); N]) -> Value {
    Value::Parts(parts.into_iter().map(|(name, text)| (name.to_owned(), text.to_owned())).collect())
}
