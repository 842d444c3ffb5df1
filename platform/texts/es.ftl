# What every page says, in every room.

## The layout of every page
site-brand-name = Atalaya
site-brand-tagline = Observatorio de medios sobre migración y género
site-description = Lo que publica la prensa sobre migración y género, guardado, leído y citable.
site-page-title = { $title } · { $site }
site-page-error = Error: { $title }
site-skip-link = Saltar al contenido
site-lang-label = Idioma
site-search-label = Buscar noticias, medios e historias
site-search-hint = Noticias, medios, historias
site-search-button = Buscar
site-sections-title = Secciones
site-sections-close = Cerrar
site-desk-title = Mesa de trabajo
site-account-sign-in = Entrar
site-account-sign-out = Salir
site-account-own = Su cuenta
site-account-person = { $name }, { $role }
site-crumbs-label = Ruta de navegación
site-crumbs-home = Inicio
site-sample-label = Muestra
site-sample-notice = Prensa de muestra: los medios, las personas y los hechos de estas noticias son inventados.
site-foot-about = Observatorio de medios sobre migración y género en { $countries }.
site-foot-work = Cómo trabajamos
site-foot-reuse = Reutilizar
site-foot-rights = Las noticias pertenecen a sus medios; aquí se citan con fines de estudio y crítica.
site-foot-version = Hecho con Atalaya { $version }.

## Forms
site-form-error = Error:
site-form-optional = { $label } (opcional)
site-form-choose = Elija una opción
site-form-at = { $place }: { $text }
site-form-unreadable = El formulario llegó incompleto. Vuelva a la página anterior, cárguela otra vez y envíelo de nuevo.
site-form-large = Lo que se envió pasa de 1 MB, lo más que lleva un formulario. Vuelva a la página anterior y divídalo en partes.
site-form-list-large = La lista es más grande de lo que se puede leer de una vez: divídala
site-form-to-correct =
    { $n ->
        [one] Falta corregir una cosa
       *[other] Falta corregir { $n } cosas
    }

## Paging by key, and taking a list away
site-paging-label = Páginas de la lista
site-paging-next =
    { $n ->
        [one] La siguiente
       *[other] Las { $n } siguientes
    }
site-paging-first = Volver al principio
site-paging-shown =
    { $n ->
        [one] Se muestra { $n }.
       *[other] Se muestran { $n }.
    }
site-paging-shown-of =
    { $n ->
        [one] Se muestra { $n } de { $total }.
       *[other] Se muestran { $n } de { $total }.
    }
site-paging-refresh = Actualizar ahora
site-take-label = Llevarse esta lista
site-take-atom = Suscribirse (Atom)
site-take-csv = CSV
site-take-xlsx = XLSX
site-take-json = JSON

## What went wrong, and what to do
site-problem-not-found-title = Aquí no hay ninguna página
site-problem-not-found-body = La dirección puede estar mal escrita, o la página ya no se muestra. Busque lo que necesita, o vuelva al inicio.
site-problem-sign-in-title = Hay que entrar para ver esta página
site-problem-sign-in-body = Es parte del trabajo del observatorio. Después de entrar volverá a ella.
site-problem-bad-request-title = No se entiende lo que se pidió
site-problem-invalid-title = Hay datos por corregir
site-problem-invalid-body = Nada se guardó. Vuelva atrás, corrija lo que sigue y envíe el formulario otra vez.
site-problem-conflict-title = Así no se puede hacer ahora
site-problem-too-many-title = Hay que esperar un momento
site-problem-too-many-body =
    { $n ->
        [one] Llegaron muchas peticiones seguidas desde su conexión. Pruebe otra vez dentro de un segundo.
       *[other] Llegaron muchas peticiones seguidas desde su conexión. Pruebe otra vez dentro de { $n } segundos.
    }
