//! What the checks flag, as the monitor reads it.

use crate::commitments::server::pages::words::period;
use crate::indicators::checks::Flag;
use crate::indicators::server::said;
use crate::indicators::server::signs::{Concerned, Signs};
use crate::platform::i18n::{lang, link, t, ta};
use leptos::prelude::*;

/// A section with each flag in a sentence, the way to its method, and the reports concerned.
pub fn section(signs: Signs) -> AnyView {
    let none = signs.found.is_empty().then(|| view! { <p>{ta("signs-none", &[("count", signs.values.into())])}</p> });
    let found: Vec<_> = signs.found.into_iter().map(|(flag, concerned)| sign(&flag, concerned)).collect();
    view! {
        <section id="signs">
            <h2>{t("signs-title")}</h2>
            <p>{t("signs-what")} " " <a href=link("/methods")>{t("indicators-methods")}</a></p>
            {none}
            <ul class="record-list">{found}</ul>
        </section>
    }
    .into_any()
}

fn sign(flag: &Flag, concerned: Vec<Concerned>) -> impl IntoView + use<> {
    let sentence = said::flag(lang(), flag);
    let method = link(&format!("/methods#{}", flag.check));
    let title = t(&format!("checks-{}-title", flag.check));
    let rows: Vec<_> = concerned
        .into_iter()
        .map(|c| view! { <li><bdi>{c.organisation}</bdi> " · " {period(c.period.0, c.period.1)}</li> })
        .collect();
    view! {
        <li>
            <h3><a href=method>{title}</a></h3>
            <p>{sentence}</p>
            <details>
                <summary>{t("signs-concerned")}</summary>
                <ul>{rows}</ul>
            </details>
        </li>
    }
}
