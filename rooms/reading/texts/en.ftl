# Reading: the terms and what the machine flags.

# What jobs, followers and the log of actions are called
reading-follower-readings = Critical reading of articles

## Navigation and words
reading-nav-terms = Terms
reading-word-language = Language
reading-word-all = All
reading-word-filter = Filter

## On an article’s page
reading-article-summary =
    { $n ->
        [one] One flagged term
       *[other] { $n } flagged terms
    }
reading-manner-flagged = Flagged term
reading-manner-own = In its own voice
reading-manner-quoted = In a quotation
reading-manner-critical = Criticised or denied
reading-manner-contested = Guides disagree
reading-mark-better = Better: { $words }
reading-mark-provenance = Machine: rule { $rule }, reader { $reader }
reading-rail-heading = What the machine points out
reading-rail-language = Language of the text: { $language }.
reading-rail-unread = There are no terms in this language: the text was not read.
reading-rail-none = No term of the list.
reading-rail-count =
    { $n ->
        [one] One term of the list.
       *[other] { $n } terms of the list.
    }
reading-rail-people-decide = The machine points words out and proposes who says them; it can be wrong. People decide.
reading-panel-speaks = Who speaks
reading-panel-as-presented = Each voice is counted once. Sex as presented in the text.
reading-panel-people = People and voices
reading-panel-known-from = Known from
reading-panel-role = Role
reading-panel-quote = Quote
reading-panel-provenance = Machine: reader { $reader }, { $at }
reading-voices-women = Women
reading-voices-men = Men
reading-voices-groups = Groups
reading-voices-institutions = Institutions
reading-voices-unknown = Not identified
reading-card-voices =
    { $n ->
        [one] One voice: { $list }
       *[other] { $n } voices: { $list }
    }
reading-card-women =
    { $n ->
        [0] no woman
        [one] one woman
       *[other] { $n } women
    }
reading-card-men =
    { $n ->
        [one] one man
       *[other] { $n } men
    }
reading-card-groups =
    { $n ->
        [one] one group
       *[other] { $n } groups
    }
reading-card-institutions =
    { $n ->
        [one] one institution
       *[other] { $n } institutions
    }
reading-card-unknown =
    { $n ->
        [one] one not identified
       *[other] { $n } not identified
    }
reading-chip-woman = Woman
reading-chip-man = Man
reading-chip-other = Other, as the text says
reading-chip-group = Group
reading-chip-institution = Institution
reading-chip-unknown = Not identified
reading-chip-official = { $kind }, official
reading-role-official = Official
reading-role-and-official = { $role } (official)
reading-speaker-none = Nobody named
reading-quote-direct = Direct
reading-quote-indirect = Indirect
reading-quote-mixed = Mixed
reading-quote-line =
    { $manner }, { $n ->
        [one] one word
       *[other] { $n } words
    }: “{ $words }”
reading-quote-and-verb = { $quote } — “{ $verb }” { $class }
reading-verb-distancing = keeps its distance
reading-verb-supporting = lends support
reading-verb-emotive = adds emotion
reading-evidence-stated = the text says so
reading-evidence-title = the office or occupation
reading-evidence-agreement = agreement
reading-evidence-pronoun = the pronoun
reading-evidence-name = the name
reading-evidence-ending = how the name ends

## Terms
reading-terms-title = Terms
reading-terms-lede =
    { $n ->
        [one] One term that guides advise against, with what they propose instead.
       *[other] { $n } terms that guides advise against, with what they propose instead.
    }
reading-terms-note = A mark is a question for the reader, not an accusation: quoting or criticising a word is legitimate.
reading-terms-none = No term in this language
reading-term-uses =
    { $n ->
        [0] In no article
        [one] In { $n } article
       *[other] In { $n } articles
    }
reading-term-contested = Guides disagree
reading-term-contested-note = Guides disagree on this term. Both views are shown; it is not an error.
reading-term-why = Why
reading-term-in-press = In the press
reading-term-no-article = No article of the archive uses it.
reading-term-all-articles = See all articles that use it
reading-term-own-articles = Those that use it in their own voice
reading-term-rule = The rule
reading-term-pattern = Sought as
reading-term-severity = Severity
reading-term-requires = Only near
reading-term-excludes = Not within
reading-severity-high = High
reading-severity-medium = Medium
reading-severity-low = Low
reading-proposed-source = The alternative is that of the guide cited.
reading-proposed-editor = The alternative is proposed by Atalaya.

## Categories
reading-category-contested = Contested
reading-category-illegality = Illegality
reading-category-crime-origin = Origin and crime
reading-category-criminalisation = Criminalisation
reading-category-dehumanisation = Dehumanisation
reading-category-exaggeration = Exaggeration
reading-category-gender = Gender
reading-category-inaccurate = Inaccurate words
reading-category-loaded = Loaded words
reading-category-metaphor-disaster = Metaphors of disaster
reading-category-metaphor-war = Metaphors of war
reading-category-othering = Us and them
reading-category-person-first = The person first
reading-category-slur = Slurs

## Lists, importing, reading again
reading-lists-title = Lists in force
reading-list-line = { $name }, number { $number }, published on { $date } by { $who }
reading-import-title = Import a list of terms
reading-import-lede = The list is added to the node’s for { $observatory }. It is tried first, nothing is saved.
reading-import-name = Name of the list
reading-import-name-hint = As the pages will show it.
reading-import-name-missing = Write a name for the list.
reading-import-file = File
reading-import-hint = CSV with the columns of the list that can be downloaded below.
reading-import-try = Try without saving
reading-import-example = Download the terms in force (CSV)
reading-import-empty = Choose a file that is not empty.
reading-import-read = File: { $file }
reading-import-over = Your own list already has { $n } and the file brings { $more }. With both, { $says }
reading-import-heading =
    Dry run: { $n ->
        [one] one term is readable
       *[other] { $n } terms are readable
    }, { $faults ->
        [one] one fault
       *[other] { $faults } faults
    }. Nothing is saved yet.
