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
data-sitemap = Mapa del sitio
