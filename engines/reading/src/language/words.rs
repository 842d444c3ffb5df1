//! The small words and endings by which languages are told apart. Own lists, from general knowledge of the languages;
//! a word that stands in several lists speaks for each of them less.

/// A language with its frequent words, folded to lower case with their accents.
pub(super) struct Language {
    /// ISO 639-1 code where there is one, else ISO 639-3.
    pub(super) code: &'static str,
    /// Parted by spaces.
    pub(super) words: &'static str,
    /// Beginnings (`x-`), endings (`-x`) and inner pieces (`x`) of words that are usual here and rare next door.
    pub(super) pieces: &'static str,
    /// Letters that its words, names and loans apart, never have.
    pub(super) never: &'static str,
}

/// All that are told apart; those read come first.
pub(super) const LANGUAGES: [Language; 16] = [
    Language {
        code: "es",
        words: "el la los las un una unos unas de del a al en y e o u que se no por con para su sus lo le les es son \
            ser era fue fueron ha han había hay más como pero si sí ya o este esta estos estas ese esa esos esto eso \
            sobre entre hasta desde sin cuando donde dónde muy también porque todo todos toda todas dos tres años año \
            día días me mi te tu nos otro otra otros otras así qué quién cómo cuál cuáles cuándo hoy ayer según contra \
            durante hacia tras ante mientras aunque donde cada parte tiene tienen puede pueden está están estaba será \
            hace hacer sido quien quienes ante bajo mismo misma solo sólo bien ahora después antes nuevo nueva gobierno \
            país países presidente estado ciudad mundo vida personas gente derechos dice dijo él ella ellos ellas \
            nuestro nuestra mayor mejor primera primer usted yo fueron eran tenía han hemos cuyo cual cuenta hecho \
            pueblo mujeres hombres niños años millones además aún aquí allí algo nada nadie nunca siempre menos sino \
            luego pues tan tanto mucho muchos muchas poco cosa cosas vez veces lugar semana meses mes hora noche agua \
            ley leyes guerra justicia paz elecciones muertos muerte policía mujer hombre hijo hija",
        pieces: "-ción -ciones -dad -dades -mente -ió -aron -ieron -aba -ando -iendo -miento -ería -ismo -aje -jo -eza \
            -illo -illa -ñ ñ ll- ue ie -ón -és -í -ían hue- -ez",
        never: "ç ã õ à è ê ô â ä ï",
    },
    Language {
        code: "pt",
        words: "o a os as um uma uns umas de do da dos das em no na nos nas e ou que se não por com para pelo pela \
            pelos pelas seu sua seus suas ao à aos às é são ser era foi foram há mais como mas já este esta estes \
            estas esse essa isso isto sobre entre até desde sem quando onde muito muitos também porque todo todos \
            toda todas dois duas três anos ano dia dias me meu minha te nos outro outra outros assim quem qual hoje \
            ontem segundo contra durante após depois antes enquanto embora cada parte tem têm pode podem está estão \
            estava será fazer feito num numa nuns deste desta neste nesta desse dessa nesse nessa àquele aquele \
            aquela ele ela eles elas lhe lhes você nós eu só ainda bem agora novo nova governo país países presidente \
            estado cidade mundo vida pessoas gente direitos diz disse nosso nossa maior melhor primeira primeiro \
            mesmo mesma sendo tinha havia mil milhões além aqui ali algo nada ninguém nunca sempre menos então tão \
            tanto pouco coisa coisas vez vezes lugar semana meses mês hora noite água lei leis guerra justiça paz \
            mulher mulheres homem homens filho filha pois dele dela deles cujo",
        pieces: "-ção -ções -ão -ões -dade -dades -mente -ou -aram -eram -iram -ava -ando -endo -mento -agem -gem -nh \
            nh lh ç -eiro -eira -inho -inha -ei -ências -ência -ância ss -ário -ória -ível -ável -ém -ês õ ã",
        never: "ñ k w ä ï ë",
    },
    Language {
        code: "fr",
        words: "le la les l un une des de du d à au aux en et ou que qui qu se s ne n pas par avec pour sur dans son sa \
            ses leur leurs ce cet cette ces c est sont être était été fut a ont avait il elle ils elles on nous vous \
            je j y plus comme mais si déjà entre jusqu depuis sans quand où très aussi parce tout tous toute toutes \
            deux trois ans année jour jours me mon ma mes te ton nos notre votre autre autres ainsi quel quelle \
            comment aujourd hui hier selon contre pendant vers après avant alors chaque dont peut peuvent fait faire \
            sera même seul bien encore nouveau nouvelle gouvernement pays président état ville monde vie personnes \
            gens droits dit eux lui moi cela ça ceux celle celui chez sous lors donc car ni point rien jamais \
            toujours moins peu beaucoup chose fois lieu semaine mois heure nuit eau loi guerre justice paix femme \
            femmes homme hommes fils fille enfants m t étaient avoir ayant afin face leurs premier première quelques \
            plusieurs cependant ici là",
        pieces: "-tion -tions -ment -ements -eur -eurs -eux -euse -ait -aient -er -ez -ée -ées -és -é -ique -iques \
            -isme -aux -eau -elle -ille ou oi eu au ç ê è œ -ir -ité -ités -ais -aise -age -ence -ance",
        never: "ñ í ó ú á ã õ ä",
    },
    Language {
        code: "en",
        words: "the a an of to in and or that is was are were be been being for on with as by at from it its this these \
            those which who whom whose what when where why how not no but if than then so such also more most some \
            any all each other into over under after before between during against about through out up down off \
            has have had having do does did done will would can could should may might must he she they we you i \
            his her their our your my him them us me there here new one two three first last year years day days \
            people said says government country president state city world life rights just only very now still \
            because while until since both own same too many much make made take get let never always again back \
            women woman men man child children week month time way well war law peace police old great among within \
            without upon per via don didn doesn isn it's",
        pieces: "-ing -ed -tion -tions -ly -ness -ful -ment -ers -ies -ight -ough th wh- sh ck w y- -y -ous -ive -al \
            -able -ity kn- oo ee -ed -er -ist -ists -ship -ow -ay",
        never: "ñ ç ã õ á í ó ú ü ä ï à è ê é",
    },
    Language {
        code: "ht",
        words: "nan yo li mwen ou nou pou ki ak ap te pa se an la a yon sa tout moun fè gen men lè jan si kap ka va \
            pral ta tap pi anpil nan sou depi jiska apre anvan pandan paske kote konsa tou ankò deja toujou janm \
            anyen pèsonn menm lòt chak kèk de twa premye dènye ane jou semèn mwa peyi ayiti ayisyen gouvènman \
            prezidan leta vil lavi dwa di bay pran mete wè vle kapab dwe rele vini ale rive soti antre rete konnen \
            panse pale mande travay lekòl lapolis lapè lalwa fanm gason timoun pitit fanmi zanmi bondye jezi satan \
            seyè granmèsi oswa oubyen epi alò donk eske èske kisa kilès poukisa kijan konbyen ki sila sa yo kont \
            avèk san pami ant genyen kite fini kòmanse chanje bezwen ede sove byen mal bon gwo ti piti nouvo vye \
            lajan dlo tè kay pòt chemen lanmou laj kè bouch je tèt men pye zòn depatman pap kounye jodi yè demen \
            lokal sosyete politik lòd desizyon dapre tankou pwoblèm",
        pieces: "-syon -yon wa we ye -man -òl -an -en -on ò è kw k- w y -sè -tè -te -ik -ès -ist mw pw bw fw gw dy \
            chw -èz -èt -wa ki- ke- -al",
        never: "q x ñ ä ï ü á í ó ú ç é ê ã õ",
    },
    Language {
        code: "gl",
        words: "o a os as un unha uns unhas de do da dos das en no na nos nas e ou que se non por con para polo pola \
            polos polas seu súa seus súas ao á aos ás é son ser era foi foron hai máis como pero xa este esta estes \
            estas ese esa iso isto sobre entre ata dende desde sen cando onde moi moito moitos tamén porque todo \
            todos toda todas dous dúas tres anos ano día días me meu miña nos outro outra outros así quen cal hoxe \
            onte segundo contra durante tras despois antes mentres aínda cada parte ten teñen pode poden está están \
            estaba será facer feito nun nunha nunhas dun dunha dunhas deste desta neste nesta co coa cos coas el ela \
            eles elas lle lles vostede nós eu só ben agora novo nova goberno país países presidente estado cidade \
            mundo vida persoas xente dereitos di dixo noso nosa maior mellor primeira primeiro mesmo mesma había mil \
            millóns ademais aquí alí algo nada ninguén nunca sempre menos entón tan tanto pouco cousa cousas vez \
            veces lugar semana meses mes hora noite auga lei leis guerra xustiza paz muller mulleres home homes fillo \
            filla pois galicia galego galega concello xunta veciños obras traballo traballadores",
        pieces: "-ción -cións -dade -dades -mente -ou -aron -eron -iron -aba -ando -endo -mento -axe -xe xe- xo xu x \
            nh -ñ ñ -eiro -eira -iño -iña -ns -ón -éns -óns -án -ís",
        never: "j k w y ç ã õ à ê ô â ä",
    },
    Language {
        code: "ca",
        words: "el la els les l un una uns unes de del dels d a al als en i o que se s no per amb pel pels per seu seva \
            seus seves és són ser era va van ha han hi havia hi més com però si ja aquest aquesta aquests aquestes \
            aquell aquella això allò sobre entre fins des sense quan on molt també perquè tot tots tota totes dos \
            dues tres anys any dia dies em et ens us ho li altre altra altres així qui quin quina avui ahir segons \
            contra durant després abans mentre encara cada part té tenen pot poden està estan estava serà fer fet \
            ell ella ells elles jo nosaltres només bé ara nou nova govern país països president estat ciutat món \
            vida persones gent drets diu dir nostre nostra major millor primera primer mateix mateixa mil milions \
            aquí res ningú mai sempre menys llavors tan tant poc cosa coses vegada vegades lloc setmana mesos mes \
            hora nit aigua llei guerra justícia pau dona dones home homes fill filla doncs hem sota cap i però \
            catalunya català barcelona ajuntament",
        pieces: "-ció -cions -tat -tats -ment -ava -aven -ant -ent -atge -ny ny l·l -ig -itz tz -ix ix -ès -às -é -à -è \
            ç -ar -ats -its -ets -ians -isme -eu -au -ll ll-",
        never: "ñ ã õ ä k w ê ô â",
    },
    Language {
        code: "it",
        words: "il lo la i gli le l un una uno di del della dei delle dello degli dell a al alla ai alle allo agli all \
            da dal dalla dai dalle in nel nella nei nelle su sul sulla e ed o che si non per con suo sua suoi sue è \
            sono essere era fu stato stata ha hanno aveva c più come ma se già questo questa questi queste quello \
            quella ciò tra fra fino senza quando dove molto anche perché tutto tutti tutta tutte due tre anni anno \
            giorno giorni mi ti ci vi ne altro altra altri altre così chi quale oggi ieri secondo contro durante dopo \
            prima mentre ancora ogni parte può possono sta fare fatto lui lei loro noi voi io solo bene ora nuovo \
            nuova governo paese paesi presidente città mondo vita persone gente diritti dice detto nostro nostra \
            maggiore migliore primo mila milioni qui lì nulla nessuno mai sempre meno allora tanto poco cosa cose \
            volta volte luogo settimana mesi mese ora notte acqua legge guerra giustizia pace donna donne uomo uomini \
            figlio figlia dunque però quindi",
        pieces: "-zione -zioni -tà -mente -ava -ando -endo -mento -aggio -gli gn -ò -ù -ì zz cc gg tt -ità -ato -ati \
            -are -ere -ire -ella -elli -issimo -ista -isti ch gh -ia -io -ie sch",
        never: "j k w x y ñ ç ã õ á ä ê",
    },
    Language {
        code: "nl",
        words: "de het een van in en op te dat is was zijn waren niet voor met aan er om als door bij naar ook uit maar \
            dan of nog wel over tot zo ze zij hij we wij ik je jij u hun haar deze die dit wat wie waar hoe wordt \
            worden werd werden heeft hebben had kan kunnen zal zullen moet moeten mag meer veel geen al alle andere \
            na onder tussen tegen tijdens omdat toen sinds volgens nieuwe jaar jaren dag dagen mensen land president \
            regering stad wereld leven eerste twee drie zich hem ons onze mijn zou zouden gaat gaan komt komen zegt \
            doet doen",
        pieces: "-en -ij ij aa ee oo uu -heid -lijk -lijke ge- ver- be- -ing -ingen sch -cht -isch -ische -aar -ders \
            w z- v- -tie -ties oe",
        never: "ñ ç ã õ á í ó ú",
    },
    Language {
        code: "ay",
        words: "uka ukat ukax ukaxa ukatxa ukana ukanxa ukanaka ukhama ukham ukhamaraki jan jani janiw mä maya jaqi \
            jaqinaka jaqinakan aka akax akan utji utjiwa utjaski jupa jupanaka marka markan taqi taqini taqiniw kuna \
            kunawa kunas sarnaqawi juk'ampi mayni wali walja nayra nayrar suma sasaw sasa sapxi luraña yatiyaña sata \
            satawa pachpa pachpana khä khiti ukatwa ukatuqita aymara arunaka chiqa",
        pieces: "-naka -nakaxa -nakan -nakar -taki -wa -xa -mpi -ru -tuqi -wi -wipa -ña -ñani qh kh ph th ch' k' p' t' \
            q' -tayna -sipxi -iri -ataki jq qa qi ä ï -kiw -niw -aw -iw -wix -wax -kax -tax -ampi -aña -apa",
        never: "",
    },
    Language {
        code: "quc",
        words: "ri le pa chi che chech chike jun taq rech kech k'o winaq ronojel rumal xuquje' are man xa utz kuya' \
            uj kib' rib' xaq we ya' chirech pataq achi ixoq tinamit ucholaj ruk' kuk' kojo",
        pieces: "k' q' tz' ch' b' t' x- qa qi qo qe -aq -oj uwach- ka- ku- qa-",
        never: "",
    },
    Language {
        code: "kek",
        words: "li sa' re chi naq laa laj eb ut moko jun junjun wank wan tento xk'ulub' chixjunil ajwi' chiru rik'in \
            xban xb'aan q'ehin q'axal aj ru a'an a'in a'yaal maani maajun ma choq' wi' ink'a' winq ixq k'iila jwal us",
        pieces: "k' q' tz' ch' b' qa qi qo qe x- -eb' -leb' -ok aa ii uu -inq -k'",
        never: "",
    },
    Language {
        code: "mam",
        words: "toj kye te tu'n ex junjun aju xjal tkyaqil qa mya' at ttz'ib' tuk'il kyuk'il jun kyu'n b'a'n ti' tzaj \
            tisen noq ik ok tnam kye' ax tajb'en kyja",
        pieces: "k' q' tz' ch' b' ky- kyj tq- tk- qa qi qo qe xj aa ii oo ee uu -jal -n' ttz -b'il",
        never: "",
    },
    Language {
        code: "cak",
        words: "ri chuqa' jun chin richin k'o ronojel winaqi' winäq pa xa rik'in toq man ruma chi nïk ütz kan re rutz \
            ke ch'oq chïk konojel ruk'u'x tinamït jalajöj rub'eyal nb'än roj",
        pieces: "k' q' tz' ch' b' ï ä ö ü q -äj -il -el ru- ki- nk-",
        never: "",
    },
    Language {
        code: "miq",
        words: "ba bara nani upla sa kaia ra wina kum sut ai daukaia lâka apia an kan mita tnatka bui sip saki baku naha \
            witin dukiara kat tara yua laka apu nit lawana sirpi nara brih pali uya tawan sika aiska trabil kira raya \
            lika tuktan aisa pawanka",
        pieces: "-ra -ka -kaia -nka -nka -ba -ai aihka -aia ik âk w -mna -isa uk lu- ai",
        never: "",
    },
    Language {
        code: "cab",
        words: "le lau lun luma lidan gürigia ha lárigiñe katei sun adügüni uáradu ñi tun hau buga burí wügüri houn \
            lubeiti luáguti lubara aban hama hadan tidan aü lánina lánigi ti luagu lubaragiñe aubáñabu hóunti uma \
            lumuti lúnya inarüni",
        pieces: "ü gü -ti -giñe ñ -tiñu lu- ha- -ni -guni -ruti -dün ügü urú á- -ún aü au",
        never: "",
    },
];
