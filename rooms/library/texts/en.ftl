# What the library says.

# What jobs, followers and the log of actions are called
library-did-document-import = Imported documents
library-did-file-discard = Discarded a file that was waiting

## The lists
library-nav-documents = Library
library-nav-laws = Laws
library-documents-title = Library
library-documents-lede = Research, reports, guides and rulings on migration and gender. Every fact carries its source; what nobody has checked is said to be so.
library-documents-none = No documents to show
library-laws-title = Laws
library-laws-lede = Constitutions, laws, decrees, regulations and policies of each country on migration, gender and work, with their status and what they amend or repeal.
library-laws-none = No laws to show
library-treaties-title = Treaties
library-treaties-lede = Treaties on migration, gender and work: who signed them, who ratified them and with which reservations.
library-treaties-none = No treaties to show

## Documents
library-document-one = Document
library-document-many =
    { $n ->
        [one] One document
       *[other] { $n } documents
    }
library-document-new = Add a document
library-document-field-title = Title
library-document-field-type = Type
library-document-field-authors = Authors
library-document-field-corporate_author = Institution as author
library-document-field-editors = Editors
library-document-field-translators = Translators
library-document-field-issued = Published
library-document-field-container = Journal or book
library-document-field-volume = Volume
library-document-field-issue = Issue
library-document-field-pages = Pages
library-document-field-edition = Edition
library-document-field-publisher = Publisher
library-document-field-place = Place
library-document-field-language = Language
library-document-field-country = Country
library-document-field-keywords = Subjects
library-document-hint-keywords = One subject a line. A term of the vocabulary is read in every language; any other word stays as it is written.
library-vocabulary-subjects = Subjects of laws, treaties and documents
library-document-field-doi = DOI
library-document-field-isbn = ISBN
library-document-field-issn = ISSN
library-document-field-url = On the web
library-document-field-abstract = Abstract
library-document-field-guides_reading = Helps to read the press
library-document-field-licence = Licence
library-document-field-access = Access
library-document-field-access_until = Restricted until
library-document-field-about_laws = Laws it is about
library-document-choice-type-article-journal = Journal article
library-document-choice-type-report = Report
library-document-choice-type-book = Book
library-document-choice-type-guide = Guide
library-document-choice-type-legal-case = Ruling
library-document-choice-type-thesis = Thesis
library-document-choice-type-chapter = Chapter
library-document-choice-type-webpage = Web page
library-document-choice-guides_reading-yes = Yes
library-document-choice-guides_reading-no = No
library-document-choice-access-open = Open
library-document-choice-access-members = With registration
library-document-choice-access-embargo = Restricted

## Laws
library-law-one = Law or policy
library-law-many =
    { $n ->
        [one] One law or policy
       *[other] { $n } laws and policies
    }
library-law-new = Add a law
library-law-field-title = Title
library-law-field-kind = Type
library-law-field-number = Number
library-law-field-country = Country
library-law-field-year = Year
library-law-field-adopted_on = Adopted
library-law-field-in_force_on = In force since
library-law-field-status = Status
library-law-field-about = What it is about
library-law-field-keywords = Subjects
library-law-hint-keywords = One subject a line. A term of the vocabulary is read in every language; any other word stays as it is written.
library-law-field-amends = Amends
library-law-field-repeals = Repeals
library-law-field-implements = Implements
library-law-field-ratifies = Approves the treaty
library-law-field-relations_stated = Other relations
library-law-field-relation = Relation
library-law-field-what = To what
library-law-field-url = On the web
library-law-field-text = Text
library-law-choice-kind-constitution = Constitution
library-law-choice-kind-law = Law
library-law-choice-kind-decree = Decree
library-law-choice-kind-regulation = Regulation
library-law-choice-kind-policy = Policy
library-law-choice-kind-bill = Bill
library-law-choice-status-in-force = In force
library-law-choice-status-amended = In force, amended
library-law-choice-status-repealed = Repealed
library-law-choice-status-bill = Before parliament
library-law-choice-status-unknown = Not stated
library-law-choice-relation-amends = Amends
library-law-choice-relation-amended-by = Amended by
library-law-choice-relation-repeals = Repeals
library-law-choice-relation-repealed-by = Repealed by
library-law-choice-relation-implements = Implements
library-law-choice-relation-ratifies = Approves
library-law-choice-relation-other = It is said of it
library-law-back-amends = Amended by
library-law-back-repeals = Repealed by
library-law-back-implements = Implemented by
library-law-back-ratifies = Approved by
library-document-back-about_laws = Documents about it

