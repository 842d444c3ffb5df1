# What the Directory says.

## The list
directory-nav-outlets = Veículos
directory-outlets-title = Veículos
directory-outlets-lede = Os veículos que formam a imprensa de cada país. Cada dado traz a sua fonte e a data da última mudança.
directory-outlets-feed = Veículos incluídos no diretório
directory-outlets-everywhere = Todos
directory-outlets-any = Todos
directory-outlets-other-countries =
    { $n ->
        [one] Outro país
       *[other] Outros { $n } países
    }
directory-outlets-to-filters = Ir para os filtros
directory-outlets-filters = Filtros
directory-outlets-filter = Filtrar
directory-outlets-clear = Remover os filtros
directory-outlets-none = Não há veículos para mostrar
directory-outlets-none-filtered = Nenhum veículo do diretório atende a todos os filtros postos.
directory-outlets-none-yet = O diretório ainda não tem veículos, ou a lista termina antes.
directory-outlets-all = Ver todos os veículos

## One outlet
directory-outlet-one = Veículo
directory-outlet-says = { $scope }; { $focus }. Em { $language }.
directory-outlet-says-city = { $scope }, em { $city }; { $focus }. Em { $language }.
directory-outlet-changed-on = Sem mudanças desde { $date }
directory-outlet-left-out-on = Deixado de fora em { $date }
directory-outlet-left-out-ground = Este veículo não é coletado. Motivo: { $ground }
directory-outlet-about = Sobre este registro
directory-outlet-record = Registro
directory-outlet-created = Incluído
directory-outlet-updated = Alterado
directory-outlet-cite = Citar
directory-outlet-citation = { $site }, “{ $name }”, Diretório, registro { $id }, alterado em { $date }, { $href }
directory-outlet-yours = Você faz parte deste veículo?
directory-outlet-yours-says = Você pode pedir à equipe do observatório que corrija um dado ou deixe de coletar suas páginas. Isso é feito e fica anotado.
directory-outlet-yours-how = Como pedir, e a quem
directory-facts-caption = Dados, com a fonte de cada um
directory-facts-fact = Dado
directory-facts-value = Valor
directory-facts-origin = De onde vem
directory-facts-changed = Alterado
directory-fact-from-person = Mudança feita no diretório
directory-fact-from-sources = Fontes do registro
directory-fact-from-entry = Incluído sem fonte
directory-fact-from-home = Deduz-se da página inicial
directory-fact-from-country = Deduz-se do país: hora da capital
directory-by-person = Pessoa
directory-by-machine = Máquina
directory-evidence-title = Fontes destes dados
directory-evidence-none = Não consta de onde vêm.
directory-changes-title = Histórico de mudanças
directory-changes-none = Ninguém alterou este registro desde que foi incluído.
directory-changes-before = antes:
directory-changes-after = depois:
directory-change-left-out = Deixado de fora. Motivo: { $ground }
directory-change-taken-in = Incluído de novo.

## Entering and changing
directory-new-title = Incluir um veículo
directory-new-button = Incluir o veículo
directory-edit-title = Alterar os dados
directory-edit-button = Salvar as mudanças
directory-edit-button-over = Salvar o meu texto
directory-cancel = Cancelar
directory-field-name = Nome
directory-field-country = País
directory-field-medium = Tipo de veículo
directory-field-language = Idioma principal
directory-field-scope = Alcance
directory-field-focus = Atenção
directory-field-home = Página inicial
directory-field-city = Cidade
directory-field-evidence = Fontes
directory-field-feed = Canal de notícias (feed)
directory-field-site = Domínio
directory-field-zone = Fuso horário
directory-hint-name = Como o próprio veículo se apresenta.
directory-hint-country = O país a que pertence. “Toda a região” se é de vários.
directory-hint-language = A língua em que publica a maior parte.
directory-hint-home = O endereço que um navegador abre, por exemplo https://diario.example/.
directory-hint-focus = A que se dedica sobretudo. Sem marcar, informação geral.
directory-hint-evidence = Como se sabe: um endereço ou documento em cada linha.
directory-outlet-name-missing = Escreva o nome do veículo
directory-outlet-name-long = O nome não pode passar de 200 letras
directory-outlet-name-known = O diretório já tem um veículo com este nome neste país; procure-o na lista
directory-outlet-country-wrong = Escolha o país
directory-outlet-language-wrong = Escolha o idioma
directory-outlet-medium-wrong = Escolha o tipo de veículo
directory-outlet-scope-wrong = Escolha o alcance
directory-outlet-home-wrong = Escreva um endereço web completo, por exemplo https://diario.example/
directory-outlet-city-long = A cidade não pode passar de 100 letras
directory-outlet-focus-long = Não pode haver mais de 20 palavras de atenção, de 40 letras cada uma
directory-outlet-evidence-long = As fontes não podem passar de 4000 letras
directory-conflict-title = { $who } salvou outro texto antes
directory-conflict-says = Foi em { $when }, enquanto você escrevia. O seu texto ainda não foi salvo: compare os dois e escolha, ou escreva um terceiro.
directory-conflict-caption = Em que diferem os dois textos
directory-conflict-theirs = Salvo
directory-conflict-yours = Seu, não salvo
directory-conflict-keep = Manter o que está salvo

