//! What stands beside the texts of a version, field by field, and what differs between two versions.

use super::lasting::Lasting;
use super::model::{EntryRule, PartyRole, Texts};
use super::signing::Signing;
use super::term::Term;
use super::version::{Document, Measure};
use crate::commitments::calendar::WorkingCalendar;
use std::collections::{BTreeMap, BTreeSet};
use time::Date;

/// A field beside the texts, in the order in which it is shown.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// The title in this language.
    Title(String),
    /// The summary in this language.
    Summary(String),
    /// The languages that bind.
    Authentic,
    /// How many of this role must sign.
    Needed(PartyRole),
    /// The first day on which it can be in force.
    NotBefore,
    /// For how long it is in force.
    Term,
    /// In which order it is signed, and whether it is countersigned.
    Signing,
    /// When its parties work.
    Calendar,
    /// The pact whose place it takes.
    Supersedes,
    /// The sanction of this short name.
    Measure(String),
    /// The place of the template that has this key.
    Place(String),
}

/// What a field holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Held {
    /// Words in the language of this tag.
    Prose(String, String),
    /// What was typed or chosen, as it is.
    Typed(String),
    /// Languages by their tags.
    Languages(BTreeSet<String>),
    /// A number.
    Number(u32),
    /// A day.
    Day(Date),
    /// A term.
    Term(Lasting),
    /// An order of signing.
    Signing(Signing),
    /// When its parties work.
    Calendar(WorkingCalendar),
    /// A sanction.
    Measure(Measure),
}

/// All that stands beside the texts; what is empty is not there.
pub type Particulars = BTreeMap<Field, Held>;

/// A field that is not the same in two versions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Difference<'a> {
    /// Which.
    pub field: &'a Field,
    /// What it held; nothing where it was not there.
    pub before: Option<&'a Held>,
    /// What it holds; nothing where it is there no more.
    pub after: Option<&'a Held>,
}

/// What drafts and versions have in common.
pub fn common<'a>(
    title: &Texts,
    authentic: impl IntoIterator<Item = &'a String>,
    needed: &BTreeMap<PartyRole, u32>,
) -> Particulars {
    let mut all = Particulars::new();
    put_prose(&mut all, Field::Title, title);
    all.insert(Field::Authentic, Held::Languages(authentic.into_iter().cloned().collect()));
    all.extend(needed.iter().filter(|(_, n)| **n > 0).map(|(role, n)| (Field::Needed(*role), Held::Number(*n))));
    all
}

/// Puts texts on the list, each language by itself.
pub fn put_prose(all: &mut Particulars, field: impl Fn(String) -> Field, texts: &Texts) {
    let there = texts.0.iter().filter(|(_, text)| !text.trim().is_empty());
    all.extend(there.map(|(tag, text)| (field(tag.clone()), Held::Prose(tag.clone(), text.clone()))));
}

/// Those of a frozen version.
pub fn of_document(document: &Document) -> Particulars {
    let rule = &document.entry_into_force;
    let mut all = common(&document.title, &document.authentic, &rule.signatures);
    put_rules(&mut all, (rule, document.term.as_ref()), document.signing.as_ref(), &document.sanctions_ladder);
    all.extend(document.supersedes.as_ref().map(|slug| (Field::Supersedes, Held::Typed(slug.to_string()))));
    all
}

/// Puts the rules by which a frozen text holds on the list: from when and for how long, how it is signed, and its sanctions.
pub fn put_rules(
    all: &mut Particulars,
    (rule, term): (&EntryRule, Option<&Term>),
    signing: Option<&Signing>,
    ladder: &[Measure],
) {
    all.extend(rule.not_before.map(|day| (Field::NotBefore, Held::Day(day))));
    all.extend(term.map(|term| (Field::Term, Held::Term(term.into()))));
    all.extend(signing.map(|signing| (Field::Signing, Held::Signing(signing.clone()))));
    all.extend(ladder.iter().map(|measure| (Field::Measure(measure.code.clone()), Held::Measure(measure.clone()))));
}

/// What differs, in the order of the fields.
pub fn differences<'a>(before: &'a Particulars, after: &'a Particulars) -> Vec<Difference<'a>> {
    let fields: BTreeSet<&Field> = before.keys().chain(after.keys()).collect();
    let all = fields.into_iter().map(|field| Difference { field, before: before.get(field), after: after.get(field) });
    all.filter(|difference| difference.before != difference.after).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pacts::draft::tests::pact;

    fn told(before: &Document, after: &Document) -> Vec<(Field, bool, bool)> {
        let (before, after) = (of_document(before), of_document(after));
        differences(&before, &after).into_iter().map(|d| (d.field.clone(), d.before.is_some(), d.after.is_some())).collect()
    }

    #[test]
    fn two_versions_that_say_the_same_differ_in_nothing() {
        assert!(told(&pact(), &pact()).is_empty());
        assert!(told(&pact(), &Document { number: 2, ..pact() }).is_empty(), "which one it is, is no particular");
    }

    #[test]
    fn each_field_that_differs_is_named_with_what_it_was_and_what_it_is() {
        let before = pact();
        let mut after = pact();
        after.title.0.insert("en".to_owned(), "Another title".to_owned());
        after.title.0.insert("fr".to_owned(), "Un titre".to_owned());
        let mut before = Document { title: Texts([("en".to_owned(), "A title".to_owned())].into()), ..before };
        before.authentic = vec!["en".to_owned()];
        after.authentic = vec!["en".to_owned(), "es".to_owned()];
        before.entry_into_force.signatures = [(PartyRole::Customs, 1), (PartyRole::Member, 2)].into();
        after.entry_into_force.signatures = [(PartyRole::Customs, 1), (PartyRole::Member, 0)].into();
        let dropped = after.sanctions_ladder.pop().unwrap();
        after.sanctions_ladder[0].published ^= true;
        let code = after.sanctions_ladder[0].code.clone();
        let all = told(&before, &after);
        for expected in [
            (Field::Title("en".to_owned()), true, true),
            (Field::Title("fr".to_owned()), false, true),
            (Field::Authentic, true, true),
            (Field::Needed(PartyRole::Member), true, false),
            (Field::Measure(code), true, true),
            (Field::Measure(dropped.code), true, false),
        ] {
            assert!(all.contains(&expected), "{expected:?} in {all:?}");
        }
        assert!(!all.iter().any(|(field, ..)| *field == Field::Needed(PartyRole::Customs)), "{all:?}");
    }
}
