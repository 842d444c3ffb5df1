//! Fields, kinds and vocabularies that administrators add, over HTTP and as files, on both databases.

use crate::site::{self, House, entered, filled, send, set, token};
use platform::jobs::Job;
use platform::permissions::Role;
use platform::room::{Export, Import};
use platform::words::Lang;
use records::published::Published;
use records::{Kind, check, rebuild_index};
use testkit::site::{Got, Person, on_both};

const BODY: &str = "/admin/fichas/body";

/// Adds a field to a kind as an administrator does.
async fn add_field(admin: &Person, kind: &str, fields: &[(&str, &str)]) -> Got {
    let address = format!("/admin/fichas/{kind}/campos");
    let form = admin.get(&address).await.unwrap();
    assert_eq!(form.status, 200, "{}", form.text);
    site::is_whole(&form);
    let mut sent = filled(&form);
    fields.iter().for_each(|(name, value)| set(&mut sent, name, value));
    send(admin, &address, &sent).await
}

async fn agrees(house: &House) {
    let kinds = Kind::all(&house.site.node.contributions);
    let found = check(&house.site.node.db, &kinds).await.unwrap();
    assert_eq!(found.iter().map(|d| d.says.clone()).collect::<Vec<_>>(), Vec::<String>::new());
}

#[tokio::test]
async fn an_added_field_goes_the_whole_way_of_a_record() {
    on_both(|on| async move {
        let house = House::start(on).await;
        let (admin, editor) = (house.person(Role::Administrator).await, house.person(Role::Editor).await);
        let path = entered(&house, "Casa").await;
        let sent = add_field(
            &admin,
            "body",
            &[
                ("nombre", "funder"),
                ("etiqueta-es", "Financiador"),
                ("etiqueta-en", "Funder"),
                ("ayuda-es", "Quién paga"),
                ("forma", "line"),
                ("varias", "1"),
                ("filtro", "1"),
            ],
        )
        .await;
        assert_eq!(sent.status, 303, "{}", sent.words());

        let form = editor.get(&format!("{path}/editar")).await.unwrap();
        assert!(form.words().contains("Financiador") && form.words().contains("Quién paga"), "{}", form.words());
        let mut fields = filled(&form);
        set(&mut fields, "x_funder.0", "Fondo Solidario");
        assert_eq!(send(&editor, &format!("{path}/editar"), &fields).await.status, 303);
        let visitor = house.site.visitor().unwrap();
        let page = visitor.get(&path).await.unwrap();
        assert!(page.words().contains("Financiador Fondo Solidario"), "{}", page.words());
        let english = visitor.get(&format!("{path}?lang=en")).await.unwrap();
        assert!(english.words().contains("Funder Fondo Solidario"), "{}", english.words());

        rebuild_index(&house.site.node, |_, _| {}).await.unwrap();
        let list = visitor.get("/cuerpos?q=solidario&lang=es").await.unwrap();
        assert!(list.words().contains("Casa") && list.words().contains("Financiador"), "{}", list.words());
        assert!(list.text.contains("x_funder=fondo+solidario"), "{}", list.text);
        let none = visitor.get("/cuerpos?x_funder=otro").await.unwrap();
        assert!(none.words().contains("Ninguno"), "{}", none.words());
        let csv = visitor.get("/cuerpos.csv").await.unwrap();
        assert!(csv.text.contains("x_funder") && csv.text.contains("Fondo Solidario"), "{}", csv.text);
        assert!(visitor.get(&format!("{path}.json")).await.unwrap().text.contains("\"x_funder\""));
        let history = visitor.get(&format!("{path}/historia")).await.unwrap();
        assert!(history.words().contains("Financiador agregado: Fondo Solidario"), "{}", history.words());
        // a table says it by its word or by what it is called
        let id = path.rsplit('/').next().unwrap();
        for (heading, said) in [("x_funder", "Fondo Norte"), ("Funder", "Fondo Sur")] {
            let table = format!("id,{heading}\n{id},{said}\n");
            let really = [("clase", "body"), ("verbo", "importar-todo")];
            let file = ("archivo", "financiadores.csv", table.as_bytes());
            let sent = editor.upload("/fichas/importar", &really, file).await.unwrap();
            assert_eq!(sent.status, 303, "{}", sent.words());
            assert!(visitor.get(&path).await.unwrap().words().contains(said), "{heading}");
        }
        assert_eq!(house.audited("shape.").await, ["shape.change"]);
        agrees(&house).await;
    })
    .await;
}

