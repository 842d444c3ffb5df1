# What every room says of its records.

# What jobs, followers and the log of actions are called
records-job-read-file = Ler o texto de um arquivo
records-job-open-files = Abrir arquivos cujo embargo terminou
records-job-clean-files = Remover arquivos com envio incompleto
records-did-record-file-add = Adicionou um arquivo a um registro
records-did-record-file-remove = Removeu um arquivo de um registro

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
records-words = Nome ou tema
records-list-say =
    { $n ->
        [one] Um registro diz “{ $words }”.
       *[other] { $n } registros dizem “{ $words }”.
    }
records-words-hint = Encontra qualquer palavra do registro, em todas as suas formas e sem depender dos acentos. “Entre aspas”, as palavras seguidas; com um hífen antes, o que não deve constar: -polícia.
records-facet-kind = Classe
records-facet-more =
    { $n ->
        [one] Mais um
       *[other] Mais { $n }
    }
records-none-filtered = Nenhum registro atende a todos os filtros.
records-none-without = Os mesmos sem “{ $value }”
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
records-date-decade = Anos { $year }
records-date-between = { $since } – { $until }
records-date-since = desde { $since }
records-date-until = até { $until }
records-date-since-day = desde { $since }
records-date-until-day = até { $until }
records-date-about = { $date } (aprox.)
records-date-uncertain = { $date } (incerto)
records-date-none = sem data
records-side-about = Sobre este registro
records-side-relations = Relações
records-side-twins = Já existe outro com este nome
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
records-not-public = um registro que não é público
records-citation = { $site }, “{ $title }”, registro { $id }, não confirmado, alterado em { $date }, { $href }
records-citation-confirmed = { $site }, “{ $title }”, registro { $id }, confirmado em { $date }, { $href }

## What is typed
records-misread-long = Escreva no máximo { $n } caracteres
records-misread-parts = Escreva cada parte em seu campo
records-misread-number = Escreva um número, por exemplo 1200 ou 12.5
records-misread-date = Escreva uma data como 1998, 1998-05 ou 1998-05-31; ca. 1998 se for aproximada, com / de uma a outra: 2006/2008-01
records-misread-date-month = Não há mês { $month }. Um mês se escreve { $year }-05; de um ano a outro, { $year }/{ $until }
records-misread-address = Escreva um endereço como https://www.exemplo.org
records-misread-mail = Escreva um e-mail como nome@exemplo.org
records-misread-country = “{ $text }” não é um país: escreva seu nome ou suas duas letras, por exemplo Honduras ou HN, ou REG para a região
records-misread-language = Escreva a língua ou seu código, por exemplo es ou quc
records-misread-term = “{ $term }” não está no vocabulário: escolha um termo da lista
records-misread-term-retired = “{ $term }” está fora de uso: escolha outro termo da lista
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
records-import-doubled = A linha { $line } já fala deste registro: deixe só uma
records-import-other-kind = O registro é de outra classe
records-import-missing = Falta este dado, que é necessário
records-import-nameless = A linha não nomeia nenhum registro: é preciso chave ou nome
records-import-ambiguous = Há vários registros com este nome: use a chave
records-import-unknown-record = Não há registro com este nome, chave ou identificador
records-import-withdrawn = O registro com esta chave ou identificador foi retirado: publique-o primeiro, ou tire a linha
records-import-merged = Este registro foi unido a “{ $name }”: use a chave desse, ou tire a linha
records-import-confidence = Escreva high, medium ou low
records-import-choice = “{ $text }” não é um valor de “{ $field }”. Escreva um destes: { $values }
records-import-choice-several = “{ $text }” pode ser mais de um valor de “{ $field }”. Escreva a palavra entre parênteses: { $values }
records-import-values-more = { $values } e mais { $n }
records-import-one-row = O campo leva uma única linha
records-import-part = “{ $text }” não nomeia nenhuma parte: escreva cada parte como nome: texto, separadas por |. As partes são { $parts }
records-import-part-missing = Falta a parte { $part }
records-imports-title = Importações
records-imports-lede = Cada importação pode ser desfeita inteira: os registros voltam a como estavam. Os que alguém mudou depois ficam como estão e são nomeados aqui: quando estiverem outra vez como a importação os deixou, também se desfazem.
records-imports-none = Nada foi importado ainda
records-imports-undo = Desfazer
records-imports-undo-rest = Desfazer o resto
records-import-made = { $kind }: { $added } adicionados, { $changed } mudados; { $name }
records-import-undone-on = Desfeita em { $date }
records-import-undone-part = Desfeita em parte em { $date }
records-import-left =
    { $n ->
        [one] Um registro fica como está
       *[other] { $n } registros ficam como estão
    }
records-import-left-changed = { $who } o mudou em { $date }
records-import-left-circle = como estava antes, seria parte de si mesmo
records-done-importado =
    { $n ->
        [one] Uma linha foi importada
       *[other] { $n } linhas foram importadas
    }
