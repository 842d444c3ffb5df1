//! Who speaks and who appears, as pages tell it: a shape and a word for each, never a colour alone.

use std::collections::HashMap;

use anyhow::Result;
use askama::Template;
use platform::pages::PanelHtml;
use platform::web::Ask;
use platform::words::{Part, Speech};
use reading::{Person, PersonKind, Quote, QuoteType, Role, Sex, SpeakerKind, VerbClass};
use room_watch::{VoiceChip, Voices};

use crate::corrections::correctable::place_of_role;
use crate::corrections::{self, Correction, Place, Subject};
use crate::kept::whole::{Kept, Whole, speaker_key};
use crate::labels::{known_from, part_evidence, part_words, said_words};

/// Letters of a quotation in the column.
const QUOTE_SHOWN: usize = 90;
/// A speaker named further behind the words than this is told of beside the words themselves.
const SPEAKER_NEAR: usize = 160;

/// The bar of voices with its key: women first, unknown last.
pub struct VoicesView {
    /// Pieces of the bar: fill class (none: hatched), start and width in per cent.
    pub bars: Vec<Bar>,
    /// The same in words, with their shapes.
    pub key: Vec<VoiceCount>,
}

/// A piece of the bar.
pub struct Bar {
    /// `f-women`, `f-men`, or nothing where it is hatched.
    pub class: &'static str,
    /// Where it begins, such as `25.0%`.
    pub x: String,
    /// How wide it is.
    pub width: String,
}

/// One line of the key.
pub struct VoiceCount {
    /// `women`, `men`, or `other`.
    pub shape: &'static str,
    /// In words.
    pub label: String,
    /// How many, in the numerals of the page.
    pub n: String,
}

impl VoicesView {
    /// Of these voices; none where nobody speaks.
    pub fn of(speech: &Speech, voices: &Voices) -> Option<VoicesView> {
        let total = voices.all();
        if total == 0 {
            return None;
        }
        let parts = [
            ("women", "f-women", "reading-voices-women", voices.women),
            ("men", "f-men", "reading-voices-men", voices.men),
            ("other", "", "reading-voices-groups", voices.groups),
            ("other", "", "reading-voices-institutions", voices.institutions),
            ("other", "", "reading-voices-unknown", voices.unknown),
        ];
        let (mut view, mut at) = (VoicesView { bars: Vec::new(), key: Vec::new() }, 0);
        for (shape, class, label, n) in parts {
            // that no woman or no man speaks is told; that no group does is no news
            if n > 0 || shape != "other" {
                view.key.push(VoiceCount { shape, label: speech.t(label), n: speech.number(n) });
            }
            if n > 0 {
                let share = |part: i64| format!("{:.1}%", 100.0 * part as f64 / total as f64);
                view.bars.push(Bar { class, x: share(at), width: share(n) });
                at += n;
            }
        }
        Some(view)
    }
}

#[derive(Template)]
#[template(path = "voices_strip.html")]
struct Strip<'a> {
    voices: &'a VoicesView,
    with_key: bool,
}

/// Voices as a bar, with its key or without; none where nobody speaks.
pub fn voice_bar(speech: &Speech, voices: &Voices, with_key: bool) -> Result<Option<PanelHtml>> {
    let Some(view) = VoicesView::of(speech, voices) else { return Ok(None) };
    Ok(Some(PanelHtml::by_template(Strip { voices: &view, with_key }.render()?)))
}

/// Voices in one line; none where nobody speaks. That no woman speaks where men do is told, too.
pub fn voice_words(speech: &Speech, voices: &Voices) -> Option<String> {
    let parts: Vec<String> = [
        ("reading-card-women", voices.women),
        ("reading-card-men", voices.men),
        ("reading-card-groups", voices.groups),
        ("reading-card-institutions", voices.institutions),
        ("reading-card-unknown", voices.unknown),
    ]
    .into_iter()
    .filter(|(key, n)| *n > 0 || (*key == "reading-card-women" && voices.men > 0))
    .map(|(key, n)| speech.with(key, &[("n", n.into())]))
    .collect();
    let args = [("n", voices.all().into()), ("list", parts.join(", ").into())];
    (voices.all() > 0).then(|| speech.with("reading-card-voices", &args))
}

