# What the library says.

# What jobs, followers and the log of actions are called
library-did-document-import = Importó documentos
library-did-file-discard = Descartó un archivo que esperaba

## The lists
library-nav-documents = Biblioteca
library-nav-laws = Leyes
library-documents-title = Biblioteca
library-documents-lede = Investigaciones, informes, guías y sentencias sobre migración y género. Cada dato lleva su fuente; lo que nadie ha comprobado se dice.
library-documents-none = No hay documentos que mostrar
library-laws-title = Leyes
library-laws-lede = Constituciones, leyes, decretos, reglamentos y políticas de cada país sobre migración, género y trabajo, con su estado y lo que cambian o derogan.
library-laws-none = No hay leyes que mostrar
library-treaties-title = Tratados
library-treaties-lede = Tratados sobre migración, género y trabajo: quién los firmó, quién los ratificó y con qué reservas.
library-treaties-none = No hay tratados que mostrar

## Documents
library-document-one = Documento
library-document-many =
    { $n ->
        [one] Un documento
       *[other] { $n } documentos
    }
library-document-new = Agregar un documento
library-document-field-title = Título
library-document-field-type = Tipo
library-document-field-authors = Autoría
library-document-field-corporate_author = Institución autora
library-document-field-editors = Edición a cargo de
library-document-field-translators = Traducción
library-document-field-issued = Publicado
library-document-field-container = Revista o libro
library-document-field-volume = Volumen
library-document-field-issue = Número
library-document-field-pages = Páginas
library-document-field-edition = Edición
library-document-field-publisher = Editorial
library-document-field-place = Lugar
library-document-field-language = Lengua
library-document-field-country = País
library-document-field-keywords = Temas
library-document-hint-keywords = Un tema por renglón. Lo que es término del vocabulario se lee en cada lengua; otra palabra queda como está escrita.
library-vocabulary-subjects = Temas de leyes, tratados y documentos
library-document-field-doi = DOI
library-document-field-isbn = ISBN
library-document-field-issn = ISSN
library-document-field-url = En la web
library-document-field-abstract = Resumen
library-document-field-guides_reading = Ayuda a leer la prensa
library-document-field-licence = Licencia
library-document-field-access = Acceso
library-document-field-access_until = Reservado hasta
library-document-field-about_laws = Leyes de que trata
library-document-choice-type-article-journal = Artículo de revista
library-document-choice-type-report = Informe
library-document-choice-type-book = Libro
library-document-choice-type-guide = Guía
library-document-choice-type-legal-case = Sentencia
library-document-choice-type-thesis = Tesis
library-document-choice-type-chapter = Capítulo
library-document-choice-type-webpage = Página web
library-document-choice-guides_reading-yes = Sí
library-document-choice-guides_reading-no = No
library-document-choice-access-open = Abierto
library-document-choice-access-members = Con registro
library-document-choice-access-embargo = Reservado

## Laws
library-law-one = Ley o política
library-law-many =
    { $n ->
        [one] Una ley o política
       *[other] { $n } leyes y políticas
    }
library-law-new = Agregar una ley
library-law-field-title = Título
library-law-field-kind = Tipo
library-law-field-number = Número
library-law-field-country = País
library-law-field-year = Año
library-law-field-adopted_on = Aprobada
library-law-field-in_force_on = En vigor desde
library-law-field-status = Estado
library-law-field-about = De qué trata
library-law-field-keywords = Temas
library-law-hint-keywords = Un tema por renglón. Lo que es término del vocabulario se lee en cada lengua; otra palabra queda como está escrita.
library-law-field-amends = Reforma
library-law-field-repeals = Deroga
library-law-field-implements = Aplica
library-law-field-ratifies = Aprueba el tratado
library-law-field-relations_stated = Otras relaciones
library-law-field-relation = Relación
library-law-field-what = Con qué
library-law-field-url = En la web
library-law-field-text = Texto
library-law-choice-kind-constitution = Constitución
library-law-choice-kind-law = Ley
library-law-choice-kind-decree = Decreto
library-law-choice-kind-regulation = Reglamento
library-law-choice-kind-policy = Política
library-law-choice-kind-bill = Proyecto de ley
library-law-choice-status-in-force = En vigor
library-law-choice-status-amended = En vigor, con reformas
library-law-choice-status-repealed = Derogada
library-law-choice-status-bill = En trámite
library-law-choice-status-unknown = No consta
library-law-choice-relation-amends = Reforma
library-law-choice-relation-amended-by = La reforma
library-law-choice-relation-repeals = Deroga
library-law-choice-relation-repealed-by = La deroga
library-law-choice-relation-implements = Aplica
library-law-choice-relation-ratifies = Aprueba
library-law-choice-relation-other = Se dice de ella
library-law-back-amends = La reforma
library-law-back-repeals = La deroga
library-law-back-implements = Lo aplica
library-law-back-ratifies = Lo aprueba
library-document-back-about_laws = Documentos que tratan de ella

