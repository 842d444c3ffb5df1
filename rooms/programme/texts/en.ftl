# What the programme says.

# What jobs, followers and the log of actions are called
programme-job-remind-offices = Remind offices of the date of a report
programme-job-draft-files = Set the files of a draft
programme-did-assistance-decide = Decided on an offer or request of cooperation
programme-did-assistance-follow = Noted how a request of cooperation goes on
programme-did-assistance-match = Brought a request and an offer together
programme-did-draft-make = Began the draft of a report
programme-did-draft-write = Wrote in the draft of a report
programme-did-draft-files = Asked for the files of a draft
programme-did-draft-approve = Approved a section of a draft
programme-did-draft-disapprove = Withdrew the approval of a section
programme-did-report-freeze = Froze a report
programme-did-meeting-register = Registered for a meeting
programme-did-meeting-unregister = Withdrew from a meeting
programme-did-meeting-people = Changed the list of a meeting
programme-did-practice-review = Reviewed a good practice
programme-did-record-send = Sent a record for review

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
programme-open-unanswered-lede = Mandates that no activity answers, nor one of their paragraphs.
programme-open-without-outcome =
    { $n ->
        [one] One completed activity without outcome
       *[other] { $n } completed activities without outcome
    }
programme-open-without-outcome-none = The outcome of every completed activity is known.
programme-open-without-outcome-lede = Completed activities of which nobody told what came of them.
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
programme-timeline-title = Timeline
programme-timeline-lede = When each activity began and ended, as far as is known.
programme-timeline-undated = { $n ->
    [one] One activity has no dates and is not here.
   *[other] { $n } activities have no dates and are not here.
}
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
programme-report-preset-spheres = Report of one office, sphere by sphere
programme-report-preset-table = Table of activities
programme-report-preset-sheet = Sheet of one activity
programme-report-only = Only of
programme-report-only-hint = For a programme, its mandates; for a sheet, its activity: by number (AG/RES. 2289 (XXXVII-O/07)), title in any language or address. Several are parted by semicolons
programme-report-only-wrong = The register has no record of that kind with that number, title or address
programme-report-only-several = Several records of that kind are called so: write the number or the address of one
programme-report-offices = Offices
programme-report-offices-hint = None ticked: all of them. With a programme, only the mandates that those ticked answer; by spheres, those of the ticked, which are needed here
programme-report-office-needed = Tick the office whose spheres are told
programme-report-office-gone = One of the offices asked for is no longer in the register: tick them again
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
programme-report-title-spheres = Periodic report by spheres: { $offices }
programme-report-title-table = Table of activities
programme-report-period = Period: { $period }
programme-report-colophon = Compiled from the register on { $date }. Each paragraph can be checked in its record:
programme-report-contents = Contents
programme-report-untranslated = not translated
programme-report-paragraph = para.
programme-report-opening =
    This report brings together { $activities ->
        [one] one activity
       *[other] { $activities } activities
    } of the period { $period } { $activities ->
        [one] that answers
       *[other] that answer
    } { $mandates ->
        [one] one mandate
       *[other] { $mandates } mandates
    }. Reporting: { $offices }.
programme-report-opening-none = The register has no activity of the period { $period }.
programme-report-empty = The register tells of no activity of this period: there is no report to freeze
programme-report-no-activity = No activity of the period answers it.
programme-report-sphere = Sphere: { $name }
programme-report-sphere-none = Outside these spheres
programme-report-told-before = Answered also by these, told already in this sphere:
programme-report-forum = Forum or activity
programme-report-description = Description
programme-report-dates = Dates
programme-mandate-answered-by = Activities that answer it
programme-annex-mandates = Mandates and the activities that answer them
programme-annex-funding = Funding
programme-annex-publications = Publications, studies and web pages
programme-annex-where = Where it is
programme-annex-meetings = Meetings
programme-annex-countries = Progress country by country
programme-annex-unanswered = Mandates without activity in the register
programme-annex-rows =
    { $n ->
        [one] One row
       *[other] { $n } rows
    }
