# What every page says, in every room.

## The layout of every page
site-brand-name = Atalaya
site-brand-tagline = Observatoire des médias sur les migrations et le genre
site-description = Ce que la presse publie sur les migrations et le genre, conservé, lu et citable.
site-page-title = { $title } · { $site }
site-page-error = Erreur : { $title }
site-skip-link = Aller au contenu
site-lang-label = Langue
site-search-label = Rechercher des articles, des médias et des récits
site-search-hint = Articles, médias, récits
site-search-button = Rechercher
site-sections-title = Rubriques
site-sections-close = Fermer
site-desk-title = Espace de travail
site-account-sign-in = Se connecter
site-account-sign-out = Se déconnecter
site-account-own = Votre compte
site-account-person = { $name }, { $role }
site-crumbs-label = Fil d’Ariane
site-crumbs-home = Accueil
site-sample-label = Échantillon
site-sample-notice = Presse d’exemple : les médias, les personnes et les faits de ces articles sont inventés.
site-foot-about = Observatoire des médias sur les migrations et le genre. Pays : { $countries }.
site-foot-work = Notre façon de travailler
site-foot-reuse = Réutiliser
site-foot-rights = Les articles appartiennent à leurs médias ; ils sont cités ici à des fins d’étude et de critique.
site-foot-version = Réalisé avec Atalaya { $version }.

## Forms
site-form-error = Erreur :
site-form-optional = { $label } (facultatif)
site-form-choose = Choisissez une option
site-form-at = { $place } : { $text }
site-form-unreadable = Le formulaire est arrivé incomplet. Revenez à la page précédente, rechargez-la et envoyez-le à nouveau.
site-form-large = L’envoi dépasse 1 Mo, le maximum d’un formulaire. Revenez à la page précédente et divisez-le en parties.
site-form-list-large = La liste est trop grande pour être lue en une fois : divisez-la
site-form-to-correct =
    { $n ->
        [one] Une chose à corriger
       *[other] { $n } choses à corriger
    }

## Paging by key, and taking a list away
site-paging-label = Pages de la liste
site-paging-next =
    { $n ->
        [one] Suivant
       *[other] { $n } suivants
    }
site-paging-first = Revenir au début
site-paging-shown =
    { $n ->
        [one] { $n } affiché.
       *[other] { $n } affichés.
    }
site-paging-shown-of =
    { $n ->
        [one] { $n } sur { $total } affiché.
       *[other] { $n } sur { $total } affichés.
    }
site-paging-refresh = Actualiser maintenant
site-take-label = Emporter cette liste
site-take-atom = S’abonner (Atom)
site-take-csv = CSV
site-take-xlsx = XLSX
site-take-json = JSON

## What went wrong, and what to do
site-problem-not-found-title = Il n’y a pas de page ici
site-problem-not-found-body = L’adresse est peut-être mal écrite, ou la page n’est plus affichée. Recherchez ce qu’il vous faut, ou revenez à l’accueil.
site-problem-sign-in-title = Il faut se connecter pour voir cette page
site-problem-sign-in-body = Elle fait partie du travail de l’observatoire. Une fois la connexion faite, vous y reviendrez.
site-problem-bad-request-title = La demande n’est pas comprise
site-problem-invalid-title = Des données sont à corriger
site-problem-invalid-body = Rien n’a été enregistré. Revenez en arrière, corrigez ce qui suit et renvoyez le formulaire.
site-problem-conflict-title = Cela ne peut pas se faire en l’état
site-problem-too-many-title = Il faut attendre un moment
site-problem-too-many-body =
    { $n ->
        [one] Beaucoup de demandes sont arrivées à la suite depuis votre connexion. Réessayez dans une seconde.
       *[other] Beaucoup de demandes sont arrivées à la suite depuis votre connexion. Réessayez dans { $n } secondes.
    }
site-problem-unavailable-title = Ceci ne fonctionne pas pour le moment
site-problem-unknown-title = Le site n’a pas pu terminer ce qui était demandé
site-problem-unknown-body = La panne a été notée sous le numéro { $number }. Réessayez dans quelques minutes ; si rien ne change, donnez ce numéro à la personne qui administre le site.
site-problem-home = Aller à l’accueil
site-problem-search = Rechercher dans les archives
site-problem-again = Redemander la page

