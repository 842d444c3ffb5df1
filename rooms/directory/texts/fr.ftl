# What the Directory says.

## The list
directory-nav-outlets = Médias
directory-outlets-title = Médias
directory-outlets-lede = Les médias dont se compose la presse de chaque pays. Chaque donnée porte sa source et la date de son dernier changement.
directory-outlets-feed = Médias ajoutés au répertoire
directory-outlets-everywhere = Tous
directory-outlets-any = Tous
directory-outlets-other-countries =
    { $n ->
        [one] Un autre pays
       *[other] { $n } autres pays
    }
directory-outlets-to-filters = Aller aux filtres
directory-outlets-filters = Filtres
directory-outlets-filter = Filtrer
directory-outlets-clear = Retirer les filtres
directory-outlets-none = Aucun média à montrer
directory-outlets-none-filtered = Aucun média du répertoire ne répond à tous les filtres choisis.
directory-outlets-none-yet = Le répertoire n’a pas encore de médias, ou la liste finit avant.
directory-outlets-all = Voir tous les médias

## One outlet
directory-outlet-one = Média
directory-outlet-says = { $scope } ; { $focus }. En { $language }.
directory-outlet-says-city = { $scope }, à { $city } ; { $focus }. En { $language }.
directory-outlet-changed-on = Inchangé depuis le { $date }
directory-outlet-left-out-on = Laissé de côté le { $date }
directory-outlet-left-out-ground = Ce média n’est pas collecté. Motif : { $ground }
directory-outlet-about = À propos de cette fiche
directory-outlet-record = Fiche
directory-outlet-created = Ajoutée
directory-outlet-updated = Modifiée
directory-outlet-cite = Citer
directory-outlet-citation = { $site }, « { $name } », Répertoire, fiche { $id }, modifiée le { $date }, { $href }
directory-outlet-yours = Faites-vous partie de ce média ?
directory-outlet-yours-says = Vous pouvez demander à la rédaction de l’observatoire de corriger une donnée ou de ne plus collecter vos pages. C’est fait et consigné.
directory-outlet-yours-how = Comment le demander, et à qui
directory-facts-caption = Données, avec la source de chacune
directory-facts-fact = Donnée
directory-facts-value = Valeur
directory-facts-origin = D’où elle vient
directory-facts-changed = Modifiée
directory-fact-from-person = Changement fait dans le répertoire
directory-fact-from-sources = Sources de la fiche
directory-fact-from-entry = Saisie sans source
directory-fact-from-home = Se déduit de la page d’accueil
directory-fact-from-country = Se déduit du pays : heure de sa capitale
directory-by-person = Personne
directory-by-machine = Machine
directory-evidence-title = Sources de ces données
directory-evidence-none = Leur origine n’est pas indiquée.
directory-changes-title = Historique des changements
directory-changes-none = Personne n’a modifié cette fiche depuis son ajout.
directory-changes-before = avant :
directory-changes-after = après :
directory-change-left-out = Laissé de côté. Motif : { $ground }
directory-change-taken-in = Repris.

## Entering and changing
directory-new-title = Ajouter un média
directory-new-button = Ajouter le média
directory-edit-title = Modifier les données
directory-edit-button = Enregistrer les changements
directory-edit-button-over = Enregistrer mon texte
directory-cancel = Annuler
directory-field-name = Nom
directory-field-country = Pays
directory-field-medium = Type de média
directory-field-language = Langue principale
directory-field-scope = Portée
directory-field-focus = Attention
directory-field-home = Page d’accueil
directory-field-city = Ville
directory-field-evidence = Sources
directory-field-feed = Fil d’actualité (feed)
directory-field-site = Domaine
directory-field-zone = Fuseau horaire
directory-hint-name = Tel que le média se présente.
directory-hint-country = Le pays auquel il appartient. « Toute la région » s’il y en a plusieurs.
directory-hint-language = La langue dans laquelle il publie le plus.
directory-hint-home = L’adresse qu’ouvre un navigateur, par exemple https://diario.example/.
directory-hint-focus = Ce à quoi il se consacre surtout. Sans case cochée, information générale.
directory-hint-evidence = Comment on le sait : une adresse ou un document par ligne.
directory-outlet-name-missing = Écrivez le nom du média
directory-outlet-name-long = Le nom ne peut pas dépasser 200 lettres
directory-outlet-name-known = Le répertoire a déjà un média de ce nom dans ce pays ; cherchez-le dans la liste
directory-outlet-country-wrong = Choisissez le pays
directory-outlet-language-wrong = Choisissez la langue
directory-outlet-medium-wrong = Choisissez le type de média
directory-outlet-scope-wrong = Choisissez la portée
directory-outlet-home-wrong = Écrivez une adresse web complète, par exemple https://diario.example/
directory-outlet-city-long = La ville ne peut pas dépasser 100 lettres
directory-outlet-focus-long = Il ne peut y avoir plus de 20 mots d’attention, de 40 lettres chacun
directory-outlet-evidence-long = Les sources ne peuvent pas dépasser 4000 lettres
directory-conflict-title = { $who } a enregistré un autre texte avant
directory-conflict-says = C’était le { $when }, pendant que vous écriviez. Votre texte n’est pas encore enregistré : comparez les deux et choisissez, ou écrivez-en un troisième.
directory-conflict-caption = En quoi les deux textes diffèrent
directory-conflict-theirs = Enregistré
directory-conflict-yours = Le vôtre, non enregistré
directory-conflict-keep = Garder ce qui est enregistré

