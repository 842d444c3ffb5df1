# Administration: who may come in and what they may do, and whether the installation runs well.

# What jobs, followers and the log of actions are called
admin-yes = oui
admin-no = non
admin-detail-role = rôle
admin-detail-scope = portée
admin-detail-name = nom
admin-detail-address = adresse
admin-detail-added = ajoutés
admin-detail-faults = avec défauts
admin-detail-language = langue
admin-detail-lang = langue
admin-detail-file = fichier
admin-detail-state = état
admin-detail-period = période
admin-detail-kind = type
admin-detail-value = valeur
admin-detail-ended = sessions fermées
admin-detail-why = motif
admin-detail-reason = motif
admin-detail-known = déjà connus
admin-detail-new = nouveaux
admin-detail-section = section
admin-detail-title = titre

## Places of work
admin-desk-people = Personnes
admin-desk-observatories = Observatoires
admin-desk-jobs = Tâches
admin-desk-audit = Journal
admin-desk-state = État

## What every page of the room says
admin-zone = Les heures sont UTC.
admin-filter-all = Tous
admin-filter-button = Filtrer
admin-filter-clear = Retirer les filtres

## Signing in
admin-entry-title = Se connecter
admin-entry-failed = La session n’a pas pu être ouverte
admin-entry-email = Adresse électronique
admin-entry-password = Mot de passe
admin-entry-button = Se connecter
admin-entry-email-incomplete = Écrivez l’adresse complète, comme nom@domaine.org
admin-entry-password-missing = Écrivez le mot de passe
admin-entry-wrong = L’adresse et le mot de passe ne vont pas ensemble. Vérifiez les deux.
admin-entry-too-many =
    { $n ->
        [one] Il y a eu beaucoup d’essais de suite. Réessayez dans { $n } seconde.
       *[other] Il y a eu beaucoup d’essais de suite. Réessayez dans { $n } secondes.
    }
admin-entry-help = Aide
admin-entry-needed-title = Faut-il un compte ?
admin-entry-needed-body = Non pour lire, chercher ou télécharger. Oui pour voir les textes complets, coder ou éditer.
admin-entry-trouble-title = Si quelque chose ne marche pas
admin-entry-trouble-body = Après cinq essais, il faut attendre une minute. Si vous avez oublié le mot de passe, la personne qui coordonne votre observatoire peut vous donner un lien pour en choisir un autre.

## Signing in, the code
admin-code-title = Seconde étape
admin-code-hint = Les six chiffres que votre application affiche maintenant, ou l’un de vos codes de secours.
admin-code-wrong = Ce code ne convient pas ou a déjà servi. Attendez le suivant et écrivez-le.
admin-code-lost = Vous avez perdu le téléphone et les codes de secours ? La personne qui administre cette installation peut retirer votre seconde étape.

## The second factor
admin-second-title = Seconde étape de connexion
admin-second-says = Après le mot de passe, un code est demandé, que votre téléphone change toutes les trente secondes. Qui devinerait votre mot de passe reste ainsi dehors.
admin-second-must = Les personnes qui administrent cette installation ont besoin de la seconde étape. Activez-la pour continuer.
admin-second-on = Activée
admin-second-off = La seconde étape n’est pas activée
admin-second-begin = Activer la seconde étape
admin-second-change = Changer la seconde étape
admin-second-scan = Ajouter le compte à votre application
admin-second-scan-says = Installez sur votre téléphone une application de codes, comme Aegis, FreeOTP ou Google Authenticator, et pointez l’appareil photo vers ce carré.
admin-second-squares = Carré contenant la clé pour l’application de codes ; la même clé est écrite au-dessous
admin-second-by-hand = Pas d’appareil photo ? Écrivez cette clé dans l’application :
admin-second-open = Ouvrir l’application sur cet appareil
admin-second-prove = Vérifier que cela marche
admin-second-code = Code
admin-second-code-hint = Les six chiffres que votre application affiche maintenant
admin-second-code-missing = Écrivez le code
admin-second-code-wrong = Ce n’est pas le code du moment, ou il a déjà servi. Attendez le suivant ; s’il ne convient pas non plus, vérifiez l’heure du téléphone.
admin-second-turn-on = Activer la seconde étape
admin-second-turn-off = Retirer la seconde étape
admin-second-forced = Les personnes qui administrent cette installation ne peuvent pas la retirer.
admin-second-new-codes = Créer de nouveaux codes de secours
admin-second-codes = Vos codes de secours
admin-second-codes-says = La seconde étape est activée. Gardez ces codes ailleurs que sur le téléphone : ils ne sont affichés que maintenant. Chacun sert une fois, à la place du code de l’application. Les précédents ne servent plus.
admin-second-left =
    { $n ->
        [0] Il ne vous reste aucun code de secours : créez-en d’autres.
        [one] Il vous reste un code de secours.
       *[other] Il vous reste { $n } codes de secours.
    }