## Leaving out and taking in
directory-leave-title = Deixar este veículo de fora
directory-leave-says = As suas fontes deixam de ser consultadas em menos de um minuto. O que já foi coletado segue no arquivo; se também precisa ser ocultado, faça isso em cada notícia. O registro fica no diretório, com a data e o motivo à vista de todas as pessoas.
directory-leave-ground = Motivo
directory-leave-ground-hint = Todas as pessoas vão ler. Não escreva nomes nem dados de pessoas.
directory-leave-ground-wrong = Escreva o motivo, em no máximo 500 letras
directory-leave-button = Deixar de fora
directory-leave-changed = O registro mudou nesse meio-tempo. Confira se ainda é o que quer fazer e faça de novo.
directory-take-in-title = Incluir este veículo de novo
directory-take-in-says = As suas fontes voltam a ser consultadas como antes.
directory-take-in-button = Incluir de novo

## Importing
directory-import-title = Importar uma lista
directory-import-lede = Primeiro se faz um teste: a página diz o que entraria e o que não se entende. Nada é guardado até que você peça.
directory-import-give = Dar a lista
directory-import-another = Testar outra lista
directory-import-columns = Um arquivo CSV cuja primeira linha nomeia as colunas. São necessários nome, país, idioma e tipo; a ordem não importa.
directory-import-words = Palavras do tipo e do alcance:
directory-import-file = Arquivo CSV
directory-import-file-hint = De no máximo 1 MB; cerca de 5.000 veículos.
directory-import-paste = Ou cole a lista aqui
directory-import-try = Testar a lista
directory-import-foretold =
    { $n ->
        [0] Não entraria nenhum veículo novo
        [one] Entraria { $n } veículo novo
       *[other] Entrariam { $n } veículos novos
    }
directory-import-nothing-yet = É um teste: nada foi guardado ainda.
directory-import-known =
    { $n ->
        [one] { $n } veículo já está no diretório e não muda.
       *[other] { $n } veículos já estão no diretório e não mudam.
    }
directory-import-doubled =
    { $n ->
        [one] { $n } linha repete um veículo da mesma lista.
       *[other] { $n } linhas repetem um veículo da mesma lista.
    }
directory-import-faulty =
    { $n ->
        [one] { $n } linha tem algo por corrigir.
       *[other] { $n } linhas têm algo por corrigir.
    }
directory-import-faults = O que corrigir, linha por linha
directory-import-line = Linha
directory-import-says = O que fazer
directory-import-new = Os veículos que entrariam
directory-import-more =
    { $n ->
        [one] E mais { $n }, que aqui não se mostra.
       *[other] E mais { $n }, que aqui não se mostram.
    }
directory-import-button =
    { $n ->
        [one] Importar o veículo
       *[other] Importar os { $n }
    }
directory-import-discard = Descartar
directory-import-empty = Escolha um arquivo ou cole uma lista; chegou vazia
directory-import-no-columns = Nomeie na primeira linha ao menos as colunas name, country, language e medium
directory-import-large = A lista passa de 1 MB; divida-a em várias
directory-import-row-broken = A linha não pode ser lida; confira as suas aspas
directory-import-too-many = A lista é lida até aqui; importe o resto à parte
directory-import-feed-wrong = O endereço do canal não é um endereço web; o veículo entra sem ele
directory-import-country-wrong = Escreva as duas letras do país (HN, GT)
directory-import-language-wrong = Escreva o código do idioma (es, en)
directory-import-medium-wrong = Escreva uma das palavras conhecidas para o tipo
directory-import-scope-wrong = Escreva national, local ou regional

