# Watch: sources, articles, stories, search.

# What jobs, followers and the log of actions are called
watch-follower-articles = Lire les articles dans les captures
watch-follower-stories = Réunir les copies en histoires

## Navigation
watch-nav-today = Aujourd’hui
watch-nav-stories = Récits
watch-nav-articles = Articles
watch-nav-sources = Sources
watch-nav-health = État de la collecte

## Words
watch-word-all = Tous
watch-word-articles = Articles
watch-word-cancel = Annuler
watch-word-country = Pays
watch-word-date = Date
watch-word-kind = Type
watch-word-language = Langue
watch-word-outlet = Média
watch-word-outlets = Médias
watch-word-state = État
watch-word-stories = Récits

## Front page
watch-front-title = Aujourd’hui dans la presse
watch-front-editions = Éditions par pays
watch-front-all-countries = Tous les pays
watch-front-sentence =
    { $n ->
        [0] En sept jours, aucun article n’a été collecté.
       *[other] En sept jours, { $outlets ->
            [one] un média a publié
           *[other] { $outlets } médias ont publié
        } { $n ->
            [one] un article
           *[other] { $n } articles
        } ; { $stories ->
            [one] c’est un récit
           *[other] ce sont { $stories } récits
        }.
    }
watch-front-women =
    { $n ->
        [0] Aucun ne donne la parole à une femme.
        [one] Dans un récit, une femme prend la parole.
       *[other] Dans { $n }, une femme prend la parole.
    }
watch-lead-voices = Qui parle
watch-front-meta = Collecté jusqu’au { $time }, { $zone }.
watch-zone-central = heure d’Amérique centrale
watch-zone-local = heure locale ({ $country })
watch-zone-universal = heure universelle (UTC)
watch-hours = En { $zone }.
watch-front-more = Tous les récits
watch-front-search = Rechercher dans tous les articles
watch-front-aside = Données de la semaine
watch-front-week = Sept jours, par pays
watch-week-most = Le plus d’articles collectés : { $country }, { $n } sur { $all }
watch-week-one = Tous les articles de ces jours viennent d’un pays : { $country }
watch-week-alike = Le plus d’articles collectés : { $country }, { $n } pour chacun
watch-week-even = Aucun pays ne se détache : { $all } articles de { $countries } pays
watch-week-words = Mots signalés en 30 jours
watch-week-words-none = Aucun n’a été signalé dans les articles de ces jours.
watch-week-words-note = Articles où chacun figure. Un mot cité ou critiqué compte aussi.
watch-lead-hours = Quand chaque article a paru
watch-lead-says = Le premier paraît le { $first } ; le dernier, le { $last }.
watch-lead-copies = Les suivants
watch-lead-not-drawn =
    { $n ->
        [one] Un seul ne donne que le jour : il n’est pas dessiné
       *[other] { $n } ne donnent que le jour : ils ne sont pas dessinés
    }
watch-lead-words = Mots signalés dans le récit
watch-lead-word-in =
    { $n ->
        [one] dans un article
       *[other] dans { $n } articles
    }
watch-lead-read = Lire l’article avec ses marques
watch-card-terms =
    { $n ->
        [one] Un terme signalé
       *[other] { $n } termes signalés
    }
watch-front-week-note = Articles collectés, selon la date déclarée par le média. Ce n’est pas un échantillon : il dit ce qui a été collecté, pas ce qui a été publié.
watch-front-health = Voir l’état de la collecte
watch-front-observatories = Observatoires
watch-front-empty-title = Il n’y a pas encore d’articles
watch-front-empty-wait = Les sources sont interrogées à tour de rôle ; les premiers articles paraissent en quelques minutes.
watch-front-empty-none = Aucune source n’est encore collectée.
watch-front-empty-outlets = Voir les médias de l’annuaire

## Stories
watch-stories-title = Récits
watch-stories-lede = Chaque récit réunit les articles qui donnent le même texte : une dépêche et ses copies.
watch-story-kicker = Récit
watch-story-size =
    { $n ->
        [one] Un article
       *[other] { $n } articles
    } dans { $outlets ->
        [one] un média
       *[other] { $outlets } médias
    }
