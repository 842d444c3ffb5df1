# Reading: the terms and what the machine flags.

## Navigation and words
reading-nav-terms = Termes
reading-word-language = Langue
reading-word-all = Tous
reading-word-filter = Filtrer

## On an article’s page
reading-article-summary =
    { $n ->
        [one] Un terme signalé
       *[other] { $n } termes signalés
    }
reading-manner-flagged = Terme signalé
reading-manner-contested = Les guides divergent
reading-manner-quoted = Cité dans le texte
reading-manner-critical = Critiqué ou nié dans le texte
reading-mark-better = Mieux : { $words }
reading-mark-provenance = Machine : règle { $rule }, lecteur { $reader }
reading-rail-heading = Ce que la machine signale
reading-rail-language = Langue du texte : { $language }.
reading-rail-unread = Il n’y a pas de termes dans cette langue : le texte n’a pas été lu.
reading-rail-none = Aucun terme de la liste.
reading-rail-count =
    { $n ->
        [one] Un terme de la liste.
       *[other] { $n } termes de la liste.
    }
reading-rail-people-decide = La machine signale des mots et propose qui les dit ; elle peut se tromper. Les personnes décident.
reading-rail-quotes = Qui parle
reading-rail-people = Qui apparaît
reading-rail-quote = « { $words } » — { $speaker } ({ $kind })
reading-rail-person = { $name } : { $sex } ({ $evidence })
reading-rail-person-unknown = { $name } : le texte ne le dit pas
reading-speaker-woman = femme
reading-speaker-man = homme
reading-speaker-group = groupe
reading-speaker-institution = institution
reading-speaker-unknown = inconnu
reading-evidence-stated = le texte le dit
reading-evidence-title = par le titre ou le métier
reading-evidence-agreement = par l’accord
reading-evidence-pronoun = par le pronom
reading-evidence-name = par le prénom

## Terms
reading-terms-title = Termes
reading-terms-lede =
    { $n ->
        [one] Un terme que les guides déconseillent, avec ce qu’ils proposent à la place.
       *[other] { $n } termes que les guides déconseillent, avec ce qu’ils proposent à la place.
    }
reading-terms-note = Une marque est une question pour qui lit, non une accusation : citer ou critiquer un mot est légitime.
reading-terms-none = Aucun terme dans cette langue
reading-term-uses =
    { $n ->
        [0] Dans aucun article
        [one] Dans { $n } article
       *[other] Dans { $n } articles
    }
reading-term-contested = Les guides divergent
reading-term-contested-note = Les guides divergent sur ce terme. Les deux avis sont donnés ; ce n’est pas une faute.
reading-term-why = Pourquoi
reading-term-in-press = Dans la presse
reading-term-no-article = Aucun article de l’archive ne l’emploie.
reading-term-all-articles = Voir tous les articles qui l’emploient
reading-term-rule = La règle
reading-term-pattern = Recherché
reading-term-severity = Gravité
reading-term-requires = Seulement près de
reading-term-excludes = Pas dans
reading-severity-high = Élevée
reading-severity-medium = Moyenne
reading-severity-low = Faible
reading-proposed-source = L’alternative est celle du guide cité.
reading-proposed-editor = L’alternative est proposée par Atalaya.

## Categories
reading-category-contested = Discutés
reading-category-illegality = Illégalité
reading-category-crime-origin = Origine et délit
reading-category-criminalisation = Criminalisation
reading-category-dehumanisation = Déshumanisation
reading-category-exaggeration = Exagération
reading-category-gender = Genre
reading-category-inaccurate = Mots inexacts
reading-category-loaded = Mots chargés
reading-category-metaphor-disaster = Métaphores de catastrophe
reading-category-metaphor-war = Métaphores de guerre
reading-category-othering = Nous et eux
reading-category-person-first = La personne d’abord
reading-category-slur = Insultes