reading-import-to-draft = Put into the draft
reading-import-left-out =
    { $n ->
        [one] One entry that was in force is not in the file: it is taken out.
       *[other] { $n } entries that were in force are not in the file: they are taken out.
    }
reading-list-why = { $list }: { $why }
reading-import-publish = Publish the list
reading-import-discard = Discard
reading-fault-in-line = Line { $line }: { $says }
reading-fault-in-column = Line { $line }, column { $column }: { $says }
reading-fault-list-too-large = the list has more than { $expected } bytes.
reading-fault-list-too-long = the list has more than { $expected } terms.
reading-fault-column-unknown = there is no column “{ $found }”; the columns are { $expected }.
reading-fault-column-missing = the column “{ $expected }” is missing.
reading-fault-not-utf8 = the row is not UTF-8 text. Save the file as CSV UTF-8.
reading-fault-row-broken = the row is not CSV: look at commas and quotation marks.
reading-fault-cells = the row has { $found } cells where { $expected } were expected.
reading-fault-cell-too-long = the cell has more than { $expected } bytes.
reading-fault-cell-empty = the cell is empty.
reading-fault-id-twice = “{ $found }” stands above already.
reading-fault-name-unknown = “{ $found }” is none of: { $expected }.
reading-fault-language-unknown = “{ $found }” is none of: { $expected }.
reading-fault-within-unknown = “{ $found }” is none of: { $expected }, nor is the cell empty.
reading-fault-set-unknown = there is no set “{ $found }” in the language “{ $language }”.
reading-fault-context-wrong = a context is one word, or several parted by “|”.
reading-pattern-empty = the pattern is empty.
reading-pattern-too-long = the pattern has too many parts, gaps or words in brackets.
reading-pattern-gap = the gap “{ $found }” is not “*” and a number from 1 to 8.
reading-pattern-word = “{ $found }” is no word: letters and digits were expected, after “=” for an exact form or “~” for a verb.
reading-pattern-verb = “~{ $found }” is no infinitive whose forms its ending tells: write its forms out with “=”.
reading-pattern-bracket = the bracket of “{ $found }” is not closed.
reading-pattern-beside = “{ $found }” may only stand at the beginning (“<”, “!”) or the end (“>”, “!”) of a pattern.
reading-pattern-no-word = a pattern needs a word that is always there, at its beginning and at its end.
reading-reread-button = Read the archive again
reading-reread-hint = A new list applies to articles that arrive; this applies it to earlier ones too. Old readings are kept.
reading-done-published = The list is in force for articles that arrive. For earlier ones, read the archive again.
reading-done-reread = Reading again has begun; you can leave this page.

## What was done, for the audit log; jobs
reading-did-list-publish = Published a list of terms
reading-did-archive-reread = Had the archive read again
reading-job-reread = Read the archive again with the lists in force

## Guides of the library
reading-term-guides = In the guides of the library
reading-term-guide-page = { $title }, p. { $page }

## Check my text
reading-check-title = Check my text
reading-check-lede = Paste a draft or an address and see, before publishing, what Atalaya would see. What you paste is not kept and does not leave this server.
reading-check-headline = Headline
reading-check-headline-found = The first line was read as the headline. If it is none, type the headline in its field.
reading-check-text = Text
reading-check-text-hint = Spanish, Portuguese, French or English; up to { $n } words.
reading-check-address = Address of a published article
reading-check-address-hint = Instead of the text. The outlet is asked once and nothing is kept.
reading-check-guide = Guide of
reading-check-button = Check
reading-check-again = Check again
reading-check-clear = Clear
reading-check-read = Your text, read
reading-check-key = How to read the marks
reading-check-word = word
reading-check-key-own = in your own voice
reading-check-key-quoted = in a quotation
reading-check-key-critical = criticised or denied
reading-check-unread = The text is in a language that Atalaya does not read ({ $language }). There is no advice to give.
reading-check-no-advice = Not read: no advice
reading-check-heading =
    { $n ->
        [0] Nothing to point out
        [one] One thing to think about
       *[other] { $n } things to think about
    }
reading-check-advice = Advice { $n }: { $words }
reading-check-words = Words
reading-check-times-own =
    { $n ->
        [one] in your own voice
       *[other] in your own voice, { $n } times
    }
reading-check-times-quoted =
    { $n ->
        [one] in a quotation
       *[other] in quotations, { $n } times
    }
reading-check-times-critical =
    { $n ->
        [one] criticised or denied
       *[other] criticised or denied, { $n } times
    }
reading-check-quoted = Somebody else says it and it can stay, if the text sets it against facts. { $better }
reading-check-critical = Nothing to change here: the text rejects the word
reading-check-term = See the term
reading-check-voices = Voices
reading-check-nobody = Nobody speaks in the text: no quotations, no sources.
reading-check-no-woman = The text is about women and none of them speaks.
reading-check-men-only =
    { $n ->
        [one] One man speaks and no woman.
       *[other] { $n } men speak and no woman.
    }
