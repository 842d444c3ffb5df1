# What every room says of its records.

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
records-facet-kind = Kind
records-facet-more =
    { $n ->
        [one] One more
       *[other] { $n } more
    }
records-none-filtered = No record meets all the filters set.
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
records-side-about = About this record
records-side-relations = Relations
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
records-citation = { $site }, “{ $title }”, record { $id }, not confirmed, changed on { $date }, { $href }
records-citation-confirmed = { $site }, “{ $title }”, record { $id }, confirmed on { $date }, { $href }

## What is typed
records-misread-long = Write at most { $n } characters
records-misread-parts = Write each part in its field
records-misread-number = Write a number, for example 1200 or 12.5
records-misread-date = Write a date such as 1998, 1998-05 or 1998-05-31
records-misread-address = Write an address such as https://www.example.org
records-misread-mail = Write an e-mail address such as name@example.org
records-misread-country = Choose a country, or REG for the region
records-misread-language = Write the code of the language, for example es or quc
records-misread-term = “{ $term }” is not in the vocabulary: choose a term from the list
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
records-import-row-broken = The row cannot be read: check quotes and separators
records-import-doubled = Row { $line } speaks of this record already: leave only one
records-import-other-kind = The record is of another kind
records-import-missing = This fact is missing and is needed
records-import-nameless = The row names no record: a key or a name is needed
records-import-ambiguous = Several records have this name: use the key
records-import-unknown-record = No record has this name, key or identifier
records-import-confidence = Write high, medium or low
records-imports-title = Imports
records-imports-lede = Each import can be undone as a whole: its records are as they were before. Those that somebody changed since stay as they are.
records-imports-none = Nothing has been imported yet
records-imports-undo = Undo
records-import-made = { $kind }: { $added } added, { $changed } changed; { $name }
records-import-undone-on = Undone on { $date }
records-done-importado =
    { $n ->
        [one] One row was imported
       *[other] { $n } rows were imported
    }
records-done-deshecho = The import was undone
records-done-deshecho-en-parte =
    { $n ->
        [one] The import was undone, except one record that somebody changed since
       *[other] The import was undone, except { $n } records that somebody changed since
    }
records-did-import-make = Imported records
records-did-import-undo = Undid an import