/// Somebody of the column: who speaks and who is named.
pub struct SpeakerView {
    /// Anchor on the page.
    pub anchor: String,
    /// The name as written, set; said where nobody is named.
    pub name: Part,
    /// Class of the shape.
    pub class: &'static str,
    /// The shape in words.
    pub kind: String,
    /// What told the sex.
    pub known_from: Option<String>,
    /// Role and affiliation: what is set in it is as written.
    pub role: Vec<Part>,
    /// They are those by which an observatory knows the person; the text gives none.
    pub is_role_known: bool,
    /// Function, occupation, migrant; and what told it.
    pub part: Option<(String, Vec<Part>)>,
    /// Their quotations, in words: what is set in them is as written.
    pub quotes: Vec<Vec<Part>>,
    /// What people said of any of this.
    pub said: Vec<String>,
}

/// Who speaks, where their words end in the text. One voice is told once in a paragraph.
pub fn chips(speech: &Speech, text: &str, whole: &Whole) -> Vec<VoiceChip> {
    let letters: Vec<char> = text.chars().collect();
    let mut chips: Vec<VoiceChip> = Vec::new();
    let mut last: Option<(String, usize)> = None;
    for (quote, anchor) in whole.quotes.iter().zip(anchors(whole)) {
        let at = behind(&letters, quote);
        let key = speaker_key(quote).unwrap_or_default();
        let same = last.as_ref().is_some_and(|(before, from)| {
            *before == key && !letters.get(*from..at).unwrap_or_default().contains(&'\n')
        });
        if same {
            // told again further on in the same paragraph: the shape stands behind the last of the words
            chips.pop();
        }
        chips.push(VoiceChip {
            at,
            class: class_of(quote.speaker_kind),
            words: chip_words(speech, quote, &whole.people),
            href: format!("#{anchor}"),
        });
        last = Some((key, at));
    }
    chips.sort_by_key(|chip| chip.at);
    chips
}

/// Everybody of a reading: first those who speak, in the order of their words, then those who are only named.
pub fn speakers(ask: &Ask, text: &str, kept: &Kept, corrections: &[Correction]) -> Vec<SpeakerView> {
    let whole = &kept.whole;
    let mut views = told(&ask.speech, text, whole);
    let roles = kept.context.as_ref().map(|context| &context.roles[..]).unwrap_or_default();
    for (anchor, role) in parts(whole, roles) {
        if let Some(view) = views.iter_mut().find(|view| view.anchor == anchor) {
            view.part = part_words(&ask.speech, role).map(|part| (part, part_evidence(&ask.speech, role)));
            let place = place_of_role(&whole.people, role);
            let places = place.into_iter().flat_map(|(start, end)| {
                [Subject::Part, Subject::Migrant].map(|subject| corrections::place(subject, "text", start, end))
            });
            view.said.extend(places.filter_map(|place| Some(said_words(ask, corrections::of(corrections, &place)?))));
        }
    }
    for (anchor, place) in places(whole) {
        let said = corrections::of(corrections, &place).map(|one| said_words(ask, one));
        if let Some(view) = views.iter_mut().find(|view| view.anchor == anchor) {
            view.said.extend(said);
        }
    }
    views
}

/// Where the part of each is told of: with their person, or with the first quotation of somebody without a name.
fn parts<'a>(whole: &Whole, roles: &'a [Role]) -> Vec<(String, &'a Role)> {
    let anchors = anchors(whole);
    let place = |role: &Role| match (&role.person_id, role.span) {
        (Some(id), _) => Some(format!("voz-{id}")),
        (None, Some(span)) => {
            let at = whole.quotes.iter().position(|quote| quote.speaker_start == Some(span.start))?;
            anchors.get(at).cloned()
        }
        (None, None) => None,
    };
    roles.iter().filter_map(|role| Some((place(role)?, role))).collect()
}

/// Where each person and each quotation is told of, and where it can be corrected.
fn places(whole: &Whole) -> Vec<(String, Place)> {
    let people = whole
        .people
        .iter()
        .filter_map(|person| Some((format!("voz-{}", person.person_id), corrections::place_of_person(person)?)));
    let quotes = anchors(whole).into_iter().zip(whole.quotes.iter().map(corrections::place_of_quote));
    people.chain(quotes).collect()
}

