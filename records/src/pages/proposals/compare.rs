//! What is proposed beside what is said now: which words differ, what has changed since, and whether it can be put in as it
//! was sent.

use anyhow::Result;
use platform::index::Piece;
use platform::pages::Choice;
use platform::web::Ask;

use super::value::{Place, confidence, meant, put, row, says, sent, usual};
use crate::body::Body;
use crate::kind::{Field, Form, Kind};
use crate::pages::facts::{Origin, origins};
use crate::pages::form::typed;
use crate::pages::proposable::Proposable;
use crate::pages::said::Sayer;
use crate::shown::reader;
use crate::store::{Proposal, Proposed, Record, Records};
use crate::value::Statement;

/// The word for all the values of a field in the choice of whose place a proposal takes.
const ALL: &str = "todos";

/// What is proposed of a field beside what it says now.
pub(super) struct Compared {
    /// The field.
    pub label: String,
    /// Its values, with the words marked that would go.
    pub now: Vec<Vec<Piece>>,
    /// How it should read, with the words marked that would come.
    pub proposed: Vec<Piece>,
    /// Where its sender has it from.
    pub origins: Vec<Origin>,
    /// What it said when the proposal was sent, where that is not so any more; in words.
    pub since: Option<String>,
    /// Is it said already?
    pub is_said: bool,
    /// Why it cannot be put in as it was sent.
    pub fault: Option<String>,
    /// The values in whose place it may go.
    pub places: Vec<Choice>,
}

impl Compared {
    /// A proposal about a field of a record; none where it is about no field.
    pub async fn of(
        ask: &Ask,
        sayer: &Sayer,
        kind: &'static Kind,
        record: &Record,
        proposal: &Proposal,
    ) -> Result<Option<Compared>> {
        let proposed = &proposal.proposed;
        let Some(field) = kind.field(&proposed.field) else { return Ok(None) };
        let said = record.body.all(field.name);
        let meant = meant(ask, sayer, kind, &record.body, (field, proposed), &sent(proposed));
        let fault = match &meant {
            Err(key) => Some(ask.t(key)),
            Ok(_) if matches!(field.form, Form::Record(_)) => None,
            Ok(values) => {
                let misread = values.iter().find_map(|value| field.read(&value.text, sayer.vocabularies()).err());
                misread.map(|misread| ask.speech.with(misread.key, &misread.args))
            }
        };
        let values = meant.unwrap_or_default();
        let words: Vec<String> =
            values.iter().map(|value| sayer.text(kind, field.name, &field.form, &value.text).text).collect();
        let words = if words.is_empty() { proposed.value.clone() } else { words.join("; ") };
        let lines = sayer.lines(kind, field.name, said);
        let mut now: Vec<Vec<Piece>> = lines.iter().map(|line| vec![whole(line)]).collect();
        let mut marked = vec![whole(&words)];
        // the value whose place it takes without asking is the one that it is held against
        let lang = values.first().and_then(|value| value.lang.as_deref());
        let at = match usual(field, &record.body, lang) {
            Place::Beside => None,
            _ if values.len() > 1 => None,
            Place::Instead(at) => Some(at),
            Place::InsteadOfAll => Some(0),
        };
        let old = at.and_then(|at| Some((at, said.get(at)?, lines.get(at)?)));
        if let Some((at, statement, line)) = old {
            let old = sayer.text(kind, field.name, &field.form, &statement.value.plain()).text;
            // its language and what else is known of it stand behind it
            if let Some(known) = line.strip_prefix(old.as_str()) {
                let [gone, new] = differing(&old, &words);
                now[at] = gone.into_iter().chain([whole(known)]).collect();
                marked = new;
            }
        }
        Ok(Some(Compared {
            label: sayer.field(kind, field.name),
            now,
            proposed: marked,
            origins: origins(&proposed.source),
            since: since(ask, sayer, kind, field, record, proposal).await?,
            is_said: !values.is_empty()
                && values.iter().all(|value| said.iter().any(|one| says(sayer, field, one, value))),
            fault,
            places: places(ask, field, &lines, proposed),
        }))
    }

    /// The same of what is no record.
    pub async fn of_thing(ask: &Ask, things: &dyn Proposable, proposal: &Proposal) -> Result<Option<Compared>> {
        let Proposal { proposed, record_id, .. } = proposal;
        let Some(field) = things.fields(ask).into_iter().find(|field| field.value == proposed.field) else {
            return Ok(None);
        };
        let now = things.said(ask, record_id.as_deref().unwrap_or_default(), &proposed.field).await?;
        let [gone, new] = differing(now.as_deref().unwrap_or_default(), &proposed.value);
        Ok(Some(Compared {
            label: field.label,
            is_said: now.as_deref() == Some(proposed.value.trim()),
            now: now.into_iter().map(|_| gone.clone()).collect(),
            proposed: new,
            origins: origins(&proposed.source),
            since: None,
            fault: None,
            places: Vec::new(),
        }))
    }
}

