//! A press of any size: outlets and articles of generated text, each unlike every other.

use anyhow::Result;

use super::article::{Article, Version, hyphened};
use super::moment::Moment;
use super::outlet::{Behaviour, Feed, FeedKind, Outlet};

/// Paragraphs of an article.
const PARAGRAPHS: usize = 6;
/// Words of a paragraph.
const WORDS: usize = 45;
const ZONE: &str = "America/Tegucigalpa";
const COUNTRIES: [&str; 8] = ["GT", "HN", "SV", "NI", "CR", "PA", "CO", "DO"];
const FEEDS: [(FeedKind, &str); 3] =
    [(FeedKind::Rss2, "/feed.xml"), (FeedKind::Atom, "/atom.xml"), (FeedKind::NewsSitemap, "/sitemap-news.xml")];
const SYLLABLES: [&str; 24] = [
    "ba", "ce", "di", "fo", "gu", "la", "me", "ni", "po", "ru", "sa", "te", "vi", "lo", "mu", "na", "pe", "ri", "so",
    "tu", "cha", "lle", "qui", "ño",
];
const COMMON: [&str; 24] = [
    "la", "de", "que", "el", "en", "y", "los", "se", "por", "una", "con", "para", "las", "del", "al", "como", "más",
    "pero", "sus", "frontera", "familia", "pueblo", "trabajo", "camino",
];

/// Outlets with their articles and robots rules.
pub(super) fn outlets(now: i64, many: usize, articles_each: usize) -> Result<Vec<(Outlet, Vec<Article>, String)>> {
    (0..many)
        .map(|n| Ok((outlet(n), articles(now, n, articles_each)?, "User-agent: *\nAllow: /\n".to_owned())))
        .collect()
}

fn outlet(n: usize) -> Outlet {
    let (kind, path) = pick(&FEEDS, n);
    Outlet {
        key: format!("medio-{n:04}"),
        name: format!("Medio Generado {n}"),
        country: pick(&COUNTRIES, n).to_owned(),
        language: "es".to_owned(),
        medium: "digital".to_owned(),
        zone: ZONE.to_owned(),
        tagline: "Texto generado para pruebas".to_owned(),
        home_path: "/".to_owned(),
        article_path: "/nota/{slug}".to_owned(),
        date_text: "{dd}/{mm}/{yyyy}".to_owned(),
        feed: Feed {
            kind,
            path: path.to_owned(),
            faults: Vec::new(),
            channel_title: None,
            link_query: None,
            extra_items: Vec::new(),
        },
        template: "clean".to_owned(),
        sections: vec!["País".to_owned()],
        footer: "Medio inventado: texto generado para pruebas de Atalaya.".to_owned(),
        behaviour: Behaviour { etag: true, ..Behaviour::default() },
    }
}

fn articles(now: i64, outlet: usize, many: usize) -> Result<Vec<Article>> {
    const MINUTE: i64 = 60_000_000;
    (0..many)
        .map(|n| {
            let mut chance = Chance::new(outlet as u64, n as u64);
            let slug = format!("{}-{n}", hyphened(&chance.word()));
            let minutes_ago = i64::try_from(n).unwrap_or(i64::MAX).saturating_mul(7).saturating_add(60);
            let published = Moment::of_micros(now.saturating_sub(minutes_ago.saturating_mul(MINUTE)), ZONE)?;
            let file = format!("medio-{outlet:04}/{slug}.md");
            let version = Version {
                title: chance.sentence(9),
                authors: vec![format!("{} {}", capital(&chance.word()), capital(&chance.word()))],
                published,
                modified: None,
                section: "País".to_owned(),
                tags: vec![chance.word()],
                summary: chance.sentence(16),
                image: None,
                paragraphs: (0..PARAGRAPHS).map(|_| chance.paragraph()).collect(),
                raw_html: false,
            };
            Ok(Article {
                slug,
                story: file.clone(),
                file,
                versions: vec![version],
                amp_path: None,
                feed_query: None,
                feed_twins: Vec::new(),
                held_back: false,
            })
        })
        .collect()
}

/// Numbers that look drawn by chance and are the same in each run (SplitMix64; Steele, Lea and Flood, 2014).
struct Chance(u64);

impl Chance {
    fn new(outlet: u64, article: u64) -> Chance {
        Chance(outlet.wrapping_mul(0x9e37_79b9).wrapping_add(article).wrapping_mul(0xbf58_476d_1ce4_e5b9))
    }

    fn next(&mut self) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) & 0xffff_ffff).unwrap_or(0)
    }

    fn word(&mut self) -> String {
        let syllables = 2 + self.next() % 3;
        (0..syllables).map(|_| pick(&SYLLABLES, self.next())).collect()
    }

    fn sentence(&mut self, words: usize) -> String {
        let words: Vec<String> =
            (0..words).map(|n| if n % 3 == 2 { self.word() } else { pick(&COMMON, self.next()).to_owned() }).collect();
        capital(&words.join(" "))
    }

    fn paragraph(&mut self) -> String {
        let sentences: Vec<String> = (0..3).map(|_| self.sentence(WORDS / 3) + ".").collect();
        sentences.join(" ")
    }
}

fn pick<T: Copy, const N: usize>(list: &[T; N], n: usize) -> T {
    list[n % N]
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}