#[tokio::test]
async fn what_an_added_field_keeps_for_members_others_do_not_see_even_after_it_is_changed() {
    on_both(|on| async move {
        let house = House::start(on).await;
        let (admin, editor) = (house.person(Role::Administrator).await, house.person(Role::Editor).await);
        let path = entered(&house, "Casa").await;
        let words = [("nombre", "risk"), ("etiqueta-es", "Riesgo"), ("forma", "line"), ("filtro", "1")];
        assert_eq!(add_field(&admin, "body", &words).await.status, 303);
        let mut fields = filled(&editor.get(&format!("{path}/editar")).await.unwrap());
        set(&mut fields, "x_risk.0", "Amenazas");
        assert_eq!(send(&editor, &format!("{path}/editar"), &fields).await.status, 303);

        let address = format!("{BODY}/campos/x_risk");
        let mut fields = filled(&admin.get(&address).await.unwrap());
        set(&mut fields, "miembros", "1");
        assert_eq!(send(&admin, &address, &fields).await.status, 303);
        run(&house, claimed(&house).await).await;
        let visitor = house.site.visitor().unwrap();
        for address in [path.clone(), format!("{path}.json"), format!("{path}/historia"), "/cuerpos.csv".to_owned()] {
            assert!(!visitor.get(&address).await.unwrap().text.contains("Amenazas"), "{address}");
        }
        assert!(!visitor.get("/cuerpos?x_risk=amenazas").await.unwrap().words().contains("Casa"));
        assert!(editor.get(&path).await.unwrap().words().contains("Amenazas"));
        agrees(&house).await;
    })
    .await;
}

async fn claimed(house: &House) -> Vec<Job> {
    platform::jobs::claim(&house.site.node.db, 10, std::time::Duration::from_secs(60)).await.unwrap()
}

async fn run(house: &House, jobs: Vec<Job>) {
    for job in jobs {
        let kind = records::room().jobs.iter().find(|kind| kind.kind == job.kind).unwrap();
        (kind.run)(house.site.node.clone(), job).await.unwrap();
    }
}

#[tokio::test]
async fn records_are_brought_up_to_the_definition_in_force_whichever_process_put_it_there() {
    on_both(|on| async move {
        let house = House::start(on).await;
        let (admin, editor) = (house.person(Role::Administrator).await, house.person(Role::Editor).await);
        let path = entered(&house, "Casa").await;
        let words = [("nombre", "risk"), ("etiqueta-es", "Riesgo"), ("forma", "line"), ("filtro", "1")];
        assert_eq!(add_field(&admin, "body", &words).await.status, 303);
        let mut fields = filled(&editor.get(&format!("{path}/editar")).await.unwrap());
        set(&mut fields, "x_risk.0", "Amenazas");
        assert_eq!(send(&editor, &format!("{path}/editar"), &fields).await.status, 303);
        let address = format!("{BODY}/campos/x_risk");
        let mut fields = filled(&admin.get(&address).await.unwrap());
        set(&mut fields, "miembros", "1");
        assert_eq!(send(&admin, &address, &fields).await.status, 303);
        let jobs = claimed(&house).await;
        assert_eq!(jobs.len(), 1);
        // another process puts the former definition in force again before the job is done here
        let db = &house.site.node.db;
        db.run(
            "INSERT INTO shape (name, number, at, account_id, who, definition)
             SELECT name, 3, at, account_id, who, definition FROM shape WHERE name = 'body' AND number = 1",
            (),
        )
        .await
        .unwrap();
        run(&house, jobs).await;
        let (members,): (i64,) = db.one("SELECT members FROM record_value WHERE field = 'x_risk'", ()).await.unwrap();
        assert_eq!(members, 0, "everybody may see it");
        agrees(&house).await;
    })
    .await;
}

