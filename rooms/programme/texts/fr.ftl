# What the programme says.

# What jobs, followers and the log of actions are called
programme-job-remind-offices = Rappeler aux bureaux la date d’un rapport
programme-job-draft-files = Composer les fichiers d’un brouillon
programme-did-assistance-decide = A décidé d’une offre ou d’une demande de coopération
programme-did-assistance-follow = A noté la suite d’une demande de coopération
programme-did-assistance-match = A rapproché une demande et une offre
programme-did-draft-make = A commencé le brouillon d’un rapport
programme-did-draft-write = A écrit dans le brouillon d’un rapport
programme-did-draft-files = A demandé les fichiers d’un brouillon
programme-did-draft-approve = A approuvé une section d’un brouillon
programme-did-draft-disapprove = A retiré son approbation d’une section
programme-did-report-freeze = A figé un rapport
programme-did-meeting-register = S’est inscrit à une réunion
programme-did-meeting-unregister = S’est désinscrit d’une réunion
programme-did-meeting-people = A modifié la liste d’une réunion
programme-did-practice-review = A évalué une bonne pratique
programme-did-record-send = A envoyé une fiche à relire

## The room, its lists and reports
programme-nav = Programme
programme-title = Mandats et activités
programme-lede = Ce qui a été demandé, qui le fait, avec quel résultat et ce qui manque. Les rapports en sont tirés, en quatre langues.
programme-lists = Listes
programme-states = Où en sont les activités
programme-activities-title = Activités
programme-activities-lede = Projets, cours, missions, réunions, publications : ce que fait chaque bureau, dans quel état et avec quel résultat.
programme-activities-none = Aucune activité à montrer
programme-mandates-title = Mandats
programme-mandates-lede = Résolutions, déclarations, plans d’action et traités : ce qu’ils demandent, à qui, et quelles activités y répondent.
programme-mandates-none = Aucun mandat à montrer
programme-bodies-title = Organes et bureaux
programme-bodies-lede = Qui donne des mandats, qui y répond et avec qui.
programme-bodies-none = Aucun organe à montrer
programme-meetings-title = Réunions
programme-meetings-lede = Conférences, ateliers, cours et sessions, avec qui a participé, ce qui a été présenté et ce qui a été conclu.
programme-meetings-none = Aucune réunion à montrer
programme-plans-title = Programmes et plans
programme-plans-lede = Textes avec leurs lignes : à qui elles s’adressent, qui en répond, pour quand et ce qui a été fait.
programme-plans-none = Aucun programme ni plan à montrer
programme-open-unanswered =
    { $n ->
        [0] Aucun mandat sans activité
        [one] Un mandat sans activité
       *[other] { $n } mandats sans activité
    }
programme-open-unanswered-none = Chaque mandat a une activité.
programme-open-unanswered-lede = Mandats auxquels aucune activité ne répond, ni à un de leurs paragraphes.
programme-open-without-outcome =
    { $n ->
        [0] Aucune activité achevée sans résultat
        [one] Une activité achevée sans résultat
       *[other] { $n } activités achevées sans résultat
    }
programme-open-without-outcome-none = Le résultat de chaque activité achevée est connu.
programme-open-without-outcome-lede = Activités achevées dont personne n’a dit le résultat.
programme-open-waiting-for-funds =
    { $n ->
        [0] Aucune activité n’attend de fonds
        [one] Une activité attend des fonds
       *[other] { $n } activités attendent des fonds
    }
programme-open-waiting-for-funds-none = Aucune activité n’attend de fonds.
programme-open-more =
    { $n ->
        [one] Une de plus
       *[other] { $n } de plus
    }
programme-board-title = Tableau
programme-board-lede = Ce que fait chaque bureau et où il en est.
programme-timeline-title = Frise chronologique
programme-timeline-lede = Quand chaque activité a commencé et fini, pour autant qu’on le sache.
programme-timeline-undated = { $n ->
    [one] Une activité n’a pas de dates et n’est pas ici.
   *[other] { $n } activités n’ont pas de dates et ne sont pas ici.
}
programme-board-all-offices = Tous
programme-board-show = Afficher
programme-board-all = Tout voir
programme-calendar-title = Calendrier
programme-calendar-of = Calendrier { $year }
programme-calendar-years = Années
programme-calendar-no-month = Sans mois
programme-calendar-none = Rien n’a encore de date
programme-frozen-title = Rapports
programme-frozen-lede = Rapports figés : leur texte ne change plus, même si le registre continue.
programme-frozen-none = Il n’y a pas encore de rapports figés.
programme-frozen-all = Tous les rapports
programme-frozen-about = Période : { $period }. Figé le { $date }.
programme-frozen-about-it = À propos de ce rapport
programme-frozen-files = Emporter
programme-frozen-languages = Dans d’autres langues
programme-frozen-on = Figé le
programme-frozen-by = Par
programme-frozen-address = Adresse
programme-done-frozen = Le rapport a été figé.
programme-report-new = Compiler un rapport
programme-report-lede = Choisissez période et forme ; le texte vient du registre et chaque paragraphe mène à sa fiche. Rien n’est publié avant que vous ne le figiez.
programme-report-period-field = Période
programme-report-period-hint = Une année, un mois, ou de l’un à l’autre : 2007, 2006/2008-01
programme-report-period-wrong = Écrivez la période comme 2007 ou 2006/2008-01
programme-report-languages-none = Choisissez au moins une langue dans laquelle figer le rapport
programme-report-preset = Forme
programme-report-preset-committee = Rapport à une commission, bureau par bureau
programme-report-preset-programme = Rapport sur un programme, paragraphe par paragraphe
programme-report-preset-spheres = Rapport d’un bureau, cadre par cadre
programme-report-preset-table = Tableau d’activités
programme-report-preset-sheet = Fiche d’une activité
programme-report-only = Seulement de
programme-report-only-hint = Pour un programme, ses mandats ; pour une fiche, son activité : par numéro (AG/RES. 2289 (XXXVII-O/07)), titre dans une langue quelconque ou adresse. Plusieurs se séparent par des points-virgules
programme-report-only-wrong = Le registre n’a pas de fiche de ce type avec ce numéro, ce titre ou cette adresse
programme-report-only-several = Plusieurs fiches de ce type portent ce nom : écrivez le numéro ou l’adresse de l’une d’elles
programme-report-offices = Bureaux
programme-report-offices-hint = Aucun coché : tous. Avec un programme, seulement les mandats auxquels répondent les bureaux cochés ; par cadres, ceux des bureaux cochés, qui sont ici nécessaires
programme-report-office-needed = Cochez le bureau dont on relate les cadres
programme-report-office-gone = Un des bureaux demandés n’est plus dans le registre : cochez-les de nouveau
programme-report-annexes = Annexes
programme-report-front = Page de titre
programme-report-title-field = Titre
programme-report-bodies = Qui le publie
programme-report-bodies-hint = Une ligne par organe, du tout à la partie
programme-report-marks = Cote et langues de l’original
programme-report-marks-hint = Une ligne par donnée : CE/AM-7/08 ; Original : espagnol et anglais
programme-report-compile = Compiler
programme-report-says =
    { $activities ->
        [0] Aucune activité
        [one] Une activité
       *[other] { $activities } activités
    } de { $offices ->
        [0] 0 bureau
        [one] un bureau
       *[other] { $offices } bureaux
    }
