use super::*;

fn allows(file: &str, agent: &str, path: &str) -> bool {
    Robots::parse(file.as_bytes()).allows(agent, path)
}

#[test]
fn one_rule() {
    for (rule, path, allowed) in [
        ("Disallow: /", "/nota", false),
        ("Disallow:", "/nota", true),
        ("Disallow: /admin", "/admin/x", false),
        ("Disallow: /admin", "/administracion", false),
        ("Disallow: /admin/", "/admin", true),
        ("Disallow: /admin", "/Admin", true),
        ("Disallow: /*.pdf", "/a/b.pdf?x", false),
        ("Disallow: /*.pdf$", "/a/b.pdf", false),
        ("Disallow: /*.pdf$", "/a/b.pdf?x", true),
        ("Disallow: /a*b*c", "/axxbyyc/z", false),
        ("Disallow: /a*b*c", "/axxcyyb", true),
        ("Disallow: /*/feed/$", "/pais/feed/", false),
        ("Disallow: /*?s=", "/?s=migrantes", false),
        ("Disallow: /*?s=", "/nota", true),
        ("Disallow: *", "/nota", false),
        ("Disallow: /$", "/", false),
        ("Disallow: /$", "/nota", true),
        ("Disallow: /a$b", "/a$b", false),
        ("Disallow: /aa*a$", "/aa", true),
        ("Disallow: admin", "/admin", false),
        // percent escapes: reserved octets stay, the others are one
        ("Disallow: /niñez", "/ni%C3%B1ez", false),
        ("Disallow: /ni%c3%b1ez", "/niñez", false),
        ("Disallow: /%61bc", "/abc", false),
        ("Disallow: /a%2Fb", "/a/b", true),
        ("Disallow: /a%2fb", "/a%2Fb", false),
        ("Disallow: /a%2Ab", "/a*b", false),
        ("Disallow: /a%2Ab", "/axb", true),
        ("Disallow: /a%24", "/a$", false),
        ("dissallow: /x # y", "/x", false),
        ("Disallow /x", "/x", false),
        ("Disallow: /robots.txt", "/robots.txt", true),
        ("Disallow: /", "", false),
    ] {
        let file = format!("User-agent: *\n{rule}\n");
        assert_eq!(allows(&file, "Atalaya", path), allowed, "{rule} {path}");
    }
}

#[test]
fn the_longest_rule_decides_and_allowing_wins_a_tie() {
    let file = "User-agent: *\nDisallow: /pais\nAllow: /pais/nota\nDisallow: /pais/nota/fotos\nAllow: /x\nDisallow: /x";
    for (path, allowed) in
        [("/pais/otra", false), ("/pais/nota/1", true), ("/pais/nota/fotos/1", false), ("/x", true), ("/mundo", true)]
    {
        assert_eq!(allows(file, "Atalaya", path), allowed, "{path}");
    }
    let ending = "User-agent: *\nAllow: /$\nDisallow: /";
    assert!(allows(ending, "Atalaya", "/"));
    assert!(!allows(ending, "Atalaya", "/nota"));
}

#[test]
fn the_group_of_the_agent_else_the_one_for_all() {
    let file = "\u{feff}user-agent: Otro\nuser-agent: ATALAYA/2.0\nDisallow: /a\n\n\
                User-agent: *\nDisallow: /\n\nUser-agent: atalaya\rDisallow: /b\r\n\
                User-agent: atalaya-fotos\nDisallow: /c\n";
    for (agent, path, allowed) in [
        ("Atalaya", "/a", false),
        ("Atalaya", "/b", false),
        ("Atalaya", "/c", true),
        ("Atalaya/0.1 (+https://observatorio.example)", "/a", false),
        ("Otro", "/a", false),
        ("Otro", "/b", true),
        ("Ninguno", "/z", false),
        ("atalaya-fotos", "/a", true),
        ("atalaya-fotos", "/c", false),
    ] {
        assert_eq!(allows(file, agent, path), allowed, "{agent} {path}");
    }
}

#[test]
fn other_lines_do_not_part_a_group() {
    let file = "Disallow: /nadie\nUser-agent: uno\n\n# nota\nSitemap: https://a.example/s.xml\nUser-agent: dos\nHost: a\nDisallow: /x\nSitemap:https://a.example/t.xml";
    let robots = Robots::parse(file.as_bytes());
    assert!(!robots.allows("uno", "/x") && !robots.allows("dos", "/x"));
    assert!(robots.allows("uno", "/nadie"));
    assert_eq!(robots.sitemaps(), ["https://a.example/s.xml", "https://a.example/t.xml"]);
}

#[test]
fn a_group_without_rules_allows() {
    assert!(allows("User-agent: atalaya\nDisallow:\nUser-agent: *\nDisallow: /", "atalaya", "/x"));
}

#[test]
fn crawl_delays() {
    let file = "User-agent: *\nCrawl-delay: 2,5\nUser-agent: atalaya\nCrawl-delay: 10\nUser-agent: b\ncrawl-delay: -1\nUser-agent: c\nCrawl-delay: 1e300";
    let robots = Robots::parse(file.as_bytes());
    assert_eq!(robots.crawl_delay("x"), Some(Duration::from_millis(2500)));
    assert_eq!(robots.crawl_delay("Atalaya"), Some(Duration::from_secs(10)));
    assert_eq!(robots.crawl_delay("b"), None);
    assert_eq!(robots.crawl_delay("c"), None);
    let year = Robots::parse(b"User-agent: *\nCrawl-delay: 31536000");
    assert_eq!(year.crawl_delay("x"), Some(MAX_CRAWL_DELAY));
}

#[test]
fn all_and_nothing() {
    assert!(Robots::allow_all().allows("x", "/"));
    assert!(!Robots::refuse_all().allows("x", "/"));
    assert!(Robots::parse(b"<!DOCTYPE html><html><body>404</body></html>").allows("x", "/"));
    assert!(Robots::parse(b"").allows("x", "/"));
}

#[test]
fn what_is_past_the_limit_is_not_heard() {
    let mut file = b"User-agent: *\nDisallow: /a\n".to_vec();
    file.resize(MAX_ROBOTS_BYTES - 5, b'\n');
    file.extend_from_slice(b"\nDisallow: /b\n");
    let robots = Robots::parse(&file);
    assert!(!robots.allows("x", "/a"));
    assert!(robots.allows("x", "/b"));
}

proptest::proptest! {
    #[test]
    fn any_bytes(bytes in proptest::collection::vec(proptest::num::u8::ANY, 0..300), path in ".{0,40}") {
        let _ = Robots::parse(&bytes).allows("x", &path);
    }

    /// The quick way agrees with trying every split of the path.
    #[test]
    fn stars_match_as_by_trying_all(pattern in "/[ab*]{0,8}\\$?", path in "/[ab]{0,10}") {
        fn plain(pattern: &[u8], path: &[u8]) -> bool {
            match pattern.split_first() {
                None => true,
                Some((b'$', [])) => path.is_empty(),
                Some((b'*', rest)) => (0..=path.len()).any(|n| plain(rest, &path[n..])),
                Some((byte, rest)) => path.first() == Some(byte) && plain(rest, &path[1..]),
            }
        }
        assert_eq!(Pattern::new(&pattern).matches(&path), plain(pattern.as_bytes(), path.as_bytes()));
    }
}
