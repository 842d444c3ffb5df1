# Reading: the terms and what the machine flags.

# What jobs, followers and the log of actions are called
reading-follower-readings = Lecture critique des articles

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
reading-manner-own = Dans ses propres termes
reading-manner-quoted = Dans une citation
reading-manner-critical = Critiqué ou nié
reading-manner-contested = Les guides divergent
reading-mark-better = Mieux : { $words }
reading-mark-provenance = Machine : règle { $rule }, lecteur { $reader }
reading-rail-heading = Ce que signale la machine
reading-rail-language = Langue du texte : { $language }.
reading-rail-unread = Aucun terme dans cette langue : le texte n’a pas été lu.
reading-rail-none = Aucun terme de la liste.
reading-rail-count =
    { $n ->
        [one] Un terme de la liste.
       *[other] { $n } termes de la liste.
    }
reading-rail-people-decide = La machine signale des mots et propose qui les dit ; elle peut se tromper. Les personnes décident.
reading-panel-speaks = Qui parle
reading-panel-as-presented = Chaque voix est comptée une fois. Sexe tel que présenté dans le texte.
reading-panel-people = Personnes et voix
reading-panel-known-from = Établi par
reading-panel-role = Rôle
reading-panel-quote = Citation
reading-panel-provenance = Machine : lecteur { $reader }, { $at }
reading-voices-women = Femmes
reading-voices-men = Hommes
reading-voices-groups = Groupes
reading-voices-institutions = Institutions
reading-voices-unknown = Non identifiées
reading-card-voices =
    { $n ->
        [one] Une voix : { $list }
       *[other] { $n } voix : { $list }
    }
reading-card-women =
    { $n ->
        [0] aucune femme
        [one] une femme
       *[other] { $n } femmes
    }
reading-card-men =
    { $n ->
        [one] un homme
       *[other] { $n } hommes
    }
reading-card-groups =
    { $n ->
        [one] un groupe
       *[other] { $n } groupes
    }
reading-card-institutions =
    { $n ->
        [one] une institution
       *[other] { $n } institutions
    }
reading-card-unknown =
    { $n ->
        [one] une non identifiée
       *[other] { $n } non identifiées
    }
reading-chip-woman = Femme
reading-chip-man = Homme
reading-chip-other = Autre, selon le texte
reading-chip-group = Groupe
reading-chip-institution = Institution
reading-chip-unknown = Non identifiée
reading-chip-official = { $kind }, autorité
reading-role-official = Autorité
reading-role-and-official = { $role } (autorité)
reading-speaker-none = Personne de nommé
reading-quote-direct = Directe
reading-quote-indirect = Indirecte
reading-quote-mixed = Mixte
reading-quote-line =
    { $manner }, { $n ->
        [one] un mot
       *[other] { $n } mots
    } : « { $words } »
reading-quote-and-verb = { $quote } — « { $verb } » { $class }
reading-verb-distancing = prend ses distances
reading-verb-supporting = apporte son appui
reading-verb-emotive = charge d’émotion
reading-evidence-stated = le texte le dit
reading-evidence-title = la fonction ou le métier
reading-evidence-agreement = l’accord
reading-evidence-pronoun = le pronom
reading-evidence-name = le prénom
reading-evidence-ending = la terminaison du prénom

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
reading-term-own-articles = Ceux qui l’emploient dans leurs propres termes
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
reading-import-read = Fichier : { $file }
reading-import-over = La liste propre en a déjà { $n } et le fichier en apporte { $more }. Avec les deux, { $says }
reading-import-heading =
    Essai à blanc : { $n ->
        [one] un terme lisible
       *[other] { $n } termes lisibles
    }, { $faults ->
        [one] une faute
       *[other] { $faults } fautes
    }. Rien n’est encore enregistré.
reading-import-to-draft = Mettre dans le brouillon
reading-import-left-out =
    { $n ->
        [one] Une entrée qui était en vigueur n’est pas dans le fichier : elle est retirée.
       *[other] { $n } entrées qui étaient en vigueur ne sont pas dans le fichier : elles sont retirées.
    }
reading-list-why = { $list } : { $why }
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
reading-pattern-word = « { $found } » n’est pas un mot : des lettres et des chiffres étaient attendus, après « = » pour une forme exacte ou « ~ » pour un verbe.
reading-pattern-verb = « ~{ $found } » n’est pas un infinitif dont la terminaison donne les formes : écrivez-les avec « = ».
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

## Check my text
reading-check-title = Vérifier mon texte
reading-check-lede = Collez un brouillon ou une adresse et voyez, avant de publier, ce que verrait Atalaya. Ce que vous collez n’est pas conservé et ne quitte pas ce serveur.
reading-check-headline = Titre
reading-check-headline-found = La première ligne a été lue comme titre. Si elle n’en est pas un, écrivez le titre dans son champ.
reading-check-text = Texte
reading-check-text-hint = Espagnol, portugais, français ou anglais ; jusqu’à { $n } mots.
reading-check-address = Adresse d’un article publié
reading-check-address-hint = À la place du texte. Le média est interrogé une seule fois et rien n’est conservé.
reading-check-guide = Guide de
reading-check-button = Vérifier
reading-check-again = Vérifier de nouveau
reading-check-clear = Vider
reading-check-read = Votre texte, lu
reading-check-key = Comment lire les marques
reading-check-word = mot
reading-check-key-own = dans vos propres termes
reading-check-key-quoted = dans une citation
reading-check-key-critical = critiqué ou nié
reading-check-unread = Le texte est dans une langue qu’Atalaya ne lit pas ({ $language }). Il n’y a pas de conseil à donner.
reading-check-no-advice = Non lu : sans conseil
reading-check-heading =
    { $n ->
        [0] Rien à signaler
        [one] Une chose à considérer
       *[other] { $n } choses à considérer
    }
reading-check-advice = Conseil { $n } : { $words }
reading-check-words = Mots
reading-check-times-own =
    { $n ->
        [one] dans vos termes
       *[other] dans vos termes, { $n } fois
    }
