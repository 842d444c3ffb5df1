# Reading: the terms and what the machine flags.

# What jobs, followers and the log of actions are called
reading-follower-readings = Lectura crítica de las noticias

## Navigation and words
reading-nav-terms = Términos
reading-word-language = Idioma
reading-word-all = Todos
reading-word-filter = Filtrar

## On an article’s page
reading-article-summary =
    { $n ->
        [one] Un término señalado
       *[other] { $n } términos señalados
    }
reading-manner-flagged = Término señalado
reading-manner-own = En voz propia
reading-manner-quoted = En una cita
reading-manner-critical = Criticada o negada
reading-manner-contested = Las guías no coinciden
reading-mark-better = Mejor: { $words }
reading-mark-provenance = Máquina: regla { $rule }, lector { $reader }
reading-rail-heading = Lo que señala la máquina
reading-rail-language = Idioma del texto: { $language }.
reading-rail-unread = No hay términos en este idioma: el texto no se ha leído.
reading-rail-none = Ningún término de la lista.
reading-rail-count =
    { $n ->
        [one] Un término de la lista.
       *[other] { $n } términos de la lista.
    }
reading-rail-people-decide = La máquina señala palabras y propone quién las dice; puede equivocarse. Las personas deciden.
reading-panel-speaks = Quién habla
reading-panel-as-presented = Cada voz se cuenta una vez. Sexo según se presenta en el texto.
reading-panel-people = Personas y voces
reading-panel-known-from = Se sabe por
reading-panel-role = Papel
reading-panel-quote = Cita
reading-panel-provenance = Máquina: lector { $reader }, { $at }
reading-voices-women = Mujeres
reading-voices-men = Hombres
reading-voices-groups = Grupos
reading-voices-institutions = Instituciones
reading-voices-unknown = Sin identificar
reading-card-voices =
    { $n ->
        [one] Una voz: { $list }
       *[other] { $n } voces: { $list }
    }
reading-card-women =
    { $n ->
        [0] ninguna mujer
        [one] una mujer
       *[other] { $n } mujeres
    }
reading-card-men =
    { $n ->
        [one] un hombre
       *[other] { $n } hombres
    }
reading-card-groups =
    { $n ->
        [one] un grupo
       *[other] { $n } grupos
    }
reading-card-institutions =
    { $n ->
        [one] una institución
       *[other] { $n } instituciones
    }
reading-card-unknown =
    { $n ->
        [one] una sin identificar
       *[other] { $n } sin identificar
    }
reading-chip-woman = Mujer
reading-chip-man = Hombre
reading-chip-other = Otro, según el texto
reading-chip-group = Grupo
reading-chip-institution = Institución
reading-chip-unknown = Sin identificar
reading-chip-official = { $kind }, autoridad
reading-role-official = Autoridad
reading-role-and-official = { $role } (autoridad)
reading-speaker-none = Nadie nombrado
reading-quote-direct = Directa
reading-quote-indirect = Indirecta
reading-quote-mixed = Mixta
reading-quote-line =
    { $manner }, { $n ->
        [one] una palabra
       *[other] { $n } palabras
    }: «{ $words }»
reading-quote-and-verb = { $quote } — «{ $verb }» { $class }
reading-verb-distancing = toma distancia
reading-verb-supporting = da respaldo
reading-verb-emotive = carga de emoción
reading-evidence-stated = lo dice el texto
reading-evidence-title = el cargo u oficio
reading-evidence-agreement = la concordancia
reading-evidence-pronoun = el pronombre
reading-evidence-name = el nombre
reading-evidence-ending = cómo termina el nombre

## Terms
reading-terms-title = Términos
reading-terms-lede =
    { $n ->
        [one] Un término que las guías desaconsejan, con lo que proponen en su lugar.
       *[other] { $n } términos que las guías desaconsejan, con lo que proponen en su lugar.
    }
reading-terms-note = Una marca es una pregunta para quien lee, no una acusación: citar o criticar una palabra es legítimo.
reading-terms-none = Ningún término en este idioma
reading-term-uses =
    { $n ->
        [0] En ninguna nota
        [one] En { $n } nota
       *[other] En { $n } notas
    }
reading-term-contested = Las guías no coinciden
reading-term-contested-note = Las guías no coinciden en este término. Se muestran las dos opiniones; no es un error.
reading-term-why = Por qué
reading-term-in-press = En la prensa
reading-term-no-article = Ninguna nota del archivo lo usa.
reading-term-all-articles = Ver todas las notas que lo usan
reading-term-own-articles = Las que lo usan en voz propia
reading-term-rule = La regla
reading-term-pattern = Se busca
reading-term-severity = Gravedad
reading-term-requires = Solo cerca de
reading-term-excludes = No dentro de
reading-severity-high = Alta
reading-severity-medium = Media
reading-severity-low = Baja
reading-proposed-source = La alternativa es de la guía citada.
reading-proposed-editor = La alternativa la propone Atalaya.

## Categories
reading-category-contested = En discusión
reading-category-illegality = Ilegalidad
reading-category-crime-origin = Origen y delito
reading-category-criminalisation = Criminalización
reading-category-dehumanisation = Deshumanización
reading-category-exaggeration = Exageración
reading-category-gender = Género
reading-category-inaccurate = Palabras inexactas
reading-category-loaded = Palabras cargadas
reading-category-metaphor-disaster = Metáforas de catástrofe
reading-category-metaphor-war = Metáforas de guerra
reading-category-othering = Nosotros y ellos
reading-category-person-first = Primero la persona
reading-category-slur = Insultos

## Lists, importing, reading again
reading-lists-title = Listas en vigor
reading-list-line = { $name }, número { $number }, publicada el { $date } por { $who }
reading-import-title = Importar una lista de términos
reading-import-lede = La lista se agrega a la del nodo para { $observatory }. Primero se prueba, sin guardar.
reading-import-name = Nombre de la lista
reading-import-name-hint = Como se verá en las páginas.
reading-import-name-missing = Escriba un nombre para la lista.
reading-import-file = Archivo
reading-import-hint = CSV con las columnas de la lista que puede descargarse abajo.
reading-import-try = Probar sin guardar
reading-import-example = Descargar los términos en vigor (CSV)
reading-import-empty = Elija un archivo que no esté vacío.
reading-import-read = Archivo: { $file }
reading-import-over = La lista propia ya tiene { $n } y el archivo trae { $more }. Con ambos, { $says }
reading-import-heading =
    Prueba: { $n ->
        [one] un término se lee
       *[other] { $n } términos se leen
    }, { $faults ->
        [one] una falta
       *[other] { $faults } faltas
    }. Nada se ha guardado todavía.