#[tokio::test]
async fn going_back_does_not_write_a_field_in_another_form_while_records_say_something_in_it() {
    on_both(|on| async move {
        let house = House::start(on).await;
        let (admin, editor) = (house.person(Role::Administrator).await, house.person(Role::Editor).await);
        let path = entered(&house, "Casa").await;
        let back = async |to: i64, from: &str| {
            let sent = [("token", token(&admin.get(BODY).await.unwrap())), ("version", from.to_owned())];
            let sent: Vec<(&str, &str)> = sent.iter().map(|(name, value)| (*name, value.as_str())).collect();
            admin.post(&format!("{BODY}/versiones/{to}"), &sent).await.unwrap()
        };
        let words = [("nombre", "beds"), ("etiqueta-es", "Camas"), ("forma", "date")];
        assert_eq!(add_field(&admin, "body", &words).await.status, 303);
        assert_eq!(back(0, "1").await.status, 303, "nothing is said in it");
        let words = [("nombre", "beds"), ("etiqueta-es", "Camas"), ("forma", "number")];
        assert_eq!(add_field(&admin, "body", &words).await.status, 303);
        let mut fields = filled(&editor.get(&format!("{path}/editar")).await.unwrap());
        set(&mut fields, "x_beds.0", "40");
        assert_eq!(send(&editor, &format!("{path}/editar"), &fields).await.status, 303);
        let refused = back(1, "3").await;
        assert_eq!(refused.status, 422);
        site::is_whole(&refused);
        assert!(refused.words().contains("en esa versión «Camas» se escribe de otra forma"), "{}", refused.words());
        assert!(house.site.visitor().unwrap().get(&path).await.unwrap().words().contains("Camas 40"));
        agrees(&house).await;
    })
    .await;
}

#[tokio::test]
async fn a_field_is_taken_out_of_use_and_going_back_loses_nothing_that_is_said() {
    on_both(|on| async move {
        let house = House::start(on).await;
        let (admin, editor) = (house.person(Role::Administrator).await, house.person(Role::Editor).await);
        let (path, other) = (entered(&house, "Casa").await, entered(&house, "Nido").await);
        for name in ["funder", "unused"] {
            let words = [("nombre", name), ("etiqueta-es", name), ("forma", "line")];
            assert_eq!(add_field(&admin, "body", &words).await.status, 303);
        }
        let mut fields = filled(&editor.get(&format!("{path}/editar")).await.unwrap());
        set(&mut fields, "x_funder.0", "Fondo");
        assert_eq!(send(&editor, &format!("{path}/editar"), &fields).await.status, 303);

        let page = admin.get(BODY).await.unwrap();
        site::is_whole(&page);
        let sent = [("token", token(&page)), ("version", "2".to_owned())];
        let sent: Vec<(&str, &str)> = sent.iter().map(|(name, value)| (*name, value.as_str())).collect();
        assert_eq!(admin.post(&format!("{BODY}/versiones/0"), &sent).await.unwrap().status, 303);
        let fields: Vec<&str> = Kind::named(&house.site.node.contributions, "body")
            .unwrap()
            .fields
            .iter()
            .map(|field| field.name)
            .collect();
        assert!(fields.contains(&"x_funder") && !fields.contains(&"x_unused"), "{fields:?}");
        let visitor = house.site.visitor().unwrap();
        assert!(visitor.get(&path).await.unwrap().words().contains("funder Fondo"));
        assert!(
            editor.get(&format!("{path}/editar")).await.unwrap().text.contains("x_funder.0"),
            "what is said can be mended"
        );
        assert!(
            !editor.get(&format!("{other}/editar")).await.unwrap().text.contains("x_funder"),
            "it is not asked any more"
        );
        // a version that somebody else has changed meanwhile is not overwritten
        let late = admin.post(&format!("{BODY}/versiones/1"), &sent).await.unwrap();
        assert!(admin.follow(late.leads_to().unwrap()).await.unwrap().words().contains("No se cambió nada"));
        agrees(&house).await;
    })
    .await;
}

