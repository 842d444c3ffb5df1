//! ISO 690 in four languages, with what the archived style leaves out. It is the English one: its words stand as terms of
//! its own, which go before those of every language, and before and behind its numbers.

use super::Language;
use super::elements::each;
use hayagriva::citationberg::taxonomy::{NameVariable, StandardVariable, Variable};
use hayagriva::citationberg::{
    Affixes, ChooseBranch, IndependentStyle, LayoutRenderingElement, Locale, LocaleFile, NamesChild, TextTarget,
};

/// What a language says in place of the English words.
struct Words {
    /// Its terms by their names in CSL.
    terms: [(&'static str, &'static str); 6],
    /// What stands before, behind or in place of a value, and what it is in the language.
    around: &'static [(&'static str, &'static str)],
}

const SPANISH: Words = Words {
    terms: [
        ("no date", "[sin fecha]"),
        ("in", "en"),
        ("online", "en línea"),
        ("accessed", "consulta:"),
        ("retrieved", "disponible"),
        ("from", "en"),
    ],
    around: &[
        ("no.\u{a0}", "n.º\u{a0}"),
        ("No.\u{a0}", "N.º\u{a0}"),
        ("Version ", "Versión "),
        ("map", "mapa"),
        ("Patent submitted on ", "Patente presentada el "),
        ("published on ", "publicada el "),
    ],
};
const PORTUGUESE: Words = Words {
    terms: [
        ("no date", "[sem data]"),
        ("in", "em"),
        ("online", "online"),
        ("accessed", "acesso em:"),
        ("retrieved", "disponível"),
        ("from", "em"),
    ],
    around: &[
        ("no.\u{a0}", "n.º\u{a0}"),
        ("No.\u{a0}", "N.º\u{a0}"),
        ("Version ", "Versão "),
        ("map", "mapa"),
        ("Patent submitted on ", "Patente depositada em "),
        ("published on ", "publicada em "),
    ],
};
const FRENCH: Words = Words {
    terms: [
        ("no date", "[sans date]"),
        ("in", "in"),
        ("online", "en ligne"),
        ("accessed", "consulté le"),
        ("retrieved", "disponible"),
        ("from", "à l'adresse"),
    ],
    around: &[
        (": ", " : "),
        ("no.\u{a0}", "n°\u{a0}"),
        ("No.\u{a0}", "N°\u{a0}"),
        ("map", "carte"),
        ("Patent submitted on ", "Brevet déposé le "),
        ("published on ", "publié le "),
    ],
};

/// Says the style in a language, and mends what it loses in every one.
pub(super) fn say_in(style: &mut IndependentStyle, language: Language) {
    keep_titles(style);
    everywhere(style, &mut end_once);
    let (code, words) = match language {
        Language::En => return,
        Language::Es => ("es", &SPANISH),
        Language::Pt => ("pt", &PORTUGUESE),
        Language::Fr => ("fr", &FRENCH),
    };
    style.locale.extend(locale(code, words));
    everywhere(style, &mut |element| say(element, words));
}

/// Changes every element of the macros and of the list of works.
fn everywhere(style: &mut IndependentStyle, change: &mut dyn FnMut(&mut LayoutRenderingElement)) {
    let layout = style.bibliography.iter_mut().map(|list| &mut list.layout.elements);
    let parts = style.macros.iter_mut().map(|part| &mut part.children).chain(layout);
    for elements in parts {
        each(elements, change);
    }
}

/// Who made a work, where the style asks whether it names anybody.
const MAKERS: [Variable; 4] = [
    Variable::Name(NameVariable::Author),
    Variable::Name(NameVariable::Editor),
    Variable::Name(NameVariable::Translator),
    Variable::Name(NameVariable::Director),
];
/// The macro of the title, and the same where the title stands behind somebody's name.
const TITLE: &str = "title";
const TITLE_BEHIND: &str = "title-behind";

/// Editors that stand in the place of an author are taken for absent by the processor from then on, and the style left title
/// and year out for want of a name. Where the title has not been put there itself, somebody is named.
fn keep_titles(style: &mut IndependentStyle) {
    let mut behind = style.macros.iter().filter(|part| part.name == TITLE).cloned().collect::<Vec<_>>();
    behind.iter_mut().for_each(|part| part.name = TITLE_BEHIND.to_owned());
    style.macros.extend(behind);
    for part in style.macros.iter_mut().filter(|part| part.name != TITLE) {
        each(&mut part.children, &mut ask_for_the_title);
    }
    if let Some(list) = &mut style.bibliography {
        each(&mut list.layout.elements, &mut ask_for_the_title);
        each(&mut list.layout.elements, &mut stand_behind);
    }
}

fn ask_for_the_title(element: &mut LayoutRenderingElement) {
    let ask = |branch: &mut ChooseBranch| {
        if let Some(variables) = branch.variable.as_mut().filter(|variables| **variables == MAKERS) {
            variables.push(Variable::Standard(StandardVariable::Title));
        }
    };
    if let LayoutRenderingElement::Choose(choose) = element {
        ask(&mut choose.if_);
        choose.else_if.iter_mut().for_each(ask);
    }
}

fn stand_behind(element: &mut LayoutRenderingElement) {
    if let LayoutRenderingElement::Text(text) = element
        && let TextTarget::Macro { name } = &mut text.target
        && name == TITLE
    {
        *name = TITLE_BEHIND.to_owned();
    }
}

/// The terms as a part of the style, where CSL looks for them before it looks into the locales.
fn locale(code: &str, words: &Words) -> Option<Locale> {
    let term = |(name, text): &(&str, &str)| format!("<term name=\"{name}\">{text}</term>");
    let terms: String = words.terms.iter().map(term).collect();
    let xml = format!("<locale version=\"1.0\" xml:lang=\"{code}\"><terms>{terms}</terms></locale>");
    LocaleFile::from_xml(&xml).ok().map(Locale::from)
}

fn say(element: &mut LayoutRenderingElement, words: &Words) {
    match element {
        LayoutRenderingElement::Text(text) => {
            if let TextTarget::Value { val } = &mut text.target {
                replace(val, words);
            }
            say_around(&mut text.affixes, words);
        }
        LayoutRenderingElement::Date(date) => say_around(&mut date.affixes, words),
        _ => {}
    }
}

/// "(ed.)": the short names of roles end with a period, and the style puts another one behind.
fn end_once(element: &mut LayoutRenderingElement) {
    let LayoutRenderingElement::Names(names) = element else { return };
    for child in &mut names.children {
        if let NamesChild::Label(label) = child
            && label.affixes.suffix.as_deref() == Some(".)")
        {
            label.affixes.suffix = Some(")".to_owned());
        }
    }
}

fn say_around(affixes: &mut Affixes, words: &Words) {
    [&mut affixes.prefix, &mut affixes.suffix].into_iter().flatten().for_each(|text| replace(text, words));
}

fn replace(text: &mut String, words: &Words) {
    if let Some((_, said)) = words.around.iter().find(|(english, _)| *english == text.as_str()) {
        *text = (*said).to_owned();
    }
}
