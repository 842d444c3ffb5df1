//! Names of people out of what a byline says.

use crate::fold::fold;
use crate::limits::{AUTHORS, NAME_CHARS};
use crate::wording::pattern;
use regex::Regex;
use std::sync::LazyLock;

/// "By", "Por" and their like at the head of a byline.
static LEAD_IN: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)^\W*(?:(?:(?:geschrieben|written|posted|published|escrito|publicado|publi[eé]|[eé]crit|redactado|erstellt|verfasst|ver[oö]ffentlicht|gepostet|eingestellt|words|story|interview|texto?s?|a report) )?(?:by|von|por|par|de|durch)\b[\s:]+|(?:(?:ein |un |una )?(?:author|autor(?:in|a|es|en)?|auteurs?|text|texto|redacci[oó]n|reporter|periodista|fuente|bericht|protokoll|interview)(?:/in)?\s*:\s*))",
    )
});
/// Where a name ends and something else begins.
static TAIL: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)(?:\s+[|•·–—-]\s+|\s+(?:fotos?|photos?|bild|bilder|im[aá]gen(?:es)?)\s*:|\s*[|•·@(\[{<]|\s*\b\w+@|https?:|www\.|(?:^|\s)\d|\s+(?-i:am|on|in|vom|el|le|em)\s|\s+(?:view all|see all|all posts|ver (?:todas|todos)|alle (?:artikel|beitr[aä]ge)|special to|für|staff|updated|published|aktualisiert|ver[oö]ffentlicht|publicado|publi[eé]|posted|f[oö]r)\b|,\s*(?:\p{Ll}|the\b|cnn\b|ap\b|bbc\b|reporter|editor|staff|correspond|associated|senior|redakt|freier|special)).*$",
    )
});
static BETWEEN: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?i)\s*(?:[,;/&]|\s\+\s|\s(?:and|und|y|e|et|with|mit|con|com|avec)\s)\s*"));
/// Words that stand where a name could, and name nobody.
static NOBODY: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)^(?:admin\w*|administrator|webmaster|root|user\w*|guest|author|autor\w*|anonym\w*|unknown|editor\w*|online|pm|home|blog|sponsored.*|contributor|posts? by|http.*|zeige|(?:posted|publi(?:ziert|shed|cado|[eé])|ver[oö]ffentlicht|erstellt|geschrieben|updated)(?: by| por| par| von| on| am| el| le| em| in)?|benutzername.*|about the author|authors?|gesponsert.*|wordpressadmin|share.*|comments?|kommentare?|comentarios?|mehr|more|info|kontakt|contact|impressum|facebook|twitter|instagram|follow.*|read.*|log-?in|sign in|null|undefined|none|anmelden|by|von|por|par|(?:janu|febru)ar[y]?|m(?:ä|ae)rz|march|oktober|october|[ds]e[pcz]t?ember|november|juni|juli)$",
    )
});
/// Desks, agencies and houses: they sign, but are no person.
static NO_PERSON: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)^(?:editorial.*|(?:la |die |der )?redak[ct]ion\w*|redacci[oó]n.*|reda[cç][aã]o.*|r[eé]daction.*|la r[eé]daction.*|newsroom|news ?desk|.*\bstaff\b.*|.*\bteam\b.*|equipo\b.*|(?:dpa|afp|efe|ap|reuters|apa|sid|ansa|lusa|xinhua|notimex|associated press|agencias?|agence france.presse|europa press|pti|ians|ots|epd|kna)(?:[ ./-].*)?|.*\.(?:com|de|net|org|es|fr|info|at|ch)|news|presse\w*|press ?(?:release|office)|gastautor|gastbeitrag|.*\b(?:gmbh|ag|e\.? ?v|inc|ltd|llc|corp|verband|verein|institut\w*|ministeri\w+|departe?ment\w*|stiftung|zeitung|nachrichten|presse\w*|redaktion|redacci[oó]n|reda[cç][aã]o|news|media|magazin\w*|m[eé]dias?|archiv|agentur|agencia|foundation|university|universidad|universit[aä]t|gobierno|prensa|noticias|radio|diario|peri[oó]dico|deutschland|solutions))$",
    )
});
/// A name of an account: one word in any letters.
static ACCOUNT: LazyLock<Regex> = LazyLock::new(|| pattern(r"^[\p{L}\p{N}][\p{L}\p{N}._-]{1,29}$"));

/// The longest name, in words.
const NAME_WORDS: usize = 6;
/// Fewer letters are initials, which sign only where an element says so.
const NAME_LETTERS: usize = 3;

