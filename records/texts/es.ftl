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
