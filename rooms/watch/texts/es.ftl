# Watch: sources, articles, stories, search.

# What jobs, followers and the log of actions are called
watch-follower-articles = Leer noticias de lo capturado
watch-follower-stories = Reunir copias en historias

## Navigation
watch-nav-today = Hoy
watch-nav-stories = Historias
watch-nav-articles = Noticias
watch-nav-sources = Fuentes
watch-nav-health = Estado de la recolección

## Words
watch-word-all = Todos
watch-word-articles = Notas
watch-word-cancel = Cancelar
watch-word-country = País
watch-word-date = Fecha
watch-word-kind = Tipo
watch-word-language = Idioma
watch-word-outlet = Medio
watch-word-outlets = Medios
watch-word-state = Estado
watch-word-stories = Historias

## Front page
watch-front-title = Hoy en la prensa
watch-front-editions = Ediciones por país
watch-front-all-countries = Todos los países
watch-front-sentence =
    { $n ->
        [0] En siete días no se recogió ninguna nota.
       *[other] En siete días, { $outlets ->
            [one] un medio publicó
           *[other] { $outlets } medios publicaron
        } { $n ->
            [one] una nota
           *[other] { $n } notas
        }; { $stories ->
            [one] es una historia
           *[other] son { $stories } historias
        }.
    }
watch-front-women =
    { $n ->
        [0] Ninguna recoge la voz de una mujer.
        [one] En una habla alguna mujer.
       *[other] En { $n } habla alguna mujer.
    }
watch-lead-voices = Quién habla
watch-front-meta = Recogido hasta el { $time }, { $zone }.
watch-zone-central = hora de Centroamérica
watch-zone-local = hora local ({ $country })
watch-zone-universal = hora universal (UTC)
watch-hours = En { $zone }.
watch-front-more = Todas las historias
watch-front-search = Buscar en todas las notas
watch-front-aside = Datos de la semana
watch-front-week = Siete días, por país
watch-week-most = Donde más notas se recogieron: { $country }, { $n } de { $all }
watch-week-one = Todas las notas de estos días son de { $country }
watch-week-alike = Donde más notas se recogieron: { $country }, { $n } en cada lugar
watch-week-even = Ningún país sobresale: { $all } notas de { $countries } países
watch-week-words = Palabras señaladas en 30 días
watch-week-words-none = En las notas de estos días no se señaló ninguna.
watch-week-words-note = Notas en que aparece cada una. Una palabra citada o criticada también cuenta.
watch-lead-hours = Cuándo apareció cada nota
watch-lead-says = La primera aparece el { $first }; la última, el { $last }.
watch-lead-copies = Las que siguen
watch-lead-not-drawn =
    { $n ->
        [one] Una da solo el día: no se dibuja
       *[other] { $n } dan solo el día: no se dibujan
    }
watch-lead-words = Palabras señaladas en la historia
watch-lead-word-in =
    { $n ->
        [one] en una nota
       *[other] en { $n } notas
    }
watch-lead-read = Leer la nota con sus marcas
watch-card-terms =
    { $n ->
        [one] Un término señalado
       *[other] { $n } términos señalados
    }
watch-front-week-note = Notas recogidas, según la fecha que declara el medio. No es una muestra: dice qué se recogió, no qué se publicó.
watch-front-health = Ver el estado de la recolección
watch-front-observatories = Observatorios
watch-front-empty-title = Todavía no hay notas
watch-front-empty-wait = Las fuentes se piden por turno; las primeras notas aparecen en unos minutos.
watch-front-empty-none = Todavía no se recoge ninguna fuente.
watch-front-empty-outlets = Ver los medios del directorio

## Stories
watch-stories-title = Historias
watch-stories-lede = Cada historia reúne las notas que cuentan el mismo texto: el cable de una agencia y sus copias.
watch-story-kicker = Historia
watch-story-size =
    { $n ->
        [one] Una nota
       *[other] { $n } notas
    } en { $outlets ->
        [one] un medio
       *[other] { $outlets } medios
    }
