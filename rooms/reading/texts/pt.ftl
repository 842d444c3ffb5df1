# Reading: the terms and what the machine flags.

# What jobs, followers and the log of actions are called
reading-follower-readings = Leitura crítica das notícias

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
reading-manner-own = Na voz do veículo
reading-manner-quoted = Em uma citação
reading-manner-critical = Criticada ou negada
reading-manner-contested = Os guias não coincidem
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
reading-rail-people-decide = A máquina assinala palavras e propõe quem as diz; pode errar. As pessoas decidem.
reading-panel-speaks = Quem fala
reading-panel-as-presented = Cada voz é contada uma vez. Sexo como se apresenta no texto.
reading-panel-people = Pessoas e vozes
reading-panel-known-from = Sabe-se por
reading-panel-role = Papel
reading-panel-quote = Fala
reading-panel-provenance = Máquina: leitor { $reader }, { $at }
reading-voices-women = Mulheres
reading-voices-men = Homens
reading-voices-groups = Grupos
reading-voices-institutions = Instituições
reading-voices-unknown = Não identificadas
reading-card-voices =
    { $n ->
        [one] Uma voz: { $list }
       *[other] { $n } vozes: { $list }
    }
reading-card-women =
    { $n ->
        [0] nenhuma mulher
        [one] uma mulher
       *[other] { $n } mulheres
    }
reading-card-men =
    { $n ->
        [one] um homem
       *[other] { $n } homens
    }
reading-card-groups =
    { $n ->
        [one] um grupo
       *[other] { $n } grupos
    }
reading-card-institutions =
    { $n ->
        [one] uma instituição
       *[other] { $n } instituições
    }
reading-card-unknown =
    { $n ->
        [one] uma não identificada
       *[other] { $n } não identificadas
    }
reading-chip-woman = Mulher
reading-chip-man = Homem
reading-chip-other = Outro, segundo o texto
reading-chip-group = Grupo
reading-chip-institution = Instituição
reading-chip-unknown = Não identificada
reading-chip-official = { $kind }, autoridade
reading-role-official = Autoridade
reading-role-and-official = { $role } (autoridade)
reading-speaker-none = Ninguém nomeado
reading-quote-direct = Direta
reading-quote-indirect = Indireta
reading-quote-mixed = Mista
reading-quote-line =
    { $manner }, { $n ->
        [one] uma palavra
       *[other] { $n } palavras
    }: “{ $words }”
reading-quote-and-verb = { $quote } — “{ $verb }” { $class }
reading-verb-distancing = toma distância
reading-verb-supporting = dá respaldo
reading-verb-emotive = carrega de emoção
reading-evidence-stated = o texto diz
reading-evidence-title = o cargo ou ofício
reading-evidence-agreement = a concordância
reading-evidence-pronoun = o pronome
reading-evidence-name = o nome
reading-evidence-ending = como termina o nome

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
reading-term-own-articles = As que o usam na própria voz
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
reading-import-read = Arquivo: { $file }
reading-import-over = A lista própria já tem { $n } e o arquivo traz { $more }. Com ambos, { $says }
reading-import-heading =
    Simulação: { $n ->
        [one] um termo legível
       *[other] { $n } termos legíveis
    }, { $faults ->
        [one] uma falha
       *[other] { $faults } falhas
    }. Nada foi salvo ainda.
reading-import-to-draft = Levar ao rascunho
reading-import-left-out =
    { $n ->
        [one] Uma entrada que estava em vigor não está no arquivo: é retirada.
       *[other] { $n } entradas que estavam em vigor não estão no arquivo: são retiradas.
    }
reading-list-why = { $list }: { $why }
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
reading-pattern-word = “{ $found }” não é uma palavra: esperavam-se letras e algarismos, depois de “=” se a forma é exata ou “~” se é um verbo.
reading-pattern-verb = “~{ $found }” não é um infinitivo cujas formas a terminação indique: escreva as formas com “=”.
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

## Check my text
reading-check-title = Revisar meu texto
reading-check-lede = Cole um rascunho ou um endereço e veja, antes de publicar, o que a Atalaya veria. O que você cola não é guardado nem sai deste servidor.
reading-check-headline = Manchete
reading-check-headline-found = A primeira linha foi lida como título. Se não for, escreva o título no campo dele.
reading-check-text = Texto
reading-check-text-hint = Espanhol, português, francês ou inglês; até { $n } palavras.
reading-check-address = Endereço de uma notícia publicada
reading-check-address-hint = No lugar do texto. Consulta-se o veículo uma só vez e nada é guardado.
reading-check-guide = Guia de
reading-check-button = Revisar
reading-check-again = Revisar de novo
reading-check-clear = Limpar
reading-check-read = Seu texto, lido
reading-check-key = Como ler as marcas
reading-check-word = palavra
reading-check-key-own = na sua voz
reading-check-key-quoted = em uma citação
reading-check-key-critical = criticada ou negada
reading-check-unread = O texto está em um idioma que a Atalaya não lê ({ $language }). Não há conselho a dar.
reading-check-no-advice = Não se lê: sem conselho
reading-check-heading =
    { $n ->
        [0] Nada a assinalar
        [one] Uma coisa para pensar
       *[other] { $n } coisas para pensar
    }
reading-check-advice = Conselho { $n }: { $words }
reading-check-words = Palavras
reading-check-times-own =
    { $n ->
        [one] na sua voz
       *[other] na sua voz, { $n } vezes
    }
reading-check-times-quoted =
    { $n ->
        [one] em uma citação
       *[other] em citações, { $n } vezes
    }
reading-check-times-critical =
    { $n ->
        [one] criticada ou negada
       *[other] criticada ou negada, { $n } vezes
    }