programme-report-all-translated = Tous ses textes sont dans cette langue.
programme-report-missing =
    { $n ->
        [one] Un texte n’est pas traduit
       *[other] { $n } textes ne sont pas traduits
    }
programme-report-freeze = Figer et publier
programme-report-languages = Langues
programme-report-freeze-hint = Le texte figé a son adresse et son empreinte et ne change plus. Ce qui manque dans une langue figure dans une autre, marqué.
programme-report-title-committee = Activités réalisées et en cours
programme-report-title-programme = Rapport sur l’application des mandats
programme-report-title-spheres = Rapport périodique par cadres : { $offices }
programme-report-title-table = Tableau d’activités
programme-report-period = Période : { $period }
programme-report-colophon = Compilé à partir du registre le { $date }. Chaque paragraphe se vérifie dans sa fiche :
programme-report-contents = Table des matières
programme-report-untranslated = non traduit
programme-report-paragraph = par.
programme-report-opening =
    Ce rapport réunit { $activities ->
        [one] une activité
       *[other] { $activities } activités
    } de la période { $period } { $activities ->
        [one] qui répond
       *[other] qui répondent
    } à { $mandates ->
        [0] 0 mandat
        [one] un mandat
       *[other] { $mandates } mandats
    }. Ont contribué : { $offices }.
programme-report-opening-none = Le registre ne contient aucune activité de la période { $period }.
programme-report-empty = Le registre ne raconte aucune activité de cette période : il n’y a pas de rapport à figer
programme-report-no-activity = Aucune activité de la période n’y répond.
programme-report-sphere = Cadre : { $name }
programme-report-sphere-none = En dehors de ces cadres
programme-report-told-before = Y répondent aussi, déjà relatées dans ce cadre :
programme-report-forum = Forum ou activité
programme-report-description = Description
programme-report-dates = Dates
programme-mandate-answered-by = Activités qui y répondent
programme-annex-mandates = Mandats et activités qui y répondent
programme-annex-funding = Financement
programme-annex-publications = Publications, études et pages web
programme-annex-where = Où le trouver
programme-annex-meetings = Réunions
programme-annex-countries = Avancement pays par pays
programme-annex-unanswered = Mandats sans activité au registre
programme-annex-rows =
    { $n ->
        [one] Une ligne
       *[other] { $n } lignes
    }
programme-today-elsewhere = Écrivez une adresse de ce site, qui commence par /
programme-amount-ambiguous = Un montant ne sépare pas les milliers : écrivez 25000, ou 25.00 pour vingt-cinq
programme-amount-wrong = Un montant s’écrit en chiffres, sans signe (1250.50), et sa monnaie en trois lettres (USD, HNL)
programme-reached-wrong = Les personnes se comptent en nombres entiers : 120
programme-rate-incomplete = Un taux comporte ce que vaut une unité (plus que zéro), les deux monnaies, sa date et sa source
programme-iati-wrong = Écrivez-le sans espaces ni les signes / & | ? : c’est ainsi que les registres de coopération le prennent, comme XM-DAC-47131.
programme-ends-before = Elle finit avant de commencer : vérifiez les deux dates
programme-places-wrong = Le nombre de places est un nombre entier, à partir de 1 : 40
programme-session-outside = Une session tombe hors des jours de la réunion : vérifiez son jour, ou le début et la fin de la réunion
programme-part-of-itself = Rien ne peut faire partie de soi-même, ni d’une de ses propres parties
programme-tell-countries = Pays :
programme-tell-partners = Avec :
programme-tell-mandates = Répond à :
programme-tell-status = État :
programme-tell-outcome = Résultat :
programme-tell-address = Sur le web :
programme-tell-background = Antécédent de la période.
programme-tell-undated = Date non précisée
programme-tell-unnamed = Pays non nommé
programme-tell-amount-unknown = montant non précisé
programme-tell-fund = Fonds : { $fund }
programme-tell-people = Personnes
programme-tell-kind = { $kind } : { $rest }
programme-since-title = De 2008 à aujourd’hui
programme-since-lede = Ce que l’Organisation a rapporté et promis sur la migration en janvier 2008, bureau par bureau, et où cela fonctionne aujourd’hui dans cette installation.
programme-since-counts =
    { $all ->
        [one] Le document rapporte une activité.
       *[other] Le document rapporte { $all } activités.
    } { $promised ->
        [0] Sur 0 que cette installation peut donner,
        [one] Sur une que cette installation peut donner,
       *[other] Sur { $promised } que cette installation peut donner,
    } { $works ->
        [0] aucune ne fonctionne entièrement.
        [one] une fonctionne entièrement.
       *[other] { $works } fonctionnent entièrement.
    }
programme-since-none = Cette installation n’a pas le registre de départ, qui raconte ce que dit le document : elle a été commencée vide. Qui l’administre peut en commencer une autre par atalaya init sans --empty, ou exporter le registre d’une installation qui l’a et l’importer ici.
programme-since-then = { $date } : { $status }
programme-since-all =
    { $n ->
        [one] Voir l’activité : { $office }
       *[other] Voir les { $n } activités : { $office }
    }
programme-activity-field-today = Aujourd’hui, dans cette installation
programme-activity-field-state = Où cela en est
programme-activity-choice-state-works = Fonctionne
programme-activity-choice-state-partly = Fonctionne en partie
programme-activity-choice-state-not-yet = Pas encore
programme-activity-field-address = Adresse