#[tokio::test]
async fn every_fault_of_a_definition_stands_at_its_field() {
    on_both(|on| async move {
        let house = House::start(on).await;
        let admin = house.person(Role::Administrator).await;
        let got = add_field(&admin, "body", &[("nombre", "Ñ x"), ("forma", "text"), ("filtro", "1")]).await;
        assert_eq!(got.status, 422);
        for place in ["nombre", "etiqueta-es", "filtro"] {
            assert!(got.text.contains(&format!("<a href=\"#{place}\">")), "{place}: {}", got.text);
        }
        let got = add_field(&admin, "body", &[("nombre", "a"), ("etiqueta-es", "A"), ("forma", "term")]).await;
        assert!(got.text.contains("<a href=\"#vocabulario\">"), "{}", got.text);
        assert_eq!(
            add_field(&admin, "body", &[("nombre", "a"), ("etiqueta-es", "A"), ("forma", "line")]).await.status,
            303
        );
        let again = add_field(&admin, "body", &[("nombre", "a"), ("etiqueta-es", "A"), ("forma", "line")]).await;
        assert!(again.text.contains("<a href=\"#nombre\">"), "{}", again.text);
        let (editor, visitor) = (house.person(Role::Editor).await, house.site.visitor().unwrap());
        for address in ["/admin/fichas", BODY, "/admin/fichas/body/campos", "/vocabularios/nuevo"] {
            assert_eq!(editor.get(address).await.unwrap().status, 404, "{address}");
            assert_eq!(visitor.get(address).await.unwrap().status, 401, "{address}");
        }
        assert_eq!(admin.get("/admin/fichas/nothing").await.unwrap().status, 404);
    })
    .await;
}

