# What every room says of its records.

# What jobs, followers and the log of actions are called
records-job-read-file = Lire le texte d’un fichier
records-job-open-files = Ouvrir les fichiers dont l’embargo a pris fin
records-job-clean-files = Retirer les fichiers mal téléversés
records-did-record-file-add = A ajouté un fichier à une fiche
records-did-record-file-remove = A retiré un fichier d’une fiche

## Lists
records-everywhere = Tous
records-country = Pays
records-country-region = La région
records-other-countries =
    { $n ->
        [one] Un autre pays
       *[other] { $n } autres pays
    }
records-to-filters = Aller aux filtres
records-filters = Filtres
records-filter = Filtrer
records-clear = Retirer les filtres
records-name = Nom
records-words = Nom ou sujet
records-list-say =
    { $n ->
        [one] Une fiche dit « { $words } ».
       *[other] { $n } fiches disent « { $words } ».
    }
records-words-hint = Trouve n’importe quel mot de la fiche, sous toutes ses formes et avec ou sans accents. « Entre guillemets », les mots à la suite ; précédé d’un trait d’union, ce qui ne doit pas y être : -police.
records-facet-kind = Genre
records-facet-more =
    { $n ->
        [one] Un de plus
       *[other] { $n } de plus
    }
records-none-filtered = Aucune fiche ne remplit tous les filtres choisis.
records-none-without = Les mêmes sans « { $value } »
records-none-yet = Il n’y a pas encore de fiche, ou la liste s’arrête avant.
records-all = Tout voir

## One record
records-standing-confirmed = Confirmé le { $date }
records-standing-stale = Sans confirmation depuis le { $date }
records-standing-unconfirmed = Non confirmé
records-facts-caption = Données, avec la source de chacune
records-facts-fact = Donnée
records-facts-value = Valeur
records-facts-origin = D’où elle vient
records-facts-confirmed = Confirmé
records-facts-unconfirmed = Non confirmé
records-by-person = Personne
records-by-import = Fichier
records-by-machine = Machine
records-confidence-medium = Vu en passant, ou de mémoire
records-confidence-low = Douteux
records-period = De { $since } à { $until }
records-period-since = Depuis { $since }
records-period-until = Jusqu’à { $until }
records-date-month = { $month } { $year }
records-date-decade = Années { $year }
records-date-between = { $since } – { $until }
records-date-since = depuis { $since }
records-date-until = jusqu’à { $until }
records-date-since-day = depuis le { $since }
records-date-until-day = jusqu’au { $until }
records-date-about = { $date } (env.)
records-date-uncertain = { $date } (incertain)
records-date-none = sans date
records-side-about = À propos de cette fiche
records-side-relations = Relations
records-side-twins = Il y en a déjà un autre de ce nom
records-side-history = Histoire
records-side-cite = Citer
records-history-entered = Fiche créée
records-history-changed = A changé : { $fields }
records-history-published = Publiée de nouveau
records-history-removed = Retirée
records-history-merged = Réunie à une autre fiche
records-history-all =
    { $n ->
        [one] Un changement
       *[other] { $n } changements
    }
records-not-public = une fiche qui n’est pas publique
records-citation = { $site }, « { $title } », fiche { $id }, non confirmée, modifiée le { $date }, { $href }
records-citation-confirmed = { $site }, « { $title } », fiche { $id }, confirmée le { $date }, { $href }

## What is typed
records-misread-long = Écrivez au plus { $n } caractères
records-misread-parts = Écrivez chaque partie dans son champ
records-misread-number = Écrivez un nombre, par exemple 1200 ou 12.5
records-misread-date = Écrivez une date comme 1998, 1998-05 ou 1998-05-31 ; ca. 1998 si elle est approximative, avec / de l’une à l’autre : 2006/2008-01
records-misread-date-month = Il n’y a pas de mois { $month }. Un mois s’écrit { $year }-05 ; d’une année à l’autre, { $year }/{ $until }
records-misread-address = Écrivez une adresse comme https://www.exemple.org
records-misread-mail = Écrivez une adresse comme nom@exemple.org
records-misread-country = « { $text } » n’est pas un pays : écrivez son nom ou ses deux lettres, par exemple Honduras ou HN, ou REG pour la région
records-misread-language = Écrivez la langue ou son code, par exemple es ou quc
records-misread-term = « { $term } » n’est pas dans le vocabulaire : choisissez un terme de la liste
records-misread-term-retired = « { $term } » n’est plus en usage : choisissez un autre terme de la liste
records-misread-choice = « { $word } » n’est pas une des valeurs possibles

## Import
records-import-title = Importer des fiches
records-import-lede = Un tableau en CSV ou XLSX ajoute des fiches et modifie celles qui y sont. On voit d’abord ce qu’il ferait, ligne par ligne ; rien n’est enregistré avant qu’on le demande, et une importation s’annule en entier.
records-import-kind = Quelles fiches il apporte
records-import-file = Fichier
records-import-file-hint = La première ligne nomme les colonnes : le nom de chaque donnée, dans l’une des quatre langues. « key » nomme la fiche ; « source » dit d’où vient la ligne.
records-import-paste = Ou collez le tableau
records-import-try = Voir ce qu’il ferait
records-import-again = Essayer de nouveau
records-import-discard = Abandonner
records-import-foretold = Il en ajouterait { $n } et en changerait { $changed }
records-import-nothing-yet = C’est un essai : rien n’est encore enregistré.
records-import-same =
    { $n ->
        [one] Une ligne ne dit rien de nouveau
       *[other] { $n } lignes ne disent rien de nouveau
    }
records-import-faulty =
    { $n ->
        [one] Une ligne a quelque chose à corriger
       *[other] { $n } lignes ont quelque chose à corriger
    }
records-import-more =
    { $n ->
        [one] Et une de plus
       *[other] Et { $n } de plus
    }
records-import-faults = Ce qu’il faut corriger
records-import-changes = Ce qui changerait
records-import-line = Ligne
records-import-column = Colonne
records-import-says = Que faire
records-import-record = Fiche
records-import-what = Changements
records-import-is-new = nouvelle
records-import-before = Retiré :
records-import-after = Ajouté :
records-import-columns = Ce que dit chaque colonne
records-import-pass-over = Non prise
records-import-key = Clé de la fiche
records-import-id = Identifiant de la fiche
records-import-source = D’où vient la ligne
records-import-sure = Degré de certitude : high, medium ou low
records-import-confirmed = Jour de la confirmation
records-import-button =
    { $n ->
        [one] Importer une ligne
       *[other] Importer les { $n } lignes
    }
