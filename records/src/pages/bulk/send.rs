//! Trying a change, and making it.

use platform::accounts::audit;
use platform::pages::{FieldErrors, Fields, Problem};
use platform::web::{Answer, Ask, Once, done_to, once, sent_before};

use super::chosen::{Chosen, Wish};
use super::page::{Page, field_words, show, stop};
use super::run::{DryRun, Looked, VERB};
use super::values::deed;
use crate::import::{Overtaken, Plan, apply, batch, plan_deed};
use crate::pages::form::again;
use crate::pages::imports;

/// The name of its form among those that are sent once.
const FORM: &str = "bulk";
/// The value of the button that makes the change.
const APPLY: &str = "aplicar";

/// Records that were looked at, and what would be done to them; or what is wrong with the value.
struct Trial {
    looked: Looked,
    planned: Result<Plan, FieldErrors>,
}

/// The dry run; of a form that came of one, the change.
pub(in crate::pages) async fn send(ask: Ask, fields: Fields) -> Answer {
    let chosen = Chosen::of(&ask)?;
    let unreadable = || Problem::BadRequest("site-form-unreadable");
    let kind = chosen.kind.ok_or_else(unreadable)?;
    let wish = Wish::of(&ask, kind).ok().flatten().ok_or_else(unreadable)?;
    let page = Page { ask: &ask, chosen: &chosen, kind, wish };
    let key = fields.sending_key();
    let is_wanted = fields.text(VERB) == APPLY;
    if is_wanted && let Some(made) = sent_before(&ask.node.db, FORM, &key).await? {
        return finished(&ask, &made).await;
    }
    let Some(mut trial) = page.trial(&fields).await? else { return show(ask).await };
    if is_wanted && let Some(plan) = trial.as_seen() {
        if let Some(made) = page.make(plan, &key).await? {
            return finished(&ask, &made).await;
        }
        // somebody was faster by a moment: what they wrote is looked at first
        match page.trial(&fields).await? {
            Some(now) => trial = now,
            None => return show(ask).await,
        }
    }
    let records = trial.looked.records.as_slice();
    match &trial.planned {
        Ok(plan) => {
            let run = DryRun::of(&ask, kind, wish, &trial.looked, plan, fields.clone()).await?;
            page.answer(records, again(fields.into_typed()), &FieldErrors::new(), Some(run)).await
        }
        Err(errors) => page.answer(records, again(fields.into_typed()), errors, None).await,
    }
}

impl Trial {
    /// What is to be done, where it is just what was seen.
    fn as_seen(&self) -> Option<&Plan> {
        let plan = self.planned.as_ref().ok()?;
        Some(plan).filter(|plan| self.looked.overtaken.is_empty() && plan.faults.is_empty() && !plan.rows.is_empty())
    }
}

impl Page<'_> {
    /// None where the list has no records, or too many.
    async fn trial(&self, fields: &Fields) -> Result<Option<Trial>, Problem> {
        let Page { ask, chosen, kind, wish } = *self;
        let looked = match Looked::at(ask, kind, fields).await? {
            Some(looked) => looked,
            None => match chosen.records(ask, kind).await? {
                (_, total) if stop(ask, total).is_some() => return Ok(None),
                (records, _) => Looked { records, overtaken: Vec::new() },
            },
        };
        let planned = match deed(ask, kind, wish, &looked.records, fields).await? {
            Ok(deed) => Ok(plan_deed(&ask.node, ask.speech.lang(), kind, wish.field, &deed, &looked.records).await?),
            Err(errors) => Err(errors),
        };
        Ok(Some(Trial { looked, planned }))
    }

    /// Makes the change, as an import; gives its identifier. None where somebody changed a record since it was planned.
    async fn make(&self, plan: &Plan, key: &str) -> anyhow::Result<Option<String>> {
        let Page { ask, kind, wish, .. } = *self;
        let name = ask.speech.with("records-bulk-name", &[("field", field_words(ask, kind, wish.field.name).into())]);
        let mut tx = ask.node.db.begin().await?;
        let sending = match once(&mut tx, FORM, key).await? {
            Once::First(sending) => sending,
            Once::Again(made) => return Ok(Some(made)),
        };
        let made = match apply(&mut tx, kind, plan, &name, &ask.who, ask.node.config.sample).await {
            Ok(made) => made,
            Err(error) if error.is::<Overtaken>() => return Ok(None),
            Err(error) => return Err(error),
        };
        audit(&mut tx, &ask.who, "import.make", &made, (plan.new_ones(), plan.changed())).await?;
        sending.made(&mut tx, &made).await?;
        tx.commit().await?;
        Ok(Some(made))
    }
}

/// Where it can be undone.
async fn finished(ask: &Ask, made: &str) -> Answer {
    let changed = batch(&ask.node.db, made).await?.map_or(0, |batch| batch.changed);
    done_to(imports::PATH, "records-done-bulk", usize::try_from(changed).unwrap_or_default())
}