## Leaving out and taking in
directory-leave-title = Laisser ce média de côté
directory-leave-says = Ses sources cessent d’être interrogées en moins d’une minute. Ce qui a été collecté reste dans les archives ; s’il faut aussi le masquer, faites-le pour chaque article. La fiche reste dans le répertoire, avec la date et le motif visibles de tout le monde.
directory-leave-ground = Motif
directory-leave-ground-hint = Tout le monde le lira. N’écrivez ni noms ni données de personnes.
directory-leave-ground-wrong = Écrivez le motif, en 500 lettres au plus
directory-leave-button = Laisser de côté
directory-leave-changed = La fiche a changé entre-temps. Vérifiez que c’est toujours ce que vous voulez faire et recommencez.
directory-take-in-title = Reprendre ce média
directory-take-in-says = Ses sources sont de nouveau interrogées comme avant.
directory-take-in-button = Reprendre

## Importing
directory-import-title = Importer une liste
directory-import-lede = On fait d’abord un essai : la page dit ce qui entrerait et ce qui n’est pas compris. Rien n’est gardé avant que vous le demandiez.
directory-import-give = Donner la liste
directory-import-another = Essayer une autre liste
directory-import-columns = Un fichier CSV dont la première ligne nomme les colonnes. Il faut le nom, le pays, la langue et le type ; l’ordre est libre.
directory-import-words = Mots du type et de la portée :
directory-import-file = Fichier CSV
directory-import-file-hint = De 1 Mo au plus ; environ 5 000 médias.
directory-import-paste = Ou collez la liste ici
directory-import-try = Essayer la liste
directory-import-foretold =
    { $n ->
        [0] Aucun nouveau média n’entrerait
        [one] { $n } nouveau média entrerait
       *[other] { $n } nouveaux médias entreraient
    }
directory-import-nothing-yet = C’est un essai : rien n’est encore gardé.
directory-import-known =
    { $n ->
        [one] { $n } média est déjà dans le répertoire et ne change pas.
       *[other] { $n } médias sont déjà dans le répertoire et ne changent pas.
    }
directory-import-doubled =
    { $n ->
        [one] { $n } ligne répète un média de la même liste.
       *[other] { $n } lignes répètent un média de la même liste.
    }
directory-import-faulty =
    { $n ->
        [one] { $n } ligne a quelque chose à corriger.
       *[other] { $n } lignes ont quelque chose à corriger.
    }
directory-import-faults = Ce qu’il faut corriger, ligne par ligne
directory-import-line = Ligne
directory-import-says = Que faire
directory-import-new = Les médias qui entreraient
directory-import-more =
    { $n ->
        [one] Et { $n } de plus, non montré ici.
       *[other] Et { $n } de plus, non montrés ici.
    }
directory-import-button =
    { $n ->
        [one] Importer le média
       *[other] Importer les { $n }
    }
