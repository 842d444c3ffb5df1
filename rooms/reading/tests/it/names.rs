//! Names that an observatory knows: in its draft, tried, published, and told by readings made afterwards; on both databases.

use platform::permissions::Role;
use platform::room::{Export, Import};
use testkit::site::{Person, Site, on_both};

use crate::site::{count, is_whole, person, start_with, work};

/// A name that no register has, a village that no table has, a surname alone.
const TEXT: &str = "Qwxtl Pérez vende fruta en Elsitio, cerca de la frontera. «No podemos más», dijo Qwxtl Pérez. \
                    Qwojt dijo que la feria sigue.";
const FIRST_NAME: &[(&str, &str)] =
    &[("kind", "first-name"), ("name", "Qwxtl"), ("sex", "woman"), ("source", "Registro civil inventado")];
const PLACE: &[(&str, &str)] = &[("kind", "place"), ("name", "Elsitio"), ("country", "HN"), ("place_kind", "city")];
const PERSON: &[(&str, &str)] = &[
    ("kind", "person"),
    ("name", "Ana Qwojt Ruiz"),
    ("sex", "woman"),
    ("role", "alcaldesa de Elsitio"),
    ("alone", "Qwojt"),
];

async fn save(editor: &Person, fields: &[(&'static str, &'static str)], number: &'static str) {
    let form: Vec<(&str, &str)> = fields.iter().copied().chain([("numero", number)]).collect();
    let saved = editor.post("/nombres/nombre", &form).await.unwrap();
    assert_eq!(saved.status, 303, "{}", saved.words());
}

async fn publish(site: &Site, editor: &Person, number: &'static str) {
    let form =
        [("verbo", "publicar"), ("numero", number), ("nombre", "Lista de Honduras"), ("motivo", "Gente de aquí")];
    let published = editor.post("/terminos-borrador", &form).await.unwrap();
    assert_eq!(published.status, 303, "{}", published.words());
    assert_eq!(editor.post("/terminos-releer", &[]).await.unwrap().status, 303);
    work(site).await;
}

/// What the newest reading of the article says of people, and what of places.
async fn told(site: &Site) -> (String, String) {
    let sql = "SELECT body, context FROM article_reading WHERE version_id = 'nota' ORDER BY at DESC LIMIT 1";
    site.node.db.one(sql, ()).await.unwrap()
}

