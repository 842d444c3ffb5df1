# What the programme says.

# What jobs, followers and the log of actions are called
programme-job-remind-offices = Recordar a las oficinas la fecha de un informe
programme-job-draft-files = Componer los archivos de un borrador
programme-did-assistance-decide = Decidió sobre una oferta o solicitud de cooperación
programme-did-assistance-follow = Anotó cómo sigue una solicitud de cooperación
programme-did-assistance-match = Reunió una solicitud con una oferta
programme-did-draft-make = Empezó el borrador de un informe
programme-did-draft-write = Escribió en el borrador de un informe
programme-did-draft-files = Pidió los archivos de un borrador
programme-did-draft-approve = Aprobó una sección de un borrador
programme-did-draft-disapprove = Retiró su aprobación de una sección
programme-did-report-freeze = Congeló un informe
programme-did-meeting-register = Se inscribió en una reunión
programme-did-meeting-unregister = Se dio de baja de una reunión
programme-did-meeting-people = Cambió la lista de una reunión
programme-did-practice-review = Revisó una buena práctica
programme-did-record-send = Envió un registro sin cuenta o para revisión

## The room, its lists and reports
programme-nav = Programa
programme-title = Mandatos y actividades
programme-lede = Qué se pidió, quién lo hace, con qué resultado y qué falta. De aquí salen los informes, en cuatro lenguas.
programme-lists = Listas
programme-states = Cómo están las actividades
programme-activities-title = Actividades
programme-activities-lede = Proyectos, cursos, misiones, reuniones, publicaciones: lo que hace cada oficina, en qué estado y con qué resultado.
programme-activities-none = No hay actividades que mostrar
programme-mandates-title = Mandatos
programme-mandates-lede = Resoluciones, declaraciones, planes de acción y tratados: qué piden, a quién, y qué actividades los cumplen.
programme-mandates-none = No hay mandatos que mostrar
programme-bodies-title = Órganos y oficinas
programme-bodies-lede = Quién da mandatos, quién los cumple y con quién.
programme-bodies-none = No hay órganos que mostrar
programme-meetings-title = Reuniones
programme-meetings-lede = Conferencias, talleres, cursos y sesiones, con quién participó, qué se presentó y qué se concluyó.
programme-meetings-none = No hay reuniones que mostrar
programme-plans-title = Programas y planes
programme-plans-lede = Textos con sus líneas: a quién se dirigen, quién responde, para cuándo y qué se hizo.
programme-plans-none = No hay programas ni planes que mostrar
programme-open-unanswered =
    { $n ->
        [one] Un mandato sin actividad
       *[other] { $n } mandatos sin actividad
    }
programme-open-unanswered-none = Todos los mandatos tienen alguna actividad.
programme-open-unanswered-lede = Mandatos que ninguna actividad cumple, ni uno de sus párrafos.
programme-open-without-outcome =
    { $n ->
        [one] Una actividad terminada sin resultado
       *[other] { $n } actividades terminadas sin resultado
    }
programme-open-without-outcome-none = De cada actividad terminada se sabe qué resultó.
programme-open-without-outcome-lede = Actividades terminadas de las que nadie dijo qué resultó.
programme-open-waiting-for-funds =
    { $n ->
        [one] Una actividad espera fondos
       *[other] { $n } actividades esperan fondos
    }
programme-open-waiting-for-funds-none = Ninguna actividad espera fondos.
programme-open-more =
    { $n ->
        [one] Una más
       *[other] { $n } más
    }
programme-board-title = Tablero
programme-board-lede = Qué hace cada oficina y cómo está.
programme-timeline-title = Línea de tiempo
programme-timeline-lede = Cuándo empezó y terminó cada actividad, hasta donde se sabe.
programme-timeline-undated = { $n ->
    [one] Una actividad no tiene fechas y no está aquí.
   *[other] { $n } actividades no tienen fechas y no están aquí.
}
programme-board-all-offices = Todas
programme-board-show = Mostrar
programme-board-all = Ver todas
programme-calendar-title = Calendario
programme-calendar-of = Calendario de { $year }
programme-calendar-years = Años
programme-calendar-no-month = Sin mes
programme-calendar-none = Nada tiene fecha todavía
programme-frozen-title = Informes
programme-frozen-lede = Informes congelados: su texto ya no cambia, aunque el registro siga.
programme-frozen-none = Todavía no hay informes congelados.
programme-frozen-all = Todos los informes
programme-frozen-about = Período: { $period }. Congelado el { $date }.
programme-frozen-about-it = Sobre este informe
programme-frozen-files = Llevar
programme-frozen-languages = En otras lenguas
programme-frozen-on = Congelado el
programme-frozen-by = Por
programme-frozen-address = Dirección
programme-done-frozen = El informe quedó congelado.
programme-report-new = Compilar un informe
programme-report-lede = Elija período y forma; el texto sale del registro y cada párrafo lleva a su ficha. Nada se publica hasta que lo congele.
programme-report-period-field = Período
programme-report-period-hint = Un año, un mes, o de uno a otro: 2007, 2006/2008-01
programme-report-period-wrong = Escriba el período como 2007 o 2006/2008-01
programme-report-languages-none = Elija al menos una lengua en que congelar el informe
programme-report-preset = Forma
programme-report-preset-committee = Informe a una comisión, oficina por oficina
programme-report-preset-programme = Informe de un programa, párrafo por párrafo
programme-report-preset-spheres = Informe de una oficina, ámbito por ámbito
programme-report-preset-table = Tabla de actividades
programme-report-preset-sheet = Ficha de una actividad
programme-report-only = Solo de
programme-report-only-hint = Para un programa, sus mandatos; para una ficha, su actividad: por número (AG/RES. 2289 (XXXVII-O/07)), título en cualquier lengua o dirección. Varios, separados por punto y coma
programme-report-only-wrong = No hay en el registro una ficha de esa clase con ese número, título o dirección
programme-report-only-several = Varias fichas de esa clase se llaman así: escriba el número o la dirección de una
programme-report-offices = Oficinas
programme-report-offices-hint = Ninguna marcada: todas. Con un programa, solo los mandatos que cumplen las marcadas; por ámbitos, los de las marcadas, que aquí hacen falta
programme-report-office-needed = Marque la oficina cuyos ámbitos se cuentan
programme-report-office-gone = Una de las oficinas pedidas ya no está en el registro: márquelas de nuevo
programme-report-annexes = Anexos
programme-report-front = Portada
programme-report-title-field = Título
programme-report-bodies = Quién lo publica
programme-report-bodies-hint = Una línea por órgano, del mayor al menor
programme-report-marks = Signatura y lenguas del original
programme-report-marks-hint = Una línea por dato: CE/AM-7/08; Original: español e inglés
programme-report-compile = Compilar
programme-report-says =
    { $activities ->
        [one] Una actividad
       *[other] { $activities } actividades
    } de { $offices ->
        [one] una oficina
       *[other] { $offices } oficinas
    }
