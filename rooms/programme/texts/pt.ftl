# What the programme says.

# What jobs, followers and the log of actions are called
programme-job-remind-offices = Lembrar aos escritórios a data de um relatório
programme-job-draft-files = Compor os arquivos de um rascunho
programme-did-assistance-decide = Decidiu sobre uma oferta ou solicitação de cooperação
programme-did-assistance-follow = Anotou como segue uma solicitação de cooperação
programme-did-assistance-match = Reuniu uma solicitação com uma oferta
programme-did-draft-make = Começou o rascunho de um relatório
programme-did-draft-write = Escreveu no rascunho de um relatório
programme-did-draft-files = Pediu os arquivos de um rascunho
programme-did-draft-approve = Aprovou uma seção de um rascunho
programme-did-draft-disapprove = Retirou a aprovação de uma seção
programme-did-report-freeze = Congelou um relatório
programme-did-meeting-register = Inscreveu-se em uma reunião
programme-did-meeting-unregister = Cancelou a inscrição em uma reunião
programme-did-meeting-people = Mudou a lista de uma reunião
programme-did-practice-review = Revisou uma boa prática
programme-did-record-send = Enviou um registro para revisão

## The room, its lists and reports
programme-nav = Programa
programme-title = Mandatos e atividades
programme-lede = O que foi pedido, quem o faz, com que resultado e o que falta. Daqui saem os relatórios, em quatro línguas.
programme-lists = Listas
programme-states = Como estão as atividades
programme-activities-title = Atividades
programme-activities-lede = Projetos, cursos, missões, reuniões, publicações: o que faz cada escritório, em que situação e com que resultado.
programme-activities-none = Não há atividades para mostrar
programme-mandates-title = Mandatos
programme-mandates-lede = Resoluções, declarações, planos de ação e tratados: o que pedem, a quem, e que atividades os cumprem.
programme-mandates-none = Não há mandatos para mostrar
programme-bodies-title = Órgãos e escritórios
programme-bodies-lede = Quem dá mandatos, quem os cumpre e com quem.
programme-bodies-none = Não há órgãos para mostrar
programme-meetings-title = Reuniões
programme-meetings-lede = Conferências, oficinas, cursos e sessões, com quem participou, o que se apresentou e o que se concluiu.
programme-meetings-none = Não há reuniões para mostrar
programme-plans-title = Programas e planos
programme-plans-lede = Textos com suas linhas: a quem se dirigem, quem responde, para quando e o que se fez.
programme-plans-none = Não há programas nem planos para mostrar
programme-open-unanswered =
    { $n ->
        [0] Nenhum mandato sem atividade
        [one] Um mandato sem atividade
       *[other] { $n } mandatos sem atividade
    }
programme-open-unanswered-none = Todos os mandatos têm alguma atividade.
programme-open-unanswered-lede = Mandatos que nenhuma atividade cumpre, nem um dos seus parágrafos.
programme-open-without-outcome =
    { $n ->
        [0] Nenhuma atividade terminada sem resultado
        [one] Uma atividade concluída sem resultado
       *[other] { $n } atividades concluídas sem resultado
    }
programme-open-without-outcome-none = De cada atividade concluída sabe-se o resultado.
programme-open-without-outcome-lede = Atividades concluídas das quais ninguém disse o resultado.
programme-open-waiting-for-funds =
    { $n ->
        [0] Nenhuma atividade espera fundos
        [one] Uma atividade espera fundos
       *[other] { $n } atividades esperam fundos
    }
programme-open-waiting-for-funds-none = Nenhuma atividade espera fundos.
programme-open-more =
    { $n ->
        [one] Mais uma
       *[other] Mais { $n }
    }
programme-board-title = Quadro
programme-board-lede = O que faz cada escritório e como está.
programme-timeline-title = Linha do tempo
programme-timeline-lede = Quando cada atividade começou e terminou, até onde se sabe.
programme-timeline-undated = { $n ->
    [one] Uma atividade não tem datas e não está aqui.
   *[other] { $n } atividades não têm datas e não estão aqui.
}
programme-board-all-offices = Todos
programme-board-show = Mostrar
programme-board-all = Ver todas
programme-calendar-title = Calendário
programme-calendar-of = Calendário de { $year }
programme-calendar-years = Anos
programme-calendar-no-month = Sem mês
programme-calendar-none = Nada tem data ainda
programme-frozen-title = Relatórios
programme-frozen-lede = Relatórios congelados: seu texto já não muda, embora o registro continue.
programme-frozen-none = Ainda não há relatórios congelados.
programme-frozen-all = Todos os relatórios
programme-frozen-about = Período: { $period }. Congelado em { $date }.
programme-frozen-about-it = Sobre este relatório
programme-frozen-files = Levar
programme-frozen-languages = Em outras línguas
programme-frozen-on = Congelado em
programme-frozen-by = Por
programme-frozen-address = Endereço
programme-done-frozen = O relatório foi congelado.
programme-report-new = Compilar um relatório
programme-report-lede = Escolha período e forma; o texto sai do registro e cada parágrafo leva à sua ficha. Nada é publicado até que você o congele.
programme-report-period-field = Período
programme-report-period-hint = Um ano, um mês, ou de um a outro: 2007, 2006/2008-01
programme-report-period-wrong = Escreva o período como 2007 ou 2006/2008-01
programme-report-languages-none = Escolha ao menos uma língua em que congelar o relatório
programme-report-preset = Forma
programme-report-preset-committee = Relatório a uma comissão, escritório por escritório
programme-report-preset-programme = Relatório de um programa, parágrafo por parágrafo
programme-report-preset-spheres = Relatório de um escritório, âmbito por âmbito
programme-report-preset-table = Tabela de atividades
programme-report-preset-sheet = Ficha de uma atividade
programme-report-only = Somente de
programme-report-only-hint = Para um programa, os seus mandatos; para uma ficha, a sua atividade: por número (AG/RES. 2289 (XXXVII-O/07)), título em qualquer língua ou endereço. Vários, separados por ponto e vírgula
programme-report-only-wrong = Não há no registro uma ficha dessa classe com esse número, título ou endereço
programme-report-only-several = Várias fichas dessa classe têm esse nome: escreva o número ou o endereço de uma
programme-report-offices = Escritórios
programme-report-offices-hint = Nenhum marcado: todos. Com um programa, somente os mandatos que os marcados cumprem; por âmbitos, os dos marcados, que aqui são necessários
programme-report-office-needed = Marque o escritório cujos âmbitos são relatados
programme-report-office-gone = Um dos escritórios pedidos já não está no registro: marque-os de novo
programme-report-annexes = Anexos
programme-report-front = Capa
programme-report-title-field = Título
programme-report-bodies = Quem o publica
programme-report-bodies-hint = Uma linha por órgão, do maior ao menor
programme-report-marks = Classificação e línguas do original
programme-report-marks-hint = Uma linha por dado: CE/AM-7/08; Original: espanhol e inglês
programme-report-compile = Compilar
programme-report-says =
    { $activities ->
        [0] Nenhuma atividade
        [one] Uma atividade
       *[other] { $activities } atividades
    } de { $offices ->
        [0] 0 escritórios
        [one] um escritório
       *[other] { $offices } escritórios
    }