reading-check-times-quoted =
    { $n ->
        [one] dans une citation
       *[other] dans des citations, { $n } fois
    }
reading-check-times-critical =
    { $n ->
        [one] critiqué ou nié
       *[other] critiqué ou nié, { $n } fois
    }
reading-check-quoted = Quelqu’un d’autre le dit et cela peut rester, si le texte l’oppose aux faits. { $better }
reading-check-critical = Rien à changer ici : le texte rejette le mot
reading-check-term = Voir le terme
reading-check-voices = Voix
reading-check-nobody = Personne ne parle dans le texte : ni citations ni sources.
reading-check-no-woman = Le texte parle de femmes et aucune ne prend la parole.
reading-check-men-only =
    { $n ->
        [one] Un homme parle et aucune femme.
       *[other] { $n } hommes parlent et aucune femme.
    }
reading-check-silent = Nommé sans être entendu : { $names }.
reading-check-experts = Chercher qui peut parler, dans l’annuaire
reading-check-origin = Il nomme une origine (« { $words } »). Est-elle nécessaire pour comprendre la nouvelle ?
reading-check-help = Aide
reading-check-help-missing = Il parle de violence (« { $words } ») et ne dit pas où demander de l’aide.
reading-check-help-where = Institutions et lignes de chaque pays
reading-check-what = Ce qui est regardé
reading-check-what-words = Les mots que les guides déconseillent, ce qu’ils proposent et pourquoi ; et si vous les dites, les citez ou les critiquez.
reading-check-what-voices = Qui parle et qui ne parle pas : femmes, hommes, groupes, institutions.
reading-check-what-headline = Si le titre nomme une origine.
reading-check-what-help = Si un texte sur la violence dit où demander de l’aide.
reading-check-not-kept = Le texte est lu en mémoire puis oublié : il ne reste ni dans la base de données, ni dans le journal du serveur, ni dans le journal d’audit.
reading-check-too-long = Le texte dépasse { $n } mots. Divisez-le.
reading-check-both = Écrivez un texte ou une adresse, pas les deux.
reading-check-nothing = Écrivez ou collez un texte, ou l’adresse d’un article.
reading-check-too-many = Ce réseau a demandé trop souvent en une heure. Attendez un peu ; votre texte est toujours là.
reading-check-slow = Le média met trop de temps à répondre. Collez le texte.
reading-check-answered = Le média a répondu avec le code { $status }. Vérifiez l’adresse ou collez le texte.
reading-check-no-article = Aucun texte d’article n’a été trouvé à cette adresse. Collez le texte.

## Filters of the search
reading-facet-own = Dans ses propres termes
reading-facet-voice = Comment le mot est dit
reading-facet-speaks = Qui parle
reading-facet-women = Femmes parmi les personnes qui parlent
reading-trait-voz-propia = Dans ses propres termes
reading-trait-voz-citada = Dans une citation
reading-trait-voz-criticada = Critiqué ou nié
reading-trait-habla-mujer = Une femme
reading-trait-habla-hombre = Un homme
reading-trait-habla-grupo = Un groupe
reading-trait-habla-institucion = Une institution
reading-trait-habla-sin-identificar = Quelqu’un de non identifié
reading-trait-habla-nadie = Personne
reading-trait-mujeres-ninguna = Aucune
reading-trait-mujeres-menos-de-la-mitad = Moins de la moitié
reading-trait-mujeres-la-mitad-o-mas = La moitié ou plus
reading-trait-mujeres-todas = Toutes

## Correcting a reading
reading-correct-title = Corriger la lecture
reading-correct-lede = Ce que dit une personne reste à côté de ce que la machine a lu, jamais à sa place, avec qui l’a dit, quand et pourquoi. Cela sert à mesurer la machine et à lui apprendre.
reading-correct-untitled = Sans titre
reading-correct-group-term = Termes signalés
reading-correct-group-quote = Citations
reading-correct-group-person = Personnes
reading-correct-one-term = Ce terme
reading-correct-one-quote = Cette citation
reading-correct-one-person = Cette personne
reading-correct-rule-quote = citations
reading-correct-rule-person = personnes
reading-correct-machine = Machine : { $value }
reading-correct-speaker = { $kind } : { $speaker }
reading-correct-value = Ce que c’est
reading-correct-choose = Choisissez ce que c’est.
reading-correct-who = Qui parle
reading-correct-who-hint = Comme c’est écrit dans le texte ; seulement si la machine s’est trompée de personne.
reading-correct-why = Pourquoi
reading-correct-why-hint = Une phrase, pour qui lira ensuite. Inutile si la machine a raison.
reading-correct-why-missing = Écrivez pourquoi, en une phrase.
reading-correct-why-long = Le motif dépasse { $n } lettres. Raccourcissez-le.
reading-correct-gone = Cette marque n’est pas dans la lecture actuelle. Choisissez-en une autre dans la liste.
reading-correct-changed = L’article ou sa lecture a changé entre-temps. Ci-dessous se trouve ce qui est lu maintenant : regardez-le et, si la même chose vaut, enregistrez-la de nouveau.
reading-correct-button = Enregistrer la correction
reading-correct-cancel = Laisser ainsi
reading-correct-link = Corriger
reading-correct-none = Rien n’a été lu dans cet article
reading-correct-back = Revenir à l’article
reading-correct-all-title = L’article entier
reading-correct-all-text = Si vous avez regardé toutes les citations de l’article et corrigé celles qu’il fallait et ajouté celles qui manquaient, dites-le : il sert alors à mesurer combien la machine en trouve.
reading-correct-all-button = J’ai regardé toutes les citations
reading-correct-said = { $who }, { $date } : { $value }
reading-said-right = La machine a raison
reading-said-term-wrong = Ce n’est pas ce terme
reading-said-quote-wrong = Ce n’est pas une citation
reading-said-person-wrong = Ce n’est pas une personne
reading-said-article-checked = Toutes les citations regardées
reading-done-corrected = Ce que vous dites a été enregistré à côté de ce que la machine a lu.
reading-did-reading-correct = A corrigé une lecture

