# What every page says, in every room.

## The layout of every page
site-brand-name = Atalaya
site-brand-tagline = Media observatory on migration and gender
site-description = What the press publishes on migration and gender, kept, read and citable.
site-page-title = { $title } · { $site }
site-page-error = Error: { $title }
site-skip-link = Skip to content
site-lang-label = Language
site-search-label = Search articles, outlets and stories
site-search-hint = Articles, outlets, stories
site-search-button = Search
site-sections-title = Sections
site-sections-close = Close
site-desk-title = Desk
site-account-sign-in = Sign in
site-account-sign-out = Sign out
site-account-own = Your account
site-account-person = { $name }, { $role }
site-crumbs-label = Breadcrumb
site-crumbs-home = Home
site-sample-label = Sample
site-sample-notice = Sample press: the outlets, people and events in these articles are invented.
site-foot-about = Media observatory on migration and gender in { $countries }.
site-foot-work = How we work
site-foot-reuse = Reuse
site-foot-rights = Articles belong to their outlets; they are quoted here for study and criticism.
site-foot-version = Made with Atalaya { $version }.

## Forms
site-form-error = Error:
site-form-optional = { $label } (optional)
site-form-choose = Choose an option
site-form-at = { $place }: { $text }
site-form-unreadable = The form arrived incomplete. Go back to the page before, load it again and send it once more.
site-form-large = What was sent is over 1 MB, the most that a form carries. Go back to the page before and divide it into parts.
site-form-list-large = The list is larger than can be read at once: divide it
site-form-to-correct =
    { $n ->
        [one] One thing to correct
       *[other] { $n } things to correct
    }

## Paging by key, and taking a list away
site-paging-label = Pages of the list
site-paging-next =
    { $n ->
        [one] Next
       *[other] Next { $n }
    }
site-paging-first = Back to the start
site-paging-shown =
    { $n ->
        [one] Showing { $n }.
       *[other] Showing { $n }.
    }
site-paging-shown-of =
    { $n ->
        [one] Showing { $n } of { $total }.
       *[other] Showing { $n } of { $total }.
    }
site-paging-refresh = Refresh now
site-take-label = Take this list with you
site-take-atom = Subscribe (Atom)
site-take-csv = CSV
site-take-xlsx = XLSX
site-take-json = JSON

## What went wrong, and what to do
site-problem-not-found-title = There is no page here
site-problem-not-found-body = The address may be mistyped, or the page is no longer shown. Search for what you need, or go back to the home page.
site-problem-sign-in-title = Sign in to see this page
site-problem-sign-in-body = It is part of the observatory’s work. After signing in you will come back to it.
site-problem-bad-request-title = The request cannot be understood
site-problem-invalid-title = Some details need correcting
site-problem-invalid-body = Nothing was saved. Go back, correct what follows and send the form again.
site-problem-conflict-title = This cannot be done as things stand
site-problem-too-many-title = A short wait is needed
site-problem-too-many-body =
    { $n ->
        [one] Many requests came in a row from your connection. Try again in one second.
       *[other] Many requests came in a row from your connection. Try again in { $n } seconds.
    }
site-problem-unavailable-title = This is not working at the moment
site-problem-unknown-title = The site could not finish what was asked
site-problem-unknown-body = The failure was recorded under number { $number }. Try again in a few minutes; if it stays the same, give that number to whoever runs the site.
site-problem-home = Go to the home page
site-problem-search = Search the archive
site-problem-again = Ask for the page again

## States of what is watched or at work
site-state-ok = Answering
site-state-late = Late
site-state-fail = Failing
site-state-idle = Paused
site-state-run = Running
site-unknown = cannot tell
site-not-stated = not stated

## Roles
site-role-visitor = visitor
site-role-member = member
site-role-coder = coder
site-role-editor = editor
site-role-coordinator = coordinator
site-role-officer = officer
site-role-programme-coordinator = programme coordinator
site-role-focal-point = focal point
site-role-contributor = contributor
site-role-assessor = assessor
site-role-case-officer = case officer
site-role-volunteer = volunteer
site-role-moderator = moderator
site-role-administrator = administrator

