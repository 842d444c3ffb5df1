# What may be taken away.

data-title = Datos
data-lede = Todo lo que es público, para llevárselo entero y trabajar con ello donde quiera. Lo que solo ven los miembros no está.
data-sets = Conjuntos
data-rows =
    { $n ->
        [0] Sin registros todavía
        [one] Un registro
       *[other] { $n } registros
    }
data-updated = Último cambio:
data-take = Llevarse: { $title }
data-form-csv = CSV
data-form-json = JSON
data-form-zip = Paquete de datos (zip)
data-together = Juntos en un paquete
data-together-says = Un zip con las tablas y un datapackage.json que dice qué hay en cada columna.
data-group-library = Toda la biblioteca
data-group-directory = Todo el directorio
data-group-programme = Todo el programa
data-group-own = Otros registros
data-machines = Para programas
data-machines-says = El catálogo en DCAT, la descripción de las tablas y la lista de todas las páginas públicas.
data-catalogue-json = Catálogo DCAT en JSON-LD
data-catalogue-turtle = Catálogo DCAT en Turtle
data-package = Descripción de las tablas (Data Package)
data-oai = Servicio para cosechar la biblioteca (OAI-PMH)
data-sitemap = Mapa del sitio

## How we work
data-about-title = Cómo trabajamos
data-about-lede = Lo que conviene saber antes de confiar en estas páginas, y a quién decirle que algo está mal.
data-about-method = Método
data-about-method-collect = Un programa visita los canales que cada medio publica, con pausas, sin pasar por donde el medio pide que no se pase, y guarda lo que recibió tal como llegó. Qué medios se leen y si responden está a la vista.
data-about-method-read = La lectura crítica sigue reglas escritas, sin servicios ajenos: cada marca dice qué regla la hizo y con qué guía. La máquina se equivoca; cuánto, por idioma y país, está publicado. Lo que corrige una persona queda al lado, nunca encima.
data-about-go-health = Estado de la recolección
data-about-go-quality = Cuánto acierta la lectura
data-about-go-terms = Los términos y sus guías
data-about-corrections = Correcciones y derecho de respuesta
data-about-corrections-how = Cualquier persona puede decir, sin cuenta, por qué una nota es buena o hace daño, y proponer un cambio en cualquier registro: el formulario está en cada página. Se responde, y la respuesta se publica.
data-about-corrections-outlets = Un medio puede pedir que se corrija un dato o que se deje de recoger, y se hace. Una persona puede pedir que se retire o se borre lo que la daña. Escriba al contacto de abajo; de lo retirado queda solo una línea con la fecha y el motivo.
data-about-go-remarks = Observaciones publicadas y sus respuestas
data-about-privacy = Privacidad
data-about-privacy-readers = Estas páginas no piden nada a otros sitios, no siguen a nadie y no usan más cookies que las de la sesión y los formularios. Lo que se pega en «Revisar mi texto» no se guarda.
data-about-privacy-people = El público ve un extracto, la lectura y el enlace al medio; el texto entero es para miembros del observatorio. El sexo de una persona es el que el texto presenta. Quien figura en el directorio decide qué se ve y puede retirarse con un enlace.
data-about-access = Accesibilidad
data-about-access-is = Las páginas se prueban con las reglas WCAG 2.2, nivel AA: sirven sin JavaScript, solo con teclado, ampliadas al doble y en pantallas pequeñas; los informes en PDF llevan sus etiquetas. Si algo le cierra el paso, dígalo al contacto de abajo.
data-about-reuse = Reutilizar
data-about-reuse-how = Todo lo que es público puede llevarse como datos, con su fuente y su fecha. Las noticias siguen siendo de sus medios: de ellas se dan hechos, un extracto y el enlace.
data-about-cite = Cómo citar
data-about-cite-how = Cada nota, documento e informe trae su propia cita para copiar. El sitio entero se cita así:
data-about-cite-line = { $name }. Consultado el { $date }. { $href }
data-about-contact = Contacto
data-about-contact-at = Quien lleva esta instalación responde en
data-about-contact-none = Quien administra esta instalación todavía no dio un contacto. Los formularios de cada página llegan igual.