## How good the machine is
reading-quality-title = Justesse de la lecture
reading-quality-lede = Ce que la machine trouve et ce qui lui échappe, avec le lecteur { $reader } : chaque chiffre avec son intervalle à 95 % et son nombre de cas.
reading-quality-none = Ce lecteur n’a pas encore été mesuré
reading-quality-none-text = Le collecteur le mesure de lui-même ; revenez dans un moment.
reading-quality-gold = Sur des textes annotés par des personnes
reading-quality-gold-caption = Lecteur { $reader }, textes annotés
reading-quality-gold-note = Articles et phrases inventés à la manière de la presse de huit pays, annotés à la main et tenus à l’écart des règles. Ils comparent des lecteurs ; ils n’estiment pas comment la presse est lue.
reading-quality-people = Dans la presse, selon qui corrige
reading-quality-people-caption = Ce que les personnes ont dit de la lecture des articles, lecteur { $reader }
reading-quality-people-note = Parmi les marques qu’une personne a regardées, combien la machine avait justes. On regarde surtout les douteuses : ces chiffres sont plus bas que ceux de toute la presse.
reading-quality-variable = Quoi
reading-quality-country = Pays
reading-quality-share = Juste
reading-quality-95 = Intervalle à 95 %
reading-quality-interval = { $low } à { $high }
reading-quality-n = n
reading-quality-floor = Seuil
reading-quality-state = Montré comme
reading-quality-above = lecture
reading-quality-below = simple suggestion
reading-quality-by-country = Par pays
reading-quality-together = Tous les pays ensemble
reading-quality-few = trop peu de cas
reading-quality-earlier = Lecteurs antérieurs
reading-quality-earlier-caption = Les mêmes chiffres des lecteurs antérieurs
reading-quality-reader = Lecteur
reading-quality-only-suggestions = Simples suggestions
reading-quality-no-suggestions = Tout ce qui est mesuré dépasse son seuil.
reading-quality-suggestion = { $variable } ({ $language }) : { $share }
reading-quality-how = Comment on mesure
reading-quality-how-text = Une citation compte comme trouvée si elle partage au moins 30 % avec celle annotée (Jaccard) ; un terme, s’il est le même et partage des mots ; une personne, si son nom ou l’une de ses formes est le même, ou si elle est trouvée là où le texte la nomme d’abord. Qui parle et le sexe se regardent dans les citations trouvées ; le sexe des personnes nommées, parmi celles trouvées ; la voix, dans les termes trouvés. Intervalles de Wilson (1927).
reading-variable-terms-precision = Termes : parmi les signalés, le sont
reading-variable-terms-recall = Termes : parmi ceux présents, signalés
reading-variable-voice-right = De qui sont les mots
reading-variable-quotes-precision = Citations : parmi les signalées, le sont
reading-variable-quotes-recall = Citations : parmi celles présentes, trouvées
reading-variable-speaker-right = Qui parle
reading-variable-sex-right = Femme, homme, groupe, institution
reading-variable-person-right = Personnes : parmi les signalées, le sont
reading-variable-people-precision = Personnes nommées : parmi celles trouvées, en sont
reading-variable-people-recall = Personnes nommées : parmi celles présentes, trouvées
reading-variable-people-right = Personnes nommées : femme ou homme
reading-job-measure-reading = Mesurer la justesse de la lecture

## The draft of a list
reading-draft-title = Brouillon de la liste
reading-draft-lede = La liste propre de { $observatory }, qui s’ajoute à celle du nœud. Les changements se rassemblent ici et ne s’appliquent qu’une fois publiés.
reading-draft-standing =
    { $n ->
        [one] Un terme
       *[other] { $n } termes
    } ; dernier changement : { $who }, { $at }.
reading-draft-none = Il n’y a pas de brouillon
reading-draft-none-text = Un brouillon part de la liste en vigueur de l’observatoire.
reading-draft-begin = Commencer un brouillon
reading-draft-changes = Ce qui change
reading-draft-no-change = Rien encore : le brouillon est la liste en vigueur.
reading-draft-added =
    { $n ->
        [one] Un terme nouveau
       *[other] { $n } termes nouveaux
    }
reading-draft-changed = Quelqu’un a changé le brouillon entre-temps. Ouvrez-le de nouveau et refaites votre changement.
reading-draft-removed =
    { $n ->
        [one] Un terme retiré
       *[other] { $n } termes retirés
    }
reading-draft-edited =
    { $n ->
        [one] Un terme changé
       *[other] { $n } termes changés
    }