## What was done
directory-done-agregado = O veículo está no diretório.
directory-done-cambiado = As mudanças estão salvas.
directory-done-fuera = O veículo está de fora: as suas fontes já não são consultadas.
directory-done-incluido = O veículo está incluído de novo.
directory-done-importado =
    { $n ->
        [0] A lista não trouxe nenhum veículo novo.
        [one] Entrou { $n } veículo novo.
       *[other] Entraram { $n } veículos novos.
    }

## In the audit log
directory-did-outlet-add = Incluiu um veículo
directory-did-outlet-change = Alterou os dados de um veículo
directory-did-outlet-leave-out = Deixou um veículo de fora
directory-did-outlet-take-in = Incluiu de novo um veículo
directory-did-outlet-import = Importou uma lista de veículos

## Values
directory-country-region = Toda a região
directory-medium-newspaper = Jornal
directory-medium-magazine = Revista
directory-medium-radio = Rádio
directory-medium-television = Televisão
directory-medium-digital = Veículo digital
directory-medium-agency = Agência de notícias
directory-medium-community = Veículo comunitário
directory-scope-local = Local
directory-scope-national = Nacional
directory-scope-regional = De vários países
directory-focus-general = informação geral
directory-focus-migration = migração
directory-focus-gender = gênero
directory-focus-human-rights = direitos humanos
directory-focus-investigative = investigação
directory-focus-community = comunidade
directory-focus-indigenous = povos indígenas
directory-focus-lgbt = pessoas LGBTI
directory-focus-politics = política
directory-focus-government = governo
directory-focus-business = negócios
directory-focus-economy = economia
directory-focus-education = educação
directory-focus-university = universidade
directory-focus-environment = meio ambiente
directory-focus-rural = vida rural
directory-focus-conflict = conflito
directory-focus-accountability = prestação de contas
directory-focus-fact-checking = verificação de fatos
directory-focus-press-freedom = liberdade de imprensa
directory-focus-media = a própria mídia
directory-focus-local-news-deserts = lugares sem imprensa local
directory-focus-analysis = análise
directory-focus-satire = sátira
directory-focus-sport = esporte
directory-focus-religious = religião
directory-focus-party = partido político

## Records: lists
directory-nav-directory = Diretório
directory-nav-countries = Países
directory-experts = Só especialistas mulheres
directory-vocabulary-topics = Temas
directory-vocabulary-organisation-kinds = Tipos de organização
directory-vocabulary-networks = Redes de pontos de contato
directory-shelf-title = Diretório
directory-shelf-lede = Instituições, organizações, redes e quem pode falar de cada tema; primeiro, as especialistas. Cada dado traz sua fonte e a data em que foi confirmado.
directory-shelf-none = Não há registros para mostrar
directory-agreements-title = Acordos
directory-agreements-lede = Memorandos, cooperação e acordos bilaterais de trabalho e de seguridade social: partes, objeto, datas, teto e documentos.
directory-agreements-none = Não há acordos para mostrar
directory-networks-title = Redes de contato
directory-networks-lede = Uma pessoa ou unidade por país e tema: gestão de fronteiras, autoridades centrais da Haia, ministérios do trabalho.
directory-networks-none = Não há pontos de contato para mostrar

## Records: organisations
directory-organisation-one = Instituição ou organização
directory-organisation-many =
    { $n ->
        [one] Uma instituição ou organização
       *[other] { $n } instituições e organizações
    }