admin-second-back = Revenir à votre compte

## A forgotten password
admin-lost-title = Mot de passe oublié ?
admin-lost-says = Écrivez l’adresse de votre compte et nous enverrons un lien pour en choisir un autre. Il sert une fois, pendant une heure.
admin-lost-button = Envoyer le lien
admin-lost-else = Rien n’arrive ? Regardez parmi les courriels indésirables, ou demandez un lien à la personne qui coordonne votre observatoire.
admin-lost-no-mail = Cette installation n’envoie pas de courriel. Demandez un lien à la personne qui coordonne votre observatoire ou qui administre l’installation.

## Mail
admin-mail-reset-subject = Lien pour choisir un mot de passe
admin-mail-reset =
    Bonjour { $name },

    Quelqu’un a demandé, avec cette adresse, à choisir un autre mot de passe. Si c’était vous, ouvrez ce lien :

    { $link }

    Il sert une fois, pendant une heure. Si ce n’était pas vous, il n’y a rien à faire : votre mot de passe reste le même.
admin-mail-way-in-subject = Un accès à votre compte a changé
admin-mail-way-in =
    Bonjour { $name },

    { $what }

    Si c’était vous, il n’y a rien à faire. Sinon, choisissez tout de suite un autre mot de passe et prévenez la personne qui administre l’installation :

    { $link }
admin-mail-way-in-password = Le mot de passe de votre compte a été changé.
admin-mail-way-in-second-on = La deuxième étape a été activée pour votre compte.
admin-mail-way-in-second-off = La deuxième étape a été désactivée pour votre compte.
admin-mail-way-in-codes = De nouveaux codes de récupération ont été créés ; les anciens ne servent plus.
admin-mail-warn-subject =
    { $n ->
        [one] Un point de l’installation demande votre attention
       *[other] { $n } points de l’installation demandent votre attention
    }
admin-mail-warn =
    Quelqu’un devrait regarder ceci :

    { $list }

    L’état de l’ensemble, partie par partie :

    { $link }

    Un même ennui est signalé une fois par jour au plus, aux personnes qui administrent l’installation.

## Passwords
admin-password-new = Nouveau mot de passe
admin-password-old = Mot de passe actuel
admin-password-hint = Au moins 12 caractères. Plusieurs mots ensemble se retiennent mieux qu’un seul avec des signes.
admin-password-short = Utilisez au moins 12 caractères
admin-password-long = Utilisez 256 caractères ou moins
admin-password-personal = Choisissez un mot de passe qui ne soit ni votre adresse ni votre nom
admin-password-common = Ce mot de passe est parmi les premiers que l’on essaierait. Choisissez-en un autre.

## Choosing a password by a link
admin-reset-title = Choisir un mot de passe
admin-reset-for = Pour le compte de { $name }. L’enregistrer ferme ses sessions ouvertes.
admin-reset-button = Enregistrer le mot de passe
admin-reset-void = Ce lien ne fonctionne plus.
admin-reset-void-help = Chaque lien sert une fois, pendant un jour (une heure s’il est arrivé par courriel), et en utiliser un annule les autres. Demandez-en un autre à la personne qui coordonne votre observatoire.

