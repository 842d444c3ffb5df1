# Administration: who may come in and what they may do, and whether the installation runs well.

# What jobs, followers and the log of actions are called
admin-yes = sí
admin-no = no
admin-detail-role = papel
admin-detail-scope = ámbito
admin-detail-name = nombre
admin-detail-address = dirección
admin-detail-added = agregados
admin-detail-faults = con fallas
admin-detail-language = idioma
admin-detail-lang = idioma
admin-detail-file = archivo
admin-detail-state = estado
admin-detail-period = periodo
admin-detail-kind = tipo
admin-detail-value = valor
admin-detail-ended = sesiones cerradas
admin-detail-why = motivo
admin-detail-reason = motivo
admin-detail-known = ya conocidos
admin-detail-new = nuevos
admin-detail-section = sección
admin-detail-title = título

## Places of work
admin-desk-people = Personas
admin-desk-observatories = Observatorios
admin-desk-jobs = Trabajos
admin-desk-audit = Bitácora
admin-desk-state = Estado

## What every page of the room says
admin-zone = Las horas son UTC.
admin-filter-all = Todos
admin-filter-button = Filtrar
admin-filter-clear = Quitar los filtros

## Signing in
admin-entry-title = Entrar
admin-entry-failed = No pudimos abrir la sesión
admin-entry-email = Correo
admin-entry-password = Contraseña
admin-entry-button = Entrar
admin-entry-email-incomplete = Escriba el correo completo, como nombre@dominio.org
admin-entry-password-missing = Escriba la contraseña
admin-entry-wrong = El correo y la contraseña no van juntos. Revise los dos.
admin-entry-too-many =
    { $n ->
        [one] Hubo muchos intentos seguidos. Pruebe otra vez dentro de un segundo.
       *[other] Hubo muchos intentos seguidos. Pruebe otra vez dentro de { $n } segundos.
    }
admin-entry-help = Ayuda
admin-entry-needed-title = ¿Hace falta una cuenta?
admin-entry-needed-body = No para leer, buscar ni descargar. Sí para ver los textos completos, codificar o editar.
admin-entry-trouble-title = Si algo no funciona
admin-entry-trouble-body = Después de cinco intentos hay que esperar un minuto. Si olvidó la contraseña, quien coordina su observatorio puede darle un enlace para elegir otra.

## Signing in, the code
admin-code-title = Segundo paso
admin-code-hint = Los seis números que muestra ahora su aplicación, o uno de sus códigos de recuperación.
admin-code-wrong = Ese código no sirve o ya se usó. Espere al siguiente y escríbalo.
admin-code-lost = ¿Perdió el teléfono y los códigos de recuperación? Quien administra esta instalación puede quitarle el segundo paso.

## The second factor
admin-second-title = Segundo paso al entrar
admin-second-says = Después de la contraseña se pide un código que su teléfono cambia cada medio minuto. Así, quien adivine su contraseña se queda fuera.
admin-second-must = Quienes administran esta instalación necesitan el segundo paso. Actívelo para seguir.
admin-second-on = Activado
admin-second-off = El segundo paso no está activado
admin-second-begin = Activar el segundo paso
admin-second-change = Cambiar el segundo paso
admin-second-scan = Agregar la cuenta a su aplicación
admin-second-scan-says = Instale en su teléfono una aplicación de códigos, como Aegis, FreeOTP o Google Authenticator, y apunte la cámara a este cuadro.
admin-second-squares = Cuadro con la clave para la aplicación de códigos; la misma clave está escrita debajo
admin-second-by-hand = ¿Sin cámara? Escriba esta clave en la aplicación:
admin-second-open = Abrir la aplicación en este mismo aparato
admin-second-prove = Comprobar que funciona
admin-second-code = Código
admin-second-code-hint = Los seis números que muestra ahora su aplicación
admin-second-code-missing = Escriba el código
admin-second-code-wrong = Ese código no es el de ahora o ya se usó. Espere al siguiente; si tampoco sirve, revise la hora del teléfono.
admin-second-turn-on = Activar el segundo paso
admin-second-turn-off = Quitar el segundo paso
admin-second-forced = Quienes administran esta instalación no pueden quitarlo.
admin-second-new-codes = Hacer códigos de recuperación nuevos
admin-second-codes = Sus códigos de recuperación
admin-second-codes-says = El segundo paso está activado. Guarde estos códigos fuera del teléfono: se muestran solo ahora. Cada uno sirve una vez, en lugar del código de la aplicación. Los anteriores ya no sirven.
admin-second-left =
    { $n ->
        [0] No le quedan códigos de recuperación: haga otros.
        [one] Le queda un código de recuperación.
       *[other] Le quedan { $n } códigos de recuperación.
    }