## Treaties
library-treaty-one = Treaty
library-treaty-many =
    { $n ->
        [one] One treaty
       *[other] { $n } treaties
    }
library-treaty-new = Add a treaty
library-treaty-field-title = Name
library-treaty-field-short_name = Short name
library-treaty-field-body = Adopted within
library-treaty-field-adopted_on = Adopted
library-treaty-field-in_force_on = In force since
library-treaty-field-about = What it requires
library-treaty-field-keywords = Subjects
library-treaty-hint-keywords = One subject a line. A term of the vocabulary is read in every language; any other word stays as it is written.
library-treaty-field-url = On the web
library-treaty-field-text = Text
library-treaty-field-parties = Signatures and ratifications
library-treaty-field-country = Country
library-treaty-field-status = Status
library-treaty-field-date = Date
library-treaty-field-date_kind = Act
library-treaty-field-reservations = Reservations
library-treaty-field-reservation = Text of the reservation
library-treaty-choice-body-un = United Nations
library-treaty-choice-body-ilo = ILO
library-treaty-choice-body-oas = OAS
library-treaty-choice-body-hcch = Hague Conference
library-treaty-choice-body-sica = SICA
library-treaty-choice-body-other = Another body
library-treaty-choice-status-party = Ratified
library-treaty-choice-status-acceded = Acceded
library-treaty-choice-status-signed-only = Signed
library-treaty-choice-status-not-party = Not a party
library-treaty-choice-status-unknown = Not stated
library-treaty-choice-date_kind-ratification = Ratification
library-treaty-choice-date_kind-accession = Accession
library-treaty-choice-date_kind-signature = Signature
library-treaty-choice-reservations-on-record = There are declarations or reservations
library-treaty-choice-reservations-none = None

## One document
library-access-until-day = Restricted until { $date }
library-access-until = Restricted until { $date }
library-closed = The files are for members only.
library-closed-until = The files open to everybody on { $date }; until then they are for members only.
library-closed-ask = To read them, sign in or ask { $mail } for an account.
library-closed-enter = To read them, sign in; who keeps the observatory gives an account to those who ask.
library-document-read = Read at { $host }
library-document-edited = Edited by { $people }
library-document-cite = Cite
library-document-address = Permanent address
library-style-apa = APA 7
library-style-chicago-author-date = Chicago
library-style-mla = MLA
library-style-iso690 = ISO 690
library-style-vancouver = Vancouver

## One law
library-law-since = { $status } since { $date }
library-law-goes-on = These are the first { $shown } of { $pages } pages.
library-law-go-on = Read on, page by page

## One treaty
library-treaty-in-force = In force since { $date }
library-treaty-not-known-in-force = Not stated whether it is in force
library-treaty-found =
    { $n ->
        [0] None of { $total } countries has a confirmed ratification
        [one] One of { $total } countries ratified it
       *[other] { $n } of { $total } countries ratified it
    }
library-treaty-unsure =
    { $n ->
        [one] One more is given as a party, unconfirmed.
       *[other] { $n } more are given as parties, unconfirmed.
    }
library-treaty-only-party = { $country } ratified it
library-treaty-only-unsure = { $country } is given as a party, unconfirmed
library-treaty-only-signed = { $country } signed it and did not ratify it
library-treaty-only-not = { $country } is not a party
library-treaty-only-unknown = Not stated whether { $country } ratified it
library-treaty-bound = Ratification or accession
library-treaty-day-unknown = Not stated
library-treaty-day-no = no
library-treaty-no-reservations-yet = Does not apply
library-treaty-not-stated = “Not stated” does not mean “no”: the fact is missing.
library-treaty-others =
    { $n ->
        [one] One other country
       *[other] { $n } other countries
    }
library-treaty-others-caption = Signatures and ratifications of other countries
library-treaty-on-record = The depositary holds declarations or reservations of these countries, whose text is missing here: { $countries }.

## Countries side by side
library-compare-title = Compare countries
library-compare-lede = The laws and treaties of each country on one subject, side by side.
library-compare-choose = Choose a subject.
library-compare-unknown = No law and no treaty of the library is about “{ $subject }”.
library-compare-more =
    { $n ->
        [one] One more subject
       *[other] { $n } more subjects
    }
library-compare-found =
    { $n ->
        [0] It is not stated that any of { $total } countries has rules in force on “{ $subject }”
        [one] One of { $total } countries has rules in force on “{ $subject }”
       *[other] { $n } of { $total } countries have rules in force on “{ $subject }”
    }
