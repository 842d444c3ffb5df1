//! The register as a whole: what is said of bodies, mandates, activities and meetings, read once to be told.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, OnceLock};

use anyhow::Result;
use platform::db::Db;
use platform::node::Node;
use records::{Card, Filter, Gathered, Kind, Record, Records, State};

use crate::glance::Glance;
use crate::item::TOLD;
use crate::kinds::{ACTIVITY, BODY, MANDATE, MEETING};

pub use crate::item::Item;

/// Records of a kind that are read; an organisation's register of many years is a tenth of it.
const MOST: usize = 50_000;
/// Steps upward from a record; a circle is left after as many.
const DEEPEST: usize = 12;

/// All of it.
#[derive(Debug, Default)]
pub struct Register {
    /// Kind by kind, by name.
    items: Vec<Arc<Item>>,
    /// Where each stands, by identifier.
    places: HashMap<String, usize>,
    /// Where what names a record stands: the parts of a whole, the activities that answer a mandate.
    parts: HashMap<String, Vec<usize>>,
    answers: HashMap<String, Vec<usize>>,
    /// Records of other rooms that activities name, and those of them that everybody may see.
    named: HashSet<String>,
    others: HashMap<String, Card>,
    glance: OnceLock<Glance>,
}

/// The register as it was last put together.
#[derive(Default)]
pub struct Keeper(Gathered<Register>);

impl Register {
    /// What everybody may see of the register.
    pub async fn load(db: &Db) -> Result<Register> {
        let mut items = Vec::new();
        for kind in TOLD {
            let records = Records::of(db).list(&Filter::of(kind.name), None, MOST).await?;
            items.extend(records.into_iter().filter_map(Item::of).map(Arc::new));
        }
        Register::of(db, items).await
    }

    async fn of(db: &Db, mut items: Vec<Arc<Item>>) -> Result<Register> {
        items.sort_by(|a, b| a.order().cmp(&b.order()));
        let mut register = Register {
            places: items.iter().enumerate().map(|(at, item)| (item.id.clone(), at)).collect(),
            items,
            ..Register::default()
        };
        for (at, item) in register.items.iter().enumerate() {
            item.named("part_of").for_each(|id| register.parts.entry(id.to_owned()).or_default().push(at));
            if item.kind.name == ACTIVITY.name {
                item.named("mandates").for_each(|id| register.answers.entry(id.to_owned()).or_default().push(at));
            }
        }
        let named = register.activities().flat_map(|activity| {
            let donors = activity.rows("funds").filter_map(|row| row.part("donor"));
            let others = activity.named("partners").chain(activity.named("documents"));
            others.chain(donors).map(str::to_owned).collect::<Vec<_>>()
        });
        register.named = named.filter(|id| !register.places.contains_key(id)).collect();
        register.others = Records::of(db).cards(register.named.iter().map(String::as_str)).await?;
        register.others.retain(|_, card| card.state == State::Published);
        Ok(register)
    }

    /// The same after these records changed; none where none of them belongs to it.
    async fn after(&self, db: &Db, changed: &[String]) -> Result<Option<Register>> {
        let changed_now: Vec<Record> = Records::of(db).several(changed).await?;
        let new: Vec<Arc<Item>> = changed_now.into_iter().filter_map(Item::of).map(Arc::new).collect();
        if new.is_empty() && !changed.iter().any(|id| self.places.contains_key(id) || self.named.contains(id)) {
            return Ok(None);
        }
        let changed: HashSet<&str> = changed.iter().map(String::as_str).collect();
        let stay = self.items.iter().filter(|item| !changed.contains(item.id.as_str())).cloned();
        Register::of(db, stay.chain(new).collect()).await.map(Some)
    }

    /// The same, read once for all who ask before anything is written.
    pub async fn kept(node: &Node) -> Result<Arc<Register>> {
        let find = async || Register::fresh(node).await;
        Ok(Arc::clone(&*node.kept.or_find(&node.db, "register", String::new(), find).await?))
    }

    async fn fresh(node: &Node) -> Result<Arc<Register>> {
        let keeper = node.contributions.all::<Keeper>().into_iter().next().unwrap_or_default();
        let db = &node.db;
        let after = async |register: Arc<Register>, changed: Vec<String>| {
            let next = register.after(db, &changed).await?;
            Ok(next.map_or(register, Arc::new))
        };
        keeper.0.now(db, async || Register::load(db).await, after).await
    }

