//! What stands beside the texts of a draft or a round, field by field.

use super::consultation::Frozen;
use super::model::Content;
use crate::pacts::beside::{Field, Held, Particulars, common, put_prose, put_rules};
use std::collections::BTreeMap;

/// Those of a version of a draft.
pub fn of_draft(content: &Content) -> Particulars {
    let mut all = common(&content.title, &content.authentic, &content.needed);
    put_prose(&mut all, Field::Summary, &content.summary);
    let typed = |text: &str| Some(text.trim()).filter(|text| !text.is_empty()).map(|text| Held::Typed(text.to_owned()));
    all.extend(typed(&content.supersedes).map(|held| (Field::Supersedes, held)));
    all.extend(content.not_before.map(|day| (Field::NotBefore, Held::Day(day))));
    all.extend(content.term.clone().map(|term| (Field::Term, Held::Term(term))));
    all.extend(content.signing.clone().map(|signing| (Field::Signing, Held::Signing(signing))));
    all.extend(content.calendar.clone().map(|calendar| (Field::Calendar, Held::Calendar(calendar))));
    all.extend(content.values.iter().filter_map(|(key, text)| Some((Field::Place(key.clone()), typed(text)?))));
    all
}

/// Those of a round; without its rules, where it is set beside one that was opened before they were frozen.
pub fn of_round(round: &Frozen, ruled: bool) -> Particulars {
    let (rules, none) = (round.rules.as_ref().filter(|_| ruled), BTreeMap::new());
    let needed = rules.map_or(&none, |rules| &rules.entry_into_force.signatures);
    let mut all = common(&round.title, &round.authentic, needed);
    put_prose(&mut all, Field::Summary, &round.summary);
    if let Some(rules) = rules {
        let force = (&rules.entry_into_force, rules.term.as_ref());
        put_rules(&mut all, force, rules.signing.as_ref(), &rules.sanctions_ladder);
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commitments::calendar::WorkingCalendar;
    use crate::pacts::beside::differences;
    use crate::pacts::lasting::Lasting;
    use crate::pacts::model::{PartyRole, Texts};
    use crate::pacts::signing::Signing;
    use crate::pacts::term::Renewal;
    use time::macros::date;

    fn content() -> Content {
        Content {
            title: Texts([("en".to_owned(), "A pact".to_owned())].into()),
            authentic: ["en".to_owned()].into(),
            needed: [(PartyRole::Customs, 1)].into(),
            values: [("country".to_owned(), "UY".to_owned()), ("port".to_owned(), String::new())].into(),
            ..Content::default()
        }
    }

    fn differ(change: impl Fn(&mut Content)) -> Vec<Field> {
        let mut after = content();
        change(&mut after);
        let (before, after) = (of_draft(&content()), of_draft(&after));
        differences(&before, &after).into_iter().map(|difference| difference.field.clone()).collect()
    }

    #[test]
    fn whatever_is_changed_beside_the_texts_is_named() {
        let en = || "en".to_owned();
        assert_eq!(differ(|c| drop(c.title.0.insert(en(), "The pact".to_owned()))), [Field::Title(en())]);
        assert_eq!(differ(|c| drop(c.summary.0.insert(en(), "Short".to_owned()))), [Field::Summary(en())]);
        assert_eq!(differ(|c| c.authentic.extend(["fr".to_owned()])), [Field::Authentic]);
        assert_eq!(differ(|c| c.needed.extend([(PartyRole::Member, 3)])), [Field::Needed(PartyRole::Member)]);
        assert_eq!(differ(|c| drop(c.values.insert("port".to_owned(), "Callao".to_owned()))), [Field::Place("port".to_owned())]);
        assert_eq!(differ(|c| "other".clone_into(&mut c.supersedes)), [Field::Supersedes]);
        assert_eq!(differ(|c| c.not_before = Some(date!(2027 - 01 - 01))), [Field::NotBefore]);
        let lasting = Lasting { months: Some(12), renewal: Renewal::None, notice_months: 0, terminable_months: None };
        assert_eq!(differ(|c| c.term = Some(lasting.clone())), [Field::Term]);
        assert_eq!(differ(|c| c.signing = Some(Signing::default())), [Field::Signing]);
        assert_eq!(differ(|c| c.calendar = Some(WorkingCalendar::default())), [Field::Calendar]);
    }

    #[test]
    fn what_is_empty_in_both_and_what_stands_in_the_texts_is_no_particular() {
        assert!(differ(|_| {}).is_empty());
        assert!(differ(|c| drop(c.values.remove("port"))).is_empty());
        assert!(differ(|c| drop(c.texts.insert("en".to_owned(), "# A".to_owned()))).is_empty());
    }
}