#[tokio::test]
async fn a_kind_of_their_own_has_list_page_form_data_and_import_like_any_other() {
    on_both(|on| async move {
        let house = House::start(on).await;
        let admin = house.person(Role::Administrator).await;
        let page = admin.get("/admin/fichas").await.unwrap();
        assert_eq!(page.status, 200, "{}", page.text);
        site::is_whole(&page);
        let mut sent = filled(&page);
        for (name, value) in [
            ("nombre", "becas"),
            ("uno-es", "Beca"),
            ("varios-es", "Becas"),
            ("varios-fr", "Bourses"),
            ("sobre-es", "Becas para mujeres"),
            ("quien", "coordinators"),
        ] {
            set(&mut sent, name, value);
        }
        assert_eq!(send(&admin, "/admin/fichas", &sent).await.status, 303);
        let words =
            [("nombre", "body"), ("etiqueta-es", "La da"), ("forma", "record"), ("fichas", "body"), ("filtro", "1")];
        assert_eq!(add_field(&admin, "x-becas", &words).await.status, 303);
        let casa = entered(&house, "Casa").await;

        let (editor, coordinator) = (house.person(Role::Editor).await, house.person(Role::Coordinator).await);
        let new = "/registros/becas/nuevo/x-becas";
        assert_eq!(editor.get(new).await.unwrap().status, 404, "its records are kept by coordinators");
        let form = coordinator.get(new).await.unwrap();
        assert_eq!(form.status, 200, "{}", form.text);
        site::is_whole(&form);
        let mut fields = filled(&form);
        for (name, value) in [("name.0", "Beca Norte"), ("x_body.0", "Casa"), ("country", "HN")] {
            set(&mut fields, name, value);
        }
        let saved = send(&coordinator, new, &fields).await;
        assert_eq!(saved.status, 303, "{}", saved.words());
        let path = saved.leads_to().unwrap().split('?').next().unwrap().to_owned();

        let visitor = house.site.visitor().unwrap();
        let all = visitor.get("/registros").await.unwrap();
        site::is_whole(&all);
        assert!(all.words().contains("Becas Becas para mujeres 1"), "{}", all.words());
        let list = visitor.get("/registros/becas").await.unwrap();
        site::is_whole(&list);
        assert!(list.words().contains("Beca Norte"), "{}", list.words());
        assert!(visitor.get("/registros/becas?lang=fr").await.unwrap().words().contains("Bourses"));
        let one = visitor.get(&format!("{path}?lang=es")).await.unwrap();
        site::is_whole(&one);
        assert!(one.words().contains("La da Casa"), "{}", one.words());
        assert!(visitor.get(&casa).await.unwrap().words().contains("Lo nombran en «La da» Beca Norte"));
        for ending in [".json", ".csv", ".atom"] {
            let data = visitor.get(&format!("/registros/becas{ending}")).await.unwrap();
            assert!(data.status == 200 && data.text.contains("Beca Norte"), "{ending}: {}", data.text);
        }
        assert_eq!(visitor.get("/registros/nada").await.unwrap().status, 404);
        assert_eq!(visitor.get(&path.replace("becas", "nada")).await.unwrap().status, 404);

        let node = &house.site.node;
        let published = node.contributions.all::<dyn Published>();
        assert!(published.iter().any(|set| set.word() == "x-becas"), "it is taken away with the data");
        let export = node.contributions.all::<dyn Export>().into_iter().find(|one| one.kind() == "x-becas").unwrap();
        let rows = export.rows(&node.db, "", 10, true).await.unwrap();
        assert_eq!(rows[0].1["title"], "Beca Norte");
        let import = node.contributions.all::<dyn Import>().into_iter().find(|one| one.kind() == "x-becas").unwrap();
        let report = import.import(node, "key,name,La da\nsur,Beca Sur,Casa\n".as_bytes(), false).await.unwrap();
        assert_eq!((report.new, report.faults.len()), (1, 0), "{report:?}");
        assert_eq!(node.words.speak(Lang::Es).t("records-x-becas-one"), "Beca");
        agrees(&house).await;
    })
    .await;
}

#[tokio::test]
async fn a_vocabulary_is_added_and_a_field_chooses_from_it() {
    on_both(|on| async move {
        let house = House::start(on).await;
        let (admin, editor) = (house.person(Role::Administrator).await, house.person(Role::Editor).await);
        let form = admin.get("/vocabularios/nuevo").await.unwrap();
        assert_eq!(form.status, 200, "{}", form.text);
        site::is_whole(&form);
        let mut sent = filled(&form);
        for (name, value) in [("nombre", "rutas"), ("titulo-es", "Rutas"), ("es", "Ruta del Darién")] {
            set(&mut sent, name, value);
        }
        assert_eq!(send(&admin, "/vocabularios", &sent).await.status, 303);
        assert!(house.site.visitor().unwrap().get("/vocabularios/rutas").await.unwrap().words().contains("Rutas"));
        let words = [
            ("nombre", "route"),
            ("etiqueta-es", "Ruta"),
            ("forma", "term"),
            ("vocabulario", "rutas"),
            ("varias", "1"),
            ("filtro", "1"),
        ];
        assert_eq!(add_field(&admin, "body", &words).await.status, 303);
        let path = entered(&house, "Casa").await;
        let mut fields = filled(&editor.get(&format!("{path}/editar")).await.unwrap());
        fields.push(("x_route".to_owned(), "ruta-del-darien".to_owned()));
        assert_eq!(send(&editor, &format!("{path}/editar"), &fields).await.status, 303);
        let list = house.site.visitor().unwrap().get("/cuerpos?x_route=ruta-del-darien").await.unwrap();
        assert!(list.words().contains("Casa") && list.words().contains("Ruta del Darién"), "{}", list.words());
        agrees(&house).await;
    })
    .await;
}