reading-draft-add = Ajouter un terme
reading-draft-terms = Tous les termes du brouillon
reading-draft-no-term = Aucun.
reading-draft-publish-title = Publier
reading-draft-publish-text = Une nouvelle version de la liste est faite, avec son numéro. Elle vaut pour les articles à venir ; pour les précédents, relisez l’archive. Les anciennes lectures sont conservées.
reading-draft-why = Pourquoi
reading-draft-why-hint = Une phrase, qui se verra à côté de la liste.
reading-draft-why-missing = Écrivez pourquoi elle est publiée, en une phrase courte.
reading-draft-gone = Le brouillon n’est plus là.
reading-draft-same = Le brouillon est la liste en vigueur : il n’y a rien à publier.
reading-draft-what = Choisissez que faire du brouillon.
reading-draft-discard-title = Écarter
reading-draft-discard-text = Les changements du brouillon sont perdus. La liste en vigueur ne change pas.
reading-draft-discard = Écarter le brouillon
reading-draft-broken = Le brouillon de la liste ne peut pas être lu. Sa page, sous Termes, dit pourquoi ; vous pouvez l’y écarter.
reading-draft-broken-title = Le brouillon ne peut pas être lu
reading-draft-broken-text = Il ne peut être ni changé, ni essayé, ni publié, car ce qui n’est pas lu serait perdu. La liste en vigueur ne change pas. Écartez-le et commencez-en un autre.
reading-draft-term-title = Un terme du brouillon
reading-draft-term-lede = Les mêmes données que les colonnes d’une liste.
reading-draft-term-save = Enregistrer dans le brouillon
reading-draft-term-remove = Retirer du brouillon
reading-term-id = Numéro
reading-term-id-hint = Comme es-021 ; un autre pour chaque terme. Celui d’un terme du nœud le remplace dans cet observatoire.
reading-term-label = Terme
reading-term-pattern-hint = Des mots séparés par des espaces ; « ; » sépare plusieurs motifs.
reading-signs = Les signes d’un motif
reading-sign-form = toute forme du mot : genre et nombre
reading-sign-exact = cette forme seulement
reading-sign-verb = le verbe : infinitif, participe présent et troisième personne à tous les temps
reading-sign-either = l’un de ceux-ci
reading-sign-maybe = le mot ou rien
reading-sign-gap = jusqu’à deux mots, quels qu’ils soient
reading-sign-figure = un chiffre
reading-sign-set = un mot d’un ensemble : personnes qui migrent, nationalités, animaux, sport…
reading-sign-before = après l’un de ceux-ci ; « ^ » est le début de la phrase
reading-sign-behind = avant l’un de ceux-ci
reading-sign-unless = sauf si ceci précède ; à la fin, sauf si ceci suit
reading-term-category = Classe
reading-term-recommended = Mieux
reading-term-several-hint = S’il y en a plusieurs, séparés par des points-virgules.
reading-term-proposed = Qui propose l’alternative
reading-term-reason-es = Pourquoi, en espagnol
reading-term-reason-en = Pourquoi, en anglais
reading-term-reason-pt = Pourquoi, en portugais
reading-term-reason-fr = Pourquoi, en français
reading-term-source = Guide
reading-term-source-url = Adresse du guide
reading-term-more-sources = Autres guides
reading-term-more-sources-hint = Nom <adresse> ; séparés par des points-virgules.
reading-term-within = Où il est cherché
reading-within-both = Dans le titre et le texte
reading-within-title = Dans le titre seulement
reading-within-text = Dans le texte seulement
reading-trial-title = Essayer sur l’archive
reading-trial-lede = Lit les articles des pays de l’observatoire avec le brouillon et avec la liste en vigueur, et dit quelles marques seraient nouvelles et lesquelles perdues. Rien n’est changé.
reading-trial-button = Essayer le brouillon
reading-trial-heading =
    { $articles ->
        [one] Un article lu
       *[other] { $articles } articles lus
    } : { $new ->
        [one] une marque nouvelle
       *[other] { $new } marques nouvelles
    }, { $lost ->
        [one] une perdue
       *[other] { $lost } perdues
    }.
reading-trial-running =
    En cours : { $articles ->
        [one] un article lu
       *[other] { $articles } articles lus
    }, { $new } marques nouvelles et { $lost } perdues jusqu’ici.
reading-trial-old = Le brouillon a changé depuis : essayez de nouveau.
reading-trial-counts = Nouvelles : { $new }. Perdues : { $lost }.
reading-trial-new = nouvelle
reading-trial-lost = perdue
reading-trial-article = l’article
reading-done-draft-begun = Le brouillon a commencé avec la liste en vigueur.
reading-done-draft-discarded = Le brouillon a été écarté.
reading-done-draft-none = Il n’y a pas de brouillon. Commencez-en un.
reading-done-trial = L’essai a commencé ; vous pouvez quitter cette page et revenir.
reading-done-term-saved = Le terme est dans le brouillon.
reading-done-term-removed = Le terme a été retiré du brouillon.
reading-done-imported = Les termes du fichier sont dans le brouillon.
reading-did-list-discard = A écarté le brouillon d’une liste
reading-job-list-trial = Essayer le brouillon d’une liste sur l’archive

## What an article names, what it is about, what to look at
reading-context-places = Lieux et groupes
reading-context-place = Lieux
reading-context-origin = Origines
reading-context-group = Groupes
reading-context-laws = Lois et droits
reading-context-law = Lois
reading-context-article = art. { $n }
reading-context-right = Droits
reading-context-organisations = Organisations
reading-context-organisation = Nommées
reading-context-kind = Classement
reading-context-topic = Sujet
reading-context-section = Rubrique
reading-context-genre = Genre
reading-context-copy = Texte
reading-context-sure = certitude { $share }
reading-context-flags = À regarder
reading-context-rules = Quelles règles le disent
reading-context-no-women = aucune nommée, citée ni en groupe
reading-context-women-named =
    { $n ->
        [one] une nommée
       *[other] { $n } nommées
    }
reading-context-women-quoted =
    { $n ->
        [one] une citation d’elles
       *[other] { $n } citations d’elles
    }
reading-context-women-groups =
    { $n ->
        [one] une mention en groupe
       *[other] { $n } mentions en groupe
    }
