//! Names that an observatory knows: people, places, first names with their source. They go before the general tables.

mod fault;
mod list;
mod lookup;
mod name;
mod row;

pub use fault::{NameFault, NameProblem};
pub(crate) use list::write_csv as write_names;
pub use list::{NameList, ParsedNames};
pub(crate) use lookup::{KnownNames, NamesSpoken};
pub use name::{KnownFirstName, KnownName, KnownPerson, KnownPlace, NameKind};
pub use row::NAME_COLUMNS;
