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
directory-outlet-country-wrong = Escolha o país; em uma lista, as suas duas letras (HN, GT)
directory-outlet-language-wrong = Escolha o idioma; em uma lista, o seu código (es, en)
directory-outlet-medium-wrong = Escolha o tipo de veículo; em uma lista, uma das palavras conhecidas
directory-outlet-scope-wrong = Escolha o alcance; em uma lista, national, local ou regional
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
directory-leave-changed = O registro mudou nesse meio-tempo. Volte a ele, confira se ainda é o que quer fazer e faça de novo.
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
directory-import-broken = A lista não chegou inteira ou é grande demais. Tente de novo com uma de no máximo 1 MB.
directory-import-row-broken = A linha não pode ser lida; confira as suas aspas
directory-import-too-many = A lista é lida até aqui; importe o resto à parte
directory-import-feed-wrong = O endereço do canal não é um endereço web; o veículo entra sem ele

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
