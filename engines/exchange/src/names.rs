//! Names of people and of bodies, from the orders in which they are written.

mod words;

use words::{is_acronym, is_article, is_body_word, is_link, is_particle, is_suffix, is_surname};

/// Who made a work.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Name {
    /// Somebody.
    Person(Person),
    /// An organization, or a name that is not taken apart.
    Body(String),
}

/// The parts of a person's name; a part that there is not is empty.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Person {
    /// One or two surnames: "García Márquez".
    pub family: String,
    /// Given names or initials: "Sarah J."
    pub given: String,
    /// A particle that stays with the surname and leads it: "de la" in "de la Cruz".
    pub particle: String,
    /// A particle that falls when only the surname stands: "von" in "Humboldt, Alexander von".
    pub dropping_particle: String,
    /// "Jr.", "III".
    pub suffix: String,
}

impl Name {
    /// A person with surname and given name.
    pub fn person(family: impl Into<String>, given: impl Into<String>) -> Self {
        Name::Person(Person { family: family.into(), given: given.into(), ..Person::default() })
    }

    /// The name in its own order: "Sarah J. Mahler".
    pub fn display(&self) -> String {
        match self {
            Name::Body(body) => body.clone(),
            Name::Person(p) => join(&[&p.given, &p.dropping_particle, &p.particle, &p.family, &p.suffix]),
        }
    }

    /// The name as lists sort it: "Mahler, Sarah J.", "García Márquez, Gabriel".
    pub fn sorted(&self) -> String {
        match self {
            Name::Body(body) => body.clone(),
            Name::Person(p) => {
                let family = join(&[&p.particle, &p.family]);
                let given = join(&[&p.given, &p.dropping_particle]);
                let parts = [family, given, p.suffix.clone()];
                parts.iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(", ")
            }
        }
    }
}

fn join(parts: &[&str]) -> String {
    parts.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(" ")
}

/// Reads one name, of a person or a body; none where there is no letter in it.
///
/// People: "Mahler, Sarah J.", "Sarah J. Mahler", "MAHLER, Sarah", "García Márquez, Gabriel", "Gabriel García Márquez",
/// "de la Cruz, Juana", "M. J. Pérez de la Cruz", "PÉREZ DE LA CRUZ, MARÍA JOSÉ", "King, Martin Luther, Jr.". Bodies are known by braces, by a trailing comma ("World Bank,"), by
/// words (Universidad, Ministry, Fundação …) and by acronyms.
pub fn read(text: &str) -> Option<Name> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if !text.chars().any(char::is_alphabetic) {
        return None;
    }
    if let Some(inner) = text.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
        return Some(Name::Body(inner.trim().to_owned())).filter(|_| !inner.trim().is_empty());
    }
    if let Some(body) = text.strip_suffix(',') {
        return Some(Name::Body(body.trim().to_owned()));
    }
    if is_body(&text) {
        return Some(Name::Body(text));
    }
    match text.split_once(',') {
        Some((family, rest)) => Some(Name::Person(inverted(family.trim(), rest.trim()))),
        None => Some(direct(&text)),
    }
}

/// Whether a name is that of a body, by its words.
pub fn is_body(text: &str) -> bool {
    let split = |text: &str| -> Vec<String> {
        let inside = |c: char| c.is_alphanumeric() || matches!(c, '.' | '\'' | '-' | '\u{ad}');
        text.split(|c: char| !inside(c)).filter(|word| !word.is_empty()).map(str::to_owned).collect()
    };
    let words = split(text);
    let (head, tail) = text.split_once(',').unwrap_or((text, ""));
    let inverted = !tail.is_empty();
    // "Corte, Ana" and "Banco, Luis" are people; "Honduras, Secretaría de Salud" is none
    let by_word = if inverted && split(head).len() == 1 {
        split(tail).iter().any(|word| is_body_word(word))
    } else {
        words.iter().any(|word| is_body_word(word))
    };
    let joins = |word: &String| ["for", "of", "para", "por", "sobre"].contains(&word.as_str());
    by_word
        || (!inverted && words.iter().any(|word| is_acronym(word)))
        || (!inverted && words.len() > 2 && words.iter().any(joins))
        || text.contains(" & ")
        || text.chars().any(|c| c.is_ascii_digit())
}