## Dates, spans of time, lists
site-date-long = { $day } { $month } { $year }
site-date-short = { $day } { $month } { $year }
site-date-hour = { $day }, { $hour }
site-month-1 = January
site-month-2 = February
site-month-3 = March
site-month-4 = April
site-month-5 = May
site-month-6 = June
site-month-7 = July
site-month-8 = August
site-month-9 = September
site-month-10 = October
site-month-11 = November
site-month-12 = December
site-mon-1 = Jan
site-mon-2 = Feb
site-mon-3 = Mar
site-mon-4 = Apr
site-mon-5 = May
site-mon-6 = Jun
site-mon-7 = Jul
site-mon-8 = Aug
site-mon-9 = Sep
site-mon-10 = Oct
site-mon-11 = Nov
site-mon-12 = Dec
site-span-now = just now
site-span-minutes-ago =
    { $n ->
        [one] { $n } minute ago
       *[other] { $n } minutes ago
    }
site-span-minutes-ahead =
    { $n ->
        [one] in { $n } minute
       *[other] in { $n } minutes
    }
site-span-hours-ago =
    { $n ->
        [one] { $n } hour ago
       *[other] { $n } hours ago
    }
site-span-hours-ahead =
    { $n ->
        [one] in { $n } hour
       *[other] in { $n } hours
    }
site-span-days-ago =
    { $n ->
        [one] { $n } day ago
       *[other] { $n } days ago
    }
site-span-days-ahead =
    { $n ->
        [one] in { $n } day
       *[other] in { $n } days
    }
site-list-last = { $first } and { $last }
site-list-last-i = { $first } and { $last }

