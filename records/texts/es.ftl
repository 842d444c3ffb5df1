# What every room says of its records.

# What jobs, followers and the log of actions are called
records-job-read-file = Leer el texto de un archivo
records-job-open-files = Abrir archivos cuyo embargo terminó
records-job-clean-files = Quitar archivos a medio subir
records-did-record-file-add = Agregó un archivo a un registro
records-did-record-file-remove = Quitó un archivo de un registro

## Lists
records-everywhere = Todos
records-country = País
records-country-region = La región
records-other-countries =
    { $n ->
        [one] Otro país
       *[other] Otros { $n } países
    }
records-to-filters = Ir a los filtros
records-filters = Filtros
records-filter = Filtrar
records-clear = Quitar los filtros
records-name = Nombre
records-words = Nombre o tema
records-list-say =
    { $n ->
        [one] Un registro dice «{ $words }».
       *[other] { $n } registros dicen «{ $words }».
    }
records-words-hint = Encuentra cualquier palabra del registro, en todas sus formas y sin importar los acentos. «Entre comillas», las palabras seguidas; con un guion delante, lo que no debe estar: -policía.
records-facet-kind = Clase
records-facet-more =
    { $n ->
        [one] Uno más
       *[other] { $n } más
    }
records-none-filtered = Ningún registro cumple todos los filtros puestos.
records-none-without = Los mismos sin «{ $value }»
records-none-yet = Todavía no hay registros, o la lista termina antes.
records-all = Ver todos

## One record
records-standing-confirmed = Confirmado el { $date }
records-standing-stale = Sin confirmar desde el { $date }
records-standing-unconfirmed = Sin confirmar
records-facts-caption = Datos, con la fuente de cada uno
records-facts-fact = Dato
records-facts-value = Valor
records-facts-origin = De dónde sale
records-facts-confirmed = Confirmado
records-facts-unconfirmed = Sin confirmar
records-by-person = Persona
records-by-import = Archivo
records-by-machine = Máquina
records-confidence-medium = Se vio de paso o se recuerda
records-confidence-low = Dudoso
records-period = De { $since } a { $until }
records-period-since = Desde { $since }
records-period-until = Hasta { $until }
records-date-month = { $month } de { $year }
records-date-decade = Años { $year }
records-date-between = { $since } – { $until }
records-date-since = desde { $since }
records-date-until = hasta { $until }
records-date-since-day = desde el { $since }
records-date-until-day = hasta el { $until }
records-date-about = { $date } (aprox.)
records-date-uncertain = { $date } (sin certeza)
records-date-none = sin fecha
records-side-about = Sobre este registro
records-side-relations = Relaciones
records-side-twins = Ya hay otro con este nombre
records-side-history = Historia
records-side-cite = Citar
records-history-entered = Registro creado
records-history-changed = Cambió: { $fields }
records-history-published = Publicado de nuevo
records-history-removed = Retirado
records-history-merged = Unido a otro registro
records-history-all =
    { $n ->
        [one] Un cambio
       *[other] { $n } cambios
    }
records-not-public = un registro que no es público
records-citation = { $site }, «{ $title }», registro { $id }, sin confirmar, cambiado el { $date }, { $href }
records-citation-confirmed = { $site }, «{ $title }», registro { $id }, confirmado el { $date }, { $href }

## What is typed
records-misread-long = Escriba como mucho { $n } caracteres
records-misread-parts = Escriba cada parte en su campo
records-misread-number = Escriba un número, por ejemplo 1200 o 12.5
records-misread-date = Escriba una fecha como 1998, 1998-05 o 1998-05-31; ca. 1998 si es aproximada, con / de una a otra: 2006/2008-01
records-misread-date-month = No hay mes { $month }. Un mes se escribe { $year }-05; de un año a otro, { $year }/{ $until }
records-misread-address = Escriba una dirección como https://www.ejemplo.org
records-misread-mail = Escriba un correo como nombre@ejemplo.org
records-misread-country = «{ $text }» no es un país: escriba su nombre o sus dos letras, por ejemplo Honduras o HN, o REG para la región
records-misread-language = Escriba la lengua o su código, por ejemplo es o quc
records-misread-term = «{ $term }» no está en el vocabulario: elija un término de la lista
records-misread-term-retired = «{ $term }» está fuera de uso: elija otro término de la lista
records-misread-choice = «{ $word }» no es uno de los valores posibles

## Import
records-import-title = Importar registros
records-import-lede = Una tabla en CSV o XLSX agrega registros y cambia los que ya están. Primero se ve qué haría, fila por fila; nada se guarda hasta pedirlo, y una importación se deshace entera.
records-import-kind = Qué registros trae
records-import-file = Archivo
records-import-file-hint = La primera fila nombra las columnas: el nombre de cada dato, en cualquiera de las cuatro lenguas. «key» nombra el registro; «source» dice de dónde sale la fila.
records-import-paste = O pegue la tabla
records-import-try = Ver qué haría
records-import-again = Volver a probar
records-import-discard = Descartar
records-import-foretold = Agregaría { $n } y cambiaría { $changed }
records-import-nothing-yet = Es una prueba: todavía no se guardó nada.
records-import-same =
    { $n ->
        [one] Una fila no dice nada nuevo
       *[other] { $n } filas no dicen nada nuevo
    }
records-import-faulty =
    { $n ->
        [one] Una fila tiene algo que corregir
       *[other] { $n } filas tienen algo que corregir
    }
records-import-more =
    { $n ->
        [one] Y una más
       *[other] Y { $n } más
    }
records-import-faults = Qué hay que corregir
records-import-changes = Qué cambiaría
records-import-line = Fila
records-import-column = Columna
records-import-says = Qué hacer
records-import-record = Registro
records-import-what = Cambios
records-import-is-new = nuevo
records-import-before = Quitado:
records-import-after = Agregado:
records-import-columns = Qué dice cada columna
records-import-pass-over = No se toma
records-import-key = Clave del registro
records-import-id = Identificador del registro
records-import-source = De dónde sale la fila
records-import-sure = Qué tan seguro es: high, medium o low
records-import-confirmed = Día en que se confirmó
records-import-button =
    { $n ->
        [one] Importar una fila
       *[other] Importar las { $n } filas
    }