records-bulk-title = Mudar várias fichas
records-bulk-lede = Muda um mesmo dado em { $records }: as fichas que a lista mostra, filtrada como está. Primeiro se vê como cada uma ficaria; nada é guardado até ser pedido, e a mudança se desfaz inteira em Importações.
records-bulk-lede-kinds = A lista tem fichas de vários tipos: escolha quais mudar.
records-bulk-list = Voltar à lista
records-bulk-no-list = Abra esta página a partir de uma lista: ali está “Mudar várias fichas”.
records-bulk-none = A lista, filtrada como está, não tem fichas para mudar.
records-bulk-many = A lista tem { $n } fichas, e de uma vez se mudam até { $most }: filtre-a mais.
records-bulk-kind = Que fichas
records-bulk-field = Que dado
records-bulk-what = O que fazer com ele
records-bulk-next = Continuar
records-bulk-set = Pôr isto no lugar do que diz
records-bulk-add = Adicionar um valor
records-bulk-take-out = Tirar um valor
records-bulk-empty = Esvaziá-lo
records-bulk-single = Este dado leva um só valor: escolha pô-lo, tirá-lo ou esvaziá-lo
records-bulk-heading = { $field }: { $what }
records-bulk-other = Escolher outro dado ou outra ação
records-bulk-tongues = As línguas que ficarem vazias não mudam.
records-bulk-values = Que valores tirar
records-bulk-value-of = { $value } ({ $n })
records-bulk-values-more = São mostrados os { $n } valores mais frequentes: filtre a lista para ver os demais.
records-bulk-no-values = Nenhuma destas fichas diz algo neste dado.
records-bulk-value = Escreva ou escolha pelo menos um valor
records-bulk-try = Ver o que mudaria
records-bulk-foretold =
    { $n ->
        [0] Nenhuma ficha mudaria
        [one] Uma ficha mudaria
       *[other] { $n } fichas mudariam
    }
records-bulk-same =
    { $n ->
        [one] Uma ficha fica como está
       *[other] { $n } fichas ficam como estão
    }
records-bulk-faulty =
    { $n ->
        [one] Uma ficha não pode ser mudada assim
       *[other] { $n } fichas não podem ser mudadas assim
    }
records-bulk-before = Antes
records-bulk-after = Depois
records-bulk-overtaken =
    { $n ->
        [one] Alguém mudou uma destas fichas depois do teste. Nada foi guardado: veja como ficaria agora e peça outra vez.
       *[other] Alguém mudou { $n } destas fichas depois do teste. Nada foi guardado: veja como ficariam agora e peça outra vez.
    }
records-bulk-button =
    { $n ->
        [one] Mudar uma ficha
       *[other] Mudar as { $n } fichas
    }
records-bulk-button-rest =
    { $n ->
        [one] Mudar só a ficha sem falhas
       *[other] Mudar só as { $n } fichas sem falhas
    }
records-bulk-name = Mudança de várias fichas: { $field }
records-done-bulk =
    { $n ->
        [one] Uma ficha foi mudada. Aqui se pode desfazer.
       *[other] { $n } fichas foram mudadas. Aqui se pode desfazer.
    }
records-done-deshecho = A importação foi desfeita
records-done-deshecho-en-parte =
    { $n ->
        [one] A importação foi desfeita, menos um registro que alguém mudou depois
       *[other] A importação foi desfeita, menos { $n } registros que alguém mudou depois
    }
records-did-import-make = Importou registros
records-did-import-undo = Desfez uma importação
## Entering and changing
records-edit-title = Alterar os dados
records-edit-button = Salvar as alterações
records-edit-button-over = Salvar o meu texto
records-new-button = Adicionar o registro
records-cancel = Cancelar
records-form-nth = { $label } { $n }
records-form-in-language = { $label } ({ $language })
records-form-other-language = outra língua
records-form-lang = Código da língua
records-form-hint-lang = Duas ou três letras, por exemplo quc para o quiché.
records-form-lang-missing = Escreva o código da língua em que está este texto
records-form-hint-date = Até onde se sabe: 1998, 1998-05 ou 1998-05-31; ca. 1998 se for aproximada, com / de uma a outra.
records-form-hint-record = O nome de outro registro, seu número ou sigla, ou seu endereço neste site.
records-form-hint-person = Sobrenome, Nome; ou o nome do organismo.
records-form-hint-rows = A última linha está livre: ao salvar aparece outra. Para um país que uma linha não oferece, esvazie-a e use a livre.
records-form-more-values =
    { $n ->
        [one] Adicionar: outro valor possível
       *[other] Adicionar: outros { $n } valores possíveis
    }
records-form-known = Fonte, datas e quem vê: { $label }
records-form-source = Fonte
records-form-since = Desde
records-form-until = Até
records-form-note = Nota ou papel
records-form-confidence = Quão seguro é
records-confidence-high = Foi lido na sua fonte
records-form-shown = Quem vê
records-form-shown-public = Todos
records-form-shown-members = Só os membros do observatório
records-form-shown-field = Só os membros do observatório veem este dado.
records-form-how = Como sabe? (fonte do que muda)
records-form-hint-how = Um endereço, um documento ou a palavra de alguém. O que não muda conserva a sua fonte; se ficar vazio, o que muda fica sem fonte.
records-form-source-long = Escreva a fonte em 500 letras no máximo
records-form-confirm = Confirmo hoje estes dados
records-form-why = O que mudou e por quê
records-form-hint-why = Fica na história, à vista de todos. Sem isto, a história nomeia os dados que mudaram.
records-why-long = Escreva o motivo em 500 letras no máximo
records-form-required = Preencha este dado: o registro precisa dele
records-form-rows-many = Um campo leva no máximo { $n } valores: tire os que sobram
records-form-record-none = Não há nenhum registro chamado “{ $name }”: procure-o na lista e copie o nome, o número ou a sigla, ou o endereço
records-form-record-several = “{ $name }” pode ser mais de um registro; escreva o nome com o número entre parênteses, ou o endereço de um: { $several }
records-conflict-title = { $who } salvou outro texto antes
records-conflict-says = Foi em { $when }, enquanto escrevia. O seu texto ainda não foi salvo: compare os dois e escolha, ou escreva um terceiro. O que não tocou fica como a outra pessoa salvou.
records-conflict-caption = Em que diferem os dois textos
records-conflict-theirs = Salvo
records-conflict-yours = Seu, sem salvar
records-conflict-keep = Deixar o que está salvo

