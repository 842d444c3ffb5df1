//! The second step of signing in, as people take it.

use crate::site::{Got, SECRET, Site};
use axum::http::StatusCode;
use platform::accounts::{self, Secret, Who};
use platform::permissions::{Role, Scope};
use platform::time::{self, SECOND};

const STEP: i64 = 30 * SECOND;

fn hidden(got: &Got, name: &str) -> String {
    let rest = got.body.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap();
    rest.split('"').next().unwrap().to_owned()
}

fn codes(got: &Got) -> Vec<String> {
    let list = got.body.split("<ul class=\"bullets mono\">").nth(1).unwrap().split("</ul>").next().unwrap();
    list.split("<li>").skip(1).map(|item| item.split('<').next().unwrap().to_owned()).collect()
}

/// Turns it on by the page; gives the secret and the recovery codes.
async fn turned_on(site: &Site, cookie: &str) -> (Secret, Vec<String>) {
    let page = site.get(cookie, "/cuenta/segundo-paso").await;
    let secret = Secret::parse(&hidden(&page, "secreto")).unwrap();
    assert!(page.body.contains("<svg role=\"img\"") && page.body.contains("otpauth://totp/Atalaya:"), "{}", page.body);
    let text = secret.text();
    let send = |code: String, password: &'static str| {
        let text = text.clone();
        async move {
            let fields = [("secreto", text.as_str()), ("codigo", code.as_str()), ("clave", password)];
            site.post(cookie, "/cuenta/segundo-paso", &fields).await
        }
    };
    let wrong = send(secret.code_at(time::now() - 10 * STEP), SECRET).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(hidden(&wrong, "secreto"), text, "what the application has still counts");
    assert_eq!(send(secret.code_at(time::now()), "otra").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    // the code of the step before, so that the present one is still unused
    let on = send(secret.code_at(time::now() - STEP), SECRET).await;
    assert_eq!(on.status, StatusCode::OK, "{}", on.body);
    let codes = codes(&on);
    assert_eq!(codes.len(), 10);
    assert!(!site.get(cookie, "/cuenta/segundo-paso").await.body.contains(&codes[0]), "they are shown once");
    (secret, codes)
}

/// From the password to the page that asks the code.
async fn halfway(site: &Site, email: &str) -> String {
    let got = site.post("", "/entrar", &[("correo", email), ("clave", SECRET), ("volver", "/cuenta")]).await;
    assert_eq!((got.status, got.location.as_str()), (StatusCode::SEE_OTHER, "/entrar/codigo?volver=%2Fcuenta"));
    assert!(got.cookie.starts_with("atalaya-paso="), "{}", got.cookie);
    assert_eq!(site.get(&got.cookie, "/cuenta").await.status, StatusCode::UNAUTHORIZED, "no session yet");
    assert_eq!(site.get(&got.cookie, "/entrar/codigo").await.status, StatusCode::OK);
    got.cookie
}

async fn give(site: &Site, half: &str, code: &str) -> Got {
    site.post(half, "/entrar/codigo", &[("codigo", code), ("volver", "/cuenta")]).await
}

#[tokio::test]
async fn after_the_password_comes_a_code_that_works_once() {
    for site in Site::on_both().await {
        let scope = site.observatory("regional").await;
        let ana = site.person("ana@diario.example", &[(Role::Editor, &scope)]).await;
        let (cookie, other) = (site.sign_in("ana@diario.example").await, site.sign_in("ana@diario.example").await);
        let (secret, recovery) = turned_on(&site, &cookie).await;
        assert_eq!(site.get(&other, "/cuenta").await.status, StatusCode::UNAUTHORIZED, "other sessions ended");
        assert_eq!(site.get(&cookie, "/cuenta").await.status, StatusCode::OK);
        assert_eq!(site.get("", "/entrar/codigo").await.location, "/entrar");
        assert_eq!(give(&site, "atalaya-paso=inventado", "123456").await.location, "/entrar");
        let half = halfway(&site, "ana@diario.example").await;
        let stale = give(&site, &half, &secret.code_at(time::now() - 10 * STEP)).await;
        assert_eq!(stale.status, StatusCode::UNPROCESSABLE_ENTITY);
        let code = secret.code_at(time::now());
        let got = give(&site, &half, &format!("{} {}", &code[..3], &code[3..])).await;
        assert_eq!((got.status, got.location.as_str()), (StatusCode::SEE_OTHER, "/cuenta"), "{}", got.body);
        assert_eq!(site.get(&got.cookie, "/cuenta").await.status, StatusCode::OK);
        assert_eq!(give(&site, &half, &recovery[0]).await.location, "/entrar", "the half session is used up");
        let half = halfway(&site, "ana@diario.example").await;
        assert_eq!(give(&site, &half, &code).await.status, StatusCode::UNPROCESSABLE_ENTITY, "the same code again");
        assert_eq!(give(&site, &half, &recovery[0].to_uppercase()).await.status, StatusCode::SEE_OTHER);
        let half = halfway(&site, "ana@diario.example").await;
        assert_eq!(give(&site, &half, &recovery[0]).await.status, StatusCode::UNPROCESSABLE_ENTITY, "used once");
        // neither the log nor a list shows what opens the door
        let rows: Vec<(String, String)> = site.node.db.all("SELECT action, detail FROM audit", ()).await.unwrap();
        let log = format!("{rows:?}");
        assert!(log.contains("account.second-on") && log.contains("session.refuse-code"), "{log}");
        assert!(!log.contains(&secret.text()) && !log.contains(&recovery[1]), "{log}");
        let kept: Vec<(String,)> = site.node.db.all("SELECT digest FROM recovery_code", ()).await.unwrap();
        assert!(kept.iter().all(|(digest,)| digest.len() == 64));
        let _ = ana;
    }
}

