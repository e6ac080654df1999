//! Who watches, on the page of the log.

use super::queries::Watching;
use crate::platform::i18n::{lang, link, t, ta};
use crate::ui::{Empty, SummaryList, SummaryRow, Tag, Tone};
use leptos::prelude::*;

/// What a witness types.
const COMMAND: &str = "pacthouse witness URL --key FILE";

/// Everyone who watches or did, beside the size of the log now; where nobody does, how one begins.
pub fn section(all: Vec<Watching>, size: i64) -> impl IntoView {
    let nobody = all.iter().all(|one| one.witness.ended_at.is_some());
    let begin = nobody.then(|| {
        view! {
            <Empty title=t("witness-none-title")>
                <p>{t("witness-none")}</p>
                <p>{t("witness-begin")}</p>
                <pre class="checkpoint" dir="ltr" tabindex="0">
                    <code>{COMMAND}</code>
                </pre>
            </Empty>
        }
    });
    let newest = all.iter().any(|one| one.witness.ended_at.is_none() && one.last.is_some()).then(|| {
        view! {
            <p>
                <a href="/log/cosigned">{t("witness-newest")}</a>
            </p>
        }
    });
    let rows: Vec<_> = all.into_iter().map(|one| witness(one, size)).collect();
    view! {
        <h2>{t("witness-title")}</h2>
        <p>{t("witness-intro")}</p>
        {begin}
        {rows}
        {newest}
    }
}

fn witness(Watching { witness, last }: Watching, size: i64) -> impl IntoView {
    let watching = witness.ended_at.is_none();
    let behind = last.as_ref().map(|last| size - last.size);
    let state = match behind {
        _ if !watching => (Tone::Neutral, t("witness-ended")),
        None => (Tone::Pending, t("witness-not-yet")),
        Some(0) => (Tone::Good, t("witness-level")),
        Some(behind) => (Tone::Soon, ta("witness-behind", &[("count", behind.into())])),
    };
    let last = last.map(|last| {
        let at = lang().moment(last.at);
        view! {
            <SummaryRow term=t("witness-last")>
                {ta("witness-last-words", &[("count", last.size.into()), ("at", at.into())])}
            </SummaryRow>
        }
    });
    let ended = witness.ended_at.zip(witness.ended_seq).map(|(at, seq)| {
        view! {
            <SummaryRow term=t("witness-until")>
                <a href=link(&format!("/log/{seq}"))>{lang().moment(at)}</a>
            </SummaryRow>
        }
    });
    view! {
        <h3>
            <bdi>{witness.name}</bdi>
        </h3>
        <p>
            <Tag tone=state.0>{state.1}</Tag>
        </p>
        <SummaryList>
            {last}
            <SummaryRow term=t("witness-since")>
                <a href=link(&format!("/log/{}", witness.log_seq))>{lang().moment(witness.named_at)}</a>
            </SummaryRow>
            {ended}
            <SummaryRow term=t("witness-key")>
                <code class="digest" dir="ltr">
                    {witness.key}
                </code>
            </SummaryRow>
        </SummaryList>
    }
}
