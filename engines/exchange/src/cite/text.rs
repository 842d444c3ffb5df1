//! What the processor made, as text and as HTML in which nothing of the work can be markup.

use hayagriva::citationberg::{FontStyle, FontVariant, FontWeight, VerticalAlign};
use hayagriva::{ElemChild, ElemChildren, ElemMeta, Formatted, Formatting};

/// Plain text and HTML.
pub(super) fn write(children: &ElemChildren) -> (String, String) {
    let (mut text, mut html) = (String::new(), String::new());
    walk(children, &mut text, &mut html);
    (text.trim().to_owned(), html.trim().to_owned())
}

fn walk(children: &ElemChildren, text: &mut String, html: &mut String) {
    for child in &children.0 {
        match child {
            ElemChild::Text(formatted) | ElemChild::Link { text: formatted, .. } => push(formatted, text, html),
            ElemChild::Markup(markup) => {
                text.push_str(markup);
                escape(markup, html);
            }
            ElemChild::Elem(elem) => {
                let number = matches!(elem.meta, Some(ElemMeta::CitationNumber));
                walk(&elem.children, text, html);
                // a number of a list and the work do not run into each other
                if number && elem.display.is_some() {
                    text.push(' ');
                    html.push(' ');
                }
            }
            ElemChild::Transparent { .. } => {}
        }
    }
}

fn push(formatted: &Formatted, text: &mut String, html: &mut String) {
    text.push_str(&formatted.text);
    let (open, close) = tags(&formatted.formatting);
    open.iter().for_each(|tag| html.push_str(tag));
    escape(&formatted.text, html);
    close.iter().for_each(|tag| html.push_str(tag));
}

fn tags(form: &Formatting) -> (Vec<&'static str>, Vec<&'static str>) {
    let all = [
        (form.font_style == FontStyle::Italic, "<i>", "</i>"),
        (form.font_weight == FontWeight::Bold, "<b>", "</b>"),
        (form.font_variant == FontVariant::SmallCaps, "<span style=\"font-variant:small-caps\">", "</span>"),
        (form.vertical_align == VerticalAlign::Sup, "<sup>", "</sup>"),
        (form.vertical_align == VerticalAlign::Sub, "<sub>", "</sub>"),
    ];
    let used = all.iter().filter(|(is, ..)| *is);
    (used.clone().map(|(_, open, _)| *open).collect(), used.rev().map(|(.., close)| *close).collect())
}

/// Escapes text for HTML and XML: also what XML cannot hold falls.
fn escape(text: &str, out: &mut String) {
    out.push_str(&crate::xml::escape(text));
}
