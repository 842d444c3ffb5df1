//! The pages of Administration as people use them, over the whole site.

use crate::site::{SECRET, Site};
use axum::http::StatusCode;
use platform::accounts::Account;
use platform::observatories;
use platform::permissions::{Role, Scope};
use platform::words::Lang;

#[tokio::test]
async fn a_visitor_signs_in_and_comes_back_to_where_they_were() {
    for site in Site::on_both().await {
        let scope = site.observatory("regional").await;
        site.person("ana@diario.example", &[(Role::Editor, &scope)]).await;
        assert_eq!(site.get("", "/entrar").await.status, StatusCode::OK);
        let got = site.post("", "/entrar", &[("correo", "ana@diario"), ("clave", "")]).await;
        assert_eq!(got.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            got.body.contains("<title>Error:")
                && got.body.contains("href=\"#clave\"")
                && got.body.contains("value=\"ana@diario\"")
        );
        let wrong = site.post("", "/entrar", &[("correo", "ana@diario.example"), ("clave", "otra")]).await;
        let unknown = site.post("", "/entrar", &[("correo", "eva@diario.example"), ("clave", "otra")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.body.contains("no van juntos") && unknown.body.contains("no van juntos"));
        let fields = [("correo", "ana@diario.example"), ("clave", SECRET), ("volver", "/cuenta?a=b")];
        let got = site.post("", "/entrar", &fields).await;
        assert_eq!((got.status, got.location.as_str()), (StatusCode::SEE_OTHER, "/cuenta?a=b"));
        let page = site.get(&got.cookie, "/cuenta").await;
        assert!(
            page.body.contains("ana@diario.example") && page.body.contains("Observatorio regional"),
            "{}",
            page.body
        );
        assert_eq!(site.get(&got.cookie, "/admin/personas").await.status, StatusCode::NOT_FOUND);
        assert_eq!(site.post(&got.cookie, "/salir", &[]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(site.get(&got.cookie, "/cuenta").await.status, StatusCode::UNAUTHORIZED);
    }
}

#[tokio::test]
async fn every_page_is_there_in_four_languages() {
    for site in Site::on_both().await {
        let scope = site.observatory("regional").await;
        let eva =
            site.person("eva@diario.example", &[(Role::Administrator, &Scope::Node), (Role::Editor, &scope)]).await;
        let cookie = site.sign_in("eva@diario.example").await;
        let Scope::Observatory(id) = &scope else { unreachable!() };
        let pages = [
            "/cuenta".to_owned(),
            "/cuenta/segundo-paso".to_owned(),
            "/admin/personas".to_owned(),
            "/admin/personas?q=nadie".to_owned(),
            format!("/admin/personas/{}", eva.id),
            "/admin/observatorios".to_owned(),
            format!("/admin/observatorios/{id}"),
            "/admin/trabajos".to_owned(),
            "/admin/bitacora".to_owned(),
            "/admin/bitacora?accion=nada".to_owned(),
            "/admin/estado".to_owned(),
            "/entrar/olvido".to_owned(),
            "/clave/inventada".to_owned(),
        ];
        for page in &pages {
            for lang in Lang::ALL {
                let joint = if page.contains('?') { '&' } else { '?' };
                let got = site.get(&cookie, &format!("{page}{joint}lang={}", lang.code())).await;
                let expected = if page.starts_with("/clave") { StatusCode::NOT_FOUND } else { StatusCode::OK };
                assert_eq!(got.status, expected, "{page}");
                assert!(got.body.contains(&format!("<html lang=\"{}\"", lang.code())), "{page}");
                assert!(
                    !got.body.contains("admin-") && !got.body.contains(">site-"),
                    "a key is shown on {page} in {}",
                    lang.code()
                );
                assert_eq!(got.body.matches("<h1").count(), 1, "{page}");
                assert!(got.body.len() < 70_000, "{page}");
            }
        }
    }
}

#[tokio::test]
async fn a_person_is_added_once_and_chooses_a_password_by_the_link() {
    for site in Site::on_both().await {
        let scope = site.observatory("regional").await;
        site.person("eva@diario.example", &[(Role::Administrator, &Scope::Node)]).await;
        let cookie = site.sign_in("eva@diario.example").await;
        let place = scope.to_string();
        let fields = [
            ("token", "t1"),
            ("correo", "luz@diario.example"),
            ("nombre", "Luz <b>"),
            ("idioma", "pt"),
            ("rol", "editor"),
            ("ambito", place.as_str()),
        ];
        let first = site.post(&cookie, "/admin/personas", &fields).await;
        assert_eq!(first.status, StatusCode::OK, "{}", first.body);
        assert!(first.body.contains("Luz &#60;b&#62;") || first.body.contains("Luz &lt;b&gt;"), "a name is text");
        let link = first.body.split("/clave/").nth(1).unwrap().split('<').next().unwrap().trim().to_owned();
        let again = site.post(&cookie, "/admin/personas", &fields).await;
        assert_eq!(again.status, StatusCode::SEE_OTHER, "a repeat leads to the person");
        assert!(!site.get(&cookie, &again.location).await.body.contains("/clave/"), "the link is shown once");
        let weak = site.post("", &format!("/clave/{link}"), &[("clave", "luz@diario.example")]).await;
        assert_eq!(weak.status, StatusCode::UNPROCESSABLE_ENTITY);
        let set = site.post("", &format!("/clave/{link}"), &[("clave", SECRET)]).await;
        assert_eq!((set.status, set.location.as_str()), (StatusCode::SEE_OTHER, "/entrar?hecho=admin-done-clave"));
        assert_eq!(site.post("", &format!("/clave/{link}"), &[("clave", SECRET)]).await.status, StatusCode::NOT_FOUND);
        let entered = site.post("", "/entrar", &[("correo", "luz@diario.example"), ("clave", SECRET)]).await;
        assert_eq!(entered.location, "/?lang=pt");
        let unfit = [("correo", "sol@diario.example"), ("nombre", "Sol"), ("rol", "editor"), ("ambito", "node")];
        assert_eq!(site.post(&cookie, "/admin/personas", &unfit).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
}

#[tokio::test]
async fn a_coordinator_manages_the_people_of_the_own_observatory_only() {
    for site in Site::on_both().await {
        let (here, there) = (site.observatory("aqui").await, site.observatory("alla").await);
        site.person("coordina@diario.example", &[(Role::Coordinator, &here)]).await;
        let own = site.person("propia@diario.example", &[(Role::Editor, &here)]).await;
        let other = site.person("ajena@diario.example", &[(Role::Editor, &there)]).await;
        let boss =
            site.person("eva@diario.example", &[(Role::Administrator, &Scope::Node), (Role::Member, &here)]).await;
        let cookie = site.sign_in("coordina@diario.example").await;
        let list = site.get(&cookie, "/admin/personas.json").await.body;
        assert!(list.contains("propia@") && list.contains("eva@") && !list.contains("ajena@"), "{list}");
        let path = |account: &Account, end: &str| format!("/admin/personas/{}{end}", account.id);
        assert_eq!(site.get(&cookie, &path(&own, "")).await.status, StatusCode::OK);
        assert_eq!(site.get(&cookie, &path(&other, "")).await.status, StatusCode::NOT_FOUND);
        let (here, there) = (here.to_string(), there.to_string());
        for (account, end, fields, status) in [
            (&own, "/roles", [("rol", "coder"), ("ambito", here.as_str())], StatusCode::SEE_OTHER),
            (&own, "/roles", [("rol", "coder"), ("ambito", there.as_str())], StatusCode::UNPROCESSABLE_ENTITY),
            (&own, "/roles", [("rol", "administrator"), ("ambito", "node")], StatusCode::UNPROCESSABLE_ENTITY),
            (&other, "/roles", [("rol", "coder"), ("ambito", here.as_str())], StatusCode::NOT_FOUND),
            (&boss, "/quitar", [("rol", "administrator"), ("ambito", "node")], StatusCode::NOT_FOUND),
            (&boss, "/quitar", [("rol", "member"), ("ambito", here.as_str())], StatusCode::SEE_OTHER),
            (&own, "/enlace", [("", ""), ("", "")], StatusCode::OK),
            (&boss, "/enlace", [("", ""), ("", "")], StatusCode::NOT_FOUND),
            (&other, "/estado", [("estado", "disabled"), ("", "")], StatusCode::NOT_FOUND),
            (&own, "/estado", [("estado", "disabled"), ("", "")], StatusCode::SEE_OTHER),
        ] {
            let got = site.post(&cookie, &path(account, end), &fields).await;
            assert_eq!(got.status, status, "{end} {fields:?}");
        }
        assert_eq!(site.get(&cookie, "/admin/estado").await.status, StatusCode::NOT_FOUND);
        assert_eq!(site.get(&cookie, "/admin/bitacora").await.status, StatusCode::NOT_FOUND);
        assert_eq!(site.post(&cookie, "/admin/observatorios", &[]).await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn nobody_passes_for_the_machine_in_the_log() {
    for site in Site::on_both().await {
        let eva = site.person("eva@diario.example", &[(Role::Administrator, &Scope::Node)]).await;
        let cookie = site.sign_in("eva@diario.example").await;
        let own = site.post(&cookie, "/cuenta", &[("nombre", "Operator"), ("idioma", "es")]).await;
        assert_eq!(own.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(own.body.contains("la bitácora da a quien no tiene cuenta"), "{}", own.body);
        let other =
            [("correo", "sol@diario.example"), ("nombre", "visitor"), ("rol", "administrator"), ("ambito", "node")];
        let added = site.post(&cookie, "/admin/personas", &other).await;
        assert_eq!(added.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(added.body.contains("la bitácora da a quien no tiene cuenta"), "{}", added.body);
        // one who has had the name from before
        site.node.db.run("UPDATE account SET name = 'operator'", ()).await.unwrap();
        site.post(&cookie, "/cuenta", &[("nombre", "Eva"), ("idioma", "es")]).await;
        let log = site.get(&cookie, "/admin/bitacora?accion=account.profile").await.body;
        assert!(!log.contains("desde la máquina"), "{log}");
        assert!(log.contains(&format!("<a href=\"/admin/bitacora?persona={}\">operator</a>", eva.id)), "{log}");
        let log = site.get(&cookie, "/admin/bitacora?accion=account.add").await.body;
        assert!(log.contains("<td>desde la máquina</td>"), "{log}");
    }
}

#[tokio::test]
async fn a_form_with_an_address_of_its_own_is_shown_under_that_of_its_page() {
    for site in Site::on_both().await {
        let scope = site.observatory("regional").await;
        site.person("ana@diario.example", &[(Role::Editor, &scope)]).await;
        let cookie = site.sign_in("ana@diario.example").await;
        let fields = [("clave-actual", "otra"), ("clave-nueva", "la lluvia llega en junio")];
        let got = site.post(&cookie, "/cuenta/clave", &fields).await;
        assert_eq!(got.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(got.body.contains("href=\"/cuenta?lang=pt\""), "{}", got.body);
        assert!(!got.body.contains("href=\"/cuenta/clave"), "{}", got.body);
    }
}

#[tokio::test]
async fn an_observatory_is_added_and_changed() {
    for site in Site::on_both().await {
        site.person("eva@diario.example", &[(Role::Administrator, &Scope::Node)]).await;
        let cookie = site.sign_in("eva@diario.example").await;
        let mut fields = vec![
            ("palabra", "honduras"),
            ("nombre-es", "Honduras"),
            ("texto", "members"),
            ("idiomas", "es"),
            ("paises", "HN"),
        ];
        let added = site.post(&cookie, "/admin/observatorios", &fields).await;
        assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.body);
        assert_eq!(site.post(&cookie, "/admin/observatorios", &fields).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        fields.extend([("nombre-en", "Honduras, watched"), ("paises", "SV"), ("paises", "XX")]);
        let path = added.location.split('?').next().unwrap().to_owned();
        assert_eq!(site.post(&cookie, &path, &fields).await.status, StatusCode::SEE_OTHER);
        let saved = observatories::find(&site.node.db, "honduras").await.unwrap().unwrap();
        assert_eq!(saved.countries, ["HN", "SV"]);
        assert_eq!(saved.name_in(Lang::En), "Honduras, watched");
        let csv = site.get(&cookie, "/admin/observatorios.csv").await.body;
        assert!(csv.contains("honduras,Honduras,\"Honduras, watched\",,,HN SV,es,members"), "{csv}");
        let log = site.get(&cookie, "/admin/bitacora.csv?accion=observatory").await.body;
        assert_eq!(log.lines().count(), 3, "{log}");
    }
}

#[tokio::test]
async fn whoever_coordinates_an_observatory_takes_no_other_countries_into_it() {
    for site in Site::on_both().await {
        let scope = site.observatory("regional").await;
        site.person("eva@diario.example", &[(Role::Administrator, &Scope::Node)]).await;
        site.person("ana@diario.example", &[(Role::Coordinator, &scope)]).await;
        let (eva, ana) = (site.sign_in("eva@diario.example").await, site.sign_in("ana@diario.example").await);
        let Scope::Observatory(id) = &scope else { unreachable!() };
        let path = format!("/admin/observatorios/{id}");
        let save = async |cookie: &str, name: &str, countries: &[&str]| {
            let mut fields = vec![("nombre-es", name), ("texto", "editors"), ("idiomas", "es"), ("idiomas", "en")];
            fields.extend(countries.iter().map(|code| ("paises", *code)));
            let got = site.post(cookie, &path, &fields).await;
            let saved = observatories::find(&site.node.db, "regional").await.unwrap().unwrap();
            (got, saved.name_in(Lang::Es), saved.countries)
        };
        let (got, name, countries) = save(&ana, "Ajeno", &["HN", "GT"]).await;
        assert_eq!(got.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(got.body.contains("los agrega quien administra la instalación"), "{}", got.body);
        assert_eq!((name.as_str(), countries), ("Observatorio regional", vec!["HN".to_owned()]), "nothing is saved");
        let (form, whole) = (site.get(&ana, &path).await.body, site.get(&eva, &path).await.body);
        let offered = |page: &str| page.matches("name=\"paises\"").count();
        assert_eq!(offered(&form), 1, "{form}");
        assert!(offered(&whole) > 30 && form.contains("Usted puede quitar países"), "{form}");
        let (got, _, countries) = save(&eva, "Dos países", &["HN", "GT"]).await;
        assert_eq!((got.status, countries.len()), (StatusCode::SEE_OTHER, 2), "{}", got.body);
        let (got, name, countries) = save(&ana, "Un país", &["GT"]).await;
        assert_eq!((got.status, name.as_str()), (StatusCode::SEE_OTHER, "Un país"), "{}", got.body);
        assert_eq!(countries, ["GT"]);
    }
}

#[tokio::test]
async fn a_job_set_aside_is_shown_with_its_error_and_tried_again() {
    for site in Site::on_both().await {
        site.person("eva@diario.example", &[(Role::Administrator, &Scope::Node)]).await;
        let cookie = site.sign_in("eva@diario.example").await;
        let sql = "INSERT INTO job (id, key, kind, lane, payload, state, due_at, lease_until, attempts, error, done, total, created_at)
               VALUES ($1, $1, 'reread', 'upkeep', '{}', $2, 0, 0, $3, $4, 4, 10, 0)";
        site.node.db.run(sql, ("j1", "aside", 8_i64, Some("no se pudo <leer>"))).await.unwrap();
        site.node.db.run(sql, ("j2", "running", 0_i64, None::<&str>)).await.unwrap();
        let page = site.get(&cookie, "/admin/trabajos").await.body;
        assert!(page.contains("no se pudo &#60;leer&#62;") && page.contains("8 intentos fallidos"), "{page}");
        assert!(page.contains("<progress") && page.contains("4 de 10"));
        assert_eq!(site.post(&cookie, "/admin/trabajos/j1/repetir", &[]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(site.post(&cookie, "/admin/trabajos/j1/repetir", &[]).await.status, StatusCode::CONFLICT);
        assert_eq!(site.post(&cookie, "/admin/trabajos/j2/detener", &[]).await.status, StatusCode::SEE_OTHER);
        let json = site.get(&cookie, "/admin/trabajos.json?estado=done").await.body;
        assert!(json.contains("\"id\":\"j2\"") && !json.contains("\"id\":\"j1\""), "{json}");
        site.node.db.run("UPDATE job SET kind = 'erase-page', state = 'aside' WHERE id = 'j1'", ()).await.unwrap();
        let page = site.get(&cookie, "/admin/trabajos?estado=aside").await.body;
        assert!(page.contains("/j1/repetir") && !page.contains("/j1/detener"), "{page}");
        let kept = site.post(&cookie, "/admin/trabajos/j1/detener", &[]).await;
        assert!(kept.status == StatusCode::CONFLICT && kept.body.contains("se prometió borrar"), "{}", kept.body);
        // the same was asked for since
        let newer = "INSERT INTO job (id, key, kind, lane, payload, state, due_at, lease_until, attempts, done, total, created_at)
               SELECT 'j3', key, kind, lane, payload, 'open', 0, 0, 0, 0, 0, 1 FROM job WHERE id = 'j1'";
        site.node.db.run(newer, ()).await.unwrap();
        assert_eq!(site.post(&cookie, "/admin/trabajos/j1/repetir", &[]).await.status, StatusCode::CONFLICT);
    }
}
