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

/// The day on which an activity begins or ends, `YYYY-MM-DD`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Dated {
    /// It is to be then.
    Planned(String),
    /// It was then; such a day is not yet to come.
    Actual(String),
}

/// Where an activity is. Of several countries the standard asks for shares, which nobody told: it is then of a region.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Where {
    /// ISO 3166-1, two letters.
    Country(String),
    /// A region of the DAC's code list.
    Region(&'static str),
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
    /// When it begins; the standard takes no activity that does not say so.
    pub start: Dated,
    /// When it ends.
    pub end: Option<Dated>,
    /// Where it is; the standard takes no activity that is nowhere.
    pub place: Where,
    /// What it is for, by the DAC's five-digit code list.
    pub sector: &'static str,
    /// Money that came in.
    pub incoming: Vec<Incoming>,
    /// Its pages on the web.
    pub addresses: Vec<String>,
    /// The identifier of what it is part of.
    pub whole: Option<String>,
}

/// The file. `generated` is RFC 3339.
pub fn write(generated: &str, activities: impl IntoIterator<Item = Activity>) -> String {
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<iati-activities version=\"2.03\" generated-datetime=\"{}\">\n",
        escape(generated)
    );
    for activity in activities {
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
    date(out, [1, 2], &activity.start)?;
    activity.end.iter().try_for_each(|end| date(out, [3, 4], end))?;
    match &activity.place {
        Where::Country(country) => writeln!(out, "<recipient-country code=\"{}\"/>", escape(country))?,
        Where::Region(region) => writeln!(out, "<recipient-region code=\"{region}\" vocabulary=\"1\"/>")?,
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

/// A date, with the codes (list *ActivityDateType*) of a planned and an actual one.
fn date(out: &mut String, [planned, actual]: [u8; 2], dated: &Dated) -> std::fmt::Result {
    let (code, day) = match dated {
        Dated::Planned(day) => (planned, day),
        Dated::Actual(day) => (actual, day),
    };
    writeln!(out, "<activity-date type=\"{code}\" iso-date=\"{}\"/>", escape(day))
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
mod tests;