reading-import-to-draft = Llevar al borrador
reading-import-left-out =
    { $n ->
        [one] Una entrada que estaba en vigor no está en el archivo: se quita.
       *[other] { $n } entradas que estaban en vigor no están en el archivo: se quitan.
    }
reading-list-why = { $list }: { $why }
reading-import-publish = Publicar la lista
reading-import-discard = Descartar
reading-fault-in-line = Línea { $line }: { $says }
reading-fault-in-column = Línea { $line }, columna { $column }: { $says }
reading-fault-list-too-large = la lista pasa de { $expected } bytes.
reading-fault-list-too-long = la lista pasa de { $expected } términos.
reading-fault-column-unknown = no hay columna «{ $found }»; las columnas son { $expected }.
reading-fault-column-missing = falta la columna «{ $expected }».
reading-fault-not-utf8 = la fila no es texto en UTF-8. Guarde el archivo como CSV UTF-8.
reading-fault-row-broken = la fila no es CSV: revise comas y comillas.
reading-fault-cells = la fila tiene { $found } celdas y se esperaban { $expected }.
reading-fault-cell-too-long = la celda pasa de { $expected } bytes.
reading-fault-cell-empty = la celda está vacía.
reading-fault-id-twice = «{ $found }» ya está más arriba.
reading-fault-name-unknown = «{ $found }» no es ninguno de: { $expected }.
reading-fault-language-unknown = «{ $found }» no es ninguno de: { $expected }.
reading-fault-within-unknown = «{ $found }» no es ninguno de: { $expected }, ni la celda está vacía.
reading-fault-set-unknown = no hay conjunto «{ $found }» en la lengua «{ $language }».
reading-fault-context-wrong = un contexto es una palabra, o varias separadas por «|».
reading-pattern-empty = el patrón está vacío.
reading-pattern-too-long = el patrón tiene demasiadas partes, huecos o palabras entre paréntesis.
reading-pattern-gap = el hueco «{ $found }» no es «*» y un número del 1 al 8.
reading-pattern-word = «{ $found }» no es una palabra: se esperaban letras y cifras, tras «=» si la forma es exacta o «~» si es un verbo.
reading-pattern-verb = «~{ $found }» no es un infinitivo cuyas formas se sepan por su terminación: escriba sus formas con «=».
reading-pattern-bracket = el paréntesis de «{ $found }» no está cerrado.
reading-pattern-beside = «{ $found }» solo puede estar al comienzo («<», «!») o al final («>», «!») de un patrón.
reading-pattern-no-word = un patrón necesita una palabra que esté siempre, al comienzo y al final.
reading-reread-button = Releer el archivo
reading-reread-hint = Una lista nueva se aplica a las notas que llegan; esto la aplica también a las anteriores. Las lecturas viejas se conservan.
reading-done-published = La lista está en vigor para las notas que lleguen. Para las anteriores, relea el archivo.
reading-done-reread = La relectura empezó; puede salir de esta página.

## Lo que se hizo, para la bitácora; los trabajos
reading-did-list-publish = Publicó una lista de términos
reading-did-archive-reread = Mandó releer el archivo
reading-job-reread = Releer el archivo con las listas en vigor

## Guides of the library
reading-term-guides = En las guías de la biblioteca
reading-term-guide-page = { $title }, p. { $page }

## Check my text
reading-check-title = Revisar mi texto
reading-check-lede = Pegue un borrador o una dirección y vea, antes de publicar, lo que vería Atalaya. Lo que pega no se guarda ni sale de este servidor.
reading-check-headline = Titular
reading-check-headline-found = La primera línea se leyó como titular. Si no lo es, escriba el titular en su campo.
reading-check-text = Texto
reading-check-text-hint = Español, portugués, francés o inglés; hasta { $n } palabras.
reading-check-address = Dirección de una nota publicada
reading-check-address-hint = En lugar del texto. Se pide al medio una sola vez y no se guarda.
reading-check-guide = Guía de
reading-check-button = Revisar
reading-check-again = Revisar otra vez
reading-check-clear = Vaciar
reading-check-read = Su texto, leído
reading-check-key = Cómo leer las marcas
reading-check-word = palabra
reading-check-key-own = en su voz
reading-check-key-quoted = dentro de una cita
reading-check-key-critical = criticada o negada
reading-check-unread = El texto está en un idioma que Atalaya no lee ({ $language }). No hay consejo que dar.
reading-check-no-advice = No se lee: sin consejo
reading-check-heading =
    { $n ->
        [0] Nada que señalar
        [one] Una cosa para pensar
       *[other] { $n } cosas para pensar
    }
reading-check-advice = Consejo { $n }: { $words }
reading-check-words = Palabras
reading-check-times-own =
    { $n ->
        [one] en su voz
       *[other] en su voz, { $n } veces
    }
reading-check-times-quoted =
    { $n ->
        [one] en una cita
       *[other] en citas, { $n } veces
    }
reading-check-times-critical =
    { $n ->
        [one] criticada o negada
       *[other] criticada o negada, { $n } veces
    }
reading-check-quoted = Lo dice otra persona y se puede dejar, si el texto lo contrasta. { $better }
reading-check-critical = Aquí no hay nada que cambiar: el texto la rechaza
reading-check-term = Ver el término
reading-check-voices = Voces
reading-check-nobody = Nadie habla en el texto: ni citas ni fuentes.
reading-check-no-woman = El texto trata de mujeres y no habla ninguna.
reading-check-men-only =
    { $n ->
        [one] Habla un hombre y ninguna mujer.
       *[other] Hablan { $n } hombres y ninguna mujer.
    }