## Countries
country-ag = Antigua and Barbuda
country-ar = Argentina
country-bb = Barbados
country-bo = Bolivia
country-br = Brazil
country-bs = Bahamas
country-bz = Belize
country-ca = Canada
country-cl = Chile
country-co = Colombia
country-cr = Costa Rica
country-cu = Cuba
country-dm = Dominica
country-do = Dominican Republic
country-ec = Ecuador
country-es = Spain
country-gd = Grenada
country-gt = Guatemala
country-gy = Guyana
country-hn = Honduras
country-ht = Haiti
country-jm = Jamaica
country-kn = Saint Kitts and Nevis
country-lc = Saint Lucia
country-mx = Mexico
country-ni = Nicaragua
country-pa = Panama
country-pe = Peru
country-pr = Puerto Rico
country-py = Paraguay
country-sr = Suriname
country-sv = El Salvador
country-tt = Trinidad and Tobago
country-us = United States
country-uy = Uruguay
country-vc = Saint Vincent and the Grenadines
country-ve = Venezuela
country-gf = French Guiana
country-gp = Guadeloupe
country-mq = Martinique
country-ad = Andorra
country-ae = United Arab Emirates
country-af = Afghanistan
country-ai = Anguilla
country-al = Albania
country-am = Armenia
country-ao = Angola
country-aq = Antarctica
country-as = American Samoa
country-at = Austria
country-au = Australia
country-aw = Aruba
country-ax = Åland Islands
country-az = Azerbaijan
country-ba = Bosnia and Herzegovina
country-bd = Bangladesh
country-be = Belgium
country-bf = Burkina Faso
country-bg = Bulgaria
country-bh = Bahrain
country-bi = Burundi
country-bj = Benin
country-bl = St. Barthélemy
country-bm = Bermuda
country-bn = Brunei
country-bq = Caribbean Netherlands
country-bt = Bhutan
country-bv = Bouvet Island
country-bw = Botswana
country-by = Belarus
country-cc = Cocos (Keeling) Islands
country-cd = Congo - Kinshasa
country-cf = Central African Republic
country-cg = Congo - Brazzaville
country-ch = Switzerland
country-ci = Côte d’Ivoire
country-ck = Cook Islands
country-cm = Cameroon
country-cn = China
country-cv = Cape Verde
country-cw = Curaçao
country-cx = Christmas Island
country-cy = Cyprus
country-cz = Czechia
country-de = Germany
country-dj = Djibouti
country-dk = Denmark
country-dz = Algeria
country-ee = Estonia
country-eg = Egypt
country-eh = Western Sahara
country-er = Eritrea
country-et = Ethiopia
country-fi = Finland
country-fj = Fiji
country-fk = Falkland Islands
country-fm = Micronesia
country-fo = Faroe Islands
country-fr = France
country-ga = Gabon
country-gb = United Kingdom
country-ge = Georgia
country-gg = Guernsey
country-gh = Ghana
country-gi = Gibraltar
country-gl = Greenland
country-gm = Gambia
country-gn = Guinea
country-gq = Equatorial Guinea
country-gr = Greece
country-gs = South Georgia and South Sandwich Islands
country-gu = Guam
country-gw = Guinea-Bissau
country-hk = Hong Kong SAR China
country-hm = Heard and McDonald Islands
country-hr = Croatia
country-hu = Hungary
country-id = Indonesia
country-ie = Ireland
country-il = Israel
country-im = Isle of Man
country-in = India
country-io = British Indian Ocean Territory
country-iq = Iraq
country-ir = Iran
country-is = Iceland
country-it = Italy
country-je = Jersey
country-jo = Jordan
country-jp = Japan
country-ke = Kenya
country-kg = Kyrgyzstan
country-kh = Cambodia
country-ki = Kiribati
country-km = Comoros
country-kp = North Korea
country-kr = South Korea
country-kw = Kuwait
country-ky = Cayman Islands
country-kz = Kazakhstan
country-la = Laos
country-lb = Lebanon
country-li = Liechtenstein
country-lk = Sri Lanka
country-lr = Liberia
country-ls = Lesotho
country-lt = Lithuania
country-lu = Luxembourg
country-lv = Latvia
country-ly = Libya
country-ma = Morocco
country-mc = Monaco
country-md = Moldova
country-me = Montenegro
country-mf = St. Martin
country-mg = Madagascar
country-mh = Marshall Islands
country-mk = North Macedonia
country-ml = Mali
country-mm = Myanmar (Burma)
country-mn = Mongolia
country-mo = Macao SAR China
country-mp = Northern Mariana Islands
country-mr = Mauritania
country-ms = Montserrat
country-mt = Malta
country-mu = Mauritius
country-mv = Maldives
country-mw = Malawi
country-my = Malaysia
country-mz = Mozambique
country-na = Namibia
country-nc = New Caledonia
country-ne = Niger
country-nf = Norfolk Island
country-ng = Nigeria
country-nl = Netherlands
country-no = Norway
country-np = Nepal
country-nr = Nauru
country-nu = Niue
country-nz = New Zealand
country-om = Oman
country-pf = French Polynesia
country-pg = Papua New Guinea
country-ph = Philippines
country-pk = Pakistan
country-pl = Poland
country-pm = St. Pierre and Miquelon
country-pn = Pitcairn Islands
country-ps = Palestinian Territories
country-pt = Portugal
country-pw = Palau
country-qa = Qatar
country-re = Réunion
country-ro = Romania
country-rs = Serbia
country-ru = Russia
country-rw = Rwanda
country-sa = Saudi Arabia
country-sb = Solomon Islands
country-sc = Seychelles
country-sd = Sudan
country-se = Sweden
country-sg = Singapore
country-sh = St. Helena
country-si = Slovenia
country-sj = Svalbard and Jan Mayen
country-sk = Slovakia
country-sl = Sierra Leone
country-sm = San Marino
country-sn = Senegal
country-so = Somalia
country-ss = South Sudan
country-st = São Tomé and Príncipe
country-sx = Sint Maarten
country-sy = Syria
country-sz = Eswatini
country-tc = Turks and Caicos Islands
country-td = Chad
country-tf = French Southern Territories
country-tg = Togo
country-th = Thailand
country-tj = Tajikistan
country-tk = Tokelau
country-tl = Timor-Leste
country-tm = Turkmenistan
country-tn = Tunisia
country-to = Tonga
country-tr = Türkiye
country-tv = Tuvalu
country-tw = Taiwan
country-tz = Tanzania
country-ua = Ukraine
country-ug = Uganda
country-um = U.S. Outlying Islands
country-uz = Uzbekistan
country-va = Vatican City
country-vg = British Virgin Islands
country-vi = U.S. Virgin Islands
country-vn = Vietnam
country-vu = Vanuatu
country-wf = Wallis and Futuna
country-ws = Samoa
country-ye = Yemen
country-yt = Mayotte
country-za = South Africa
country-zm = Zambia
country-zw = Zimbabwe
country-xx = Region

## Languages
language-ay = Aymara
language-ca = Catalan
language-de = German
language-en = English
language-es = Spanish
language-fr = French
language-gl = Galician
language-gn = Guarani
language-ht = Haitian Creole
language-it = Italian
language-nah = Nahuatl
language-nl = Dutch
language-pt = Portuguese
language-qu = Quechua
language-und = cannot tell
language-cab = Garifuna
language-quc = K’iche’
language-kek = Q’eqchi’
language-mam = Mam
language-cak = Kaqchikel
language-miq = Miskito

