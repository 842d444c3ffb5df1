//! Dates of CSL-JSON.

use crate::edtf::{self, Date, End, Part, Point, Year};
use serde_json::{Map, Value, json};

/// `date-parts`, `season`, `circa`; else `raw` or `literal` as people write dates; else a text of EDTF.
pub(super) fn read(value: &Value) -> Option<Date> {
    if let Some(text) = value.as_str() {
        return edtf::read(text);
    }
    let map = value.as_object()?;
    let parts = map.get("date-parts").and_then(Value::as_array).filter(|parts| !parts.is_empty());
    let Some(parts) = parts else {
        let text = map.get("raw").or_else(|| map.get("literal"))?;
        return text.as_str().and_then(edtf::read);
    };
    let circa =
        map.get("circa").is_some_and(|c| !matches!(c, Value::Bool(false) | Value::Null) && c.as_i64() != Some(0));
    let season = map.get("season").and_then(number).filter(|n| (1..=4).contains(n));
    let points: Vec<Point> = parts.iter().map(|part| point(part, season, circa)).collect::<Option<_>>()?;
    let date = match points.as_slice() {
        [point] => Date::Point(*point),
        [from, to] => Date::Interval(End::Point(*from), End::Point(*to)),
        _ => return None,
    };
    // through EDTF, which knows what is a date
    edtf::parse(&date.to_string()).ok()
}

fn number(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| value.as_str()?.trim().parse().ok())
}

fn point(value: &Value, season: Option<i64>, circa: bool) -> Option<Point> {
    let numbers: Vec<i64> = value.as_array()?.iter().map(number).collect::<Option<_>>()?;
    let small = |n: i64| u8::try_from(n).ok().filter(|n| (1..=31).contains(n)).map(Part::Known);
    let (year, month, day) = match *numbers.as_slice() {
        [year] => {
            (year, season.map_or(Some(Part::Absent), |s| u8::try_from(20 + s).ok().map(Part::Known))?, Part::Absent)
        }
        [year, month] => (year, small(month)?, Part::Absent),
        [year, month, day] => (year, small(month)?, small(day)?),
        _ => return None,
    };
    let value = i16::try_from(year).ok().filter(|year| (-9999..=9999).contains(year))?;
    Some(Point { year: Year { value, unknown_digits: 0 }, month, day, uncertain: false, approximate: circa })
}

/// `date-parts` where CSL can say it so, `raw` in EDTF where not.
pub(super) fn write(date: &Date) -> Value {
    let points: Vec<&Point> = match date {
        Date::Undated => return json!({ "literal": "n.d." }),
        Date::Point(point) => vec![point],
        Date::Interval(End::Point(from), End::Point(to)) => vec![from, to],
        Date::Interval(..) => return json!({ "raw": date.to_string() }),
    };
    let parts: Option<Vec<Value>> = points.iter().map(|point| date_parts(point)).collect();
    let seasons = points.iter().filter(|point| matches!(point.month, Part::Known(21..))).count();
    let Some(parts) = parts.filter(|_| seasons == 0 || points.len() == 1) else {
        return json!({ "raw": date.to_string() });
    };
    let mut map = Map::new();
    map.insert("date-parts".into(), Value::Array(parts));
    if let Some(Point { month: Part::Known(season @ 21..), .. }) = points.first() {
        map.insert("season".into(), json!(season - 20));
    }
    if date.is_doubtful() {
        map.insert("circa".into(), json!(true));
    }
    Value::Object(map)
}

fn date_parts(point: &Point) -> Option<Value> {
    let mut parts = vec![json!(point.known_year()?)];
    for part in [point.month, point.day] {
        match part {
            Part::Absent | Part::Known(21..=24) => break,
            Part::Known(n @ 1..=31) => parts.push(json!(n)),
            _ => return None,
        }
    }
    Some(Value::Array(parts))
}