records-import-button-rest =
    { $n ->
        [one] Importar solo la fila sin faltas
       *[other] Importar solo las { $n } filas sin faltas
    }
records-import-doubled = La fila { $line } ya habla de este registro: deje una sola
records-import-other-kind = El registro es de otra clase
records-import-missing = Falta este dato, que es necesario
records-import-nameless = La fila no nombra ningún registro: hace falta clave o nombre
records-import-ambiguous = Hay varios registros con este nombre: use la clave
records-import-unknown-record = No hay ningún registro con este nombre, clave o identificador
records-import-withdrawn = El registro con esta clave o identificador fue retirado: publíquelo primero, o quite la fila
records-import-merged = Este registro se unió con «{ $name }»: use la clave de ese, o quite la fila
records-import-confidence = Escriba high, medium o low
records-import-choice = «{ $text }» no es un valor de «{ $field }». Escriba uno de estos: { $values }
records-import-choice-several = «{ $text }» puede ser más de un valor de «{ $field }». Escriba la palabra que está entre paréntesis: { $values }
records-import-values-more = { $values } y { $n } más
records-import-one-row = El campo lleva una sola fila
records-import-part = «{ $text }» no nombra ninguna parte: escriba cada parte como nombre: texto, separadas por |. Las partes son { $parts }
records-import-part-missing = Falta la parte { $part }
records-imports-title = Importaciones
records-imports-lede = Cada importación se puede deshacer entera: los registros vuelven a como estaban. Los que alguien cambió después se dejan como están y se nombran aquí: cuando estén otra vez como los dejó la importación, también se deshacen.
records-imports-none = Todavía no se importó nada
records-imports-undo = Deshacer
records-imports-undo-rest = Deshacer el resto
records-import-made = { $kind }: { $added } agregados, { $changed } cambiados; { $name }
records-import-undone-on = Deshecha el { $date }
records-import-undone-part = Deshecha en parte el { $date }
records-import-left =
    { $n ->
        [one] Un registro queda como está
       *[other] Quedan { $n } registros como están
    }
records-import-left-changed = { $who } lo cambió el { $date }
records-import-left-circle = como estaba antes, sería parte de sí mismo
records-done-importado =
    { $n ->
        [one] Se importó una fila
       *[other] Se importaron { $n } filas
    }
records-bulk-title = Cambiar varias fichas
records-bulk-lede = Cambia un mismo dato en { $records }: las fichas que muestra la lista, filtrada como está. Primero se ve cómo quedaría cada una; nada se guarda hasta pedirlo, y el cambio se deshace entero en Importaciones.
records-bulk-lede-kinds = La lista tiene fichas de varios tipos: elija cuáles cambiar.
records-bulk-list = Volver a la lista
records-bulk-no-list = Abra esta página desde una lista: allí está «Cambiar varias fichas».
records-bulk-none = La lista, filtrada como está, no tiene fichas que cambiar.
records-bulk-many = La lista tiene { $n } fichas, y de una vez se cambian hasta { $most }: fíltrela más.
records-bulk-kind = Qué fichas
records-bulk-field = Qué dato
records-bulk-what = Qué hacer con él
records-bulk-next = Seguir
records-bulk-set = Poner esto en lugar de lo que dice
records-bulk-add = Agregar un valor
records-bulk-take-out = Quitar un valor
records-bulk-empty = Vaciarlo
records-bulk-single = Este dato lleva un solo valor: elija ponerlo, quitarlo o vaciarlo
records-bulk-heading = { $field }: { $what }
records-bulk-other = Elegir otro dato u otra acción
records-bulk-tongues = Las lenguas que queden vacías no cambian.
records-bulk-values = Qué valores quitar
records-bulk-value-of = { $value } ({ $n })
records-bulk-values-more = Se muestran los { $n } valores más frecuentes: filtre la lista para ver los demás.
records-bulk-no-values = Ninguna de estas fichas dice algo en este dato.
records-bulk-value = Escriba o elija al menos un valor
records-bulk-try = Ver qué cambiaría
records-bulk-foretold =
    { $n ->
        [0] No cambiaría ninguna ficha
        [one] Cambiaría una ficha
       *[other] Cambiaría { $n } fichas
    }
records-bulk-same =
    { $n ->
        [one] Una ficha queda como está
       *[other] { $n } fichas quedan como están
    }
records-bulk-faulty =
    { $n ->
        [one] Una ficha no se puede cambiar así
       *[other] { $n } fichas no se pueden cambiar así
    }
records-bulk-before = Antes
records-bulk-after = Después
records-bulk-overtaken =
    { $n ->
        [one] Alguien cambió una de estas fichas después de la prueba. No se guardó nada: vea cómo quedaría ahora y pídalo otra vez.
       *[other] Alguien cambió { $n } de estas fichas después de la prueba. No se guardó nada: vea cómo quedarían ahora y pídalo otra vez.
    }
records-bulk-button =
    { $n ->
        [one] Cambiar una ficha
       *[other] Cambiar las { $n } fichas
    }
records-bulk-button-rest =
    { $n ->
        [one] Cambiar solo la ficha sin faltas
       *[other] Cambiar solo las { $n } fichas sin faltas
    }
records-bulk-name = Cambio de varias fichas: { $field }
records-done-bulk =
    { $n ->
        [one] Se cambió una ficha. Aquí se puede deshacer.
       *[other] Se cambiaron { $n } fichas. Aquí se puede deshacer.
    }
records-done-deshecho = La importación se deshizo
records-done-deshecho-en-parte =
    { $n ->
        [one] La importación se deshizo, menos un registro que alguien cambió después
       *[other] La importación se deshizo, menos { $n } registros que alguien cambió después
    }