site-problem-unavailable-title = Esto no funciona en este momento
site-problem-unknown-title = El sitio no pudo terminar lo que se pidió
site-problem-unknown-body = El fallo quedó anotado con el número { $number }. Pruebe otra vez dentro de unos minutos; si sigue igual, dé ese número a quien administra el sitio.
site-problem-home = Ir al inicio
site-problem-search = Buscar en el archivo
site-problem-again = Pedir la página otra vez

## States of what is watched or at work
site-state-ok = Responde
site-state-late = Con retraso
site-state-fail = Falla
site-state-idle = En pausa
site-state-run = En marcha
site-unknown = no se puede saber
site-not-stated = no consta

## Roles
site-role-visitor = visitante
site-role-member = integrante
site-role-coder = codificación
site-role-editor = edición
site-role-coordinator = coordinación
site-role-officer = oficina
site-role-programme-coordinator = coordinación del programa
site-role-focal-point = punto focal
site-role-contributor = colaboración
site-role-assessor = evaluación
site-role-case-officer = atención de casos
site-role-volunteer = voluntariado
site-role-moderator = moderación
site-role-administrator = administración

## Dates, spans of time, lists
site-date-long = { $day } de { $month } de { $year }
site-date-short = { $day } { $month } { $year }
site-date-hour = { $day }, { $hour }
site-month-1 = enero
site-month-2 = febrero
site-month-3 = marzo
site-month-4 = abril
site-month-5 = mayo
site-month-6 = junio
site-month-7 = julio
site-month-8 = agosto
site-month-9 = septiembre
site-month-10 = octubre
site-month-11 = noviembre
site-month-12 = diciembre
site-mon-1 = ene
site-mon-2 = feb
site-mon-3 = mar
site-mon-4 = abr
site-mon-5 = may
site-mon-6 = jun
site-mon-7 = jul
site-mon-8 = ago
site-mon-9 = sep
site-mon-10 = oct
site-mon-11 = nov
site-mon-12 = dic
site-span-now = ahora mismo
site-span-minutes-ago =
    { $n ->
        [one] hace { $n } minuto
       *[other] hace { $n } minutos
    }
site-span-minutes-ahead =
    { $n ->
        [one] dentro de { $n } minuto
       *[other] dentro de { $n } minutos
    }
site-span-hours-ago =
    { $n ->
        [one] hace { $n } hora
       *[other] hace { $n } horas
    }
site-span-hours-ahead =
    { $n ->
        [one] dentro de { $n } hora
       *[other] dentro de { $n } horas
    }
site-span-days-ago =
    { $n ->
        [one] hace { $n } día
       *[other] hace { $n } días
    }
site-span-days-ahead =
    { $n ->
        [one] dentro de { $n } día
       *[other] dentro de { $n } días
    }
site-list-last = { $first } y { $last }
site-list-last-i = { $first } e { $last }

