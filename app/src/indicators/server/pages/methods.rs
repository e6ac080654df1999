//! How figures are looked at: every check in plain words, with its source, what it needs and how often it errs.

use crate::indicators::checks::Check;
use crate::indicators::figures::LEAST;
use crate::platform::i18n::{link, t, ta};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{SummaryList, SummaryRow};
use leptos::prelude::*;

/// `/methods`
pub async fn methods(viewer: Viewer) -> Result<Page, Refusal> {
    let head = Head { description: Some(viewer.lang.t("methods-lead")), ..Head::default() };
    Ok(Page::with_head(&viewer, viewer.lang.t("methods-title"), head, || {
        let checks: Vec<_> = Check::ALL.iter().map(|check| section(*check)).collect();
        view! {
            <h1>{t("methods-title")}</h1>
            <p class="lead">{t("methods-lead")}</p>
            <p>{t("methods-flag")}</p>
            {checks}
            <section id="rates">
                <h2>{t("methods-rates")}</h2>
                <p>{t("methods-rates-what")}</p>
            </section>
            <section id="versions">
                <h2>{t("methods-versions")}</h2>
                <p>{t("methods-versions-what")}</p>
            </section>
            <section id="measured-share">
                <h2>{t("methods-share")}</h2>
                <p>{t("methods-share-what")}</p>
            </section>
            <section id="small-numbers">
                <h2>{t("methods-small")}</h2>
                <p>{ta("methods-small-what", &[("least", LEAST.into())])}</p>
            </section>
            <p><a href=link("/indicators")>{t("indicators-all")}</a></p>
        }
    }))
}

fn section(check: Check) -> impl IntoView {
    let needed = ta(&format!("checks-{check}-needed"), &[("count", check.needed().into())]);
    let errs = ta("methods-errs-what", &[("count", check.false_alarms().into())]);
    view! {
        <section id=check.as_str()>
            <h2>{t(&format!("checks-{check}-title"))}</h2>
            <p>{t(&format!("checks-{check}-what"))}</p>
            <SummaryList>
                <SummaryRow term=t("methods-how")>{t(&format!("checks-{check}-how"))}</SummaryRow>
                <SummaryRow term=t("methods-source")>{t(&format!("checks-{check}-source"))}</SummaryRow>
                <SummaryRow term=t("methods-needs")>{needed}</SummaryRow>
                <SummaryRow term=t("methods-errs")>{errs}</SummaryRow>
                <SummaryRow term=t("methods-misses")>{t(&format!("checks-{check}-misses"))}</SummaryRow>
            </SummaryList>
        </section>
    }
}