records-did-import-make = Importó registros
records-did-import-undo = Deshizo una importación
## Entering and changing
records-edit-title = Cambiar los datos
records-edit-button = Guardar los cambios
records-edit-button-over = Guardar mi texto
records-new-button = Agregar el registro
records-cancel = Cancelar
records-form-nth = { $label } { $n }
records-form-in-language = { $label } ({ $language })
records-form-other-language = otra lengua
records-form-lang = Código de la lengua
records-form-hint-lang = Dos o tres letras, por ejemplo quc para el k’iche’.
records-form-lang-missing = Escriba el código de la lengua en que está este texto
records-form-hint-date = Hasta donde se sepa: 1998, 1998-05 o 1998-05-31; ca. 1998 si es aproximada, con / de una a otra.
records-form-hint-record = El nombre de otro registro, su número o sigla, o su dirección en este sitio.
records-form-hint-person = Apellidos, Nombre; o el nombre del organismo.
records-form-hint-rows = La última fila está libre: al guardar aparece otra. Para un país que no se ofrece en una fila, vacíela y use la libre.
records-form-more-values =
    { $n ->
        [one] Agregar: otro valor posible
       *[other] Agregar: otros { $n } valores posibles
    }
records-form-known = Fuente, fechas y quién lo ve: { $label }
records-form-source = Fuente
records-form-since = Desde
records-form-until = Hasta
records-form-note = Nota o papel
records-form-confidence = Qué tan seguro es
records-confidence-high = Se leyó en su fuente
records-form-shown = Quién lo ve
records-form-shown-public = Todo el mundo
records-form-shown-members = Solo los miembros del observatorio
records-form-shown-field = Este dato lo ven solo los miembros del observatorio.
records-form-how = ¿Cómo lo sabe? (fuente de lo que cambia)
records-form-hint-how = Una dirección, un documento o la palabra de alguien. Lo que no cambia conserva su fuente; si deja esto vacío, lo que cambia queda sin fuente.
records-form-source-long = Escriba la fuente en 500 letras como mucho
records-form-confirm = Confirmo hoy estos datos
records-form-why = Qué cambió y por qué
records-form-hint-why = Queda en la historia, a la vista de todo el mundo. Sin esto, la historia nombra los datos que cambiaron.
records-why-long = Escriba el motivo en 500 letras como mucho
records-form-required = Complete este dato: el registro lo necesita
records-form-rows-many = Un campo lleva como mucho { $n } valores: quite los que sobran
records-form-record-none = No hay ningún registro llamado «{ $name }»: búsquelo en la lista y copie su nombre, su número o sigla, o su dirección
records-form-record-several = «{ $name }» puede ser más de un registro; escriba el nombre con su número entre paréntesis, o la dirección de uno: { $several }
records-conflict-title = { $who } guardó otro texto antes
records-conflict-says = Fue el { $when }, mientras usted escribía. Su texto no se ha guardado todavía: compare los dos y elija, o escriba un tercero. Lo que usted no tocó queda como lo guardó la otra persona.
records-conflict-caption = En qué difieren los dos textos
records-conflict-theirs = Guardado
records-conflict-yours = Suyo, sin guardar
records-conflict-keep = Dejar lo guardado

## What was done
records-done-entered = El registro está guardado.
records-done-changed = Los cambios están guardados.

## In the audit log
records-did-record-enter = Agregó un registro
records-did-record-change = Cambió los datos de un registro

## History
records-history-title = Historia
records-history-lede = Todos los estados que tuvo este registro, el último primero.
records-zone = Los días y las horas son UTC.
records-history-unseen = Cambió algo que no es público
records-history-known = Cambió su fuente, su confirmación o quién lo ve
records-history-gone = quitado:
records-history-new = agregado:
records-revision-title = Estado { $n }
records-restore-title = Volver a este estado
records-restore-says = El registro vuelve a decir lo que decía aquí. Lo que dice ahora queda en la historia y puede recuperarse igual.
records-restore-button = Volver a este estado
records-restored-why = Vuelto al estado del { $date }
records-changed-meanwhile = El registro cambió mientras tanto. Vuelva a él, compruebe que sigue siendo lo que quiere hacer y hágalo otra vez.

## Taking out, merging, confirming
records-withdraw-title = Retirar
records-withdraw-says = El registro deja de aparecer en listas, búsquedas y datos, y su página ya no se abre para el público. Su historia se conserva y puede publicarse de nuevo.
records-withdraw-ground = Motivo
records-withdraw-ground-hint = Queda en la historia. No escriba datos de personas.
records-withdraw-ground-wrong = Escriba el motivo, en 500 letras como mucho
records-office-other = Usted lleva el registro de su oficina: elija esa oficina o una de sus partes
records-names-itself = Un registro no se remite a sí mismo: elija otro
records-restore-unfit = Ese estado no puede volver: no concuerda consigo mismo o es de otra oficina
records-withdraw-kept = No puede retirarse porque aparece en: { $names }. Cambie antes esas fichas.
records-withdraw-button = Retirar el registro
records-publish-title = Publicar de nuevo
records-publish-says = El registro vuelve a las listas y su página se abre otra vez para todo el mundo.
records-publish-button = Publicar de nuevo
records-merge-title = Unir con otro
records-merge-lede = Otro registro dice lo mismo que «{ $name }». Los dos pasan a ser uno.
records-merge-other = El otro registro
records-merge-compare = Comparar los dos
records-merge-says = Queda «{ $kept }». La dirección de «{ $lost }» llevará a él, y lo que nombraba al uno nombrará al otro.
records-merge-swap = Que quede el otro
records-merge-caption = Qué valores quedan
records-merge-kept = De este registro
records-merge-lost = Del otro
records-merge-one = Este dato admite un solo valor: deje marcado uno
records-merge-button = Unir los dos registros
records-merged-why = Se unió con «{ $name }»
records-confirm-button = Confirmo hoy todos los datos
records-confirmed-why = Datos confirmados
records-desk-unconfirmed = Por confirmar
records-unconfirmed-title = Por confirmar
records-unconfirmed-lede = Primero los registros que nadie ha confirmado, después los confirmados hace más de un año.
records-unconfirmed-none = No hay nada por confirmar
records-unconfirmed-all = Ver todo lo que falta por confirmar

