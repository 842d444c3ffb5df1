# Administration: who may come in and what they may do, and whether the installation runs well.

# What jobs, followers and the log of actions are called
admin-yes = sim
admin-no = não
admin-detail-role = papel
admin-detail-scope = âmbito
admin-detail-name = nome
admin-detail-address = endereço
admin-detail-added = adicionados
admin-detail-faults = com falhas
admin-detail-language = idioma
admin-detail-lang = idioma
admin-detail-file = arquivo
admin-detail-state = estado
admin-detail-period = período
admin-detail-kind = tipo
admin-detail-value = valor
admin-detail-ended = sessões encerradas
admin-detail-why = motivo
admin-detail-reason = motivo
admin-detail-known = já conhecidos
admin-detail-new = novos
admin-detail-section = seção
admin-detail-title = título

## Places of work
admin-desk-people = Pessoas
admin-desk-observatories = Observatórios
admin-desk-jobs = Tarefas
admin-desk-audit = Registro de ações
admin-desk-state = Estado

## What every page of the room says
admin-zone = Os horários são UTC.
admin-filter-all = Todos
admin-filter-button = Filtrar
admin-filter-clear = Retirar os filtros

## Signing in
admin-entry-title = Entrar
admin-entry-failed = Não foi possível abrir a sessão
admin-entry-email = E-mail
admin-entry-password = Senha
admin-entry-button = Entrar
admin-entry-email-incomplete = Escreva o e-mail completo, como nome@dominio.org
admin-entry-password-missing = Escreva a senha
admin-entry-wrong = O e-mail e a senha não correspondem. Confira os dois.
admin-entry-too-many =
    { $n ->
        [one] Houve muitas tentativas seguidas. Tente de novo em um segundo.
       *[other] Houve muitas tentativas seguidas. Tente de novo em { $n } segundos.
    }
admin-entry-help = Ajuda
admin-entry-needed-title = É preciso ter conta?
admin-entry-needed-body = Não para ler, buscar ou baixar. Sim para ver os textos completos, codificar ou editar.
admin-entry-trouble-title = Se algo não funciona
admin-entry-trouble-body = Depois de cinco tentativas é preciso esperar um minuto. Se esqueceu a senha, quem coordena o seu observatório pode dar um link para escolher outra.

## Signing in, the code
admin-code-title = Segundo passo
admin-code-hint = Os seis números que o seu aplicativo mostra agora, ou um dos seus códigos de recuperação.
admin-code-wrong = Esse código não serve ou já foi usado. Espere o próximo e escreva-o.
admin-code-lost = Perdeu o telefone e os códigos de recuperação? Quem administra esta instalação pode retirar o seu segundo passo.

## The second factor
admin-second-title = Segundo passo ao entrar
admin-second-says = Depois da senha pede-se um código que o seu telefone troca a cada meio minuto. Assim, quem adivinhar a sua senha fica de fora.
admin-second-must = Quem administra esta instalação precisa do segundo passo. Ative-o para continuar.
admin-second-on = Ativado
admin-second-off = O segundo passo não está ativado
admin-second-begin = Ativar o segundo passo
admin-second-change = Mudar o segundo passo
admin-second-scan = Acrescentar a conta ao seu aplicativo
admin-second-scan-says = Instale no telefone um aplicativo de códigos, como Aegis, FreeOTP ou Google Authenticator, e aponte a câmera para este quadro.
admin-second-squares = Quadro com a chave para o aplicativo de códigos; a mesma chave está escrita abaixo
admin-second-by-hand = Sem câmera? Escreva esta chave no aplicativo:
admin-second-open = Abrir o aplicativo neste mesmo aparelho
admin-second-prove = Conferir que funciona
admin-second-code = Código
admin-second-code-hint = Os seis números que o seu aplicativo mostra agora
admin-second-code-missing = Escreva o código
admin-second-code-wrong = Esse código não é o de agora ou já foi usado. Espere o próximo; se também não servir, confira a hora do telefone.
admin-second-turn-on = Ativar o segundo passo
admin-second-turn-off = Retirar o segundo passo
admin-second-forced = Quem administra esta instalação não pode retirá-lo.
admin-second-new-codes = Fazer novos códigos de recuperação
admin-second-codes = Seus códigos de recuperação
admin-second-codes-says = O segundo passo está ativado. Guarde estes códigos fora do telefone: eles só aparecem agora. Cada um serve uma vez, no lugar do código do aplicativo. Os anteriores não servem mais.
admin-second-left =
    { $n ->
        [0] Você não tem mais códigos de recuperação: faça outros.
        [one] Resta um código de recuperação.
       *[other] Restam { $n } códigos de recuperação.
    }