records-import-button-rest =
    { $n ->
        [one] Importer seulement la ligne sans faute
       *[other] Importer seulement les { $n } lignes sans faute
    }
records-import-doubled = La ligne { $line } parle déjà de cette fiche : n’en laissez qu’une
records-import-other-kind = La fiche est d’un autre genre
records-import-missing = Cette donnée manque et elle est nécessaire
records-import-nameless = La ligne ne nomme aucune fiche : il faut une clé ou un nom
records-import-ambiguous = Plusieurs fiches portent ce nom : utilisez la clé
records-import-unknown-record = Aucune fiche n’a ce nom, cette clé ou cet identifiant
records-import-withdrawn = La fiche de cette clé ou de cet identifiant a été retirée : publiez-la d’abord, ou ôtez la ligne
records-import-merged = Cette fiche a été fusionnée avec « { $name } » : utilisez la clé de celle-ci, ou ôtez la ligne
records-import-confidence = Écrivez high, medium ou low
records-import-choice = « { $text } » n’est pas une valeur de « { $field } ». Écrivez l’une de celles-ci : { $values }
records-import-choice-several = « { $text } » peut être plus d’une valeur de « { $field } ». Écrivez le mot entre parenthèses : { $values }
records-import-values-more = { $values } et { $n } de plus
records-import-one-row = Le champ n’a qu’une seule ligne
records-import-part = « { $text } » ne nomme aucune partie : écrivez chaque partie comme nom: texte, séparées par |. Les parties sont { $parts }
records-import-part-missing = La partie { $part } manque
records-imports-title = Importations
records-imports-lede = Chaque importation peut s’annuler en entier : ses fiches redeviennent comme avant. Celles que quelqu’un a changées depuis restent telles quelles et sont nommées ici : quand elles seront de nouveau comme l’importation les a laissées, elles s’annulent aussi.
records-imports-none = Rien n’a encore été importé
records-imports-undo = Annuler
records-imports-undo-rest = Annuler le reste
records-import-made = { $kind } : { $added } ajoutées, { $changed } changées ; { $name }
records-import-undone-on = Annulée le { $date }
records-import-undone-part = Annulée en partie le { $date }
records-import-left =
    { $n ->
        [one] Une fiche reste telle quelle
       *[other] { $n } fiches restent telles quelles
    }
records-import-left-changed = { $who } l’a changée le { $date }
records-import-left-circle = telle qu’avant, elle ferait partie d’elle-même
records-done-importado =
    { $n ->
        [one] Une ligne a été importée
       *[other] { $n } lignes ont été importées
    }
records-bulk-title = Modifier plusieurs fiches
records-bulk-lede = Modifie une même donnée dans { $records } : les fiches que montre la liste, filtrée comme elle est. On voit d’abord ce que deviendrait chacune ; rien n’est enregistré avant qu’on le demande, et la modification s’annule en entier sous Importations.
records-bulk-lede-kinds = La liste contient des fiches de plusieurs types : choisissez lesquelles modifier.
records-bulk-list = Retour à la liste
records-bulk-no-list = Ouvrez cette page depuis une liste : « Modifier plusieurs fiches » s’y trouve.
records-bulk-none = La liste, filtrée comme elle est, n’a aucune fiche à modifier.
records-bulk-many = La liste compte { $n } fiches, et l’on en modifie { $most } au plus à la fois : filtrez-la davantage.
records-bulk-kind = Quelles fiches
records-bulk-field = Quelle donnée
records-bulk-what = Qu’en faire
records-bulk-next = Continuer
records-bulk-set = Mettre ceci à la place de ce qu’elle dit
records-bulk-add = Ajouter une valeur
records-bulk-take-out = Retirer une valeur
records-bulk-empty = La vider
records-bulk-single = Cette donnée n’a qu’une valeur : choisissez de la mettre, de la retirer ou de la vider
records-bulk-heading = { $field } : { $what }
records-bulk-other = Choisir une autre donnée ou une autre action
records-bulk-tongues = Les langues laissées vides ne changent pas.
records-bulk-values = Quelles valeurs retirer
records-bulk-value-of = { $value } ({ $n })
records-bulk-values-more = Les { $n } valeurs les plus fréquentes sont montrées : filtrez la liste pour voir les autres.
records-bulk-no-values = Aucune de ces fiches ne dit rien dans cette donnée.
records-bulk-value = Écrivez ou choisissez au moins une valeur
records-bulk-try = Voir ce qui changerait
records-bulk-foretold =
    { $n ->
        [0] Aucune fiche ne changerait
        [one] Une fiche changerait
       *[other] { $n } fiches changeraient
    }
records-bulk-same =
    { $n ->
        [one] Une fiche reste comme elle est
       *[other] { $n } fiches restent comme elles sont
    }
records-bulk-faulty =
    { $n ->
        [one] Une fiche ne peut pas être modifiée ainsi
       *[other] { $n } fiches ne peuvent pas être modifiées ainsi
    }
records-bulk-before = Avant
records-bulk-after = Après
records-bulk-overtaken =
    { $n ->
        [one] Quelqu’un a modifié une de ces fiches après l’essai. Rien n’a été enregistré : voyez ce qu’elle deviendrait maintenant et demandez-le à nouveau.
       *[other] Quelqu’un a modifié { $n } de ces fiches après l’essai. Rien n’a été enregistré : voyez ce qu’elles deviendraient maintenant et demandez-le à nouveau.
    }
records-bulk-button =
    { $n ->
        [one] Modifier une fiche
       *[other] Modifier les { $n } fiches
    }
records-bulk-button-rest =
    { $n ->
        [one] Modifier seulement la fiche sans faute
       *[other] Modifier seulement les { $n } fiches sans faute
    }
records-bulk-name = Modification de plusieurs fiches : { $field }
records-done-bulk =
    { $n ->
        [one] Une fiche a été modifiée. On peut l’annuler ici.
       *[other] { $n } fiches ont été modifiées. On peut l’annuler ici.
    }
records-done-deshecho = L’importation a été annulée
records-done-deshecho-en-parte =
    { $n ->
        [one] L’importation a été annulée, sauf une fiche que quelqu’un a changée depuis
       *[other] L’importation a été annulée, sauf { $n } fiches que quelqu’un a changées depuis
    }