## Proposals
records-desk-proposals = Propuestas
records-propose-title-change = Proponer un cambio
records-propose-title-new = Proponer un registro nuevo
records-propose-title-missing = Decir qué falta
records-propose-says = No hace falta cuenta. Una persona del observatorio lo revisa; la respuesta queda en la dirección que recibe al enviar.
records-propose-field = ¿Qué dato?
records-propose-other = Otro
records-propose-value = ¿Cómo debe quedar?
records-propose-what = ¿Qué es, y dónde?
records-propose-missing = ¿Qué falta?
records-propose-no-country = Ninguno en particular
records-propose-source = ¿Cómo lo sabe?
records-propose-source-hint = Una dirección, un documento o «trabajo allí».
records-propose-mail = Correo de la persona que figurará
records-propose-mail-hint = Solo si se trata de una persona: el suyo, si es usted. Se guarda para preguntarle si acepta y no se publica; si no se acepta la propuesta, se borra.
records-propose-button = Enviar la propuesta
records-propose-name-missing = Escriba el nombre
records-propose-value-missing = Escriba lo que propone
records-propose-source-missing = Diga cómo lo sabe: sin eso nadie puede comprobarlo
records-propose-decided = Otra persona ya decidió la propuesta de la que salió este formulario. Mire qué se hizo de ella; si guarda otra vez, esto entra sin la propuesta.
records-proposals-title = Propuestas
records-proposals-lede = Lo que proponen personas sin cuenta. Las más antiguas primero.
records-proposals-none = No hay propuestas que mostrar
records-proposal-title = Propuesta
records-proposal-record = Registro
records-proposal-about = Qué se propone
records-proposal-about-change = Un cambio
records-proposal-about-new = Un registro nuevo
records-proposal-about-missing = Algo que falta
records-proposal-state-open = Enviada el { $date }, sin decidir
records-proposal-state-accepted = Aceptada el { $date }
records-proposal-state-declined = No aceptada, el { $date }
records-proposal-answer-button = Darla por atendida
records-proposal-take-up = Abrir el formulario con esto puesto: al guardar queda aceptada
records-proposal-open-form = Abrir el formulario para cambiarlo
records-proposal-taking-up = Revise el formulario: al guardar, la propuesta queda aceptada.
records-proposal-compared = Lo que dice ahora y lo que se propone
records-proposal-now = Dice ahora
records-proposal-proposed = Se propone
records-proposal-from = Cómo lo sabe quien lo envía
records-proposal-since = Cuando se envió, este dato decía otra cosa: { $value }
records-proposal-said = El registro ya dice esto: al aceptarla, nada cambia.
records-proposal-unfit = Tal como llegó no se puede poner. { $why }
records-proposal-not-read = No es ninguno de los valores que se pueden elegir, puede ser más de uno de ellos, o el dato tiene varias partes: se pone en el formulario.
records-proposal-no-language = No se sabe en qué lengua está: se elige en el formulario.
records-proposal-out = El registro no está a la vista: está retirado o espera consentimiento. Quien lo edita puede aceptarla en su formulario.
records-proposal-editors = La acepta, en el formulario del registro, quien edita registros de esta clase. Puede dejarla en la cola para esas personas, o no aceptarla y decir por qué.
records-proposal-moved = El registro cambió mientras lo miraba. Abajo está lo que dice ahora: compare otra vez.
records-proposal-place = ¿Dónde se pone?
records-proposal-beside = Junto a lo que ya dice
records-proposal-instead = En lugar de: { $value }
records-proposal-instead-all = En lugar de todo lo que dice
records-proposal-accept = Aceptar tal como llegó
records-proposal-accepted-why = Propuesta aceptada

## What was done, further
records-done-restored = El registro volvió a ese estado.
records-done-withdrawn = El registro está retirado.
records-done-published = El registro está publicado de nuevo.
records-done-merged = Los dos registros son uno.
records-done-confirmed = Todos los datos quedan confirmados hoy.
records-done-proposed = La propuesta está enviada.
records-done-decided = La propuesta está decidida y la respuesta, guardada.

## In the audit log, further
records-did-record-remove = Retiró un registro
records-did-record-publish = Publicó de nuevo un registro
records-did-record-merge = Unió dos registros
records-did-record-restore = Devolvió un registro a un estado anterior
records-did-record-confirm = Confirmó los datos de un registro
records-did-proposal-send = Envió una propuesta
records-did-proposal-accept = Aceptó una propuesta
records-did-proposal-decline = No aceptó una propuesta

## Vocabularies
records-vocabularies-title = Vocabularios
records-vocabularies-lede = Los términos con que se ordenan los registros, en cuatro lenguas.
records-vocabularies-none = Todavía no hay vocabularios
records-vocabulary-terms =
    { $n ->
        [one] Un término
       *[other] { $n } términos
    }