reading-check-quoted = Outra pessoa diz e pode ficar, se o texto contrastar com dados. { $better }
reading-check-critical = Aqui não há nada a mudar: o texto rejeita a palavra
reading-check-term = Ver o termo
reading-check-voices = Vozes
reading-check-nobody = Ninguém fala no texto: nem citações nem fontes.
reading-check-no-woman = O texto trata de mulheres e nenhuma fala.
reading-check-men-only =
    { $n ->
        [one] Fala um homem e nenhuma mulher.
       *[other] Falam { $n } homens e nenhuma mulher.
    }
reading-check-silent = Nomeada e sem voz: { $names }.
reading-check-experts = Buscar quem pode falar, no diretório
reading-check-origin = Nomeia a origem (“{ $words }”). É necessária para entender a notícia?
reading-check-help = Ajuda
reading-check-help-missing = Fala de violência (“{ $words }”) e não diz onde pedir ajuda.
reading-check-help-where = Instituições e linhas de cada país
reading-check-what = O que se observa
reading-check-what-words = Palavras que os guias desaconselham, com o que propõem e por quê; e se você as diz, cita ou critica.
reading-check-what-voices = Quem fala e quem não: mulheres, homens, grupos, instituições.
reading-check-what-headline = Se a manchete nomeia uma origem.
reading-check-what-help = Se um texto sobre violência diz onde pedir ajuda.
reading-check-not-kept = O texto é lido na memória e esquecido: não fica no banco de dados, nem no registro do servidor, nem no de auditoria.
reading-check-too-long = O texto passa de { $n } palavras. Divida-o em partes.
reading-check-both = Escreva um texto ou um endereço, não os dois.
reading-check-nothing = Escreva ou cole um texto, ou o endereço de uma notícia.
reading-check-too-many = Desta rede se pediu vezes demais em uma hora. Espere um pouco; seu texto continua aqui.
reading-check-slow = O veículo demora demais a responder. Cole o texto.
reading-check-answered = O veículo respondeu com o código { $status }. Confira o endereço ou cole o texto.
reading-check-no-article = Nesse endereço não se encontrou o texto de uma notícia. Cole o texto.

## Filters of the search
reading-facet-own = Na voz do veículo
reading-facet-voice = Como dizem a palavra
reading-facet-speaks = Quem fala
reading-facet-women = Mulheres entre as pessoas que falam
reading-trait-voz-propia = Na voz do veículo
reading-trait-voz-citada = Em uma citação
reading-trait-voz-criticada = Criticada ou negada
reading-trait-habla-mujer = Uma mulher
reading-trait-habla-hombre = Um homem
reading-trait-habla-grupo = Um grupo
reading-trait-habla-institucion = Uma instituição
reading-trait-habla-sin-identificar = Alguém não identificado
reading-trait-habla-nadie = Ninguém
reading-trait-mujeres-ninguna = Nenhuma
reading-trait-mujeres-menos-de-la-mitad = Menos da metade
reading-trait-mujeres-la-mitad-o-mas = A metade ou mais
reading-trait-mujeres-todas = Todas

## Correcting a reading
reading-correct-title = Corrigir a leitura
reading-correct-lede = O que uma pessoa diz fica ao lado do que a máquina leu, nunca no lugar, com quem disse, quando e por quê. Serve para medir a máquina e para ensiná-la.
reading-correct-untitled = Sem manchete
reading-correct-group-term = Termos assinalados
reading-correct-group-quote = Falas
reading-correct-group-person = Pessoas
reading-correct-one-term = Este termo
reading-correct-one-quote = Esta fala
reading-correct-one-person = Esta pessoa
reading-correct-rule-quote = falas
reading-correct-rule-person = pessoas
reading-correct-machine = Máquina: { $value }
reading-correct-speaker = { $kind }: { $speaker }
reading-correct-value = O que é
reading-correct-choose = Escolha o que é.
reading-correct-who = Quem fala
reading-correct-who-hint = Como está escrito no texto; só se a máquina errou de pessoa.
reading-correct-why = Por quê
reading-correct-why-hint = Uma frase, para quem ler depois. Não é preciso se a máquina acerta.
reading-correct-why-missing = Escreva por quê, em uma frase.
reading-correct-why-long = O motivo passa de { $n } letras. Encurte-o.
reading-correct-gone = Essa marca não está na leitura de agora. Escolha outra da lista.
reading-correct-changed = A notícia ou sua leitura mudou enquanto isso. Abaixo está o que se lê agora: olhe e, se valer o mesmo, guarde outra vez.
reading-correct-button = Salvar a correção
reading-correct-cancel = Deixar assim
reading-correct-link = Corrigir
reading-correct-none = Nada foi lido nesta notícia
reading-correct-back = Voltar à notícia
reading-correct-all-title = A notícia inteira
reading-correct-all-text = Se você olhou todas as falas da notícia e corrigiu as que precisavam e acrescentou as que faltavam, diga: assim serve para medir quantas a máquina encontra.
reading-correct-all-button = Olhei todas as falas
reading-correct-said = { $who }, { $date }: { $value }
reading-said-right = A máquina acerta
reading-said-term-wrong = Não é este termo
reading-said-quote-wrong = Não é uma fala
reading-said-person-wrong = Não é uma pessoa
reading-said-article-checked = Todas as falas olhadas
reading-done-corrected = O que você diz foi salvo ao lado do que a máquina leu.
reading-did-reading-correct = Corrigiu uma leitura

