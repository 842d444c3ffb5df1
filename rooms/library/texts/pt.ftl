# What the library says.

# What jobs, followers and the log of actions are called
library-did-document-import = Importou documentos
library-did-file-discard = Descartou um arquivo que esperava

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
library-document-field-editors = Organização
library-document-field-translators = Tradução
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
library-document-hint-keywords = Um tema por linha. O que é termo do vocabulário se lê em cada língua; outra palavra fica como está escrita.
library-vocabulary-subjects = Temas de leis, tratados e documentos
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
library-law-hint-keywords = Um tema por linha. O que é termo do vocabulário se lê em cada língua; outra palavra fica como está escrita.
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
library-treaty-hint-keywords = Um tema por linha. O que é termo do vocabulário se lê em cada língua; outra palavra fica como está escrita.
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

## One document
library-access-until-day = Reservado até { $date }
library-access-until = Reservado até { $date }
library-closed = Os arquivos são só para membros.
library-closed-until = Os arquivos se abrem para todas as pessoas em { $date }; até lá são só para membros.
library-closed-ask = Para lê-los, entre com sua conta ou peça uma a { $mail }.
library-closed-enter = Para lê-los, entre com sua conta; quem mantém o observatório dá uma a quem pede.
library-document-read = Ler em { $host }
library-document-edited = Organização de { $people }
library-document-cite = Citar
library-document-address = Endereço permanente
library-style-apa = APA 7
library-style-chicago-author-date = Chicago
library-style-mla = MLA
library-style-iso690 = ISO 690
library-style-vancouver = Vancouver

## One law
library-law-since = { $status } desde { $date }
library-law-goes-on = Aqui estão as primeiras { $shown } de { $pages } páginas.
library-law-go-on = Continuar a leitura, página por página

## One treaty
library-treaty-in-force = Em vigor desde { $date }
library-treaty-not-known-in-force = Não consta se está em vigor
library-treaty-found =
    { $n ->
        [0] Nenhum de { $total } países tem ratificação confirmada
        [one] Um de { $total } países o ratificou
       *[other] { $n } de { $total } países o ratificaram
    }
library-treaty-unsure =
    { $n ->
        [one] Outro consta como parte, sem confirmação.
       *[other] Outros { $n } constam como parte, sem confirmação.
    }
library-treaty-only-party = { $country } o ratificou
library-treaty-only-unsure = { $country } consta como parte, sem confirmação
library-treaty-only-signed = { $country } o assinou e não o ratificou
library-treaty-only-not = { $country } não é parte
library-treaty-only-unknown = Não consta se { $country } o ratificou
library-treaty-bound = Ratificação ou adesão
library-treaty-day-unknown = Não consta
library-treaty-day-no = não
library-treaty-no-reservations-yet = Não se aplica
library-treaty-not-stated = “Não consta” não quer dizer “não”: falta o dado.
library-treaty-others =
    { $n ->
        [one] Outro país
       *[other] Outros { $n } países
    }
library-treaty-others-caption = Assinaturas e ratificações de outros países
library-treaty-on-record = O depositário tem declarações ou reservas destes países, e aqui falta seu texto: { $countries }.

## Countries side by side
library-compare-title = Comparar países
library-compare-lede = As leis e os tratados de cada país sobre um mesmo tema, lado a lado.
library-compare-choose = Escolha um tema.
library-compare-unknown = Nenhuma lei e nenhum tratado da biblioteca trata de “{ $subject }”.
library-compare-more =
    { $n ->
        [one] Mais um tema
       *[other] Mais { $n } temas
    }
library-compare-found =
    { $n ->
        [0] Não consta que algum de { $total } países tenha norma em vigor sobre “{ $subject }”
        [one] Um de { $total } países tem normas em vigor sobre “{ $subject }”
       *[other] { $n } de { $total } países têm normas em vigor sobre “{ $subject }”
    }
library-compare-laws = Leis e políticas por país
library-compare-laws-more =
    { $n ->
        [one] Mais uma deste país
       *[other] Mais { $n } deste país
    }
