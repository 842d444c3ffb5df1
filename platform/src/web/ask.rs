//! What a handler knows of a request: the node, who asks, the language, the observatory looked at.

use std::ops::Range;
use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::Response;

use super::taking::Taking;
use crate::accounts::Who;
use crate::node::Node;
use crate::observatories::Observatory;
use crate::pages::{Current, Feed, Head, Link, NavLink, PersonLine, Problem, View};
use crate::permissions::{self, Action, Scope};
use crate::room::{Entry, Room};
use crate::words::Speech;

/// What a handler gives.
pub type Answer = Result<Response, Problem>;

/// Found out once for each request, before any handler.
#[derive(Clone)]
pub(super) struct Asker {
    pub who: Arc<Who>,
    pub speech: Speech,
    /// Path and query without `lang`.
    pub address: String,
    pub origin: String,
    pub observatory: Arc<Observatory>,
    pub client: String,
}

/// A request, as handlers see it.
#[derive(Clone)]
pub struct Ask {
    /// The node.
    pub node: Arc<Node>,
    /// Who asks.
    pub who: Arc<Who>,
    /// The language of the page.
    pub speech: Speech,
    /// Path and query of this page, without `lang`.
    pub address: String,
    /// `https://host` under which people reach this site.
    pub origin: String,
    /// The observatory looked at.
    pub observatory: Arc<Observatory>,
    /// The asker's network address, for limits; never stored with content.
    pub client: String,
}

impl FromRequestParts<Arc<Node>> for Ask {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, node: &Arc<Node>) -> Result<Self, Problem> {
        let asker = parts.extensions.get::<Asker>().cloned();
        let asker = asker.ok_or_else(|| Problem::Unknown(anyhow::anyhow!("a request without an asker")))?;
        Ok(Ask::new(node.clone(), asker))
    }
}

impl Ask {
    pub(super) fn new(node: Arc<Node>, asker: Asker) -> Ask {
        let Asker { who, speech, address, origin, observatory, client } = asker;
        Ask { node, who, speech, address, origin, observatory, client }
    }

    /// May they do this somewhere?
    pub fn may(&self, action: &Action) -> bool {
        permissions::may(&self.who.held, action)
    }

    /// May they do this to a record of this scope?
    pub fn may_in(&self, action: &Action, scope: &Scope) -> bool {
        permissions::may_in(&self.who.held, action, scope)
    }

    /// In which form the address is taken.
    pub fn taking(&self) -> Taking {
        Taking::of(self.path()).1
    }

    /// The identifier in an address, without the ending that says in which form it is taken.
    pub fn plain<'a>(&self, id: &'a str) -> &'a str {
        Taking::of(id).0
    }

    /// The path of the address.
    pub fn path(&self) -> &str {
        self.address.split('?').next().unwrap_or_default()
    }

    /// The whole address of a path of this site.
    pub fn whole(&self, path: &str) -> String {
        format!("{}{path}", self.origin)
    }

    /// A text of the catalogues.
    pub fn t(&self, key: &str) -> String {
        self.speech.t(key)
    }

    /// What the layout needs for a page of this title. `section` is the address of the section it belongs to.
    pub fn view(&self, title: impl Into<String>, section: &str) -> View {
        let placed = |pick: fn(&Room) -> &'static [Entry], places: Range<u8>| -> Vec<NavLink> {
            let of_rooms = self.node.rooms.iter().flat_map(pick);
            let mut list: Vec<_> = of_rooms.filter(|e| places.contains(&e.place) && self.may(e.action)).collect();
            list.sort_by_key(|entry| entry.place);
            list.into_iter()
                .map(|entry| NavLink {
                    label: self.t(entry.key),
                    href: entry.href.to_owned(),
                    current: match entry.href {
                        href if href == self.path() => Current::Page,
                        // a list below the front page of its room belongs to it
                        href if section
                            .strip_prefix(href)
                            .is_some_and(|below| below.is_empty() || below.starts_with('/')) =>
                        {
                            Current::Section
                        }
                        _ => Current::No,
                    },
                })
                .collect()
        };
        let desk = |places| if self.who.account.is_some() { placed(|room| room.desk, places) } else { Vec::new() };
        View {
            title: title.into(),
            description: self.t("site-description"),
            address: self.address.clone(),
            crumbs: Vec::new(),
            sections: placed(|room| room.sections, 0..u8::MAX),
            desk: [desk(0..Room::INSTALLATION), desk(Room::INSTALLATION..u8::MAX)],
            footer: [placed(|room| room.footer, 0..Room::REUSE), placed(|room| room.footer, Room::REUSE..u8::MAX)],
            person: self.who.account.as_ref().map(|account| PersonLine {
                name: account.name.clone(),
                role: self
                    .who
                    .held
                    .iter()
                    .max_by_key(|h| h.role)
                    .map(|h| self.t(&format!("site-role-{}", h.role.word())))
                    .unwrap_or_default(),
            }),
            observatory: self.observatory.name_in(self.speech.lang()),
            countries: self.observatory.countries.iter().map(|code| self.speech.country(code)).collect(),
            sample: self.node.config.sample,
            head: Head::default(),
            notice: None,
            form_token: crate::id::random_id(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            speech: self.speech.clone(),
        }
    }

    /// The head of the feed that is asked for: the list that the page at this path shows.
    pub fn feed(&self, title: impl Into<String>, page: &str, updated: i64) -> Feed {
        Feed {
            id: self.whole(page),
            title: title.into(),
            author: self.observatory.name_in(self.speech.lang()),
            lang: self.speech.lang().code().to_owned(),
            self_href: self.whole(&self.address),
            page_href: self.whole(page),
            next_href: None,
            updated,
        }
    }

    /// A step of the path above the page.
    pub fn crumb(&self, key: &str, href: &str) -> Link {
        Link { label: self.t(key), href: href.to_owned() }
    }
}