## Treaties
library-treaty-one = Tratado
library-treaty-many =
    { $n ->
        [one] Un tratado
       *[other] { $n } tratados
    }
library-treaty-new = Agregar un tratado
library-treaty-field-title = Nombre
library-treaty-field-short_name = Siglas
library-treaty-field-body = Ante quién
library-treaty-field-adopted_on = Adoptado
library-treaty-field-in_force_on = En vigor desde
library-treaty-field-about = A qué obliga
library-treaty-field-keywords = Temas
library-treaty-hint-keywords = Un tema por renglón. Lo que es término del vocabulario se lee en cada lengua; otra palabra queda como está escrita.
library-treaty-field-url = En la web
library-treaty-field-text = Texto
library-treaty-field-parties = Firmas y ratificaciones
library-treaty-field-country = País
library-treaty-field-status = Estado
library-treaty-field-date = Fecha
library-treaty-field-date_kind = Acto
library-treaty-field-reservations = Reservas
library-treaty-field-reservation = Texto de la reserva
library-treaty-choice-body-un = Naciones Unidas
library-treaty-choice-body-ilo = OIT
library-treaty-choice-body-oas = OEA
library-treaty-choice-body-hcch = Conferencia de La Haya
library-treaty-choice-body-sica = SICA
library-treaty-choice-body-other = Otro organismo
library-treaty-choice-status-party = Ratificado
library-treaty-choice-status-acceded = Adhesión
library-treaty-choice-status-signed-only = Firmado
library-treaty-choice-status-not-party = No es parte
library-treaty-choice-status-unknown = No consta
library-treaty-choice-date_kind-ratification = Ratificación
library-treaty-choice-date_kind-accession = Adhesión
library-treaty-choice-date_kind-signature = Firma
library-treaty-choice-reservations-on-record = Hay declaraciones o reservas
library-treaty-choice-reservations-none = Ninguna

## One document
library-access-until-day = Reservado hasta el { $date }
library-access-until = Reservado hasta { $date }
library-closed = Los archivos son solo para los miembros.
library-closed-until = Los archivos se abren para todo el mundo el { $date }; hasta entonces son solo para los miembros.
library-closed-ask = Para leerlos, entre con su cuenta o pida una a { $mail }.
library-closed-enter = Para leerlos, entre con su cuenta; quien lleva el observatorio da una a quien la pide.
library-document-read = Leer en { $host }
library-document-edited = Edición de { $people }
library-document-cite = Citar
library-document-address = Dirección permanente
library-style-apa = APA 7
library-style-chicago-author-date = Chicago
library-style-mla = MLA
library-style-iso690 = ISO 690
library-style-vancouver = Vancouver

## One law
library-law-since = { $status } desde { $date }
library-law-goes-on = Aquí están las primeras { $shown } de { $pages } páginas.
library-law-go-on = Seguir leyendo, página por página

## One treaty
library-treaty-in-force = En vigor desde el { $date }
library-treaty-not-known-in-force = No consta si está en vigor
library-treaty-found =
    { $n ->
        [0] Ningún país de { $total } tiene una ratificación confirmada
        [one] Un país de { $total } lo ratificó
       *[other] { $n } de { $total } países lo ratificaron
    }
library-treaty-unsure =
    { $n ->
        [one] Otro figura como parte, sin confirmar.
       *[other] Otros { $n } figuran como parte, sin confirmar.
    }
