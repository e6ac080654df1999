//! The sections of a sanction's page.

use super::show::{Record, lasting};
use super::timeline::notice_and_decision;
use super::words::{key, quoted};
use crate::pacts::server::pages::words::{entry, organisation as organisation_link, said};
use crate::platform::i18n::{lang, link, t, ta};
use crate::sanctions::public::{Outcome, Progress};
use crate::ui::{DataTable, Empty, LinkButton, Notice, Tag, Tone};
use leptos::prelude::*;

/// What it was told to have done, and the words of the text that it signed.
pub(super) fn charge(r: &Record) -> AnyView {
    let tag = r.document.language_for(lang().as_str()).to_owned();
    let no = &r.sanction.article;
    let text = r.document.texts.get(&tag).into_iter().flat_map(|text| &text.articles);
    let words = text.flat_map(|a| &a.paragraphs).find(|p| p.no == *no).map(|p| p.text.clone());
    let href = link(&format!("/pacts/{}/text?version={}#p-{no}", r.pact.slug, r.version));
    let dir = crate::kernel::locale::dir_of(&tag);
    let words = words.map(|words| view! { <blockquote class="quoted" lang=tag dir=dir>{words}</blockquote> });
    let version = [("article", lang().digits(no).into()), ("version", r.version.into())];
    view! {
        <section id="charge">
            <h2>{t("sanction-charge-title")}</h2>
            {quoted(&r.told.account)}
            <h3>{t("sanction-article-title")}</h3>
            {words}
            <p><a href=href>{ta("sanction-read-article", &version)}</a></p>
        </section>
    }
    .into_any()
}

/// The decision and, beside it, what the respondent replied; then the appeal, in the same way.
pub(super) fn sides(r: &Record) -> AnyView {
    let told = &r.told;
    let reply = told.reply.as_ref().map_or_else(|| view! { <p>{t("sanction-no-reply")}</p> }.into_any(), quoted);
    let at_once = told.at_once.as_ref().map(|why| view! { <h4>{t("sanction-at-once")}</h4> {quoted(why)} });
    let appeal = (told.grounds.is_some() || told.last_reasons.is_some()).then(|| {
        let grounds = told.grounds.as_ref().map_or_else(|| view! { <p>{t("sanction-no-grounds")}</p> }.into_any(), quoted);
        let last = told.last_reasons.as_ref().map_or_else(|| view! { <p>{t("sanction-as-before")}</p> }.into_any(), quoted);
        let ground = told.reopened.map(|ground| view! { <p>{t(&format!("case-reopening-{}", key(ground)))}</p> });
        view! {
            <div class="columns">
                <section id="last">
                    <h3>{t("sanction-last-title")}</h3>
                    {ground}
                    {last}
                </section>
                <section id="grounds">
                    <h3>{t("sanction-grounds-title")}</h3>
                    {grounds}
                </section>
            </div>
        }
    });
    let settled = r.sanction.is_settled.then(|| view! { <p>{t("sanction-settled")}</p> });
    view! {
        <h2>{t("sanction-sides-title")}</h2>
        <div class="columns">
            <section id="decision">
                <h3>{t("sanction-decision-title")}</h3>
                {settled}
                {quoted(&told.reasons)}
                {at_once}
            </section>
            <section id="reply">
                <h3>{t("sanction-reply-title")}</h3>
                {reply}
            </section>
        </div>
        {appeal}
    }
    .into_any()
}

/// What would end it earlier, and how far that is; or how it ended.
pub(super) fn ends(r: &Record) -> AnyView {
    let over = r.sanction.ending.is_some();
    let rows: Vec<_> = r.told.conditions.iter().map(condition).collect();
    let conditions = if rows.is_empty() {
        view! { <Empty title=t("sanction-no-condition-title")><p>{t("sanction-no-condition")}</p></Empty> }.into_any()
    } else {
        let head = ["sanction-condition", "sanction-condition-kind", "sanction-condition-shown", "sanction-condition-met"];
        view! { <DataTable caption=t("sanction-conditions") caption_hidden=true head=head.map(t).to_vec()>{rows}</DataTable> }
            .into_any()
    };
    let afterwards = r.told.afterwards.as_ref().map(|why| {
        let title = if over { "sanction-why-ended" } else { "sanction-why-prolonged" };
        view! { <h3>{t(title)}</h3> {quoted(why)} }
    });
    let lasting = lasting(r);
    let how = over.then(|| view! { <Notice title=t("sanction-over-title")>{lasting} " " {t("sanction-over")}</Notice> });
    view! {
        <section id="conditions">
            <h2>{t(if over { "sanction-ended-title" } else { "sanction-earlier-title" })}</h2>
            {how}
            {conditions}
            {afterwards}
        </section>
    }
    .into_any()
}