reading-context-no-help = n’offre aucune ligne d’aide
reading-flag-migration-focus = Migration au centre
reading-flag-about-women = Femmes
reading-flag-violence = Violence de genre ou contre l’enfance
reading-flag-help-line = Aide
reading-flag-violence-without-help-line = Violence sans ligne d’aide
reading-flag-origin-in-headline = Origine dans le titre
reading-flag-origin-with-crime = Origine à côté d’une accusation
reading-place-country = pays
reading-place-division = département ou province
reading-place-city = ville ou village
reading-place-border = frontière
reading-place-corridor = route
reading-place-region = région
reading-copy-own = Du média lui-même
reading-copy-agency = D’agence : { $agency }
reading-copy-mixed = Du média, avec des informations de { $agency }
reading-copy-agencies = plusieurs agences
reading-genre-news = Information
reading-genre-brief = Brève
reading-genre-interview = Entretien
reading-genre-opinion = Opinion
reading-genre-editorial = Éditorial
reading-genre-chronicle = Chronique
reading-genre-report = Reportage
reading-section-politics = Politique
reading-section-world = International
reading-section-economy = Économie
reading-section-society = Société
reading-section-justice = Justice
reading-section-crime = Faits divers
reading-section-migration = Migrations
reading-section-health = Santé
reading-section-science = Sciences et techniques
reading-section-environment = Environnement
reading-section-education = Éducation
reading-section-culture = Culture
reading-section-entertainment = Spectacles
reading-section-media = Médias
reading-section-sports = Sports
reading-section-local = Local
reading-section-opinion = Opinion
reading-panel-part = Fonction
reading-panel-part-from = Dit par
reading-function-subject = De qui l’on parle
reading-function-spokesperson = Porte-parole
reading-function-expert = Spécialiste
reading-function-personal-experience = Expérience vécue
reading-function-eye-witness = Témoin
reading-function-popular-opinion = Opinion de la rue
reading-function-unknown = Non dit
reading-part-migrant = personne migrante
reading-because-named-and-not-quoted = nommée et sans parole
reading-because-tells-what-they-saw = raconte ce qu’elle a vu
reading-because-speaks-of-their-own-life = parle de sa propre vie
reading-because-quoted = est citée
reading-because-joined = joint à un autre du même genre
reading-because-beside-a-group = à côté du mot d’un groupe
reading-because-as-a-noun = employé comme nom
reading-because-after-an-article-or-number = après un article ou un nombre
reading-because-a-plural-without-a-noun = pluriel sans nom
reading-because-one-person-without-an-article = une seule personne, sans article
reading-because-behind-a-name = derrière un nom
reading-because-with-a-capital = avec une majuscule
reading-because-of-somebody = dit de quelqu’un
reading-because-a-form-for-women = forme féminine
reading-because-a-form-for-men = forme masculine
reading-because-a-feminine-article = article féminin
reading-because-a-masculine-article = article masculin
reading-because-by-the-word-before-it = par le mot qui précède
reading-because-letters-behind-an-article = sigle derrière un article
reading-because-known-to-the-observatory = de la liste de l’observatoire
reading-because-one-of = peut être de { $countries }
reading-because-known-place = lieu connu : { $name }
reading-because-spoken-of =
    { $n ->
        [one] le texte parle une fois de { $country }
       *[other] le texte parle { $n } fois de { $country }
    }
reading-occupation-0 = Non dit
reading-occupation-1 = royauté
reading-occupation-2 = politique, gouvernement, parlement
reading-occupation-3 = fonction publique, diplomatie
reading-occupation-4 = police, armée, pompiers
reading-occupation-5 = enseignement, université
reading-occupation-6 = médecine
reading-occupation-7 = santé, travail social, petite enfance
reading-occupation-8 = science, ingénierie, technique
reading-occupation-9 = journalisme, médias
reading-occupation-10 = droit, justice
reading-occupation-11 = entreprise, économie
reading-occupation-12 = bureau, commerce, services
reading-occupation-13 = métiers manuels, ouvriers, transport
reading-occupation-14 = agriculture, mines, pêche
reading-occupation-15 = religion
reading-occupation-16 = militantisme, organisations, syndicats
reading-occupation-17 = travail du sexe
reading-occupation-18 = arts, spectacle, célébrité
reading-occupation-19 = sport
reading-occupation-20 = études
reading-occupation-21 = foyer, mère ou père
reading-occupation-22 = enfance, adolescence
reading-occupation-23 = voisinage, résidents
reading-occupation-24 = retraite
reading-occupation-25 = personne accusée ou condamnée
reading-occupation-26 = chômage
reading-occupation-27 = autre
reading-topic-1 = Femmes en politique
reading-topic-2 = Paix et négociations
reading-topic-3 = Politique nationale et élections
reading-topic-4 = Commerce et finances entre pays
reading-topic-5 = Relations extérieures
reading-topic-6 = Défense et sécurité intérieure
reading-topic-7 = Autre politique
reading-topic-8 = Politique économique, impôts, marchés
reading-topic-9 = Crise économique, faillites, fusions
reading-topic-10 = Pauvreté, logement, aide sociale
reading-topic-11 = Travail des femmes
reading-topic-12 = Emploi
reading-topic-13 = Travail informel, vente de rue
reading-topic-14 = Grèves, syndicats, autre travail
reading-topic-15 = Campagne, agriculture, terre
reading-topic-16 = Consommation et prix
reading-topic-17 = Transports et circulation
reading-topic-18 = Autre économie
reading-topic-19 = Science et technique
reading-topic-20 = Santé et médecine
reading-topic-21 = Ebola
reading-topic-22 = VIH et sida
reading-topic-23 = Autres épidémies
reading-topic-24 = Santé reproductive, avortement
reading-topic-25 = Changement climatique
reading-topic-26 = Environnement, tourisme
reading-topic-27 = Autre science ou santé
reading-topic-28 = Objectifs de développement durable
reading-topic-29 = Famille et générations
reading-topic-30 = Droits humains, des femmes, des enfants et des minorités
reading-topic-31 = Religion, culture et coutumes
reading-topic-32 = Migrations, refuge, racisme, xénophobie
reading-topic-33 = Autre développement
reading-topic-34 = Éducation et petite enfance
reading-topic-35 = Mouvements de femmes, féminisme
reading-topic-36 = Rôles des femmes et des hommes
reading-topic-37 = Droit de la famille et successions
reading-topic-38 = Justice et lois
reading-topic-39 = Catastrophes et accidents
reading-topic-40 = Manifestations et troubles
reading-topic-41 = Autre sujet social ou juridique
reading-topic-42 = Délits sans violence, drogues
reading-topic-43 = Corruption
reading-topic-44 = Crimes violents
reading-topic-45 = Violence contre les enfants
reading-topic-46 = Guerre et terrorisme
reading-topic-47 = Autre crime ou violence
reading-topic-48 = Harcèlement et violences sexuelles contre les femmes
reading-topic-49 = Violences de genre, féminicide, traite
reading-topic-50 = Inégalités entre femmes et hommes
reading-topic-51 = Célébrités, nécrologies
reading-topic-52 = Arts et spectacles
reading-topic-53 = Médias et réseaux
reading-topic-54 = Fausses nouvelles, désinformation
reading-topic-55 = Mode et concours de beauté
reading-topic-56 = Sport
reading-topic-57 = Autre culture ou célébrité
reading-topic-58 = Autre sujet