/// "Last, First" and "Last, First, Jr", with particles in front of the surname.
fn inverted(family: &str, rest: &str) -> Person {
    let (given, suffix) = match rest.rsplit_once(',') {
        Some((given, suffix)) if is_suffix(suffix.trim()) => (given.trim(), suffix.trim()),
        // BibTeX's order, "von Last, Jr, First"
        _ => match rest.split_once(',') {
            Some((suffix, given)) if is_suffix(suffix.trim()) => (given.trim(), suffix.trim()),
            _ if is_suffix(rest) => ("", rest),
            _ => (rest, ""),
        },
    };
    let (particle, own) = leading_particle(&surname(family));
    Person {
        family: own,
        // in a list of capitals the given names have them, too
        given: if is_shouted(family) { lower_capitals(given) } else { given.to_owned() },
        particle,
        dropping_particle: String::new(),
        suffix: suffix.to_owned(),
    }
}

/// "Sarah J. Mahler", "Gabriel García Márquez", "Juana Inés de la Cruz", "Martin Luther King Jr."
fn direct(text: &str) -> Name {
    let lowered = lower_capitals(text);
    let mut words: Vec<&str> = lowered.split(' ').collect();
    let suffix = match words.last() {
        Some(last) if words.len() > 2 && is_suffix(last) => words.pop().unwrap_or(""),
        _ => "",
    };
    if words.len() == 1 {
        return Name::Body(text.to_owned());
    }
    let at = family_at(&words);
    let (given, family) = words.split_at(at);
    let (particle, family) = leading_particle(&surname(&family.join(" ")));
    Name::Person(Person {
        family,
        given: given.join(" "),
        particle,
        dropping_particle: String::new(),
        suffix: suffix.to_owned(),
    })
}

/// Where the surname begins: at capitals ("Sarah MAHLER"), at a particle or the surname before it, after the last initial,
/// else the last word, or the last two of names with three words and more that look Iberian.
fn family_at(words: &[&str]) -> usize {
    let last = words.len() - 1;
    if let Some(at) =
        words.iter().position(|w| is_capitals(w)).filter(|at| *at > 0 && !words.iter().all(|w| is_capitals(w)))
    {
        return at;
    }
    let leads = |word: &str| is_particle(word) || (is_link(&word.to_lowercase()) && word.chars().count() > 1);
    if let Some(at) = (1..last).find(|at| leads(words[*at])) {
        let (before, rest) = words.split_at(at);
        // "Ana de J. Paz": the particle is one of the given names
        let initial = rest.iter().take(last - at).rposition(|w| w.ends_with('.'));
        return initial.map_or_else(|| given_before(before, rest[0]), |initial| at + initial + 1);
    }
    if let Some(at) = words.iter().rposition(|w| w.ends_with('.')) {
        return (at + 1).min(last);
    }
    let iberian = |word: &&str| word.chars().any(|c| "áéíóúñÁÉÍÓÚÑãçõ".contains(c)) || word.ends_with("ez");
    match words.len() {
        0..=2 => last,
        _ if words.get(last - 1..).is_some_and(|two| two.iter().any(iberian)) => last - 1,
        _ => last,
    }
}

/// How many of the words before a particle are given names. What stands behind the last initial is a surname, and so is a
/// known one; else "Emilia Roca de la Vega" cannot be told from "Juana Inés de la Cruz". "y" stands between surnames.
pub(crate) fn given_before(words: &[&str], particle: &str) -> usize {
    if let Some(initial) = words.iter().rposition(|w| w.ends_with('.')) {
        return initial + 1;
    }
    let mut given = words.len();
    if matches!(particle, "y" | "e" | "Y" | "E") && given > 1 {
        given -= 1;
    }
    while given > 1 && is_surname(words[given - 1]) {
        given -= 1;
    }
    given
}

