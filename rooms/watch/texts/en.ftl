# Watch: sources, articles, stories, search.

# What jobs, followers and the log of actions are called
watch-follower-articles = Articles read from captures
watch-follower-stories = Copies gathered into stories

## Navigation
watch-nav-today = Today
watch-nav-stories = Stories
watch-nav-articles = Articles
watch-nav-sources = Sources
watch-nav-health = State of collection

## Words
watch-word-all = All
watch-word-articles = Articles
watch-word-cancel = Cancel
watch-word-country = Country
watch-word-date = Date
watch-word-kind = Kind
watch-word-language = Language
watch-word-outlet = Outlet
watch-word-outlets = Outlets
watch-word-state = State
watch-word-stories = Stories

## Front page
watch-front-title = Today in the press
watch-front-editions = Editions by country
watch-front-all-countries = All countries
watch-front-sentence =
    { $n ->
        [0] In seven days no article was collected.
       *[other] In seven days, { $outlets ->
            [one] one outlet published
           *[other] { $outlets } outlets published
        } { $n ->
            [one] one article
           *[other] { $n } articles
        }; { $stories ->
            [one] it is one story
           *[other] they are { $stories } stories
        }.
    }
watch-front-women =
    { $n ->
        [0] In none of them does a woman speak.
        [one] In one a woman speaks.
       *[other] In { $n } a woman speaks.
    }
watch-lead-voices = Who speaks
watch-front-meta = Collected up to { $time }, { $zone }.
watch-zone-central = Central America time
watch-zone-local = local time ({ $country })
watch-zone-universal = universal time (UTC)
watch-hours = In { $zone }.
watch-front-more = All stories
watch-front-search = Search all articles
watch-front-aside = Figures of the week
watch-front-week = Seven days, by country
watch-week-most = Most articles collected: { $country }, { $n } of { $all }
watch-week-one = All articles of these days are from { $country }
watch-week-alike = Most articles collected: { $country }, { $n } in each place
watch-week-even = No country stands out: { $all } articles from { $countries } countries
watch-week-words = Words flagged in 30 days
watch-week-words-none = None was flagged in the articles of these days.
watch-week-words-note = Articles in which each stands. A word quoted or criticised counts too.
watch-lead-hours = When each article appeared
watch-lead-says = The first appears on { $first }; the last, on { $last }.
watch-lead-copies = Those that follow
watch-lead-not-drawn =
    { $n ->
        [one] One states the day alone and is not drawn
       *[other] { $n } state the day alone and are not drawn
    }
watch-lead-words = Words flagged in the story
watch-lead-word-in =
    { $n ->
        [one] in one article
       *[other] in { $n } articles
    }
watch-lead-read = Read the article with its marks
watch-card-terms =
    { $n ->
        [one] One flagged term
       *[other] { $n } flagged terms
    }
watch-front-week-note = Articles collected, by the date that the outlet states. Not a sample: it tells what was collected, not what was published.
watch-front-health = See the state of collection
watch-front-observatories = Observatories
watch-front-empty-title = There are no articles yet
watch-front-empty-wait = Sources are asked in turn; the first articles appear within minutes.
watch-front-empty-none = No source is collected yet.
watch-front-empty-outlets = See the outlets of the directory

## Stories
watch-stories-title = Stories
watch-stories-lede = Each story joins the articles that tell the same text: a wire and its copies.
watch-story-kicker = Story
watch-story-size =
    { $n ->
        [one] One article
       *[other] { $n } articles
    } in { $outlets ->
        [one] one outlet
       *[other] { $outlets } outlets
    }
watch-story-order = In the order of their appearance
watch-story-search = Search within this story
watch-story-see = See the whole story
watch-story-aside = About the story
watch-story-first = First article
watch-story-last = Latest article

## Article
watch-article-label = The article, read
watch-article-aside = What the reading says
watch-article-untitled = Untitled
watch-article-unsigned = Unsigned
watch-article-undated = Undated
watch-article-doubtful = doubtful date: without a time zone, in the future or missing
watch-article-paywalled = Behind a paywall
watch-article-words =
    { $n ->
        [one] { $n } word
       *[other] { $n } words
    }
