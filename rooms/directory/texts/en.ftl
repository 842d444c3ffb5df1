# What the Directory says.

## The list
directory-nav-outlets = Outlets
directory-outlets-title = Outlets
directory-outlets-lede = The outlets that the press of each country is made of. Each fact carries its source and the date of its last change.
directory-outlets-feed = Outlets added to the directory
directory-outlets-everywhere = All
directory-outlets-any = All
directory-outlets-other-countries =
    { $n ->
        [one] Another country
       *[other] { $n } other countries
    }
directory-outlets-to-filters = Go to the filters
directory-outlets-filters = Filters
directory-outlets-filter = Filter
directory-outlets-clear = Remove the filters
directory-outlets-none = No outlets to show
directory-outlets-none-filtered = No outlet of the directory meets all the filters set.
directory-outlets-none-yet = The directory has no outlets yet, or the list ends before this point.
directory-outlets-all = See all outlets

## One outlet
directory-outlet-one = Outlet
directory-outlet-says = { $scope }; { $focus }. In { $language }.
directory-outlet-says-city = { $scope }, in { $city }; { $focus }. In { $language }.
directory-outlet-changed-on = Unchanged since { $date }
directory-outlet-left-out-on = Left out on { $date }
directory-outlet-left-out-ground = This outlet is not collected. Ground: { $ground }
directory-outlet-about = About this record
directory-outlet-record = Record
directory-outlet-created = Added
directory-outlet-updated = Changed
directory-outlet-cite = Cite
directory-outlet-citation = { $site }, “{ $name }”, Directory, record { $id }, changed on { $date }, { $href }
directory-outlet-yours = Are you part of this outlet?
directory-outlet-yours-says = You can ask the editors of the observatory to correct a fact or to stop collecting your pages. It is done and put on record.
directory-outlet-yours-how = How to ask, and whom
directory-facts-caption = Facts, with the source of each
directory-facts-fact = Fact
directory-facts-value = Value
directory-facts-origin = Where it comes from
directory-facts-changed = Changed
directory-fact-from-person = Changed in the directory
directory-fact-from-sources = Sources of the record
directory-fact-from-entry = Entered without a source
directory-fact-from-home = Follows from the home page
directory-fact-from-country = Follows from the country: time of its capital
directory-by-person = Person
directory-by-machine = Machine
directory-evidence-title = Sources of these facts
directory-evidence-none = Where they come from is not stated.
directory-changes-title = History of changes
directory-changes-none = Nobody has changed this record since it was added.
directory-changes-before = before:
directory-changes-after = after:
directory-change-left-out = Left out. Ground: { $ground }
directory-change-taken-in = Taken in again.

## Entering and changing
directory-new-title = Add an outlet
directory-new-button = Add the outlet
directory-edit-title = Change the facts
directory-edit-button = Save the changes
directory-edit-button-over = Save my text
directory-cancel = Cancel
directory-field-name = Name
directory-field-country = Country
directory-field-medium = Kind of outlet
directory-field-language = Main language
directory-field-scope = Reach
directory-field-focus = Attention
directory-field-home = Home page
directory-field-city = City
directory-field-evidence = Sources
directory-field-feed = Feed
directory-field-site = Domain
directory-field-zone = Time zone
directory-hint-name = As the outlet presents itself.
directory-hint-country = The country it belongs to. “The whole region” if it belongs to several.
directory-hint-language = The language in which it publishes most.
directory-hint-home = The address that a browser opens, for example https://diario.example/.
directory-hint-focus = What it gives its attention to. With none ticked, general news.
directory-hint-evidence = How it is known: one address or document on each line.
directory-outlet-name-missing = Write the name of the outlet
directory-outlet-name-long = The name cannot be longer than 200 letters
directory-outlet-name-known = The directory already has an outlet of this name in this country; look for it in the list
directory-outlet-country-wrong = Choose the country
directory-outlet-language-wrong = Choose the language
directory-outlet-medium-wrong = Choose the kind of outlet
directory-outlet-scope-wrong = Choose the reach
directory-outlet-home-wrong = Write a whole web address, for example https://diario.example/
directory-outlet-city-long = The city cannot be longer than 100 letters
directory-outlet-focus-long = There can be no more than 20 words of attention, of 40 letters each
directory-outlet-evidence-long = The sources cannot be longer than 4000 letters
directory-conflict-title = { $who } saved another text first
directory-conflict-says = It was on { $when }, while you were writing. Your text is not saved yet: compare the two and choose, or write a third.
directory-conflict-caption = Where the two texts differ
directory-conflict-theirs = Saved
directory-conflict-yours = Yours, not saved
directory-conflict-keep = Keep what is saved

