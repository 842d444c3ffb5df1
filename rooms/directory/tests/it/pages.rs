//! The pages of the Directory as people use them, over the whole site.

use std::sync::Arc;

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use platform::accounts::{self, Email, NewAccount, Password, SignIn, Who};
use platform::db::{Address, Db};
use platform::node::Node;
use platform::permissions::{Role, Scope};
use platform::room::{Contributions, Export, Import, Room};
use platform::web::{self, Ask};
use platform::words::Lang;
use room_directory::{Filter, Outlet, OutletPanel, Outlets};
use testkit::site::{On, Site as Running, on_both};
use tower::ServiceExt;

const SECRET: &str = "el río crece en mayo";
const NEW: [(&str, &str); 6] = [
    ("name", "El Diario de Ejemplo"),
    ("country", "HN"),
    ("medium", "newspaper"),
    ("language", "es"),
    ("home", "diario.example"),
    ("focus", "migration"),
];

struct Site {
    node: Arc<Node>,
    editor: String,
    member: String,
    running: Running,
}

struct Got {
    status: StatusCode,
    location: String,
    kind: String,
    body: String,
}

/// A room above the Directory that adds to its pages.
struct Panel;

impl OutletPanel for Panel {
    fn panel<'a>(&'a self, _: &'a Ask, outlet: &'a Outlet) -> BoxFuture<'a, anyhow::Result<Option<String>>> {
        async { Ok((outlet.country == "HN").then(|| "<section><h2>Panel</h2></section>".to_owned())) }.boxed()
    }
}

impl Site {
    async fn start(on: On) -> Site {
        let contribute: fn(&mut Contributions) = |to| {
            (room_directory::room().contribute)(to);
            to.add::<dyn OutletPanel>(Arc::new(Panel));
        };
        let rooms = vec![records::room(), Room { contribute, ..room_directory::room() }];
        let running = Running::start(rooms, on).await.unwrap();
        let scope = running.observatory("regional").await.unwrap();
        let node = running.node.clone();
        let editor = session(&node, "eva@ejemplo.example", Role::Editor, &scope).await;
        let member = session(&node, "ana@ejemplo.example", Role::Member, &scope).await;
        Site { node, editor, member, running }
    }

    async fn get(&self, cookie: &str, path: &str) -> Got {
        self.ask(Request::get(path).header(header::COOKIE, cookie).body(Body::empty()).unwrap()).await
    }

    async fn post(&self, cookie: &str, path: &str, fields: &[(&str, &str)]) -> Got {
        let mut body = url::form_urlencoded::Serializer::new(String::new());
        body.extend_pairs(fields);
        let kind = "application/x-www-form-urlencoded";
        let request = Request::post(path).header(header::COOKIE, cookie).header(header::CONTENT_TYPE, kind);
        self.ask(request.body(Body::from(body.finish())).unwrap()).await
    }

    async fn upload(&self, fields: &[(&str, &[u8])]) -> Got {
        let mut body = Vec::new();
        for (name, value) in fields {
            body.extend(format!("--x\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n").bytes());
            body.extend(*value);
            body.extend(b"\r\n");
        }
        body.extend(b"--x--\r\n");
        let request = Request::post("/medios/importar").header(header::COOKIE, &self.editor);
        let request = request.header(header::CONTENT_TYPE, "multipart/form-data; boundary=x");
        self.ask(request.body(Body::from(body)).unwrap()).await
    }

    async fn ask(&self, request: Request<Body>) -> Got {
        let response = web::app(self.node.clone()).oneshot(request).await.unwrap();
        let text = |name| response.headers().get(name).and_then(|v| v.to_str().ok()).unwrap_or_default().to_owned();
        let (status, location, kind) = (response.status(), text(header::LOCATION), text(header::CONTENT_TYPE));
        let bytes = axum::body::to_bytes(response.into_body(), 4 << 20).await.unwrap();
        Got { status, location, kind, body: String::from_utf8(bytes.to_vec()).unwrap() }
    }

    /// Enters the newspaper of the examples; gives the path of its page.
    async fn entered(&self) -> String {
        let got = self.post(&self.editor, "/medios/nuevo", &NEW).await;
        assert_eq!(got.status, StatusCode::SEE_OTHER, "{}", got.body);
        got.location.split('?').next().unwrap().to_owned()
    }