## What was done
records-done-entered = O registro está salvo.
records-done-changed = As alterações estão salvas.

## In the audit log
records-did-record-enter = Adicionou um registro
records-did-record-change = Alterou os dados de um registro

## History
records-history-title = História
records-history-lede = Todos os estados que este registro teve, o último primeiro.
records-zone = Os dias e as horas são UTC.
records-history-unseen = Mudou algo que não é público
records-history-known = Mudou a sua fonte, a sua confirmação ou quem o vê
records-history-gone = retirado:
records-history-new = adicionado:
records-revision-title = Estado { $n }
records-restore-title = Voltar a este estado
records-restore-says = O registro volta a dizer o que dizia aqui. O que diz agora fica na história e pode ser recuperado do mesmo modo.
records-restore-button = Voltar a este estado
records-restored-why = De volta ao estado de { $date }
records-changed-meanwhile = O registro mudou entretanto. Volte a ele, veja se continua sendo o que quer fazer e faça outra vez.

## Taking out, merging, confirming
records-withdraw-title = Retirar
records-withdraw-says = O registro deixa de aparecer em listas, buscas e dados, e a sua página já não se abre para o público. A sua história se conserva e pode ser publicado de novo.
records-withdraw-ground = Motivo
records-withdraw-ground-hint = Fica na história. Não escreva dados de pessoas.
records-withdraw-ground-wrong = Escreva o motivo, em 500 letras no máximo
records-office-other = Você mantém o registro do seu escritório: escolha esse escritório ou uma de suas partes
records-names-itself = Um registro não remete a si mesmo: escolha outro
records-restore-unfit = Esse estado não pode voltar: não concorda consigo mesmo ou é de outro escritório
records-withdraw-kept = Não pode ser retirado porque aparece em: { $names }. Mude antes essas fichas.
records-withdraw-button = Retirar o registro
records-publish-title = Publicar de novo
records-publish-says = O registro volta às listas e a sua página se abre outra vez para todos.
records-publish-button = Publicar de novo
records-merge-title = Unir com outro
records-merge-lede = Outro registro diz o mesmo que “{ $name }”. Os dois passam a ser um.
records-merge-other = O outro registro
records-merge-compare = Comparar os dois
records-merge-says = Fica “{ $kept }”. O endereço de “{ $lost }” levará a ele, e o que nomeava um nomeará o outro.
records-merge-swap = Que fique o outro
records-merge-caption = Que valores ficam
records-merge-kept = Deste registro
records-merge-lost = Do outro
records-merge-one = Este dado admite um só valor: deixe marcado um
records-merge-button = Unir os dois registros
records-merged-why = Unido com “{ $name }”
records-confirm-button = Confirmo hoje todos os dados
records-confirmed-why = Dados confirmados
records-desk-unconfirmed = Por confirmar
records-unconfirmed-title = Por confirmar
records-unconfirmed-lede = Primeiro os registros que ninguém confirmou, depois os confirmados há mais de um ano.
records-unconfirmed-none = Não há nada por confirmar
records-unconfirmed-all = Ver tudo o que falta confirmar

## Proposals
records-desk-proposals = Propostas
records-propose-title-change = Propor uma mudança
records-propose-title-new = Propor um registro novo
records-propose-title-missing = Dizer o que falta
records-propose-says = Não é preciso conta. Uma pessoa do observatório revisa; a resposta fica no endereço que recebe ao enviar.
records-propose-field = Que dado?
records-propose-other = Outro
records-propose-value = Como deve ficar?
records-propose-what = O que é, e onde?
records-propose-missing = O que falta?
records-propose-no-country = Nenhum em particular
records-propose-source = Como sabe?
records-propose-source-hint = Um endereço, um documento ou “trabalho lá”.
records-propose-mail = E-mail da pessoa que vai figurar
records-propose-mail-hint = Só se se trata de uma pessoa: o seu, se é você. Guarda-se para perguntar se ela aceita e não se publica; se a proposta não for aceita, apaga-se.
records-propose-button = Enviar a proposta
records-propose-name-missing = Escreva o nome
records-propose-value-missing = Escreva o que propõe
records-propose-source-missing = Diga como sabe: sem isso ninguém pode verificar
records-propose-decided = Outra pessoa já decidiu a proposta de onde veio este formulário. Veja o que se fez dela; salvo de novo, isto entra sem a proposta.
records-proposals-title = Propostas
records-proposals-lede = O que propõem pessoas sem conta. As mais antigas primeiro.
records-proposals-none = Não há propostas para mostrar
records-proposal-title = Proposta
records-proposal-record = Registro
records-proposal-about = O que se propõe
records-proposal-about-change = Uma mudança
records-proposal-about-new = Um registro novo
records-proposal-about-missing = Algo que falta
records-proposal-state-open = Enviada em { $date }, sem decidir
records-proposal-state-accepted = Aceita em { $date }
records-proposal-state-declined = Não aceita, em { $date }
records-proposal-answer-button = Dá-la por atendida
records-proposal-take-up = Abrir o formulário com isto posto: ao salvar fica aceita
records-proposal-open-form = Abrir o formulário para mudá-lo
records-proposal-taking-up = Revise o formulário: ao salvar, a proposta fica aceita.
records-proposal-compared = O que diz agora e o que se propõe
records-proposal-now = Diz agora
records-proposal-proposed = Propõe-se
records-proposal-from = Como sabe quem envia
records-proposal-since = Quando foi enviada, este dado dizia outra coisa: { $value }
records-proposal-said = O registro já diz isto: ao aceitá-la, nada muda.
records-proposal-unfit = Tal como chegou não se pode pôr. { $why }
records-proposal-not-read = Não é nenhum dos valores que se podem escolher, pode ser mais de um deles, ou o dado tem várias partes: põe-se no formulário.
records-proposal-no-language = Não se sabe em que língua está: escolhe-se no formulário.
records-proposal-out = O registro não está à vista: foi retirado ou espera consentimento. Quem o edita pode aceitá-la no formulário.
records-proposal-editors = Quem a aceita, no formulário do registro, é quem edita registros desta classe. Pode deixá-la na fila para essas pessoas, ou não aceitá-la e dizer por quê.
records-proposal-moved = O registro mudou enquanto o olhava. Abaixo está o que diz agora: compare outra vez.
records-proposal-place = Onde se põe?
records-proposal-beside = Junto ao que já diz
records-proposal-instead = Em lugar de: { $value }
records-proposal-instead-all = Em lugar de tudo o que diz
records-proposal-accept = Aceitar tal como chegou
records-proposal-accepted-why = Proposta aceita