## How good the machine is
reading-quality-title = Quanto a leitura acerta
reading-quality-lede = O que a máquina encontra e o que lhe escapa, com o leitor { $reader }: cada número com seu intervalo de 95% e com quantos casos.
reading-quality-none = Este leitor ainda não foi medido
reading-quality-none-text = O coletor mede sozinho; volte daqui a pouco.
reading-quality-gold = Em textos anotados por pessoas
reading-quality-gold-caption = Leitor { $reader }, textos anotados
reading-quality-gold-note = Notícias e frases inventadas à maneira da imprensa de oito países, anotadas à mão e separadas das regras. Comparam leitores; não estimam como se lê a imprensa.
reading-quality-people = Na imprensa, segundo quem corrige
reading-quality-people-caption = O que as pessoas disseram da leitura das notícias, leitor { $reader }
reading-quality-people-note = Das marcas que uma pessoa olhou, em quantas a máquina acertou. Olham-se mais as duvidosas, por isso estes números são mais baixos que os de toda a imprensa.
reading-quality-variable = O quê
reading-quality-country = País
reading-quality-share = Acerta
reading-quality-95 = Intervalo de 95%
reading-quality-interval = { $low } a { $high }
reading-quality-n = n
reading-quality-floor = Mínimo
reading-quality-state = Mostra-se como
reading-quality-above = leitura
reading-quality-below = só sugestão
reading-quality-by-country = Por país
reading-quality-together = Todos os países juntos
reading-quality-few = pouquíssimos casos
reading-quality-earlier = Leitores anteriores
reading-quality-earlier-caption = Os mesmos números de leitores anteriores
reading-quality-reader = Leitor
reading-quality-only-suggestions = Só sugestões
reading-quality-no-suggestions = Tudo o que se mede passa do seu mínimo.
reading-quality-suggestion = { $variable } ({ $language }): { $share }
reading-quality-how = Como se mede
reading-quality-how-text = Uma fala conta como encontrada se compartilha ao menos 30% com a anotada (Jaccard); um termo, se é o mesmo e compartilha palavras; uma pessoa, se coincide seu nome ou uma de suas formas, ou se é encontrada onde o texto a nomeia primeiro. Quem fala e o sexo se olham nas falas encontradas; o sexo das pessoas nomeadas, nas encontradas; a voz, nos termos encontrados. Intervalos de Wilson (1927).
reading-variable-terms-precision = Termos: dos assinalados, são
reading-variable-terms-recall = Termos: dos que há, são assinalados
reading-variable-voice-right = De quem são as palavras
reading-variable-quotes-precision = Falas: das assinaladas, são
reading-variable-quotes-recall = Falas: das que há, são encontradas
reading-variable-speaker-right = Quem fala
reading-variable-sex-right = Mulher, homem, grupo, instituição
reading-variable-person-right = Pessoas: das assinaladas, são
reading-variable-people-precision = Pessoas nomeadas: das encontradas, são
reading-variable-people-recall = Pessoas nomeadas: das que há, são encontradas
reading-variable-people-right = Pessoas nomeadas: mulher ou homem
reading-job-measure-reading = Medir quanto a leitura acerta

## The draft of a list
reading-draft-title = Rascunho da lista
reading-draft-lede = A lista própria de { $observatory }, que se acrescenta à do nó. As mudanças se juntam aqui e não se aplicam até serem publicadas.
reading-draft-standing =
    { $n ->
        [one] Um termo
       *[other] { $n } termos
    }; última mudança: { $who }, { $at }.
reading-draft-none = Não há nenhum rascunho
reading-draft-none-text = Um rascunho parte da lista em vigor do observatório.
reading-draft-begin = Começar um rascunho
reading-draft-changes = O que muda
reading-draft-no-change = Ainda nada: o rascunho é igual à lista em vigor.
reading-draft-added =
    { $n ->
        [one] Um termo novo
       *[other] { $n } termos novos
    }
reading-draft-changed = Alguém mudou o rascunho enquanto isso. Abra-o de novo e repita sua mudança.
reading-draft-removed =
    { $n ->
        [one] Um termo retirado
       *[other] { $n } termos retirados
    }
reading-draft-edited =
    { $n ->
        [one] Um termo mudado
       *[other] { $n } termos mudados
    }
