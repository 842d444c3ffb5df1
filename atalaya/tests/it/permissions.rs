//! Every address of every room, as every role: what the table says is what happens.

use std::fmt::Write as _;

use platform::accounts::{Who, ask_reset};
use platform::permissions::Held;
use platform::permissions::{Role, Scope, may};
use platform::text::digest;
use platform::time;
use platform::web::Route;
use records::Kinds;
use testkit::press::Press;
use testkit::site::{Got, On, Person};

use crate::world::Watching;

#[test]
fn the_table_of_addresses_is_as_agreed() {
    let mut table = String::new();
    for room in atalaya::rooms() {
        for route in (room.routes)().table() {
            let roles: Vec<&str> = route.action.roles.iter().map(|role| role.word()).collect();
            for path in route.paths() {
                let _ =
                    writeln!(table, "{:<4} {:<34} {:<26} {}", route.method, path, route.action.name, roles.join(" "));
            }
        }
    }
    insta::assert_snapshot!("addresses_and_permissions", table);
}

#[test]
fn every_action_of_an_address_is_an_action_of_its_room() {
    for room in atalaya::rooms() {
        for route in (room.routes)().table() {
            assert!(room.actions.contains(&route.action), "{} {}", room.name, route.path);
        }
    }
}

/// What stands for the variable parts of addresses.
struct Records {
    document: String,
    law: String,
    treaty: String,
    article: String,
    capture: String,
    story: String,
    outlet: String,
    source: String,
    account: String,
    observatory: String,
    term: String,
    job: String,
    token: String,
    organisation: String,
    voice: String,
    agreement: String,
    contact: String,
    collection: String,
    activity: String,
    mandate: String,
    body: String,
    meeting: String,
    plan: String,
}

