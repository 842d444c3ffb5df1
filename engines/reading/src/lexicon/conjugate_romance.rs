//! Spanish and Portuguese conjugation by rule: the regular endings, and models of the stems that change.

use super::form::{Form, Formed, swap_last};

/// Endings of one conjugation after the stem: present, preterite, imperfect, present and past subjunctive; each for
/// one and for many; then participle and gerund.
struct Endings {
    present: [&'static str; 2],
    preterite: [&'static str; 2],
    imperfect: [&'static str; 2],
    subjunctive: [&'static str; 2],
    past_subjunctive: [&'static str; 2],
    participle: &'static str,
    gerund: &'static str,
}

const ES_AR: Endings = Endings {
    present: ["a", "an"],
    preterite: ["ó", "aron"],
    imperfect: ["aba", "aban"],
    subjunctive: ["e", "en"],
    past_subjunctive: ["ara", "aran"],
    participle: "ado",
    gerund: "ando",
};
const ES_ER: Endings = Endings {
    present: ["e", "en"],
    preterite: ["ió", "ieron"],
    imperfect: ["ía", "ían"],
    subjunctive: ["a", "an"],
    past_subjunctive: ["iera", "ieran"],
    participle: "ido",
    gerund: "iendo",
};
const PT_AR: Endings = Endings {
    present: ["a", "am"],
    preterite: ["ou", "aram"],
    imperfect: ["ava", "avam"],
    subjunctive: ["e", "em"],
    past_subjunctive: ["ara", "asse"],
    participle: "ado",
    gerund: "ando",
};
const PT_ER: Endings = Endings {
    present: ["e", "em"],
    preterite: ["eu", "eram"],
    imperfect: ["ia", "iam"],
    subjunctive: ["a", "am"],
    past_subjunctive: ["era", "esse"],
    participle: "ido",
    gerund: "endo",
};
const PT_IR: Endings =
    Endings { preterite: ["iu", "iram"], past_subjunctive: ["ira", "isse"], gerund: "indo", ..PT_ER };

/// The stems of a verb, by the tenses that use them.
struct Stems {
    present: String,
    preterite: String,
    imperfect: String,
    subjunctive: String,
    gerund: String,
    participle: String,
    future: String,
}

impl Stems {
    fn regular(stem: &str, lemma: &str) -> Stems {
        Stems {
            present: stem.to_owned(),
            preterite: stem.to_owned(),
            imperfect: stem.to_owned(),
            subjunctive: stem.to_owned(),
            gerund: stem.to_owned(),
            participle: stem.to_owned(),
            future: lemma.to_owned(),
        }
    }
}

/// Third-person forms of a Spanish verb.
pub(super) fn spanish(lemma: &str, model: &str) -> Vec<Formed> {
    if let Some(forms) = spanish_irregular(lemma, model) {
        return forms;
    }
    let stem = lemma.get(..lemma.len().saturating_sub(2)).unwrap_or_default();
    let is_ar = lemma.ends_with("ar");
    let is_ir = lemma.ends_with("ir");
    let mut stems = Stems::regular(stem, lemma);
    match model {
        "ie" | "ieg" => stems.present = swap_last(stem, 'e', "ie"),
        "ue" | "ueg" => stems.present = swap_last(stem, 'o', "ue"),
        "i" | "seguir" => stems.present = swap_last(stem, 'e', "i"),
        "í" => stems.present = swap_last(stem, 'i', "í"),
        "ú" => stems.present = swap_last(stem, 'u', "ú"),
        "y" if lemma.ends_with("uir") => stems.present = format!("{stem}y"),
        _ => {}
    }
    stems.subjunctive = stems.present.clone();
    match model {
        "zc" | "ducir" => stems.subjunctive = swap_last(&stems.present, 'c', "zc"),
        "car" => stems.subjunctive = swap_last(&stems.present, 'c', "qu"),
        "gar" | "ieg" | "ueg" => stems.subjunctive = swap_last(&stems.present, 'g', "gu"),
        "zar" => stems.subjunctive = swap_last(&stems.present, 'z', "c"),
        "gir" => stems.subjunctive = swap_last(&stems.present, 'g', "j"),
        "seguir" => stems.subjunctive = stems.present.trim_end_matches('u').to_owned(),
        _ => {}
    }
    if is_ir && matches!(model, "ie" | "i" | "seguir") {
        stems.preterite = swap_last(stem, 'e', "i");
        stems.gerund = stems.preterite.clone();
    }
    let endings = if is_ar { &ES_AR } else { &ES_ER };
    let takes_y = (model == "y" && lemma.ends_with("uir")) || model == "creer";
    if takes_y {
        // between vowels the i of an ending is a y: concluyó, creyeron
        let y = Endings {
            preterite: ["yó", "yeron"],
            past_subjunctive: ["yera", "yeran"],
            gerund: "yendo",
            participle: if model == "creer" { "ído" } else { "ido" },
            ..ES_ER
        };
        return formed(&stems, &y, ["á", "án", "ía", "ían"]);
    }
    formed(&stems, endings, ["á", "án", "ía", "ían"])
}

/// Verbs with a preterite and a future of their own, and those made from them.
fn spanish_irregular(lemma: &str, model: &str) -> Option<Vec<Formed>> {
    let (base, present, preterite, future, subjunctive, participle, gerund) = match model {
        "decir" => ("decir", ["dice", "dicen"], "dij", "dir", "dig", "dicho", "diciendo"),
        "poner" => ("poner", ["pone", "ponen"], "pusi", "pondr", "pong", "puesto", "poniendo"),
        "tener" => ("tener", ["tiene", "tienen"], "tuvi", "tendr", "teng", "tenido", "teniendo"),
        "venir" => ("venir", ["viene", "vienen"], "vini", "vendr", "veng", "venido", "viniendo"),
        "hacer" => ("hacer", ["hace", "hacen"], "hici", "har", "hag", "hecho", "haciendo"),
        "ducir" => ("ducir", ["duce", "ducen"], "duj", "ducir", "duzc", "ducido", "duciendo"),
        "ver" => return Some(spanish_see(lemma.strip_suffix("ver")?)),
        "escribir" => {
            let stem = lemma.strip_suffix("ir")?;
            let mut forms = spanish(lemma, "");
            forms.push((format!("{}to", stem), Form::Participle));
            forms.push((swap_last(stem, 'b', "to"), Form::Participle));
            return Some(forms);
        }
        _ => return None,
    };
    let prefix = lemma.strip_suffix(base)?;
    let hard = preterite.trim_end_matches('i');
    let one = match model {
        "hacer" => "hizo".to_owned(),
        _ => format!("{hard}o"),
    };
    let imperfect = base.get(..base.len() - 2).unwrap_or_default();
    let mut out: Vec<Formed> = vec![
        (format!("{prefix}{}", present[0]), Form::One),
        (format!("{prefix}{}", present[1]), Form::Many),
        (format!("{prefix}{one}"), Form::One),
        (format!("{prefix}{preterite}eron"), Form::Many),
        (format!("{prefix}{imperfect}ía"), Form::One),
        (format!("{prefix}{imperfect}ían"), Form::Many),
        (format!("{prefix}{preterite}era"), Form::One),
        (format!("{prefix}{preterite}eran"), Form::Many),
        (format!("{prefix}{subjunctive}a"), Form::One),
        (format!("{prefix}{subjunctive}an"), Form::Many),
        (format!("{prefix}{participle}"), Form::Participle),
        (format!("{prefix}{gerund}"), Form::Gerund),
    ];
    let future = if matches!(model, "decir") && !prefix.is_empty() { "decir" } else { future };
    for (ending, form) in [("á", Form::One), ("án", Form::Many), ("ía", Form::One), ("ían", Form::Many)] {
        out.push((format!("{prefix}{future}{ending}"), form));
    }
    Some(out)
}

fn spanish_see(prefix: &str) -> Vec<Formed> {
    let forms = [
        ("vé", Form::One),
        ("vén", Form::Many),
        ("vio", Form::One),
        ("vió", Form::One),
        ("vieron", Form::Many),
        ("veía", Form::One),
        ("veían", Form::Many),
        ("verá", Form::One),
        ("vería", Form::One),
        ("verían", Form::Many),
        ("vea", Form::One),
        ("visto", Form::Participle),
        ("viendo", Form::Gerund),
    ];
    forms.map(|(form, kind)| (format!("{prefix}{form}"), kind)).into()
}

/// Third-person forms of a Portuguese verb.
pub(super) fn portuguese(lemma: &str, model: &str) -> Vec<Formed> {
    if let Some(forms) = portuguese_irregular(lemma, model) {
        return forms;
    }
    let stem = lemma.get(..lemma.len().saturating_sub(2)).unwrap_or_default();
    let mut stems = Stems::regular(stem, lemma);
    match model {
        "car" => stems.subjunctive = swap_last(stem, 'c', "qu"),
        "gar" => stems.subjunctive = swap_last(stem, 'g', "gu"),
        "çar" => stems.subjunctive = swap_last(stem, 'ç', "c"),
        _ => {}
    }
    let endings = match lemma.get(lemma.len().saturating_sub(2)..) {
        Some("ar") => &PT_AR,
        Some("er") => &PT_ER,
        _ => &PT_IR,
    };
    let mut out = formed(&stems, endings, ["á", "ão", "ia", "iam"]);
    match model {
        "uir" => {
            out.push((format!("{stem}i"), Form::One));
            out.push((format!("{stem}íram"), Form::Many));
            out.push((format!("{stem}ído"), Form::Participle));
        }
        "uzir" => out.push((stem.to_owned(), Form::One)),
        "escrever" => out.push(("escrito".to_owned(), Form::Participle)),
        "crer" => out.push(("crê".to_owned(), Form::One)),
        _ => {}
    }
    out
}

fn portuguese_irregular(lemma: &str, model: &str) -> Option<Vec<Formed>> {
    let (base, one, many) = match model {
        "dizer" => ("dizer", "diz disse dizia dirá diria diga dissesse", "dizem disseram diziam dirão diriam digam"),
        "por" => ("por", "põe pôs punha porá poria ponha", "põem puseram punham porão poriam ponham"),
        "ter" => ("ter", "tém teve tinha terá teria tenha", "têm tiveram tinham terão teriam tenham"),
        "ver" => ("ver", "vê viu via verá veria veja", "veem viram viam verão veriam vejam"),
        _ => return None,
    };
    let (participle, gerund) = match model {
        "dizer" => ("dito", "dizendo"),
        "por" => ("posto", "pondo"),
        "ter" => ("tido", "tendo"),
        _ => ("visto", "vendo"),
    };
    let prefix = lemma.strip_suffix(base)?;
    let with = |forms: &str, kind: Form| -> Vec<Formed> {
        forms.split(' ').map(|form| (format!("{prefix}{form}"), kind)).collect()
    };
    let mut out = with(one, Form::One);
    out.extend(with(many, Form::Many));
    out.extend(with(participle, Form::Participle));
    out.extend(with(gerund, Form::Gerund));
    Some(out)
}

fn formed(stems: &Stems, endings: &Endings, future: [&str; 4]) -> Vec<Formed> {
    let mut out = Vec::with_capacity(16);
    let mut pair = |stem: &str, pair: [&str; 2]| {
        out.push((format!("{stem}{}", pair[0]), Form::One));
        out.push((format!("{stem}{}", pair[1]), Form::Many));
    };
    pair(&stems.present, endings.present);
    pair(&stems.preterite, endings.preterite);
    pair(&stems.imperfect, endings.imperfect);
    pair(&stems.subjunctive, endings.subjunctive);
    pair(&stems.preterite, endings.past_subjunctive);
    pair(&stems.future, [future[0], future[1]]);
    pair(&stems.future, [future[2], future[3]]);
    out.push((format!("{}{}", stems.participle, endings.participle), Form::Participle));
    out.push((format!("{}{}", stems.gerund, endings.gerund), Form::Gerund));
    out
}