reading-draft-add = Acrescentar um termo
reading-draft-terms = Todos os termos do rascunho
reading-draft-no-term = Nenhum.
reading-draft-publish-title = Publicar
reading-draft-publish-text = Faz-se uma versão nova da lista, com seu número. Vale para as notícias que chegarem; para as anteriores, releia o arquivo. As leituras antigas são conservadas.
reading-draft-why = Por quê
reading-draft-why-hint = Uma frase, que se verá junto à lista.
reading-draft-why-missing = Escreva por que se publica, em uma frase curta.
reading-draft-gone = O rascunho já não está.
reading-draft-same = O rascunho é igual à lista em vigor: não há nada a publicar.
reading-draft-what = Escolha o que fazer com o rascunho.
reading-draft-discard-title = Descartar
reading-draft-discard-text = Perdem-se as mudanças do rascunho. A lista em vigor não muda.
reading-draft-discard = Descartar o rascunho
reading-draft-broken = Não é possível ler o rascunho da lista. A página dele, em Termos, diz por quê; ali você pode descartá-lo.
reading-draft-broken-title = Não é possível ler o rascunho
reading-draft-broken-text = Ele não pode ser mudado, testado nem publicado, porque se perderia o que não se lê. A lista em vigor não muda. Descarte-o e comece outro.
reading-draft-term-title = Um termo do rascunho
reading-draft-term-lede = Os mesmos dados que as colunas de uma lista.
reading-draft-term-save = Salvar no rascunho
reading-draft-term-remove = Retirar do rascunho
reading-term-id = Número
reading-term-id-hint = Como es-021; um diferente para cada termo. O de um termo do nó o substitui neste observatório.
reading-term-label = Termo
reading-term-pattern-hint = Palavras separadas por espaços; “;” separa vários padrões.
reading-signs = Os sinais de um padrão
reading-sign-form = qualquer forma da palavra: gênero e número
reading-sign-exact = só esta forma
reading-sign-verb = o verbo: infinitivo, gerúndio e terceira pessoa em todos os tempos
reading-sign-either = uma destas
reading-sign-maybe = a palavra ou nada
reading-sign-gap = até duas palavras, quaisquer que sejam
reading-sign-figure = um número
reading-sign-set = uma palavra de um conjunto: pessoas que migram, nacionalidades, animais, esporte…
reading-sign-before = depois de uma destas; “^” é o começo da frase
reading-sign-behind = antes de uma destas
reading-sign-unless = a não ser que isto esteja antes; no fim, a não ser que esteja depois
reading-term-category = Classe
reading-term-recommended = Melhor
reading-term-several-hint = Se são vários, separados por ponto e vírgula.
reading-term-proposed = Quem propõe a alternativa
reading-term-reason-es = Por quê, em espanhol
reading-term-reason-en = Por quê, em inglês
reading-term-reason-pt = Por quê, em português
reading-term-reason-fr = Por quê, em francês
reading-term-source = Guia
reading-term-source-url = Endereço do guia
reading-term-more-sources = Outros guias
reading-term-more-sources-hint = Nome <endereço>; separados por ponto e vírgula.
reading-term-within = Onde se busca
reading-within-both = Na manchete e no texto
reading-within-title = Só na manchete
reading-within-text = Só no texto
reading-trial-title = Testar no arquivo
reading-trial-lede = Lê as notícias dos países do observatório com o rascunho e com a lista em vigor, e diz que marcas seriam novas e quais se perderiam. Não muda nada.
reading-trial-button = Testar o rascunho
reading-trial-heading =
    { $articles ->
        [one] Uma notícia lida
       *[other] { $articles } notícias lidas
    }: { $new ->
        [one] uma marca nova
       *[other] { $new } marcas novas
    }, { $lost ->
        [one] uma perdida
       *[other] { $lost } perdidas
    }.
reading-trial-running =
    Em andamento: { $articles ->
        [one] uma notícia lida
       *[other] { $articles } notícias lidas
    }, { $new } marcas novas e { $lost } perdidas até agora.
reading-trial-old = O rascunho mudou depois: teste de novo.
reading-trial-counts = Novas: { $new }. Perdidas: { $lost }.
reading-trial-new = nova
reading-trial-lost = perdida
reading-trial-article = a notícia
reading-done-draft-begun = O rascunho começou com a lista em vigor.
reading-done-draft-discarded = O rascunho foi descartado.
reading-done-draft-none = Não há nenhum rascunho. Comece um.
reading-done-trial = O teste começou; você pode sair desta página e voltar.
reading-done-term-saved = O termo ficou no rascunho.
reading-done-term-removed = O termo foi retirado do rascunho.
reading-done-imported = Os termos do arquivo estão no rascunho.
reading-did-list-discard = Descartou o rascunho de uma lista
reading-job-list-trial = Testar o rascunho de uma lista no arquivo

## What an article names, what it is about, what to look at
reading-context-places = Lugares e grupos
reading-context-place = Lugares
reading-context-origin = Origens
reading-context-group = Grupos
reading-context-laws = Leis e direitos
reading-context-law = Leis
reading-context-article = art. { $n }
reading-context-right = Direitos
reading-context-organisations = Organizações
reading-context-organisation = Mencionadas
reading-context-kind = Classificação
reading-context-topic = Tema
reading-context-section = Seção
reading-context-genre = Gênero
reading-context-copy = Texto
reading-context-sure = certeza { $share }
reading-context-flags = Para olhar
reading-context-rules = Que regras o dizem
reading-context-no-women = nenhuma mencionada, citada nem em grupo
reading-context-women-named =
    { $n ->
        [one] uma mencionada
       *[other] { $n } mencionadas
    }
reading-context-women-quoted =
    { $n ->
        [one] uma citação delas
       *[other] { $n } citações delas
    }
reading-context-women-groups =
    { $n ->
        [one] uma menção em grupo
       *[other] { $n } menções em grupo
    }
