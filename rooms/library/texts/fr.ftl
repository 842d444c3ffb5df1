# What the library says.

# What jobs, followers and the log of actions are called
library-did-document-import = A importé des documents
library-did-file-discard = A écarté un fichier en attente

## The lists
library-nav-documents = Bibliothèque
library-nav-laws = Lois
library-documents-title = Bibliothèque
library-documents-lede = Recherches, rapports, guides et jugements sur les migrations et le genre. Chaque donnée porte sa source ; ce que personne n’a vérifié est signalé.
library-documents-none = Aucun document à afficher
library-laws-title = Lois
library-laws-lede = Constitutions, lois, décrets, règlements et politiques de chaque pays sur les migrations, le genre et le travail, avec leur état et ce qu’ils modifient ou abrogent.
library-laws-none = Aucune loi à afficher
library-treaties-title = Traités
library-treaties-lede = Traités sur les migrations, le genre et le travail : qui les a signés, qui les a ratifiés et avec quelles réserves.
library-treaties-none = Aucun traité à afficher

## Documents
library-document-one = Document
library-document-many =
    { $n ->
        [one] Un document
       *[other] { $n } documents
    }
library-document-new = Ajouter un document
library-document-field-title = Titre
library-document-field-type = Type
library-document-field-authors = Auteurs
library-document-field-corporate_author = Institution auteure
library-document-field-editors = Sous la direction de
library-document-field-translators = Traduction
library-document-field-issued = Publié
library-document-field-container = Revue ou livre
library-document-field-volume = Volume
library-document-field-issue = Numéro
library-document-field-pages = Pages
library-document-field-edition = Édition
library-document-field-publisher = Éditeur
library-document-field-place = Lieu
library-document-field-language = Langue
library-document-field-country = Pays
library-document-field-keywords = Sujets
library-document-hint-keywords = Un sujet par ligne. Un terme du vocabulaire se lit dans chaque langue ; tout autre mot reste tel qu’il est écrit.
library-vocabulary-subjects = Sujets des lois, traités et documents
library-document-field-doi = DOI
library-document-field-isbn = ISBN
library-document-field-issn = ISSN
library-document-field-url = Sur le web
library-document-field-abstract = Résumé
library-document-field-guides_reading = Aide à lire la presse
library-document-field-licence = Licence
library-document-field-access = Accès
library-document-field-access_until = Réservé jusqu’au
library-document-field-about_laws = Lois dont il traite
library-document-choice-type-article-journal = Article de revue
library-document-choice-type-report = Rapport
library-document-choice-type-book = Livre
library-document-choice-type-guide = Guide
library-document-choice-type-legal-case = Jugement
library-document-choice-type-thesis = Thèse
library-document-choice-type-chapter = Chapitre
library-document-choice-type-webpage = Page web
library-document-choice-guides_reading-yes = Oui
library-document-choice-guides_reading-no = Non
library-document-choice-access-open = Ouvert
library-document-choice-access-members = Sur inscription
library-document-choice-access-embargo = Réservé

## Laws
library-law-one = Loi ou politique
library-law-many =
    { $n ->
        [one] Une loi ou politique
       *[other] { $n } lois et politiques
    }