programme-report-all-translated = Todos os seus textos estão nesta língua.
programme-report-missing =
    { $n ->
        [one] Um texto não está traduzido
       *[other] { $n } textos não estão traduzidos
    }
programme-report-freeze = Congelar e publicar
programme-report-languages = Línguas
programme-report-freeze-hint = O texto congelado tem endereço e hash próprios e já não muda. O que faltar em uma língua vai em outra, marcado.
programme-report-title-committee = Atividades realizadas e em andamento
programme-report-title-programme = Relatório sobre a aplicação de mandatos
programme-report-title-spheres = Relatório periódico por âmbitos: { $offices }
programme-report-title-table = Tabela de atividades
programme-report-period = Período: { $period }
programme-report-colophon = Compilado do registro em { $date }. Cada parágrafo pode ser conferido na sua ficha:
programme-report-contents = Conteúdo
programme-report-untranslated = não traduzido
programme-report-paragraph = par.
programme-report-opening =
    Este relatório reúne { $activities ->
        [one] uma atividade
       *[other] { $activities } atividades
    } do período { $period } { $activities ->
        [one] que responde
       *[other] que respondem
    } a { $mandates ->
        [0] nenhum mandato
        [one] um mandato
       *[other] { $mandates } mandatos
    }. Informam: { $offices }.
programme-report-opening-none = No registro não consta nenhuma atividade do período { $period }.
programme-report-empty = O registro não conta nenhuma atividade deste período: não há relatório a congelar
programme-report-no-activity = Nenhuma atividade do período o cumpre.
programme-report-sphere = Âmbito: { $name }
programme-report-sphere-none = Fora desses âmbitos
programme-report-told-before = Cumprem-no também, já relatadas neste âmbito:
programme-report-forum = Fórum ou atividade
programme-report-description = Descrição
programme-report-dates = Datas
programme-mandate-answered-by = Atividades que o cumprem
programme-annex-mandates = Mandatos e atividades que os cumprem
programme-annex-funding = Fundos
programme-annex-publications = Publicações, estudos e páginas web
programme-annex-where = Onde está
programme-annex-meetings = Reuniões
programme-annex-countries = Andamento país por país
programme-annex-unanswered = Mandatos sem atividade no registro
programme-annex-rows =
    { $n ->
        [one] Uma linha
       *[other] { $n } linhas
    }
programme-today-elsewhere = Escreva um endereço deste site, que comece com /
programme-amount-ambiguous = Um valor não separa os milhares: escreva 25000, ou 25.00 se são vinte e cinco
programme-amount-wrong = Um valor escreve-se em algarismos, sem sinal (1250.50), e a sua moeda com três letras (USD, HNL)
programme-reached-wrong = As pessoas contam-se em números inteiros: 120
programme-rate-incomplete = Um câmbio leva quanto vale uma unidade (mais que zero), as duas moedas, a sua data e a sua fonte
programme-iati-wrong = Escreva-o sem espaços nem os sinais / & | ?: assim os registros de cooperação o aceitam, como XM-DAC-47131.
programme-ends-before = Termina antes de começar: confira as duas datas
programme-places-wrong = As vagas escrevem-se em um número inteiro, de 1 em diante: 40
programme-session-outside = Há uma sessão fora dos dias da reunião: confira o seu dia, ou o começo e o fim da reunião
programme-part-of-itself = Não pode ser parte de si, nem de algo que é parte sua
programme-tell-countries = Países:
programme-tell-partners = Com:
programme-tell-mandates = Responde a:
programme-tell-status = Situação:
programme-tell-outcome = Resultado:
programme-tell-address = Na web:
programme-tell-background = Antecedente do período.
programme-tell-undated = Data não consta
programme-tell-unnamed = País não nomeado
programme-tell-amount-unknown = montante não consta
programme-tell-fund = Fundos: { $fund }
programme-tell-people = Pessoas
programme-tell-kind = { $kind }: { $rest }
programme-since-title = De 2008 a hoje
programme-since-lede = O que a Organização relatou e prometeu em janeiro de 2008 sobre migração, escritório por escritório, e onde funciona hoje nesta instalação.
programme-since-counts =
    { $all ->
        [one] O documento conta uma atividade.
       *[other] O documento conta { $all } atividades.
    } { $promised ->
        [0] De 0 que esta instalação pode dar,
        [one] De uma que esta instalação pode dar,
       *[other] De { $promised } que esta instalação pode dar,
    } { $works ->
        [0] nenhuma funciona por inteiro.
        [one] uma funciona por inteiro.
       *[other] { $works } funcionam por inteiro.
    }
programme-since-none = Esta instalação não tem o registro inicial, que conta o que o documento diz: foi começada vazia. Quem a administra pode começar outra com atalaya init sem --empty, ou exportar o registro de uma que o tenha e importá-lo nesta.
programme-since-then = { $date }: { $status }
programme-since-all =
    { $n ->
        [one] Ver a atividade: { $office }
       *[other] Ver as { $n } atividades: { $office }
    }
programme-activity-field-today = Hoje, nesta instalação
programme-activity-field-state = Como está
programme-activity-choice-state-works = Funciona
programme-activity-choice-state-partly = Funciona em parte
programme-activity-choice-state-not-yet = Ainda não
programme-activity-field-address = Endereço

