//! How far somebody's management of people reaches: an administrator's everywhere, a coordinator's within the own
//! observatories.

use platform::accounts::{Filter, GivenRole};
use platform::permissions::{Role, Scope};
use platform::web::Ask;

use crate::actions::MANAGE_PEOPLE;

/// Roles that a coordinator may give in the own observatory.
const GIVEN_BY_COORDINATORS: &[Role] =
    &[Role::Member, Role::Coder, Role::Editor, Role::Coordinator, Role::Volunteer, Role::Moderator];

/// Does it reach everybody?
pub fn everywhere(ask: &Ask) -> bool {
    ask.may_in(&MANAGE_PEOPLE, &Scope::Node)
}

/// May they know of somebody with these roles?
pub fn sees(ask: &Ask, held: &[GivenRole]) -> bool {
    everywhere(ask) || held.iter().any(|given| ask.may_in(&MANAGE_PEOPLE, &given.scope))
}

/// May they shut somebody with these roles out, or set their password anew? Only where nothing is gained beyond the
/// own reach by it.
pub fn governs(ask: &Ask, held: &[GivenRole]) -> bool {
    everywhere(ask) || (!held.is_empty() && held.iter().all(|given| may_give(ask, given.role, &given.scope)))
}

/// May they give and take this role in this scope?
pub fn may_give(ask: &Ask, role: Role, scope: &Scope) -> bool {
    everywhere(ask) || (GIVEN_BY_COORDINATORS.contains(&role) && ask.may_in(&MANAGE_PEOPLE, scope))
}

/// The roles that they may give at all.
pub fn roles(ask: &Ask) -> Vec<Role> {
    let all = Role::ALL.into_iter().filter(|role| *role != Role::Visitor);
    all.filter(|role| everywhere(ask) || GIVEN_BY_COORDINATORS.contains(role)).collect()
}

/// Narrows a list of people to those whom they may know of.
pub fn narrowed(ask: &Ask, filter: Filter) -> Filter {
    let own = if everywhere(ask) { None } else { Some(ask.who.id().unwrap_or_default().to_owned()) };
    Filter { coordinated_by: own, ..filter }
}
