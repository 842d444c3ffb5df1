//! What is chosen before a value is: the records of one kind on a list as it is narrowed, a field, and what is done to it.

use platform::index::SearchProblem;
use platform::pages::{FieldErrors, Problem, Slice, View, with_parameter, without_parameters};
use platform::web::Ask;

use crate::actions::IMPORT_RECORDS;
use crate::kind::{CONSENT, Field, Kind};
use crate::pages::find::Wanted;
use crate::pages::place::may_change_all;
use crate::shelf::Shelf;
use crate::store::Record;

/// Where records are changed together.
pub(in crate::pages) const BULK: &str = "/fichas/cambiar";
/// Most records that are changed at once: what one person can still look through.
pub(super) const MOST: usize = 500;
/// Parameters of the address that are none of the list.
const OWN: [&str; 5] = ["lista", "campo", "hacer", "seguir", "lang"];

/// The records that are changed.
pub(super) struct Chosen {
    pub shelf: &'static Shelf,
    /// The kinds that can be chosen.
    pub kinds: Vec<&'static Kind>,
    /// The one that is chosen.
    pub kind: Option<&'static Kind>,
}

/// What is done to a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum What {
    Set,
    Add,
    TakeOut,
    Empty,
}

/// A field and what is done to it.
#[derive(Clone, Copy)]
pub(super) struct Wish {
    pub field: &'static Field,
    pub what: What,
}

/// Where the records of a list, as it is narrowed, are changed together, for those who may.
pub(in crate::pages) fn offered(ask: &Ask, shelf: &Shelf, view: &View) -> Option<String> {
    if !ask.may(&IMPORT_RECORDS) || changeable(ask, shelf).is_empty() {
        return None;
    }
    let list = view.slice_href(None);
    let query = list.split_once('?').map_or("", |(_, query)| query);
    Some(with_parameter(&format!("{BULK}?{query}"), "lista", shelf.path))
}

/// The kinds on a list, as it is narrowed, of which who asks may change every record.
fn changeable(ask: &Ask, shelf: &Shelf) -> Vec<&'static Kind> {
    let chosen = ask.parameters("clase");
    let is_listed = |kind: &&'static Kind| chosen.is_empty() || chosen.iter().any(|name| name == kind.name);
    shelf.kinds.iter().copied().filter(is_listed).filter(|kind| may_change_all(ask, kind)).collect()
}

impl Chosen {
    /// By the address, which is that of the list but for its path.
    pub fn of(ask: &Ask) -> Result<Chosen, Problem> {
        let path = ask.parameter("lista").unwrap_or_default();
        let shelf = Shelf::at(&ask.node.contributions, &path).ok_or(Problem::BadRequest("records-bulk-no-list"))?;
        let kinds = changeable(ask, shelf);
        let kind = match kinds.as_slice() {
            [] => return Err(Problem::NotFound),
            [one] => Some(*one),
            _ => None,
        };
        Ok(Chosen { shelf, kinds, kind })
    }

    /// The first of its records by name, as many as are changed at once, and how many there are.
    pub async fn records(&self, ask: &Ask, kind: &Kind) -> Result<(Vec<Record>, i64), Problem> {
        let slice = Slice { after: None, limit: MOST };
        let found = Wanted::of(self.shelf, ask).of_kind(kind.name).find(&ask.node, &slice, false).await;
        match found {
            Ok(found) => Ok((found.records.rows, found.records.total.unwrap_or_default())),
            Err(SearchProblem::Failed(error)) => Err(Problem::Unknown(error)),
            Err(problem) => Err(Problem::BadRequest(problem.key())),
        }
    }

    /// The list, as it is narrowed.
    pub fn list(&self, ask: &Ask) -> String {
        let query = ask.address.split_once('?').map_or("", |(_, query)| query);
        without_parameters(&format!("{}?{query}", self.shelf.path), &OWN)
    }

    /// What a form by which more is chosen keeps of the address.
    pub fn kept(&self, ask: &Ask) -> Vec<(&'static str, String)> {
        let facets = self.shelf.facets.iter().map(|facet| facet.parameter);
        let names = ["lista", "q", "nombre", "pais"].into_iter().chain(facets);
        let kept = names.flat_map(|name| ask.parameters(name).into_iter().map(move |value| (name, value)));
        let kind = self.kind.map(|kind| ("clase", kind.name.to_owned()));
        kept.chain(kind).collect()
    }
}

impl What {
    pub const ALL: [What; 4] = [What::Set, What::Add, What::TakeOut, What::Empty];

    /// Its word in forms.
    pub fn word(self) -> &'static str {
        match self {
            What::Set => "poner",
            What::Add => "agregar",
            What::TakeOut => "quitar",
            What::Empty => "vaciar",
        }
    }

    /// The catalogue key of its words.
    pub fn key(self) -> &'static str {
        match self {
            What::Set => "records-bulk-set",
            What::Add => "records-bulk-add",
            What::TakeOut => "records-bulk-take-out",
            What::Empty => "records-bulk-empty",
        }
    }
}

impl Wish {
    /// The fields of a kind that are changed so: consent is each person's own.
    pub fn fields(kind: &Kind) -> impl Iterator<Item = &'static Field> + use<> {
        kind.asked().filter(|field| field.name != CONSENT)
    }

    /// By the address; none as long as nothing was chosen.
    pub fn of(ask: &Ask, kind: &Kind) -> Result<Option<Wish>, FieldErrors> {
        let [field, what] = ["campo", "hacer"].map(|name| ask.parameter(name));
        if field.is_none() && what.is_none() && ask.parameter("seguir").is_none() {
            return Ok(None);
        }
        let field = field.and_then(|name| Wish::fields(kind).find(|field| field.name == name));
        let what = what.and_then(|word| What::ALL.into_iter().find(|what| what.word() == word));
        let mut errors = FieldErrors::new();
        if field.is_none() {
            errors.add("campo", "site-form-choose");
        }
        match (what, field) {
            (None, _) => errors.add("hacer", "site-form-choose"),
            (Some(What::Add), Some(field)) if !field.many => errors.add("hacer", "records-bulk-single"),
            _ => {}
        }
        match (field, what) {
            (Some(field), Some(what)) if errors.is_empty() => Ok(Some(Wish { field, what })),
            _ => Err(errors),
        }
    }
}
