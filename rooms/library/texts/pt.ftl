# What the library says.

## The lists
library-nav-documents = Biblioteca
library-nav-laws = Leis
library-documents-title = Biblioteca
library-documents-lede = Pesquisas, relatórios, guias e sentenças sobre migração e gênero. Cada dado traz sua fonte; o que ninguém verificou é dito.
library-documents-none = Não há documentos para mostrar
library-laws-title = Leis
library-laws-lede = Constituições, leis, decretos, regulamentos e políticas de cada país sobre migração, gênero e trabalho, com sua situação e o que alteram ou revogam.
library-laws-none = Não há leis para mostrar
library-treaties-title = Tratados
library-treaties-lede = Tratados sobre migração, gênero e trabalho: quem assinou, quem ratificou e com quais reservas.
library-treaties-none = Não há tratados para mostrar

## Documents
library-document-one = Documento
library-document-many =
    { $n ->
        [one] Um documento
       *[other] { $n } documentos
    }
library-document-new = Acrescentar um documento
library-document-field-title = Título
library-document-field-type = Tipo
library-document-field-authors = Autoria
library-document-field-corporate_author = Instituição autora
library-document-field-issued = Publicado
library-document-field-container = Revista ou livro
library-document-field-volume = Volume
library-document-field-issue = Número
library-document-field-pages = Páginas
library-document-field-edition = Edição
library-document-field-publisher = Editora
library-document-field-place = Lugar
library-document-field-language = Língua
library-document-field-country = País
library-document-field-keywords = Temas
library-document-field-doi = DOI
library-document-field-isbn = ISBN
library-document-field-issn = ISSN
library-document-field-url = Na web
library-document-field-abstract = Resumo
library-document-field-guides_reading = Ajuda a ler a imprensa
library-document-field-licence = Licença
library-document-field-access = Acesso
library-document-field-access_until = Reservado até
library-document-field-about_laws = Leis de que trata
library-document-choice-type-article-journal = Artigo de revista
library-document-choice-type-report = Relatório
library-document-choice-type-book = Livro
library-document-choice-type-guide = Guia
library-document-choice-type-legal-case = Sentença
library-document-choice-type-thesis = Tese
library-document-choice-type-chapter = Capítulo
library-document-choice-type-webpage = Página web
library-document-choice-guides_reading-yes = Sim
library-document-choice-guides_reading-no = Não
library-document-choice-access-open = Aberto
library-document-choice-access-members = Com cadastro
library-document-choice-access-embargo = Reservado

## Laws
library-law-one = Lei ou política
library-law-many =
    { $n ->
        [one] Uma lei ou política
       *[other] { $n } leis e políticas
    }
library-law-new = Acrescentar uma lei
library-law-field-title = Título
library-law-field-kind = Tipo
library-law-field-number = Número
library-law-field-country = País
library-law-field-year = Ano
library-law-field-adopted_on = Aprovada
library-law-field-in_force_on = Em vigor desde
library-law-field-status = Situação
library-law-field-about = De que trata
library-law-field-keywords = Temas
library-law-field-amends = Altera
library-law-field-repeals = Revoga
library-law-field-implements = Regulamenta
library-law-field-ratifies = Aprova o tratado
library-law-field-relations_stated = Outras relações
library-law-field-relation = Relação
library-law-field-what = Com quê
library-law-field-url = Na web
library-law-field-text = Texto
library-law-choice-kind-constitution = Constituição
library-law-choice-kind-law = Lei
library-law-choice-kind-decree = Decreto
library-law-choice-kind-regulation = Regulamento
library-law-choice-kind-policy = Política
library-law-choice-kind-bill = Projeto de lei
library-law-choice-status-in-force = Em vigor
library-law-choice-status-amended = Em vigor, com alterações
library-law-choice-status-repealed = Revogada
library-law-choice-status-bill = Em tramitação
library-law-choice-status-unknown = Não consta
library-law-choice-relation-amends = Altera
library-law-choice-relation-amended-by = É alterada por
library-law-choice-relation-repeals = Revoga
library-law-choice-relation-repealed-by = É revogada por
library-law-choice-relation-implements = Regulamenta
library-law-choice-relation-ratifies = Aprova
library-law-choice-relation-other = Diz-se dela
library-law-back-amends = É alterada por
library-law-back-repeals = É revogada por
library-law-back-implements = É regulamentada por
library-law-back-ratifies = É aprovado por
library-document-back-about_laws = Documentos que tratam dela

## Treaties
library-treaty-one = Tratado
library-treaty-many =
    { $n ->
        [one] Um tratado
       *[other] { $n } tratados
    }
library-treaty-new = Acrescentar um tratado
library-treaty-field-title = Nome
library-treaty-field-short_name = Sigla
library-treaty-field-body = No âmbito de
library-treaty-field-adopted_on = Adotado
library-treaty-field-in_force_on = Em vigor desde
library-treaty-field-about = A que obriga
library-treaty-field-keywords = Temas
library-treaty-field-url = Na web
library-treaty-field-text = Texto
library-treaty-field-parties = Assinaturas e ratificações
library-treaty-field-country = País
library-treaty-field-status = Situação
library-treaty-field-date = Data
library-treaty-field-date_kind = Ato
library-treaty-field-reservations = Reservas
library-treaty-field-reservation = Texto da reserva
library-treaty-choice-body-un = Nações Unidas
library-treaty-choice-body-ilo = OIT
library-treaty-choice-body-oas = OEA
library-treaty-choice-body-hcch = Conferência da Haia
library-treaty-choice-body-sica = SICA
library-treaty-choice-body-other = Outro organismo
library-treaty-choice-status-party = Ratificado
library-treaty-choice-status-acceded = Adesão
library-treaty-choice-status-signed-only = Assinado
library-treaty-choice-status-not-party = Não é parte
library-treaty-choice-status-unknown = Não consta
library-treaty-choice-date_kind-ratification = Ratificação
library-treaty-choice-date_kind-accession = Adesão
library-treaty-choice-date_kind-signature = Assinatura
library-treaty-choice-reservations-on-record = Há declarações ou reservas
library-treaty-choice-reservations-none = Nenhuma
