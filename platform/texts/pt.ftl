# What every page says, in every room.

## The layout of every page
site-brand-name = Atalaya
site-brand-tagline = Observatório de mídia sobre migração e gênero
site-description = O que a imprensa publica sobre migração e gênero, guardado, lido e citável.
site-page-title = { $title } · { $site }
site-page-error = Erro: { $title }
site-skip-link = Ir para o conteúdo
site-lang-label = Idioma
site-search-label = Buscar notícias, veículos e histórias
site-search-hint = Notícias, veículos, histórias
site-search-button = Buscar
site-sections-title = Seções
site-sections-close = Fechar
site-desk-title = Mesa de trabalho
site-account-sign-in = Entrar
site-account-sign-out = Sair
site-account-own = Sua conta
site-account-person = { $name }, { $role }
site-crumbs-label = Trilha de navegação
site-crumbs-home = Início
site-sample-label = Amostra
site-sample-notice = Imprensa de amostra: os veículos, as pessoas e os fatos destas notícias são inventados.
site-foot-about = Observatório de mídia sobre migração e gênero. Países: { $countries }.
site-foot-work = Como trabalhamos
site-foot-reuse = Reutilizar
site-foot-rights = As notícias pertencem a seus veículos; aqui são citadas para estudo e crítica.
site-foot-version = Feito com Atalaya { $version }.

## Forms
site-form-error = Erro:
site-form-optional = { $label } (opcional)
site-form-choose = Escolha uma opção
site-form-at = { $place }: { $text }
site-form-unreadable = O formulário chegou incompleto. Volte à página anterior, carregue-a outra vez e envie de novo.
site-form-large = O que foi enviado passa de 1 MB, o máximo que um formulário leva. Volte à página anterior e divida-o em partes.
site-form-list-large = A lista é maior do que se pode ler de uma vez: divida-a
site-form-to-correct =
    { $n ->
        [one] Falta corrigir uma coisa
       *[other] Falta corrigir { $n } coisas
    }

## Paging by key, and taking a list away
site-paging-label = Páginas da lista
site-paging-next =
    { $n ->
        [one] Próxima
       *[other] Próximas { $n }
    }
site-paging-first = Voltar ao início
site-paging-shown =
    { $n ->
        [one] Mostrando { $n }.
       *[other] Mostrando { $n }.
    }
site-paging-shown-of =
    { $n ->
        [one] Mostrando { $n } de { $total }.
       *[other] Mostrando { $n } de { $total }.
    }
site-paging-refresh = Atualizar agora
site-take-label = Levar esta lista
site-take-atom = Assinar (Atom)
site-take-csv = CSV
site-take-xlsx = XLSX
site-take-json = JSON

## What went wrong, and what to do
site-problem-not-found-title = Não há nenhuma página aqui
site-problem-not-found-body = O endereço pode estar mal escrito, ou a página já não é exibida. Busque o que precisa, ou volte ao início.
site-problem-sign-in-title = É preciso entrar para ver esta página
site-problem-sign-in-body = Faz parte do trabalho do observatório. Depois de entrar, você voltará a ela.
site-problem-bad-request-title = Não se entende o que foi pedido
site-problem-invalid-title = Há dados a corrigir
site-problem-invalid-body = Nada foi salvo. Volte, corrija o que segue e envie o formulário outra vez.
site-problem-conflict-title = Não se pode fazer isso agora
site-problem-too-many-title = É preciso esperar um momento
site-problem-too-many-body =
    { $n ->
        [one] Chegaram muitos pedidos seguidos da sua conexão. Tente outra vez em um segundo.
       *[other] Chegaram muitos pedidos seguidos da sua conexão. Tente outra vez em { $n } segundos.
    }
site-problem-unavailable-title = Isto não funciona neste momento
site-problem-unknown-title = O site não conseguiu concluir o que foi pedido
site-problem-unknown-body = A falha foi registrada com o número { $number }. Tente outra vez em alguns minutos; se continuar igual, informe esse número a quem administra o site.
site-problem-home = Ir para o início
site-problem-search = Buscar no arquivo
site-problem-again = Pedir a página outra vez