library-compare-none = Nenhuma consta na biblioteca
library-compare-note = Que aqui não conste uma lei não quer dizer que o país não a tenha.
library-compare-treaties =
    { $n ->
        [one] Um tratado sobre este tema
       *[other] { $n } tratados sobre este tema
    }

## What changed
library-changes-title = O que mudou
library-changes-about = O que os países aprovaram, assinaram e ratificaram desde uma data, e o que mudou nos registros.
library-changes-lede = Leis e tratados desde { $date }.
library-changes-since = Desde
library-changes-show = Ver as mudanças
library-changes-odd = Escreva uma data como 2024-05-31. Mostra-se o último ano.
library-changes-facts =
    { $n ->
        [one] Um fato com data
       *[other] { $n } fatos com data
    }
library-changes-no-facts = Na biblioteca não consta nada com data posterior.
library-changes-records =
    { $n ->
        [one] Uma mudança nos registros
       *[other] { $n } mudanças nos registros
    }
library-changes-no-records = Ninguém mudou um registro desde então.
library-changes-entered =
    { $n ->
        [one] Um registro acrescentado
       *[other] { $n } registros acrescentados
    }
library-changes-cut = De cada lista são mostrados os { $n } mais recentes; os dados (CSV, JSON) têm todos.
library-changes-record = O registro foi mudado
library-changes-law-adopted-on = Aprovada: { $country }
library-changes-law-in-force-on = Entrou em vigor: { $country }
library-changes-treaty-adopted-on = Foi adotado
library-changes-treaty-in-force-on = Entrou em vigor
library-changes-signed = Assinatura de { $country }
library-changes-bound = Ratificação ou adesão de { $country }

## On the page of a country
library-country-unratified =
    { $n ->
        [one] Um tratado não ratificado
       *[other] { $n } tratados não ratificados
    }
library-country-all-laws = Todas as leis deste país
library-country-all-documents = Todos os documentos sobre este país
library-country-no-documents = A biblioteca não tem documentos sobre este país.
library-component-3 = Componente 3
library-component-3-says = Uma biblioteca digital de estudos, artigos, diagnósticos e publicações que orientam a leitura crítica das notícias.

## Bringing documents
library-add-title = Trazer documentos
library-add-lede = Envie arquivos ou dê um endereço. De cada arquivo lê-se o texto e o que ele diz de si; você revisa, e o documento fica na biblioteca com seu arquivo.
library-add-files = Arquivos
library-add-files-hint = Quantos quiser: PDF, DOCX, ODT, EPUB, HTML ou texto; também referências em BibTeX, RIS ou CSL-JSON.
library-add-address = Ou um endereço na web
library-add-address-hint = De uma página ou de um PDF. Guarda-se uma cópia.
library-add-button = Trazer
library-add-by-hand = Escrever a ficha à mão
library-add-nothing = Escolha um arquivo ou escreva um endereço.
library-add-answered = O site respondeu { $status }; não há nada para guardar.
library-add-sent = O que você enviou
library-add-outcome = { $file }: { $says }
library-add-brought = está aqui, por catalogar.
library-add-known = já está na biblioteca, com «{ $record }».
library-add-gone = Esse documento já não está na biblioteca. Veja de novo os arquivos que esperam.
library-add-references =
    { $n ->
        [one] 1 documento novo
       *[other] { $n } documentos novos
    }, { $known ->
        [one] 1 que já estava
       *[other] { $known } que já estavam
    }, { $faults ->
        [one] 1 que não pôde ser lido
       *[other] { $faults } que não puderam ser lidos
    }.
library-fault-line = Linha { $line }
library-fault-work = «{ $work }», linha { $line }
library-fault-unread = { $place }: não foi adicionada. { $why }
library-fault-untitled = { $place }: não foi adicionada, porque não tem título.
library-fault-without = { $place }: não veio tudo o que diz em { $fields }: é longo demais, são valores demais, ou não é uma data ou um endereço da web.
library-fault-more =
    { $n ->
        [one] E mais 1 obra.
       *[other] E mais { $n } obras.
    }