records-vocabulary-caption = Términos, cada uno bajo el más amplio, con los registros que lo dicen
records-vocabulary-skos = Tomar como SKOS (Turtle)
records-vocabulary-rdf = Tomar como SKOS (RDF/XML)
records-term = Término
records-term-others = En otras lenguas
records-term-id = Identificador
records-term-id-hint = Letras minúsculas sin acento, cifras y guiones. Vacío, se forma del nombre en español. No cambia nunca.
records-term-id-known = El vocabulario ya tiene un término con este identificador
records-term-id-wrong = Use solo letras minúsculas sin acento, cifras y guiones, hasta 60
records-term-label-missing = Escriba el término en español
records-term-broader = Es parte de
records-term-broader-none = De ningún otro
records-term-broader-wrong = Elija un término que exista y que no esté por debajo de este
records-term-place = Lugar entre sus vecinos
records-term-place-hint = Un número: los más bajos van primero.
records-term-uses = Registros
records-term-new = Agregar un término
records-term-retired = fuera de uso
records-term-use-title = Uso
records-term-use-says = Un término fuera de uso ya no se ofrece en formularios. Los registros que lo dicen lo siguen diciendo.
records-term-retire-button = Dejar de usarlo
records-term-back-button = Volver a usarlo
records-term-merge-title = Unir con otro término
records-term-merge-says = Los registros que dicen este término dirán el otro, y lo que está bajo este pasará a estar bajo el otro. Se hace en unos minutos y queda en la historia de cada registro.
records-term-merge-into = El término que queda
records-term-merge-button = Unir los términos
records-term-import-title = Importar términos
records-term-import-lede = Primero se prueba: la página dice qué entraría y qué no se entiende. Los términos que la lista no nombra quedan como están.
records-term-import-foretold = Lo que haría esta lista
records-term-import-nothing-yet = Es una prueba: todavía no se ha guardado nada.
records-term-import-new =
    { $n ->
        [one] Entraría un término nuevo
       *[other] Entrarían { $n } términos nuevos
    }
records-term-import-changed =
    { $n ->
        [one] Cambiaría un término
       *[other] Cambiarían { $n } términos
    }
records-term-import-same =
    { $n ->
        [one] Un término queda igual
       *[other] { $n } términos quedan iguales
    }
records-term-import-faulty =
    { $n ->
        [one] Una línea tiene algo que corregir; hasta entonces no se importa nada
       *[other] { $n } líneas tienen algo que corregir; hasta entonces no se importa nada
    }
records-term-import-line = Línea { $n }
records-term-import-button = Importar los términos
records-term-import-give = Dar la lista
records-term-import-columns = Una tabla (CSV o XLSX) o un vocabulario SKOS (RDF/XML). La primera fila de la tabla nombra las columnas:
records-term-import-file = Archivo
records-term-import-paste = O pegue la lista aquí
records-term-import-try = Probar la lista
records-term-import-no-id = La primera fila de la tabla no nombra la columna id
records-term-import-no-skos = El archivo es XML, y no es un vocabulario SKOS en RDF/XML que se pueda leer
records-term-import-no-concepts = El vocabulario no tiene ningún concepto de SKOS
records-term-import-many = La lista tiene más de { $n } términos: divídala
records-term-import-doubled = La línea { $line } ya dice este término: deje una sola
records-term-import-overtaken = Alguien cambió el vocabulario después de la prueba: vea abajo lo que la lista haría ahora
records-done-term = El término está guardado.
records-done-term-retired = El término está fuera de uso.
records-done-term-merged = Los términos están unidos; los registros se ponen al día en unos minutos.
records-done-terms =
    { $n ->
        [one] Un término está guardado.
       *[other] { $n } términos están guardados.
    }
records-did-term-add = Agregó un término
records-did-term-change = Cambió un término
records-did-term-retire = Dejó de usar un término
records-did-term-merge = Unió dos términos
records-did-term-import = Importó términos
records-job-follow-terms = Poner los registros al día con un vocabulario

## Files of a record
records-files-heading = Archivos y versiones
records-files-title = Archivos del registro
records-files-lede = El texto de cada archivo se lee, se busca con el registro y se puede leer aquí, página por página. Un archivo que otro reemplaza queda como versión anterior.
records-files-manage = Agregar o quitar archivos
records-files-file = Archivo
records-files-kinds = PDF, DOCX, ODT, EPUB, HTML o texto.
records-files-which = Cuál es
records-files-which-hint = Por ejemplo: 2.ª edición, o resumen en portugués. Si queda vacío se muestra el nombre del archivo.
records-files-replaces = Reemplaza a
records-files-replaces-hint = El archivo que elija queda como versión anterior, y ya no se encuentra al buscar.
records-files-replaces-none = Ninguno
records-files-button = Agregar el archivo
records-files-remove = Quitar «{ $file }»
records-files-former = versión anterior
records-files-formers = Versiones anteriores
records-files-none = Elija un archivo.
records-files-not-kept = { $file }: { $says }
records-files-same = Este registro ya tiene ese mismo archivo.
records-files-elsewhere = Ese mismo archivo ya está en «{ $record }».
records-files-filed-meanwhile = Alguien guardó entre tanto este mismo archivo con otro registro, o lo descartó: mire dónde está antes de agregarlo otra vez.
records-files-lost = El archivo se perdió al guardarlo: envíelo otra vez.
records-files-waiting = Se está leyendo; su texto se podrá buscar en un momento.
records-files-refused = Se guarda, pero su texto no se puede leer: { $reason }
records-files-closed = Los archivos son solo para los miembros.
records-files-pages =
    { $n ->
        [one] 1 página
       *[other] { $n } páginas
    }
records-files-page = Página { $page }
records-files-hits =
    { $n ->
        [0] «{ $words }» no está en el texto
        [one] «{ $words }» en 1 página
       *[other] «{ $words }» en { $n } páginas
    }
records-files-inside = Dentro de este documento
records-files-search = Buscar en su texto
records-files-search-button = Buscar aquí
records-files-read = Leer aquí
records-files-download = Descargar: { $file }
records-files-original = Abrir el original ({ $kind })
records-files-replaced = Hay una versión más nueva de este archivo.
records-files-newer = Leer la nueva
records-files-before = Página anterior
records-files-after = Página siguiente
records-files-blank = Esta página no tiene texto: quizá es una imagen.
records-files-goto = Ir a la página (de { $pages })
records-files-goto-button = Ir
records-files-taken = Lo que sigue lo dice el archivo «{ $file }». Revíselo: al guardar, el archivo queda con el registro.
records-done-filed = El archivo está guardado.
records-done-unfiled = El archivo ya no está.
## Searches without result
records-missed-desk = Búsquedas sin resultado
records-missed-title = Búsquedas sin resultado
records-missed-lede = Lo que la gente buscó y aquí no está. Lo más buscado primero.
records-missed-privacy = Se cuentan las palabras, la lengua, la lista y el mes; nada de quien busca. Se muestran las buscadas tres veces o más y se olvidan después de un año.
records-missed-none = No hay búsquedas sin resultado que mostrar
records-missed-times =
    { $n ->
        [one] una vez
       *[other] { $n } veces
    }