records-did-import-make = A importé des fiches
records-did-import-undo = A annulé une importation
## Entering and changing
records-edit-title = Modifier les données
records-edit-button = Enregistrer les modifications
records-edit-button-over = Enregistrer mon texte
records-new-button = Ajouter la fiche
records-cancel = Annuler
records-form-nth = { $label } { $n }
records-form-in-language = { $label } ({ $language })
records-form-other-language = une autre langue
records-form-lang = Code de la langue
records-form-hint-lang = Deux ou trois lettres, par exemple quc pour le k’iche’.
records-form-lang-missing = Indiquez le code de la langue de ce texte
records-form-hint-date = Aussi loin qu’on la connaisse : 1998, 1998-05 ou 1998-05-31 ; ca. 1998 si elle est approximative, avec / de l’une à l’autre.
records-form-hint-record = Le nom d’une autre fiche, son numéro ou son sigle, ou son adresse sur ce site.
records-form-hint-person = Nom, Prénom ; ou le nom de l’organisme.
records-form-hint-rows = La dernière ligne est libre : l’enregistrement en ajoute une. Pour un pays qu’une ligne ne propose pas, videz-la et utilisez la libre.
records-form-more-values =
    { $n ->
        [one] Ajouter : une autre valeur possible
       *[other] Ajouter : { $n } autres valeurs possibles
    }
records-form-known = Source, dates et qui la voit : { $label }
records-form-source = Source
records-form-since = Depuis
records-form-until = Jusqu’à
records-form-note = Note ou rôle
records-form-confidence = Degré de certitude
records-confidence-high = Lu dans sa source
records-form-shown = Qui la voit
records-form-shown-public = Tout le monde
records-form-shown-members = Seuls les membres de l’observatoire
records-form-shown-field = Seuls les membres de l’observatoire voient cette donnée.
records-form-how = Comment le savez-vous ? (source de ce qui change)
records-form-hint-how = Une adresse, un document ou la parole de quelqu’un. Ce qui ne change pas garde sa source ; si ce champ reste vide, ce qui change n’en a pas.
records-form-source-long = Écrivez la source en 500 lettres au plus
records-form-confirm = Je confirme ces données aujourd’hui
records-form-why = Ce qui a changé, et pourquoi
records-form-hint-why = Cela reste dans l’historique, à la vue de tous. Sans cela, l’historique nomme les données modifiées.
records-why-long = Écrivez le motif en 500 lettres au plus
records-form-required = Renseignez cette donnée : la fiche en a besoin
records-form-rows-many = Un champ contient au plus { $n } valeurs : retirez celles en trop
records-form-record-none = Aucune fiche ne s’appelle « { $name } » : cherchez-la dans la liste et copiez son nom, son numéro ou son sigle, ou son adresse
records-form-record-several = « { $name } » peut désigner plus d’une fiche ; écrivez le nom avec son numéro entre parenthèses, ou l’adresse de l’une d’elles : { $several }
records-conflict-title = { $who } a enregistré un autre texte avant
records-conflict-says = C’était le { $when }, pendant que vous écriviez. Votre texte n’est pas encore enregistré : comparez les deux et choisissez, ou écrivez-en un troisième. Ce que vous n’avez pas touché reste tel que l’autre personne l’a enregistré.
records-conflict-caption = En quoi les deux textes diffèrent
records-conflict-theirs = Enregistré
records-conflict-yours = Le vôtre, non enregistré
records-conflict-keep = Laisser ce qui est enregistré

## What was done
records-done-entered = La fiche est enregistrée.
records-done-changed = Les modifications sont enregistrées.

## In the audit log
records-did-record-enter = A ajouté une fiche
records-did-record-change = A modifié les données d’une fiche

## History
records-history-title = Historique
records-history-lede = Tous les états qu’a connus cette fiche, le dernier d’abord.
records-zone = Les jours et les heures sont UTC.
records-history-unseen = Quelque chose qui n’est pas public a changé
records-history-known = Sa source, sa confirmation ou ceux qui la voient ont changé
records-history-gone = retiré :
records-history-new = ajouté :
records-revision-title = État { $n }
records-restore-title = Revenir à cet état
records-restore-says = La fiche redit ce qu’elle disait ici. Ce qu’elle dit maintenant reste dans l’historique et peut être retrouvé de même.
records-restore-button = Revenir à cet état
records-restored-why = Retour à l’état du { $date }
records-changed-meanwhile = La fiche a changé entre-temps. Revenez-y, vérifiez que c’est toujours ce que vous voulez faire et recommencez.

## Taking out, merging, confirming
records-withdraw-title = Retirer
records-withdraw-says = La fiche n’apparaît plus dans les listes, les recherches et les données, et sa page ne s’ouvre plus pour le public. Son historique demeure, et elle peut être publiée de nouveau.
records-withdraw-ground = Motif
records-withdraw-ground-hint = Il reste dans l’historique. N’écrivez pas de données de personnes.
records-withdraw-ground-wrong = Écrivez le motif, en 500 lettres au plus
records-office-other = Vous tenez le registre de votre bureau : choisissez ce bureau ou l’une de ses parties
records-names-itself = Une fiche ne renvoie pas à elle-même : choisissez-en une autre
records-restore-unfit = Cet état ne peut pas revenir : il ne concorde pas avec lui-même ou relève d’un autre bureau
records-withdraw-kept = Impossible de la retirer, car elle figure dans : { $names }. Modifiez d’abord ces fiches.
records-withdraw-button = Retirer la fiche
records-publish-title = Publier de nouveau
records-publish-says = La fiche revient dans les listes et sa page s’ouvre de nouveau pour tous.
records-publish-button = Publier de nouveau
records-merge-title = Fusionner avec une autre
records-merge-lede = Une autre fiche est la même que « { $name } ». Les deux n’en font plus qu’une.
records-merge-other = L’autre fiche
records-merge-compare = Comparer les deux
records-merge-says = « { $kept } » reste. L’adresse de « { $lost } » y mènera, et ce qui nommait l’une nommera l’autre.
records-merge-swap = Garder l’autre
records-merge-caption = Quelles valeurs restent
records-merge-kept = De cette fiche
records-merge-lost = De l’autre
records-merge-one = Cette donnée n’admet qu’une valeur : n’en laissez qu’une cochée
records-merge-button = Fusionner les deux fiches
records-merged-why = Fusionnée avec « { $name } »
records-confirm-button = Je confirme aujourd’hui toutes les données
records-confirmed-why = Données confirmées
records-desk-unconfirmed = À confirmer
records-unconfirmed-title = À confirmer
records-unconfirmed-lede = D’abord les fiches que personne n’a confirmées, puis celles confirmées il y a plus d’un an.
records-unconfirmed-none = Il n’y a rien à confirmer
records-unconfirmed-all = Voir tout ce qui reste à confirmer