reading-check-silent = Named and not heard: { $names }.
reading-check-experts = Find who can speak, in the directory
reading-check-origin = It names an origin (“{ $words }”). Is it needed to understand the news?
reading-check-help = Help
reading-check-help-missing = It speaks of violence (“{ $words }”) and does not say where to ask for help.
reading-check-help-where = Institutions and lines of each country
reading-check-what = What is looked at
reading-check-what-words = Words that guides advise against, with what they propose and why; and whether you say, quote or criticise them.
reading-check-what-voices = Who speaks and who does not: women, men, groups, institutions.
reading-check-what-headline = Whether the headline names an origin.
reading-check-what-help = Whether a text on violence says where to ask for help.
reading-check-not-kept = The text is read in memory and forgotten: it stays neither in the database nor in the log nor in the audit log.
reading-check-too-long = The text has more than { $n } words. Divide it.
reading-check-both = Write a text or an address, not both.
reading-check-nothing = Write or paste a text, or the address of an article.
reading-check-too-many = This network asked too often within an hour. Wait a while; your text is still here.
reading-check-slow = The outlet takes too long to answer. Paste the text.
reading-check-answered = The outlet answered with the code { $status }. Check the address or paste the text.
reading-check-no-article = No article’s text was found at that address. Paste the text.

## Filters of the search
reading-facet-own = In its own voice
reading-facet-voice = How the word is said
reading-facet-speaks = Who speaks
reading-facet-women = Women among the people who speak
reading-trait-voz-propia = In its own voice
reading-trait-voz-citada = In a quotation
reading-trait-voz-criticada = Criticised or denied
reading-trait-habla-mujer = A woman
reading-trait-habla-hombre = A man
reading-trait-habla-grupo = A group
reading-trait-habla-institucion = An institution
reading-trait-habla-sin-identificar = Somebody not identified
reading-trait-habla-nadie = Nobody
reading-trait-mujeres-ninguna = None
reading-trait-mujeres-menos-de-la-mitad = Less than half
reading-trait-mujeres-la-mitad-o-mas = Half or more
reading-trait-mujeres-todas = All

## Correcting a reading
reading-correct-title = Correct the reading
reading-correct-lede = What a person says stays beside what the machine read, never in its place, with who said it, when and why. It serves to measure the machine and to teach it.
reading-correct-untitled = Without a headline
reading-correct-group-term = Flagged terms
reading-correct-group-quote = Quotes
reading-correct-group-person = People
reading-correct-one-term = This term
reading-correct-one-quote = This quote
reading-correct-one-person = This person
reading-correct-rule-quote = quotes
reading-correct-rule-person = people
reading-correct-machine = Machine: { $value }
reading-correct-speaker = { $kind }: { $speaker }
reading-correct-value = What it is
reading-correct-choose = Choose what it is.
reading-correct-who = Who speaks
reading-correct-who-hint = As written in the text; only if the machine took somebody else.
reading-correct-why = Why
reading-correct-why-hint = One sentence, for whoever reads it later. Not needed where the machine is right.
reading-correct-why-missing = Write why, in one sentence.
reading-correct-why-long = The reason has more than { $n } letters. Shorten it.
reading-correct-gone = That mark is not in the present reading. Choose another from the list.
reading-correct-changed = The article or its reading changed meanwhile. Below is what is read now: look at it and, if the same holds, save it again.
reading-correct-button = Save the correction
reading-correct-cancel = Leave it
reading-correct-link = Correct
reading-correct-none = Nothing was read in this article
reading-correct-back = Back to the article
reading-correct-all-title = The whole article
reading-correct-all-text = If you looked at all quotes of the article and corrected those that needed it and added those that were missing, say so: it then serves to measure how many the machine finds.
reading-correct-all-button = I looked at all quotes
reading-correct-said = { $who }, { $date }: { $value }
reading-said-right = The machine is right
reading-said-term-wrong = It is not this term
reading-said-quote-wrong = It is not a quote
reading-said-person-wrong = It is not a person
reading-said-article-checked = All quotes looked at
reading-done-corrected = What you say was saved beside what the machine read.
reading-did-reading-correct = Corrected a reading

## How good the machine is
reading-quality-title = How good the reading is
reading-quality-lede = What the machine finds and what escapes it, with reader { $reader }: each figure with its 95% interval and its number of cases.
reading-quality-none = This reader has not been measured yet
reading-quality-none-text = The collector measures it by itself; come back in a while.
reading-quality-gold = On texts that people annotated
reading-quality-gold-caption = Reader { $reader }, annotated texts
reading-quality-gold-note = Articles and sentences invented in the manner of eight countries’ press, annotated by hand and kept apart from the rules. They compare readers; they do not estimate how the press is read.
reading-quality-people = In the press, as those say who correct
reading-quality-people-caption = What people said of the reading of articles, reader { $reader }
reading-quality-people-note = Of the marks that a person looked at, how many the machine got right. Doubtful ones are looked at more, so these figures are lower than those of all the press.
reading-quality-variable = What
reading-quality-country = Country
reading-quality-share = Right
reading-quality-95 = 95% interval
reading-quality-interval = { $low } to { $high }
reading-quality-n = n
reading-quality-floor = Floor
reading-quality-state = Shown as
reading-quality-above = reading
reading-quality-below = suggestion only
reading-quality-by-country = By country
reading-quality-together = All countries together
reading-quality-few = too few cases
reading-quality-earlier = Earlier readers
reading-quality-earlier-caption = The same figures of earlier readers
reading-quality-reader = Reader
reading-quality-only-suggestions = Suggestions only
reading-quality-no-suggestions = All that is measured is above its floor.
reading-quality-suggestion = { $variable } ({ $language }): { $share }
reading-quality-how = How it is measured
reading-quality-how-text = A quote counts as found if it shares at least 30% with the annotated one (Jaccard); a term, if it is the same and shares words; a person, if the name or one of its forms is the same, or if found where the text first names them. Speaker and sex are looked at in quotes that were found; the sex of people named, in those found; voice, in terms that were found. Wilson intervals (1927).
reading-variable-terms-precision = Terms: of those flagged, are so
reading-variable-terms-recall = Terms: of those there are, flagged
reading-variable-voice-right = Whose words they are
reading-variable-quotes-precision = Quotes: of those pointed out, are so
reading-variable-quotes-recall = Quotes: of those there are, found
reading-variable-speaker-right = Who speaks
reading-variable-sex-right = Woman, man, group, institution
reading-variable-person-right = People: of those pointed out, are so
reading-variable-people-precision = People named: of those found, are so
reading-variable-people-recall = People named: of those there are, found
reading-variable-people-right = People named: woman or man
reading-job-measure-reading = Measure how good the reading is