library-law-new = Ajouter une loi
library-law-field-title = Titre
library-law-field-kind = Type
library-law-field-number = Numéro
library-law-field-country = Pays
library-law-field-year = Année
library-law-field-adopted_on = Adoptée
library-law-field-in_force_on = En vigueur depuis
library-law-field-status = État
library-law-field-about = De quoi elle traite
library-law-field-keywords = Sujets
library-law-hint-keywords = Un sujet par ligne. Un terme du vocabulaire se lit dans chaque langue ; tout autre mot reste tel qu’il est écrit.
library-law-field-amends = Modifie
library-law-field-repeals = Abroge
library-law-field-implements = Applique
library-law-field-ratifies = Approuve le traité
library-law-field-relations_stated = Autres relations
library-law-field-relation = Relation
library-law-field-what = Avec quoi
library-law-field-url = Sur le web
library-law-field-text = Texte
library-law-choice-kind-constitution = Constitution
library-law-choice-kind-law = Loi
library-law-choice-kind-decree = Décret
library-law-choice-kind-regulation = Règlement
library-law-choice-kind-policy = Politique
library-law-choice-kind-bill = Projet de loi
library-law-choice-status-in-force = En vigueur
library-law-choice-status-amended = En vigueur, modifiée
library-law-choice-status-repealed = Abrogée
library-law-choice-status-bill = En cours d’examen
library-law-choice-status-unknown = Non précisé
library-law-choice-relation-amends = Modifie
library-law-choice-relation-amended-by = Modifiée par
library-law-choice-relation-repeals = Abroge
library-law-choice-relation-repealed-by = Abrogée par
library-law-choice-relation-implements = Applique
library-law-choice-relation-ratifies = Approuve
library-law-choice-relation-other = Il en est dit
library-law-back-amends = Modifiée par
library-law-back-repeals = Abrogée par
library-law-back-implements = Appliquée par
library-law-back-ratifies = Approuvé par
library-document-back-about_laws = Documents qui en traitent

## Treaties
library-treaty-one = Traité
library-treaty-many =
    { $n ->
        [one] Un traité
       *[other] { $n } traités
    }
library-treaty-new = Ajouter un traité
library-treaty-field-title = Nom
library-treaty-field-short_name = Sigle
library-treaty-field-body = Adopté au sein de
library-treaty-field-adopted_on = Adopté
library-treaty-field-in_force_on = En vigueur depuis
library-treaty-field-about = Ce à quoi il oblige
library-treaty-field-keywords = Sujets
library-treaty-hint-keywords = Un sujet par ligne. Un terme du vocabulaire se lit dans chaque langue ; tout autre mot reste tel qu’il est écrit.
library-treaty-field-url = Sur le web
library-treaty-field-text = Texte
library-treaty-field-parties = Signatures et ratifications
library-treaty-field-country = Pays
library-treaty-field-status = État
library-treaty-field-date = Date
library-treaty-field-date_kind = Acte
library-treaty-field-reservations = Réserves
library-treaty-field-reservation = Texte de la réserve
library-treaty-choice-body-un = Nations unies
library-treaty-choice-body-ilo = OIT
library-treaty-choice-body-oas = OEA
library-treaty-choice-body-hcch = Conférence de La Haye
library-treaty-choice-body-sica = SICA
library-treaty-choice-body-other = Autre organisme
library-treaty-choice-status-party = Ratifié
library-treaty-choice-status-acceded = Adhésion
library-treaty-choice-status-signed-only = Signé
library-treaty-choice-status-not-party = N’est pas partie
library-treaty-choice-status-unknown = Non précisé
library-treaty-choice-date_kind-ratification = Ratification
library-treaty-choice-date_kind-accession = Adhésion
library-treaty-choice-date_kind-signature = Signature
library-treaty-choice-reservations-on-record = Il y a des déclarations ou réserves
library-treaty-choice-reservations-none = Aucune

## One document
library-access-until-day = Réservé jusqu’au { $date }
library-access-until = Réservé jusqu’à fin { $date }
library-closed = Les fichiers sont réservés aux membres.
library-closed-until = Les fichiers s’ouvrent à tous le { $date } ; d’ici là, ils sont réservés aux membres.
library-closed-ask = Pour les lire, connectez-vous ou demandez un compte à { $mail }.
library-closed-enter = Pour les lire, connectez-vous ; qui tient l’observatoire donne un compte à qui le demande.
library-document-read = Lire sur { $host }
library-document-edited = Sous la direction de { $people }
library-document-cite = Citer
library-document-address = Adresse permanente
library-style-apa = APA 7
library-style-chicago-author-date = Chicago
library-style-mla = MLA
library-style-iso690 = ISO 690
library-style-vancouver = Vancouver