## Proposals
records-desk-proposals = Propositions
records-propose-title-change = Proposer une modification
records-propose-title-new = Proposer une nouvelle fiche
records-propose-title-missing = Dire ce qui manque
records-propose-says = Aucun compte n’est nécessaire. Une personne de l’observatoire l’examine ; la réponse se trouve à l’adresse reçue à l’envoi.
records-propose-field = Quelle donnée ?
records-propose-other = Une autre
records-propose-value = Comment doit-elle se lire ?
records-propose-what = Qu’est-ce, et où ?
records-propose-missing = Que manque-t-il ?
records-propose-no-country = Aucun en particulier
records-propose-source = Comment le savez-vous ?
records-propose-source-hint = Une adresse, un document ou « j’y travaille ».
records-propose-mail = Courriel de la personne à inscrire
records-propose-mail-hint = Seulement s’il s’agit d’une personne : le vôtre, si c’est vous. Il est gardé pour lui demander si elle accepte et n’est pas publié ; si la proposition n’est pas acceptée, il est effacé.
records-propose-button = Envoyer la proposition
records-propose-name-missing = Écrivez le nom
records-propose-value-missing = Écrivez ce que vous proposez
records-propose-source-missing = Dites comment vous le savez : sans cela, personne ne peut le vérifier
records-propose-decided = Quelqu’un d’autre a déjà décidé de la proposition dont vient ce formulaire. Voyez ce qu’il en est advenu ; enregistré de nouveau, ceci entre sans la proposition.
records-proposals-title = Propositions
records-proposals-lede = Ce que proposent des personnes sans compte. Les plus anciennes d’abord.
records-proposals-none = Il n’y a pas de propositions à montrer
records-proposal-title = Proposition
records-proposal-record = Fiche
records-proposal-about = Ce qui est proposé
records-proposal-about-change = Une modification
records-proposal-about-new = Une nouvelle fiche
records-proposal-about-missing = Quelque chose qui manque
records-proposal-state-open = Envoyée le { $date }, non décidée
records-proposal-state-accepted = Acceptée le { $date }
records-proposal-state-declined = Non acceptée, le { $date }
records-proposal-answer-button = La marquer comme traitée
records-proposal-take-up = Ouvrir le formulaire avec ceci : l’enregistrer l’accepte
records-proposal-open-form = Ouvrir le formulaire pour le modifier
records-proposal-taking-up = Relisez le formulaire : à l’enregistrement, la proposition est acceptée.
records-proposal-compared = Ce qu’elle dit maintenant et ce qui est proposé
records-proposal-now = Dit maintenant
records-proposal-proposed = Proposé
records-proposal-from = Comment la personne le sait
records-proposal-since = Quand elle a été envoyée, cette donnée disait autre chose : { $value }
records-proposal-said = La fiche le dit déjà : l’accepter ne change rien.
records-proposal-unfit = Telle qu’elle est arrivée, elle ne peut pas être mise. { $why }
records-proposal-not-read = Ce n’est aucune des valeurs proposées, ce peut en être plusieurs, ou la donnée a plusieurs parties : on la met dans le formulaire.
records-proposal-no-language = On ne sait pas dans quelle langue elle est : on la choisit dans le formulaire.
records-proposal-out = La fiche n’est pas visible : elle est retirée ou attend un consentement. Qui la modifie peut l’accepter dans son formulaire.
records-proposal-editors = Elle est acceptée, dans le formulaire de la fiche, par qui modifie les fiches de ce type. Vous pouvez la laisser dans la file pour ces personnes, ou ne pas l’accepter et dire pourquoi.
records-proposal-moved = La fiche a changé pendant que vous la regardiez. Ce qu’elle dit maintenant est ci-dessous : comparez à nouveau.
records-proposal-place = Où la mettre ?
records-proposal-beside = À côté de ce qu’elle dit déjà
records-proposal-instead = À la place de : { $value }
records-proposal-instead-all = À la place de tout ce qu’elle dit
records-proposal-accept = Accepter telle quelle
records-proposal-accepted-why = Proposition acceptée

## What was done, further
records-done-restored = La fiche est revenue à cet état.
records-done-withdrawn = La fiche est retirée.
records-done-published = La fiche est de nouveau publiée.
records-done-merged = Les deux fiches n’en font qu’une.
records-done-confirmed = Toutes les données sont confirmées aujourd’hui.
records-done-proposed = La proposition est envoyée.
records-done-decided = La proposition est décidée et la réponse, enregistrée.

## In the audit log, further
records-did-record-remove = A retiré une fiche
records-did-record-publish = A publié une fiche de nouveau
records-did-record-merge = A fusionné deux fiches
records-did-record-restore = A ramené une fiche à un état antérieur
records-did-record-confirm = A confirmé les données d’une fiche
records-did-proposal-send = A envoyé une proposition
records-did-proposal-accept = A accepté une proposition
records-did-proposal-decline = N’a pas accepté une proposition

## Vocabularies
records-vocabularies-title = Vocabulaires
records-vocabularies-lede = Les termes qui servent à classer les fiches, en quatre langues.
records-vocabularies-none = Il n’y a pas encore de vocabulaires
records-vocabulary-terms =
    { $n ->
        [one] Un terme
       *[other] { $n } termes
    }
