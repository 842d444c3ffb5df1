# What every room says of its records.

# What jobs, followers and the log of actions are called
records-job-read-file = Read the text of a file
records-job-open-files = Open files whose embargo has ended
records-job-clean-files = Remove half-uploaded files
records-did-record-file-add = Added a file to a record
records-did-record-file-remove = Removed a file from a record

## Lists
records-everywhere = All
records-country = Country
records-country-region = The region
records-other-countries =
    { $n ->
        [one] One other country
       *[other] { $n } other countries
    }
records-to-filters = Go to the filters
records-filters = Filters
records-filter = Filter
records-clear = Remove the filters
records-name = Name
records-words = Name or subject
records-list-say =
    { $n ->
        [one] One record says “{ $words }”.
       *[other] { $n } records say “{ $words }”.
    }
records-words-hint = Finds any word of the record, in all its forms and whatever the accents. “In quotes”, the words in a row; with a hyphen in front, what must not be there: -police.
records-facet-kind = Kind
records-facet-more =
    { $n ->
        [one] One more
       *[other] { $n } more
    }
records-none-filtered = No record meets all the filters set.
records-none-without = The same without “{ $value }”
records-none-yet = There are no records yet, or the list ends before.
records-all = See all

## One record
records-standing-confirmed = Confirmed on { $date }
records-standing-stale = Not confirmed since { $date }
records-standing-unconfirmed = Not confirmed
records-facts-caption = Facts, with the source of each
records-facts-fact = Fact
records-facts-value = Value
records-facts-origin = Where it comes from
records-facts-confirmed = Confirmed
records-facts-unconfirmed = Not confirmed
records-by-person = Person
records-by-import = File
records-by-machine = Machine
records-confidence-medium = Seen in passing, or remembered
records-confidence-low = Doubtful
records-period = From { $since } to { $until }
records-period-since = Since { $since }
records-period-until = Until { $until }
records-date-month = { $month } { $year }
records-date-decade = { $year }s
records-date-between = { $since } – { $until }
records-date-since = since { $since }
records-date-until = until { $until }
records-date-since-day = since { $since }
records-date-until-day = until { $until }
records-date-about = about { $date }
records-date-uncertain = { $date } (uncertain)
records-date-none = no date
records-side-about = About this record
records-side-relations = Relations
records-side-twins = There is another one of this name
records-side-history = History
records-side-cite = Cite
records-history-entered = Record created
records-history-changed = Changed: { $fields }
records-history-published = Published again
records-history-removed = Withdrawn
records-history-merged = Merged into another record
records-history-all =
    { $n ->
        [one] One change
       *[other] { $n } changes
    }
records-not-public = a record that is not public
records-citation = { $site }, “{ $title }”, record { $id }, not confirmed, changed on { $date }, { $href }
records-citation-confirmed = { $site }, “{ $title }”, record { $id }, confirmed on { $date }, { $href }

## What is typed
records-misread-long = Write at most { $n } characters
records-misread-parts = Write each part in its field
records-misread-number = Write a number, for example 1200 or 12.5
records-misread-date = Write a date such as 1998, 1998-05 or 1998-05-31; ca. 1998 when approximate, with / from one to another: 2006/2008-01
records-misread-date-month = There is no month { $month }. A month is written { $year }-05; from one year to another, { $year }/{ $until }
records-misread-address = Write an address such as https://www.example.org
records-misread-mail = Write an e-mail address such as name@example.org
records-misread-country = “{ $text }” is no country: write its name or its two letters, such as Honduras or HN, or REG for the region
records-misread-language = Write the language or its code, for example es or quc
records-misread-term = “{ $term }” is not in the vocabulary: choose a term from the list
records-misread-term-retired = “{ $term }” is out of use: choose another term of the list
records-misread-choice = “{ $word }” is not one of the possible values

## Import
records-import-title = Import records
records-import-lede = A table in CSV or XLSX adds records and changes those that are there. First you see what it would do, row by row; nothing is stored until you ask, and an import is undone as a whole.
records-import-kind = Which records it brings
records-import-file = File
records-import-file-hint = The first row names the columns: the name of each fact, in any of the four languages. “key” names the record; “source” says where the row comes from.
records-import-paste = Or paste the table
records-import-try = See what it would do
records-import-again = Try again
records-import-discard = Discard
records-import-foretold = It would add { $n } and change { $changed }
records-import-nothing-yet = This is a trial: nothing has been stored yet.
records-import-same =
    { $n ->
        [one] One row says nothing new
       *[other] { $n } rows say nothing new
    }
records-import-faulty =
    { $n ->
        [one] One row has something to correct
       *[other] { $n } rows have something to correct
    }
records-import-more =
    { $n ->
        [one] And one more
       *[other] And { $n } more
    }
