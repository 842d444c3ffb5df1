# Watch: sources, articles, stories, search.

# What jobs, followers and the log of actions are called
watch-follower-articles = Ler notícias do que foi capturado
watch-follower-stories = Reunir cópias em histórias

## Navigation
watch-nav-today = Hoje
watch-nav-stories = Histórias
watch-nav-articles = Notícias
watch-nav-sources = Fontes
watch-nav-health = Situação da coleta

## Words
watch-word-all = Todos
watch-word-articles = Notícias
watch-word-cancel = Cancelar
watch-word-country = País
watch-word-date = Data
watch-word-kind = Tipo
watch-word-language = Idioma
watch-word-outlet = Veículo
watch-word-outlets = Veículos
watch-word-state = Situação
watch-word-stories = Histórias

## Front page
watch-front-title = Hoje na imprensa
watch-front-editions = Edições por país
watch-front-all-countries = Todos os países
watch-front-sentence =
    { $n ->
        [0] Em sete dias não foi coletada nenhuma notícia.
       *[other] Em sete dias, { $outlets ->
            [one] um veículo publicou
           *[other] { $outlets } veículos publicaram
        } { $n ->
            [one] uma notícia
           *[other] { $n } notícias
        }; { $stories ->
            [one] é uma história
           *[other] são { $stories } histórias
        }.
    }
watch-front-women =
    { $n ->
        [0] Em nenhuma fala uma mulher.
        [one] Em uma fala alguma mulher.
       *[other] Em { $n } fala alguma mulher.
    }
watch-lead-voices = Quem fala
watch-front-meta = Coletado até { $time }, { $zone }.
watch-zone-central = horário da América Central
watch-zone-local = horário local ({ $country })
watch-zone-universal = horário universal (UTC)
watch-hours = No { $zone }.
watch-front-more = Todas as histórias
watch-front-search = Buscar em todas as notícias
watch-front-aside = Dados da semana
watch-front-week = Sete dias, por país
watch-week-most = Onde mais notícias foram coletadas: { $country }, { $n } de { $all }
watch-week-one = Todas as notícias destes dias são de { $country }
watch-week-alike = Onde mais notícias foram coletadas: { $country }, { $n } em cada lugar
watch-week-even = Nenhum país se destaca: { $all } notícias de { $countries } países
watch-week-words = Palavras assinaladas em 30 dias
watch-week-words-none = Nenhuma foi assinalada nas notícias destes dias.
watch-week-words-note = Notícias em que cada uma aparece. Uma palavra citada ou criticada também conta.
watch-lead-hours = Quando apareceu cada notícia
watch-lead-says = A primeira aparece em { $first }; a última, em { $last }.
watch-lead-copies = As que seguem
watch-lead-not-drawn =
    { $n ->
        [one] Uma dá só o dia: não é desenhada
       *[other] { $n } dão só o dia: não são desenhadas
    }
watch-lead-words = Palavras assinaladas na história
watch-lead-word-in =
    { $n ->
        [one] em uma notícia
       *[other] em { $n } notícias
    }
watch-lead-read = Ler a notícia com as suas marcas
watch-card-terms =
    { $n ->
        [one] Um termo assinalado
       *[other] { $n } termos assinalados
    }
watch-front-week-note = Notícias coletadas, segundo a data declarada pelo veículo. Não é uma amostra: diz o que foi coletado, não o que foi publicado.
watch-front-health = Ver a situação da coleta
watch-front-observatories = Observatórios
watch-front-empty-title = Ainda não há notícias
watch-front-empty-wait = As fontes são consultadas por turno; as primeiras notícias aparecem em alguns minutos.
watch-front-empty-none = Nenhuma fonte é coletada ainda.
watch-front-empty-outlets = Ver os veículos do diretório

## Stories
watch-stories-title = Histórias
watch-stories-lede = Cada história reúne as notícias que contam o mesmo texto: um texto de agência e suas cópias.
watch-story-kicker = História
watch-story-size =
    { $n ->
        [one] Uma notícia
       *[other] { $n } notícias
    } em { $outlets ->
        [one] um veículo
       *[other] { $outlets } veículos
    }
