# Reading: the terms and what the machine flags.

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
reading-manner-contested = Las guías no coinciden
reading-manner-quoted = Citado en el texto
reading-manner-critical = Criticado o negado en el texto
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
reading-rail-quotes = Quién habla
reading-rail-people = Quién aparece
reading-rail-quote = «{ $words }» — { $speaker } ({ $kind })
reading-rail-person = { $name }: { $sex } ({ $evidence })
reading-rail-person-unknown = { $name }: el texto no lo dice
reading-speaker-woman = mujer
reading-speaker-man = hombre
reading-speaker-group = grupo
reading-speaker-institution = institución
reading-speaker-unknown = no se sabe
reading-evidence-stated = lo dice el texto
reading-evidence-title = por el cargo u oficio
reading-evidence-agreement = por la concordancia
reading-evidence-pronoun = por el pronombre
reading-evidence-name = por el nombre

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
reading-import-broken = El envío llegó incompleto. Envíe el archivo de nuevo.
reading-import-large = El archivo pasa de 2 MB. Divídalo en partes.
reading-import-heading =
    Prueba: { $n ->
        [one] un término se lee
       *[other] { $n } términos se leen
    }, { $faults ->
        [one] una falta
       *[other] { $faults } faltas
    }. Nada se ha guardado todavía.
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
reading-pattern-word = «{ $found }» no es una palabra: se esperaban letras y cifras, tras «=» si la forma es exacta.
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