    async fn count(&self) -> i64 {
        Outlets::of(&self.node.db).count(&Filter::default()).await.unwrap()
    }

    async fn audited(&self) -> Vec<String> {
        let rows: Vec<(String,)> = self
            .node
            .db
            .all("SELECT action FROM audit WHERE substr(action, 1, 7) = 'outlet.' ORDER BY id", ())
            .await
            .unwrap();
        rows.into_iter().map(|(action,)| action).collect()
    }
}

async fn session(node: &Arc<Node>, email: &str, role: Role, scope: &Scope) -> String {
    let email = Email::parse(email).unwrap();
    let new = NewAccount {
        name: format!("Persona {}", email.as_str()),
        email: email.clone(),
        language: Lang::Es,
        sample: true,
    };
    let password = Password::chosen(SECRET, "", "").ok().unwrap();
    let account = accounts::add(&node.db, &Who::operator(), &new, &password).await.unwrap().unwrap();
    accounts::hold(&node.db, &Who::operator(), &account.id, role, scope).await.unwrap().unwrap();
    let asked = SignIn { email: email.as_str(), password: SECRET, client: "127.0.0.1", agent: "" };
    let signed = accounts::sign_in(&node.db, &node.config, &asked)
        .await
        .unwrap()
        .ok()
        .and_then(accounts::Entered::open)
        .unwrap();
    format!("{}={}", web::cookie::SESSION.name(&node.config), signed.token)
}

/// No key of a catalogue and no unescaped mark of a template is left in a page.
fn is_whole(got: &Got) {
    assert_eq!(got.body.matches("<h1").count(), 1, "{}", got.body);
    for mark in ["directory-", "records-", "{{"] {
        assert!(!got.body.contains(mark), "{mark}: {}", got.body);
    }
}

#[tokio::test]
async fn everybody_finds_an_outlet_and_takes_the_list_away_in_any_form() {
    on_both(|on| async move {
        let site = Site::start(on).await;
        let empty = site.get("", "/medios").await;
        assert!(empty.status == StatusCode::OK && empty.body.contains("class=\"empty\""));
        room_directory::import_outlets(&site.node.db, room_directory::STARTER_OUTLETS, false, false).await.unwrap();
        for lang in ["es", "en", "pt", "fr"] {
            let got = site.get("", &format!("/medios?lang={lang}")).await;
            is_whole(&got);
            assert!(got.body.contains("rel=\"next\""));
        }
        let got = site.get("", "/medios?pais=GT&nombre=PRENSA+líbre").await;
        assert!(got.body.contains("Prensa Libre") && !got.body.contains("La Hora<"));
        let got = site.get("", "/medios?pais=GT&tipo=galaxia").await;
        assert!(got.body.contains("class=\"empty\"") && got.body.contains("href=\"/medios\""));
        let json = site.get("", "/medios.json?pais=PA").await;
        assert_eq!((json.kind.as_str(), json.body.matches("\"country\":\"PA\"").count()), ("application/json", 27));
        let csv = site.get("", "/medios.csv").await;
        assert_eq!(csv.body.lines().count(), 352);
        let atom = site.get("", "/medios.atom?pais=UY").await;
        assert!(atom.kind.starts_with("application/atom+xml") && atom.body.matches("<entry").count() == 1);
    })
    .await;
}

#[tokio::test]
async fn following_the_keys_shows_every_outlet_once() {
    on_both(|on| async move {
        let site = Site::start(on).await;
        room_directory::import_outlets(&site.node.db, room_directory::STARTER_OUTLETS, false, false).await.unwrap();
        let (mut path, mut seen) = ("/medios".to_owned(), Vec::new());
        loop {
            let got = site.get("", &path).await;
            seen.extend(got.body.split("<h2 class=\"rail-h\"><a href=\"").skip(1).map(|part| part[..20].to_owned()));
            let Some((before, _)) = got.body.split_once("\" rel=\"next\"").or(got.body.split_once("rel=\"next\""))
            else {
                break;
            };
            let after = &got.body[before.len()..];
            let Some((href, _)) = after.split_once("href=\"").and_then(|(_, rest)| rest.split_once('"')) else { break };
            path = href.replace("&amp;", "&").replace("&#38;", "&");
        }
        let all = seen.len();
        seen.sort();
        seen.dedup();
        assert_eq!((all, seen.len()), (351, 351));
    })
    .await;
}