watch-story-order = Na ordem em que apareceram
watch-story-search = Buscar dentro desta história
watch-story-see = Ver a história completa
watch-story-aside = Sobre a história
watch-story-first = Primeira notícia
watch-story-last = Última notícia

## Article
watch-article-label = A notícia, lida
watch-article-aside = O que diz a leitura
watch-article-untitled = Sem título
watch-article-unsigned = Sem assinatura
watch-article-undated = Sem data
watch-article-doubtful = data duvidosa: sem fuso horário, no futuro ou ausente
watch-article-paywalled = Pago
watch-article-words =
    { $n ->
        [one] { $n } palavra
       *[other] { $n } palavras
    }
watch-article-versions =
    { $n ->
        [one] Uma versão
       *[other] { $n } versões
    }
watch-article-copy = Cópia, { $share }
watch-article-own = Texto próprio
watch-article-first = A primeira a aparecer
watch-article-first-hour = A primeira que dá a hora
watch-article-same-day = Mesmo texto, no mesmo dia
watch-article-same = Mesmo texto
watch-article-you-see-all = O texto completo aparece porque você entrou como integrante do observatório. O público vê um trecho, esta leitura e o link para o veículo.
watch-article-you-see-excerpt = Aqui estão um trecho, a leitura e o link para o veículo. O texto completo e o arquivo são para integrantes do observatório.
watch-article-no-copies = O veículo pede que não se mostrem cópias desta notícia (noarchive). Aqui estão um trecho, a leitura e o link para o veículo.
watch-article-read-at = Ler em { $outlet }
watch-article-marked = Palavras assinaladas
watch-article-same-story = A mesma história em outros veículos

## Marks
watch-mark-key = Como ler as marcas
watch-mark-note = Nota { $n }. { $manner }: { $words }
watch-mark-times-own =
    { $n ->
        [one] { $n } vez na voz do veículo
       *[other] { $n } vezes na voz do veículo
    }
watch-mark-times-quoted =
    { $n ->
        [one] { $n } vez em uma citação
       *[other] { $n } vezes em citações
    }
watch-mark-times-critical =
    { $n ->
        [one] { $n } vez criticada ou negada
       *[other] { $n } vezes criticada ou negada
    }
watch-mark-word = palavra
watch-mark-own = na voz do veículo
watch-mark-quoted = em uma citação
watch-mark-critical = criticada ou negada
watch-mark-correct = Corrigir esta marca
watch-mark-term = Ver o termo
watch-mark-close = Fechar

## Versions
watch-version-title = O que o veículo mudou
watch-version-lede = Cada versão é guardada quando é vista. Só aparecem as frases que mudaram.
watch-version-summary =
    Da versão { $old } ({ $oldtime }) à { $new } ({ $newtime }): { $added ->
        [0] nada acrescentado
        [one] um trecho acrescentado
       *[other] { $added } trechos acrescentados
    }, { $removed ->
        [0] nada retirado
        [one] um retirado
       *[other] { $removed } retirados
    }
watch-version-added = acrescentado:
watch-version-removed = retirado:

## Archived page
watch-capture-title = A página guardada
watch-capture-kept = Guardada
watch-capture-answered = Respondeu
watch-capture-facts = { $status }, { $size }
watch-capture-digest = Impressão digital
watch-capture-first-seen = Vista pela primeira vez
watch-capture-members = A cópia guardada é mostrada a integrantes do observatório: é prova, não republicação.
watch-capture-see = Ver a cópia guardada
watch-capture-safe = Abre sem programas nem imagens de fora.
watch-replay-title = Cópia guardada
watch-replay-line = Cópia de { $address }, guardada em { $time }, { $zone }. Sem programas, imagens nem links.

## Citation
watch-cite-title = Citar
watch-cite-formats = Outros formatos
watch-cite-line =
    { $signed ->
        [yes] { $authors }.{" "}
       *[no] {""}
    }“{ $title }”. { $outlet }, { $date }. Leitura e cópia em Atalaya, notícia { $id }, versão { $version }, { $href }

