# What may be taken away.

data-title = Data
data-lede = All that is public, to take away whole and work with wherever you like. What only members see is not in it.
data-sets = Sets
data-rows =
    { $n ->
        [0] No records yet
        [one] One record
       *[other] { $n } records
    }
data-updated = Last change:
data-take = Take away: { $title }
data-form-csv = CSV
data-form-json = JSON
data-form-zip = Data package (zip)
data-together = Together in one package
data-together-says = A zip with the tables and a datapackage.json that says what each column holds.
data-group-library = The whole library
data-group-directory = The whole directory
data-group-programme = The whole programme
data-group-own = Other records
data-machines = For programs
data-machines-says = The catalogue in DCAT, the description of the tables and the list of all public pages.
data-catalogue-json = DCAT catalogue as JSON-LD
data-catalogue-turtle = DCAT catalogue as Turtle
data-package = Description of the tables (Data Package)
data-oai = Service for harvesting the library (OAI-PMH)
data-sitemap = Sitemap

## How we work
data-about-title = How we work
data-about-lede = What to know before trusting these pages, and whom to tell when something is wrong.
data-about-method = Method
data-about-method-collect = A program visits the feeds that each outlet publishes, with pauses, never where the outlet asks it not to go, and keeps what it received as it came. Which outlets are read, and whether they answer, is open to all.
data-about-method-read = Critical reading follows written rules, without outside services: each mark says which rule made it and by which guide. The machine errs; how often, by language and country, is published. What a person corrects stands beside its value, never over it.
data-about-go-health = State of collecting
data-about-go-quality = How good the reading is
data-about-go-terms = The terms and their guides
data-about-corrections = Corrections and right of reply
data-about-corrections-how = Anybody can say, without an account, why an article is good or does harm, and propose a change to any record: the form stands on each page. It is answered, and the answer is published.
data-about-corrections-outlets = An outlet can ask to have a fact corrected or to be left out, and it is done. A person can ask that what harms them be taken down or erased. Write to the contact below; of what was taken down only a line with date and ground remains.
data-about-go-remarks = Published remarks and their answers
data-about-privacy = Privacy
data-about-privacy-readers = These pages ask nothing of other sites, follow nobody, and set no cookies but those of the session and of forms. What is pasted into “Check my text” is not kept.
data-about-privacy-people = The public sees an excerpt, the reading and the link to the outlet; the whole text is for members of the observatory. The sex of a person is what the text presents. Whoever is listed in the directory decides what is seen and can leave by one link.
data-about-access = Accessibility
data-about-access-is = The pages are tested by the rules of WCAG 2.2, level AA: they work without JavaScript, by keyboard alone, at twice the size and on small screens; reports in PDF are tagged. If something bars your way, tell the contact below.
data-about-reuse = Reuse
data-about-reuse-how = All that is public can be taken away as data, with its source and date. Articles remain their outlets’: of them facts, an excerpt and the link are given.
data-about-cite = How to cite
data-about-cite-how = Each article, document and report has its own citation to copy. The whole site is cited like this:
data-about-cite-line = { $name }. Accessed { $date }. { $href }
data-about-contact = Contact
data-about-contact-at = Those who run this installation answer at
data-about-contact-none = Those who run this installation have not given a contact yet. The forms on each page reach them all the same.
