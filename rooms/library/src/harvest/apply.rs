//! Records of a provider entered, changed and withdrawn here, each with what it means for what people said.

use anyhow::{Context, Result, bail};
use exchange::oai::{Harvested, Header, Stamp};
use platform::accounts::Who;
use platform::db::Tx;
use platform::node::Node;
use platform::words::Lang;
use records::{About, Body, By, Kind, Proposal, Proposed, ProposedValue, Record, Records, State, Vocabularies};

use super::item::{Item, ItemState};
use super::merge::{is_untouched_document, merge};
use super::model::{Provider, Tally};
use super::read::{Reader, with_source};
use crate::identity::{is_one_work_or_place, is_same_work, names_and_address};
use crate::kinds::DOCUMENT;
use crate::names;

/// Records of one transaction: it holds up whoever else writes.
const BATCH: usize = 100;
/// Longest identifier, in bytes; a longer one names nothing that could be asked for.
const LONGEST_IDENTIFIER: usize = 2000;
/// How the reason of every change by a harvest begins.
const WHY: &str = "OAI-PMH: ";

/// Applies what came, a batch a transaction. What is applied again changes nothing.
pub async fn apply(node: &Node, provider: &Provider, records: &[Harvested]) -> Result<()> {
    if records.is_empty() {
        return Ok(());
    }
    names::bring_up(&node.db).await?;
    let (reader, who) = (Reader::of(&node.words), Who::operator());
    let gone = node.words.speak(Lang::Es).with("library-harvest-gone-there", &[("name", (&provider.name).into())]);
    let why = format!("{WHY}{}", provider.name);
    for batch in records.chunks(BATCH) {
        let mut tx = node.db.begin().await?;
        names::wait(&mut tx).await?;
        let vocabularies = Vocabularies::load_in(&mut tx).await?;
        let mut entering = Entering {
            tx: &mut tx,
            provider,
            reader: &reader,
            by: By::hand(&who, &why),
            vocabularies: &vocabularies,
            sample: node.config.sample,
            kind: DOCUMENT.now(&node.contributions),
            gone: &gone,
            tally: Tally::default(),
        };
        for harvested in batch {
            entering.one(harvested).await.with_context(|| format!("entering {}", harvested.header.identifier))?;
        }
        let tally = entering.tally;
        count(&mut tx, &provider.id, &tally).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// Adds to what the harvest under way has brought.
pub async fn count(tx: &mut Tx, provider: &str, tally: &Tally) -> Result<()> {
    tx.run(
        "UPDATE harvest SET seen = seen + $2, added = added + $3, changed = changed + $4, withdrawn = withdrawn + $5,
           doubled = doubled + $6, moved = moved + $7, proposed = proposed + $8, unread = unread + $9 WHERE id = $1",
        (
            provider,
            tally.seen,
            tally.added,
            tally.changed,
            tally.withdrawn,
            tally.doubled,
            tally.moved,
            tally.proposed,
            tally.unread,
        ),
    )
    .await?;
    Ok(())
}

/// A batch that is entered.
struct Entering<'a> {
    tx: &'a mut Tx,
    provider: &'a Provider,
    reader: &'a Reader,
    by: By<'a>,
    vocabularies: &'a Vocabularies,
    sample: bool,
    /// Documents, with what administrators added to them.
    kind: &'static Kind,
    /// The words by which a withdrawal is proposed.
    gone: &'a str,
    tally: Tally,
}

impl Entering<'_> {
    async fn one(&mut self, harvested: &Harvested) -> Result<()> {
        let header = &harvested.header;
        self.tally.seen += 1;
        if header.identifier.len() > LONGEST_IDENTIFIER {
            self.tally.unread += 1;
            return Ok(());
        }
        let known = Item::find(self.tx, &self.provider.id, &header.identifier).await?;
        if header.is_deleted {
            return match known {
                Some(item) => self.withdraw(item).await,
                None => Ok(()),
            };
        }
        let Some(said) = harvested.dublin_core.as_ref().and_then(|dc| self.reader.body(dc)) else {
            self.tally.unread += 1;
            return Ok(());
        };
        match known {
            Some(item) => self.renew(item, header, said).await,
            None => self.enter(header, said).await,
        }
    }

    /// A record that this provider did not give before.
    async fn enter(&mut self, header: &Header, said: Body) -> Result<()> {
        let candidates = names::known(self.tx, &names_and_address(&said)).await?;
        for id in &candidates {
            let own = Item::of_record(self.tx, &self.provider.id, id).await?;
            if let Some(before) = own.into_iter().find(|item| is_same_work(&item.body, &said)) {
                return self.take_over(before, header, said).await;
            }
        }
        for id in candidates {
            // what the provider itself tells apart is not one; what went with its provider does not stand for it
            if !Item::of_record(self.tx, &self.provider.id, &id).await?.is_empty()
                || Item::went_with_provider(self.tx, &id).await?
                || !is_one_work_or_place(&self.record(&id).await?.body, &said)
            {
                continue;
            }
            self.tally.doubled += 1;
            return self.keep(header, &id, ItemState::Doubled, said).await;
        }
        let source = self.provider.source(&header.identifier);
        let body = with_source(&said, &source);
        let id = Records::add(self.tx, self.kind, None, &body, self.by, self.sample, self.vocabularies).await?;
        names::write(self.tx, &id, &said).await?;
        self.tally.added += 1;
        self.keep(header, &id, ItemState::Kept, said).await
    }

    /// The provider has given the work another identifier: ours follows that one from now on.
    async fn take_over(&mut self, before: Item, header: &Header, said: Body) -> Result<()> {
        let now = Item { identifier: header.identifier.clone(), ..before.clone() };
        // an identifier that is withdrawn gives the work no more
        let state = if before.state == ItemState::Withdrawn { ItemState::Gone } else { ItemState::Doubled };
        Item { state, ..before }.keep(self.tx, &self.provider.id).await?;
        self.tally.moved += 1;
        self.follow(now, header, said).await
    }

    /// A record that this provider gave before.
    async fn renew(&mut self, item: Item, header: &Header, said: Body) -> Result<()> {
        if !matches!(item.state, ItemState::Doubled | ItemState::Gone) {
            return self.follow(item, header, said).await;
        }
        let own = Item::of_record(self.tx, &self.provider.id, &item.record_id).await?;
        // what the provider took away and gives anew is its identifier again, and so is the one that is left
        let is_again = |other: &Item| item.state == ItemState::Gone || other.state == ItemState::Withdrawn;
        let before = own.into_iter().find(|other| is_again(other) && is_same_work(&other.body, &said));
        match before {
            Some(before) => self.take_over(before, header, said).await,
            None => self.keep(header, &item.record_id, ItemState::Doubled, said).await,
        }
    }

    /// What the provider says now of a record that follows it.
    async fn follow(&mut self, item: Item, header: &Header, said: Body) -> Result<()> {
        let mut record = self.record(&item.record_id).await?;
        let comes_back = item.state == ItemState::Withdrawn && self.is_out_by_harvest(&record).await?;
        // what somebody here took out stays as it is
        let is_ours = record.state == State::Published || comes_back;
        let mut is_changed = false;
        if is_ours && item.body != said {
            let merged =
                merge(&record.body, &item.body, &with_source(&said, &self.provider.source(&header.identifier)));
            if merged.body != record.body {
                self.change(&record, &merged.body).await?;
                names::write(self.tx, &record.id, &merged.body).await?;
                record = self.record(&record.id).await?;
                is_changed = true;
            }
            for (field, values) in merged.proposed {
                self.propose(&record, field, values, &header.identifier).await?;
            }
        }
        if comes_back {
            self.set_state(&record, State::Published).await?;
            is_changed = true;
        }
        self.tally.changed += i64::from(is_changed);
        self.keep(header, &item.record_id, ItemState::Kept, said).await
    }

    /// The provider has withdrawn its record. Ours goes with it unless somebody here made it theirs, or took it out before.
    async fn withdraw(&mut self, mut item: Item) -> Result<()> {
        if let Some(left) = self.left(&item).await? {
            let header =
                Header { identifier: left.identifier, stamp: Stamp(left.stamp), sets: Vec::new(), is_deleted: false };
            self.take_over(item.clone(), &header, left.body).await?;
            item.state = ItemState::Gone;
            return item.keep(self.tx, &self.provider.id).await;
        }
        let ours = match item.state {
            ItemState::Kept => Some(self.record(&item.record_id).await?),
            ItemState::Doubled => None,
            ItemState::Withdrawn | ItemState::Gone => return Ok(()),
        };
        let ours = ours.filter(|record| record.state == State::Published);
        item.state = if ours.is_some() { ItemState::Withdrawn } else { ItemState::Gone };
        item.keep(self.tx, &self.provider.id).await?;
        let Some(record) = ours else { return Ok(()) };
        if record.id == item.record_id && is_untouched_document(&record.body, &item.body) {
            self.tally.withdrawn += 1;
            return self.set_state(&record, State::Removed).await;
        }
        let gone = ProposedValue { text: self.gone.to_owned(), lang: None };
        self.propose(&record, "", vec![gone], &item.identifier).await
    }

    /// The identifier under which the provider goes on giving a work that it withdraws under another. One that tells all its
    /// deletions has not withdrawn what it did not tell; of another counts what it said no earlier than the one that goes.
    async fn left(&mut self, item: &Item) -> Result<Option<Item>> {
        if item.state != ItemState::Kept {
            return Ok(None);
        }
        let doubled = Item::doubled_of(self.tx, &self.provider.id, &item.record_id).await?;
        let is_given = |other: &Item| self.provider.deletions == "persistent" || other.stamp >= item.stamp;
        Ok(doubled.into_iter().find(|other| is_given(other) && is_same_work(&other.body, &item.body)))
    }

    /// A record of ours, or the one that it became.
    async fn record(&mut self, id: &str) -> Result<Record> {
        let found = Records::in_tx(self.tx, id).await?.with_context(|| format!("the record {id} is not there"))?;
        match &found.merged_into {
            Some(kept) => {
                Records::in_tx(self.tx, kept).await?.with_context(|| format!("the record {kept} is not there"))
            }
            None => Ok(found),
        }
    }

    /// Is a record taken out, and was it a harvest that did it? What somebody here takes out does not come back.
    async fn is_out_by_harvest(&mut self, record: &Record) -> Result<bool> {
        if record.state != State::Removed {
            return Ok(false);
        }
        let last = Records::revision_in(self.tx, &record.id, record.revision).await?;
        Ok(last.is_some_and(|last| last.why.starts_with(WHY)))
    }

    async fn change(&mut self, record: &Record, body: &Body) -> Result<()> {
        if !Records::change(self.tx, self.kind, record, body, self.by, self.vocabularies).await? {
            bail!("{} is being changed by somebody else", record.id);
        }
        Ok(())
    }

    async fn set_state(&mut self, record: &Record, state: State) -> Result<()> {
        if !Records::set_state(self.tx, self.kind, record, state, self.by).await? {
            bail!("{} is being changed by somebody else", record.id);
        }
        Ok(())
    }

    async fn propose(
        &mut self,
        record: &Record,
        field: &str,
        values: Vec<ProposedValue>,
        identifier: &str,
    ) -> Result<()> {
        let source = self.provider.source(identifier);
        let value = values.iter().map(|value| value.text.as_str()).collect::<Vec<_>>().join("; ");
        let proposed = Proposed { field: field.to_owned(), value, values, source, ..Proposed::default() };
        Proposal::send(self.tx, About::Change, DOCUMENT.name, Some(&record.id), &proposed, None).await?;
        self.tally.proposed += 1;
        Ok(())
    }

    async fn keep(&mut self, header: &Header, record: &str, state: ItemState, said: Body) -> Result<()> {
        let item = Item {
            identifier: header.identifier.clone(),
            record_id: record.to_owned(),
            state,
            title: said.title(&DOCUMENT),
            body: said,
            stamp: header.stamp.0,
        };
        item.keep(self.tx, &self.provider.id).await
    }
}