## What was done, further
records-done-restored = O registro voltou a esse estado.
records-done-withdrawn = O registro está retirado.
records-done-published = O registro está publicado de novo.
records-done-merged = Os dois registros são um.
records-done-confirmed = Todos os dados ficam confirmados hoje.
records-done-proposed = A proposta está enviada.
records-done-decided = A proposta está decidida e a resposta, salva.

## In the audit log, further
records-did-record-remove = Retirou um registro
records-did-record-publish = Publicou de novo um registro
records-did-record-merge = Uniu dois registros
records-did-record-restore = Devolveu um registro a um estado anterior
records-did-record-confirm = Confirmou os dados de um registro
records-did-proposal-send = Enviou uma proposta
records-did-proposal-accept = Aceitou uma proposta
records-did-proposal-decline = Não aceitou uma proposta

## Vocabularies
records-vocabularies-title = Vocabulários
records-vocabularies-lede = Os termos com que se ordenam os registros, em quatro línguas.
records-vocabularies-none = Ainda não há vocabulários
records-vocabulary-terms =
    { $n ->
        [one] Um termo
       *[other] { $n } termos
    }
records-vocabulary-caption = Termos, cada um sob o mais amplo, com os registros que o dizem
records-vocabulary-skos = Obter como SKOS (Turtle)
records-vocabulary-rdf = Levar como SKOS (RDF/XML)
records-term = Termo
records-term-others = Em outras línguas
records-term-id = Identificador
records-term-id-hint = Letras minúsculas sem acento, algarismos e hífens. Vazio, forma-se do nome em espanhol. Não muda nunca.
records-term-id-known = O vocabulário já tem um termo com este identificador
records-term-id-wrong = Use só letras minúsculas sem acento, algarismos e hífens, até 60
records-term-label-missing = Escreva o termo em espanhol
records-term-broader = É parte de
records-term-broader-none = De nenhum outro
records-term-broader-wrong = Escolha um termo que exista e que não esteja abaixo deste
records-term-place = Lugar entre os vizinhos
records-term-place-hint = Um número: os mais baixos vêm primeiro.
records-term-uses = Registros
records-term-new = Adicionar um termo
records-term-retired = fora de uso
records-term-use-title = Uso
records-term-use-says = Um termo fora de uso já não é oferecido em formulários. Os registros que o dizem continuam a dizê-lo.
records-term-retire-button = Deixar de usar
records-term-back-button = Voltar a usar
records-term-merge-title = Unir com outro termo
records-term-merge-says = Os registros que dizem este termo dirão o outro, e o que está abaixo dele ficará abaixo do outro. Leva alguns minutos e fica na história de cada registro.
records-term-merge-into = O termo que fica
records-term-merge-button = Unir os termos
records-term-import-title = Importar termos
records-term-import-lede = Primeiro se prova: a página diz o que entraria e o que não se entende. Os termos que a lista não nomeia ficam como estão.
records-term-import-foretold = O que esta lista faria
records-term-import-nothing-yet = É uma prova: ainda não se salvou nada.
records-term-import-new =
    { $n ->
        [one] Entraria um termo novo
       *[other] Entrariam { $n } termos novos
    }
records-term-import-changed =
    { $n ->
        [one] Mudaria um termo
       *[other] Mudariam { $n } termos
    }
records-term-import-same =
    { $n ->
        [one] Um termo fica igual
       *[other] { $n } termos ficam iguais
    }
records-term-import-faulty =
    { $n ->
        [one] Uma linha tem algo a corrigir; até lá nada se importa
       *[other] { $n } linhas têm algo a corrigir; até lá nada se importa
    }