## The draft of a list
reading-draft-title = Draft of the list
reading-draft-lede = The own list of { $observatory }, which is added to that of the node. Changes gather here and do not apply until they are published.
reading-draft-standing =
    { $n ->
        [one] One term
       *[other] { $n } terms
    }; last change: { $who }, { $at }.
reading-draft-none = There is no draft
reading-draft-none-text = A draft begins with the list in force of the observatory.
reading-draft-begin = Begin a draft
reading-draft-changes = What changes
reading-draft-no-change = Nothing yet: the draft is the list in force.
reading-draft-added =
    { $n ->
        [one] One new term
       *[other] { $n } new terms
    }
reading-draft-changed = Somebody changed the draft meanwhile. Open it again and repeat your change.
reading-draft-removed =
    { $n ->
        [one] One term removed
       *[other] { $n } terms removed
    }
reading-draft-edited =
    { $n ->
        [one] One term changed
       *[other] { $n } terms changed
    }
reading-draft-add = Add a term
reading-draft-terms = All terms of the draft
reading-draft-no-term = None.
reading-draft-publish-title = Publish
reading-draft-publish-text = A new version of the list is made, with its number. It holds for articles that arrive; for earlier ones, read the archive again. Old readings stay.
reading-draft-why = Why
reading-draft-why-hint = One sentence, which is seen beside the list.
reading-draft-why-missing = Write why it is published, in one short sentence.
reading-draft-gone = The draft is not there any more.
reading-draft-same = The draft is the list in force: there is nothing to publish.
reading-draft-what = Choose what to do with the draft.
reading-draft-discard-title = Discard
reading-draft-discard-text = The changes of the draft are lost. The list in force does not change.
reading-draft-discard = Discard the draft
reading-draft-broken = The draft of the list cannot be read. Its page, under Terms, says why; there you can discard it.
reading-draft-broken-title = The draft cannot be read
reading-draft-broken-text = It can be neither changed, tried nor published, for what is not read would be lost. The list in force does not change. Discard it and begin another.
reading-draft-term-title = A term of the draft
reading-draft-term-lede = The same facts as the columns of a list.
reading-draft-term-save = Save in the draft
reading-draft-term-remove = Remove from the draft
reading-term-id = Number
reading-term-id-hint = Such as es-021; another for each term. That of a term of the node takes its place in this observatory.
reading-term-label = Term
reading-term-pattern-hint = Words parted by spaces; “;” parts several patterns.
reading-signs = The signs of a pattern
reading-sign-form = any form of the word: gender and number
reading-sign-exact = this form only
reading-sign-verb = the verb: infinitive, gerund and third person in every tense
reading-sign-either = one of these
reading-sign-maybe = the word or nothing
reading-sign-gap = up to two words, whatever they are
reading-sign-figure = a figure
reading-sign-set = a word of a set: people who migrate, nationalities, animals, sport…
reading-sign-before = after one of these; “^” is where the sentence begins
reading-sign-behind = before one of these
reading-sign-unless = unless this stands before; at the end, unless it stands behind
reading-term-category = Kind
reading-term-recommended = Better
reading-term-several-hint = Several are parted by semicolons.
reading-term-proposed = Who proposes the alternative
reading-term-reason-es = Why, in Spanish
reading-term-reason-en = Why, in English
reading-term-reason-pt = Why, in Portuguese
reading-term-reason-fr = Why, in French
reading-term-source = Guide
reading-term-source-url = Address of the guide
reading-term-more-sources = Other guides
reading-term-more-sources-hint = Name <address>; parted by semicolons.
reading-term-within = Where it is sought
reading-within-both = In headline and text
reading-within-title = In the headline only
reading-within-text = In the text only
reading-trial-title = Try it on the archive
reading-trial-lede = Reads the articles of the observatory’s countries with the draft and with the list in force, and says which marks would be new and which lost. It changes nothing.
reading-trial-button = Try the draft
reading-trial-heading =
    { $articles ->
        [one] One article read
       *[other] { $articles } articles read
    }: { $new ->
        [one] one new mark
       *[other] { $new } new marks
    }, { $lost ->
        [one] one lost
       *[other] { $lost } lost
    }.
reading-trial-running =
    Under way: { $articles ->
        [one] one article read
       *[other] { $articles } articles read
    }, { $new } new marks and { $lost } lost so far.
reading-trial-old = The draft was changed since: try it again.
reading-trial-counts = New: { $new }. Lost: { $lost }.
reading-trial-new = new
reading-trial-lost = lost
reading-trial-article = the article
reading-done-draft-begun = The draft began with the list in force.
reading-done-draft-discarded = The draft was discarded.
reading-done-draft-none = There is no draft. Begin one.
reading-done-trial = The trial has begun; you can leave this page and come back.
reading-done-term-saved = The term is in the draft.
reading-done-term-removed = The term was removed from the draft.
reading-done-imported = The terms of the file are in the draft.
reading-did-list-discard = Discarded the draft of a list
reading-job-list-trial = Try the draft of a list on the archive

