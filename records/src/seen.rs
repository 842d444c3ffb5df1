//! What is said of a record by what its kind says of it: who sees it, how it is named, how two states differ.

use std::collections::BTreeSet;

use platform::text::fold;

use crate::body::{Body, Difference};
use crate::kind::{Field, Form, Kind, Shown};
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

    /// The name that it has in a language itself.
    pub fn title_in(&self, kind: &Kind, lang: &str) -> Option<&str> {
        let own = self.all(kind.title).iter().any(|said| said.lang.as_deref() == Some(lang));
        self.in_language(kind.title, lang).filter(|title| own && !title.is_empty())
    }

    /// What people call it by besides its name: a number, an acronym.
    pub fn called(&self, kind: &Kind, lang: &str) -> Option<&str> {
        kind.rules.called_by.iter().find_map(|field| self.in_language(field, lang))
    }

    /// Is it surely another one, though it may have the same name? Both say a number, a code or an acronym, and not the same.
    pub fn is_surely_not(&self, other: &Body, kind: &Kind) -> bool {
        let says = |body: &Body, field: &Field| -> BTreeSet<String> {
            body.all(field.name).iter().map(|said| fold(&said.value.plain())).collect()
        };
        let is_code = |field: &&Field| matches!(field.form, Form::Code) || kind.rules.called_by.contains(&field.name);
        kind.fields.iter().filter(is_code).any(|field| {
            let (own, others) = (says(self, field), says(other, field));
            !own.is_empty() && !others.is_empty() && own.is_disjoint(&others)
        })
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