watch-article-versions =
    { $n ->
        [one] One version
       *[other] { $n } versions
    }
watch-article-copy = Copy, { $share }
watch-article-own = Own text
watch-article-first = First to appear
watch-article-first-hour = First to state its hour
watch-article-same-day = Same text, the same day
watch-article-same = Same text
watch-article-you-see-all = The full text is shown because you signed in as a member of the observatory. The public sees an excerpt, this reading and the link to the outlet.
watch-article-you-see-excerpt = Here stand an excerpt, the reading and the link to the outlet. The full text and the archive are for members of the observatory.
watch-article-no-copies = The outlet asks that no copies of this article be shown (noarchive). Here stand an excerpt, the reading and the link to the outlet.
watch-article-read-at = Read at { $outlet }
watch-article-marked = Flagged words
watch-article-same-story = The same story in other outlets

## Marks
watch-mark-key = How to read the marks
watch-mark-note = Note { $n }. { $manner }: { $words }
watch-mark-times-own =
    { $n ->
        [one] { $n } time in the outlet’s own voice
       *[other] { $n } times in the outlet’s own voice
    }
watch-mark-times-quoted =
    { $n ->
        [one] { $n } time in a quotation
       *[other] { $n } times in quotations
    }
watch-mark-times-critical =
    { $n ->
        [one] { $n } time criticised or denied
       *[other] { $n } times criticised or denied
    }
watch-mark-word = word
watch-mark-own = in the outlet’s own voice
watch-mark-quoted = in a quotation
watch-mark-critical = criticised or denied
watch-mark-correct = Correct this mark
watch-mark-term = See the term
watch-mark-close = Close

## Versions
watch-version-title = What the outlet changed
watch-version-lede = Each version is kept when it is seen. Only the sentences that changed are shown.
watch-version-summary =
    From version { $old } ({ $oldtime }) to { $new } ({ $newtime }): { $added ->
        [0] nothing added
        [one] one passage added
       *[other] { $added } passages added
    }, { $removed ->
        [0] nothing removed
        [one] one removed
       *[other] { $removed } removed
    }
watch-version-added = added:
watch-version-removed = removed:

## Archived page
watch-capture-title = The archived page
watch-capture-kept = Kept
watch-capture-answered = Answered
watch-capture-facts = { $status }, { $size }
watch-capture-digest = Digest
watch-capture-first-seen = First seen
watch-capture-members = The archived copy is shown to members of the observatory: it is evidence, not republication.
watch-capture-see = See the archived copy
watch-capture-safe = It opens without programs or pictures from outside.
watch-replay-title = Archived copy
watch-replay-line = Copy of { $address }, kept on { $time }, { $zone }. Without programs, pictures or links.

## Citation
watch-cite-title = Cite
watch-cite-formats = Other formats
watch-cite-line =
    { $signed ->
        [yes] { $authors }.{" "}
       *[no] {""}
    }“{ $title }”. { $outlet }, { $date }. Reading and copy in Atalaya, article { $id }, version { $version }, { $href }

