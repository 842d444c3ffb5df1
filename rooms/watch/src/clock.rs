//! One clock a page: that of the observatory looked at, named once on the page.

use platform::web::Ask;
use room_directory::zone_of_country;

/// The hours of an observatory of all countries: one clock, in the middle of them.
const MIDDLE: &str = "America/Tegucigalpa";
/// The countries whose clocks go alike all year.
const CENTRAL: [&str; 6] = ["BZ", "CR", "GT", "HN", "NI", "SV"];

/// The zone in which a page tells its hours: that of the observatory's first country.
pub fn zone(ask: &Ask) -> &'static str {
    zone_of(&ask.observatory.countries)
}

/// The zone in words, as a page names it beside its first hour: "hora de Centroamérica".
pub fn zone_words(ask: &Ask) -> String {
    match ask.observatory.countries.first() {
        Some(code) if zone_of_country(code) == "UTC" => ask.t("watch-zone-universal"),
        Some(code) if !CENTRAL.contains(&code.as_str()) => {
            ask.speech.with("watch-zone-local", &[("country", ask.speech.country(code).into())])
        }
        _ => ask.t("watch-zone-central"),
    }
}

/// The line that names the zone of all hours of a page.
pub fn hours_line(ask: &Ask) -> String {
    ask.speech.with("watch-hours", &[("zone", zone_words(ask).into())])
}

fn zone_of(countries: &[String]) -> &'static str {
    countries.first().map_or(MIDDLE, |code| zone_of_country(code))
}

#[cfg(test)]
mod tests {
    use super::{CENTRAL, MIDDLE, zone_of};

    #[test]
    fn the_clock_is_that_of_the_first_country_watched() {
        assert_eq!(zone_of(&["CL".to_owned(), "HN".to_owned()]), "America/Santiago");
        assert_eq!(zone_of(&[]), MIDDLE);
    }

    #[test]
    fn the_clocks_of_central_america_go_alike() {
        let midnight = |zone: &str, day: &str| {
            let zone = jiff::tz::TimeZone::get(zone).expect("a zone");
            let day: jiff::civil::Date = day.parse().expect("a day");
            zone.to_timestamp(day.at(0, 0, 0, 0)).expect("a moment")
        };
        for code in CENTRAL {
            for day in ["2026-01-15", "2026-07-15"] {
                assert_eq!(midnight(zone_of(&[code.to_owned()]), day), midnight(MIDDLE, day), "{code}");
            }
        }
    }
}