library-wrong-too-large = O arquivo, ou um de seus textos, é maior do que o que se lê.
library-wrong-too-many = Há mais entradas ou campos do que os que se leem.
library-wrong-unended = A entrada não termina: falta fechar uma chave, aspas ou a própria entrada.
library-wrong-malformed = Falta uma vírgula, um sinal de igual, o nome de um campo ou seu valor.
library-wrong-unnamed = A entrada não tem chave ou tipo.
library-wrong-astray = Há algo fora de qualquer entrada: falta o começo.
library-wrong-empty = Não tem título nem autoria.
library-add-waiting = Por catalogar
library-add-none = Não há arquivos por catalogar.
library-add-reads = Alguns estão sendo lidos.
library-add-all = Adicionar os { $n } que dizem seu título e não estão aqui
library-add-made = O arquivo foi feito em { $date }; não diz quando a obra foi publicada
library-add-review = Revisar e adicionar «{ $file }»
library-add-enter = Adicionar como está
library-add-join = Pôr o arquivo nesse documento
library-add-discard = Descartar «{ $file }»
library-oai = Para outras bibliotecas: OAI-PMH
library-oai-no-mail = Para que outras bibliotecas colham esta, é preciso um e-mail para onde escrever. Quem administra a instalação o define no ajuste “contact”.
library-like-code = Tem o mesmo DOI ou ISBN que
library-like-title = Tem o mesmo título que
library-like-year = Tem o mesmo título, com outro ano, que
library-done-discarded = O arquivo está descartado.
library-done-joined = O arquivo está com esse documento.
library-done-decided = Esse arquivo já estava catalogado ou descartado.
library-done-entered =
    { $n ->
        [0] Nenhum foi adicionado: falta o título ou já estão aqui
        [one] Um documento ficou na biblioteca, sem confirmar
       *[other] { $n } documentos ficaram na biblioteca, sem confirmar
    }.

## Guides, collections, model laws
library-document-field-explains = Termos que explica
library-document-hint-explains = O termo como está na lista de termos (ou seu número, como es-001) e o número impresso na página. Nos artigos, a palavra marcada abre essa página.
library-document-field-term = Termo
library-document-field-page = Página
library-collections-title = Coleções e listas de leitura
library-collections-lede = Obras reunidas para um curso, uma oficina ou um tema, em ordem e com uma palavra sobre cada uma.
library-collections-none = Não há coleções para mostrar
library-collection-one = Coleção
library-collection-many =
    { $n ->
        [one] Uma coleção
       *[other] { $n } coleções
    }
library-collection-new = Adicionar uma coleção
library-collection-field-title = Título
library-collection-field-kind = Classe
library-collection-choice-kind-collection = Coleção
library-collection-choice-kind-list = Lista de leitura
library-collection-field-about = Para que serve
library-collection-field-by = Reunida por
library-collection-field-country = País
library-collection-field-keywords = Temas
library-collection-hint-keywords = Um tema por linha. O que é termo do vocabulário se lê em cada língua; outra palavra fica como está escrita.
library-collection-field-works = Obras, em sua ordem
library-collection-field-work = Obra
library-collection-field-why = Por que ler
library-collection-back-works = Está em
library-document-back-works = Está em
library-collection-works =
    { $n ->
        [0] Obras
        [one] Uma obra
       *[other] { $n } obras
    }