records-term-import-line = Linha { $n }
records-term-import-button = Importar os termos
records-term-import-give = Dar a lista
records-term-import-columns = Uma tabela (CSV ou XLSX) ou um vocabulário SKOS (RDF/XML). A primeira linha da tabela nomeia as colunas:
records-term-import-file = Arquivo
records-term-import-paste = Ou cole a lista aqui
records-term-import-try = Provar a lista
records-term-import-no-id = A primeira linha da tabela não nomeia a coluna id
records-term-import-no-skos = O arquivo é XML, e não é um vocabulário SKOS em RDF/XML que se possa ler
records-term-import-no-concepts = O vocabulário não tem nenhum conceito de SKOS
records-term-import-many = A lista tem mais de { $n } termos: divida-a
records-term-import-doubled = A linha { $line } já diz este termo: deixe só uma
records-term-import-overtaken = Alguém mudou o vocabulário depois da prova: veja abaixo o que a lista faria agora
records-done-term = O termo está salvo.
records-done-term-retired = O termo está fora de uso.
records-done-term-merged = Os termos estão unidos; os registros se atualizam em alguns minutos.
records-done-terms =
    { $n ->
        [one] Um termo está salvo.
       *[other] { $n } termos estão salvos.
    }
records-did-term-add = Adicionou um termo
records-did-term-change = Alterou um termo
records-did-term-retire = Deixou de usar um termo
records-did-term-merge = Uniu dois termos
records-did-term-import = Importou termos
records-job-follow-terms = Atualizar os registros com um vocabulário

## Files of a record
records-files-heading = Arquivos e versões
records-files-title = Arquivos do registro
records-files-lede = O texto de cada arquivo é lido, buscado com o registro e pode ser lido aqui, página por página. Um arquivo que outro substitui fica como versão anterior.
records-files-manage = Adicionar ou retirar arquivos
records-files-file = Arquivo
records-files-kinds = PDF, DOCX, ODT, EPUB, HTML ou texto.
records-files-which = Qual é
records-files-which-hint = Por exemplo: 2.ª edição, ou resumo em português. Se ficar vazio, mostra-se o nome do arquivo.
records-files-replaces = Substitui
records-files-replaces-hint = O arquivo escolhido fica como versão anterior e deixa de ser encontrado na busca.
records-files-replaces-none = Nenhum
records-files-button = Adicionar o arquivo
records-files-remove = Retirar «{ $file }»
records-files-former = versão anterior
records-files-formers = Versões anteriores
records-files-none = Escolha um arquivo.
records-files-not-kept = { $file }: { $says }
records-files-same = Este registro já tem esse mesmo arquivo.
records-files-elsewhere = Esse mesmo arquivo já está em «{ $record }».
records-files-filed-meanwhile = Alguém guardou este mesmo arquivo com outro registro enquanto isso, ou o descartou: veja onde está antes de adicioná-lo outra vez.
records-files-lost = O arquivo se perdeu ao ser guardado: envie-o outra vez.
records-files-waiting = Está sendo lido; seu texto poderá ser buscado em instantes.
records-files-refused = É guardado, mas seu texto não pode ser lido: { $reason }
records-files-closed = Os arquivos são só para membros.
records-files-pages =
    { $n ->
        [one] 1 página
       *[other] { $n } páginas
    }
records-files-page = Página { $page }
records-files-hits =
    { $n ->
        [0] «{ $words }» não está no texto
        [one] «{ $words }» em 1 página
       *[other] «{ $words }» em { $n } páginas
    }
records-files-inside = Dentro deste documento
records-files-search = Buscar no seu texto
records-files-search-button = Buscar aqui
records-files-read = Ler aqui
records-files-download = Baixar: { $file }
records-files-original = Abrir o original ({ $kind })
records-files-replaced = Há uma versão mais nova deste arquivo.
records-files-newer = Ler a nova
records-files-before = Página anterior
records-files-after = Página seguinte
records-files-blank = Esta página não tem texto: talvez seja uma imagem.
records-files-goto = Ir para a página (de { $pages })
records-files-goto-button = Ir
records-files-taken = O que segue é dito pelo arquivo «{ $file }». Revise: ao salvar, o arquivo fica com o registro.
records-done-filed = O arquivo está guardado.
records-done-unfiled = O arquivo já não está.
## Searches without result
records-missed-desk = Buscas sem resultado
records-missed-title = Buscas sem resultado
records-missed-lede = O que as pessoas buscaram e não está aqui. O mais buscado primeiro.
records-missed-privacy = Contam-se as palavras, a língua, a lista e o mês; nada de quem busca. Mostram-se as buscadas três vezes ou mais, e são esquecidas depois de um ano.
records-missed-none = Não há buscas sem resultado para mostrar
records-missed-times =
    { $n ->
        [one] uma vez
       *[other] { $n } vezes
    }
records-missed-last = a última em { $month }
records-missed-again = Buscar outra vez
records-missed-done = Dar por atendida
records-done-missed = A busca está atendida.
records-did-missed-done = Atendeu uma busca sem resultado

