//! The story that leads the front page: when its articles appeared.

use platform::time;
use platform::web::Ask;

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
    pub fn of(ask: &Ask, articles: &[ArticleCard], zone: &str) -> Option<Strip> {
        let (first, last) = (articles.first()?.sort_at, articles.last()?.sort_at);
        let span = last.checked_sub(first).filter(|span| *span > 0)?;
        if articles.len() < FEWEST_DRAWN {
            return None;
        }
        let speech = &ask.speech;
        let place = |at: i64| {
            let share = (at - first) as f64 / span as f64;
            // room for the shape of the first and the stroke of the last
            format!("{:.1}", 3.0 + share * 95.0)
        };
        // hours alone where all is of one day
        let one_day = time::day_in(first, zone) == time::day_in(last, zone);
        let moment = |at: i64| if one_day { speech.time(at, zone) } else { speech.instant_short(at, zone) };
        Some(Strip {
            title: ask.t("watch-lead-hours"),
            says: speech.with(
                "watch-lead-says",
                &[("first", speech.instant(first, zone).into()), ("last", speech.instant(last, zone).into())],
            ),
            copies: articles.iter().skip(1).map(|card| place(card.sort_at)).collect(),
            first_at: moment(first),
            last_at: moment(last),
        })
    }
}