## Take-down
watch-hide-link = Hide this article
watch-hide-title = Hide an article
watch-hide-consequence = The article, its text, its archived copies and its search results are no longer shown, at once. A line stays that says when and on what ground. It can be shown again.
watch-hide-ground = Ground
watch-hide-ground-hint = It is published with the line that stays. Do not put names.
watch-hide-ground-missing = Write the ground: it stands in place of the article.
watch-hide-button = Hide the article
watch-hide-is-hidden = This article is hidden.
watch-hide-show = Show the article again
watch-hidden-title = Article withdrawn
watch-hidden-line = Withdrawn on { $date }. Ground: { $ground }
watch-erase-link = Erase this article for good
watch-erase-title = Erase an article for good
watch-erase-consequence = The title, the text and all versions of the article, what was marked in it, its search results and the bytes of its copies in the archive are erased. This cannot be undone.
watch-erase-captures = { $n ->
    [one] { $n } copy in the archive is erased.
   *[other] { $n } copies in the archive are erased.
}
watch-erase-remains = A line stays that says when and on what ground, and an entry in the ledger of erasures, which is applied again when a backup is restored. The outlet’s lists in which the article appeared stay in the archive, with its title and summary.
watch-erase-others = These articles have copies with the same bytes. They are still shown, but those copies can no longer be opened. If they must go too, erase them one by one.
watch-erase-instead = While a request is being examined, hide the article: that can be undone.
watch-erase-ground-hint = It is published with the line that stays and written into the archive. Do not put names.
watch-erase-ground-missing = Write the ground: it stands in place of the article.
watch-erase-ground-long = Write the ground in fewer words: there is room for 300 letters.
watch-erase-sure = I understand that the article cannot be brought back.
watch-erase-sure-missing = Tick that you understand: it cannot be undone afterwards.
watch-erase-button = Erase for good
watch-erased-title = Article erased
watch-erased-line = Erased on { $date }. Ground: { $ground }
watch-erased-copy-title = Copy erased
watch-erased-copy = The bytes of this copy were erased from the archive.
watch-lost-copy-title = Copy lost
watch-lost-copy = The disk lost the bytes of this copy, and no other has the very same. The page has been asked of the outlet again; its other copies stand in the article’s list.
watch-withheld-copy-title = Copy not shown
watch-withheld-copy = The archived copy is not shown: the outlet asks for that (noarchive).

## Search
watch-search-title = Search articles
watch-search-all =
    { $n ->
        [one] { $n } article in the archive
       *[other] { $n } articles in the archive
    }
watch-search-found =
    { $n ->
        [one] “{ $q }”: { $n } article
       *[other] “{ $q }”: { $n } articles
    }
watch-search-help = Any form of the words, accents aside. For an exact phrase, write it between quotation marks; to exclude, put a hyphen in front:
watch-search-example = shelter -dogs
watch-search-filters = Filters
watch-search-filters-on = Filters in force
watch-search-filter-remove = (remove)
watch-search-to-filters = Go to the filters
watch-search-filter = Filter
watch-search-clear = Clear filters
watch-search-results = Results
watch-search-sort = Sort by
watch-search-sort-button = Sort
watch-search-newest = Newest
watch-search-best = Best match
watch-search-copied = Most copied
watch-search-from = From
watch-search-to = To
watch-search-from-chip = From { $date }
watch-search-to-chip = To { $date }
watch-search-story-chip = One story only
watch-search-none = No article with these filters
watch-search-none-says = No article answers “{ $q }”
watch-search-none-within = With these filters: { $list }.
watch-search-searched =
    { $n ->
        [one] { $n } article
       *[other] { $n } articles
    } of { $outlets ->
        [one] one outlet
       *[other] { $outlets } outlets
    } searched.
watch-search-unquoted = Search without the quotation marks
watch-search-without = Without the filter “{ $filter }”
watch-search-alone = Only “{ $word }”
watch-search-finds =
    { $n ->
        [one] one article
       *[other] { $n } articles
    }
watch-search-everything = See all articles
watch-search-take-hint = CSV and JSON carry up to 500 rows at a time and the address of the next.
watch-facet-term = Flagged term
watch-facet-no-term = None
watch-facet-more = { $n } more
watch-facet-outlets = The others, in the directory of outlets
watch-facet-readings = More filters: what the reading says

## Sources
watch-sources-title = Sources
watch-sources-lede =
    { $n ->
        [one] One address
       *[other] { $n } addresses
    } of { $outlets ->
        [one] one outlet
       *[other] { $outlets } outlets
    }.
watch-sources-public = What the public sees of this
watch-sources-add = Add a source
watch-sources-order = Those that fail first
watch-sources-aside = Jobs and import
watch-sources-running = Running
watch-sources-jobs = { $running } jobs running, { $open } waiting.
watch-sources-none = No source with these filters
watch-sources-none-hint = Clear the filters or add a source.
watch-sources-opml = Take all sources as OPML
watch-tally-ok =
    { $n ->
        [one] { $n } answers
       *[other] { $n } answer
    }