programme-report-all-translated = Todos sus textos están en esta lengua.
programme-report-missing =
    { $n ->
        [one] Un texto no está traducido
       *[other] { $n } textos no están traducidos
    }
programme-report-freeze = Congelar y publicar
programme-report-languages = Lenguas
programme-report-freeze-hint = El texto congelado tiene dirección y huella propias y ya no cambia. Lo que falte en una lengua va en otra, marcado.
programme-report-title-committee = Actividades realizadas y en curso
programme-report-title-programme = Informe sobre la aplicación de mandatos
programme-report-title-spheres = Informe periódico por ámbitos: { $offices }
programme-report-title-table = Tabla de actividades
programme-report-period = Período: { $period }
programme-report-colophon = Compilado del registro el { $date }. Cada párrafo puede comprobarse en su ficha:
programme-report-contents = Contenido
programme-report-untranslated = sin traducir
programme-report-paragraph = párr.
programme-report-opening =
    Este informe reúne { $activities ->
        [one] una actividad
       *[other] { $activities } actividades
    } del período { $period } { $activities ->
        [one] que responde
       *[other] que responden
    } a { $mandates ->
        [one] un mandato
       *[other] { $mandates } mandatos
    }. Informan: { $offices }.
programme-report-opening-none = En el registro no consta ninguna actividad del período { $period }.
programme-report-empty = El registro no cuenta ninguna actividad de este período: no hay informe que congelar
programme-report-no-activity = Ninguna actividad del período lo cumple.
programme-report-sphere = Ámbito: { $name }
programme-report-sphere-none = Fuera de esos ámbitos
programme-report-told-before = Lo cumplen también, contadas ya en este ámbito:
programme-report-forum = Foro o actividad
programme-report-description = Descripción
programme-report-dates = Fechas
programme-mandate-answered-by = Actividades que lo cumplen
programme-annex-mandates = Mandatos y actividades que los cumplen
programme-annex-funding = Fondos
programme-annex-publications = Publicaciones, estudios y páginas web
programme-annex-where = Dónde está
programme-annex-meetings = Reuniones
programme-annex-countries = Avance país por país
programme-annex-unanswered = Mandatos sin actividad en el registro
programme-annex-rows =
    { $n ->
        [one] Una fila
       *[other] { $n } filas
    }
programme-today-elsewhere = Escriba una dirección de este sitio, que empiece con /
programme-amount-ambiguous = Un monto no separa los miles: escriba 25000, o 25.00 si son veinticinco
programme-amount-wrong = Un monto se escribe en cifras, sin signo (1250.50), y su moneda con tres letras (USD, HNL)
programme-reached-wrong = Las personas se cuentan en números enteros: 120
programme-rate-incomplete = Un cambio lleva cuánto vale una unidad (más que cero), las dos monedas, su fecha y su fuente
programme-iati-wrong = Escríbalo sin espacios ni los signos / & | ?: así lo toman los registros de cooperación, como XM-DAC-47131.
programme-ends-before = Termina antes de empezar: revise las dos fechas
programme-places-wrong = El cupo se escribe en un número entero, de 1 en adelante: 40
programme-session-outside = Hay una sesión fuera de los días de la reunión: revise su día, o el comienzo y el fin de la reunión
programme-part-of-itself = No puede ser parte de sí, ni de algo que es parte suya
programme-tell-countries = Países:
programme-tell-partners = Con:
programme-tell-mandates = Responde a:
programme-tell-status = Estado:
programme-tell-outcome = Resultado:
programme-tell-address = En la web:
programme-tell-background = Antecedente del período.
programme-tell-undated = Fecha no consta
programme-tell-unnamed = País no nombrado
programme-tell-amount-unknown = monto no consta
programme-tell-fund = Fondos: { $fund }
programme-tell-people = Personas
programme-tell-kind = { $kind }: { $rest }
programme-since-title = De 2008 a hoy
programme-since-lede = Lo que la Organización contó y prometió en enero de 2008 sobre migración, oficina por oficina, y dónde funciona hoy en esta instalación.
programme-since-counts =
    { $all ->
        [one] El documento da cuenta de una actividad.
       *[other] El documento da cuenta de { $all } actividades.
    } { $promised ->
        [one] De una que esta instalación puede dar,
       *[other] De { $promised } que esta instalación puede dar,
    } { $works ->
        [one] una funciona entera.
       *[other] { $works } funcionan enteras.
    }
programme-since-none = Esta instalación no tiene el registro inicial, que cuenta lo que el documento dice: se empezó vacía. Quien la administra puede empezar otra con atalaya init sin --empty, o exportar el registro de una que lo tenga e importarlo en esta.
programme-since-then = { $date }: { $status }
programme-since-all =
    { $n ->
        [one] Ver la actividad: { $office }
       *[other] Ver las { $n } actividades: { $office }
    }
programme-activity-field-today = Hoy, en esta instalación
programme-activity-field-state = Cómo está
programme-activity-choice-state-works = Funciona
programme-activity-choice-state-partly = Funciona en parte
programme-activity-choice-state-not-yet = Todavía no
programme-activity-field-address = Dirección

