//! People whom activities reached: counted, and compared with what their parts tell.

use crate::item::Item;
use crate::register::Register;

/// How they are counted, in the order in which it is told.
const COUNTED: [&str; 3] = ["women", "men", "not_stated"];

/// What is told of people of one sex.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count {
    /// `women`, `men`, `not_stated`.
    pub who: &'static str,
    /// What the activity itself tells.
    pub own: Option<u64>,
    /// What its parts tell together.
    pub parts: Option<u64>,
}

/// The people of an activity and of its parts; nothing where nobody counted them.
pub fn counts(register: &Register, activity: &Item) -> Vec<Count> {
    let parts: Vec<&Item> = register.parts(activity).collect();
    let count = |who| Count { who, own: sum(&[activity], who), parts: sum(&parts, who) };
    COUNTED.map(count).into_iter().filter(|count| count.own.or(count.parts).is_some()).collect()
}

/// None where none of them says a number.
fn sum(activities: &[&Item], who: &str) -> Option<u64> {
    let rows = activities.iter().flat_map(|activity| activity.rows("reached"));
    let said = rows.filter_map(|row| row.part(who)?.parse::<u32>().ok());
    said.fold(None, |sum: Option<u64>, n| Some(sum.unwrap_or_default() + u64::from(n)))
}