## Consent of people to be listed
records-consents-desk = Consentimentos
records-consents-title = Consentimentos
records-consents-lede = Nenhuma pessoa figura em público sem ter aceitado ou sem falar a partir de um cargo público. Aqui estão as que faltam e as que não querem figurar.
records-consents-state = Situação
records-consents-held = Por pedir ou sem resposta
records-consents-gone = Retirados
records-consents-none = Não há ninguém nesta lista
records-consent-title = Consentimento
records-consent-nameless = Pessoa que não quer figurar
records-consent-held = Este registro não é mostrado ao público: falta o consentimento da pessoa.
records-consent-missing = Falta o consentimento da pessoa. Peça-o, ou anote no formulário como foi dado.
records-consent-asked-out = Uma pessoa com este nome ou e-mail pediu para não figurar, e não se pergunta de novo. Se é outra, escreva o nome de modo que se distinga.
records-consent-asked-today = Já se escreveu hoje a essa pessoa.
records-consent-ask-in = Pedir para figurar nesta lista
records-consent-ask-in-says = Se for uma pessoa, não é mostrada até que ela aceite por um link próprio. Ponha o e-mail dela: guarda-se para perguntar e não se publica.
records-consent-so-far = O que se disse até agora
records-consent-said-nothing = Ainda não se pediu
records-consent-said-asked = Pedido em { $date }, sem resposta
records-consent-said-given = Dado em { $date }
records-consent-said-refused = Recusado em { $date }
records-consent-said-withdrawn = Retirado em { $date }
records-consent-said-public-function = Cargo público, anotado em { $date }
records-consent-says = A pessoa recebe um link que só ela tem. Ali lê o que se guarda sobre ela, escolhe o que se vê, corrige, aceita ou faz com que se apague. Se foi dado de outro modo, anote-o no formulário do registro.
records-consent-mail = O e-mail dela
records-consent-send = Pedir por e-mail
records-consent-no-mail = O registro não tem nenhum e-mail.
records-consent-mail-off = Esta instalação não envia e-mail.
records-consent-make-link = Fazer um link para entregar
records-consent-link = Link para a pessoa
records-consent-link-says = É mostrado só desta vez. Entregue-o só a ela: quem o tem pode ler, corrigir e apagar o que se guarda.
records-consent-is-no = Não quer figurar. Não se pergunta de novo.
records-consent-by-mail = por e-mail
records-consent-by-hand = por um link entregue em mãos
records-consent-by-link = pelo seu link
records-consent-of-text = texto { $n } ({ $lang })
records-consent-text-1 = Aceito que o observatório mostre no seu diretório público o meu nome e os dados que escolho, para que a imprensa e outras pessoas possam pedir que eu fale. Posso mudar ou retirar isto quando quiser por este mesmo link; então se apaga o que se guarda sobre mim.
records-own-title = O que aqui se guarda sobre a sua organização
records-own-title-person = O que aqui se guarda sobre você
records-own-keep-link = Guarde o endereço desta página e não o partilhe: quem o tem pode fazer o mesmo que você.
records-own-standing-public = É mostrado ao público.
records-own-standing-hidden = Não é mostrado ao público.
records-own-standing-gone = Nada é mostrado e nenhum dado é guardado. Fica só uma marca do seu nome e e-mail, que não se pode ler, para que ninguém os anote de novo.
records-own-public = Como se vê
records-own-agree = Quer figurar?
records-own-agreed = O que aceitou
records-own-facts = Dados que são mostrados
records-own-facts-hint = O seu nome é mostrado se aceitar. E-mail e telefone nunca são mostrados ao público.
records-own-agree-button = Aceito figurar com estes dados
records-own-agreed-button = Salvar o que se mostra
records-own-right = Está tudo certo?
records-own-confirm-button = Tudo continua assim
records-own-wrong = O que é preciso corrigir ou acrescentar
records-own-wrong-hint = Uma pessoa do observatório revisa; a resposta fica no endereço que recebe ao enviar.
records-own-leave = Não quero figurar
records-own-leave-says = O registro deixa de ser visto imediatamente, também em listas, feeds e arquivos. Apaga-se o que se guarda sobre você e o que se guardou antes. Não se pode desfazer.
records-own-leave-button = Deixar de figurar e apagar os meus dados
records-own-why = Pelo seu link
records-own-source = A própria pessoa ou organização
records-mail-consent-subject = Quer figurar entre quem pode falar?
records-mail-consent =
    Olá, { $name }:

    O observatório quer mostrar o seu nome no seu diretório público de quem pode falar de um tema. Sem o seu consentimento nada é mostrado.

    Por este link, que só você tem, lê o que se guarda sobre você, escolhe o que se vê, corrige, aceita ou faz com que se apague:

    { $link }

    Este é o texto que aceitaria: “{ $text }”

    Se não responder, nada é mostrado. Guarde este e-mail: pelo mesmo link pode retirar quando quiser.
records-mail-decided-subject = Resposta ao que propôs
records-mail-decided-thanks = Agradecemos.
records-mail-decided-accepted =
    A sua proposta foi aceita.

    { $answer }

    A resposta fica também aqui: { $link }

    O seu endereço de e-mail já foi apagado.
records-mail-decided-declined =
    A sua proposta não foi aceita.

    { $answer }

    A resposta fica também aqui: { $link }

    O seu endereço de e-mail já foi apagado.
records-mail-gone-subject = Alguém já não quer figurar no diretório
records-mail-gone =
    Uma pessoa pediu pelo seu link para não figurar no diretório. O registro deixou de ser visto e os dados foram apagados. Não há nada a fazer; se ela é nomeada em outro lugar, tire-a também dali.

    { $link }
records-history-held = Espera o consentimento
records-done-asked = O e-mail está a caminho.
records-done-own-agreed = O seu consentimento e a sua escolha estão salvos.
records-done-own-gone = Já não figura, e os seus dados estão apagados.
records-did-consent-ask = Pediu o consentimento de uma pessoa
records-did-consent-give = Deu o seu consentimento
records-did-consent-withdraw = Pediu para não figurar; apagaram-se os dados