reading-check-silent = Se nombra y no habla: { $names }.
reading-check-experts = Buscar quién puede hablar, en el directorio
reading-check-origin = Nombra el origen («{ $words }»). ¿Hace falta para entender la noticia?
reading-check-help = Ayuda
reading-check-help-missing = Habla de violencia («{ $words }») y no dice dónde pedir ayuda.
reading-check-help-where = Instituciones y líneas de cada país
reading-check-what = Lo que se mira
reading-check-what-words = Palabras que las guías desaconsejan, con lo que proponen y por qué; y si las dice usted, las cita o las critica.
reading-check-what-voices = Quién habla y quién no: mujeres, hombres, grupos, instituciones.
reading-check-what-headline = Si el titular nombra un origen.
reading-check-what-help = Si un texto sobre violencia dice dónde pedir ayuda.
reading-check-not-kept = El texto se lee en memoria y se olvida: no queda en la base de datos, en el registro ni en la bitácora.
reading-check-too-long = El texto pasa de { $n } palabras. Divídalo en partes.
reading-check-both = Escriba un texto o una dirección, no los dos.
reading-check-nothing = Escriba o pegue un texto, o la dirección de una nota.
reading-check-too-many = Desde esta red se pidió demasiadas veces en una hora. Espere un rato; su texto sigue aquí.
reading-check-slow = El medio tarda demasiado en responder. Pegue el texto.
reading-check-answered = El medio respondió con el código { $status }. Revise la dirección o pegue el texto.
reading-check-no-article = En esa dirección no se encontró el texto de una nota. Pegue el texto.

## Filters of the search
reading-facet-own = En voz propia
reading-facet-voice = Cómo dicen la palabra
reading-facet-speaks = Quién habla
reading-facet-women = Mujeres entre las personas que hablan
reading-trait-voz-propia = En voz propia
reading-trait-voz-citada = En una cita
reading-trait-voz-criticada = Criticada o negada
reading-trait-habla-mujer = Una mujer
reading-trait-habla-hombre = Un hombre
reading-trait-habla-grupo = Un grupo
reading-trait-habla-institucion = Una institución
reading-trait-habla-sin-identificar = Alguien sin identificar
reading-trait-habla-nadie = Nadie
reading-trait-mujeres-ninguna = Ninguna
reading-trait-mujeres-menos-de-la-mitad = Menos de la mitad
reading-trait-mujeres-la-mitad-o-mas = La mitad o más
reading-trait-mujeres-todas = Todas

## Correcting a reading
reading-correct-title = Corregir la lectura
reading-correct-lede = Lo que dice una persona queda al lado de lo que leyó la máquina, nunca en su lugar, con quién lo dijo, cuándo y por qué. Sirve para medir la máquina y para enseñarle.
reading-correct-untitled = Sin titular
reading-correct-group-term = Términos señalados
reading-correct-group-quote = Citas
reading-correct-group-person = Personas
reading-correct-one-term = Este término
reading-correct-one-quote = Esta cita
reading-correct-one-person = Esta persona
reading-correct-rule-quote = citas
reading-correct-rule-person = personas
reading-correct-machine = Máquina: { $value }
reading-correct-speaker = { $kind }: { $speaker }
reading-correct-value = Lo que es
reading-correct-choose = Elija lo que es.
reading-correct-who = Quién habla
reading-correct-who-hint = Como está escrito en el texto; solo si la máquina se equivocó de persona.
reading-correct-why = Por qué
reading-correct-why-hint = Una frase, para quien lo lea después. No hace falta si la máquina acierta.
reading-correct-why-missing = Escriba por qué, en una frase.
reading-correct-why-long = El motivo pasa de { $n } letras. Acórtelo.
reading-correct-gone = Esa marca no está en la lectura de ahora. Elija otra de la lista.
reading-correct-changed = La nota o su lectura cambió mientras tanto. Abajo está lo que se lee ahora: mírelo y, si vale lo mismo, guárdelo otra vez.
reading-correct-button = Guardar la corrección
reading-correct-cancel = Dejarlo así
reading-correct-link = Corregir
reading-correct-none = No hay nada leído en esta nota
reading-correct-back = Volver a la nota
reading-correct-all-title = La nota entera
reading-correct-all-text = Si miró todas las citas de la nota y corrigió las que hacía falta y agregó las que faltaban, dígalo: así sirve para medir cuántas encuentra la máquina.
reading-correct-all-button = Miré todas las citas
reading-correct-said = { $who }, { $date }: { $value }
reading-said-right = La máquina acierta
reading-said-term-wrong = No es este término
reading-said-quote-wrong = No es una cita
reading-said-person-wrong = No es una persona
reading-said-article-checked = Todas las citas miradas
reading-done-corrected = Se guardó lo que usted dice, al lado de lo que leyó la máquina.
reading-did-reading-correct = Corrigió una lectura

## How good the machine is
reading-quality-title = Cuánto acierta la lectura
reading-quality-lede = Lo que la máquina encuentra y lo que se le escapa, con el lector { $reader }: cada cifra con su intervalo de 95 % y con cuántos casos.
reading-quality-none = Todavía no se ha medido este lector
reading-quality-none-text = El recolector lo mide por sí solo; vuelva dentro de un rato.
reading-quality-gold = En textos anotados por personas
reading-quality-gold-caption = Lector { $reader }, textos anotados
reading-quality-gold-note = Notas y frases inventadas a la manera de la prensa de ocho países, anotadas a mano y apartadas de las reglas. Comparan lectores; no estiman cómo se lee la prensa.
reading-quality-people = En la prensa, según quien corrige
reading-quality-people-caption = Lo que dijeron las personas de la lectura de las notas, lector { $reader }
reading-quality-people-note = De las marcas que una persona miró, en cuántas acertó la máquina. Se miran más las dudosas, así que estas cifras son más bajas que las de toda la prensa.
reading-quality-variable = Qué
reading-quality-country = País
reading-quality-share = Acierta
reading-quality-95 = Intervalo de 95 %
reading-quality-interval = { $low } a { $high }
reading-quality-n = n
reading-quality-floor = Mínimo
reading-quality-state = Se muestra como
reading-quality-above = lectura
reading-quality-below = solo sugerencia
reading-quality-by-country = Por país
reading-quality-together = Todos los países juntos
reading-quality-few = muy pocos casos
reading-quality-earlier = Lectores anteriores
reading-quality-earlier-caption = Las mismas cifras de lectores anteriores
reading-quality-reader = Lector
reading-quality-only-suggestions = Solo sugerencias
reading-quality-no-suggestions = Todo lo que se mide pasa de su mínimo.
reading-quality-suggestion = { $variable } ({ $language }): { $share }
reading-quality-how = Cómo se mide
reading-quality-how-text = Una cita cuenta como encontrada si comparte al menos el 30 % con la anotada (Jaccard); un término, si es el mismo y comparte palabras; una persona, si coincide su nombre o una de sus formas, o si se la encuentra donde el texto la nombra primero. El hablante y el sexo se miran en las citas encontradas; el sexo de las personas nombradas, en las encontradas; la voz, en los términos encontrados. Intervalos de Wilson (1927).
reading-variable-terms-precision = Términos: de los señalados, lo son
reading-variable-terms-recall = Términos: de los que hay, se señalan
reading-variable-voice-right = De quién son las palabras
reading-variable-quotes-precision = Citas: de las señaladas, lo son
reading-variable-quotes-recall = Citas: de las que hay, se encuentran
reading-variable-speaker-right = Quién habla
reading-variable-sex-right = Mujer, hombre, grupo, institución
reading-variable-person-right = Personas: de las señaladas, lo son
reading-variable-people-precision = Personas nombradas: de las encontradas, lo son
reading-variable-people-recall = Personas nombradas: de las que hay, se encuentran
reading-variable-people-right = Personas nombradas: mujer u hombre
reading-job-measure-reading = Medir cuánto acierta la lectura

