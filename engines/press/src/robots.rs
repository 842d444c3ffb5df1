//! Robots rules (RFC 9309, Koster and others, 2022): what a host asks of those who collect.

mod pattern;

use std::time::Duration;

use serde::Serialize;

use pattern::Pattern;

/// Bytes of a robots file that are read: the 500 KiB that RFC 9309 asks for. A line that the
/// limit cuts is not heard.
pub const MAX_ROBOTS_BYTES: usize = 500 * 1024;
/// The longest pause that a host can ask for.
pub const MAX_CRAWL_DELAY: Duration = Duration::from_secs(86_400);

/// The rules of one host.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Robots {
    groups: Vec<Group>,
    sitemaps: Vec<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
struct Group {
    /// Product tokens in small letters, `*` for all others.
    agents: Vec<String>,
    rules: Vec<Rule>,
    crawl_delay: Option<Duration>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Rule {
    allow: bool,
    pattern: Pattern,
}

impl Robots {
    /// Reads a robots file; lines that say nothing known are skipped, so a page or an image
    /// served in its place forbids nothing.
    pub fn parse(bytes: &[u8]) -> Self {
        let heard = match bytes.get(..MAX_ROBOTS_BYTES) {
            Some(start) => start
                .iter()
                .rposition(|b| matches!(b, b'\n' | b'\r'))
                .and_then(|end| start.get(..end))
                .unwrap_or_default(),
            None => bytes,
        };
        let text = String::from_utf8_lossy(heard);
        let mut robots = Robots::default();
        let mut group_has_rules = true;
        for line in text.trim_start_matches('\u{feff}').split(['\n', '\r']) {
            let Some((key, value)) = key_and_value(line) else {
                continue;
            };
            match key {
                Key::UserAgent => {
                    if group_has_rules {
                        robots.groups.push(Group::default());
                        group_has_rules = false;
                    }
                    if let Some(group) = robots.groups.last_mut() {
                        group.agents.push(product_token(value));
                    }
                }
                Key::Sitemap if !value.is_empty() => robots.sitemaps.push(value.to_string()),
                Key::Sitemap => {}
                // Rules before any user agent belong to nobody.
                Key::Allow | Key::Disallow | Key::CrawlDelay => {
                    if let Some(group) = robots.groups.last_mut() {
                        group_has_rules = true;
                        group.hear(key, value);
                    }
                }
            }
        }
        robots
    }

    /// Nothing is forbidden: for hosts that have no robots file (an answer of 400 to 499).
    pub fn allow_all() -> Self {
        Robots::default()
    }

    /// Everything is forbidden: for hosts whose robots file cannot be had (an answer of 500 to
    /// 599, or none).
    pub fn refuse_all() -> Self {
        Robots::parse(b"User-agent: *\nDisallow: /")
    }

    /// Whether `agent` (a product token such as `Atalaya`, or a whole user agent that begins with
    /// it) may ask for a path with its query. The longest pattern decides; of two as long, the
    /// one that allows. The robots file itself may always be asked for.
    pub fn allows(&self, agent: &str, path_and_query: &str) -> bool {
        let path = pattern::normal_path(path_and_query);
        if path == "/robots.txt" {
            return true;
        }
        self.groups_for(agent)
            .flat_map(|group| &group.rules)
            .filter(|rule| rule.pattern.matches(&path))
            .max_by_key(|rule| (rule.pattern.len(), rule.allow))
            .is_none_or(|rule| rule.allow)
    }

    /// The pause that the host asks of `agent` between two requests, at most `MAX_CRAWL_DELAY`.
    pub fn crawl_delay(&self, agent: &str) -> Option<Duration> {
        self.groups_for(agent).filter_map(|g| g.crawl_delay).max()
    }

    /// The sitemaps that the file names, as written.
    pub fn sitemaps(&self) -> &[String] {
        &self.sitemaps
    }

    /// The groups that name the agent, taken together; where none does, those for all.
    fn groups_for(&self, agent: &str) -> impl Iterator<Item = &Group> {
        let token = product_token(agent);
        let is_named = self.groups.iter().any(|g| g.agents.contains(&token));
        let wanted = if is_named { token } else { "*".to_string() };
        self.groups.iter().filter(move |group| group.agents.contains(&wanted))
    }
}

impl Group {
    fn hear(&mut self, key: Key, value: &str) {
        match key {
            Key::CrawlDelay => {
                let seconds = value.replace(',', ".").parse().ok();
                let delay = seconds.and_then(|s| Duration::try_from_secs_f64(s).ok());
                self.crawl_delay = delay.map(|d| d.min(MAX_CRAWL_DELAY)).or(self.crawl_delay);
            }
            // An empty rule matches nothing.
            _ if value.is_empty() => {}
            _ => self.rules.push(Rule { allow: matches!(key, Key::Allow), pattern: Pattern::new(value) }),
        }
    }
}

#[derive(Clone, Copy)]
enum Key {
    UserAgent,
    Allow,
    Disallow,
    CrawlDelay,
    Sitemap,
}

fn key_and_value(line: &str) -> Option<(Key, &str)> {
    let line = line.split('#').next()?.trim();
    // A forgotten colon is forgiven, as large crawlers do.
    let (key, value) = line.split_once(':').or_else(|| line.split_once(char::is_whitespace))?;
    let key = match key.trim().to_ascii_lowercase().as_str() {
        "user-agent" | "useragent" | "user agent" => Key::UserAgent,
        "allow" => Key::Allow,
        "disallow" | "dissallow" | "dissalow" | "disalow" | "diasllow" | "disallaw" => Key::Disallow,
        "crawl-delay" | "crawldelay" | "crawl delay" => Key::CrawlDelay,
        "sitemap" | "site-map" => Key::Sitemap,
        _ => return None,
    };
    Some((key, value.trim()))
}

/// The product token at the start of a user agent, in small letters; `*` for all.
fn product_token(agent: &str) -> String {
    let agent = agent.trim();
    if agent.starts_with('*') {
        return "*".to_string();
    }
    agent
        .chars()
        .take_while(|c| c.is_ascii_alphabetic() || matches!(c, '-' | '_'))
        .collect::<String>()
        .to_ascii_lowercase()
}

#[cfg(test)]
mod tests;
