# What the programme says.

## The room, its lists and reports
programme-nav = Programme
programme-title = Mandates and activities
programme-lede = What was asked, who does it, with what outcome, and what is missing. Reports are compiled from here, in four languages.
programme-lists = Lists
programme-states = How activities stand
programme-activities-title = Activities
programme-activities-lede = Projects, courses, missions, meetings, publications: what each office does, in what state and with what outcome.
programme-activities-none = There are no activities to show
programme-mandates-title = Mandates
programme-mandates-lede = Resolutions, declarations, plans of action and treaties: what they ask, of whom, and which activities answer them.
programme-mandates-none = There are no mandates to show
programme-bodies-title = Bodies and offices
programme-bodies-lede = Who gives mandates, who answers them, and with whom.
programme-bodies-none = There are no bodies to show
programme-meetings-title = Meetings
programme-meetings-lede = Conferences, workshops, courses and sessions, with who took part, what was presented and what was concluded.
programme-meetings-none = There are no meetings to show
programme-plans-title = Programmes and plans
programme-plans-lede = Texts with their lines: whom they address, who is responsible, by when and what was done.
programme-plans-none = There are no programmes or plans to show
programme-open-unanswered =
    { $n ->
        [one] One mandate without activity
       *[other] { $n } mandates without activity
    }
programme-open-unanswered-none = Every mandate has an activity.
programme-open-without-outcome =
    { $n ->
        [one] One completed activity without outcome
       *[other] { $n } completed activities without outcome
    }
programme-open-without-outcome-none = The outcome of every completed activity is known.
programme-open-waiting-for-funds =
    { $n ->
        [one] One activity waits for funds
       *[other] { $n } activities wait for funds
    }
programme-open-waiting-for-funds-none = No activity waits for funds.
programme-open-more =
    { $n ->
        [one] One more
       *[other] { $n } more
    }
programme-board-title = Board
programme-board-lede = What each office does, and how it stands.
programme-board-all-offices = All
programme-board-show = Show
programme-board-all = See all
programme-calendar-title = Calendar
programme-calendar-of = Calendar of { $year }
programme-calendar-years = Years
programme-calendar-no-month = No month told
programme-calendar-none = Nothing has a date yet
programme-frozen-title = Reports
programme-frozen-lede = Frozen reports: their text no longer changes, though the register goes on.
programme-frozen-none = There are no frozen reports yet.
programme-frozen-all = All reports
programme-frozen-about = Period: { $period }. Frozen on { $date }.
programme-frozen-about-it = About this report
programme-frozen-files = Take away
programme-frozen-languages = In other languages
programme-frozen-on = Frozen on
programme-frozen-by = By
programme-frozen-address = Address
programme-done-frozen = The report was frozen.
programme-report-new = Compile a report
programme-report-lede = Choose period and form; the text comes from the register and each paragraph leads to its record. Nothing is published until you freeze it.
programme-report-period-field = Period
programme-report-period-hint = A year, a month, or from one to another: 2007, 2006/2008-01
programme-report-period-wrong = Write the period as 2007 or 2006/2008-01
programme-report-languages-none = Choose at least one language to freeze the report in
programme-report-preset = Form
programme-report-preset-committee = Report to a committee, office by office
programme-report-preset-programme = Report on a programme, paragraph by paragraph
programme-report-preset-table = Table of activities
programme-report-preset-sheet = Sheet of one activity
programme-report-only = Only of
programme-report-only-hint = For a programme, the address of its mandate; for a sheet, that of its activity
programme-report-only-wrong = The register has no record of that kind at that address
programme-report-offices = Offices
programme-report-offices-hint = None ticked: all of them
programme-report-annexes = Annexes
programme-report-front = Front matter
programme-report-title-field = Title
programme-report-bodies = Who publishes it
programme-report-bodies-hint = One line for each body, from the whole to the part
programme-report-marks = Classification and languages of the original
programme-report-marks-hint = One line for each: CE/AM-7/08; Original: Spanish and English
programme-report-compile = Compile
programme-report-says =
    { $activities ->
        [one] One activity
       *[other] { $activities } activities
    } of { $offices ->
        [one] one office
       *[other] { $offices } offices
    }