## Drafts of reports
programme-report-moved = El texto cambió después de que usted lo leyó: léalo de nuevo y congélelo entonces
programme-drafts-title = Borradores
programme-drafts-lede = Informes en preparación: el texto del registro, con lo que cada oficina escribió encima, comentó y aprobó.
programme-drafts-none = Todavía no hay borradores
programme-draft-make = Hacer un borrador
programme-draft-open = En preparación
programme-draft-frozen = Congelado
programme-draft-changed = Último cambio: { $when }
programme-draft-made-by = Lo hizo
programme-draft-last = Último cambio
programme-draft-lost = El registro ya no tiene aquello de lo que trata este borrador: haga otro
programme-draft-is-frozen = Este borrador ya se congeló: su texto no cambia.
programme-draft-see-frozen = Leer el informe
programme-draft-opening = Apertura
programme-draft-texts = El texto entero
programme-draft-files-ask = Preparar los archivos
programme-draft-files-hint = Un informe largo tarda. Puede irse y volver: quedan aquí siete días.
programme-files-running = Preparando los archivos: { $done } de { $total }
programme-files-failed = Los archivos no se pudieron preparar; quien administra ve por qué
programme-files-not-yet = El archivo se está preparando. Vuelva a pedirlo en un momento; el texto ya está en la página del informe.
programme-draft-file-now = preparado { $when }
programme-draft-file-before = preparado { $when }; el texto cambió desde entonces
programme-done-files = Se preparan los archivos.
programme-draft-sections = Sección por sección
programme-draft-passages =
    { $n ->
        [one] Un párrafo
       *[other] { $n } párrafos
    }
programme-draft-changed-passages =
    { $n ->
        [one] Uno editado
       *[other] { $n } editados
    }
programme-draft-moved-passages =
    { $n ->
        [one] En uno, el registro dice otra cosa desde entonces
       *[other] En { $n }, el registro dice otra cosa desde entonces
    }
programme-draft-open-comments =
    { $n ->
        [one] Un comentario sin atender
       *[other] { $n } comentarios sin atender
    }
programme-draft-edited = Editado por { $who }, { $when }
programme-draft-moved = Editado por { $who }, { $when }; el registro dice otra cosa desde entonces
programme-draft-gone = Editado por { $who }, { $when }; el registro ya no lo cuenta
programme-draft-own = Agregado por { $who }, { $when }
programme-draft-unapproved = Sin aprobar
programme-draft-approved = Aprobado por { $who }, { $when }
programme-draft-approved-before = { $who } aprobó otro texto, { $when }
programme-draft-approved-then = { $who } aprobó la sección, { $when }
programme-draft-missing = Qué falta antes de congelar
programme-draft-missing-nothing = Nada: todo está en sus lenguas, aprobado y sin comentarios por atender.
programme-draft-missing-translation =
    { $n ->
        [one] Un texto sin traducir ({ $language })
       *[other] { $n } textos sin traducir ({ $language })
    }
programme-draft-missing-edit =
    { $n ->
        [one] Un párrafo editado en otra lengua y no en esta ({ $language })
       *[other] { $n } párrafos editados en otra lengua y no en esta ({ $language })
    }
programme-draft-missing-late =
    { $n ->
        [one] Un párrafo editado del que el registro dice otra cosa ({ $language })
       *[other] { $n } párrafos editados de los que el registro dice otra cosa ({ $language })
    }
programme-draft-missing-approval =
    { $n ->
        [one] Una sección sin aprobar ({ $language })
       *[other] { $n } secciones sin aprobar ({ $language })
    }
programme-draft-missing-comment =
    { $n ->
        [one] Un comentario sin atender
       *[other] { $n } comentarios sin atender
    }
programme-draft-freeze-so = Congelar aunque falte lo que se dice arriba
programme-draft-say-so = Falta algo todavía: mírelo arriba, y marque esta casilla si quiere congelar así
programme-draft-passages-label = Párrafos
programme-draft-left-out = Este párrafo no sale en el informe.
programme-draft-edit = Editar este párrafo
programme-draft-see-history = Ver de dónde sale
programme-draft-comments = Comentarios
programme-draft-comments-none = Nadie ha comentado esta sección.
programme-draft-comment = Su comentario
programme-draft-comment-button = Comentar
programme-draft-say-something = Escriba el comentario, de 4000 letras como mucho
programme-draft-section-moved = El texto de la sección cambió después de que usted lo leyó: léalo de nuevo y apruébelo entonces
programme-draft-section-gone = El registro ya no cuenta esta sección, y el comentario no se guardó: copie su texto y escríbalo en otra
programme-draft-said = { $who }, { $when }
programme-draft-settle = Marcar como atendido
programme-draft-settled = Atendido por { $who }
programme-draft-approval = Aprobación de la oficina
programme-draft-approve = Aprobar el texto como está
programme-draft-withdraw = Retirar la aprobación
programme-draft-moved-since = Cambió desde entonces:
programme-draft-passage = Párrafo
programme-draft-conflict = Fue el { $when }, mientras usted escribía. Su texto no se ha guardado todavía: compare los dos y elija, o escriba un tercero.
programme-draft-register = Lo que dice el registro
programme-draft-register-moved = El registro dice otra cosa desde que se editó
programme-draft-register-differs = En qué cambió el registro
programme-draft-register-then = Cuando se editó
programme-draft-register-now = Ahora
programme-draft-register-opened = Cuando usted lo abrió
programme-draft-overtaken = El registro cambió mientras usted escribía
programme-draft-overtaken-says = Su texto no se ha guardado todavía: mire lo que dice ahora el registro, corrija el suyo si hace falta y guárdelo.
programme-draft-text = Texto
programme-draft-text-hint = **negrita**, __cursiva__, [palabras](dirección), {"{"}en:texto en inglés{"}"}. Una línea vacía separa párrafos. Vacío, no sale en el informe.
programme-draft-save = Guardar el párrafo
programme-draft-save-over = Guardar el mío en su lugar
programme-draft-return = Volver al texto del registro
programme-draft-take-out = Quitar este párrafo
programme-draft-add = Agregar un párrafo detrás
programme-draft-new-text = Texto del párrafo nuevo
programme-draft-add-button = Agregar el párrafo
programme-draft-history = Cómo ha sido
programme-draft-given-back = Devuelto al texto del registro
programme-done-draft = El borrador quedó hecho.
programme-done-passage = El párrafo quedó guardado.
programme-done-passage-gone = El registro ya no cuenta ese párrafo: su texto quedó guardado al final de la sección.
programme-done-said = El comentario quedó guardado.
programme-done-settled = El comentario quedó atendido.
programme-done-approved = La sección quedó aprobada.
programme-done-unapproved = La aprobación quedó retirada.

