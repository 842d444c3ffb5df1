//! Activities of development cooperation for other registers: the International Aid Transparency Initiative's activity file,
//! version 2.03 (<https://iatistandard.org/en/iati-standard/203/>). Only what the standard's schema takes is written, in the
//! order in which it takes it.

use std::fmt::Write;

use crate::xml::escape;

/// A text in several languages: ISO 639-1 code and words.
pub type Narratives = Vec<(String, String)>;

/// Who reports, funds, answers for or carries out an activity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organisation {
    /// Its identifier, `XM-DAC-47131`; none where it has none.
    pub id: Option<String>,
    /// Its kind, by the code list *OrganisationType*.
    pub kind: u8,
    /// Its name.
    pub names: Narratives,
}

/// How an organisation takes part (code list *OrganisationRole*).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// It pays.
    Funding,
    /// It does the work.
    Implementing,
}

impl Part {
    fn code(self) -> u8 {
        match self {
            Part::Funding => 1,
            Part::Implementing => 4,
        }
    }
}

/// A date of an activity (code list *ActivityDateType*).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateOf {
    /// It is to begin.
    PlannedStart,
    /// It began.
    ActualStart,
    /// It is to end.
    PlannedEnd,
    /// It ended.
    ActualEnd,
}

impl DateOf {
    fn code(self) -> u8 {
        match self {
            DateOf::PlannedStart => 1,
            DateOf::ActualStart => 2,
            DateOf::PlannedEnd => 3,
            DateOf::ActualEnd => 4,
        }
    }
}

/// Money that came in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Incoming {
    /// The day, `YYYY-MM-DD`.
    pub day: String,
    /// ISO 4217.
    pub currency: String,
    /// A decimal with a point.
    pub amount: String,
    /// What for.
    pub says: Narratives,
    /// From whom.
    pub from: Option<Organisation>,
}

/// An activity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Activity {
    /// Its identifier, which begins with that of who reports.
    pub id: String,
    /// When its record last changed, RFC 3339.
    pub updated: String,
    /// Who reports: its identifier must be there.
    pub reporting: Organisation,
    /// Its title.
    pub title: Narratives,
    /// What it is about; the title where nothing is said.
    pub about: Narratives,
    /// What came of it.
    pub outcome: Narratives,
    /// Who takes part.
    pub parts: Vec<(Part, Organisation)>,
    /// How it stands, by the code list *ActivityStatus*.
    pub status: u8,
    /// Its dates; the standard takes no activity without any.
    pub dates: Vec<(DateOf, String)>,
    /// Its countries. Of several the standard asks for shares that nobody told: it is then of the region.
    pub countries: Vec<String>,
    /// The region that several countries stand for, by the DAC's code list.
    pub region: &'static str,
    /// What it is for, by the DAC's five-digit code list.
    pub sector: &'static str,
    /// Money that came in.
    pub incoming: Vec<Incoming>,
    /// Its pages on the web.
    pub addresses: Vec<String>,
    /// The identifier of what it is part of.
    pub whole: Option<String>,
}

/// The file. `generated` is RFC 3339. Activities without a date are left out: the standard does not take them.
pub fn write(generated: &str, activities: impl IntoIterator<Item = Activity>) -> String {
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<iati-activities version=\"2.03\" generated-datetime=\"{}\">\n",
        escape(generated)
    );
    for activity in activities.into_iter().filter(|activity| !activity.dates.is_empty()) {
        // writing to a string cannot fail
        let _ = one(&mut out, &activity);
    }
    out.push_str("</iati-activities>\n");
    out
}

fn one(out: &mut String, activity: &Activity) -> std::fmt::Result {
    let lang = activity.title.first().map_or("es", |(lang, _)| lang);
    let (updated, lang) = (escape(&activity.updated), escape(lang));
    writeln!(out, "<iati-activity last-updated-datetime=\"{updated}\" xml:lang=\"{lang}\">")?;
    writeln!(out, "<iati-identifier>{}</iati-identifier>", escape(&activity.id))?;
    let reporting = &activity.reporting;
    let id = escape(reporting.id.as_deref().unwrap_or_default());
    writeln!(out, "<reporting-org ref=\"{id}\" type=\"{}\">", reporting.kind)?;
    narratives(out, &reporting.names)?;
    out.push_str("</reporting-org>\n<title>");
    narratives(out, &activity.title)?;
    out.push_str("</title>\n<description type=\"1\">");
    narratives(out, if activity.about.is_empty() { &activity.title } else { &activity.about })?;
    out.push_str("</description>\n");
    if !activity.outcome.is_empty() {
        out.push_str("<description type=\"4\">");
        narratives(out, &activity.outcome)?;
        out.push_str("</description>\n");
    }
    for (part, organisation) in &activity.parts {
        let role = format!(" role=\"{}\"", part.code());
        named(out, "participating-org", &role, organisation)?;
    }
    writeln!(out, "<activity-status code=\"{}\"/>", activity.status)?;
    for (of, day) in &activity.dates {
        writeln!(out, "<activity-date type=\"{}\" iso-date=\"{}\"/>", of.code(), escape(day))?;
    }
    match activity.countries.as_slice() {
        [] => {}
        [country] => writeln!(out, "<recipient-country code=\"{}\"/>", escape(country))?,
        _ => writeln!(out, "<recipient-region code=\"{}\" vocabulary=\"1\"/>", activity.region)?,
    }
    writeln!(out, "<sector vocabulary=\"1\" code=\"{}\"/>", activity.sector)?;
    for money in &activity.incoming {
        incoming(out, money)?;
    }
    for address in &activity.addresses {
        writeln!(out, "<document-link format=\"text/html\" url=\"{}\"><title>", escape(address))?;
        narratives(out, &activity.title)?;
        out.push_str("</title><category code=\"A12\"/></document-link>\n");
    }
    if let Some(whole) = &activity.whole {
        writeln!(out, "<related-activity ref=\"{}\" type=\"1\"/>", escape(whole))?;
    }
    out.push_str("</iati-activity>\n");
    Ok(())
}

