# What every room says of its records.

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
records-facet-kind = Clase
records-facet-more =
    { $n ->
        [one] Uno más
       *[other] { $n } más
    }
records-none-filtered = Ningún registro cumple todos los filtros puestos.
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
records-side-about = Sobre este registro
records-side-relations = Relaciones
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
records-citation = { $site }, «{ $title }», registro { $id }, sin confirmar, cambiado el { $date }, { $href }
records-citation-confirmed = { $site }, «{ $title }», registro { $id }, confirmado el { $date }, { $href }

## What is typed
records-misread-long = Escriba como mucho { $n } caracteres
records-misread-parts = Escriba cada parte en su campo
records-misread-number = Escriba un número, por ejemplo 1200 o 12.5
records-misread-date = Escriba una fecha como 1998, 1998-05 o 1998-05-31
records-misread-address = Escriba una dirección como https://www.ejemplo.org
records-misread-mail = Escriba un correo como nombre@ejemplo.org
records-misread-country = Elija un país, o REG para la región
records-misread-language = Escriba el código de la lengua, por ejemplo es o quc
records-misread-term = «{ $term }» no está en el vocabulario: elija un término de la lista
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
records-import-row-broken = La fila no se puede leer: revise comillas y separadores
records-import-doubled = La fila { $line } ya habla de este registro: deje una sola
records-import-other-kind = El registro es de otra clase
records-import-missing = Falta este dato, que es necesario
records-import-nameless = La fila no nombra ningún registro: hace falta clave o nombre
records-import-ambiguous = Hay varios registros con este nombre: use la clave
records-import-unknown-record = No hay ningún registro con este nombre, clave o identificador
records-import-confidence = Escriba high, medium o low
records-imports-title = Importaciones
records-imports-lede = Cada importación se puede deshacer entera: los registros vuelven a como estaban. Los que alguien cambió después se dejan como están.
records-imports-none = Todavía no se importó nada
records-imports-undo = Deshacer
records-import-made = { $kind }: { $added } agregados, { $changed } cambiados; { $name }
records-import-undone-on = Deshecha el { $date }
records-done-importado =
    { $n ->
        [one] Se importó una fila
       *[other] Se importaron { $n } filas
    }
records-done-deshecho = La importación se deshizo
records-done-deshecho-en-parte =
    { $n ->
        [one] La importación se deshizo, menos un registro que alguien cambió después
       *[other] La importación se deshizo, menos { $n } registros que alguien cambió después
    }
records-did-import-make = Importó registros
records-did-import-undo = Deshizo una importación