programme-report-all-translated = All its texts are in this language.
programme-report-missing =
    { $n ->
        [one] One text is not translated
       *[other] { $n } texts are not translated
    }
programme-report-freeze = Freeze and publish
programme-report-languages = Languages
programme-report-freeze-hint = The frozen text has an address and a hash of its own and no longer changes. What a language lacks stands in another one, marked.
programme-report-title-committee = Activities carried out and under way
programme-report-title-programme = Report on the implementation of mandates
programme-report-title-table = Table of activities
programme-report-period = Period: { $period }
programme-report-colophon = Compiled from the register on { $date }. Each paragraph can be checked in its record:
programme-report-contents = Contents
programme-report-untranslated = not translated
programme-report-opening = This report brings together { $activities } activities of the period { $period } that answer { $mandates } mandates. Reporting: { $offices }.
programme-report-no-activity = No activity of the period answers it.
programme-report-forum = Forum or activity
programme-report-description = Description
programme-report-dates = Dates
programme-mandate-answered-by = Activities that answer it
programme-annex-mandates = Mandates and the activities that answer them
programme-annex-funding = Funding
programme-annex-meetings = Meetings
programme-annex-countries = Progress country by country
programme-annex-unanswered = Mandates without activity in the register
programme-annex-rows =
    { $n ->
        [one] One row
       *[other] { $n } rows
    }
programme-today-elsewhere = Write an address of this site, beginning with /
programme-ends-before = It ends before it starts: check both dates
programme-tell-countries = Countries:
programme-tell-partners = With:
programme-tell-mandates = Answers:
programme-tell-status = Status:
programme-tell-outcome = Outcome:
programme-tell-address = On the web:
programme-tell-background = Background to the period.
programme-tell-undated = Date not stated
programme-tell-unnamed = Country not named
programme-tell-amount-unknown = amount not stated
programme-tell-fund = Funds: { $fund }
programme-tell-people = People
programme-tell-kind = { $kind }: { $rest }
programme-since-title = From 2008 to today
programme-since-lede = What the Organization told and promised on migration in January 2008, office by office, and where it works today in this installation.
programme-since-counts = The document tells of { $all } activities. Of { $promised } that this installation can give, { $works } work in full.
programme-since-then = { $date }: { $status }
programme-activity-field-today = Today, in this installation
programme-activity-field-state = How it stands
programme-activity-choice-state-works = Works
programme-activity-choice-state-partly = Works in part
programme-activity-choice-state-not-yet = Not yet
programme-activity-field-address = Address

## Drafts of reports
programme-report-moved = The text has changed since you read it: read it again, then freeze it
programme-drafts-title = Drafts
programme-drafts-lede = Reports in preparation: the register’s text, with what each office wrote over it, commented and approved.
programme-drafts-none = There are no drafts yet
programme-draft-make = Make a draft
programme-draft-open = In preparation
programme-draft-frozen = Frozen
programme-draft-changed = Last change: { $when }
programme-draft-made-by = Made by
programme-draft-last = Last change
programme-draft-lost = The register no longer has what this draft is about: make another one
programme-draft-is-frozen = This draft has been frozen: its text does not change.
programme-draft-see-frozen = Read the report
programme-draft-opening = Opening
programme-draft-texts = The whole text
programme-draft-sections = Section by section
programme-draft-passages =
    { $n ->
        [one] One passage
       *[other] { $n } passages
    }
programme-draft-changed-passages =
    { $n ->
        [one] One edited
       *[other] { $n } edited
    }
programme-draft-moved-passages =
    { $n ->
        [one] In one, the register says something else since
       *[other] In { $n }, the register says something else since
    }
programme-draft-open-comments =
    { $n ->
        [one] One open comment
       *[other] { $n } open comments
    }
programme-draft-edited = Edited by { $who }, { $when }
programme-draft-moved = Edited by { $who }, { $when }; the register says something else since
programme-draft-gone = Edited by { $who }, { $when }; the register no longer tells it
programme-draft-own = Added by { $who }, { $when }
programme-draft-unapproved = Not approved
programme-draft-approved = Approved by { $who }, { $when }
programme-draft-approved-before = { $who } approved another text, { $when }
programme-draft-missing = What is missing before freezing
programme-draft-missing-nothing = Nothing: all of it stands in its languages, approved, with no open comment.
programme-draft-missing-translation =
    { $n ->
        [one] One text not translated ({ $language })
       *[other] { $n } texts not translated ({ $language })
    }