fn incoming(out: &mut String, money: &Incoming) -> std::fmt::Result {
    let day = escape(&money.day);
    write!(out, "<transaction><transaction-type code=\"1\"/><transaction-date iso-date=\"{day}\"/>")?;
    let (currency, amount) = (escape(&money.currency), escape(&money.amount));
    writeln!(out, "<value currency=\"{currency}\" value-date=\"{day}\">{amount}</value>")?;
    if !money.says.is_empty() {
        out.push_str("<description>");
        narratives(out, &money.says)?;
        out.push_str("</description>\n");
    }
    if let Some(from) = &money.from {
        named(out, "provider-org", "", from)?;
    }
    out.push_str("</transaction>\n");
    Ok(())
}

fn named(out: &mut String, element: &str, more: &str, organisation: &Organisation) -> std::fmt::Result {
    write!(out, "<{element}")?;
    if let Some(id) = &organisation.id {
        write!(out, " ref=\"{}\"", escape(id))?;
    }
    writeln!(out, " type=\"{}\"{more}>", organisation.kind)?;
    narratives(out, &organisation.names)?;
    writeln!(out, "</{element}>")
}

fn narratives(out: &mut String, texts: &Narratives) -> std::fmt::Result {
    for (lang, text) in texts {
        write!(out, "<narrative xml:lang=\"{}\">{}</narrative>", escape(lang), escape(text))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;
    use crate::xml::tree::parse;

    fn organisation(name: &str, id: Option<&str>) -> Organisation {
        Organisation { id: id.map(str::to_owned), kind: 40, names: vec![("es".to_owned(), name.to_owned())] }
    }

    fn activity(title: &str) -> Activity {
        let said = |text: &str| vec![("es".to_owned(), text.to_owned())];
        Activity {
            id: "XM-1-a".to_owned(),
            updated: "2026-11-30T00:00:00Z".to_owned(),
            reporting: organisation("OEA", Some("XM-1")),
            title: said(title),
            about: Vec::new(),
            outcome: said("Hecho"),
            parts: vec![(Part::Funding, organisation("Canadá", None)), (Part::Implementing, organisation("CIM", None))],
            status: 2,
            dates: vec![(DateOf::ActualStart, "2006-11-28".to_owned())],
            countries: vec!["HN".to_owned(), "GT".to_owned()],
            region: "498",
            sector: "15190",
            incoming: vec![Incoming {
                day: "2006-12-01".to_owned(),
                currency: "USD".to_owned(),
                amount: "1500.50".to_owned(),
                says: said("Taller"),
                from: Some(organisation("Canadá", None)),
            }],
            addresses: vec!["https://x.example/?a=1&b=2".to_owned()],
            whole: Some("XM-1-b".to_owned()),
        }
    }

    /// The elements of an activity in the order of the schema of version 2.03.
    const ORDER: [&str; 12] = [
        "iati-identifier",
        "reporting-org",
        "title",
        "description",
        "participating-org",
        "activity-status",
        "activity-date",
        "recipient-region",
        "sector",
        "transaction",
        "document-link",
        "related-activity",
    ];

    #[test]
    fn elements_stand_in_the_order_of_the_schema_and_nothing_breaks_out_of_its_text() {
        let file = write("2026-11-30T00:00:00Z", [activity("Taller <b> & \"más\"")]);
        let tree = parse(&file).unwrap();
        let one = tree.child("iati-activity").unwrap();
        let names: Vec<&str> = one.children.iter().map(|child| child.name.as_str()).collect();
        let places: Vec<usize> =
            names.iter().map(|name| ORDER.iter().position(|known| known == name).unwrap()).collect();
        assert!(places.is_sorted(), "{names:?}");
        assert_eq!(names.iter().collect::<std::collections::BTreeSet<_>>().len(), ORDER.len());
        let title = one.child("title").and_then(|title| title.text_of("narrative"));
        assert_eq!(title.as_deref(), Some("Taller <b> & \"más\""));
    }

    #[test]
    fn what_has_no_date_is_left_out() {
        let undated = Activity { dates: Vec::new(), ..activity("A") };
        assert!(!write("", [undated]).contains("<iati-activity "));
    }

    proptest! {
        #[test]
        fn any_text_gives_a_file_that_is_read_again(title in ".{0,60}", about in ".{0,60}") {
            let about = vec![("es".to_owned(), about)];
            let file = write("2026", [Activity { about, ..activity(&title) }]);
            prop_assert!(parse(&file).is_ok());
        }
    }
}
