//! What the forms of definitions hold, and how they are read.

use platform::pages::{Choice, Fields};
use platform::web::Ask;
use platform::words::Lang;

use crate::kind::{Kind, OWN_FIELD};
use crate::pages::tongues::{Tongues, labels_of, labels_typed};
use crate::pages::vocabularies::words;
use crate::shape::{DUBLIN_CORE, Editors, FORMS, Labels, OwnChoice, OwnField, OwnKind, OwnPart};
use crate::vocabulary::Vocabularies;

/// What can be chosen for a field.
pub(super) struct FieldChoices {
    pub forms: Vec<Choice>,
    pub vocabularies: Vec<Choice>,
    pub kinds: Vec<Choice>,
    pub dublin_core: Vec<Choice>,
    pub labels: Tongues,
    pub hints: Tongues,
}

impl FieldChoices {
    pub async fn of(ask: &Ask) -> anyhow::Result<FieldChoices> {
        let vocabularies = Vocabularies::of(&ask.node).await?;
        let mut named: Vec<Choice> = vocabularies.names().map(|name| Choice::new(name, words(ask, name))).collect();
        named.sort_by_key(|choice| platform::text::fold(&choice.label));
        let kinds = Kind::all(&ask.node.contributions);
        Ok(FieldChoices {
            forms: FORMS.iter().map(|form| Choice::new(*form, ask.t(&format!("records-shape-form-{form}")))).collect(),
            vocabularies: named,
            kinds: kinds.into_iter().map(|kind| Choice::new(kind.name, ask.t(&kind.key("one")))).collect(),
            dublin_core: DUBLIN_CORE.iter().map(|element| Choice::new(*element, format!("dc:{element}"))).collect(),
            labels: Tongues::of(ask, "etiqueta", "records-shape-label"),
            hints: Tongues::of(ask, "ayuda", "records-shape-hint"),
        })
    }
}

/// A field as its form says it; name and form of one that is there stay.
pub(super) fn field_of(fields: &Fields, was: Option<&OwnField>) -> OwnField {
    let is = |name: &str| fields.text(name) == "1";
    let form = match fields.text("forma") {
        "term" => format!("term:{}", fields.text("vocabulario")),
        "record" => format!("record:{}", fields.all("fichas").join(",")),
        plain => plain.to_owned(),
    };
    let form = was.map_or(form, |was| was.form.clone());
    let of = |word: &str, name: &str| if form == word { fields.text(name) } else { "" };
    OwnField {
        name: was.map_or_else(|| format!("{OWN_FIELD}{}", fields.text("nombre")), |was| was.name.clone()),
        labels: labels_of(fields, "etiqueta"),
        hints: labels_of(fields, "ayuda"),
        choices: choices_of(of("choice", "opciones")),
        parts: parts_of(of("table", "partes")),
        form,
        many: is("varias") || was.is_some_and(|was| was.many),
        required: is("obligatorio"),
        members: is("miembros"),
        narrows: is("filtro"),
        dublin_core: Some(fields.text("dublin").to_owned()).filter(|element| !element.is_empty()),
        retired: is("retirado"),
    }
}

/// The form of a field that is there.
pub(super) fn typed(field: &OwnField) -> Vec<(String, String)> {
    let mut typed = labels_typed("etiqueta", &field.labels);
    typed.extend(labels_typed("ayuda", &field.hints));
    let flags = [
        ("varias", field.many),
        ("obligatorio", field.required),
        ("miembros", field.members),
        ("filtro", field.narrows),
        ("retirado", field.retired),
    ];
    typed.extend(flags.into_iter().filter(|(_, on)| *on).map(|(name, _)| (name.to_owned(), "1".to_owned())));
    typed.extend(field.dublin_core.clone().map(|element| ("dublin".to_owned(), element)));
    let choices = field.choices.iter().map(|choice| format!("{} = {}", choice.word, labels_in_line(&choice.labels)));
    let parts = field.parts.iter().map(|part| {
        let word = part.name.strip_prefix(OWN_FIELD).unwrap_or(&part.name);
        format!("{word} ({}) = {}", part.form, labels_in_line(&part.labels))
    });
    typed.push(("opciones".to_owned(), choices.collect::<Vec<_>>().join("\n")));
    typed.push(("partes".to_owned(), parts.collect::<Vec<_>>().join("\n")));
    typed
}

/// What can be chosen, one a line: `propia = Propia | Own | Própria | Propre`.
fn choices_of(text: &str) -> Vec<OwnChoice> {
    lines(text).map(|(word, labels)| OwnChoice { word: word.to_owned(), labels }).collect()
}

/// The parts of a table, one a line: `monto (number) = Monto | Amount | Montante | Montant`.
fn parts_of(text: &str) -> Vec<OwnPart> {
    let part = |(named, labels): (&str, Labels)| {
        let (word, form) = named.split_once('(').unwrap_or((named, "line"));
        let form = form.trim_end().trim_end_matches(')').trim().to_owned();
        OwnPart { name: format!("{OWN_FIELD}{}", word.trim()), form, labels }
    };
    lines(text).map(part).collect()
}

/// What stands before `=` in each line, and behind it the labels in the order of the languages.
fn lines(text: &str) -> impl Iterator<Item = (&str, Labels)> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.map(|line| {
        let (named, labels) = line.split_once('=').unwrap_or((line, ""));
        let labels = Lang::ALL.into_iter().zip(labels.split('|')).map(|(lang, label)| (lang, label.trim()));
        let labels = labels.filter(|(_, label)| !label.is_empty());
        (named.trim(), labels.map(|(lang, label)| (lang.code().to_owned(), label.to_owned())).collect())
    })
}

fn labels_in_line(labels: &Labels) -> String {
    let label = |lang: Lang| labels.get(lang.code()).map(String::as_str).unwrap_or_default();
    Lang::ALL.map(label).join(" | ").trim_end_matches([' ', '|']).to_owned()
}

/// A kind of its own as its form says it.
pub(super) fn kind_of(fields: &Fields) -> OwnKind {
    OwnKind {
        one: labels_of(fields, "uno"),
        many: labels_of(fields, "varios"),
        about: labels_of(fields, "sobre"),
        editors: if fields.text("quien") == "coordinators" { Editors::Coordinators } else { Editors::Editors },
        retired: fields.text("retirado") == "1",
    }
}

/// The form of a kind that is there.
pub(super) fn kind_typed(own: &OwnKind) -> Vec<(String, String)> {
    let mut typed = labels_typed("uno", &own.one);
    typed.extend(labels_typed("varios", &own.many));
    typed.extend(labels_typed("sobre", &own.about));
    let who = if own.editors == Editors::Coordinators { "coordinators" } else { "editors" };
    typed.push(("quien".to_owned(), who.to_owned()));
    typed.extend(own.retired.then(|| ("retirado".to_owned(), "1".to_owned())));
    typed
}

/// What can be chosen for a kind of its own.
pub(super) struct KindChoices {
    pub one: Tongues,
    pub many: Tongues,
    pub about: Tongues,
    pub editors: Vec<Choice>,
}

impl KindChoices {
    pub fn of(ask: &Ask) -> KindChoices {
        KindChoices {
            one: Tongues::of(ask, "uno", "records-shape-one"),
            many: Tongues::of(ask, "varios", "records-shape-many"),
            about: Tongues::of(ask, "sobre", "records-shape-about"),
            editors: ["editors", "coordinators"]
                .map(|who| Choice::new(who, ask.t(&format!("records-shape-editors-{who}"))))
                .into(),
        }
    }
}
