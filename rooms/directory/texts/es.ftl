# What the Directory says.

## The list
directory-nav-outlets = Medios
directory-outlets-title = Medios
directory-outlets-lede = Los medios de los que se compone la prensa de cada país. Cada dato lleva su fuente y la fecha de su último cambio.
directory-outlets-feed = Medios agregados al directorio
directory-outlets-everywhere = Todos
directory-outlets-any = Todos
directory-outlets-other-countries =
    { $n ->
        [one] Otro país
       *[other] Otros { $n } países
    }
directory-outlets-to-filters = Ir a los filtros
directory-outlets-filters = Filtros
directory-outlets-filter = Filtrar
directory-outlets-clear = Quitar los filtros
directory-outlets-none = No hay medios que mostrar
directory-outlets-none-filtered = Ningún medio del directorio cumple todos los filtros puestos.
directory-outlets-none-yet = El directorio todavía no tiene medios, o la lista termina antes.
directory-outlets-all = Ver todos los medios

## One outlet
directory-outlet-one = Medio
directory-outlet-says = { $scope }; { $focus }. En { $language }.
directory-outlet-says-city = { $scope }, en { $city }; { $focus }. En { $language }.
directory-outlet-changed-on = Sin cambios desde el { $date }
directory-outlet-left-out-on = Dejado fuera el { $date }
directory-outlet-left-out-ground = Este medio no se recoge. Motivo: { $ground }
directory-outlet-about = Sobre este registro
directory-outlet-record = Registro
directory-outlet-created = Agregado
directory-outlet-updated = Cambiado
directory-outlet-cite = Citar
directory-outlet-citation = { $site }, «{ $name }», Directorio, registro { $id }, cambiado el { $date }, { $href }
directory-outlet-yours = ¿Es usted parte de este medio?
directory-outlet-yours-says = Puede pedir a la redacción del observatorio que corrija un dato o que deje de recoger sus páginas. Se hace y queda anotado.
directory-outlet-yours-how = Cómo pedirlo, y a quién
directory-facts-caption = Datos, con la fuente de cada uno
directory-facts-fact = Dato
directory-facts-value = Valor
directory-facts-origin = De dónde sale
directory-facts-changed = Cambiado
directory-fact-from-person = Cambio hecho en el directorio
directory-fact-from-sources = Fuentes del registro
directory-fact-from-entry = Agregado sin fuente
directory-fact-from-home = Se deduce de la portada
directory-fact-from-country = Se deduce del país: hora de su capital
directory-by-person = Persona
directory-by-machine = Máquina
directory-evidence-title = Fuentes de estos datos
directory-evidence-none = No consta de dónde salen.
directory-changes-title = Historia de cambios
directory-changes-none = Nadie ha cambiado este registro desde que se agregó.
directory-changes-before = antes:
directory-changes-after = después:
directory-change-left-out = Dejado fuera. Motivo: { $ground }
directory-change-taken-in = Incluido otra vez.

## Entering and changing
directory-new-title = Agregar un medio
directory-new-button = Agregar el medio
directory-edit-title = Cambiar los datos
directory-edit-button = Guardar los cambios
directory-edit-button-over = Guardar mi texto
directory-cancel = Cancelar
directory-field-name = Nombre
directory-field-country = País
directory-field-medium = Tipo de medio
directory-field-language = Idioma principal
directory-field-scope = Alcance
directory-field-focus = Atención
directory-field-home = Portada
directory-field-city = Ciudad
directory-field-evidence = Fuentes
directory-field-feed = Canal de noticias (feed)
directory-field-site = Dominio
directory-field-zone = Zona horaria
directory-hint-name = Como se presenta el propio medio.
directory-hint-country = El país al que pertenece. «Toda la región» si es de varios.
directory-hint-language = La lengua en que publica la mayor parte.
directory-hint-home = La dirección que abre un navegador, por ejemplo https://diario.example/.
directory-hint-focus = A qué se dedica sobre todo. Sin marcar, información general.
directory-hint-evidence = Cómo se sabe: una dirección o un documento en cada línea.
directory-outlet-name-missing = Escriba el nombre del medio
directory-outlet-name-long = El nombre no puede pasar de 200 letras
directory-outlet-name-known = El directorio ya tiene un medio con este nombre en este país; búsquelo en la lista
directory-outlet-country-wrong = Elija el país
directory-outlet-language-wrong = Elija el idioma
directory-outlet-medium-wrong = Elija el tipo de medio
directory-outlet-scope-wrong = Elija el alcance
directory-outlet-home-wrong = Escriba una dirección web completa, por ejemplo https://diario.example/
directory-outlet-city-long = La ciudad no puede pasar de 100 letras
directory-outlet-focus-long = No puede haber más de 20 palabras de atención, de 40 letras cada una
directory-outlet-evidence-long = Las fuentes no pueden pasar de 4000 letras
directory-conflict-title = { $who } guardó otro texto antes
directory-conflict-says = Fue el { $when }, mientras usted escribía. Su texto no se ha guardado todavía: compare los dos y elija, o escriba un tercero.
directory-conflict-caption = En qué difieren los dos textos
directory-conflict-theirs = Guardado
directory-conflict-yours = Suyo, sin guardar
directory-conflict-keep = Dejar lo guardado