reading-context-no-help = não oferece nenhuma linha de ajuda
reading-flag-migration-focus = Migração no centro
reading-flag-about-women = Mulheres
reading-flag-violence = Violência de gênero ou contra a infância
reading-flag-help-line = Ajuda
reading-flag-violence-without-help-line = Violência sem linha de ajuda
reading-flag-origin-in-headline = Origem na manchete
reading-flag-origin-with-crime = Origem junto a uma acusação
reading-place-country = país
reading-place-division = estado ou província
reading-place-city = cidade ou povoado
reading-place-border = fronteira
reading-place-corridor = rota
reading-place-region = região
reading-copy-own = Do próprio veículo
reading-copy-agency = De agência: { $agency }
reading-copy-mixed = Próprio, com informações de { $agency }
reading-copy-agencies = várias agências
reading-genre-news = Notícia
reading-genre-brief = Nota breve
reading-genre-interview = Entrevista
reading-genre-opinion = Opinião
reading-genre-editorial = Editorial
reading-genre-chronicle = Crônica
reading-genre-report = Reportagem
reading-section-politics = Política
reading-section-world = Internacional
reading-section-economy = Economia
reading-section-society = Sociedade
reading-section-justice = Justiça
reading-section-crime = Polícia
reading-section-migration = Migração
reading-section-health = Saúde
reading-section-science = Ciência e tecnologia
reading-section-environment = Meio ambiente
reading-section-education = Educação
reading-section-culture = Cultura
reading-section-entertainment = Entretenimento
reading-section-media = Mídia
reading-section-sports = Esportes
reading-section-local = Local
reading-section-opinion = Opinião
reading-panel-part = Função
reading-panel-part-from = Dito por
reading-function-subject = De quem se fala
reading-function-spokesperson = Porta-voz
reading-function-expert = Especialista
reading-function-personal-experience = Experiência própria
reading-function-eye-witness = Testemunha
reading-function-popular-opinion = Opinião popular
reading-function-unknown = Não dito
reading-part-migrant = migrante
reading-because-named-and-not-quoted = mencionada e sem fala
reading-because-tells-what-they-saw = conta o que viu
reading-because-speaks-of-their-own-life = fala da própria vida
reading-because-quoted = é citada
reading-because-joined = unida a outra igual
reading-because-beside-a-group = junto à palavra de um grupo
reading-because-as-a-noun = usada como substantivo
reading-because-after-an-article-or-number = depois de um artigo ou número
reading-because-a-plural-without-a-noun = plural sem substantivo
reading-because-one-person-without-an-article = uma só pessoa, sem artigo
reading-because-behind-a-name = depois de um nome
reading-because-with-a-capital = com maiúscula
reading-because-of-somebody = dito de alguém
reading-because-a-form-for-women = forma feminina
reading-because-a-form-for-men = forma masculina
reading-because-a-feminine-article = artigo feminino
reading-because-a-masculine-article = artigo masculino
reading-because-by-the-word-before-it = pela palavra anterior
reading-because-letters-behind-an-article = sigla depois de um artigo
reading-because-known-to-the-observatory = da lista do observatório
reading-because-one-of = pode ser de { $countries }
reading-because-known-place = lugar conhecido: { $name }
reading-because-spoken-of =
    { $n ->
        [one] o texto fala uma vez de { $country }
       *[other] o texto fala { $n } vezes de { $country }
    }
reading-occupation-0 = Não dito
reading-occupation-1 = realeza
reading-occupation-2 = política, governo, parlamento
reading-occupation-3 = serviço público, diplomacia
reading-occupation-4 = polícia, exército, bombeiros
reading-occupation-5 = ensino, academia
reading-occupation-6 = medicina
reading-occupation-7 = saúde, trabalho social, cuidado infantil
reading-occupation-8 = ciência, engenharia, técnica
reading-occupation-9 = jornalismo, mídia
reading-occupation-10 = direito, justiça
reading-occupation-11 = empresa, economia
reading-occupation-12 = escritório, comércio, serviços
reading-occupation-13 = ofícios, obra, transporte
reading-occupation-14 = agricultura, mineração, pesca
reading-occupation-15 = religião
reading-occupation-16 = ativismo, organizações, sindicatos
reading-occupation-17 = trabalho sexual
reading-occupation-18 = arte, espetáculo, celebridade
reading-occupation-19 = esporte
reading-occupation-20 = estudo
reading-occupation-21 = lar, mãe ou pai
reading-occupation-22 = infância, adolescência
reading-occupation-23 = vizinhança, residentes
reading-occupation-24 = aposentadoria
reading-occupation-25 = pessoa acusada ou condenada
reading-occupation-26 = desemprego
reading-occupation-27 = outra
reading-topic-1 = Mulheres na política
reading-topic-2 = Paz e negociações
reading-topic-3 = Política nacional e eleições
reading-topic-4 = Comércio e finanças entre países
reading-topic-5 = Relações exteriores
reading-topic-6 = Defesa e segurança interna
reading-topic-7 = Outra política
reading-topic-8 = Política econômica, impostos, mercados
reading-topic-9 = Crise econômica, falências, fusões
reading-topic-10 = Pobreza, moradia, assistência social
reading-topic-11 = Trabalho das mulheres
reading-topic-12 = Emprego
reading-topic-13 = Trabalho informal, venda ambulante
reading-topic-14 = Greves, sindicatos, outro trabalho
reading-topic-15 = Campo, agricultura, terra
reading-topic-16 = Consumo e preços
reading-topic-17 = Transporte e trânsito
reading-topic-18 = Outra economia
reading-topic-19 = Ciência e tecnologia
reading-topic-20 = Saúde e medicina
reading-topic-21 = Ebola
reading-topic-22 = HIV e aids
reading-topic-23 = Outras epidemias
reading-topic-24 = Saúde reprodutiva, aborto
reading-topic-25 = Mudança climática
reading-topic-26 = Meio ambiente, turismo
reading-topic-27 = Outra ciência ou saúde
reading-topic-28 = Objetivos de desenvolvimento sustentável
reading-topic-29 = Família e gerações
reading-topic-30 = Direitos humanos, de mulheres, crianças e minorias
reading-topic-31 = Religião, cultura e costumes
reading-topic-32 = Migração, refúgio, racismo, xenofobia
reading-topic-33 = Outro desenvolvimento
reading-topic-34 = Educação e cuidado infantil
reading-topic-35 = Movimentos de mulheres, feminismo
reading-topic-36 = Papéis de mulheres e homens
reading-topic-37 = Direito de família e herança
reading-topic-38 = Justiça e leis
reading-topic-39 = Desastres e acidentes
reading-topic-40 = Protestos e distúrbios
reading-topic-41 = Outro assunto social ou legal
reading-topic-42 = Crimes sem violência, drogas
reading-topic-43 = Corrupção
reading-topic-44 = Crimes violentos
reading-topic-45 = Violência contra a infância
reading-topic-46 = Guerra e terrorismo
reading-topic-47 = Outro crime ou violência
reading-topic-48 = Assédio e violência sexual contra mulheres
reading-topic-49 = Violência de gênero, feminicídio, tráfico
reading-topic-50 = Desigualdade entre mulheres e homens
reading-topic-51 = Celebridades, obituários
reading-topic-52 = Arte e espetáculos
reading-topic-53 = Mídia e redes
reading-topic-54 = Notícias falsas, desinformação
reading-topic-55 = Moda e concursos de beleza
reading-topic-56 = Esporte
reading-topic-57 = Outra cultura ou celebridade
reading-topic-58 = Outro tema