## Asking whether records are still right
records-stale-title = A quem se pergunta por e-mail
records-stale-lede = Registros com e-mail cujos dados ninguém confirma há mais de um ano. Quem os conhece recebe um link próprio e confirma ou corrige.
records-stale-on = Pergunta-se automaticamente, uns vinte por dia; a cada qual no máximo uma vez em seis meses.
records-stale-off = Não se pergunta automaticamente: quem administra pode ativar. Daqui se pergunta um por um.
records-stale-due = Seriam perguntados
records-stale-excluded = Não se lhes pergunta
records-stale-none = Não há nenhum registro nesta lista
records-stale-no-mail = sem e-mail que sirva
records-stale-ask = Perguntar agora
records-stale-exclude = Não perguntar
records-stale-include = Voltar a perguntar
records-stale-asked = Sobre este registro já se perguntou há menos de seis meses, está excluído ou não tem e-mail.
records-own-silent = E-mails deste observatório
records-own-silent-button = Não me perguntem mais por e-mail
records-mail-stale-subject = Continua assim? { $name } no diretório
records-mail-stale =
    O diretório do observatório mostra dados de { $name } que ninguém confirma há mais de um ano.

    Por este link, que só você tem, lê os dados e diz se tudo continua assim, ou propõe o que mudar. Leva poucos minutos e não é preciso conta:

    { $link }

    Ali pode também pedir que não lhe perguntem mais.
records-done-stale-excluded = Não se pergunta mais.
records-done-stale-included = Volta-se a perguntar.
records-done-stale-silent = Não lhe perguntamos mais por e-mail.
records-did-stale-ask = Perguntou se um registro continua assim
records-did-stale-exclude = Excluiu um registro das perguntas por e-mail
records-did-stale-include = Incluiu de novo um registro nas perguntas por e-mail
records-job-ask-stale = Perguntar por e-mail se os registros continuam assim


## What administrators add to records
records-shapes-title = Tipos de fichas
records-shapes-lede = O que se diz de cada registro. Aqui se acrescentam campos aos tipos que há, e tipos novos, sem programar: aparecem no formulário, na página, na lista, nos filtros, na busca, na importação, na exportação e na coleta.
records-shape-own = acrescentado aqui
records-shape-program = do programa
records-shape-fields =
    { $n ->
        [one] { $n } campo
       *[other] { $n } campos
    }
records-shape-added =
    { $n ->
        [one] { $n } acrescentado
       *[other] { $n } acrescentados
    }