programme-draft-missing-edit =
    { $n ->
        [one] One passage edited in another language and not in this one ({ $language })
       *[other] { $n } passages edited in another language and not in this one ({ $language })
    }
programme-draft-missing-late =
    { $n ->
        [one] One edited passage of which the register says something else ({ $language })
       *[other] { $n } edited passages of which the register says something else ({ $language })
    }
programme-draft-missing-approval =
    { $n ->
        [one] One section not approved ({ $language })
       *[other] { $n } sections not approved ({ $language })
    }
programme-draft-missing-comment =
    { $n ->
        [one] One open comment
       *[other] { $n } open comments
    }
programme-draft-freeze-so = Freeze it although what is said above is missing
programme-draft-say-so = Something is still missing: look at it above, and tick this box if you want to freeze it so
programme-draft-passages-label = Passages
programme-draft-left-out = This passage is left out of the report.
programme-draft-edit = Edit this passage
programme-draft-see-history = See where it comes from
programme-draft-comments = Comments
programme-draft-comments-none = Nobody has commented on this section.
programme-draft-comment = Your comment
programme-draft-comment-button = Comment
programme-draft-say-something = Write the comment, 4000 letters at most
programme-draft-said = { $who }, { $when }
programme-draft-settle = Mark as dealt with
programme-draft-settled = Dealt with by { $who }
programme-draft-approval = Approval by the office
programme-draft-approve = Approve the text as it stands
programme-draft-withdraw = Withdraw the approval
programme-draft-moved-since = It has changed since:
programme-draft-passage = Passage
programme-draft-conflict = It was on { $when }, while you were writing. Your text is not saved yet: compare the two and choose, or write a third.
programme-draft-register = What the register says
programme-draft-register-moved = The register says something else since it was edited
programme-draft-register-differs = How the register changed
programme-draft-register-then = When it was edited
programme-draft-register-now = Now
programme-draft-text = Text
programme-draft-text-hint = **bold**, __italics__, [words](address), {"{"}es:text in Spanish{"}"}. An empty line parts paragraphs. Left empty, it is not in the report.
programme-draft-save = Save the passage
programme-draft-save-over = Save mine in its place
programme-draft-return = Go back to the register’s text
programme-draft-take-out = Take this passage out
programme-draft-add = Add a passage behind it
programme-draft-new-text = Text of the new passage
programme-draft-add-button = Add the passage
programme-draft-history = How it has been
programme-draft-given-back = Given back to the register’s text
programme-done-draft = The draft is made.
programme-done-passage = The passage is saved.
programme-done-said = The comment is saved.
programme-done-settled = The comment is dealt with.
programme-done-approved = The section is approved.
programme-done-unapproved = The approval is withdrawn.

## Activities
programme-activity-one = Activity
programme-activity-many =
    { $n ->
        [one] One activity
       *[other] { $n } activities
    }