watch-story-order = Dans l’ordre de leur parution
watch-story-search = Rechercher dans ce récit
watch-story-see = Voir le récit entier
watch-story-aside = À propos du récit
watch-story-first = Premier article
watch-story-last = Dernier article

## Article
watch-article-label = L’article, lu
watch-article-aside = Ce que dit la lecture
watch-article-untitled = Sans titre
watch-article-unsigned = Non signé
watch-article-undated = Sans date
watch-article-doubtful = date douteuse : sans fuseau horaire, dans le futur ou absente
watch-article-paywalled = Payant
watch-article-words =
    { $n ->
        [one] { $n } mot
       *[other] { $n } mots
    }
watch-article-versions =
    { $n ->
        [one] Une version
       *[other] { $n } versions
    }
watch-article-copy = Copie, { $share }
watch-article-own = Texte propre
watch-article-first = Le premier paru
watch-article-first-hour = Le premier à donner son heure
watch-article-same-day = Même texte, le même jour
watch-article-same = Même texte
watch-article-you-see-all = Le texte intégral s’affiche parce que vous êtes membre de l’observatoire. Le public voit un extrait, cette lecture et le lien vers le média.
watch-article-you-see-excerpt = Voici un extrait, la lecture et le lien vers le média. Le texte intégral et l’archive sont réservés aux membres de l’observatoire.
watch-article-no-copies = Le média demande de ne montrer aucune copie de cet article (noarchive). Voici un extrait, la lecture et le lien vers le média.
watch-article-read-at = Lire dans { $outlet }
watch-article-marked = Mots signalés
watch-article-same-story = Le même récit dans d’autres médias

## Marks
watch-mark-key = Comment lire les marques
watch-mark-note = Note { $n }. { $manner } : { $words }
watch-mark-times-own =
    { $n ->
        [one] { $n } fois dans les propres termes du média
       *[other] { $n } fois dans les propres termes du média
    }
watch-mark-times-quoted =
    { $n ->
        [one] { $n } fois dans une citation
       *[other] { $n } fois dans des citations
    }
watch-mark-times-critical =
    { $n ->
        [one] { $n } fois critiqué ou nié
       *[other] { $n } fois critiqué ou nié
    }
watch-mark-word = mot
watch-mark-own = dans les propres termes du média
watch-mark-quoted = dans une citation
watch-mark-critical = critiqué ou nié
watch-mark-correct = Corriger cette marque
watch-mark-term = Voir le terme
watch-mark-close = Fermer

## Versions
watch-version-title = Ce que le média a changé
watch-version-lede = Chaque version est gardée lorsqu’elle est vue. Seules les phrases modifiées sont montrées.
watch-version-summary =
    De la version { $old } ({ $oldtime }) à la { $new } ({ $newtime }) : { $added ->
        [0] rien d’ajouté
        [one] un passage ajouté
       *[other] { $added } passages ajoutés
    }, { $removed ->
        [0] rien de retiré
        [one] un retiré
       *[other] { $removed } retirés
    }
watch-version-added = ajouté :
watch-version-removed = retiré :

## Archived page
watch-capture-title = La page archivée
watch-capture-kept = Gardée
watch-capture-answered = Réponse
watch-capture-facts = { $status }, { $size }
watch-capture-digest = Empreinte
watch-capture-first-seen = Vue pour la première fois
watch-capture-members = La copie archivée est montrée aux membres de l’observatoire : c’est une preuve, non une republication.
watch-capture-see = Voir la copie archivée
watch-capture-safe = Elle s’ouvre sans programme ni image extérieure.
watch-replay-title = Copie archivée
watch-replay-line = Copie de { $address }, gardée le { $time }, { $zone }. Sans programmes, images ni liens.

## Citation
watch-cite-title = Citer
watch-cite-formats = Autres formats
watch-cite-line =
    { $signed ->
        [yes] { $authors }.{" "}
       *[no] {""}
    }« { $title } ». { $outlet }, { $date }. Lecture et copie dans Atalaya, article { $id }, version { $version }, { $href }