/// What a form would send that put in what is proposed, as it was sent, and changed nothing else; none where the form cannot
/// hold it. `asked` is in whose place it goes.
pub(super) fn put_in(
    ask: &Ask,
    sayer: &Sayer,
    kind: &'static Kind,
    record: &Record,
    proposal: &Proposal,
    asked: &str,
) -> Option<Vec<(String, String)>> {
    let (proposed, body) = (&proposal.proposed, &record.body);
    let field = kind.field(&proposed.field)?;
    let (values, said) =
        (meant(ask, sayer, kind, body, (field, proposed), &sent(proposed)).ok()?, body.all(field.name));
    let mut form = typed(kind, body, sayer);
    let is_list = values.len() > 1;
    let place = match asked {
        "" => None,
        _ if !is_placed(field) => return None,
        ALL => Some(Place::InsteadOfAll),
        at => Some(Place::Instead(at.parse::<usize>().ok().filter(|at| !is_list && *at < said.len())?)),
    };
    // what is said already stays as it is said
    let new = values.iter().filter(|value| !said.iter().any(|one| says(sayer, field, one, value)));
    let replaces = is_list && place == Some(Place::InsteadOfAll);
    if replaces {
        let stays =
            |at: usize| said.get(at).is_none_or(|one| values.iter().any(|value| says(sayer, field, one, value)));
        form.retain(|(name, _)| row(field, name).is_none_or(stays));
    }
    for value in new {
        let place = place.unwrap_or_else(|| usual(field, body, value.lang.as_deref()));
        let sure = confidence(said, place);
        let name = put(field, if replaces { Place::Beside } else { place }, value, &mut form);
        form.push((format!("{name}.confidence"), sure.word().to_owned()));
    }
    form.push(("fuente".to_owned(), proposed.source.clone()));
    Some(form)
}

/// What a record says where such a form is read, with what says the same as before left as it was: another notation of it
/// says nothing new.
pub(super) fn unchanged(field: &str, before: &Body, mut body: Body) -> Body {
    let mut said: Vec<Statement> = Vec::new();
    for statement in body.all(field) {
        let was = before.all(field).iter().find(|was| was.says_the_same(statement)).unwrap_or(statement);
        if !said.contains(was) {
            said.push(was.clone());
        }
    }
    body.set(field, said);
    body
}

/// Is it asked in whose place a value goes?
fn is_placed(field: &Field) -> bool {
    field.many && !matches!(field.form, Form::Tongues | Form::Parts(_))
}

fn places(ask: &Ask, field: &Field, lines: &[String], proposed: &Proposed) -> Vec<Choice> {
    if !is_placed(field) || lines.is_empty() {
        return Vec::new();
    }
    let instead = |line: &String| ask.speech.with("records-proposal-instead", &[("value", line.into())]);
    let is_list = proposed.values.len() > 1;
    let each = lines.iter().enumerate().filter(|_| !is_list);
    let mut places: Vec<Choice> = each.map(|(at, line)| Choice::new(at.to_string(), instead(line))).collect();
    if is_list || lines.len() > 1 {
        places.push(Choice::new(ALL, ask.t("records-proposal-instead-all")));
    }
    places
}

/// What the field said to the sender, where somebody has changed it since.
async fn since(
    ask: &Ask,
    sayer: &Sayer,
    kind: &Kind,
    field: &Field,
    record: &Record,
    proposal: &Proposal,
) -> Result<Option<String>> {
    let Some(seen) = proposal.proposed.revision.filter(|seen| *seen != record.revision) else { return Ok(None) };
    let Some(then) = Records::of(&ask.node.db).revision(&record.id, seen).await? else { return Ok(None) };
    let [then, now] = [&then.body, &record.body].map(|body| body.seen_by(kind, reader(ask)));
    if then.all(field.name) == now.all(field.name) {
        return Ok(None);
    }
    let said = sayer.lines(kind, field.name, then.all(field.name));
    let said = if said.is_empty() { ask.t("site-not-stated") } else { said.join("; ") };
    Ok(Some(ask.speech.with("records-proposal-since", &[("value", said.into())])))
}

fn whole(text: impl AsRef<str>) -> Piece {
    Piece { text: text.as_ref().to_owned(), hit: false }
}

/// Two texts with the words marked that the other does not have: those between what both begin with and what both end with.
fn differing(old: &str, new: &str) -> [Vec<Piece>; 2] {
    let [old, new] = [old, new].map(|text| text.split_inclusive(char::is_whitespace).collect::<Vec<&str>>());
    let same = |(a, b): &(&&str, &&str)| a.trim_end() == b.trim_end();
    let head = old.iter().zip(&new).take_while(same).count();
    let tail = old[head..].iter().rev().zip(new[head..].iter().rev()).take_while(same).count();
    [old, new].map(|words| {
        let past = words.len() - tail;
        let parts = [(&words[..head], false), (&words[head..past], true), (&words[past..], false)];
        let filled = parts.into_iter().filter(|(words, _)| !words.is_empty());
        filled.map(|(words, hit)| Piece { text: words.concat(), hit }).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(old: &str, new: &str) -> [String; 2] {
        let one = |pieces: &Vec<Piece>| {
            let piece = |piece: &Piece| if piece.hit { format!("[{}]", piece.text) } else { piece.text.clone() };
            pieces.iter().map(piece).collect::<String>()
        };
        let [old, new] = differing(old, new);
        [one(&old), one(&new)]
    }

    #[test]
    fn only_the_words_that_differ_are_marked() {
        assert_eq!(
            marked("Calle 5, Choluteca", "Calle 7, Choluteca"),
            ["Calle [5, ]Choluteca", "Calle [7, ]Choluteca"]
        );
        assert_eq!(marked("uno dos", "uno dos tres"), ["uno dos", "uno dos [tres]"]);
        assert_eq!(marked("", "uno"), ["", "[uno]"]);
        assert_eq!(marked("uno", "uno"), ["uno", "uno"]);
    }
}