## States of what is watched or at work
site-state-ok = Responde
site-state-late = Com atraso
site-state-fail = Falha
site-state-idle = Em pausa
site-state-run = Em andamento
site-unknown = não é possível saber
site-not-stated = não consta

## Roles
site-role-visitor = visitante
site-role-member = integrante
site-role-coder = codificação
site-role-editor = edição
site-role-coordinator = coordenação
site-role-officer = escritório
site-role-programme-coordinator = coordenação do programa
site-role-focal-point = ponto focal
site-role-contributor = colaboração
site-role-assessor = avaliação
site-role-case-officer = atendimento de casos
site-role-volunteer = voluntariado
site-role-moderator = moderação
site-role-administrator = administração

## Dates, spans of time, lists
site-date-long = { $day } de { $month } de { $year }
site-date-short = { $day } { $month } { $year }
site-date-hour = { $day }, { $hour }
site-month-1 = janeiro
site-month-2 = fevereiro
site-month-3 = março
site-month-4 = abril
site-month-5 = maio
site-month-6 = junho
site-month-7 = julho
site-month-8 = agosto
site-month-9 = setembro
site-month-10 = outubro
site-month-11 = novembro
site-month-12 = dezembro
site-mon-1 = jan.
site-mon-2 = fev.
site-mon-3 = mar.
site-mon-4 = abr.
site-mon-5 = mai.
site-mon-6 = jun.
site-mon-7 = jul.
site-mon-8 = ago.
site-mon-9 = set.
site-mon-10 = out.
site-mon-11 = nov.
site-mon-12 = dez.
site-span-now = agora mesmo
site-span-minutes-ago =
    { $n ->
        [one] há { $n } minuto
       *[other] há { $n } minutos
    }
site-span-minutes-ahead =
    { $n ->
        [one] em { $n } minuto
       *[other] em { $n } minutos
    }
site-span-hours-ago =
    { $n ->
        [one] há { $n } hora
       *[other] há { $n } horas
    }
site-span-hours-ahead =
    { $n ->
        [one] em { $n } hora
       *[other] em { $n } horas
    }
site-span-days-ago =
    { $n ->
        [one] há { $n } dia
       *[other] há { $n } dias
    }
site-span-days-ahead =
    { $n ->
        [one] em { $n } dia
       *[other] em { $n } dias
    }
site-list-last = { $first } e { $last }
site-list-last-i = { $first } e { $last }