library-compare-laws = Laws and policies by country
library-compare-laws-more =
    { $n ->
        [one] One more of this country
       *[other] { $n } more of this country
    }
library-compare-none = None is stated in the library
library-compare-note = That no law is stated here does not mean that the country has none.
library-compare-treaties =
    { $n ->
        [one] One treaty on this subject
       *[other] { $n } treaties on this subject
    }

## What changed
library-changes-title = What changed
library-changes-about = What countries adopted, signed and ratified since a date, and what changed in the records.
library-changes-lede = Laws and treaties since { $date }.
library-changes-since = Since
library-changes-show = Show the changes
library-changes-odd = Write a date such as 2024-05-31. The last year is shown.
library-changes-facts =
    { $n ->
        [one] One dated fact
       *[other] { $n } dated facts
    }
library-changes-no-facts = The library states nothing with a later date.
library-changes-records =
    { $n ->
        [one] One change in the records
       *[other] { $n } changes in the records
    }
library-changes-no-records = Nobody has changed a record since then.
library-changes-entered =
    { $n ->
        [one] One record added
       *[other] { $n } records added
    }
library-changes-cut = The newest { $n } of each list are shown; the data (CSV, JSON) have all of them.
library-changes-record = The record was changed
library-changes-law-adopted-on = Adopted: { $country }
library-changes-law-in-force-on = Came into force: { $country }
library-changes-treaty-adopted-on = It was adopted
library-changes-treaty-in-force-on = It came into force
library-changes-signed = Signature of { $country }
library-changes-bound = Ratification or accession of { $country }

## On the page of a country
library-country-unratified =
    { $n ->
        [one] One treaty not ratified
       *[other] { $n } treaties not ratified
    }
library-country-all-laws = All laws of this country
library-country-all-documents = All documents about this country
library-country-no-documents = The library has no documents about this country.
library-component-3 = Component 3
library-component-3-says = A digital library of studies, articles, assessments and publications that guide the critical reading of the news.

## Bringing documents
library-add-title = Bring documents
library-add-lede = Upload files or give an address. Of each file its text is read, and what it says of itself; you look it through, and the document stands in the library with its file.
library-add-files = Files
library-add-files-hint = As many as you like: PDF, DOCX, ODT, EPUB, HTML or text; also references in BibTeX, RIS or CSL-JSON.
library-add-address = Or a web address
library-add-address-hint = Of a page or of a PDF. A copy is kept.
library-add-button = Bring
library-add-by-hand = Write the record by hand
library-add-nothing = Choose a file or write an address.
library-add-answered = The site answered { $status }; there is nothing to keep.
library-add-sent = What you sent
library-add-outcome = { $file }: { $says }
library-add-brought = is here, to be catalogued.
library-add-known = is in the library already, with “{ $record }”.
library-add-gone = That document is no longer in the library. Look at the waiting files again.
library-add-references =
    { $n ->
        [one] 1 new document
       *[other] { $n } new documents
    }, { $known ->
        [one] 1 that was there
       *[other] { $known } that were there
    }, { $faults ->
        [one] 1 that could not be read
       *[other] { $faults } that could not be read
    }.
library-fault-line = Line { $line }
library-fault-work = “{ $work }”, line { $line }
library-fault-unread = { $place }: not added. { $why }
library-fault-untitled = { $place }: not added, because it has no title.
library-fault-without = { $place }: not all that it says in { $fields } came along: it is too long, there are too many values, or it is no date or web address.
library-fault-more =
    { $n ->
        [one] And 1 more work.
       *[other] And { $n } more works.
    }
library-wrong-too-large = The file, or one of its texts, is larger than what is read.
library-wrong-too-many = There are more entries or fields than are read.
library-wrong-unended = The entry does not end: a brace, a quotation mark or the entry itself is not closed.
library-wrong-malformed = A comma, an equals sign, the name of a field or its value is missing.
library-wrong-unnamed = The entry has no key or no type.
library-wrong-astray = Something stands outside of any entry: its beginning is missing.
library-wrong-empty = It has neither title nor author.
library-add-waiting = To be catalogued
library-add-none = No file waits to be catalogued.
library-add-reads = Some are being read.
library-add-all = Add the { $n } that say their title and are not here
library-add-made = The file was made on { $date }; it does not say when the work was published
library-add-review = Look through and add “{ $file }”
library-add-enter = Add as it is
library-add-join = Put the file with that document
library-add-discard = Discard “{ $file }”
library-oai = For other libraries: OAI-PMH
library-oai-no-mail = For other libraries to harvest this one, there must be an e-mail address to write to. Whoever runs the installation sets it as “contact”.
library-like-code = It has the same DOI or ISBN as
library-like-title = It has the same title as
library-like-year = It has the same title, with another year, as
library-done-discarded = The file is discarded.
library-done-joined = The file is with that document.
library-done-decided = That file was catalogued or discarded already.
library-done-entered =
    { $n ->
        [0] None was added: they have no title, or are here already
        [one] One document is in the library, unconfirmed
       *[other] { $n } documents are in the library, unconfirmed
    }.