## Filters of the search by what an article names
reading-facet-part = Qui apparaît
reading-facet-flag = À regarder
reading-facet-country = Pays dont il parle
reading-facet-place = Lieux dont il parle
reading-facet-law = Lois et traités nommés
reading-facet-organisation = Organisations nommées
reading-trait-papel-migrante = Une personne migrante
reading-trait-papel-migrante-citada = Une personne migrante, qui parle
reading-trait-papel-mujer-migrante = Une femme migrante
reading-trait-papel-mujer-migrante-citada = Une femme migrante, qui parle
reading-trait-papel-mujer-especialista = Une spécialiste, qui parle
reading-trait-papel-mujer-autoridad = Une femme en charge publique, qui parle

## Correcting what an article names and what it is
reading-correct-what-term = Terme
reading-correct-what-quote = Qui parle
reading-correct-what-person = Sexe
reading-correct-what-part = Fonction
reading-correct-what-migrant = Migre
reading-correct-what-place = Lieu, de
reading-correct-what-group = Groupe
reading-correct-what-law = Loi
reading-correct-what-right = Droit
reading-correct-what-organisation = Organisation
reading-correct-what-topic = Sujet
reading-correct-what-section = Rubrique
reading-correct-what-genre = Genre
reading-correct-what-copy = À qui est le texte
reading-said-nothing = La machine ne dit rien
reading-said-yes = Oui
reading-said-no = Non
reading-said-unknown = Le texte ne le dit pas
reading-said-own = Du média lui-même
reading-said-agency = D’une agence
reading-said-mixed = Du média, avec des informations d’agence
reading-said-place-wrong = Ce n’est pas un lieu
reading-said-group-wrong = Ce n’est pas un groupe de personnes
reading-said-law-wrong = Ce n’est pas une loi
reading-said-right-wrong = Ce n’est pas un droit
reading-said-organisation-wrong = Ce n’est pas une organisation
reading-context-frames = Suggestions d’un modèle
reading-context-frame = Suggestion
reading-context-held-out = sûr à { $share } ; sur des textes qu’il n’avait pas vus, F1 { $f1 } avec n { $n }
reading-context-by-model = modèle ; ce qui a le plus pesé : { $words }
reading-did-reading-model-set = A mis en service un modèle de suggestions
reading-did-reading-model-remove = A retiré le modèle de suggestions
reading-mark-by-person = D’une personne
reading-panel-told = Citations signalées par des personnes
reading-missed-title = Manque-t-il quelque chose ?
reading-missed-lede = Ce que la machine n’a pas trouvé s’ajoute avec les mots du texte. Cela reste comme dit par une personne et sert à mesurer ce que la machine trouve.
reading-missed-quote = Ajouter une citation manquante
reading-missed-term = Ajouter un terme manquant
reading-missed-words = Les mots, tels qu’ils sont dans le texte
reading-missed-words-hint = Copiez-les de l’article et collez-les ici, avec leurs accents et majuscules.
reading-missed-borders-hint = Si la citation commence ou finit ailleurs, ne laissez ici que ses mots.
reading-missed-which = Laquelle
reading-missed-which-hint = Seulement si les mots se répètent : 1 est la première.
reading-missed-no-words = Collez les mots du texte.
reading-missed-not-found = Ces mots ne figurent pas ainsi dans le texte. Copiez-les de l’article, en entier.
reading-missed-several = Ces mots figurent { $n } fois dans le texte. Écrivez laquelle, de 1 à { $n }.
reading-missed-there = C’est déjà dans la liste. Corrigez-le là.
reading-missed-elsewhere = Ces mots figurent ailleurs dans le texte. S’il s’agit d’une autre citation, ajoutez-la comme manquante.
reading-missed-no-term = Choisissez le terme.
reading-done-missed = Ce qui manquait a été ajouté, comme dit par vous.
reading-said-missed = La machine ne l’a pas trouvé
reading-said-moved = La machine a mis d’autres limites
reading-said-quote-moved = Commence ou finit ailleurs
reading-said-place-found = C’est un lieu, d’aucun pays en particulier
reading-said-law-found = C’est une loi ou un traité
reading-said-right-found = C’est un droit
reading-said-organisation-found = C’est une organisation
reading-because-no-date-in-the-first-lines = sans date dans les premières lignes
reading-because-of-topic = sujet : { $topic }
reading-because-in-section = rubrique : { $words }
reading-because-in-address = adresse : { $words }
reading-because-in-headline = titre : { $words }
reading-because-in-author = auteur : { $words }
reading-because-in-signed = signature : { $words }
reading-because-in-with = avec : { $words }
reading-correct-times =
    { $n ->
        [one] { $n } mention
       *[other] { $n } mentions
    }
reading-because-count-quotations =
    { $n ->
        [one] { $n } citation
       *[other] { $n } citations
    }
reading-because-count-words =
    { $n ->
        [one] { $n } mot
       *[other] { $n } mots
    }
reading-because-count-who-speak =
    { $n ->
        [one] { $n } qui parle
       *[other] { $n } qui parlent
    }
reading-because-count-questions-with-answers =
    { $n ->
        [one] { $n } question avec réponse
       *[other] { $n } questions avec réponses
    }
reading-because-count-turns-of-dialogue =
    { $n ->
        [one] { $n } réplique de dialogue
       *[other] { $n } répliques de dialogue
    }