library-collection-empty = Ainda não tem obras.
library-law-choice-kind-model-law = Lei modelo
library-law-field-maps = Artigos que seguem uma lei modelo
library-law-field-article = Artigo desta lei
library-law-field-model = Lei modelo
library-law-field-model_article = Artigo da lei modelo
library-law-field-note = Nota
library-law-back-maps = Leis que a seguem
library-law-absent = O texto que há aqui não tem esse artigo.
library-law-lacks = O artigo «{ $article }», que segundo esta ficha segue uma lei modelo, não está no texto que há aqui: confira seu número.
library-law-mapped = Artigos das leis nacionais que seguem esta lei modelo
library-law-contents = Artigos
## Harvests
library-harvests-title = Colheitas
library-harvests-lede = Outras bibliotecas cujos catálogos são lidos por OAI-PMH. O que trazem fica sem confirmar, com o nome delas como fonte; o que alguém daqui mudou ou confirmou não se toca.
library-harvests-list = Bibliotecas que se colhem
library-harvests-none = Ainda não se colhe nenhuma
library-harvests-none-hint = Adicione uma com o endereço do seu serviço OAI-PMH.
library-harvest-running = Lendo
library-harvest-ok = Responde
library-harvest-late = Com atraso
library-harvest-failing = Falha
library-harvest-paused = Em pausa
library-harvest-idle = Ainda sem pedir
library-harvest-never-asked = Pede-se assim que chegar a vez.
library-harvest-paused-by = Em pausa desde { $date }, por { $who }. Ao retomar, continua de onde estava.
library-harvest-brought =
    { $n ->
        [0] Da última vez não havia nada novo.
        [one] Chegou um registro. Documentos novos: { $added }; mudados: { $changed }; retirados: { $withdrawn }.
       *[other] Chegaram { $n } registros. Documentos novos: { $added }; mudados: { $changed }; retirados: { $withdrawn }.
    }
library-harvest-doubled =
    { $n ->
        [one] Um registro é de uma obra que a biblioteca já tinha: não se repetiu.
       *[other] { $n } registros são de obras que a biblioteca já tinha: não se repetiram.
    }
library-harvest-moved =
    { $n ->
        [one] Uma obra chegou com outro identificador que antes: foi reconhecida e continua sendo uma.
       *[other] { $n } obras chegaram com outro identificador que antes: foram reconhecidas e continuam sendo as mesmas.
    }
library-harvest-proposed =
    { $n ->
        [one] Uma mudança contradiz o que alguém escreveu ou confirmou aqui: espera em Propostas.
       *[other] { $n } mudanças contradizem o que alguém escreveu ou confirmou aqui: esperam em Propostas.
    }
library-harvest-unread =
    { $n ->
        [one] Um registro não pôde ser lido: falta o título ou não vem em Dublin Core.
       *[other] { $n } registros não puderam ser lidos: falta o título ou não vêm em Dublin Core.
    }
library-harvest-kept =
    { $n ->
        [one] Um documento da biblioteca vem daqui.
       *[other] { $n } documentos da biblioteca vêm daqui.
    }
library-harvest-part = Só o conjunto { $part }
library-harvest-last = Última vez
library-harvest-last-one = A última colheita
library-harvest-next = Próxima vez
library-harvest-never = Nunca
library-harvest-not-until-you = Quando você retomar
library-harvest-how-often = De quanto em quanto tempo
library-harvest-every =
    { $n ->
        [1] Todo dia
        [7] Toda semana
       *[other] A cada { $n } dias
    }
