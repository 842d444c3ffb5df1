//! The sheet of one activity: all that its record tells, field by field, and its parts behind it.

use print::Span;

use super::options::Options;
use super::period::When;
use super::tell::{bare, spoken_dates};
use super::writer::Writer;
use crate::item::Item;

impl Writer<'_> {
    /// Writes the activity, with its parts.
    pub fn sheet(&mut self, options: &Options) {
        let Some(activity) = options.only.first().and_then(|id| self.teller.register.get(id)) else { return };
        let office = activity.first("office").and_then(|id| self.teller.register.get(id));
        self.section("sheet".to_owned(), office);
        self.field(activity, "office", office.map(|office| self.teller.name(office)).into_iter().collect());
        let kind = activity.body.text("kind").map(|word| self.teller.choice(activity, "kind", word));
        self.field(activity, "kind", kind.map(Span::text).into_iter().collect());
        self.said(activity, "about");
        self.dates(activity);
        self.places(activity);
        self.field(activity, "partners", self.teller.partners(activity));
        let status = Some(self.teller.status(activity)).filter(|words| !words.is_empty());
        self.field(activity, "status", status.map(Span::text).into_iter().collect());
        self.said(activity, "outcome");
        self.list("outcomes", Some(activity), self.teller.outcomes(activity));
        self.rows(activity, "reached", activity.rows("reached").map(|row| self.teller.reached(row)).collect());
        self.rows(activity, "funds", activity.rows("funds").map(|row| self.teller.fund(row)).collect());
        let addresses = activity.body.texts("addresses").into_iter();
        let addresses = self.teller.parted(addresses.map(|address| Span::link(bare(address), address)));
        self.field(activity, "addresses", addresses);
        self.mandates_answered(activity);
        let parts: Vec<&Item> = self.teller.register.parts(activity).collect();
        if !parts.is_empty() {
            self.heading(1, self.teller.speech.t("programme-activity-back-part_of"), "parts", Some(activity));
            parts.into_iter().for_each(|part| self.activity(part, When::Within));
        }
    }

    /// Writes what is told under the name of a field; nothing where nothing is.
    fn field(&mut self, activity: &Item, field: &str, spans: Vec<Span>) {
        if !spans.is_empty() {
            self.heading(1, self.named(field), field, Some(activity));
            self.paragraph(field, Some(activity), spans);
        }
    }

    /// Writes what a field says.
    fn said(&mut self, activity: &Item, field: &str) {
        self.field(activity, field, self.teller.said(&activity.body, field).into_iter().collect());
    }

    /// Writes each row of a table as a point.
    fn rows(&mut self, activity: &Item, field: &str, rows: Vec<String>) {
        if !rows.is_empty() {
            self.heading(1, self.named(field), field, Some(activity));
            self.list(field, Some(activity), rows.into_iter().map(|row| vec![Span::text(row)]).collect());
        }
    }

    fn named(&self, field: &str) -> String {
        self.teller.speech.t(&format!("programme-activity-field-{field}"))
    }

    /// Writes when it is, and what is said of that: a date that is only tentative, or one of two.
    fn dates(&mut self, activity: &Item) {
        let dates = spoken_dates(self.teller.speech, &activity.body).map(Span::text);
        let note = self.teller.said(&activity.body, "date_note");
        if dates.is_none() && note.is_none() {
            return;
        }
        self.heading(1, self.teller.speech.t("programme-report-dates"), "dates", Some(activity));
        for (what, span) in [("dates", dates), ("date_note", note)] {
            if let Some(span) = span {
                self.paragraph(what, Some(activity), vec![span]);
            }
        }
    }

    /// Writes where it is: the place, and the countries.
    fn places(&mut self, activity: &Item) {
        let countries = activity.body.texts("country");
        if countries.len() < 2 {
            let place = self.teller.place(&activity.body);
            let spans = if place.is_empty() { Vec::new() } else { vec![Span::text(place.join(", "))] };
            return self.field(activity, "place", spans);
        }
        self.said(activity, "place");
        let countries: Vec<String> = countries.into_iter().map(|code| self.teller.speech.country(code)).collect();
        self.field(activity, "country", vec![Span::text(self.teller.speech.list(&countries))]);
    }

    /// Writes the mandates that it answers, each with what it asks.
    fn mandates_answered(&mut self, activity: &Item) {
        let mandates = activity.named("mandates").filter_map(|id| self.teller.register.get(id));
        let mandates: Vec<Vec<Span>> = mandates
            .map(|mandate| {
                let asks = self.teller.said(&mandate.body, "asks");
                let mut line: Vec<Span> = self.teller.numbered(mandate).into_iter().map(Span::strong).collect();
                line.extend(asks.into_iter().flat_map(|asks| [Span::text(self.teller.sign(":")), asks]));
                line
            })
            .collect();
        if !mandates.is_empty() {
            self.heading(1, self.named("mandates"), "mandates", Some(activity));
            self.list("mandates", Some(activity), mandates);
        }
    }
}
