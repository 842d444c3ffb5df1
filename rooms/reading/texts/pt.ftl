# Reading: the terms and what the machine flags.

## Navigation and words
reading-nav-terms = Termos
reading-word-language = Idioma
reading-word-all = Todos
reading-word-filter = Filtrar

## On an article’s page
reading-article-summary =
    { $n ->
        [one] Um termo assinalado
       *[other] { $n } termos assinalados
    }
reading-manner-flagged = Termo assinalado
reading-manner-contested = Os guias não coincidem
reading-manner-quoted = Citado no texto
reading-manner-critical = Criticado ou negado no texto
reading-mark-better = Melhor: { $words }
reading-mark-provenance = Máquina: regra { $rule }, leitor { $reader }
reading-rail-heading = O que a máquina assinala
reading-rail-language = Idioma do texto: { $language }.
reading-rail-unread = Não há termos neste idioma: o texto não foi lido.
reading-rail-none = Nenhum termo da lista.
reading-rail-count =
    { $n ->
        [one] Um termo da lista.
       *[other] { $n } termos da lista.
    }
reading-rail-people-decide = A máquina assinala palavras e propõe quem as diz; pode enganar-se. As pessoas decidem.
reading-rail-quotes = Quem fala
reading-rail-people = Quem aparece
reading-rail-quote = «{ $words }» — { $speaker } ({ $kind })
reading-rail-person = { $name }: { $sex } ({ $evidence })
reading-rail-person-unknown = { $name }: o texto não diz
reading-speaker-woman = mulher
reading-speaker-man = homem
reading-speaker-group = grupo
reading-speaker-institution = instituição
reading-speaker-unknown = não se sabe
reading-evidence-stated = o texto o diz
reading-evidence-title = pelo cargo ou ofício
reading-evidence-agreement = pela concordância
reading-evidence-pronoun = pelo pronome
reading-evidence-name = pelo nome

## Terms
reading-terms-title = Termos
reading-terms-lede =
    { $n ->
        [one] Um termo que os guias desaconselham, com o que propõem no lugar.
       *[other] { $n } termos que os guias desaconselham, com o que propõem no lugar.
    }
reading-terms-note = Uma marca é uma pergunta para quem lê, não uma acusação: citar ou criticar uma palavra é legítimo.
reading-terms-none = Nenhum termo neste idioma
reading-term-uses =
    { $n ->
        [0] Em nenhuma notícia
        [one] Em { $n } notícia
       *[other] Em { $n } notícias
    }
reading-term-contested = Os guias não coincidem
reading-term-contested-note = Os guias não coincidem neste termo. Mostram-se as duas opiniões; não é um erro.
reading-term-why = Por quê
reading-term-in-press = Na imprensa
reading-term-no-article = Nenhuma notícia do arquivo o usa.
reading-term-all-articles = Ver todas as notícias que o usam
reading-term-rule = A regra
reading-term-pattern = Busca-se
reading-term-severity = Gravidade
reading-term-requires = Só perto de
reading-term-excludes = Não dentro de
reading-severity-high = Alta
reading-severity-medium = Média
reading-severity-low = Baixa
reading-proposed-source = A alternativa é do guia citado.
reading-proposed-editor = A alternativa é proposta por Atalaya.

## Categories
reading-category-contested = Em discussão
reading-category-illegality = Ilegalidade
reading-category-crime-origin = Origem e crime
reading-category-criminalisation = Criminalização
reading-category-dehumanisation = Desumanização
reading-category-exaggeration = Exagero
reading-category-gender = Gênero
reading-category-inaccurate = Palavras inexatas
reading-category-loaded = Palavras carregadas
reading-category-metaphor-disaster = Metáforas de catástrofe
reading-category-metaphor-war = Metáforas de guerra
reading-category-othering = Nós e eles
reading-category-person-first = Primeiro a pessoa
reading-category-slur = Insultos