## Take-down
watch-hide-link = Masquer cet article
watch-hide-title = Masquer un article
watch-hide-consequence = L’article, son texte, ses copies archivées et ses résultats de recherche cessent aussitôt d’être visibles. Une ligne dit quand et pour quel motif. Il peut être montré de nouveau.
watch-hide-ground = Motif
watch-hide-ground-hint = Il est publié avec la ligne qui reste. Ne mettez pas de noms.
watch-hide-ground-missing = Écrivez le motif : il reste à la place de l’article.
watch-hide-button = Masquer l’article
watch-hide-is-hidden = Cet article est masqué.
watch-hide-show = Montrer à nouveau l’article
watch-hidden-title = Article retiré
watch-hidden-line = Retiré le { $date }. Motif : { $ground }
watch-erase-link = Effacer cet article définitivement
watch-erase-title = Effacer un article définitivement
watch-erase-consequence = Le titre, le texte et toutes les versions de l’article, ce qui y a été signalé, ses résultats de recherche et les octets de ses copies dans l’archive sont effacés. C’est irréversible.
watch-erase-captures = { $n ->
    [one] { $n } copie de l’archive est effacée.
   *[other] { $n } copies de l’archive sont effacées.
}
watch-erase-remains = Une ligne dit quand et pour quel motif, et une mention reste au registre des effacements, appliqué de nouveau quand une sauvegarde est restaurée. Les listes du média où l’article a paru restent dans l’archive, avec son titre et son résumé.
watch-erase-others = Ces articles ont des copies aux mêmes octets. Ils restent visibles, mais ces copies ne pourront plus être ouvertes. S’ils doivent disparaître aussi, effacez-les un à un.
watch-erase-instead = Tant qu’une demande est examinée, masquez l’article : cela peut être annulé.
watch-erase-ground-hint = Il est publié avec la ligne qui reste et inscrit dans l’archive. Ne mettez pas de noms.
watch-erase-ground-missing = Écrivez le motif : il reste à la place de l’article.
watch-erase-ground-long = Écrivez le motif en moins de mots : il y a place pour 300 lettres.
watch-erase-sure = Je comprends que l’article ne pourra pas être récupéré.
watch-erase-sure-missing = Cochez que vous le comprenez : ensuite, c’est irréversible.
watch-erase-button = Effacer définitivement
watch-erased-title = Article effacé
watch-erased-line = Effacé le { $date }. Motif : { $ground }
watch-erased-copy-title = Copie effacée
watch-erased-copy = Les octets de cette copie ont été effacés de l’archive.
watch-lost-copy-title = Copie perdue
watch-lost-copy = Le disque a perdu les octets de cette copie, et aucune autre ne les a identiques. La page a été redemandée au média ; ses autres copies figurent dans la liste de l’article.
watch-withheld-copy-title = Copie non montrée
watch-withheld-copy = La copie archivée n’est pas montrée : le média le demande (noarchive).

## Search
watch-search-title = Rechercher des articles
watch-search-all =
    { $n ->
        [one] { $n } article dans l’archive
       *[other] { $n } articles dans l’archive
    }
watch-search-found =
    { $n ->
        [one] « { $q } » : { $n } article
       *[other] « { $q } » : { $n } articles
    }
watch-search-help = Toutes les formes des mots, sans tenir compte des accents. Pour une phrase exacte, mettez des guillemets ; pour exclure, un trait d’union devant :
watch-search-example = abri -chiens
watch-search-filters = Filtres
watch-search-filters-on = Filtres actifs
watch-search-filter-remove = (retirer)
watch-search-to-filters = Aller aux filtres
watch-search-filter = Filtrer
watch-search-clear = Effacer les filtres
watch-search-results = Résultats
watch-search-sort = Trier par
watch-search-sort-button = Trier
watch-search-newest = Plus récents
watch-search-best = Plus proches
watch-search-copied = Plus copiés
watch-search-from = Du
watch-search-to = Au
watch-search-from-chip = Depuis le { $date }
watch-search-to-chip = Jusqu’au { $date }
watch-search-story-chip = Un seul récit
watch-search-none = Aucun article avec ces filtres
watch-search-none-says = Aucun article ne répond à « { $q } »
watch-search-none-within = Avec ces filtres : { $list }.
watch-search-searched =
    { $n ->
        [one] La recherche a porté sur { $n } article
       *[other] La recherche a porté sur { $n } articles
    } de { $outlets ->
        [one] { $outlets } média
       *[other] { $outlets } médias
    }.
