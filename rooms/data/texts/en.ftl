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
data-sitemap = Sitemap
