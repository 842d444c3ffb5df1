//! Generated texts that behave like prose: few words stand often, many seldom (Zipf, 1935), and no two texts are alike.

const COMMON: [&str; 40] = [
    "de", "la", "que", "el", "en", "y", "a", "los", "se", "del", "las", "un", "por", "con", "no", "una", "su", "para",
    "es", "al", "lo", "como", "más", "o", "pero", "sus", "le", "ha", "me", "si", "sin", "sobre", "este", "ya", "entre",
    "cuando", "todo", "esta", "ser", "son",
];
/// Words that people search for, each in a good share of the texts.
pub const SOUGHT: [&str; 12] = [
    "frontera",
    "migrantes",
    "mujeres",
    "niñas",
    "familias",
    "albergue",
    "trabajo",
    "gobierno",
    "ley",
    "violencia",
    "remesas",
    "refugio",
];
/// Phrases that guides advise against, so that readings have something to mark.
const MARKED: [&str; 4] =
    ["los migrantes ilegales", "una oleada de migrantes", "los indocumentados", "la avalancha migratoria"];
const SYLLABLES: [&str; 28] = [
    "ba", "ce", "di", "fo", "gu", "la", "me", "ni", "po", "ru", "sa", "te", "vi", "lo", "mu", "na", "pe", "ri", "so",
    "tu", "cha", "lle", "qui", "ño", "tra", "cli", "bre", "dos",
];
/// Words of the language that is made up here.
const VOCABULARY: u64 = 30_000;
/// Words between two commas or full stops.
const CLAUSE: u64 = 12;

/// Numbers that look drawn by chance and are the same in each run (SplitMix64; Steele, Lea and Flood, 2014).
pub struct Prose(u64);

impl Prose {
    /// The prose of one text.
    pub fn of(number: u64) -> Prose {
        Prose(number.wrapping_mul(0xbf58_476d_1ce4_e5b9))
    }

    /// A number below `end`.
    pub fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % end.max(1)
    }

    /// A headline.
    pub fn title(&mut self) -> String {
        let length = 7 + self.below(5);
        let words: Vec<String> = (0..length).map(|_| self.word()).collect();
        capital(&words.join(" "))
    }

    /// A name of a person.
    pub fn name(&mut self) -> String {
        format!("{} {}", capital(&self.seldom()), capital(&self.seldom()))
    }

    /// Paragraphs of 40 to 70 words, parted by a blank line.
    pub fn text(&mut self, paragraphs: u64) -> String {
        let all: Vec<String> = (0..paragraphs).map(|_| self.paragraph()).collect();
        all.join("\n\n")
    }

    fn paragraph(&mut self) -> String {
        let length = 40 + self.below(30);
        let mut text = String::new();
        let mut starts = true;
        for place in 0..length {
            let word = if self.below(900) == 0 { pick(&MARKED, self.below(4)).to_owned() } else { self.word() };
            text.push_str(&if starts { capital(&word) } else { word });
            starts = place % (2 * CLAUSE) == 2 * CLAUSE - 1;
            text.push_str(match (starts, place % CLAUSE == CLAUSE - 1) {
                (true, _) => ". ",
                (false, true) => ", ",
                (false, false) => " ",
            });
        }
        format!("{}.", text.trim_end_matches([' ', ',', '.']))
    }

    fn word(&mut self) -> String {
        match self.below(100) {
            0..48 => pick(&COMMON, self.below(40)).to_owned(),
            48..52 => pick(&SOUGHT, self.below(12)).to_owned(),
            _ => self.seldom(),
        }
    }

    /// A word by its rank: the rank's logarithm is drawn evenly, which is Zipf's law.
    fn seldom(&mut self) -> String {
        let even = self.below(1 << 20) as f64 / f64::from(1 << 20);
        spelt((VOCABULARY as f64).powf(even) as u64)
    }
}

/// The word of a rank: the same rank, the same word.
fn spelt(rank: u64) -> String {
    let mut chance = Prose::of(rank.wrapping_add(77));
    let syllables = 2 + chance.below(3);
    (0..syllables).map(|_| pick(&SYLLABLES, chance.below(28))).collect()
}

fn pick<const N: usize>(list: &[&'static str; N], n: u64) -> &'static str {
    usize::try_from(n).ok().and_then(|n| list.get(n)).copied().unwrap_or("y")
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_number_gives_the_same_text_and_another_number_another() {
        assert_eq!(Prose::of(7).text(3), Prose::of(7).text(3));
        assert_ne!(Prose::of(7).text(3), Prose::of(8).text(3));
    }
}