directory-import-discard = Abandonner
directory-import-empty = Choisissez un fichier ou collez une liste ; elle est arrivée vide
directory-import-no-columns = Nommez sur la première ligne au moins les colonnes name, country, language et medium
directory-import-large = La liste dépasse 1 Mo ; partagez-la en plusieurs
directory-import-row-broken = La ligne ne peut pas être lue ; vérifiez ses guillemets
directory-import-too-many = La liste est lue jusqu’ici ; importez le reste à part
directory-import-feed-wrong = L’adresse du fil n’est pas une adresse web ; le média entre sans elle
directory-import-country-wrong = Écrivez les deux lettres du pays (HN, GT)
directory-import-language-wrong = Écrivez le code de la langue (es, en)
directory-import-medium-wrong = Écrivez un des mots connus pour le type
directory-import-scope-wrong = Écrivez national, local ou regional

## What was done
directory-done-agregado = Le média est dans le répertoire.
directory-done-cambiado = Les changements sont enregistrés.
directory-done-fuera = Le média est laissé de côté : ses sources ne sont plus interrogées.
directory-done-incluido = Le média est repris.
directory-done-importado =
    { $n ->
        [0] La liste n’a apporté aucun nouveau média.
        [one] { $n } nouveau média est entré.
       *[other] { $n } nouveaux médias sont entrés.
    }

## In the audit log
directory-did-outlet-add = A ajouté un média
directory-did-outlet-change = A modifié les données d’un média
directory-did-outlet-leave-out = A laissé un média de côté
directory-did-outlet-take-in = A repris un média
directory-did-outlet-import = A importé une liste de médias

## Values
directory-country-region = Toute la région
directory-medium-newspaper = Journal
directory-medium-magazine = Magazine
directory-medium-radio = Radio
directory-medium-television = Télévision
directory-medium-digital = Média numérique
directory-medium-agency = Agence de presse
directory-medium-community = Média communautaire
directory-scope-local = Locale
directory-scope-national = Nationale
directory-scope-regional = De plusieurs pays
directory-focus-general = information générale
directory-focus-migration = migration
directory-focus-gender = genre
directory-focus-human-rights = droits humains
directory-focus-investigative = enquête
directory-focus-community = communauté
directory-focus-indigenous = peuples autochtones
directory-focus-lgbt = personnes LGBTI
directory-focus-politics = politique
directory-focus-government = gouvernement
directory-focus-business = affaires
directory-focus-economy = économie
directory-focus-education = éducation
directory-focus-university = université
directory-focus-environment = environnement
directory-focus-rural = vie rurale
directory-focus-conflict = conflit
directory-focus-accountability = reddition de comptes
directory-focus-fact-checking = vérification des faits
directory-focus-press-freedom = liberté de la presse
directory-focus-media = les médias eux-mêmes
directory-focus-local-news-deserts = lieux sans presse locale
directory-focus-analysis = analyse
directory-focus-satire = satire
directory-focus-sport = sport
directory-focus-religious = religion
directory-focus-party = parti politique

## Records: lists
directory-nav-directory = Répertoire
directory-nav-countries = Pays
directory-experts = Expertes seulement
directory-vocabulary-topics = Thèmes
directory-vocabulary-organisation-kinds = Types d’organisation
directory-vocabulary-networks = Réseaux de points de contact
directory-shelf-title = Répertoire
directory-shelf-lede = Institutions, organisations, réseaux et qui peut parler de chaque sujet ; d’abord, les expertes. Chaque donnée porte sa source et la date de sa confirmation.
directory-shelf-none = Aucune fiche à montrer
directory-agreements-title = Accords
directory-agreements-lede = Mémorandums, coopération et accords bilatéraux de travail et de sécurité sociale : parties, objet, dates, plafond et documents.
directory-agreements-none = Aucun accord à montrer
directory-networks-title = Réseaux de contact
directory-networks-lede = Une personne ou une unité par pays et par sujet : gestion des frontières, autorités centrales de La Haye, ministères du travail.
directory-networks-none = Aucun point de contact à montrer

## Records: organisations
directory-organisation-one = Institution ou organisation
directory-organisation-many =
    { $n ->
        [one] Une institution ou organisation
       *[other] { $n } institutions et organisations
    }