watch-tally-late = { $n } late
watch-tally-failing =
    { $n ->
        [one] { $n } fails
       *[other] { $n } fail
    }
watch-tally-idle = { $n } not yet asked
watch-tally-paused = { $n } paused
watch-health-ok = Answering
watch-health-late = Late
watch-health-failing = Failing
watch-health-idle = Not yet asked
watch-health-paused = Paused
watch-health-since = { $state } since { $time }
watch-source-last = Last seen
watch-source-next = Next ask
watch-source-never = Never
watch-source-never-asked = Nothing has been asked of it yet.
watch-source-not-until-you = Not until you decide
watch-source-fine =
    { $n ->
        [one] One entry
       *[other] { $n } entries
    } last time, { $new ->
        [0] none new
        [one] one new
       *[other] { $new } new
    }.
watch-source-paused-by = Paused by { $who } on { $date }. { $reason }
watch-source-paused-on = Since { $date }. { $reason }
watch-source-demo-pause = The demo asks nothing of the real press.
watch-source-paused-elsewhere = It was paused in the installation that the list comes from.
watch-source-use-found = Use the feed that was found
watch-source-ask-now = Ask now
watch-source-pause = Pause
watch-source-resume = Resume
watch-source-remove = Remove
watch-source-remove-title = Remove a source
watch-source-remove-consequence = It is no longer collected. Its articles and archived pages stay. It can be added again.
watch-source-remove-button = Remove the source
watch-source-add = Add the source
watch-source-address = Address of the home page or the feed
watch-source-address-hint = Paste the outlet’s home page: we look for its feed. Example: https://diario.example
watch-source-outlet-hint = If left empty, the outlet of the same site is used, or one is made with the name of the site.
watch-source-country-hint = For a new outlet.
watch-source-address-wrong = This is not a web address. Something like https://diario.example was expected
watch-source-answered = The server answered { $status } and not a page. Check the address.
watch-source-still-looking = The site takes its time, and the search goes on. What you typed is here: press again in a moment to see what was found.
watch-source-took-too-long = The site took too long, and the search was given up. Paste the address of the feed if you know it, or try later.
watch-source-nothing-found = The page answers, but neither a feed nor links to articles were found. Paste the address of the feed if you know it.
watch-source-empty = The address answers, but with nothing: there is neither a feed nor a page. Check it, or try later.
watch-source-no-answer = The server does not answer as it should. Nothing was added: try later.
watch-source-known = The address { $address } is collected already, as { $outlet }.
watch-source-known-short = This address is collected already.
watch-source-removed = The source was removed. To ask it again, add it anew with its address.
watch-source-outlet-unknown = There is no outlet with this identifier.
watch-source-which-outlet = It may be of several outlets: { $detail }. Write the name of the right one in the field “Outlet”.
watch-source-country-wrong = This is not the code of a country. Its two letters are expected, such as HN.
watch-source-kind-feed = RSS, Atom or JSON feed
watch-source-kind-sitemap = News sitemap
watch-source-kind-section = Section page
watch-done-added = The source is collected from now on.
watch-done-asked = The source will be asked at once.
watch-done-paused = The source is paused.
watch-done-resumed = The source is collected again.
watch-done-removed = The source was removed; its articles stay.
watch-done-readdressed = The source uses the new address.
watch-done-imported = The sources of the list are collected from now on.

## What is wrong with a source or a page
watch-problem-gone = The server says that the address is gone (410). It is not asked again until you decide.
watch-problem-not-there = The server does not find the address (404). It may have changed.
watch-problem-refused = The server does not let this address be read ({ $detail }).
watch-problem-asked-to-wait = The server asked to wait { $detail } minutes. It is respected.
watch-problem-host-fails = The server fails ({ $detail }). It is asked again, at growing intervals.
watch-problem-answer = The server answers something unexpected ({ $detail }).
watch-problem-not-a-feed = It answers, but with neither a feed nor a sitemap. { $detail }
watch-problem-page-with-feed = It answers with a page; a feed is named in it: { $detail }
watch-problem-left-out = The outlet of this address asked to be left out: it is not collected.