admin-second-back = Voltar à sua conta

## A forgotten password
admin-lost-title = Esqueceu a senha?
admin-lost-says = Escreva o e-mail da sua conta e enviaremos um link para escolher outra. Serve uma vez, durante uma hora.
admin-lost-button = Enviar o link
admin-lost-else = Não chega nada? Confira o lixo eletrônico, ou peça um link a quem coordena o seu observatório.
admin-lost-no-mail = Esta instalação não envia e-mail. Peça um link a quem coordena o seu observatório ou a quem administra a instalação.

## Mail
admin-mail-reset-subject = Link para escolher uma senha
admin-mail-reset =
    Olá, { $name }:

    Alguém pediu, com este e-mail, para escolher outra senha. Se foi você, abra este link:

    { $link }

    Serve uma vez, durante uma hora. Se não foi você, não precisa fazer nada: a sua senha continua a mesma.
admin-mail-way-in-subject = Mudou uma forma de entrar na sua conta
admin-mail-way-in =
    Olá, { $name }:

    { $what }

    Se foi você, não precisa fazer nada. Se não foi, escolha já outra senha e avise quem administra a instalação:

    { $link }
admin-mail-way-in-password = A senha da sua conta foi mudada.
admin-mail-way-in-second-on = A segunda etapa para entrar na sua conta foi ativada.
admin-mail-way-in-second-off = A segunda etapa para entrar na sua conta foi desativada.
admin-mail-way-in-codes = Foram feitos novos códigos de recuperação; os anteriores já não servem.
admin-mail-warn-subject =
    { $n ->
        [one] Algo na instalação precisa de atenção
       *[other] { $n } coisas na instalação precisam de atenção
    }
admin-mail-warn =
    Alguém precisa olhar isto:

    { $list }

    O estado de tudo, parte por parte:

    { $link }

    Do mesmo problema se avisa no máximo uma vez por dia, a quem administra a instalação.

## Passwords
admin-password-new = Senha nova
admin-password-old = Senha atual
admin-password-hint = Pelo menos 12 caracteres. Várias palavras juntas são mais fáceis de lembrar do que uma com sinais.
admin-password-short = Use pelo menos 12 caracteres
admin-password-long = Use no máximo 256 caracteres
admin-password-personal = Escolha uma senha que não seja o seu e-mail nem o seu nome
admin-password-common = Essa senha está entre as primeiras que alguém tentaria. Escolha outra.

## Choosing a password by a link
admin-reset-title = Escolher uma senha
admin-reset-for = Para a conta de { $name }. Ao salvar, as sessões abertas são encerradas.
admin-reset-button = Salvar a senha
admin-reset-void = Este link não funciona mais.
admin-reset-void-help = Cada link serve uma vez, durante um dia (uma hora se chegou por e-mail), e ao usar um os outros deixam de servir. Peça outro a quem coordena o seu observatório.

