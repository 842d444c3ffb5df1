# What may be taken away.

data-title = Dados
data-lede = Tudo o que é público, para levar inteiro e trabalhar onde quiser. O que só os membros veem não está.
data-sets = Conjuntos
data-rows =
    { $n ->
        [0] Ainda sem registros
        [one] Um registro
       *[other] { $n } registros
    }
data-updated = Última mudança:
data-take = Levar: { $title }
data-form-csv = CSV
data-form-json = JSON
data-form-zip = Pacote de dados (zip)
data-together = Juntos em um pacote
data-together-says = Um zip com as tabelas e um datapackage.json que diz o que há em cada coluna.
data-group-library = Toda a biblioteca
data-group-directory = Todo o diretório
data-group-programme = Todo o programa
data-group-own = Outros registros
data-machines = Para programas
data-machines-says = O catálogo em DCAT, a descrição das tabelas e a lista de todas as páginas públicas.
data-catalogue-json = Catálogo DCAT em JSON-LD
data-catalogue-turtle = Catálogo DCAT em Turtle
data-package = Descrição das tabelas (Data Package)
data-oai = Serviço para coletar a biblioteca (OAI-PMH)
data-sitemap = Mapa do site

## How we work
data-about-title = Como trabalhamos
data-about-lede = O que convém saber antes de confiar nestas páginas, e a quem dizer que algo está errado.
data-about-method = Método
data-about-method-collect = Um programa visita os canais que cada veículo publica, com pausas, sem passar por onde o veículo pede que não se passe, e guarda o que recebeu tal como chegou. Quais veículos são lidos, e se respondem, está à vista.
data-about-method-read = A leitura crítica segue regras escritas, sem serviços alheios: cada marca diz que regra a fez e com que guia. A máquina erra; quanto, por língua e país, está publicado. O que uma pessoa corrige fica ao lado, nunca por cima.
data-about-go-health = Estado da coleta
data-about-go-quality = Quanto acerta a leitura
data-about-go-terms = Os termos e seus guias
data-about-corrections = Correções e direito de resposta
data-about-corrections-how = Qualquer pessoa pode dizer, sem conta, por que uma notícia é boa ou causa dano, e propor uma mudança em qualquer registro: o formulário está em cada página. Responde-se, e a resposta é publicada.
data-about-corrections-outlets = Um veículo pode pedir que se corrija um dado ou que se deixe de coletar, e assim se faz. Uma pessoa pode pedir que se retire ou apague o que lhe causa dano. Escreva ao contato abaixo; do que foi retirado fica só uma linha com a data e o motivo.
data-about-go-remarks = Observações publicadas e suas respostas
data-about-privacy = Privacidade
data-about-privacy-readers = Estas páginas não pedem nada a outros sites, não seguem ninguém e não usam cookies além dos da sessão e dos formulários. O que se cola em «Revisar meu texto» não é guardado.
data-about-privacy-people = O público vê um trecho, a leitura e o link para o veículo; o texto inteiro é para membros do observatório. O sexo de uma pessoa é o que o texto apresenta. Quem figura no diretório decide o que se vê e pode retirar-se por um link.
data-about-access = Acessibilidade
data-about-access-is = As páginas são testadas pelas regras WCAG 2.2, nível AA: funcionam sem JavaScript, só com o teclado, ampliadas ao dobro e em telas pequenas; os relatórios em PDF levam suas etiquetas. Se algo lhe fecha o caminho, diga ao contato abaixo.
data-about-reuse = Reutilizar
data-about-reuse-how = Tudo o que é público pode ser levado como dados, com sua fonte e sua data. As notícias continuam a ser de seus veículos: delas se dão fatos, um trecho e o link.
data-about-cite = Como citar
data-about-cite-how = Cada notícia, documento e relatório traz sua própria citação para copiar. O site inteiro se cita assim:
data-about-cite-line = { $name }. Consultado em { $date }. { $href }
data-about-contact = Contato
data-about-contact-at = Quem mantém esta instalação responde em
data-about-contact-none = Quem administra esta instalação ainda não deu um contato. Os formulários de cada página chegam do mesmo modo.