reading-group-afrodescendants = personnes afrodescendantes
reading-group-asylum-seekers = demandeurs d’asile
reading-group-children = enfants
reading-group-deportees = personnes expulsées
reading-group-diaspora = diaspora
reading-group-disappeared = personnes disparues
reading-group-displaced = personnes déplacées
reading-group-domestic-workers = travailleuses domestiques
reading-group-families = familles
reading-group-farm-workers = travailleurs agricoles
reading-group-girls = filles
reading-group-indigenous = peuples autochtones
reading-group-lgbti = personnes LGBTI
reading-group-men = hommes
reading-group-migrants = personnes migrantes
reading-group-mothers = mères
reading-group-nationals = gens d’un pays
reading-group-refugees = personnes réfugiées
reading-group-returnees = personnes de retour
reading-group-searching-families = familles en recherche
reading-group-survivors = survivantes
reading-group-trafficked = victimes de traite
reading-group-women = femmes

## How good the machine is at what an article names and what it is
reading-context-suggestion = { $what } (suggestion)
reading-variable-places-precision = Lieux : de ceux relevés, en sont
reading-variable-places-recall = Lieux : de ceux qu’il y a, sont trouvés
reading-variable-country-right = Pays d’un lieu
reading-variable-demonyms-precision = Gentilés : de ceux relevés, en sont
reading-variable-demonyms-recall = Gentilés : de ceux qu’il y a, sont trouvés
reading-variable-groups-precision = Groupes : de ceux relevés, en sont
reading-variable-groups-recall = Groupes : de ceux qu’il y a, sont trouvés
reading-variable-laws-precision = Lois : de celles relevées, en sont
reading-variable-laws-recall = Lois : de celles qu’il y a, sont trouvées
reading-variable-rights-precision = Droits : de ceux relevés, en sont
reading-variable-rights-recall = Droits : de ceux qu’il y a, sont trouvés
reading-variable-organisations-precision = Organisations : de celles relevées, en sont
reading-variable-organisations-recall = Organisations : de celles qu’il y a, sont trouvées
reading-variable-topic-precision = Sujet : de ceux dits, sont justes
reading-variable-topic-recall = Sujet : de tous les articles, est dit et juste
reading-variable-topic-right = Sujet
reading-variable-section-right = Rubrique
reading-variable-genre-right = Genre
reading-variable-copy-right = À qui est le texte
reading-variable-flags-precision = Points à regarder : de ceux donnés, en sont
reading-variable-flags-recall = Points à regarder : de ceux qu’il y a, sont donnés
reading-variable-flags-right = Points à regarder
reading-variable-function-precision = Fonction : de celles dites, sont justes
reading-variable-function-recall = Fonction : de celles qu’il y a, sont dites
reading-variable-function-right = Fonction
reading-variable-occupation-right = Profession
reading-variable-migrant-right = Si la personne migre

## Advice on an origin beside an accusation
reading-check-origin-with-crime = Le texte met une origine à côté d’une accusation (« { $words } »). Faut-il la dire ?

## Terms of the installation that an observatory does not use
reading-draft-off =
    { $n ->
        [one] Un terme du nœud qui n’est plus utilisé
       *[other] { $n } termes du nœud qui ne sont plus utilisés
    }
reading-draft-on =
    { $n ->
        [one] Un terme du nœud de nouveau utilisé
       *[other] { $n } termes du nœud de nouveau utilisés
    }
reading-draft-all-off = Termes du nœud qui ne sont pas utilisés
reading-draft-all-off-text = Dans cet observatoire, ils ne sont ni montrés ni comptés. Choisissez-en un pour l’utiliser de nouveau.
reading-draft-term-off = Ne pas utiliser dans cet observatoire
reading-draft-term-on = Utiliser de nouveau
reading-draft-term-is-off = Ce terme du nœud n’est pas utilisé dans l’observatoire.
reading-draft-term-is-inherited = Ce terme est celui du nœud. L’enregistrer donne à l’observatoire sa propre forme ; il peut aussi cesser de l’utiliser.
reading-done-term-off = Le terme du nœud ne sera plus utilisé une fois le brouillon publié.
reading-done-term-on = Le terme du nœud sera de nouveau utilisé une fois le brouillon publié.
reading-term-edit = Le changer ou cesser de l’utiliser dans cet observatoire
reading-term-not-nearer = Pas si plus près
reading-term-never-with = Jamais avec
reading-set-migrant = mots pour migrants
reading-set-nationality = noms de nationalités
reading-set-nationals = noms de nationaux
reading-set-sport = mots du sport
reading-set-animal = mots pour animaux
reading-set-weather = mots du temps et de la nature
reading-set-goods = mots du commerce et du tourisme
reading-set-art = mots de l’art
reading-set-fiction = mots de la fiction
reading-set-music = mots de la musique
reading-set-computing = mots de l’informatique
reading-set-mineral = mots des mines

## Names that an observatory knows: people, places, first names
reading-evidence-known = la liste des personnes connues
reading-evidence-known-name = le prénom, selon la liste de l’observatoire ({ $source })
reading-role-known = de la liste des personnes connues
reading-trial-names =
    { $people ->
        [one] Une personne serait présentée autrement
       *[other] { $people } personnes seraient présentées autrement
    } ; { $places ->
        [one] un lieu
       *[other] { $places } lieux
    }.
reading-trial-told = avant, { $before } ; avec le brouillon, { $after }.
reading-trial-not-found = n’apparaît pas
reading-trial-no-role = sans fonction
reading-trial-no-country = sans pays
reading-draft-names-added =
    { $n ->
        [one] Un nom nouveau
       *[other] { $n } noms nouveaux
    }
reading-draft-names-edited =
    { $n ->
        [one] Un nom modifié
       *[other] { $n } noms modifiés
    }
reading-draft-names-removed =
    { $n ->
        [one] Un nom retiré
       *[other] { $n } noms retirés
    }