library-treaty-only-party = { $country } lo ratificó
library-treaty-only-unsure = { $country } figura como parte, sin confirmar
library-treaty-only-signed = { $country } lo firmó y no lo ratificó
library-treaty-only-not = { $country } no es parte
library-treaty-only-unknown = No consta si { $country } lo ratificó
library-treaty-bound = Ratificación o adhesión
library-treaty-day-unknown = No consta
library-treaty-day-no = no
library-treaty-no-reservations-yet = No aplica
library-treaty-not-stated = «No consta» no quiere decir «no»: falta el dato.
library-treaty-others =
    { $n ->
        [one] Otro país
       *[other] Otros { $n } países
    }
library-treaty-others-caption = Firmas y ratificaciones de otros países
library-treaty-on-record = El depositario tiene declaraciones o reservas de estos países, y aquí falta su texto: { $countries }.

## Countries side by side
library-compare-title = Comparar países
library-compare-lede = Las leyes y los tratados de cada país sobre un mismo tema, lado a lado.
library-compare-choose = Elija un tema.
library-compare-unknown = Ninguna ley y ningún tratado de la biblioteca trata de «{ $subject }».
library-compare-more =
    { $n ->
        [one] Un tema más
       *[other] { $n } temas más
    }
library-compare-found =
    { $n ->
        [0] No consta que alguno de { $total } países tenga una norma en vigor sobre «{ $subject }»
        [one] Un país de { $total } tiene normas en vigor sobre «{ $subject }»
       *[other] { $n } de { $total } países tienen normas en vigor sobre «{ $subject }»
    }
library-compare-laws = Leyes y políticas por país
library-compare-laws-more =
    { $n ->
        [one] Una más de este país
       *[other] { $n } más de este país
    }
library-compare-none = No consta ninguna en la biblioteca
library-compare-note = Que aquí no conste una ley no quiere decir que el país no la tenga.
library-compare-treaties =
    { $n ->
        [one] Un tratado sobre este tema
       *[other] { $n } tratados sobre este tema
    }

## What changed
library-changes-title = Qué cambió
library-changes-about = Lo que los países aprobaron, firmaron y ratificaron desde una fecha, y lo que cambió en los registros.
library-changes-lede = Leyes y tratados desde el { $date }.
library-changes-since = Desde
library-changes-show = Ver los cambios
library-changes-odd = Escriba una fecha como 2024-05-31. Se muestra el último año.
library-changes-facts =
    { $n ->
        [one] Un hecho con fecha
       *[other] { $n } hechos con fecha
    }
library-changes-no-facts = En la biblioteca no consta nada con fecha posterior.
library-changes-records =
    { $n ->
        [one] Un cambio en los registros
       *[other] { $n } cambios en los registros
    }
library-changes-no-records = Nadie ha cambiado un registro desde entonces.
library-changes-entered =
    { $n ->
        [one] Un registro agregado
       *[other] { $n } registros agregados
    }
library-changes-cut = De cada lista se muestran los { $n } más recientes; los datos (CSV, JSON) los tienen todos.
library-changes-record = Se cambió el registro
library-changes-law-adopted-on = Aprobada: { $country }
library-changes-law-in-force-on = Entró en vigor: { $country }
library-changes-treaty-adopted-on = Se adoptó
library-changes-treaty-in-force-on = Entró en vigor
library-changes-signed = Firma de { $country }
library-changes-bound = Ratificación o adhesión de { $country }

## On the page of a country
library-country-unratified =
    { $n ->
        [one] Un tratado sin ratificar
       *[other] { $n } tratados sin ratificar
    }
library-country-all-laws = Todas las leyes de este país
library-country-all-documents = Todos los documentos sobre este país
library-country-no-documents = La biblioteca no tiene documentos sobre este país.
library-component-3 = Componente 3
library-component-3-says = Una biblioteca digital de estudios, artículos, diagnósticos y publicaciones que guían la lectura crítica de las noticias.