## States of what is watched or at work
site-state-ok = Répond
site-state-late = En retard
site-state-fail = En échec
site-state-idle = En pause
site-state-run = En cours
site-unknown = impossible à dire
site-not-stated = non précisé

## Roles
site-role-visitor = visiteur ou visiteuse
site-role-member = membre
site-role-coder = codage
site-role-editor = édition
site-role-coordinator = coordination
site-role-officer = bureau
site-role-programme-coordinator = coordination du programme
site-role-focal-point = point focal
site-role-contributor = contribution
site-role-assessor = évaluation
site-role-case-officer = suivi des dossiers
site-role-volunteer = bénévolat
site-role-moderator = modération
site-role-administrator = administration

## Dates, spans of time, lists
site-date-long = { $day } { $month } { $year }
site-date-short = { $day } { $month } { $year }
site-date-hour = { $day }, { $hour }
site-month-1 = janvier
site-month-2 = février
site-month-3 = mars
site-month-4 = avril
site-month-5 = mai
site-month-6 = juin
site-month-7 = juillet
site-month-8 = août
site-month-9 = septembre
site-month-10 = octobre
site-month-11 = novembre
site-month-12 = décembre
site-mon-1 = janv.
site-mon-2 = févr.
site-mon-3 = mars
site-mon-4 = avr.
site-mon-5 = mai
site-mon-6 = juin
site-mon-7 = juil.
site-mon-8 = août
site-mon-9 = sept.
site-mon-10 = oct.
site-mon-11 = nov.
site-mon-12 = déc.
site-span-now = à l’instant
site-span-minutes-ago =
    { $n ->
        [one] il y a { $n } minute
       *[other] il y a { $n } minutes
    }
site-span-minutes-ahead =
    { $n ->
        [one] dans { $n } minute
       *[other] dans { $n } minutes
    }
site-span-hours-ago =
    { $n ->
        [one] il y a { $n } heure
       *[other] il y a { $n } heures
    }
site-span-hours-ahead =
    { $n ->
        [one] dans { $n } heure
       *[other] dans { $n } heures
    }
site-span-days-ago =
    { $n ->
        [one] il y a { $n } jour
       *[other] il y a { $n } jours
    }
site-span-days-ahead =
    { $n ->
        [one] dans { $n } jour
       *[other] dans { $n } jours
    }
site-list-last = { $first } et { $last }
site-list-last-i = { $first } et { $last }

