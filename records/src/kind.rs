//! What types of records there are and what is said of each. A room declares its types as `static` values; form, page,
//! list, import and export follow from them.

use platform::permissions::Action;
use platform::text::fold;
use platform::time;
use platform::words::Catalogue;

use crate::body::Body;
use crate::files::Carries;
use crate::state::State;

pub use crate::shown::Shown;

/// A day is over in all the Americas so long after it is over in UTC, in microseconds.
pub const LAST_EVENING: i64 = time::DAY / 2;

/// A type of record.
#[derive(Clone, Copy, Debug)]
pub struct Kind {
    /// Its word in the database, on the command line and in files: `organisation`.
    pub name: &'static str,
    /// The word for many of them on the command line: `organisations`.
    pub files: &'static str,
    /// The pattern of its catalogue keys, `directory-organisation-{}`: `…-one`, `…-many` (with `$n`), `…-new` on the
    /// button for another one, `…-field-NAME`, `…-hint-NAME` where a form explains, `…-choice-NAME-WORD`, and `…-back-NAME` above the records that name this one.
    pub words: &'static str,
    /// Where its list stands; a record stands at `HOME/ID`.
    pub home: &'static str,
    /// The field whose first value names the record.
    pub title: &'static str,
    /// The field that says in a sentence what it is, shown in lists.
    pub summary: &'static str,
    /// What stands beside its name in lists and above it on its page.
    pub beside: &'static [&'static str],
    /// What is said of it, in the order in which it is asked and shown.
    pub fields: &'static [Field],
    /// Who enters and changes it.
    pub edit: &'static Action,
    /// How its records carry files, if they do.
    pub carries: Option<&'static Carries>,
    /// May everybody see a record that says this? Records of people ask for consent first ([`crate::consent`]); all others
    /// are seen: [`always`].
    pub open: fn(&Body) -> bool,
    /// What it asks of its records beyond their fields.
    pub rules: Rules,
}

/// What a kind asks of its records beyond their fields.
#[derive(Clone, Copy, Debug)]
pub struct Rules {
    /// Kinds and fields: a record of this kind is not taken out while such a record names it there.
    pub kept_by: &'static [(&'static str, &'static str)],
    /// A field and a value: records of which everybody sees that they say so stand before all others in lists by name.
    pub ahead: Option<(&'static str, &'static str)>,
    /// Fields by which people call a record besides its name: the number of a resolution, the acronym of an office.
    pub called_by: &'static [&'static str],
    /// What does not agree with itself: the field, and the catalogue key of what to do.
    pub check: fn(&Body) -> Vec<(&'static str, &'static str)>,
    /// The field by which a record says what it is part of, and the catalogue key of what to do where it would be part of
    /// itself by that.
    pub whole: Option<(&'static str, &'static str)>,
    /// The field that names the office a record belongs to: whoever may change the kind for an office only, changes its
    /// records and those of its parts ([`OFFICE_PART_OF`]).
    pub office: Option<&'static str>,
    /// What of the state before a change stays said in another field: the new state with it, or none where nothing does.
    pub carry: fn(before: &Body, after: &Body) -> Option<Body>,
    /// Fields that are erased, here and in every former state, once a record says this and stands so: who sent it was
    /// promised that.
    pub forgets: fn(&Body, State) -> &'static [&'static str],
}

/// Most values that a field says: what no form could hold, nobody could mend.
pub(crate) const MOST_ROWS: usize = 500;
/// The field by which an office says which one it is part of.
pub const OFFICE_PART_OF: &str = "part_of";
/// What the name of each field begins with that administrators added: none that the program brings later meets it.
pub(crate) const OWN_FIELD: &str = "x_";
/// The field of consent; a kind that has it is of people.
pub const CONSENT: &str = "consent";

impl Rules {
    /// Nothing more than the fields say.
    pub const NONE: Rules = Rules {
        kept_by: &[],
        ahead: None,
        called_by: &[],
        check: |_| Vec::new(),
        whole: None,
        office: None,
        carry: |_, _| None,
        forgets: |_, _| &[],
    };
}

/// Of kinds whose records everybody may see.
pub fn always(_: &Body) -> bool {
    true
}

impl Kind {
    /// Does a record that says this stand before all others in lists by name?
    pub fn is_ahead(&self, body: &Body) -> bool {
        self.rules.ahead.is_some_and(|(field, value)| {
            body.all(field).iter().any(|said| said.shown == Shown::Public && said.value.plain() == value)
        })
    }