## One law
library-law-since = { $status } depuis { $date }
library-law-goes-on = Voici les { $shown } premières pages sur { $pages }.
library-law-go-on = Poursuivre la lecture, page par page

## One treaty
library-treaty-in-force = En vigueur depuis le { $date }
library-treaty-not-known-in-force = Non précisé s’il est en vigueur
library-treaty-found =
    { $n ->
        [0] Aucun des { $total } pays n’a de ratification confirmée
        [one] Un pays sur { $total } l’a ratifié
       *[other] { $n } pays sur { $total } l’ont ratifié
    }
library-treaty-unsure =
    { $n ->
        [one] Un autre figure comme partie, sans confirmation.
       *[other] { $n } autres figurent comme parties, sans confirmation.
    }
library-treaty-only-party = { $country } l’a ratifié
library-treaty-only-unsure = { $country } figure comme partie, sans confirmation
library-treaty-only-signed = { $country } l’a signé sans le ratifier
library-treaty-only-not = { $country } n’est pas partie
library-treaty-only-unknown = Non précisé si { $country } l’a ratifié
library-treaty-bound = Ratification ou adhésion
library-treaty-day-unknown = Non précisé
library-treaty-day-no = non
library-treaty-no-reservations-yet = Sans objet
library-treaty-not-stated = « Non précisé » ne veut pas dire « non » : la donnée manque.
library-treaty-others =
    { $n ->
        [one] Un autre pays
       *[other] { $n } autres pays
    }
library-treaty-others-caption = Signatures et ratifications d’autres pays
library-treaty-on-record = Le dépositaire détient des déclarations ou réserves de ces pays, dont le texte manque ici : { $countries }.

## Countries side by side
library-compare-title = Comparer les pays
library-compare-lede = Les lois et traités de chaque pays sur un même sujet, côte à côte.
library-compare-choose = Choisissez un sujet.
library-compare-unknown = Aucune loi ni aucun traité de la bibliothèque ne porte sur « { $subject } ».
library-compare-more =
    { $n ->
        [one] Un sujet de plus
       *[other] { $n } sujets de plus
    }
library-compare-found =
    { $n ->
        [0] Il n’est pas consigné qu’un des { $total } pays ait une règle en vigueur sur « { $subject } »
        [one] Un pays sur { $total } a des règles en vigueur sur « { $subject } »
       *[other] { $n } pays sur { $total } ont des règles en vigueur sur « { $subject } »
    }
library-compare-laws = Lois et politiques par pays
library-compare-laws-more =
    { $n ->
        [one] Encore une de ce pays
       *[other] Encore { $n } de ce pays
    }
library-compare-none = Aucune n’est consignée dans la bibliothèque
library-compare-note = Qu’aucune loi ne figure ici ne veut pas dire que le pays n’en a pas.
library-compare-treaties =
    { $n ->
        [one] Un traité sur ce sujet
       *[other] { $n } traités sur ce sujet
    }

## What changed
library-changes-title = Ce qui a changé
library-changes-about = Ce que les pays ont adopté, signé et ratifié depuis une date, et ce qui a changé dans les fiches.
library-changes-lede = Lois et traités depuis le { $date }.
library-changes-since = Depuis
library-changes-show = Voir les changements
library-changes-odd = Écrivez une date comme 2024-05-31. La dernière année est affichée.
library-changes-facts =
    { $n ->
        [one] Un fait daté
       *[other] { $n } faits datés
    }
library-changes-no-facts = La bibliothèque ne consigne rien de date postérieure.
library-changes-records =
    { $n ->
        [one] Un changement dans les fiches
       *[other] { $n } changements dans les fiches
    }
library-changes-no-records = Personne n’a modifié de fiche depuis.
library-changes-entered =
    { $n ->
        [one] Une fiche ajoutée
       *[other] { $n } fiches ajoutées
    }
