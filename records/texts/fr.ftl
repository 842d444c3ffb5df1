# What every room says of its records.

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
records-facet-kind = Genre
records-facet-more =
    { $n ->
        [one] Un de plus
       *[other] { $n } de plus
    }
records-none-filtered = Aucune fiche ne remplit tous les filtres choisis.
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
records-side-about = À propos de cette fiche
records-side-relations = Relations
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
records-citation = { $site }, « { $title } », fiche { $id }, non confirmée, modifiée le { $date }, { $href }
records-citation-confirmed = { $site }, « { $title } », fiche { $id }, confirmée le { $date }, { $href }

## What is typed
records-misread-long = Écrivez au plus { $n } caractères
records-misread-parts = Écrivez chaque partie dans son champ
records-misread-number = Écrivez un nombre, par exemple 1200 ou 12.5
records-misread-date = Écrivez une date comme 1998, 1998-05 ou 1998-05-31
records-misread-address = Écrivez une adresse comme https://www.exemple.org
records-misread-mail = Écrivez une adresse comme nom@exemple.org
records-misread-country = Choisissez un pays, ou REG pour la région
records-misread-language = Écrivez le code de la langue, par exemple es ou quc
records-misread-term = « { $term } » n’est pas dans le vocabulaire : choisissez un terme de la liste
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
records-import-row-broken = La ligne ne peut être lue : vérifiez guillemets et séparateurs
records-import-doubled = La ligne { $line } parle déjà de cette fiche : n’en laissez qu’une
records-import-other-kind = La fiche est d’un autre genre
records-import-missing = Cette donnée manque et elle est nécessaire
records-import-nameless = La ligne ne nomme aucune fiche : il faut une clé ou un nom
records-import-ambiguous = Plusieurs fiches portent ce nom : utilisez la clé
records-import-unknown-record = Aucune fiche n’a ce nom, cette clé ou cet identifiant
records-import-confidence = Écrivez high, medium ou low
records-imports-title = Importations
records-imports-lede = Chaque importation peut s’annuler en entier : ses fiches redeviennent comme avant. Celles que quelqu’un a changées depuis restent telles quelles.
records-imports-none = Rien n’a encore été importé
records-imports-undo = Annuler
records-import-made = { $kind } : { $added } ajoutées, { $changed } changées ; { $name }
records-import-undone-on = Annulée le { $date }
records-done-importado =
    { $n ->
        [one] Une ligne a été importée
       *[other] { $n } lignes ont été importées
    }
records-done-deshecho = L’importation a été annulée
records-done-deshecho-en-parte =
    { $n ->
        [one] L’importation a été annulée, sauf une fiche que quelqu’un a changée depuis
       *[other] L’importation a été annulée, sauf { $n } fiches que quelqu’un a changées depuis
    }
records-did-import-make = A importé des fiches
records-did-import-undo = A annulé une importation
