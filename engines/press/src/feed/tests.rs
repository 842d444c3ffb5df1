#![allow(clippy::unwrap_used)]
use super::*;

const URL: &str = "https://voz.example/rss.xml";

fn rss(items: &str) -> String {
    format!(
        "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>La Voz</title>\
         <link>https://voz.example/</link><language>es-GT</language>{items}</channel></rss>"
    )
}

fn read(text: &str) -> Feed {
    parse(text.as_bytes(), None, URL).unwrap()
}

fn titles(feed: &Feed) -> Vec<&str> {
    feed.entries.iter().map(|e| e.title.as_deref().unwrap_or("-")).collect()
}

#[test]
fn a_whole_rss_item() {
    let feed = read(&rss(
        "<item><title>Vuelven 30 familias</title><link>/2026/1.html</link><guid>https://voz.example/?p=1</guid>\
         <pubDate>Tue, 04 Aug 2026 09:30:00 -0600</pubDate><description>&lt;p&gt;Llegan &lt;img src=\"/a.jpg\"&gt;&lt;/p&gt;</description>\
         <category>Migración</category><enclosure url=\"/a.mp3\" type=\"audio/mpeg\" length=\"1\"/></item>",
    ));
    assert_eq!(feed.kind, FeedKind::Rss);
    assert_eq!(feed.title.as_deref(), Some("La Voz"));
    let entry = feed.entries.first().unwrap();
    assert_eq!(entry.link.as_deref(), Some("https://voz.example/2026/1.html"));
    assert_eq!(entry.published.unwrap().to_string(), "2026-08-04T15:30:00Z");
    assert_eq!(entry.summary_html.as_deref(), Some("<p>Llegan <img src=\"https://voz.example/a.jpg\"></p>"));
    assert_eq!(entry.enclosures.first().unwrap().url, "https://voz.example/a.mp3");
    assert!(feed.repaired.is_empty(), "{:?}", feed.repaired);
}

#[test]
fn a_cut_file_keeps_what_was_complete() {
    let whole = rss("<item><title>Uno</title></item><item><title>Dos</title><link>/2</link></item>");
    let cut = whole.split("</link></item>").next().unwrap();
    let feed = read(cut);
    assert_eq!(titles(&feed), ["Uno"]);
    assert_eq!(feed.repaired, [Repair::Truncated]);
}

#[test]
fn an_item_cut_after_its_title_and_link_is_kept() {
    let whole = rss(
        "<item><title>Uno</title></item><item><title>Dos</title><link>/2</link><description>Se corta</description></item>",
    );
    let feed = read(whole.split(" corta").next().unwrap());
    assert_eq!(titles(&feed), ["Uno", "Dos"]);
    assert_eq!(feed.repaired, [Repair::Truncated]);
}

#[test]
fn a_warning_of_the_server_before_the_feed_is_skipped() {
    let text = format!(
        "<br />\n<b>Warning</b>: Cannot modify header in <b>/sitio/x.php</b><br />\n{}",
        rss("<item><title>Uno</title></item>")
    );
    let feed = read(&text);
    assert_eq!(titles(&feed), ["Uno"]);
    assert_eq!(feed.repaired, [Repair::TextBefore]);
}

#[test]
fn what_was_mended_is_told() {
    let feed = read(
        "<rss><channel><item><title>Agua & sal</title></item><item></item>\
         <item><title>Agua & sal</title></item><item><b></i></item></channel></rss>",
    );
    assert_eq!(titles(&feed), ["Agua & sal"]);
    assert_eq!(
        feed.repaired,
        [Repair::NoVersion, Repair::BareAmpersand, Repair::CrossedTags, Repair::EmptyEntries, Repair::DoubledEntries]
    );
}

#[test]
fn declared_entities_are_never_expanded() {
    let feed = read(
        "<!DOCTYPE rss [<!ENTITY a \"ja\"><!ENTITY b SYSTEM \"file:///x\">]>\
         <rss version='2.0'><channel><item><title>&a; y &b;</title></item></channel></rss>",
    );
    assert_eq!(titles(&feed), ["&a; y &b;"]);
}