records-missed-last = la última en { $month }
records-missed-again = Buscar otra vez
records-missed-done = Dar por atendida
records-done-missed = La búsqueda está atendida.
records-did-missed-done = Atendió una búsqueda sin resultado

## Consent of people to be listed
records-consents-desk = Consentimientos
records-consents-title = Consentimientos
records-consents-lede = Ninguna persona figura en público sin haberlo aceptado o sin hablar desde un cargo público. Aquí están las que faltan y las que no quieren figurar.
records-consents-state = Estado
records-consents-held = Por pedir o sin respuesta
records-consents-gone = Retirados
records-consents-none = No hay nadie en esta lista
records-consent-title = Consentimiento
records-consent-nameless = Persona que no quiere figurar
records-consent-held = Este registro no se muestra al público: falta el consentimiento de la persona.
records-consent-missing = Falta el consentimiento de la persona. Pídalo, o anote en el formulario cómo lo dio.
records-consent-asked-out = Una persona de este nombre o correo pidió no figurar, y no se le vuelve a preguntar. Si es otra, escriba el nombre de modo que se distinga.
records-consent-asked-today = Ya se le escribió hoy.
records-consent-ask-in = Pedir figurar en esta lista
records-consent-ask-in-says = Si se trata de una persona, no se muestra hasta que ella lo acepte por un enlace propio. Ponga el correo de ella: se guarda para preguntarle y no se publica.
records-consent-so-far = Lo que se dijo hasta ahora
records-consent-said-nothing = Todavía no se le ha pedido
records-consent-said-asked = Pedido el { $date }, sin respuesta
records-consent-said-given = Dado el { $date }
records-consent-said-refused = Rechazado el { $date }
records-consent-said-withdrawn = Retirado el { $date }
records-consent-said-public-function = Cargo público, anotado el { $date }
records-consent-says = La persona recibe un enlace que solo ella tiene. Allí lee lo que se guarda sobre ella, elige qué se ve, lo corrige, acepta o hace que se borre. Si lo dio de otro modo, anótelo en el formulario del registro.
records-consent-mail = Su correo
records-consent-send = Pedirlo por correo
records-consent-no-mail = El registro no tiene ningún correo.
records-consent-mail-off = Esta instalación no envía correo.
records-consent-make-link = Hacer un enlace para entregárselo
records-consent-link = Enlace para la persona
records-consent-link-says = Se muestra esta única vez. Entréguelo solo a ella: quien lo tiene puede leer, corregir y borrar lo que se guarda.
records-consent-is-no = No quiere figurar. No se le vuelve a preguntar.
records-consent-by-mail = por correo
records-consent-by-hand = por un enlace entregado en mano
records-consent-by-link = por su enlace
records-consent-of-text = texto { $n } ({ $lang })
records-consent-text-1 = Acepto que el observatorio muestre en su directorio público mi nombre y los datos que elijo, para que la prensa y otras personas puedan pedirme que hable. Puedo cambiarlo o retirarlo cuando quiera con este mismo enlace; entonces se borra lo que se guarda sobre mí.
records-own-title = Lo que aquí se guarda sobre su organización
records-own-title-person = Lo que aquí se guarda sobre usted
records-own-keep-link = Guarde la dirección de esta página y no la comparta: quien la tiene puede hacer lo mismo que usted.
records-own-standing-public = Se muestra al público.
records-own-standing-hidden = No se muestra al público.
records-own-standing-gone = No se muestra nada y no se guarda ningún dato. Queda solo una huella de su nombre y su correo, que no se puede leer, para que nadie vuelva a anotarlos.
records-own-public = Cómo se ve
records-own-agree = ¿Quiere figurar?
records-own-agreed = Lo que aceptó
records-own-facts = Datos que se muestran
records-own-facts-hint = Su nombre se muestra si acepta. Correo y teléfono nunca se muestran al público.
records-own-agree-button = Acepto figurar con estos datos
records-own-agreed-button = Guardar qué se muestra
records-own-right = ¿Está todo bien?
records-own-confirm-button = Todo sigue siendo así
records-own-wrong = Qué hay que corregir o agregar
records-own-wrong-hint = Una persona del observatorio lo revisa; la respuesta queda en la dirección que recibe al enviar.
records-own-leave = No quiero figurar
records-own-leave-says = El registro deja de verse en seguida, también en listas, canales y archivos. Se borra lo que se guarda sobre usted y lo que se guardó antes. No se puede deshacer.
records-own-leave-button = Dejar de figurar y borrar mis datos
records-own-why = Por su enlace
records-own-source = La propia persona u organización
records-mail-consent-subject = ¿Quiere figurar entre quienes pueden hablar?
records-mail-consent =
    Hola, { $name }:

    El observatorio quiere mostrar su nombre en su directorio público de quienes pueden hablar de un tema. Sin su consentimiento no se muestra nada.

    Por este enlace, que solo usted tiene, lee lo que se guarda sobre usted, elige qué se ve, lo corrige, acepta o hace que se borre:

    { $link }

    Este es el texto que aceptaría: «{ $text }»

    Si no responde, no se muestra nada. Guarde este correo: con el mismo enlace puede retirarlo cuando quiera.
records-mail-decided-subject = Respuesta a lo que propuso
records-mail-decided-thanks = Gracias.
records-mail-decided-accepted =
    Su propuesta fue aceptada.

    { $answer }

    La respuesta queda también aquí: { $link }

    Su dirección de correo ya se borró.