programme-today-elsewhere = Write an address of this site, beginning with /
programme-amount-ambiguous = An amount has no sign between thousands: write 25000, or 25.00 for twenty-five
programme-amount-wrong = An amount is written in digits, without a sign (1250.50), and its currency in three letters (USD, HNL)
programme-reached-wrong = People are counted in whole numbers: 120
programme-rate-incomplete = A rate has how much one unit is worth (more than nothing), both currencies, its date and its source
programme-iati-wrong = Write it without blanks and without the signs / & | ?: so registers of cooperation take it, like XM-DAC-47131.
programme-ends-before = It ends before it starts: check both dates
programme-places-wrong = Places are written in a whole number, from 1 on: 40
programme-session-outside = A session lies outside the days of the meeting: check its day, or the start and end of the meeting
programme-part-of-itself = It cannot be part of itself, nor of something that is part of it
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
programme-since-counts =
    { $all ->
        [one] The document tells of one activity.
       *[other] The document tells of { $all } activities.
    } { $promised ->
        [one] Of one that this installation can give,
       *[other] Of { $promised } that this installation can give,
    } { $works ->
        [one] one works in full.
       *[other] { $works } work in full.
    }
programme-since-none = This installation does not have the starter register, which tells what the document says: it was begun empty. Whoever administers it can begin another one with atalaya init without --empty, or export the register of one that has it and import it here.
programme-since-then = { $date }: { $status }
programme-since-all =
    { $n ->
        [one] See the activity: { $office }
       *[other] See all { $n } activities: { $office }
    }
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
programme-draft-files-ask = Prepare the files
programme-draft-files-hint = A long report takes time. You can leave and come back: they stay here for seven days.
programme-files-running = Preparing the files: { $done } of { $total }
programme-files-failed = The files could not be prepared; whoever administers sees why
programme-files-not-yet = The file is being prepared. Ask for it again in a moment; the text is on the page of the report already.
programme-draft-file-now = prepared { $when }
programme-draft-file-before = prepared { $when }; the text has changed since
programme-done-files = The files are being prepared.
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
programme-draft-approved-then = { $who } approved the section, { $when }
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
programme-draft-section-moved = The text of the section has changed since you read it: read it again, then approve it
programme-draft-section-gone = The register no longer tells this section, and the comment was not kept: copy your text and write it in another one
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
programme-draft-register-opened = When you opened it
programme-draft-overtaken = The register changed while you were writing
programme-draft-overtaken-says = Your text is not saved yet: look at what the register says now, mend yours if need be and save it.
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
programme-done-passage-gone = The register no longer tells that paragraph: your text is kept at the end of the section.
programme-done-said = The comment is saved.
programme-done-settled = The comment is dealt with.
programme-done-approved = The section is approved.
programme-done-unapproved = The approval is withdrawn.

## People at meetings
programme-meeting-field-sessions = Programme
programme-meeting-field-day = Day
programme-meeting-field-at = Time
programme-meeting-field-speaker = Who speaks
programme-meeting-field-registration = Registration
programme-meeting-choice-registration-open = Open
programme-meeting-choice-registration-closed = Closed
programme-meeting-field-places = Places
programme-meeting-no-day = Without day
programme-person-title = Register
programme-person-lede = No account is needed. You get an address of your own, by which you see your registration and take it back whenever you want.
programme-person-name = Full name
programme-person-name-hint = As the certificate should say it
programme-person-mail = E-mail
programme-person-country = Country
programme-person-sex = Sex
programme-person-sex-hint = Used for counting only; never published beside a name
programme-person-sex-woman = Woman
programme-person-sex-man = Man
programme-person-sex-other = In another way
programme-person-sex-unstated = Not stated
programme-person-institution = Institution
programme-person-public = My name, institution and country may stand on the page of the meeting
programme-person-consent-1 = Whoever holds the meeting keeps these data to organise it, to count how many people came by country and sex, and to give certificates. Nobody else sees them, but for what you allow above. Taking the registration back erases them.
programme-person-agree = I agree that they are kept so
programme-person-agree-first = Without your agreement the registration cannot be kept
programme-person-nameless = Write your name
programme-person-long = Write { $n } letters at most
programme-person-send = Register for the meeting
programme-person-closed = Registration is closed
programme-person-full = All places are taken
programme-person-own = Your registration
programme-person-who-sees = Who sees it
programme-person-shown = Everybody sees name, institution and country; the rest, only whoever holds the meeting
programme-person-unshown = Only whoever holds the meeting
programme-person-leave = Take my registration back
programme-person-leave-says = All that you wrote is erased; nothing is left to bring back.
programme-people-title = People registered
programme-people-total =
    { $n ->
        [one] One person registered
       *[other] { $n } people registered
    }