## The own account
admin-account-title = Votre compte
admin-account-profile = Nom et langue
admin-account-save = Enregistrer les changements
admin-account-language-wrong = Choisissez une des quatre langues
admin-account-password = Mot de passe
admin-account-password-says = Le changer ferme les autres sessions ; celle-ci reste ouverte.
admin-account-password-button = Changer le mot de passe
admin-account-old-wrong = Ce n’est pas le mot de passe actuel
admin-account-sessions = Sessions ouvertes
admin-account-sessions-says = Fermez celles que vous ne reconnaissez pas et changez le mot de passe.
admin-account-sessions-end = Fermer toutes les autres
admin-account-session-seen = Dernière utilisation
admin-account-session-started = Ouverte
admin-account-session-current = Cette session
admin-account-session-end = Fermer
admin-account-agent-unknown = Navigateur non identifié

## People
admin-people-title = Personnes
admin-people-count =
    { $n ->
        [one] { $n } compte.
       *[other] { $n } comptes.
    }
admin-people-list = Qui a un compte
admin-people-search = Nom ou adresse
admin-people-none = Personne ne répond à cette recherche
admin-people-none-help = Essayez avec une partie du nom ou de l’adresse, ou retirez les filtres.
admin-people-add = Ajouter une personne
admin-people-add-says = Elle reçoit un rôle à un endroit, et un lien pour choisir son mot de passe. Si l’adresse a déjà un compte, il reçoit seulement le rôle.
admin-people-add-button = Ajouter la personne
admin-people-no-scope = Il faut d’abord un observatoire où donner des rôles.

## A person
admin-person-name = Nom
admin-person-name-hint = Tel que les autres personnes de l’observatoire le verront.
admin-person-name-wrong = Écrivez un nom de 100 caractères au plus
admin-person-name-reserved = C’est le nom que le journal donne à qui n’a pas de compte : écrivez-en un autre
admin-person-language = Langue
admin-person-role = Rôle
admin-person-role-missing = Choisissez un rôle
admin-person-role-line = { $role } : { $place }
admin-person-scope = Où
admin-person-scope-hint = Les rôles d’une équipe se donnent dans un observatoire ; ceux d’une évaluation, dans un pays ; l’administration, dans toute l’installation.
admin-person-scope-missing = Choisissez où
admin-person-scope-unfit = Ce rôle ne se donne pas à cet endroit. Choisissez un autre endroit ou un autre rôle.
admin-scope-node = toute l’installation
admin-person-active = Peut se connecter
admin-person-disabled = Compte fermé
admin-person-no-role = Sans rôle : elle ne peut rien faire que le public ne puisse faire.
admin-person-last = Dernière connexion
admin-person-never = Aucune connexion
admin-person-since = Depuis
admin-person-account = Le compte
admin-person-roles = Ce que la personne peut faire
admin-person-given-by = Donné par { $who },
admin-person-given-machine = Donné depuis la machine,
admin-person-take = Retirer
admin-person-give = Donner un rôle
admin-person-give-button = Donner le rôle
admin-person-did = Ce que la personne a fait
admin-person-done-to = Ce qui a été fait de ce compte
admin-person-link = Mot de passe
admin-person-link-why = Si la personne l’a oublié ou n’en a pas encore choisi, faites-lui un lien.
admin-person-link-button = Faire un lien
admin-person-link-title = Lien pour choisir le mot de passe
admin-person-link-says = Il n’est montré que maintenant. Transmettez-le par un moyen sûr : il sert une fois, pendant un jour.
admin-person-link-disabled = Le compte est fermé. Ouvrez-le avant de faire un lien.
admin-person-close = Fermer le compte
admin-person-close-says = La personne sort aussitôt de toutes ses sessions et ne peut plus se connecter. Ce qu’elle a fait reste sous son nom.
admin-person-close-button = Fermer le compte
admin-person-open = Ouvrir le compte
admin-person-open-button = Laisser entrer de nouveau
admin-person-last-administrator = Personne d’autre n’administre cette installation. Donnez d’abord ce rôle à quelqu’un d’autre.

## Observatories
admin-observatories-title = Observatoires
admin-observatories-says = Chacun a ses pays, ses langues, ses personnes et sa règle pour les textes complets.
admin-observatories-count =
    { $n ->
        [one] { $n } observatoire
       *[other] { $n } observatoires
    }