directory-organisation-new = Ajouter une organisation
directory-organisation-field-name = Nom
directory-organisation-field-acronym = Sigle
directory-organisation-field-kind = Type
directory-organisation-field-country = Pays
directory-organisation-field-about = Ce qu’elle fait
directory-organisation-field-topics = Sujets
directory-organisation-field-standing = État
directory-organisation-field-city = Ville
directory-organisation-field-website = Site
directory-organisation-field-languages = Langues
directory-organisation-field-member_of = Membre de
directory-organisation-field-part_of = Fait partie de
directory-organisation-field-partner_of = Travaille avec
directory-organisation-field-board = Conseil de l’observatoire
directory-organisation-field-board_country = Pays du conseil
directory-organisation-field-board_state = Situation au conseil
directory-organisation-field-board_role = Fonction
directory-organisation-field-board_mandate = Mandat
directory-organisation-field-board_sponsors = Ce qu’elle soutient
directory-organisation-field-mail = Courriel
directory-organisation-field-phone = Téléphone
directory-organisation-choice-standing-active = Active
directory-organisation-choice-standing-unverified = Sans signe récent
directory-organisation-choice-standing-exile = En exil
directory-organisation-choice-standing-in-transition = En transition
directory-organisation-choice-standing-legal-status-cancelled = Personnalité juridique annulée
directory-organisation-choice-standing-closed = Fermée
directory-organisation-choice-board_state-identified = Identifiée
directory-organisation-choice-board_state-invited = Invitée
directory-organisation-choice-board_state-accepted = A accepté
directory-organisation-choice-board_state-ended = Terminé
directory-organisation-back-member_of = Réunit
directory-organisation-back-part_of = Comprend
directory-organisation-back-partner_of = Travaille avec

## Records: who can speak
directory-voice-one = Peut parler
directory-voice-many =
    { $n ->
        [one] Une voix qui peut parler
       *[other] { $n } voix qui peuvent parler
    }
directory-voice-new = Ajouter qui peut parler
directory-voice-field-name = Nom
directory-voice-field-who = Qui
directory-voice-field-organisation = Organisation
directory-voice-field-country = Pays
directory-voice-field-topics = Peut parler de
directory-voice-field-about = Ce qu’elle sait
directory-voice-field-languages = Langues
directory-voice-field-answers = Quand elle répond
directory-voice-field-contact = Contact public
directory-voice-field-board = Conseil de l’observatoire
directory-voice-field-board_country = Pays du conseil
directory-voice-field-board_state = Situation au conseil
directory-voice-field-board_role = Fonction
directory-voice-field-board_mandate = Mandat
directory-voice-field-board_sponsors = Ce qu’elle soutient
directory-voice-field-mail = Courriel
directory-voice-field-phone = Téléphone
directory-voice-field-consent = Consentement
directory-voice-field-consent_state = Ce qui a été dit
directory-voice-field-consent_on = Jour
directory-voice-field-consent_how = Comment
directory-voice-field-consent_what = Quel texte, ou ce qu’il permet
directory-voice-choice-who-woman = Experte
directory-voice-choice-who-man = Expert
directory-voice-choice-who-other = Personne experte
directory-voice-choice-who-unit = Unité d’une institution
directory-voice-choice-answers-same-day = Le jour même
directory-voice-choice-answers-within-days = En quelques jours
directory-voice-choice-answers-by-appointment = Sur rendez-vous
directory-voice-choice-board_state-identified = Identifiée
directory-voice-choice-board_state-invited = Invitée
directory-voice-choice-board_state-accepted = A accepté
directory-voice-choice-board_state-ended = Terminé
directory-voice-choice-consent_state-asked = Demandé
directory-voice-choice-consent_state-given = Donné
directory-voice-choice-consent_state-refused = Refusé
directory-voice-choice-consent_state-withdrawn = Retiré
directory-voice-choice-consent_state-public-function = Fonction publique
directory-voice-back-organisation = Peuvent parler pour elle

## Records: agreements
directory-agreement-one = Accord
directory-agreement-many =
    { $n ->
        [one] Un accord
       *[other] { $n } accords
    }
directory-agreement-new = Ajouter un accord
directory-agreement-field-name = Nom
directory-agreement-field-kind = Type
directory-agreement-field-country = Pays
directory-agreement-field-parties = Parties
directory-agreement-field-parties_named = Autres parties, par leur nom
directory-agreement-field-object = Objet
directory-agreement-field-standing = État
directory-agreement-field-signed_on = Signé
directory-agreement-field-in_force_on = En vigueur depuis
directory-agreement-field-until = Jusqu’à
directory-agreement-field-ceiling = Plafond
directory-agreement-field-currency = Monnaie ou unité
directory-agreement-field-topics = Sujets
directory-agreement-field-documents = Documents
directory-agreement-choice-kind-memorandum = Mémorandum d’accord
directory-agreement-choice-kind-cooperation = Coopération
directory-agreement-choice-kind-labour = Accord bilatéral de travail
directory-agreement-choice-kind-social-security = Accord de sécurité sociale
directory-agreement-choice-standing-negotiated = En négociation
directory-agreement-choice-standing-signed = Signé
directory-agreement-choice-standing-in-force = En vigueur
directory-agreement-choice-standing-ended = Terminé
directory-agreement-back-parties = Accords