records-import-faults = What has to be corrected
records-import-changes = What would change
records-import-line = Row
records-import-column = Column
records-import-says = What to do
records-import-record = Record
records-import-what = Changes
records-import-is-new = new
records-import-before = Removed:
records-import-after = Added:
records-import-columns = What each column says
records-import-pass-over = Not taken
records-import-key = Key of the record
records-import-id = Identifier of the record
records-import-source = Where the row comes from
records-import-sure = How sure it is: high, medium or low
records-import-confirmed = Day on which it was confirmed
records-import-button =
    { $n ->
        [one] Import one row
       *[other] Import the { $n } rows
    }
records-import-button-rest =
    { $n ->
        [one] Import only the row without faults
       *[other] Import only the { $n } rows without faults
    }
records-import-doubled = Row { $line } speaks of this record already: leave only one
records-import-other-kind = The record is of another kind
records-import-missing = This fact is missing and is needed
records-import-nameless = The row names no record: a key or a name is needed
records-import-ambiguous = Several records have this name: use the key
records-import-unknown-record = No record has this name, key or identifier
records-import-withdrawn = The record with this key or identifier was withdrawn: publish it first, or leave the row out
records-import-merged = This record was merged into “{ $name }”: use the key of that one, or leave the row out
records-import-confidence = Write high, medium or low
records-import-choice = “{ $text }” is not a value of “{ $field }”. Write one of these: { $values }
records-import-choice-several = “{ $text }” may be more than one value of “{ $field }”. Write the word in brackets: { $values }
records-import-values-more = { $values } and { $n } more
records-import-one-row = The field has one row only
records-import-part = “{ $text }” names no part: write each part as name: text, parted by |. The parts are { $parts }
records-import-part-missing = The part { $part } is missing
records-imports-title = Imports
records-imports-lede = Each import can be undone as a whole: its records are as they were before. Those that somebody changed since stay as they are and are named here: once they are again as the import left them, they are undone, too.
records-imports-none = Nothing has been imported yet
records-imports-undo = Undo
records-imports-undo-rest = Undo the rest
records-import-made = { $kind }: { $added } added, { $changed } changed; { $name }
records-import-undone-on = Undone on { $date }
records-import-undone-part = Undone in part on { $date }
records-import-left =
    { $n ->
        [one] One record stays as it is
       *[other] { $n } records stay as they are
    }
records-import-left-changed = { $who } changed it on { $date }
records-import-left-circle = as it was before, it would be part of itself
records-done-importado =
    { $n ->
        [one] One row was imported
       *[other] { $n } rows were imported
    }
records-bulk-title = Change several records
records-bulk-lede = Changes one fact in { $records }: the records that the list shows, narrowed as it is. First you see how each would be; nothing is stored until you ask, and the change is undone as a whole under Imports.
records-bulk-lede-kinds = The list has records of several types: choose which to change.
records-bulk-list = Back to the list
records-bulk-no-list = Open this page from a list: “Change several records” stands there.
records-bulk-none = The list, narrowed as it is, has no records to change.
records-bulk-many = The list has { $n } records, and up to { $most } are changed at once: narrow it further.
records-bulk-kind = Which records
records-bulk-field = Which fact
records-bulk-what = What to do with it
records-bulk-next = Continue
records-bulk-set = Put this in place of what it says
records-bulk-add = Add a value
records-bulk-take-out = Take out a value
records-bulk-empty = Empty it
records-bulk-single = This fact holds one value only: choose to put it, take it out or empty it
records-bulk-heading = { $field }: { $what }
records-bulk-other = Choose another fact or another action
records-bulk-tongues = Languages that stay empty do not change.
records-bulk-values = Which values to take out
records-bulk-value-of = { $value } ({ $n })
records-bulk-values-more = The { $n } most frequent values are shown: narrow the list to see the others.
records-bulk-no-values = None of these records says anything in this fact.
records-bulk-value = Write or choose at least one value
records-bulk-try = See what would change
records-bulk-foretold =
    { $n ->
        [0] No record would change
        [one] One record would change
       *[other] { $n } records would change
    }
records-bulk-same =
    { $n ->
        [one] One record stays as it is
       *[other] { $n } records stay as they are
    }
records-bulk-faulty =
    { $n ->
        [one] One record cannot be changed so
       *[other] { $n } records cannot be changed so
    }
records-bulk-before = Before
records-bulk-after = After
records-bulk-overtaken =
    { $n ->
        [one] Somebody changed one of these records after the trial. Nothing was stored: see how it would be now, and ask again.
       *[other] Somebody changed { $n } of these records after the trial. Nothing was stored: see how they would be now, and ask again.
    }
records-bulk-button =
    { $n ->
        [one] Change one record
       *[other] Change the { $n } records
    }
records-bulk-button-rest =
    { $n ->
        [one] Change only the record without faults
       *[other] Change only the { $n } records without faults
    }
records-bulk-name = Change of several records: { $field }
records-done-bulk =
    { $n ->
        [one] One record was changed. It can be undone here.
       *[other] { $n } records were changed. It can be undone here.
    }
records-done-deshecho = The import was undone
records-done-deshecho-en-parte =
    { $n ->
        [one] The import was undone, except one record that somebody changed since
       *[other] The import was undone, except { $n } records that somebody changed since
    }
