# What the library says.

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
library-document-read = Lire sur { $host }
library-document-cite = Citer
library-document-address = Adresse permanente
library-style-apa = APA 7
library-style-chicago-author-date = Chicago
library-style-mla = MLA
library-style-iso690 = ISO 690
library-style-vancouver = Vancouver

## One law
library-law-since = { $status } depuis { $date }

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
library-add-waiting = À cataloguer
library-add-none = Aucun fichier à cataloguer.
library-add-reads = Certains sont en cours de lecture.
library-add-all = Ajouter les { $n } qui disent leur titre et ne sont pas ici
library-add-review = Relire et ajouter « { $file } »
library-add-enter = Ajouter tel quel
library-add-join = Mettre le fichier avec ce document
library-add-discard = Écarter « { $file } »
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
library-law-mapped = Articles des lois nationales qui suivent cette loi modèle
library-law-contents = Articles