records-vocabulary-caption = Termes, chacun sous le plus large, avec les fiches qui le disent
records-vocabulary-skos = Prendre en SKOS (Turtle)
records-vocabulary-rdf = Prendre en SKOS (RDF/XML)
records-term = Terme
records-term-others = Dans d’autres langues
records-term-id = Identifiant
records-term-id-hint = Minuscules sans accent, chiffres et traits d’union. Vide, il se forme du nom espagnol. Il ne change jamais.
records-term-id-known = Le vocabulaire a déjà un terme de cet identifiant
records-term-id-wrong = N’utilisez que minuscules sans accent, chiffres et traits d’union, 60 au plus
records-term-label-missing = Écrivez le terme en espagnol
records-term-broader = Fait partie de
records-term-broader-none = D’aucun autre
records-term-broader-wrong = Choisissez un terme existant qui n’est pas sous celui-ci
records-term-place = Place parmi ses voisins
records-term-place-hint = Un nombre : les plus petits d’abord.
records-term-uses = Fiches
records-term-new = Ajouter un terme
records-term-retired = hors d’usage
records-term-use-title = Usage
records-term-use-says = Un terme hors d’usage n’est plus proposé dans les formulaires. Les fiches qui le disent continuent de le dire.
records-term-retire-button = Ne plus l’utiliser
records-term-back-button = L’utiliser de nouveau
records-term-merge-title = Fusionner avec un autre terme
records-term-merge-says = Les fiches qui disent ce terme diront l’autre, et ce qui se trouve sous lui passera sous l’autre. Cela prend quelques minutes et reste dans l’historique de chaque fiche.
records-term-merge-into = Le terme qui reste
records-term-merge-button = Fusionner les termes
records-term-import-title = Importer des termes
records-term-import-lede = D’abord un essai : la page dit ce qui entrerait et ce qui n’est pas compris. Les termes que la liste ne nomme pas restent tels quels.
records-term-import-foretold = Ce que ferait cette liste
records-term-import-nothing-yet = C’est un essai : rien n’est encore enregistré.
records-term-import-new =
    { $n ->
        [one] Un nouveau terme entrerait
       *[other] { $n } nouveaux termes entreraient
    }
records-term-import-changed =
    { $n ->
        [one] Un terme changerait
       *[other] { $n } termes changeraient
    }
records-term-import-same =
    { $n ->
        [one] Un terme reste pareil
       *[other] { $n } termes restent pareils
    }
records-term-import-faulty =
    { $n ->
        [one] Une ligne est à corriger ; d’ici là rien n’est importé
       *[other] { $n } lignes sont à corriger ; d’ici là rien n’est importé
    }
records-term-import-line = Ligne { $n }
records-term-import-button = Importer les termes
records-term-import-give = Donner la liste
records-term-import-columns = Un tableau (CSV ou XLSX) ou un vocabulaire SKOS (RDF/XML). La première ligne du tableau nomme les colonnes :
records-term-import-file = Fichier
records-term-import-paste = Ou collez la liste ici
records-term-import-try = Essayer la liste
records-term-import-no-id = La première ligne du tableau ne nomme pas la colonne id
records-term-import-no-skos = Le fichier est du XML, et non un vocabulaire SKOS en RDF/XML que l’on puisse lire
records-term-import-no-concepts = Le vocabulaire n’a aucun concept SKOS
records-term-import-many = La liste a plus de { $n } termes : divisez-la
records-term-import-doubled = La ligne { $line } dit déjà ce terme : n’en laissez qu’une
records-term-import-overtaken = Quelqu’un a modifié le vocabulaire après l’essai : voyez ci-dessous ce que la liste ferait maintenant
records-done-term = Le terme est enregistré.
records-done-term-retired = Le terme est hors d’usage.
records-done-term-merged = Les termes sont fusionnés ; les fiches suivent en quelques minutes.
records-done-terms =
    { $n ->
        [one] Un terme est enregistré.
       *[other] { $n } termes sont enregistrés.
    }
records-did-term-add = A ajouté un terme
records-did-term-change = A modifié un terme
records-did-term-retire = A mis un terme hors d’usage
records-did-term-merge = A fusionné deux termes
records-did-term-import = A importé des termes
records-job-follow-terms = Mettre les fiches à jour avec un vocabulaire

## Files of a record
records-files-heading = Fichiers et versions
records-files-title = Fichiers de la fiche
records-files-lede = Le texte de chaque fichier est lu, cherché avec la fiche et peut se lire ici, page par page. Un fichier qu’un autre remplace reste comme version antérieure.
records-files-manage = Ajouter ou retirer des fichiers
records-files-file = Fichier
records-files-kinds = PDF, DOCX, ODT, EPUB, HTML ou texte.
records-files-which = Lequel
records-files-which-hint = Par exemple : 2e édition, ou résumé en portugais. Laissé vide, le nom du fichier s’affiche.
records-files-replaces = Remplace
records-files-replaces-hint = Le fichier choisi reste comme version antérieure et n’est plus trouvé par la recherche.
records-files-replaces-none = Aucun
records-files-button = Ajouter le fichier
records-files-remove = Retirer « { $file } »
records-files-former = version antérieure
records-files-formers = Versions antérieures
records-files-none = Choisissez un fichier.
records-files-not-kept = { $file } : { $says }
records-files-same = Cette fiche a déjà ce même fichier.
records-files-elsewhere = Ce même fichier est déjà avec « { $record } ».
records-files-filed-meanwhile = Quelqu’un a classé ce même fichier avec une autre fiche entre-temps, ou l’a écarté : voyez où il est avant de l’ajouter à nouveau.
records-files-lost = Le fichier s’est perdu pendant l’enregistrement : envoyez-le à nouveau.
records-files-waiting = Lecture en cours ; son texte pourra être cherché dans un instant.
records-files-refused = Il est gardé, mais son texte ne peut pas être lu : { $reason }
records-files-closed = Les fichiers sont réservés aux membres.
records-files-pages =
    { $n ->
        [one] 1 page
       *[other] { $n } pages
    }
records-files-page = Page { $page }
records-files-hits =
    { $n ->
        [0] « { $words } » n’est pas dans le texte
        [one] « { $words } » sur 1 page
       *[other] « { $words } » sur { $n } pages
    }
records-files-inside = Dans ce document
records-files-search = Chercher dans son texte
records-files-search-button = Chercher ici
records-files-read = Lire ici
records-files-download = Télécharger : { $file }
records-files-original = Ouvrir l’original ({ $kind })
records-files-replaced = Il existe une version plus récente de ce fichier.
records-files-newer = Lire la nouvelle
records-files-before = Page précédente
records-files-after = Page suivante
records-files-blank = Cette page n’a pas de texte : c’est peut-être une image.
records-files-goto = Aller à la page (sur { $pages })
records-files-goto-button = Aller
records-files-taken = Ce qui suit est ce que le fichier « { $file } » dit de lui-même. Relisez-le : en enregistrant, le fichier rejoint la fiche.
records-done-filed = Le fichier est enregistré.
records-done-unfiled = Le fichier n’est plus là.
## Searches without result
records-missed-desk = Recherches sans résultat
records-missed-title = Recherches sans résultat
records-missed-lede = Ce que l’on a cherché et qui n’est pas ici. Le plus recherché d’abord.
records-missed-privacy = On compte les mots, la langue, la liste et le mois ; rien de qui cherche. On montre ceux qui furent cherchés trois fois ou plus, et on les oublie après un an.
records-missed-none = Il n’y a pas de recherches sans résultat à montrer
records-missed-times =
    { $n ->
        [one] une fois
       *[other] { $n } fois
    }