## The draft of a list
reading-draft-title = Borrador de la lista
reading-draft-lede = La lista propia de { $observatory }, que se agrega a la del nodo. Los cambios se juntan aquí y no se aplican hasta publicarlos.
reading-draft-standing =
    { $n ->
        [one] Un término
       *[other] { $n } términos
    }; último cambio: { $who }, { $at }.
reading-draft-none = No hay ningún borrador
reading-draft-none-text = Un borrador parte de la lista en vigor del observatorio.
reading-draft-begin = Empezar un borrador
reading-draft-changes = Lo que cambia
reading-draft-no-change = Todavía nada: el borrador es igual a la lista en vigor.
reading-draft-added =
    { $n ->
        [one] Un término nuevo
       *[other] { $n } términos nuevos
    }
reading-draft-changed = Alguien cambió el borrador mientras tanto. Vuelva a abrirlo y repita su cambio.
reading-draft-removed =
    { $n ->
        [one] Un término quitado
       *[other] { $n } términos quitados
    }
reading-draft-edited =
    { $n ->
        [one] Un término cambiado
       *[other] { $n } términos cambiados
    }
reading-draft-add = Agregar un término
reading-draft-terms = Todos los términos del borrador
reading-draft-no-term = Ninguno.
reading-draft-publish-title = Publicar
reading-draft-publish-text = Se hace una versión nueva de la lista, con su número. Vale para las notas que lleguen; para las anteriores, relea el archivo. Las lecturas viejas se conservan.
reading-draft-why = Por qué
reading-draft-why-hint = Una frase, que se verá junto a la lista.
reading-draft-why-missing = Escriba por qué se publica, en una frase corta.
reading-draft-gone = El borrador ya no está.
reading-draft-same = El borrador es igual a la lista en vigor: no hay nada que publicar.
reading-draft-what = Elija qué hacer con el borrador.
reading-draft-discard-title = Descartar
reading-draft-discard-text = Se pierden los cambios del borrador. La lista en vigor no cambia.
reading-draft-discard = Descartar el borrador
reading-draft-broken = El borrador de la lista no se puede leer. Su página, en Términos, dice por qué; ahí puede descartarlo.
reading-draft-broken-title = El borrador no se puede leer
reading-draft-broken-text = No se puede cambiar, probar ni publicar, porque se perdería lo que no se lee. La lista en vigor no cambia. Descártelo y empiece otro.
reading-draft-term-title = Un término del borrador
reading-draft-term-lede = Los mismos datos que las columnas de una lista.
reading-draft-term-save = Guardar en el borrador
reading-draft-term-remove = Quitar del borrador
reading-term-id = Número
reading-term-id-hint = Como es-021; uno distinto para cada término. El de un término del nodo lo reemplaza en este observatorio.
reading-term-label = Término
reading-term-pattern-hint = Palabras separadas por espacios; «;» separa varios patrones.
reading-signs = Los signos de un patrón
reading-sign-form = cualquier forma de la palabra: género y número
reading-sign-exact = solo esta forma
reading-sign-verb = el verbo: infinitivo, gerundio y tercera persona en todos los tiempos
reading-sign-either = una de estas
reading-sign-maybe = la palabra o nada
reading-sign-gap = hasta dos palabras, las que sean
reading-sign-figure = una cifra
reading-sign-set = una palabra de un conjunto: personas que migran, nacionalidades, animales, deporte…
reading-sign-before = después de una de estas; «^» es el comienzo de la oración
reading-sign-behind = antes de una de estas
reading-sign-unless = salvo que esto esté antes; al final, salvo que esté después
reading-term-category = Clase
reading-term-recommended = Mejor
reading-term-several-hint = Si son varios, separados por punto y coma.
reading-term-proposed = Quién propone la alternativa
reading-term-reason-es = Por qué, en español
reading-term-reason-en = Por qué, en inglés
reading-term-reason-pt = Por qué, en portugués
reading-term-reason-fr = Por qué, en francés
reading-term-source = Guía
reading-term-source-url = Dirección de la guía
reading-term-more-sources = Otras guías
reading-term-more-sources-hint = Nombre <dirección>; separadas por punto y coma.
reading-term-within = Dónde se busca
reading-within-both = En el titular y en el texto
reading-within-title = Solo en el titular
reading-within-text = Solo en el texto
reading-trial-title = Probar en el archivo
reading-trial-lede = Lee las notas de los países del observatorio con el borrador y con la lista en vigor, y dice qué marcas serían nuevas y cuáles se perderían. No cambia nada.
reading-trial-button = Probar el borrador
reading-trial-heading =
    { $articles ->
        [one] Una nota leída
       *[other] { $articles } notas leídas
    }: { $new ->
        [one] una marca nueva
       *[other] { $new } marcas nuevas
    }, { $lost ->
        [one] una perdida
       *[other] { $lost } perdidas
    }.
reading-trial-running =
    En marcha: { $articles ->
        [one] una nota leída
       *[other] { $articles } notas leídas
    }, { $new } marcas nuevas y { $lost } perdidas hasta ahora.
reading-trial-old = El borrador cambió después: pruébelo otra vez.
reading-trial-counts = Nuevas: { $new }. Perdidas: { $lost }.
reading-trial-new = nueva
reading-trial-lost = perdida
reading-trial-article = la nota
reading-done-draft-begun = El borrador empezó con la lista en vigor.
reading-done-draft-discarded = El borrador se descartó.
reading-done-draft-none = No hay ningún borrador. Empiece uno.
reading-done-trial = La prueba empezó; puede salir de esta página y volver.
reading-done-term-saved = El término quedó en el borrador.
reading-done-term-removed = El término se quitó del borrador.
reading-done-imported = Los términos del archivo están en el borrador.
reading-did-list-discard = Descartó el borrador de una lista
reading-job-list-trial = Probar el borrador de una lista en el archivo

