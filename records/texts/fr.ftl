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
