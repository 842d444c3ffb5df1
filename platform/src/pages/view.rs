//! What the layout needs to know, the same for every page of every room.

use std::borrow::Borrow;

use super::head::{Alternate, Head};
use super::{Notice, Paged, XLSX, assets, parameter, with_parameter, without_parameters};
use crate::words::{Arg, Lang, Speech};

/// A page's frame: language, title, navigation, who is signed in.
#[derive(Clone)]
pub struct View {
    /// The language of the page.
    pub speech: Speech,
    /// Title of the page, without the name of the site.
    pub title: String,
    /// One sentence for search engines and previews.
    pub description: String,
    /// Path and query of this page, without `lang`.
    pub address: String,
    /// The pages between the home page and this one; the layout adds both.
    pub crumbs: Vec<Link>,
    /// The navigation of sections.
    pub sections: Vec<NavLink>,
    /// Places of work, for those who are signed in: with what is collected and kept, and with the installation itself.
    pub desk: [Vec<NavLink>; 2],
    /// Links of the footer: how the observatory works, and what may be reused.
    pub footer: [Vec<NavLink>; 2],
    /// Who is signed in.
    pub person: Option<PersonLine>,
    /// Name of the observatory looked at.
    pub observatory: String,
    /// Names of its countries, in the language of the page.
    pub countries: Vec<String>,
    /// The press shown is a made-up sample, and every page says so.
    pub sample: bool,
    /// What stands in the head of the page.
    pub head: Head,
    /// One fact on top of the page that changes what one may conclude from it.
    pub notice: Option<Notice>,
    /// Value of the hidden field of every form that changes something; makes a repeat harmless.
    pub form_token: String,
    /// Version of the program.
    pub version: String,
}

/// A link with its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Its words.
    pub label: String,
    /// Where it leads.
    pub href: String,
}

/// A link of a navigation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NavLink {
    /// Its words.
    pub label: String,
    /// Where it leads.
    pub href: String,
    /// Is the reader there?
    pub current: Current,
}

/// How a link of a navigation relates to the page that shows it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Current {
    /// Elsewhere.
    #[default]
    No,
    /// It is this very page.
    Page,
    /// This page is inside it.
    Section,
}

impl Current {
    /// The value of `aria-current`.
    pub fn aria(self) -> Option<&'static str> {
        match self {
            Current::No => None,
            Current::Page => Some("page"),
            Current::Section => Some("true"),
        }
    }
}

/// Who is signed in, as the desk bar says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonLine {
    /// Their name.
    pub name: String,
    /// Their role in words; may be empty.
    pub role: String,
}

/// One language of the language switch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LangLink {
    /// Two letters.
    pub code: &'static str,
    /// Its own name.
    pub name: &'static str,
    /// This page in it.
    pub href: String,
    /// Is it the language of this page?
    pub is_current: bool,
}

impl View {
    /// A text of the catalogues.
    pub fn t(&self, key: &str) -> String {
        self.speech.t(key)
    }

    /// A text with its arguments, from Rust.
    pub fn with(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.speech.with(key, args)
    }

    /// A text with the number `$n`.
    pub fn count(&self, key: &str, n: impl Into<Arg>) -> String {
        self.speech.with(key, &[("n", n.into())])
    }

    /// A text with one argument.
    pub fn about(&self, key: &str, name: &str, value: impl Into<Arg>) -> String {
        self.speech.with(key, &[(name, value.into())])
    }

    /// The text of the `title` element: an error first, then the page, then the site.
    pub fn title_line(&self) -> String {
        let site = self.t("site-brand-name");
        let line = match self.title.as_str() {
            "" => site,
            title => self.with("site-page-title", &[("title", title.into()), ("site", site.into())]),
        };
        if self.head.has_error { self.about("site-page-error", "title", line) } else { line }
    }

    /// This page in another language.
    pub fn lang_href(&self, lang: Lang) -> String {
        with_parameter(&self.address, "lang", lang.code())
    }

    /// The language switch.
    pub fn languages(&self) -> Vec<LangLink> {
        let link = |lang: Lang| LangLink {
            code: lang.code(),
            name: lang.own_name(),
            href: self.lang_href(lang),
            is_current: lang == self.speech.lang(),
        };
        Lang::ALL.map(link).into()
    }

    /// Who is signed in, with their role.
    pub fn person_line(&self) -> Option<String> {
        let person = self.person.as_ref()?;
        if person.role.is_empty() {
            return Some(person.name.clone());
        }
        Some(self.with("site-account-person", &[("name", (&person.name).into()), ("role", (&person.role).into())]))
    }

    /// The places of work by their groups; a group without any is left out.
    pub fn desk_groups(&self) -> impl Iterator<Item = &[NavLink]> {
        self.desk.iter().map(Vec::as_slice).filter(|links| !links.is_empty())
    }

    /// The links of the footer under their headings.
    pub fn footer_groups(&self) -> Vec<(String, &[NavLink])> {
        let headings = [self.t("site-foot-work"), self.t("site-foot-reuse")];
        let groups = headings.into_iter().zip(&self.footer).map(|(heading, links)| (heading, links.as_slice()));
        groups.filter(|(_, links)| !links.is_empty()).collect()
    }