## What an article names, what it is about, what to look at
reading-context-places = Lugares y grupos
reading-context-place = Lugares
reading-context-origin = Orígenes
reading-context-group = Grupos
reading-context-laws = Leyes y derechos
reading-context-law = Leyes
reading-context-article = art. { $n }
reading-context-right = Derechos
reading-context-organisations = Organizaciones
reading-context-organisation = Nombradas
reading-context-kind = Clasificación
reading-context-topic = Tema
reading-context-section = Sección
reading-context-genre = Género
reading-context-copy = Texto
reading-context-sure = seguridad { $share }
reading-context-flags = Para mirar
reading-context-rules = Qué reglas lo dicen
reading-context-no-women = ninguna nombrada, citada ni en grupo
reading-context-women-named =
    { $n ->
        [one] una nombrada
       *[other] { $n } nombradas
    }
reading-context-women-quoted =
    { $n ->
        [one] una cita suya
       *[other] { $n } citas suyas
    }
reading-context-women-groups =
    { $n ->
        [one] una mención en grupo
       *[other] { $n } menciones en grupo
    }
reading-context-no-help = no ofrece ninguna línea de ayuda
reading-flag-migration-focus = Migración en el centro
reading-flag-about-women = Mujeres
reading-flag-violence = Violencia de género o contra la niñez
reading-flag-help-line = Ayuda
reading-flag-violence-without-help-line = Violencia sin línea de ayuda
reading-flag-origin-in-headline = Origen en el titular
reading-flag-origin-with-crime = Origen junto a una acusación
reading-place-country = país
reading-place-division = departamento o provincia
reading-place-city = ciudad o pueblo
reading-place-border = frontera
reading-place-corridor = ruta
reading-place-region = región
reading-copy-own = Propio del medio
reading-copy-agency = De agencia: { $agency }
reading-copy-mixed = Propio, con información de { $agency }
reading-copy-agencies = varias agencias
reading-genre-news = Noticia
reading-genre-brief = Breve
reading-genre-interview = Entrevista
reading-genre-opinion = Opinión
reading-genre-editorial = Editorial
reading-genre-chronicle = Crónica
reading-genre-report = Reportaje
reading-section-politics = Política
reading-section-world = Internacional
reading-section-economy = Economía
reading-section-society = Sociedad
reading-section-justice = Justicia
reading-section-crime = Sucesos
reading-section-migration = Migración
reading-section-health = Salud
reading-section-science = Ciencia y tecnología
reading-section-environment = Medio ambiente
reading-section-education = Educación
reading-section-culture = Cultura
reading-section-entertainment = Espectáculos
reading-section-media = Medios
reading-section-sports = Deportes
reading-section-local = Local
reading-section-opinion = Opinión
reading-panel-part = Función
reading-panel-part-from = Lo dice
reading-function-subject = De quien se habla
reading-function-spokesperson = Portavoz
reading-function-expert = Especialista
reading-function-personal-experience = Experiencia propia
reading-function-eye-witness = Testigo
reading-function-popular-opinion = Opinión de la calle
reading-function-unknown = Sin decir
reading-part-migrant = migrante
reading-because-named-and-not-quoted = se nombra y no habla
reading-because-tells-what-they-saw = cuenta lo que vio
reading-because-speaks-of-their-own-life = habla de su propia vida
reading-because-quoted = se cita
reading-because-joined = va unida a otra igual
reading-because-beside-a-group = junto a la palabra de un grupo
reading-because-as-a-noun = usada como sustantivo
reading-because-after-an-article-or-number = tras un artículo o un número
reading-because-a-plural-without-a-noun = plural sin sustantivo
reading-because-one-person-without-an-article = una sola persona, sin artículo
reading-because-behind-a-name = tras un nombre
reading-because-with-a-capital = con mayúscula
reading-because-of-somebody = dicho de alguien
reading-because-a-form-for-women = forma femenina
reading-because-a-form-for-men = forma masculina
reading-because-a-feminine-article = artículo femenino
reading-because-a-masculine-article = artículo masculino
reading-because-by-the-word-before-it = por la palabra de antes
reading-because-letters-behind-an-article = siglas tras un artículo
reading-because-known-to-the-observatory = de la lista del observatorio
reading-because-one-of = puede ser de { $countries }
reading-because-known-place = lugar conocido: { $name }
reading-because-spoken-of =
    { $n ->
        [one] el texto habla una vez de { $country }
       *[other] el texto habla { $n } veces de { $country }
    }