## Drafts of reports
programme-report-moved = Le texte a changé depuis votre lecture : relisez-le, puis figez-le
programme-drafts-title = Brouillons
programme-drafts-lede = Rapports en préparation : le texte du registre, avec ce que chaque bureau a écrit par-dessus, commenté et approuvé.
programme-drafts-none = Il n’y a pas encore de brouillons
programme-draft-make = Faire un brouillon
programme-draft-open = En préparation
programme-draft-frozen = Figé
programme-draft-changed = Dernière modification : { $when }
programme-draft-made-by = Fait par
programme-draft-last = Dernière modification
programme-draft-lost = Le registre n’a plus ce dont traite ce brouillon : faites-en un autre
programme-draft-is-frozen = Ce brouillon a été figé : son texte ne change plus.
programme-draft-see-frozen = Lire le rapport
programme-draft-opening = Ouverture
programme-draft-texts = Le texte entier
programme-draft-files-ask = Préparer les fichiers
programme-draft-files-hint = Un long rapport prend du temps. Vous pouvez partir et revenir : ils restent ici sept jours.
programme-files-running = Préparation des fichiers : { $done } sur { $total }
programme-files-failed = Les fichiers n’ont pas pu être préparés ; qui administre voit pourquoi
programme-files-not-yet = Le fichier est en préparation. Demandez-le de nouveau dans un instant ; le texte est déjà sur la page du rapport.
programme-draft-file-now = préparé { $when }
programme-draft-file-before = préparé { $when } ; le texte a changé depuis
programme-done-files = Les fichiers sont en préparation.
programme-draft-sections = Section par section
programme-draft-passages =
    { $n ->
        [one] Un passage
       *[other] { $n } passages
    }
programme-draft-changed-passages =
    { $n ->
        [one] Un modifié
       *[other] { $n } modifiés
    }
programme-draft-moved-passages =
    { $n ->
        [one] Dans un, le registre dit autre chose depuis
       *[other] Dans { $n }, le registre dit autre chose depuis
    }
programme-draft-open-comments =
    { $n ->
        [one] Un commentaire en suspens
       *[other] { $n } commentaires en suspens
    }
programme-draft-edited = Modifié par { $who }, { $when }
programme-draft-moved = Modifié par { $who }, { $when } ; le registre dit autre chose depuis
programme-draft-gone = Modifié par { $who }, { $when } ; le registre ne le dit plus
programme-draft-own = Ajouté par { $who }, { $when }
programme-draft-unapproved = Non approuvé
programme-draft-approved = Approuvé par { $who }, { $when }
programme-draft-approved-before = { $who } a approuvé un autre texte, { $when }
programme-draft-approved-then = { $who } a approuvé la section, { $when }
programme-draft-missing = Ce qui manque avant de figer
programme-draft-missing-nothing = Rien : tout est dans ses langues, approuvé, sans commentaire en suspens.
programme-draft-missing-translation =
    { $n ->
        [one] Un texte non traduit ({ $language })
       *[other] { $n } textes non traduits ({ $language })
    }
programme-draft-missing-edit =
    { $n ->
        [one] Un passage modifié dans une autre langue et pas dans celle-ci ({ $language })
       *[other] { $n } passages modifiés dans une autre langue et pas dans celle-ci ({ $language })
    }
programme-draft-missing-late =
    { $n ->
        [one] Un passage modifié dont le registre dit autre chose ({ $language })
       *[other] { $n } passages modifiés dont le registre dit autre chose ({ $language })
    }
programme-draft-missing-approval =
    { $n ->
        [one] Une section non approuvée ({ $language })
       *[other] { $n } sections non approuvées ({ $language })
    }
programme-draft-missing-comment =
    { $n ->
        [one] Un commentaire en suspens
       *[other] { $n } commentaires en suspens
    }
programme-draft-freeze-so = Figer bien que manque ce qui est dit plus haut
programme-draft-say-so = Il manque encore quelque chose : voyez plus haut, et cochez cette case si vous voulez figer ainsi
programme-draft-passages-label = Passages
programme-draft-left-out = Ce passage ne figure pas dans le rapport.
programme-draft-edit = Modifier ce passage
programme-draft-see-history = Voir d’où il vient
programme-draft-comments = Commentaires
programme-draft-comments-none = Personne n’a commenté cette section.
programme-draft-comment = Votre commentaire
programme-draft-comment-button = Commenter
programme-draft-say-something = Écrivez le commentaire, 4000 lettres au plus
programme-draft-section-moved = Le texte de la section a changé depuis votre lecture : relisez-le, puis approuvez-le
programme-draft-section-gone = Le registre ne raconte plus cette section, et le commentaire n’a pas été enregistré : copiez votre texte et écrivez-le dans une autre
programme-draft-said = { $who }, { $when }
programme-draft-settle = Marquer comme traité
programme-draft-settled = Traité par { $who }
programme-draft-approval = Approbation du bureau
programme-draft-approve = Approuver le texte tel quel
programme-draft-withdraw = Retirer l’approbation
programme-draft-moved-since = A changé depuis :
programme-draft-passage = Passage
programme-draft-conflict = C’était le { $when }, pendant que vous écriviez. Votre texte n’est pas encore enregistré : comparez les deux et choisissez, ou écrivez-en un troisième.
programme-draft-register = Ce que dit le registre
programme-draft-register-moved = Le registre dit autre chose depuis la modification
programme-draft-register-differs = Ce qui a changé dans le registre
programme-draft-register-then = Lors de la modification
programme-draft-register-now = Maintenant
programme-draft-register-opened = Quand vous l’avez ouvert
programme-draft-overtaken = Le registre a changé pendant que vous écriviez
programme-draft-overtaken-says = Votre texte n’est pas encore enregistré : voyez ce que dit maintenant le registre, corrigez le vôtre au besoin et enregistrez-le.
programme-draft-text = Texte
programme-draft-text-hint = **gras**, __italique__, [mots](adresse), {"{"}en:texte en anglais{"}"}. Une ligne vide sépare les paragraphes. Vide, il ne figure pas dans le rapport.
programme-draft-save = Enregistrer le passage
programme-draft-save-over = Enregistrer le mien à la place
programme-draft-return = Revenir au texte du registre
programme-draft-take-out = Retirer ce passage
programme-draft-add = Ajouter un passage à la suite
programme-draft-new-text = Texte du nouveau passage
programme-draft-add-button = Ajouter le passage
programme-draft-history = Ce qu’il a été
programme-draft-given-back = Rendu au texte du registre
programme-done-draft = Le brouillon est fait.
programme-done-passage = Le passage est enregistré.
programme-done-passage-gone = Le registre ne raconte plus ce paragraphe : votre texte est conservé à la fin de la section.
programme-done-said = Le commentaire est enregistré.
programme-done-settled = Le commentaire est traité.
programme-done-approved = La section est approuvée.
programme-done-unapproved = L’approbation est retirée.