## Drafts of reports
programme-report-moved = O texto mudou depois que foi lido: leia de novo e então congele
programme-drafts-title = Rascunhos
programme-drafts-lede = Relatórios em preparação: o texto do registro, com o que cada escritório escreveu por cima, comentou e aprovou.
programme-drafts-none = Ainda não há rascunhos
programme-draft-make = Fazer um rascunho
programme-draft-open = Em preparação
programme-draft-frozen = Congelado
programme-draft-changed = Última mudança: { $when }
programme-draft-made-by = Feito por
programme-draft-last = Última mudança
programme-draft-lost = O registro já não tem aquilo de que trata este rascunho: faça outro
programme-draft-is-frozen = Este rascunho já foi congelado: seu texto não muda.
programme-draft-see-frozen = Ler o relatório
programme-draft-opening = Abertura
programme-draft-texts = O texto inteiro
programme-draft-files-ask = Preparar os arquivos
programme-draft-files-hint = Um relatório longo demora. Pode sair e voltar: ficam aqui sete dias.
programme-files-running = Preparando os arquivos: { $done } de { $total }
programme-files-failed = Os arquivos não puderam ser preparados; quem administra vê por quê
programme-files-not-yet = O arquivo está sendo preparado. Peça-o de novo em um momento; o texto já está na página do relatório.
programme-draft-file-now = preparado { $when }
programme-draft-file-before = preparado { $when }; o texto mudou desde então
programme-done-files = Os arquivos estão sendo preparados.
programme-draft-sections = Seção por seção
programme-draft-passages =
    { $n ->
        [one] Um parágrafo
       *[other] { $n } parágrafos
    }
programme-draft-changed-passages =
    { $n ->
        [one] Um editado
       *[other] { $n } editados
    }
programme-draft-moved-passages =
    { $n ->
        [one] Em um, o registro diz outra coisa desde então
       *[other] Em { $n }, o registro diz outra coisa desde então
    }
programme-draft-open-comments =
    { $n ->
        [one] Um comentário por atender
       *[other] { $n } comentários por atender
    }
programme-draft-edited = Editado por { $who }, { $when }
programme-draft-moved = Editado por { $who }, { $when }; o registro diz outra coisa desde então
programme-draft-gone = Editado por { $who }, { $when }; o registro já não o conta
programme-draft-own = Acrescentado por { $who }, { $when }
programme-draft-unapproved = Sem aprovação
programme-draft-approved = Aprovado por { $who }, { $when }
programme-draft-approved-before = { $who } aprovou outro texto, { $when }
programme-draft-approved-then = { $who } aprovou a seção, { $when }
programme-draft-missing = O que falta antes de congelar
programme-draft-missing-nothing = Nada: tudo está em suas línguas, aprovado e sem comentários por atender.
programme-draft-missing-translation =
    { $n ->
        [one] Um texto sem tradução ({ $language })
       *[other] { $n } textos sem tradução ({ $language })
    }
programme-draft-missing-edit =
    { $n ->
        [one] Um parágrafo editado em outra língua e não nesta ({ $language })
       *[other] { $n } parágrafos editados em outra língua e não nesta ({ $language })
    }
programme-draft-missing-late =
    { $n ->
        [one] Um parágrafo editado do qual o registro diz outra coisa ({ $language })
       *[other] { $n } parágrafos editados dos quais o registro diz outra coisa ({ $language })
    }
programme-draft-missing-approval =
    { $n ->
        [one] Uma seção sem aprovação ({ $language })
       *[other] { $n } seções sem aprovação ({ $language })
    }
programme-draft-missing-comment =
    { $n ->
        [one] Um comentário por atender
       *[other] { $n } comentários por atender
    }
programme-draft-freeze-so = Congelar embora falte o que está dito acima
programme-draft-say-so = Ainda falta algo: veja acima, e marque esta caixa se quiser congelar assim
programme-draft-passages-label = Parágrafos
programme-draft-left-out = Este parágrafo fica fora do relatório.
programme-draft-edit = Editar este parágrafo
programme-draft-see-history = Ver de onde vem
programme-draft-comments = Comentários
programme-draft-comments-none = Ninguém comentou esta seção.
programme-draft-comment = Seu comentário
programme-draft-comment-button = Comentar
programme-draft-say-something = Escreva o comentário, de no máximo 4000 letras
programme-draft-section-moved = O texto da seção mudou depois que foi lido: leia de novo e então aprove
programme-draft-section-gone = O registro já não conta esta seção, e o comentário não foi guardado: copie o seu texto e escreva-o em outra
programme-draft-said = { $who }, { $when }
programme-draft-settle = Marcar como atendido
programme-draft-settled = Atendido por { $who }
programme-draft-approval = Aprovação do escritório
programme-draft-approve = Aprovar o texto como está
programme-draft-withdraw = Retirar a aprovação
programme-draft-moved-since = Mudou desde então:
programme-draft-passage = Parágrafo
programme-draft-conflict = Foi em { $when }, enquanto você escrevia. Seu texto ainda não foi salvo: compare os dois e escolha, ou escreva um terceiro.
programme-draft-register = O que diz o registro
programme-draft-register-moved = O registro diz outra coisa desde a edição
programme-draft-register-differs = Em que o registro mudou
programme-draft-register-then = Quando foi editado
programme-draft-register-now = Agora
programme-draft-register-opened = Quando você o abriu
programme-draft-overtaken = O registro mudou enquanto você escrevia
programme-draft-overtaken-says = Seu texto ainda não foi salvo: veja o que o registro diz agora, corrija o seu se for preciso e salve-o.
programme-draft-text = Texto
programme-draft-text-hint = **negrito**, __itálico__, [palavras](endereço), {"{"}en:texto em inglês{"}"}. Uma linha vazia separa parágrafos. Vazio, não sai no relatório.
programme-draft-save = Salvar o parágrafo
programme-draft-save-over = Salvar o meu em seu lugar
programme-draft-return = Voltar ao texto do registro
programme-draft-take-out = Retirar este parágrafo
programme-draft-add = Acrescentar um parágrafo depois
programme-draft-new-text = Texto do novo parágrafo
programme-draft-add-button = Acrescentar o parágrafo
programme-draft-history = Como foi
programme-draft-given-back = Devolvido ao texto do registro
programme-done-draft = O rascunho foi feito.
programme-done-passage = O parágrafo foi salvo.
programme-done-passage-gone = O registro já não conta esse parágrafo: o seu texto ficou guardado no fim da seção.
programme-done-said = O comentário foi salvo.
programme-done-settled = O comentário foi atendido.
programme-done-approved = A seção foi aprovada.
programme-done-unapproved = A aprovação foi retirada.