## The own account
admin-account-title = Sua conta
admin-account-profile = Nome e idioma
admin-account-save = Salvar as mudanças
admin-account-language-wrong = Escolha um dos quatro idiomas
admin-account-password = Senha
admin-account-password-says = Ao mudá-la, as outras sessões são encerradas; esta continua aberta.
admin-account-password-button = Mudar a senha
admin-account-old-wrong = Essa não é a senha atual
admin-account-sessions = Sessões abertas
admin-account-sessions-says = Encerre as que não reconhece e mude a senha.
admin-account-sessions-end = Encerrar todas as outras
admin-account-session-seen = Último uso
admin-account-session-started = Aberta
admin-account-session-current = Esta sessão
admin-account-session-end = Encerrar
admin-account-agent-unknown = Navegador não identificado

## People
admin-people-title = Pessoas
admin-people-count =
    { $n ->
        [one] { $n } conta.
       *[other] { $n } contas.
    }
admin-people-list = Quem tem conta
admin-people-search = Nome ou e-mail
admin-people-none = Ninguém corresponde a essa busca
admin-people-none-help = Tente com uma parte do nome ou do e-mail, ou retire os filtros.
admin-people-add = Acrescentar uma pessoa
admin-people-add-says = Ela recebe um papel em um lugar e um link para escolher a senha. Se o e-mail já tem conta, só recebe o papel.
admin-people-add-button = Acrescentar a pessoa
admin-people-no-scope = Primeiro é preciso um observatório onde dar papéis.

## A person
admin-person-name = Nome
admin-person-name-hint = Como as outras pessoas do observatório o verão.
admin-person-name-wrong = Escreva um nome de até 100 caracteres
admin-person-name-reserved = É o nome que o registro dá a quem não tem conta: escreva outro
admin-person-language = Idioma
admin-person-role = Papel
admin-person-role-missing = Escolha um papel
admin-person-role-line = { $role }: { $place }
admin-person-scope = Onde
admin-person-scope-hint = Os papéis de uma equipe são dados em um observatório; os de uma avaliação, em um país; a administração, em toda a instalação.
admin-person-scope-missing = Escolha onde
admin-person-scope-unfit = Esse papel não é dado nesse lugar. Escolha outro lugar ou outro papel.
admin-scope-node = toda a instalação
admin-person-active = Pode entrar
admin-person-disabled = Conta fechada
admin-person-no-role = Sem papel: não pode fazer nada que o público não possa.
admin-person-last = Última entrada
admin-person-never = Nunca entrou
admin-person-since = Desde
admin-person-account = A conta
admin-person-roles = O que pode fazer
admin-person-given-by = Dado por { $who },
admin-person-given-machine = Dado a partir da máquina,
admin-person-take = Retirar
admin-person-give = Dar um papel
admin-person-give-button = Dar o papel
admin-person-did = O que fez
admin-person-done-to = O que se fez com esta conta
admin-person-link = Senha
admin-person-link-why = Se a esqueceu ou ainda não escolheu nenhuma, faça um link.
admin-person-link-button = Fazer um link
admin-person-link-title = Link para escolher a senha
admin-person-link-says = É mostrado só agora. Envie por um meio seguro: serve uma vez, durante um dia.
admin-person-link-disabled = A conta está fechada. Abra-a antes de fazer um link.
admin-person-close = Fechar a conta
admin-person-close-says = Sai na hora de todas as sessões e não pode mais entrar. O que fez fica com o seu nome.
admin-person-close-button = Fechar a conta
admin-person-open = Abrir a conta
admin-person-open-button = Deixar entrar de novo
admin-person-last-administrator = Ninguém mais administra esta instalação. Antes, dê esse papel a outra pessoa.

## Observatories
admin-observatories-title = Observatórios
admin-observatories-says = Cada um tem seus países, seus idiomas, suas pessoas e sua regra para os textos completos.
admin-observatories-count =
    { $n ->
        [one] { $n } observatório
       *[other] { $n } observatórios
    }