watch-story-order = En el orden de su aparición
watch-story-search = Buscar dentro de esta historia
watch-story-see = Ver la historia completa
watch-story-aside = Sobre la historia
watch-story-first = Primera nota
watch-story-last = Última nota

## Article
watch-article-label = La nota, leída
watch-article-aside = Lo que dice la lectura
watch-article-untitled = Sin título
watch-article-unsigned = Sin firma
watch-article-undated = Sin fecha
watch-article-doubtful = fecha dudosa: sin zona horaria, en el futuro o ausente
watch-article-paywalled = De pago
watch-article-words =
    { $n ->
        [one] { $n } palabra
       *[other] { $n } palabras
    }
watch-article-versions =
    { $n ->
        [one] Una versión
       *[other] { $n } versiones
    }
watch-article-copy = Copia, { $share }
watch-article-own = Texto propio
watch-article-first = La primera en aparecer
watch-article-first-hour = La primera que da su hora
watch-article-same-day = Mismo texto, el mismo día
watch-article-same = Mismo texto
watch-article-you-see-all = Se ve el texto completo porque usted entró como integrante del observatorio. El público ve un extracto, esta lectura y el enlace al medio.
watch-article-you-see-excerpt = Aquí se ve un extracto, la lectura y el enlace al medio. El texto completo y el archivo son para integrantes del observatorio.
watch-article-no-copies = El medio pide que no se muestren copias de esta nota (noarchive). Aquí se ve un extracto, la lectura y el enlace al medio.
watch-article-read-at = Leer en { $outlet }
watch-article-marked = Palabras señaladas
watch-article-same-story = La misma historia en otros medios

## Marks
watch-mark-key = Cómo leer las marcas
watch-mark-note = Nota { $n }. { $manner }: { $words }
watch-mark-times-own =
    { $n ->
        [one] { $n } vez en voz propia
       *[other] { $n } veces en voz propia
    }
watch-mark-times-quoted =
    { $n ->
        [one] { $n } vez en una cita
       *[other] { $n } veces en citas
    }
watch-mark-times-critical =
    { $n ->
        [one] { $n } vez criticada o negada
       *[other] { $n } veces criticada o negada
    }
watch-mark-word = palabra
watch-mark-own = voz propia del medio
watch-mark-quoted = dentro de una cita
watch-mark-critical = criticada o negada
watch-mark-correct = Corregir esta marca
watch-mark-term = Ver el término
watch-mark-close = Cerrar

## Versions
watch-version-title = Lo que el medio cambió
watch-version-lede = Cada versión se guarda cuando se ve. Solo se muestran las frases que cambiaron.
watch-version-summary =
    De la versión { $old } ({ $oldtime }) a la { $new } ({ $newtime }): { $added ->
        [0] nada agregado
        [one] un pasaje agregado
       *[other] { $added } pasajes agregados
    }, { $removed ->
        [0] nada quitado
        [one] uno quitado
       *[other] { $removed } quitados
    }
watch-version-added = agregado:
watch-version-removed = quitado:

## Archived page
watch-capture-title = La página guardada
watch-capture-kept = Guardada
watch-capture-answered = Respondió
watch-capture-facts = { $status }, { $size }
watch-capture-digest = Huella
watch-capture-first-seen = Vista por primera vez
watch-capture-members = La copia guardada se muestra a integrantes del observatorio: es prueba, no republicación.
watch-capture-see = Ver la copia guardada
watch-capture-safe = Se abre sin programas ni imágenes de fuera.
watch-replay-title = Copia guardada
watch-replay-line = Copia de { $address }, guardada el { $time }, { $zone }. Sin programas, imágenes ni enlaces.

## Citation
watch-cite-title = Citar
watch-cite-formats = Otros formatos de cita
watch-cite-line =
    { $signed ->
        [yes] { $authors }.{" "}
       *[no] {""}
    }«{ $title }». { $outlet }, { $date }. Lectura y copia en Atalaya, nota { $id }, versión { $version }, { $href }

