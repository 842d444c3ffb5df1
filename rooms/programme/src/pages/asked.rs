//! What is asked of a report: by the address of the form, by what freezing sends, by a draft.

use platform::pages::{FieldErrors, with_parameter, with_value_toggled};
use platform::time;
use platform::web::Ask;

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
    let mut offices = all("oficinas");
    offices.retain(|id| register.get(id).is_some());
    if preset == Some(Preset::Spheres) && offices.is_empty() {
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

/// The record at an address or of an identifier, if it is of the kind that a form of report is of.
fn named(register: &Register, name: &str, preset: Option<Preset>) -> Option<String> {
    let wanted = if preset == Some(Preset::Sheet) { ACTIVITY.name } else { MANDATE.name };
    let item = register.get(name.rsplit('/').next().unwrap_or(name))?;
    (item.kind.name == wanted).then(|| item.id.clone())
}