fn condition(p: &Progress) -> AnyView {
    let shown = p.shown_on.map_or_else(|| t("sanction-not-yet"), |day| lang().date(day));
    let met = match p.met_on {
        Some(day) => view! { <Tag tone=Tone::Good>{lang().date(day)}</Tag> }.into_any(),
        None => view! { <Tag tone=Tone::Pending>{t("sanction-not-yet")}</Tag> }.into_any(),
    };
    view! {
        <tr>
            <th scope="row">{said(&p.condition.text)}</th>
            <td>{t(&format!("case-condition-{}", key(p.condition.kind)))}</td>
            <td>{shown}</td>
            <td>{met}</td>
        </tr>
    }
    .into_any()
}

/// Whom else the measure reaches.
pub(super) fn reach(r: &Record) -> Option<AnyView> {
    let rows: Vec<_> = r
        .told
        .affiliates
        .iter()
        .map(|a| {
            let name = r.names.get(a.organisation.as_str()).cloned().unwrap_or_else(|| a.organisation.to_string());
            let relation = t(&format!("case-relation-{}", key(a.relation)));
            view! { <li>{organisation_link(&a.organisation, &name)} <span>{relation}</span></li> }
        })
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section id="reach">
                <h2>{t("sanction-reach-title")}</h2>
                <ul class="roll">{rows}</ul>
            </section>
        }
        .into_any()
    })
}

/// What Customs did within its own house; nobody is named.
pub(super) fn discipline(outcomes: &[Outcome]) -> Option<AnyView> {
    let rows: Vec<_> = outcomes
        .iter()
        .map(|o| {
            view! {
                <tr>
                    <th scope="row">{t(&format!("case-discipline-{}", key(o.outcome)))}</th>
                    <td>{lang().number(o.officials)}</td>
                    <td>{said(&o.account)}</td>
                </tr>
            }
        })
        .collect();
    let head = ["sanction-discipline-outcome", "sanction-discipline-officials", "sanction-discipline-account"];
    (!rows.is_empty()).then(|| {
        view! {
            <section id="discipline">
                <h2>{t("sanction-discipline-title")}</h2>
                <p>{t("sanction-discipline-what")}</p>
                <DataTable caption=t("sanction-discipline-title") caption_hidden=true head=head.map(t).to_vec() numeric=vec![1]>
                    {rows}
                </DataTable>
            </section>
        }
        .into_any()
    })
}

/// That the notice came before the decision, as the log proves.
pub(super) fn order(r: &Record) -> Option<AnyView> {
    let (notice, decision) = notice_and_decision(&r.steps)?;
    let first = (notice.sealed_seq < decision.sealed_seq).then_some("sanction-order")?;
    let words = [
        ("notice", lang().moment(notice.at).into()),
        ("notice_entry", lang().number(notice.sealed_seq).into()),
        ("decision", lang().moment(decision.at).into()),
        ("decision_entry", lang().number(decision.sealed_seq).into()),
    ];
    Some(view! { <Notice tone=Tone::Good>{ta(first, &words)}</Notice> }.into_any())
}

pub(super) fn proofs(r: &Record) -> impl IntoView + use<> {
    let evidence = format!("/sanctions/{}/evidence.json", r.sanction.id);
    let secretariat = r.secretariat.as_ref().map(|o| {
        view! { <p>{t("sanction-tell-whom")} " " {organisation_link(&o.slug, &o.name)}</p> }
    });
    let changed = (r.sanction.changed_seq != r.sanction.log_seq)
        .then(|| view! { <p>{t("sanction-changed-last")} " " {entry(r.sanction.changed_seq)}</p> });
    view! {
        <section id="verify">
            <h2>{t("sanction-verify-title")}</h2>
            <p>{t("sanction-verify-what")}</p>
            {changed}
            <p><LinkButton href=evidence>{t("sanction-evidence")}</LinkButton></p>
            <p><a href=link("/verify")>{t("sanction-verify-here")}</a></p>
        </section>
        <section id="error">
            <h2>{t("sanction-error-title")}</h2>
            <p>{t("sanction-error-what")}</p>
            {secretariat}
        </section>
    }
}
