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
    let offered = scope_choices(ask, &Places::of(ask).await?);
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

/// What roles are held in, by name: the observatories, and the offices that other rooms know.
#[derive(Default)]
pub struct Places {
    observatories: Vec<Observatory>,
    /// Key and title.
    offices: Vec<(String, String)>,
}

impl Places {
    /// As they are called in the language of the page.
    pub async fn of(ask: &Ask) -> Result<Places> {
        let mut offices = Vec::new();
        for known in ask.node.contributions.all::<dyn Offices>() {
            offices.extend(known.offices(&ask.node.db, ask.speech.lang()).await?);
        }
        Ok(Places { observatories: observatories::all(&ask.node.db).await?, offices })
    }

    /// A role and where it is held, in words.
    pub fn role_words(&self, ask: &Ask, role: Role, scope: &Scope) -> String {
        let role = ask.t(&format!("site-role-{}", role.word()));
        let place = self.scope_words(&ask.speech, scope);
        ask.speech.with("admin-person-role-line", &[("role", role.into()), ("place", place.into())])
    }

    /// Where a role is held, in words; what is not there any more is told by its identifier.
    pub fn scope_words(&self, speech: &Speech, scope: &Scope) -> String {
        let observatory = |id: &str| self.observatories.iter().find(|observatory| observatory.id == id);
        let office = |key: &str| self.offices.iter().find(|(known, _)| known == key);
        match scope {
            Scope::Node => speech.t("admin-scope-node"),
            Scope::Observatory(id) => observatory(id).map_or_else(|| id.clone(), |one| one.name_in(speech.lang())),
            Scope::Country(code) => speech.country(code),
            Scope::Office(key) => office(key).map_or_else(|| key.clone(), |(_, title)| title.clone()),
            Scope::Team(id) => id.clone(),
        }
    }
}

/// The roles that the asker may give.
pub fn role_choices(ask: &Ask) -> Vec<Choice> {
    reach::roles(ask)
        .into_iter()
        .map(|role| Choice::new(role.word(), ask.t(&format!("site-role-{}", role.word()))))
        .collect()
}

/// The scopes in which the asker may give roles: observatories, and for administrators countries, offices and the whole.
pub fn scope_choices(ask: &Ask, places: &Places) -> Vec<Choice> {
    let known = &places.observatories;
    let choice = |scope: Scope| Choice::new(scope.to_string(), places.scope_words(&ask.speech, &scope));
    let mut choices: Vec<Choice> = known
        .iter()
        .map(|observatory| Scope::Observatory(observatory.id.clone()))
        .filter(|scope| reach::may_give(ask, Role::Member, scope))
        .map(choice)
        .collect();
    if reach::everywhere(ask) {
        let mut countries: Vec<&String> = known.iter().flat_map(|observatory| &observatory.countries).collect();
        countries.sort();
        countries.dedup();
        choices.extend(countries.into_iter().map(|code| choice(Scope::Country(code.clone()))));
        choices.extend(places.offices.iter().map(|(key, _)| choice(Scope::Office(key.clone()))));
        choices.push(choice(Scope::Node));
    }
    choices
}