programme-activity-new = Add an activity
programme-activity-field-title = Title
programme-activity-field-kind = Type
programme-activity-choice-kind-project = Project
programme-activity-choice-kind-programme = Programme
programme-activity-choice-kind-plan = Plan
programme-activity-choice-kind-course = Course
programme-activity-choice-kind-training = Training
programme-activity-choice-kind-lecture = Lecture
programme-activity-choice-kind-participation = Participation
programme-activity-choice-kind-meeting = Meeting
programme-activity-choice-kind-meeting-series = Series of meetings
programme-activity-choice-kind-conference = Conference
programme-activity-choice-kind-workshop = Workshop
programme-activity-choice-kind-exchange = Exchange
programme-activity-choice-kind-working-group = Working group
programme-activity-choice-kind-mission = Mission
programme-activity-choice-kind-visit = Visit
programme-activity-choice-kind-official-visit = Official visit
programme-activity-choice-kind-publication = Publication
programme-activity-choice-kind-study = Study
programme-activity-choice-kind-research = Research
programme-activity-choice-kind-report = Report
programme-activity-choice-kind-questionnaire = Questionnaire
programme-activity-choice-kind-campaign = Campaign
programme-activity-choice-kind-dissemination = Dissemination
programme-activity-choice-kind-web-page = Web page
programme-activity-choice-kind-database = Database
programme-activity-choice-kind-directory = Directory
programme-activity-choice-kind-digital-library = Digital library
programme-activity-choice-kind-observatory = Observatory
programme-activity-choice-kind-advice = Advice
programme-activity-choice-kind-legal-support = Legal support
programme-activity-choice-kind-model-law = Model law
programme-activity-choice-kind-technical-assistance = Technical assistance
programme-activity-choice-kind-technical-secretariat = Technical secretariat
programme-activity-choice-kind-agreement = Agreement
programme-activity-choice-kind-assessment = Assessment
programme-activity-choice-kind-coordination = Coordination
programme-activity-choice-kind-liaison = Liaison
programme-activity-choice-kind-monitoring = Monitoring
programme-activity-choice-kind-planning = Planning
programme-activity-choice-kind-casework = Casework
programme-activity-choice-kind-body = Setting up of a body
programme-activity-choice-kind-funding = Funding
programme-activity-choice-kind-other = Other
programme-activity-field-office = Office
programme-activity-field-part_of = Part of
programme-activity-field-status = Status
programme-activity-choice-status-planned = Planned
programme-activity-choice-status-waiting-for-funds = Waiting for funds
programme-activity-choice-status-scheduled = Scheduled
programme-activity-choice-status-under-way = Under way
programme-activity-choice-status-continuing = Continuing
programme-activity-choice-status-completed = Completed
programme-activity-choice-status-suspended = Suspended
programme-activity-choice-status-cancelled = Cancelled
programme-activity-field-status_on = Status on
programme-activity-field-about = What it is about
programme-activity-field-mandates = Mandates that it fulfils
programme-activity-field-start = Start
programme-activity-field-end = End
programme-activity-field-date_note = Note on the date
programme-activity-field-country = Country
programme-activity-field-place = Place
programme-activity-field-partners = Partners
programme-activity-field-outcome = What came of it
programme-activity-field-outcomes = Outcomes, one by one
programme-activity-choice-kind-result = Result
programme-activity-choice-kind-issue = Issue raised
programme-activity-choice-kind-figure = Figure
programme-activity-choice-kind-recommendation = Recommendation
programme-activity-field-goes_to = Addressed to
programme-activity-field-evidence = Where it is stated
programme-activity-field-by_country = Progress by country
programme-activity-field-from = From
programme-activity-field-to = To
programme-activity-field-funds = Funds
programme-activity-choice-kind-received = Received
programme-activity-choice-kind-sought = Sought
programme-activity-choice-kind-appeal = Appeal
programme-activity-field-donor = Donor
programme-activity-field-recipient = Recipient
programme-activity-field-amount = Amount
programme-activity-field-currency = Currency
programme-activity-field-date = Date
programme-activity-field-reached = People reached
programme-activity-field-who = Who
programme-activity-field-women = Women
programme-activity-field-men = Men
programme-activity-field-not_stated = Sex not stated
programme-activity-field-addresses = On the web
programme-activity-field-documents = Documents
programme-activity-field-section = Section of the original report
programme-activity-field-es = In Spanish
programme-activity-field-en = In English
programme-activity-field-pt = In Portuguese
programme-activity-field-fr = In French
programme-activity-back-office = Activities
programme-activity-back-part_of = Has as a part
programme-activity-back-mandates = Activities that fulfil it
programme-activity-back-partners = Activities in which it takes part
programme-activity-back-outcomes = Activities with outcomes addressed to it
programme-activity-back-funds = Activities whose funds it gives or receives
programme-activity-back-documents = Activities with this document

## Mandates
programme-mandate-one = Mandate
programme-mandate-many =
    { $n ->
        [one] One mandate
       *[other] { $n } mandates
    }