## Leaving out and taking in
directory-leave-title = Dejar fuera este medio
directory-leave-says = Sus fuentes dejan de pedirse en menos de un minuto. Lo ya recogido sigue en el archivo; si también debe ocultarse, hágalo en cada noticia. El registro queda en el directorio, con la fecha y el motivo a la vista de todo el mundo.
directory-leave-ground = Motivo
directory-leave-ground-hint = Lo leerá todo el mundo. No escriba nombres ni datos de personas.
directory-leave-ground-wrong = Escriba el motivo, en 500 letras como mucho
directory-leave-button = Dejar fuera
directory-leave-changed = El registro cambió mientras tanto. Compruebe que sigue siendo lo que quiere hacer y hágalo otra vez.
directory-take-in-title = Incluir otra vez este medio
directory-take-in-says = Sus fuentes vuelven a pedirse como antes.
directory-take-in-button = Incluir otra vez

## Importing
directory-import-title = Importar una lista
directory-import-lede = Primero se prueba: la página dice qué entraría y qué no se entiende. Nada se guarda hasta que usted lo pida.
directory-import-give = Dar la lista
directory-import-another = Probar otra lista
directory-import-columns = Un archivo CSV cuya primera línea nombra las columnas. Hacen falta nombre, país, idioma y tipo; el orden no importa.
directory-import-words = Palabras del tipo y del alcance:
directory-import-file = Archivo CSV
directory-import-file-hint = De 1 MB como mucho; unos 5000 medios.
directory-import-paste = O pegue la lista aquí
directory-import-try = Probar la lista
directory-import-foretold =
    { $n ->
        [0] No entraría ningún medio nuevo
        [one] Entraría { $n } medio nuevo
       *[other] Entrarían { $n } medios nuevos
    }
directory-import-nothing-yet = Es una prueba: todavía no se ha guardado nada.
directory-import-known =
    { $n ->
        [one] { $n } medio ya está en el directorio y no cambia.
       *[other] { $n } medios ya están en el directorio y no cambian.
    }
directory-import-doubled =
    { $n ->
        [one] { $n } fila repite un medio de la misma lista.
       *[other] { $n } filas repiten un medio de la misma lista.
    }
directory-import-faulty =
    { $n ->
        [one] { $n } línea tiene algo que corregir.
       *[other] { $n } líneas tienen algo que corregir.
    }
directory-import-faults = Qué hay que corregir, línea por línea
directory-import-line = Línea
directory-import-says = Qué hacer
directory-import-new = Los medios que entrarían
directory-import-more =
    { $n ->
        [one] Y { $n } más, que aquí no se muestra.
       *[other] Y { $n } más, que aquí no se muestran.
    }
directory-import-button =
    { $n ->
        [one] Importar el medio
       *[other] Importar los { $n }
    }
directory-import-discard = Descartar
directory-import-empty = Elija un archivo o pegue una lista; llegó vacía
directory-import-no-columns = Nombre en la primera línea al menos las columnas name, country, language y medium
directory-import-large = La lista pasa de 1 MB; pártala en varias
directory-import-row-broken = La línea no se puede leer; revise sus comillas
directory-import-too-many = La lista se lee hasta aquí; importe el resto aparte
directory-import-feed-wrong = La dirección del canal no es una dirección web; el medio entra sin ella
directory-import-country-wrong = Escriba las dos letras del país (HN, GT)
directory-import-language-wrong = Escriba el código del idioma (es, en)
directory-import-medium-wrong = Escriba una de las palabras conocidas para el tipo
directory-import-scope-wrong = Escriba national, local o regional

