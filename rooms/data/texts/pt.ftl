# What may be taken away.

data-title = Dados
data-lede = Tudo o que é público, para levar inteiro e trabalhar onde quiser. O que só os membros veem não está.
data-sets = Conjuntos
data-rows =
    { $n ->
        [0] Ainda sem registros
        [one] Um registro
       *[other] { $n } registros
    }
data-updated = Última mudança:
data-take = Levar: { $title }
data-form-csv = CSV
data-form-json = JSON
data-form-zip = Pacote de dados (zip)
data-together = Juntos em um pacote
data-together-says = Um zip com as tabelas e um datapackage.json que diz o que há em cada coluna.
data-group-library = Toda a biblioteca
data-group-directory = Todo o diretório
data-group-programme = Todo o programa
data-group-own = Outros registros
data-machines = Para programas
data-machines-says = O catálogo em DCAT, a descrição das tabelas e a lista de todas as páginas públicas.
data-catalogue-json = Catálogo DCAT em JSON-LD
data-catalogue-turtle = Catálogo DCAT em Turtle
data-package = Descrição das tabelas (Data Package)
data-sitemap = Mapa do site