records-did-import-make = Imported records
records-did-import-undo = Undid an import
## Entering and changing
records-edit-title = Change the data
records-edit-button = Save the changes
records-edit-button-over = Save my text
records-new-button = Add the record
records-cancel = Cancel
records-form-nth = { $label } { $n }
records-form-in-language = { $label } ({ $language })
records-form-other-language = another language
records-form-lang = Code of the language
records-form-hint-lang = Two or three letters, for example quc for Kʼicheʼ.
records-form-lang-missing = Write the code of the language that this text is in
records-form-hint-date = As far as it is known: 1998, 1998-05 or 1998-05-31; ca. 1998 when approximate, with / from one to another.
records-form-hint-record = The name of another record, its number or acronym, or its address on this site.
records-form-hint-person = Family name, Given name; or the name of the body.
records-form-hint-rows = The last row is free: saving brings another. For a country that a row does not offer, empty it and use the free one.
records-form-more-values =
    { $n ->
        [one] Add: another possible value
       *[other] Add: { $n } more possible values
    }
records-form-known = Source, dates and who sees it: { $label }
records-form-source = Source
records-form-since = Since
records-form-until = Until
records-form-note = Note or role
records-form-confidence = How sure it is
records-confidence-high = It was read in its source
records-form-shown = Who sees it
records-form-shown-public = Everybody
records-form-shown-members = Only members of the observatory
records-form-shown-field = Only members of the observatory see this.
records-form-how = How do you know? (source of what changes)
records-form-hint-how = An address, a document or somebody’s word. What does not change keeps its source; if this stays empty, what changes has none.
records-form-source-long = Write the source in 500 letters at most
records-form-confirm = I confirm these data today
records-form-why = What changed, and why
records-form-hint-why = It stays in the history, in sight of everybody. Without it, the history names the data that changed.
records-why-long = Write the reason in 500 letters at most
records-form-required = Fill in this fact: the record needs it
records-form-rows-many = A field holds { $n } values at most: take away those beyond
records-form-record-none = There is no record named “{ $name }”: find it in the list and copy its name, its number or acronym, or its address
records-form-record-several = “{ $name }” may be more than one record; write the name with its number in brackets, or the address of one: { $several }
records-conflict-title = { $who } saved another text first
records-conflict-says = It was on { $when }, while you were writing. Your text is not saved yet: compare the two and choose, or write a third. What you did not touch stands as the other person saved it.
records-conflict-caption = Where the two texts differ
records-conflict-theirs = Saved
records-conflict-yours = Yours, not saved
records-conflict-keep = Leave what is saved

## What was done
records-done-entered = The record is saved.
records-done-changed = The changes are saved.

## In the audit log
records-did-record-enter = Added a record
records-did-record-change = Changed the data of a record

## History
records-history-title = History
records-history-lede = All the states that this record had, the last one first.
records-zone = Days and hours are UTC.
records-history-unseen = Something changed that is not public
records-history-known = Its source, its confirmation or who sees it changed
records-history-gone = removed:
records-history-new = added:
records-revision-title = State { $n }
records-restore-title = Go back to this state
records-restore-says = The record says again what it said here. What it says now stays in the history and can be brought back the same way.
records-restore-button = Go back to this state
records-restored-why = Back to the state of { $date }
records-changed-meanwhile = The record has changed meanwhile. Go back to it, see that it still is what you want to do, and do it again.

## Taking out, merging, confirming
records-withdraw-title = Take out
records-withdraw-says = The record no longer appears in lists, searches and data, and its page no longer opens for the public. Its history stays, and it can be published again.
records-withdraw-ground = Reason
records-withdraw-ground-hint = It stays in the history. Do not write data of persons.
records-withdraw-ground-wrong = Write the reason, in 500 letters at most
records-office-other = You keep the register of your office: choose that office or one of its parts
records-names-itself = A record does not refer to itself: choose another one
records-restore-unfit = That state cannot be restored: it does not agree with itself or belongs to another office
records-withdraw-kept = It cannot be taken out because it is named in: { $names }. Change those records first.
records-withdraw-button = Take the record out
records-publish-title = Publish again
records-publish-says = The record is in the lists again, and its page opens for everybody.
records-publish-button = Publish again
records-merge-title = Merge with another
records-merge-lede = Another record is the same as “{ $name }”. The two become one.
records-merge-other = The other record
records-merge-compare = Compare the two
records-merge-says = “{ $kept }” stays. The address of “{ $lost }” will lead to it, and what named the one will name the other.
records-merge-swap = Keep the other one
records-merge-caption = Which values stay
records-merge-kept = Of this record
records-merge-lost = Of the other
records-merge-one = This fact takes one value only: leave one ticked
records-merge-button = Merge the two records
records-merged-why = Merged with “{ $name }”
records-confirm-button = I confirm all data today
records-confirmed-why = Data confirmed
records-desk-unconfirmed = To confirm
records-unconfirmed-title = To confirm
records-unconfirmed-lede = First the records that nobody has confirmed, then those confirmed more than a year ago.
records-unconfirmed-none = There is nothing to confirm
records-unconfirmed-all = See all that is to be confirmed