## People at meetings
programme-meeting-field-sessions = Programa
programme-meeting-field-day = Dia
programme-meeting-field-at = Hora
programme-meeting-field-speaker = Quem fala
programme-meeting-field-registration = Inscrição
programme-meeting-choice-registration-open = Aberta
programme-meeting-choice-registration-closed = Encerrada
programme-meeting-field-places = Vagas
programme-meeting-no-day = Sem dia
programme-person-title = Inscrever-se
programme-person-lede = Não é preciso ter conta. Você receberá um endereço só seu, com o qual vê sua inscrição e a retira quando quiser.
programme-person-name = Nome e sobrenome
programme-person-name-hint = Como deve constar no certificado
programme-person-mail = E-mail
programme-person-country = País
programme-person-sex = Sexo
programme-person-sex-hint = Usado apenas para contar; nunca é publicado junto a um nome
programme-person-sex-woman = Mulher
programme-person-sex-man = Homem
programme-person-sex-other = De outra maneira
programme-person-sex-unstated = Não consta
programme-person-institution = Instituição
programme-person-public = Meu nome, minha instituição e meu país podem constar na página da reunião
programme-person-consent-1 = Quem organiza a reunião guarda estes dados para organizá-la, para contar quantas pessoas foram por país e sexo, e para dar certificados. Ninguém mais os vê, salvo o que você permitir acima. Ao retirar a inscrição, eles são apagados.
programme-person-agree = Aceito que sejam guardados assim
programme-person-agree-first = Sem o seu acordo a inscrição não pode ser guardada
programme-person-nameless = Escreva seu nome
programme-person-long = Escreva no máximo { $n } letras
programme-person-send = Inscrever-se na reunião
programme-person-closed = A inscrição está encerrada
programme-person-full = As vagas estão esgotadas
programme-person-own = Sua inscrição
programme-person-who-sees = Quem vê
programme-person-shown = Todos veem nome, instituição e país; o resto, só quem organiza
programme-person-unshown = Só quem organiza
programme-person-leave = Retirar minha inscrição
programme-person-leave-says = Apaga-se tudo o que você escreveu; nada resta para recuperar.
programme-people-title = Pessoas inscritas
programme-people-total =
    { $n ->
        [one] Uma pessoa inscrita
       *[other] { $n } pessoas inscritas
    }
programme-people-named =
    { $n ->
        [one] Uma deixou ver seu nome
       *[other] { $n } deixaram ver seu nome
    }
programme-people-none = Ninguém se inscreveu ainda
programme-people-few = Por sexo não se diz: seriam poucas pessoas e se poderia saber quem são.
programme-people-by-country = Por país; os de menos de cinco pessoas vão juntos
programme-people-elsewhere = Outros países
programme-people-n = Pessoas
programme-people-came = Veio
programme-people-did-not-come = Não veio
programme-people-take-out = Retirar
programme-people-too-early = A reunião ainda não começou: quem veio se registra a partir do primeiro dia, e os certificados são dados a partir do último.
programme-certificate-title = Certificado de participação
programme-certificate-says = Certifica-se que
programme-certificate-came = participou de
programme-certificate-number = Certificado { $id }.
programme-certificate-too-early = Os certificados são dados a partir do último dia da reunião.
programme-certificate-needs-day = Da data desta reunião só consta o mês ou o ano: por isso os certificados são dados ao terminar esse mês ou esse ano. São dados antes se na ficha da reunião se escrever o dia exato.
programme-mail-registered-subject = Sua inscrição: { $meeting }
programme-mail-registered = { $name }: sua participação em { $meeting } está inscrita. Neste endereço, só seu, você vê o que se guarda e pode retirá-lo: { $link }
programme-done-registered = A inscrição foi feita.
programme-done-unregistered = A inscrição foi apagada.
programme-done-attended = Ficou anotado.
programme-done-taken-out = A inscrição foi apagada.
programme-conclusions-title = Conclusões e recomendações
programme-conclusions-lede =
    { $n ->
        [0] Nenhuma conclusão de reuniões.
        [one] Uma conclusão de reuniões, pelo órgão a que se dirige.
       *[other] { $n } conclusões de reuniões, pelo órgão a que se dirigem.
    }
programme-conclusions-more = Aqui se veem as primeiras { $n }; as demais estão nas suas reuniões.
programme-conclusions-all = Todas
programme-conclusions-nobody = Não consta a quem se dirigem
programme-conclusions-none = Não há conclusões a mostrar

## Money, status, registers of cooperation
programme-activity-field-history = Situações anteriores
programme-body-field-iati = Identificador IATI
programme-money-title = Somas
programme-money-caption = Fundos por moeda; duas moedas não se somam
programme-money-own = Esta atividade
programme-money-parts = Suas partes
programme-money-differs = Diferença
programme-reached-caption = As desta atividade, e as que as suas partes contam
programme-money-converted = { $kind }, tudo em { $currency }: { $amount }
programme-money-rate = { $amount } { $currency } a { $rate } { $into }, de { $date }, segundo { $source }
programme-money-without = Sem câmbio, e por isso fora desta soma: { $currencies }
programme-money-left-out =
    { $n ->
        [one] Um valor não é somado: não é um decimal simples ou não tem moeda.
       *[other] { $n } valores não são somados: não são decimais simples ou não têm moeda.
    }
programme-iati-take = IATI 2.03

## What changed lately
programme-changes-title = Mudanças recentes
programme-changes-lede = O que os escritórios acrescentaram, mudaram ou retiraram, o mais recente primeiro. Cada ficha leva aos seus estados, com o que difere.
programme-changes-none = Ninguém mudou nada ainda
programme-changes-by = { $who }, { $when }
programme-changes-new = Acrescentada
programme-changes-changed = Mudada
programme-changes-out = Retirada