## Take-down
watch-hide-link = Ocultar esta nota
watch-hide-title = Ocultar una nota
watch-hide-consequence = La nota, su texto, sus copias guardadas y sus resultados de búsqueda dejan de verse en seguida. Queda una línea que dice cuándo y por qué motivo. Puede mostrarse de nuevo.
watch-hide-ground = Motivo
watch-hide-ground-hint = Se publica con la línea que queda. No ponga nombres.
watch-hide-ground-missing = Escriba el motivo: queda en lugar de la nota.
watch-hide-button = Ocultar la nota
watch-hide-is-hidden = Esta nota está oculta.
watch-hide-show = Mostrar la nota de nuevo
watch-hidden-title = Nota retirada
watch-hidden-line = Retirada el { $date }. Motivo: { $ground }
watch-erase-link = Borrar esta nota para siempre
watch-erase-title = Borrar una nota para siempre
watch-erase-consequence = Se borran el título, el texto y todas las versiones de la nota, lo que se señaló en ella, sus resultados de búsqueda y los bytes de sus copias en el archivo. No se puede deshacer.
watch-erase-captures = { $n ->
    [one] Se borra { $n } copia del archivo.
   *[other] Se borran { $n } copias del archivo.
}
watch-erase-remains = Queda una línea que dice cuándo y por qué motivo, y una anotación en el registro de borrados, que vuelve a aplicarse cuando se restaura un respaldo. Las listas del medio en que apareció la nota siguen en el archivo, con su título y su resumen.
watch-erase-others = Estas notas tienen copias con los mismos bytes. Se siguen viendo, pero esas copias ya no podrán abrirse. Si también deben irse, bórrelas una por una.
watch-erase-instead = Mientras se examina un pedido, ocúltela: eso sí puede deshacerse.
watch-erase-ground-hint = Se publica con la línea que queda y se escribe en el archivo. No ponga nombres.
watch-erase-ground-missing = Escriba el motivo: queda en lugar de la nota.
watch-erase-ground-long = Escriba el motivo con menos palabras: caben 300 letras.
watch-erase-sure = Entiendo que la nota no podrá recuperarse.
watch-erase-sure-missing = Marque que lo entiende: después no se puede deshacer.
watch-erase-button = Borrar para siempre
watch-erased-title = Nota borrada
watch-erased-line = Borrada el { $date }. Motivo: { $ground }
watch-erased-copy-title = Copia borrada
watch-erased-copy = Los bytes de esta copia se borraron del archivo.
watch-lost-copy-title = Copia perdida
watch-lost-copy = El disco perdió los bytes de esta copia y ninguna otra los tiene iguales. La página se volvió a pedir al medio; sus demás copias están en la lista del artículo.
watch-withheld-copy-title = Copia que no se muestra
watch-withheld-copy = La copia guardada no se muestra: el medio lo pide así (noarchive).

## Search
watch-search-title = Buscar noticias
watch-search-all =
    { $n ->
        [one] { $n } nota en el archivo
       *[other] { $n } notas en el archivo
    }
watch-search-found =
    { $n ->
        [one] «{ $q }»: { $n } nota
       *[other] «{ $q }»: { $n } notas
    }
watch-search-help = Con cualquier forma de las palabras y sin mirar acentos. Para una frase exacta, escríbala entre comillas; para excluir, ponga un guion delante:
watch-search-example = albergue -perros
watch-search-filters = Filtros
watch-search-filters-on = Filtros puestos
watch-search-filter-remove = (quitar)
watch-search-to-filters = Ir a los filtros
watch-search-filter = Filtrar
watch-search-clear = Quitar los filtros
watch-search-results = Resultados
watch-search-sort = Ordenar por
watch-search-sort-button = Ordenar
watch-search-newest = Más recientes
watch-search-best = Más parecidas
watch-search-copied = Más copiadas
watch-search-from = Desde
watch-search-to = Hasta
watch-search-from-chip = Desde el { $date }
watch-search-to-chip = Hasta el { $date }
watch-search-story-chip = Una sola historia
watch-search-none = Ninguna nota con estos filtros
watch-search-none-says = Ninguna nota responde a «{ $q }»
watch-search-none-within = Con estos filtros: { $list }.
watch-search-searched =
    { $n ->
        [one] Se buscó en { $n } nota
       *[other] Se buscó en { $n } notas
    } de { $outlets ->
        [one] un medio
       *[other] { $outlets } medios
    }.