## Take-down
watch-hide-link = Ocultar esta notícia
watch-hide-title = Ocultar uma notícia
watch-hide-consequence = A notícia, seu texto, suas cópias guardadas e seus resultados de busca deixam de aparecer na hora. Fica uma linha que diz quando e por que motivo. Pode ser mostrada de novo.
watch-hide-ground = Motivo
watch-hide-ground-hint = É publicado com a linha que fica. Não ponha nomes.
watch-hide-ground-missing = Escreva o motivo: ele fica no lugar da notícia.
watch-hide-button = Ocultar a notícia
watch-hide-is-hidden = Esta notícia está oculta.
watch-hide-show = Mostrar a notícia de novo
watch-hidden-title = Notícia retirada
watch-hidden-line = Retirada em { $date }. Motivo: { $ground }
watch-erase-link = Apagar esta notícia para sempre
watch-erase-title = Apagar uma notícia para sempre
watch-erase-consequence = São apagados o título, o texto e todas as versões da notícia, o que foi marcado nela, seus resultados de busca e os bytes de suas cópias no arquivo. Não é possível desfazer.
watch-erase-captures = { $n ->
    [one] É apagada { $n } cópia do arquivo.
   *[other] São apagadas { $n } cópias do arquivo.
}
watch-erase-remains = Fica uma linha que diz quando e por que motivo, e uma anotação no registro de apagamentos, que é aplicada de novo quando se restaura um backup. As listas do veículo em que a notícia apareceu continuam no arquivo, com seu título e seu resumo.
watch-erase-others = Estas notícias têm cópias com os mesmos bytes. Continuam visíveis, mas essas cópias não poderão mais ser abertas. Se também devem sair, apague-as uma a uma.
watch-erase-instead = Enquanto um pedido é examinado, oculte a notícia: isso pode ser desfeito.
watch-erase-ground-hint = É publicado com a linha que fica e escrito no arquivo. Não ponha nomes.
watch-erase-ground-missing = Escreva o motivo: ele fica no lugar da notícia.
watch-erase-ground-long = Escreva o motivo com menos palavras: cabem 300 letras.
watch-erase-sure = Entendo que a notícia não poderá ser recuperada.
watch-erase-sure-missing = Marque que entende: depois não é possível desfazer.
watch-erase-button = Apagar para sempre
watch-erased-title = Notícia apagada
watch-erased-line = Apagada em { $date }. Motivo: { $ground }
watch-erased-copy-title = Cópia apagada
watch-erased-copy = Os bytes desta cópia foram apagados do arquivo.
watch-lost-copy-title = Cópia perdida
watch-lost-copy = O disco perdeu os bytes desta cópia e nenhuma outra os tem iguais. A página foi pedida de novo ao veículo; as outras cópias estão na lista do artigo.
watch-withheld-copy-title = Cópia que não é mostrada
watch-withheld-copy = A cópia guardada não é mostrada: o veículo pede que seja assim (noarchive).

## Search
watch-search-title = Buscar notícias
watch-search-all =
    { $n ->
        [0] { $n } notícias no arquivo
        [one] { $n } notícia no arquivo
       *[other] { $n } notícias no arquivo
    }
watch-search-found =
    { $n ->
        [0] “{ $q }”: { $n } notícias
        [one] “{ $q }”: { $n } notícia
       *[other] “{ $q }”: { $n } notícias
    }
