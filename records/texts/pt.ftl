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