records-missed-last = la dernière en { $month }
records-missed-again = Chercher encore
records-missed-done = Marquer comme traitée
records-done-missed = La recherche est traitée.
records-did-missed-done = A traité une recherche sans résultat

## Consent of people to be listed
records-consents-desk = Consentements
records-consents-title = Consentements
records-consents-lede = Aucune personne ne figure en public sans l’avoir accepté ou sans parler depuis une fonction publique. Voici celles qui manquent et celles qui ne veulent pas figurer.
records-consents-state = État
records-consents-held = À demander ou sans réponse
records-consents-gone = Retirés
records-consents-none = Il n’y a personne dans cette liste
records-consent-title = Consentement
records-consent-nameless = Personne qui ne veut pas figurer
records-consent-held = Cette fiche n’est pas montrée au public : il manque le consentement de la personne.
records-consent-missing = Il manque le consentement de la personne. Demandez-le, ou notez dans le formulaire comment il a été donné.
records-consent-asked-out = Une personne de ce nom ou de ce courriel a demandé à ne pas figurer, et on ne le lui demande plus. Si c’en est une autre, écrivez le nom de façon à la distinguer.
records-consent-asked-today = On lui a déjà écrit aujourd’hui.
records-consent-ask-in = Demander à figurer dans cette liste
records-consent-ask-in-says = S’il s’agit d’une personne, elle n’est pas montrée tant qu’elle n’a pas accepté par un lien à elle. Donnez son courriel : il est gardé pour le lui demander et n’est pas publié.
records-consent-so-far = Ce qui a été dit jusqu’ici
records-consent-said-nothing = Pas encore demandé
records-consent-said-asked = Demandé le { $date }, sans réponse
records-consent-said-given = Donné le { $date }
records-consent-said-refused = Refusé le { $date }
records-consent-said-withdrawn = Retiré le { $date }
records-consent-said-public-function = Fonction publique, notée le { $date }
records-consent-says = La personne reçoit un lien qu’elle seule possède. Elle y lit ce qui est gardé sur elle, choisit ce qui se voit, le corrige, accepte ou le fait effacer. S’il a été donné autrement, notez-le dans le formulaire de la fiche.
records-consent-mail = Son courriel
records-consent-send = Le demander par courriel
records-consent-no-mail = La fiche n’a aucun courriel.
records-consent-mail-off = Cette installation n’envoie pas de courriel.
records-consent-make-link = Faire un lien à lui remettre
records-consent-link = Lien pour la personne
records-consent-link-says = Il n’est montré que cette fois. Ne le remettez qu’à elle : qui l’a peut lire, corriger et effacer ce qui est gardé.
records-consent-is-no = Elle ne veut pas figurer. On ne le lui demande plus.
records-consent-by-mail = par courriel
records-consent-by-hand = par un lien remis en main propre
records-consent-by-link = par son lien
records-consent-of-text = texte { $n } ({ $lang })
records-consent-text-1 = J’accepte que l’observatoire montre dans son annuaire public mon nom et les données que je choisis, afin que la presse et d’autres personnes puissent me demander de parler. Je peux le changer ou le retirer quand je veux par ce même lien ; ce qui est gardé sur moi est alors effacé.
records-own-title = Ce qui est gardé ici sur votre organisation
records-own-title-person = Ce qui est gardé ici sur vous
records-own-keep-link = Gardez l’adresse de cette page et ne la partagez pas : qui l’a peut faire la même chose que vous.
records-own-standing-public = C’est montré au public.
records-own-standing-hidden = Ce n’est pas montré au public.
records-own-standing-gone = Rien n’est montré et aucune donnée n’est gardée. Il ne reste qu’une empreinte illisible de votre nom et de votre courriel, pour que personne ne les note de nouveau.
records-own-public = Comment cela se voit
records-own-agree = Voulez-vous figurer ?
records-own-agreed = Ce que vous avez accepté
records-own-facts = Données montrées
records-own-facts-hint = Votre nom est montré si vous acceptez. Courriel et téléphone ne sont jamais montrés au public.
records-own-agree-button = J’accepte de figurer avec ces données
records-own-agreed-button = Enregistrer ce qui est montré
records-own-right = Tout est-il exact ?
records-own-confirm-button = Tout est encore ainsi
records-own-wrong = Ce qu’il faut corriger ou ajouter
records-own-wrong-hint = Une personne de l’observatoire l’examine ; la réponse se trouve à l’adresse reçue à l’envoi.
records-own-leave = Je ne veux pas figurer
records-own-leave-says = La fiche cesse aussitôt d’être vue, aussi dans les listes, les flux et les fichiers. Ce qui est gardé sur vous, et ce qui l’était avant, est effacé. Cela ne peut être défait.
records-own-leave-button = Ne plus figurer et effacer mes données
records-own-why = Par son lien
records-own-source = La personne ou l’organisation elle-même
records-mail-consent-subject = Voulez-vous figurer parmi les personnes qui peuvent parler ?
records-mail-consent =
    Bonjour { $name },

    L’observatoire souhaite montrer votre nom dans son annuaire public des personnes qui peuvent parler d’un sujet. Sans votre consentement, rien n’est montré.

    Par ce lien, que vous seule ou vous seul possédez, vous lisez ce qui est gardé sur vous, choisissez ce qui se voit, le corrigez, acceptez ou le faites effacer :

    { $link }

    Voici le texte que vous accepteriez : « { $text } »

    Si vous ne répondez pas, rien n’est montré. Gardez ce courriel : par le même lien vous pouvez le retirer quand vous voulez.
records-mail-decided-subject = Réponse à votre proposition
records-mail-decided-thanks = Merci.
records-mail-decided-accepted =
    Votre proposition a été acceptée.

    { $answer }

    La réponse reste aussi ici : { $link }

    Votre adresse a été effacée.
records-mail-decided-declined =
    Votre proposition n’a pas été acceptée.

    { $answer }

    La réponse reste aussi ici : { $link }

    Votre adresse a été effacée.