records-shape-retired = fora de uso
records-shape-kind-new = Acrescentar um tipo
records-shape-kind-new-says = Cada registro do tipo tem um nome, uma descrição e países. Os demais campos se acrescentam depois.
records-shape-kind-name-hint = Uma palavra para endereços e arquivos, sem acentos nem espaços: bolsas. Não se pode mudar depois.
records-shape-kind-button = Acrescentar o tipo
records-shape-one = Um deles
records-shape-many = Todos, o título da lista
records-shape-about = O que há na lista
records-shape-editors = Quem acrescenta e muda registros
records-shape-editors-editors = Edição, coordenação e administração
records-shape-editors-coordinators = Coordenação e administração
records-shape-kind-retired = Este tipo já não se usa: seus registros ficam e se veem, e não se acrescentam outros
records-shape-name = Palavra
records-shape-name-hint = Para arquivos e endereços, sem acentos nem espaços: financiador. Não se pode mudar depois.
records-shape-field-new = Acrescentar um campo
records-shape-field-button = Acrescentar o campo
records-shape-to-list = Ir à lista
records-shape-caption = Campos, na ordem do formulário
records-shape-field = Campo
records-shape-what = O que é
records-shape-words = Palavras e permissões do tipo
records-shape-no-history = Nada foi acrescentado.
records-shape-in-force = em vigor
records-shape-back = Voltar à versão { $n }
records-shape-back-all = Voltar a como veio o programa
records-shape-back-hint = Voltar faz uma versão nova. Os campos acrescentados desde então em que algum registro diz algo ficam, fora de uso: nada do que se disse se perde.
records-shape-label = Como se chama
records-shape-hint = O que o formulário explica
records-shape-form = O que se escreve
records-shape-form-is = Escreve-se: { $form }. Isto não muda: para outra coisa, acrescente outro campo.
records-shape-form-line = uma linha
records-shape-form-tongues = um texto em várias línguas
records-shape-form-text = parágrafos
records-shape-form-date = uma data, até onde se sabe
records-shape-form-number = um número
records-shape-form-address = um endereço web
records-shape-form-mail = um e-mail
records-shape-form-code = um código
records-shape-form-country = um país
records-shape-form-language = uma língua
records-shape-form-person = uma pessoa
records-shape-form-term = um termo de um vocabulário
records-shape-form-record = outro registro
records-shape-form-choice = o que se escolhe de uma lista fixa
records-shape-form-table = uma tabela, com linhas de várias partes
records-shape-choices = O que se pode escolher
records-shape-choices-hint = Se se escolhe de uma lista fixa: uma opção por linha, sua palavra e como se chama em espanhol, inglês, português e francês: “propia = Propia | Own | Própria | Propre”. O que já está não se remove.
records-shape-parts = Partes de cada linha
records-shape-parts-hint = Se é uma tabela: uma parte por linha, com sua palavra, o que se escreve e como se chama: “monto (number) = Monto | Amount | Montante”. Escreve-se: line, date, number, address, code, country, language, person, term:VOCABULÁRIO ou record:TIPO. O que já está não se remove.
records-shape-choices-wrong = Escreva cada opção em uma linha, sua palavra e como se chama: “propia = Propia | Own”. Até { $n }, cada palavra uma vez, sem acentos nem espaços.
records-shape-parts-wrong = Escreva cada parte em uma linha: “monto (number) = Monto | Amount”. Até oito, cada palavra uma vez.
records-shape-choices-gone = Falta algo que já está em vigor ou que se escreve de outra forma: aqui se acrescenta, não se remove.
records-shape-vocabulary = Vocabulário
records-shape-vocabulary-hint = Se se escolhe um termo. Os vocabulários se acrescentam em Vocabulários.
records-shape-records = Que registros pode nomear
records-shape-many-values = Pode dizer-se mais de uma vez
records-shape-required = É preciso dizê-lo
records-shape-members = Só os membros o veem
records-shape-narrows = A lista se filtra por ele
records-shape-dublin-core = Elemento de Dublin Core
records-shape-dublin-core-hint = Como o que outras bibliotecas o coletam.
records-shape-dublin-core-none = Não se coleta
records-shape-retire = Este campo já não se usa
records-shape-retire-hint = O que os registros dizem nele fica e se vê. Nos formulários aparece só onde há algo dito.
records-shape-is-many = várias vezes
records-shape-is-required = obrigatório
records-shape-is-members = só para membros
records-shape-is-narrowing = filtra a lista
records-shape-did-add = acrescentou “{ $field }”
records-shape-did-change = mudou “{ $field }”
records-shape-did-retire = deixou de usar “{ $field }”
records-shape-did-remove = retirou { $field }, que nenhum registro dizia
records-shape-did-words = palavras e permissões do tipo
records-shape-name-wrong = Escreva uma palavra de letras minúsculas sem acento e números, que comece com uma letra.
records-shape-name-taken = Esta palavra já está em uso: escolha outra.
records-shape-kind-unknown = Não há um tipo de fichas com esta palavra.
records-shape-kind-gone = Um tipo que se acrescentou aqui não se remove: deixa-se de usar (“retired”), e seus registros ficam.
records-shape-kinds-many = Não cabem mais de { $n } tipos próprios.
records-shape-fields-many = Um tipo leva até { $n } campos acrescentados.
records-shape-field-gone = Falta o campo { $name }, que está em vigor: um campo não se apaga, deixa-se de usar.
records-shape-label-missing = Escreva como se chama em espanhol: as outras línguas o tomam dali enquanto lhes falte.
records-shape-form-fixed = O que se escreve num campo não muda: acrescente outro campo e deixe de usar este.
records-shape-required-wrong = Os registros que há não o dizem: num tipo do programa um campo acrescentado não pode ser obrigatório.
records-shape-narrows-wrong = Não se filtra pelo que se escreve neste campo: servem países, línguas, termos, códigos, linhas, datas e outros registros.
records-shape-harvest-members = O que só os membros veem não se coleta: escolha uma das duas coisas.
records-shape-changed = Outra pessoa mudou este tipo nesse meio-tempo: abra a página de novo e repita a mudança.
records-shape-back-form = Nada mudou: nessa versão “{ $field }” se escreve de outra forma, e há registros que dizem algo nele.
records-done-shape = A mudança está em vigor.
records-done-shape-same = Não havia nada a mudar: esta definição já está em vigor.
records-done-shape-changed = Nada mudou: outra pessoa mudou este tipo nesse meio-tempo.
records-done-shape-field = O campo está no formulário, na página e nos arquivos.
records-done-shape-kind = O tipo está pronto. Acrescente agora seus campos.
records-did-shape-change = Mudou um tipo de fichas
records-job-follow-kind = Pôr os registros em dia com seu tipo
records-registers-title = Outros registros
records-registers-lede = Registros de tipos que acrescentou quem administra este site.
records-registers-none = Ainda não há outros tipos de registros
records-registers-none-help = Quem administra o site os acrescenta em Tipos de fichas.
records-own-many = { $label } ({ $n })
records-own-new = Acrescentar: { $label }
records-own-back = Nomeado em “{ $label }” de
records-own-lede =
    { $label }: { $n ->
        [one] { $n } registro
       *[other] { $n } registros
    }
records-own-none = { $label }: nenhum registro encontrado
records-own-field-name = Nome
records-own-field-about = O que é
records-own-field-country = País
records-vocabulary-new = Acrescentar um vocabulário
records-vocabulary-new-says = Uma lista de termos da qual se escolhe. Começa com um termo; os demais se acrescentam ou importam depois.
records-vocabulary-name-hint = Para arquivos e endereços, sem acentos nem espaços: rotas. Não se pode mudar depois.
records-vocabulary-title = Como se chama o vocabulário
records-vocabulary-first = O primeiro termo
records-vocabulary-new-button = Acrescentar o vocabulário
records-done-vocabulary = O vocabulário está pronto.

## Columns of imports, kept
records-import-saved = Colunas guardadas
records-import-saved-used = As colunas se leem como em “{ $name }”, guardado antes para uma tabela com estes cabeçalhos.
records-import-saved-choose = Ler as colunas como em
records-import-saved-none = Por seus nomes
records-import-save-as = Guardar estas colunas com o nome
records-import-save-hint = Por exemplo: lista anual do ministério. A próxima tabela com os mesmos cabeçalhos será lida assim.
records-import-save-button = Guardar as colunas e simular outra vez
records-import-saved-remove = Remover “{ $name }”
records-import-save-nameless = Escreva um nome de até { $n } letras.
records-did-mapping-save = Guardou colunas de uma importação
records-did-mapping-remove = Removeu colunas guardadas
records-done-mapping = As colunas guardadas foram removidas.
records-beside-list = { $list }: { $n }