## Proposals
records-desk-proposals = Proposals
records-propose-title-change = Propose a change
records-propose-title-new = Propose a new record
records-propose-title-missing = Say what is missing
records-propose-says = No account is needed. Somebody of the observatory looks at it; the answer stands at the address that you get on sending.
records-propose-field = Which fact?
records-propose-other = Another
records-propose-value = How should it read?
records-propose-what = What is it, and where?
records-propose-missing = What is missing?
records-propose-no-country = None in particular
records-propose-source = How do you know?
records-propose-source-hint = An address, a document or “I work there”.
records-propose-mail = E-mail of the person to be listed
records-propose-mail-hint = Only if it is about a person: your own, if that is you. It is kept to ask her whether she agrees, and not published; if the proposal is declined it is erased.
records-propose-button = Send the proposal
records-propose-name-missing = Write the name
records-propose-value-missing = Write what you propose
records-propose-source-missing = Say how you know: without that nobody can verify it
records-propose-decided = Somebody else has decided the proposal that this form came from. See what was done of it; saved once more, this goes in without the proposal.
records-proposals-title = Proposals
records-proposals-lede = What people without an account propose. The oldest first.
records-proposals-none = There are no proposals to show
records-proposal-title = Proposal
records-proposal-record = Record
records-proposal-about = What is proposed
records-proposal-about-change = A change
records-proposal-about-new = A new record
records-proposal-about-missing = Something missing
records-proposal-state-open = Sent on { $date }, not decided
records-proposal-state-accepted = Accepted on { $date }
records-proposal-state-declined = Not accepted, on { $date }
records-proposal-answer-button = Mark it as dealt with
records-proposal-take-up = Open the form with this in it: saving accepts it
records-proposal-open-form = Open the form to change it
records-proposal-taking-up = Look through the form: when you save it, the proposal is accepted.
records-proposal-compared = What it says now and what is proposed
records-proposal-now = Says now
records-proposal-proposed = Proposed
records-proposal-from = How the sender knows
records-proposal-since = When it was sent, this fact said something else: { $value }
records-proposal-said = The record says this already: accepting it changes nothing.
records-proposal-unfit = It cannot be put in as it came. { $why }
records-proposal-not-read = It is none of the values that can be chosen, may be more than one of them, or the fact has several parts: it is put in by the form.
records-proposal-no-language = It is not known in which language it is: that is chosen in the form.
records-proposal-out = The record is out of sight: it was taken out, or waits for consent. Whoever edits it can accept this in its form.
records-proposal-editors = It is accepted, in the form of the record, by those who edit records of this kind. You can leave it in the queue for them, or decline it and say why.
records-proposal-moved = The record changed while you were looking. What it says now is below: compare again.
records-proposal-place = Where does it go?
records-proposal-beside = Beside what it says already
records-proposal-instead = In place of: { $value }
records-proposal-instead-all = In place of all that it says
records-proposal-accept = Accept as it came
records-proposal-accepted-why = Proposal accepted

## What was done, further
records-done-restored = The record is back in that state.
records-done-withdrawn = The record is taken out.
records-done-published = The record is published again.
records-done-merged = The two records are one.
records-done-confirmed = All data are confirmed today.
records-done-proposed = The proposal is sent.
records-done-decided = The proposal is decided, and the answer is kept.

## In the audit log, further
records-did-record-remove = Took a record out
records-did-record-publish = Published a record again
records-did-record-merge = Merged two records
records-did-record-restore = Brought a record back to an earlier state
records-did-record-confirm = Confirmed the data of a record
records-did-proposal-send = Sent a proposal
records-did-proposal-accept = Accepted a proposal
records-did-proposal-decline = Did not accept a proposal

## Vocabularies
records-vocabularies-title = Vocabularies
records-vocabularies-lede = The terms by which records are put in order, in four languages.
records-vocabularies-none = There are no vocabularies yet
records-vocabulary-terms =
    { $n ->
        [one] One term
       *[other] { $n } terms
    }