## People at meetings
programme-meeting-field-sessions = Programme
programme-meeting-field-day = Jour
programme-meeting-field-at = Heure
programme-meeting-field-speaker = Qui parle
programme-meeting-field-registration = Inscription
programme-meeting-choice-registration-open = Ouverte
programme-meeting-choice-registration-closed = Close
programme-meeting-field-places = Places
programme-meeting-no-day = Sans jour
programme-person-title = S’inscrire
programme-person-lede = Aucun compte n’est nécessaire. Vous recevrez une adresse à vous, par laquelle vous voyez votre inscription et la retirez quand vous voulez.
programme-person-name = Nom et prénom
programme-person-name-hint = Tel qu’il doit figurer sur l’attestation
programme-person-mail = Courriel
programme-person-country = Pays
programme-person-sex = Sexe
programme-person-sex-hint = Sert seulement à compter ; jamais publié à côté d’un nom
programme-person-sex-woman = Femme
programme-person-sex-man = Homme
programme-person-sex-other = Autrement
programme-person-sex-unstated = Non précisé
programme-person-institution = Institution
programme-person-public = Mon nom, mon institution et mon pays peuvent figurer sur la page de la réunion
programme-person-consent-1 = Qui organise la réunion garde ces données pour l’organiser, pour compter combien de personnes sont venues par pays et par sexe, et pour donner des attestations. Personne d’autre ne les voit, sauf ce que vous permettez ci-dessus. Retirer l’inscription les efface.
programme-person-agree = J’accepte qu’elles soient ainsi gardées
programme-person-agree-first = Sans votre accord, l’inscription ne peut être gardée
programme-person-nameless = Écrivez votre nom
programme-person-long = Écrivez { $n } lettres au plus
programme-person-send = S’inscrire à la réunion
programme-person-closed = L’inscription est close
programme-person-full = Il n’y a plus de place
programme-person-own = Votre inscription
programme-person-who-sees = Qui le voit
programme-person-shown = Tout le monde voit nom, institution et pays ; le reste, seulement qui organise
programme-person-unshown = Seulement qui organise
programme-person-leave = Retirer mon inscription
programme-person-leave-says = Tout ce que vous avez écrit est effacé ; il ne reste rien à récupérer.
programme-people-title = Personnes inscrites
programme-people-total =
    { $n ->
        [one] Une personne inscrite
       *[other] { $n } personnes inscrites
    }
programme-people-named =
    { $n ->
        [one] Une laisse voir son nom
       *[other] { $n } laissent voir leur nom
    }
programme-people-none = Personne ne s’est encore inscrit
programme-people-few = Par sexe, on ne le dit pas : elles seraient peu nombreuses et reconnaissables.
programme-people-by-country = Par pays ; ceux de moins de cinq personnes vont ensemble
programme-people-elsewhere = Autres pays
programme-people-n = Personnes
programme-people-came = Est venue
programme-people-did-not-come = N’est pas venue
programme-people-take-out = Retirer
programme-people-too-early = La réunion n’a pas encore commencé : qui est venu se note dès son premier jour, et les attestations se délivrent dès le dernier.
programme-certificate-title = Attestation de participation
programme-certificate-says = Il est attesté que
programme-certificate-came = a participé à
programme-certificate-number = Attestation { $id }.
programme-certificate-too-early = Les attestations se délivrent dès le dernier jour de la réunion.
programme-certificate-needs-day = De la date de cette réunion, seul le mois ou l’année est connu : c’est pourquoi les attestations se délivrent à la fin de ce mois ou de cette année. Elles se délivrent plus tôt si le jour exact est écrit dans la fiche de la réunion.
programme-mail-registered-subject = Votre inscription : { $meeting }
programme-mail-registered = { $name } : votre participation à { $meeting } est inscrite. À cette adresse, qui n’est qu’à vous, vous voyez ce qui est gardé et pouvez le retirer : { $link }
programme-done-registered = L’inscription est faite.
programme-done-unregistered = L’inscription est effacée.
programme-done-attended = C’est noté.
programme-done-taken-out = L’inscription est effacée.
programme-conclusions-title = Conclusions et recommandations
programme-conclusions-lede =
    { $n ->
        [0] Aucune conclusion de réunions.
        [one] Une conclusion de réunions, par l’organe auquel elle s’adresse.
       *[other] { $n } conclusions de réunions, par l’organe auquel elles s’adressent.
    }
programme-conclusions-more = Les { $n } premières sont montrées ici ; les autres sont avec leurs réunions.
programme-conclusions-all = Toutes
programme-conclusions-nobody = Il n’est pas précisé à qui elles s’adressent
programme-conclusions-none = Il n’y a pas de conclusions à montrer

## Money, status, registers of cooperation
programme-activity-field-history = États antérieurs
programme-body-field-iati = Identifiant IATI
programme-money-title = Sommes
programme-money-caption = Fonds par monnaie ; deux monnaies ne s’additionnent pas
programme-money-own = Cette activité
programme-money-parts = Ses parties
programme-money-differs = Différence
programme-reached-caption = Celles de cette activité, et celles que racontent ses parties
programme-money-converted = { $kind }, le tout en { $currency } : { $amount }
programme-money-rate = { $amount } { $currency } à { $rate } { $into }, du { $date }, selon { $source }
programme-money-without = Sans taux, et donc hors de cette somme : { $currencies }
programme-money-left-out =
    { $n ->
        [one] Un montant n’est pas additionné : ce n’est pas un décimal simple ou il n’a pas de monnaie.
       *[other] { $n } montants ne sont pas additionnés : ce ne sont pas des décimaux simples ou ils n’ont pas de monnaie.
    }
programme-iati-take = IATI 2.03

## What changed lately
programme-changes-title = Changements récents
programme-changes-lede = Ce que les bureaux ont ajouté, changé ou retiré, le plus récent d’abord. Chaque fiche mène à ses états, avec ce qui diffère.
programme-changes-none = Personne n’a encore rien changé
programme-changes-by = { $who }, { $when }
programme-changes-new = Ajoutée
programme-changes-changed = Changée
programme-changes-out = Retirée