reading-occupation-0 = Sin decir
reading-occupation-1 = realeza
reading-occupation-2 = política, gobierno, parlamento
reading-occupation-3 = función pública, diplomacia
reading-occupation-4 = policía, ejército, bomberos
reading-occupation-5 = docencia, academia
reading-occupation-6 = medicina
reading-occupation-7 = salud, trabajo social, cuidado infantil
reading-occupation-8 = ciencia, ingeniería, técnica
reading-occupation-9 = periodismo, medios
reading-occupation-10 = derecho, justicia
reading-occupation-11 = empresa, economía
reading-occupation-12 = oficina, comercio, servicios
reading-occupation-13 = oficios, obra, transporte
reading-occupation-14 = agricultura, minería, pesca
reading-occupation-15 = religión
reading-occupation-16 = activismo, organizaciones, sindicatos
reading-occupation-17 = trabajo sexual
reading-occupation-18 = arte, espectáculo, celebridad
reading-occupation-19 = deporte
reading-occupation-20 = estudio
reading-occupation-21 = hogar, madre o padre
reading-occupation-22 = niñez, adolescencia
reading-occupation-23 = vecindad, residentes
reading-occupation-24 = jubilación
reading-occupation-25 = persona acusada o condenada
reading-occupation-26 = desempleo
reading-occupation-27 = otra
reading-topic-1 = Mujeres en la política
reading-topic-2 = Paz y negociaciones
reading-topic-3 = Política nacional y elecciones
reading-topic-4 = Comercio y finanzas entre países
reading-topic-5 = Relaciones exteriores
reading-topic-6 = Defensa y seguridad interior
reading-topic-7 = Otra política
reading-topic-8 = Política económica, impuestos, mercados
reading-topic-9 = Crisis económica, quiebras, fusiones
reading-topic-10 = Pobreza, vivienda, asistencia social
reading-topic-11 = Trabajo de las mujeres
reading-topic-12 = Empleo
reading-topic-13 = Trabajo informal, venta en la calle
reading-topic-14 = Huelgas, sindicatos, otro trabajo
reading-topic-15 = Campo, agricultura, tierra
reading-topic-16 = Consumo y precios
reading-topic-17 = Transporte y tráfico
reading-topic-18 = Otra economía
reading-topic-19 = Ciencia y tecnología
reading-topic-20 = Salud y medicina
reading-topic-21 = Ébola
reading-topic-22 = VIH y sida
reading-topic-23 = Otras epidemias
reading-topic-24 = Salud reproductiva, aborto
reading-topic-25 = Cambio climático
reading-topic-26 = Medio ambiente, turismo
reading-topic-27 = Otra ciencia o salud
reading-topic-28 = Objetivos de desarrollo sostenible
reading-topic-29 = Familia y generaciones
reading-topic-30 = Derechos humanos, de mujeres, niñez y minorías
reading-topic-31 = Religión, cultura y costumbres
reading-topic-32 = Migración, refugio, racismo, xenofobia
reading-topic-33 = Otro desarrollo
reading-topic-34 = Educación y cuidado infantil
reading-topic-35 = Movimientos de mujeres, feminismo
reading-topic-36 = Papeles de mujeres y hombres
reading-topic-37 = Derecho de familia y herencia
reading-topic-38 = Justicia y leyes
reading-topic-39 = Desastres y accidentes
reading-topic-40 = Protestas y disturbios
reading-topic-41 = Otro asunto social o legal
reading-topic-42 = Delitos sin violencia, drogas
reading-topic-43 = Corrupción
reading-topic-44 = Delitos violentos
reading-topic-45 = Violencia contra la niñez
reading-topic-46 = Guerra y terrorismo
reading-topic-47 = Otro delito o violencia
reading-topic-48 = Acoso y violencia sexual contra mujeres
reading-topic-49 = Violencia de género, femicidio, trata
reading-topic-50 = Desigualdad entre mujeres y hombres
reading-topic-51 = Celebridades, obituarios
reading-topic-52 = Arte y espectáculos
reading-topic-53 = Medios y redes
reading-topic-54 = Noticias falsas, desinformación
reading-topic-55 = Moda y concursos de belleza
reading-topic-56 = Deporte
reading-topic-57 = Otra cultura o farándula
reading-topic-58 = Otro tema

## Filters of the search by what an article names
reading-facet-part = Quién aparece
reading-facet-flag = Para mirar
reading-facet-country = Países de los que habla
reading-facet-place = Lugares de los que habla
reading-facet-law = Leyes y tratados que nombra
reading-facet-organisation = Organizaciones que nombra
reading-trait-papel-migrante = Una persona migrante
reading-trait-papel-migrante-citada = Una persona migrante, que habla
reading-trait-papel-mujer-migrante = Una mujer migrante
reading-trait-papel-mujer-migrante-citada = Una mujer migrante, que habla
reading-trait-papel-mujer-especialista = Una mujer especialista, que habla
reading-trait-papel-mujer-autoridad = Una mujer con cargo público, que habla

## Correcting what an article names and what it is
reading-correct-what-term = Término
reading-correct-what-quote = Quien habla
reading-correct-what-person = Sexo
reading-correct-what-part = Función
reading-correct-what-migrant = Migra
reading-correct-what-place = Lugar, de
reading-correct-what-group = Grupo
reading-correct-what-law = Ley
reading-correct-what-right = Derecho
reading-correct-what-organisation = Organización
reading-correct-what-topic = Tema
reading-correct-what-section = Sección
reading-correct-what-genre = Género
reading-correct-what-copy = De quién es el texto
reading-said-nothing = La máquina no dice nada
reading-said-yes = Sí
reading-said-no = No
reading-said-unknown = El texto no lo dice
reading-said-own = Propio del medio
reading-said-agency = De una agencia
reading-said-mixed = Propio, con información de agencia
reading-said-place-wrong = No es un lugar
reading-said-group-wrong = No es un grupo de personas
reading-said-law-wrong = No es una ley
reading-said-right-wrong = No es un derecho
reading-said-organisation-wrong = No es una organización
reading-context-frames = Sugerencias de un modelo
reading-context-frame = Sugerencia
reading-context-held-out = seguro { $share }; con textos que no había visto, F1 { $f1 } con n { $n }
reading-context-by-model = modelo; lo que más pesó: { $words }
reading-did-reading-model-set = Puso en uso un modelo de sugerencias
reading-did-reading-model-remove = Quitó el modelo de sugerencias
reading-mark-by-person = De una persona
reading-panel-told = Citas que dijeron personas
reading-missed-title = ¿Falta algo?
reading-missed-lede = Lo que la máquina no encontró se agrega con las palabras del texto. Queda como dicho por una persona y sirve para medir cuánto encuentra la máquina.
reading-missed-quote = Agregar una cita que falta
reading-missed-term = Agregar un término que falta
reading-missed-words = Las palabras, tal como están en el texto
reading-missed-words-hint = Cópielas de la nota y péguelas aquí, con sus acentos y mayúsculas.
reading-missed-borders-hint = Si la cita empieza o termina en otra parte, deje aquí solo sus palabras.
reading-missed-which = Cuál de ellas
reading-missed-which-hint = Solo si las palabras se repiten: 1 es la primera.
reading-missed-no-words = Pegue las palabras del texto.
reading-missed-not-found = Esas palabras no están así en el texto. Cópielas de la nota, enteras.
reading-missed-several = Esas palabras están { $n } veces en el texto. Escriba cuál, de 1 a { $n }.
reading-missed-there = Eso ya está en la lista. Corríjalo allí.
reading-missed-elsewhere = Esas palabras están en otra parte del texto. Si son otra cita, agréguela como cita que falta.
reading-missed-no-term = Elija el término.
reading-done-missed = Se agregó lo que faltaba, como dicho por usted.
reading-said-missed = La máquina no lo encontró
reading-said-moved = La máquina puso otros bordes
reading-said-quote-moved = Empieza o termina en otra parte
reading-said-place-found = Es un lugar, de ningún país en particular
reading-said-law-found = Es una ley o un tratado
reading-said-right-found = Es un derecho
reading-said-organisation-found = Es una organización
reading-because-no-date-in-the-first-lines = sin fecha en las primeras líneas
reading-because-of-topic = tema: { $topic }
reading-because-in-section = sección: { $words }
reading-because-in-address = dirección: { $words }
reading-because-in-headline = titular: { $words }
reading-because-in-author = autoría: { $words }
reading-because-in-signed = firma: { $words }
reading-because-in-with = con información de: { $words }
reading-correct-times =
    { $n ->
        [one] { $n } mención
       *[other] { $n } menciones
    }