records-vocabulary-caption = Terms, each under the broader one, with the records that say it
records-vocabulary-skos = Take as SKOS (Turtle)
records-vocabulary-rdf = Take as SKOS (RDF/XML)
records-term = Term
records-term-others = In other languages
records-term-id = Identifier
records-term-id-hint = Small letters without accents, digits and hyphens. Left empty, it is made of the Spanish name. It never changes.
records-term-id-known = The vocabulary already has a term of this identifier
records-term-id-wrong = Use only small letters without accents, digits and hyphens, up to 60
records-term-label-missing = Write the term in Spanish
records-term-broader = It is part of
records-term-broader-none = Of no other
records-term-broader-wrong = Choose a term that is there and does not stand below this one
records-term-place = Place among its neighbours
records-term-place-hint = A number: lower ones come first.
records-term-uses = Records
records-term-new = Add a term
records-term-retired = out of use
records-term-use-title = Use
records-term-use-says = A term out of use is no longer offered in forms. The records that say it go on saying it.
records-term-retire-button = Take it out of use
records-term-back-button = Bring it back into use
records-term-merge-title = Merge with another term
records-term-merge-says = The records that say this term will say the other one, and what stands below it will stand below the other. It takes some minutes and stays in the history of each record.
records-term-merge-into = The term that stays
records-term-merge-button = Merge the terms
records-term-import-title = Import terms
records-term-import-lede = First a trial: the page says what would come in and what is not understood. Terms that the list does not name stay as they are.
records-term-import-foretold = What this list would do
records-term-import-nothing-yet = It is a trial: nothing is saved yet.
records-term-import-new =
    { $n ->
        [one] One new term would come in
       *[other] { $n } new terms would come in
    }
records-term-import-changed =
    { $n ->
        [one] One term would change
       *[other] { $n } terms would change
    }
records-term-import-same =
    { $n ->
        [one] One term stays the same
       *[other] { $n } terms stay the same
    }
records-term-import-faulty =
    { $n ->
        [one] One line has something to correct; until then nothing is imported
       *[other] { $n } lines have something to correct; until then nothing is imported
    }
records-term-import-line = Line { $n }
records-term-import-button = Import the terms
records-term-import-give = Give the list
records-term-import-columns = A table (CSV or XLSX) or a SKOS vocabulary (RDF/XML). The first row of the table names the columns:
records-term-import-file = File
records-term-import-paste = Or paste the list here
records-term-import-try = Try the list
records-term-import-no-id = The first row of the table does not name the column id
records-term-import-no-skos = The file is XML, and no SKOS vocabulary in RDF/XML that can be read
records-term-import-no-concepts = The vocabulary has no SKOS concept
records-term-import-many = The list has more than { $n } terms: divide it
records-term-import-doubled = Line { $line } says this term already: keep only one
records-term-import-overtaken = Somebody changed the vocabulary after the trial: see below what the list would do now
records-done-term = The term is saved.
records-done-term-retired = The term is out of use.
records-done-term-merged = The terms are merged; the records follow within some minutes.
records-done-terms =
    { $n ->
        [one] One term is saved.
       *[other] { $n } terms are saved.
    }
records-did-term-add = Added a term
records-did-term-change = Changed a term
records-did-term-retire = Took a term out of use
records-did-term-merge = Merged two terms
records-did-term-import = Imported terms
records-job-follow-terms = Bring records up to a vocabulary

## Files of a record
records-files-heading = Files and versions
records-files-title = Files of the record
records-files-lede = The text of each file is read, searched with the record, and can be read here page by page. A file that another one replaces stays as an earlier version.
records-files-manage = Add or remove files
records-files-file = File
records-files-kinds = PDF, DOCX, ODT, EPUB, HTML or text.
records-files-which = Which one it is
records-files-which-hint = For instance: 2nd edition, or summary in Portuguese. Left empty, the name of the file is shown.
records-files-replaces = Replaces
records-files-replaces-hint = The file that you choose stays as an earlier version and is no longer found by searching.
records-files-replaces-none = None
records-files-button = Add the file
records-files-remove = Remove “{ $file }”
records-files-former = earlier version
records-files-formers = Earlier versions
records-files-none = Choose a file.
records-files-not-kept = { $file }: { $says }
records-files-same = This record has that very file already.
records-files-elsewhere = That very file is already with “{ $record }”.
records-files-filed-meanwhile = Somebody filed this same file with another record meanwhile, or discarded it: see where it is before you add it again.
records-files-lost = The file was lost while it was being kept: send it again.
records-files-waiting = It is being read; its text can be searched in a moment.
records-files-refused = It is kept, but its text cannot be read: { $reason }
records-files-closed = The files are for members only.
records-files-pages =
    { $n ->
        [one] 1 page
       *[other] { $n } pages
    }
records-files-page = Page { $page }
records-files-hits =
    { $n ->
        [0] “{ $words }” is not in the text
        [one] “{ $words }” on 1 page
       *[other] “{ $words }” on { $n } pages
    }
records-files-inside = Inside this document
records-files-search = Search its text
records-files-search-button = Search here
records-files-read = Read here
records-files-download = Download: { $file }
records-files-original = Open the original ({ $kind })
records-files-replaced = There is a newer version of this file.
records-files-newer = Read the new one
records-files-before = Previous page
records-files-after = Next page
records-files-blank = This page has no text: it may be a picture.
records-files-goto = Go to page (of { $pages })
records-files-goto-button = Go
records-files-taken = What follows is what the file “{ $file }” says of itself. Look it through: saving files it with the record.
records-done-filed = The file is saved.
records-done-unfiled = The file is gone.
## Searches without result
records-missed-desk = Searches without result
records-missed-title = Searches without result
records-missed-lede = What people looked for and is not here. What was looked for most stands first.
records-missed-privacy = Words, language, list and month are counted; nothing of who searches. Those searched three times or more are shown, and forgotten after a year.
records-missed-none = There are no searches without result to show
records-missed-times =
    { $n ->
        [one] once
       *[other] { $n } times
    }