watch-search-unquoted = Rechercher sans les guillemets
watch-search-without = Sans le filtre « { $filter } »
watch-search-alone = Seulement « { $word } »
watch-search-finds =
    { $n ->
        [one] { $n } article
       *[other] { $n } articles
    }
watch-search-everything = Voir tous les articles
watch-search-take-hint = CSV et JSON portent jusqu’à 500 lignes à la fois et l’adresse des suivantes.
watch-facet-term = Terme signalé
watch-facet-no-term = Aucun
watch-facet-more = { $n } autres
watch-facet-outlets = Les autres, dans l’annuaire des médias
watch-facet-readings = Plus de filtres : ce que dit la lecture

## Sources
watch-sources-title = Sources
watch-sources-lede =
    { $n ->
        [one] Une adresse
       *[other] { $n } adresses
    } de { $outlets ->
        [one] un média
       *[other] { $outlets } médias
    }.
watch-sources-public = Ce que le public en voit
watch-sources-add = Ajouter une source
watch-sources-order = D’abord celles qui échouent
watch-sources-aside = Travaux et importation
watch-sources-running = En cours
watch-sources-jobs = { $running } travaux en cours, { $open } en attente.
watch-sources-none = Aucune source avec ces filtres
watch-sources-none-hint = Effacez les filtres ou ajoutez une source.
watch-sources-opml = Emporter toutes les sources en OPML
watch-tally-ok =
    { $n ->
        [one] { $n } répond
       *[other] { $n } répondent
    }
watch-tally-late = { $n } en retard
watch-tally-failing =
    { $n ->
        [one] { $n } échoue
       *[other] { $n } échouent
    }
watch-tally-idle = { $n } pas encore interrogées
watch-tally-paused = { $n } en pause
watch-health-ok = Répond
watch-health-late = En retard
watch-health-failing = En échec
watch-health-idle = Pas encore interrogée
watch-health-paused = En pause
watch-health-since = { $state } depuis le { $time }
watch-source-last = Dernière fois
watch-source-next = Prochaine demande
watch-source-never = Jamais
watch-source-never-asked = Rien ne lui a encore été demandé.
watch-source-not-until-you = Pas avant votre décision
watch-source-fine =
    { $n ->
        [one] Une entrée
       *[other] { $n } entrées
    } la dernière fois, { $new ->
        [0] aucune nouvelle
        [one] une nouvelle
       *[other] { $new } nouvelles
    }.