## Why an address gives no answer, and why a search finds nothing
site-fetch-not-web = This is not a web address.
site-fetch-private = It is a private address and is not asked.
site-fetch-port = It uses a port that is not asked. Only 80 and 443 are, and those that the administrator names.
site-fetch-name = The name of the site is not known. It may be misspelt, or the site closed.
site-fetch-connect = The server does not accept the connection. It is asked again later.
site-fetch-tls = The safe connection fails: the site’s certificate is not valid.
site-fetch-slow = The server takes too long to answer. It is asked again later.
site-fetch-broken = The answer broke off. It is asked again later.
site-fetch-large = The answer is larger than is collected.
site-fetch-bomb = The packed answer grows beyond reason and is not opened.
site-fetch-packed = The answer is packed in a way that is not understood.
site-fetch-redirects = The server sends from one address to another without arriving.
site-fetch-busy = Other requests to this server are under way, and it is asked one thing at a time. Try again in a minute.
site-fetch-robots = The site’s rules for robots ask not to collect this address. They are respected.
site-search-too-long = The search is too long. Shorten it.
site-search-too-many-words = The search has too many words. Keep those that matter.
site-search-only-exclusions = The search only says what to leave out. Add a word that must be there.
site-search-not-a-day = One of the dates is not a day. Year-month-day was expected.
site-search-not-a-key = The next page is not found. Start the search again.
site-search-failed = The search index does not answer.

## Why a document is not read
site-document-empty = The file is empty: it has 0 bytes. Check it and send it again.
site-document-too-large = The document is too large, or grows too much when opened. Split it into parts.
site-document-too-slow = Reading the document takes too long. Save it as a PDF again, or split it into parts.
site-document-too-much-memory = Reading the document takes too much memory. Save it as a PDF again, or split it into parts.
site-document-encrypted = The document is protected with a password. Save it without one and upload it again.
site-document-broken = The document is damaged and cannot be opened. Open it in its own program and save it again.
site-document-not-read = This kind of file is not read. PDF, DOCX, ODT, EPUB, HTML and plain text are.
site-document-no-text = The document holds no text. If it is pictures of pages, text recognition has to be run on them first.

## Tables that people bring
site-table-empty = The table is empty: choose a file with a first row of names
site-table-too-large = The table is too large: part it
site-table-too-long = The table has too many rows or columns: part it
site-table-broken = The workbook cannot be opened: save it again as XLSX or CSV
site-table-hidden = Every sheet of the workbook is hidden: show the one with the data
site-table-row-broken = The row cannot be read: check quotes and separators
site-table-row-wide = The row has more cells than there are columns: put the text that holds the separator in quotes
site-table-cell-error = The cell says an error (#REF!, #N/A): mend it in the workbook
site-table-formula-unsaved = The formula has no saved result: open the workbook, save it and bring it again
site-table-note-hidden =
    { $n ->
        [one] A hidden sheet was not read: { $names }
       *[other] { $n } hidden sheets were not read: { $names }
    }
site-table-note-sheets =
    { $n ->
        [one] The first sheet was read; another was not: { $names }
       *[other] The first sheet was read; { $n } others were not: { $names }
    }
site-table-note-merged =
    { $n ->
        [one] There is a merged cell: what it says holds for each of its rows
       *[other] There are { $n } merged cells: what they say holds for each of their rows
    }
site-table-note-formulas =
    { $n ->
        [one] There is a formula: its last saved result was read
       *[other] There are { $n } formulas: the last saved result of each was read
    }

## What people without an account send
site-sent-mail = Your e-mail
site-sent-mail-hint = If you want to be written to. Only those who decide see it, and it is erased when they have.
site-sent-mail-wrong = Write an e-mail address such as name@example.org
site-sent-trap-label = Leave this field empty
site-sent-trap = Leave this field empty: it is there to stop programs that send advertising
site-sent-links = Leave at most { $n } web addresses
site-sent-too-fast = Read the form at ease and send it again in a few seconds
site-sent-too-many = Many texts were sent from your network already. Keep yours and send it in an hour.
site-sent-state = State
site-sent-open = To decide
site-sent-decided = Decided
site-sent-keep-address = Keep the address of this page: the answer is read here.
site-sent-answer = Answer
site-sent-answer-hint = Whoever sent it reads this. If it is not accepted, say why.
site-sent-answer-wrong = Write the answer, in 500 letters at most
site-sent-decline = Do not accept