#[tokio::test]
async fn columns_are_kept_under_a_name_and_taken_for_the_next_table_with_the_same_headings() {
    on_both(|on| async move {
        let house = House::start(on).await;
        let editor = house.person(Role::Editor).await;
        let import = "/fichas/importar";
        let kind = [("clase", "body")];
        let table = "Entidad,Nación\nCasa del Sol,HN\n".as_bytes();
        let first = editor.upload(import, &kind, ("archivo", "lista.csv", table)).await.unwrap();
        assert!(first.words().contains("Ningún") || !first.words().contains("Casa del Sol"), "{}", first.words());
        let said = [
            ("clase", "body"),
            ("columna-0", "name:es"),
            ("columna-1", "country"),
            ("guardar", "Lista anual"),
            ("verbo", "guardar"),
        ];
        let kept = editor.upload(import, &said, ("archivo", "lista.csv", table)).await.unwrap();
        assert_eq!(kept.status, 200, "{}", kept.words());
        site::is_whole(&kept);
        assert!(kept.words().contains("Casa del Sol") && kept.words().contains("«Lista anual»"), "{}", kept.words());
        let nameless =
            [("clase", "body"), ("columna-0", "name:es"), ("columna-1", ""), ("guardar", ""), ("verbo", "guardar")];
        assert_eq!(editor.upload(import, &nameless, ("archivo", "lista.csv", table)).await.unwrap().status, 422);

        let turned = "Nación,Entidad\nGT,Casa Luna\n".as_bytes();
        let next = editor.upload(import, &kind, ("archivo", "otra.csv", turned)).await.unwrap();
        assert!(next.words().contains("Casa Luna") && next.words().contains("«Lista anual»"), "{}", next.words());
        let loud = "NACION,ENTIDAD\nSV,Casa Mar\n".as_bytes();
        let next = editor.upload(import, &kind, ("archivo", "otra.csv", loud)).await.unwrap();
        assert!(next.words().contains("Casa Mar") && next.words().contains("«Lista anual»"), "{}", next.words());
        let really = [("clase", "body"), ("verbo", "importar-todo")];
        assert_eq!(editor.upload(import, &really, ("archivo", "otra.csv", turned)).await.unwrap().status, 303);
        assert!(house.site.visitor().unwrap().get("/cuerpos").await.unwrap().words().contains("Casa Luna"));

        let page = editor.get(import).await.unwrap();
        let remove = page.attribute("action").into_iter().find(|action| action.contains("/columnas/")).unwrap();
        assert_eq!(editor.post(&remove, &[]).await.unwrap().status, 303);
        assert!(!editor.get(import).await.unwrap().words().contains("Lista anual"));
        assert_eq!(house.audited("mapping.").await, ["mapping.save", "mapping.remove"]);
        agrees(&house).await;
    })
    .await;
}

#[tokio::test]
async fn kept_columns_are_removed_only_by_who_imports_records_of_their_kind() {
    on_both(|on| async move {
        let house = House::start(on).await;
        let (admin, coordinator) = (house.person(Role::Administrator).await, house.person(Role::Coordinator).await);
        let mut sent = filled(&admin.get("/admin/fichas").await.unwrap());
        for (name, value) in
            [("nombre", "becas"), ("uno-es", "Beca"), ("varios-es", "Becas"), ("quien", "coordinators")]
        {
            set(&mut sent, name, value);
        }
        assert_eq!(send(&admin, "/admin/fichas", &sent).await.status, 303);
        let said = [("clase", "x-becas"), ("columna-0", "name:es"), ("guardar", "Anual"), ("verbo", "guardar")];
        let table = "Nombre\nBeca Sur\n".as_bytes();
        let kept = coordinator.upload("/fichas/importar", &said, ("archivo", "lista.csv", table)).await.unwrap();
        assert_eq!(kept.status, 200, "{}", kept.words());
        let page = coordinator.get("/fichas/importar").await.unwrap();
        let remove = page.attribute("action").into_iter().find(|action| action.contains("/columnas/")).unwrap();

        let editor = house.person(Role::Editor).await;
        assert!(!editor.get("/fichas/importar").await.unwrap().words().contains("Anual"));
        assert_eq!(editor.post(&remove, &[]).await.unwrap().status, 404);
        assert!(coordinator.get("/fichas/importar").await.unwrap().words().contains("Anual"));
        assert_eq!(coordinator.post(&remove, &[]).await.unwrap().status, 303);
    })
    .await;
}