library-changes-cut = De chaque liste, les { $n } plus récents sont affichés ; les données (CSV, JSON) les ont tous.
library-changes-record = La fiche a été modifiée
library-changes-law-adopted-on = Adoptée : { $country }
library-changes-law-in-force-on = Entrée en vigueur : { $country }
library-changes-treaty-adopted-on = Il a été adopté
library-changes-treaty-in-force-on = Il est entré en vigueur
library-changes-signed = Signature : { $country }
library-changes-bound = Ratification ou adhésion : { $country }

## On the page of a country
library-country-unratified =
    { $n ->
        [one] Un traité non ratifié
       *[other] { $n } traités non ratifiés
    }
library-country-all-laws = Toutes les lois de ce pays
library-country-all-documents = Tous les documents sur ce pays
library-country-no-documents = La bibliothèque n’a pas de documents sur ce pays.
library-component-3 = Composante 3
library-component-3-says = Une bibliothèque numérique d’études, d’articles, de diagnostics et de publications qui guident la lecture critique de l’actualité.

## Bringing documents
library-add-title = Apporter des documents
library-add-lede = Envoyez des fichiers ou donnez une adresse. De chaque fichier on lit le texte et ce qu’il dit de lui-même ; vous le relisez, et le document est dans la bibliothèque avec son fichier.
library-add-files = Fichiers
library-add-files-hint = Autant que vous voulez : PDF, DOCX, ODT, EPUB, HTML ou texte ; aussi des références en BibTeX, RIS ou CSL-JSON.
library-add-address = Ou une adresse web
library-add-address-hint = D’une page ou d’un PDF. Une copie est gardée.
library-add-button = Apporter
library-add-by-hand = Écrire la fiche à la main
library-add-nothing = Choisissez un fichier ou écrivez une adresse.
library-add-answered = Le site a répondu { $status } ; il n’y a rien à garder.
library-add-sent = Ce que vous avez envoyé
library-add-outcome = { $file } : { $says }
library-add-brought = est ici, à cataloguer.
library-add-known = est déjà dans la bibliothèque, avec « { $record } ».
library-add-gone = Ce document n’est plus dans la bibliothèque. Regardez de nouveau les fichiers en attente.
library-add-references =
    { $n ->
        [one] 1 nouveau document
       *[other] { $n } nouveaux documents
    }, { $known ->
        [one] 1 déjà présent
       *[other] { $known } déjà présents
    }, { $faults ->
        [one] 1 illisible
       *[other] { $faults } illisibles
    }.
library-fault-line = Ligne { $line }
library-fault-work = « { $work } », ligne { $line }
library-fault-unread = { $place } : non ajoutée. { $why }
library-fault-untitled = { $place } : non ajoutée, car elle n’a pas de titre.
library-fault-without = { $place } : tout ce qu’elle dit dans { $fields } n’est pas venu : c’est trop long, il y a trop de valeurs, ou ce n’est ni une date ni une adresse du web.
library-fault-more =
    { $n ->
        [one] Et 1 œuvre de plus.
       *[other] Et { $n } œuvres de plus.
    }
