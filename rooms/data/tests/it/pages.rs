//! What anybody may take away, and the lists for machines, with the starter content, on both databases.

use std::collections::BTreeSet;
use std::io::Read;

use platform::accounts::Who;
use platform::pages::csv_text;
use platform::room::Room;
use platform::words::Lang;
use records::{By, Filter, Records, State};
use room_data::{About, group, package};
use serde_json::Value;
use testkit::site::{Got, On, Site, on_both};

fn rooms() -> Vec<Room> {
    vec![records::room(), room_directory::room(), room_library::room(), room_data::room()]
}

async fn site(on: On) -> Site {
    let site = Site::start(rooms(), on).await.unwrap();
    for room in [records::room(), room_directory::room(), room_library::room()] {
        (room.starter)(site.node.db.clone(), true).await.unwrap();
    }
    site
}

async fn get(site: &Site, path: &str) -> Got {
    let got = site.visitor().unwrap().get(path).await.unwrap();
    assert_eq!(got.status, 200, "{path}: {}", got.words());
    got
}

/// The records of a CSV, quotes aside: line breaks within them do not count.
fn lines(text: &str) -> usize {
    let (mut lines, mut is_quoted) = (0, false);
    for c in text.chars() {
        is_quoted ^= c == '"';
        lines += usize::from(c == '\n' && !is_quoted);
    }
    lines
}