## Countries
country-ag = Antígua e Barbuda
country-ar = Argentina
country-bb = Barbados
country-bo = Bolívia
country-br = Brasil
country-bs = Bahamas
country-bz = Belize
country-ca = Canadá
country-cl = Chile
country-co = Colômbia
country-cr = Costa Rica
country-cu = Cuba
country-dm = Dominica
country-do = República Dominicana
country-ec = Equador
country-es = Espanha
country-gd = Granada
country-gt = Guatemala
country-gy = Guiana
country-hn = Honduras
country-ht = Haiti
country-jm = Jamaica
country-kn = São Cristóvão e Névis
country-lc = Santa Lúcia
country-mx = México
country-ni = Nicarágua
country-pa = Panamá
country-pe = Peru
country-pr = Porto Rico
country-py = Paraguai
country-sr = Suriname
country-sv = El Salvador
country-tt = Trinidad e Tobago
country-us = Estados Unidos
country-uy = Uruguai
country-vc = São Vicente e Granadinas
country-ve = Venezuela
country-gf = Guiana Francesa
country-gp = Guadalupe
country-mq = Martinica
country-ad = Andorra
country-ae = Emirados Árabes Unidos
country-af = Afeganistão
country-ai = Anguila
country-al = Albânia
country-am = Armênia
country-ao = Angola
country-aq = Antártida
country-as = Samoa Americana
country-at = Áustria
country-au = Austrália
country-aw = Aruba
country-ax = Ilhas Aland
country-az = Azerbaijão
country-ba = Bósnia e Herzegovina
country-bd = Bangladesh
country-be = Bélgica
country-bf = Burquina Faso
country-bg = Bulgária
country-bh = Barein
country-bi = Burundi
country-bj = Benin
country-bl = São Bartolomeu
country-bm = Bermudas
country-bn = Brunei
country-bq = Países Baixos Caribenhos
country-bt = Butão
country-bv = Ilha Bouvet
country-bw = Botsuana
country-by = Bielorrússia
country-cc = Ilhas Cocos (Keeling)
country-cd = Congo - Kinshasa
country-cf = República Centro-Africana
country-cg = República do Congo
country-ch = Suíça
country-ci = Costa do Marfim
country-ck = Ilhas Cook
country-cm = Camarões
country-cn = China
country-cv = Cabo Verde
country-cw = Curaçao
country-cx = Ilha Christmas
country-cy = Chipre
country-cz = Tchéquia
country-de = Alemanha
country-dj = Djibuti
country-dk = Dinamarca
country-dz = Argélia
country-ee = Estônia
country-eg = Egito
country-eh = Saara Ocidental
country-er = Eritreia
country-et = Etiópia
country-fi = Finlândia
country-fj = Fiji
country-fk = Ilhas Malvinas
country-fm = Micronésia
country-fo = Ilhas Faroé
country-fr = França
country-ga = Gabão
country-gb = Reino Unido
country-ge = Geórgia
country-gg = Guernsey
country-gh = Gana
country-gi = Gibraltar
country-gl = Groenlândia
country-gm = Gâmbia
country-gn = Guiné
country-gq = Guiné Equatorial
country-gr = Grécia
country-gs = Ilhas Geórgia do Sul e Sandwich do Sul
country-gu = Guam
country-gw = Guiné-Bissau
country-hk = Hong Kong, RAE da China
country-hm = Ilhas Heard e McDonald
country-hr = Croácia
country-hu = Hungria
country-id = Indonésia
country-ie = Irlanda
country-il = Israel
country-im = Ilha de Man
country-in = Índia
country-io = Território Britânico do Oceano Índico
country-iq = Iraque
country-ir = Irã
country-is = Islândia
country-it = Itália
country-je = Jersey
country-jo = Jordânia
country-jp = Japão
country-ke = Quênia
country-kg = Quirguistão
country-kh = Camboja
country-ki = Quiribati
country-km = Comores
country-kp = Coreia do Norte
country-kr = Coreia do Sul
country-kw = Kuwait
country-ky = Ilhas Cayman
country-kz = Cazaquistão
country-la = Laos
country-lb = Líbano
country-li = Liechtenstein
country-lk = Sri Lanka
country-lr = Libéria
country-ls = Lesoto
country-lt = Lituânia
country-lu = Luxemburgo
country-lv = Letônia
country-ly = Líbia
country-ma = Marrocos
country-mc = Mônaco
country-md = Moldávia
country-me = Montenegro
country-mf = São Martinho
country-mg = Madagascar
country-mh = Ilhas Marshall
country-mk = Macedônia do Norte
country-ml = Mali
country-mm = Mianmar (Birmânia)
country-mn = Mongólia
country-mo = Macau, RAE da China
country-mp = Ilhas Marianas do Norte
country-mr = Mauritânia
country-ms = Montserrat
country-mt = Malta
country-mu = Maurício
country-mv = Maldivas
country-mw = Malaui
country-my = Malásia
country-mz = Moçambique
country-na = Namíbia
country-nc = Nova Caledônia
country-ne = Níger
country-nf = Ilha Norfolk
country-ng = Nigéria
country-nl = Países Baixos
country-no = Noruega
country-np = Nepal
country-nr = Nauru
country-nu = Niue
country-nz = Nova Zelândia
country-om = Omã
country-pf = Polinésia Francesa
country-pg = Papua-Nova Guiné
country-ph = Filipinas
country-pk = Paquistão
country-pl = Polônia
country-pm = São Pedro e Miquelão
country-pn = Ilhas Pitcairn
country-ps = Territórios palestinos
country-pt = Portugal
country-pw = Palau
country-qa = Catar
country-re = Reunião
country-ro = Romênia
country-rs = Sérvia
country-ru = Rússia
country-rw = Ruanda
country-sa = Arábia Saudita
country-sb = Ilhas Salomão
country-sc = Seicheles
country-sd = Sudão
country-se = Suécia
country-sg = Singapura
country-sh = Santa Helena
country-si = Eslovênia
country-sj = Svalbard e Jan Mayen
country-sk = Eslováquia
country-sl = Serra Leoa
country-sm = San Marino
country-sn = Senegal
country-so = Somália
country-ss = Sudão do Sul
country-st = São Tomé e Príncipe
country-sx = Sint Maarten
country-sy = Síria
country-sz = Essuatíni
country-tc = Ilhas Turcas e Caicos
country-td = Chade
country-tf = Territórios Franceses do Sul
country-tg = Togo
country-th = Tailândia
country-tj = Tadjiquistão
country-tk = Tokelau
country-tl = Timor-Leste
country-tm = Turcomenistão
country-tn = Tunísia
country-to = Tonga
country-tr = Turquia
country-tv = Tuvalu
country-tw = Taiwan
country-tz = Tanzânia
country-ua = Ucrânia
country-ug = Uganda
country-um = Ilhas Menores Distantes dos EUA
country-uz = Uzbequistão
country-va = Cidade do Vaticano
country-vg = Ilhas Virgens Britânicas
country-vi = Ilhas Virgens Americanas
country-vn = Vietnã
country-vu = Vanuatu
country-wf = Wallis e Futuna
country-ws = Samoa
country-ye = Iêmen
country-yt = Mayotte
country-za = África do Sul
country-zm = Zâmbia
country-zw = Zimbábue
country-xx = Região