library-wrong-too-large = Le fichier, ou l’un de ses textes, est plus grand que ce qui est lu.
library-wrong-too-many = Il y a plus d’entrées ou de champs que ce qui est lu.
library-wrong-unended = L’entrée ne se termine pas : une accolade, des guillemets ou l’entrée elle-même ne sont pas fermés.
library-wrong-malformed = Il manque une virgule, un signe égal, le nom d’un champ ou sa valeur.
library-wrong-unnamed = L’entrée n’a pas de clé ou de type.
library-wrong-astray = Quelque chose se trouve hors de toute entrée : son début manque.
library-wrong-empty = Elle n’a ni titre ni auteur.
library-add-waiting = À cataloguer
library-add-none = Aucun fichier à cataloguer.
library-add-reads = Certains sont en cours de lecture.
library-add-all = Ajouter les { $n } qui disent leur titre et ne sont pas ici
library-add-made = Le fichier a été fait le { $date } ; il ne dit pas quand l’œuvre a été publiée
library-add-review = Relire et ajouter « { $file } »
library-add-enter = Ajouter tel quel
library-add-join = Mettre le fichier avec ce document
library-add-discard = Écarter « { $file } »
library-oai = Pour d’autres bibliothèques : OAI-PMH
library-oai-no-mail = Pour que d’autres bibliothèques moissonnent celle-ci, il faut une adresse électronique où écrire. Qui administre l’installation la met dans le réglage « contact ».
library-like-code = Il a le même DOI ou ISBN que
library-like-title = Il a le même titre que
library-like-year = Il a le même titre, avec une autre année, que
library-done-discarded = Le fichier est écarté.
library-done-joined = Le fichier est avec ce document.
library-done-decided = Ce fichier était déjà catalogué ou écarté.
library-done-entered =
    { $n ->
        [0] Aucun n’a été ajouté : ils n’ont pas de titre ou sont déjà ici
        [one] Un document est dans la bibliothèque, non confirmé
       *[other] { $n } documents sont dans la bibliothèque, non confirmés
    }.

## Guides, collections, model laws
library-document-field-explains = Termes qu’il explique
library-document-hint-explains = Le terme tel qu’il est dans la liste des termes (ou son numéro, comme es-001) et le numéro imprimé sur la page. Dans les articles, le mot marqué ouvre cette page.
library-document-field-term = Terme
library-document-field-page = Page
library-collections-title = Collections et listes de lecture
library-collections-lede = Œuvres réunies pour un cours, un atelier ou un sujet, dans un ordre et avec un mot sur chacune.
library-collections-none = Il n’y a pas de collections à montrer
library-collection-one = Collection
library-collection-many =
    { $n ->
        [one] Une collection
       *[other] { $n } collections
    }
library-collection-new = Ajouter une collection
library-collection-field-title = Titre
library-collection-field-kind = Genre
library-collection-choice-kind-collection = Collection
library-collection-choice-kind-list = Liste de lecture
library-collection-field-about = À quoi elle sert
library-collection-field-by = Réunie par
library-collection-field-country = Pays
library-collection-field-keywords = Sujets
library-collection-hint-keywords = Un sujet par ligne. Un terme du vocabulaire se lit dans chaque langue ; tout autre mot reste tel qu’il est écrit.
library-collection-field-works = Œuvres, dans leur ordre
library-collection-field-work = Œuvre
library-collection-field-why = Pourquoi la lire
library-collection-back-works = Figure dans
library-document-back-works = Figure dans
library-collection-works =
    { $n ->
        [0] Œuvres
        [one] Une œuvre
       *[other] { $n } œuvres
    }
library-collection-empty = Elle n’a pas encore d’œuvres.
library-law-choice-kind-model-law = Loi modèle
library-law-field-maps = Articles qui suivent une loi modèle
library-law-field-article = Article de cette loi
library-law-field-model = Loi modèle
library-law-field-model_article = Article de la loi modèle
library-law-field-note = Note
library-law-back-maps = Lois qui la suivent
library-law-absent = Le texte présent ici n’a pas cet article.
library-law-lacks = L’article « { $article } », qui d’après cette fiche suit une loi modèle, n’est pas dans le texte présent ici : vérifiez son numéro.
library-law-mapped = Articles des lois nationales qui suivent cette loi modèle
library-law-contents = Articles
## Harvests
library-harvests-title = Moissons
library-harvests-lede = D’autres bibliothèques dont les catalogues sont lus par OAI-PMH. Ce qu’elles apportent reste à confirmer, avec leur nom pour source ; ce que quelqu’un ici a changé ou confirmé n’est pas touché.
library-harvests-list = Bibliothèques moissonnées
library-harvests-none = Aucune n’est encore moissonnée
library-harvests-none-hint = Ajoutez-en une par l’adresse de son service OAI-PMH.
library-harvest-running = Lecture en cours
library-harvest-ok = Répond
library-harvest-late = En retard
library-harvest-failing = Échoue
library-harvest-paused = En pause
library-harvest-idle = Pas encore demandée
library-harvest-never-asked = Elle sera demandée dès que son tour viendra.
library-harvest-paused-by = En pause depuis le { $date }, par { $who }. Reprise, elle continue où elle en était.
library-harvest-brought =
    { $n ->
        [0] La dernière fois, il n’y avait rien de nouveau.
        [one] Une notice est venue. Documents nouveaux : { $added } ; changés : { $changed } ; retirés : { $withdrawn }.
       *[other] { $n } notices sont venues. Documents nouveaux : { $added } ; changés : { $changed } ; retirés : { $withdrawn }.
    }