#[tokio::test(flavor = "multi_thread")]
async fn every_role_gets_what_the_table_gives_it_and_nothing_else() {
    let watching = filled().await;
    let records = records(&watching).await;
    let observatory = watching.site.observatory("regional").await.unwrap();
    let mut wrong = Vec::new();
    for role in Role::ALL {
        let scope = scope_of(role, &observatory);
        let held = Held { role, scope: scope.clone() };
        let visitor = watching.site.visitor().unwrap();
        let signed_in = watching.site.person(role, &scope).await.unwrap();
        // whatever signs out or ends sessions comes last
        let mut routes = routes();
        routes.sort_by_key(|route| match route.path {
            "/salir" => 2,
            "/cuenta/sesiones" => 1,
            _ => 0,
        });
        for route in routes {
            let path = address(route.path, &records);
            let allowed = may(std::slice::from_ref(&held), route.action);
            let got = ask(&signed_in, &route, &path, &records).await;
            if got.status >= 500 || is_refused(&got) == allowed {
                wrong.push(format!("{} as {}: {} {}", got.status, role.word(), route.method, path));
            }
            if role == Role::Visitor {
                let got = ask(&visitor, &route, &path, &records).await;
                let is_asked_to_sign_in = got.status == 401 && got.text.contains("/entrar");
                if got.status >= 500 || is_asked_to_sign_in == route.action.is_public() {
                    wrong.push(format!("{} without account: {} {}", got.status, route.method, path));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    watching.stop().await;
}

/// The same address as data (`.json`, `.csv`, `.atom`) gives to each role what its page gives: an ending is no side door.
#[tokio::test(flavor = "multi_thread")]
async fn every_role_gets_as_data_what_it_gets_as_a_page() {
    let watching = filled().await;
    let records = records(&watching).await;
    let observatory = watching.site.observatory("regional").await.unwrap();
    let twins: Vec<(Route, String)> = routes()
        .into_iter()
        .flat_map(|route| {
            route.paths().skip(1).map(|path| (route.clone(), address(&path, &records))).collect::<Vec<_>>()
        })
        .collect();
    // a handler that has no such form says so to everybody: an administrator, who may do all, shows which there are
    let administrator = watching.site.person(Role::Administrator, &Scope::Node).await.unwrap();
    let mut there = Vec::new();
    for (_, path) in &twins {
        there.push(administrator.get(path).await.unwrap().status);
    }
    for route in routes().iter().filter(|route| !route.endings.is_empty()) {
        let given = twins.iter().zip(&there).filter(|((other, _), status)| other.path == route.path && **status == 200);
        assert!(given.count() > 0, "{} is a list of no form", route.path);
    }
    let mut wrong = Vec::new();
    let visitor = watching.site.visitor().unwrap();
    for role in Role::ALL {
        let scope = scope_of(role, &observatory);
        let held = Held { role, scope: scope.clone() };
        let person = watching.site.person(role, &scope).await.unwrap();
        for ((route, path), there) in twins.iter().zip(&there) {
            let wanted = if may(std::slice::from_ref(&held), route.action) { *there } else { 404 };
            let got = person.get(path).await.unwrap();
            if got.status != wanted {
                wrong.push(format!("{} as {}, not {wanted}: {path}", got.status, role.word()));
            }
        }
    }
    for ((route, path), there) in twins.iter().zip(&there) {
        let wanted = if route.action.is_public() { *there } else { 401 };
        let got = visitor.get(path).await.unwrap();
        if got.status != wanted {
            wrong.push(format!("{} without account, not {wanted}: {path}", got.status));
        }
    }
    assert!(twins.len() > 30 && wrong.is_empty(), "{} twins: {wrong:#?}", twins.len());
    watching.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn forms_of_other_sites_change_nothing() {
    let watching = filled().await;
    let records = records(&watching).await;
    let administrator = watching.site.person(Role::Administrator, &Scope::Node).await.unwrap();
    for route in routes().into_iter().filter(|route| route.method == "POST") {
        let path = address(route.path, &records);
        let got = administrator.post_from_elsewhere(&path, &[]).await.unwrap();
        assert_eq!(got.status, 403, "{path}");
    }
    watching.stop().await;
}

/// A site with some of everything.
async fn filled() -> Watching {
    let press = Press::bulk(time::now(), 2, 3).await.unwrap();
    let watching = Watching::start(&press, On::Sqlite, |_| {}).await;
    for room in atalaya::rooms() {
        (room.starter)(watching.site.node.db.clone(), true).await.unwrap();
    }
    watching.settled().await;
    watching
}

fn routes() -> Vec<Route> {
    atalaya::rooms().into_iter().flat_map(|room| (room.routes)().table().to_vec()).collect()
}

/// Forms carry what makes the record's own 404 impossible: a role, a scope and a state that there are.
async fn ask(person: &Person, route: &Route, path: &str, records: &Records) -> Got {
    let scope = format!("observatory:{}", records.observatory);
    match route.method {
        "GET" => person.get(path).await.unwrap(),
        _ => person.post(path, &[("rol", "coder"), ("ambito", &scope), ("estado", "active")]).await.unwrap(),
    }
}

/// To somebody signed in who may not, the address is not there.
fn is_refused(got: &Got) -> bool {
    got.status == 404
}

fn scope_of(role: Role, observatory: &Scope) -> Scope {
    match role {
        Role::Administrator => Scope::Node,
        // of which all offices are parts
        Role::Officer => Scope::Office("oas".into()),
        Role::FocalPoint | Role::Contributor | Role::Assessor => Scope::Country("HN".into()),
        Role::CaseOfficer | Role::Volunteer => Scope::Team("equipo".into()),
        _ => observatory.clone(),
    }
}

async fn records(watching: &Watching) -> Records {
    let db = &watching.site.node.db;
    let (article, capture, story, outlet, source): (String, String, String, String, String) = db
        .one(
            "SELECT p.id, v.capture_id, p.story_id, p.outlet_id, p.source_id FROM page p JOIN version v ON v.id = p.version_id
             ORDER BY p.id LIMIT 1",
            (),
        )
        .await
        .unwrap();
    let scope = watching.site.observatory("regional").await.unwrap();
    watching.site.person(Role::Member, &scope).await.unwrap();
    watching.site.person(Role::Member, &scope).await.unwrap();
    let accounts: Vec<(String,)> = db.all("SELECT id FROM account ORDER BY created_at LIMIT 2", ()).await.unwrap();
    let [(account,), (forgetful,)] = accounts.as_slice() else { panic!("two accounts") };
    let account = account.clone();
    let Scope::Observatory(observatory) = scope else { panic!("an observatory's scope") };
    let job = "trabajo".to_owned();
    db.run(
        "INSERT INTO job (id, key, kind, lane, payload, state, due_at, lease_until, attempts, error, done, total, created_at)
         VALUES ($1, 'prueba', 'fetch-source', 'prueba', $2, 'aside', 0, 0, 5, 'prueba', 0, 0, 0)",
        (job.as_str(), source.as_str()),
    )
    .await
    .unwrap();
    let terms = watching.site.visitor().unwrap().get("/terminos").await.unwrap();
    let term =
        terms.attribute("href").iter().find_map(|href| href.strip_prefix("/terminos/").map(str::to_owned)).unwrap();
    let token = ask_reset(db, &Who::operator(), forgetful).await.unwrap().unwrap();
    // the starter content has none of these
    for (id, kind) in [
        ("acuerdo", "agreement"),
        ("contacto", "contact"),
        ("coleccion", "collection"),
        ("plan", "plan"),
        ("practica", "practice"),
        ("asistencia", "assistance"),
        ("oferta", "assistance"),
        ("registro", "x-prueba"),
    ] {
        db.run(
            "INSERT INTO record (id, key, kind, state, title, folded, revision, body, sample, created_at, updated_at)
             VALUES ($1, $1, $2, 'published', 'Prueba', 'prueba', 1, '{}', 1, 0, 0)",
            (id, kind),
        )
        .await
        .unwrap();
        db.run(
            "INSERT INTO record_revision (record_id, number, at, who, why, state, body) VALUES ($1, 1, 0, '', '', 'published', '{}')",
            (id,),
        )
        .await
        .unwrap();
    }
    // an offer and a request that were put in contact
    for (id, body) in [
        ("oferta", r#"{"kind":[{"text":"offer"}]}"#),
        (
            "asistencia",
            r#"{"kind":[{"text":"request"}],"matches":[{"parts":{"other":"oferta","match_state":"proposed","on":"2026-01-01"}}]}"#,
        ),
    ] {
        db.run("UPDATE record SET body = $2 WHERE id = $1", (id, body)).await.unwrap();
    }
    // an officer keeps what the own office does
    let (office,): (String,) = db.one("SELECT id FROM record WHERE kind = 'body' AND key = 'oas'", ()).await.unwrap();
    for (kind, field) in [("activity", "office"), ("meeting", "host"), ("plan", "office")] {
        db.run(
            "UPDATE record SET body = $2 WHERE id = (SELECT min(id) FROM record WHERE kind = $1 AND state = 'published')",
            (kind, format!(r#"{{"{field}":[{{"record":"{office}"}}]}}"#)),
        )
        .await
        .unwrap();
    }
    db.run(
        "INSERT INTO proposal (id, about, kind, body, state, sent_at) VALUES ('propuesta', 'missing', '', $1, 'open', 0)",
        (r#"{"value":"Falta","source":"La vi"}"#,),
    )
    .await
    .unwrap();
    // files that everybody may read
    db.run(
        "UPDATE record SET body = replace(body, '{\"', '{\"access\":[{\"text\":\"open\"}],\"')
         WHERE id = (SELECT min(id) FROM record WHERE kind = 'document' AND state = 'published') AND body LIKE '{\"%'",
        (),
    )
    .await
    .unwrap();
    let stored = watching.site.node.files.keep(b"Una".to_vec()).await.unwrap();
    for (id, kind) in FILES {
        db.run(
            "INSERT INTO record_file (id, record_id, digest, bytes, kind, name, label, state, pages, said, added_at, added_by)
             SELECT $1, min(id), $3, 3, 'text', 'a.txt', '', 'read', 1, 'null', 0, '' FROM record WHERE kind = $2 AND state = 'published'",
            (id, kind, stored.digest.as_str()),
        )
        .await
        .unwrap();
        db.run("INSERT INTO record_file_page (file_id, number, label, text) VALUES ($1, 1, '1', 'Una')", (id,))
            .await
            .unwrap();
    }
    db.run(
        "INSERT INTO remark (id, door, page_id, kind, words, lang, state, shown, sent_at)
         VALUES ('observacion', 'observacion', $1, 'harm-words', 'Estigmatiza', 'es', 'open', 0, 0)",
        (article.as_str(),),
    )
    .await
    .unwrap();
    // a kind of records that administrators added, with a field and a record
    db.run(
        "INSERT INTO shape (name, number, at, who, definition) VALUES ('x-prueba', 1, 0, '', $1)",
        (r#"{"own":{"one":{"es":"Prueba"},"many":{"es":"Pruebas"}},"fields":[{"name":"x_campo","labels":{"es":"Campo"},"form":"line"}]}"#,),
    )
    .await
    .unwrap();
    for kinds in watching.site.node.contributions.all::<Kinds>() {
        kinds.read_of(&watching.site.node).await.unwrap();
    }
    db.run("INSERT INTO record_door (digest, record_id, made_at) VALUES ($1, 'acuerdo', 0)", (digest(b"puerta"),))
        .await
        .unwrap();
    db.run(
        "INSERT INTO report (id, lang, title, period, preset, hash, frozen_at, frozen_by, document, pdf, docx)
         VALUES ('informe', 'es', 'Prueba', '2007', 'table', '', 0, '', $1, $2, $2)",
        (REPORT, b"%PDF-".to_vec()),
    )
    .await
    .unwrap();
    db.run(
        "INSERT INTO report_draft (id, title, period, asked, langs, edits, made_at, made_by, changed_at)
         VALUES ('borrador', 'Prueba', '2007', $1, 'es', 0, 0, '', 0)",
        (r#"[["periodo","2007"],["forma","table"]]"#,),
    )
    .await
    .unwrap();
    db.run(
        "INSERT INTO draft_file (draft_id, lang, format, digest, made_at, bytes) VALUES ('borrador', 'es', 'pdf', '', $1, $2)",
        (time::now(), b"%PDF-".to_vec()),
    )
    .await
    .unwrap();
    db.run(
        "INSERT INTO participant (id, meeting_id, door, name, email, country, sex, institution, shown, lang, consent,
           registered_at, attended_at)
         SELECT 'persona', min(id), $1, 'Ana', 'ana@example.org', 'HN', 'woman', '', 0, 'es', '1', 0, 0
         FROM record WHERE kind = 'meeting' AND state = 'published'",
        (digest(b"puerta-i"),),
    )
    .await
    .unwrap();
    for (door, id) in [("puerta-p", "practica"), ("puerta-a", "asistencia")] {
        db.run(
            "INSERT INTO record_door (digest, record_id, purpose, made_at) VALUES ($1, $2, 'sent', 0)",
            (digest(door.as_bytes()), id),
        )
        .await
        .unwrap();
    }
    // a passage of the office of which all others are parts
    db.run(
        "INSERT INTO report_passage (draft_id, lang, name, revision, section, office, text, at, who)
         VALUES ('borrador', 'es', 'parrafo', 1, 'parte', $1, 'Prueba', 0, '')",
        (office.as_str(),),
    )
    .await
    .unwrap();
    // far from being due: nothing is asked
    db.run(
        "INSERT INTO harvest (id, address, name, prefix, part, granularity, deletions, every, state, state_by, state_at, check_at,
           failures, seen, added, changed, withdrawn, doubled, moved, proposed, unread, created_at)
         VALUES ('cosecha', 'https://biblioteca.example/oai', 'Prueba', 'oai_dc', '', 'YYYY-MM-DD', 'no', 7, 'active', '', 0, $1,
           0, 0, 0, 0, 0, 0, 0, 0, 0, 0)",
        (i64::MAX,),
    )
    .await
    .unwrap();
    let first = async |kind: &'static str| {
        let row: Option<(String,)> = db
            .maybe("SELECT id FROM record WHERE kind = $1 AND state = 'published' ORDER BY id LIMIT 1", (kind,))
            .await
            .unwrap();
        row.map_or_else(|| panic!("the starter content has no {kind}"), |(id,)| id)
    };
    Records {
        document: first("document").await,
        law: first("law").await,
        treaty: first("treaty").await,
        organisation: first("organisation").await,
        voice: first("voice").await,
        agreement: first("agreement").await,
        contact: first("contact").await,
        collection: first("collection").await,
        activity: first("activity").await,
        mandate: first("mandate").await,
        body: first("body").await,
        meeting: first("meeting").await,
        plan: first("plan").await,
        article,
        capture,
        story,
        outlet,
        source,
        account,
        observatory,
        term,
        job,
        token,
    }
}

/// A file of a record of each kind that carries files.
const FILES: [(&str, &str); 8] = [
    ("archivo-d", "document"),
    ("archivo-l", "law"),
    ("archivo-t", "treaty"),
    ("archivo-a", "activity"),
    ("archivo-m", "mandate"),
    ("archivo-r", "meeting"),
    ("archivo-p", "plan"),
    ("archivo-b", "practice"),
];

/// A frozen report that says nothing.
const REPORT: &str = r#"{"lang":"es","title":"Prueba","front":{"bodies":[],"marks":[],"subtitle":"","colophon":[]},
    "words":{"contents":"","untranslated":""},"blocks":[]}"#;

fn file_of(path: &str) -> &'static str {
    match (path.split('/').nth(1), path.split('/').nth(2)) {
        (Some("leyes"), _) => "archivo-l",
        (Some("tratados"), _) => "archivo-t",
        (Some("programa"), Some("actividades")) => "archivo-a",
        (Some("programa"), Some("mandatos")) => "archivo-m",
        (Some("programa"), Some("reuniones")) => "archivo-r",
        (Some("programa"), Some("planes")) => "archivo-p",
        (Some("programa"), Some("practicas")) => "archivo-b",
        (Some("programa"), Some("borradores")) => "es.pdf",
        (Some("programa"), _) => "es.json",
        _ => "archivo-d",
    }
}

/// An address with records that are there in place of its variables. A new kind of variable must be named here.
fn address(path: &str, records: &Records) -> String {
    let id: &str = match path.split('/').nth(1).unwrap_or_default() {
        "n" => &records.article,
        "h" => &records.story,
        "medios" => &records.outlet,
        "fuentes" => &records.source,
        "terminos" => &records.term,
        "directorio" => &records.organisation,
        "acuerdos" => &records.agreement,
        "redes" => &records.contact,
        "colecciones" => &records.collection,
        "biblioteca" => &records.document,
        "leyes" => &records.law,
        "tratados" => &records.treaty,
        "cosechas" => "cosecha",
        "registros" => "registro",
        "programa" => match path.split('/').nth(2).unwrap_or_default() {
            "actividades" => &records.activity,
            "mandatos" => &records.mandate,
            "organos" => &records.body,
            "reuniones" => &records.meeting,
            "planes" => &records.plan,
            "borradores" => "borrador",
            "practicas" => "practica",
            "asistencia" => "asistencia",
            _ => "informe",
        },
        "propuestas" => "propuesta",
        "observaciones" => "observacion",
        "consentimientos" => &records.voice,
        "vocabularios" => "migration",
        "admin" if path.starts_with("/admin/observatorios") => &records.observatory,
        "admin" if path.starts_with("/admin/trabajos") => &records.job,
        _ => &records.account,
    };
    let filled = path
        .replace("/registros/{kind}/nuevo/{name}", "/registros/prueba/nuevo/x-prueba")
        .replace("/registros/{kind}", "/registros/prueba")
        .replace("{kind}", "x-prueba")
        .replace("{field}", "x_campo")
        .replace("{id}", id)
        .replace("{capture}", &records.capture)
        .replace("{format}", "bibtex")
        .replace("{code}", "hn")
        .replace("{number}", "1")
        .replace("{section}", "parte")
        .replace("{lang}", "es")
        .replace("/parrafo/{name}", "/parrafo/parrafo")
        .replace("{name}", "topics")
        .replace("/datos/{file}", "/datos/documents.csv")
        .replace("/sitemap/{file}", "/sitemap/documents.xml")
        .replace("{file}", file_of(path))
        .replace("{verb}", "pedir")
        .replace("/inscripciones/{door}", "/inscripciones/puerta-i")
        .replace("/practicas/{door}", "/practicas/puerta-p")
        .replace("/asistencia/{door}", "/asistencia/puerta-a")
        .replace("{door}", "puerta")
        .replace("{otra}", "oferta")
        .replace("{who}", "persona")
        .replace("{token}", &records.token);
    assert!(!filled.contains('{'), "{path} has a variable that this test does not know");
    filled
}
