//! The story that leads the front page: when its articles appeared.

use platform::time;
use platform::web::Ask;

use crate::clock::zone;
use crate::model::{Appeared, ArticleCard};
use crate::pages::cards::When;

/// Articles of the leading story that the drawing shows.
pub const MOST_DRAWN: usize = 60;
/// Articles that are listed, and read for their marked words.
pub const MOST_LISTED: usize = 4;
/// Fewer moments than this need no drawing.
const FEWEST_DRAWN: usize = 3;

/// When the articles of a story appeared: places along the line in per cent.
pub struct Strip {
    pub title: String,
    pub says: String,
    /// What the first one drawn is.
    pub first: String,
    pub copies: Vec<String>,
    pub first_at: String,
    pub last_at: String,
    /// How many state a day alone, and have no place on the line.
    pub not_drawn: Option<String>,
}

impl Strip {
    /// None where too few articles state their hour, or all are of one moment.
    pub fn of(ask: &Ask, articles: &[ArticleCard]) -> Option<Strip> {
        let hours: Vec<i64> = articles.iter().filter_map(|card| card.published_at).collect();
        let (first, last) = (*hours.first()?, *hours.last()?);
        let span = last.checked_sub(first).filter(|span| *span > 0)?;
        if hours.len() < FEWEST_DRAWN {
            return None;
        }
        let (speech, zone) = (&ask.speech, zone(ask));
        let place = |at: i64| {
            let share = (at - first) as f64 / span as f64;
            // room for the shape of the first and the stroke of the last
            format!("{:.1}", 3.0 + share * 95.0)
        };
        let [first_at, last_at] = moments(ask, &[first, last], zone).try_into().ok()?;
        let is_first = articles.first().is_some_and(|card| card.appeared == Appeared::First);
        let others = articles.len() - hours.len();
        Some(Strip {
            title: ask.t("watch-lead-hours"),
            says: speech.with(
                "watch-lead-says",
                &[("first", speech.instant(first, zone).into()), ("last", speech.instant(last, zone).into())],
            ),
            first: ask.t(if is_first { "watch-article-first" } else { "watch-article-first-hour" }),
            copies: hours.iter().skip(1).map(|at| place(*at)).collect(),
            first_at,
            last_at,
            not_drawn: (others > 0).then(|| speech.with("watch-lead-not-drawn", &[("n", others.into())])),
        })
    }
}

/// When each of these articles appeared: hours alone where all is of one day, days where no hour is stated.
pub fn hours(ask: &Ask, articles: &[ArticleCard]) -> Vec<When> {
    let stated: Vec<i64> = articles.iter().filter_map(|card| card.published_at).collect();
    let mut moments = moments(ask, &stated, zone(ask)).into_iter();
    let when = |card: &ArticleCard| {
        let mut when = When::of(ask, card);
        if let Some(words) = card.published_at.and_then(|_| moments.next()) {
            when.words = words;
        }
        when
    };
    articles.iter().map(when).collect()
}

/// Hours alone where all is of one day, else with their days.
fn moments(ask: &Ask, all: &[i64], zone: &str) -> Vec<String> {
    let day = |at: &i64| time::day_in(*at, zone);
    let one_day = all.windows(2).all(|pair| day(&pair[0]) == day(&pair[1]));
    let moment = |at: &i64| if one_day { ask.speech.time(at, zone) } else { ask.speech.instant_short(at, zone) };
    all.iter().map(moment).collect()
}
