//! What is said of a record by what its kind says of it: who sees it, how it is named, how two states differ.

use std::collections::BTreeSet;

use crate::body::{Body, Difference};
use crate::kind::{Field, Kind, Shown};
use crate::value::Statement;

impl Body {
    /// What this reader sees of it. What a kind does not know is for members: it may have been kept for them.
    pub fn seen_by(&self, kind: &Kind, reader: Shown) -> Body {
        let seen =
            |field: Option<&Field>, s: &Statement| s.shown.max(field.map_or(Shown::Members, |f| f.shown)) <= reader;
        let mut body = Body::new();
        for (name, statements) in self.fields() {
            let field = kind.field(name);
            body.set(name, statements.iter().filter(|s| seen(field, s)).cloned().collect());
        }
        body
    }

    /// The name by which it is listed.
    pub fn title(&self, kind: &Kind) -> String {
        self.in_language(kind.title, "es").unwrap_or_default().to_owned()
    }

    /// The fields that `after` says differently, in the order of the type's fields, others behind.
    pub fn differences(&self, after: &Body, kind: &Kind) -> Vec<Difference> {
        let mut names: Vec<&str> = kind.fields.iter().map(|field| field.name).collect();
        let others = self.fields().chain(after.fields()).map(|(name, _)| name);
        let others: BTreeSet<&str> = others.filter(|name| kind.field(name).is_none()).collect();
        names.extend(others);
        let differ = names.into_iter().filter_map(|name| {
            let (old, new) = (self.all(name), after.all(name));
            let only = |these: &[Statement], those: &[Statement]| -> Vec<Statement> {
                these.iter().filter(|s| !those.contains(s)).cloned().collect()
            };
            let (gone, new) = (only(old, new), only(new, old));
            (!gone.is_empty() || !new.is_empty()).then(|| Difference { field: name.to_owned(), gone, new })
        });
        differ.collect()
    }
}