## Filters of the search by what an article names
reading-facet-part = Quem aparece
reading-facet-flag = Para olhar
reading-facet-country = Países de que fala
reading-facet-place = Lugares de que fala
reading-facet-law = Leis e tratados que menciona
reading-facet-organisation = Organizações que menciona
reading-trait-papel-migrante = Uma pessoa migrante
reading-trait-papel-migrante-citada = Uma pessoa migrante, que fala
reading-trait-papel-mujer-migrante = Uma mulher migrante
reading-trait-papel-mujer-migrante-citada = Uma mulher migrante, que fala
reading-trait-papel-mujer-especialista = Uma mulher especialista, que fala
reading-trait-papel-mujer-autoridad = Uma mulher com cargo público, que fala

## Correcting what an article names and what it is
reading-correct-what-term = Termo
reading-correct-what-quote = Quem fala
reading-correct-what-person = Sexo
reading-correct-what-part = Função
reading-correct-what-migrant = Migra
reading-correct-what-place = Lugar, de
reading-correct-what-group = Grupo
reading-correct-what-law = Lei
reading-correct-what-right = Direito
reading-correct-what-organisation = Organização
reading-correct-what-topic = Tema
reading-correct-what-section = Seção
reading-correct-what-genre = Gênero
reading-correct-what-copy = De quem é o texto
reading-said-nothing = A máquina não diz nada
reading-said-yes = Sim
reading-said-no = Não
reading-said-unknown = O texto não diz
reading-said-own = Do próprio veículo
reading-said-agency = De uma agência
reading-said-mixed = Próprio, com informações de agência
reading-said-place-wrong = Não é um lugar
reading-said-group-wrong = Não é um grupo de pessoas
reading-said-law-wrong = Não é uma lei
reading-said-right-wrong = Não é um direito
reading-said-organisation-wrong = Não é uma organização
reading-context-frames = Sugestões de um modelo
reading-context-frame = Sugestão
reading-context-held-out = certeza { $share }; com textos que não tinha visto, F1 { $f1 } com n { $n }
reading-context-by-model = modelo; o que mais pesou: { $words }
reading-did-reading-model-set = Pôs em uso um modelo de sugestões
reading-did-reading-model-remove = Retirou o modelo de sugestões
reading-mark-by-person = De uma pessoa
reading-panel-told = Citações que pessoas disseram
reading-missed-title = Falta algo?
reading-missed-lede = O que a máquina não encontrou se acrescenta com as palavras do texto. Fica como dito por uma pessoa e serve para medir quanto a máquina encontra.
reading-missed-quote = Acrescentar uma citação que falta
reading-missed-term = Acrescentar um termo que falta
reading-missed-words = As palavras, tal como estão no texto
reading-missed-words-hint = Copie-as da notícia e cole-as aqui, com seus acentos e maiúsculas.
reading-missed-borders-hint = Se a citação começa ou termina em outra parte, deixe aqui apenas suas palavras.
reading-missed-which = Qual delas
reading-missed-which-hint = Só se as palavras se repetem: 1 é a primeira.
reading-missed-no-words = Cole as palavras do texto.
reading-missed-not-found = Essas palavras não estão assim no texto. Copie-as da notícia, inteiras.
reading-missed-several = Essas palavras estão { $n } vezes no texto. Escreva qual, de 1 a { $n }.
reading-missed-there = Isso já está na lista. Corrija-o ali.
reading-missed-elsewhere = Essas palavras estão em outra parte do texto. Se são outra citação, acrescente-a como citação que falta.
reading-missed-no-term = Escolha o termo.
reading-done-missed = O que faltava foi acrescentado, como dito por você.
reading-said-missed = A máquina não o encontrou
reading-said-moved = A máquina pôs outros limites
reading-said-quote-moved = Começa ou termina em outra parte
reading-said-place-found = É um lugar, de nenhum país em particular
reading-said-law-found = É uma lei ou um tratado
reading-said-right-found = É um direito
reading-said-organisation-found = É uma organização
reading-because-no-date-in-the-first-lines = sem data nas primeiras linhas
reading-because-of-topic = tema: { $topic }
reading-because-in-section = seção: { $words }
reading-because-in-address = endereço: { $words }
reading-because-in-headline = título: { $words }
reading-because-in-author = autoria: { $words }
reading-because-in-signed = assina: { $words }
reading-because-in-with = com informações de: { $words }
reading-correct-times =
    { $n ->
        [one] { $n } menção
       *[other] { $n } menções
    }
reading-because-count-quotations =
    { $n ->
        [one] { $n } citação
       *[other] { $n } citações
    }
reading-because-count-words =
    { $n ->
        [one] { $n } palavra
       *[other] { $n } palavras
    }
reading-because-count-who-speak =
    { $n ->
        [one] { $n } que fala
       *[other] { $n } que falam
    }
reading-because-count-questions-with-answers =
    { $n ->
        [one] { $n } pergunta com resposta
       *[other] { $n } perguntas com resposta
    }
reading-because-count-turns-of-dialogue =
    { $n ->
        [one] { $n } fala de diálogo
       *[other] { $n } falas de diálogo
    }