## What was done
directory-done-agregado = El medio está en el directorio.
directory-done-cambiado = Los cambios están guardados.
directory-done-fuera = El medio está fuera: sus fuentes ya no se piden.
directory-done-incluido = El medio está incluido otra vez.
directory-done-importado =
    { $n ->
        [0] La lista no trajo ningún medio nuevo.
        [one] Entró { $n } medio nuevo.
       *[other] Entraron { $n } medios nuevos.
    }

## In the audit log
directory-did-outlet-add = Agregó un medio
directory-did-outlet-change = Cambió los datos de un medio
directory-did-outlet-leave-out = Dejó fuera un medio
directory-did-outlet-take-in = Incluyó otra vez un medio
directory-did-outlet-import = Importó una lista de medios

## Values
directory-country-region = Toda la región
directory-medium-newspaper = Diario
directory-medium-magazine = Revista
directory-medium-radio = Radio
directory-medium-television = Televisión
directory-medium-digital = Medio digital
directory-medium-agency = Agencia de noticias
directory-medium-community = Medio comunitario
directory-scope-local = Local
directory-scope-national = Nacional
directory-scope-regional = De varios países
directory-focus-general = información general
directory-focus-migration = migración
directory-focus-gender = género
directory-focus-human-rights = derechos humanos
directory-focus-investigative = investigación
directory-focus-community = comunidad
directory-focus-indigenous = pueblos indígenas
directory-focus-lgbt = personas LGBTI
directory-focus-politics = política
directory-focus-government = gobierno
directory-focus-business = negocios
directory-focus-economy = economía
directory-focus-education = educación
directory-focus-university = universidad
directory-focus-environment = ambiente
directory-focus-rural = vida rural
directory-focus-conflict = conflicto
directory-focus-accountability = rendición de cuentas
directory-focus-fact-checking = verificación de hechos
directory-focus-press-freedom = libertad de prensa
directory-focus-media = los propios medios
directory-focus-local-news-deserts = lugares sin prensa local
directory-focus-analysis = análisis
directory-focus-satire = sátira
directory-focus-sport = deporte
directory-focus-religious = religión
directory-focus-party = partido político

## Records: lists
directory-nav-directory = Directorio
directory-nav-countries = Países
directory-experts = Solo expertas
directory-vocabulary-topics = Temas
directory-vocabulary-organisation-kinds = Tipos de organización
directory-vocabulary-networks = Redes de puntos de contacto
directory-shelf-title = Directorio
directory-shelf-lede = Instituciones, organizaciones, redes y quién puede hablar de cada tema; primero, las expertas. Cada dato lleva su fuente y la fecha en que se confirmó.
directory-shelf-none = No hay registros que mostrar
directory-agreements-title = Acuerdos
directory-agreements-lede = Memorandos, cooperación y acuerdos bilaterales de trabajo y de seguridad social: partes, objeto, fechas, tope y documentos.
directory-agreements-none = No hay acuerdos que mostrar
directory-networks-title = Redes de contacto
directory-networks-lede = Una persona o unidad por país y tema: gestión fronteriza, autoridades centrales de La Haya, ministerios de trabajo.
directory-networks-none = No hay puntos de contacto que mostrar

## Records: organisations
directory-organisation-one = Institución u organización
directory-organisation-many =
    { $n ->
        [one] Una institución u organización
       *[other] { $n } instituciones y organizaciones
    }