## What an article names, what it is about, what to look at
reading-context-places = Places and groups
reading-context-place = Places
reading-context-origin = Origins
reading-context-group = Groups
reading-context-laws = Laws and rights
reading-context-law = Laws
reading-context-article = art. { $n }
reading-context-right = Rights
reading-context-organisations = Organisations
reading-context-organisation = Named
reading-context-kind = Classification
reading-context-topic = Topic
reading-context-section = Section
reading-context-genre = Genre
reading-context-copy = Text
reading-context-sure = sureness { $share }
reading-context-flags = Worth a look
reading-context-rules = Which rules say so
reading-context-no-women = none named, quoted or as a group
reading-context-women-named =
    { $n ->
        [one] one named
       *[other] { $n } named
    }
reading-context-women-quoted =
    { $n ->
        [one] one quotation of theirs
       *[other] { $n } quotations of theirs
    }
reading-context-women-groups =
    { $n ->
        [one] one mention as a group
       *[other] { $n } mentions as a group
    }
reading-context-no-help = offers no line for help
reading-flag-migration-focus = Migration in focus
reading-flag-about-women = Women
reading-flag-violence = Violence of gender or against children
reading-flag-help-line = Help
reading-flag-violence-without-help-line = Violence without a line for help
reading-flag-origin-in-headline = Origin in the headline
reading-flag-origin-with-crime = Origin beside an accusation
reading-place-country = country
reading-place-division = state or province
reading-place-city = city or town
reading-place-border = border
reading-place-corridor = route
reading-place-region = region
reading-copy-own = The outlet’s own
reading-copy-agency = An agency’s: { $agency }
reading-copy-mixed = The outlet’s own, with information of { $agency }
reading-copy-agencies = several agencies
reading-genre-news = News
reading-genre-brief = Brief
reading-genre-interview = Interview
reading-genre-opinion = Opinion
reading-genre-editorial = Editorial
reading-genre-chronicle = Chronicle
reading-genre-report = Feature
reading-section-politics = Politics
reading-section-world = World
reading-section-economy = Economy
reading-section-society = Society
reading-section-justice = Justice
reading-section-crime = Crime
reading-section-migration = Migration
reading-section-health = Health
reading-section-science = Science and technology
reading-section-environment = Environment
reading-section-education = Education
reading-section-culture = Culture
reading-section-entertainment = Entertainment
reading-section-media = Media
reading-section-sports = Sports
reading-section-local = Local
reading-section-opinion = Opinion
reading-panel-part = Function
reading-panel-part-from = Told by
reading-function-subject = Spoken of
reading-function-spokesperson = Spokesperson
reading-function-expert = Expert
reading-function-personal-experience = Personal experience
reading-function-eye-witness = Eye witness
reading-function-popular-opinion = Popular opinion
reading-function-unknown = Not told
reading-part-migrant = migrant
reading-because-named-and-not-quoted = named and not quoted
reading-because-tells-what-they-saw = tells what they saw
reading-because-speaks-of-their-own-life = speaks of their own life
reading-because-quoted = quoted
reading-because-joined = joined to another like it
reading-because-beside-a-group = beside the word for a group
reading-because-as-a-noun = used as a noun
reading-because-after-an-article-or-number = after an article or number
reading-because-a-plural-without-a-noun = a plural without a noun
reading-because-one-person-without-an-article = one person, without an article
reading-because-behind-a-name = behind a name
reading-because-with-a-capital = with a capital
reading-because-of-somebody = of somebody
reading-because-a-form-for-women = a form for women
reading-because-a-form-for-men = a form for men
reading-because-a-feminine-article = a feminine article
reading-because-a-masculine-article = a masculine article
reading-because-by-the-word-before-it = by the word before it
reading-because-letters-behind-an-article = letters behind an article
reading-because-known-to-the-observatory = from the observatory’s list
reading-because-one-of = may be of { $countries }
reading-because-known-place = known place: { $name }
reading-because-spoken-of =
    { $n ->
        [one] the text speaks once of { $country }
       *[other] the text speaks { $n } times of { $country }
    }