## Dates of reports
programme-dates-title = Échéances des rapports
programme-dates-lede = Quand chaque rapport est dû, et combien de jours avant on écrit à ceux qui tiennent le registre de chaque bureau.
programme-dates-no-mail = Cette installation n’envoie pas de courriel : personne ne reçoit de rappel.
programme-dates-none = Il n’y a pas encore d’échéances
programme-dates-before = Jours avant : { $days }
programme-dates-reminded =
    { $n ->
        [0] Aucun rappel envoyé
        [one] Un rappel envoyé
       *[other] { $n } rappels envoyés
    }
programme-dates-last = Le dernier, le { $date }
programme-dates-next = Prochain rappel le { $date }
programme-dates-over = Il ne reste pas de rappel
programme-dates-add = Ajouter l’échéance
programme-dates-report = Rapport
programme-dates-title-wrong = Écrivez de quel rapport il s’agit, en 300 lettres au plus
programme-dates-day = Dû le
programme-dates-day-hint = Année, mois et jour : 2027-01-30
programme-dates-day-wrong = Écrivez le jour comme 2027-01-30
programme-dates-days = Combien de jours avant on le rappelle
programme-dates-days-hint = Jusqu’à six nombres, de 0 à 365 : 30 7 1
programme-dates-days-wrong = Écrivez d’un à six nombres, de 0 à 365
programme-dates-take-out = Retirer l’échéance
programme-done-date = L’échéance est ajoutée.
programme-done-date-out = L’échéance est retirée.
programme-mail-reminder-subject = { $title } : dû le { $date }
programme-mail-reminder =
    { $title } est dû le { $date }. { $activities ->
        [0] De { $office }, le registre ne contient aucune activité. Ajoutez-les à { $link }
        [one] De { $office }, le registre contient une activité. Revoyez son état, ses résultats et ses fonds à { $link }
       *[other] De { $office }, le registre contient { $activities } activités. Revoyez leur état, leurs résultats et leurs fonds à { $link }
    }

## Good practices
programme-practices-title = Bonnes pratiques
programme-practices-lede = Ce que font les pays d’origine, de transit et de destination et qui mérite d’être repris, examiné par deux personnes selon les mêmes critères.
programme-practices-none = Aucune bonne pratique n’est encore publiée
programme-practice-one = Bonne pratique
programme-practice-many =
    { $n ->
        [0] Aucune bonne pratique
        [one] Une bonne pratique
       *[other] { $n } bonnes pratiques
    }
programme-practice-new = Ajouter une bonne pratique
programme-practice-field-title = Titre
programme-practice-field-side = Pays de
programme-practice-choice-side-origin = Origine
programme-practice-choice-side-transit = Transit
programme-practice-choice-side-destination = Destination
programme-practice-field-country = Pays
programme-practice-field-institution = Qui la mène
programme-practice-field-start = Depuis quand
programme-practice-field-problem = À quoi elle répond
programme-practice-field-does = Ce qui est fait
programme-practice-field-outcome = Ce qu’il en est résulté
programme-practice-field-needs = Ce qu’il faut pour la reprendre
programme-practice-field-evidence = Où cela est attesté
programme-practice-field-documents = Documents
programme-practice-field-mail = Courriel de qui l’a proposée
programme-practice-field-reviews = Examens
programme-practice-field-reviewer = Qui l’a examinée
programme-practice-field-account = Compte
programme-practice-field-relevance = Répond à un problème
programme-practice-field-results = Résultats
programme-practice-field-rights = Droits et genre
programme-practice-field-repeatable = Peut être reprise
programme-practice-choice-relevance-yes = Oui
programme-practice-choice-relevance-partly = En partie
programme-practice-choice-relevance-no = Non
programme-practice-choice-results-yes = Oui
programme-practice-choice-results-partly = En partie
programme-practice-choice-results-no = Non
programme-practice-choice-rights-yes = Oui
programme-practice-choice-rights-partly = En partie
programme-practice-choice-rights-no = Non
programme-practice-choice-repeatable-yes = Oui
programme-practice-choice-repeatable-partly = En partie
programme-practice-choice-repeatable-no = Non
programme-practice-field-verdict = Décision
programme-practice-choice-verdict-publish = Publier
programme-practice-choice-verdict-return = Renvoyer avec les raisons
programme-practice-field-reason = Raisons
programme-practice-field-on = Le
programme-practice-back-documents = Bonnes pratiques avec ce document
programme-criterion-relevance = Répond-elle à un problème des personnes migrantes, clairement énoncé ?
programme-criterion-results = Dit-elle ce qu’il en est résulté, et où cela est attesté ?
programme-criterion-rights = Respecte-t-elle les droits de toutes et tient-elle compte des différences entre femmes et hommes ?
programme-criterion-repeatable = Une autre institution pourrait-elle la mener avec ce qui est dit ici ?
programme-meets-yes = Oui
programme-meets-partly = En partie
programme-meets-no = Non
programme-practice-send = Proposer une bonne pratique
programme-practice-send-lede = Deux personnes l’examinent. Elle est publiée si toutes deux sont d’accord ; sinon elle revient avec les raisons. Elles demandent :
programme-sending-missing = { $field } : écrivez-le, sans cela on ne peut l’examiner
programme-choose = { $field } : choisissez une option
programme-practice-own = Votre bonne pratique
programme-practice-waiting = Attend l’examen
programme-practice-returned = Renvoyée avec les raisons
programme-practice-published = Publiée
programme-practice-withdrawn = Retirée
programme-practice-read = La lire
programme-practice-reasons = Pourquoi elle revient
programme-practice-queue = Pratiques à examiner
programme-practice-queue-lede = Chacune est examinée par deux personnes différentes selon les mêmes critères.
programme-practice-queue-none = Il n’y a pas de pratiques à examiner
programme-practice-reviews =
    { $n ->
        [0] Aucun examen
        [one] Un examen
       *[other] { $n } examens
    }