records-missed-last = last in { $month }
records-missed-again = Search again
records-missed-done = Mark as dealt with
records-done-missed = The search is dealt with.
records-did-missed-done = Dealt with a search without result

## Consent of people to be listed
records-consents-desk = Consents
records-consents-title = Consents
records-consents-lede = No person is listed in public who has not agreed or does not speak from a public office. Here are those still missing and those who do not want to be listed.
records-consents-state = State
records-consents-held = To be asked or not answered
records-consents-gone = Withdrawn
records-consents-none = Nobody is on this list
records-consent-title = Consent
records-consent-nameless = Person who does not want to be listed
records-consent-held = This record is not shown to the public: the consent of the person is missing.
records-consent-missing = The consent of the person is missing. Ask for it, or note in the form how it was given.
records-consent-asked-out = Somebody of this name or e-mail asked not to be listed, and is not asked again. If this is somebody else, write the name so that it is told apart.
records-consent-asked-today = They were written to today already.
records-consent-ask-in = Ask to be on this list
records-consent-ask-in-says = A person is not shown until she agrees by a link of her own. Give her e-mail: it is kept to ask her, and not published.
records-consent-so-far = What was said so far
records-consent-said-nothing = Not asked yet
records-consent-said-asked = Asked on { $date }, not answered
records-consent-said-given = Given on { $date }
records-consent-said-refused = Refused on { $date }
records-consent-said-withdrawn = Withdrawn on { $date }
records-consent-said-public-function = Public office, noted on { $date }
records-consent-says = The person gets a link that only she has. There she reads what is kept about her, chooses what is seen, corrects it, agrees or has it erased. If consent was given otherwise, note it in the form of the record.
records-consent-mail = Her e-mail
records-consent-send = Ask by e-mail
records-consent-no-mail = The record has no e-mail address.
records-consent-mail-off = This installation sends no e-mail.
records-consent-make-link = Make a link to hand over
records-consent-link = Link for the person
records-consent-link-says = It is shown this once. Give it to her alone: whoever has it can read, correct and erase what is kept.
records-consent-is-no = She does not want to be listed. She is not asked again.
records-consent-by-mail = by e-mail
records-consent-by-hand = by a link handed over
records-consent-by-link = by her link
records-consent-of-text = text { $n } ({ $lang })
records-consent-text-1 = I agree that the observatory shows my name and the facts that I choose in its public directory, so that the press and others can ask me to speak. I can change or withdraw this at any time by this same link; then what is kept about me is erased.
records-own-title = What is kept here about your organisation
records-own-title-person = What is kept here about you
records-own-keep-link = Keep the address of this page and do not share it: whoever has it can do what you can.
records-own-standing-public = It is shown to the public.
records-own-standing-hidden = It is not shown to the public.
records-own-standing-gone = Nothing is shown and no fact is kept. Only a print of your name and e-mail, which cannot be read, remains so that nobody enters them again.
records-own-public = How it looks
records-own-agree = Do you want to be listed?
records-own-agreed = What you agreed to
records-own-facts = Facts that are shown
records-own-facts-hint = Your name is shown if you agree. E-mail and telephone are never shown to the public.
records-own-agree-button = I agree to be listed with these facts
records-own-agreed-button = Save what is shown
records-own-right = Is all of it right?
records-own-confirm-button = All of it is still so
records-own-wrong = What is to be corrected or added
records-own-wrong-hint = Somebody of the observatory looks at it; the answer stands at the address that you get on sending.
records-own-leave = I do not want to be listed
records-own-leave-says = The record is out of sight at once, in lists, feeds and files too. What is kept about you, and what was kept before, is erased. It cannot be undone.
records-own-leave-button = Be listed no more and erase my facts
records-own-why = By their link
records-own-source = The person or organisation itself
records-mail-consent-subject = Do you want to be listed among those who can speak?
records-mail-consent =
    Hello { $name },

    The observatory would like to show your name in its public directory of those who can speak on a subject. Without your consent nothing is shown.

    By this link, which only you have, you read what is kept about you, choose what is seen, correct it, agree or have it erased:

    { $link }

    This is the text that you would agree to: “{ $text }”

    If you do not answer, nothing is shown. Keep this mail: by the same link you can withdraw at any time.
records-mail-decided-subject = Answer to what you proposed
records-mail-decided-thanks = Thank you.
records-mail-decided-accepted =
    Your proposal was accepted.

    { $answer }

    The answer stays here, too: { $link }

    Your address has been erased.
records-mail-decided-declined =
    Your proposal was not accepted.

    { $answer }

    The answer stays here, too: { $link }

    Your address has been erased.
