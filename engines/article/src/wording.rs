//! The words by which pages name what is not their article, in Spanish, Portuguese, French,
//! English and German: in class names, in short lines, in headings.

use regex::Regex;
use std::sync::LazyLock;

/// A pattern of this crate.
pub(crate) fn pattern(source: &str) -> Regex {
    Regex::new(source).expect("the patterns are constants of this crate, each used by a test")
}

/// Class and id names of parts that are never the article.
pub(crate) static FURNITURE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?-u)(?:^|[\s_-])(?:",
        r"nav|navi|navbar|navigation|menu\w*|submenu|topmenu|mainmenu|breadcrumbs?|breadcrumb\w*|crumbs?|",
        r"footer\w*|foot|fussnote|sidebar\w*|rail|side-?bar|side-?column|right-?col\w*|rightcolumn|",
        r"cookies?\w*|consent\w*|gdpr|privacy|banners?|popup\w*|modal\w*|overlay\w*|lightbox|tooltip|",
        r"share\w*|sharing\w*|sharedaddy|social\w*|addtoany\w*|addthis\w*|shariff|compart\w*|teilen|whatsapp\w*|telegram|follow\w*|",
        r"related\w*|relacionad\w*|relat|relacionados?|relatos|jp-relatedposts|yarpp|recommend\w*|recomend\w*|recirc\w*|read-?more|readmore|readnext|also|",
        r"similar\w*|verwandt\w*|weitere\w*|mehr-zum-thema|lesetipps?|outbrain|taboola|plista|zergnet|trending\w*|popular\w*|",
        r"most-?read|mas-?(?:leid|vist)\w*|mais-?lidas|latest|ultimas|teasers?|teaser-?(?:list|box|group)\w*|moreon|more-(?:news|stories|posts|articles|from)|",
        r"newsletter\w*|subscri\w*|suscri\w*|signup|sign-up|mailchimp|mc4wp\w*|donat\w*|spenden?\w*|membership|patreon|",
        r"ads?|adsbox|adv|advert\w*|adbox|ad-?(?:container|wrapper|slot|unit|box|block)\w*|anzeigen?|werbung|publicidad|publicite|reklame|sponsor\w*|promo\w*|affiliate\w*|",
        r"author-?(?:box|bio|info|card|description|about|profile|block|area|section)\w*|about-?(?:the-)?author|autor-?(?:box|info)|autoren?box|post-author|abh_box|bio|biography|bio-?box|byline\w*|",
        r"tags|tag-?(?:list|links|cloud|s)|taglist|tagcloud|post-?tags?|entry-?tags?|keywords|topics?-?list|cat-links|categories|",
        r"captions?|wp-caption-text|image-?caption|figcaption|bildunterschrift|photo-?credit|credits?|image-?(?:credit|source)|copyright|caption-?text|",
        r"pagination|paginator|pager|paging|page-links|prev-?next|post-?nav\w*|nav-?links|nextprev|",
        r"search\w*|login|log-in|register|toolbar|print\w*|rating\w*|ratings|votes?|poll|quiz|",
        r"skip-?links?|screen-reader-text|sr-only|visually-?hidden|hidden|invisible|noprint|no-print|hide|d-none|",
        r"widget_(?:\w+)|widget-area|wp-block-latest-posts\w*|toc|ez-toc\w*|table-of-contents|inhaltsverzeichnis|",
        r"meta-?data|entry-?meta|post-?meta|article-?meta|postmetadata|entry-utility|dateline|timestamp|entry-footer|post-footer|article-?footer|",
        r"\w*(?:captions?|cookies?|newsletter|relatedpost|relacionadas?|subscribe|suscri\w*|breadcrumbs?|recommended|recomendad[ao]s?)|",
        r"fact-?box|(?:next|prev|previous)-?(?:post|story|article|entry)\w*|read-?also|breaking-?news|",
        r"shop|basket|warenkorb|contact-?(?:box|form)|kontakt-?(?:box|formular)?|skyscraper|ticker|weather|wetter",
        r")(?:[\s_-]|$)",
    ))
});

/// Class and id names of the foot of the page and of notices laid over it.
pub(crate) static FOOT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?-u)(?:^|[\s_-])(?:(?:site-?|page-?|main-?|global-?)?footer|cookies?|cookie-?\w*|consent|gdpr|impressum|disclaimer)(?:[\s_-]|$)",
    )
});

/// Class and id names of the lines between headline and text.
pub(crate) static LEAD: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?-u)(?:teaser|lead|intro|vorspann|abstract|standfirst|excerpt|subtitle|sub-?headline|description|chapo|bajada|copete|sumario|entradilla|summary|dek)",
    )
});