reading-names-title = Noms connus
reading-names-lede = Personnes, lieux et prénoms que connaît { $observatory }. À la lecture d’un article, ils sont consultés avant les tables générales.
reading-names-people-hidden = Les personnes de la liste sont vues par qui peut la modifier.
reading-names-kind = Genre de nom
reading-names-letters = Lettres du nom
reading-names-none-asked = Aucun nom de ce genre
reading-names-none = Il n’y a pas encore de noms
reading-names-none-text = La liste sert à ce que le lecteur ne peut pas savoir : qui est une personne de la région et comment elle se présente, dans quel pays se trouve un village, si un prénom est porté par des femmes ou des hommes.
reading-names-sources = D’où viennent les noms
reading-names-sources-text = Le lecteur apporte des prénoms comptés dans des registres. Ce sont des comptes de noms, non de personnes, et ce que dit le texte passe avant. Ils viennent de :
reading-names-source-ine = Instituto Nacional de Estadística, Espagne (fuente: INE)
reading-names-source-chile = Registro Civil, Chili, 1920 à 2021 (CC0)
reading-names-source-wikidata = Personnes de quatorze pays d’Amérique dans Wikidata (CC0)
reading-names-source-genero = La liste de prénoms de datasketch/genero (MIT)
reading-names-source-us = États-Unis : Social Security Administration, 1920 à 2023 (domaine public), pour les textes en anglais
reading-names-source-france = France : Insee, Fichier des prénoms, 1900 à 2020 (Licence Ouverte 2.0), pour les textes en français
reading-names-source-brazil = Brésil : IBGE, recensements de 2010 et 2022, pour les textes en portugais
reading-names-sources-places = Les lieux sont ceux des tables du lecteur : pays, départements, villes, frontières et routes des Amériques.
reading-names-sources-organisations = Les organisations sont celles de l’annuaire, avec leur nom et leur sigle.
reading-names-directory = Voir l’annuaire
reading-names-change = Modifier la liste
reading-names-change-text = Les changements se réunissent dans le brouillon, avec ceux des termes, et valent quand il est publié.
reading-names-to-draft = Essayer et publier le brouillon
reading-names-import-title = Importer des noms
reading-names-import-lede = D’abord un essai à blanc, sans rien enregistrer. Puis les noms vont au brouillon et remplacent les mêmes noms.
reading-names-import-hint = CSV avec les colonnes { $columns }. Celles qu’un genre de nom n’a pas restent vides.
reading-names-import-example = Télécharger les noms en vigueur (CSV)
reading-names-import-heading =
    Essai à blanc : { $n ->
        [one] un nom est lu
       *[other] { $n } noms sont lus
    }, { $faults ->
        [one] une faute
       *[other] { $faults } fautes
    }. Rien n’est encore enregistré.
reading-name-kind-person = Personne
reading-name-kind-place = Lieu
reading-name-kind-first-name = Prénom
reading-name-title-person = Une personne connue
reading-name-title-place = Un lieu connu
reading-name-title-first-name = Un prénom connu
reading-name-lede-person = Quelqu’un dont parle la presse. Notez seulement ce que la personne dit d’elle en public ; ce que dit chaque article passe avant.
reading-name-lede-place = Un lieu que les tables du lecteur n’ont pas, ou qui est dans un autre pays que le leur.
reading-name-lede-first-name = Un prénom qu’aucun registre n’a, ou que d’autres personnes portent ici.
reading-name-add-person = Ajouter une personne
reading-name-add-place = Ajouter un lieu
reading-name-add-first-name = Ajouter un prénom
reading-name-full = Nom complet
reading-name-full-hint = Ses formes courtes qui commencent de même sont aussi reconnues.
reading-name-sex = Sexe, tel que la personne se présente
reading-name-sex-hint = S’il n’est pas dit, le texte ou le prénom le diront.
reading-name-sex-other = Autre
reading-name-sex-none = Non dit
reading-name-role = Fonction ou métier
reading-name-role-hint = Sert là où l’article n’en donne pas.
reading-name-affiliation = Son appartenance : institution, organisation, lieu
reading-name-alone = Partie du nom qui suffit seule
reading-name-alone-hint = Un nom de famille, par exemple. À écrire seulement si la presse ne peut désigner personne d’autre.
reading-name-place = Nom du lieu
reading-name-country = Pays
reading-name-place-kind = Ce que c’est
reading-name-first = Prénom
reading-name-first-hint = Un seul mot.
reading-name-bears = Qui le porte
reading-name-source = D’où on le sait
reading-name-source-hint = Un registre, un recensement, une organisation. Elle est montrée avec chaque lecture.
reading-name-is-inherited = Ce nom est celui du nœud. Si vous l’enregistrez, ce que dit l’observatoire passera avant.
reading-name-is-removed = Le brouillon retire ce nom. Si vous l’enregistrez, il revient.
reading-name-of-node = du nœud, en vigueur
reading-name-in-force = en vigueur
reading-name-added = dans le brouillon : nouveau
reading-name-changed = dans le brouillon : modifié
reading-name-removed = dans le brouillon : retiré
reading-name-says-alone = « { $what } » suffit
reading-name-says-source = source : { $what }
reading-name-fault-too-many = la liste a plus de { $expected } noms.
reading-name-fault-country = « { $found } » ne sont pas les deux lettres d’un pays (ISO 3166), comme GT.
reading-name-fault-not-of-kind = ce genre de nom n’a pas de « { $found } » ici : laissez la cellule vide.
reading-name-fault-not-a-name = « { $found } » n’est pas un nom : on attend des lettres, et un prénom est un seul mot.
reading-name-fault-not-in-name = « { $found } » n’est pas une partie du nom.
reading-done-name-saved = Le nom est dans le brouillon. Il vaudra quand celui-ci sera publié.
reading-done-name-removed = Le nom a été retiré du brouillon.
reading-done-names-imported = Les noms du fichier sont dans le brouillon.

# On the page of a law, a treaty or an organisation
reading-press-title = Dans la presse
reading-press-says =
    { $n ->
        [one] Apparaît dans un article.
       *[other] Apparaît dans { $n } articles.
    }
reading-press-says-own =
    { $n ->
        [one] Apparaît dans un article de la presse de son pays.
       *[other] Apparaît dans { $n } articles de la presse de son pays.
    }
reading-press-all = Voir les articles