watch-search-help = Com qualquer forma das palavras e sem olhar acentos. Para uma frase exata, escreva entre aspas; para excluir, ponha um hífen antes:
watch-search-example = abrigo -cães
watch-search-filters = Filtros
watch-search-filters-on = Filtros aplicados
watch-search-filter-remove = (retirar)
watch-search-to-filters = Ir aos filtros
watch-search-filter = Filtrar
watch-search-clear = Limpar filtros
watch-search-results = Resultados
watch-search-sort = Ordenar por
watch-search-sort-button = Ordenar
watch-search-newest = Mais recentes
watch-search-best = Mais parecidas
watch-search-copied = Mais copiadas
watch-search-from = De
watch-search-to = Até
watch-search-from-chip = Desde { $date }
watch-search-to-chip = Até { $date }
watch-search-story-chip = Uma só história
watch-search-none = Nenhuma notícia com estes filtros
watch-search-none-says = Nenhuma notícia responde a “{ $q }”
watch-search-none-within = Com estes filtros: { $list }.
watch-search-searched =
    { $n ->
        [one] A busca foi feita em { $n } notícia
       *[other] A busca foi feita em { $n } notícias
    } de { $outlets ->
        [one] um veículo
       *[other] { $outlets } veículos
    }.
watch-search-unquoted = Buscar sem as aspas
watch-search-without = Sem o filtro “{ $filter }”
watch-search-alone = Só “{ $word }”
watch-search-finds =
    { $n ->
        [one] uma notícia
       *[other] { $n } notícias
    }
watch-search-everything = Ver todas as notícias
watch-search-take-hint = CSV e JSON levam até 500 linhas por vez e o endereço das seguintes.
watch-facet-term = Termo assinalado
watch-facet-no-term = Nenhum
watch-facet-more = Outros { $n }
watch-facet-outlets = Os demais, no diretório de veículos
watch-facet-readings = Mais filtros: o que diz a leitura

## Sources
watch-sources-title = Fontes
watch-sources-lede =
    { $n ->
        [one] Um endereço
       *[other] { $n } endereços
    } de { $outlets ->
        [one] um veículo
       *[other] { $outlets } veículos
    }.
watch-sources-public = O que o público vê disto
watch-sources-add = Adicionar uma fonte
watch-sources-order = Primeiro, as que falham
watch-sources-aside = Trabalhos e importação
watch-sources-running = Em andamento
watch-sources-jobs = { $running } trabalhos em andamento, { $open } em espera.
watch-sources-none = Nenhuma fonte com estes filtros
watch-sources-none-hint = Limpe os filtros ou adicione uma fonte.
watch-sources-opml = Levar todas as fontes em OPML
watch-tally-ok =
    { $n ->
        [one] { $n } responde
       *[other] { $n } respondem
    }
watch-tally-late = { $n } com atraso
watch-tally-failing =
    { $n ->
        [one] { $n } falha
       *[other] { $n } falham
    }
watch-tally-idle = { $n } ainda não consultadas
watch-tally-paused = { $n } em pausa
watch-health-ok = Responde
watch-health-late = Com atraso
watch-health-failing = Falha
watch-health-idle = Ainda não consultada
watch-health-paused = Em pausa
watch-health-since = { $state } desde { $time }
watch-source-last = Última vez
watch-source-next = Próxima consulta
watch-source-never = Nunca
watch-source-never-asked = Ainda não foi consultada.
watch-source-not-until-you = Não, até que você decida
watch-source-fine =
    { $n ->
        [one] Uma entrada
       *[other] { $n } entradas
    } na última vez, { $new ->
        [0] nenhuma nova
        [one] uma nova
       *[other] { $new } novas
    }.