fn leading_particle(family: &str) -> (String, String) {
    let words: Vec<&str> = family.split_whitespace().collect();
    let end = words.iter().take_while(|word| is_particle(word)).count();
    if end == 0 || end == words.len() {
        return (String::new(), words.join(" "));
    }
    let (particle, family) = words.split_at(end);
    (particle.join(" "), family.join(" "))
}

/// Given names and the particle after them: "Márcia Esteves de" holds one that leads the surname in running text.
/// Files leave it there, so that their names come back as they were; citations ask for it.
pub(crate) fn trailing_particle(given: &str) -> (String, String) {
    let words: Vec<&str> = given.split_whitespace().collect();
    let count = words.iter().rev().take_while(|word| is_particle(word)).count();
    if count == 0 || count == words.len() {
        return (given.to_owned(), String::new());
    }
    let (given, particle) = words.split_at(words.len() - count);
    (given.join(" "), particle.join(" "))
}

fn is_capitals(word: &str) -> bool {
    word.chars().filter(|c| c.is_alphabetic()).count() > 1
        && !word.ends_with('.')
        && word.chars().all(|c| !c.is_lowercase())
}

/// Is it written in capitals, as lists do? Short words may be what they are, as may those without a vowel.
pub(crate) fn is_shouted(name: &str) -> bool {
    let is_long = |word: &str| {
        let letters = word.chars().filter(|c| c.is_alphabetic()).count();
        letters > 2 && !word.contains('.') && crate::edtf::fold(word).contains(['a', 'e', 'i', 'o', 'u', 'y'])
    };
    !name.chars().any(char::is_lowercase) && name.split_whitespace().any(is_long)
}

/// "MAHLER" is how a list writes "Mahler"; "GARCÍA-LÓPEZ" and "PÉREZ DE LA CRUZ" too.
fn lower_capitals(name: &str) -> String {
    if !is_shouted(name) {
        return name.to_owned();
    }
    let words: Vec<&str> = name.split_whitespace().collect();
    let mut lowered: Vec<String> = Vec::with_capacity(words.len());
    for (at, word) in words.iter().enumerate() {
        let small = word.to_lowercase();
        let is_linked = lowered.last().is_some_and(|before| is_link(before));
        let links = is_link(&small) && (at > 0 || small.len() > 1) && at + 1 < words.len();
        lowered.push(if links || (is_linked && is_article(&small)) { small } else { capitalised(word) });
    }
    lowered.join(" ")
}

/// Small letters behind the first one of each part; initials and numerals stay.
fn capitalised(word: &str) -> String {
    if word.contains('.') || word.chars().all(|c| matches!(c, 'I' | 'V' | 'X')) {
        return word.to_owned();
    }
    let mut out = String::with_capacity(word.len());
    let mut inside = false;
    for c in word.chars() {
        if inside {
            out.extend(c.to_lowercase());
        } else {
            out.push(c);
        }
        inside = c.is_alphabetic();
    }
    out
}

/// A surname as it is written in running text: not in capitals, and small what links its parts ("Pérez De La Cruz"). What
/// it begins with is its own: "De La Torre".
fn surname(family: &str) -> String {
    let family = lower_capitals(family);
    let words: Vec<&str> = family.split_whitespace().collect();
    let is_small = |word: &str| is_link(&word.to_lowercase()) || is_article(&word.to_lowercase());
    let first = words.iter().take_while(|word| is_small(word)).count();
    let mut told: Vec<String> = Vec::with_capacity(words.len());
    for (at, word) in words.iter().enumerate() {
        let small = word.to_lowercase();
        let is_linked = at > first && told.last().is_some_and(|before| is_link(before));
        let links = at > first && at + 1 < words.len() && is_link(&small);
        told.push(if links || (is_linked && is_article(&small)) { small } else { (*word).to_owned() });
    }
    told.join(" ")
}

#[cfg(test)]
mod tests;