## Leaving out and taking in
directory-leave-title = Leave this outlet out
directory-leave-says = Its sources stop being asked within a minute. What was collected stays in the archive; if that must be hidden too, do so on each article. The record stays in the directory, with date and ground for all to see.
directory-leave-ground = Ground
directory-leave-ground-hint = Everybody will read it. Write no names or details of persons.
directory-leave-ground-wrong = Write the ground, in 500 letters at most
directory-leave-button = Leave out
directory-leave-changed = The record changed meanwhile. See that it is still what you want to do, and do it again.
directory-take-in-title = Take this outlet in again
directory-take-in-says = Its sources are asked again as before.
directory-take-in-button = Take in again

## Importing
directory-import-title = Import a list
directory-import-lede = First it is tried: the page says what would come in and what is not understood. Nothing is stored until you ask for it.
directory-import-give = Give the list
directory-import-another = Try another list
directory-import-columns = A CSV file whose first line names the columns. Name, country, language and kind are needed; the order does not matter.
directory-import-words = Words for kind and reach:
directory-import-file = CSV file
directory-import-file-hint = 1 MB at most; some 5,000 outlets.
directory-import-paste = Or paste the list here
directory-import-try = Try the list
directory-import-foretold =
    { $n ->
        [0] No new outlet would come in
        [one] { $n } new outlet would come in
       *[other] { $n } new outlets would come in
    }
directory-import-nothing-yet = This is a trial: nothing is stored yet.
directory-import-known =
    { $n ->
        [one] { $n } outlet is in the directory already and stays as it is.
       *[other] { $n } outlets are in the directory already and stay as they are.
    }
directory-import-doubled =
    { $n ->
        [one] { $n } row repeats an outlet of the same list.
       *[other] { $n } rows repeat an outlet of the same list.
    }
directory-import-faulty =
    { $n ->
        [one] { $n } line has something to correct.
       *[other] { $n } lines have something to correct.
    }
directory-import-faults = What to correct, line by line
directory-import-line = Line
directory-import-says = What to do
directory-import-new = The outlets that would come in
directory-import-more =
    { $n ->
        [one] And { $n } more, not shown here.
       *[other] And { $n } more, not shown here.
    }
directory-import-button =
    { $n ->
        [one] Import the outlet
       *[other] Import the { $n }
    }
directory-import-discard = Discard
directory-import-empty = Choose a file or paste a list; it arrived empty
directory-import-no-columns = Name in the first line at least the columns name, country, language and medium
directory-import-large = The list is larger than 1 MB; split it into several
directory-import-row-broken = The line cannot be read; look at its quotation marks
directory-import-too-many = The list is read up to here; import the rest apart
directory-import-feed-wrong = The address of the feed is no web address; the outlet comes in without it
directory-import-country-wrong = Write the two letters of the country (HN, GT)
directory-import-language-wrong = Write the code of the language (es, en)
directory-import-medium-wrong = Write one of the known words for the kind
directory-import-scope-wrong = Write national, local or regional

## What was done
directory-done-agregado = The outlet is in the directory.
directory-done-cambiado = The changes are saved.
directory-done-fuera = The outlet is left out: its sources are no longer asked.
directory-done-incluido = The outlet is taken in again.
directory-done-importado =
    { $n ->
        [0] The list brought no new outlet.
        [one] { $n } new outlet came in.
       *[other] { $n } new outlets came in.
    }

## In the audit log
directory-did-outlet-add = Added an outlet
directory-did-outlet-change = Changed the facts of an outlet
directory-did-outlet-leave-out = Left an outlet out
directory-did-outlet-take-in = Took an outlet in again
directory-did-outlet-import = Imported a list of outlets

## Values
directory-country-region = The whole region
directory-medium-newspaper = Newspaper
directory-medium-magazine = Magazine
directory-medium-radio = Radio
directory-medium-television = Television
directory-medium-digital = Digital outlet
directory-medium-agency = News agency
directory-medium-community = Community outlet
directory-scope-local = Local
directory-scope-national = National
directory-scope-regional = Of several countries
directory-focus-general = general news
directory-focus-migration = migration
directory-focus-gender = gender
directory-focus-human-rights = human rights
directory-focus-investigative = investigation
directory-focus-community = community
directory-focus-indigenous = Indigenous peoples
directory-focus-lgbt = LGBTI people
directory-focus-politics = politics
directory-focus-government = government
directory-focus-business = business
directory-focus-economy = economy
directory-focus-education = education
directory-focus-university = university
directory-focus-environment = environment
directory-focus-rural = rural life
directory-focus-conflict = conflict
directory-focus-accountability = accountability
directory-focus-fact-checking = fact-checking
directory-focus-press-freedom = freedom of the press
directory-focus-media = the media themselves
directory-focus-local-news-deserts = places without local press
directory-focus-analysis = analysis
directory-focus-satire = satire
directory-focus-sport = sport
directory-focus-religious = religion
directory-focus-party = political party

