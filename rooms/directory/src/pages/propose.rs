//! What anybody proposes to change of an outlet.

use anyhow::Result;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use platform::pages::{Choice, Link};
use platform::permissions::Action;
use platform::web::Ask;
use records::pages::Proposable;

use super::said;
use crate::actions::EDIT_OUTLETS;
use crate::draft::Draft;
use crate::store::Outlets;

/// Outlets, which stand in a table of their own.
pub struct ProposedOutlets;

impl Proposable for ProposedOutlets {
    fn word(&self) -> &'static str {
        "outlet"
    }

    fn one(&self, ask: &Ask) -> String {
        ask.t("directory-outlet-one")
    }

    fn find<'a>(&'a self, ask: &'a Ask, id: &'a str) -> BoxFuture<'a, Result<Option<Link>>> {
        async move {
            let outlet = Outlets::of(&ask.node.db).find(id).await?;
            Ok(outlet.map(|outlet| Link { label: outlet.name, href: format!("/medios/{}", outlet.id) }))
        }
        .boxed()
    }

    fn fields(&self, ask: &Ask) -> Vec<Choice> {
        // all that is kept of an outlet is public
        Draft::FIELDS.iter().map(|field| Choice::new(*field, said::field(&ask.speech, field))).collect()
    }

    fn said<'a>(&'a self, ask: &'a Ask, id: &'a str, field: &'a str) -> BoxFuture<'a, Result<Option<String>>> {
        async move {
            let outlet = Outlets::of(&ask.node.db).find(id).await?;
            Ok(outlet.and_then(|outlet| said::value(&ask.speech, &Draft::of(&outlet), field)))
        }
        .boxed()
    }

    fn edit(&self) -> &'static Action {
        &EDIT_OUTLETS
    }

    fn form(&self, id: &str) -> String {
        format!("/medios/{id}/editar")
    }
}