## Languages
language-ay = aimará
language-ca = catalão
language-de = alemão
language-en = inglês
language-es = espanhol
language-fr = francês
language-gl = galego
language-gn = guarani
language-ht = crioulo haitiano
language-it = italiano
language-nah = náuatle
language-nl = holandês
language-pt = português
language-qu = quíchua
language-und = não é possível saber
language-cab = garífuna
language-quc = quiché
language-kek = quekchi
language-mam = mam
language-cak = cakchiquel
language-miq = miskito

## Why an address gives no answer, and why a search finds nothing
site-fetch-not-web = Isto não é um endereço da web.
site-fetch-private = É um endereço privado e não se consulta.
site-fetch-port = Usa uma porta que não se consulta. Só 80 e 443, e as que a administração nomear.
site-fetch-name = O nome do site não é conhecido. Pode estar mal escrito ou o site ter fechado.
site-fetch-connect = O servidor não aceita a conexão. Consulta-se de novo mais tarde.
site-fetch-tls = A conexão segura falha: o certificado do site não é válido.
site-fetch-slow = O servidor demora demais a responder. Consulta-se de novo mais tarde.
site-fetch-broken = A resposta se interrompeu. Consulta-se de novo mais tarde.
site-fetch-large = A resposta é maior do que se coleta.
site-fetch-bomb = A resposta comprimida cresce além do razoável e não se abre.
site-fetch-packed = A resposta está comprimida de uma forma que não se entende.
site-fetch-redirects = O servidor manda de um endereço a outro sem chegar a nenhum.
site-fetch-busy = Outras consultas ocupam agora este servidor, ao qual se pergunta uma coisa de cada vez. Tente de novo em um minuto.
site-fetch-robots = As regras do site para robôs pedem que não se colete este endereço. Respeitam-se.
site-search-too-long = A busca é longa demais. Encurte-a.
site-search-too-many-words = A busca tem palavras demais. Deixe as que importam.
site-search-only-exclusions = A busca só diz o que excluir. Acrescente uma palavra que deva estar.
site-search-not-a-day = Uma das datas não é um dia. Esperava-se ano-mês-dia.
site-search-not-a-key = A página seguinte não foi encontrada. Comece a busca de novo.
site-search-failed = O índice de busca não responde.