## Countries
country-ag = Antigua y Barbuda
country-ar = Argentina
country-bb = Barbados
country-bo = Bolivia
country-br = Brasil
country-bs = Bahamas
country-bz = Belice
country-ca = Canadá
country-cl = Chile
country-co = Colombia
country-cr = Costa Rica
country-cu = Cuba
country-dm = Dominica
country-do = República Dominicana
country-ec = Ecuador
country-es = España
country-gd = Granada
country-gt = Guatemala
country-gy = Guyana
country-hn = Honduras
country-ht = Haití
country-jm = Jamaica
country-kn = San Cristóbal y Nieves
country-lc = Santa Lucía
country-mx = México
country-ni = Nicaragua
country-pa = Panamá
country-pe = Perú
country-pr = Puerto Rico
country-py = Paraguay
country-sr = Surinam
country-sv = El Salvador
country-tt = Trinidad y Tobago
country-us = Estados Unidos
country-uy = Uruguay
country-vc = San Vicente y las Granadinas
country-ve = Venezuela
country-gf = Guayana Francesa
country-gp = Guadalupe
country-mq = Martinica
country-ad = Andorra
country-ae = Emiratos Árabes Unidos
country-af = Afganistán
country-ai = Anguila
country-al = Albania
country-am = Armenia
country-ao = Angola
country-aq = Antártida
country-as = Samoa Americana
country-at = Austria
country-au = Australia
country-aw = Aruba
country-ax = Islas Åland
country-az = Azerbaiyán
country-ba = Bosnia-Herzegovina
country-bd = Bangladés
country-be = Bélgica
country-bf = Burkina Faso
country-bg = Bulgaria
country-bh = Baréin
country-bi = Burundi
country-bj = Benín
country-bl = San Bartolomé
country-bm = Bermudas
country-bn = Brunéi
country-bq = Caribe neerlandés
country-bt = Bután
country-bv = Isla Bouvet
country-bw = Botsuana
country-by = Bielorrusia
country-cc = Islas Cocos
country-cd = República Democrática del Congo
country-cf = República Centroafricana
country-cg = República del Congo
country-ch = Suiza
country-ci = Costa de Marfil
country-ck = Islas Cook
country-cm = Camerún
country-cn = China
country-cv = Cabo Verde
country-cw = Curazao
country-cx = Isla de Navidad
country-cy = Chipre
country-cz = Chequia
country-de = Alemania
country-dj = Yibuti
country-dk = Dinamarca
country-dz = Argelia
country-ee = Estonia
country-eg = Egipto
country-eh = Sáhara Occidental
country-er = Eritrea
country-et = Etiopía
country-fi = Finlandia
country-fj = Fiyi
country-fk = Islas Malvinas
country-fm = Micronesia
country-fo = Islas Feroe
country-fr = Francia
country-ga = Gabón
country-gb = Reino Unido
country-ge = Georgia
country-gg = Guernesey
country-gh = Ghana
country-gi = Gibraltar
country-gl = Groenlandia
country-gm = Gambia
country-gn = Guinea
country-gq = Guinea Ecuatorial
country-gr = Grecia
country-gs = Islas Georgia del Sur y Sándwich del Sur
country-gu = Guam
country-gw = Guinea-Bisáu
country-hk = RAE de Hong Kong (China)
country-hm = Islas Heard y McDonald
country-hr = Croacia
country-hu = Hungría
country-id = Indonesia
country-ie = Irlanda
country-il = Israel
country-im = Isla de Man
country-in = India
country-io = Territorio Británico del Océano Índico
country-iq = Irak
country-ir = Irán
country-is = Islandia
country-it = Italia
country-je = Jersey
country-jo = Jordania
country-jp = Japón
country-ke = Kenia
country-kg = Kirguistán
country-kh = Camboya
country-ki = Kiribati
country-km = Comoras
country-kp = Corea del Norte
country-kr = Corea del Sur
country-kw = Kuwait
country-ky = Islas Caimán
country-kz = Kazajistán
country-la = Laos
country-lb = Líbano
country-li = Liechtenstein
country-lk = Sri Lanka
country-lr = Liberia
country-ls = Lesoto
country-lt = Lituania
country-lu = Luxemburgo
country-lv = Letonia
country-ly = Libia
country-ma = Marruecos
country-mc = Mónaco
country-md = Moldavia
country-me = Montenegro
country-mf = San Martín
country-mg = Madagascar
country-mh = Islas Marshall
country-mk = Macedonia del Norte
country-ml = Mali
country-mm = Myanmar (Birmania)
country-mn = Mongolia
country-mo = RAE de Macao (China)
country-mp = Islas Marianas del Norte
country-mr = Mauritania
country-ms = Montserrat
country-mt = Malta
country-mu = Mauricio
country-mv = Maldivas
country-mw = Malaui
country-my = Malasia
country-mz = Mozambique
country-na = Namibia
country-nc = Nueva Caledonia
country-ne = Níger
country-nf = Isla Norfolk
country-ng = Nigeria
country-nl = Países Bajos
country-no = Noruega
country-np = Nepal
country-nr = Nauru
country-nu = Niue
country-nz = Nueva Zelanda
country-om = Omán
country-pf = Polinesia Francesa
country-pg = Papúa Nueva Guinea
country-ph = Filipinas
country-pk = Pakistán
country-pl = Polonia
country-pm = San Pedro y Miquelón
country-pn = Islas Pitcairn
country-ps = Territorios Palestinos
country-pt = Portugal
country-pw = Palaos
country-qa = Catar
country-re = Reunión
country-ro = Rumania
country-rs = Serbia
country-ru = Rusia
country-rw = Ruanda
country-sa = Arabia Saudita
country-sb = Islas Salomón
country-sc = Seychelles
country-sd = Sudán
country-se = Suecia
country-sg = Singapur
country-sh = Santa Elena
country-si = Eslovenia
country-sj = Svalbard y Jan Mayen
country-sk = Eslovaquia
country-sl = Sierra Leona
country-sm = San Marino
country-sn = Senegal
country-so = Somalia
country-ss = Sudán del Sur
country-st = Santo Tomé y Príncipe
country-sx = Sint Maarten
country-sy = Siria
country-sz = Esuatini
country-tc = Islas Turcas y Caicos
country-td = Chad
country-tf = Territorios Australes Franceses
country-tg = Togo
country-th = Tailandia
country-tj = Tayikistán
country-tk = Tokelau
country-tl = Timor Oriental
country-tm = Turkmenistán
country-tn = Túnez
country-to = Tonga
country-tr = Turquía
country-tv = Tuvalu
country-tw = Taiwán
country-tz = Tanzania
country-ua = Ucrania
country-ug = Uganda
country-um = Islas Ultramarinas de EE.UU.
country-uz = Uzbekistán
country-va = Ciudad del Vaticano
country-vg = Islas Vírgenes Británicas
country-vi = Islas Vírgenes de EE. UU.
country-vn = Vietnam
country-vu = Vanuatu
country-wf = Wallis y Futuna
country-ws = Samoa
country-ye = Yemen
country-yt = Mayotte
country-za = Sudáfrica
country-zm = Zambia
country-zw = Zimbabue
country-xx = Región