programme-mandate-new = Add a mandate
programme-mandate-field-title = Title
programme-mandate-field-kind = Type
programme-mandate-choice-kind-resolution = Resolution
programme-mandate-choice-kind-declaration = Declaration
programme-mandate-choice-kind-plan-of-action = Plan of action
programme-mandate-choice-kind-summit = Summit
programme-mandate-choice-kind-paragraph = Paragraph
programme-mandate-choice-kind-mandate = Mandate
programme-mandate-choice-kind-decision = Decision
programme-mandate-choice-kind-request = Request
programme-mandate-choice-kind-reaffirmation = Reaffirmation
programme-mandate-choice-kind-plan = Plan
programme-mandate-choice-kind-treaty = Treaty
programme-mandate-choice-kind-general-observation = General comment
programme-mandate-field-number = Number
programme-mandate-field-session = Session
programme-mandate-field-year = Year
programme-mandate-field-body = Given by
programme-mandate-field-part_of = Part of
programme-mandate-field-paragraph = Paragraph
programme-mandate-field-asks = What it asks
programme-mandate-field-addressed_to = Addressed to
programme-mandate-field-themes = Subjects
programme-mandate-field-takes_up = Takes up
programme-mandate-field-adds_to = Adds to
programme-mandate-field-repeals = Repeals
programme-mandate-field-note = Note
programme-mandate-field-url = On the web
programme-mandate-back-body = Mandates that it gives
programme-mandate-back-part_of = Has as a part
programme-mandate-back-addressed_to = Mandates that it receives
programme-mandate-back-takes_up = Taken up by
programme-mandate-back-adds_to = Added to by
programme-mandate-back-repeals = Repealed by

## Bodies and offices
programme-body-one = Body or office
programme-body-many =
    { $n ->
        [one] One body or office
       *[other] { $n } bodies and offices
    }
programme-body-new = Add a body or office
programme-body-field-name = Name
programme-body-field-acronym = Acronym
programme-body-field-kind = Type
programme-body-choice-kind-organisation = Organisation
programme-body-choice-kind-political-body = Political body
programme-body-choice-kind-secretariat = Secretariat
programme-body-choice-kind-office = Office
programme-body-choice-kind-mechanism = Mechanism
programme-body-choice-kind-treaty-body = Treaty body
programme-body-choice-kind-conference = Conference
programme-body-choice-kind-international-organisation = International organisation
programme-body-choice-kind-government = Government
programme-body-choice-kind-public-institution = Public institution
programme-body-choice-kind-civil-society = Civil society
programme-body-choice-kind-research = Research centre
programme-body-choice-kind-network = Network
programme-body-field-part_of = Part of
programme-body-field-reports_through = Reports through
programme-body-field-place_in_report = Place in the report
programme-body-field-country = Country
programme-body-field-role = What it does
programme-body-field-posts = Posts
programme-body-field-holder = Held by
programme-body-field-from = From
programme-body-field-to = To
programme-body-field-organisation = In the directory
programme-body-field-note = Note
programme-body-field-url = On the web
programme-body-field-es = In Spanish
programme-body-field-en = In English
programme-body-field-pt = In Portuguese
programme-body-field-fr = In French
programme-body-back-part_of = Has as a part
programme-body-back-reports_through = Report through it
programme-body-back-organisation = Among the bodies and offices

## Meetings
programme-meeting-one = Meeting
programme-meeting-many =
    { $n ->
        [one] One meeting
       *[other] { $n } meetings
    }
