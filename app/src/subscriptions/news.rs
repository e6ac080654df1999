//! Which acts are news, of which topics, and where one reads more. Not every act is: what an office does on the way to a public fact
//! (steps opened, obligations that arise, terms and tasks recorded) stands in the log for who looks for it.

use super::model::Topic;
use crate::log::entry::Act;
use serde_json::Value;
use std::collections::BTreeSet;

/// Of what an act is news.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Of {
    /// The pact.
    Pact,
    /// The pact and the organisation.
    Both,
    /// The organisation alone: a pact of hundreds would drown in it.
    Organisation,
    /// The pact, the organisation and the commitment.
    All,
    /// The organisation and the commitment.
    Promise,
    /// The register, the pact and the organisation.
    Register,
}

/// The acts that are news, besides updates.
const NEWS: &[(&str, Of)] = &[
    ("assessment.published", Of::Organisation),
    ("comment.made", Of::Organisation),
    ("consultation.closed", Of::Both),
    ("consultation.given_up", Of::Both),
    ("consultation.opened", Of::Both),
    ("decision.recorded", Of::Pact),
    ("finding.published", Of::All),
    ("indicator.reviewed", Of::Promise),
    ("meeting.called", Of::Pact),
    ("meeting.cancelled", Of::Pact),
    ("meeting.changed", Of::Pact),
    ("minutes.adopted", Of::Pact),
    ("monitor.published", Of::Both),
    ("monitor.retracted", Of::Both),
    ("obligation.missed", Of::All),
    ("obligation.reported", Of::Promise),
    ("obligation.waived", Of::All),
    ("pact.ending", Of::Pact),
    ("pact.entered_into_force", Of::Pact),
    ("pact.expired", Of::Pact),
    ("pact.notice_given", Of::Both),
    ("pact.opened", Of::Pact),
    ("pact.renewal_agreed", Of::Both),
    ("pact.renewed", Of::Pact),
    ("pact.superseded", Of::Pact),
    ("pact.terminated", Of::Pact),
    ("pact.termination_given", Of::Both),
    ("pact.word_annulled", Of::Both),
    ("party.seated", Of::Organisation),
    ("risk_map.published", Of::Organisation),
    ("sanction.changed", Of::Register),
    ("sanction.no_longer_withheld", Of::Register),
    ("sanction.published", Of::Register),
    ("sanction.withheld", Of::Register),
    ("signature.annulled", Of::Both),
    ("signature.countersigned", Of::Both),
    ("signature.declined", Of::Both),
    ("signature.restored", Of::Organisation),
    ("signature.signed", Of::Both),
    ("signature.superseded", Of::Organisation),
    ("signature.withdrawn", Of::Both),
    ("signature.witnessed", Of::Both),
    ("standing.departed", Of::Both),
    ("standing.restored", Of::Both),
    ("version.adopted", Of::Pact),
    ("version.entered_into_force", Of::Pact),
];

/// An update as it was published.
pub const PUBLISHED: &str = "update.published";
/// An update that was corrected.
pub const CORRECTED: &str = "update.corrected";
/// An update that was taken down.
pub const RETRACTED: &str = "update.retracted";

/// Whether followers are told of it in their letters. What becomes of an update is told to those who got it, if its author so chose.
pub fn is_told_to_followers(kind: &str) -> bool {
    kind == PUBLISHED || NEWS.iter().any(|(news, _)| *news == kind)
}

/// Whether those who got an update are to be told what became of it.
pub fn is_told_to_receivers(act: &Act) -> bool {
    matches!(act.kind.as_str(), CORRECTED | RETRACTED) && act.data.get("tell").and_then(Value::as_bool) == Some(true)
}