admin-second-back = Volver a su cuenta

## A forgotten password
admin-lost-title = ¿Olvidó la contraseña?
admin-lost-says = Escriba el correo de su cuenta y le enviaremos un enlace para elegir otra. Sirve una vez, durante una hora.
admin-lost-button = Enviar el enlace
admin-lost-else = ¿No llega nada? Revise el correo no deseado, o pida un enlace a quien coordina su observatorio.
admin-lost-no-mail = Esta instalación no envía correo. Pida un enlace a quien coordina su observatorio o a quien administra la instalación.

## Mail
admin-mail-reset-subject = Enlace para elegir una contraseña
admin-mail-reset =
    Hola, { $name }:

    Alguien pidió, con este correo, elegir otra contraseña. Si fue usted, abra este enlace:

    { $link }

    Sirve una vez, durante una hora. Si no lo pidió, no haga nada: su contraseña sigue siendo la de siempre.
admin-mail-way-in-subject = Cambió una forma de entrar a su cuenta
admin-mail-way-in =
    Hola, { $name }:

    { $what }

    Si fue usted, no haga nada. Si no, elija ya otra contraseña y avise a quien administra la instalación:

    { $link }
admin-mail-way-in-password = Se cambió la contraseña de su cuenta.
admin-mail-way-in-second-on = Se activó el segundo paso para entrar a su cuenta.
admin-mail-way-in-second-off = Se desactivó el segundo paso para entrar a su cuenta.
admin-mail-way-in-codes = Se hicieron códigos de recuperación nuevos; los anteriores ya no sirven.
admin-mail-warn-subject =
    { $n ->
        [one] Algo que atender en la instalación
       *[other] { $n } cosas que atender en la instalación
    }
admin-mail-warn =
    Esto necesita que alguien lo mire:

    { $list }

    El estado de todo, parte por parte:

    { $link }

    De lo mismo se avisa una vez al día como mucho, a quienes administran la instalación.

## Passwords
admin-password-new = Contraseña nueva
admin-password-old = Contraseña de ahora
admin-password-hint = Al menos 12 caracteres. Varias palabras juntas se recuerdan mejor que una con signos.
admin-password-short = Use al menos 12 caracteres
admin-password-long = Use 256 caracteres o menos
admin-password-personal = Elija una contraseña que no sea su correo ni su nombre
admin-password-common = Esa contraseña es de las primeras que alguien probaría. Elija otra.

## Choosing a password by a link
admin-reset-title = Elegir una contraseña
admin-reset-for = Para la cuenta de { $name }. Al guardarla se cierran sus sesiones abiertas.
admin-reset-button = Guardar la contraseña
admin-reset-void = Este enlace ya no funciona.
admin-reset-void-help = Cada enlace sirve una vez, durante un día (una hora si llegó por correo), y al usar uno dejan de servir los demás. Pida otro a quien coordina su observatorio.