## Import
watch-import-title = Import an OPML or CSV list
watch-import-file = File
watch-import-hint = OPML, or CSV with the columns name, feed_url, home_url, country, language. It is tried first, nothing is saved.
watch-import-paste = Or paste the list here
watch-import-try = Try without saving
watch-import-heading = Dry run of “{ $name }”: nothing is saved yet
watch-import-heading-pasted = Dry run of the pasted list: nothing is saved yet
watch-import-new =
    { $n ->
        [one] { $n } new source
       *[other] { $n } new sources
    }
watch-import-known =
    { $n ->
        [one] { $n } is collected already: left as it is
       *[other] { $n } are collected already: left as they are
    }
watch-import-unread =
    { $n ->
        [one] { $n } cannot be read
       *[other] { $n } cannot be read
    }
watch-import-faults = Those that cannot be read
watch-import-fault = Line { $line }, { $name }: { $says }
watch-import-fault-unnamed = Line { $line }: { $says }
watch-import-button =
    { $n ->
        [one] Import the source
       *[other] Import the { $n }
    }
watch-import-discard = Discard
watch-import-empty = Choose a file or paste a list; what came was empty.
watch-import-many = The list names more than 20,000 sources. Split it into parts.
watch-import-large = The list is larger than 4 MB. Split it into parts and import them one by one.
watch-import-not-opml = The file is not OPML. An opml element with outlines was expected.
watch-import-no-columns = The column of addresses is missing. feed_url or address was expected in the first line.
watch-import-address-missing = the address is missing.
watch-import-address-private = { $detail } is a private address and is not asked.
watch-import-address-wrong = { $detail } is not a web address.
watch-import-address-none = what stands in the place of the address is not a web address.
watch-import-country-wrong = “{ $detail }” is not the code of a country: its two letters are expected, such as HN.
watch-import-which-outlet = it may be of several outlets: { $detail }. Write the name and the country of the right one in the list.

## Public health of sources
watch-health-title = State of collection
watch-health-sentence = { $ok } of { $all } sources answer.
watch-health-as-of = As of { $time }, { $zone }. Sources that are not paused are counted.
watch-health-lede = What a source does not answer is missing from articles, searches and figures. That is why it is published here.
watch-health-figures = Summary
watch-health-each = Source by source
watch-health-see = Show
watch-health-of-sources =
    of { $asked } answer; { $paused ->
        [0] none paused
       *[other] { $paused } paused
    }{ $idle ->
        [0] {""}
       *[other] ; { $idle } not yet asked
    }
watch-health-found = Articles found today
watch-health-found-before = yesterday, { $n }
watch-health-lag = From publication to finding
watch-health-lag-of =
    { $n ->
        [one] in the only article with an hour of publication
       *[other] half take less, in the last { $n } with an hour of publication
    }
watch-health-minutes = { $n } min
watch-health-hours = { $n } h
watch-health-whole-days =
    { $n ->
        [one] { $n } day
       *[other] { $n } days
    }
watch-health-caption = Sources, those that fail first
watch-health-bars =
    { $n ->
        [one] Last day
       *[other] Last { $n } days
    }
watch-health-last = Last answer
watch-health-how = How it is collected
watch-health-how-says = Each address is asked as often as it changes, one at a time for each site, and what each outlet tells robots is respected. “12 of 14 days” means that it answered on 12 of the 14 days on which it was asked; “in part”, that on that day it also failed at times. A low grey bar is a day on which nothing was asked.
watch-health-days =
    { $answered } of { $asked } { $asked ->
        [one] day
       *[other] days
    }{ $partly ->
        [0] {""}
       *[other] ; { $partly } in part
    }