## Languages
language-ay = aimara
language-ca = catalán
language-de = alemán
language-en = inglés
language-es = español
language-fr = francés
language-gl = gallego
language-gn = guaraní
language-ht = criollo haitiano
language-it = italiano
language-nah = náhuatl
language-nl = neerlandés
language-pt = portugués
language-qu = quechua
language-und = no se puede saber
language-cab = garífuna
language-quc = quiché
language-kek = quekchí
language-mam = mam
language-cak = cakchiquel
language-miq = misquito

## Why an address gives no answer, and why a search finds nothing
site-fetch-not-web = Esto no es una dirección de la web.
site-fetch-private = Es una dirección privada y no se pide.
site-fetch-port = Usa un puerto que no se pide. Solo se piden 80 y 443, y los que nombre quien administra.
site-fetch-name = El nombre del sitio no se conoce. Puede estar mal escrito o el sitio haber cerrado.
site-fetch-connect = El servidor no acepta la conexión. Se pide de nuevo más tarde.
site-fetch-tls = La conexión segura falla: el certificado del sitio no es válido.
site-fetch-slow = El servidor tarda demasiado en contestar. Se pide de nuevo más tarde.
site-fetch-broken = La respuesta se cortó. Se pide de nuevo más tarde.
site-fetch-large = La respuesta es más grande de lo que se recoge.
site-fetch-bomb = La respuesta comprimida crece más de lo razonable y no se abre.
site-fetch-packed = La respuesta está comprimida de una forma que no se entiende.
site-fetch-redirects = El servidor manda de una dirección a otra sin llegar a ninguna.
site-fetch-busy = Otras consultas ocupan ahora ese servidor, al que se pregunta de a una. Vuelva a intentarlo en un minuto.
site-fetch-robots = Las reglas del sitio para robots piden no recoger esta dirección. Se respetan.
site-search-too-long = La búsqueda es demasiado larga. Acórtela.
site-search-too-many-words = La búsqueda tiene demasiadas palabras. Deje las que importan.
site-search-only-exclusions = La búsqueda solo dice qué excluir. Agregue una palabra que deba estar.
site-search-not-a-day = Una de las fechas no es un día. Se esperaba año-mes-día.
site-search-not-a-key = La página siguiente no se encuentra. Empiece la búsqueda de nuevo.
site-search-failed = El índice de búsqueda no contesta.