watch-source-paused-by = Posta em pausa por { $who } em { $date }. { $reason }
watch-source-paused-on = Desde { $date }. { $reason }
watch-source-demo-pause = A demonstração não consulta a imprensa real.
watch-source-paused-elsewhere = Estava em pausa na instalação de onde vem a lista.
watch-source-use-found = Usar o feed encontrado
watch-source-ask-now = Consultar agora
watch-source-pause = Pausar
watch-source-resume = Retomar
watch-source-remove = Retirar
watch-source-remove-title = Retirar uma fonte
watch-source-remove-consequence = Deixa de ser coletada. As notícias e as páginas guardadas ficam. Pode ser adicionada de novo.
watch-source-remove-button = Retirar a fonte
watch-source-add = Adicionar a fonte
watch-source-address = Endereço da página inicial ou do feed
watch-source-address-hint = Cole a página inicial do veículo: procuramos o feed. Exemplo: https://diario.example
watch-source-outlet-hint = Se ficar vazio, usa-se o veículo do mesmo site ou cria-se um com o nome do site.
watch-source-country-hint = Para um veículo novo.
watch-source-address-wrong = Isto não é um endereço da web. Esperava-se algo como https://diario.example
watch-source-answered = O servidor respondeu { $status } e não uma página. Confira o endereço.
watch-source-still-looking = O site demora a responder, e a busca continua. O que você escreveu está aqui: clique de novo em um momento para ver o que se encontrou.
watch-source-took-too-long = O site demorou demais e a busca foi encerrada. Cole o endereço do feed se souber, ou tente mais tarde.
watch-source-nothing-found = A página responde, mas não se encontrou feed nem links para notícias. Cole o endereço do feed se souber.
watch-source-empty = O endereço responde, mas vazio: não há feed nem página. Confira-o ou tente mais tarde.
watch-source-no-answer = O servidor não responde como deve. Nada foi adicionado: tente mais tarde.
watch-source-known = O endereço { $address } já é coletado, como { $outlet }.
watch-source-known-short = Este endereço já é coletado.
watch-source-removed = A fonte foi retirada. Para voltar a pedi-la, adicione-a de novo com o seu endereço.
watch-source-outlet-unknown = Não há veículo com este identificador.
watch-source-which-outlet = Pode ser de vários veículos: { $detail }. Escreva o nome do certo no campo “Veículo”.
watch-source-country-wrong = Isto não é o código de um país. São esperadas as suas duas letras, como HN.
watch-source-kind-feed = Feed RSS, Atom ou JSON
watch-source-kind-sitemap = Mapa de notícias
watch-source-kind-section = Página de seção
watch-done-added = A fonte é coletada a partir de agora.
watch-done-asked = A fonte será consultada em seguida.
watch-done-paused = A fonte está em pausa.
watch-done-resumed = A fonte é coletada de novo.
watch-done-removed = A fonte foi retirada; suas notícias ficam.
watch-done-readdressed = A fonte usa o endereço novo.
watch-done-imported = As fontes da lista são coletadas a partir de agora.

## What is wrong with a source or a page
watch-problem-gone = O servidor diz que o endereço não existe mais (410). Não se consulta mais até que você decida.
watch-problem-not-there = O servidor não encontra o endereço (404). Pode ter mudado.
watch-problem-refused = O servidor não deixa ler este endereço ({ $detail }).
watch-problem-asked-to-wait = O servidor pediu para esperar { $detail } minutos. Respeita-se.
watch-problem-host-fails = O servidor falha ({ $detail }). Consulta-se de novo, cada vez com mais intervalo.
watch-problem-answer = O servidor responde algo inesperado ({ $detail }).
watch-problem-not-a-feed = Responde, mas não com um feed nem um mapa de notícias. { $detail }
watch-problem-page-with-feed = Responde com uma página; nela há um feed: { $detail }
watch-problem-left-out = O veículo deste endereço pediu para ficar de fora: não é coletado.

## Import
watch-import-title = Importar uma lista OPML ou CSV
watch-import-file = Arquivo
watch-import-hint = OPML, ou CSV com as colunas name, feed_url, home_url, country, language. Primeiro é uma simulação, nada é salvo.
watch-import-paste = Ou cole a lista aqui
watch-import-try = Simular sem salvar
watch-import-heading = Simulação de “{ $name }”: nada foi salvo ainda
watch-import-heading-pasted = Simulação da lista colada: nada foi salvo ainda
watch-import-new =
    { $n ->
        [one] { $n } fonte nova
       *[other] { $n } fontes novas
    }
watch-import-known =
    { $n ->
        [one] { $n } já é coletada: fica como está
       *[other] { $n } já são coletadas: ficam como estão
    }
watch-import-unread =
    { $n ->
        [one] { $n } não pode ser lida
       *[other] { $n } não podem ser lidas
    }
watch-import-faults = As que não podem ser lidas
watch-import-fault = Linha { $line }, { $name }: { $says }
watch-import-fault-unnamed = Linha { $line }: { $says }
watch-import-button =
    { $n ->
        [one] Importar a fonte
       *[other] Importar as { $n }
    }