records-mail-gone-subject = Somebody does not want to be in the directory any more
records-mail-gone =
    A person asked by her link not to be in the directory. Her record is out of sight and her facts are erased. There is nothing to do; if she is named elsewhere, take her out there too.

    { $link }
records-history-held = Waits for consent
records-done-asked = The mail is on its way.
records-done-own-agreed = Your consent and your choice are kept.
records-done-own-gone = You are listed no more, and your facts are erased.
records-did-consent-ask = Asked a person for consent
records-did-consent-give = Gave consent
records-did-consent-withdraw = Asked not to be listed; the facts were erased

## Asking whether records are still right
records-stale-title = Who is asked by e-mail
records-stale-lede = Records with an e-mail whose facts nobody has confirmed for more than a year. Who knows them gets a link of their own, and confirms or corrects.
records-stale-on = The installation asks by itself, some twenty a day; each at most once in six months.
records-stale-off = The installation does not ask by itself: whoever runs it can turn it on. From here one asks one by one.
records-stale-due = Would be asked
records-stale-excluded = Are not asked
records-stale-none = There is no record on this list
records-stale-no-mail = no e-mail that works
records-stale-ask = Ask now
records-stale-exclude = Do not ask
records-stale-include = Ask again
records-stale-asked = This record was asked about within six months, is excluded, or has no e-mail.
records-own-silent = E-mail of this observatory
records-own-silent-button = Do not ask me by e-mail any more
records-mail-stale-subject = Is it still so? { $name } in the directory
records-mail-stale =
    The directory of the observatory shows facts about { $name } that nobody has confirmed for more than a year.

    By this link, which only you have, you read them and say whether all of it is still so, or propose what to change. It takes a few minutes and needs no account:

    { $link }

    There you can also ask not to be asked any more.
records-done-stale-excluded = It is not asked about any more.
records-done-stale-included = It is asked about again.
records-done-stale-silent = We do not ask you by e-mail any more.
records-did-stale-ask = Asked whether a record is still right
records-did-stale-exclude = Excluded a record from questions by e-mail
records-did-stale-include = Included a record in questions by e-mail again
records-job-ask-stale = Ask by e-mail whether records are still right


## What administrators add to records
records-shapes-title = Kinds of records
records-shapes-lede = What is said of each record. Here fields are added to the kinds there are, and new kinds, without programming: they appear in form, page, list, filters, search, import, export and harvest.
records-shape-own = added here
records-shape-program = of the program
records-shape-fields =
    { $n ->
        [one] { $n } field
       *[other] { $n } fields
    }
records-shape-added =
    { $n ->
        [one] { $n } added
       *[other] { $n } added
    }