/// The topics of which an act is news; none where it is no news. For updates, see [`topics_of_update`].
pub fn topics(act: &Act) -> BTreeSet<Topic> {
    let Some((_, of)) = NEWS.iter().find(|(kind, _)| *kind == act.kind) else { return BTreeSet::new() };
    let pact = || act.pact.as_deref()?.parse().ok().map(Topic::Pact);
    let organisation = || organisation(act)?.parse().ok().map(Topic::Organisation);
    let commitment = || Some(Topic::Commitment(act.pact.as_deref()?.parse().ok()?, commitment(act)?.to_owned()));
    let all = match of {
        Of::Pact => [pact(), None, None],
        Of::Both => [pact(), organisation(), None],
        Of::Organisation => [organisation(), None, None],
        Of::All => [pact(), organisation(), commitment()],
        Of::Promise => [organisation(), commitment(), None],
        Of::Register => [Some(Topic::Sanctions), pact(), organisation()],
    };
    // Whose signatures were countersigned or witnessed hear of it too.
    let attested = matches!(act.kind.as_str(), "signature.countersigned" | "signature.witnessed");
    let countersigned = act.data.get("organisations").and_then(Value::as_array).filter(|_| attested);
    let countersigned =
        countersigned.into_iter().flatten().filter_map(|slug| slug.as_str()?.parse().ok().map(Topic::Organisation));
    all.into_iter().flatten().chain(countersigned).collect()
}

/// The organisation that an act names, does it to, or is.
fn organisation(act: &Act) -> Option<&str> {
    let named = act.data.get("organisation").and_then(Value::as_str);
    match act.kind.as_str() {
        "indicator.reviewed" => Some(act.by.organisation.as_str()),
        "sanction.withheld" | "sanction.no_longer_withheld" => None,
        _ => named.or(act.subject.as_deref()),
    }
}

/// The code of the commitment that an act is about.
fn commitment(act: &Act) -> Option<&str> {
    match act.kind.as_str() {
        "indicator.reviewed" => act.subject.as_deref(),
        _ => act.data.get("commitment").and_then(Value::as_str),
    }
}

/// The topics of an update, from the entry that published it; commitments are given by pact and code.
pub fn topics_of_update(published: &Act, commitments: impl IntoIterator<Item = Topic>) -> BTreeSet<Topic> {
    let named = |name: &str| -> Vec<String> {
        let list = published.data.get(name).and_then(Value::as_array);
        list.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
    };
    let organisations = named("organisations").into_iter().chain([published.by.organisation.clone()]);
    let mut topics: BTreeSet<Topic> = organisations.filter_map(|slug| slug.parse().ok().map(Topic::Organisation)).collect();
    topics.extend(named("pacts").into_iter().chain(published.pact.clone()).filter_map(|slug| slug.parse().ok().map(Topic::Pact)));
    topics.extend(commitments);
    topics.insert(Topic::Updates);
    topics
}