## Records: lists
directory-nav-directory = Directory
directory-nav-countries = Countries
directory-experts = Women experts only
directory-vocabulary-topics = Topics
directory-vocabulary-organisation-kinds = Kinds of organisation
directory-vocabulary-networks = Networks of contact points
directory-shelf-title = Directory
directory-shelf-lede = Institutions, organisations, networks and who can speak on each subject; women experts first. Each fact carries its source and the date on which it was confirmed.
directory-shelf-none = No records to show
directory-agreements-title = Agreements
directory-agreements-lede = Memoranda, cooperation and bilateral agreements on labour and social security: parties, object, dates, ceiling and documents.
directory-agreements-none = No agreements to show
directory-networks-title = Contact networks
directory-networks-lede = One person or unit for each country and subject: border management, Hague central authorities, labour ministries.
directory-networks-none = No contact points to show

## Records: organisations
directory-organisation-one = Institution or organisation
directory-organisation-many =
    { $n ->
        [one] One institution or organisation
       *[other] { $n } institutions and organisations
    }
directory-organisation-new = Add an organisation
directory-organisation-field-name = Name
directory-organisation-field-acronym = Acronym
directory-organisation-field-kind = Type
directory-organisation-field-country = Country
directory-organisation-field-about = What it does
directory-organisation-field-topics = Subjects
directory-organisation-field-standing = Standing
directory-organisation-field-city = City
directory-organisation-field-website = Website
directory-organisation-field-languages = Languages
directory-organisation-field-member_of = Member of
directory-organisation-field-part_of = Part of
directory-organisation-field-partner_of = Works with
directory-organisation-field-board = Board of the observatory
directory-organisation-field-board_country = Country of the Board
directory-organisation-field-board_state = Standing on the Board
directory-organisation-field-board_role = Role
directory-organisation-field-board_mandate = Mandate
directory-organisation-field-board_sponsors = What it sponsors
directory-organisation-field-mail = E-mail
directory-organisation-field-phone = Telephone
directory-organisation-choice-standing-active = Active
directory-organisation-choice-standing-unverified = No recent sign
directory-organisation-choice-standing-exile = In exile
directory-organisation-choice-standing-in-transition = In transition
directory-organisation-choice-standing-legal-status-cancelled = Legal status cancelled
directory-organisation-choice-standing-closed = Closed
directory-organisation-choice-board_state-identified = Identified
directory-organisation-choice-board_state-invited = Invited
directory-organisation-choice-board_state-accepted = Accepted
directory-organisation-choice-board_state-ended = Ended
directory-organisation-back-member_of = Brings together
directory-organisation-back-part_of = Has as a part
directory-organisation-back-partner_of = Works with

## Records: who can speak
directory-voice-one = Can speak
directory-voice-many =
    { $n ->
        [one] One voice that can speak
       *[other] { $n } voices that can speak
    }
directory-voice-new = Add someone who can speak
directory-voice-field-name = Name
directory-voice-field-who = Who
directory-voice-field-organisation = Organisation
directory-voice-field-country = Country
directory-voice-field-topics = Can speak on
directory-voice-field-about = What she knows
directory-voice-field-languages = Languages
directory-voice-field-answers = When she answers
directory-voice-field-contact = Public contact
directory-voice-field-board = Board of the observatory
directory-voice-field-board_country = Country of the Board
directory-voice-field-board_state = Standing on the Board
directory-voice-field-board_role = Role
directory-voice-field-board_mandate = Mandate
directory-voice-field-board_sponsors = What it sponsors
directory-voice-field-mail = E-mail
directory-voice-field-phone = Telephone
directory-voice-field-consent = Consent
directory-voice-field-consent_state = What was said
directory-voice-field-consent_on = Day
directory-voice-field-consent_how = How
directory-voice-field-consent_what = Which text, or what it allows
directory-voice-choice-who-woman = Woman expert
directory-voice-choice-who-man = Man expert
directory-voice-choice-who-other = Expert
directory-voice-choice-who-unit = Unit of an institution
directory-voice-choice-answers-same-day = The same day
directory-voice-choice-answers-within-days = Within days
directory-voice-choice-answers-by-appointment = By appointment
directory-voice-choice-board_state-identified = Identified
directory-voice-choice-board_state-invited = Invited
directory-voice-choice-board_state-accepted = Accepted
directory-voice-choice-board_state-ended = Ended
directory-voice-choice-consent_state-asked = Asked
directory-voice-choice-consent_state-given = Given
directory-voice-choice-consent_state-refused = Refused
directory-voice-choice-consent_state-withdrawn = Withdrawn
directory-voice-choice-consent_state-public-function = Public office
directory-voice-back-organisation = Who can speak for it