watch-import-discard = Descartar
watch-import-empty = Escolha um arquivo ou cole uma lista; o que chegou estava vazio.
watch-import-many = A lista nomeia mais de 20 000 fontes. Divida-a em partes.
watch-import-large = A lista passa de 4 MB. Divida-a em partes e importe-as uma a uma.
watch-import-not-opml = O arquivo não é OPML. Esperava-se um elemento opml com outline.
watch-import-no-columns = Falta a coluna dos endereços. Esperava-se feed_url ou address na primeira linha.
watch-import-address-missing = falta o endereço.
watch-import-address-private = { $detail } é um endereço privado e não se consulta.
watch-import-address-wrong = { $detail } não é um endereço da web.
watch-import-address-none = o que está no lugar do endereço não é um endereço da web.
watch-import-country-wrong = “{ $detail }” não é o código de um país: são esperadas as suas duas letras, como HN.
watch-import-which-outlet = pode ser de vários veículos: { $detail }. Escreva na lista o nome e o país do certo.

## Public health of sources
watch-health-title = Situação da coleta
watch-health-sentence = Respondem { $ok } de { $all } fontes.
watch-health-as-of = Em { $time }, { $zone }. Contam-se as fontes que não estão em pausa.
watch-health-lede = O que uma fonte não responde falta nas notícias, nas buscas e nos números. Por isso se publica aqui.
watch-health-figures = Resumo
watch-health-each = Fonte por fonte
watch-health-see = Ver
watch-health-of-sources =
    de { $asked } respondem; { $paused ->
        [0] nenhuma em pausa
       *[other] { $paused } em pausa
    }{ $idle ->
        [0] {""}
       *[other] ; { $idle } ainda não consultadas
    }
watch-health-found = Notícias encontradas hoje
watch-health-found-before = ontem, { $n }
watch-health-lag = De publicada a encontrada
watch-health-lag-of =
    { $n ->
        [one] na única notícia com hora de publicação
       *[other] a metade leva menos, nas últimas { $n } com hora de publicação
    }
watch-health-minutes = { $n } min
watch-health-hours = { $n } h
watch-health-whole-days =
    { $n ->
        [one] { $n } dia
       *[other] { $n } dias
    }
watch-health-caption = Fontes, primeiro as que falham
watch-health-bars =
    { $n ->
        [one] Último dia
       *[other] Últimos { $n } dias
    }
watch-health-last = Última resposta
watch-health-how = Como se coleta
watch-health-how-says = Cada endereço é consultado tão seguido quanto muda, um de cada vez por site, e se respeita o que cada veículo indica aos robôs. “12 de 14 dias” quer dizer que respondeu em 12 dos 14 dias em que foi consultada; “em parte”, que nesse dia também falhou alguma vez. Uma barra cinza e baixa é um dia em que nada foi consultado.
watch-health-days =
    { $answered } de { $asked } { $asked ->
        [one] dia
       *[other] dias
    }{ $partly ->
        [0] {""}
       *[other] ; { $partly } em parte
    }

## On an outlet’s page
watch-panel-title = O que é coletado
watch-panel-no-source = Nenhuma fonte deste veículo é coletada.
watch-panel-no-article = Ainda não há notícias deste veículo.
watch-panel-all = Ver todas as suas notícias
watch-problem-no-text = Da página não sai nenhum texto.

## O que foi feito, para o registro
watch-did-source-add = Acrescentou uma fonte
watch-did-source-ask = Mandou pedir uma fonte
watch-did-source-pause = Pôs uma fonte em pausa
watch-did-source-resume = Retomou uma fonte
watch-did-source-remove = Retirou uma fonte
watch-did-source-readdress = Deu outro endereço a uma fonte
watch-did-source-import = Importou uma lista de fontes
watch-did-article-hide = Ocultou uma notícia
watch-did-article-show = Voltou a mostrar uma notícia
watch-did-article-erase = Mandou apagar uma notícia para sempre
watch-did-article-erased = Terminou de apagar uma notícia