programme-people-named =
    { $n ->
        [one] One lets the name be seen
       *[other] { $n } let their names be seen
    }
programme-people-none = Nobody has registered yet
programme-people-few = It is not told by sex: the people would be few and could be made out.
programme-people-by-country = By country; those of fewer than five people stand together
programme-people-elsewhere = Other countries
programme-people-n = People
programme-people-came = Came
programme-people-did-not-come = Did not come
programme-people-take-out = Take out
programme-people-too-early = The meeting has not begun yet: who came is noted from its first day on, and certificates are given from its last.
programme-certificate-title = Certificate of attendance
programme-certificate-says = This is to certify that
programme-certificate-came = took part in
programme-certificate-number = Certificate { $id }.
programme-certificate-too-early = Certificates are given from the last day of the meeting on.
programme-certificate-needs-day = Of the date of this meeting only the month or the year is known: that is why certificates are given once that month or year ends. They are given earlier if the exact day is written in the record of the meeting.
programme-mail-registered-subject = Your registration: { $meeting }
programme-mail-registered = { $name }: you are registered for { $meeting }. At this address, which is yours alone, you see what is kept and can take it back: { $link }
programme-done-registered = You are registered.
programme-done-unregistered = The registration is erased.
programme-done-attended = It is noted.
programme-done-taken-out = The registration is erased.
programme-conclusions-title = Conclusions and recommendations
programme-conclusions-lede =
    { $n ->
        [one] One conclusion of meetings, by the body that it goes to.
       *[other] { $n } conclusions of meetings, by the body that they go to.
    }
programme-conclusions-more = The first { $n } are shown here; the others are with their meetings.
programme-conclusions-all = All
programme-conclusions-nobody = It is not stated to whom they go
programme-conclusions-none = There are no conclusions to show

## Money, status, registers of cooperation
programme-activity-field-history = Former states
programme-body-field-iati = IATI identifier
programme-money-title = Sums
programme-money-caption = Funds by currency; two currencies are not added
programme-money-own = This activity
programme-money-parts = Its parts
programme-money-differs = Difference
programme-reached-caption = Those of this activity, and those that its parts tell
programme-money-converted = { $kind }, all in { $currency }: { $amount }
programme-money-rate = { $amount } { $currency } at { $rate } { $into }, of { $date }, according to { $source }
programme-money-without = Without a rate, and so not in this sum: { $currencies }
programme-money-left-out =
    { $n ->
        [one] One amount is not added: it is no plain decimal or has no currency.
       *[other] { $n } amounts are not added: they are no plain decimals or have no currency.
    }
programme-iati-take = IATI 2.03

## What changed lately
programme-changes-title = Recent changes
programme-changes-lede = What offices added, changed or took out, the latest first. Each record leads to its states, with what differs.
programme-changes-none = Nobody has changed anything yet
programme-changes-by = { $who }, { $when }
programme-changes-new = Added
programme-changes-changed = Changed
programme-changes-out = Taken out

## Dates of reports
programme-dates-title = Dates of reports
programme-dates-lede = When each report is due, and how many days before it the officers of each office are written to.
programme-dates-no-mail = This installation sends no mail: nobody is reminded.
programme-dates-none = There are no dates yet
programme-dates-before = Days before: { $days }
programme-dates-reminded =
    { $n ->
        [one] One reminder sent
       *[other] { $n } reminders sent
    }