## Por que um documento não é lido
site-document-empty = O arquivo está vazio: tem 0 bytes. Confira-o e envie-o de novo.
site-document-too-large = O documento é grande demais, ou cresce demais ao ser aberto. Divida-o em partes.
site-document-too-slow = Ler o documento demora demais. Salve-o de novo como PDF, ou divida-o em partes.
site-document-too-much-memory = Ler o documento exige memória demais. Salve-o de novo como PDF, ou divida-o em partes.
site-document-encrypted = O documento está protegido por uma senha. Salve-o sem ela e envie-o de novo.
site-document-broken = O documento está danificado e não pode ser aberto. Abra-o no seu programa e salve-o de novo.
site-document-not-read = Este tipo de arquivo não é lido. São lidos PDF, DOCX, ODT, EPUB, HTML e texto simples.
site-document-no-text = O documento não contém texto. Se são imagens de páginas, é preciso antes passá-las por um reconhecimento de texto.

## Tables that people bring
site-table-empty = A tabela está vazia: escolha um arquivo com uma primeira linha de nomes
site-table-too-large = A tabela é grande demais: divida-a
site-table-too-long = A tabela tem linhas ou colunas demais: divida-a
site-table-broken = A pasta de trabalho não pode ser aberta: salve-a de novo como XLSX ou CSV
site-table-hidden = Todas as planilhas da pasta de trabalho estão ocultas: mostre a que tem os dados
site-table-row-broken = A linha não pode ser lida: reveja aspas e separadores
site-table-row-wide = A linha tem mais células do que há colunas: ponha entre aspas o texto que leva o separador
site-table-cell-error = A célula diz um erro (#REF!, #N/A): corrija-a na pasta de trabalho
site-table-formula-unsaved = A fórmula não tem resultado salvo: abra a pasta de trabalho, salve-a e traga-a de novo
site-table-note-hidden =
    { $n ->
        [one] Uma planilha oculta não foi lida: { $names }
       *[other] { $n } planilhas ocultas não foram lidas: { $names }
    }
site-table-note-sheets =
    { $n ->
        [one] Leu-se a primeira planilha; outra não: { $names }
       *[other] Leu-se a primeira planilha; outras { $n } não: { $names }
    }
site-table-note-merged =
    { $n ->
        [one] Há uma célula mesclada: o que diz vale para cada uma das suas linhas
       *[other] Há { $n } células mescladas: o que dizem vale para cada uma das suas linhas
    }
site-table-note-formulas =
    { $n ->
        [one] Há uma fórmula: leu-se o seu último resultado salvo
       *[other] Há { $n } fórmulas: leu-se o último resultado salvo de cada uma
    }

## What people without an account send
site-sent-mail = O seu e-mail
site-sent-mail-hint = Se quiser que lhe escrevam. Só o vê quem decide, e é apagado ao decidir.
site-sent-mail-wrong = Escreva um e-mail como nome@exemplo.org
site-sent-trap-label = Deixe este campo vazio
site-sent-trap = Deixe vazio este campo: está aqui para deter os programas que enviam publicidade
site-sent-links = Deixe no máximo { $n } endereços web
site-sent-too-fast = Leia o formulário com calma e envie outra vez dentro de alguns segundos
site-sent-too-many = Da sua rede já foram enviados muitos textos. Guarde o seu e envie dentro de uma hora.
site-sent-state = Estado
site-sent-open = Por decidir
site-sent-decided = Decididas
site-sent-keep-address = Guarde o endereço desta página: aqui se lê a resposta.
site-sent-answer = Resposta
site-sent-answer-hint = Lê-a quem o enviou. Se não for aceito, diga por quê.
site-sent-answer-wrong = Escreva a resposta, em 500 letras no máximo
site-sent-decline = Não aceitar