records-mail-gone-subject = Quelqu’un ne veut plus figurer dans l’annuaire
records-mail-gone =
    Une personne a demandé par son lien à ne pas figurer dans l’annuaire. Sa fiche n’est plus vue et ses données sont effacées. Il n’y a rien à faire ; si elle est nommée ailleurs, retirez-la là aussi.

    { $link }
records-history-held = Attend le consentement
records-done-asked = Le courriel est en route.
records-done-own-agreed = Votre consentement et votre choix sont enregistrés.
records-done-own-gone = Vous ne figurez plus, et vos données sont effacées.
records-did-consent-ask = A demandé le consentement d’une personne
records-did-consent-give = A donné son consentement
records-did-consent-withdraw = A demandé à ne pas figurer ; ses données ont été effacées

## Asking whether records are still right
records-stale-title = À qui l’on demande par courriel
records-stale-lede = Fiches avec un courriel dont personne n’a confirmé les données depuis plus d’un an. Qui les connaît reçoit un lien à soi, et confirme ou corrige.
records-stale-on = La demande se fait d’elle-même, une vingtaine par jour ; à chacun au plus une fois en six mois.
records-stale-off = La demande ne se fait pas d’elle-même : qui administre peut l’activer. D’ici, on demande un par un.
records-stale-due = On demanderait
records-stale-excluded = On ne demande pas
records-stale-none = Il n’y a aucune fiche dans cette liste
records-stale-no-mail = sans courriel valable
records-stale-ask = Demander maintenant
records-stale-exclude = Ne pas demander
records-stale-include = Demander de nouveau
records-stale-asked = On a demandé pour cette fiche il y a moins de six mois, elle est exclue, ou elle n’a pas de courriel.
records-own-silent = Courriels de cet observatoire
records-own-silent-button = Ne plus me demander par courriel
records-mail-stale-subject = Est-ce encore ainsi ? { $name } dans l’annuaire
records-mail-stale =
    L’annuaire de l’observatoire montre des données sur { $name } que personne n’a confirmées depuis plus d’un an.

    Par ce lien, que vous êtes seul ou seule à posséder, vous les lisez et dites si tout est encore ainsi, ou proposez ce qu’il faut changer. Cela prend quelques minutes, sans compte :

    { $link }

    Vous pouvez y demander aussi qu’on ne vous le demande plus.
records-done-stale-excluded = On ne le demande plus.
records-done-stale-included = On le demande de nouveau.
records-done-stale-silent = Nous ne vous le demandons plus par courriel.
records-did-stale-ask = A demandé si une fiche est encore exacte
records-did-stale-exclude = A exclu une fiche des demandes par courriel
records-did-stale-include = A inclus de nouveau une fiche dans les demandes par courriel
records-job-ask-stale = Demander par courriel si les fiches sont encore exactes


## What administrators add to records
records-shapes-title = Types de fiches
records-shapes-lede = Ce qui est dit de chaque fiche. Ici, on ajoute des champs aux types existants, et de nouveaux types, sans programmer : ils apparaissent dans le formulaire, la page, la liste, les filtres, la recherche, l’import, l’export et le moissonnage.
records-shape-own = ajouté ici
records-shape-program = du programme
records-shape-fields =
    { $n ->
        [one] { $n } champ
       *[other] { $n } champs
    }
records-shape-added =
    { $n ->
        [one] { $n } ajouté
       *[other] { $n } ajoutés
    }