reading-because-count-quotations =
    { $n ->
        [one] { $n } cita
       *[other] { $n } citas
    }
reading-because-count-words =
    { $n ->
        [one] { $n } palabra
       *[other] { $n } palabras
    }
reading-because-count-who-speak =
    { $n ->
        [one] { $n } persona que habla
       *[other] { $n } que hablan
    }
reading-because-count-questions-with-answers =
    { $n ->
        [one] { $n } pregunta con respuesta
       *[other] { $n } preguntas con respuesta
    }
reading-because-count-turns-of-dialogue =
    { $n ->
        [one] { $n } turno de diálogo
       *[other] { $n } turnos de diálogo
    }
reading-group-afrodescendants = personas afrodescendientes
reading-group-asylum-seekers = solicitantes de asilo
reading-group-children = niñas, niños y adolescentes
reading-group-deportees = personas deportadas
reading-group-diaspora = diáspora
reading-group-disappeared = personas desaparecidas
reading-group-displaced = personas desplazadas
reading-group-domestic-workers = trabajadoras del hogar
reading-group-families = familias
reading-group-farm-workers = personas que trabajan en el campo
reading-group-girls = niñas
reading-group-indigenous = pueblos indígenas
reading-group-lgbti = personas LGBTI
reading-group-men = hombres
reading-group-migrants = personas migrantes
reading-group-mothers = madres
reading-group-nationals = gente de un país
reading-group-refugees = personas refugiadas
reading-group-returnees = personas retornadas
reading-group-searching-families = familias que buscan
reading-group-survivors = sobrevivientes
reading-group-trafficked = víctimas de trata
reading-group-women = mujeres

## How good the machine is at what an article names and what it is
reading-context-suggestion = { $what } (sugerencia)
reading-variable-places-precision = Lugares: de los señalados, lo son
reading-variable-places-recall = Lugares: de los que hay, se encuentran
reading-variable-country-right = País de un lugar
reading-variable-demonyms-precision = Gentilicios: de los señalados, lo son
reading-variable-demonyms-recall = Gentilicios: de los que hay, se encuentran
reading-variable-groups-precision = Grupos: de los señalados, lo son
reading-variable-groups-recall = Grupos: de los que hay, se encuentran
reading-variable-laws-precision = Leyes: de las señaladas, lo son
reading-variable-laws-recall = Leyes: de las que hay, se encuentran
reading-variable-rights-precision = Derechos: de los señalados, lo son
reading-variable-rights-recall = Derechos: de los que hay, se encuentran
reading-variable-organisations-precision = Organizaciones: de las señaladas, lo son
reading-variable-organisations-recall = Organizaciones: de las que hay, se encuentran
reading-variable-topic-precision = Tema: de los dichos, aciertan
reading-variable-topic-recall = Tema: de todas las notas, se dice y acierta
reading-variable-topic-right = Tema
reading-variable-section-right = Sección
reading-variable-genre-right = Género
reading-variable-copy-right = De quién es el texto
reading-variable-flags-precision = Señales para mirar: de las dadas, lo son
reading-variable-flags-recall = Señales para mirar: de las que hay, se dan
reading-variable-flags-right = Señales para mirar
reading-variable-function-precision = Función: de las dichas, aciertan
reading-variable-function-recall = Función: de las que hay, se dicen
reading-variable-function-right = Función
reading-variable-occupation-right = Ocupación
reading-variable-migrant-right = Si migra

## Advice on an origin beside an accusation
reading-check-origin-with-crime = Junta un origen con una acusación («{ $words }»). ¿Hace falta decirlo?

## Terms of the installation that an observatory does not use
reading-draft-off =
    { $n ->
        [one] Un término del nodo que deja de usarse
       *[other] { $n } términos del nodo que dejan de usarse
    }
reading-draft-on =
    { $n ->
        [one] Un término del nodo que vuelve a usarse
       *[other] { $n } términos del nodo que vuelven a usarse
    }
reading-draft-all-off = Términos del nodo que no se usan
reading-draft-all-off-text = En este observatorio no se muestran ni se cuentan. Elija uno para volver a usarlo.
reading-draft-term-off = No usar en este observatorio
reading-draft-term-on = Volver a usar
reading-draft-term-is-off = Este término del nodo no se usa en el observatorio.
reading-draft-term-is-inherited = Este término es del nodo. Si lo guarda, el observatorio tendrá su propia forma; también puede dejar de usarlo.
reading-done-term-off = El término del nodo dejará de usarse cuando se publique el borrador.
reading-done-term-on = El término del nodo volverá a usarse cuando se publique el borrador.
reading-term-edit = Cambiarlo o dejar de usarlo en este observatorio
reading-term-not-nearer = No si está más cerca
reading-term-never-with = Nunca junto a
reading-set-migrant = palabras para migrantes
reading-set-nationality = gentilicios
reading-set-nationals = gentilicios en plural
reading-set-sport = palabras del deporte
reading-set-animal = palabras para animales
reading-set-weather = palabras del clima y la naturaleza
reading-set-goods = palabras del comercio y el turismo
reading-set-art = palabras del arte
reading-set-fiction = palabras de la ficción
reading-set-music = palabras de la música
reading-set-computing = palabras de la informática
reading-set-mineral = palabras de la minería

## Names that an observatory knows: people, places, first names
reading-evidence-known = la lista de personas conocidas
reading-evidence-known-name = el nombre, según la lista del observatorio ({ $source })
reading-role-known = de la lista de personas conocidas
reading-trial-names =
    { $people ->
        [one] Una persona se contaría de otra manera
       *[other] { $people } personas se contarían de otra manera
    }; { $places ->
        [one] un lugar
       *[other] { $places } lugares
    }.
