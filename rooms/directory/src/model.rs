//! An outlet: a news medium, as it is kept.

/// What an outlet is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Medium {
    /// Printed, daily or weekly.
    Newspaper,
    /// Magazine.
    Magazine,
    /// Radio.
    Radio,
    /// Television.
    Television,
    /// Born on the web.
    Digital,
    /// News agency.
    Agency,
    /// Run by a community.
    Community,
}

impl Medium {
    /// All, in the order of lists.
    pub const ALL: [Medium; 7] = [
        Medium::Newspaper,
        Medium::Magazine,
        Medium::Radio,
        Medium::Television,
        Medium::Digital,
        Medium::Agency,
        Medium::Community,
    ];

    /// The word in the database, in files and in catalogue keys (`directory-medium-…`).
    pub fn word(self) -> &'static str {
        match self {
            Medium::Newspaper => "newspaper",
            Medium::Magazine => "magazine",
            Medium::Radio => "radio",
            Medium::Television => "television",
            Medium::Digital => "digital",
            Medium::Agency => "agency",
            Medium::Community => "community",
        }
    }

    /// The medium of a word.
    pub fn parse(word: &str) -> Option<Medium> {
        Medium::ALL.into_iter().find(|medium| medium.word() == word)
    }
}

/// How far an outlet reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum OutletScope {
    /// One town or province.
    Local,
    /// One country.
    National,
    /// Several countries.
    Regional,
}

impl OutletScope {
    /// All.
    pub const ALL: [OutletScope; 3] = [OutletScope::National, OutletScope::Local, OutletScope::Regional];

    /// The word in the database, in files and in catalogue keys (`directory-scope-…`).
    pub fn word(self) -> &'static str {
        match self {
            OutletScope::Local => "local",
            OutletScope::National => "national",
            OutletScope::Regional => "regional",
        }
    }

    /// The scope of a word.
    pub fn parse(word: &str) -> Option<OutletScope> {
        OutletScope::ALL.into_iter().find(|scope| scope.word() == word)
    }
}

/// An outlet as kept.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Outlet {
    /// Identifier.
    pub id: String,
    /// Name.
    pub name: String,
    /// Two letters; `XX` for one that belongs to the whole region.
    pub country: String,
    /// ISO 639 code of its main language.
    pub language: String,
    /// What it is.
    pub medium: Medium,
    /// How far it reaches.
    pub scope: OutletScope,
    /// What it gives its attention to: words parted by `;`.
    pub focus: String,
    /// Address of its home page.
    pub home: Option<String>,
    /// Registrable domain of the home page.
    pub site: Option<String>,
    /// Seat.
    pub city: Option<String>,
    /// IANA zone in which its days are counted.
    pub zone: String,
    /// Invented, for the demo.
    pub sample: bool,
    /// When it was left out at its own wish.
    pub left_out_at: Option<i64>,
    /// On what ground.
    pub left_out_ground: Option<String>,
    /// Where these facts come from: addresses and names of lists, parted by `|`.
    pub evidence: Option<String>,
    /// Grows with each change; a form that edits an older one is told.
    pub revision: i64,
    /// When it was entered.
    pub created_at: i64,
    /// When it was last changed.
    pub updated_at: i64,
}