    /// One of its fields.
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// The field of its mail addresses, where the program itself has one: who is asked by it agreed to that.
    pub fn mail(&self) -> Option<&'static Field> {
        self.fields.iter().find(|field| matches!(field.form, Form::Mail) && !field.name.starts_with(OWN_FIELD))
    }

    /// The fields that are asked for: those out of use are not.
    pub fn asked(&self) -> impl Iterator<Item = &'static Field> + use<> {
        self.fields.iter().filter(|field| !field.retired)
    }

    /// Are its records of people, who are asked for consent?
    pub fn asks_consent(&self) -> bool {
        self.field(CONSENT).is_some()
    }

    /// One of its catalogue keys.
    pub fn key(&self, what: &str) -> String {
        self.words.replace("{}", what)
    }

    /// The catalogue keys that it needs and the catalogue does not have; for the test of its room.
    pub fn missing_words(&self, catalogue: &Catalogue) -> Vec<String> {
        let mut keys = vec![self.key("one"), self.key("many"), self.key("new")];
        for field in self.fields {
            keys.push(self.key(&format!("field-{}", field.name)));
            let parts = match &field.form {
                Form::Parts(parts) => *parts,
                _ => std::slice::from_ref(field),
            };
            for part in parts {
                keys.push(self.key(&format!("field-{}", part.name)));
                if let Form::Choice(words) = part.form {
                    keys.extend(words.iter().map(|word| self.key(&format!("choice-{}-{word}", part.name))));
                }
            }
        }
        keys.retain(|key| {
            !catalogue.es.lines().any(|line| line.strip_prefix(key.as_str()).is_some_and(|rest| rest.starts_with(" =")))
        });
        keys
    }

    /// Who reads the files of a record that says this, today; none where its kind carries none. A day begins here when the
    /// one before is over in all the Americas: nothing opens in the evening before.
    pub fn readers_of_files(&self, body: &Body) -> Option<Shown> {
        Some((self.carries?.readers)(body, &time::day_in(time::now() - LAST_EVENING, "UTC")))
    }

    /// The address of one of its records.
    pub fn address(&self, id: &str) -> String {
        format!("{}/{id}", self.home)
    }
}

/// Something that is said of a record.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Its word in documents, files and forms.
    pub name: &'static str,
    /// What is written in it.
    pub form: Form,
    /// May it be said more than once?
    pub many: bool,
    /// Must it be said?
    pub required: bool,
    /// Who sees it where the record does not say otherwise.
    pub shown: Shown,
    /// Is it written in several lines, though its form is a line in each language?
    pub long: bool,
    /// Is it out of use? What records say in it is seen; nothing new is asked.
    pub retired: bool,
    /// The element of Dublin Core as which other libraries harvest it, beyond what each kind says of itself.
    pub dublin_core: Option<&'static str>,
}

impl Field {
    /// A field that may be left empty, holds one value and is public.
    pub const fn new(name: &'static str, form: Form) -> Field {
        Field {
            name,
            form,
            many: false,
            required: false,
            shown: Shown::Public,
            long: false,
            retired: false,
            dublin_core: None,
        }
    }

    /// It must be said.
    pub const fn required(mut self) -> Field {
        self.required = true;
        self
    }

    /// It may be said more than once.
    pub const fn many(mut self) -> Field {
        self.many = true;
        self
    }

    /// It is written in several lines.
    pub const fn long(mut self) -> Field {
        self.long = true;
        self
    }

    /// Only members of an observatory see it.
    pub const fn for_members(mut self) -> Field {
        self.shown = Shown::Members;
        self
    }
}

/// What is written in a field.
#[derive(Clone, Copy, Debug)]
pub enum Form {
    /// A line of text.
    Line,
    /// A line in a language, said once for each language.
    Tongues,
    /// Paragraphs.
    Text,
    /// A day, month or year, or between two of them, as far as known (EDTF, ISO 8601-2).
    Date,
    /// A number without unit.
    Number,
    /// A web address.
    Address,
    /// An electronic mail address.
    Mail,
    /// A code that others gave: DOI, ISBN, number of a law.
    Code,
    /// A country, by its two letters.
    Country,
    /// A language, by its ISO 639 code.
    Language,
    /// A term of this vocabulary.
    Term(&'static str),
    /// A term of this vocabulary where a word means one; any other word stays as it is written.
    Word(&'static str),
    /// One of these words, which the program knows.
    Choice(&'static [&'static str]),
    /// Another record of one of these types.
    Record(&'static [&'static str]),
    /// A person, `Family, Given`, or the name of a body.
    Person,
    /// Several things that belong together, a row of a table.
    Parts(&'static [Field]),
}

impl Form {
    /// Is a list narrowed by it?
    pub fn narrows(&self) -> bool {
        matches!(
            self,
            Form::Country
                | Form::Language
                | Form::Term(_)
                | Form::Word(_)
                | Form::Choice(_)
                | Form::Record(_)
                | Form::Code
                | Form::Line
                | Form::Date
        )
    }

    /// A text as lists are narrowed by it: lines and words aside of case, codes aside of accents too; of dates the decade.
    pub fn narrowed(&self, text: &str) -> String {
        match self {
            Form::Line | Form::Word(_) => text.trim().to_lowercase(),
            Form::Code => fold(text),
            _ => text.to_owned(),
        }
    }
}