## Dates of reports
programme-dates-title = Prazos de relatórios
programme-dates-lede = Quando vence cada relatório e quantos dias antes se escreve a quem mantém o registro de cada escritório.
programme-dates-no-mail = Esta instalação não envia e-mail: ninguém recebe lembretes.
programme-dates-none = Ainda não há prazos
programme-dates-before = Dias antes: { $days }
programme-dates-reminded =
    { $n ->
        [0] Nenhum lembrete enviado
        [one] Um lembrete enviado
       *[other] { $n } lembretes enviados
    }
programme-dates-last = O último, em { $date }
programme-dates-next = Próximo lembrete em { $date }
programme-dates-over = Não restam lembretes
programme-dates-add = Acrescentar o prazo
programme-dates-report = Relatório
programme-dates-title-wrong = Escreva de que relatório se trata, em no máximo 300 letras
programme-dates-day = Vence em
programme-dates-day-hint = Ano, mês e dia: 2027-01-30
programme-dates-day-wrong = Escreva o dia como 2027-01-30
programme-dates-days = Quantos dias antes se lembra
programme-dates-days-hint = Até seis números, de 0 a 365: 30 7 1
programme-dates-days-wrong = Escreva de um a seis números, de 0 a 365
programme-dates-take-out = Retirar o prazo
programme-done-date = O prazo foi acrescentado.
programme-done-date-out = O prazo foi retirado.
programme-mail-reminder-subject = { $title }: vence em { $date }
programme-mail-reminder =
    { $title } vence em { $date }. { $activities ->
        [0] De { $office } não há atividades no registro. Acrescente-as em { $link }
        [one] De { $office } há uma atividade no registro. Revise sua situação, seus resultados e seus fundos em { $link }
       *[other] De { $office } há { $activities } atividades no registro. Revise sua situação, seus resultados e seus fundos em { $link }
    }

## Good practices
programme-practices-title = Boas práticas
programme-practices-lede = O que fazem países de origem, trânsito e destino e vale a pena repetir, revisado por duas pessoas com os mesmos critérios.
programme-practices-none = Ainda não há boas práticas publicadas
programme-practice-one = Boa prática
programme-practice-many =
    { $n ->
        [0] Nenhuma boa prática
        [one] Uma boa prática
       *[other] { $n } boas práticas
    }
programme-practice-new = Acrescentar uma boa prática
programme-practice-field-title = Título
programme-practice-field-side = País de
programme-practice-choice-side-origin = Origem
programme-practice-choice-side-transit = Trânsito
programme-practice-choice-side-destination = Destino
programme-practice-field-country = País
programme-practice-field-institution = Quem a conduz
programme-practice-field-start = Desde quando
programme-practice-field-problem = A que responde
programme-practice-field-does = O que se faz
programme-practice-field-outcome = O que se conseguiu
programme-practice-field-needs = O que é preciso para repeti-la
programme-practice-field-evidence = Onde consta
programme-practice-field-documents = Documentos
programme-practice-field-mail = E-mail de quem a propôs
programme-practice-field-reviews = Revisões
programme-practice-field-reviewer = Quem revisou
programme-practice-field-account = Conta
programme-practice-field-relevance = Responde a um problema
programme-practice-field-results = Resultados
programme-practice-field-rights = Direitos e gênero
programme-practice-field-repeatable = Pode repetir-se
programme-practice-choice-relevance-yes = Sim
programme-practice-choice-relevance-partly = Em parte
programme-practice-choice-relevance-no = Não
programme-practice-choice-results-yes = Sim
programme-practice-choice-results-partly = Em parte
programme-practice-choice-results-no = Não
programme-practice-choice-rights-yes = Sim
programme-practice-choice-rights-partly = Em parte
programme-practice-choice-rights-no = Não
programme-practice-choice-repeatable-yes = Sim
programme-practice-choice-repeatable-partly = Em parte
programme-practice-choice-repeatable-no = Não
programme-practice-field-verdict = Decisão
programme-practice-choice-verdict-publish = Publicar
programme-practice-choice-verdict-return = Devolver com razões
programme-practice-field-reason = Razões
programme-practice-field-on = Em
programme-practice-back-documents = Boas práticas com este documento
programme-criterion-relevance = Responde a um problema das pessoas migrantes, dito com clareza?
programme-criterion-results = Diz o que se conseguiu, e onde consta?
programme-criterion-rights = Respeita os direitos de todas as pessoas e atende às diferenças entre mulheres e homens?
programme-criterion-repeatable = Outra instituição poderia fazê-la com o que aqui se diz?
programme-meets-yes = Sim
programme-meets-partly = Em parte
programme-meets-no = Não
programme-practice-send = Propor uma boa prática
programme-practice-send-lede = Duas pessoas a revisam. É publicada se as duas concordam; se não, volta com as razões. Perguntam:
programme-sending-missing = { $field }: escreva, sem isso não se pode revisar
programme-choose = { $field }: escolha uma opção
programme-practice-own = Sua boa prática
programme-practice-waiting = Aguarda revisão
programme-practice-returned = Devolvida com razões
programme-practice-published = Publicada
programme-practice-withdrawn = Retirada
programme-practice-read = Lê-la
programme-practice-reasons = Por que volta
programme-practice-queue = Práticas por revisar
programme-practice-queue-lede = Cada uma é revisada por duas pessoas diferentes com os mesmos critérios.
programme-practice-queue-none = Não há práticas por revisar
programme-practice-reviews =
    { $n ->
        [0] Nenhuma revisão
        [one] Uma revisão
       *[other] { $n } revisões
    }
programme-practice-review = Sua revisão
programme-practice-review-button = Salvar a revisão
programme-practice-reason-hint = São lidas por quem a propôs. São necessárias para devolvê-la.
programme-practice-reason-wrong = Escreva as razões, em no máximo 500 letras
programme-practice-moved = Alguém mudou a prática depois que você a abriu: leia-a outra vez acima antes de enviar a sua revisão
programme-practice-compare = Comparar
programme-practice-compare-lede = Escolha até quatro práticas e leia-as lado a lado.
programme-practice-side-by-side = Lado a lado
programme-done-practice = A prática foi enviada.
programme-mail-practice-subject = A sua boa prática: { $title }
programme-mail-practice-published = «{ $title }» foi revista e está publicada. Neste endereço, só seu, encontra-a: { $link } O seu correio já não se guarda.
programme-mail-practice-returned = «{ $title }» volta com razões. Neste endereço, só seu, leem-se: { $link } O seu correio já não se guarda: se a enviar de novo, escreva-o outra vez.
programme-done-reviewed = A revisão foi salva.