#[tokio::test]
async fn guessing_codes_is_slowed_and_a_right_password_forgives_nothing() {
    for site in Site::on_both().await {
        let scope = site.observatory("regional").await;
        site.person("ana@diario.example", &[(Role::Editor, &scope)]).await;
        let cookie = site.sign_in("ana@diario.example").await;
        let (_, recovery) = turned_on(&site, &cookie).await;
        let mut statuses = Vec::new();
        for _ in 0..7 {
            let half = halfway(&site, "ana@diario.example").await;
            statuses.push(give(&site, &half, "000000").await.status.as_u16());
        }
        assert_eq!(statuses, [422, 422, 422, 422, 422, 429, 429]);
        let half = halfway(&site, "ana@diario.example").await;
        assert_eq!(give(&site, &half, &recovery[0]).await.status, StatusCode::TOO_MANY_REQUESTS);
        site.node.db.run("DELETE FROM attempt", ()).await.unwrap();
        assert_eq!(give(&site, &half, &recovery[0]).await.status, StatusCode::SEE_OTHER);
        let late = halfway(&site, "ana@diario.example").await;
        site.node.db.run("UPDATE half_session SET until = 0", ()).await.unwrap();
        assert_eq!(give(&site, &late, &recovery[1]).await.location, "/entrar", "the password is too long ago");
    }
}

#[tokio::test]
async fn it_is_turned_off_with_password_and_code_or_from_the_machine() {
    for site in Site::on_both().await {
        let scope = site.observatory("regional").await;
        let ana = site.person("ana@diario.example", &[(Role::Editor, &scope)]).await;
        let cookie = site.sign_in("ana@diario.example").await;
        let (_, recovery) = turned_on(&site, &cookie).await;
        let path = |end: &str| format!("/cuenta/segundo-paso/{end}");
        for (password, code) in [(SECRET, "000000"), ("otra", recovery[0].as_str())] {
            let got = site.post(&cookie, &path("quitar"), &[("clave", password), ("codigo", code)]).await;
            assert_eq!(got.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
        for _ in 0..30 {
            let blank = site.post(&cookie, &path("quitar"), &[("clave", ""), ("codigo", "")]).await;
            assert_eq!(blank.status, StatusCode::UNPROCESSABLE_ENTITY, "what is left blank is no try");
        }
        let made = site.post(&cookie, &path("codigos"), &[("clave", SECRET), ("codigo", &recovery[0])]).await;
        let fresh = codes(&made);
        let old = site.post(&cookie, &path("quitar"), &[("clave", SECRET), ("codigo", &recovery[1])]).await;
        assert_eq!(old.status, StatusCode::UNPROCESSABLE_ENTITY, "the former codes are void");
        let off = site.post(&cookie, &path("quitar"), &[("clave", SECRET), ("codigo", &fresh[0])]).await;
        assert_eq!(off.location, "/cuenta?hecho=admin-done-segundo-paso-quitado");
        site.sign_in("ana@diario.example").await;
        turned_on(&site, &cookie).await;
        assert!(accounts::take_off(&site.node.db, &Who::operator(), &ana.id).await.unwrap());
        assert!(!accounts::take_off(&site.node.db, &Who::operator(), &ana.id).await.unwrap());
        assert_eq!(site.get(&cookie, "/cuenta").await.status, StatusCode::UNAUTHORIZED);
        site.sign_in("ana@diario.example").await;
    }
}

#[tokio::test]
async fn an_administrator_who_must_have_it_reaches_nothing_else_before() {
    for site in Site::on_both_with(|config| config.second_factor_for_administrators = true).await {
        let scope = site.observatory("regional").await;
        site.person("eva@diario.example", &[(Role::Administrator, &Scope::Node), (Role::Editor, &scope)]).await;
        site.person("ana@diario.example", &[(Role::Editor, &scope)]).await;
        let ana = site.sign_in("ana@diario.example").await;
        assert_eq!(site.get(&ana, "/cuenta").await.status, StatusCode::OK, "others may go on");
        let cookie = site.sign_in("eva@diario.example").await;
        for path in ["/cuenta", "/admin/personas", "/admin/estado"] {
            let got = site.get(&cookie, path).await;
            assert_eq!((got.status, got.location.as_str()), (StatusCode::SEE_OTHER, "/cuenta/segundo-paso"), "{path}");
        }
        for path in ["/admin/personas.json", "/admin/bitacora.csv"] {
            assert_eq!(site.get(&cookie, path).await.status, StatusCode::NOT_FOUND, "{path}");
        }
        let fields = [("palabra", "x"), ("nombre-es", "X"), ("texto", "members"), ("idiomas", "es"), ("paises", "HN")];
        assert_eq!(site.post(&cookie, "/admin/observatorios", &fields).await.location, "/cuenta/segundo-paso");
        assert!(platform::observatories::find(&site.node.db, "x").await.unwrap().is_none());
        let page = site.get(&cookie, "/cuenta/segundo-paso").await.body;
        assert!(page.contains("Actívelo para seguir") && !page.contains("/admin/personas"), "{page}");
        let (_, recovery) = turned_on(&site, &cookie).await;
        assert_eq!(site.get(&cookie, "/admin/personas").await.status, StatusCode::OK);
        let fields = [("clave", SECRET), ("codigo", recovery[0].as_str())];
        let off = site.post(&cookie, "/cuenta/segundo-paso/quitar", &fields).await;
        assert_eq!(off.status, StatusCode::CONFLICT, "it must stay on");
        assert_eq!(site.post(&cookie, "/salir", &[]).await.status, StatusCode::SEE_OTHER);
    }
}