## Bringing documents
library-add-title = Traer documentos
library-add-lede = Suba archivos o dé una dirección. De cada archivo se lee su texto y lo que dice de sí mismo; usted lo revisa, y el documento queda en la biblioteca con su archivo.
library-add-files = Archivos
library-add-files-hint = Cuantos quiera: PDF, DOCX, ODT, EPUB, HTML o texto; también referencias en BibTeX, RIS o CSL-JSON.
library-add-address = O una dirección en la web
library-add-address-hint = De una página o de un PDF. Se guarda una copia.
library-add-button = Traer
library-add-by-hand = Escribir la ficha a mano
library-add-nothing = Elija un archivo o escriba una dirección.
library-add-answered = El sitio respondió { $status }; no hay nada que guardar.
library-add-sent = Lo que envió
library-add-outcome = { $file }: { $says }
library-add-brought = está aquí, por catalogar.
library-add-known = ya está en la biblioteca, con «{ $record }».
library-add-gone = Ese documento ya no está en la biblioteca. Mire otra vez los archivos que esperan.
library-add-references =
    { $n ->
        [one] 1 documento nuevo
       *[other] { $n } documentos nuevos
    }, { $known ->
        [one] 1 que ya estaba
       *[other] { $known } que ya estaban
    }, { $faults ->
        [one] 1 que no se pudo leer
       *[other] { $faults } que no se pudieron leer
    }.
library-fault-line = Línea { $line }
library-fault-work = «{ $work }», línea { $line }
library-fault-unread = { $place }: no se agregó. { $why }
library-fault-untitled = { $place }: no se agregó, porque no tiene título.
library-fault-without = { $place }: no vino todo lo que dice en { $fields }: es demasiado largo, son demasiados valores, o no es una fecha o una dirección de la web.
library-fault-more =
    { $n ->
        [one] Y 1 obra más.
       *[other] Y { $n } obras más.
    }
library-wrong-too-large = El archivo, o uno de sus textos, es más grande de lo que se lee.
library-wrong-too-many = Hay más entradas o campos de los que se leen.
library-wrong-unended = La entrada no termina: falta cerrar una llave, unas comillas o la entrada misma.
library-wrong-malformed = Falta una coma, un signo igual, el nombre de un campo o su valor.
library-wrong-unnamed = La entrada no tiene clave o tipo.
library-wrong-astray = Hay algo fuera de toda entrada: le falta el comienzo.
library-wrong-empty = No tiene título ni autoría.
library-add-waiting = Por catalogar
library-add-none = No hay archivos por catalogar.
library-add-reads = Algunos se están leyendo.
library-add-all = Agregar los { $n } que dicen su título y no están
library-add-made = El archivo se hizo el { $date }; no dice cuándo se publicó la obra
library-add-review = Revisar y agregar «{ $file }»
library-add-enter = Agregar como está
library-add-join = Poner el archivo en ese documento
library-add-discard = Descartar «{ $file }»
library-oai = Para otras bibliotecas: OAI-PMH
library-oai-no-mail = Para que otras bibliotecas cosechen esta hace falta un correo al que escribir. Quien administra la instalación lo pone en el ajuste «contact».
library-like-code = Tiene el mismo DOI o ISBN que
library-like-title = Tiene el mismo título que
library-like-year = Tiene el mismo título, con otro año, que
library-done-discarded = El archivo está descartado.
library-done-joined = El archivo está con ese documento.
library-done-decided = Ese archivo ya estaba catalogado o descartado.
library-done-entered =
    { $n ->
        [0] No se agregó ninguno: les falta título o ya están
        [one] Un documento quedó en la biblioteca, sin confirmar
       *[other] { $n } documentos quedaron en la biblioteca, sin confirmar
    }.

## Guides, collections, model laws
library-document-field-explains = Términos que explica
library-document-hint-explains = El término como está en la lista de términos (o su número, como es-001) y el número que está escrito en la página. En los artículos, la palabra marcada abre esa página.
library-document-field-term = Término
library-document-field-page = Página
library-collections-title = Colecciones y listas de lectura
library-collections-lede = Obras reunidas para un curso, un taller o un tema, en orden y con una palabra sobre cada una.
library-collections-none = No hay colecciones que mostrar
library-collection-one = Colección
library-collection-many =
    { $n ->
        [one] Una colección
       *[other] { $n } colecciones
    }
library-collection-new = Agregar una colección
library-collection-field-title = Título
library-collection-field-kind = Clase
library-collection-choice-kind-collection = Colección
library-collection-choice-kind-list = Lista de lectura
library-collection-field-about = Para qué es
library-collection-field-by = Reunida por
library-collection-field-country = País
library-collection-field-keywords = Temas
library-collection-hint-keywords = Un tema por renglón. Lo que es término del vocabulario se lee en cada lengua; otra palabra queda como está escrita.
library-collection-field-works = Obras, en su orden
library-collection-field-work = Obra
library-collection-field-why = Por qué leerla
library-collection-back-works = Está en
library-document-back-works = Está en
library-collection-works =
    { $n ->
        [0] Obras
        [one] Una obra
       *[other] { $n } obras
    }