programme-dates-last = The last on { $date }
programme-dates-next = Next reminder on { $date }
programme-dates-over = No reminder is left
programme-dates-add = Add the date
programme-dates-report = Report
programme-dates-title-wrong = Write which report it is, in 300 letters at most
programme-dates-day = Due on
programme-dates-day-hint = Year, month and day: 2027-01-30
programme-dates-day-wrong = Write the day as 2027-01-30
programme-dates-days = How many days before it is reminded
programme-dates-days-hint = Up to six numbers, from 0 to 365: 30 7 1
programme-dates-days-wrong = Write one to six numbers, from 0 to 365
programme-dates-take-out = Take the date out
programme-done-date = The date is added.
programme-done-date-out = The date is taken out.
programme-mail-reminder-subject = { $title }: due on { $date }
programme-mail-reminder =
    { $title } is due on { $date }. { $activities ->
        [one] Of { $office } there is one activity in the register. Look through its status, outcomes and funds at { $link }
       *[other] Of { $office } there are { $activities } activities in the register. Look through their status, outcomes and funds at { $link }
    }

## Good practices
programme-practices-title = Good practices
programme-practices-lede = What countries of origin, transit and destination do and is worth repeating, reviewed by two people by the same criteria.
programme-practices-none = No good practices are published yet
programme-practice-one = Good practice
programme-practice-many =
    { $n ->
        [one] One good practice
       *[other] { $n } good practices
    }
programme-practice-new = Add a good practice
programme-practice-field-title = Title
programme-practice-field-side = Country of
programme-practice-choice-side-origin = Origin
programme-practice-choice-side-transit = Transit
programme-practice-choice-side-destination = Destination
programme-practice-field-country = Country
programme-practice-field-institution = Who runs it
programme-practice-field-start = Since when
programme-practice-field-problem = What it responds to
programme-practice-field-does = What is done
programme-practice-field-outcome = What came of it
programme-practice-field-needs = What it takes to repeat it
programme-practice-field-evidence = Where it is told
programme-practice-field-documents = Documents
programme-practice-field-mail = E-mail of who sent it
programme-practice-field-reviews = Reviews
programme-practice-field-reviewer = Who reviewed it
programme-practice-field-account = Account
programme-practice-field-relevance = Responds to a problem
programme-practice-field-results = Results
programme-practice-field-rights = Rights and gender
programme-practice-field-repeatable = Can be repeated
programme-practice-choice-relevance-yes = Yes
programme-practice-choice-relevance-partly = Partly
programme-practice-choice-relevance-no = No
programme-practice-choice-results-yes = Yes
programme-practice-choice-results-partly = Partly
programme-practice-choice-results-no = No
programme-practice-choice-rights-yes = Yes
programme-practice-choice-rights-partly = Partly
programme-practice-choice-rights-no = No
programme-practice-choice-repeatable-yes = Yes
programme-practice-choice-repeatable-partly = Partly
programme-practice-choice-repeatable-no = No
programme-practice-field-verdict = Decision
programme-practice-choice-verdict-publish = Publish
programme-practice-choice-verdict-return = Send back with reasons
programme-practice-field-reason = Reasons
programme-practice-field-on = On
programme-practice-back-documents = Good practices with this document
programme-criterion-relevance = Does it respond to a problem of migrants, clearly stated?
programme-criterion-results = Does it tell what came of it, and where that is told?
programme-criterion-rights = Does it respect the rights of all and heed the differences between women and men?
programme-criterion-repeatable = Could another institution do it with what is told here?
programme-meets-yes = Yes
programme-meets-partly = Partly
programme-meets-no = No
programme-practice-send = Propose a good practice
programme-practice-send-lede = Two people review it. It is published if both agree; if not, it comes back with the reasons. They ask:
programme-sending-missing = { $field }: write it, without it it cannot be reviewed
programme-choose = { $field }: choose an option
programme-practice-own = Your good practice
programme-practice-waiting = Waits for review
programme-practice-returned = Sent back with reasons
programme-practice-published = Published
programme-practice-withdrawn = Withdrawn
programme-practice-read = Read it
programme-practice-reasons = Why it comes back
programme-practice-queue = Practices to review
programme-practice-queue-lede = Each is reviewed by two different people by the same criteria.
programme-practice-queue-none = There are no practices to review
programme-practice-reviews =
    { $n ->
        [one] One review
       *[other] { $n } reviews
    }
