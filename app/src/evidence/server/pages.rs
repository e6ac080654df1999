//! `/{lang}/verify`: verification in the browser, and how to do it without one.

use crate::evidence::certificate::{CERTIFICATE_CHECKS, CERTIFICATE_FAULTS};
use crate::evidence::island::VerifyBundle;
use crate::evidence::record::RECORD_CHECKS;
use crate::evidence::verify::{CHECKS, NO_FORM, TOLD};
use crate::kernel::locale::Lang;
use crate::log::server::verifier_key;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::t;
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use axum::extract::State;
use leptos::prelude::*;
use std::collections::BTreeMap;

/// The page.
pub async fn page(viewer: Viewer, State(ctx): State<Ctx>) -> Result<Page, Refusal> {
    let key = verifier_key(&ctx)?.to_string();
    let command = format!("pacthouse verify FILE --key '{key}'");
    let (words, own) = (words(viewer.lang), key.clone());
    let head = Head { islands: true, description: Some(viewer.lang.t("evidence-intro")), ..Head::default() };
    Ok(Page::with_head(&viewer, viewer.lang.t("evidence-title"), head, move || {
        view! {
            <h1>{t("evidence-title")}</h1>
            <p class="lead">{t("evidence-intro")}</p>
            <noscript>
                <p>{t("evidence-script")}</p>
            </noscript>
            <div data-asleep="">
                <VerifyBundle words=words own=own/>
                <div aria-live="polite">
                    <p class="hint" data-waking="" hidden>
                        {t("evidence-loading")}
                    </p>
                    <p class="hint" data-failed="" hidden>
                        {t("evidence-not-loaded")}
                    </p>
                </div>
            </div>
            <h2>{t("evidence-key")}</h2>
            <p>{t("evidence-key-how")}</p>
            <p>
                <code class="digest" dir="ltr">{key}</code>
            </p>
            <h2>{t("evidence-offline")}</h2>
            <p>{t("evidence-offline-how")}</p>
            <pre dir="ltr" tabindex="0">
                <code>{command}</code>
            </pre>
        }
    }))
}

/// Every sentence that the island may show. The key that is trusted here is the portal's own, and the words say so.
fn words(lang: Lang) -> BTreeMap<String, String> {
    let fixed = [
        "evidence-file",
        "evidence-file-hint",
        "evidence-good",
        "evidence-good-another",
        "evidence-compare-another",
        "evidence-false",
        "evidence-unreadable",
    ];
    let lines = CHECKS
        .iter()
        .chain(&RECORD_CHECKS)
        .flat_map(|key| [format!("evidence-check-{key}"), format!("evidence-check-{key}-false")]);
    let told = CERTIFICATE_CHECKS.iter().chain(&TOLD).map(|key| format!("evidence-check-{key}"));
    let faults = CERTIFICATE_FAULTS.iter().chain([&NO_FORM]).map(|key| format!("evidence-check-{key}-false"));
    let lines = lines.chain(told).chain(faults);
    let said = fixed.iter().map(ToString::to_string).chain(lines).map(|key| (key.clone(), lang.t(&key)));
    let own = [("evidence-check-trust", "evidence-own-key"), ("evidence-check-trust-false", "evidence-own-key-false")];
    said.chain(own.map(|(key, own)| (key.to_owned(), lang.t(own)))).collect()
}