programme-meeting-new = Add a meeting
programme-meeting-field-title = Title
programme-meeting-field-kind = Type
programme-meeting-choice-kind-meeting = Meeting
programme-meeting-choice-kind-special-meeting = Special meeting
programme-meeting-choice-kind-working-meeting = Working meeting
programme-meeting-choice-kind-session = Session
programme-meeting-choice-kind-council = Council
programme-meeting-choice-kind-working-group = Working group
programme-meeting-choice-kind-expert-meeting = Expert meeting
programme-meeting-choice-kind-ministerial-conference = Ministerial conference
programme-meeting-choice-kind-summit = Summit
programme-meeting-choice-kind-dialogue = Dialogue
programme-meeting-choice-kind-workshop = Workshop
programme-meeting-choice-kind-course = Course
programme-meeting-choice-kind-seminar = Seminar
programme-meeting-choice-kind-congress = Congress
programme-meeting-choice-kind-conference = Conference
programme-meeting-choice-kind-public-conference = Public conference
programme-meeting-choice-kind-forum = Forum
programme-meeting-choice-kind-launch = Launch
programme-meeting-choice-kind-official-visit = Official visit
programme-meeting-field-is_series = Is a series
programme-meeting-choice-is_series-yes = Yes
programme-meeting-choice-is_series-no = No
programme-meeting-field-series = Series it belongs to
programme-meeting-field-host = Host
programme-meeting-field-start = Start
programme-meeting-field-end = End
programme-meeting-field-date_source = Where the date comes from
programme-meeting-choice-date_source-stated = Stated in the document
programme-meeting-choice-date_source-not-stated = Not stated
programme-meeting-choice-date_source-mission = Date of the mission
programme-meeting-choice-date_source-background = General knowledge
programme-meeting-field-country = Country
programme-meeting-field-place = Place
programme-meeting-field-activity = Activity
programme-meeting-field-participants = Who took part
programme-meeting-field-attended = Attendance by country
programme-meeting-field-women = Women
programme-meeting-field-men = Men
programme-meeting-field-not_stated = Sex not stated
programme-meeting-field-materials = Materials
programme-meeting-choice-kind-participants = List of participants
programme-meeting-choice-kind-remarks = Remarks
programme-meeting-choice-kind-presentation = Presentation
programme-meeting-choice-kind-paper = Paper
programme-meeting-choice-kind-summary = Summary
programme-meeting-field-by = By
programme-meeting-field-document = Document
programme-meeting-field-address = Web address
programme-meeting-field-conclusions = Conclusions and recommendations
programme-meeting-choice-kind-conclusion = Conclusion
programme-meeting-choice-kind-recommendation = Recommendation
programme-meeting-field-goes_to = Addressed to
programme-meeting-field-state = Status
programme-meeting-choice-state-open = Open
programme-meeting-choice-state-taken-up = Taken up
programme-meeting-choice-state-done = Done
programme-meeting-choice-state-dropped = Dropped
programme-meeting-field-note = Note
programme-meeting-field-url = On the web
programme-meeting-field-es = In Spanish
programme-meeting-field-en = In English
programme-meeting-field-pt = In Portuguese
programme-meeting-field-fr = In French
programme-meeting-back-series = Meetings of the series
programme-meeting-back-host = Meetings that it hosts
programme-meeting-back-activity = Meetings
programme-meeting-back-materials = Meetings with this document
programme-meeting-back-conclusions = Meetings with conclusions addressed to it

## Plans
programme-plan-one = Plan or programme
programme-plan-many =
    { $n ->
        [one] One plan or programme
       *[other] { $n } plans and programmes
    }
programme-plan-new = Add a plan or programme
programme-plan-field-title = Title
programme-plan-field-kind = Type
programme-plan-choice-kind-programme = Programme
programme-plan-choice-kind-work-plan = Work plan
programme-plan-choice-kind-action-plan = Action plan
programme-plan-choice-kind-strategic-plan = Strategic plan
programme-plan-field-office = Office
programme-plan-field-from = From
programme-plan-field-to = To
programme-plan-field-about = What it is about
programme-plan-field-mandates = Mandates that it fulfils
programme-plan-field-lines = Lines of action
programme-plan-field-number = Number
programme-plan-field-addressed_to = Addressed to
programme-plan-field-responsible = Responsible
programme-plan-field-due = Due
programme-plan-field-state = Status
programme-plan-choice-state-planned = Planned
programme-plan-choice-state-under-way = Under way
programme-plan-choice-state-done = Done
programme-plan-choice-state-dropped = Dropped
programme-plan-field-activity = Activity
programme-plan-field-url = On the web
programme-plan-field-es = In Spanish
programme-plan-field-en = In English
programme-plan-field-pt = In Portuguese
programme-plan-field-fr = In French
programme-plan-back-office = Plans and programmes
programme-plan-back-mandates = Plans and programmes that fulfil it
programme-plan-back-lines = Plans and programmes in which it stands
