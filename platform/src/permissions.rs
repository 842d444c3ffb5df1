//! The one permission table: who may do what, denied unless it says otherwise.

use std::fmt;

/// What an account is trusted with, held in a scope.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Reads what is public.
    Visitor,
    /// Follows, sees full texts where the observatory allows.
    Member,
    /// Codes what is assigned.
    Coder,
    /// Sources, directory, library, terms, corrections of readings.
    Editor,
    /// Rounds, indicators, publishing, the people of the observatory.
    Coordinator,
    /// The register of the own office.
    Officer,
    /// All offices' registers and the compiled reports.
    ProgrammeCoordinator,
    /// The own country's assessment, agreed for the country.
    FocalPoint,
    /// Answers in the own country's assessment.
    Contributor,
    /// What the country released to the visit.
    Assessor,
    /// The cases of the own team.
    CaseOfficer,
    /// The tasks assigned.
    Volunteer,
    /// Forum and proposals.
    Moderator,
    /// Installation, accounts, jobs, backups; not the content of cases and assessments.
    Administrator,
}

impl Role {
    /// All roles, in the order of the table.
    pub const ALL: [Role; 14] = [
        Role::Visitor,
        Role::Member,
        Role::Coder,
        Role::Editor,
        Role::Coordinator,
        Role::Officer,
        Role::ProgrammeCoordinator,
        Role::FocalPoint,
        Role::Contributor,
        Role::Assessor,
        Role::CaseOfficer,
        Role::Volunteer,
        Role::Moderator,
        Role::Administrator,
    ];

    /// The word in the database, on the command line and in catalogue keys (`site-role-…`).
    pub fn word(self) -> &'static str {
        match self {
            Role::Visitor => "visitor",
            Role::Member => "member",
            Role::Coder => "coder",
            Role::Editor => "editor",
            Role::Coordinator => "coordinator",
            Role::Officer => "officer",
            Role::ProgrammeCoordinator => "programme-coordinator",
            Role::FocalPoint => "focal-point",
            Role::Contributor => "contributor",
            Role::Assessor => "assessor",
            Role::CaseOfficer => "case-officer",
            Role::Volunteer => "volunteer",
            Role::Moderator => "moderator",
            Role::Administrator => "administrator",
        }
    }

    /// The role of a word.
    pub fn parse(word: &str) -> Option<Role> {
        Role::ALL.into_iter().find(|role| role.word() == word)
    }
}

/// Where a role is held, or what a record belongs to.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Scope {
    /// The whole installation; only administrators hold roles here.
    Node,
    /// One observatory, by its identifier.
    Observatory(String),
    /// One country, by its two letters.
    Country(String),
    /// One office.
    Office(String),
    /// One team.
    Team(String),
}

impl Scope {
    /// `node`, `observatory:ID`, `country:HN`, …
    pub fn parse(text: &str) -> Option<Scope> {
        match text.split_once(':') {
            None if text == "node" => Some(Scope::Node),
            Some(("observatory", id)) if !id.is_empty() => Some(Scope::Observatory(id.to_owned())),
            Some(("country", code)) if !code.is_empty() => Some(Scope::Country(code.to_owned())),
            Some(("office", id)) if !id.is_empty() => Some(Scope::Office(id.to_owned())),
            Some(("team", id)) if !id.is_empty() => Some(Scope::Team(id.to_owned())),
            _ => None,
        }
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Scope::Node => f.write_str("node"),
            Scope::Observatory(id) => write!(f, "observatory:{id}"),
            Scope::Country(code) => write!(f, "country:{code}"),
            Scope::Office(id) => write!(f, "office:{id}"),
            Scope::Team(id) => write!(f, "team:{id}"),
        }
    }
}

/// Something that can be done, with the roles that may. Rooms declare theirs; all together are the table.
#[derive(Debug, PartialEq, Eq)]
pub struct Action {
    /// `room.thing.verb`
    pub name: &'static str,
    /// The roles that may, in whatever scope they hold them. `Visitor` means everybody.
    pub roles: &'static [Role],
}

impl Action {
    /// Is it open to everybody?
    pub fn is_public(&self) -> bool {
        self.roles.contains(&Role::Visitor)
    }
}

/// Sign in and out, and set a password by a link. It is here because whoever must turn on the second factor may still do it.
pub const SIGN_IN: Action = Action { name: "admin.session.open", roles: &[Role::Visitor] };

/// Turn the own second factor on and off; all that is open to those who must turn it on.
pub const SECOND_FACTOR: Action = Action {
    name: "admin.account.second-factor",
    roles: &[
        Role::Member,
        Role::Coder,
        Role::Editor,
        Role::Coordinator,
        Role::Officer,
        Role::ProgrammeCoordinator,
        Role::FocalPoint,
        Role::Contributor,
        Role::Assessor,
        Role::CaseOfficer,
        Role::Volunteer,
        Role::Moderator,
        Role::Administrator,
    ],
};

/// One role that somebody holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// The role.
    pub role: Role,
    /// Where.
    pub scope: Scope,
}

/// May somebody with these roles do this somewhere?
pub fn may(held: &[Held], action: &Action) -> bool {
    action.is_public() || held.iter().any(|h| action.roles.contains(&h.role))
}

/// May somebody with these roles do this to a record of this scope?
pub fn may_in(held: &[Held], action: &Action, scope: &Scope) -> bool {
    action.is_public()
        || held.iter().any(|h| action.roles.contains(&h.role) && (h.scope == Scope::Node || h.scope == *scope))
}

#[cfg(test)]
mod tests {
    use super::*;

    const EDIT: Action = Action { name: "watch.source.edit", roles: &[Role::Editor] };

    #[test]
    fn a_role_counts_where_it_is_held() {
        let held = [Held { role: Role::Editor, scope: Scope::Observatory("a".into()) }];
        assert!(may(&held, &EDIT));
        assert!(may_in(&held, &EDIT, &Scope::Observatory("a".into())));
        assert!(!may_in(&held, &EDIT, &Scope::Observatory("b".into())));
        assert!(!may_in(&held, &EDIT, &Scope::Node));
        assert!(!may(&[], &EDIT));
        assert!(!may(&[Held { role: Role::Member, scope: Scope::Node }], &EDIT));
    }

    #[test]
    fn words_and_scopes_read_back() {
        for role in Role::ALL {
            assert_eq!(Role::parse(role.word()), Some(role));
        }
        for scope in [Scope::Node, Scope::Observatory("x1".into()), Scope::Country("HN".into())] {
            assert_eq!(Scope::parse(&scope.to_string()), Some(scope));
        }
        assert_eq!(Scope::parse("observatory:"), None);
    }
}