watch-source-paused-by = Mise en pause par { $who } le { $date }. { $reason }
watch-source-paused-on = Depuis le { $date }. { $reason }
watch-source-demo-pause = La démonstration ne demande rien à la presse réelle.
watch-source-paused-elsewhere = Elle était en pause dans l’installation d’où vient la liste.
watch-source-use-found = Utiliser le flux trouvé
watch-source-ask-now = Interroger maintenant
watch-source-pause = Mettre en pause
watch-source-resume = Reprendre
watch-source-remove = Retirer
watch-source-remove-title = Retirer une source
watch-source-remove-consequence = Elle n’est plus collectée. Ses articles et pages archivées restent. Elle peut être ajoutée à nouveau.
watch-source-remove-button = Retirer la source
watch-source-add = Ajouter la source
watch-source-address = Adresse de la page d’accueil ou du flux
watch-source-address-hint = Collez la page d’accueil du média : nous cherchons son flux. Exemple : https://diario.example
watch-source-outlet-hint = Laissé vide, le média du même site est utilisé, ou un média est créé avec le nom du site.
watch-source-country-hint = Pour un nouveau média.
watch-source-address-wrong = Ceci n’est pas une adresse web. On attendait quelque chose comme https://diario.example
watch-source-answered = Le serveur a répondu { $status } et non une page. Vérifiez l’adresse.
watch-source-still-looking = Le site tarde à répondre, et la recherche continue. Votre saisie est ici : validez de nouveau dans un instant pour voir ce qui a été trouvé.
watch-source-took-too-long = Le site a mis trop de temps et la recherche a été abandonnée. Collez l’adresse du flux si vous la connaissez, ou réessayez plus tard.
watch-source-nothing-found = La page répond, mais aucun flux ni lien vers des articles n’a été trouvé. Collez l’adresse du flux si vous la connaissez.
watch-source-empty = L’adresse répond, mais à vide : il n’y a ni flux ni page. Vérifiez-la ou réessayez plus tard.
watch-source-no-answer = Le serveur ne répond pas comme il faut. Rien n’a été ajouté : réessayez plus tard.
watch-source-known = L’adresse { $address } est déjà collectée, sous { $outlet }.
watch-source-known-short = Cette adresse est déjà collectée.
watch-source-removed = La source a été retirée. Pour la demander à nouveau, ajoutez-la avec son adresse.
watch-source-outlet-unknown = Il n’y a pas de média avec cet identifiant.
watch-source-which-outlet = Elle peut être de plusieurs médias : { $detail }. Écrivez le nom du bon dans le champ « Média ».
watch-source-country-wrong = Ce n’est pas le code d’un pays. Ses deux lettres sont attendues, comme HN.
watch-source-kind-feed = Flux RSS, Atom ou JSON
watch-source-kind-sitemap = Plan d’actualités
watch-source-kind-section = Page de rubrique
watch-done-added = La source est collectée dès maintenant.
watch-done-asked = La source sera interrogée aussitôt.
watch-done-paused = La source est en pause.
watch-done-resumed = La source est à nouveau collectée.
watch-done-removed = La source est retirée ; ses articles restent.
watch-done-readdressed = La source utilise la nouvelle adresse.
watch-done-imported = Les sources de la liste sont collectées dès maintenant.

## What is wrong with a source or a page
watch-problem-gone = Le serveur répond que l’adresse n’existe plus (410). Elle n’est plus interrogée avant votre décision.
watch-problem-not-there = Le serveur ne trouve pas l’adresse (404). Elle a peut-être changé.
watch-problem-refused = Le serveur ne laisse pas lire cette adresse ({ $detail }).
watch-problem-asked-to-wait = Le serveur a demandé d’attendre { $detail } minutes. C’est respecté.
watch-problem-host-fails = Le serveur est en panne ({ $detail }). Il est interrogé à nouveau, à intervalles croissants.
watch-problem-answer = Le serveur répond quelque chose d’inattendu ({ $detail }).
watch-problem-not-a-feed = Elle répond, mais ni par un flux ni par un plan d’actualités. { $detail }
watch-problem-page-with-feed = Elle répond par une page ; un flux y est nommé : { $detail }
watch-problem-left-out = Le média de cette adresse a demandé à être laissé de côté : il n’est pas collecté.

## Import
watch-import-title = Importer une liste OPML ou CSV
watch-import-file = Fichier
watch-import-hint = OPML, ou CSV avec les colonnes name, feed_url, home_url, country, language. D’abord un essai à blanc, sans rien enregistrer.
watch-import-paste = Ou collez la liste ici
watch-import-try = Essayer sans enregistrer
watch-import-heading = Essai à blanc de « { $name } » : rien n’est encore enregistré
watch-import-heading-pasted = Essai à blanc de la liste collée : rien n’est encore enregistré
watch-import-new =
    { $n ->
        [one] { $n } nouvelle source
       *[other] { $n } nouvelles sources
    }
watch-import-known =
    { $n ->
        [one] { $n } est déjà collectée : laissée telle quelle
       *[other] { $n } sont déjà collectées : laissées telles quelles
    }
watch-import-unread =
    { $n ->
        [one] { $n } ne peut pas être lue
       *[other] { $n } ne peuvent pas être lues
    }
watch-import-faults = Celles qui ne peuvent pas être lues
watch-import-fault = Ligne { $line }, { $name } : { $says }
watch-import-fault-unnamed = Ligne { $line } : { $says }
watch-import-button =
    { $n ->
        [one] Importer la source
       *[other] Importer les { $n }
    }
