//! How the program speaks: catalogues in four languages, and the one formatter of numbers and dates.
//!
//! A room writes its texts as Fluent files, `texts/{es,en,pt,fr}.ftl`, with keys named `room-page-thing`,
//! and names them once with [`catalogue!`](crate::catalogue). All catalogues together are [`Words`], built at
//! start; a request asks it for a [`Speech`] in the reader's language.

mod catalogue;
mod compare;
mod date;
mod lang;
mod names;
mod number;
mod room_check;
mod span;
mod speech;
mod templates;
mod thousands;

pub use catalogue::{Catalogue, SITE};
pub use compare::compare;
pub use lang::Lang;
pub use names::{COUNTRIES, LANGUAGES, is_country};
pub use room_check::check_room;
pub use speech::{Added, Arg, Part, Speech, Words};
pub use templates::{disagreements, literal_text, used_keys};