    fn of_kind(&self, kind: &'static Kind) -> impl Iterator<Item = &Item> {
        self.shared(kind).map(AsRef::as_ref)
    }

    fn shared(&self, kind: &'static Kind) -> impl Iterator<Item = &Arc<Item>> {
        self.items.iter().filter(move |item| item.kind.name == kind.name)
    }

    /// What is counted and put in order of it.
    pub fn glance(&self) -> &Glance {
        self.glance.get_or_init(|| Glance::of(self.shared(&ACTIVITY), self.unanswered()))
    }

    /// One of them.
    pub fn get(&self, id: &str) -> Option<&Item> {
        self.items.get(*self.places.get(id)?).map(AsRef::as_ref)
    }

    /// An organisation of the directory or a document of the library that an activity names.
    pub fn other(&self, id: &str) -> Option<&Card> {
        self.others.get(id)
    }

    /// Activities, by name.
    pub fn activities(&self) -> impl Iterator<Item = &Item> {
        self.of_kind(&ACTIVITY)
    }

    /// Mandates, by name.
    pub fn mandates(&self) -> impl Iterator<Item = &Item> {
        self.of_kind(&MANDATE)
    }

    /// Meetings, by name.
    pub fn meetings(&self) -> impl Iterator<Item = &Item> {
        self.of_kind(&MEETING)
    }

    /// Bodies and offices, by name.
    pub fn bodies(&self) -> impl Iterator<Item = &Item> {
        self.of_kind(&BODY)
    }

    /// The body or office whose section tells what this one does.
    pub fn teller<'a>(&'a self, office: &'a Item) -> &'a Item {
        let up = self.upward(office, "reports_through");
        // a circle ends where it began
        let up = std::iter::once(office).chain(up.skip(1).take_while(|next| next.id != office.id));
        up.last().unwrap_or(office)
    }

    /// A record, what it names in a field, what that names there, and so on.
    pub fn upward<'a>(&'a self, from: &'a Item, field: &'static str) -> impl Iterator<Item = &'a Item> {
        std::iter::successors(Some(from), move |item| self.get(item.first(field)?)).take(DEEPEST + 1)
    }

    /// The bodies and offices in whose sections activities are told, by key.
    pub fn tellers(&self) -> Vec<&Item> {
        let offices: HashSet<&str> = self.activities().filter_map(|activity| activity.first("office")).collect();
        let offices = offices.into_iter().filter_map(|id| self.get(id));
        let mut tellers: Vec<&Item> = offices.map(|office| self.teller(office)).collect();
        tellers.sort_by(|a, b| a.key.cmp(&b.key));
        tellers.dedup_by(|a, b| a.id == b.id);
        tellers
    }

    /// The mandates that no activity answers, neither itself nor by one of its paragraphs.
    pub fn unanswered(&self) -> Vec<Arc<Item>> {
        let mut answered: HashSet<&str> = self.activities().flat_map(|activity| activity.named("mandates")).collect();
        // what answers a paragraph answers the text that it stands in
        for _ in 0..DEEPEST {
            let wholes: Vec<&str> = answered
                .iter()
                .filter_map(|id| self.get(id)?.first("part_of"))
                .filter(|whole| !answered.contains(whole))
                .collect();
            if wholes.is_empty() {
                break;
            }
            answered.extend(wholes);
        }
        self.shared(&MANDATE).filter(|mandate| !answered.contains(mandate.id.as_str())).cloned().collect()
    }

    /// The activities that answer a mandate itself, by name.
    pub fn answering<'a>(&'a self, mandate: &Item) -> impl Iterator<Item = &'a Item> + use<'a> {
        self.answers.get(&mandate.id).into_iter().flatten().map(|at| self.items[*at].as_ref())
    }

    /// The records of its kind that are part of one, by name.
    pub fn parts<'a>(&'a self, whole: &Item) -> impl Iterator<Item = &'a Item> + use<'a> {
        let kind = whole.kind.name;
        let parts = self.parts.get(&whole.id).into_iter().flatten().map(|at| self.items[*at].as_ref());
        parts.filter(move |part| part.kind.name == kind)
    }

    /// Is an office one that is named by key or identifier, or a part of it?
    pub fn is_within(&self, office: &str, own: &str) -> bool {
        let Some(office) = self.get(office) else { return false };
        self.upward(office, "part_of").any(|body| body.id == own || body.key == own)
    }
}
