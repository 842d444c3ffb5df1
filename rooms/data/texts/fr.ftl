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
data-oai = Service pour moissonner la bibliothèque (OAI-PMH)
data-sitemap = Plan du site

## How we work
data-about-title = Notre méthode
data-about-lede = Ce qu’il faut savoir avant de se fier à ces pages, et à qui dire qu’une chose est fausse.
data-about-method = Méthode
data-about-method-collect = Un programme visite les flux que chaque média publie, avec des pauses, sans aller là où le média demande de ne pas aller, et garde ce qu’il a reçu tel quel. Les médias lus, et leurs réponses, sont visibles de tous.
data-about-method-read = La lecture critique suit des règles écrites, sans service extérieur : chaque marque dit quelle règle l’a faite et selon quel guide. La machine se trompe ; combien de fois, par langue et par pays, est publié. Ce qu’une personne corrige se place à côté, jamais par-dessus.
data-about-go-health = État de la collecte
data-about-go-quality = La qualité de la lecture
data-about-go-terms = Les termes et leurs guides
data-about-corrections = Corrections et droit de réponse
data-about-corrections-how = Chacun peut dire, sans compte, pourquoi un article est bon ou fait du mal, et proposer un changement à toute fiche : le formulaire est sur chaque page. Une réponse est donnée, et publiée.
data-about-corrections-outlets = Un média peut demander de corriger une donnée ou de ne plus être collecté, et c’est fait. Une personne peut demander de retirer ou d’effacer ce qui lui nuit. Écrivez au contact ci-dessous ; de ce qui est retiré ne reste qu’une ligne avec la date et le motif.
data-about-go-remarks = Remarques publiées et leurs réponses
data-about-privacy = Vie privée
data-about-privacy-readers = Ces pages ne demandent rien à d’autres sites, ne suivent personne et n’utilisent que les cookies de la session et des formulaires. Ce qui est collé dans « Vérifier mon texte » n’est pas gardé.
data-about-privacy-people = Le public voit un extrait, la lecture et le lien vers le média ; le texte entier est réservé aux membres de l’observatoire. Le sexe d’une personne est celui que le texte présente. Qui figure à l’annuaire décide de ce qui se voit et peut se retirer par un lien.
data-about-access = Accessibilité
data-about-access-is = Les pages sont éprouvées selon les règles WCAG 2.2, niveau AA : elles servent sans JavaScript, au clavier seul, agrandies deux fois et sur petit écran ; les rapports en PDF sont balisés. Si quelque chose vous barre la route, dites-le au contact ci-dessous.
data-about-reuse = Réutiliser
data-about-reuse-how = Tout ce qui est public peut être emporté comme données, avec sa source et sa date. Les articles restent à leurs médias : on en donne des faits, un extrait et le lien.
data-about-cite = Comment citer
data-about-cite-how = Chaque article, document et rapport porte sa propre citation à copier. Le site entier se cite ainsi :
data-about-cite-line = { $name }. Consulté le { $date }. { $href }
data-about-contact = Contact
data-about-contact-at = Les responsables de cette installation répondent à
data-about-contact-none = Les responsables de cette installation n’ont pas encore donné de contact. Les formulaires de chaque page leur parviennent tout de même.
