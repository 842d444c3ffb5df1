# Reading: the terms and what the machine flags.

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
reading-manner-contested = Guides disagree
reading-manner-quoted = Quoted in the text
reading-manner-critical = Criticised or denied in the text
reading-mark-better = Better: { $words }
reading-mark-provenance = Machine: rule { $rule }, reader { $reader }
reading-rail-heading = What the machine flags
reading-rail-language = Language of the text: { $language }.
reading-rail-unread = There are no terms in this language: the text was not read.
reading-rail-none = No term of the list.
reading-rail-count =
    { $n ->
        [one] One term of the list.
       *[other] { $n } terms of the list.
    }
reading-rail-people-decide = The machine flags words and suggests who says them; it can be wrong. People decide.
reading-rail-quotes = Who speaks
reading-rail-people = Who appears
reading-rail-quote = “{ $words }” — { $speaker } ({ $kind })
reading-rail-person = { $name }: { $sex } ({ $evidence })
reading-rail-person-unknown = { $name }: the text does not tell
reading-speaker-woman = woman
reading-speaker-man = man
reading-speaker-group = group
reading-speaker-institution = institution
reading-speaker-unknown = not known
reading-evidence-stated = the text says so
reading-evidence-title = by title or occupation
reading-evidence-agreement = by agreement
reading-evidence-pronoun = by pronoun
reading-evidence-name = by first name

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
reading-import-broken = The upload arrived incomplete. Send the file again.
reading-import-large = The file is larger than 2 MB. Cut it in parts.
reading-import-heading =
    Dry run: { $n ->
        [one] one term is readable
       *[other] { $n } terms are readable
    }, { $faults ->
        [one] one fault
       *[other] { $faults } faults
    }. Nothing is saved yet.
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
reading-pattern-word = “{ $found }” is no word: letters and digits were expected, after “=” for an exact form.
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