## Technical assistance
programme-assistances-title = Assistência técnica
programme-assistances-lede = O que umas instituições oferecem e outras pedem, o que responde a quê, e como segue.
programme-assistances-none = Não há ofertas nem pedidos publicados
programme-assistance-one = Oferta ou pedido
programme-assistance-many =
    { $n ->
        [0] Nenhuma oferta ou pedido
        [one] Uma oferta ou pedido
       *[other] { $n } ofertas e pedidos
    }
programme-assistance-new = Acrescentar uma oferta ou um pedido
programme-assistance-field-title = Título
programme-assistance-field-kind = O que é
programme-assistance-choice-kind-offer = Oferta
programme-assistance-choice-kind-request = Pedido
programme-assistance-field-institution = Instituição
programme-assistance-field-country = País
programme-assistance-field-themes = Temas
programme-assistance-field-does = O que se oferece ou se pede
programme-assistance-field-start = De
programme-assistance-field-end = Até
programme-assistance-field-state = Situação
programme-assistance-choice-state-open = Sem resposta
programme-assistance-choice-state-answered = Respondida
programme-assistance-choice-state-under-way = Em andamento
programme-assistance-choice-state-done = Feita
programme-assistance-choice-state-closed = Encerrada
programme-assistance-field-matches = Contatos
programme-assistance-field-other = Com
programme-assistance-field-match_state = Como segue
programme-assistance-choice-match_state-proposed = Contato proposto
programme-assistance-choice-match_state-accepted = Aceito
programme-assistance-choice-match_state-declined = Não aceito
programme-assistance-choice-match_state-under-way = Em andamento
programme-assistance-choice-match_state-done = Feito
programme-assistance-choice-match_state-withdrawn = Retirado
programme-assistance-field-on = Data
programme-assistance-field-note = Nota
programme-assistance-field-mail = E-mail de quem enviou
programme-assistance-field-checked = Vista pela coordenação
programme-assistance-choice-checked-yes = Sim
programme-assistance-choice-checked-no = Não
programme-assistance-back-matches = Contatos propostos com
programme-assistance-send = Oferecer ou pedir assistência
programme-assistance-send-lede = A coordenação a lê antes de publicá-la. Se outra instituição pode responder, as duas são postas em contato: cada uma recebe o e-mail que a outra deixou aqui.
programme-assistance-send-button = Enviá-la
programme-assistance-mail-hint = Se quiser que lhe escrevam. Veem-no quem trabalha aqui com conta e, se forem postas em contato, a outra instituição. Apaga-se se não for publicada, e quando ficar feita ou fechada.
programme-assistance-own = Sua oferta ou pedido
programme-assistance-waiting = A coordenação ainda não a leu
programme-assistance-published = Publicada
programme-assistance-declined = Não é publicada
programme-assistance-read = Lê-la
programme-assistance-queue = Ofertas e pedidos por ler
programme-assistance-queue-lede = Ninguém mais os vê até que sejam publicados.
programme-assistance-queue-none = Não há ofertas nem pedidos por ler
programme-assistance-publish = Publicar
programme-assistance-fits-offer = Ofertas que poderiam responder
programme-assistance-fits-request = Pedidos a que poderia responder
programme-assistance-propose = Pô-las em contato
programme-mail-matched-subject = Assistência técnica: { $other }
programme-mail-matched = “{ $own }” e “{ $other }” ({ $institution }) poderiam responder-se. Pode escrever a { $mail }. A ficha: { $link }
programme-done-assistance = Foi enviada.
programme-done-decided = Foi decidida.
programme-done-matched = O contato foi proposto.
programme-done-followed = Ficou anotado como continua.
programme-assistance-contact = Contato
programme-assistance-follow = Anotar um passo
programme-assistance-follow-button = Anotar
programme-assistance-follow-none = Este contato terminou.
programme-assistance-follow-history = Como tem continuado
programme-assistance-note-hint = Todo o mundo a lê.

## Activities
programme-activity-one = Atividade
programme-activity-many =
    { $n ->
        [0] Nenhuma atividade
        [one] Uma atividade
       *[other] { $n } atividades
    }