library-harvest-ask-now = Pedir agora
library-harvest-pause = Pôr em pausa
library-harvest-resume = Retomar
library-harvest-remove = Tirar
library-harvest-remove-title = Deixar de colher
library-harvest-remove-consequence = Não se pede mais. Os documentos que vieram daqui ficam, com a sua fonte. Se for adicionada de novo, são reconhecidos e não se repetem.
library-harvest-remove-button = Deixar de colher
library-harvest-cancel = Cancelar
library-harvest-add = Adicionar uma biblioteca
library-harvest-add-this = Colher esta biblioteca
library-harvest-ask-who = Perguntar quem é
library-harvest-who = Diz chamar-se
library-harvest-address = Endereço
library-harvest-address-hint = O endereço do seu serviço OAI-PMH, por exemplo https://repositorio.exemplo.org/oai/request
library-harvest-address-wrong = Escreva um endereço da web.
library-harvest-earliest = O primeiro registro é de
library-harvest-dates = Data as mudanças
library-harvest-dates-day = Por dia
library-harvest-dates-second = Por segundo
library-harvest-deletions = O que retira
library-harvest-deletions-persistent = Diz sempre
library-harvest-deletions-transient = Diz só por um tempo: algo retirado pode ficar aqui
library-harvest-deletions-no = Não diz: o que retirar ficará aqui
library-harvest-set = Conjunto
library-harvest-set-all = Tudo
library-harvest-set-hint = A palavra de uma parte do catálogo. Vazio: tudo.
library-harvest-sets-hint = Uma parte do catálogo.
library-harvest-set-wrong = A palavra de um conjunto não leva espaços.
library-harvest-prefix = Formato
library-harvest-prefix-hint = Vazio: oai_dc, que toda biblioteca dá. Outro tem de dar Dublin Core.
library-harvest-prefix-wrong = A palavra de um formato não leva espaços.
library-harvest-known = Esse endereço com esse conjunto já se colhe.
library-harvest-took-too-long = Demora demais a responder. Tente de novo daqui a pouco.
library-harvest-is-paused = Está em pausa. Retome e se pede logo.
library-harvest-is-removed = Essa biblioteca já foi retirada. Para colhê-la outra vez, adicione-a de novo: começa-se do início.
library-harvest-gone-there = { $name } retirou o seu registro desta obra.
library-harvest-doubles = Obras que a biblioteca já tinha
library-harvest-doubles-lede = Têm o mesmo DOI, ISBN, endereço, ou título e ano que um documento de outra procedência. Não se repetem e não mudam o que está.
library-harvest-doubles-none = Não há nenhuma.
library-trouble-no-answer = Não responde. Pede-se de novo mais tarde e continua-se de onde estava.
library-trouble-asks-to-wait = Pede para esperar ({ $detail }). Respeita-se e depois continua-se de onde estava.
library-trouble-host-fails = O servidor falha ({ $detail }). Pede-se de novo mais tarde e continua-se de onde estava.
library-trouble-not-there = Nesse endereço já não há nada. Pode ter mudado: tire-a e adicione o novo.
library-trouble-refused = O servidor não deixa ler esse endereço ({ $detail }).
library-trouble-web-page = Responde com uma página para pessoas em vez de registros: «{ $detail }». Pode estar em obras ou ter mudado de endereço.
library-trouble-malformed = Responde algo que não se pode ler: XML malformado ({ $detail }).
library-trouble-not-oai = Responde, mas não é um serviço OAI-PMH ({ $detail }).
library-trouble-empty = A resposta está vazia ou é grande demais.
library-trouble-loop = Dá as mesmas páginas uma e outra vez: a lista não termina. O que chegou foi guardado.
library-trouble-endless = A lista não termina nunca. O que chegou foi guardado.
library-trouble-other = Responde outra coisa que a que se perguntou.
library-trouble-no-format = Não dá os registros nesse formato. ({ $detail })
library-trouble-no-sets = Não tem conjuntos: tire-a e adicione-a sem conjunto. ({ $detail })
library-trouble-token = Esquece onde ficou a lista cada vez que se continua. O que chegou foi guardado. ({ $detail })
library-trouble-error = Responde com um erro: { $detail }
library-done-harvest-added = Adicionada. Pede-se assim que chegar a vez.
library-done-harvest-asked = Pede-se assim que chegar a vez.
library-done-harvest-paused = Ficou em pausa.
library-done-harvest-resumed = Foi retomada.
library-done-harvest-removed = Deixou-se de colher. Os documentos ficam.
library-did-harvest-add = Adicionou uma biblioteca para colher
library-did-harvest-ask = Mandou pedir uma colheita
library-did-harvest-pause = Pôs uma colheita em pausa
library-did-harvest-resume = Retomou uma colheita
library-did-harvest-remove = Deixou de colher uma biblioteca
library-job-fetch-harvest = Colher uma biblioteca