#[tokio::test]
async fn only_editors_change_the_directory() {
    on_both(|on| async move {
        let site = Site::start(on).await;
        let path = site.entered().await;
        for own in ["/medios/nuevo", "/medios/importar", &format!("{path}/editar"), &format!("{path}/dejar-fuera")] {
            assert_eq!(site.get("", own).await.status, StatusCode::UNAUTHORIZED);
            assert_eq!(site.get(&site.member, own).await.status, StatusCode::NOT_FOUND);
            let got = site.get(&site.editor, own).await;
            assert_eq!(got.status, StatusCode::OK);
            is_whole(&got);
        }
        assert_eq!(site.post(&site.member, "/medios/nuevo", &NEW).await.status, StatusCode::NOT_FOUND);
        assert!(!site.get(&site.member, &path).await.body.contains("/editar"));
        assert!(site.get(&site.editor, &path).await.body.contains("/editar"));
    })
    .await;
}

#[tokio::test]
async fn entering_twice_is_entering_once_and_a_known_name_is_told() {
    on_both(|on| async move {
        let site = Site::start(on).await;
        let bad = site.post(&site.editor, "/medios/nuevo", &[("name", "<b>Solo</b>"), ("home", "javascript:x")]).await;
        assert_eq!(bad.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(bad.body.contains("<title>Error:") && bad.body.contains("href=\"#country\""));
        assert!(!bad.body.contains("<b>Solo"));
        let with_token = [&NEW[..], &[("token", "abc")]].concat();
        let first = site.post(&site.editor, "/medios/nuevo", &with_token).await;
        let again = site.post(&site.editor, "/medios/nuevo", &with_token).await;
        assert_eq!(first.location.split('?').next(), again.location.split('?').next());
        // gone back, and another entered: the page has the token of before
        let second = [&NEW[1..], &[("name", "Radio Segunda"), ("token", "abc")]].concat();
        let second = site.post(&site.editor, "/medios/nuevo", &second).await;
        assert_eq!(second.status, StatusCode::SEE_OTHER);
        assert_ne!(first.location.split('?').next(), second.location.split('?').next());
        let other = [&NEW[1..], &[("name", "EL DIARIO  de ejémplo"), ("token", "abd")]].concat();
        let known = site.post(&site.editor, "/medios/nuevo", &other).await;
        assert_eq!(known.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(known.body.contains("href=\"#name\""));
        assert_eq!((site.count().await, site.audited().await), (2, vec!["outlet.add".to_owned(); 2]));
    })
    .await;
}

#[tokio::test]
async fn forms_sent_twice_at_once_make_one_outlet() {
    on_both(|on| async move {
        let site = Site::start(on).await;
        let same = [&NEW[..], &[("token", "abc")]].concat();
        let (one, two) = tokio::join!(
            site.post(&site.editor, "/medios/nuevo", &same),
            site.post(&site.editor, "/medios/nuevo", &same)
        );
        assert_eq!(one.location.split('?').next(), two.location.split('?').next());
        // two people who enter the same outlet at the same moment
        let other = |token| [&NEW[1..], &[("name", "Radio Supuesta"), ("token", token)]].concat();
        let (first, second) = (other("x"), other("y"));
        let (one, two) = tokio::join!(
            site.post(&site.editor, "/medios/nuevo", &first),
            site.post(&site.editor, "/medios/nuevo", &second)
        );
        let mut answers = [one.status.as_u16(), two.status.as_u16()];
        answers.sort();
        assert_eq!(answers, [303, 422]);
        assert_eq!(site.count().await, 2);
    })
    .await;
}

#[tokio::test]
async fn the_record_tells_where_its_facts_come_from_and_what_other_rooms_know() {
    on_both(|on| async move {
        let site = Site::start(on).await;
        let path = site.entered().await;
        for lang in ["es", "en", "pt", "fr"] {
            let got = site.get("", &format!("{path}?lang={lang}")).await;
            is_whole(&got);
            assert!(got.body.contains("<section><h2>Panel</h2></section>"));
            assert!(got.body.contains("NewsMediaOrganization") && got.body.contains("href=\"https://diario.example\""));
            assert!(got.body.contains("America/Tegucigalpa"));
        }
        assert!(site.get("", &format!("{path}.json")).await.body.contains("\"home\":\"https://diario.example\""));
        assert_eq!(site.get("", &format!("{path}.csv")).await.body.lines().count(), 2);
        for none in ["/medios/nadie", "/medios/nadie.json"] {
            assert_eq!(site.get("", none).await.status, StatusCode::NOT_FOUND);
        }
    })
    .await;
}

#[tokio::test]
async fn who_edits_second_sees_both_texts_and_nothing_is_overwritten() {
    on_both(|on| async move {
        let site = Site::start(on).await;
        let path = site.entered().await;
        let edit = format!("{path}/editar");
        let typed = |city: &'static str, revision: &'static str| {
            [&NEW[..], &[("scope", "national"), ("city", city), ("revision", revision)]].concat()
        };
        let first = site.post(&site.editor, &edit, &typed("Villa Ejemplo", "1")).await;
        assert_eq!(first.status, StatusCode::SEE_OTHER, "{}", first.body);
        let second = site.post(&site.editor, &edit, &typed("Puerto Supuesto", "1")).await;
        assert_eq!(second.status, StatusCode::CONFLICT);
        is_whole(&second);
        assert!(second.body.contains("<td>Villa Ejemplo</td><td>Puerto Supuesto</td>"), "{}", second.body);
        assert!(
            second.body.contains("name=\"revision\" value=\"2\"") && second.body.contains("value=\"Puerto Supuesto\"")
        );
        assert!(site.get("", &path).await.body.contains("Villa Ejemplo"));
        // a form with a fault keeps the revision that it was made from
        let fault = site.post(&site.editor, &edit, &[("name", ""), ("revision", "1")]).await;
        assert!(
            fault.status == StatusCode::UNPROCESSABLE_ENTITY && fault.body.contains("name=\"revision\" value=\"1\"")
        );
        // sent twice, a change is made once
        assert_eq!(site.post(&site.editor, &edit, &typed("Villa Ejemplo", "1")).await.status, StatusCode::SEE_OTHER);
        let chosen = site.post(&site.editor, &edit, &typed("Puerto Supuesto", "2")).await;
        assert_eq!(chosen.status, StatusCode::SEE_OTHER);
        let shown = site.get(&site.editor, &path).await.body;
        assert!(shown.contains("Villa Ejemplo</del>") && shown.contains("Puerto Supuesto</ins>"), "{shown}");
        assert!(!site.get("", &path).await.body.contains("Villa Ejemplo"));
        assert_eq!(site.audited().await, ["outlet.add", "outlet.change", "outlet.change"]);
    })
    .await;
}

#[tokio::test]
async fn of_two_edits_at_the_same_moment_one_is_kept_and_the_other_sees_both() {
    on_both(|on| async move {
        let site = Site::start(on).await;
        let path = site.entered().await;
        let edit = format!("{path}/editar");
        for round in 1..=5 {
            let revision = round.to_string();
            let (villa, puerto) = (format!("Villa {round}"), format!("Puerto {round}"));
            let typed = |city| [&NEW[..], &[("scope", "national"), ("city", city), ("revision", &revision)]].concat();
            let (one_form, two_form) = (typed(villa.as_str()), typed(puerto.as_str()));
            let (one, two) =
                tokio::join!(site.post(&site.editor, &edit, &one_form), site.post(&site.editor, &edit, &two_form));
            let (kept, refused, lost) = match one.status {
                StatusCode::SEE_OTHER => (&villa, two, &puerto),
                _ => (&puerto, one, &villa),
            };
            assert_eq!(refused.status, StatusCode::CONFLICT, "{}", refused.body);
            assert!(refused.body.contains(&format!("<td>{kept}</td><td>{lost}</td>")), "{}", refused.body);
            let shown = site.get("", &path).await.body;
            assert!(shown.contains(kept) && !shown.contains(lost));
        }
        assert_eq!(site.audited().await.iter().filter(|action| *action == "outlet.change").count(), 5);
    })
    .await;
}

#[tokio::test]
async fn an_outlet_is_left_out_with_its_ground_and_taken_in_again() {
    on_both(|on| async move {
        let site = Site::start(on).await;
        let path = site.entered().await;
        let leave = format!("{path}/dejar-fuera");
        let without = site.post(&site.editor, &leave, &[("verbo", "dejar-fuera")]).await;
        assert!(without.status == StatusCode::UNPROCESSABLE_ENTITY && without.body.contains("href=\"#motivo\""));
        for _ in 0..2 {
            let got =
                site.post(&site.editor, &leave, &[("verbo", "dejar-fuera"), ("motivo", "Lo pidió <el> medio")]).await;
            assert_eq!(got.status, StatusCode::SEE_OTHER);
        }
        let shown = site.get("", &path).await.body;
        assert!(shown.contains("st-idle") && shown.contains("Lo pidió &#60;el&#62; medio"), "{shown}");
        is_whole(&site.get(&site.editor, &leave).await);
        for _ in 0..2 {
            let got = site.post(&site.editor, &leave, &[("verbo", "volver-a-incluir")]).await;
            assert_eq!(got.status, StatusCode::SEE_OTHER);
        }
        assert!(!site.get("", &path).await.body.contains("st-idle"));
        assert_eq!(site.audited().await, ["outlet.add", "outlet.leave-out", "outlet.take-in"]);
        assert_eq!(site.post(&site.editor, &leave, &[]).await.status, StatusCode::BAD_REQUEST);
    })
    .await;
}

#[tokio::test]
async fn a_list_is_tried_first_then_imported_and_twice_is_once() {
    on_both(|on| async move {
        let site = Site::start(on).await;
        let list = "name;country;language;medium\nLa Opini\u{f3}n;HN;es;digital\nSin país;;es;digital\n";
        let latin: Vec<u8> = list.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
        let tried = site.upload(&[("archivo", &latin), ("lista", b"")]).await;
        assert_eq!(tried.status, StatusCode::OK);
        is_whole(&tried);
        assert!(tried.body.contains("La Opinión") && tried.body.contains("<td class=\"n\">3</td>"), "{}", tried.body);
        assert!(tried.body.contains("Escriba las dos letras del país"), "a list is told its words: {}", tried.body);
        assert_eq!(site.count().await, 0);
        for expected in ["cuantos=1", "cuantos=0"] {
            let got = site.upload(&[("lista", list.as_bytes()), ("verbo", b"importar")]).await;
            assert!(got.status == StatusCode::SEE_OTHER && got.location.ends_with(expected), "{}", got.location);
        }
        let shown = site.get(&site.editor, "/medios?hecho=directory-done-importado&cuantos=1").await.body;
        assert!(shown.contains("notice-ok") && !shown.contains("hecho="));
        assert_eq!((site.count().await, site.audited().await), (1, vec!["outlet.import".to_owned()]));
    })
    .await;
}

#[tokio::test]
async fn a_list_that_cannot_be_read_is_told_at_its_field() {
    on_both(|on| async move {
        let site = Site::start(on).await;
        for list in [&b""[..], b"nombre,pais\nA,HN\n", &vec![b'a'; (1 << 20) + 1]] {
            let got = site.upload(&[("lista", list)]).await;
            assert_eq!(got.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(got.body.contains("href=\"#archivo\"") && got.body.contains("<title>Error:"));
            is_whole(&got);
        }
    })
    .await;
}

#[tokio::test]
async fn a_pasted_list_stays_to_be_corrected_and_to_be_carried_out() {
    on_both(|on| async move {
        let site = Site::start(on).await;
        let unreadable = site.upload(&[("lista", b"nombre,pais\nA,HN\n")]).await;
        assert!(unreadable.body.contains("nombre,pais\nA,HN\n</textarea>"), "{}", unreadable.body);
        let list = "name,country,language,medium\nEl Uno,HN,es,digital\nEl Dos,Honduras,es,digital\n";
        let tried = site.upload(&[("lista", list.as_bytes())]).await;
        assert!(tried.body.contains(&format!("name=\"lista\" value=\"{list}\"")), "{}", tried.body);
        assert!(tried.body.contains(&format!("\n{list}</textarea>")), "{}", tried.body);
        // of a file nothing is written into the field
        let tried = site.upload(&[("archivo", list.as_bytes()), ("lista", b"")]).await;
        assert_eq!(tried.body.matches("El Dos,Honduras").count(), 1, "{}", tried.body);
    })
    .await;
}

#[tokio::test]
async fn the_form_of_an_outlet_speaks_of_what_is_chosen_in_it() {
    on_both(|on| async move {
        let site = Site::start(on).await;
        let bad = site.post(&site.editor, "/medios/nuevo", &[("name", "El Uno"), ("scope", "galaxia")]).await.body;
        for says in ["Elija el país<", "Elija el idioma<", "Elija el tipo de medio<", "Elija el alcance<"] {
            assert!(bad.contains(says), "{says}: {bad}");
        }
    })
    .await;
}

#[tokio::test]
async fn an_invented_outlet_is_marked_among_real_ones_and_whoever_made_it_may_ask() {
    on_both(|on| async move {
        let site = Site::start(on).await;
        let invented = site.entered().await;
        site.post(&site.editor, "/medios/nuevo", &[&NEW[1..], &[("name", "El Real"), ("token", "t2")]].concat()).await;
        let id = invented.rsplit('/').next().unwrap().to_owned();
        site.node.db.run("UPDATE outlet SET sample = 1 WHERE id = $1", (id.as_str(),)).await.unwrap();
        for (lang, word) in [("es", "Muestra"), ("en", "Sample"), ("pt", "Amostra"), ("fr", "Échantillon")] {
            let mark = format!("<span class=\"st st-late\">{word}</span>");
            let list = site.get("", &format!("/medios?lang={lang}")).await.body;
            let (before, after) = list.split_once(&mark).unwrap_or_else(|| panic!("no mark in {lang}: {list}"));
            assert!(before.contains(&invented) && !before.contains("El Real") && !after.contains(&mark), "{list}");
            let page = site.get("", &format!("{invented}?lang={lang}")).await.body;
            assert!(page.contains(&mark) && page.contains("href=\"/acerca#correcciones\""), "{page}");
        }
        let real = site.get("", "/medios?nombre=real").await.body;
        assert!(real.contains("El Real") && !real.contains("Muestra"), "{real}");
        let known = Outlets::of(&site.node.db).invented(&[id.clone(), "otra".to_owned()]).await.unwrap();
        assert_eq!(known.into_iter().collect::<Vec<_>>(), [id]);
    })
    .await;
}

#[tokio::test]
async fn what_the_directory_gives_away_it_takes_back() {
    on_both(|on| async move {
        let site = Site::start(on).await;
        room_directory::import_outlets(&site.node.db, room_directory::STARTER_OUTLETS, false, false).await.unwrap();
        let csv = site.get("", "/medios.csv").await.body;
        let other = Db::open(&Address::Sqlite(site.running.data().join("other.sqlite"))).await.unwrap();
        other.migrate().await.unwrap();
        let done = room_directory::import_outlets(&other, csv.as_bytes(), false, false).await.unwrap();
        assert_eq!((done.added, done.faults.len()), (351, 0));
    })
    .await;
}

#[tokio::test]
async fn the_command_line_writes_what_it_can_read() {
    on_both(|on| async move {
        let site = Site::start(on).await;
        let imports = site.node.contributions.all::<dyn Import>();
        let import = imports.into_iter().find(|import| import.kind() == "outlets").unwrap();
        let list = b"name,country,language,medium\nA,HN,es,digital\nB,,es,digital\n";
        for (dry, expected) in [(true, (1, 0)), (false, (1, 0)), (false, (0, 1))] {
            let report = import.import(&site.node, list, dry).await.unwrap();
            assert_eq!((report.new, report.known), expected);
            assert_eq!((report.faults[0].line, report.faults[0].place.as_str()), (3, "country"));
            assert!(report.faults[0].says.starts_with("Write the two letters of the country"));
        }
        assert!(import.import(&site.node, b"", true).await.is_err());
        let exports = site.node.contributions.all::<dyn Export>();
        let export = exports.into_iter().find(|export| export.kind() == "outlets").unwrap();
        assert_eq!((import.kind(), export.kind()), ("outlets", "outlets"));
        let rows = export.rows(&site.node.db, "", 10, true).await.unwrap();
        assert_eq!((rows.len(), rows[0].1["name"].as_str()), (1, Some("A")));
        assert!(export.rows(&site.node.db, &rows[0].0, 10, true).await.unwrap().is_empty());
    })
    .await;
}
