//! Addresses of the site. An address cannot be added without the action that it needs, so that the whole
//! table of addresses and permissions exists and can be printed and tested.

use std::sync::Arc;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::handler::Handler;
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{MethodFilter, MethodRouter, on};
use futures_util::future::BoxFuture;

use super::ask::Asker;
use super::taking::Taking;
use super::workbook;
use crate::node::Node;
use crate::pages::Problem;
use crate::permissions::{self, Action, SECOND_FACTOR, SIGN_IN};

/// Where somebody is led who must turn on the second factor first.
pub const SECOND_FACTOR_PAGE: &str = "/cuenta/segundo-paso";

/// One line of the table of addresses.
#[derive(Clone, Debug)]
pub struct Route {
    /// `GET` or `POST`.
    pub method: &'static str,
    /// The address, with `{id}` for what varies.
    pub path: &'static str,
    /// The endings under which the same is taken as data.
    pub endings: &'static [&'static str],
    /// What it needs.
    pub action: &'static Action,
}

/// The endings of an address that is taken as data too.
const ENDINGS: &[&str] = &[".json", ".csv", workbook::ENDING, ".atom"];

impl Route {
    /// The addresses of the line: as a page, and under each ending.
    pub fn paths(&self) -> impl Iterator<Item = String> {
        std::iter::once("").chain(self.endings.iter().copied()).map(|ending| format!("{}{ending}", self.path))
    }
}

/// A handler without its type: what stands around it (routing, layers, permission) is compiled once, not once a page.
type Page = Arc<dyn Fn(Request, Arc<Node>) -> BoxFuture<'static, Response> + Send + Sync>;

fn page<H, T>(handler: H) -> Page
where
    H: Handler<T, Arc<Node>>,
    T: 'static,
{
    Arc::new(move |request, node| Box::pin(handler.clone().call(request, node)))
}

/// A page as the router takes it, under one method.
fn served(method: MethodFilter, page: Page) -> MethodRouter<Arc<Node>> {
    on(method, move |State(node): State<Arc<Node>>, request: Request| page(request, node))
}

/// The addresses of a room.
#[derive(Default)]
pub struct Routes {
    router: Router<Arc<Node>>,
    table: Vec<Route>,
}

impl Routes {
    /// None yet.
    pub fn new() -> Routes {
        Routes::default()
    }

    /// A page.
    pub fn get<H, T>(self, path: &'static str, action: &'static Action, handler: H) -> Routes
    where
        H: Handler<T, Arc<Node>>,
        T: 'static,
    {
        self.add("GET", path, action, served(MethodFilter::GET, page(handler)))
    }

    /// A page that is also `.json`, `.csv`, `.xlsx` and `.atom`; the handler asks [`super::Ask::taking`]. For addresses that end in
    /// `{id}` the ending is part of the identifier: see [`super::Ask::plain`].
    pub fn list<H, T>(self, path: &'static str, action: &'static Action, handler: H) -> Routes
    where
        H: Handler<T, Arc<Node>>,
        T: 'static,
    {
        self.add_list(path, action, page(handler))
    }

    fn add_list(self, path: &'static str, action: &'static Action, page: Page) -> Routes {
        let mut routes = self.add("GET", path, action, served(MethodFilter::GET, page.clone()));
        if let Some(route) = routes.table.last_mut() {
            route.endings = ENDINGS;
        }
        let others = if path.ends_with('}') { &[] } else { ENDINGS };
        for ending in others {
            let layered = served(MethodFilter::GET, page.clone())
                .layer(from_fn(move |request: Request, next: Next| allow(action, request, next)));
            routes.router = routes.router.route(&format!("{path}{ending}"), layered);
        }
        routes
    }

    /// A form that changes something.
    pub fn post<H, T>(self, path: &'static str, action: &'static Action, handler: H) -> Routes
    where
        H: Handler<T, Arc<Node>>,
        T: 'static,
    {
        self.add("POST", path, action, served(MethodFilter::POST, page(handler)))
    }

    /// A form with files that are written to the disk as they come; the handler bounds them: see [`super::Upload`].
    pub fn upload<H, T>(self, path: &'static str, action: &'static Action, handler: H) -> Routes
    where
        H: Handler<T, Arc<Node>>,
        T: 'static,
    {
        let taking = served(MethodFilter::POST, page(handler)).layer(DefaultBodyLimit::disable());
        self.add("POST", path, action, taking)
    }

    /// The table.
    pub fn table(&self) -> &[Route] {
        &self.table
    }

    pub(super) fn into_router(self) -> Router<Arc<Node>> {
        self.router
    }

    fn add(
        mut self,
        method: &'static str,
        path: &'static str,
        action: &'static Action,
        handler: MethodRouter<Arc<Node>>,
    ) -> Routes {
        let handler = handler.layer(from_fn(move |request: Request, next: Next| allow(action, request, next)));
        self.router = self.router.route(path, handler);
        self.table.push(Route { method, path, endings: &[], action });
        self
    }
}

/// Lets a request through to those who may. A visitor is sent to sign in; to anyone else the page is not there.
async fn allow(action: &'static Action, request: Request, next: Next) -> Response {
    let Some(asker) = request.extensions().get::<Asker>() else {
        return Problem::Unknown(anyhow::anyhow!("a request without an asker")).into_response();
    };
    if asker.who.confined {
        return match (*action == SIGN_IN || *action == SECOND_FACTOR, Taking::of(request.uri().path()).1) {
            (true, _) => next.run(request).await,
            (false, Taking::Page) => Redirect::to(SECOND_FACTOR_PAGE).into_response(),
            // a program that takes data is told no, and not led to a page for people
            (false, _) => Problem::Forbidden.into_response(),
        };
    }
    if permissions::may(&asker.who.held, action) {
        return next.run(request).await;
    }
    match asker.who.account {
        None => Problem::SignIn.into_response(),
        Some(_) => Problem::NotFound.into_response(),
    }
}