## Records: agreements
directory-agreement-one = Agreement
directory-agreement-many =
    { $n ->
        [one] One agreement
       *[other] { $n } agreements
    }
directory-agreement-new = Add an agreement
directory-agreement-field-name = Name
directory-agreement-field-kind = Type
directory-agreement-field-country = Countries
directory-agreement-field-parties = Parties
directory-agreement-field-parties_named = Other parties, by name
directory-agreement-field-object = Object
directory-agreement-field-standing = Standing
directory-agreement-field-signed_on = Signed
directory-agreement-field-in_force_on = In force since
directory-agreement-field-until = Until
directory-agreement-field-ceiling = Ceiling
directory-agreement-field-currency = Currency or unit
directory-agreement-field-topics = Subjects
directory-agreement-field-documents = Documents
directory-agreement-choice-kind-memorandum = Memorandum of understanding
directory-agreement-choice-kind-cooperation = Cooperation
directory-agreement-choice-kind-labour = Bilateral labour agreement
directory-agreement-choice-kind-social-security = Social-security agreement
directory-agreement-choice-standing-negotiated = Under negotiation
directory-agreement-choice-standing-signed = Signed
directory-agreement-choice-standing-in-force = In force
directory-agreement-choice-standing-ended = Ended
directory-agreement-back-parties = Agreements

## Records: contact points
directory-contact-one = Contact point
directory-contact-many =
    { $n ->
        [one] One contact point
       *[other] { $n } contact points
    }
directory-contact-new = Add a contact point
directory-contact-field-name = Person or unit
directory-contact-field-network = Network
directory-contact-field-country = Country
directory-contact-field-subject = Subject
directory-contact-field-organisation = Organisation
directory-contact-field-about = What it deals with
directory-contact-field-since = Since
directory-contact-field-until = Until
directory-contact-field-successor = Followed by
directory-contact-field-website = Website
directory-contact-field-mail = E-mail
directory-contact-field-phone = Telephone
directory-contact-back-organisation = Contact points
directory-contact-back-successor = Followed

## Countries
directory-countries-title = Countries
directory-countries-lede = The database on gender and migration: the media, institutions and organisations, library and laws of each country.
directory-components-title = The database, in three components
directory-countries-by-country = By country
directory-countries-by-subject = By subject
directory-countries-other =
    { $n ->
        [one] One other country
       *[other] { $n } other countries
    }
directory-countries-new = What is new
directory-countries-nothing = There are no records yet.
directory-count-outlets =
    { $n ->
        [one] One outlet
       *[other] { $n } outlets
    }
directory-country-lede = What is published, who works and what is in force on gender and migration: { $country }.
directory-country-there-is = What there is of this country
directory-country-address = Permanent address:
directory-component-1 = Component 1
directory-component-1-says = The principal media of each country, written, radio, television and digital; first those that attend to gender.
directory-component-2 = Component 2
directory-component-2-says = The institutions, organisations and people who work on the migration of women, and who is or could be on the Board of each observatory.
directory-country-media = Media ({ $n })
directory-country-media-gender = With attention to gender
directory-country-no-media = The directory has no outlets of this country.
directory-country-all-media = All outlets, with filters
directory-country-left-out = Not collected
directory-country-board = Board of the observatory
directory-country-board-says = “Identified” means that it could take part or lend support; nobody has asked yet.
directory-country-no-board = Nobody is on the Board yet, nor identified for it.
directory-country-board-caption = Who is on the Board and who could be
directory-country-board-who = Who
directory-country-board-kind = Type
directory-country-board-state = Standing
directory-country-board-mandate = Role, mandate and support
directory-board-sponsors = Sponsors: { $what }
directory-country-organisations = Institutions and organisations ({ $n })
directory-country-no-organisations = The directory has no organisations of this country.
directory-country-voices = Who can speak ({ $n })
directory-country-all-organisations = All of this country’s directory, with filters
directory-country-agreements = Agreements ({ $n })
directory-country-all-agreements = All agreements of this country, with filters
directory-country-networks = Contact networks ({ $n })
directory-country-networks-says = Who answers for the country in each network.
directory-country-all-networks = All contact points of this country
directory-country-more =
    { $n ->
        [one] One more
       *[other] { $n } more
    }

## To take away
directory-data-organisations = Organisations
directory-data-organisations-about = Institutions, organisations and networks with their country, subjects and the source of each fact.
directory-data-voices = Voices
directory-data-voices-about = Who can speak to the press, and on what. Mail and telephone are not in it.
directory-data-outlets-about = Outlets that are watched, with their country, language, scope and focus.