reading-group-afrodescendants = pessoas afrodescendentes
reading-group-asylum-seekers = solicitantes de asilo
reading-group-children = crianças e adolescentes
reading-group-deportees = pessoas deportadas
reading-group-diaspora = diáspora
reading-group-disappeared = pessoas desaparecidas
reading-group-displaced = pessoas deslocadas
reading-group-domestic-workers = trabalhadoras domésticas
reading-group-families = famílias
reading-group-farm-workers = trabalhadores rurais
reading-group-girls = meninas
reading-group-indigenous = povos indígenas
reading-group-lgbti = pessoas LGBTI
reading-group-men = homens
reading-group-migrants = pessoas migrantes
reading-group-mothers = mães
reading-group-nationals = gente de um país
reading-group-refugees = pessoas refugiadas
reading-group-returnees = pessoas retornadas
reading-group-searching-families = famílias que buscam
reading-group-survivors = sobreviventes
reading-group-trafficked = vítimas de tráfico de pessoas
reading-group-women = mulheres

## How good the machine is at what an article names and what it is
reading-context-suggestion = { $what } (sugestão)
reading-variable-places-precision = Lugares: dos marcados, são
reading-variable-places-recall = Lugares: dos que há, são encontrados
reading-variable-country-right = País de um lugar
reading-variable-demonyms-precision = Gentílicos: dos marcados, são
reading-variable-demonyms-recall = Gentílicos: dos que há, são encontrados
reading-variable-groups-precision = Grupos: dos marcados, são
reading-variable-groups-recall = Grupos: dos que há, são encontrados
reading-variable-laws-precision = Leis: das marcadas, são
reading-variable-laws-recall = Leis: das que há, são encontradas
reading-variable-rights-precision = Direitos: dos marcados, são
reading-variable-rights-recall = Direitos: dos que há, são encontrados
reading-variable-organisations-precision = Organizações: das marcadas, são
reading-variable-organisations-recall = Organizações: das que há, são encontradas
reading-variable-topic-precision = Tema: dos ditos, acertam
reading-variable-topic-recall = Tema: de todas as notícias, é dito e certo
reading-variable-topic-right = Tema
reading-variable-section-right = Seção
reading-variable-genre-right = Gênero
reading-variable-copy-right = De quem é o texto
reading-variable-flags-precision = Sinais para olhar: dos dados, são
reading-variable-flags-recall = Sinais para olhar: dos que há, são dados
reading-variable-flags-right = Sinais para olhar
reading-variable-function-precision = Função: das ditas, acertam
reading-variable-function-recall = Função: das que há, são ditas
reading-variable-function-right = Função
reading-variable-occupation-right = Ocupação
reading-variable-migrant-right = Se migra

## Advice on an origin beside an accusation
reading-check-origin-with-crime = Junta uma origem a uma acusação («{ $words }»). É preciso dizê-la?

## Terms of the installation that an observatory does not use
reading-draft-off =
    { $n ->
        [one] Um termo do nó que deixa de ser usado
       *[other] { $n } termos do nó que deixam de ser usados
    }
reading-draft-on =
    { $n ->
        [one] Um termo do nó que volta a ser usado
       *[other] { $n } termos do nó que voltam a ser usados
    }
reading-draft-all-off = Termos do nó que não são usados
reading-draft-all-off-text = Neste observatório não são mostrados nem contados. Escolha um para voltar a usá-lo.
reading-draft-term-off = Não usar neste observatório
reading-draft-term-on = Voltar a usar
reading-draft-term-is-off = Este termo do nó não é usado no observatório.
reading-draft-term-is-inherited = Este termo é do nó. Se o guardar, o observatório terá a sua própria forma; também pode deixar de usá-lo.
reading-done-term-off = O termo do nó deixará de ser usado quando o rascunho for publicado.
reading-done-term-on = O termo do nó voltará a ser usado quando o rascunho for publicado.
reading-term-edit = Mudá-lo ou deixar de usá-lo neste observatório
reading-term-not-nearer = Não se estiver mais perto
reading-term-never-with = Nunca junto a
reading-set-migrant = palavras para migrantes
reading-set-nationality = gentílicos
reading-set-nationals = gentílicos no plural
reading-set-sport = palavras do esporte
reading-set-animal = palavras para animais
reading-set-weather = palavras do clima e da natureza
reading-set-goods = palavras do comércio e do turismo
reading-set-art = palavras da arte
reading-set-fiction = palavras da ficção
reading-set-music = palavras da música
reading-set-computing = palavras da informática
reading-set-mineral = palavras da mineração

## Names that an observatory knows: people, places, first names
reading-evidence-known = a lista de pessoas conhecidas
reading-evidence-known-name = o nome, segundo a lista do observatório ({ $source })
reading-role-known = da lista de pessoas conhecidas
reading-trial-names =
    { $people ->
        [one] Uma pessoa seria apresentada de outro modo
       *[other] { $people } pessoas seriam apresentadas de outro modo
    }; { $places ->
        [one] um lugar
       *[other] { $places } lugares
    }.
reading-trial-told = antes, { $before }; com o rascunho, { $after }.
reading-trial-not-found = não aparece
reading-trial-no-role = sem cargo
reading-trial-no-country = sem país
reading-draft-names-added =
    { $n ->
        [one] Um nome novo
       *[other] { $n } nomes novos
    }
reading-draft-names-edited =
    { $n ->
        [one] Um nome mudado
       *[other] { $n } nomes mudados
    }
reading-draft-names-removed =
    { $n ->
        [one] Um nome retirado
       *[other] { $n } nomes retirados
    }
