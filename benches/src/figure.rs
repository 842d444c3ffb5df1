//! Figures, one a line, each beside its floor.

use std::collections::BTreeMap;
use std::path::PathBuf;

use anyhow::{Context, Result};
use figment::Figment;
use figment::providers::{Format, Toml};
use serde::Deserialize;

/// What `floors.toml` holds.
#[derive(Deserialize)]
pub struct Floors {
    /// Floors by the figure's name.
    pub floor: BTreeMap<String, Floor>,
    /// SHA-256 of the inputs that the engines' floors were measured on, by their path in the folder of inputs.
    pub inputs: BTreeMap<String, String>,
}

/// The bound of one figure; exactly one of the two is stated.
#[derive(Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Floor {
    at_least: Option<f64>,
    at_most: Option<f64>,
}

/// The sheet that a run fills.
pub struct Sheet {
    /// The bounds.
    pub floors: Floors,
    missed: usize,
}

impl Sheet {
    /// An empty one, with the floors of the repository.
    pub fn open() -> Result<Sheet> {
        let file = root().join("benches/floors.toml");
        let floors = Figment::from(Toml::file_exact(&file)).extract();
        Ok(Sheet { floors: floors.with_context(|| format!("reading {}", file.display()))?, missed: 0 })
    }

    /// Prints a figure: name, value, unit, verdict, how it was measured; parted by tabulators.
    #[allow(clippy::print_stdout)]
    pub fn put(&mut self, name: &str, value: f64, unit: &str, how: &str) {
        let verdict = match self.floors.floor.get(name) {
            None => "no floor".to_owned(),
            Some(floor) if floor.holds(value) => format!("holds ({})", floor.words()),
            Some(floor) => {
                self.missed += 1;
                format!("MISSED ({})", floor.words())
            }
        };
        println!("{name}\t{}\t{unit}\t{verdict}\t{how}", plain(value));
    }

    /// Did every figure so far hold its floor?
    pub fn all_hold(&self) -> bool {
        self.missed == 0
    }
}

impl Floor {
    fn holds(self, value: f64) -> bool {
        self.at_least.is_none_or(|least| value >= least) && self.at_most.is_none_or(|most| value <= most)
    }

    fn words(self) -> String {
        match (self.at_least, self.at_most) {
            (Some(least), _) => format!("at least {least}"),
            (None, Some(most)) => format!("at most {most}"),
            (None, None) => "no bound".to_owned(),
        }
    }
}

/// Four digits behind the point where they tell something, one else.
fn plain(value: f64) -> String {
    if value.abs() < 2.0 { format!("{value:.4}") } else { format!("{value:.1}") }
}

/// The root of the repository that this was built from.
pub fn root() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn floors_bound_on_their_own_side() {
        let (least, most) =
            (Floor { at_least: Some(100.0), at_most: None }, Floor { at_least: None, at_most: Some(30.0) });
        assert!(least.holds(100.0) && !least.holds(99.9));
        assert!(most.holds(30.0) && !most.holds(30.1));
    }

    #[test]
    fn every_floor_of_the_repository_states_one_bound() {
        let sheet = Sheet::open().expect("the floors");
        assert!(sheet.floors.floor.values().all(|floor| floor.at_least.is_some() != floor.at_most.is_some()));
    }
}