#[tokio::test]
async fn names_gather_in_the_draft_are_tried_and_published_and_readings_tell_by_them() {
    on_both(|on| async move {
        let site = start_with(on, TEXT).await;
        let editor = person(&site, Role::Editor).await;
        editor.keep_cookie("observatorio", "honduras");
        let checked = async || editor.post("/revisar", &[("texto", TEXT), ("guia", "honduras")]).await.unwrap().text;
        assert!(!checked().await.contains("c-women"));
        let empty = editor.get("/nombres").await.unwrap();
        is_whole(&empty);
        for said in ["Todavía no hay nombres", "De dónde salen los nombres", "Instituto Nacional de Estadística"] {
            assert!(empty.words().contains(said), "{said}: {}", empty.words());
        }
        for kind in ["person", "place", "first-name"] {
            is_whole(&editor.get(&format!("/nombres/nombre?clase={kind}")).await.unwrap());
        }
        let wrong = [("kind", "place"), ("name", "Elsitio"), ("country", "Honduras"), ("place_kind", "city")];
        let wrong = editor.post("/nombres/nombre", &wrong).await.unwrap();
        assert_eq!(wrong.status, 422);
        is_whole(&wrong);
        assert!(wrong.words().contains("«Honduras» no son las dos letras"), "{}", wrong.words());
        assert_eq!(count(&site, "SELECT count(*) FROM list_draft").await, 0, "a name with a fault begins no draft");

        // the first one begins the draft, in its state 1, and is its change 2
        save(&editor, FIRST_NAME, "0").await;
        save(&editor, PLACE, "2").await;
        save(&editor, PERSON, "3").await;
        let late = editor.post("/nombres/nombre", &[PLACE, &[("numero", "2")]].concat()).await.unwrap();
        assert_eq!(late.status, 422, "an older state of the draft is not saved over a newer one");
        let list = editor.get("/nombres").await.unwrap();
        is_whole(&list);
        for said in
            ["Qwxtl", "fuente: Registro civil inventado", "Elsitio", "alcaldesa de Elsitio", "en el borrador: nuevo"]
        {
            assert!(list.words().contains(said), "{said}: {}", list.words());
        }
        let places = editor.get("/nombres?clase=place").await.unwrap().words();
        assert!(places.contains("Elsitio") && !places.contains("Registro civil inventado"), "{places}");
        assert!(!editor.get("/nombres.csv").await.unwrap().text.contains("Qwxtl"), "a draft is not in force");

        assert_eq!(editor.post("/terminos-borrador", &[("verbo", "probar")]).await.unwrap().status, 303);
        work(&site).await;
        let tried = editor.get("/terminos-borrador").await.unwrap();
        assert!(!tried.words().contains("es igual a la lista en vigor"), "{}", tried.words());
        is_whole(&tried);
        for said in
            ["3 nombres nuevos", "personas se contarían de otra manera", "un lugar", "con el borrador, Honduras"]
        {
            assert!(tried.words().contains(said), "{said}: {}", tried.words());
        }
        let (people, context) = told(&site).await;
        assert!(!people.contains("\"known") && !context.contains("known place"), "trying changes nothing");

        publish(&site, &editor, "4").await;
        let (people, context) = told(&site).await;
        for said in [
            "\"sex_evidence\":\"known-name\"",
            "\"sex_source\":\"Registro civil inventado\"",
            "\"sex_evidence\":\"known\"",
        ] {
            assert!(people.contains(said), "{said}: {people}");
        }
        assert!(people.contains("alcaldesa de Elsitio") && people.contains("\"is_role_known\":true"), "{people}");
        assert!(context.contains("known place: Elsitio"), "{context}");
        let article = editor.get("/n/nota").await.unwrap();
        is_whole(&article);
        for said in ["según la lista del observatorio (Registro civil inventado)", "la lista de personas conocidas"] {
            assert!(article.words().contains(said), "{said}: {}", article.words());
        }
        assert_eq!(count(&site, "SELECT count(*) FROM audit WHERE action = 'list.publish'").await, 1);
        assert_eq!(count(&site, "SELECT count(*) FROM list_draft").await, 0);
        assert!(checked().await.contains("c-women"), "a draft is read by them, too");

        // what is taken out is told by the tables again
        let form = editor.get("/nombres/nombre?clave=first-name%3A%3Aqwxtl").await.unwrap();
        is_whole(&form);
        let out = [("clave", "first-name::qwxtl"), ("verbo", "quitar"), ("numero", "0")];
        assert_eq!(editor.post("/nombres/nombre", &out).await.unwrap().status, 303);
        assert!(editor.get("/nombres").await.unwrap().words().contains("en el borrador: se quita"));
        publish(&site, &editor, "2").await;
        let (people, _) = told(&site).await;
        assert!(!people.contains("known-name") && people.contains("\"sex_evidence\":\"known\""), "{people}");
    })
    .await;
}

