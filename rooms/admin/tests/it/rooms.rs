//! What the pages of Administration tell of other rooms: their offices, their places of work.

use std::sync::Arc;

use anyhow::Result;
use axum::http::StatusCode;
use futures_util::future::BoxFuture;
use platform::accounts::Offices;
use platform::db::Db;
use platform::permissions::{Role, SIGN_IN, Scope};
use platform::room::{Entry, Room};
use platform::words::Lang;

use crate::site::Site;

/// A register of one office, as another room contributes it.
struct Register;

impl Offices for Register {
    fn offices<'a>(&'a self, _: &'a Db, lang: Lang) -> BoxFuture<'a, Result<Vec<(String, String)>>> {
        let title = if lang == Lang::Es { "Oficina de la Frontera" } else { "Border Office" };
        Box::pin(async move { Ok(vec![("of-frontera".to_owned(), title.to_owned())]) })
    }
}

fn with_offices() -> Room {
    Room { contribute: |to| to.add::<dyn Offices>(Arc::new(Register)), ..room_admin::room() }
}

#[tokio::test]
async fn an_office_is_told_by_its_title_wherever_a_role_in_it_is() {
    for site in Site::on_both_of(with_offices, |_| ()).await {
        site.person("eva@diario.example", &[(Role::Administrator, &Scope::Node)]).await;
        let office = Scope::Office("of-frontera".to_owned());
        let gone = Scope::Office("of-cerrada".to_owned());
        let luz = site.person("luz@diario.example", &[(Role::Officer, &office), (Role::Officer, &gone)]).await;
        let (eva, own) = (site.sign_in("eva@diario.example").await, site.sign_in("luz@diario.example").await);
        let person = format!("/admin/personas/{}", luz.id);
        for (who, path) in [(&eva, "/admin/personas"), (&eva, &person), (&eva, "/admin/bitacora"), (&own, "/cuenta")] {
            let page = site.get(who, path).await;
            assert_eq!(page.status, StatusCode::OK, "{path}");
            let page = page.body;
            assert!(page.contains("Oficina de la Frontera"), "{path}: {page}");
            let told = page.replace("value=\"office:of-frontera\"", "");
            assert!(!told.contains("of-frontera"), "{path} tells the key: {page}");
            // one that is not there any more has no title
            assert!(page.contains("of-cerrada"), "{path}: {page}");
        }
        let page = site.get(&eva, &format!("{person}?lang=en")).await.body;
        assert!(page.contains("<option value=\"office:of-frontera\">Border Office</option>"), "{page}");
    }
}

const MIXED: &[Entry] = &[
    Entry { key: "admin-desk-state", href: "/admin/estado", action: &SIGN_IN, place: 74 },
    Entry { key: "admin-desk-people", href: "/admin/personas", action: &SIGN_IN, place: 20 },
    Entry { key: "admin-desk-jobs", href: "/admin/trabajos", action: &SIGN_IN, place: 10 },
];

fn with_a_mixed_desk() -> Room {
    Room { desk: MIXED, ..room_admin::room() }
}

#[tokio::test]
async fn the_desk_keeps_the_work_and_the_installation_apart() {
    for site in Site::on_both_of(with_a_mixed_desk, |_| ()).await {
        site.person("eva@diario.example", &[(Role::Administrator, &Scope::Node)]).await;
        let cookie = site.sign_in("eva@diario.example").await;
        let page = site.get(&cookie, "/admin/estado").await.body;
        let lists: Vec<&str> = page.split("<ul class=\"desk-list\">").skip(1).collect();
        let hrefs = |list: &&str| -> Vec<String> {
            let list = list.split("</ul>").next().unwrap();
            list.split("href=\"").skip(1).map(|link| link.split('"').next().unwrap().to_owned()).collect()
        };
        let told: Vec<Vec<String>> = lists.iter().map(hrefs).collect();
        assert_eq!(told, [vec!["/admin/trabajos", "/admin/personas"], vec!["/admin/estado"]]);
        assert!(!site.get("", "/entrar").await.body.contains("desk-list"));
    }
}
