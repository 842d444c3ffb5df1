//! How the observatory works, for whoever asks before trusting it: method, corrections, privacy, accessibility, citing,
//! contact.

use askama::Template;
use platform::config::Config;
use platform::pages::{View, page};
use platform::web::{Answer, Ask};

#[derive(Template)]
#[template(path = "about.html")]
struct AboutPage {
    view: View,
    sections: Vec<Section>,
    /// What a citation of the whole says.
    citation: String,
    contact: Contact,
}

/// A heading with its paragraphs and where they lead on to.
struct Section {
    anchor: &'static str,
    title: String,
    says: Vec<String>,
    links: Vec<(&'static str, String)>,
}

/// By what way those who run the installation are reached.
enum Contact {
    Nobody,
    /// An address of mail or of a page, with its link.
    At(String, String),
}

/// The page.
pub async fn show(ask: Ask) -> Answer {
    let section = |anchor, title: &str, says: &[&str], links: &[(&'static str, &str)]| Section {
        anchor,
        title: ask.t(title),
        says: says.iter().map(|key| ask.t(key)).collect(),
        links: links.iter().map(|(href, key)| (*href, ask.t(key))).collect(),
    };
    let sections = vec![
        section(
            "metodo",
            "data-about-method",
            &["data-about-method-collect", "data-about-method-read"],
            &[
                ("/salud", "data-about-go-health"),
                ("/lectura/calidad", "data-about-go-quality"),
                ("/terminos", "data-about-go-terms"),
            ],
        ),
        section(
            "correcciones",
            "data-about-corrections",
            &["data-about-corrections-how", "data-about-corrections-outlets"],
            &[("/observaciones", "data-about-go-remarks")],
        ),
        section("privacidad", "data-about-privacy", &["data-about-privacy-readers", "data-about-privacy-people"], &[]),
        section("accesibilidad", "data-about-access", &["data-about-access-is"], &[]),
        section("reutilizar", "data-about-reuse", &["data-about-reuse-how"], &[("/datos", "data-title")]),
    ];
    let mut view = ask.view(ask.t("data-about-title"), ABOUT);
    view.head.canonical = Some(ask.whole(ABOUT));
    let day = ask.speech.date(&platform::time::day_in(platform::time::now(), "UTC"));
    let name = if view.observatory.is_empty() { ask.t("site-brand-name") } else { view.observatory.clone() };
    let args = [("name", name.into()), ("date", day.into()), ("href", ask.whole("/").into())];
    let citation = ask.speech.with("data-about-cite-line", &args);
    page(AboutPage { sections, citation, contact: Contact::of(&ask.node.config), view })
}

/// Its address.
pub const ABOUT: &str = "/acerca";

impl Contact {
    /// The setting is free text: what is neither an address of mail nor of a page is shown as it is.
    fn of(config: &Config) -> Contact {
        let contact = config.contact.as_str();
        let is_page = contact.starts_with("https://") || contact.starts_with("http://");
        match (contact, config.contact_mail()) {
            ("", _) => Contact::Nobody,
            (_, Some(mail)) => Contact::At(format!("mailto:{mail}"), mail.to_owned()),
            (page, None) if is_page => Contact::At(page.to_owned(), page.to_owned()),
            (words, None) => Contact::At(String::new(), words.to_owned()),
        }
    }
}
