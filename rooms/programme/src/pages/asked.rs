//! What is asked of a report: by the address of the form, by what freezing sends, by a draft.

use std::collections::HashSet;

use anyhow::Result;
use platform::db::Db;
use platform::pages::{FieldErrors, with_parameter, with_value_toggled};
use platform::text::fold;
use platform::time;
use platform::web::Ask;
use records::Records;

use crate::item::Item;
use crate::kinds::{ACTIVITY, MANDATE};
use crate::register::Register;
use crate::report::{Options, Part, Period, Preset};

/// What may be asked once.
const ONCE: [&str; 6] = ["periodo", "forma", "titulo", "organos", "signatura", "solo"];
/// What may be asked several times.
const SEVERAL: [&str; 2] = ["oficinas", "anexos"];

/// What the form stands at before anything was asked.
pub fn first_asked() -> Vec<(String, String)> {
    let year = time::day_in(time::now(), "UTC").get(..4).unwrap_or_default().to_owned();
    let mut asked = vec![("periodo".to_owned(), year), ("forma".to_owned(), Preset::Committee.word().to_owned())];
    asked.extend(Part::ALL.into_iter().map(|part| ("anexos".to_owned(), part.word().to_owned())));
    asked
}

/// What the address asks.
pub fn asked(ask: &Ask) -> Vec<(String, String)> {
    let once = ONCE.into_iter().filter_map(|name| Some((name.to_owned(), ask.parameter(name)?)));
    let several = SEVERAL.into_iter();
    let several = several.flat_map(|name| ask.parameters(name).into_iter().map(move |value| (name.to_owned(), value)));
    once.chain(several).collect()
}

/// Of what a form sends, what is asked of a report.
pub fn sent(mut typed: Vec<(String, String)>) -> Vec<(String, String)> {
    typed.retain(|(name, _)| ONCE.contains(&name.as_str()) || SEVERAL.contains(&name.as_str()));
    typed
}

/// The address that asks the same of another page.
pub fn asking(path: &str, asked: &[(String, String)]) -> String {
    asked.iter().fold(path.to_owned(), |address, (name, value)| match SEVERAL.contains(&name.as_str()) {
        true => with_value_toggled(&address, name, value),
        false => with_parameter(&address, name, value),
    })
}

/// The same, an office that was merged into another named as the one that it is now: drafts and kept addresses name it as it was.
pub async fn followed(db: &Db, register: &Register, mut asked: Vec<(String, String)>) -> Result<Vec<(String, String)>> {
    let offices = asked.iter().filter(|(name, _)| name == "oficinas").map(|(_, id)| id.as_str());
    let lost: Vec<&str> = offices.filter(|id| register.get(id).is_none()).collect();
    if lost.is_empty() {
        return Ok(asked);
    }
    let now = Records::of(db).cards(lost).await?;
    for (_, id) in asked.iter_mut().filter(|(name, _)| name == "oficinas") {
        if let Some(card) = now.get(id.as_str()) {
            id.clone_from(&card.id);
        }
    }
    let mut seen = HashSet::new();
    asked.retain(|(name, id)| name != "oficinas" || seen.insert(id.clone()));
    Ok(asked)
}