## As tarefas
watch-job-fetch-source = Pedir uma fonte
watch-job-fetch-page = Buscar uma página de notícia
watch-job-erase-page = Apagar uma notícia para sempre

## On the page of a country
watch-country-title = Esta semana na imprensa
watch-country-count =
    { $n ->
        [one] Uma notícia esta semana
       *[other] { $n } notícias esta semana
    }
watch-country-says = Nos últimos sete dias: { $articles } notícias, { $stories } histórias, { $outlets } meios.
watch-country-none = Nos últimos sete dias não se viu nenhuma notícia deste país.
watch-country-all = Todas as notícias deste país

## What readers say of articles
watch-remarks-desk = Observações
watch-remarks-title = Observações de leitoras e leitores
watch-remarks-lede = O que pessoas sem conta disseram de uma notícia, com a resposta do observatório.
watch-remarks-none = Ainda não há observações publicadas
watch-remarks-none-says = Na página de cada notícia pode-se dizer por que ela é boa ou danosa.
watch-remarks-queue = Observações por responder
watch-remarks-queue-lede = O que pessoas sem conta dizem das notícias. As mais antigas primeiro.
watch-remarks-queue-none = Não há observações para mostrar
watch-remark-one = Observação
watch-remark-title = Dizer por que uma notícia é boa ou danosa
watch-remark-band = Esta notícia é boa ou danosa?
watch-remark-says = Não é preciso conta. Uma pessoa do observatório lê e responde; a resposta fica no endereço que recebe ao enviar. Se for publicada, é publicada sem o seu nome nem o seu e-mail.
watch-remark-kind = O que assinala
watch-remark-kind-good-words = Boa: palavras que respeitam
watch-remark-kind-good-voices = Boa: dá voz às pessoas de quem fala
watch-remark-kind-good-context = Boa: explica com dados e fontes
watch-remark-kind-harm-words = Danosa: palavras ou imagens que estigmatizam
watch-remark-kind-harm-exposes = Danosa: expõe uma pessoa em risco
watch-remark-kind-harm-untrue = Danosa: diz algo falso ou sem fonte
watch-remark-kind-harm-one-sided = Danosa: escuta só um lado
watch-remark-words = Por quê
watch-remark-words-hint = Diga que parte da notícia e por quê. Não escreva nomes de pessoas em risco nem dados delas.
watch-remark-words-missing = Escreva por quê
watch-remark-words-long = Escreva no máximo { $n } letras
watch-remark-button = Enviar a observação
watch-remark-by-reader = Uma pessoa que lê
watch-remark-answer-of = Resposta do observatório:
watch-remark-all = Todas as observações sobre esta notícia
watch-remark-article = Notícia
watch-remark-state-open = Enviada em { $date }, sem resposta
watch-remark-state-shown = Publicada com a sua resposta em { $date }
watch-remark-state-accepted = Respondida em { $date }, sem publicar
watch-remark-state-declined = Não aceita, em { $date }
watch-remark-publish = Responder e publicar
watch-remark-publish-hint = Ao publicar, qualquer pessoa lê a observação e a resposta na página da notícia. Não publique o que deixa reconhecer uma pessoa em risco.
watch-remark-answer-only = Responder sem publicar
watch-remark-take-off = Deixar de publicá-la
watch-remark-put-on = Publicá-la
watch-remark-decided-meanwhile = Outra pessoa respondeu entretanto. Carregue a página outra vez para ler.
watch-done-remarked = A observação está enviada.
watch-done-answered = A resposta está salva.
watch-did-remark-send = Enviou uma observação sobre uma notícia
watch-did-remark-publish = Publicou uma observação com a sua resposta
watch-did-remark-answer = Respondeu uma observação sem publicá-la
watch-did-remark-decline = Não aceitou uma observação
watch-did-remark-take-off = Deixou de publicar uma observação
## To take away
watch-data-articles-about = Que notícias há: meio, país, data, título, autoria, história e endereço. Os textos pertencem aos meios e não estão.
watch-search-records = Também nos registros