/// Class and id names of what readers wrote.
pub(crate) static COMMENTS: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?-u)(?:^|[\s_-])(?:comments?|commentlist|comment-?(?:list|area|section|s|body|content|respond|form|wrap\w*)|",
        r"disqus\w*|fb-comments|respond|kommentare?|kommentar\w*|comentarios?|commentaires?|coments|",
        r"leserbriefe|forum-posts|replies|discussion)(?:[\s_-]|$)",
    ))
});

/// Class and id names of what holds an article.
pub(crate) static BODY: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?-u)(?:^|[\s_-])(?:article-?(?:body|text|content|copy|main|txt)\w*|articlebody|articletext|articlecontent|",
        r"(?:story|post|entry|news|page|single|blog|td-post|main|field-item|nota|noticia|texto|cuerpo|body)-?(?:body|content|text|copy|entry|inner)\w*|",
        r"(?:post|entry|article|story|content|blog)_?_?(?:body|content|text)\w*|storytext|story-?contents?|",
        r"cuerpo\w*|cuerpo-?(?:nota|noticia)|nota-?(?:texto|cuerpo)|texto-?(?:nota|noticia)|contenido-?(?:nota|noticia)?|corpo|conteudo|conteudo-?(?:materia)?|materia-?(?:texto|conteudo)?|",
        r"artikel-?(?:text|inhalt|body)|beitrag\w*|entry|hentry|richtext|rich-text|rte|wysiwyg|prose|paragraphs|",
        r"texte?-?article|contenu|corps)(?:[\s_-]|$)",
    ))
});

/// A short line that says something about the page or calls to do something.
pub(crate) static ASIDE_LINE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?i)^\W*(?:",
        // pointing elsewhere
        r"(?:le[ae]|lee|leer|mir[ae]|ver|vea|v[eé]ase|lire|leia|veja|lesen sie|read|see|watch|conoce|revisa|descubre)\b[^.!?\n]{0,14}(?:tambi[eé]n|adem[aá]s|m[aá]s|aussi|tamb[eé]m|mais|auch|mehr|also|more)\b|",
        r"(?:tambi[eé]n|adem[aá]s|quiz[aá]s?|tal vez)?[^.!?\n]{0,6}(?:te|le|les|os) (?:puede|podr[ií]a|recomendamos|sugerimos|invitamos|interesa)\b[^\n]{0,40}|",
        r"(?:nota|notas|noticias?|art[ií]culos?|contenidos?|temas?|mat[eé]rias?|conte[uú]dos?) relacionad[ao]s?\b|",
        r"(?:[aà] lire|[aà] voir|sur le m[eê]me sujet|dans la m[eê]me rubrique|voir aussi|pour aller plus loin)\b|",
        r"(?:related|recommended|more from|more on|more about|you (?:may|might) (?:also )?like|don't miss|up next|also on|most read|trending)\b|",
        r"(?:das k[oö]nnte (?:sie|dich)|mehr zum thema|mehr dazu|mehr aus|mehr von|weitere (?:artikel|infos?|informationen|themen|meldungen|news)|auch interessant|lesetipp|siehe auch|passend dazu|zum thema|lesen sie|lies auch)\b|",
        r"(?:no te pierdas|sigue leyendo|seguir leyendo|continue (?:reading|lendo)|weiterlesen|lo m[aá]s (?:le[ií]do|visto)|las m[aá]s le[ií]das|m[aá]s (?:noticias|sobre)|mais (?:lidas|not[ií]cias))\b|",
        // asking to subscribe, follow, share
        r"(?:s?us?cr[ií]b[ea]\w*|ap[uú]nt\w+|reg[ií]strate|recibe|recib[ií]|inscr[ií]bete|inscreva-se|assine|abonnez|inscrivez|subscribe|sign up|join (?:us|our)|get (?:the|our|your)|newsletters?|bolet[ií]n\b|jetzt (?:abonnieren|anmelden|bestellen|spenden)|abonnieren)\b|",
        r"(?:[uú]nete|s[ií]gue|s[ií]guenos|siga|suivez|rejoignez|follow|folgen|folge|participe d[eoa]|entre n[oa]|clique|haz clic|haga clic|click|hier (?:klicken|geht)|download|descarg\w+ (?:la|nuestra) app)\b|",
        r"(?:comparte|compartir|comp[aá]rtelo|compartilh\w+|partager|partagez|share|teilen|teile|tweet|tuitear|pin it|imprimir|drucken|print|e-?mail|whatsapp|facebook|twitter|telegram|linkedin)\s*(?:$|[:!(]|this\b|on\b|auf\b|en\b|sur\b|no\b|esta?\b|el\b|la\b)|",
        r"(?:apoya|ap[oó]yanos|dona|donar|haz tu|faites un don|soutenez|support (?:us|our)|donate|spenden|unterst[uü]tzen sie)\b|",
        // credits, legal, advertising
        r"(?:foto|fotos|photo|photos|bild|bilder|image|imagen|imagem|cr[eé]ditos?|credits?|cr[eé]dit photo|fotograf[ií]a|fotografia|picture|fotonachweis|bildquelle|bildnachweis|titelbild|symbolbild|video|v[ií]deo|infograf[ií]a|ilustraci[oó]n|abbildung|\(foto|\(c\))\s*(?:[:|/©(]|by\b|de\b|von\b|via\b)|",
        r"(?:©|copyright|todos los derechos|todos os direitos|tous droits|all rights|alle rechte)|",
        r"(?:advertisement|advertising|anzeige|werbung|publicidad|publicidade|publicit[eé]|sponsored|patrocinado|an[uú]ncio)\W*$|",
        r"(?:tags?|etiquetas?|schlag(?:w[oö]rter|worte)|stichw[oö]rter|keywords?|palabras clave|palavras-chave|mots[- ]cl[eé]s?|temas|themen|topics|categor[ií]as?|kategorien?|filed under|posted in|tagged|ver[oö]ffentlicht (?:in|am|unter)|publicado (?:en|em|el|por)|publi[eé] (?:le|dans|par)|posted (?:on|by)|published (?:on|by)?|updated|actualizado|atualizad[ao]|aktualisiert|mis [aà] jour|stand|geschrieben von|escrito por|written by|last (?:updated|modified))\s*(?::|\d|$|[a-z])|",
        // reading aids
        r"(?:comentarios?|comments?|kommentare?|commentaires?|coment[aá]rios|leave a (?:comment|reply)|deja (?:un|tu) comentario|schreibe? (?:einen|ihren) kommentar|laisser un commentaire|deixe (?:um|seu) coment[aá]rio|kommentieren)\W*(?:$|\(|\d)|",
        r"(?:\d+\s+)?(?:comentarios?|comments?|kommentare?|commentaires?|shares?|views|likes?|min(?:utos?|uten|utes)?(?: (?:read|de lectura|lesezeit|de lecture|de leitura))?)\W*$|",
        r"(?:lesezeit|reading time|tiempo de lectura|temps de lecture|tempo de leitura)\b|",
        r"(?:nach oben|zum seitenanfang|back to top|volver arriba|haut de page|voltar ao topo|zur(?:ü|ue)ck(?: zur [uü]bersicht)?|anterior|siguiente|next|previous|vorheriger|n[aä]chster|suivant|pr[eé]c[eé]dent|inicio|home|startseite|men[uú]|start)\W*$",
        r")",
    ))
});

