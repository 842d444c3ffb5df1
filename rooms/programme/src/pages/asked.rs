//! What is asked of a report: by the address of the form, by what freezing sends, by a draft.

use platform::pages::FieldErrors;
use platform::time;
use platform::web::Ask;

use crate::kinds::{ACTIVITY, MANDATE};
use crate::register::Register;
use crate::report::{Options, Part, Period, Preset};

/// What the form stands at before anything was asked.
pub fn first_asked() -> Vec<(String, String)> {
    let year = time::day_in(time::now(), "UTC").get(..4).unwrap_or_default().to_owned();
    let mut asked = vec![("periodo".to_owned(), year), ("forma".to_owned(), Preset::Committee.word().to_owned())];
    asked.extend(Part::ALL.into_iter().map(|part| ("anexos".to_owned(), part.word().to_owned())));
    asked
}

/// What the address asks.
pub fn asked(ask: &Ask) -> Vec<(String, String)> {
    let one = ["periodo", "forma", "titulo", "organos", "signatura", "solo"];
    let one = one.into_iter().filter_map(|name| Some((name.to_owned(), ask.parameter(name)?)));
    let many = ["oficinas", "anexos"];
    let many =
        many.into_iter().flat_map(|name| ask.parameters(name).into_iter().map(move |value| (name.to_owned(), value)));
    one.chain(many).collect()
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
    let only: Option<Vec<String>> = text("solo").split_whitespace().map(|name| named(register, name, preset)).collect();
    let only = match (preset, only) {
        (Some(Preset::Programme), Some(mandates)) => mandates,
        (Some(Preset::Sheet), Some(activities)) if activities.len() == 1 => activities,
        (Some(Preset::Programme | Preset::Sheet), _) => {
            errors.add("solo", "programme-report-only-wrong");
            Vec::new()
        }
        _ => Vec::new(),
    };
    let lines =
        |name: &str| text(name).lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect();
    match (period, preset) {
        (Some(period), Some(preset)) if errors.is_empty() => Ok(Options {
            period,
            preset,
            parts: all("anexos").iter().filter_map(|word| Part::parse(word)).collect(),
            offices: all("oficinas").into_iter().filter(|id| register.get(id).is_some()).collect(),
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

/// The record at an address or of an identifier, if it is of the kind that a form of report is of.
fn named(register: &Register, name: &str, preset: Option<Preset>) -> Option<String> {
    let wanted = if preset == Some(Preset::Sheet) { ACTIVITY.name } else { MANDATE.name };
    let item = register.get(name.rsplit('/').next().unwrap_or(name))?;
    (item.kind.name == wanted).then(|| item.id.clone())
}