## Por qué no se lee un documento
site-document-empty = El archivo está vacío: tiene 0 bytes. Revíselo y envíelo de nuevo.
site-document-too-large = El documento es demasiado grande, o crece demasiado al abrirlo. Divídalo en partes.
site-document-too-slow = Leer el documento tarda demasiado. Guárdelo de nuevo como PDF, o divídalo en partes.
site-document-too-much-memory = Leer el documento pide demasiada memoria. Guárdelo de nuevo como PDF, o divídalo en partes.
site-document-encrypted = El documento está protegido con una contraseña. Guárdelo sin ella y súbalo otra vez.
site-document-broken = El documento está dañado y no se puede abrir. Ábralo en su programa y guárdelo de nuevo.
site-document-not-read = Este tipo de archivo no se lee. Se leen PDF, DOCX, ODT, EPUB, HTML y texto simple.
site-document-no-text = El documento no contiene texto. Si son imágenes de páginas, antes hay que pasarlas por un reconocimiento de texto.

## Tables that people bring
site-table-empty = La tabla está vacía: elija un archivo con una primera fila de nombres
site-table-too-large = La tabla es demasiado grande: pártala
site-table-too-long = La tabla tiene demasiadas filas o columnas: pártala
site-table-broken = El libro no se puede abrir: guárdelo de nuevo como XLSX o CSV
site-table-hidden = Todas las hojas del libro están ocultas: muestre la que tiene los datos
site-table-row-broken = La fila no se puede leer: revise comillas y separadores
site-table-row-wide = La fila tiene más celdas que columnas hay: ponga entre comillas el texto que lleva el separador
site-table-cell-error = La celda dice un error (#REF!, #N/A): corríjala en el libro
site-table-formula-unsaved = La fórmula no tiene resultado guardado: abra el libro, guárdelo y tráigalo de nuevo
site-table-note-hidden =
    { $n ->
        [one] Una hoja oculta no se leyó: { $names }
       *[other] { $n } hojas ocultas no se leyeron: { $names }
    }
site-table-note-sheets =
    { $n ->
        [one] Se leyó la primera hoja; otra no: { $names }
       *[other] Se leyó la primera hoja; otras { $n } no: { $names }
    }
site-table-note-merged =
    { $n ->
        [one] Hay una celda combinada: lo que dice vale para cada una de sus filas
       *[other] Hay { $n } celdas combinadas: lo que dicen vale para cada una de sus filas
    }
site-table-note-formulas =
    { $n ->
        [one] Hay una fórmula: se leyó su último resultado guardado
       *[other] Hay { $n } fórmulas: se leyó el último resultado guardado de cada una
    }

## What people without an account send
site-sent-mail = Su correo
site-sent-mail-hint = Si quiere que le escriban. Lo ve solo quien decide, y se borra al decidir.
site-sent-mail-wrong = Escriba un correo como nombre@ejemplo.org
site-sent-trap-label = Deje este campo vacío
site-sent-trap = Deje vacío este campo: está para detener a los programas que envían publicidad
site-sent-links = Deje como mucho { $n } direcciones web
site-sent-too-fast = Lea el formulario con calma y envíelo otra vez dentro de unos segundos
site-sent-too-many = Desde su red se enviaron ya muchos textos. Guarde el suyo y envíelo dentro de una hora.
site-sent-state = Estado
site-sent-open = Por decidir
site-sent-decided = Decididas
site-sent-keep-address = Guarde la dirección de esta página: aquí se lee la respuesta.
site-sent-answer = Respuesta
site-sent-answer-hint = La lee quien lo envió. Si no se acepta, diga por qué.
site-sent-answer-wrong = Escriba la respuesta, en 500 letras como mucho
site-sent-decline = No aceptar