watch-import-discard = Abandonner
watch-import-empty = Choisissez un fichier ou collez une liste ; ce qui est arrivé était vide.
watch-import-many = La liste nomme plus de 20 000 sources. Divisez-la en parties.
watch-import-large = La liste dépasse 4 Mo. Divisez-la en parties et importez-les une à une.
watch-import-not-opml = Le fichier n’est pas de l’OPML. On attendait un élément opml avec des outline.
watch-import-no-columns = La colonne des adresses manque. On attendait feed_url ou address dans la première ligne.
watch-import-address-missing = l’adresse manque.
watch-import-address-private = { $detail } est une adresse privée et n’est pas interrogée.
watch-import-address-wrong = { $detail } n’est pas une adresse web.
watch-import-address-none = ce qui est à la place de l’adresse n’est pas une adresse du web.
watch-import-country-wrong = « { $detail } » n’est pas le code d’un pays : ses deux lettres sont attendues, comme HN.
watch-import-which-outlet = elle peut être de plusieurs médias : { $detail }. Écrivez dans la liste le nom et le pays du bon.

## Public health of sources
watch-health-title = État de la collecte
watch-health-sentence = { $ok } sources sur { $all } répondent.
watch-health-as-of = Au { $time }, { $zone }. Les sources en pause ne sont pas comptées.
watch-health-lede = Ce qu’une source ne donne pas manque dans les articles, les recherches et les chiffres. C’est pourquoi on le publie ici.
watch-health-figures = Résumé
watch-health-each = Source par source
watch-health-see = Voir
watch-health-of-sources =
    sur { $asked } répondent ; { $paused ->
        [0] aucune en pause
       *[other] { $paused } en pause
    }{ $idle ->
        [0] {""}
       *[other] ; { $idle } pas encore interrogées
    }
watch-health-found = Articles trouvés aujourd’hui
watch-health-found-before = hier, { $n }
watch-health-lag = De la publication à la découverte
watch-health-lag-of =
    { $n ->
        [one] dans le seul article avec une heure de publication
       *[other] la moitié prend moins, dans les { $n } derniers avec une heure de publication
    }
watch-health-minutes = { $n } min
watch-health-hours = { $n } h
watch-health-whole-days =
    { $n ->
        [one] { $n } jour
       *[other] { $n } jours
    }
watch-health-caption = Sources, d’abord celles en échec
watch-health-bars =
    { $n ->
        [one] Dernier jour
       *[other] { $n } derniers jours
    }
watch-health-last = Dernière réponse
watch-health-how = Comment on collecte
watch-health-how-says = Chaque adresse est interrogée aussi souvent qu’elle change, une à la fois par site, et ce que chaque média indique aux robots est respecté. « 12 sur 14 jours » veut dire qu’elle a répondu 12 des 14 jours où elle a été interrogée ; « en partie », que ce jour-là elle a aussi échoué parfois. Une barre grise et basse est un jour où rien n’a été demandé.
watch-health-days =
    { $answered } sur { $asked } { $asked ->
        [one] jour
       *[other] jours
    }{ $partly ->
        [0] {""}
       *[other] ; { $partly } en partie
    }

## On an outlet’s page
watch-panel-title = Ce qui est collecté
watch-panel-no-source = Aucune source de ce média n’est collectée.
watch-panel-no-article = Il n’y a pas encore d’articles de ce média.
watch-panel-all = Voir tous ses articles
watch-problem-no-text = Aucun texte ne sort de la page.

## Ce qui a été fait, pour le journal
watch-did-source-add = A ajouté une source
watch-did-source-ask = A fait interroger une source
watch-did-source-pause = A mis une source en pause
watch-did-source-resume = A repris une source
watch-did-source-remove = A retiré une source
watch-did-source-readdress = A donné une autre adresse à une source
watch-did-source-import = A importé une liste de sources
watch-did-article-hide = A masqué un article
watch-did-article-show = A de nouveau montré un article
watch-did-article-erase = A demandé l’effacement définitif d’un article
watch-did-article-erased = A fini d’effacer un article