#[tokio::test]
async fn every_set_is_shown_and_given_whole_and_holds_nothing_for_members() {
    on_both(|on| async move {
        let site = site(on).await;
        let db = &site.node.db;
        let page = get(&site, "/datos").await;
        for words in ["Biblioteca", "147 registros", "Leyes", "Organizaciones", "Toda la biblioteca", "Catálogo DCAT"]
        {
            assert!(page.words().contains(words), "{words}: {}", page.words());
        }
        for (name, kind, count) in [("documents", "document", 147), ("laws", "law", 101), ("treaties", "treaty", 35)] {
            assert_eq!(Records::of(db).count(&Filter::of(kind)).await.unwrap(), count);
            let csv = get(&site, &format!("/datos/{name}.csv")).await;
            assert_eq!(lines(&csv.text), 1 + usize::try_from(count).unwrap(), "{name}");
            assert!(csv.text.contains(&site.address()), "addresses are whole");
            let json: Value = serde_json::from_str(&get(&site, &format!("/datos/{name}.json")).await.text).unwrap();
            let items = json["items"].as_array().unwrap();
            assert_eq!(items.len(), usize::try_from(count).unwrap());
            assert!(items[0]["fields"]["title"][0]["text"].is_string(), "{}", items[0]);
        }
        let who = Who::operator();
        let voice = Records::of(db).list(&Filter::of("organisation"), None, 1).await.unwrap().remove(0);
        let mut body = voice.body.clone();
        let secret =
            records::Statement { shown: records::Shown::Members, ..records::Statement::text("secreta@x.example") };
        body.say("about", records::Statement { lang: Some("es".into()), ..secret.clone() });
        body.say("mail", secret);
        let vocabularies = records::Vocabularies::load(db).await.unwrap();
        let mut tx = db.begin().await.unwrap();
        let kind = &room_directory::ORGANISATION;
        assert!(Records::change(&mut tx, kind, &voice, &body, By::hand(&who, ""), &vocabularies).await.unwrap());
        tx.commit().await.unwrap();
        for ending in ["csv", "json"] {
            let text = get(&site, &format!("/datos/organisations.{ending}")).await.text;
            assert!(text.contains(&voice.title) && !text.contains("secreta@"), "{ending}");
        }
        for path in ["/datos/nada.csv", "/datos/documents.exe", "/datos/library.csv", "/datos/documents"] {
            assert_eq!(site.visitor().unwrap().get(path).await.unwrap().status, 404, "{path}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_package_holds_its_tables_and_says_what_is_in_them() {
    on_both(|on| async move {
        let site = site(on).await;
        let speech = site.node.words.speak(Lang::Es);
        let sets = group(&site.node, "library");
        let about = About {
            name: "library",
            title: "Biblioteca".into(),
            by: "Observatorio".into(),
            origin: site.address(),
            speech: &speech,
        };
        let file = package(&site.node, &sets, &about).await.unwrap();
        let mut zip = zip::ZipArchive::new(file).unwrap();
        let mut read = |name: &str| {
            let mut text = String::new();
            zip.by_name(name).unwrap().read_to_string(&mut text).unwrap();
            text
        };
        let described: Value = serde_json::from_str(&read("datapackage.json")).unwrap();
        assert_eq!(described["resources"].as_array().unwrap().len(), 4);
        for resource in described["resources"].as_array().unwrap() {
            let text = read(resource["path"].as_str().unwrap());
            assert_eq!(resource["bytes"], text.len());
            assert_eq!(resource["hash"], format!("sha256:{}", platform::text::digest(text.as_bytes())));
            let fields: Vec<&str> =
                resource["schema"]["fields"].as_array().unwrap().iter().map(|f| f["name"].as_str().unwrap()).collect();
            assert!(text.starts_with(&csv_text(Some(&fields), []).unwrap()), "{fields:?}");
        }
        assert_eq!(lines(&read("laws.csv")), 102);
        let got = get(&site, "/datos/library.zip").await;
        assert_eq!(got.header("content-type"), Some("application/zip"));
        assert!(got.header("content-disposition").unwrap().contains("library.zip"));
        assert!(std::fs::read_dir(site.data()).unwrap().all(|entry| {
            let name = entry.unwrap().file_name().into_string().unwrap();
            ["archive", "index", "records", "atalaya"].iter().any(|known| name.starts_with(known))
        }));
        let whole: Value = serde_json::from_str(&get(&site, "/datos/datapackage.json").await.text).unwrap();
        assert!(whole["resources"][0]["path"].as_str().unwrap().starts_with(&site.address()));
    })
    .await;
}

fn locations(xml: &str) -> Vec<String> {
    xml.split("<loc>").skip(1).map(|rest| rest.split('<').next().unwrap().replace("&amp;", "&")).collect()
}

#[tokio::test]
async fn every_public_page_stands_once_in_the_sitemap_however_many_there_are() {
    on_both(|on| async move {
        let site = site(on).await;
        let db = &site.node.db;
        let law = Records::of(db).list(&Filter::of("law"), None, 1).await.unwrap().remove(0);
        let who = Who::operator();
        let mut tx = db.begin().await.unwrap();
        assert!(
            Records::set_state(&mut tx, &room_library::LAW, &law, State::Removed, By::hand(&who, "")).await.unwrap()
        );
        tx.changed("record", "x", platform::db::What::Added);
        // with those of the starter content two parts are full to the last place
        tx.run(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 9853)
             INSERT INTO record (id, kind, key, state, title, folded, revision, body, sample, created_at, updated_at)
             SELECT 'x' || i, 'document', 'x' || i, 'published', 'T', 't', 1, '{}', 0, 0, 0 FROM n",
            (),
        )
        .await
        .unwrap();
        tx.commit().await.unwrap();
        let robots = get(&site, "/robots.txt").await.text;
        assert!(robots.contains(&format!("Sitemap: {}/sitemap.xml", site.address())), "{robots}");
        assert!(robots.contains("Crawl-delay"), "{robots}");
        let parts = locations(&get(&site, "/sitemap.xml").await.text);
        assert_eq!(parts.iter().filter(|part| part.contains("/sitemap/documents.xml")).count(), 2, "{parts:?}");
        let mut all = Vec::new();
        for part in &parts {
            let text = get(&site, part).await.text;
            assert!(text.contains("<urlset"), "{part}");
            let found = locations(&text);
            assert!(!found.is_empty() && found.len() <= 5000, "{part}: {}", found.len());
            all.extend(found);
        }
        let each: BTreeSet<&String> = all.iter().collect();
        assert_eq!(each.len(), all.len(), "each page stands once");
        assert_eq!(all.iter().filter(|page| page.contains("/biblioteca/")).count(), 10_000);
        assert_eq!(all.iter().filter(|page| page.contains("/leyes/")).count(), 100);
        assert!(all.contains(&format!("{}/biblioteca", site.address())));
        assert!(!all.iter().any(|page| page.ends_with(&law.id)), "what was taken out is not listed");
        assert_eq!(site.visitor().unwrap().get("/sitemap/nada.xml").await.unwrap().status, 404);
    })
    .await;
}

#[tokio::test]
async fn portals_find_the_catalogue_and_pages_describe_their_records() {
    let site = site(On::Sqlite).await;
    let json: Value = serde_json::from_str(&get(&site, "/catalog.jsonld").await.text).unwrap();
    let sets = json["dcat:dataset"].as_array().unwrap();
    assert_eq!((sets.len(), json["@type"].as_str()), (9, Some("dcat:Catalog")));
    assert_eq!(sets[0]["dcat:distribution"].as_array().unwrap().len(), 3);
    let turtle = get(&site, "/catalog.ttl").await;
    assert!(turtle.header("content-type").unwrap().starts_with("text/turtle"));
    assert_eq!(turtle.text.matches(" a dcat:Dataset ").count(), 9, "{}", turtle.text);
    for (kind, home, says) in [
        ("law", "/leyes", "\"@type\":\"Legislation\""),
        ("treaty", "/tratados", "\"@type\":\"Legislation\""),
        ("organisation", "/directorio", "\"@type\":\"Organization\""),
        ("document", "/biblioteca", "\"@context\":\"https://schema.org\""),
    ] {
        let record = Records::of(&site.node.db).list(&Filter::of(kind), None, 1).await.unwrap().remove(0);
        let page = get(&site, &format!("{home}/{}", record.id)).await;
        let data = page.text.split("application/ld+json\">").nth(1).unwrap_or_else(|| panic!("{kind} has none"));
        let data = data.split("</script>").next().unwrap();
        assert!(data.contains(says), "{kind}: {data}");
        let _: Value = serde_json::from_str(data).unwrap();
    }
}

#[tokio::test]
async fn the_catalogue_names_a_mail_only_where_the_contact_is_one() {
    for (contact, mail) in [
        ("mailto:ana@b.example", Some("ana@b.example")),
        ("ana@b.example", Some("ana@b.example")),
        ("https://u@b.example/", None),
    ] {
        let site = Site::start_with(rooms(), On::Sqlite, |config| config.contact = contact.to_owned()).await.unwrap();
        let text = get(&site, "/catalog.jsonld").await.text;
        let named: Vec<&str> = text.split("\"mailto:").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        assert!(
            named.iter().all(|one| Some(*one) == mail) && named.is_empty() == mail.is_none(),
            "{contact}: {named:?}"
        );
        let page = get(&site, "/acerca").await;
        let href = mail.map_or(contact.to_owned(), |mail| format!("mailto:{mail}"));
        assert!(page.attribute("href").contains(&href), "{contact}: {:?}", page.attribute("href"));
    }
}