library-harvest-doubled =
    { $n ->
        [one] Une notice est d’une œuvre que la bibliothèque avait déjà : elle n’a pas été répétée.
       *[other] { $n } notices sont d’œuvres que la bibliothèque avait déjà : elles n’ont pas été répétées.
    }
library-harvest-moved =
    { $n ->
        [one] Une œuvre est venue sous un autre identifiant qu’avant : elle a été reconnue et reste une seule.
       *[other] { $n } œuvres sont venues sous d’autres identifiants qu’avant : elles ont été reconnues et restent les mêmes.
    }
library-harvest-proposed =
    { $n ->
        [one] Un changement contredit ce que quelqu’un a écrit ou confirmé ici : il attend parmi les propositions.
       *[other] { $n } changements contredisent ce que quelqu’un a écrit ou confirmé ici : ils attendent parmi les propositions.
    }
library-harvest-unread =
    { $n ->
        [one] Une notice n’a pas pu être lue : il lui manque le titre ou elle ne vient pas en Dublin Core.
       *[other] { $n } notices n’ont pas pu être lues : il leur manque le titre ou elles ne viennent pas en Dublin Core.
    }
library-harvest-kept =
    { $n ->
        [one] Un document de la bibliothèque vient d’ici.
       *[other] { $n } documents de la bibliothèque viennent d’ici.
    }
library-harvest-part = Seulement l’ensemble { $part }
library-harvest-last = Dernière fois
library-harvest-last-one = La dernière moisson
library-harvest-next = Prochaine fois
library-harvest-never = Jamais
library-harvest-not-until-you = Quand vous la reprendrez
library-harvest-how-often = Fréquence
library-harvest-every =
    { $n ->
        [1] Chaque jour
        [7] Chaque semaine
       *[other] Tous les { $n } jours
    }