## Records: contact points
directory-contact-one = Point de contact
directory-contact-many =
    { $n ->
        [one] Un point de contact
       *[other] { $n } points de contact
    }
directory-contact-new = Ajouter un point de contact
directory-contact-field-name = Personne ou unité
directory-contact-field-network = Réseau
directory-contact-field-country = Pays
directory-contact-field-subject = Sujet
directory-contact-field-organisation = Organisation
directory-contact-field-about = De quoi il s’occupe
directory-contact-field-since = Depuis
directory-contact-field-until = Jusqu’à
directory-contact-field-successor = Suivi par
directory-contact-field-website = Site
directory-contact-field-mail = Courriel
directory-contact-field-phone = Téléphone
directory-contact-back-organisation = Points de contact
directory-contact-back-successor = A suivi

## Countries
directory-countries-title = Pays
directory-countries-lede = La base de données sur le genre et la migration : les médias, les institutions et organisations, la bibliothèque et les lois de chaque pays.
directory-components-title = La base de données, en trois composantes
directory-countries-by-country = Par pays
directory-countries-by-subject = Par sujet
directory-countries-other =
    { $n ->
        [one] Un autre pays
       *[other] { $n } autres pays
    }
directory-countries-new = Nouveautés
directory-countries-nothing = Il n’y a pas encore de fiche.
directory-count-outlets =
    { $n ->
        [one] Un média
       *[other] { $n } médias
    }
directory-country-lede = Ce qui se publie, qui travaille et ce qui est en vigueur en matière de genre et de migration : { $country }.
directory-country-there-is = Ce qu’il y a de ce pays
directory-country-address = Adresse permanente :
directory-component-1 = Composante 1
directory-component-1-says = Les principaux médias de chaque pays, écrits, de radio, de télévision et numériques ; d’abord ceux qui prêtent attention au genre.
directory-component-2 = Composante 2
directory-component-2-says = Les institutions, organisations et personnes qui travaillent sur la migration des femmes, et qui forme ou pourrait former le Conseil de chaque observatoire.
directory-country-media = Médias ({ $n })
directory-country-media-gender = Attentifs au genre
directory-country-no-media = Le répertoire n’a pas de média de ce pays.
directory-country-all-media = Tous les médias, avec filtres
directory-country-left-out = Non collecté
directory-country-board = Conseil de l’observatoire
directory-country-board-says = « Identifiée » veut dire qu’elle pourrait en faire partie ou apporter un soutien ; personne ne le lui a encore demandé.
directory-country-no-board = Personne n’est encore au conseil ni identifié pour lui.
directory-country-board-caption = Qui est au conseil et qui pourrait l’être
directory-country-board-who = Qui
directory-country-board-kind = Type
directory-country-board-state = Situation
directory-country-board-mandate = Fonction, mandat et soutien
directory-board-sponsors = Soutient : { $what }
directory-country-organisations = Institutions et organisations ({ $n })
directory-country-no-organisations = Le répertoire n’a pas d’organisation de ce pays.
directory-country-voices = Qui peut parler ({ $n })
directory-country-all-organisations = Tout le répertoire de ce pays, avec filtres
directory-country-agreements = Accords ({ $n })
directory-country-all-agreements = Tous les accords de ce pays, avec filtres
directory-country-networks = Réseaux de contact ({ $n })
directory-country-networks-says = Qui répond pour le pays dans chaque réseau.
directory-country-all-networks = Tous les points de contact de ce pays
directory-country-more =
    { $n ->
        [one] Un de plus
       *[other] { $n } de plus
    }

## To take away
directory-data-organisations = Organisations
directory-data-organisations-about = Institutions, organisations et réseaux, avec leur pays, leurs thèmes et la source de chaque donnée.
directory-data-voices = Voix
directory-data-voices-about = Qui peut parler à la presse, et de quoi. Ni courriel ni téléphone.
directory-data-outlets-about = Médias observés, avec pays, langue, portée et approche.
