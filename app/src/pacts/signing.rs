//! How a pact is signed: in which order of roles, and whether Customs countersigns. A part of the version document.
//!
//! The order holds until the pact is in force: afterwards who has a seat signs when they will.

use super::draft::{Problem, ProblemKind, takes};
use super::model::{EntryRule, PartyRole};
use super::template::Template;
use crate::kernel::words;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

words! {
    /// Who countersigns.
    Countersigner {
        /// Customs, through who holds a mandate for it
        Customs = "customs",
    }
}

/// How a pact is signed, as a version's document says it; a template says it in the same words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Signing {
    /// The roles, one after the other; those that are not named sign when they will.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub order: Vec<PartyRole>,
    /// Who countersigns the signatures of the others; nobody where it is not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub countersignature: Option<Countersigner>,
    /// Whether the entry into force counts only countersigned signatures, and those of Customs itself.
    #[serde(default, skip_serializing_if = "is_false")]
    pub countersigned_only: bool,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks with a reference")]
const fn is_false(yes: &bool) -> bool {
    !*yes
}

impl Signing {
    /// The roles that sign before this one and have not done so yet: as often as the entry into force needs, and at least once where
    /// somebody is seated. A role that it does not need, and that nobody has, would be waited for in vain.
    pub fn awaited(
        &self,
        role: PartyRole,
        rule: &EntryRule,
        signed: &BTreeMap<PartyRole, u32>,
        seated: &BTreeSet<PartyRole>,
    ) -> Vec<PartyRole> {
        let before = self.order.iter().position(|r| *r == role).unwrap_or(0);
        let needed = |role| rule.signatures.get(&role).copied().unwrap_or(0).max(u32::from(seated.contains(&role)));
        let there = |role| signed.get(&role).copied().unwrap_or(0);
        self.order.iter().take(before).copied().filter(|role| there(*role) < needed(*role)).collect()
    }

    /// Whether a signature in this seat is one that is countersigned.
    pub const fn is_countersigned(&self, role: PartyRole) -> bool {
        self.countersignature.is_some() && !matches!(role, PartyRole::Customs)
    }

    /// Whether a signature in this seat counts for the entry into force.
    pub const fn counts(&self, role: PartyRole, countersigned: bool) -> bool {
        countersigned || !self.countersigned_only || !self.is_countersigned(role)
    }

    /// What is wrong with it in a pact from this template.
    pub fn check(&self, template: &Template, problems: &mut Vec<Problem>) {
        for (i, role) in self.order.iter().enumerate() {
            if self.order[..i].contains(role) {
                problems.push(Problem::field("signing.order", ProblemKind::Twice));
            }
            if *role == PartyRole::Observer || !takes(template, *role) {
                problems.push(Problem::field("signing.order", ProblemKind::NoSuchRole { role: role.as_str() }));
            }
        }
        if self.countersignature.is_some() && !takes(template, PartyRole::Customs) {
            let role = PartyRole::Customs.as_str();
            problems.push(Problem::field("signing.countersignature", ProblemKind::NoSuchRole { role }));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use PartyRole::{Association, Customs, Member, Monitor};

    fn rule() -> EntryRule {
        EntryRule { signatures: [(Customs, 1), (Association, 2)].into(), not_before: None }
    }

    fn in_order() -> Signing {
        Signing { order: vec![Customs, Association, Member], ..Signing::default() }
    }

    #[test]
    fn each_role_waits_for_as_many_of_those_before_it_as_the_entry_into_force_needs() {
        let all = || BTreeSet::from([Customs, Association, Member, Monitor]);
        let awaited =
            |role, signed: &[(PartyRole, u32)]| in_order().awaited(role, &rule(), &signed.iter().copied().collect(), &all());
        assert_eq!(awaited(Customs, &[]), []);
        assert_eq!(awaited(Member, &[]), [Customs, Association]);
        assert_eq!(awaited(Association, &[(Customs, 1)]), []);
        assert_eq!(awaited(Member, &[(Customs, 1), (Association, 1)]), [Association]);
        assert_eq!(awaited(Member, &[(Customs, 1), (Association, 2)]), []);
        assert_eq!(awaited(Monitor, &[]), [], "who is not named signs when they will");
        assert_eq!(Signing::default().awaited(Member, &rule(), &BTreeMap::new(), &all()), []);
        let once = Signing { order: vec![Monitor, Member], ..Signing::default() };
        assert_eq!(once.awaited(Member, &rule(), &BTreeMap::new(), &all()), [Monitor], "once at least");
        assert_eq!(once.awaited(Member, &rule(), &BTreeMap::new(), &BTreeSet::new()), [], "nobody is the monitor");
        let first = in_order().awaited(Association, &rule(), &BTreeMap::new(), &BTreeSet::new());
        assert_eq!(first, [Customs], "without whom it never enters into force");
    }

    #[test]
    fn only_countersigned_signatures_count_where_the_rule_says_so_and_customs_own_does() {
        let noted = Signing { countersignature: Some(Countersigner::Customs), ..Signing::default() };
        let needed = Signing { countersigned_only: true, ..noted.clone() };
        assert!(noted.counts(Member, false) && needed.counts(Member, true) && needed.counts(Customs, false));
        assert!(!needed.counts(Member, false));
        assert!(Signing { countersigned_only: true, ..Signing::default() }.counts(Member, false), "nobody countersigns");
        assert!(noted.is_countersigned(Member) && !noted.is_countersigned(Customs));
    }

    #[test]
    fn what_is_not_said_is_not_written() {
        assert_eq!(serde_json::to_string(&Signing::default()).unwrap(), "{}");
        let text = r#"{"order":["customs","member"],"countersignature":"customs","countersigned_only":true}"#;
        assert_eq!(serde_json::to_string(&serde_json::from_str::<Signing>(text).unwrap()).unwrap(), text);
        assert!(serde_json::from_str::<Signing>(r#"{"sequence":[]}"#).is_err());
    }
}
