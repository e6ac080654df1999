//! What is said under where a seat stands: of its signature, else of its invitation.

use super::filter::Versions;
use crate::kernel::ids::{OrganisationId, SignatureId};
use crate::pacts::server::seats::{Seated, SignatureLine};
use crate::platform::i18n::{lang, link, ta};
use leptos::prelude::*;
use std::collections::HashMap;
use time::OffsetDateTime;

/// The names of who recorded and saw papers, those of who witnessed each signature, and which version is the newest.
type Beside<'a> = (&'a HashMap<OrganisationId, String>, &'a HashMap<SignatureId, Vec<String>>, Versions);

/// The notes, in the order in which they are read.
pub(super) fn notes(s: &Seated, (names, witnessed, of): Beside<'_>) -> Vec<AnyView> {
    let declined = s.declined().and_then(|e| why("signatories-declined-why", Some(e.at), e.reason.clone()?));
    let Some(g) = &s.signature else { return declined.into_iter().collect() };
    // Which version was signed is said once there are several.
    let version = (of.newest.0 > 1).then(|| note(ta("signatories-version", &[("number", g.version.into())])));
    let earlier = s.earlier.as_ref().map(|e| {
        let words = ta("signatories-earlier", &[("number", e.version.into())]);
        note(view! { <a href=link(&format!("/signatures/{}", e.id))>{words}</a> })
    });
    let on_paper = s.on_paper().map(|ids| {
        let [recorded, witnessed] = ids.map(|id| names.get(&id).cloned().unwrap_or_default());
        note(ta("signatories-on-paper", &[("recorded", recorded.into()), ("witnessed", witnessed.into())]))
    });
    let attested = witnessed.get(&g.id).map(|by| note(ta("signatories-witnessed", &[("by", by.join(", ").into())])));
    let withdrawn = why("signatories-withdrawn-why", g.withdrawn_at, g.withdrawal_reason.clone().unwrap_or_default());
    let annulled = why("signatories-annulled-why", g.annulled_at, g.annulment_reason.clone().unwrap_or_default());
    [version, earlier, on_paper, countersigned(g), attested, withdrawn, annulled, declined].into_iter().flatten().collect()
}

/// When it was countersigned, with the entry that says so, while it is neither withdrawn nor annulled.
fn countersigned(g: &SignatureLine) -> Option<AnyView> {
    if g.withdrawn_at.or(g.annulled_at).is_some() {
        return None;
    }
    let (day, entry) = (lang().date(g.countersigned_at?.date()), g.countersigned_seq?);
    let words = ta("signatories-countersigned-on", &[("day", day.into())]);
    Some(note(view! { <a href=link(&format!("/log/{entry}"))>{words}</a> }))
}

/// On which day it ended, and why.
fn why(key: &str, at: Option<OffsetDateTime>, why: String) -> Option<AnyView> {
    let day = lang().date(at?.date());
    Some(note(ta(key, &[("day", day.into()), ("why", why.into())])))
}

fn note(said: impl IntoView + 'static) -> AnyView {
    let said = said.into_any();
    view! { <p class="note">{said}</p> }.into_any()
}