## Lists, importing, reading again
reading-lists-title = Listas em vigor
reading-list-line = { $name }, número { $number }, publicada em { $date } por { $who }
reading-import-title = Importar uma lista de termos
reading-import-lede = A lista se soma à do nó para { $observatory }. Primeiro é uma simulação, nada é salvo.
reading-import-name = Nome da lista
reading-import-name-hint = Como aparecerá nas páginas.
reading-import-name-missing = Escreva um nome para a lista.
reading-import-file = Arquivo
reading-import-hint = CSV com as colunas da lista que se pode baixar abaixo.
reading-import-try = Simular sem salvar
reading-import-example = Baixar os termos em vigor (CSV)
reading-import-empty = Escolha um arquivo que não esteja vazio.
reading-import-broken = O envio chegou incompleto. Envie o arquivo de novo.
reading-import-large = O arquivo passa de 2 MB. Divida-o em partes.
reading-import-heading =
    Simulação: { $n ->
        [one] um termo legível
       *[other] { $n } termos legíveis
    }, { $faults ->
        [one] uma falha
       *[other] { $faults } falhas
    }. Nada foi salvo ainda.
reading-import-publish = Publicar a lista
reading-import-discard = Descartar
reading-fault-in-line = Linha { $line }: { $says }
reading-fault-in-column = Linha { $line }, coluna { $column }: { $says }
reading-fault-list-too-large = a lista passa de { $expected } bytes.
reading-fault-list-too-long = a lista passa de { $expected } termos.
reading-fault-column-unknown = não há coluna “{ $found }”; as colunas são { $expected }.
reading-fault-column-missing = falta a coluna “{ $expected }”.
reading-fault-not-utf8 = a linha não é texto em UTF-8. Salve o arquivo como CSV UTF-8.
reading-fault-row-broken = a linha não é CSV: confira vírgulas e aspas.
reading-fault-cells = a linha tem { $found } células e se esperavam { $expected }.
reading-fault-cell-too-long = a célula passa de { $expected } bytes.
reading-fault-cell-empty = a célula está vazia.
reading-fault-id-twice = “{ $found }” já está mais acima.
reading-fault-name-unknown = “{ $found }” não é nenhum de: { $expected }.
reading-fault-language-unknown = “{ $found }” não é nenhum de: { $expected }.
reading-fault-within-unknown = “{ $found }” não é nenhum de: { $expected }, nem a célula está vazia.
reading-fault-set-unknown = não há conjunto “{ $found }” na língua “{ $language }”.
reading-fault-context-wrong = um contexto é uma palavra, ou várias separadas por “|”.
reading-pattern-empty = o padrão está vazio.
reading-pattern-too-long = o padrão tem partes, lacunas ou palavras entre parênteses demais.
reading-pattern-gap = a lacuna “{ $found }” não é “*” e um número de 1 a 8.
reading-pattern-word = “{ $found }” não é uma palavra: esperavam-se letras e algarismos, depois de “=” se a forma é exata.
reading-pattern-bracket = o parêntese de “{ $found }” não está fechado.
reading-pattern-beside = “{ $found }” só pode estar no começo (“<”, “!”) ou no fim (“>”, “!”) de um padrão.
reading-pattern-no-word = um padrão precisa de uma palavra que esteja sempre, no começo e no fim.
reading-reread-button = Reler o arquivo
reading-reread-hint = Uma lista nova se aplica às notícias que chegam; isto a aplica também às anteriores. As leituras antigas se conservam.
reading-done-published = A lista está em vigor para as notícias que chegarem. Para as anteriores, releia o arquivo.
reading-done-reread = A releitura começou; você pode sair desta página.

## O que foi feito, para o registro; as tarefas
reading-did-list-publish = Publicou uma lista de termos
reading-did-archive-reread = Mandou reler o arquivo
reading-job-reread = Reler o arquivo com as listas em vigor

## Guides of the library
reading-term-guides = Nos guias da biblioteca
reading-term-guide-page = { $title }, p. { $page }