/// A short paragraph that calls to subscribe or to follow a channel, wherever the words stand.
pub(crate) static CALL: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?i)(?:",
        r"\b(?:canal|canales|channel|grupo|kanal|comunidad|chaîne)\b[^.!?\n]{0,30}\b(?:whats?app|telegram|youtube)\b|",
        r"\b(?:whats?app|telegram|youtube)[- ](?:canal|channel|kanal|grupo|gruppe)\b|",
        r"\balready a subscriber\b|\bto (?:view|read|continue reading) (?:the|this) (?:full|rest)\b|\bya (?:eres|es) (?:suscriptor|socio)\b|\bsubscribe to (?:our|the)\b|\bsign up for (?:our|the)\b|",
        r"\b(?:suscr[ií]b\w+|reg[ií]strate|inscr[ií]b\w+) (?:a|en|para|gratis)\b[^.!?\n]{0,40}\b(?:bolet[ií]n\w*|newsletters?|noticias|correo)\b|",
        r"\b(?:inscreva-se|assine|cadastre-se)\b[^.!?\n]{0,40}\b(?:newsletter|canal|boletim|not[ií]cias)\b|",
        r"\b(?:inscrivez-vous|abonnez-vous)\b|\b(?:möchten|wollen) sie weiterlesen\b|\bnewsletter (?:abonnieren|bestellen|anmelden)\b|",
        r"\b(?:download|get|descarg\w+|baixe|t[eé]l[eé]charge[rz]|laden sie)\b[^.!?\n]{0,40}\bapps?\b|\bsubscribers? (?:also )?receive\b|\bif you (?:enjoyed|liked) (?:reading )?this\b|\bletter to the editor\b|",
        r"\bartikel (?:teilen|weiterempfehlen)\b|\bbitte registrieren sie sich\b|\bthis (?:post|article) (?:may )?contains? (?:affiliate|references)\b|",
        r"\b(?:s[ií]guenos|síganos|siga-nos|suivez-nous|follow us|folgen sie uns|folgt uns)\b[^.!?\n]{0,20}\b(?:en|on|auf|no|em|sur|in|nas|bei)\b",
        r")",
    ))
});

