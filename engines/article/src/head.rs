//! What stands above the first sentence and says who wrote when, not what: bylines, datelines, the time it takes to
//! read. All of it is told elsewhere in the article.

use crate::blocks::{Block, Shape};
use crate::date_text::without_dates;
use crate::fold::fold;
use crate::wording::pattern;
use regex::Regex;
use std::sync::LazyLock;

/// How many blocks and lines from the first are looked at.
const BLOCKS: usize = 4;
/// The longest such line, in characters.
const LINE_CHARS: usize = 140;

/// The longest name of a place, in words.
const PLACE_WORDS: usize = 5;

/// Words that stand around names and dates, folded.
static AROUND: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"^(?:",
        // who
        r"por|by|von|par|de|del|la|el|y|e|et|und|and|autor|autora|author|auteur|redaccion|redaktion|redacao|redaction|staff|escrito|written|verfasst|ecrit|texto|text|foto|fotos|photo|",
        // when
        r"publicado|publicada|publie|publiee|published|posted|veroffentlicht|erstellt|am|pm|a|as|las|los|le|on|em|en|in|at|um|vom|uhr|h|hs|hrs|min|actualizado|actualizada|atualizado|updated|last|ultima|actualizacion|mis|jour|aktualisiert|stand|modificado|detalles|details|date|fecha|datum|data|hora|gmt|utc|est|edt|cst|cdt|pst|pdt|cet|cest|mez|",
        r"lunes|martes|miercoles|jueves|viernes|sabado|domingo|segunda|terca|quarta|quinta|sexta|feira|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun|",
        // how long
        r"minutos?|minutes?|minuten|read|reading|lectura|leitura|lecture|lesezeit|tiempo|tempo|temps|time|",
        r"\d+)$",
    ))
});

/// Takes bylines and datelines off the beginning.
pub(crate) fn without_signature(blocks: &mut Vec<Block>, authors: &[String]) {
    let names: Vec<String> =
        authors.iter().flat_map(|a| fold(a).split(' ').map(str::to_owned).collect::<Vec<_>>()).collect();
    let mut at = 0;
    for _ in 0..BLOCKS {
        let Some(block) = blocks.get_mut(at) else { return };
        if block.shape != Shape::Paragraph {
            return;
        }
        let text = block.text.clone();
        let rest: Vec<&str> = text.lines().skip_while(|line| is_signature(line, &names)).collect();
        if rest.is_empty() {
            blocks.remove(at);
        } else if rest.len() < text.lines().count() {
            block.text = rest.join("\n");
            return;
        } else {
            // a lead may stand before the byline
            at += 1;
        }
    }
}

/// Whether a line holds a date or a name of the authors, and hardly anything else.
fn is_signature(line: &str, names: &[String]) -> bool {
    if line.chars().count() > LINE_CHARS {
        return false;
    }
    let is_bare = |text: &str| {
        let (undated, dates) = without_dates(text);
        let undated = fold(&undated);
        let is_name = |word: &str| names.iter().any(|name| name == word);
        let mut words = undated.split(' ').filter(|word| !word.is_empty());
        let named = words.clone().filter(|word| is_name(word)).count();
        words.all(|word| AROUND.is_match(word) || is_name(word)).then_some((dates, named))
    };
    match is_bare(line) {
        Some((dates, named)) => dates > 0 || named > 1,
        // a dateline begins with its place
        None => line.rsplit_once([',', '—', '–', '(']).is_some_and(|(place, rest)| {
            place.split_whitespace().count() <= PLACE_WORDS && is_bare(rest).is_some_and(|(dates, _)| dates > 0)
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bylines_and_datelines_are_known() {
        let names = ["ana".to_owned(), "paz".to_owned()];
        for line in [
            "Por Ana Paz",
            "Ana Paz | 12 de marzo de 2024 a las 10:30",
            "Tegucigalpa, 12 de marzo de 2024.",
            "San Pedro Sula, Honduras, 12 de marzo de 2024",
            "Publicado: Jueves, 21 Abril 2022 04:45",
            "November 20, 2019 - 11:28",
            "Ana Paz · 3 minutos de lectura",
            "Von Ana Paz, 12.03.2024, 10:30 Uhr",
        ] {
            assert!(is_signature(line, &names), "{line}");
        }
        for line in [
            "Ana Paz murió el 12 de marzo de 2024",
            "Murió el 12 de marzo de 2024.",
            "La oficina abrió el 12 de marzo de 2024.",
            "Por la paz",
            "Hoy abren la oficina.",
            "2024",
        ] {
            assert!(!is_signature(line, &names), "{line}");
        }
    }

    #[test]
    fn the_head_of_a_text_is_its_first_sentence() {
        let prose = "Las familias esperaron durante horas a que abriera la oficina del puerto, y al caer la tarde quedaban cuarenta personas.";
        let page = format!(
            "<h1>Abren el puerto</h1><div><p>Por Ana Paz</p><p>Tegucigalpa, 12 de marzo de 2024<br>{prose}</p><p>{prose}</p></div>"
        );
        let found = crate::extract(&page, None);
        assert_eq!(found.text, format!("{prose}\n\n{prose}"));
        assert_eq!(found.authors, ["Ana Paz"]);
    }
}
