//! The story that leads the front page: when its articles appeared.

use platform::time;
use platform::web::Ask;

use crate::clock::zone;
use crate::model::ArticleCard;

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
    pub copies: Vec<String>,
    pub first_at: String,
    pub last_at: String,
}

impl Strip {
    /// None where there are too few articles, or all are of one moment.
    pub fn of(ask: &Ask, articles: &[ArticleCard]) -> Option<Strip> {
        let (first, last) = (articles.first()?.sort_at, articles.last()?.sort_at);
        let span = last.checked_sub(first).filter(|span| *span > 0)?;
        if articles.len() < FEWEST_DRAWN {
            return None;
        }
        let (speech, zone) = (&ask.speech, zone(ask));
        let place = |at: i64| {
            let share = (at - first) as f64 / span as f64;
            // room for the shape of the first and the stroke of the last
            format!("{:.1}", 3.0 + share * 95.0)
        };
        let [first_at, last_at] = moments(ask, &[first, last], zone).try_into().ok()?;
        Some(Strip {
            title: ask.t("watch-lead-hours"),
            says: speech.with(
                "watch-lead-says",
                &[("first", speech.instant(first, zone).into()), ("last", speech.instant(last, zone).into())],
            ),
            copies: articles.iter().skip(1).map(|card| place(card.sort_at)).collect(),
            first_at,
            last_at,
        })
    }
}

/// When each of these articles appeared.
pub fn hours(ask: &Ask, articles: &[ArticleCard]) -> Vec<String> {
    let all: Vec<i64> = articles.iter().map(|card| card.sort_at).collect();
    moments(ask, &all, zone(ask))
}

/// Hours alone where all is of one day, else with their days.
fn moments(ask: &Ask, all: &[i64], zone: &str) -> Vec<String> {
    let day = |at: &i64| time::day_in(*at, zone);
    let one_day = all.windows(2).all(|pair| day(&pair[0]) == day(&pair[1]));
    let moment = |at: &i64| if one_day { ask.speech.time(at, zone) } else { ask.speech.instant_short(at, zone) };
    all.iter().map(moment).collect()
}