## Guides, collections, model laws
library-document-field-explains = Terms that it explains
library-document-hint-explains = The term as in the list of terms (or its number, like es-001) and the number printed on the page. In articles, the marked word opens that page.
library-document-field-term = Term
library-document-field-page = Page
library-collections-title = Collections and reading lists
library-collections-lede = Works put together for a course, a workshop or a subject, in order and with a word on each.
library-collections-none = There are no collections to show
library-collection-one = Collection
library-collection-many =
    { $n ->
        [one] One collection
       *[other] { $n } collections
    }
library-collection-new = Add a collection
library-collection-field-title = Title
library-collection-field-kind = Kind
library-collection-choice-kind-collection = Collection
library-collection-choice-kind-list = Reading list
library-collection-field-about = What it is for
library-collection-field-by = Put together by
library-collection-field-country = Country
library-collection-field-keywords = Subjects
library-collection-hint-keywords = One subject a line. A term of the vocabulary is read in every language; any other word stays as it is written.
library-collection-field-works = Works, in their order
library-collection-field-work = Work
library-collection-field-why = Why to read it
library-collection-back-works = Stands in
library-document-back-works = Stands in
library-collection-works =
    { $n ->
        [0] Works
        [one] One work
       *[other] { $n } works
    }
library-collection-empty = It has no works yet.
library-law-choice-kind-model-law = Model law
library-law-field-maps = Articles that follow a model law
library-law-field-article = Article of this law
library-law-field-model = Model law
library-law-field-model_article = Article of the model law
library-law-field-note = Note
library-law-back-maps = Laws that follow it
library-law-absent = The text that is here has no such article.
library-law-lacks = Article “{ $article }”, which this record says follows a model law, is not in the text that is here: check its number.
library-law-mapped = Articles of national laws that follow this model law
library-law-contents = Articles
## Harvests
library-harvests-title = Harvests
library-harvests-lede = Other libraries whose catalogues are read by OAI-PMH. What they bring stays unconfirmed, with their name as its source; what somebody here changed or confirmed is left alone.
library-harvests-list = Libraries that are harvested
library-harvests-none = None is harvested yet
library-harvests-none-hint = Add one by the address of its OAI-PMH service.
library-harvest-running = Reading
library-harvest-ok = Answers
library-harvest-late = Late
library-harvest-failing = Fails
library-harvest-paused = Paused
library-harvest-idle = Not asked yet
library-harvest-never-asked = It is asked as soon as its turn comes.
library-harvest-paused-by = Paused since { $date } by { $who }. Resumed, it goes on where it stood.
library-harvest-brought =
    { $n ->
        [0] Last time there was nothing new.
        [one] One record came. Documents new: { $added }; changed: { $changed }; withdrawn: { $withdrawn }.
       *[other] { $n } records came. Documents new: { $added }; changed: { $changed }; withdrawn: { $withdrawn }.
    }
library-harvest-doubled =
    { $n ->
        [one] One record is of a work that the library had already: it was not doubled.
       *[other] { $n } records are of works that the library had already: they were not doubled.
    }
library-harvest-moved =
    { $n ->
        [one] One work came under another identifier than before: it was recognised and is still one.
       *[other] { $n } works came under other identifiers than before: they were recognised and are still the same.
    }
library-harvest-proposed =
    { $n ->
        [one] One change contradicts what somebody wrote or confirmed here: it waits among the proposals.
       *[other] { $n } changes contradict what somebody wrote or confirmed here: they wait among the proposals.
    }
library-harvest-unread =
    { $n ->
        [one] One record could not be read: it has no title or does not come as Dublin Core.
       *[other] { $n } records could not be read: they have no title or do not come as Dublin Core.
    }
library-harvest-kept =
    { $n ->
        [one] One document of the library comes from here.
       *[other] { $n } documents of the library come from here.
    }