#[tokio::test]
async fn another_observatory_s_editor_cannot_change_names_and_a_visitor_sees_no_people() {
    on_both(|on| async move {
        let site = start_with(on, TEXT).await;
        let editor = person(&site, Role::Editor).await;
        editor.keep_cookie("observatorio", "honduras");
        save(&editor, PLACE, "0").await;
        save(&editor, PERSON, "2").await;
        publish(&site, &editor, "3").await;
        let other = site.signed_in(Role::Editor, &site.observatory("regional").await.unwrap()).await.unwrap();
        other.keep_cookie("observatorio", "honduras");
        for path in ["/nombres/nombre", "/nombres-importar"] {
            assert_eq!(other.get(path).await.unwrap().status, 404, "{path}");
        }
        assert_eq!(other.post("/nombres/nombre", FIRST_NAME).await.unwrap().status, 404);
        let visitor = site.visitor().unwrap();
        visitor.keep_cookie("observatorio", "honduras");
        for person in [&other, &visitor] {
            for path in ["/nombres", "/nombres.csv", "/nombres.json"] {
                let got = person.get(path).await.unwrap();
                assert_eq!(got.status, 200, "{path}");
                assert!(got.text.contains("Elsitio") && !got.text.contains("Qwojt"), "{path}: {}", got.text);
                assert!(!got.text.contains("/nombres/nombre"), "{path}");
            }
        }
        assert!(editor.get("/nombres.csv").await.unwrap().text.contains("Ana Qwojt Ruiz"));
        // another observatory has none of its own, and its article is read by these all the same
        visitor.keep_cookie("observatorio", "regional");
        assert!(!visitor.get("/nombres").await.unwrap().words().contains("Elsitio"));
        assert!(told(&site).await.1.contains("known place: Elsitio"));
        let exports = site.node.contributions.all::<dyn Export>();
        let export = exports.iter().find(|one| one.kind() == "names").unwrap();
        assert_eq!(export.rows(&site.node.db, "", 10, false).await.unwrap().len(), 2);
        let public = export.rows(&site.node.db, "", 10, true).await.unwrap();
        assert_eq!(public.len(), 1);
        assert_eq!((&public[0].1["name"], &public[0].1["country"]), (&"Elsitio".into(), &"HN".into()));
        assert!(export.rows(&site.node.db, &public[0].0, 10, true).await.unwrap().is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_file_of_names_with_a_bad_row_is_refused_whole() {
    const SOUND: &str = "kind,name,sex,role,affiliation,alone,country,place_kind,source
first-name,Qwxtl,woman,,,,,,Registro civil inventado
place,Elsitio,,,,,HN,city,
";
    on_both(|on| async move {
        let site = start_with(on, TEXT).await;
        let editor = person(&site, Role::Editor).await;
        editor.keep_cookie("observatorio", "honduras");
        is_whole(&editor.get("/nombres-importar").await.unwrap());
        let broken = format!("{SOUND}person,Ana Ruiz,femenino,,,,,,\nplace,Otrositio,,,,,HN,aldea,\n");
        let file = ("archivo", "nombres.csv", broken.as_bytes());
        for fields in [&[][..], &[("verbo", "borrador")][..]] {
            let got = editor.upload("/nombres-importar", fields, file).await.unwrap();
            is_whole(&got);
            for said in [
                "2 nombres se leen, 2 faltas",
                "Línea 4, columna sex",
                "femenino",
                "Línea 5, columna place_kind",
                "aldea",
            ] {
                assert!(got.words().contains(said), "{said}: {}", got.words());
            }
            assert!(!got.text.contains("value=\"borrador\""), "a list with faults cannot go on");
        }
        assert_eq!(count(&site, "SELECT count(*) FROM list_draft").await, 0);
        let lists = count(&site, "SELECT count(*) FROM term_list").await;
        let imports = site.node.contributions.all::<dyn Import>();
        let import = imports.iter().find(|one| one.kind() == "names").unwrap();
        let report = import.import(&site.node, broken.as_bytes(), false).await.unwrap();
        let places: Vec<(usize, &str)> = report.faults.iter().map(|fault| (fault.line, fault.place.as_str())).collect();
        assert_eq!(places, [(4, "sex"), (5, "place_kind")]);
        assert_eq!(count(&site, "SELECT count(*) FROM term_list").await, lists, "nothing is half loaded");

        let file = ("archivo", "nombres.csv", SOUND.as_bytes());
        assert_eq!(editor.upload("/nombres-importar", &[("verbo", "borrador")], file).await.unwrap().status, 303);
        let list = editor.get("/nombres").await.unwrap().words();
        assert!(list.contains("Qwxtl") && list.contains("Elsitio"), "{list}");
        editor.post("/terminos-borrador", &[("verbo", "descartar")]).await.unwrap();

        // the node's: whole, with its terms as they are; once more is none
        let dry = import.import(&site.node, SOUND.as_bytes(), true).await.unwrap();
        assert_eq!((dry.new, dry.known, count(&site, "SELECT count(*) FROM term_list").await), (2, 0, lists));
        for (new, known) in [(2, 0), (0, 2)] {
            let report = import.import(&site.node, SOUND.as_bytes(), false).await.unwrap();
            assert_eq!((report.new, report.known), (new, known), "{report:?}");
        }
        assert_eq!(count(&site, "SELECT count(*) FROM term_list").await, lists + 1);
        assert_eq!(editor.get("/terminos/es-002").await.unwrap().status, 200, "its terms stay");
        let of_node = editor.get("/nombres").await.unwrap();
        is_whole(&of_node);
        assert!(of_node.words().contains("del nodo, en vigor"), "{}", of_node.words());
        let form = editor.get("/nombres/nombre?clave=place%3AHN%3Aelsitio").await.unwrap();
        is_whole(&form);
        assert!(form.words().contains("Este nombre es del nodo"), "{}", form.words());
        // and the node's terms, imported anew, leave its names
        let terms = imports.iter().find(|one| one.kind() == "terms").unwrap();
        let one = "id,language,label,pattern,category,severity,recommended,source,recommended_by\n\
                   es-900,es,sin techo,sin techo,loaded,low,sin vivienda,Guía,editor\n";
        assert!(terms.import(&site.node, one.as_bytes(), false).await.unwrap().faults.is_empty());
        assert!(editor.get("/nombres").await.unwrap().words().contains("Elsitio"));
    })
    .await;
}

#[tokio::test]
async fn names_that_would_be_too_many_are_told_at_the_form_and_many_are_paged_by_key() {
    on_both(|on| async move {
        let site = start_with(on, TEXT).await;
        let editor = person(&site, Role::Editor).await;
        editor.keep_cookie("observatorio", "honduras");
        let file = |letter: char| -> String {
            let row = |n: usize| format!("place,Sitio {letter}{n},HN,city\n");
            std::iter::once("kind,name,country,place_kind\n".to_owned()).chain((0..11_000).map(row)).collect()
        };
        let keep = [("verbo", "borrador")];
        let (first, second) = (file('a'), file('b'));
        let upload = async |fields: &[(&str, &str)], file: &str| {
            editor.upload("/nombres-importar", fields, ("archivo", "nombres.csv", file.as_bytes())).await.unwrap()
        };
        assert_eq!(upload(&keep, &first).await.status, 303);
        for fields in [&[][..], &keep[..]] {
            let got = upload(fields, &second).await;
            assert_eq!(got.status, 422);
            is_whole(&got);
            for said in ["La lista propia ya tiene 11", "el archivo trae 11", "la lista pasa de 20000 nombres"] {
                assert!(got.words().contains(said), "{said}: {}", got.words());
            }
            assert!(!got.text.contains("value=\"borrador\""), "it cannot go on");
        }
        assert_eq!(upload(&keep, &first).await.status, 303, "the same names take the place of themselves");
        assert_eq!(editor.get("/terminos-borrador").await.unwrap().status, 200);
        let shown = async |path: &str| {
            let page = editor.get(path).await.unwrap();
            is_whole(&page);
            let hrefs = page.attribute("href");
            let next = hrefs.iter().find(|href| href.contains("despues=")).cloned();
            let names = hrefs.into_iter().filter(|href| href.starts_with("/nombres/nombre?clave="));
            (names.collect::<Vec<String>>(), next)
        };
        let (names, next) = shown("/nombres?clase=place&q=sitio+a1").await;
        let next = next.unwrap();
        assert!(
            names.len() == 100 && next.contains("clase=place") && next.contains("q=sitio"),
            "{next}: {}",
            names.len()
        );
        let (others, _) = shown(&next).await;
        assert_eq!(others.len(), 100);
        assert!(names.iter().all(|name| name < &others[0]), "{names:?} {others:?}");
    })
    .await;
}