reading-trial-told = antes, { $before }; con el borrador, { $after }.
reading-trial-not-found = no aparece
reading-trial-no-role = sin cargo
reading-trial-no-country = sin país
reading-draft-names-added =
    { $n ->
        [one] Un nombre nuevo
       *[other] { $n } nombres nuevos
    }
reading-draft-names-edited =
    { $n ->
        [one] Un nombre cambiado
       *[other] { $n } nombres cambiados
    }
reading-draft-names-removed =
    { $n ->
        [one] Un nombre quitado
       *[other] { $n } nombres quitados
    }
reading-names-title = Nombres conocidos
reading-names-lede = Personas, lugares y nombres de pila que conoce { $observatory }. Al leer una nota se consultan antes que las tablas generales.
reading-names-people-hidden = Las personas de la lista las ven quienes pueden editarla.
reading-names-kind = Clase
reading-names-letters = Letras del nombre
reading-names-none-asked = Ningún nombre así
reading-names-none = Todavía no hay nombres
reading-names-none-text = La lista sirve para lo que el lector no puede saber: quién es una persona de la región y cómo se presenta, en qué país está una aldea, si un nombre de pila es de mujer o de hombre.
reading-names-sources = De dónde salen los nombres
reading-names-sources-text = El lector trae nombres de pila contados en registros. Son cuentas de nombres, no de personas, y lo que dice el texto vale más. Salen de:
reading-names-source-ine = Instituto Nacional de Estadística de España (fuente: INE)
reading-names-source-chile = Registro Civil de Chile, 1920 a 2021 (CC0)
reading-names-source-wikidata = Personas de catorce países de América en Wikidata (CC0)
reading-names-source-genero = La lista de nombres de datasketch/genero (MIT)
reading-names-source-us = Estados Unidos: Social Security Administration, 1920 a 2023 (dominio público), para textos en inglés
reading-names-source-france = Francia: Insee, Fichier des prénoms, 1900 a 2020 (Licence Ouverte 2.0), para textos en francés
reading-names-source-brazil = Brasil: IBGE, censos de 2010 y 2022, para textos en portugués
reading-names-sources-places = Los lugares son de las tablas del lector: países, departamentos, ciudades, fronteras y rutas de América.
reading-names-sources-organisations = Las organizaciones son las del directorio, con su nombre y sus siglas.
reading-names-directory = Ver el directorio
reading-names-change = Cambiar la lista
reading-names-change-text = Los cambios se juntan en el borrador, con los de los términos, y valen cuando se publica.
reading-names-to-draft = Probar y publicar el borrador
reading-names-import-title = Importar nombres
reading-names-import-lede = Primero se prueba, sin guardar. Después los nombres van al borrador y toman el lugar de los iguales.
reading-names-import-hint = CSV con las columnas { $columns }. Las que una clase de nombre no lleva quedan vacías.
reading-names-import-example = Descargar los nombres en vigor (CSV)
reading-names-import-heading =
    Prueba: { $n ->
        [one] un nombre se lee
       *[other] { $n } nombres se leen
    }, { $faults ->
        [one] una falta
       *[other] { $faults } faltas
    }. Nada se ha guardado todavía.
reading-name-kind-person = Persona
reading-name-kind-place = Lugar
reading-name-kind-first-name = Nombre de pila
reading-name-title-person = Una persona conocida
reading-name-title-place = Un lugar conocido
reading-name-title-first-name = Un nombre de pila conocido
reading-name-lede-person = Alguien de quien se escribe en la prensa. Anote solo lo que dice de sí en público; lo que diga cada nota vale más.
reading-name-lede-place = Un lugar que las tablas del lector no tienen, o que está en otro país del que dicen.
reading-name-lede-first-name = Un nombre que los registros no tienen, o que aquí llevan otras personas que allá.
reading-name-add-person = Agregar una persona
reading-name-add-place = Agregar un lugar
reading-name-add-first-name = Agregar un nombre de pila
reading-name-full = Nombre completo
reading-name-full-hint = También se reconocen sus formas cortas que empiezan igual.
reading-name-sex = Sexo, como se presenta
reading-name-sex-hint = Si no se dice, lo dirán el texto o el nombre.
reading-name-sex-other = Otro
reading-name-sex-none = No se dice
reading-name-role = Cargo u oficio
reading-name-role-hint = Se usa donde la nota no dice ninguno.
reading-name-affiliation = De dónde es: institución, organización, lugar
reading-name-alone = Parte del nombre que basta sola
reading-name-alone-hint = Por ejemplo un apellido. Escríbala solo si en la prensa no puede ser nadie más.
reading-name-place = Nombre del lugar
reading-name-country = País
reading-name-place-kind = Qué es
reading-name-first = Nombre de pila
reading-name-first-hint = Una sola palabra.
reading-name-bears = Quién lo lleva
reading-name-source = De dónde se sabe
reading-name-source-hint = Un registro, un censo, una organización. Se muestra con cada lectura.
reading-name-is-inherited = Este nombre es del nodo. Si lo guarda, lo que diga el observatorio irá antes.
reading-name-is-removed = El borrador quita este nombre. Si lo guarda, vuelve.
reading-name-of-node = del nodo, en vigor
reading-name-in-force = en vigor
reading-name-added = en el borrador: nuevo
reading-name-changed = en el borrador: cambiado
reading-name-removed = en el borrador: se quita
reading-name-says-alone = basta «{ $what }»
reading-name-says-source = fuente: { $what }
reading-name-fault-too-many = la lista pasa de { $expected } nombres.
reading-name-fault-country = «{ $found }» no son las dos letras de un país (ISO 3166), como GT.
reading-name-fault-not-of-kind = esta clase de nombre no lleva «{ $found }» aquí: deje la celda vacía.
reading-name-fault-not-a-name = «{ $found }» no es un nombre: se esperan letras, y un nombre de pila es una sola palabra.
reading-name-fault-not-in-name = «{ $found }» no es parte del nombre.
reading-done-name-saved = El nombre quedó en el borrador. Vale cuando se publique.
reading-done-name-removed = El nombre se quitó del borrador.
reading-done-names-imported = Los nombres del archivo están en el borrador.

# On the page of a law, a treaty or an organisation
reading-press-title = En la prensa
reading-press-says =
    { $n ->
        [one] Se nombra en una nota.
       *[other] Se nombra en { $n } notas.
    }
reading-press-says-own =
    { $n ->
        [one] Se nombra en una nota de la prensa de su país.
       *[other] Se nombra en { $n } notas de la prensa de su país.
    }
reading-press-all = Ver las notas