records-mail-decided-declined =
    Su propuesta no fue aceptada.

    { $answer }

    La respuesta queda también aquí: { $link }

    Su dirección de correo ya se borró.
records-mail-gone-subject = Alguien ya no quiere figurar en el directorio
records-mail-gone =
    Una persona pidió por su enlace no figurar en el directorio. Su registro dejó de verse y sus datos se borraron. No hay nada que hacer; si se la nombra en otro lugar, quítela también allí.

    { $link }
records-history-held = Espera el consentimiento
records-done-asked = El correo está en camino.
records-done-own-agreed = Su consentimiento y su elección están guardados.
records-done-own-gone = Ya no figura, y sus datos están borrados.
records-did-consent-ask = Pidió el consentimiento de una persona
records-did-consent-give = Dio su consentimiento
records-did-consent-withdraw = Pidió no figurar; se borraron sus datos

## Asking whether records are still right
records-stale-title = A quién se pregunta por correo
records-stale-lede = Registros con correo cuyos datos nadie confirma desde hace más de un año. Quien los conoce recibe un enlace propio y confirma o corrige.
records-stale-on = Se pregunta solo, unos veinte al día; a cada quien como mucho una vez cada seis meses.
records-stale-off = No se pregunta solo: quien administra puede activarlo. Desde aquí se pregunta uno por uno.
records-stale-due = Se preguntaría
records-stale-excluded = No se les pregunta
records-stale-none = No hay ningún registro en esta lista
records-stale-no-mail = sin correo que sirva
records-stale-ask = Preguntar ahora
records-stale-exclude = No preguntar
records-stale-include = Volver a preguntar
records-stale-asked = A este registro se le preguntó hace menos de seis meses, está excluido o no tiene correo.
records-own-silent = Correos de este observatorio
records-own-silent-button = No me pregunten más por correo
records-mail-stale-subject = ¿Sigue siendo así? { $name } en el directorio
records-mail-stale =
    El directorio del observatorio muestra datos de { $name } que nadie confirma desde hace más de un año.

    Por este enlace, que solo usted tiene, los lee y dice si todo sigue siendo así, o propone qué cambiar. Toma unos minutos y no hace falta cuenta:

    { $link }

    Allí puede pedir también que no le pregunten más.
records-done-stale-excluded = No se le pregunta más.
records-done-stale-included = Se le vuelve a preguntar.
records-done-stale-silent = No le preguntamos más por correo.
records-did-stale-ask = Preguntó si un registro sigue siendo así
records-did-stale-exclude = Excluyó un registro de las preguntas por correo
records-did-stale-include = Incluyó de nuevo un registro en las preguntas por correo
records-job-ask-stale = Preguntar por correo si los registros siguen siendo así


## What administrators add to records
records-shapes-title = Tipos de fichas
records-shapes-lede = Qué se dice de cada registro. Aquí se agregan campos a los tipos que hay, y tipos nuevos, sin programar: aparecen en el formulario, la página, la lista, los filtros, la búsqueda, la importación, la exportación y la cosecha.
records-shape-own = agregado aquí
records-shape-program = del programa
records-shape-fields =
    { $n ->
        [one] { $n } campo
       *[other] { $n } campos
    }
records-shape-added =
    { $n ->
        [one] { $n } agregado
       *[other] { $n } agregados
    }