watch-search-unquoted = Buscar sin las comillas
watch-search-without = Sin el filtro «{ $filter }»
watch-search-alone = Solo «{ $word }»
watch-search-finds =
    { $n ->
        [one] una nota
       *[other] { $n } notas
    }
watch-search-everything = Ver todas las notas
watch-search-take-hint = CSV y JSON llevan hasta 500 filas por vez y la dirección de las siguientes.
watch-facet-term = Término señalado
watch-facet-no-term = Ninguno
watch-facet-more = Otros { $n }
watch-facet-outlets = Los demás, en el directorio de medios
watch-facet-readings = Más filtros: lo que dice la lectura

## Sources
watch-sources-title = Fuentes
watch-sources-lede =
    { $n ->
        [one] Una dirección
       *[other] { $n } direcciones
    } de { $outlets ->
        [one] un medio
       *[other] { $outlets } medios
    }.
watch-sources-public = Lo que el público ve de esto
watch-sources-add = Agregar una fuente
watch-sources-order = Primero, las que fallan
watch-sources-aside = Trabajos e importación
watch-sources-running = En marcha
watch-sources-jobs = { $running } trabajos en marcha, { $open } en espera.
watch-sources-none = Ninguna fuente con estos filtros
watch-sources-none-hint = Quite los filtros o agregue una fuente.
watch-sources-opml = Llevarse todas las fuentes en OPML
watch-tally-ok =
    { $n ->
        [one] { $n } responde
       *[other] { $n } responden
    }
watch-tally-late = { $n } con retraso
watch-tally-failing =
    { $n ->
        [one] { $n } falla
       *[other] { $n } fallan
    }
watch-tally-idle = { $n } todavía sin pedir
watch-tally-paused = { $n } en pausa
watch-health-ok = Responde
watch-health-late = Con retraso
watch-health-failing = Falla
watch-health-idle = Todavía sin pedir
watch-health-paused = En pausa
watch-health-since = { $state } desde el { $time }
watch-source-last = Última vez
watch-source-next = Se pedirá
watch-source-never = Nunca
watch-source-never-asked = Todavía no se le ha pedido nada.
watch-source-not-until-you = No, hasta que usted decida
watch-source-fine =
    { $n ->
        [one] Una entrada
       *[other] { $n } entradas
    } la última vez, { $new ->
        [0] ninguna nueva
        [one] una nueva
       *[other] { $new } nuevas
    }.