reading-occupation-0 = Not told
reading-occupation-1 = royalty
reading-occupation-2 = politics, government, parliament
reading-occupation-3 = public service, diplomacy
reading-occupation-4 = police, military, fire service
reading-occupation-5 = teaching, academia
reading-occupation-6 = medicine
reading-occupation-7 = health, social work, childcare
reading-occupation-8 = science, engineering, technology
reading-occupation-9 = journalism, media
reading-occupation-10 = law, justice
reading-occupation-11 = business, economy
reading-occupation-12 = office, shop, services
reading-occupation-13 = trades, labour, transport
reading-occupation-14 = farming, mining, fishing
reading-occupation-15 = religion
reading-occupation-16 = activism, organisations, unions
reading-occupation-17 = sex work
reading-occupation-18 = arts, show, celebrity
reading-occupation-19 = sport
reading-occupation-20 = study
reading-occupation-21 = home, parent
reading-occupation-22 = child, teenager
reading-occupation-23 = neighbour, resident
reading-occupation-24 = retired
reading-occupation-25 = accused or convicted
reading-occupation-26 = unemployed
reading-occupation-27 = other
reading-topic-1 = Women in politics
reading-topic-2 = Peace and negotiations
reading-topic-3 = Domestic politics and elections
reading-topic-4 = Trade and finance between countries
reading-topic-5 = Foreign relations
reading-topic-6 = Defence and internal security
reading-topic-7 = Other politics
reading-topic-8 = Economic policy, taxes, markets
reading-topic-9 = Economic crisis, failures, mergers
reading-topic-10 = Poverty, housing, welfare
reading-topic-11 = Women’s work
reading-topic-12 = Employment
reading-topic-13 = Informal work, street vending
reading-topic-14 = Strikes, unions, other labour
reading-topic-15 = Countryside, farming, land
reading-topic-16 = Consumers and prices
reading-topic-17 = Transport and traffic
reading-topic-18 = Other economy
reading-topic-19 = Science and technology
reading-topic-20 = Health and medicine
reading-topic-21 = Ebola
reading-topic-22 = HIV and AIDS
reading-topic-23 = Other epidemics
reading-topic-24 = Reproductive health, abortion
reading-topic-25 = Climate change
reading-topic-26 = Environment, tourism
reading-topic-27 = Other science or health
reading-topic-28 = Sustainable Development Goals
reading-topic-29 = Family and generations
reading-topic-30 = Human rights, of women, children and minorities
reading-topic-31 = Religion, culture and customs
reading-topic-32 = Migration, refuge, racism, xenophobia
reading-topic-33 = Other development
reading-topic-34 = Education and childcare
reading-topic-35 = Women’s movements, feminism
reading-topic-36 = Roles of women and men
reading-topic-37 = Family and inheritance law
reading-topic-38 = Courts and laws
reading-topic-39 = Disasters and accidents
reading-topic-40 = Protests and riots
reading-topic-41 = Other social or legal matter
reading-topic-42 = Crime without violence, drugs
reading-topic-43 = Corruption
reading-topic-44 = Violent crime
reading-topic-45 = Violence against children
reading-topic-46 = War and terrorism
reading-topic-47 = Other crime or violence
reading-topic-48 = Harassment and sexual violence against women
reading-topic-49 = Gender violence, femicide, trafficking
reading-topic-50 = Inequality between women and men
reading-topic-51 = Celebrities, obituaries
reading-topic-52 = Arts and entertainment
reading-topic-53 = Media and networks
reading-topic-54 = Fake news, disinformation
reading-topic-55 = Fashion and beauty contests
reading-topic-56 = Sport
reading-topic-57 = Other culture or celebrity
reading-topic-58 = Other topic

## Filters of the search by what an article names
reading-facet-part = Who appears
reading-facet-flag = Worth a look
reading-facet-country = Countries it speaks of
reading-facet-place = Places it speaks of
reading-facet-law = Laws and treaties it names
reading-facet-organisation = Organisations it names
reading-trait-papel-migrante = A migrant
reading-trait-papel-migrante-citada = A migrant who speaks
reading-trait-papel-mujer-migrante = A migrant woman
reading-trait-papel-mujer-migrante-citada = A migrant woman who speaks
reading-trait-papel-mujer-especialista = A woman expert who speaks
reading-trait-papel-mujer-autoridad = A woman in public office who speaks

## Correcting what an article names and what it is
reading-correct-what-term = Term
reading-correct-what-quote = Who speaks
reading-correct-what-person = Sex
reading-correct-what-part = Function
reading-correct-what-migrant = Migrates
reading-correct-what-place = Place, of
reading-correct-what-group = Group
reading-correct-what-law = Law
reading-correct-what-right = Right
reading-correct-what-organisation = Organisation
reading-correct-what-topic = Topic
reading-correct-what-section = Section
reading-correct-what-genre = Genre
reading-correct-what-copy = Whose text it is
reading-said-nothing = The machine says nothing
reading-said-yes = Yes
reading-said-no = No
reading-said-unknown = The text does not tell
reading-said-own = The outlet’s own
reading-said-agency = An agency’s
reading-said-mixed = The outlet’s own, with an agency’s information
reading-said-place-wrong = It is no place
reading-said-group-wrong = It is no group of people
reading-said-law-wrong = It is no law
reading-said-right-wrong = It is no right
reading-said-organisation-wrong = It is no organisation
reading-context-frames = Suggestions of a model
reading-context-frame = Suggestion
reading-context-held-out = { $share } sure; on texts that it had not seen, F1 { $f1 } with n { $n }
reading-context-by-model = model; what weighed most: { $words }
reading-did-reading-model-set = Put a model of suggestions in force
reading-did-reading-model-remove = Removed the model of suggestions
reading-mark-by-person = From a person
reading-panel-told = Quotations that people told
reading-missed-title = Is something missing?
reading-missed-lede = What the machine did not find is added in the words of the text. It stands as told by a person and serves to measure how much the machine finds.
reading-missed-quote = Add a missing quotation
reading-missed-term = Add a missing term
reading-missed-words = The words, just as they stand in the text
reading-missed-words-hint = Copy them from the article and paste them here, with their accents and capitals.
reading-missed-borders-hint = If the quotation begins or ends elsewhere, leave only its words here.
reading-missed-which = Which of them
reading-missed-which-hint = Only if the words are repeated: 1 is the first.
reading-missed-no-words = Paste the words of the text.
reading-missed-not-found = Those words do not stand like that in the text. Copy them from the article, whole.
reading-missed-several = Those words stand { $n } times in the text. Write which, from 1 to { $n }.
reading-missed-there = That is in the list already. Correct it there.
reading-missed-elsewhere = Those words stand elsewhere in the text. If they are another quotation, add it as a missing one.
reading-missed-no-term = Choose the term.
reading-done-missed = What was missing was added, as told by you.
reading-said-missed = The machine did not find it
reading-said-moved = The machine set other borders
reading-said-quote-moved = Begins or ends elsewhere
reading-said-place-found = A place, of no country in particular
reading-said-law-found = A law or a treaty
reading-said-right-found = A right
reading-said-organisation-found = An organisation
reading-because-no-date-in-the-first-lines = no date in the first lines
reading-because-of-topic = topic: { $topic }
reading-because-in-section = section: { $words }
reading-because-in-address = address: { $words }
reading-because-in-headline = headline: { $words }
reading-because-in-author = author: { $words }
reading-because-in-signed = signed: { $words }
reading-because-in-with = with: { $words }
reading-correct-times =
    { $n ->
        [one] { $n } mention
       *[other] { $n } mentions
    }