records-shape-retired = out of use
records-shape-kind-new = Add a kind
records-shape-kind-new-says = Each record of the kind has a name, a description and countries. All other fields are added afterwards.
records-shape-kind-name-hint = A word for addresses and files, without accents or spaces: grants. It cannot be changed later.
records-shape-kind-button = Add the kind
records-shape-one = One of them
records-shape-many = All of them, the title of the list
records-shape-about = What stands in the list
records-shape-editors = Who adds and changes records
records-shape-editors-editors = Editors, coordinators and administrators
records-shape-editors-coordinators = Coordinators and administrators
records-shape-kind-retired = This kind is out of use: its records stay and are seen, and none are added
records-shape-name = Word
records-shape-name-hint = For files and addresses, without accents or spaces: funder. It cannot be changed later.
records-shape-field-new = Add a field
records-shape-field-button = Add the field
records-shape-to-list = Go to the list
records-shape-caption = Fields, in the order of the form
records-shape-field = Field
records-shape-what = What it is
records-shape-words = Words and permissions of the kind
records-shape-no-history = Nothing has been added.
records-shape-in-force = in force
records-shape-back = Go back to version { $n }
records-shape-back-all = Go back to how the program came
records-shape-back-hint = Going back makes a new version. Fields added since in which a record says something stay, out of use: nothing that is said gets lost.
records-shape-label = What it is called
records-shape-hint = What the form explains
records-shape-form = What is written in it
records-shape-form-is = What is written: { $form }. This does not change: for anything else, add another field.
records-shape-form-line = a line
records-shape-form-tongues = a text in several languages
records-shape-form-text = paragraphs
records-shape-form-date = a date, as far as known
records-shape-form-number = a number
records-shape-form-address = a web address
records-shape-form-mail = an e-mail address
records-shape-form-code = a code
records-shape-form-country = a country
records-shape-form-language = a language
records-shape-form-person = a person
records-shape-form-term = a term of a vocabulary
records-shape-form-record = another record
records-shape-form-choice = what is chosen from a fixed list
records-shape-form-table = a table, with rows of several parts
records-shape-choices = What can be chosen
records-shape-choices-hint = Where it is chosen from a fixed list: one choice a line, its word and what it is called in Spanish, English, Portuguese and French: “propia = Propia | Own | Própria | Propre”. What is there is not removed.
records-shape-parts = Parts of each row
records-shape-parts-hint = Where it is a table: one part a line, with its word, what is written and what it is called: “monto (number) = Monto | Amount”. Written is: line, date, number, address, code, country, language, person, term:VOCABULARY or record:KIND. What is there is not removed.
records-shape-choices-wrong = Write each choice on a line, its word and what it is called: “propia = Propia | Own”. Up to { $n }, each word once, without accents or spaces.
records-shape-parts-wrong = Write each part on a line: “monto (number) = Monto | Amount”. Up to eight, each word once.
records-shape-choices-gone = Something that is in force is missing or written in another form: here things are added, not removed.
records-shape-vocabulary = Vocabulary
records-shape-vocabulary-hint = Where a term is chosen. Vocabularies are added in Vocabularies.
records-shape-records = Which records it may name
records-shape-many-values = It may be said more than once
records-shape-required = It must be said
records-shape-members = Only members see it
records-shape-narrows = The list is narrowed by it
records-shape-dublin-core = Element of Dublin Core
records-shape-dublin-core-hint = As what other libraries harvest it.
records-shape-dublin-core-none = It is not harvested
records-shape-retire = This field is out of use
records-shape-retire-hint = What records say in it stays and is seen. Forms show it only where something is said.
records-shape-is-many = several times
records-shape-is-required = required
records-shape-is-members = for members only
records-shape-is-narrowing = narrows the list
records-shape-did-add = added “{ $field }”
records-shape-did-change = changed “{ $field }”
records-shape-did-retire = took “{ $field }” out of use
records-shape-did-remove = removed { $field }, which no record said
records-shape-did-words = words and permissions of the kind
records-shape-name-wrong = Write a word of small letters without accents and digits that begins with a letter.
records-shape-name-taken = This word is taken: choose another one.
records-shape-kind-unknown = There is no kind of records of this word.
records-shape-kind-gone = A kind that was added here is not removed: it is taken out of use (“retired”), and its records stay.
records-shape-kinds-many = There is room for { $n } added kinds at most.
records-shape-fields-many = A kind has { $n } added fields at most.
records-shape-field-gone = The field { $name } is missing, which is in force: a field is not deleted, it is taken out of use.
records-shape-label-missing = Write what it is called in Spanish: the other languages take it from there as long as theirs is missing.
records-shape-form-fixed = What is written in a field does not change: add another field and take this one out of use.
records-shape-required-wrong = The records there are do not say it: in a kind of the program an added field cannot be required.
records-shape-narrows-wrong = A list is not narrowed by what is written in this field: countries, languages, terms, codes, lines, dates and other records serve.
records-shape-harvest-members = What only members see is not harvested: choose one of the two.
records-shape-changed = Somebody else changed this kind meanwhile: open the page again and repeat the change.
records-shape-back-form = Nothing was changed: in that version “{ $field }” is written in another form, and records say something in it.
records-done-shape = The change is in force.
records-done-shape-same = There was nothing to change: this definition is in force already.
records-done-shape-changed = Nothing was changed: somebody else changed this kind meanwhile.
records-done-shape-field = The field is in form, page and files.
records-done-shape-kind = The kind is ready. Now add its fields.
records-did-shape-change = Changed a kind of records
records-job-follow-kind = Bring records up to their kind
records-registers-title = Other records
records-registers-lede = Records of kinds that the administrators of this site added.
records-registers-none = There are no other kinds of records yet
records-registers-none-help = Administrators add them in Kinds of records.
records-own-many = { $label } ({ $n })
records-own-new = Add: { $label }
records-own-back = Named in “{ $label }” of
records-own-lede =
    { $label }: { $n ->
        [one] { $n } record
       *[other] { $n } records
    }
records-own-none = { $label }: no record was found
records-own-field-name = Name
records-own-field-about = What it is
records-own-field-country = Country
records-vocabulary-new = Add a vocabulary
records-vocabulary-new-says = A list of terms to choose from. It begins with one term; the others are added or imported afterwards.
records-vocabulary-name-hint = For files and addresses, without accents or spaces: routes. It cannot be changed later.
records-vocabulary-title = What the vocabulary is called
records-vocabulary-first = The first term
records-vocabulary-new-button = Add the vocabulary
records-done-vocabulary = The vocabulary is ready.

## Columns of imports, kept
records-import-saved = Saved columns
records-import-saved-used = The columns are read as in “{ $name }”, saved before for a table with these headings.
records-import-saved-choose = Read the columns as in
records-import-saved-none = By their names
records-import-save-as = Save these columns under the name
records-import-save-hint = For example: yearly list of the ministry. The next table with the same headings will be read so.
records-import-save-button = Save the columns and try again
records-import-saved-remove = Remove “{ $name }”
records-import-save-nameless = Write a name of up to { $n } letters.
records-did-mapping-save = Saved columns of an import
records-did-mapping-remove = Removed saved columns
records-done-mapping = The saved columns are removed.
records-beside-list = { $list }: { $n }