reading-names-title = Nomes conhecidos
reading-names-lede = Pessoas, lugares e primeiros nomes que { $observatory } conhece. Ao ler uma notícia, são consultados antes das tabelas gerais.
reading-names-people-hidden = As pessoas da lista são vistas por quem pode editá-la.
reading-names-kind = Tipo
reading-names-letters = Letras do nome
reading-names-none-asked = Nenhum nome assim
reading-names-none = Ainda não há nomes
reading-names-none-text = A lista serve para o que o leitor não pode saber: quem é uma pessoa da região e como se apresenta, em que país fica uma aldeia, se um primeiro nome é de mulher ou de homem.
reading-names-sources = De onde vêm os nomes
reading-names-sources-text = O leitor traz primeiros nomes contados em registros. São contagens de nomes, não de pessoas, e o que diz o texto vale mais. Vêm de:
reading-names-source-ine = Instituto Nacional de Estadística da Espanha (fuente: INE)
reading-names-source-chile = Registro Civil do Chile, 1920 a 2021 (CC0)
reading-names-source-wikidata = Pessoas de catorze países da América na Wikidata (CC0)
reading-names-source-genero = A lista de nomes de datasketch/genero (MIT)
reading-names-source-us = Estados Unidos: Social Security Administration, 1920 a 2023 (domínio público), para textos em inglês
reading-names-source-france = França: Insee, Fichier des prénoms, 1900 a 2020 (Licence Ouverte 2.0), para textos em francês
reading-names-source-brazil = Brasil: IBGE, censos de 2010 e 2022, para textos em português
reading-names-sources-places = Os lugares são das tabelas do leitor: países, estados e departamentos, cidades, fronteiras e rotas da América.
reading-names-sources-organisations = As organizações são as do diretório, com seu nome e sua sigla.
reading-names-directory = Ver o diretório
reading-names-change = Mudar a lista
reading-names-change-text = As mudanças se juntam no rascunho, com as dos termos, e valem quando ele é publicado.
reading-names-to-draft = Testar e publicar o rascunho
reading-names-import-title = Importar nomes
reading-names-import-lede = Primeiro é uma simulação, nada é salvo. Depois os nomes vão para o rascunho e tomam o lugar dos iguais.
reading-names-import-hint = CSV com as colunas { $columns }. As que um tipo de nome não tem ficam vazias.
reading-names-import-example = Baixar os nomes em vigor (CSV)
reading-names-import-heading =
    Simulação: { $n ->
        [one] um nome é lido
       *[other] { $n } nomes são lidos
    }, { $faults ->
        [one] uma falha
       *[other] { $faults } falhas
    }. Nada foi salvo ainda.
reading-name-kind-person = Pessoa
reading-name-kind-place = Lugar
reading-name-kind-first-name = Primeiro nome
reading-name-title-person = Uma pessoa conhecida
reading-name-title-place = Um lugar conhecido
reading-name-title-first-name = Um primeiro nome conhecido
reading-name-lede-person = Alguém de quem a imprensa escreve. Anote só o que diz de si em público; o que cada notícia disser vale mais.
reading-name-lede-place = Um lugar que as tabelas do leitor não têm, ou que fica em outro país que não o delas.
reading-name-lede-first-name = Um nome que os registros não têm, ou que aqui é de outras pessoas.
reading-name-add-person = Acrescentar uma pessoa
reading-name-add-place = Acrescentar um lugar
reading-name-add-first-name = Acrescentar um primeiro nome
reading-name-full = Nome completo
reading-name-full-hint = Também se reconhecem as formas curtas que começam do mesmo modo.
reading-name-sex = Sexo, como se apresenta
reading-name-sex-hint = Se não se diz, o texto ou o nome dirão.
reading-name-sex-other = Outro
reading-name-sex-none = Não se diz
reading-name-role = Cargo ou ofício
reading-name-role-hint = Usa-se onde a notícia não diz nenhum.
reading-name-affiliation = De onde é: instituição, organização, lugar
reading-name-alone = Parte do nome que basta sozinha
reading-name-alone-hint = Por exemplo um sobrenome. Escreva só se na imprensa não puder ser mais ninguém.
reading-name-place = Nome do lugar
reading-name-country = País
reading-name-place-kind = O que é
reading-name-first = Primeiro nome
reading-name-first-hint = Uma só palavra.
reading-name-bears = De quem é
reading-name-source = De onde se sabe
reading-name-source-hint = Um registro, um censo, uma organização. Mostra-se com cada leitura.
reading-name-is-inherited = Este nome é do nó. Se o salvar, o que o observatório disser vem antes.
reading-name-is-removed = O rascunho retira este nome. Se o salvar, ele volta.
reading-name-of-node = do nó, em vigor
reading-name-in-force = em vigor
reading-name-added = no rascunho: novo
reading-name-changed = no rascunho: mudado
reading-name-removed = no rascunho: retirado
reading-name-says-alone = basta “{ $what }”
reading-name-says-source = fonte: { $what }
reading-name-fault-too-many = a lista passa de { $expected } nomes.
reading-name-fault-country = “{ $found }” não são as duas letras de um país (ISO 3166), como GT.
reading-name-fault-not-of-kind = este tipo de nome não leva “{ $found }” aqui: deixe a célula vazia.
reading-name-fault-not-a-name = “{ $found }” não é um nome: esperam-se letras, e um primeiro nome é uma só palavra.
reading-name-fault-not-in-name = “{ $found }” não é parte do nome.
reading-done-name-saved = O nome ficou no rascunho. Vale quando for publicado.
reading-done-name-removed = O nome foi retirado do rascunho.
reading-done-names-imported = Os nomes do arquivo estão no rascunho.

# On the page of a law, a treaty or an organisation
reading-press-title = Na imprensa
reading-press-says =
    { $n ->
        [one] Aparece em uma notícia.
       *[other] Aparece em { $n } notícias.
    }
reading-press-says-own =
    { $n ->
        [one] Aparece em uma notícia da imprensa do seu país.
       *[other] Aparece em { $n } notícias da imprensa do seu país.
    }
reading-press-all = Ver as notícias