## Lists, importing, reading again
reading-lists-title = Listes en vigueur
reading-list-line = { $name }, numéro { $number }, publiée le { $date } par { $who }
reading-import-title = Importer une liste de termes
reading-import-lede = La liste s’ajoute à celle du nœud pour { $observatory }. D’abord un essai à blanc, sans rien enregistrer.
reading-import-name = Nom de la liste
reading-import-name-hint = Tel que les pages l’afficheront.
reading-import-name-missing = Écrivez un nom pour la liste.
reading-import-file = Fichier
reading-import-hint = CSV avec les colonnes de la liste à télécharger ci-dessous.
reading-import-try = Essayer sans enregistrer
reading-import-example = Télécharger les termes en vigueur (CSV)
reading-import-empty = Choisissez un fichier qui ne soit pas vide.
reading-import-broken = L’envoi est arrivé incomplet. Envoyez le fichier à nouveau.
reading-import-large = Le fichier dépasse 2 Mo. Divisez-le.
reading-import-heading =
    Essai à blanc : { $n ->
        [one] un terme lisible
       *[other] { $n } termes lisibles
    }, { $faults ->
        [one] une faute
       *[other] { $faults } fautes
    }. Rien n’est encore enregistré.
reading-import-publish = Publier la liste
reading-import-discard = Abandonner
reading-fault-in-line = Ligne { $line } : { $says }
reading-fault-in-column = Ligne { $line }, colonne { $column } : { $says }
reading-fault-list-too-large = la liste dépasse { $expected } octets.
reading-fault-list-too-long = la liste dépasse { $expected } termes.
reading-fault-column-unknown = il n’y a pas de colonne « { $found } » ; les colonnes sont { $expected }.
reading-fault-column-missing = la colonne « { $expected } » manque.
reading-fault-not-utf8 = la ligne n’est pas du texte en UTF-8. Enregistrez le fichier en CSV UTF-8.
reading-fault-row-broken = la ligne n’est pas du CSV : vérifiez virgules et guillemets.
reading-fault-cells = la ligne a { $found } cellules, { $expected } étaient attendues.
reading-fault-cell-too-long = la cellule dépasse { $expected } octets.
reading-fault-cell-empty = la cellule est vide.
reading-fault-id-twice = « { $found } » figure déjà plus haut.
reading-fault-name-unknown = « { $found } » n’est aucun de : { $expected }.
reading-fault-language-unknown = « { $found } » n’est aucun de : { $expected }.
reading-fault-within-unknown = « { $found } » n’est aucun de : { $expected }, et la cellule n’est pas vide.
reading-fault-set-unknown = il n’y a pas d’ensemble « { $found } » dans la langue « { $language } ».
reading-fault-context-wrong = un contexte est un mot, ou plusieurs séparés par « | ».
reading-pattern-empty = le motif est vide.
reading-pattern-too-long = le motif a trop de parties, d’écarts ou de mots entre parenthèses.
reading-pattern-gap = l’écart « { $found } » n’est pas « * » et un nombre de 1 à 8.
reading-pattern-word = « { $found } » n’est pas un mot : des lettres et des chiffres étaient attendus, après « = » pour une forme exacte.
reading-pattern-bracket = la parenthèse de « { $found } » n’est pas fermée.
reading-pattern-beside = « { $found } » ne peut être qu’au début (« < », « ! ») ou à la fin (« > », « ! ») d’un motif.
reading-pattern-no-word = un motif demande un mot toujours présent, au début et à la fin.
reading-reread-button = Relire l’archive
reading-reread-hint = Une nouvelle liste s’applique aux articles qui arrivent ; ceci l’applique aussi aux précédents. Les anciennes lectures sont conservées.
reading-done-published = La liste est en vigueur pour les articles à venir. Pour les précédents, relisez l’archive.
reading-done-reread = La relecture a commencé ; vous pouvez quitter cette page.

## Ce qui a été fait, pour le journal ; les tâches
reading-did-list-publish = A publié une liste de termes
reading-did-archive-reread = A fait relire l’archive
reading-job-reread = Relire l’archive avec les listes en vigueur

## Guides of the library
reading-term-guides = Dans les guides de la bibliothèque
reading-term-guide-page = { $title }, p. { $page }