directory-organisation-new = Agregar una organización
directory-organisation-field-name = Nombre
directory-organisation-field-acronym = Siglas
directory-organisation-field-kind = Tipo
directory-organisation-field-country = País
directory-organisation-field-about = Qué hace
directory-organisation-field-topics = Temas
directory-organisation-field-standing = Estado
directory-organisation-field-city = Ciudad
directory-organisation-field-website = Sitio
directory-organisation-field-languages = Lenguas
directory-organisation-field-member_of = Es miembro de
directory-organisation-field-part_of = Es parte de
directory-organisation-field-partner_of = Trabaja con
directory-organisation-field-board = Junta del observatorio
directory-organisation-field-board_country = País de la Junta
directory-organisation-field-board_state = Situación en la Junta
directory-organisation-field-board_role = Cargo
directory-organisation-field-board_mandate = Mandato
directory-organisation-field-board_sponsors = Qué apoya
directory-organisation-field-mail = Correo
directory-organisation-field-phone = Teléfono
directory-organisation-choice-standing-active = Activa
directory-organisation-choice-standing-unverified = Sin señales recientes
directory-organisation-choice-standing-exile = En el exilio
directory-organisation-choice-standing-in-transition = En transición
directory-organisation-choice-standing-legal-status-cancelled = Personería cancelada
directory-organisation-choice-standing-closed = Cerrada
directory-organisation-choice-board_state-identified = Identificada
directory-organisation-choice-board_state-invited = Invitada
directory-organisation-choice-board_state-accepted = Aceptó
directory-organisation-choice-board_state-ended = Terminó
directory-organisation-back-member_of = Reúne a
directory-organisation-back-part_of = Tiene como parte
directory-organisation-back-partner_of = Trabaja con

## Records: who can speak
directory-voice-one = Puede hablar
directory-voice-many =
    { $n ->
        [one] Una voz que puede hablar
       *[other] { $n } voces que pueden hablar
    }
directory-voice-new = Agregar a quien puede hablar
directory-voice-field-name = Nombre
directory-voice-field-who = Quién es
directory-voice-field-organisation = Organización
directory-voice-field-country = País
directory-voice-field-topics = Puede hablar de
directory-voice-field-about = Qué sabe
directory-voice-field-languages = Lenguas
directory-voice-field-answers = Cuándo responde
directory-voice-field-contact = Contacto público
directory-voice-field-board = Junta del observatorio
directory-voice-field-board_country = País de la Junta
directory-voice-field-board_state = Situación en la Junta
directory-voice-field-board_role = Cargo
directory-voice-field-board_mandate = Mandato
directory-voice-field-board_sponsors = Qué apoya
directory-voice-field-mail = Correo
directory-voice-field-phone = Teléfono
directory-voice-field-consent = Consentimiento
directory-voice-field-consent_state = Qué se dijo
directory-voice-field-consent_on = Día
directory-voice-field-consent_how = Cómo
directory-voice-field-consent_what = Qué texto, o qué permite
directory-voice-choice-who-woman = Experta
directory-voice-choice-who-man = Experto
directory-voice-choice-who-other = Persona experta
directory-voice-choice-who-unit = Unidad de una institución
directory-voice-choice-answers-same-day = El mismo día
directory-voice-choice-answers-within-days = En unos días
directory-voice-choice-answers-by-appointment = Con cita
directory-voice-choice-board_state-identified = Identificada
directory-voice-choice-board_state-invited = Invitada
directory-voice-choice-board_state-accepted = Aceptó
directory-voice-choice-board_state-ended = Terminó
directory-voice-choice-consent_state-asked = Pedido
directory-voice-choice-consent_state-given = Dado
directory-voice-choice-consent_state-refused = Rechazado
directory-voice-choice-consent_state-withdrawn = Retirado
directory-voice-choice-consent_state-public-function = Cargo público
directory-voice-back-organisation = Pueden hablar por ella

## Records: agreements
directory-agreement-one = Acuerdo
directory-agreement-many =
    { $n ->
        [one] Un acuerdo
       *[other] { $n } acuerdos
    }
directory-agreement-new = Agregar un acuerdo
directory-agreement-field-name = Nombre
directory-agreement-field-kind = Tipo
directory-agreement-field-country = Países
directory-agreement-field-parties = Partes
directory-agreement-field-parties_named = Otras partes, por su nombre
directory-agreement-field-object = Objeto
directory-agreement-field-standing = Estado
directory-agreement-field-signed_on = Firmado
directory-agreement-field-in_force_on = En vigor desde
directory-agreement-field-until = Hasta
directory-agreement-field-ceiling = Tope
directory-agreement-field-currency = Moneda o unidad
directory-agreement-field-topics = Temas
directory-agreement-field-documents = Documentos
directory-agreement-choice-kind-memorandum = Memorando de entendimiento
directory-agreement-choice-kind-cooperation = Cooperación
directory-agreement-choice-kind-labour = Acuerdo bilateral de trabajo
directory-agreement-choice-kind-social-security = Acuerdo de seguridad social
directory-agreement-choice-standing-negotiated = En negociación
directory-agreement-choice-standing-signed = Firmado
directory-agreement-choice-standing-in-force = En vigor
directory-agreement-choice-standing-ended = Terminado
directory-agreement-back-parties = Acuerdos