reading-because-count-quotations =
    { $n ->
        [one] { $n } quotation
       *[other] { $n } quotations
    }
reading-because-count-words =
    { $n ->
        [one] { $n } word
       *[other] { $n } words
    }
reading-because-count-who-speak =
    { $n ->
        [one] { $n } who speaks
       *[other] { $n } who speak
    }
reading-because-count-questions-with-answers =
    { $n ->
        [one] { $n } question with its answer
       *[other] { $n } questions with answers
    }
reading-because-count-turns-of-dialogue =
    { $n ->
        [one] { $n } turn of dialogue
       *[other] { $n } turns of dialogue
    }
reading-group-afrodescendants = people of African descent
reading-group-asylum-seekers = asylum seekers
reading-group-children = children
reading-group-deportees = deported people
reading-group-diaspora = diaspora
reading-group-disappeared = disappeared people
reading-group-displaced = displaced people
reading-group-domestic-workers = domestic workers
reading-group-families = families
reading-group-farm-workers = farm workers
reading-group-girls = girls
reading-group-indigenous = indigenous people
reading-group-lgbti = LGBTI people
reading-group-men = men
reading-group-migrants = migrants
reading-group-mothers = mothers
reading-group-nationals = people of a country
reading-group-refugees = refugees
reading-group-returnees = returnees
reading-group-searching-families = searching families
reading-group-survivors = survivors
reading-group-trafficked = trafficked people
reading-group-women = women

## How good the machine is at what an article names and what it is
reading-context-suggestion = { $what } (suggestion)
reading-variable-places-precision = Places: of those marked, are such
reading-variable-places-recall = Places: of those there are, are found
reading-variable-country-right = Country of a place
reading-variable-demonyms-precision = Words for people of a country: of those marked, are such
reading-variable-demonyms-recall = Words for people of a country: of those there are, are found
reading-variable-groups-precision = Groups: of those marked, are such
reading-variable-groups-recall = Groups: of those there are, are found
reading-variable-laws-precision = Laws: of those marked, are such
reading-variable-laws-recall = Laws: of those there are, are found
reading-variable-rights-precision = Rights: of those marked, are such
reading-variable-rights-recall = Rights: of those there are, are found
reading-variable-organisations-precision = Organisations: of those marked, are such
reading-variable-organisations-recall = Organisations: of those there are, are found
reading-variable-topic-precision = Topic: of those told, are right
reading-variable-topic-recall = Topic: of all articles, is told and right
reading-variable-topic-right = Topic
reading-variable-section-right = Section
reading-variable-genre-right = Genre
reading-variable-copy-right = Whose text it is
reading-variable-flags-precision = Things worth a look: of those told, are such
reading-variable-flags-recall = Things worth a look: of those there are, are told
reading-variable-flags-right = Things worth a look
reading-variable-function-precision = Function: of those told, are right
reading-variable-function-recall = Function: of those there are, are told
reading-variable-function-right = Function
reading-variable-occupation-right = Occupation
reading-variable-migrant-right = Whether they migrate

## Advice on an origin beside an accusation
reading-check-origin-with-crime = It puts an origin beside an accusation (“{ $words }”). Does it need to be said?

## Terms of the installation that an observatory does not use
reading-draft-off =
    { $n ->
        [one] One term of the node no longer used
       *[other] { $n } terms of the node no longer used
    }
reading-draft-on =
    { $n ->
        [one] One term of the node used again
       *[other] { $n } terms of the node used again
    }
reading-draft-all-off = Terms of the node that are not used
reading-draft-all-off-text = In this observatory they are neither shown nor counted. Choose one to use it again.
reading-draft-term-off = Do not use in this observatory
reading-draft-term-on = Use again
reading-draft-term-is-off = This term of the node is not used in the observatory.
reading-draft-term-is-inherited = This term is the node’s. Saving it gives the observatory a form of its own; it can also stop using it.
reading-done-term-off = The term of the node will no longer be used once the draft is published.
reading-done-term-on = The term of the node will be used again once the draft is published.
reading-term-edit = Change it or stop using it in this observatory
reading-term-not-nearer = Not where nearer
reading-term-never-with = Never with
reading-set-migrant = words for migrants
reading-set-nationality = words for nationalities
reading-set-nationals = words for nationals
reading-set-sport = words of sport
reading-set-animal = words for animals
reading-set-weather = words of weather and nature
reading-set-goods = words of trade and tourism
reading-set-art = words of art
reading-set-fiction = words of fiction
reading-set-music = words of music
reading-set-computing = words of computing
reading-set-mineral = words of mining

## Names that an observatory knows: people, places, first names
reading-evidence-known = the list of people known
reading-evidence-known-name = the name, by the observatory’s list ({ $source })
reading-role-known = from the list of people known
reading-trial-names =
    { $people ->
        [one] One person would be told differently
       *[other] { $people } people would be told differently
    }; { $places ->
        [one] one place
       *[other] { $places } places
    }.