library-collection-empty = Todavía no tiene obras.
library-law-choice-kind-model-law = Ley modelo
library-law-field-maps = Artículos que siguen una ley modelo
library-law-field-article = Artículo de esta ley
library-law-field-model = Ley modelo
library-law-field-model_article = Artículo de la ley modelo
library-law-field-note = Nota
library-law-back-maps = Leyes que la siguen
library-law-absent = El texto que hay aquí no tiene ese artículo.
library-law-lacks = El artículo «{ $article }», que según esta ficha sigue una ley modelo, no está en el texto que hay aquí: compruebe su número.
library-law-mapped = Artículos de las leyes nacionales que siguen esta ley modelo
library-law-contents = Artículos
## Harvests
library-harvests-title = Cosechas
library-harvests-lede = Otras bibliotecas cuyos catálogos se leen por OAI-PMH. Lo que traen queda sin confirmar, con su nombre como fuente; lo que aquí alguien cambió o confirmó no se toca.
library-harvests-list = Bibliotecas que se cosechan
library-harvests-none = Todavía no se cosecha ninguna
library-harvests-none-hint = Agregue una con la dirección de su servicio OAI-PMH.
library-harvest-running = Leyendo
library-harvest-ok = Responde
library-harvest-late = Con retraso
library-harvest-failing = Falla
library-harvest-paused = En pausa
library-harvest-idle = Todavía sin pedir
library-harvest-never-asked = Se pide en cuanto haya turno.
library-harvest-paused-by = En pausa desde el { $date }, por { $who }. Al reanudarla sigue donde estaba.
library-harvest-brought =
    { $n ->
        [0] La última vez no había nada nuevo.
        [one] Llegó un registro. Documentos nuevos: { $added }; cambiados: { $changed }; retirados: { $withdrawn }.
       *[other] Llegaron { $n } registros. Documentos nuevos: { $added }; cambiados: { $changed }; retirados: { $withdrawn }.
    }
library-harvest-doubled =
    { $n ->
        [one] Un registro es de una obra que la biblioteca ya tenía: no se repitió.
       *[other] { $n } registros son de obras que la biblioteca ya tenía: no se repitieron.
    }
library-harvest-moved =
    { $n ->
        [one] Una obra llegó con otro identificador que antes: se reconoció y sigue siendo una.
       *[other] { $n } obras llegaron con otro identificador que antes: se reconocieron y siguen siendo las mismas.
    }
library-harvest-proposed =
    { $n ->
        [one] Un cambio contradice lo que alguien escribió o confirmó aquí: espera en Propuestas.
       *[other] { $n } cambios contradicen lo que alguien escribió o confirmó aquí: esperan en Propuestas.
    }
library-harvest-unread =
    { $n ->
        [one] Un registro no se pudo leer: le falta el título o no viene en Dublin Core.
       *[other] { $n } registros no se pudieron leer: les falta el título o no vienen en Dublin Core.
    }
library-harvest-kept =
    { $n ->
        [one] Un documento de la biblioteca viene de aquí.
       *[other] { $n } documentos de la biblioteca vienen de aquí.
    }
library-harvest-part = Solo el conjunto { $part }
library-harvest-last = Última vez
library-harvest-last-one = La última cosecha
library-harvest-next = Próxima vez
library-harvest-never = Nunca
library-harvest-not-until-you = Cuando usted la reanude
library-harvest-how-often = Cada cuánto
library-harvest-every =
    { $n ->
        [1] Cada día
        [7] Cada semana
       *[other] Cada { $n } días
    }
