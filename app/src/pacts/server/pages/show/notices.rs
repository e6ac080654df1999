//! What is to be seen first about a pact: that its term ends soon, or that a later version is to be signed.

use crate::pacts::server::entity::pact;
use crate::pacts::server::queries::VersionLine;
use crate::platform::i18n::{lang, link, t, ta};
use crate::ui::{Notice, Tone};
use leptos::prelude::*;
use time::Date;

/// That its term ends soon, and on which day.
pub(super) fn soon(pact: &pact::Model, until: Option<(Date, bool)>) -> Option<AnyView> {
    let (on, _) = until.filter(|(_, is_soon)| *is_soon)?;
    let ending = link(&format!("/pacts/{}/term", pact.slug));
    Some(
        view! {
            <Notice tone=Tone::Soon title=t("pact-term-soon-title")>
                {ta("pact-term-soon", &[("day", lang().date(on).into())])} " " <a href=ending>{t("pact-term-read")}</a>
            </Notice>
        }
        .into_any(),
    )
}

/// That a later version is open for signature, and until when.
pub(super) fn amendment(pact: &pact::Model, versions: &[VersionLine], today: Date) -> Option<AnyView> {
    let version = versions.first().filter(|v| v.amends.is_some() && pact.state.takes_signatures())?;
    let day = version.resign_by?;
    if version.effective_at.is_some() && today > day {
        return None;
    }
    let key = if today > day { "amendment-notice-late" } else { "amendment-notice" };
    let said = ta(key, &[("day", lang().date(day).into())]);
    let to = link(&format!("/pacts/{}/amendment", pact.slug));
    Some(
        view! {
            <Notice tone=Tone::Soon title=ta("amendment-notice-title", &[("number", version.number.into())])>
                {said} " " <a href=to>{t("amendment-read")}</a>
            </Notice>
        }
        .into_any(),
    )
}