programme-practice-review = Votre examen
programme-practice-review-button = Enregistrer l’examen
programme-practice-reason-hint = Qui l’a proposée les lit. Elles sont nécessaires pour la renvoyer.
programme-practice-reason-wrong = Écrivez les raisons, en 500 lettres au plus
programme-practice-moved = Quelqu’un a modifié la pratique après que vous l’avez ouverte : relisez-la ci-dessus avant d’envoyer votre examen
programme-practice-compare = Comparer
programme-practice-compare-lede = Choisissez jusqu’à quatre pratiques et lisez-les côte à côte.
programme-practice-side-by-side = Côte à côte
programme-done-practice = La pratique est envoyée.
programme-mail-practice-subject = Votre bonne pratique : { $title }
programme-mail-practice-published = « { $title } » a été examinée et est publiée. À cette adresse, que vous seul avez, vous la trouvez : { $link } Votre courriel n’est plus conservé.
programme-mail-practice-returned = « { $title } » revient avec des raisons. Vous les lisez à cette adresse, que vous seul avez : { $link } Votre courriel n’est plus conservé : si vous la renvoyez, écrivez-le de nouveau.
programme-done-reviewed = L’examen est enregistré.

## Technical assistance
programme-assistances-title = Assistance technique
programme-assistances-lede = Ce que des institutions offrent et ce que d’autres demandent, ce qui répond à quoi, et la suite.
programme-assistances-none = Aucune offre ni demande n’est publiée
programme-assistance-one = Offre ou demande
programme-assistance-many =
    { $n ->
        [0] Aucune offre ni demande
        [one] Une offre ou demande
       *[other] { $n } offres et demandes
    }
programme-assistance-new = Ajouter une offre ou une demande
programme-assistance-field-title = Titre
programme-assistance-field-kind = Ce que c’est
programme-assistance-choice-kind-offer = Offre
programme-assistance-choice-kind-request = Demande
programme-assistance-field-institution = Institution
programme-assistance-field-country = Pays
programme-assistance-field-themes = Thèmes
programme-assistance-field-does = Ce qui est offert ou demandé
programme-assistance-field-start = Du
programme-assistance-field-end = Au
programme-assistance-field-state = État
programme-assistance-choice-state-open = Sans réponse
programme-assistance-choice-state-answered = Répondue
programme-assistance-choice-state-under-way = En cours
programme-assistance-choice-state-done = Faite
programme-assistance-choice-state-closed = Close
programme-assistance-field-matches = Contacts
programme-assistance-field-other = Avec
programme-assistance-field-match_state = La suite
programme-assistance-choice-match_state-proposed = Contact proposé
programme-assistance-choice-match_state-accepted = Accepté
programme-assistance-choice-match_state-declined = Non accepté
programme-assistance-choice-match_state-under-way = En cours
programme-assistance-choice-match_state-done = Fait
programme-assistance-choice-match_state-withdrawn = Retiré
programme-assistance-field-on = Date
programme-assistance-field-note = Note
programme-assistance-field-mail = Courriel de qui l’a envoyée
programme-assistance-field-checked = Vue par la coordination
programme-assistance-choice-checked-yes = Oui
programme-assistance-choice-checked-no = Non
programme-assistance-back-matches = Contacts proposés avec
programme-assistance-send = Offrir ou demander une assistance
programme-assistance-send-lede = La coordination la lit avant de la publier. Si une autre institution peut répondre, les deux sont mises en contact : chacune reçoit le courriel que l’autre a laissé ici.
programme-assistance-send-button = L’envoyer
programme-assistance-mail-hint = Si vous voulez qu’on vous écrive. Le voient celles et ceux qui travaillent ici avec un compte et, en cas de mise en contact, l’autre institution. Il est effacé si ce n’est pas publié, et quand c’est fait ou clos.
programme-assistance-own = Votre offre ou demande
programme-assistance-waiting = La coordination ne l’a pas encore lue
programme-assistance-published = Publiée
programme-assistance-declined = Non publiée
programme-assistance-read = La lire
programme-assistance-queue = Offres et demandes à lire
programme-assistance-queue-lede = Personne d’autre ne les voit avant leur publication.
programme-assistance-queue-none = Il n’y a ni offre ni demande à lire
programme-assistance-publish = Publier
programme-assistance-fits-offer = Offres qui pourraient répondre
programme-assistance-fits-request = Demandes auxquelles elle pourrait répondre
programme-assistance-propose = Les mettre en contact
programme-mail-matched-subject = Assistance technique : { $other }
programme-mail-matched = « { $own } » et « { $other } » ({ $institution }) pourraient se répondre. Vous pouvez écrire à { $mail }. La fiche : { $link }
programme-done-assistance = Elle est envoyée.
programme-done-decided = C’est décidé.
programme-done-matched = Le contact est proposé.
programme-done-followed = La suite a été notée.
programme-assistance-contact = Contact
programme-assistance-follow = Noter une étape
programme-assistance-follow-button = Le noter
programme-assistance-follow-none = Ce contact est terminé.
programme-assistance-follow-history = Son déroulement
programme-assistance-note-hint = Tout le monde la lit.

## Activities
programme-activity-one = Activité
programme-activity-many =
    { $n ->
        [0] Aucune activité
        [one] Une activité
       *[other] { $n } activités
    }