admin-observatories-none = Il n’y a pas encore d’observatoire
admin-observatories-none-help = Ajoutez le premier : sans lui, aucun rôle ne peut être donné.
admin-observatories-add = Ajouter un observatoire
admin-observatories-add-button = Ajouter l’observatoire
admin-observatory-save = Enregistrer les changements
admin-observatory-word = Mot des adresses
admin-observatory-word-hint = Minuscules, chiffres et traits d’union, par exemple : honduras. Il ne change pas ensuite.
admin-observatory-word-wrong = Utilisez de 1 à 40 minuscules, chiffres ou traits d’union
admin-observatory-word-taken = Il y a déjà un observatoire avec ce mot
admin-observatory-name = Nom en { $language }
admin-observatory-name-wrong = Écrivez un nom de 150 caractères au plus ; le nom en espagnol ne peut pas manquer
admin-observatory-countries = Pays
admin-observatory-countries-hint = Vous pouvez retirer des pays. C’est la personne qui administre l’installation qui les ajoute.
admin-observatory-countries-beyond = Retirez les pays que l’observatoire n’avait pas : c’est la personne qui administre l’installation qui les ajoute
admin-observatory-countries-missing = Choisissez au moins un pays
admin-observatory-languages = Langues de la presse
admin-observatory-languages-missing = Choisissez au moins une langue
admin-observatory-rule = Textes complets
admin-observatory-rule-hint = Le public ne voit jamais qu’un extrait, la lecture et le lien.
admin-observatory-rule-members = Vus par les membres de l’observatoire
admin-observatory-rule-editors = Vus par les personnes qui éditent, coordonnent et administrent
admin-observatory-rule-missing = Choisissez qui voit les textes complets

## Jobs
admin-jobs-title = Tâches
admin-jobs-counts =
    { $aside ->
        [one] { $running } en cours, { $open } en attente, { $aside } mise de côté.
       *[other] { $running } en cours, { $open } en attente, { $aside } mises de côté.
    }
admin-jobs-list = Les plus récentes d’abord
admin-jobs-none = Il n’y a pas de telles tâches
admin-jobs-none-help = Celles qui ont bien fini sont oubliées après un temps ; celles qui collectent des pages, aussitôt.
admin-jobs-not-aside = Cette tâche n’est pas mise de côté, ou la même a été demandée de nouveau depuis : il n’y a rien à répéter.
admin-jobs-ended = Cette tâche est déjà finie.
admin-jobs-promised = Cette tâche efface ce qu’on a promis d’effacer : elle ne s’arrête pas. Si elle a été mise de côté, répétez-la.
admin-job-mail-send = Envoyer un courriel
admin-job-mail-reset = Créer un lien de mot de passe
admin-job-mail-way-in = Prévenir qu’un accès a changé
admin-job-mail-warn = Avertir les administratrices et administrateurs
admin-job-state = État
admin-job-running = En cours
admin-job-open = En attente
admin-job-aside = Mise de côté après plusieurs essais
admin-job-done = Finie
admin-job-stopped = Arrêtée
admin-job-progress = { $done } sur { $total }
admin-job-attempts =
    { $n ->
        [one] { $n } essai échoué
       *[other] { $n } essais échoués
    }
admin-job-tries = Essais
admin-job-created = Demandée
admin-job-due = À faire
admin-job-ended = Finie
admin-job-again = Répéter
admin-job-stop = Arrêter