admin-observatories-none = Ainda não há nenhum observatório
admin-observatories-none-help = Acrescente o primeiro: sem ele não se podem dar papéis.
admin-observatories-add = Acrescentar um observatório
admin-observatories-add-button = Acrescentar o observatório
admin-observatory-save = Salvar as mudanças
admin-observatory-word = Palavra dos endereços
admin-observatory-word-hint = Minúsculas, algarismos e hífens, por exemplo: honduras. Não muda depois.
admin-observatory-word-wrong = Use de 1 a 40 minúsculas, algarismos ou hífens
admin-observatory-word-taken = Já há um observatório com essa palavra
admin-observatory-name = Nome em { $language }
admin-observatory-name-wrong = Escreva um nome de até 150 caracteres; o nome em espanhol não pode faltar
admin-observatory-countries = Países
admin-observatory-countries-hint = Você pode tirar países. Quem administra a instalação os acrescenta.
admin-observatory-countries-beyond = Tire os países que o observatório não tinha: quem administra a instalação os acrescenta
admin-observatory-countries-missing = Escolha pelo menos um país
admin-observatory-languages = Idiomas da imprensa
admin-observatory-languages-missing = Escolha pelo menos um idioma
admin-observatory-rule = Textos completos
admin-observatory-rule-hint = O público vê sempre só um trecho, a leitura e o link.
admin-observatory-rule-members = São vistos por quem integra o observatório
admin-observatory-rule-editors = São vistos por quem edita, coordena e administra
admin-observatory-rule-missing = Escolha quem vê os textos completos

## Jobs
admin-jobs-title = Tarefas
admin-jobs-counts =
    { $aside ->
        [one] { $running } em andamento, { $open } à espera, uma posta de lado.
       *[other] { $running } em andamento, { $open } à espera, { $aside } postas de lado.
    }
admin-jobs-list = As mais recentes primeiro
admin-jobs-none = Não há tarefas assim
admin-jobs-none-help = As que terminaram bem são esquecidas depois de um tempo; as de coletar páginas, na hora.
admin-jobs-not-aside = Essa tarefa não está posta de lado, ou o mesmo foi pedido de novo depois: não há o que repetir.
admin-jobs-ended = Essa tarefa já terminou.
admin-jobs-promised = Essa tarefa apaga o que se prometeu apagar: ela não para. Se foi posta de lado, repita-a.
admin-job-mail-send = Enviar um e-mail
admin-job-mail-reset = Fazer um link de senha
admin-job-mail-way-in = Avisar de uma mudança na forma de entrar
admin-job-mail-warn = Avisar quem administra
admin-job-state = Estado
admin-job-running = Em andamento
admin-job-open = À espera
admin-job-aside = Posta de lado depois de várias tentativas
admin-job-done = Terminada
admin-job-stopped = Parada
admin-job-progress = { $done } de { $total }
admin-job-attempts =
    { $n ->
        [one] { $n } tentativa falhou
       *[other] { $n } tentativas falharam
    }
admin-job-tries = Tentativas
admin-job-created = Pedida
admin-job-due = Será feita
admin-job-ended = Terminou
admin-job-again = Repetir
admin-job-stop = Parar

## Audit log
admin-audit-title = Registro de ações
admin-audit-says = Quem fez o quê, e quando. Nada do que está escrito aqui muda ou se apaga.
admin-audit-list = As mais recentes primeiro
admin-audit-caption = Ações anotadas
admin-audit-when = Quando
admin-audit-person = Quem
admin-audit-person-hint = Nome completo ou identificador
admin-audit-action = Ação
admin-audit-target = Registro
admin-audit-detail = Detalhe
admin-audit-operator = a partir da máquina
admin-audit-visitor = sem conta
admin-audit-none = Nada foi anotado assim
admin-audit-none-help = Tente sem filtros, ou com outra ação ou outra pessoa.
admin-did-account-add = Acrescentou uma conta
admin-did-account-profile = Mudou nome ou idioma
admin-did-account-state = Abriu ou fechou uma conta
admin-did-account-password = Mudou uma senha
admin-did-account-reset-ask = Fez um link de senha
admin-did-account-reset-use = Escolheu a senha por link
admin-did-account-second-on = Ativou o segundo passo
admin-did-account-second-off = Retirou o segundo passo
admin-did-account-second-codes = Fez códigos de recuperação
admin-did-session-refuse-code = Não conseguiu dar o segundo passo
admin-did-role-give = Deu um papel
admin-did-role-take = Retirou um papel
admin-did-session-open = Entrou
admin-did-session-refuse = Não conseguiu entrar
admin-did-session-end = Encerrou uma sessão
admin-did-session-end-all = Encerrou as outras sessões
admin-did-observatory-add = Acrescentou um observatório
admin-did-observatory-change = Mudou um observatório
admin-did-job-again = Repetiu uma tarefa
admin-did-job-stop = Parou uma tarefa