## Records: contact points
directory-contact-one = Punto de contacto
directory-contact-many =
    { $n ->
        [one] Un punto de contacto
       *[other] { $n } puntos de contacto
    }
directory-contact-new = Agregar un punto de contacto
directory-contact-field-name = Persona o unidad
directory-contact-field-network = Red
directory-contact-field-country = País
directory-contact-field-subject = Tema
directory-contact-field-organisation = Organización
directory-contact-field-about = De qué se ocupa
directory-contact-field-since = Desde
directory-contact-field-until = Hasta
directory-contact-field-successor = Le sigue
directory-contact-field-website = Sitio
directory-contact-field-mail = Correo
directory-contact-field-phone = Teléfono
directory-contact-back-organisation = Puntos de contacto
directory-contact-back-successor = Siguió a

## Countries
directory-countries-title = Países
directory-countries-lede = La base de datos sobre género y migración: los medios, las instituciones y organizaciones, la biblioteca y las leyes de cada país.
directory-components-title = La base de datos, en tres componentes
directory-countries-by-country = Por país
directory-countries-by-subject = Por tema
directory-countries-other =
    { $n ->
        [one] Otro país
       *[other] Otros { $n } países
    }
directory-countries-new = Lo más nuevo
directory-countries-nothing = Todavía no hay registros.
directory-count-outlets =
    { $n ->
        [one] Un medio
       *[other] { $n } medios
    }
directory-country-lede = Qué se publica, quién trabaja y qué rige en materia de género y migración: { $country }.
directory-country-there-is = Lo que hay de este país
directory-country-address = Dirección permanente:
directory-component-1 = Componente 1
directory-component-1-says = Los principales medios de cada país, escritos, de radio, de televisión y digitales; primero, los que atienden al género.
directory-component-2 = Componente 2
directory-component-2-says = Las instituciones, organizaciones y personas que trabajan en la migración de las mujeres, y quiénes forman o podrían formar la Junta de cada observatorio.
directory-country-media = Medios ({ $n })
directory-country-media-gender = Con atención al género
directory-country-no-media = El directorio no tiene medios de este país.
directory-country-all-media = Todos los medios, con filtros
directory-country-left-out = No se recoge
directory-country-board = Junta del observatorio
directory-country-board-says = «Identificada» quiere decir que podría ser parte o dar apoyo; nadie le ha preguntado todavía.
directory-country-no-board = Nadie está todavía en la Junta ni ha sido identificado para ella.
directory-country-board-caption = Quién es parte de la Junta y quién podría serlo
directory-country-board-who = Quién
directory-country-board-kind = Tipo
directory-country-board-state = Situación
directory-country-board-mandate = Cargo, mandato y apoyo
directory-board-sponsors = Apoya: { $what }
directory-country-organisations = Instituciones y organizaciones ({ $n })
directory-country-no-organisations = El directorio no tiene organizaciones de este país.
directory-country-voices = Quién puede hablar ({ $n })
directory-country-all-organisations = Todo el directorio de este país, con filtros
directory-country-agreements = Acuerdos ({ $n })
directory-country-all-agreements = Todos los acuerdos de este país, con filtros
directory-country-networks = Redes de contacto ({ $n })
directory-country-networks-says = Quién responde por el país en cada red.
directory-country-all-networks = Todos los puntos de contacto de este país
directory-country-more =
    { $n ->
        [one] Uno más
       *[other] { $n } más
    }

## To take away
directory-data-organisations = Organizaciones
directory-data-organisations-about = Instituciones, organizaciones y redes, con su país, sus temas y la fuente de cada dato.
directory-data-voices = Voces
directory-data-voices-about = Quiénes pueden hablar con la prensa y sobre qué. Los correos y teléfonos no están.
directory-data-outlets-about = Medios que se observan, con su país, lengua, alcance y enfoque.
