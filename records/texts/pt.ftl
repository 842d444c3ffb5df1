# What every room says of its records.

## Lists
records-everywhere = Todos
records-country = País
records-country-region = A região
records-other-countries =
    { $n ->
        [one] Outro país
       *[other] Outros { $n } países
    }
records-to-filters = Ir para os filtros
records-filters = Filtros
records-filter = Filtrar
records-clear = Retirar os filtros
records-name = Nome
records-facet-kind = Classe
records-facet-more =
    { $n ->
        [one] Mais um
       *[other] Mais { $n }
    }
records-none-filtered = Nenhum registro atende a todos os filtros.
records-none-yet = Ainda não há registros, ou a lista termina antes.
records-all = Ver todos

## One record
records-standing-confirmed = Confirmado em { $date }
records-standing-stale = Sem confirmação desde { $date }
records-standing-unconfirmed = Não confirmado
records-facts-caption = Dados, com a fonte de cada um
records-facts-fact = Dado
records-facts-value = Valor
records-facts-origin = De onde vem
records-facts-confirmed = Confirmado
records-facts-unconfirmed = Não confirmado
records-by-person = Pessoa
records-by-import = Arquivo
records-by-machine = Máquina
records-confidence-medium = Visto de passagem, ou lembrado
records-confidence-low = Duvidoso
records-period = De { $since } a { $until }
records-period-since = Desde { $since }
records-period-until = Até { $until }
records-date-month = { $month } de { $year }
records-side-about = Sobre este registro
records-side-relations = Relações
records-side-history = História
records-side-cite = Citar
records-history-entered = Registro criado
records-history-changed = Mudou: { $fields }
records-history-published = Publicado de novo
records-history-removed = Retirado
records-history-merged = Unido a outro registro
records-history-all =
    { $n ->
        [one] Uma mudança
       *[other] { $n } mudanças
    }
records-citation = { $site }, “{ $title }”, registro { $id }, não confirmado, alterado em { $date }, { $href }
records-citation-confirmed = { $site }, “{ $title }”, registro { $id }, confirmado em { $date }, { $href }

## What is typed
records-misread-long = Escreva no máximo { $n } caracteres
records-misread-parts = Escreva cada parte em seu campo
records-misread-number = Escreva um número, por exemplo 1200 ou 12.5
records-misread-date = Escreva uma data como 1998, 1998-05 ou 1998-05-31
records-misread-address = Escreva um endereço como https://www.exemplo.org
records-misread-mail = Escreva um e-mail como nome@exemplo.org
records-misread-country = Escolha um país, ou REG para a região
records-misread-language = Escreva o código da língua, por exemplo es ou quc
records-misread-term = “{ $term }” não está no vocabulário: escolha um termo da lista
records-misread-choice = “{ $word }” não é um dos valores possíveis

## Import
records-import-title = Importar registros
records-import-lede = Uma tabela em CSV ou XLSX adiciona registros e muda os que já estão. Primeiro se vê o que faria, linha por linha; nada é guardado até ser pedido, e uma importação se desfaz inteira.
records-import-kind = Que registros traz
records-import-file = Arquivo
records-import-file-hint = A primeira linha nomeia as colunas: o nome de cada dado, em qualquer das quatro línguas. “key” nomeia o registro; “source” diz de onde vem a linha.
records-import-paste = Ou cole a tabela
records-import-try = Ver o que faria
records-import-again = Testar de novo
records-import-discard = Descartar
records-import-foretold = Adicionaria { $n } e mudaria { $changed }
records-import-nothing-yet = É um teste: nada foi guardado ainda.
records-import-same =
    { $n ->
        [one] Uma linha não diz nada novo
       *[other] { $n } linhas não dizem nada novo
    }
records-import-faulty =
    { $n ->
        [one] Uma linha tem algo a corrigir
       *[other] { $n } linhas têm algo a corrigir
    }
records-import-more =
    { $n ->
        [one] E mais uma
       *[other] E mais { $n }
    }
records-import-faults = O que é preciso corrigir
records-import-changes = O que mudaria
records-import-line = Linha
records-import-column = Coluna
records-import-says = O que fazer
records-import-record = Registro
records-import-what = Mudanças
records-import-is-new = novo
records-import-before = Retirado:
records-import-after = Adicionado:
records-import-columns = O que diz cada coluna
records-import-pass-over = Não é tomada
records-import-key = Chave do registro
records-import-id = Identificador do registro
records-import-source = De onde vem a linha
records-import-sure = Quão seguro é: high, medium ou low
records-import-confirmed = Dia em que foi confirmado
records-import-button =
    { $n ->
        [one] Importar uma linha
       *[other] Importar as { $n } linhas
    }
records-import-button-rest =
    { $n ->
        [one] Importar só a linha sem falhas
       *[other] Importar só as { $n } linhas sem falhas
    }
records-import-row-broken = A linha não pode ser lida: reveja aspas e separadores
records-import-doubled = A linha { $line } já fala deste registro: deixe só uma
records-import-other-kind = O registro é de outra classe
records-import-missing = Falta este dado, que é necessário
records-import-nameless = A linha não nomeia nenhum registro: é preciso chave ou nome
records-import-ambiguous = Há vários registros com este nome: use a chave
records-import-unknown-record = Não há registro com este nome, chave ou identificador
records-import-confidence = Escreva high, medium ou low
records-imports-title = Importações
records-imports-lede = Cada importação pode ser desfeita inteira: os registros voltam a como estavam. Os que alguém mudou depois ficam como estão.
records-imports-none = Nada foi importado ainda
records-imports-undo = Desfazer
records-import-made = { $kind }: { $added } adicionados, { $changed } mudados; { $name }
records-import-undone-on = Desfeita em { $date }
records-done-importado =
    { $n ->
        [one] Uma linha foi importada
       *[other] { $n } linhas foram importadas
    }
records-done-deshecho = A importação foi desfeita
records-done-deshecho-en-parte =
    { $n ->
        [one] A importação foi desfeita, menos um registro que alguém mudou depois
       *[other] A importação foi desfeita, menos { $n } registros que alguém mudou depois
    }
records-did-import-make = Importou registros
records-did-import-undo = Desfez uma importação