/// Who the outlet is, folded: it signs no article of its own as a person.
pub(crate) struct Known {
    site: String,
    publisher: String,
    /// The host as one word, and its last part but one.
    host: String,
    label: String,
}

impl Known {
    pub fn new(site: Option<&str>, publisher: Option<&str>, host: Option<&str>) -> Self {
        let joined = |text: &str| fold(text).replace(' ', "");
        Self {
            site: site.map(fold).unwrap_or_default(),
            publisher: publisher.map(fold).unwrap_or_default(),
            host: host.map(joined).unwrap_or_default(),
            label: host.and_then(|h| h.rsplit('.').nth(1)).map(joined).unwrap_or_default(),
        }
    }

    pub fn is_outlet(&self, name: &str) -> bool {
        let name = fold(name);
        let joined = name.replace(' ', "");
        name == self.site || name == self.publisher || joined == self.label || joined == self.host
    }
}

/// Which names are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Signers {
    /// People alone.
    People,
    /// Desks and agencies, too.
    Desks,
}

/// Names out of bylines, each once.
pub(crate) fn names<'a>(bylines: impl Iterator<Item = &'a str>, known: &Known, whom: Signers) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for byline in bylines {
        // Before it is split: some outlets have an "and" in their name.
        let head = byline.split(',').next().unwrap_or(byline);
        if known.is_outlet(head) {
            continue;
        }
        for name in split(byline) {
            let new = !names.iter().any(|n| fold(n) == fold(&name));
            if is_name(&name, known, whom) && new && names.len() < AUTHORS {
                names.push(name);
            }
        }
    }
    names
}

/// Whether what signs an article is a person, as far as the name tells: not a desk, an agency or a house.
pub fn is_person(name: &str) -> bool {
    !NO_PERSON.is_match(name.trim_end_matches('.'))
}

/// The name of an account that signs, as it stands: `oz`, `freeman1984`.
pub(crate) fn account(text: &str, known: &Known) -> Option<String> {
    let name = LEAD_IN.replace(text.trim(), "");
    let name = name.trim_matches(|c: char| !c.is_alphanumeric());
    let signs = ACCOUNT.is_match(name)
        && name.chars().any(char::is_alphabetic)
        && !NOBODY.is_match(name)
        && is_person(name)
        && !known.is_outlet(name);
    signs.then(|| name.to_owned())
}

fn split(byline: &str) -> Vec<String> {
    let byline = byline.trim();
    if byline.starts_with("http") || byline.starts_with('@') {
        return Vec::new();
    }
    let byline = LEAD_IN.replace(byline, "");
    let byline = TAIL.replace(&byline, "");
    BETWEEN
        .split(&byline)
        .map(|name| name.trim_matches(|c: char| !c.is_alphanumeric() && c != '.').to_owned())
        .collect()
}

fn is_name(name: &str, known: &Known, whom: Signers) -> bool {
    let words = name.split_whitespace().count();
    let letters = name.chars().filter(|c| c.is_alphabetic()).count();
    let bare = name.trim_end_matches('.');
    (1..=NAME_WORDS).contains(&words)
        && letters >= NAME_LETTERS
        && name.chars().count() <= NAME_CHARS
        && !NOBODY.is_match(bare)
        && !known.is_outlet(name)
        && (whom == Signers::Desks || is_person(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known() -> Known {
        Known::new(Some("El Faro de Olancho"), None, Some("elfaro.example"))
    }

    fn people(byline: &str) -> Vec<String> {
        names(std::iter::once(byline), &known(), Signers::People)
    }

    #[test]
    fn agencies_and_desks_are_no_people() {
        for name in ["EFE", "AFP", "Redacción", "Europa Press", "La Prensa"] {
            assert!(!is_person(name), "{name}");
        }
        for name in ["Ana Paz", "Efeso Molina", "Prensa Ramírez"] {
            assert!(is_person(name), "{name}");
        }
    }

    #[test]
    fn bylines_give_people() {
        assert_eq!(people("Por Ana Paz y Luis Mejía"), ["Ana Paz", "Luis Mejía"]);
        assert_eq!(people("By Ana Paz, Staff Writer"), ["Ana Paz"]);
        assert_eq!(people("Von Jonas Weber am 3. Mai 2024"), ["Jonas Weber"]);
        assert_eq!(people("Ana Paz | @anapaz"), ["Ana Paz"]);
    }

    #[test]
    fn outlets_and_desks_are_nobody() {
        for nobody in ["Redacción", "dpa", "AFP", "admin", "El Faro de Olancho", "Redaktion", "https://a.b/c"] {
            assert!(people(nobody).is_empty(), "{nobody}");
        }
    }
}