programme-activity-new = Ajouter une activité
programme-activity-field-title = Titre
programme-activity-field-kind = Type
programme-activity-choice-kind-project = Projet
programme-activity-choice-kind-programme = Programme
programme-activity-choice-kind-plan = Plan
programme-activity-choice-kind-course = Cours
programme-activity-choice-kind-training = Formation
programme-activity-choice-kind-lecture = Exposé
programme-activity-choice-kind-participation = Participation
programme-activity-choice-kind-meeting = Réunion
programme-activity-choice-kind-meeting-series = Série de réunions
programme-activity-choice-kind-conference = Conférence
programme-activity-choice-kind-workshop = Atelier
programme-activity-choice-kind-exchange = Échange
programme-activity-choice-kind-working-group = Groupe de travail
programme-activity-choice-kind-mission = Mission
programme-activity-choice-kind-visit = Visite
programme-activity-choice-kind-official-visit = Visite officielle
programme-activity-choice-kind-publication = Publication
programme-activity-choice-kind-study = Étude
programme-activity-choice-kind-research = Recherche
programme-activity-choice-kind-report = Rapport
programme-activity-choice-kind-questionnaire = Questionnaire
programme-activity-choice-kind-campaign = Campagne
programme-activity-choice-kind-dissemination = Diffusion
programme-activity-choice-kind-web-page = Page web
programme-activity-choice-kind-database = Base de données
programme-activity-choice-kind-directory = Annuaire
programme-activity-choice-kind-digital-library = Bibliothèque numérique
programme-activity-choice-kind-observatory = Observatoire
programme-activity-choice-kind-advice = Conseil
programme-activity-choice-kind-legal-support = Appui juridique
programme-activity-choice-kind-model-law = Loi modèle
programme-activity-choice-kind-technical-assistance = Assistance technique
programme-activity-choice-kind-technical-secretariat = Secrétariat technique
programme-activity-choice-kind-agreement = Accord
programme-activity-choice-kind-assessment = Évaluation
programme-activity-choice-kind-coordination = Coordination
programme-activity-choice-kind-liaison = Liaison
programme-activity-choice-kind-monitoring = Suivi
programme-activity-choice-kind-planning = Planification
programme-activity-choice-kind-casework = Traitement de cas
programme-activity-choice-kind-body = Création d’un organe
programme-activity-choice-kind-funding = Financement
programme-activity-choice-kind-other = Autre
programme-activity-field-office = Bureau
programme-activity-field-part_of = Fait partie de
programme-activity-field-status = État
programme-activity-choice-status-planned = Prévue
programme-activity-choice-status-waiting-for-funds = En attente de fonds
programme-activity-choice-status-scheduled = Programmée
programme-activity-choice-status-under-way = En cours
programme-activity-choice-status-continuing = Permanente
programme-activity-choice-status-completed = Terminée
programme-activity-choice-status-suspended = Suspendue
programme-activity-choice-status-cancelled = Annulée
programme-activity-field-status_on = État au
programme-activity-field-about = De quoi elle traite
programme-activity-field-mandates = Mandats qu’elle remplit
programme-activity-field-start = Début
programme-activity-field-end = Fin
programme-activity-field-date_note = Note sur la date
programme-activity-field-country = Pays
programme-activity-field-place = Lieu
programme-activity-field-partners = Partenaires
programme-activity-field-outcome = Ce qui en est sorti
programme-activity-field-outcomes = Résultats, un par un
programme-activity-choice-kind-result = Résultat
programme-activity-choice-kind-issue = Question soulevée
programme-activity-choice-kind-figure = Chiffre
programme-activity-choice-kind-recommendation = Recommandation
programme-activity-field-goes_to = Destinataire
programme-activity-field-evidence = Où cela est consigné
programme-activity-field-by_country = Avancement par pays
programme-activity-field-from = Depuis
programme-activity-field-to = Jusqu’à
programme-activity-field-funds = Fonds
programme-activity-choice-kind-received = Reçus
programme-activity-choice-kind-sought = Recherchés
programme-activity-choice-kind-appeal = Appel
programme-activity-field-donor = Qui les donne
programme-activity-field-recipient = Qui les reçoit
programme-activity-field-amount = Montant
programme-activity-field-currency = Monnaie
programme-activity-field-rate = Taux : une unité vaut
programme-activity-field-rate_currency = dans la monnaie
programme-activity-field-rate_date = Date du taux
programme-activity-field-rate_source = Source du taux
programme-activity-field-date = Date
programme-activity-field-reached = Personnes touchées
programme-activity-field-who = Qui
programme-activity-field-women = Femmes
programme-activity-field-men = Hommes
programme-activity-field-not_stated = Sexe non déclaré
programme-activity-field-addresses = Sur le web
programme-activity-field-documents = Documents
programme-activity-field-section = Section du rapport d’origine
programme-activity-field-es = En espagnol
programme-activity-field-en = En anglais
programme-activity-field-pt = En portugais
programme-activity-field-fr = En français
programme-activity-back-office = Activités
programme-activity-back-part_of = Comprend
programme-activity-back-mandates = Activités qui le remplissent
programme-activity-back-partners = Participe à ces activités
programme-activity-back-outcomes = Activités dont des résultats lui sont adressés
programme-activity-back-funds = Donne ou reçoit les fonds de ces activités
programme-activity-back-documents = Activités avec ce document

## Mandates
programme-mandate-one = Mandat
programme-mandate-many =
    { $n ->
        [0] Aucun mandat
        [one] Un mandat
       *[other] { $n } mandats
    }
programme-mandate-new = Ajouter un mandat
programme-mandate-field-title = Titre
programme-mandate-field-kind = Type
programme-mandate-choice-kind-resolution = Résolution
programme-mandate-choice-kind-declaration = Déclaration
programme-mandate-choice-kind-plan-of-action = Plan d’action
programme-mandate-choice-kind-summit = Sommet
programme-mandate-choice-kind-paragraph = Paragraphe
programme-mandate-choice-kind-mandate = Mandat
programme-mandate-choice-kind-decision = Décision
programme-mandate-choice-kind-request = Demande
programme-mandate-choice-kind-reaffirmation = Réaffirmation
programme-mandate-choice-kind-plan = Plan
programme-mandate-choice-kind-treaty = Traité
programme-mandate-choice-kind-general-observation = Observation générale
programme-mandate-field-number = Numéro
programme-mandate-field-session = Session
programme-mandate-field-year = Année
programme-mandate-field-body = Qui le donne
programme-mandate-field-part_of = Fait partie de
programme-mandate-field-paragraph = Paragraphe
programme-mandate-field-asks = Ce qu’il demande
programme-mandate-field-addressed_to = Destinataire
programme-mandate-field-themes = Sujets
programme-mandate-field-takes_up = Reprend
programme-mandate-field-adds_to = Complète
programme-mandate-field-repeals = Abroge
programme-mandate-field-note = Note
programme-mandate-field-url = Sur le web
programme-mandate-back-body = Mandats donnés
programme-mandate-back-part_of = Comprend
programme-mandate-back-addressed_to = Mandats reçus
programme-mandate-back-takes_up = Repris par
programme-mandate-back-adds_to = Complété par
programme-mandate-back-repeals = Abrogé par

## Bodies and offices
programme-body-one = Organe ou bureau
programme-body-many =
    { $n ->
        [0] Aucun organe ni bureau
        [one] Un organe ou bureau
       *[other] { $n } organes et bureaux
    }