## People at meetings
programme-meeting-field-sessions = Programa
programme-meeting-field-day = Día
programme-meeting-field-at = Hora
programme-meeting-field-speaker = Quién habla
programme-meeting-field-registration = Inscripción
programme-meeting-choice-registration-open = Abierta
programme-meeting-choice-registration-closed = Cerrada
programme-meeting-field-places = Cupo
programme-meeting-no-day = Sin día
programme-person-title = Inscribirse
programme-person-lede = No hace falta cuenta. Recibirá una dirección solo suya, con la que ve su inscripción y la quita cuando quiera.
programme-person-name = Nombre y apellidos
programme-person-name-hint = Como debe figurar en la constancia
programme-person-mail = Correo
programme-person-country = País
programme-person-sex = Sexo
programme-person-sex-hint = Se usa solo para contar; nunca se publica junto a un nombre
programme-person-sex-woman = Mujer
programme-person-sex-man = Hombre
programme-person-sex-other = De otra manera
programme-person-sex-unstated = No consta
programme-person-institution = Institución
programme-person-public = Mi nombre, mi institución y mi país pueden figurar en la página de la reunión
programme-person-consent-1 = Quien organiza la reunión guarda estos datos para organizarla, para contar cuántas personas fueron por país y sexo, y para dar constancias. Nadie más los ve, salvo lo que usted permita arriba. Al quitar la inscripción se borran.
programme-person-agree = Acepto que se guarden así
programme-person-agree-first = Sin su acuerdo no se puede guardar la inscripción
programme-person-nameless = Escriba su nombre
programme-person-long = Escriba como mucho { $n } letras
programme-person-send = Inscribirse en la reunión
programme-person-closed = La inscripción está cerrada
programme-person-full = El cupo está completo: no quedan lugares
programme-person-own = Su inscripción
programme-person-who-sees = Quién lo ve
programme-person-shown = Todo el mundo ve nombre, institución y país; lo demás, solo quien organiza
programme-person-unshown = Solo quien organiza
programme-person-leave = Quitar mi inscripción
programme-person-leave-says = Se borra todo lo que escribió; no queda nada que recuperar.
programme-people-title = Personas inscritas
programme-people-total =
    { $n ->
        [one] Una persona inscrita
       *[other] { $n } personas inscritas
    }
programme-people-named =
    { $n ->
        [one] Una dejó ver su nombre
       *[other] { $n } dejaron ver su nombre
    }
programme-people-none = Nadie se ha inscrito todavía
programme-people-few = Por sexo no se dice: serían pocas personas y podría saberse quiénes son.
programme-people-by-country = Por país; los de menos de cinco personas van juntos
programme-people-elsewhere = Otros países
programme-people-n = Personas
programme-people-came = Vino
programme-people-did-not-come = No vino
programme-people-take-out = Quitar
programme-people-too-early = La reunión todavía no ha empezado: quién vino se anota desde su primer día, y las constancias se dan desde el último.
programme-certificate-title = Constancia de asistencia
programme-certificate-says = Se hace constar que
programme-certificate-came = participó en
programme-certificate-number = Constancia { $id }.
programme-certificate-too-early = Las constancias se dan desde el último día de la reunión.
programme-certificate-needs-day = De la fecha de esta reunión solo consta el mes o el año: por eso las constancias se dan al terminar ese mes o ese año. Se dan antes si en la ficha de la reunión se escribe el día exacto.
programme-mail-registered-subject = Su inscripción: { $meeting }
programme-mail-registered = { $name }: quedó inscrita su participación en { $meeting }. En esta dirección, solo suya, ve lo que se guarda y puede quitarlo: { $link }
programme-done-registered = Quedó hecha la inscripción.
programme-done-unregistered = La inscripción quedó borrada.
programme-done-attended = Quedó anotado.
programme-done-taken-out = La inscripción quedó borrada.
programme-conclusions-title = Conclusiones y recomendaciones
programme-conclusions-lede =
    { $n ->
        [one] Una conclusión de reuniones, por el órgano al que se dirige.
       *[other] { $n } conclusiones de reuniones, por el órgano al que se dirigen.
    }
programme-conclusions-more = Aquí se ven las primeras { $n }; las demás están en sus reuniones.
programme-conclusions-all = Todas
programme-conclusions-nobody = No consta a quién se dirigen
programme-conclusions-none = No hay conclusiones que mostrar

## Money, status, registers of cooperation
programme-activity-field-history = Estados anteriores
programme-body-field-iati = Identificador IATI
programme-money-title = Sumas
programme-money-caption = Fondos por moneda; dos monedas no se suman
programme-money-own = Esta actividad
programme-money-parts = Sus partes
programme-money-differs = Diferencia
programme-reached-caption = Las de esta actividad, y las que cuentan sus partes
programme-money-converted = { $kind }, todo en { $currency }: { $amount }
programme-money-rate = { $amount } { $currency } a { $rate } { $into }, del { $date }, según { $source }
programme-money-without = Sin cambio, y por eso fuera de esta suma: { $currencies }
programme-money-left-out =
    { $n ->
        [one] Un monto no se suma: no es un decimal sencillo o no tiene moneda.
       *[other] { $n } montos no se suman: no son decimales sencillos o no tienen moneda.
    }
programme-iati-take = IATI 2.03

## What changed lately
programme-changes-title = Cambios recientes
programme-changes-lede = Lo que las oficinas agregaron, cambiaron o retiraron, lo último primero. Cada ficha lleva a sus estados, con en qué difieren.
programme-changes-none = Nadie ha cambiado nada todavía
programme-changes-by = { $who }, { $when }
programme-changes-new = Agregada
programme-changes-changed = Cambiada
programme-changes-out = Retirada

## Dates of reports
programme-dates-title = Plazos de informes
programme-dates-lede = Cuándo vence cada informe y cuántos días antes se escribe a quienes llevan el registro de cada oficina.
programme-dates-no-mail = Esta instalación no envía correo: nadie recibe recordatorios.
programme-dates-none = Todavía no hay plazos
programme-dates-before = Días antes: { $days }
programme-dates-reminded =
    { $n ->
        [one] Un recordatorio enviado
       *[other] { $n } recordatorios enviados
    }