## The own account
admin-account-title = Su cuenta
admin-account-profile = Nombre e idioma
admin-account-save = Guardar los cambios
admin-account-language-wrong = Elija uno de los cuatro idiomas
admin-account-password = Contraseña
admin-account-password-says = Al cambiarla se cierran las demás sesiones; esta sigue abierta.
admin-account-password-button = Cambiar la contraseña
admin-account-old-wrong = Esa no es la contraseña de ahora
admin-account-sessions = Sesiones abiertas
admin-account-sessions-says = Cierre las que no reconozca y cambie la contraseña.
admin-account-sessions-end = Cerrar todas las demás
admin-account-session-seen = Última vez
admin-account-session-started = Abierta
admin-account-session-current = Esta sesión
admin-account-session-end = Cerrar
admin-account-agent-unknown = Navegador no identificado

## People
admin-people-title = Personas
admin-people-count =
    { $n ->
        [one] { $n } cuenta.
       *[other] { $n } cuentas.
    }
admin-people-list = Quién tiene cuenta
admin-people-search = Nombre o correo
admin-people-none = Nadie responde a esa búsqueda
admin-people-none-help = Pruebe con una parte del nombre o del correo, o quite los filtros.
admin-people-add = Agregar a una persona
admin-people-add-says = Recibe un papel en un lugar, y un enlace para elegir su contraseña. Si el correo ya tiene cuenta, solo se le da el papel.
admin-people-add-button = Agregar a la persona
admin-people-no-scope = Primero hace falta un observatorio en el que dar papeles.

## A person
admin-person-name = Nombre
admin-person-name-hint = Como lo verán las demás personas del observatorio.
admin-person-name-wrong = Escriba un nombre de hasta 100 caracteres
admin-person-name-reserved = Ese nombre es el que la bitácora da a quien no tiene cuenta: escriba otro
admin-person-language = Idioma
admin-person-role = Papel
admin-person-role-missing = Elija un papel
admin-person-role-line = { $role }: { $place }
admin-person-scope = Dónde
admin-person-scope-hint = Los papeles de un equipo se dan en un observatorio; los de una evaluación, en un país; la administración, en toda la instalación.
admin-person-scope-missing = Elija dónde
admin-person-scope-unfit = Ese papel no se da en ese lugar. Elija otro lugar u otro papel.
admin-scope-node = toda la instalación
admin-person-active = Puede entrar
admin-person-disabled = Cuenta cerrada
admin-person-no-role = Sin papel: no puede hacer nada que el público no pueda.
admin-person-last = Última entrada
admin-person-never = Nunca ha entrado
admin-person-since = Desde
admin-person-account = La cuenta
admin-person-roles = Lo que puede hacer
admin-person-given-by = Lo dio { $who },
admin-person-given-machine = Dado desde la máquina,
admin-person-take = Quitar
admin-person-give = Dar un papel
admin-person-give-button = Dar el papel
admin-person-did = Lo que hizo
admin-person-done-to = Lo que se hizo con esta cuenta
admin-person-link = Contraseña
admin-person-link-why = Si la olvidó o todavía no eligió ninguna, hágale un enlace.
admin-person-link-button = Hacer un enlace
admin-person-link-title = Enlace para elegir la contraseña
admin-person-link-says = Se muestra solo ahora. Hágaselo llegar por un medio seguro: sirve una vez, durante un día.
admin-person-link-disabled = La cuenta está cerrada. Ábrala antes de hacer un enlace.
admin-person-close = Cerrar la cuenta
admin-person-close-says = Sale al instante de todas sus sesiones y no puede volver a entrar. Lo que hizo queda con su nombre.
admin-person-close-button = Cerrar la cuenta
admin-person-open = Abrir la cuenta
admin-person-open-button = Dejarla entrar otra vez
admin-person-last-administrator = Nadie más administra esta instalación. Dé antes ese papel a otra persona.

## Observatories
admin-observatories-title = Observatorios
admin-observatories-says = Cada uno tiene sus países, sus idiomas, sus personas y su regla para los textos completos.
admin-observatories-count =
    { $n ->
        [one] { $n } observatorio
       *[other] { $n } observatorios
    }