#[test]
fn atom_texts_of_every_type() {
    let feed = read(
        "<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='pt-BR'><title type='html'>A &amp;amp; B</title>\
         <author><name>Redação</name></author>\
         <entry><id>1</id><title>1 &lt; 2</title><link href='/1'/><summary>a &lt;b c</summary>\
         <content type='xhtml' xml:base='/d/'><x:div xmlns:x='http://www.w3.org/1999/xhtml'><x:a href='e'>f</x:a></x:div></content></entry></feed>",
    );
    assert_eq!(feed.title.as_deref(), Some("A & B"));
    let entry = feed.entries.first().unwrap();
    assert_eq!(entry.title.as_deref(), Some("1 < 2"));
    assert_eq!(entry.summary_html.as_deref(), Some("a &lt;b c"));
    assert_eq!(
        entry.content_html.as_deref(),
        Some("<a href=\"https://voz.example/d/e\">f</a>").map(|s| s.replace('"', "'")).as_deref()
    );
    assert_eq!(entry.authors, ["Redação"]);
}

#[test]
fn json_feed_with_odd_values() {
    let feed = read(
        r#"{"version":"https://jsonfeed.org/version/1","title":"La Voz","author":{"name":"Mesa"},
        "items":[{"id":7,"url":"/7","content_text":"a < b","tags":["x",null,"x"],"authors":null},"roto",{"id":"8","title":{"a":1}}]}"#,
    );
    assert_eq!(feed.kind, FeedKind::JsonFeed);
    let ids: Vec<_> = feed.entries.iter().map(|e| e.id.as_deref().unwrap()).collect();
    assert_eq!(ids, ["7", "8"]);
    let entry = feed.entries.first().unwrap();
    assert_eq!(entry.link.as_deref(), Some("https://voz.example/7"));
    assert_eq!(entry.content_html.as_deref(), Some("a &lt; b"));
    assert_eq!(entry.authors, ["Mesa"]);
    assert_eq!(entry.categories, ["x"]);
}

#[test]
fn a_cut_json_feed_keeps_what_was_complete() {
    let feed = read(
        r#"{"version":"https://jsonfeed.org/version/1","title":"a","items":[{"id":"1","tags":["}"]},{"id":"2","title":"x\"}"#,
    );
    assert_eq!(feed.entries.len(), 1);
    assert_eq!(feed.repaired, [Repair::Truncated]);
}

#[test]
fn an_entry_with_endless_lists_costs_little() {
    let tags: String = (0..100_000).map(|n| format!("<category>{n}</category>")).collect();
    let people = "Ana Paz y ".repeat(100_000);
    let feed = read(&rss(&format!("<item>{tags}<author>{people}</author></item>")));
    let entry = feed.entries.first().unwrap();
    assert_eq!(entry.categories.len(), 200);
    assert!(entry.authors.is_empty());
}

#[test]
fn sitemaps() {
    let feed = read(
        "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9' xmlns:i='http://www.google.com/schemas/sitemap-image/1.1' \
         xmlns:n='http://www.google.com/schemas/sitemap-news/0.9'><url><loc>https://voz.example/1</loc><i:image><i:loc>https://voz.example/1.jpg</i:loc>\
         <i:title>Foto</i:title></i:image></url><url><loc>https://voz.example/2</loc><n:news><n:publication><n:language>es</n:language></n:publication>\
         <n:publication_date>2026-08-04</n:publication_date><n:title>Dos</n:title><n:keywords>agua, , sal</n:keywords></n:news></url><url><lastmod>2026</lastmod></url></urlset>",
    );
    assert_eq!(feed.kind, FeedKind::Sitemap);
    assert_eq!(titles(&feed), ["-", "Dos"]);
    assert_eq!(feed.language.as_deref(), Some("es"));
    let second = feed.entries.get(1).unwrap();
    assert_eq!(second.categories, ["agua", "sal"]);
    assert_eq!(second.published.unwrap().to_string(), "2026-08-04");
    let index = read("<sitemapindex><sitemap><loc>/a.xml.gz</loc></sitemap></sitemapindex>");
    assert_eq!(index.kind, FeedKind::SitemapIndex);
    assert_eq!(index.entries.first().unwrap().link.as_deref(), Some("https://voz.example/a.xml.gz"));
}