programme-dates-last = El último, el { $date }
programme-dates-next = El próximo recordatorio, el { $date }
programme-dates-over = No quedan recordatorios
programme-dates-add = Agregar el plazo
programme-dates-report = Informe
programme-dates-title-wrong = Escriba de qué informe se trata, en 300 letras como mucho
programme-dates-day = Vence el
programme-dates-day-hint = Año, mes y día: 2027-01-30
programme-dates-day-wrong = Escriba el día como 2027-01-30
programme-dates-days = Cuántos días antes se recuerda
programme-dates-days-hint = Hasta seis números, de 0 a 365: 30 7 1
programme-dates-days-wrong = Escriba de uno a seis números, de 0 a 365
programme-dates-take-out = Quitar el plazo
programme-done-date = El plazo quedó agregado.
programme-done-date-out = El plazo quedó quitado.
programme-mail-reminder-subject = { $title }: vence el { $date }
programme-mail-reminder =
    { $title } vence el { $date }. { $activities ->
        [one] De { $office } hay una actividad en el registro. Revise su estado, sus resultados y sus fondos en { $link }
       *[other] De { $office } hay { $activities } actividades en el registro. Revise su estado, sus resultados y sus fondos en { $link }
    }

## Good practices
programme-practices-title = Buenas prácticas
programme-practices-lede = Lo que hacen países de origen, tránsito y destino y vale la pena repetir, revisado por dos personas con los mismos criterios.
programme-practices-none = Todavía no hay buenas prácticas publicadas
programme-practice-one = Buena práctica
programme-practice-many =
    { $n ->
        [one] Una buena práctica
       *[other] { $n } buenas prácticas
    }
programme-practice-new = Agregar una buena práctica
programme-practice-field-title = Título
programme-practice-field-side = País de
programme-practice-choice-side-origin = Origen
programme-practice-choice-side-transit = Tránsito
programme-practice-choice-side-destination = Destino
programme-practice-field-country = País
programme-practice-field-institution = Quién la lleva
programme-practice-field-start = Desde cuándo
programme-practice-field-problem = A qué responde
programme-practice-field-does = Qué se hace
programme-practice-field-outcome = Qué se logró
programme-practice-field-needs = Qué hace falta para repetirla
programme-practice-field-evidence = Dónde consta
programme-practice-field-documents = Documentos
programme-practice-field-mail = Correo de quien la propuso
programme-practice-field-reviews = Revisiones
programme-practice-field-reviewer = Quién revisó
programme-practice-field-account = Cuenta
programme-practice-field-relevance = Responde a un problema
programme-practice-field-results = Resultados
programme-practice-field-rights = Derechos y género
programme-practice-field-repeatable = Se puede repetir
programme-practice-choice-relevance-yes = Sí
programme-practice-choice-relevance-partly = En parte
programme-practice-choice-relevance-no = No
programme-practice-choice-results-yes = Sí
programme-practice-choice-results-partly = En parte
programme-practice-choice-results-no = No
programme-practice-choice-rights-yes = Sí
programme-practice-choice-rights-partly = En parte
programme-practice-choice-rights-no = No
programme-practice-choice-repeatable-yes = Sí
programme-practice-choice-repeatable-partly = En parte
programme-practice-choice-repeatable-no = No
programme-practice-field-verdict = Decisión
programme-practice-choice-verdict-publish = Publicar
programme-practice-choice-verdict-return = Devolver con razones
programme-practice-field-reason = Razones
programme-practice-field-on = El
programme-practice-back-documents = Buenas prácticas con este documento
programme-criterion-relevance = ¿Responde a un problema de las personas migrantes, dicho con claridad?
programme-criterion-results = ¿Dice qué se logró, y dónde consta?
programme-criterion-rights = ¿Respeta los derechos de todas las personas y atiende a las diferencias entre mujeres y hombres?
programme-criterion-repeatable = ¿Podría hacerla otra institución con lo que aquí se dice?
programme-meets-yes = Sí
programme-meets-partly = En parte
programme-meets-no = No
programme-practice-send = Proponer una buena práctica
programme-practice-send-lede = La revisan dos personas. Se publica si las dos están de acuerdo; si no, vuelve con las razones. Preguntan:
programme-sending-missing = { $field }: escríbalo, sin ello no se puede revisar
programme-choose = { $field }: elija una opción
programme-practice-own = Su buena práctica
programme-practice-waiting = Espera revisión
programme-practice-returned = Devuelta con razones
programme-practice-published = Publicada
programme-practice-withdrawn = Retirada
programme-practice-read = Leerla
programme-practice-reasons = Por qué vuelve
programme-practice-queue = Prácticas por revisar
programme-practice-queue-lede = Cada una la revisan dos personas distintas con los mismos criterios.
programme-practice-queue-none = No hay prácticas por revisar
programme-practice-reviews =
    { $n ->
        [one] Una revisión
       *[other] { $n } revisiones
    }
programme-practice-review = Su revisión
programme-practice-review-button = Guardar la revisión
programme-practice-reason-hint = Las lee quien la propuso. Hacen falta para devolverla.
programme-practice-reason-wrong = Escriba las razones, en 500 letras como mucho
programme-practice-moved = Alguien cambió la práctica después de que usted la abrió: léala otra vez arriba antes de enviar su revisión
programme-practice-compare = Comparar
programme-practice-compare-lede = Elija hasta cuatro prácticas y léalas lado a lado.
programme-practice-side-by-side = Lado a lado
programme-done-practice = La práctica quedó enviada.
programme-mail-practice-subject = Su buena práctica: { $title }
programme-mail-practice-published = «{ $title }» quedó publicada después de su revisión. En esta dirección, solo suya, la encuentra: { $link } Su correo ya no se guarda.
programme-mail-practice-returned = «{ $title }» vuelve con razones. En esta dirección, solo suya, se leen: { $link } Su correo ya no se guarda: si la envía de nuevo, escríbalo otra vez.
programme-done-reviewed = La revisión quedó guardada.

