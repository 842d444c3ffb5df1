//! The words of CSL 1.0.2 for kinds of works, variables, roles and dates: the common ground of all formats here.

macro_rules! vocabulary {
    ($(#[$about:meta])* $name:ident { $($variant:ident = $word:literal),* $(,)? }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $(#[doc = concat!("`", $word, "`")] $variant,)*
        }

        impl $name {
            /// All of them, in the order of their names.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// Its name in CSL.
            pub fn csl(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }

            /// The one that CSL calls so.
            pub fn from_csl(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)* _ => None }
            }
        }
    };
}

vocabulary! {
    /// What a work is.
    Kind {
        Article = "article", ArticleJournal = "article-journal", ArticleMagazine = "article-magazine",
        ArticleNewspaper = "article-newspaper", Bill = "bill", Book = "book", Broadcast = "broadcast",
        Chapter = "chapter", Classic = "classic", Collection = "collection", Dataset = "dataset",
        Document = "document", Entry = "entry", EntryDictionary = "entry-dictionary",
        EntryEncyclopedia = "entry-encyclopedia", Event = "event", Figure = "figure", Graphic = "graphic",
        Hearing = "hearing", Interview = "interview", LegalCase = "legal_case", Legislation = "legislation",
        Manuscript = "manuscript", Map = "map", MotionPicture = "motion_picture", MusicalScore = "musical_score",
        Pamphlet = "pamphlet", PaperConference = "paper-conference", Patent = "patent",
        Performance = "performance", Periodical = "periodical", PersonalCommunication = "personal_communication",
        Post = "post", PostWeblog = "post-weblog", Regulation = "regulation", Report = "report",
        Review = "review", ReviewBook = "review-book", Software = "software", Song = "song", Speech = "speech",
        Standard = "standard", Thesis = "thesis", Treaty = "treaty", Webpage = "webpage",
    }
}

impl Default for Kind {
    /// A work of which nothing is known but that it is one.
    fn default() -> Self {
        Self::Document
    }
}

vocabulary! {
    /// A variable of a work that is text or a number; numbers are kept as written ("12bis", "iv").
    Field {
        Abstract = "abstract", Annote = "annote", Archive = "archive", ArchiveCollection = "archive_collection",
        ArchiveLocation = "archive_location", ArchivePlace = "archive-place", Authority = "authority",
        CallNumber = "call-number", ChapterNumber = "chapter-number", CitationKey = "citation-key",
        CitationLabel = "citation-label", CitationNumber = "citation-number",
        CollectionNumber = "collection-number", CollectionTitle = "collection-title",
        ContainerTitle = "container-title", ContainerTitleShort = "container-title-short",
        Dimensions = "dimensions", Division = "division", Doi = "DOI", Edition = "edition", Event = "event",
        EventPlace = "event-place", EventTitle = "event-title", Genre = "genre", Isbn = "ISBN", Issn = "ISSN",
        Issue = "issue", Jurisdiction = "jurisdiction", Language = "language", License = "license",
        Medium = "medium", Note = "note", Number = "number", NumberOfPages = "number-of-pages",
        NumberOfVolumes = "number-of-volumes", OriginalPublisher = "original-publisher",
        OriginalPublisherPlace = "original-publisher-place", OriginalTitle = "original-title", Page = "page",
        PageFirst = "page-first", PartNumber = "part-number", PartTitle = "part-title", Pmcid = "PMCID",
        Pmid = "PMID", PrintingNumber = "printing-number", Publisher = "publisher",
        PublisherPlace = "publisher-place", References = "references", ReviewedGenre = "reviewed-genre",
        ReviewedTitle = "reviewed-title", Scale = "scale", Section = "section", Source = "source",
        Status = "status", SupplementNumber = "supplement-number", Title = "title", TitleShort = "title-short",
        Url = "URL", Version = "version", Volume = "volume", VolumeTitle = "volume-title",
        YearSuffix = "year-suffix",
    }
}

vocabulary! {
    /// What somebody did for a work.
    Role {
        Author = "author", Chair = "chair", CollectionEditor = "collection-editor", Compiler = "compiler",
        Composer = "composer", ContainerAuthor = "container-author", Contributor = "contributor",
        Curator = "curator", Director = "director", Editor = "editor", EditorialDirector = "editorial-director",
        EditorTranslator = "editor-translator", ExecutiveProducer = "executive-producer", Guest = "guest",
        Host = "host", Illustrator = "illustrator", Interviewer = "interviewer", Narrator = "narrator",
        Organizer = "organizer", OriginalAuthor = "original-author", Performer = "performer",
        Producer = "producer", Recipient = "recipient", ReviewedAuthor = "reviewed-author",
        ScriptWriter = "script-writer", SeriesCreator = "series-creator", Translator = "translator",
    }
}

vocabulary! {
    /// A date of a work.
    DateField {
        Accessed = "accessed", AvailableDate = "available-date", EventDate = "event-date", Issued = "issued",
        OriginalDate = "original-date", Submitted = "submitted",
    }
}