## Countries
country-ag = Antigua-et-Barbuda
country-ar = Argentine
country-bb = Barbade
country-bo = Bolivie
country-br = Brésil
country-bs = Bahamas
country-bz = Belize
country-ca = Canada
country-cl = Chili
country-co = Colombie
country-cr = Costa Rica
country-cu = Cuba
country-dm = Dominique
country-do = République dominicaine
country-ec = Équateur
country-es = Espagne
country-gd = Grenade
country-gt = Guatemala
country-gy = Guyana
country-hn = Honduras
country-ht = Haïti
country-jm = Jamaïque
country-kn = Saint-Christophe-et-Niévès
country-lc = Sainte-Lucie
country-mx = Mexique
country-ni = Nicaragua
country-pa = Panama
country-pe = Pérou
country-pr = Porto Rico
country-py = Paraguay
country-sr = Suriname
country-sv = Salvador
country-tt = Trinité-et-Tobago
country-us = États-Unis
country-uy = Uruguay
country-vc = Saint-Vincent-et-les-Grenadines
country-ve = Venezuela
country-gf = Guyane
country-gp = Guadeloupe
country-mq = Martinique
country-ad = Andorre
country-ae = Émirats arabes unis
country-af = Afghanistan
country-ai = Anguilla
country-al = Albanie
country-am = Arménie
country-ao = Angola
country-aq = Antarctique
country-as = Samoa américaines
country-at = Autriche
country-au = Australie
country-aw = Aruba
country-ax = Îles Åland
country-az = Azerbaïdjan
country-ba = Bosnie-Herzégovine
country-bd = Bangladesh
country-be = Belgique
country-bf = Burkina Faso
country-bg = Bulgarie
country-bh = Bahreïn
country-bi = Burundi
country-bj = Bénin
country-bl = Saint-Barthélemy
country-bm = Bermudes
country-bn = Brunei
country-bq = Pays-Bas caribéens
country-bt = Bhoutan
country-bv = Île Bouvet
country-bw = Botswana
country-by = Biélorussie
country-cc = Îles Cocos
country-cd = Congo-Kinshasa
country-cf = République centrafricaine
country-cg = Congo-Brazzaville
country-ch = Suisse
country-ci = Côte d’Ivoire
country-ck = Îles Cook
country-cm = Cameroun
country-cn = Chine
country-cv = Cap-Vert
country-cw = Curaçao
country-cx = Île Christmas
country-cy = Chypre
country-cz = Tchéquie
country-de = Allemagne
country-dj = Djibouti
country-dk = Danemark
country-dz = Algérie
country-ee = Estonie
country-eg = Égypte
country-eh = Sahara occidental
country-er = Érythrée
country-et = Éthiopie
country-fi = Finlande
country-fj = Fidji
country-fk = Îles Malouines
country-fm = Micronésie
country-fo = Îles Féroé
country-fr = France
country-ga = Gabon
country-gb = Royaume-Uni
country-ge = Géorgie
country-gg = Guernesey
country-gh = Ghana
country-gi = Gibraltar
country-gl = Groenland
country-gm = Gambie
country-gn = Guinée
country-gq = Guinée équatoriale
country-gr = Grèce
country-gs = Géorgie du Sud-et-les Îles Sandwich du Sud
country-gu = Guam
country-gw = Guinée-Bissau
country-hk = R.A.S. chinoise de Hong Kong
country-hm = Îles Heard-et-MacDonald
country-hr = Croatie
country-hu = Hongrie
country-id = Indonésie
country-ie = Irlande
country-il = Israël
country-im = Île de Man
country-in = Inde
country-io = Territoire britannique de l’océan Indien
country-iq = Irak
country-ir = Iran
country-is = Islande
country-it = Italie
country-je = Jersey
country-jo = Jordanie
country-jp = Japon
country-ke = Kenya
country-kg = Kirghizstan
country-kh = Cambodge
country-ki = Kiribati
country-km = Comores
country-kp = Corée du Nord
country-kr = Corée du Sud
country-kw = Koweït
country-ky = Îles Caïmans
country-kz = Kazakhstan
country-la = Laos
country-lb = Liban
country-li = Liechtenstein
country-lk = Sri Lanka
country-lr = Liberia
country-ls = Lesotho
country-lt = Lituanie
country-lu = Luxembourg
country-lv = Lettonie
country-ly = Libye
country-ma = Maroc
country-mc = Monaco
country-md = Moldavie
country-me = Monténégro
country-mf = Saint-Martin
country-mg = Madagascar
country-mh = Îles Marshall
country-mk = Macédoine du Nord
country-ml = Mali
country-mm = Myanmar (Birmanie)
country-mn = Mongolie
country-mo = R.A.S. chinoise de Macao
country-mp = Îles Mariannes du Nord
country-mr = Mauritanie
country-ms = Montserrat
country-mt = Malte
country-mu = Maurice
country-mv = Maldives
country-mw = Malawi
country-my = Malaisie
country-mz = Mozambique
country-na = Namibie
country-nc = Nouvelle-Calédonie
country-ne = Niger
country-nf = Île Norfolk
country-ng = Nigeria
country-nl = Pays-Bas
country-no = Norvège
country-np = Népal
country-nr = Nauru
country-nu = Niue
country-nz = Nouvelle-Zélande
country-om = Oman
country-pf = Polynésie française
country-pg = Papouasie-Nouvelle-Guinée
country-ph = Philippines
country-pk = Pakistan
country-pl = Pologne
country-pm = Saint-Pierre-et-Miquelon
country-pn = Îles Pitcairn
country-ps = Territoires palestiniens
country-pt = Portugal
country-pw = Palaos
country-qa = Qatar
country-re = La Réunion
country-ro = Roumanie
country-rs = Serbie
country-ru = Russie
country-rw = Rwanda
country-sa = Arabie saoudite
country-sb = Îles Salomon
country-sc = Seychelles
country-sd = Soudan
country-se = Suède
country-sg = Singapour
country-sh = Sainte-Hélène
country-si = Slovénie
country-sj = Svalbard et Jan Mayen
country-sk = Slovaquie
country-sl = Sierra Leone
country-sm = Saint-Marin
country-sn = Sénégal
country-so = Somalie
country-ss = Soudan du Sud
country-st = Sao Tomé-et-Principe
country-sx = Saint-Martin (partie néerlandaise)
country-sy = Syrie
country-sz = Eswatini
country-tc = Îles Turques-et-Caïques
country-td = Tchad
country-tf = Terres australes françaises
country-tg = Togo
country-th = Thaïlande
country-tj = Tadjikistan
country-tk = Tokelau
country-tl = Timor oriental
country-tm = Turkménistan
country-tn = Tunisie
country-to = Tonga
country-tr = Turquie
country-tv = Tuvalu
country-tw = Taïwan
country-tz = Tanzanie
country-ua = Ukraine
country-ug = Ouganda
country-um = Îles mineures éloignées des États-Unis
country-uz = Ouzbékistan
country-va = État de la Cité du Vatican
country-vg = Îles Vierges britanniques
country-vi = Îles Vierges des États-Unis
country-vn = Viêt Nam
country-vu = Vanuatu
country-wf = Wallis-et-Futuna
country-ws = Samoa
country-ye = Yémen
country-yt = Mayotte
country-za = Afrique du Sud
country-zm = Zambie
country-zw = Zimbabwe
country-xx = Région