## Technical assistance
programme-assistances-title = Asistencia técnica
programme-assistances-lede = Lo que unas instituciones ofrecen y otras piden, qué responde a qué, y cómo sigue.
programme-assistances-none = No hay ofertas ni pedidos publicados
programme-assistance-one = Oferta o pedido
programme-assistance-many =
    { $n ->
        [one] Una oferta o pedido
       *[other] { $n } ofertas y pedidos
    }
programme-assistance-new = Agregar una oferta o un pedido
programme-assistance-field-title = Título
programme-assistance-field-kind = Qué es
programme-assistance-choice-kind-offer = Oferta
programme-assistance-choice-kind-request = Pedido
programme-assistance-field-institution = Institución
programme-assistance-field-country = País
programme-assistance-field-themes = Temas
programme-assistance-field-does = Qué se ofrece o se pide
programme-assistance-field-start = Desde
programme-assistance-field-end = Hasta
programme-assistance-field-state = Estado
programme-assistance-choice-state-open = Sin respuesta
programme-assistance-choice-state-answered = Respondida
programme-assistance-choice-state-under-way = En marcha
programme-assistance-choice-state-done = Hecha
programme-assistance-choice-state-closed = Cerrada
programme-assistance-field-matches = Contactos
programme-assistance-field-other = Con
programme-assistance-field-match_state = Cómo sigue
programme-assistance-choice-match_state-proposed = Contacto propuesto
programme-assistance-choice-match_state-accepted = Aceptado
programme-assistance-choice-match_state-declined = No aceptado
programme-assistance-choice-match_state-under-way = En marcha
programme-assistance-choice-match_state-done = Hecho
programme-assistance-choice-match_state-withdrawn = Retirado
programme-assistance-field-on = Fecha
programme-assistance-field-note = Nota
programme-assistance-field-mail = Correo de quien lo envió
programme-assistance-field-checked = Vista por la coordinación
programme-assistance-choice-checked-yes = Sí
programme-assistance-choice-checked-no = No
programme-assistance-back-matches = Contactos propuestos con
programme-assistance-send = Ofrecer o pedir asistencia
programme-assistance-send-lede = La coordinación la lee antes de publicarla. Si otra institución puede responder, se pone en contacto a las dos: cada una recibe el correo que la otra dejó aquí.
programme-assistance-send-button = Enviarla
programme-assistance-mail-hint = Si quiere que le escriban. Lo ven quienes trabajan aquí con cuenta y, si se les pone en contacto, la otra institución. Se borra si no se publica, y cuando queda hecha o cerrada.
programme-assistance-own = Su oferta o pedido
programme-assistance-waiting = La coordinación todavía no la ha leído
programme-assistance-published = Publicada
programme-assistance-declined = No se publica
programme-assistance-read = Leerla
programme-assistance-queue = Ofertas y pedidos por leer
programme-assistance-queue-lede = Nadie más los ve hasta que se publiquen.
programme-assistance-queue-none = No hay ofertas ni pedidos por leer
programme-assistance-publish = Publicar
programme-assistance-fits-offer = Ofertas que podrían responder
programme-assistance-fits-request = Pedidos a los que podría responder
programme-assistance-propose = Ponerlas en contacto
programme-mail-matched-subject = Asistencia técnica: { $other }
programme-mail-matched = «{ $own }» y «{ $other }» ({ $institution }) podrían responderse. Puede escribir a { $mail }. La ficha: { $link }
programme-done-assistance = Quedó enviada.
programme-done-decided = Quedó decidida.
programme-done-matched = El contacto quedó propuesto.
programme-done-followed = Quedó anotado cómo sigue.
programme-assistance-contact = Contacto
programme-assistance-follow = Anotar un paso
programme-assistance-follow-button = Anotarlo
programme-assistance-follow-none = Este contacto terminó.
programme-assistance-follow-history = Cómo ha seguido
programme-assistance-note-hint = La lee todo el mundo.

## Activities
programme-activity-one = Actividad
programme-activity-many =
    { $n ->
        [one] Una actividad
       *[other] { $n } actividades
    }