admin-observatories-none = Todavía no hay ningún observatorio
admin-observatories-none-help = Agregue el primero: sin él no se pueden dar papeles.
admin-observatories-add = Agregar un observatorio
admin-observatories-add-button = Agregar el observatorio
admin-observatory-save = Guardar los cambios
admin-observatory-word = Palabra de las direcciones
admin-observatory-word-hint = Minúsculas, cifras y guiones, por ejemplo: honduras. No cambia después.
admin-observatory-word-wrong = Use de 1 a 40 minúsculas, cifras o guiones
admin-observatory-word-taken = Ya hay un observatorio con esa palabra
admin-observatory-name = Nombre en { $language }
admin-observatory-name-wrong = Escriba un nombre de hasta 150 caracteres; el nombre en español no puede faltar
admin-observatory-countries = Países
admin-observatory-countries-hint = Usted puede quitar países. Los agrega quien administra la instalación.
admin-observatory-countries-beyond = Quite los países que el observatorio no tenía: los agrega quien administra la instalación
admin-observatory-countries-missing = Elija al menos un país
admin-observatory-languages = Idiomas de la prensa
admin-observatory-languages-missing = Elija al menos un idioma
admin-observatory-rule = Textos completos
admin-observatory-rule-hint = El público ve siempre solo un extracto, la lectura y el enlace.
admin-observatory-rule-members = Los ven quienes integran el observatorio
admin-observatory-rule-editors = Los ven quienes editan, coordinan y administran
admin-observatory-rule-missing = Elija quién ve los textos completos

## Jobs
admin-jobs-title = Trabajos
admin-jobs-counts =
    { $aside ->
        [one] { $running } en marcha, { $open } en espera, uno apartado.
       *[other] { $running } en marcha, { $open } en espera, { $aside } apartados.
    }
admin-jobs-list = Lo más reciente primero
admin-jobs-none = No hay trabajos así
admin-jobs-none-help = Los que terminaron bien se olvidan al cabo de un tiempo; los de recoger páginas, enseguida.
admin-jobs-not-aside = Ese trabajo no está apartado, o lo mismo se pidió otra vez después: no hay nada que repetir.
admin-jobs-ended = Ese trabajo ya terminó.
admin-jobs-promised = Ese trabajo borra lo que se prometió borrar: no se detiene. Si quedó apartado, repítalo.
admin-job-mail-send = Enviar un correo
admin-job-mail-reset = Hacer un enlace de contraseña
admin-job-mail-way-in = Avisar de un cambio en la forma de entrar
admin-job-mail-warn = Avisar a quienes administran
admin-job-state = Estado
admin-job-running = En marcha
admin-job-open = En espera
admin-job-aside = Apartado tras varios intentos
admin-job-done = Terminado
admin-job-stopped = Detenido
admin-job-progress = { $done } de { $total }
admin-job-attempts =
    { $n ->
        [one] { $n } intento fallido
       *[other] { $n } intentos fallidos
    }
admin-job-tries = Intentos
admin-job-created = Pedido
admin-job-due = Se hará
admin-job-ended = Terminó
admin-job-again = Repetir
admin-job-stop = Detener

## Audit log
admin-audit-title = Bitácora
admin-audit-says = Quién hizo qué y cuándo. Nada de lo escrito aquí se cambia ni se borra.
admin-audit-list = Lo más reciente primero
admin-audit-caption = Acciones anotadas
admin-audit-when = Cuándo
admin-audit-person = Quién
admin-audit-person-hint = Nombre completo o identificador
admin-audit-action = Acción
admin-audit-target = Registro
admin-audit-detail = Detalle
admin-audit-operator = desde la máquina
admin-audit-visitor = sin cuenta
admin-audit-none = No hay nada anotado así
admin-audit-none-help = Pruebe sin filtros, o con otra acción u otra persona.
admin-did-account-add = Agregó una cuenta
admin-did-account-profile = Cambió nombre o idioma
admin-did-account-state = Abrió o cerró una cuenta
admin-did-account-password = Cambió una contraseña
admin-did-account-reset-ask = Hizo un enlace de contraseña
admin-did-account-reset-use = Eligió contraseña por enlace
admin-did-account-second-on = Activó el segundo paso
admin-did-account-second-off = Quitó el segundo paso
admin-did-account-second-codes = Hizo códigos de recuperación
admin-did-session-refuse-code = No pudo dar el segundo paso
admin-did-role-give = Dio un papel
admin-did-role-take = Quitó un papel
admin-did-session-open = Entró
admin-did-session-refuse = No pudo entrar
admin-did-session-end = Cerró una sesión
admin-did-session-end-all = Cerró las demás sesiones
admin-did-observatory-add = Agregó un observatorio
admin-did-observatory-change = Cambió un observatorio
admin-did-job-again = Repitió un trabajo
admin-did-job-stop = Detuvo un trabajo