## Languages
language-ay = aymara
language-ca = catalan
language-de = allemand
language-en = anglais
language-es = espagnol
language-fr = français
language-gl = galicien
language-gn = guarani
language-ht = créole haïtien
language-it = italien
language-nah = nahuatl
language-nl = néerlandais
language-pt = portugais
language-qu = quechua
language-und = impossible à dire
language-cab = garifuna
language-quc = quiché
language-kek = q’eqchi’
language-mam = mam
language-cak = kaqchikel
language-miq = miskito

## Why an address gives no answer, and why a search finds nothing
site-fetch-not-web = Ceci n’est pas une adresse web.
site-fetch-private = C’est une adresse privée ; elle n’est pas interrogée.
site-fetch-port = Elle utilise un port qui n’est pas interrogé. Seuls 80 et 443 le sont, et ceux que l’administration nomme.
site-fetch-name = Le nom du site est inconnu. Il est peut-être mal écrit, ou le site a fermé.
site-fetch-connect = Le serveur n’accepte pas la connexion. Il est interrogé plus tard.
site-fetch-tls = La connexion sûre échoue : le certificat du site n’est pas valable.
site-fetch-slow = Le serveur met trop de temps à répondre. Il est interrogé plus tard.
site-fetch-broken = La réponse s’est interrompue. Elle est redemandée plus tard.
site-fetch-large = La réponse dépasse la taille collectée.
site-fetch-bomb = La réponse compressée grossit hors de toute mesure et n’est pas ouverte.
site-fetch-packed = La réponse est compressée d’une façon qui n’est pas comprise.
site-fetch-redirects = Le serveur renvoie d’une adresse à l’autre sans aboutir.
site-fetch-busy = D’autres demandes occupent ce serveur, que l’on n’interroge qu’une à la fois. Réessayez dans une minute.
site-fetch-robots = Les règles du site pour les robots demandent de ne pas collecter cette adresse. Elles sont respectées.
site-search-too-long = La recherche est trop longue. Raccourcissez-la.
site-search-too-many-words = La recherche a trop de mots. Gardez ceux qui importent.
site-search-only-exclusions = La recherche ne dit que ce qu’il faut exclure. Ajoutez un mot qui doit y être.
site-search-not-a-day = L’une des dates n’est pas un jour. On attendait année-mois-jour.
site-search-not-a-key = La page suivante est introuvable. Recommencez la recherche.
site-search-failed = L’index de recherche ne répond pas.