programme-practice-review = Your review
programme-practice-review-button = Save the review
programme-practice-reason-hint = Who sent it reads them. They are needed to send it back.
programme-practice-reason-wrong = Write the reasons, in 500 letters at most
programme-practice-moved = Somebody changed the practice after you opened it: read it again above before you send your review
programme-practice-compare = Compare
programme-practice-compare-lede = Choose up to four practices and read them side by side.
programme-practice-side-by-side = Side by side
programme-done-practice = The practice is sent.
programme-mail-practice-subject = Your good practice: { $title }
programme-mail-practice-published = “{ $title }” was reviewed and is published. At this address, which only you have, you find it: { $link } Your e-mail address is no longer kept.
programme-mail-practice-returned = “{ $title }” comes back with reasons. You read them at this address, which only you have: { $link } Your e-mail address is no longer kept: if you send it again, write it again.
programme-done-reviewed = The review is saved.

## Technical assistance
programme-assistances-title = Technical assistance
programme-assistances-lede = What some institutions offer and others ask for, what answers what, and how it goes on.
programme-assistances-none = No offers or requests are published
programme-assistance-one = Offer or request
programme-assistance-many =
    { $n ->
        [one] One offer or request
       *[other] { $n } offers and requests
    }
programme-assistance-new = Add an offer or a request
programme-assistance-field-title = Title
programme-assistance-field-kind = What it is
programme-assistance-choice-kind-offer = Offer
programme-assistance-choice-kind-request = Request
programme-assistance-field-institution = Institution
programme-assistance-field-country = Country
programme-assistance-field-themes = Themes
programme-assistance-field-does = What is offered or asked for
programme-assistance-field-start = From
programme-assistance-field-end = Until
programme-assistance-field-state = State
programme-assistance-choice-state-open = Not answered
programme-assistance-choice-state-answered = Answered
programme-assistance-choice-state-under-way = Under way
programme-assistance-choice-state-done = Done
programme-assistance-choice-state-closed = Closed
programme-assistance-field-matches = Contacts
programme-assistance-field-other = With
programme-assistance-field-match_state = How it goes on
programme-assistance-choice-match_state-proposed = Contact proposed
programme-assistance-choice-match_state-accepted = Accepted
programme-assistance-choice-match_state-declined = Not accepted
programme-assistance-choice-match_state-under-way = Under way
programme-assistance-choice-match_state-done = Done
programme-assistance-choice-match_state-withdrawn = Withdrawn
programme-assistance-field-on = Date
programme-assistance-field-note = Note
programme-assistance-field-mail = E-mail of who sent it
programme-assistance-field-checked = Looked at by the coordination
programme-assistance-choice-checked-yes = Yes
programme-assistance-choice-checked-no = No
programme-assistance-back-matches = Contacts proposed with
programme-assistance-send = Offer or ask for assistance
programme-assistance-send-lede = The coordination reads it before it is published. If another institution can answer, the two are brought together: each gets the e-mail that the other left here.
programme-assistance-send-button = Send it
programme-assistance-mail-hint = If you want to be written to. Those who work here with an account see it and, if you are put in contact, the other institution. It is erased if this is not published, and when it is done or closed.
programme-assistance-own = Your offer or request
programme-assistance-waiting = The coordination has not read it yet
programme-assistance-published = Published
programme-assistance-declined = Not published
programme-assistance-read = Read it
programme-assistance-queue = Offers and requests to read
programme-assistance-queue-lede = Nobody else sees them until they are published.
programme-assistance-queue-none = There are no offers or requests to read
programme-assistance-publish = Publish
programme-assistance-fits-offer = Offers that could answer
programme-assistance-fits-request = Requests that it could answer
programme-assistance-propose = Bring them together
programme-mail-matched-subject = Technical assistance: { $other }
programme-mail-matched = “{ $own }” and “{ $other }” ({ $institution }) could answer each other. You can write to { $mail }. The record: { $link }
programme-done-assistance = It is sent.
programme-done-decided = It is decided.
programme-done-matched = The contact is proposed.
programme-done-followed = How it goes on was noted.
programme-assistance-contact = Contact
programme-assistance-follow = Note a step
programme-assistance-follow-button = Note it
programme-assistance-follow-none = This contact has ended.
programme-assistance-follow-history = How it has gone so far
programme-assistance-note-hint = Everybody reads it.

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
programme-activity-field-rate = Rate: one unit is worth
programme-activity-field-rate_currency = in the currency
programme-activity-field-rate_date = Date of the rate
programme-activity-field-rate_source = Source of the rate
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