directory-organisation-new = Adicionar uma organização
directory-organisation-field-name = Nome
directory-organisation-field-acronym = Sigla
directory-organisation-field-kind = Tipo
directory-organisation-field-country = País
directory-organisation-field-about = O que faz
directory-organisation-field-topics = Temas
directory-organisation-field-standing = Situação
directory-organisation-field-city = Cidade
directory-organisation-field-website = Site
directory-organisation-field-languages = Línguas
directory-organisation-field-member_of = É membro de
directory-organisation-field-part_of = É parte de
directory-organisation-field-partner_of = Trabalha com
directory-organisation-field-board = Conselho do observatório
directory-organisation-field-board_country = País do Conselho
directory-organisation-field-board_state = Situação no Conselho
directory-organisation-field-board_role = Cargo
directory-organisation-field-board_mandate = Mandato
directory-organisation-field-board_sponsors = O que apoia
directory-organisation-field-mail = E-mail
directory-organisation-field-phone = Telefone
directory-organisation-choice-standing-active = Ativa
directory-organisation-choice-standing-unverified = Sem sinais recentes
directory-organisation-choice-standing-exile = No exílio
directory-organisation-choice-standing-in-transition = Em transição
directory-organisation-choice-standing-legal-status-cancelled = Personalidade jurídica cancelada
directory-organisation-choice-standing-closed = Fechada
directory-organisation-choice-board_state-identified = Identificada
directory-organisation-choice-board_state-invited = Convidada
directory-organisation-choice-board_state-accepted = Aceitou
directory-organisation-choice-board_state-ended = Terminou
directory-organisation-back-member_of = Reúne
directory-organisation-back-part_of = Tem como parte
directory-organisation-back-partner_of = Trabalha com

## Records: who can speak
directory-voice-one = Pode falar
directory-voice-many =
    { $n ->
        [one] Uma voz que pode falar
       *[other] { $n } vozes que podem falar
    }
directory-voice-new = Adicionar quem pode falar
directory-voice-field-name = Nome
directory-voice-field-who = Quem é
directory-voice-field-organisation = Organização
directory-voice-field-country = País
directory-voice-field-topics = Pode falar de
directory-voice-field-about = O que sabe
directory-voice-field-languages = Línguas
directory-voice-field-answers = Quando responde
directory-voice-field-contact = Contato público
directory-voice-field-board = Conselho do observatório
directory-voice-field-board_country = País do Conselho
directory-voice-field-board_state = Situação no Conselho
directory-voice-field-board_role = Cargo
directory-voice-field-board_mandate = Mandato
directory-voice-field-board_sponsors = O que apoia
directory-voice-field-mail = E-mail
directory-voice-field-phone = Telefone
directory-voice-field-consent = Consentimento
directory-voice-field-consent_state = O que se disse
directory-voice-field-consent_on = Dia
directory-voice-field-consent_how = Como
directory-voice-field-consent_what = Que texto, ou o que permite
directory-voice-choice-who-woman = Especialista (mulher)
directory-voice-choice-who-man = Especialista (homem)
directory-voice-choice-who-other = Pessoa especialista
directory-voice-choice-who-unit = Unidade de uma instituição
directory-voice-choice-answers-same-day = No mesmo dia
directory-voice-choice-answers-within-days = Em alguns dias
directory-voice-choice-answers-by-appointment = Com hora marcada
directory-voice-choice-board_state-identified = Identificada
directory-voice-choice-board_state-invited = Convidada
directory-voice-choice-board_state-accepted = Aceitou
directory-voice-choice-board_state-ended = Terminou
directory-voice-choice-consent_state-asked = Pedido
directory-voice-choice-consent_state-given = Dado
directory-voice-choice-consent_state-refused = Recusado
directory-voice-choice-consent_state-withdrawn = Retirado
directory-voice-choice-consent_state-public-function = Cargo público
directory-voice-back-organisation = Podem falar por ela

## Records: agreements
directory-agreement-one = Acordo
directory-agreement-many =
    { $n ->
        [one] Um acordo
       *[other] { $n } acordos
    }
directory-agreement-new = Adicionar um acordo
directory-agreement-field-name = Nome
directory-agreement-field-kind = Tipo
directory-agreement-field-country = Países
directory-agreement-field-parties = Partes
directory-agreement-field-parties_named = Outras partes, pelo nome
directory-agreement-field-object = Objeto
directory-agreement-field-standing = Situação
directory-agreement-field-signed_on = Assinado
directory-agreement-field-in_force_on = Em vigor desde
directory-agreement-field-until = Até
directory-agreement-field-ceiling = Teto
directory-agreement-field-currency = Moeda ou unidade
directory-agreement-field-topics = Temas
directory-agreement-field-documents = Documentos
directory-agreement-choice-kind-memorandum = Memorando de entendimento
directory-agreement-choice-kind-cooperation = Cooperação
directory-agreement-choice-kind-labour = Acordo bilateral de trabalho
directory-agreement-choice-kind-social-security = Acordo de seguridade social
directory-agreement-choice-standing-negotiated = Em negociação
directory-agreement-choice-standing-signed = Assinado
directory-agreement-choice-standing-in-force = Em vigor
directory-agreement-choice-standing-ended = Encerrado
directory-agreement-back-parties = Acordos