## Pourquoi un document n’est pas lu
site-document-empty = Le fichier est vide : il a 0 octet. Vérifiez-le et envoyez-le à nouveau.
site-document-too-large = Le document est trop volumineux, ou le devient une fois ouvert. Divisez-le en plusieurs parties.
site-document-too-slow = La lecture du document prend trop de temps. Enregistrez-le à nouveau en PDF, ou divisez-le en plusieurs parties.
site-document-too-much-memory = La lecture du document demande trop de mémoire. Enregistrez-le à nouveau en PDF, ou divisez-le en plusieurs parties.
site-document-encrypted = Le document est protégé par un mot de passe. Enregistrez-le sans mot de passe et envoyez-le à nouveau.
site-document-broken = Le document est endommagé et ne peut pas être ouvert. Ouvrez-le dans son logiciel et enregistrez-le à nouveau.
site-document-not-read = Ce type de fichier n’est pas lu. Sont lus les fichiers PDF, DOCX, ODT, EPUB, HTML et texte brut.
site-document-no-text = Le document ne contient aucun texte. S’il s’agit d’images de pages, il faut d’abord y appliquer une reconnaissance de texte.

## Tables that people bring
site-table-empty = Le tableau est vide : choisissez un fichier avec une première ligne de noms
site-table-too-large = Le tableau est trop grand : divisez-le
site-table-too-long = Le tableau a trop de lignes ou de colonnes : divisez-le
site-table-broken = Le classeur ne peut être ouvert : enregistrez-le de nouveau en XLSX ou CSV
site-table-hidden = Toutes les feuilles du classeur sont masquées : affichez celle qui contient les données
site-table-row-broken = La ligne ne peut être lue : vérifiez guillemets et séparateurs
site-table-row-wide = La ligne a plus de cellules qu’il n’y a de colonnes : mettez entre guillemets le texte qui contient le séparateur
site-table-cell-error = La cellule indique une erreur (#REF!, #N/A) : corrigez-la dans le classeur
site-table-formula-unsaved = La formule n’a pas de résultat enregistré : ouvrez le classeur, enregistrez-le et apportez-le de nouveau
site-table-note-hidden =
    { $n ->
        [one] Une feuille masquée n’a pas été lue : { $names }
       *[other] { $n } feuilles masquées n’ont pas été lues : { $names }
    }
site-table-note-sheets =
    { $n ->
        [one] La première feuille a été lue ; une autre non : { $names }
       *[other] La première feuille a été lue ; { $n } autres non : { $names }
    }
site-table-note-merged =
    { $n ->
        [one] Il y a une cellule fusionnée : ce qu’elle dit vaut pour chacune de ses lignes
       *[other] Il y a { $n } cellules fusionnées : ce qu’elles disent vaut pour chacune de leurs lignes
    }
site-table-note-formulas =
    { $n ->
        [one] Il y a une formule : son dernier résultat enregistré a été lu
       *[other] Il y a { $n } formules : le dernier résultat enregistré de chacune a été lu
    }

## What people without an account send
site-sent-mail = Votre courriel
site-sent-mail-hint = Si vous voulez qu’on vous écrive. Seuls ceux qui décident le voient, et il est effacé ensuite.
site-sent-mail-wrong = Écrivez une adresse comme nom@exemple.org
site-sent-trap-label = Laissez ce champ vide
site-sent-trap = Laissez ce champ vide : il est là pour arrêter les programmes qui envoient de la publicité
site-sent-links = Laissez au plus { $n } adresses web
site-sent-too-fast = Lisez le formulaire tranquillement et renvoyez-le dans quelques secondes
site-sent-too-many = De nombreux textes ont déjà été envoyés depuis votre réseau. Gardez le vôtre et envoyez-le dans une heure.
site-sent-state = État
site-sent-open = À décider
site-sent-decided = Décidées
site-sent-keep-address = Gardez l’adresse de cette page : la réponse se lit ici.
site-sent-answer = Réponse
site-sent-answer-hint = Elle est lue par qui a envoyé le texte. S’il n’est pas accepté, dites pourquoi.
site-sent-answer-wrong = Écrivez la réponse, en 500 lettres au plus
site-sent-decline = Ne pas accepter