programme-body-new = Ajouter un organe ou bureau
programme-body-field-name = Nom
programme-body-field-acronym = Sigle
programme-body-field-kind = Type
programme-body-choice-kind-organisation = Organisation
programme-body-choice-kind-political-body = Organe politique
programme-body-choice-kind-secretariat = Secrétariat
programme-body-choice-kind-office = Bureau
programme-body-choice-kind-mechanism = Mécanisme
programme-body-choice-kind-treaty-body = Organe de traité
programme-body-choice-kind-conference = Conférence
programme-body-choice-kind-international-organisation = Organisation internationale
programme-body-choice-kind-government = Gouvernement
programme-body-choice-kind-public-institution = Institution publique
programme-body-choice-kind-civil-society = Société civile
programme-body-choice-kind-research = Centre de recherche
programme-body-choice-kind-network = Réseau
programme-body-field-part_of = Fait partie de
programme-body-field-reports_through = Rend compte par
programme-body-field-place_in_report = Place dans le rapport
programme-body-field-country = Pays
programme-body-field-role = Ce qu’il fait
programme-body-field-posts = Postes
programme-body-field-holder = Qui l’occupe
programme-body-field-from = Depuis
programme-body-field-to = Jusqu’à
programme-body-field-organisation = Dans l’annuaire
programme-body-field-note = Note
programme-body-field-url = Sur le web
programme-body-field-es = En espagnol
programme-body-field-en = En anglais
programme-body-field-pt = En portugais
programme-body-field-fr = En français
programme-body-back-part_of = Comprend
programme-body-back-reports_through = Rendent compte par lui
programme-body-back-organisation = Parmi les organes et bureaux

## Meetings
programme-meeting-one = Réunion
programme-meeting-many =
    { $n ->
        [0] Aucune réunion
        [one] Une réunion
       *[other] { $n } réunions
    }
programme-meeting-new = Ajouter une réunion
programme-meeting-field-title = Titre
programme-meeting-field-kind = Type
programme-meeting-choice-kind-meeting = Réunion
programme-meeting-choice-kind-special-meeting = Réunion extraordinaire
programme-meeting-choice-kind-working-meeting = Réunion de travail
programme-meeting-choice-kind-session = Session
programme-meeting-choice-kind-council = Conseil
programme-meeting-choice-kind-working-group = Groupe de travail
programme-meeting-choice-kind-expert-meeting = Réunion d’expertes et d’experts
programme-meeting-choice-kind-ministerial-conference = Conférence ministérielle
programme-meeting-choice-kind-summit = Sommet
programme-meeting-choice-kind-dialogue = Dialogue
programme-meeting-choice-kind-workshop = Atelier
programme-meeting-choice-kind-course = Cours
programme-meeting-choice-kind-seminar = Séminaire
programme-meeting-choice-kind-congress = Congrès
programme-meeting-choice-kind-conference = Conférence
programme-meeting-choice-kind-public-conference = Conférence publique
programme-meeting-choice-kind-forum = Forum
programme-meeting-choice-kind-launch = Lancement
programme-meeting-choice-kind-official-visit = Visite officielle
programme-meeting-field-is_series = Est une série
programme-meeting-choice-is_series-yes = Oui
programme-meeting-choice-is_series-no = Non
programme-meeting-field-series = Série à laquelle elle appartient
programme-meeting-field-host = Qui l’organise
programme-meeting-field-start = Début
programme-meeting-field-end = Fin
programme-meeting-field-date_source = D’où vient la date
programme-meeting-choice-date_source-stated = Précisée dans le document
programme-meeting-choice-date_source-not-stated = Non précisé
programme-meeting-choice-date_source-mission = Date de la mission
programme-meeting-choice-date_source-background = Connaissance générale
programme-meeting-field-country = Pays
programme-meeting-field-place = Lieu
programme-meeting-field-activity = Activité
programme-meeting-field-participants = Qui y a pris part
programme-meeting-field-attended = Présence par pays
programme-meeting-field-women = Femmes
programme-meeting-field-men = Hommes
programme-meeting-field-not_stated = Sexe non déclaré
programme-meeting-field-materials = Documents de la réunion
programme-meeting-choice-kind-participants = Liste des personnes présentes
programme-meeting-choice-kind-remarks = Allocution
programme-meeting-choice-kind-presentation = Présentation
programme-meeting-choice-kind-paper = Communication
programme-meeting-choice-kind-summary = Résumé
programme-meeting-field-by = De qui
programme-meeting-field-document = Document
programme-meeting-field-address = Adresse web
programme-meeting-field-conclusions = Conclusions et recommandations
programme-meeting-choice-kind-conclusion = Conclusion
programme-meeting-choice-kind-recommendation = Recommandation
programme-meeting-field-goes_to = Destinataire
programme-meeting-field-state = État
programme-meeting-choice-state-open = En suspens
programme-meeting-choice-state-taken-up = Reprise
programme-meeting-choice-state-done = Accomplie
programme-meeting-choice-state-dropped = Abandonnée
programme-meeting-field-note = Note
programme-meeting-field-url = Sur le web
programme-meeting-field-es = En espagnol
programme-meeting-field-en = En anglais
programme-meeting-field-pt = En portugais
programme-meeting-field-fr = En français
programme-meeting-back-series = Réunions de la série
programme-meeting-back-host = Organise ces réunions
programme-meeting-back-activity = Réunions
programme-meeting-back-materials = Réunions avec ce document
programme-meeting-back-conclusions = Réunions dont des conclusions lui sont adressées

## Plans
programme-plan-one = Plan ou programme
programme-plan-many =
    { $n ->
        [0] Aucun plan ni programme
        [one] Un plan ou programme
       *[other] { $n } plans et programmes
    }
programme-plan-new = Ajouter un plan ou programme
programme-plan-field-title = Titre
programme-plan-field-kind = Type
programme-plan-choice-kind-programme = Programme
programme-plan-choice-kind-work-plan = Plan de travail
programme-plan-choice-kind-action-plan = Plan d’action
programme-plan-choice-kind-strategic-plan = Plan stratégique
programme-plan-field-office = Bureau
programme-plan-field-from = Depuis
programme-plan-field-to = Jusqu’à
programme-plan-field-about = De quoi il traite
programme-plan-field-mandates = Mandats qu’il remplit
programme-plan-field-lines = Lignes d’action
programme-plan-field-number = Numéro
programme-plan-field-addressed_to = Destinataire
programme-plan-field-responsible = Responsable
programme-plan-field-due = Échéance
programme-plan-field-state = État
programme-plan-choice-state-planned = Prévue
programme-plan-choice-state-under-way = En cours
programme-plan-choice-state-done = Accomplie
programme-plan-choice-state-dropped = Abandonnée
programme-plan-field-activity = Activité
programme-plan-field-url = Sur le web
programme-plan-field-es = En espagnol
programme-plan-field-en = En anglais
programme-plan-field-pt = En portugais
programme-plan-field-fr = En français
programme-plan-back-office = Plans et programmes
programme-plan-back-mandates = Plans et programmes qui le remplissent
programme-plan-back-lines = Figure dans ces plans et programmes