    /// The sentence of the footer: what the observatory watches.
    pub fn about_line(&self) -> String {
        if self.countries.is_empty() {
            return self.t("site-brand-tagline");
        }
        self.about("site-foot-about", "countries", self.speech.list(&self.countries))
    }

    /// The notice; not where a form has errors, because their summary stands first.
    pub fn shown_notice(&self) -> Option<&Notice> {
        self.notice.as_ref().filter(|_| !self.head.has_error)
    }

    /// Where to sign in and come back to this page.
    pub fn sign_in_href(&self) -> String {
        if self.address.starts_with("/entrar") {
            return "/entrar".to_owned();
        }
        let back: String = url::form_urlencoded::byte_serialize(self.address.as_bytes()).collect();
        format!("/entrar?volver={back}")
    }

    /// The address of this list from a key on: the same query, another `despues`. Without a key, from its start.
    pub fn slice_href(&self, after: Option<&str>) -> String {
        let start = without_parameters(&self.address, &["despues", "lang"]);
        after.map_or_else(|| start.clone(), |after| with_parameter(&start, "despues", after))
    }

    /// Is this the home page?
    pub fn is_home(&self) -> bool {
        self.address.split('?').next() == Some("/")
    }

    /// An instant for the `datetime` of a `time` element.
    pub fn rfc3339(&self, micros: impl Borrow<i64>) -> String {
        crate::time::rfc3339(*micros.borrow())
    }

    /// Is this a later page of a list?
    pub fn is_later_slice(&self) -> bool {
        parameter(&self.address, "despues").is_some()
    }

    /// How much of a list is shown.
    pub fn shown_line<T>(&self, paged: &Paged<T>) -> String {
        match paged.total {
            None => self.count("site-paging-shown", paged.shown),
            Some(total) => self.with("site-paging-shown-of", &[("n", paged.shown.into()), ("total", total.into())]),
        }
    }

    /// Offers this list in other forms, in the head and as chips: `offer("/fuentes", &["atom", "csv", "json"])`. What is there
    /// as CSV is there as a workbook. The filters of the page are kept, its place in the list is not.
    pub fn offer(&mut self, path: &str, endings: &[&str]) {
        let query = self.address.split_once('?').map_or("", |(_, query)| query);
        let with_books = endings.iter().flat_map(|ending| match *ending {
            "csv" => vec!["csv", "xlsx"],
            other => vec![other],
        });
        for ending in with_books {
            let (kind, key) = match ending {
                "atom" => ("application/atom+xml", "site-take-atom"),
                "csv" => ("text/csv", "site-take-csv"),
                "xlsx" => (XLSX, "site-take-xlsx"),
                _ => ("application/json", "site-take-json"),
            };
            let href = without_parameters(&format!("{path}.{ending}?{query}"), &["despues", "lang"]);
            let title = self.title.clone();
            self.head.alternates.push(Alternate { href, kind: kind.to_owned(), title, label: self.speech.t(key) });
        }
    }

    /// The stylesheet, under an address that changes when it does.
    pub fn stylesheet(&self) -> String {
        assets::stylesheet_href()
    }
}

#[cfg(test)]
pub(super) mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::words::{SITE, Words};

    pub(in crate::pages) fn view(lang: Lang) -> View {
        View {
            speech: Words::new(&[SITE]).unwrap().speak(lang),
            title: "Fuentes".into(),
            description: "Las fuentes.".into(),
            address: "/fuentes?pais=HN&despues=a1".into(),
            crumbs: Vec::new(),
            sections: Vec::new(),
            desk: [Vec::new(), Vec::new()],
            footer: [Vec::new(), Vec::new()],
            person: None,
            observatory: "Observatorio de Ejemplo".into(),
            countries: vec!["Guatemala".into(), "Honduras".into()],
            sample: false,
            head: Head::default(),
            notice: None,
            form_token: "t0".into(),
            version: "0.1.0".into(),
        }
    }

    #[test]
    fn the_language_switch_keeps_the_page() {
        let mut view = view(Lang::Pt);
        assert_eq!(view.lang_href(Lang::Fr), "/fuentes?pais=HN&despues=a1&lang=fr");
        view.address = "/".into();
        assert_eq!(view.languages()[1].href, "/?lang=en");
        assert!(view.languages()[2].is_current);
    }

    #[test]
    fn addresses_of_a_list_keep_its_filters() {
        let mut view = view(Lang::Es);
        assert_eq!(view.slice_href(Some("b/2&")), "/fuentes?pais=HN&despues=b%2F2%26");
        assert_eq!(view.slice_href(None), "/fuentes?pais=HN");
        assert!(view.is_later_slice());
        view.offer("/fuentes", &["csv"]);
        let hrefs: Vec<&str> = view.head.alternates.iter().map(|form| form.href.as_str()).collect();
        assert_eq!(hrefs, ["/fuentes.csv?pais=HN", "/fuentes.xlsx?pais=HN"]);
    }

    #[test]
    fn titles_name_the_site_and_an_error_first() {
        let mut view = view(Lang::Es);
        assert_eq!(view.title_line(), "Fuentes · Atalaya");
        view.head.has_error = true;
        assert_eq!(view.title_line(), "Error: Fuentes · Atalaya");
        view.title.clear();
        view.head.has_error = false;
        assert_eq!(view.title_line(), "Atalaya");
    }
}