## On an outlet’s page
watch-panel-title = What is collected
watch-panel-no-source = No source of this outlet is collected.
watch-panel-no-article = There are no articles of this outlet yet.
watch-panel-all = See all its articles
watch-problem-no-text = No text comes out of the page.

## What was done, for the audit log
watch-did-source-add = Added a source
watch-did-source-ask = Had a source asked
watch-did-source-pause = Paused a source
watch-did-source-resume = Took a source up again
watch-did-source-remove = Removed a source
watch-did-source-readdress = Gave a source another address
watch-did-source-import = Imported a list of sources
watch-did-article-hide = Hid an article
watch-did-article-show = Showed an article again
watch-did-article-erase = Asked for an article to be erased for good
watch-did-article-erased = Finished erasing an article

## Jobs
watch-job-fetch-source = Ask a source
watch-job-fetch-page = Fetch an article page
watch-job-erase-page = Erase an article for good

## On the page of a country
watch-country-title = This week in the press
watch-country-count =
    { $n ->
        [one] One article this week
       *[other] { $n } articles this week
    }
watch-country-says = In the last seven days: { $articles } articles, { $stories } stories, { $outlets } outlets.
watch-country-none = In the last seven days no article of this country was seen.
watch-country-all = All articles of this country

## What readers say of articles
watch-remarks-desk = Remarks
watch-remarks-title = Remarks of readers
watch-remarks-lede = What people without an account said of an article, with the answer of the observatory.
watch-remarks-none = No remarks are published yet
watch-remarks-none-says = On the page of each article one can say why it is good or harmful.
watch-remarks-queue = Remarks to answer
watch-remarks-queue-lede = What people without an account say of articles. The oldest first.
watch-remarks-queue-none = There are no remarks to show
watch-remark-one = Remark
watch-remark-title = Say why an article is good or harmful
watch-remark-band = Is this article good or harmful?
watch-remark-says = No account is needed. Somebody of the observatory reads it and answers; the answer stands at the address that you get on sending. If it is published, it is published without your name or e-mail.
watch-remark-kind = What you point at
watch-remark-kind-good-words = Good: words that respect
watch-remark-kind-good-voices = Good: the people it tells of are heard
watch-remark-kind-good-context = Good: it explains with facts and sources
watch-remark-kind-harm-words = Harmful: words or pictures that stigmatise
watch-remark-kind-harm-exposes = Harmful: it exposes a person at risk
watch-remark-kind-harm-untrue = Harmful: it says something untrue or without a source
watch-remark-kind-harm-one-sided = Harmful: only one side is heard
watch-remark-words = Why
watch-remark-words-hint = Say which part of the article, and why. Write no names of people at risk, and nothing by which they can be known.
watch-remark-words-missing = Write why
watch-remark-words-long = Write { $n } letters at most
watch-remark-button = Send the remark
watch-remark-by-reader = A reader
watch-remark-answer-of = Answer of the observatory:
watch-remark-all = All remarks on this article
watch-remark-article = Article
watch-remark-state-open = Sent on { $date }, not answered
watch-remark-state-shown = Published with its answer on { $date }
watch-remark-state-accepted = Answered on { $date }, not published
watch-remark-state-declined = Not accepted, on { $date }
watch-remark-publish = Answer and publish
watch-remark-publish-hint = What is published, remark and answer, everybody reads on the page of the article. Do not publish what lets a person at risk be recognised.
watch-remark-answer-only = Answer without publishing
watch-remark-take-off = Publish it no more
watch-remark-put-on = Publish it
watch-remark-decided-meanwhile = Somebody else answered meanwhile. Load the page again to read it.
watch-done-remarked = The remark is sent.
watch-done-answered = The answer is kept.
watch-did-remark-send = Sent a remark on an article
watch-did-remark-publish = Published a remark with its answer
watch-did-remark-answer = Answered a remark without publishing it
watch-did-remark-decline = Did not accept a remark
watch-did-remark-take-off = Took a published remark off
## To take away
watch-data-articles-about = Which articles there are: outlet, country, date, title, authors, story and address. The texts belong to the outlets and are not in it.
watch-search-records = Among the records, too