## Les tâches
watch-job-fetch-source = Interroger une source
watch-job-fetch-page = Chercher une page d’article
watch-job-erase-page = Effacer un article définitivement

## On the page of a country
watch-country-title = Cette semaine dans la presse
watch-country-count =
    { $n ->
        [one] Un article cette semaine
       *[other] { $n } articles cette semaine
    }
watch-country-says = Ces sept derniers jours : { $articles } articles, { $stories } sujets, { $outlets } médias.
watch-country-none = Ces sept derniers jours, aucun article de ce pays n’a été vu.
watch-country-all = Tous les articles de ce pays

## What readers say of articles
watch-remarks-desk = Observations
watch-remarks-title = Observations de lectrices et de lecteurs
watch-remarks-lede = Ce que des personnes sans compte ont dit d’un article, avec la réponse de l’observatoire.
watch-remarks-none = Aucune observation n’est encore publiée
watch-remarks-none-says = Sur la page de chaque article, on peut dire pourquoi il est bon ou nuisible.
watch-remarks-queue = Observations sans réponse
watch-remarks-queue-lede = Ce que des personnes sans compte disent des articles. Les plus anciennes d’abord.
watch-remarks-queue-none = Il n’y a pas d’observations à montrer
watch-remark-one = Observation
watch-remark-title = Dire pourquoi un article est bon ou nuisible
watch-remark-band = Cet article est-il bon ou nuisible ?
watch-remark-says = Aucun compte n’est nécessaire. Une personne de l’observatoire la lit et répond ; la réponse se trouve à l’adresse reçue à l’envoi. Si elle est publiée, c’est sans votre nom ni votre courriel.
watch-remark-kind = Ce que vous signalez
watch-remark-kind-good-words = Bon : des mots qui respectent
watch-remark-kind-good-voices = Bon : donne la parole aux personnes dont il parle
watch-remark-kind-good-context = Bon : explique avec des faits et des sources
watch-remark-kind-harm-words = Nuisible : des mots ou des images qui stigmatisent
watch-remark-kind-harm-exposes = Nuisible : expose une personne en danger
watch-remark-kind-harm-untrue = Nuisible : dit quelque chose de faux ou sans source
watch-remark-kind-harm-one-sided = Nuisible : n’écoute qu’une seule partie
watch-remark-words = Pourquoi
watch-remark-words-hint = Dites quelle partie de l’article, et pourquoi. N’écrivez ni le nom de personnes en danger ni ce qui permet de les reconnaître.
watch-remark-words-missing = Écrivez pourquoi
watch-remark-words-long = Écrivez au plus { $n } lettres
watch-remark-button = Envoyer l’observation
watch-remark-by-reader = Une personne qui lit
watch-remark-answer-of = Réponse de l’observatoire :
watch-remark-all = Toutes les observations sur cet article
watch-remark-article = Article
watch-remark-state-open = Envoyée le { $date }, sans réponse
watch-remark-state-shown = Publiée avec sa réponse le { $date }
watch-remark-state-accepted = Répondue le { $date }, non publiée
watch-remark-state-declined = Non acceptée, le { $date }
watch-remark-publish = Répondre et publier
watch-remark-publish-hint = Une fois publiées, l’observation et la réponse se lisent par tous sur la page de l’article. Ne publiez pas ce qui laisse reconnaître une personne en danger.
watch-remark-answer-only = Répondre sans publier
watch-remark-take-off = Ne plus la publier
watch-remark-put-on = La publier
watch-remark-decided-meanwhile = Une autre personne a répondu entre-temps. Rechargez la page pour la lire.
watch-done-remarked = L’observation est envoyée.
watch-done-answered = La réponse est enregistrée.
watch-did-remark-send = A envoyé une observation sur un article
watch-did-remark-publish = A publié une observation avec sa réponse
watch-did-remark-answer = A répondu à une observation sans la publier
watch-did-remark-decline = N’a pas accepté une observation
watch-did-remark-take-off = A cessé de publier une observation
## To take away
watch-data-articles-about = Quels articles il y a : média, pays, date, titre, auteurs, histoire et adresse. Les textes appartiennent aux médias et n’y sont pas.
watch-search-records = Aussi parmi les fiches