## Records: contact points
directory-contact-one = Ponto de contato
directory-contact-many =
    { $n ->
        [one] Um ponto de contato
       *[other] { $n } pontos de contato
    }
directory-contact-new = Adicionar um ponto de contato
directory-contact-field-name = Pessoa ou unidade
directory-contact-field-network = Rede
directory-contact-field-country = País
directory-contact-field-subject = Tema
directory-contact-field-organisation = Organização
directory-contact-field-about = De que se ocupa
directory-contact-field-since = Desde
directory-contact-field-until = Até
directory-contact-field-successor = Sucedido por
directory-contact-field-website = Site
directory-contact-field-mail = E-mail
directory-contact-field-phone = Telefone
directory-contact-back-organisation = Pontos de contato
directory-contact-back-successor = Sucedeu a

## Countries
directory-countries-title = Países
directory-countries-lede = A base de dados sobre gênero e migração: a mídia, as instituições e organizações, a biblioteca e as leis de cada país.
directory-components-title = A base de dados, em três componentes
directory-countries-by-country = Por país
directory-countries-by-subject = Por tema
directory-countries-other =
    { $n ->
        [one] Outro país
       *[other] Outros { $n } países
    }
directory-countries-new = O mais novo
directory-countries-nothing = Ainda não há registros.
directory-count-outlets =
    { $n ->
        [one] Um meio
       *[other] { $n } meios
    }
directory-country-lede = O que se publica, quem trabalha e o que vigora em matéria de gênero e migração: { $country }.
directory-country-there-is = O que há deste país
directory-country-address = Endereço permanente:
directory-component-1 = Componente 1
directory-component-1-says = Os principais meios de cada país, escritos, de rádio, de televisão e digitais; primeiro, os que dão atenção ao gênero.
directory-component-2 = Componente 2
directory-component-2-says = As instituições, organizações e pessoas que trabalham com a migração de mulheres, e quem forma ou poderia formar a Junta de cada observatório.
directory-country-media = Mídia ({ $n })
directory-country-media-gender = Com atenção a gênero
directory-country-no-media = O diretório não tem meios deste país.
directory-country-all-media = Todos os meios, com filtros
directory-country-left-out = Não é coletado
directory-country-board = Conselho do observatório
directory-country-board-says = “Identificada” quer dizer que poderia participar ou dar apoio; ninguém perguntou ainda.
directory-country-no-board = Ninguém está ainda no Conselho nem foi identificado para ele.
directory-country-board-caption = Quem está no Conselho e quem poderia estar
directory-country-board-who = Quem
directory-country-board-kind = Tipo
directory-country-board-state = Situação
directory-country-board-mandate = Cargo, mandato e apoio
directory-board-sponsors = Apoia: { $what }
directory-country-organisations = Instituições e organizações ({ $n })
directory-country-no-organisations = O diretório não tem organizações deste país.
directory-country-voices = Quem pode falar ({ $n })
directory-country-all-organisations = Todo o diretório deste país, com filtros
directory-country-agreements = Acordos ({ $n })
directory-country-all-agreements = Todos os acordos deste país, com filtros
directory-country-networks = Redes de contato ({ $n })
directory-country-networks-says = Quem responde pelo país em cada rede.
directory-country-all-networks = Todos os pontos de contato deste país
directory-country-more =
    { $n ->
        [one] Mais um
       *[other] Mais { $n }
    }

## To take away
directory-data-organisations = Organizações
directory-data-organisations-about = Instituições, organizações e redes, com o país, os temas e a fonte de cada dado.
directory-data-voices = Vozes
directory-data-voices-about = Quem pode falar com a imprensa e sobre o quê. Correios e telefones não estão.
directory-data-outlets-about = Meios que se observam, com país, língua, alcance e enfoque.