#[test]
fn refusals_say_what_was_there() {
    for (text, expected) in [
        ("", "no feed: the answer is empty (line 1)"),
        (
            "\n\n<!DOCTYPE html>\n<html><head><title>No hay &amp;</title></head></html>",
            "no feed: a web page titled “No hay &” (line 4)",
        ),
        (
            "<html><title>Just a moment...</title></html>",
            "no feed: a barrier against robots titled “Just a moment...” (line 1)",
        ),
        (
            "<?xml version='1.0'?>\n<Error><Code>AccessDenied</Code></Error>",
            "no feed: XML of another kind, <Error> (line 2)",
        ),
        ("Too many requests", "no feed: plain text, “Too many requests” (line 1)"),
        ("{\"code\": 404}", "no feed: JSON that is no feed: it has no list of items (line 1)"),
        ("{\"items\":\n [", "no feed: JSON that is no feed: it is cut off (line 2)"),
        ("<p>Error</p>", "no feed: a web page (line 1)"),
    ] {
        assert_eq!(parse(text.as_bytes(), None, URL).unwrap_err().to_string(), expected);
    }
    let image = parse(b"\x89PNG\r\n\x1a\n\0\0", None, URL).unwrap_err();
    assert_eq!(image.saw, Saw::Binary("a PNG image".to_string()));
}

#[test]
fn no_more_entries_than_the_limit() {
    let items: String = (0..MAX_ENTRIES + 5).map(|n| format!("<item><guid>{n}</guid></item>")).collect();
    let feed = read(&rss(&items));
    assert_eq!(feed.entries.len(), MAX_ENTRIES);
    assert_eq!(feed.repaired, [Repair::CutAtLimit]);
}

#[test]
fn serialised_with_the_names_of_the_command_line() {
    let feed = read(&rss("<item><title>Uno</title></item>"));
    let entry = r#"{"id":null,"link":null,"title":"Uno","authors":[],"published":null,"updated":null,"summary_html":null,"content_html":null,"categories":[],"enclosures":[]}"#;
    let expected = format!(
        r#"{{"kind":"rss","title":"La Voz","link":"https://voz.example/","language":"es-GT","updated":null,"entries":[{entry}]}}"#
    );
    assert_eq!(serde_json::to_string(&feed).unwrap(), expected);
}

proptest::proptest! {
    #[test]
    fn any_bytes(bytes in proptest::collection::vec(proptest::num::u8::ANY, 0..600)) {
        let _ = parse(&bytes, Some("text/xml; charset=utf-16"), URL);
    }

    #[test]
    fn feed_soup(text in "<(rss|feed|urlset|rdf:RDF)>(</?(channel|item|entry|title|link|guid|author|name|content|div|loc|url|pubDate)( (href|type|xml:base|xmlns|mode)='(x|html|xhtml|/é|base64)')*/?>|<!\\[CDATA\\[|\\]\\]>|<!--|&amp;|&|2026|é|<){0,60}") {
        let _ = parse(text.as_bytes(), None, URL);
    }

    #[test]
    fn json_soup(text in "\\{(\"(items|version|title|authors|url)\":|\\[|\\]|\\{|\\}|,|null|1|\"x\"){0,40}") {
        let _ = parse(text.as_bytes(), None, URL);
    }

    #[test]
    fn cut_anywhere_it_is_still_read(at in 130usize..400) {
        let whole = rss(&"<item><title>Niñez</title><description><![CDATA[<p>x</p>]]></description></item>".repeat(5));
        let cut = whole.as_bytes().get(..at).unwrap();
        assert!(parse(cut, None, URL).is_ok());
    }
}
