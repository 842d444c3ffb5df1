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
