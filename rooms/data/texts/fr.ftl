# What may be taken away.

data-title = Données
data-lede = Tout ce qui est public, à emporter en entier pour travailler où vous voulez. Ce que seuls les membres voient n’y est pas.
data-sets = Jeux de données
data-rows =
    { $n ->
        [0] Pas encore de fiches
        [one] Une fiche
       *[other] { $n } fiches
    }
data-updated = Dernier changement :
data-take = Emporter : { $title }
data-form-csv = CSV
data-form-json = JSON
data-form-zip = Paquet de données (zip)
data-together = Ensemble dans un paquet
data-together-says = Un zip avec les tables et un datapackage.json qui dit ce que contient chaque colonne.
data-group-library = Toute la bibliothèque
data-group-directory = Tout l’annuaire
data-group-programme = Tout le programme
data-group-own = Autres fiches
data-machines = Pour les programmes
data-machines-says = Le catalogue en DCAT, la description des tables et la liste de toutes les pages publiques.
data-catalogue-json = Catalogue DCAT en JSON-LD
data-catalogue-turtle = Catalogue DCAT en Turtle
data-package = Description des tables (Data Package)
data-sitemap = Plan du site