## State of the installation
admin-state-title = Estado de la instalación
admin-state-good = Todo funciona.
admin-state-care = Funciona, con algo que atender.
admin-state-bad = Algo no funciona.
admin-state-at = Visto
admin-state-parts = Parte por parte
admin-state-database = Base de datos
admin-state-database-is = { $kind }, esquema { $number }
admin-state-archive = Archivo
admin-state-archive-is =
    { $n ->
        [one] { $n } segmento, { $records } registros, { $size }
       *[other] { $n } segmentos, { $records } registros, { $size }
    }
admin-state-index = Índice de búsqueda
admin-state-index-is =
    { $n ->
        [0] Al día; { $documents } documentos, { $size }
        [one] Un cambio por detrás; { $documents } documentos, { $size }
       *[other] { $n } cambios por detrás; { $documents } documentos, { $size }
    }
admin-state-follower-is =
    { $n ->
        [0] Al día
        [one] Un cambio por detrás
       *[other] { $n } cambios por detrás
    }
admin-state-jobs = Trabajos
admin-state-sources = Fuentes
admin-state-sources-is =
    { $n ->
        [0] Ninguna falla, de { $total } que se recogen
        [one] Falla una, de { $total } que se recogen
       *[other] Fallan { $n }, de { $total } que se recogen
    }
admin-state-disk = Espacio en disco
admin-state-disk-is = { $size } libres
admin-state-disk-unknown = No se puede saber cuánto queda
admin-state-backup = Copia de seguridad
admin-state-backup-is = La última, { $at }
admin-state-backup-never = Todavía no se hizo ninguna
admin-state-version = Versión
admin-state-version-is = Atalaya { $version }
admin-state-setbacks = Lo que se apartó
admin-state-setbacks-none = Nada: todo lo que llegó se pudo leer.
admin-state-setbacks-says = No se pudieron leer. Lo demás siguió su camino; estos se intentan otra vez cuando cambian, y las páginas guardadas también cada vez que empieza la recolección.
admin-state-setback-follower = Seguidor

## Done
admin-done-clave = La contraseña quedó guardada. Entre con ella.
admin-done-clave-cambiada = La contraseña cambió y las demás sesiones se cerraron.
admin-done-segundo-paso = El segundo paso está activado.
admin-done-segundo-paso-quitado = El segundo paso quedó quitado.
admin-done-enlace = Si hay una cuenta con ese correo, el enlace va en camino.
admin-done-perfil = Los cambios quedaron guardados.
admin-done-sesion = La sesión quedó cerrada.
admin-done-sesiones = Las demás sesiones quedaron cerradas.
admin-done-rol = El papel quedó dado.
admin-done-rol-quitado = El papel quedó quitado.
admin-done-rol-a-cuenta = Ese correo ya tenía cuenta: el papel se le dio a ella.
admin-done-cuenta-cerrada = La cuenta quedó cerrada.
admin-done-cuenta-abierta = La cuenta quedó abierta.
admin-done-observatorio = El observatorio quedó guardado.
admin-done-observatorio-agregado = El observatorio quedó agregado.
admin-done-trabajo-repetido = El trabajo se hará otra vez.
admin-done-trabajo-detenido = El trabajo quedó detenido.