watch-source-paused-by = La puso en pausa { $who } el { $date }. { $reason }
watch-source-paused-on = Desde el { $date }. { $reason }
watch-source-demo-pause = La demostración no pide nada a la prensa real.
watch-source-paused-elsewhere = Estaba en pausa en la instalación de la que viene la lista.
watch-source-use-found = Usar el canal encontrado
watch-source-ask-now = Pedir ahora
watch-source-pause = Pausar
watch-source-resume = Reanudar
watch-source-remove = Quitar
watch-source-remove-title = Quitar una fuente
watch-source-remove-consequence = Deja de recogerse. Las notas y las páginas guardadas se quedan. Puede agregarse de nuevo.
watch-source-remove-button = Quitar la fuente
watch-source-add = Agregar la fuente
watch-source-address = Dirección de la portada o del canal
watch-source-address-hint = Pegue la portada del medio: buscamos su canal. Ejemplo: https://diario.example
watch-source-outlet-hint = Si lo deja vacío, se usa el medio del mismo sitio o se crea uno con el nombre del sitio.
watch-source-country-hint = Para un medio nuevo.
watch-source-address-wrong = Esto no es una dirección de la web. Se esperaba algo como https://diario.example
watch-source-answered = El servidor contestó { $status } y no una página. Revise la dirección.
watch-source-still-looking = El sitio tarda en contestar, y la búsqueda sigue. Lo que escribió está aquí: vuelva a pulsar en un momento para ver lo que se encontró.
watch-source-took-too-long = El sitio tardó demasiado y se dejó de buscar. Pegue la dirección del canal si la conoce, o inténtelo más tarde.
watch-source-nothing-found = La página contesta, pero no se encontró un canal ni enlaces a notas. Pegue la dirección del canal si la conoce.
watch-source-empty = La dirección contesta, pero vacía: no hay ni canal ni página. Revísela o inténtelo más tarde.
watch-source-no-answer = El servidor no contesta como debe. No se agregó nada: inténtelo más tarde.
watch-source-known = La dirección { $address } ya se recoge, como { $outlet }.
watch-source-known-short = Esta dirección ya se recoge.
watch-source-removed = La fuente se quitó. Para volver a pedirla, agréguela de nuevo con su dirección.
watch-source-outlet-unknown = No hay un medio con este identificador.
watch-source-which-outlet = Puede ser de varios medios: { $detail }. Escriba el nombre del que es en el campo «Medio».
watch-source-country-wrong = Esto no es el código de un país. Se esperan sus dos letras, como HN.
watch-source-kind-feed = Canal RSS, Atom o JSON
watch-source-kind-sitemap = Mapa de noticias
watch-source-kind-section = Página de sección
watch-done-added = La fuente se recoge desde ahora.
watch-done-asked = La fuente se pedirá en seguida.
watch-done-paused = La fuente está en pausa.
watch-done-resumed = La fuente se recoge de nuevo.
watch-done-removed = La fuente se quitó; sus notas se quedan.
watch-done-readdressed = La fuente usa la dirección nueva.
watch-done-imported = Las fuentes de la lista se recogen desde ahora.

## What is wrong with a source or a page
watch-problem-gone = El servidor contesta que la dirección ya no existe (410). No se pide más hasta que usted decida.
watch-problem-not-there = El servidor no encuentra la dirección (404). Puede haber cambiado.
watch-problem-refused = El servidor no deja leer esta dirección ({ $detail }).
watch-problem-asked-to-wait = El servidor pidió esperar { $detail } minutos. Se respeta.
watch-problem-host-fails = El servidor falla ({ $detail }). Se pide de nuevo, cada vez más espaciado.
watch-problem-answer = El servidor contesta algo que no se esperaba ({ $detail }).
watch-problem-not-a-feed = Contesta, pero no con un canal ni un mapa de noticias. { $detail }
watch-problem-page-with-feed = Contesta con una página; en ella hay un canal: { $detail }
watch-problem-left-out = El medio de esta dirección pidió quedar fuera: no se recoge.

## Import
watch-import-title = Importar una lista OPML o CSV
watch-import-file = Archivo
watch-import-hint = OPML, o CSV con las columnas name, feed_url, home_url, country, language. Primero se prueba, sin guardar.
watch-import-paste = O pegue la lista aquí
watch-import-try = Probar sin guardar
watch-import-heading = Prueba de «{ $name }»: nada se ha guardado todavía
watch-import-heading-pasted = Prueba de la lista pegada: nada se ha guardado todavía
watch-import-new =
    { $n ->
        [one] { $n } fuente nueva
       *[other] { $n } fuentes nuevas
    }
watch-import-known =
    { $n ->
        [one] { $n } ya se recoge: se deja como está
       *[other] { $n } ya se recogen: se dejan como están
    }
watch-import-unread =
    { $n ->
        [one] { $n } no se puede leer
       *[other] { $n } no se pueden leer
    }
watch-import-faults = Las que no se pueden leer
watch-import-fault = Línea { $line }, { $name }: { $says }
watch-import-fault-unnamed = Línea { $line }: { $says }
watch-import-button =
    { $n ->
        [one] Importar la fuente
       *[other] Importar las { $n }
    }