programme-activity-new = Adicionar uma atividade
programme-activity-field-title = Título
programme-activity-field-kind = Tipo
programme-activity-choice-kind-project = Projeto
programme-activity-choice-kind-programme = Programa
programme-activity-choice-kind-plan = Plano
programme-activity-choice-kind-course = Curso
programme-activity-choice-kind-training = Capacitação
programme-activity-choice-kind-lecture = Palestra
programme-activity-choice-kind-participation = Participação
programme-activity-choice-kind-meeting = Reunião
programme-activity-choice-kind-meeting-series = Série de reuniões
programme-activity-choice-kind-conference = Conferência
programme-activity-choice-kind-workshop = Oficina
programme-activity-choice-kind-exchange = Intercâmbio
programme-activity-choice-kind-working-group = Grupo de trabalho
programme-activity-choice-kind-mission = Missão
programme-activity-choice-kind-visit = Visita
programme-activity-choice-kind-official-visit = Visita oficial
programme-activity-choice-kind-publication = Publicação
programme-activity-choice-kind-study = Estudo
programme-activity-choice-kind-research = Pesquisa
programme-activity-choice-kind-report = Relatório
programme-activity-choice-kind-questionnaire = Questionário
programme-activity-choice-kind-campaign = Campanha
programme-activity-choice-kind-dissemination = Divulgação
programme-activity-choice-kind-web-page = Página web
programme-activity-choice-kind-database = Base de dados
programme-activity-choice-kind-directory = Diretório
programme-activity-choice-kind-digital-library = Biblioteca digital
programme-activity-choice-kind-observatory = Observatório
programme-activity-choice-kind-advice = Assessoria
programme-activity-choice-kind-legal-support = Apoio jurídico
programme-activity-choice-kind-model-law = Lei modelo
programme-activity-choice-kind-technical-assistance = Assistência técnica
programme-activity-choice-kind-technical-secretariat = Secretaria técnica
programme-activity-choice-kind-agreement = Acordo
programme-activity-choice-kind-assessment = Avaliação
programme-activity-choice-kind-coordination = Coordenação
programme-activity-choice-kind-liaison = Articulação
programme-activity-choice-kind-monitoring = Acompanhamento
programme-activity-choice-kind-planning = Planejamento
programme-activity-choice-kind-casework = Atendimento de casos
programme-activity-choice-kind-body = Criação de um órgão
programme-activity-choice-kind-funding = Financiamento
programme-activity-choice-kind-other = Outra
programme-activity-field-office = Escritório
programme-activity-field-part_of = É parte de
programme-activity-field-status = Situação
programme-activity-choice-status-planned = Planejada
programme-activity-choice-status-waiting-for-funds = À espera de fundos
programme-activity-choice-status-scheduled = Programada
programme-activity-choice-status-under-way = Em andamento
programme-activity-choice-status-continuing = Permanente
programme-activity-choice-status-completed = Concluída
programme-activity-choice-status-suspended = Suspensa
programme-activity-choice-status-cancelled = Cancelada
programme-activity-field-status_on = Situação em
programme-activity-field-about = De que trata
programme-activity-field-mandates = Mandatos que cumpre
programme-activity-field-start = Início
programme-activity-field-end = Fim
programme-activity-field-date_note = Nota sobre a data
programme-activity-field-country = País
programme-activity-field-place = Lugar
programme-activity-field-partners = Com quem se faz
programme-activity-field-outcome = O que se alcançou
programme-activity-field-outcomes = Resultados, um a um
programme-activity-choice-kind-result = Resultado
programme-activity-choice-kind-issue = Assunto tratado
programme-activity-choice-kind-figure = Número
programme-activity-choice-kind-recommendation = Recomendação
programme-activity-field-goes_to = A quem se dirige
programme-activity-field-evidence = Onde consta
programme-activity-field-by_country = Andamento por país
programme-activity-field-from = Desde
programme-activity-field-to = Até
programme-activity-field-funds = Fundos
programme-activity-choice-kind-received = Recebidos
programme-activity-choice-kind-sought = Buscados
programme-activity-choice-kind-appeal = Apelo
programme-activity-field-donor = Quem os dá
programme-activity-field-recipient = Quem os recebe
programme-activity-field-amount = Valor
programme-activity-field-currency = Moeda
programme-activity-field-rate = Câmbio: uma unidade vale
programme-activity-field-rate_currency = na moeda
programme-activity-field-rate_date = Data do câmbio
programme-activity-field-rate_source = Fonte do câmbio
programme-activity-field-date = Data
programme-activity-field-reached = Pessoas alcançadas
programme-activity-field-who = Quem
programme-activity-field-women = Mulheres
programme-activity-field-men = Homens
programme-activity-field-not_stated = Sexo não declarado
programme-activity-field-addresses = Na web
programme-activity-field-documents = Documentos
programme-activity-field-section = Seção do relatório de origem
programme-activity-field-es = Em espanhol
programme-activity-field-en = Em inglês
programme-activity-field-pt = Em português
programme-activity-field-fr = Em francês
programme-activity-back-office = Atividades
programme-activity-back-part_of = Tem como parte
programme-activity-back-mandates = Atividades que o cumprem
programme-activity-back-partners = Atividades de que participa
programme-activity-back-outcomes = Atividades com resultados que lhe são dirigidos
programme-activity-back-funds = Atividades cujos fundos dá ou recebe
programme-activity-back-documents = Atividades com este documento

## Mandates
programme-mandate-one = Mandato
programme-mandate-many =
    { $n ->
        [0] Nenhum mandato
        [one] Um mandato
       *[other] { $n } mandatos
    }
programme-mandate-new = Adicionar um mandato
programme-mandate-field-title = Título
programme-mandate-field-kind = Tipo
programme-mandate-choice-kind-resolution = Resolução
programme-mandate-choice-kind-declaration = Declaração
programme-mandate-choice-kind-plan-of-action = Plano de ação
programme-mandate-choice-kind-summit = Cúpula
programme-mandate-choice-kind-paragraph = Parágrafo
programme-mandate-choice-kind-mandate = Mandato
programme-mandate-choice-kind-decision = Decisão
programme-mandate-choice-kind-request = Solicitação
programme-mandate-choice-kind-reaffirmation = Reafirmação
programme-mandate-choice-kind-plan = Plano
programme-mandate-choice-kind-treaty = Tratado
programme-mandate-choice-kind-general-observation = Comentário geral
programme-mandate-field-number = Número
programme-mandate-field-session = Período de sessões
programme-mandate-field-year = Ano
programme-mandate-field-body = Quem o dá
programme-mandate-field-part_of = É parte de
programme-mandate-field-paragraph = Parágrafo
programme-mandate-field-asks = O que pede
programme-mandate-field-addressed_to = A quem se dirige
programme-mandate-field-themes = Temas
programme-mandate-field-takes_up = Retoma
programme-mandate-field-adds_to = Complementa
programme-mandate-field-repeals = Revoga
programme-mandate-field-note = Nota
programme-mandate-field-url = Na web
programme-mandate-back-body = Mandatos que dá
programme-mandate-back-part_of = Tem como parte
programme-mandate-back-addressed_to = Mandatos que recebe
programme-mandate-back-takes_up = É retomado por
programme-mandate-back-adds_to = É complementado por
programme-mandate-back-repeals = É revogado por

## Bodies and offices
programme-body-one = Órgão ou escritório
programme-body-many =
    { $n ->
        [0] Nenhum órgão ou escritório
        [one] Um órgão ou escritório
       *[other] { $n } órgãos e escritórios
    }
programme-body-new = Adicionar um órgão ou escritório
programme-body-field-name = Nome
programme-body-field-acronym = Sigla
programme-body-field-kind = Tipo
programme-body-choice-kind-organisation = Organização
programme-body-choice-kind-political-body = Órgão político
programme-body-choice-kind-secretariat = Secretaria
programme-body-choice-kind-office = Escritório
programme-body-choice-kind-mechanism = Mecanismo
programme-body-choice-kind-treaty-body = Órgão de tratado
programme-body-choice-kind-conference = Conferência
programme-body-choice-kind-international-organisation = Organização internacional
programme-body-choice-kind-government = Governo
programme-body-choice-kind-public-institution = Instituição pública
programme-body-choice-kind-civil-society = Sociedade civil
programme-body-choice-kind-research = Centro de pesquisa
programme-body-choice-kind-network = Rede
programme-body-field-part_of = É parte de
programme-body-field-reports_through = Informa por meio de
programme-body-field-place_in_report = Lugar no relatório
programme-body-field-country = País
programme-body-field-role = O que faz
programme-body-field-posts = Cargos
programme-body-field-holder = Quem o ocupa
programme-body-field-from = Desde
programme-body-field-to = Até
programme-body-field-organisation = No diretório
programme-body-field-note = Nota
programme-body-field-url = Na web
programme-body-field-es = Em espanhol
programme-body-field-en = Em inglês
programme-body-field-pt = Em português
programme-body-field-fr = Em francês
programme-body-back-part_of = Tem como parte
programme-body-back-reports_through = Informam por seu meio
programme-body-back-organisation = Entre os órgãos e escritórios