reading-trial-told = before, { $before }; with the draft, { $after }.
reading-trial-not-found = not found
reading-trial-no-role = no role
reading-trial-no-country = no country
reading-draft-names-added =
    { $n ->
        [one] One new name
       *[other] { $n } new names
    }
reading-draft-names-edited =
    { $n ->
        [one] One name changed
       *[other] { $n } names changed
    }
reading-draft-names-removed =
    { $n ->
        [one] One name removed
       *[other] { $n } names removed
    }
reading-names-title = Known names
reading-names-lede = People, places and first names that { $observatory } knows. They are asked before the general tables when an article is read.
reading-names-people-hidden = The people of the list are seen by those who may edit it.
reading-names-kind = Kind
reading-names-letters = Letters of the name
reading-names-none-asked = No such name
reading-names-none = There are no names yet
reading-names-none-text = The list is for what the reader cannot know: who somebody of the region is and how they present themselves, in which country a village is, whether women or men bear a first name.
reading-names-sources = Where the names come from
reading-names-sources-text = The reader brings first names counted in registers. They are counts of names, not of people, and what the text says goes before. They come from:
reading-names-source-ine = Instituto Nacional de Estadística, Spain (fuente: INE)
reading-names-source-chile = Registro Civil, Chile, 1920 to 2021 (CC0)
reading-names-source-wikidata = People of fourteen American countries in Wikidata (CC0)
reading-names-source-genero = The list of names of datasketch/genero (MIT)
reading-names-source-us = United States: Social Security Administration, 1920 to 2023 (public domain), for texts in English
reading-names-source-france = France: Insee, Fichier des prénoms, 1900 to 2020 (Licence Ouverte 2.0), for texts in French
reading-names-source-brazil = Brazil: IBGE, censuses of 2010 and 2022, for texts in Portuguese
reading-names-sources-places = Places are those of the reader’s tables: countries, divisions, cities, borders and routes of the Americas.
reading-names-sources-organisations = Organisations are those of the directory, by their names and letters.
reading-names-directory = See the directory
reading-names-change = Change the list
reading-names-change-text = Changes gather in the draft, with those of the terms, and count once it is published.
reading-names-to-draft = Try and publish the draft
reading-names-import-title = Import names
reading-names-import-lede = They are tried first, without saving. Then they go into the draft and take the place of the same names.
reading-names-import-hint = CSV with the columns { $columns }. Those that a kind of name does not have stay empty.
reading-names-import-example = Download the names in force (CSV)
reading-names-import-heading =
    Trial: { $n ->
        [one] one name is read
       *[other] { $n } names are read
    }, { $faults ->
        [one] one fault
       *[other] { $faults } faults
    }. Nothing has been saved yet.
reading-name-kind-person = Person
reading-name-kind-place = Place
reading-name-kind-first-name = First name
reading-name-title-person = A known person
reading-name-title-place = A known place
reading-name-title-first-name = A known first name
reading-name-lede-person = Somebody of whom the press writes. Note only what they say of themselves in public; what each article says goes before.
reading-name-lede-place = A place that the reader’s tables do not have, or that is in another country than they say.
reading-name-lede-first-name = A name that no register has, or that other people bear here than there.
reading-name-add-person = Add a person
reading-name-add-place = Add a place
reading-name-add-first-name = Add a first name
reading-name-full = Full name
reading-name-full-hint = Its short forms that begin alike are recognised, too.
reading-name-sex = Sex, as they present themselves
reading-name-sex-hint = Where it is not said, the text or the name tell it.
reading-name-sex-other = Other
reading-name-sex-none = Not said
reading-name-role = Office or occupation
reading-name-role-hint = Used where the article gives none.
reading-name-affiliation = To what they belong: institution, organisation, place
reading-name-alone = Part of the name that is enough alone
reading-name-alone-hint = A surname, for example. Write it only where the press can mean nobody else.
reading-name-place = Name of the place
reading-name-country = Country
reading-name-place-kind = What it is
reading-name-first = First name
reading-name-first-hint = One word.
reading-name-bears = Who bears it
reading-name-source = From where it is known
reading-name-source-hint = A register, a census, an organisation. It is shown with each reading.
reading-name-is-inherited = This name is the node’s. If you save it, what the observatory says goes before.
reading-name-is-removed = The draft removes this name. If you save it, it comes back.
reading-name-of-node = the node’s, in force
reading-name-in-force = in force
reading-name-added = in the draft: new
reading-name-changed = in the draft: changed
reading-name-removed = in the draft: removed
reading-name-says-alone = “{ $what }” is enough
reading-name-says-source = source: { $what }
reading-name-fault-too-many = the list has more than { $expected } names.
reading-name-fault-country = “{ $found }” are not the two letters of a country (ISO 3166), such as GT.
reading-name-fault-not-of-kind = this kind of name has no “{ $found }” here: leave the cell empty.
reading-name-fault-not-a-name = “{ $found }” is no name: letters are expected, and a first name is one word.
reading-name-fault-not-in-name = “{ $found }” is no part of the name.
reading-done-name-saved = The name is in the draft. It counts once that is published.
reading-done-name-removed = The name was removed from the draft.
reading-done-names-imported = The names of the file are in the draft.

# On the page of a law, a treaty or an organisation
reading-press-title = In the press
reading-press-says =
    { $n ->
        [one] Named in one article.
       *[other] Named in { $n } articles.
    }
reading-press-says-own =
    { $n ->
        [one] Named in one article of its country’s press.
       *[other] Named in { $n } articles of its country’s press.
    }
reading-press-all = See the articles