library-harvest-part = Only the set { $part }
library-harvest-last = Last time
library-harvest-last-one = The last harvest
library-harvest-next = Next time
library-harvest-never = Never
library-harvest-not-until-you = When you resume it
library-harvest-how-often = How often
library-harvest-every =
    { $n ->
        [1] Every day
        [7] Every week
       *[other] Every { $n } days
    }
library-harvest-ask-now = Ask now
library-harvest-pause = Pause
library-harvest-resume = Resume
library-harvest-remove = Remove
library-harvest-remove-title = Stop harvesting
library-harvest-remove-consequence = It is asked no more. The documents that came from here stay, with their source. Added again, they are recognised and not doubled.
library-harvest-remove-button = Stop harvesting
library-harvest-cancel = Cancel
library-harvest-add = Add a library
library-harvest-add-this = Harvest this library
library-harvest-ask-who = Ask who it is
library-harvest-who = Says its name is
library-harvest-address = Address
library-harvest-address-hint = The address of its OAI-PMH service, for example https://repository.example.org/oai/request
library-harvest-address-wrong = Write a web address.
library-harvest-earliest = Its first record is of
library-harvest-dates = Dates its changes
library-harvest-dates-day = By the day
library-harvest-dates-second = By the second
library-harvest-deletions = What it withdraws
library-harvest-deletions-persistent = It always says so
library-harvest-deletions-transient = It says so for a while only: something withdrawn may stay here
library-harvest-deletions-no = It does not say so: what it withdraws will stay here
library-harvest-set = Set
library-harvest-set-all = All
library-harvest-set-hint = The word of a part of its catalogue. Empty: all.
library-harvest-sets-hint = A part of its catalogue.
library-harvest-set-wrong = The word of a set has no spaces.
library-harvest-prefix = Format
library-harvest-prefix-hint = Empty: oai_dc, which every library gives. Another one must give Dublin Core.
library-harvest-prefix-wrong = The word of a format has no spaces.
library-harvest-known = That address with that set is harvested already.
library-harvest-took-too-long = It takes too long to answer. Try again in a moment.
library-harvest-is-paused = It is paused. Resume it and it is asked at once.
library-harvest-is-removed = That library was removed already. To harvest it again, add it anew: it begins at the beginning.
library-harvest-gone-there = { $name } withdrew its record of this work.
library-harvest-doubles = Works that the library had already
library-harvest-doubles-lede = They have the DOI, ISBN, address, or title and year of a document from elsewhere. They are not doubled and do not change the one that is there.
library-harvest-doubles-none = There are none.
library-trouble-no-answer = It does not answer. It is asked again later and gone on with where it stood.
library-trouble-asks-to-wait = It asks to wait ({ $detail }). That is respected, and then gone on with where it stood.
library-trouble-host-fails = Its server fails ({ $detail }). It is asked again later and gone on with where it stood.
library-trouble-not-there = There is nothing at that address any more. It may have changed: remove it and add the new one.
library-trouble-refused = Its server does not let that address be read ({ $detail }).
library-trouble-web-page = It answers with a page for people instead of records: “{ $detail }”. It may be under repair or have changed its address.
library-trouble-malformed = It answers something that cannot be read: malformed XML ({ $detail }).
library-trouble-not-oai = It answers, but it is no OAI-PMH service ({ $detail }).
library-trouble-empty = The answer is empty or too large.
library-trouble-loop = It gives the same pages again and again: the list does not end. What came was kept.
library-trouble-endless = Its list never ends. What came was kept.
library-trouble-other = It answers something else than what it was asked.
library-trouble-no-format = It does not give its records in that format. ({ $detail })
library-trouble-no-sets = It has no sets: remove it and add it without one. ({ $detail })
library-trouble-token = It forgets where the list stood each time it is gone on with. What came was kept. ({ $detail })
library-trouble-error = It answers with an error: { $detail }
library-done-harvest-added = Added. It is asked as soon as its turn comes.
library-done-harvest-asked = It is asked as soon as its turn comes.
library-done-harvest-paused = Paused.
library-done-harvest-resumed = Resumed.
library-done-harvest-removed = No longer harvested. Its documents stay.
library-did-harvest-add = Added a library to harvest
library-did-harvest-ask = Had a harvest asked for
library-did-harvest-pause = Paused a harvest
library-did-harvest-resume = Resumed a harvest
library-did-harvest-remove = Stopped harvesting a library
library-job-fetch-harvest = Harvest a library