## Meetings
programme-meeting-one = Reunião
programme-meeting-many =
    { $n ->
        [0] Nenhuma reunião
        [one] Uma reunião
       *[other] { $n } reuniões
    }
programme-meeting-new = Adicionar uma reunião
programme-meeting-field-title = Título
programme-meeting-field-kind = Tipo
programme-meeting-choice-kind-meeting = Reunião
programme-meeting-choice-kind-special-meeting = Reunião extraordinária
programme-meeting-choice-kind-working-meeting = Reunião de trabalho
programme-meeting-choice-kind-session = Sessão
programme-meeting-choice-kind-council = Conselho
programme-meeting-choice-kind-working-group = Grupo de trabalho
programme-meeting-choice-kind-expert-meeting = Reunião de especialistas
programme-meeting-choice-kind-ministerial-conference = Conferência ministerial
programme-meeting-choice-kind-summit = Cúpula
programme-meeting-choice-kind-dialogue = Diálogo
programme-meeting-choice-kind-workshop = Oficina
programme-meeting-choice-kind-course = Curso
programme-meeting-choice-kind-seminar = Seminário
programme-meeting-choice-kind-congress = Congresso
programme-meeting-choice-kind-conference = Conferência
programme-meeting-choice-kind-public-conference = Conferência pública
programme-meeting-choice-kind-forum = Fórum
programme-meeting-choice-kind-launch = Lançamento
programme-meeting-choice-kind-official-visit = Visita oficial
programme-meeting-field-is_series = É uma série
programme-meeting-choice-is_series-yes = Sim
programme-meeting-choice-is_series-no = Não
programme-meeting-field-series = Série a que pertence
programme-meeting-field-host = Quem a organiza
programme-meeting-field-start = Início
programme-meeting-field-end = Fim
programme-meeting-field-date_source = De onde vem a data
programme-meeting-choice-date_source-stated = Consta no documento
programme-meeting-choice-date_source-not-stated = Não consta
programme-meeting-choice-date_source-mission = É a da missão
programme-meeting-choice-date_source-background = Conhecimento geral
programme-meeting-field-country = País
programme-meeting-field-place = Lugar
programme-meeting-field-activity = Atividade
programme-meeting-field-participants = Quem participou
programme-meeting-field-attended = Presença por país
programme-meeting-field-women = Mulheres
programme-meeting-field-men = Homens
programme-meeting-field-not_stated = Sexo não declarado
programme-meeting-field-materials = Materiais
programme-meeting-choice-kind-participants = Lista de participantes
programme-meeting-choice-kind-remarks = Discurso
programme-meeting-choice-kind-presentation = Apresentação
programme-meeting-choice-kind-paper = Trabalho apresentado
programme-meeting-choice-kind-summary = Resumo
programme-meeting-field-by = De quem
programme-meeting-field-document = Documento
programme-meeting-field-address = Endereço na web
programme-meeting-field-conclusions = Conclusões e recomendações
programme-meeting-choice-kind-conclusion = Conclusão
programme-meeting-choice-kind-recommendation = Recomendação
programme-meeting-field-goes_to = A quem se dirige
programme-meeting-field-state = Situação
programme-meeting-choice-state-open = Pendente
programme-meeting-choice-state-taken-up = Retomada
programme-meeting-choice-state-done = Cumprida
programme-meeting-choice-state-dropped = Abandonada
programme-meeting-field-note = Nota
programme-meeting-field-url = Na web
programme-meeting-field-es = Em espanhol
programme-meeting-field-en = Em inglês
programme-meeting-field-pt = Em português
programme-meeting-field-fr = Em francês
programme-meeting-back-series = Reuniões da série
programme-meeting-back-host = Reuniões que organiza
programme-meeting-back-activity = Reuniões
programme-meeting-back-materials = Reuniões com este documento
programme-meeting-back-conclusions = Reuniões com conclusões que lhe são dirigidas

## Plans
programme-plan-one = Plano ou programa
programme-plan-many =
    { $n ->
        [0] Nenhum plano ou programa
        [one] Um plano ou programa
       *[other] { $n } planos e programas
    }
programme-plan-new = Adicionar um plano ou programa
programme-plan-field-title = Título
programme-plan-field-kind = Tipo
programme-plan-choice-kind-programme = Programa
programme-plan-choice-kind-work-plan = Plano de trabalho
programme-plan-choice-kind-action-plan = Plano de ação
programme-plan-choice-kind-strategic-plan = Plano estratégico
programme-plan-field-office = Escritório
programme-plan-field-from = Desde
programme-plan-field-to = Até
programme-plan-field-about = De que trata
programme-plan-field-mandates = Mandatos que cumpre
programme-plan-field-lines = Linhas de ação
programme-plan-field-number = Número
programme-plan-field-addressed_to = A quem se dirige
programme-plan-field-responsible = Responsável
programme-plan-field-due = Prazo
programme-plan-field-state = Situação
programme-plan-choice-state-planned = Planejada
programme-plan-choice-state-under-way = Em andamento
programme-plan-choice-state-done = Cumprida
programme-plan-choice-state-dropped = Abandonada
programme-plan-field-activity = Atividade
programme-plan-field-url = Na web
programme-plan-field-es = Em espanhol
programme-plan-field-en = Em inglês
programme-plan-field-pt = Em português
programme-plan-field-fr = Em francês
programme-plan-back-office = Planos e programas
programme-plan-back-mandates = Planos e programas que o cumprem
programme-plan-back-lines = Planos e programas em que figura