watch-import-discard = Descartar
watch-import-empty = Elija un archivo o pegue una lista; llegó vacía.
watch-import-many = La lista nombra más de 20 000 fuentes. Divídala en partes.
watch-import-large = La lista pasa de 4 MB. Divídala en partes e impórtelas una por una.
watch-import-not-opml = El archivo no es OPML. Se esperaba un elemento opml con outline.
watch-import-no-columns = Falta la columna de las direcciones. Se esperaba feed_url o address en la primera línea.
watch-import-address-missing = falta la dirección.
watch-import-address-private = { $detail } es una dirección privada y no se pide.
watch-import-address-wrong = { $detail } no es una dirección de la web.
watch-import-address-none = lo que está en lugar de la dirección no es una dirección de la web.
watch-import-country-wrong = «{ $detail }» no es el código de un país: se esperan sus dos letras, como HN.
watch-import-which-outlet = puede ser de varios medios: { $detail }. Escriba en la lista el nombre y el país del que es.

## Public health of sources
watch-health-title = Estado de la recolección
watch-health-sentence = Responden { $ok } de { $all } fuentes.
watch-health-as-of = Al { $time }, { $zone }. Se cuentan las fuentes que no están en pausa.
watch-health-lede = Lo que una fuente no contesta falta en las notas, las búsquedas y las cifras. Por eso se publica aquí.
watch-health-figures = Resumen
watch-health-each = Fuente por fuente
watch-health-see = Ver
watch-health-of-sources =
    de { $asked } responden; { $paused ->
        [0] ninguna en pausa
       *[other] { $paused } en pausa
    }{ $idle ->
        [0] {""}
       *[other] ; { $idle } todavía sin pedir
    }
watch-health-found = Notas encontradas hoy
watch-health-found-before = ayer, { $n }
watch-health-lag = De publicada a encontrada
watch-health-lag-of =
    { $n ->
        [one] en la única nota con hora de publicación
       *[other] la mitad tarda menos, en las últimas { $n } con hora de publicación
    }
watch-health-minutes = { $n } min
watch-health-hours = { $n } h
watch-health-whole-days =
    { $n ->
        [one] { $n } día
       *[other] { $n } días
    }
watch-health-caption = Fuentes, primero las que fallan
watch-health-bars =
    { $n ->
        [one] Último día
       *[other] Últimos { $n } días
    }
watch-health-last = Última respuesta
watch-health-how = Cómo se recoge
watch-health-how-says = Se pide cada dirección tan seguido como cambia, una a la vez por sitio, y se respeta lo que cada medio indica a los robots. «12 de 14 días» quiere decir que contestó en 12 de los 14 días en que se le pidió; «en parte», que ese día también falló alguna vez. Una barra gris y baja es un día en que no se pidió.
watch-health-days =
    { $answered } de { $asked } { $asked ->
        [one] día
       *[other] días
    }{ $partly ->
        [0] {""}
       *[other] ; { $partly } en parte
    }

## On an outlet’s page
watch-panel-title = Lo que se recoge
watch-panel-no-source = De este medio no se recoge ninguna fuente.
watch-panel-no-article = Todavía no hay notas de este medio.
watch-panel-all = Ver todas sus notas
watch-problem-no-text = De la página no sale ningún texto.

## Lo que se hizo, para la bitácora
watch-did-source-add = Agregó una fuente
watch-did-source-ask = Hizo pedir una fuente
watch-did-source-pause = Puso una fuente en pausa
watch-did-source-resume = Reanudó una fuente
watch-did-source-remove = Quitó una fuente
watch-did-source-readdress = Dio a una fuente otra dirección
watch-did-source-import = Importó una lista de fuentes
watch-did-article-hide = Ocultó una nota
watch-did-article-show = Volvió a mostrar una nota
watch-did-article-erase = Mandó borrar una nota para siempre
watch-did-article-erased = Terminó de borrar una nota