fn told(speech: &Speech, text: &str, whole: &Whole) -> Vec<SpeakerView> {
    let mut views: Vec<SpeakerView> = Vec::new();
    for (quote, anchor) in whole.quotes.iter().zip(anchors(whole)) {
        let said = quoted(speech, text, quote);
        if let Some(view) = views.iter_mut().find(|view| view.anchor == anchor) {
            view.quotes.push(said);
            continue;
        }
        let person = quote.person_id.as_ref().and_then(|id| whole.people.iter().find(|one| one.person_id == *id));
        let mut view = match person {
            Some(person) => appears(speech, anchor, person),
            None => SpeakerView {
                anchor,
                name: quote
                    .speaker
                    .as_ref()
                    .map_or_else(|| Part::said(speech.t("reading-speaker-none")), |name| Part::set(name.as_str())),
                class: class_of(quote.speaker_kind),
                kind: speech.t(kind_key(quote.speaker_kind)),
                known_from: None,
                role: Vec::new(),
                is_role_known: false,
                part: None,
                quotes: Vec::new(),
                said: Vec::new(),
            },
        };
        view.quotes.push(said);
        views.push(view);
    }
    for person in &whole.people {
        let anchor = format!("voz-{}", person.person_id);
        if !views.iter().any(|view| view.anchor == anchor) {
            views.push(appears(speech, anchor, person));
        }
    }
    views
}

/// The people who are named and not quoted.
pub fn silent(whole: &Whole) -> Vec<&Person> {
    let speaks = |person: &Person| whole.quotes.iter().any(|quote| quote.person_id.as_ref() == Some(&person.person_id));
    whole.people.iter().filter(|person| !speaks(person)).collect()
}

/// Where the voice of each quotation is told of: with its person, or else by the place of the speaker's first.
fn anchors(whole: &Whole) -> Vec<String> {
    let mut firsts: HashMap<String, usize> = HashMap::new();
    let anchor = |(at, quote): (usize, &Quote)| {
        let first = speaker_key(quote).map_or(at, |key| *firsts.entry(key).or_insert(at));
        match &quote.person_id {
            Some(id) => format!("voz-{id}"),
            None => format!("voz-c{}", first + 1),
        }
    };
    whole.quotes.iter().enumerate().map(anchor).collect()
}

fn appears(speech: &Speech, anchor: String, person: &Person) -> SpeakerView {
    let (class, kind) = match person.sex {
        Sex::Woman => ("c-women", "reading-chip-woman"),
        Sex::Man => ("c-men", "reading-chip-man"),
        Sex::Other => ("c-unknown", "reading-chip-other"),
        Sex::Unknown => ("c-unknown", "reading-chip-unknown"),
    };
    let role = match (&person.role, &person.affiliation) {
        (Some(role), Some(of)) => Some(format!("{role}, {of}")),
        (role, of) => role.clone().or_else(|| of.clone()),
    };
    SpeakerView {
        anchor,
        name: Part::set(person.name.as_str()),
        class,
        kind: speech.t(kind),
        known_from: person.sex_evidence.map(|evidence| known_from(speech, evidence, person.sex_source.as_deref())),
        is_role_known: person.is_role_known,
        role: match person.kind {
            PersonKind::Public => role.map_or_else(
                || vec![Part::said(speech.t("reading-role-official"))],
                |role| speech.parts("reading-role-and-official", &[], &[("role", role)]),
            ),
            PersonKind::Private | PersonKind::Unknown => role.into_iter().map(Part::set).collect(),
        },
        part: None,
        quotes: Vec::new(),
        said: Vec::new(),
    }
}

/// A quotation in words: its manner, its length, its verb, how it begins.
fn quoted(speech: &Speech, text: &str, quote: &Quote) -> Vec<Part> {
    let whole: String =
        text.chars().skip(quote.span.start).take(quote.span.end.saturating_sub(quote.span.start)).collect();
    let n = i64::try_from(whole.split_whitespace().count()).unwrap_or(0);
    let mut shown: String = whole.chars().take(QUOTE_SHOWN).collect();
    if whole.chars().count() > QUOTE_SHOWN {
        shown.push('…');
    }
    let manner = match quote.kind {
        QuoteType::Direct => "reading-quote-direct",
        QuoteType::Indirect => "reading-quote-indirect",
        QuoteType::Mixed => "reading-quote-mixed",
    };
    let args = [("manner", speech.t(manner).into()), ("n", n.into())];
    let mut told = speech.parts("reading-quote-line", &args, &[("words", shown)]);
    let (Some(verb), Some(class)) = (&quote.verb, quote.verb_class) else { return told };
    let class = match class {
        VerbClass::Neutral => return told,
        VerbClass::Distancing => "reading-verb-distancing",
        VerbClass::Supporting => "reading-verb-supporting",
        VerbClass::Emotive => "reading-verb-emotive",
    };
    // the quotation begins the sentence in every language
    let args = [("quote", "".into()), ("class", speech.t(class).into())];
    told.extend(speech.parts("reading-quote-and-verb", &args, &[("verb", verb.clone())]));
    told
}