## Audit log
admin-audit-title = Journal
admin-audit-says = Qui a fait quoi, et quand. Rien de ce qui est écrit ici n’est changé ni effacé.
admin-audit-list = Les plus récentes d’abord
admin-audit-caption = Actions notées
admin-audit-when = Quand
admin-audit-person = Qui
admin-audit-person-hint = Nom complet ou identifiant
admin-audit-action = Action
admin-audit-target = Fiche
admin-audit-detail = Détail
admin-audit-operator = depuis la machine
admin-audit-visitor = sans compte
admin-audit-none = Rien de tel n’a été noté
admin-audit-none-help = Essayez sans filtres, ou avec une autre action ou une autre personne.
admin-did-account-add = A ajouté un compte
admin-did-account-profile = A changé le nom ou la langue
admin-did-account-state = A ouvert ou fermé un compte
admin-did-account-password = A changé un mot de passe
admin-did-account-reset-ask = A fait un lien de mot de passe
admin-did-account-reset-use = A choisi le mot de passe par lien
admin-did-account-second-on = A activé la seconde étape
admin-did-account-second-off = A retiré la seconde étape
admin-did-account-second-codes = A créé des codes de secours
admin-did-session-refuse-code = N’a pas pu franchir la seconde étape
admin-did-role-give = A donné un rôle
admin-did-role-take = A retiré un rôle
admin-did-session-open = Connexion
admin-did-session-refuse = Connexion refusée
admin-did-session-end = A fermé une session
admin-did-session-end-all = A fermé les autres sessions
admin-did-observatory-add = A ajouté un observatoire
admin-did-observatory-change = A changé un observatoire
admin-did-job-again = A répété une tâche
admin-did-job-stop = A arrêté une tâche

## State of the installation
admin-state-title = État de l’installation
admin-state-good = Tout fonctionne.
admin-state-care = Elle fonctionne, avec un point à suivre.
admin-state-bad = Quelque chose ne fonctionne pas.
admin-state-at = Vu
admin-state-parts = Partie par partie
admin-state-database = Base de données
admin-state-database-is = { $kind }, schéma { $number }
admin-state-archive = Archive
admin-state-archive-is =
    { $n ->
        [one] { $n } segment, { $records } enregistrements, { $size }
       *[other] { $n } segments, { $records } enregistrements, { $size }
    }
admin-state-index = Index de recherche
admin-state-index-is =
    { $n ->
        [0] À jour ; { $documents } documents, { $size }
        [one] Un changement de retard ; { $documents } documents, { $size }
       *[other] { $n } changements de retard ; { $documents } documents, { $size }
    }
admin-state-follower-is =
    { $n ->
        [0] À jour
        [one] Un changement de retard
       *[other] { $n } changements de retard
    }
admin-state-jobs = Tâches
admin-state-sources = Sources
admin-state-sources-is =
    { $n ->
        [0] Aucune n’échoue, sur { $total } collectées
        [one] Une échoue, sur { $total } collectées
       *[other] { $n } échouent, sur { $total } collectées
    }
admin-state-disk = Espace disque
admin-state-disk-is = { $size } libres
admin-state-disk-unknown = On ne peut pas savoir combien il en reste
admin-state-backup = Sauvegarde
admin-state-backup-is = La dernière, { $at }
admin-state-backup-never = Aucune n’a encore été faite
admin-state-version = Version
admin-state-version-is = Atalaya { $version }
admin-state-setbacks = Ce qui a été mis de côté
admin-state-setbacks-none = Rien : tout ce qui est arrivé a pu être lu.
admin-state-setbacks-says = Ils n’ont pas pu être lus. Le reste a suivi son cours ; ceux-ci sont repris quand ils changent, et les pages archivées aussi à chaque début de collecte.
admin-state-setback-follower = Suiveur

## Done
admin-done-clave = Le mot de passe est enregistré. Connectez-vous avec lui.
admin-done-clave-cambiada = Le mot de passe a changé et les autres sessions sont fermées.
admin-done-segundo-paso = La seconde étape est activée.
admin-done-segundo-paso-quitado = La seconde étape est retirée.
admin-done-enlace = S’il existe un compte à cette adresse, le lien est en route.
admin-done-perfil = Les changements sont enregistrés.
admin-done-sesion = La session est fermée.
admin-done-sesiones = Les autres sessions sont fermées.
admin-done-rol = Le rôle est donné.
admin-done-rol-quitado = Le rôle est retiré.
admin-done-rol-a-cuenta = Cette adresse avait déjà un compte : le rôle lui est donné.
admin-done-cuenta-cerrada = Le compte est fermé.
admin-done-cuenta-abierta = Le compte est ouvert.
admin-done-observatorio = L’observatoire est enregistré.
admin-done-observatorio-agregado = L’observatoire est ajouté.
admin-done-trabajo-repetido = La tâche sera refaite.
admin-done-trabajo-detenido = La tâche est arrêtée.