## Los trabajos
watch-job-fetch-source = Pedir una fuente
watch-job-fetch-page = Pedir una página de noticias
watch-job-erase-page = Borrar una nota para siempre

## On the page of a country
watch-country-title = Esta semana en la prensa
watch-country-count =
    { $n ->
        [one] Una nota esta semana
       *[other] { $n } notas esta semana
    }
watch-country-says = En los últimos siete días: { $articles } notas, { $stories } historias, { $outlets } medios.
watch-country-none = En los últimos siete días no se vio ninguna nota de este país.
watch-country-all = Todas las notas de este país

## What readers say of articles
watch-remarks-desk = Observaciones
watch-remarks-title = Observaciones de lectoras y lectores
watch-remarks-lede = Lo que personas sin cuenta dijeron de una nota, con la respuesta del observatorio.
watch-remarks-none = Todavía no hay observaciones publicadas
watch-remarks-none-says = En la página de cada nota se puede decir por qué es buena o dañina.
watch-remarks-queue = Observaciones por responder
watch-remarks-queue-lede = Lo que personas sin cuenta dicen de las notas. Las más antiguas primero.
watch-remarks-queue-none = No hay observaciones que mostrar
watch-remark-one = Observación
watch-remark-title = Decir por qué una nota es buena o dañina
watch-remark-band = ¿Es buena o dañina esta nota?
watch-remark-says = No hace falta cuenta. Una persona del observatorio lo lee y responde; la respuesta queda en la dirección que recibe al enviar. Si se publica, se publica sin su nombre ni su correo.
watch-remark-kind = Qué señala
watch-remark-kind-good-words = Buena: palabras que respetan
watch-remark-kind-good-voices = Buena: da voz a las personas de las que habla
watch-remark-kind-good-context = Buena: explica con datos y fuentes
watch-remark-kind-harm-words = Dañina: palabras o imágenes que estigmatizan
watch-remark-kind-harm-exposes = Dañina: expone a una persona en riesgo
watch-remark-kind-harm-untrue = Dañina: dice algo falso o sin fuente
watch-remark-kind-harm-one-sided = Dañina: escucha a una sola parte
watch-remark-words = Por qué
watch-remark-words-hint = Diga qué parte de la nota y por qué. No escriba nombres de personas en riesgo ni datos suyos.
watch-remark-words-missing = Escriba por qué
watch-remark-words-long = Escriba como mucho { $n } letras
watch-remark-button = Enviar la observación
watch-remark-by-reader = Una persona que lee
watch-remark-answer-of = Respuesta del observatorio:
watch-remark-all = Todas las observaciones sobre esta nota
watch-remark-article = Nota
watch-remark-state-open = Enviada el { $date }, sin respuesta
watch-remark-state-shown = Publicada con su respuesta el { $date }
watch-remark-state-accepted = Respondida el { $date }, sin publicar
watch-remark-state-declined = No aceptada, el { $date }
watch-remark-publish = Responder y publicar
watch-remark-publish-hint = Al publicar, cualquiera lee la observación y la respuesta en la página de la nota. No publique lo que deja reconocer a una persona en riesgo.
watch-remark-answer-only = Responder sin publicar
watch-remark-take-off = Dejar de publicarla
watch-remark-put-on = Publicarla
watch-remark-decided-meanwhile = Otra persona respondió mientras tanto. Cargue la página otra vez para leerlo.
watch-done-remarked = La observación está enviada.
watch-done-answered = La respuesta está guardada.
watch-did-remark-send = Envió una observación sobre una nota
watch-did-remark-publish = Publicó una observación con su respuesta
watch-did-remark-answer = Respondió una observación sin publicarla
watch-did-remark-decline = No aceptó una observación
watch-did-remark-take-off = Dejó de publicar una observación
## To take away
watch-data-articles-about = Qué notas hay: medio, país, fecha, título, autoría, historia y dirección. Los textos pertenecen a los medios y no están.
watch-search-records = También en los registros