programme-activity-new = Agregar una actividad
programme-activity-field-title = Título
programme-activity-field-kind = Tipo
programme-activity-choice-kind-project = Proyecto
programme-activity-choice-kind-programme = Programa
programme-activity-choice-kind-plan = Plan
programme-activity-choice-kind-course = Curso
programme-activity-choice-kind-training = Capacitación
programme-activity-choice-kind-lecture = Charla
programme-activity-choice-kind-participation = Participación
programme-activity-choice-kind-meeting = Reunión
programme-activity-choice-kind-meeting-series = Serie de reuniones
programme-activity-choice-kind-conference = Conferencia
programme-activity-choice-kind-workshop = Taller
programme-activity-choice-kind-exchange = Intercambio
programme-activity-choice-kind-working-group = Grupo de trabajo
programme-activity-choice-kind-mission = Misión
programme-activity-choice-kind-visit = Visita
programme-activity-choice-kind-official-visit = Visita oficial
programme-activity-choice-kind-publication = Publicación
programme-activity-choice-kind-study = Estudio
programme-activity-choice-kind-research = Investigación
programme-activity-choice-kind-report = Informe
programme-activity-choice-kind-questionnaire = Cuestionario
programme-activity-choice-kind-campaign = Campaña
programme-activity-choice-kind-dissemination = Difusión
programme-activity-choice-kind-web-page = Página web
programme-activity-choice-kind-database = Base de datos
programme-activity-choice-kind-directory = Directorio
programme-activity-choice-kind-digital-library = Biblioteca digital
programme-activity-choice-kind-observatory = Observatorio
programme-activity-choice-kind-advice = Asesoría
programme-activity-choice-kind-legal-support = Apoyo jurídico
programme-activity-choice-kind-model-law = Ley modelo
programme-activity-choice-kind-technical-assistance = Asistencia técnica
programme-activity-choice-kind-technical-secretariat = Secretaría técnica
programme-activity-choice-kind-agreement = Acuerdo
programme-activity-choice-kind-assessment = Evaluación
programme-activity-choice-kind-coordination = Coordinación
programme-activity-choice-kind-liaison = Enlace
programme-activity-choice-kind-monitoring = Seguimiento
programme-activity-choice-kind-planning = Planificación
programme-activity-choice-kind-casework = Atención de casos
programme-activity-choice-kind-body = Creación de un órgano
programme-activity-choice-kind-funding = Financiamiento
programme-activity-choice-kind-other = Otra
programme-activity-field-office = Oficina
programme-activity-field-part_of = Es parte de
programme-activity-field-status = Estado
programme-activity-choice-status-planned = Planeada
programme-activity-choice-status-waiting-for-funds = A la espera de fondos
programme-activity-choice-status-scheduled = Programada
programme-activity-choice-status-under-way = En marcha
programme-activity-choice-status-continuing = Permanente
programme-activity-choice-status-completed = Terminada
programme-activity-choice-status-suspended = Suspendida
programme-activity-choice-status-cancelled = Cancelada
programme-activity-field-status_on = Estado al
programme-activity-field-about = De qué trata
programme-activity-field-mandates = Mandatos que cumple
programme-activity-field-start = Comienzo
programme-activity-field-end = Fin
programme-activity-field-date_note = Nota sobre la fecha
programme-activity-field-country = País
programme-activity-field-place = Lugar
programme-activity-field-partners = Con quién se hace
programme-activity-field-outcome = Qué se logró
programme-activity-field-outcomes = Resultados, uno por uno
programme-activity-choice-kind-result = Resultado
programme-activity-choice-kind-issue = Asunto tratado
programme-activity-choice-kind-figure = Cifra
programme-activity-choice-kind-recommendation = Recomendación
programme-activity-field-goes_to = A quién se dirige
programme-activity-field-evidence = Dónde consta
programme-activity-field-by_country = Avance por país
programme-activity-field-from = Desde
programme-activity-field-to = Hasta
programme-activity-field-funds = Fondos
programme-activity-choice-kind-received = Recibidos
programme-activity-choice-kind-sought = Buscados
programme-activity-choice-kind-appeal = Llamamiento
programme-activity-field-donor = Quién los da
programme-activity-field-recipient = Quién los recibe
programme-activity-field-amount = Monto
programme-activity-field-currency = Moneda
programme-activity-field-rate = Cambio: una unidad vale
programme-activity-field-rate_currency = en la moneda
programme-activity-field-rate_date = Fecha del cambio
programme-activity-field-rate_source = Fuente del cambio
programme-activity-field-date = Fecha
programme-activity-field-reached = Personas alcanzadas
programme-activity-field-who = Quiénes
programme-activity-field-women = Mujeres
programme-activity-field-men = Hombres
programme-activity-field-not_stated = Sexo no declarado
programme-activity-field-addresses = En la web
programme-activity-field-documents = Documentos
programme-activity-field-section = Sección del informe de origen
programme-activity-field-es = En español
programme-activity-field-en = En inglés
programme-activity-field-pt = En portugués
programme-activity-field-fr = En francés
programme-activity-back-office = Actividades
programme-activity-back-part_of = Tiene como parte
programme-activity-back-mandates = Actividades que lo cumplen
programme-activity-back-partners = Actividades en que participa
programme-activity-back-outcomes = Actividades con resultados que se le dirigen
programme-activity-back-funds = Actividades cuyos fondos da o recibe
programme-activity-back-documents = Actividades con este documento

## Mandates
programme-mandate-one = Mandato
programme-mandate-many =
    { $n ->
        [one] Un mandato
       *[other] { $n } mandatos
    }
programme-mandate-new = Agregar un mandato
programme-mandate-field-title = Título
programme-mandate-field-kind = Tipo
programme-mandate-choice-kind-resolution = Resolución
programme-mandate-choice-kind-declaration = Declaración
programme-mandate-choice-kind-plan-of-action = Plan de acción
programme-mandate-choice-kind-summit = Cumbre
programme-mandate-choice-kind-paragraph = Párrafo
programme-mandate-choice-kind-mandate = Mandato
programme-mandate-choice-kind-decision = Decisión
programme-mandate-choice-kind-request = Solicitud
programme-mandate-choice-kind-reaffirmation = Reafirmación
programme-mandate-choice-kind-plan = Plan
programme-mandate-choice-kind-treaty = Tratado
programme-mandate-choice-kind-general-observation = Observación general
programme-mandate-field-number = Número
programme-mandate-field-session = Período de sesiones
programme-mandate-field-year = Año
programme-mandate-field-body = Quién lo da
programme-mandate-field-part_of = Es parte de
programme-mandate-field-paragraph = Párrafo
programme-mandate-field-asks = Qué pide
programme-mandate-field-addressed_to = A quién se dirige
programme-mandate-field-themes = Temas
programme-mandate-field-takes_up = Retoma
programme-mandate-field-adds_to = Complementa
programme-mandate-field-repeals = Deja sin efecto
programme-mandate-field-note = Nota
programme-mandate-field-url = En la web
programme-mandate-back-body = Mandatos que da
programme-mandate-back-part_of = Tiene como parte
programme-mandate-back-addressed_to = Mandatos que recibe
programme-mandate-back-takes_up = Lo retoma
programme-mandate-back-adds_to = Lo complementa
programme-mandate-back-repeals = Lo deja sin efecto

## Bodies and offices
programme-body-one = Órgano u oficina
programme-body-many =
    { $n ->
        [one] Un órgano u oficina
       *[other] { $n } órganos y oficinas
    }
programme-body-new = Agregar un órgano u oficina
programme-body-field-name = Nombre
programme-body-field-acronym = Siglas
programme-body-field-kind = Tipo
programme-body-choice-kind-organisation = Organización
programme-body-choice-kind-political-body = Órgano político
programme-body-choice-kind-secretariat = Secretaría
programme-body-choice-kind-office = Oficina
programme-body-choice-kind-mechanism = Mecanismo
programme-body-choice-kind-treaty-body = Órgano de un tratado
programme-body-choice-kind-conference = Conferencia
programme-body-choice-kind-international-organisation = Organización internacional
programme-body-choice-kind-government = Gobierno
programme-body-choice-kind-public-institution = Institución pública
programme-body-choice-kind-civil-society = Sociedad civil
programme-body-choice-kind-research = Centro de investigación
programme-body-choice-kind-network = Red
programme-body-field-part_of = Es parte de
programme-body-field-reports_through = Informa por medio de
programme-body-field-place_in_report = Lugar en el informe
programme-body-field-country = País
programme-body-field-role = Qué hace
programme-body-field-posts = Cargos
programme-body-field-holder = Quién lo ocupa
programme-body-field-from = Desde
programme-body-field-to = Hasta
programme-body-field-organisation = En el directorio
programme-body-field-note = Nota
programme-body-field-url = En la web
programme-body-field-es = En español
programme-body-field-en = En inglés
programme-body-field-pt = En portugués
programme-body-field-fr = En francés
programme-body-back-part_of = Tiene como parte
programme-body-back-reports_through = Informan por su medio
programme-body-back-organisation = Entre los órganos y oficinas

