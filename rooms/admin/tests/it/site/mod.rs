//! A site with this room, and people who use it.
#![allow(clippy::unwrap_used)]

use std::sync::Arc;

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use platform::accounts::{self, Account, Email, NewAccount, Password, Who};
use platform::config::Config;
use platform::node::Node;
use platform::observatories::{self, FullText, Observatory};
use platform::permissions::{Role, Scope};
use platform::room::Room;
use platform::web;
use platform::words::Lang;
use tower::ServiceExt;

use crate::databases;

/// The password of everybody.
pub const SECRET: &str = "el río crece en mayo";

/// A site on one database.
pub struct Site {
    pub node: Arc<Node>,
    _folder: Arc<tempfile::TempDir>,
}

/// An answer.
pub struct Got {
    pub status: StatusCode,
    pub location: String,
    pub cookie: String,
    pub body: String,
}

impl Site {
    /// A site on each database.
    pub async fn on_both() -> Vec<Site> {
        Site::on_both_with(|_| ()).await
    }

    /// The same with other settings.
    pub async fn on_both_with(set: fn(&mut Config)) -> Vec<Site> {
        Site::on_both_of(room_admin::room, set).await
    }

    /// The same with this room in place of the room as it is.
    pub async fn on_both_of(room: fn() -> Room, set: fn(&mut Config)) -> Vec<Site> {
        let folder = Arc::new(tempfile::tempdir().unwrap());
        let mut sites = Vec::new();
        for db in databases::both(folder.path()).await {
            let mut config = Config { data: folder.path().to_owned(), ..Config::default() };
            set(&mut config);
            let node = Node::with(config, vec![room()], db).await.unwrap();
            sites.push(Site { node, _folder: folder.clone() });
        }
        sites
    }

    pub async fn observatory(&self, slug: &str) -> Scope {
        let observatory = Observatory {
            id: String::new(),
            slug: slug.to_owned(),
            name: [("es".to_owned(), format!("Observatorio {slug}"))].into(),
            countries: vec!["HN".to_owned()],
            languages: vec!["es".to_owned()],
            full_text: FullText::Members,
        };
        Scope::Observatory(observatories::save(&self.node.db, &observatory).await.unwrap())
    }

    pub async fn person(&self, email: &str, roles: &[(Role, &Scope)]) -> Account {
        let new = NewAccount {
            email: Email::parse(email).unwrap(),
            name: format!("Persona {email}"),
            language: Lang::Es,
            sample: true,
        };
        let password = Password::chosen(SECRET, "", "").ok().unwrap();
        let account = accounts::add(&self.node.db, &Who::operator(), &new, &password).await.unwrap().unwrap();
        for (role, scope) in roles {
            accounts::hold(&self.node.db, &Who::operator(), &account.id, *role, scope).await.unwrap().unwrap();
        }
        account
    }

    pub async fn get(&self, cookie: &str, path: &str) -> Got {
        self.ask(Request::get(path).header(header::COOKIE, cookie).body(Body::empty()).unwrap()).await
    }

    pub async fn post(&self, cookie: &str, path: &str, fields: &[(&str, &str)]) -> Got {
        let mut body = url::form_urlencoded::Serializer::new(String::new());
        body.extend_pairs(fields);
        let request = Request::post(path)
            .header(header::COOKIE, cookie)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(body.finish()));
        self.ask(request.unwrap()).await
    }

    async fn ask(&self, request: Request<Body>) -> Got {
        let response = web::app(self.node.clone()).oneshot(request).await.unwrap();
        let text = |name| response.headers().get(name).and_then(|v| v.to_str().ok()).unwrap_or_default().to_owned();
        let (status, location, cookie) = (response.status(), text(header::LOCATION), text(header::SET_COOKIE));
        let bytes = axum::body::to_bytes(response.into_body(), 1 << 20).await.unwrap();
        let cookie = cookie.split(';').next().unwrap_or_default().to_owned();
        Got { status, location, cookie, body: String::from_utf8(bytes.to_vec()).unwrap() }
    }

    pub async fn sign_in(&self, email: &str) -> String {
        let got = self.post("", "/entrar", &[("correo", email), ("clave", SECRET)]).await;
        assert_eq!(got.status, StatusCode::SEE_OTHER, "{}", got.body);
        got.cookie
    }
}
