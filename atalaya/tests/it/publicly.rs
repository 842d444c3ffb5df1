//! What the public sees, what members see, and what nobody may be shown.

use platform::permissions::Role;
use platform::time;
use testkit::press::Press;
use testkit::site::{Got, Person, on_both};

use crate::world::{ArticleRow, Watching};

#[tokio::test(flavor = "multi_thread")]
async fn the_public_sees_an_excerpt_and_members_the_text_and_the_archive() {
    on_both(async |on| {
        let press = Press::start(time::now()).await.unwrap();
        let truth = press.truth().unwrap();
        let watching = Watching::whole(&press, on).await;
        // texts are read with the lists of terms that there are
        let reading = atalaya::rooms().into_iter().find(|room| room.name == "reading").unwrap();
        (reading.starter)(watching.site.node.db.clone(), true).await.unwrap();
        let (visitor, member) = (watching.site.visitor().unwrap(), watching.person(Role::Member).await);
        let article = truth.of("hilo-de-agua/madres-que-cosen-los-nombres.md").unwrap();
        let row = of_title(&watching.articles().await, &article.versions[0].title);
        let last = article.versions[0].paragraphs.last().unwrap();
        let (seen, whole) = (page_of(&visitor, &row).await, page_of(&member, &row).await);
        assert!(!seen.words().contains(last.as_str()), "the public sees the whole text");
        assert!(whole.words().contains(last.as_str()), "a member does not see the whole text: {}", whole.words());
        // how many speak is told to everybody; what the text quotes and whom it names is of the text
        assert!(whole.words().contains("Personas y voces"), "{}", whole.words());
        assert!(seen.words().contains("Quién habla") && !seen.words().contains("Personas y voces"));
        assert!(seen.text.contains("citation_title"));
        // nor by any other form of the same record
        for path in ["/buscar.json", "/buscar.csv", "/buscar.atom", "/historias.json", "/historias.atom"] {
            let taken = visitor.get(path).await.unwrap();
            assert!(!taken.text.contains(last.as_str()), "{path}");
        }
        let copy = whole.attribute("href").into_iter().find(|href| href.contains("/copia/")).unwrap();
        assert!(seen.attribute("href").iter().all(|href| !href.contains("/copia/")));
        let refused = visitor.get(&copy).await.unwrap();
        assert!(refused.status == 401 && !refused.text.contains(last.as_str()), "{}", refused.status);
        let replayed = member.get(&copy).await.unwrap();
        assert_eq!(replayed.status, 200);
        assert!(replayed.words().contains(last.as_str()));
        watching.stop().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn script_in_every_field_of_an_article_runs_nowhere() {
    on_both(async |on| {
        let press = Press::start(time::now()).await.unwrap();
        let truth = press.truth().unwrap();
        let watching = Watching::whole(&press, on).await;
        let hostile = truth.articles.iter().find(|article| article.is_hostile).unwrap();
        let rows = watching.articles().await;
        let row = rows.iter().find(|row| row.address.contains(hostile.file.split(['/', '.']).nth(1).unwrap())).unwrap();
        for person in [watching.site.visitor().unwrap(), watching.person(Role::Editor).await] {
            let page = page_of(&person, row).await;
            is_harmless(&page);
            for path in ["/", "/historias", "/buscar?q=albergues", "/buscar.atom?q=albergues"] {
                is_harmless(&person.get(path).await.unwrap());
            }
            for copy in page.attribute("href").iter().filter(|href| href.contains("/copia/")) {
                let replayed = person.get(copy).await.unwrap();
                is_harmless(&replayed);
                let policy = replayed.header("content-security-policy").unwrap();
                assert!(policy.starts_with("sandbox;") && policy.contains("default-src 'none'"), "{policy}");
                assert!(!policy.contains("allow-scripts"));
                for gone in
                    ["<form", "<iframe", "<object", "http-equiv=\"refresh", "rastro.example", "formulario.example"]
                {
                    assert!(!replayed.text.contains(gone), "{gone} is left in the replayed page");
                }
            }
        }
        watching.stop().await;
    })
    .await;
}

fn of_title(rows: &[ArticleRow], title: &str) -> ArticleRow {
    rows.iter().find(|row| row.title == title).unwrap().clone()
}

async fn page_of(person: &Person, row: &ArticleRow) -> Got {
    let got = person.get(&format!("/n/{}", row.id)).await.unwrap();
    assert_eq!(got.status, 200);
    got
}

/// No script but data, no handler, no address that is a program.
fn is_harmless(got: &Got) {
    for part in got.text.split('<').skip(1) {
        let tag = part.split('>').next().unwrap_or_default().to_lowercase();
        assert!(!tag.starts_with("script") || tag.contains("application/ld+json"), "<{tag}>");
        for (name, value) in attributes(&tag) {
            assert!(!name.starts_with("on"), "<{tag}>");
            let value = value.trim_start();
            assert!(!value.starts_with("javascript:") && !value.starts_with("data:text"), "<{tag}>");
        }
    }
    for block in got.text.split("application/ld+json\">").skip(1) {
        let json = block.split("</script>").next().unwrap();
        assert!(!json.contains('<'), "{json}");
    }
}

/// The attributes of a tag whose values stand in double quotes, as ours all do.
fn attributes(tag: &str) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    let mut rest = tag;
    while let Some((before, after)) = rest.split_once("=\"") {
        let name = before.rsplit(|c: char| c.is_whitespace()).next().unwrap_or_default();
        let (value, next) = after.split_once('"').unwrap_or((after, ""));
        found.push((name, value));
        rest = next;
    }
    found
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_taken_down_is_gone_everywhere_and_says_when_and_why() {
    on_both(async |on| {
        let press = Press::start(time::now()).await.unwrap();
        let watching = Watching::whole(&press, on).await;
        let (visitor, editor) = (watching.site.visitor().unwrap(), watching.person(Role::Editor).await);
        let row = watching
            .articles()
            .await
            .into_iter()
            .find(|row| row.title.contains("ocho de cada diez") || row.title.contains("Ocho de cada diez"))
            .unwrap();
        let page = page_of(&editor, &row).await;
        let copy = page.attribute("href").into_iter().find(|href| href.contains("/copia/")).unwrap();
        let done = editor
            .post(&format!("/n/{}/ocultar", row.id), &[("ground", "Lo pidió la persona nombrada"), ("verb", "ocultar")])
            .await
            .unwrap();
        assert_eq!(done.status, 303, "{}", done.words());
        watching.settled().await;
        let gone = visitor.get(&format!("/n/{}", row.id)).await.unwrap();
        assert_eq!(gone.status, 410);
        assert!(gone.words().contains("Lo pidió la persona nombrada") && !gone.text.contains(&row.title));
        assert_eq!(editor.get(&copy).await.unwrap().status, 404);
        for path in ["/", "/buscar", "/buscar.json", "/buscar.csv", "/buscar.atom", "/historias", "/historias.json"] {
            let taken = visitor.get(path).await.unwrap();
            assert!(!taken.text.contains(&format!("/n/{}", row.id)), "{path}");
        }
        assert!(watching.articles().await.iter().all(|other| other.id != row.id));
        watching.stop().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_taken_down_leaves_the_lists_at_once_though_they_were_just_looked_at() {
    on_both(async |on| {
        let press = Press::start(time::now()).await.unwrap();
        let watching = Watching::whole(&press, on).await;
        let (visitor, editor) = (watching.site.visitor().unwrap(), watching.person(Role::Editor).await);
        // several times, so that what is kept for the next reader is kept
        for _ in 0..3 {
            visitor.get("/?lang=es").await.unwrap();
        }
        let front = visitor.get("/").await.unwrap();
        let told: Vec<String> = front.attribute("href").into_iter().filter(|href| href.starts_with("/n/")).collect();
        assert!(told.len() > 3, "{}", front.words());
        assert!(front.text.contains(r#"<svg class="voices""#), "who speaks is told: {}", front.words());
        for href in told {
            let form = [("ground", "Lo pidió la persona nombrada"), ("verb", "ocultar")];
            let done = editor.post(&format!("{href}/ocultar"), &form).await.unwrap();
            assert_eq!(done.status, 303, "{}", done.words());
            // nothing is waited for: neither a follower nor the index
            for path in ["/", "/historias", "/buscar", "/buscar.json"] {
                assert!(!visitor.get(path).await.unwrap().text.contains(&href), "{path} still has {href}");
            }
        }
        watching.stop().await;
    })
    .await;
}