library-harvest-ask-now = Demander maintenant
library-harvest-pause = Mettre en pause
library-harvest-resume = Reprendre
library-harvest-remove = Retirer
library-harvest-remove-title = Cesser de moissonner
library-harvest-remove-consequence = Elle n’est plus demandée. Les documents venus d’ici restent, avec leur source. Ajoutée à nouveau, ils sont reconnus et ne sont pas répétés.
library-harvest-remove-button = Cesser de moissonner
library-harvest-cancel = Annuler
library-harvest-add = Ajouter une bibliothèque
library-harvest-add-this = Moissonner cette bibliothèque
library-harvest-ask-who = Demander qui elle est
library-harvest-who = Dit se nommer
library-harvest-address = Adresse
library-harvest-address-hint = L’adresse de son service OAI-PMH, par exemple https://depot.exemple.org/oai/request
library-harvest-address-wrong = Écrivez une adresse du web.
library-harvest-earliest = Sa première notice est du
library-harvest-dates = Date ses changements
library-harvest-dates-day = Au jour
library-harvest-dates-second = À la seconde
library-harvest-deletions = Ce qu’elle retire
library-harvest-deletions-persistent = Elle le dit toujours
library-harvest-deletions-transient = Elle ne le dit que pour un temps : du retiré peut rester ici
library-harvest-deletions-no = Elle ne le dit pas : ce qu’elle retire restera ici
library-harvest-set = Ensemble
library-harvest-set-all = Tout
library-harvest-set-hint = Le mot d’une partie de son catalogue. Vide : tout.
library-harvest-sets-hint = Une partie de son catalogue.
library-harvest-set-wrong = Le mot d’un ensemble n’a pas d’espaces.
library-harvest-prefix = Format
library-harvest-prefix-hint = Vide : oai_dc, que toute bibliothèque donne. Un autre doit donner du Dublin Core.
library-harvest-prefix-wrong = Le mot d’un format n’a pas d’espaces.
library-harvest-known = Cette adresse avec cet ensemble est déjà moissonnée.
library-harvest-took-too-long = Elle met trop de temps à répondre. Réessayez dans un moment.
library-harvest-is-paused = Elle est en pause. Reprenez-la et elle sera demandée aussitôt.
library-harvest-is-removed = Cette bibliothèque a déjà été retirée. Pour la moissonner de nouveau, ajoutez-la : on recommence du début.
library-harvest-gone-there = { $name } a retiré sa notice de cette œuvre.
library-harvest-doubles = Œuvres que la bibliothèque avait déjà
library-harvest-doubles-lede = Elles ont le DOI, l’ISBN, l’adresse, ou le titre et l’année d’un document venu d’ailleurs. Elles ne sont pas répétées et ne changent pas celui qui est là.
library-harvest-doubles-none = Il n’y en a aucune.
library-trouble-no-answer = Elle ne répond pas. Elle est demandée plus tard et l’on continue où l’on en était.
library-trouble-asks-to-wait = Elle demande d’attendre ({ $detail }). C’est respecté, puis l’on continue où l’on en était.
library-trouble-host-fails = Son serveur échoue ({ $detail }). Elle est demandée plus tard et l’on continue où l’on en était.
library-trouble-not-there = Il n’y a plus rien à cette adresse. Elle a pu changer : retirez-la et ajoutez la nouvelle.
library-trouble-refused = Son serveur ne laisse pas lire cette adresse ({ $detail }).
library-trouble-web-page = Elle répond par une page pour des personnes au lieu de notices : « { $detail } ». Elle est peut-être en travaux ou a changé d’adresse.
library-trouble-malformed = Elle répond quelque chose d’illisible : XML mal formé ({ $detail }).
library-trouble-not-oai = Elle répond, mais ce n’est pas un service OAI-PMH ({ $detail }).
library-trouble-empty = La réponse est vide ou trop grande.
library-trouble-loop = Elle donne les mêmes pages encore et encore : la liste ne finit pas. Ce qui est venu a été gardé.
library-trouble-endless = Sa liste ne finit jamais. Ce qui est venu a été gardé.
library-trouble-other = Elle répond autre chose que ce qui lui était demandé.
library-trouble-no-format = Elle ne donne pas ses notices dans ce format. ({ $detail })
library-trouble-no-sets = Elle n’a pas d’ensembles : retirez-la et ajoutez-la sans ensemble. ({ $detail })
library-trouble-token = Elle oublie où en était la liste chaque fois que l’on continue. Ce qui est venu a été gardé. ({ $detail })
library-trouble-error = Elle répond par une erreur : { $detail }
library-done-harvest-added = Ajoutée. Elle sera demandée dès que son tour viendra.
library-done-harvest-asked = Elle sera demandée dès que son tour viendra.
library-done-harvest-paused = Mise en pause.
library-done-harvest-resumed = Reprise.
library-done-harvest-removed = N’est plus moissonnée. Ses documents restent.
library-did-harvest-add = A ajouté une bibliothèque à moissonner
library-did-harvest-ask = A fait demander une moisson
library-did-harvest-pause = A mis une moisson en pause
library-did-harvest-resume = A repris une moisson
library-did-harvest-remove = A cessé de moissonner une bibliothèque
library-job-fetch-harvest = Moissonner une bibliothèque