/// A short line that ends in, or is, the credit of a picture.
pub(crate) static CREDIT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?i)(?:\b(?:fotos?|photos?|bild|bilder|imagen|imagem|picture|fotograf[ií]a|cr[eé]ditos?|cr[eé]dit(?: photo)?|credits?|image)\s*[:©/|]\s*[^.!?\n]{2,70}\W*$|",
        r"(?:[|/©–—-]\s*|\bvia\s+|^\W*)(?:getty(?: images)?|afp|efe|reuters|dpa|ap photo|picture[ -]alliance|imago(?: images)?|istock(?:photo)?(?:\.com)?|shutterstock|unsplash|pixabay|adobe ?stock|epa|xinhua|bloomberg)(?:\s*[/|©][^.!?\n]{0,50})?\W*$|",
        r"\(?©\s?[^.!?\n]{2,60}\)?\W*$)",
    ))
});

/// A heading after which only other articles, comments or calls follow.
pub(crate) static END_HEADING: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?i)^\W*(?:\d+\s+)?(?:",
        r"comentarios?|comments?|kommentare?|commentaires?|leave a (?:comment|reply)|deja (?:un|una|tu) (?:comentario|respuesta)|schreibe?n? (?:sie )?(?:einen|ihren) kommentar|laisser un commentaire|deixe (?:um|seu|uma) |join the (?:discussion|conversation)|responses?|antworten|diskussion|ihre meinung|reply|",
        r"related|relacionad|relate[dn]|(?:noticias|notas|art[ií]culos|contenido|temas|posts?|entradas|mat[eé]rias|articles?|beitr[aä]ge) (?:relacionad|similares|recomendad|relacionadas|li[eé]s|associ|similaires)|you (?:may|might)|recommended|more (?:from|on|stories|news|in|about)|read (?:more|next|also)|also read|latest|recent (?:posts|articles)|popular|most (?:read|popular)|trending|similar |see also|about the author|share this|",
        r"te (?:puede|podr[ií]a|recomendamos)|tambi[eé]n te|le puede|lo m[aá]s|las m[aá]s|m[aá]s (?:noticias|sobre|le[ií]d|en|de|informaci)|[uú]ltimas|sigue leyendo|acerca del autor|sobre (?:el|la|o|a) autor|mais (?:lidas|not|sobre)|leia (?:tamb|mais)|veja (?:tamb|mais)|",
        r"[aà] lire|sur le m[eê]me|dans la m[eê]me|articles? (?:similaires|r[eé]cents|li[eé]s)|voir aussi|[aà] propos de l|les plus lus|",
        r"weitere |mehr (?:zum|aus|zu|von|artikel|news|[uü]ber)|das k[oö]nnte|auch interessant|[aä]hnliche|verwandte|meistgelesen|neueste|aktuelle (?:beitr|artikel|news|meldungen)|lesen sie|[uü]ber den autor|[uü]ber die autorin|passende |empfehlungen|empfohlene|",
        r"newsletter|subscribe|suscr[ií]b|abonn|folgen sie|follow us|s[ií]guenos|suivez|kontakt|ansprechpartner|share|teilen|compartir|schlagw[oö]rter|tags?\W*$|etiquetas",
        r")",
    ))
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn furniture_is_known_by_whole_words() {
        assert!(FURNITURE.is_match("post-share-buttons share"));
        assert!(FURNITURE.is_match("jp-relatedposts "));
        assert!(!FURNITURE.is_match("headline "));
        assert!(COMMENTS.is_match("comments-area"));
        assert!(BODY.is_match("entry-content "));
    }

    #[test]
    fn calls_between_paragraphs_are_known() {
        for line in [
            "Lea también: otra noticia",
            "Le puede interesar: otra noticia",
            "También te puede interesar",
            "Únete a nuestro canal de WhatsApp",
            "Suscríbete a nuestro boletín",
            "Leia também: outra notícia",
            "À lire aussi : autre chose",
            "Lesen Sie auch: noch etwas",
            "Read also: something else",
            "Foto: Agencia",
        ] {
            assert!(ASIDE_LINE.is_match(line), "{line}");
        }
        for line in ["El presidente también habló ayer.", "Leer es vivir dos veces.", "Photography is an art."] {
            assert!(!ASIDE_LINE.is_match(line), "{line}");
        }
        assert!(END_HEADING.is_match("Noticias relacionadas"));
        assert!(CALL.is_match("¿Ya sabe que tenemos canal de Telegram? Entre desde su celular"));
        assert!(!CALL.is_match("La nota circuló por grupos de vecinos y por WhatsApp."));
    }
}