/// The page on which one reads more, below a language; the entry itself where the log is the best that there is.
pub fn path(act: &Act, seq: i64) -> String {
    let (pact, subject) = (act.pact.as_deref().unwrap_or_default(), act.subject.as_deref().unwrap_or_default());
    match act.kind.as_str() {
        PUBLISHED | CORRECTED | RETRACTED => format!("/updates/{subject}"),
        "comment.made" => {
            let data = |name: &str| act.data.get(name).and_then(Value::as_i64).unwrap_or(1);
            format!("/consultations/{subject}/{}?article={}#comment-{}", data("round"), data("article"), data("number"))
        }
        "consultation.closed" | "consultation.given_up" | "consultation.opened" => {
            let round = act.data.get("number").and_then(Value::as_i64).unwrap_or(1);
            format!("/consultations/{subject}/{round}")
        }
        "finding.published" | "obligation.missed" | "obligation.reported" | "obligation.waived" => {
            format!("/obligations/{subject}")
        }
        "meeting.called" | "meeting.cancelled" | "meeting.changed" | "minutes.adopted" => format!("/meetings/{subject}"),
        "monitor.published" | "monitor.retracted" => format!("/pacts/{pact}/monitor/{subject}"),
        "pact.entered_into_force" | "pact.opened" => format!("/pacts/{pact}"),
        "pact.ending"
        | "pact.expired"
        | "pact.notice_given"
        | "pact.renewal_agreed"
        | "pact.renewed"
        | "pact.superseded"
        | "pact.terminated"
        | "pact.termination_given"
        | "pact.word_annulled" => format!("/pacts/{pact}/term"),
        "sanction.changed" | "sanction.no_longer_withheld" | "sanction.published" | "sanction.withheld" => {
            format!("/sanctions/{subject}")
        }
        "party.seated"
        | "signature.annulled"
        | "signature.countersigned"
        | "signature.declined"
        | "signature.invited"
        | "signature.lapsed"
        | "signature.restored"
        | "signature.signed"
        | "signature.superseded"
        | "signature.withdrawn"
        | "signature.witnessed" => format!("/pacts/{pact}/signatories"),
        "standing.departed" | "standing.restored" => format!("/organisations/{subject}"),
        "version.adopted" => format!("/pacts/{pact}/text?version={subject}"),
        "version.entered_into_force" => format!("/pacts/{pact}/amendment"),
        _ => format!("/log/{seq}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::log::entry::By;
    use serde_json::json;
    use time::macros::datetime;

    fn act(kind: &str, by: &str, data: Value) -> Act {
        Act::new(kind, datetime!(2026-11-24 10:00 UTC), By::new(by, "member")).in_pact("port-pact").on("subject").with(data)
    }

    fn told(act: &Act) -> Vec<String> {
        topics(act).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn each_act_is_news_of_what_it_is_about_and_technical_acts_of_nothing() {
        let about = json!({"organisation": "acme", "commitment": "IP-01"});
        assert_eq!(
            told(&act("obligation.missed", "portal", about.clone())),
            ["pact:port-pact", "organisation:acme", "commitment:port-pact/IP-01"]
        );
        assert_eq!(told(&act("obligation.reported", "acme", about)), ["organisation:acme", "commitment:port-pact/IP-01"]);
        assert_eq!(told(&act("signature.signed", "subject", json!({}))), ["pact:port-pact", "organisation:subject"]);
        assert_eq!(
            told(&act("sanction.published", "board", json!({"organisation": "acme"}))),
            ["sanctions", "pact:port-pact", "organisation:acme"]
        );
        assert_eq!(told(&act("comment.made", "acme", json!({"organisation": "acme"}))), ["organisation:acme"]);
        assert_eq!(told(&act("sanction.withheld", "board", json!({}))), ["sanctions", "pact:port-pact"], "it names nobody");
        assert_eq!(
            told(&act("indicator.reviewed", "customs", json!({}))),
            ["organisation:customs", "commitment:port-pact/subject"]
        );
        for technical in [
            "obligations.arose",
            "obligations.fell_due",
            "case.step_opened",
            "comment.answered",
            "monitor.task_recorded",
            "obligation.returned",
            CORRECTED,
        ] {
            assert!(told(&act(technical, "acme", json!({"organisation": "acme"}))).is_empty(), "{technical}");
        }
    }

    #[test]
    fn an_update_is_news_of_all_that_it_names_and_of_who_publishes_it() {
        let data = json!({"pacts": ["a-pact", "b-pact"], "organisations": ["acme"], "commitments": ["…"]});
        let published =
            Act::new(PUBLISHED, datetime!(2026-11-24 10:00 UTC), By::new("customs", "customs")).on("a-slug").with(data);
        let all: Vec<_> =
            topics_of_update(&published, ["commitment:a-pact/IP-01".parse().unwrap()]).iter().map(ToString::to_string).collect();
        assert_eq!(
            all,
            ["updates", "pact:a-pact", "pact:b-pact", "organisation:acme", "organisation:customs", "commitment:a-pact/IP-01"]
        );
    }

    #[test]
    fn what_became_of_an_update_is_told_to_who_got_it_if_so_chosen() {
        for (data, told) in [(json!({"tell": true}), true), (json!({"tell": false}), false), (json!({}), false)] {
            assert_eq!(is_told_to_receivers(&act(CORRECTED, "customs", data.clone())), told);
            assert!(!is_told_to_receivers(&act(PUBLISHED, "customs", data)));
        }
        assert!(is_told_to_followers(PUBLISHED) && !is_told_to_followers(CORRECTED) && !is_told_to_followers(RETRACTED));
    }
}