## Meetings
programme-meeting-one = Reunión
programme-meeting-many =
    { $n ->
        [one] Una reunión
       *[other] { $n } reuniones
    }
programme-meeting-new = Agregar una reunión
programme-meeting-field-title = Título
programme-meeting-field-kind = Tipo
programme-meeting-choice-kind-meeting = Reunión
programme-meeting-choice-kind-special-meeting = Reunión extraordinaria
programme-meeting-choice-kind-working-meeting = Reunión de trabajo
programme-meeting-choice-kind-session = Sesión
programme-meeting-choice-kind-council = Consejo
programme-meeting-choice-kind-working-group = Grupo de trabajo
programme-meeting-choice-kind-expert-meeting = Reunión de expertas y expertos
programme-meeting-choice-kind-ministerial-conference = Conferencia ministerial
programme-meeting-choice-kind-summit = Cumbre
programme-meeting-choice-kind-dialogue = Diálogo
programme-meeting-choice-kind-workshop = Taller
programme-meeting-choice-kind-course = Curso
programme-meeting-choice-kind-seminar = Seminario
programme-meeting-choice-kind-congress = Congreso
programme-meeting-choice-kind-conference = Conferencia
programme-meeting-choice-kind-public-conference = Conferencia pública
programme-meeting-choice-kind-forum = Foro
programme-meeting-choice-kind-launch = Lanzamiento
programme-meeting-choice-kind-official-visit = Visita oficial
programme-meeting-field-is_series = Es una serie
programme-meeting-choice-is_series-yes = Sí
programme-meeting-choice-is_series-no = No
programme-meeting-field-series = Serie a que pertenece
programme-meeting-field-host = Quién la organiza
programme-meeting-field-start = Comienzo
programme-meeting-field-end = Fin
programme-meeting-field-date_source = De dónde sale la fecha
programme-meeting-choice-date_source-stated = Consta en el documento
programme-meeting-choice-date_source-not-stated = No consta
programme-meeting-choice-date_source-mission = Es la de la misión
programme-meeting-choice-date_source-background = Conocimiento general
programme-meeting-field-country = País
programme-meeting-field-place = Lugar
programme-meeting-field-activity = Actividad
programme-meeting-field-participants = Quiénes participaron
programme-meeting-field-attended = Asistencia por país
programme-meeting-field-women = Mujeres
programme-meeting-field-men = Hombres
programme-meeting-field-not_stated = Sexo no declarado
programme-meeting-field-materials = Materiales
programme-meeting-choice-kind-participants = Lista de participantes
programme-meeting-choice-kind-remarks = Discurso
programme-meeting-choice-kind-presentation = Presentación
programme-meeting-choice-kind-paper = Ponencia
programme-meeting-choice-kind-summary = Resumen
programme-meeting-field-by = De quién
programme-meeting-field-document = Documento
programme-meeting-field-address = Dirección en la web
programme-meeting-field-conclusions = Conclusiones y recomendaciones
programme-meeting-choice-kind-conclusion = Conclusión
programme-meeting-choice-kind-recommendation = Recomendación
programme-meeting-field-goes_to = A quién se dirige
programme-meeting-field-state = Estado
programme-meeting-choice-state-open = Pendiente
programme-meeting-choice-state-taken-up = Retomada
programme-meeting-choice-state-done = Cumplida
programme-meeting-choice-state-dropped = Abandonada
programme-meeting-field-note = Nota
programme-meeting-field-url = En la web
programme-meeting-field-es = En español
programme-meeting-field-en = En inglés
programme-meeting-field-pt = En portugués
programme-meeting-field-fr = En francés
programme-meeting-back-series = Reuniones de la serie
programme-meeting-back-host = Reuniones que organiza
programme-meeting-back-activity = Reuniones
programme-meeting-back-materials = Reuniones con este documento
programme-meeting-back-conclusions = Reuniones con conclusiones que se le dirigen

## Plans
programme-plan-one = Plan o programa
programme-plan-many =
    { $n ->
        [one] Un plan o programa
       *[other] { $n } planes y programas
    }
programme-plan-new = Agregar un plan o programa
programme-plan-field-title = Título
programme-plan-field-kind = Tipo
programme-plan-choice-kind-programme = Programa
programme-plan-choice-kind-work-plan = Plan de trabajo
programme-plan-choice-kind-action-plan = Plan de acción
programme-plan-choice-kind-strategic-plan = Plan estratégico
programme-plan-field-office = Oficina
programme-plan-field-from = Desde
programme-plan-field-to = Hasta
programme-plan-field-about = De qué trata
programme-plan-field-mandates = Mandatos que cumple
programme-plan-field-lines = Líneas de acción
programme-plan-field-number = Número
programme-plan-field-addressed_to = A quién se dirige
programme-plan-field-responsible = Responsable
programme-plan-field-due = Plazo
programme-plan-field-state = Estado
programme-plan-choice-state-planned = Planeada
programme-plan-choice-state-under-way = En marcha
programme-plan-choice-state-done = Cumplida
programme-plan-choice-state-dropped = Abandonada
programme-plan-field-activity = Actividad
programme-plan-field-url = En la web
programme-plan-field-es = En español
programme-plan-field-en = En inglés
programme-plan-field-pt = En portugués
programme-plan-field-fr = En francés
programme-plan-back-office = Planes y programas
programme-plan-back-mandates = Planes y programas que lo cumplen
programme-plan-back-lines = Planes y programas en que figura