#[tokio::test]
async fn a_choice_and_a_table_are_written_found_and_may_grow_but_lose_nothing() {
    on_both(|on| async move {
        let house = House::start(on).await;
        let (admin, editor) = (house.person(Role::Administrator).await, house.person(Role::Editor).await);
        let path = entered(&house, "Casa").await;
        let choice = [
            ("nombre", "tenure"),
            ("etiqueta-es", "De quién es la casa"),
            ("forma", "choice"),
            ("opciones", "propia = Propia | Own\r\nalquilada = Alquilada | Rented"),
            ("filtro", "1"),
        ];
        assert_eq!(add_field(&admin, "body", &choice).await.status, 303);
        let table = [
            ("nombre", "grants"),
            ("etiqueta-es", "Subvenciones"),
            ("forma", "table"),
            ("partes", "monto (number) = Monto | Amount\nde (record:body) = Quién la da"),
            ("varias", "1"),
        ];
        assert_eq!(add_field(&admin, "body", &table).await.status, 303);
        let form = editor.get(&format!("{path}/editar")).await.unwrap();
        site::is_whole(&form);
        let mut fields = filled(&form);
        for (name, value) in [("x_tenure.0", "propia"), ("x_grants.0.x_monto", "1 200"), ("x_grants.0.x_de", "Casa")] {
            set(&mut fields, name, value);
        }
        let saved = send(&editor, &format!("{path}/editar"), &fields).await;
        assert_eq!(saved.status, 303, "{}", saved.words());
        let visitor = house.site.visitor().unwrap();
        let page = visitor.get(&format!("{path}?lang=es")).await.unwrap();
        site::is_whole(&page);
        for said in ["De quién es la casa Propia", "Subvenciones Monto: 1200 · Quién la da: Casa"] {
            assert!(page.words().contains(said), "{said}: {}", page.words());
        }
        assert!(visitor.get(&format!("{path}?lang=en")).await.unwrap().words().contains("Own"));
        let list = visitor.get("/cuerpos?x_tenure=propia&lang=es").await.unwrap();
        assert!(list.words().contains("Casa") && list.words().contains("Propia"), "{}", list.words());
        let none = visitor.get("/cuerpos?x_tenure=alquilada").await.unwrap();
        assert!(none.words().contains("Ninguno"), "{}", none.words());

        let address = format!("{BODY}/campos/x_tenure");
        let mut fields = filled(&admin.get(&address).await.unwrap());
        set(&mut fields, "opciones", "propia = Propia | Own");
        let less = send(&admin, &address, &fields).await;
        assert!(less.status == 422 && less.text.contains("<a href=\"#opciones\">"), "{}", less.text);
        set(&mut fields, "opciones", "propia = Propia | Own\nalquilada = Alquilada\nprestada = Prestada");
        assert_eq!(send(&admin, &address, &fields).await.status, 303);
        assert!(editor.get(&format!("{path}/editar")).await.unwrap().words().contains("Prestada"));
        let address = format!("{BODY}/campos/x_grants");
        let mut fields = filled(&admin.get(&address).await.unwrap());
        set(&mut fields, "partes", "monto (date) = Monto\nde (record:body) = Quién la da");
        assert_eq!(send(&admin, &address, &fields).await.status, 422, "what is written in a part stays");
        for wrong in ["", "x", "a (text) = A", "a (term:nada) = A", "a = A\na = B"] {
            let table = [("nombre", "other"), ("etiqueta-es", "Otra"), ("forma", "table"), ("partes", wrong)];
            let got = add_field(&admin, "body", &table).await;
            assert!(got.status == 422 && got.text.contains("<a href=\"#partes\">"), "{wrong}: {}", got.text);
        }
        agrees(&house).await;
    })
    .await;
}