library-harvest-ask-now = Pedir ahora
library-harvest-pause = Poner en pausa
library-harvest-resume = Reanudar
library-harvest-remove = Quitar
library-harvest-remove-title = Dejar de cosechar
library-harvest-remove-consequence = No se le pide más. Los documentos que vinieron de aquí se quedan, con su fuente. Si se agrega de nuevo, se reconocen y no se repiten.
library-harvest-remove-button = Dejar de cosechar
library-harvest-cancel = Cancelar
library-harvest-add = Agregar una biblioteca
library-harvest-add-this = Cosechar esta biblioteca
library-harvest-ask-who = Preguntar quién es
library-harvest-who = Dice llamarse
library-harvest-address = Dirección
library-harvest-address-hint = La dirección de su servicio OAI-PMH, por ejemplo https://repositorio.ejemplo.org/oai/request
library-harvest-address-wrong = Escriba una dirección de la web.
library-harvest-earliest = Su primer registro es del
library-harvest-dates = Fecha sus cambios
library-harvest-dates-day = Por día
library-harvest-dates-second = Por segundo
library-harvest-deletions = Lo que retira
library-harvest-deletions-persistent = Lo dice siempre
library-harvest-deletions-transient = Lo dice solo por un tiempo: algo retirado puede quedar aquí
library-harvest-deletions-no = No lo dice: lo que retire quedará aquí
library-harvest-set = Conjunto
library-harvest-set-all = Todo
library-harvest-set-hint = La palabra de una parte de su catálogo. Vacío: todo.
library-harvest-sets-hint = Una parte de su catálogo.
library-harvest-set-wrong = La palabra de un conjunto no lleva espacios.
library-harvest-prefix = Formato
library-harvest-prefix-hint = Vacío: oai_dc, que toda biblioteca da. Otro tiene que dar Dublin Core.
library-harvest-prefix-wrong = La palabra de un formato no lleva espacios.
library-harvest-known = Esa dirección con ese conjunto ya se cosecha.
library-harvest-took-too-long = Tarda demasiado en contestar. Inténtelo de nuevo en un momento.
library-harvest-is-paused = Está en pausa. Reanúdela y se pide enseguida.
library-harvest-is-removed = Esa biblioteca ya se quitó. Para cosecharla otra vez, agréguela de nuevo: se empieza por el principio.
library-harvest-gone-there = { $name } retiró su registro de esta obra.
library-harvest-doubles = Obras que la biblioteca ya tenía
library-harvest-doubles-lede = Tienen el mismo DOI, ISBN, dirección, o título y año que un documento de otra procedencia. No se repiten y no cambian el que está.
library-harvest-doubles-none = No hay ninguna.
library-trouble-no-answer = No contesta. Se pide de nuevo más tarde y se sigue donde se estaba.
library-trouble-asks-to-wait = Pide esperar ({ $detail }). Se respeta y luego se sigue donde se estaba.
library-trouble-host-fails = Su servidor falla ({ $detail }). Se pide de nuevo más tarde y se sigue donde se estaba.
library-trouble-not-there = En esa dirección ya no hay nada. Puede haber cambiado: quítela y agregue la nueva.
library-trouble-refused = Su servidor no deja leer esa dirección ({ $detail }).
library-trouble-web-page = Contesta con una página para personas en vez de registros: «{ $detail }». Puede estar en obras o haber cambiado de dirección.
library-trouble-malformed = Contesta algo que no se puede leer: XML mal formado ({ $detail }).
library-trouble-not-oai = Contesta, pero no es un servicio OAI-PMH ({ $detail }).
library-trouble-empty = La respuesta está vacía o es demasiado grande.
library-trouble-loop = Da las mismas páginas una y otra vez: la lista no termina. Lo que llegó se conservó.
library-trouble-endless = Su lista no termina nunca. Lo que llegó se conservó.
library-trouble-other = Contesta otra cosa que la que se le preguntó.
library-trouble-no-format = No da sus registros en ese formato. ({ $detail })
library-trouble-no-sets = No tiene conjuntos: quítela y agréguela sin conjunto. ({ $detail })
library-trouble-token = Olvida dónde quedó la lista cada vez que se sigue. Lo que llegó se conservó. ({ $detail })
library-trouble-error = Contesta con un error: { $detail }
library-done-harvest-added = Se agregó. Se pide en cuanto haya turno.
library-done-harvest-asked = Se pide en cuanto haya turno.
library-done-harvest-paused = Quedó en pausa.
library-done-harvest-resumed = Se reanudó.
library-done-harvest-removed = Se dejó de cosechar. Sus documentos se quedan.
library-did-harvest-add = Agregó una biblioteca para cosechar
library-did-harvest-ask = Hizo pedir una cosecha
library-did-harvest-pause = Puso una cosecha en pausa
library-did-harvest-resume = Reanudó una cosecha
library-did-harvest-remove = Dejó de cosechar una biblioteca
library-job-fetch-harvest = Cosechar una biblioteca