records-shape-retired = fuera de uso
records-shape-kind-new = Agregar un tipo
records-shape-kind-new-says = Cada registro del tipo tiene un nombre, una descripción y países. Los demás campos se agregan después.
records-shape-kind-name-hint = Una palabra para direcciones y archivos, sin tildes ni espacios: becas. No se puede cambiar después.
records-shape-kind-button = Agregar el tipo
records-shape-one = Uno de ellos
records-shape-many = Todos, el título de la lista
records-shape-about = Qué hay en la lista
records-shape-editors = Quién agrega y cambia registros
records-shape-editors-editors = Edición, coordinación y administración
records-shape-editors-coordinators = Coordinación y administración
records-shape-kind-retired = Este tipo ya no se usa: sus registros quedan y se ven, y no se agregan más
records-shape-name = Palabra
records-shape-name-hint = Para archivos y direcciones, sin tildes ni espacios: financiador. No se puede cambiar después.
records-shape-field-new = Agregar un campo
records-shape-field-button = Agregar el campo
records-shape-to-list = Ir a la lista
records-shape-caption = Campos, en el orden del formulario
records-shape-field = Campo
records-shape-what = Qué es
records-shape-words = Palabras y permisos del tipo
records-shape-no-history = No se ha agregado nada.
records-shape-in-force = en vigor
records-shape-back = Volver a la versión { $n }
records-shape-back-all = Volver a como vino el programa
records-shape-back-hint = Volver hace una versión nueva. Los campos agregados desde entonces en que algún registro dice algo quedan, fuera de uso: nada de lo dicho se pierde.
records-shape-label = Cómo se llama
records-shape-hint = Qué explica el formulario
records-shape-form = Qué se escribe
records-shape-form-is = Se escribe: { $form }. Esto no cambia: para otra cosa, agregue otro campo.
records-shape-form-line = una línea
records-shape-form-tongues = un texto en varias lenguas
records-shape-form-text = párrafos
records-shape-form-date = una fecha, hasta donde se sabe
records-shape-form-number = un número
records-shape-form-address = una dirección web
records-shape-form-mail = un correo electrónico
records-shape-form-code = un código
records-shape-form-country = un país
records-shape-form-language = una lengua
records-shape-form-person = una persona
records-shape-form-term = un término de un vocabulario
records-shape-form-record = otro registro
records-shape-form-choice = lo que se elige de una lista fija
records-shape-form-table = una tabla, con filas de varias partes
records-shape-choices = Qué se puede elegir
records-shape-choices-hint = Si se elige de una lista fija: una opción por línea, su palabra y cómo se llama en español, inglés, portugués y francés: «propia = Propia | Own | Própria | Propre». Lo que ya está no se quita.
records-shape-parts = Partes de cada fila
records-shape-parts-hint = Si es una tabla: una parte por línea, con su palabra, qué se escribe y cómo se llama: «monto (number) = Monto | Amount». Se escribe: line, date, number, address, code, country, language, person, term:VOCABULARIO o record:TIPO. Lo que ya está no se quita.
records-shape-choices-wrong = Escriba cada opción en una línea, su palabra y cómo se llama: «propia = Propia | Own». Hasta { $n }, cada palabra una vez, sin tildes ni espacios.
records-shape-parts-wrong = Escriba cada parte en una línea: «monto (number) = Monto | Amount». Hasta ocho, cada palabra una vez.
records-shape-choices-gone = Falta algo que ya está en vigor o que se escribe de otra forma: aquí se agrega, no se quita.
records-shape-vocabulary = Vocabulario
records-shape-vocabulary-hint = Si se elige un término. Los vocabularios se agregan en Vocabularios.
records-shape-records = Qué registros puede nombrar
records-shape-many-values = Puede decirse más de una vez
records-shape-required = Hay que decirlo
records-shape-members = Solo lo ven los miembros
records-shape-narrows = La lista se filtra por él
records-shape-dublin-core = Elemento de Dublin Core
records-shape-dublin-core-hint = Como qué lo cosechan otras bibliotecas.
records-shape-dublin-core-none = No se cosecha
records-shape-retire = Este campo ya no se usa
records-shape-retire-hint = Lo que los registros dicen en él queda y se ve. En los formularios aparece solo donde hay algo dicho.
records-shape-is-many = varias veces
records-shape-is-required = obligatorio
records-shape-is-members = solo para miembros
records-shape-is-narrowing = filtra la lista
records-shape-did-add = agregó «{ $field }»
records-shape-did-change = cambió «{ $field }»
records-shape-did-retire = dejó de usar «{ $field }»
records-shape-did-remove = quitó { $field }, que ningún registro decía
records-shape-did-words = palabras y permisos del tipo
records-shape-name-wrong = Escriba una palabra de letras minúsculas sin tilde y números, que empiece con una letra.
records-shape-name-taken = Esta palabra ya está en uso: elija otra.
records-shape-kind-unknown = No hay un tipo de fichas con esta palabra.
records-shape-kind-gone = Un tipo que se agregó aquí no se quita: se deja de usar («retired»), y sus registros quedan.
records-shape-kinds-many = No caben más de { $n } tipos propios.
records-shape-fields-many = Un tipo lleva hasta { $n } campos agregados.
records-shape-field-gone = Falta el campo { $name }, que está en vigor: un campo no se borra, se deja de usar.
records-shape-label-missing = Escriba cómo se llama en español: las otras lenguas lo toman de ahí mientras les falte.
records-shape-form-fixed = Lo que se escribe en un campo no cambia: agregue otro campo y deje de usar este.
records-shape-required-wrong = Los registros que hay no lo dicen: en un tipo del programa un campo agregado no puede ser obligatorio.
records-shape-narrows-wrong = Por lo que se escribe en este campo no se filtra: sirven países, lenguas, términos, códigos, líneas, fechas y otros registros.
records-shape-harvest-members = Lo que solo ven los miembros no se cosecha: elija una de las dos cosas.
records-shape-changed = Otra persona cambió este tipo mientras tanto: abra la página de nuevo y repita el cambio.
records-shape-back-form = No se cambió nada: en esa versión «{ $field }» se escribe de otra forma, y hay registros que dicen algo en él.
records-done-shape = El cambio está en vigor.
records-done-shape-same = No había nada que cambiar: esta definición ya está en vigor.
records-done-shape-changed = No se cambió nada: otra persona cambió este tipo mientras tanto.
records-done-shape-field = El campo está en el formulario, la página y los archivos.
records-done-shape-kind = El tipo está listo. Agregue ahora sus campos.
records-did-shape-change = Cambió un tipo de fichas
records-job-follow-kind = Poner los registros al día con su tipo
records-registers-title = Otros registros
records-registers-lede = Registros de tipos que agregó quien administra este sitio.
records-registers-none = Todavía no hay otros tipos de registros
records-registers-none-help = Quien administra el sitio los agrega en Tipos de fichas.
records-own-many = { $label } ({ $n })
records-own-new = Agregar: { $label }
records-own-back = Lo nombran en «{ $label }»
records-own-lede =
    { $label }: { $n ->
        [one] { $n } registro
       *[other] { $n } registros
    }
records-own-none = { $label }: no se encontró ningún registro
records-own-field-name = Nombre
records-own-field-about = Qué es
records-own-field-country = País
records-vocabulary-new = Agregar un vocabulario
records-vocabulary-new-says = Una lista de términos de la que se elige. Comienza con un término; los demás se agregan o importan después.
records-vocabulary-name-hint = Para archivos y direcciones, sin tildes ni espacios: rutas. No se puede cambiar después.
records-vocabulary-title = Cómo se llama el vocabulario
records-vocabulary-first = El primer término
records-vocabulary-new-button = Agregar el vocabulario
records-done-vocabulary = El vocabulario está listo.

## Columns of imports, kept
records-import-saved = Columnas guardadas
records-import-saved-used = Las columnas se leen como en «{ $name }», guardado antes para una tabla con estos encabezados.
records-import-saved-choose = Leer las columnas como en
records-import-saved-none = Por sus nombres
records-import-save-as = Guardar estas columnas con el nombre
records-import-save-hint = Por ejemplo: lista anual del ministerio. La próxima tabla con los mismos encabezados se leerá así.
records-import-save-button = Guardar las columnas y probar otra vez
records-import-saved-remove = Quitar «{ $name }»
records-import-save-nameless = Escriba un nombre de hasta { $n } letras.
records-did-mapping-save = Guardó columnas de una importación
records-did-mapping-remove = Quitó columnas guardadas
records-done-mapping = Las columnas guardadas se quitaron.
records-beside-list = { $list }: { $n }
