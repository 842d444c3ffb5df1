//! Giving a role: what the asker may give, and where.

use anyhow::Result;
use platform::accounts::{self, Offices};
use platform::observatories::{self, Observatory};
use platform::pages::{Choice, FieldErrors, Fields};
use platform::permissions::{Role, Scope};
use platform::web::Ask;
use platform::words::Speech;

use super::reach;

/// Role and scope of a form, where the asker may give them and they go together.
pub async fn role_in_scope(ask: &Ask, fields: &Fields, errors: &mut FieldErrors) -> Result<Option<(Role, Scope)>> {
    let role = Role::parse(fields.text("rol")).filter(|role| reach::roles(ask).contains(role));
    if role.is_none() {
        errors.add("rol", "admin-person-role-missing");
    }
    let scope = Scope::parse(fields.text("ambito"));
    let offered = scope_choices(ask).await?;
    let scope = scope.filter(|scope| offered.iter().any(|choice| choice.value == scope.to_string()));
    if scope.is_none() {
        errors.add("ambito", "admin-person-scope-missing");
    }
    let Some((role, scope)) = role.zip(scope) else { return Ok(None) };
    if !accounts::fits(role, &scope) || !reach::may_give(ask, role, &scope) {
        errors.add("ambito", "admin-person-scope-unfit");
        return Ok(None);
    }
    Ok(Some((role, scope)))
}

/// A role and where it is held, in words.
pub async fn role_line(ask: &Ask, role: Role, scope: &Scope) -> Result<String> {
    let known = observatories::all(&ask.node.db).await?;
    Ok(role_words(ask, role, scope, &known))
}

/// The same, where the observatories are at hand.
pub fn role_words(ask: &Ask, role: Role, scope: &Scope, known: &[Observatory]) -> String {
    let role = ask.t(&format!("site-role-{}", role.word()));
    let place = scope_words(&ask.speech, scope, known);
    ask.speech.with("admin-person-role-line", &[("role", role.into()), ("place", place.into())])
}

/// Where a role is held, in words.
pub fn scope_words(speech: &Speech, scope: &Scope, known: &[Observatory]) -> String {
    match scope {
        Scope::Node => speech.t("admin-scope-node"),
        Scope::Observatory(id) => known
            .iter()
            .find(|observatory| observatory.id == *id)
            .map_or_else(|| id.clone(), |observatory| observatory.name_in(speech.lang())),
        Scope::Country(code) => speech.country(code),
        Scope::Office(id) | Scope::Team(id) => id.clone(),
    }
}

/// The roles that the asker may give.
pub fn role_choices(ask: &Ask) -> Vec<Choice> {
    reach::roles(ask)
        .into_iter()
        .map(|role| Choice::new(role.word(), ask.t(&format!("site-role-{}", role.word()))))
        .collect()
}

/// The scopes in which the asker may give roles: observatories, and for administrators countries and the whole.
pub async fn scope_choices(ask: &Ask) -> Result<Vec<Choice>> {
    let known = observatories::all(&ask.node.db).await?;
    let scope_of = |observatory: &Observatory| Scope::Observatory(observatory.id.clone());
    let mut choices: Vec<Choice> = known
        .iter()
        .filter(|observatory| reach::may_give(ask, Role::Member, &scope_of(observatory)))
        .map(|observatory| Choice::new(scope_of(observatory).to_string(), observatory.name_in(ask.speech.lang())))
        .collect();
    if reach::everywhere(ask) {
        let mut countries: Vec<&String> = known.iter().flat_map(|observatory| &observatory.countries).collect();
        countries.sort();
        countries.dedup();
        choices.extend(
            countries
                .into_iter()
                .map(|code| Choice::new(Scope::Country(code.clone()).to_string(), ask.speech.country(code))),
        );
        for offices in ask.node.contributions.all::<dyn Offices>() {
            let offices = offices.offices(&ask.node.db, ask.speech.lang()).await?;
            choices.extend(offices.into_iter().map(|(key, name)| Choice::new(Scope::Office(key).to_string(), name)));
        }
        choices.push(Choice::new(Scope::Node.to_string(), ask.t("admin-scope-node")));
    }
    Ok(choices)
}