fn chip_words(speech: &Speech, quote: &Quote, people: &[Person]) -> String {
    let kind = speech.t(kind_key(quote.speaker_kind));
    let person = quote.person_id.as_ref().and_then(|id| people.iter().find(|person| person.person_id == *id));
    match person.is_some_and(|person| person.kind == PersonKind::Public) {
        true => speech.with("reading-chip-official", &[("kind", kind.into())]),
        false => kind,
    }
}

/// Where the words with their speaker end: behind closing marks and the stop, as far as these stand there.
fn behind(letters: &[char], quote: &Quote) -> usize {
    let near = quote.speaker_end.filter(|end| (quote.span.end..quote.span.end + SPEAKER_NEAR).contains(end));
    let mut at = near.unwrap_or(quote.span.end).min(letters.len());
    while letters
        .get(at)
        .is_some_and(|c| matches!(c, '»' | '”' | '"' | '\'' | '’' | ')' | '.' | ',' | ';' | '!' | '?' | '…'))
    {
        at += 1;
    }
    at
}

/// The class of a speaker's shape.
pub fn class_of(kind: SpeakerKind) -> &'static str {
    match kind {
        SpeakerKind::Woman => "c-women",
        SpeakerKind::Man => "c-men",
        SpeakerKind::Group | SpeakerKind::Institution | SpeakerKind::Unknown => "c-unknown",
    }
}

/// The words for a speaker's shape.
pub fn kind_key(kind: SpeakerKind) -> &'static str {
    match kind {
        SpeakerKind::Woman => "reading-chip-woman",
        SpeakerKind::Man => "reading-chip-man",
        SpeakerKind::Group => "reading-chip-group",
        SpeakerKind::Institution => "reading-chip-institution",
        SpeakerKind::Unknown => "reading-chip-unknown",
    }
}

#[cfg(test)]
mod tests {
    use platform::words::{Lang, Words};
    use reading::{Reader, TermList, Text};

    use super::*;

    fn read(text: &str) -> Whole {
        let reading = Reader::new(&TermList::default()).read(&Text { title: None, text, language: Some("es") });
        Whole::from(&reading)
    }

    #[test]
    fn a_voice_stands_behind_its_words_and_its_name_once_in_a_paragraph() {
        let words = Words::new(&[platform::words::SITE, crate::room().catalogue]).expect("the catalogue is sound");
        let speech = words.speak(Lang::Es);
        let text = "«No podemos más», dijo la alcaldesa, Elena Ficticia. «Cerramos», agregó Ficticia.\n\nSegún el Ministerio de Salud, hay calma.";
        let whole = read(text);
        let chips = chips(&speech, text, &whole);
        let of_her: Vec<_> = chips.iter().filter(|chip| chip.class == "c-women").collect();
        assert_eq!(of_her.len(), 1, "{chips:?}");
        assert!(of_her[0].at <= text.find('\n').expect("a break"), "{chips:?}");
        let views = told(&speech, text, &whole);
        assert!(views.iter().any(|view| view.class == "c-women" && view.quotes.len() >= 2), "{}", views.len());
        for chip in &chips {
            assert!(views.iter().any(|view| format!("#{}", view.anchor) == chip.href), "{chip:?}");
        }
    }

    #[test]
    fn the_bar_tells_that_no_woman_speaks() {
        let words = Words::new(&[platform::words::SITE, crate::room().catalogue]).expect("the catalogue is sound");
        let speech = words.speak(Lang::Es);
        let view =
            VoicesView::of(&speech, &Voices { men: 3, institutions: 1, ..Voices::default() }).expect("they speak");
        let counts: Vec<_> = view.key.iter().map(|one| (one.shape, one.n.as_str())).collect();
        assert_eq!(counts, [("women", "0"), ("men", "3"), ("other", "1")]);
        assert_eq!(view.bars.iter().map(|bar| bar.width.as_str()).collect::<Vec<_>>(), ["75.0%", "25.0%"]);
        assert!(VoicesView::of(&speech, &Voices::default()).is_none());
    }
}