## State of the installation
admin-state-title = Estado da instalação
admin-state-good = Tudo funciona.
admin-state-care = Funciona, com algo a cuidar.
admin-state-bad = Algo não funciona.
admin-state-at = Visto
admin-state-parts = Parte por parte
admin-state-database = Banco de dados
admin-state-database-is = { $kind }, esquema { $number }
admin-state-archive = Arquivo
admin-state-archive-is =
    { $n ->
        [one] { $n } segmento, { $records } registros, { $size }
       *[other] { $n } segmentos, { $records } registros, { $size }
    }
admin-state-index = Índice de busca
admin-state-index-is =
    { $n ->
        [0] Em dia; { $documents } documentos, { $size }
        [one] Uma mudança atrás; { $documents } documentos, { $size }
       *[other] { $n } mudanças atrás; { $documents } documentos, { $size }
    }
admin-state-follower-is =
    { $n ->
        [0] Em dia
        [one] Uma mudança atrás
       *[other] { $n } mudanças atrás
    }
admin-state-jobs = Tarefas
admin-state-sources = Fontes
admin-state-sources-is =
    { $n ->
        [0] Nenhuma falha, de { $total } coletadas
        [one] Uma falha, de { $total } coletadas
       *[other] { $n } falham, de { $total } coletadas
    }
admin-state-disk = Espaço em disco
admin-state-disk-is = { $size } livres
admin-state-disk-unknown = Não se pode saber quanto resta
admin-state-backup = Cópia de segurança
admin-state-backup-is = A última, { $at }
admin-state-backup-never = Ainda não foi feita nenhuma
admin-state-version = Versão
admin-state-version-is = Atalaya { $version }
admin-state-setbacks = O que foi posto de lado
admin-state-setbacks-none = Nada: tudo o que chegou pôde ser lido.
admin-state-setbacks-says = Não puderam ser lidos. O resto seguiu; estes são tentados de novo quando mudam, e as páginas guardadas também cada vez que a coleta começa.
admin-state-setback-follower = Seguidor

## Done
admin-done-clave = A senha foi salva. Entre com ela.
admin-done-clave-cambiada = A senha mudou e as outras sessões foram encerradas.
admin-done-segundo-paso = O segundo passo está ativado.
admin-done-segundo-paso-quitado = O segundo passo foi retirado.
admin-done-enlace = Se há uma conta com esse e-mail, o link está a caminho.
admin-done-perfil = As mudanças foram salvas.
admin-done-sesion = A sessão foi encerrada.
admin-done-sesiones = As outras sessões foram encerradas.
admin-done-rol = O papel foi dado.
admin-done-rol-quitado = O papel foi retirado.
admin-done-rol-a-cuenta = Esse e-mail já tinha conta: o papel foi dado a ela.
admin-done-cuenta-cerrada = A conta foi fechada.
admin-done-cuenta-abierta = A conta foi aberta.
admin-done-observatorio = O observatório foi salvo.
admin-done-observatorio-agregado = O observatório foi acrescentado.
admin-done-trabajo-repetido = A tarefa será feita de novo.
admin-done-trabajo-detenido = A tarefa foi parada.