/// What it means for a report. `publisher` publishes it where nobody else is named.
pub fn read(register: &Register, asked: &[(String, String)], publisher: String) -> Result<Options, FieldErrors> {
    let text =
        |name: &str| asked.iter().find(|(known, _)| known == name).map(|(_, text)| text.trim()).unwrap_or_default();
    let all =
        |name: &str| asked.iter().filter(|(known, _)| known == name).map(|(_, text)| text.clone()).collect::<Vec<_>>();
    let mut errors = FieldErrors::new();
    let period = Period::read(text("periodo"));
    if period.is_none() {
        errors.add("periodo", "programme-report-period-wrong");
    }
    let preset = Preset::parse(text("forma"));
    if preset.is_none() {
        errors.add("forma", "site-form-choose");
    }
    let only = match (preset, only(register, text("solo"), preset)) {
        (Some(Preset::Programme), Ok(mandates)) => mandates,
        (Some(Preset::Sheet), Ok(activities)) if activities.len() == 1 => activities,
        (Some(Preset::Programme | Preset::Sheet), found) => {
            errors.add("solo", found.err().unwrap_or("programme-report-only-wrong"));
            Vec::new()
        }
        _ => Vec::new(),
    };
    let mut offices = all("oficinas");
    offices.retain(|id| !id.is_empty());
    // without those that are gone it would be a report of others, or of all; a sheet is of its activity whoever tells it
    if preset != Some(Preset::Sheet) && offices.iter().any(|id| register.get(id).is_none()) {
        errors.add("oficinas", "programme-report-office-gone");
    } else if preset == Some(Preset::Spheres) && offices.is_empty() {
        errors.add("oficinas", "programme-report-office-needed");
    }
    let lines =
        |name: &str| text(name).lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect();
    match (period, preset) {
        (Some(period), Some(preset)) if errors.is_empty() => Ok(Options {
            period,
            preset,
            parts: all("anexos").iter().filter_map(|word| Part::parse(word)).collect(),
            offices,
            only,
            title: text("titulo").to_owned(),
            bodies: match lines("organos") {
                given if !Vec::is_empty(&given) => given,
                _ => vec![publisher],
            },
            marks: lines("signatura"),
            compiled_on: time::day_in(time::now(), "UTC"),
        }),
        _ => Err(errors),
    }
}

/// The records that somebody names, one behind the other: parted by semicolons or lines, and addresses by blanks too.
fn only(register: &Register, text: &str, preset: Option<Preset>) -> Result<Vec<String>, &'static str> {
    let mut found = Vec::new();
    for name in text.split([';', '\n']).map(str::trim).filter(|name| !name.is_empty()) {
        match named(register, name, preset) {
            Ok(id) => found.push(id),
            Err("programme-report-only-wrong") => {
                for name in name.split_whitespace() {
                    found.push(named(register, name, preset)?);
                }
            }
            Err(why) => return Err(why),
        }
    }
    Ok(found)
}

/// The record of the kind that a form of report is of, by its address, identifier, code, number, or title in any language; else
/// why there is none.
fn named(register: &Register, name: &str, preset: Option<Preset>) -> Result<String, &'static str> {
    let wanted = if preset == Some(Preset::Sheet) { ACTIVITY.name } else { MANDATE.name };
    // a title may hold strokes, an address no blanks
    let id = name.rsplit('/').next().filter(|_| !name.contains(char::is_whitespace)).unwrap_or_default();
    if let Some(item) = register.get(id).filter(|item| item.kind.name == wanted) {
        return Ok(item.id.clone());
    }
    let all: Vec<&Item> = match preset {
        Some(Preset::Sheet) => register.activities().collect(),
        _ => register.mandates().collect(),
    };
    // a number is written with blanks and without; a paragraph has that of its text
    let plain = |text: &str| fold(text).split_whitespace().collect::<String>();
    let is_number = |item: &Item| {
        item.first("part_of").is_none() && item.body.text("number").is_some_and(|number| plain(number) == plain(name))
    };
    let is_title = |item: &Item| item.body.texts(item.kind.title).into_iter().any(|title| fold(title) == fold(name));
    if let Some(item) = all.iter().find(|item| item.key == name) {
        return Ok(item.id.clone());
    }
    let by_number: Vec<&Item> = all.iter().copied().filter(|item| is_number(item)).collect();
    let of_name =
        if by_number.is_empty() { all.into_iter().filter(|item| is_title(item)).collect() } else { by_number };
    match of_name[..] {
        [] => Err("programme-report-only-wrong"),
        [item] => Ok(item.id.clone()),
        _ => Err("programme-report-only-several"),
    }
}