records-shape-retired = hors d’usage
records-shape-kind-new = Ajouter un type
records-shape-kind-new-says = Chaque fiche du type a un nom, une description et des pays. Les autres champs s’ajoutent ensuite.
records-shape-kind-name-hint = Un mot pour les adresses et les fichiers, sans accents ni espaces : bourses. Il ne peut pas être changé ensuite.
records-shape-kind-button = Ajouter le type
records-shape-one = L’un d’eux
records-shape-many = Tous, le titre de la liste
records-shape-about = Ce que contient la liste
records-shape-editors = Qui ajoute et modifie des fiches
records-shape-editors-editors = Rédaction, coordination et administration
records-shape-editors-coordinators = Coordination et administration
records-shape-kind-retired = Ce type n’est plus utilisé : ses fiches restent visibles et on n’en ajoute plus
records-shape-name = Mot
records-shape-name-hint = Pour les fichiers et les adresses, sans accents ni espaces : financeur. Il ne peut pas être changé ensuite.
records-shape-field-new = Ajouter un champ
records-shape-field-button = Ajouter le champ
records-shape-to-list = Aller à la liste
records-shape-caption = Champs, dans l’ordre du formulaire
records-shape-field = Champ
records-shape-what = Ce que c’est
records-shape-words = Mots et permissions du type
records-shape-no-history = Rien n’a été ajouté.
records-shape-in-force = en vigueur
records-shape-back = Revenir à la version { $n }
records-shape-back-all = Revenir à l’état d’origine
records-shape-back-hint = Revenir crée une nouvelle version. Les champs ajoutés depuis et utilisés par une fiche restent, hors d’usage : rien de ce qui est dit n’est perdu.
records-shape-label = Son nom
records-shape-hint = Ce qu’explique le formulaire
records-shape-form = Ce qu’on y écrit
records-shape-form-is = On y écrit : { $form }. Cela ne change pas : pour autre chose, ajoutez un autre champ.
records-shape-form-line = une ligne
records-shape-form-tongues = un texte en plusieurs langues
records-shape-form-text = des paragraphes
records-shape-form-date = une date, dans la mesure où elle est connue
records-shape-form-number = un nombre
records-shape-form-address = une adresse web
records-shape-form-mail = une adresse électronique
records-shape-form-code = un code
records-shape-form-country = un pays
records-shape-form-language = une langue
records-shape-form-person = une personne
records-shape-form-term = un terme d’un vocabulaire
records-shape-form-record = une autre fiche
records-shape-form-choice = ce qui se choisit dans une liste fixe
records-shape-form-table = un tableau, avec des lignes de plusieurs parties
records-shape-choices = Ce qui peut être choisi
records-shape-choices-hint = S’il se choisit dans une liste fixe : un choix par ligne, son mot et son nom en espagnol, anglais, portugais et français : « propia = Propia | Own | Própria | Propre ». Ce qui y est ne se supprime pas.
records-shape-parts = Parties de chaque ligne
records-shape-parts-hint = Si c’est un tableau : une partie par ligne, avec son mot, ce qui s’y écrit et son nom : « monto (number) = Monto | Amount ». S’écrit : line, date, number, address, code, country, language, person, term:VOCABULAIRE ou record:TYPE. Ce qui y est ne se supprime pas.
records-shape-choices-wrong = Écrivez chaque choix sur une ligne, son mot et son nom : « propia = Propia | Own ». Jusqu’à { $n }, chaque mot une fois, sans accents ni espaces.
records-shape-parts-wrong = Écrivez chaque partie sur une ligne : « monto (number) = Monto | Amount ». Jusqu’à huit, chaque mot une fois.
records-shape-choices-gone = Il manque quelque chose qui est en vigueur, ou qui s’écrit autrement : ici on ajoute, on ne supprime pas.
records-shape-vocabulary = Vocabulaire
records-shape-vocabulary-hint = Si un terme est choisi. Les vocabulaires s’ajoutent dans Vocabulaires.
records-shape-records = Quelles fiches il peut nommer
records-shape-many-values = Peut être dit plusieurs fois
records-shape-required = Doit être dit
records-shape-members = Seuls les membres le voient
records-shape-narrows = La liste se filtre par lui
records-shape-dublin-core = Élément Dublin Core
records-shape-dublin-core-hint = Ce que d’autres bibliothèques moissonnent.
records-shape-dublin-core-none = Non moissonné
records-shape-retire = Ce champ n’est plus utilisé
records-shape-retire-hint = Ce que les fiches y disent reste visible. Les formulaires ne le montrent que là où quelque chose est dit.
records-shape-is-many = plusieurs fois
records-shape-is-required = obligatoire
records-shape-is-members = réservé aux membres
records-shape-is-narrowing = filtre la liste
records-shape-did-add = a ajouté « { $field } »
records-shape-did-change = a changé « { $field } »
records-shape-did-retire = a mis hors d’usage « { $field } »
records-shape-did-remove = a retiré { $field }, qu’aucune fiche ne disait
records-shape-did-words = mots et permissions du type
records-shape-name-wrong = Écrivez un mot en minuscules sans accents et chiffres, qui commence par une lettre.
records-shape-name-taken = Ce mot est déjà pris : choisissez-en un autre.
records-shape-kind-unknown = Il n’y a pas de type de fiches de ce nom.
records-shape-kind-gone = Un type ajouté ici ne se supprime pas : on cesse de l’utiliser (« retired »), et ses fiches restent.
records-shape-kinds-many = Il n’y a de place que pour { $n } types ajoutés.
records-shape-fields-many = Un type compte au plus { $n } champs ajoutés.
records-shape-field-gone = Il manque le champ { $name }, qui est en vigueur : un champ ne s’efface pas, il est mis hors d’usage.
records-shape-label-missing = Écrivez son nom en espagnol : les autres langues le reprennent tant que le leur manque.
records-shape-form-fixed = Ce qui s’écrit dans un champ ne change pas : ajoutez un autre champ et mettez celui-ci hors d’usage.
records-shape-required-wrong = Les fiches existantes ne le disent pas : dans un type du programme, un champ ajouté ne peut pas être obligatoire.
records-shape-narrows-wrong = On ne filtre pas par ce qui s’écrit dans ce champ : conviennent pays, langues, termes, codes, lignes, dates et autres fiches.
records-shape-harvest-members = Ce que seuls les membres voient n’est pas moissonné : choisissez l’un des deux.
records-shape-changed = Quelqu’un d’autre a changé ce type entre-temps : rouvrez la page et refaites le changement.
records-shape-back-form = Rien n’a changé : dans cette version, « { $field } » s’écrit autrement, et des fiches y disent quelque chose.
records-done-shape = Le changement est en vigueur.
records-done-shape-same = Il n’y avait rien à changer : cette définition est déjà en vigueur.
records-done-shape-changed = Rien n’a changé : quelqu’un d’autre a changé ce type entre-temps.
records-done-shape-field = Le champ est dans le formulaire, la page et les fichiers.
records-done-shape-kind = Le type est prêt. Ajoutez maintenant ses champs.
records-did-shape-change = A changé un type de fiches
records-job-follow-kind = Mettre les fiches à jour avec leur type
records-registers-title = Autres fiches
records-registers-lede = Fiches de types ajoutés par l’administration de ce site.
records-registers-none = Il n’y a pas encore d’autres types de fiches
records-registers-none-help = L’administration les ajoute dans Types de fiches.
records-own-many = { $label } ({ $n })
records-own-new = Ajouter : { $label }
records-own-back = Nommé dans « { $label } » de
records-own-lede =
    { $label } : { $n ->
        [one] { $n } fiche
       *[other] { $n } fiches
    }
records-own-none = { $label } : aucune fiche trouvée
records-own-field-name = Nom
records-own-field-about = Ce que c’est
records-own-field-country = Pays
records-vocabulary-new = Ajouter un vocabulaire
records-vocabulary-new-says = Une liste de termes parmi lesquels on choisit. Elle commence par un terme ; les autres s’ajoutent ou s’importent ensuite.
records-vocabulary-name-hint = Pour les fichiers et les adresses, sans accents ni espaces : routes. Il ne peut pas être changé ensuite.
records-vocabulary-title = Nom du vocabulaire
records-vocabulary-first = Le premier terme
records-vocabulary-new-button = Ajouter le vocabulaire
records-done-vocabulary = Le vocabulaire est prêt.

## Columns of imports, kept
records-import-saved = Colonnes enregistrées
records-import-saved-used = Les colonnes sont lues comme dans « { $name } », enregistré pour un tableau avec ces en-têtes.
records-import-saved-choose = Lire les colonnes comme dans
records-import-saved-none = D’après leurs noms
records-import-save-as = Enregistrer ces colonnes sous le nom
records-import-save-hint = Par exemple : liste annuelle du ministère. Le prochain tableau avec les mêmes en-têtes sera lu ainsi.
records-import-save-button = Enregistrer les colonnes et refaire l’essai
records-import-saved-remove = Retirer « { $name } »
records-import-save-nameless = Écrivez un nom de { $n } lettres au plus.
records-did-mapping-save = A enregistré les colonnes d’un import
records-did-mapping-remove = A retiré des colonnes enregistrées
records-done-mapping = Les colonnes enregistrées ont été retirées.
records-beside-list = { $list } : { $n }
