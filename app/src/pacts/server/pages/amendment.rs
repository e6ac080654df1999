//! The newest amendment of a pact: what it changes, since when it is in effect or what that needs, and who has signed it anew.

use super::words::{organisation, record_head, role, rule, said};
use crate::drafting::server::pages::becomes;
use crate::pacts::amendment::{Resigning, changes};
use crate::pacts::model::PartyRole;
use crate::pacts::server::entity::{pact, version};
use crate::pacts::server::queries::{newest_amendment, public_pact, version_of};
use crate::pacts::server::seats::{Seated, seated};
use crate::pacts::version::{Document, Undertaking};
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t, ta};
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{DataTable, Empty, LinkButton, Tag, Tone};
use axum::extract::{Path, State};
use leptos::prelude::*;
use time::Date;

/// How many of those who have not signed anew are named; the register names all.
const NAMED: usize = 100;

struct Record {
    pact: pact::Model,
    version: version::Model,
    before: Document,
    after: Document,
    /// The signatories in effect.
    seated: Vec<Seated>,
    today: Date,
}

/// The page.
pub async fn show(viewer: Viewer, State(ctx): State<Ctx>, Path(slug): Path<String>) -> Result<Page, Refusal> {
    let db = ctx.db.read();
    let pact = public_pact(db, &slug).await?.ok_or(Refusal::NotFound)?;
    let version = newest_amendment(db, pact.id).await?.ok_or(Refusal::NotFound)?;
    let before = version_of(db, pact.id, version.amends).await?.ok_or(Refusal::NotFound)?;
    let seated = seated(db, pact.id).await?.into_iter().filter(Seated::is_in_effect).collect();
    let record = Record {
        before: Document::read(&before.canonical).map_err(Refusal::internal)?,
        after: Document::read(&version.canonical).map_err(Refusal::internal)?,
        today: ctx.clock.today(),
        pact,
        version,
        seated,
    };
    let title = format!("{} – {}", viewer.lang.t("amendment-title"), record.pact.title.pick(viewer.lang).0);
    Ok(Page::new(&viewer, title, move || body(&record)))
}

/// Where an amendment stands, in a word.
pub fn stands(version: (Option<time::OffsetDateTime>, Option<Date>), today: Date) -> AnyView {
    let (tone, key) = match version {
        (Some(_), _) => (Tone::Good, "amendment-state-effective"),
        (None, Some(day)) if today > day => (Tone::Soon, "amendment-state-overdue"),
        (None, _) => (Tone::Pending, "amendment-state-signing"),
    };
    view! { <Tag tone=tone>{t(key)}</Tag> }.into_any()
}

impl Record {
    fn newest(&self) -> (i32, Option<Date>) {
        (self.version.number, self.version.resign_by)
    }

    fn waiting(&self) -> impl Iterator<Item = (&Seated, Resigning)> {
        self.seated.iter().filter_map(|seat| Some((seat, seat.resigning(self.newest(), self.today)?)))
    }
}

fn body(record: &Record) -> AnyView {
    let Record { pact, version, today, .. } = record;
    let to = |page: &str| link(&format!("/pacts/{}/{page}", pact.slug));
    let heading = view! { <a href=link(&format!("/pacts/{}", pact.slug))>{said(&pact.title)}</a> }.into_any();
    let sentences: Vec<_> = sentences(record).into_iter().map(|s| view! { <p>{s}</p> }).collect();
    let sign = pact.state.takes_signatures().then(|| view! { <LinkButton href=to("sign")>{t("amendment-sign")}</LinkButton> });
    view! {
        {record_head(t("amendment-title"), heading, stands((version.effective_at, version.resign_by), *today))}
        <div class="lead">{sentences}</div>
        <p class="cluster">
            {sign}
            <a href=to(&format!("text?version={}", version.number))>{t("pacts-read-text")}</a>
            <a href=to("signatories")>{t("pacts-see-signatories")}</a>
        </p>
        {changed(&pact.slug.to_string(), (&record.before, &record.after))}
        {progress(record)}
        {waiting(record)}
    }
    .into_any()
}

/// How things stand with it, in plain sentences.
fn sentences(record: &Record) -> Vec<String> {
    let Record { pact, version, after, today, .. } = record;
    let (number, other) = (version.number, version.amends.unwrap_or(1));
    let day = lang().date(version.adopted_at.date());
    let mut all = vec![ta("amendment-adopted", &[("number", number.into()), ("other", other.into()), ("day", day.into())])];
    if let Some(at) = version.effective_at {
        all.push(ta("amendment-effective", &[("day", lang().date(at.date()).into())]));
    } else {
        all.push(ta("amendment-not-yet", &[("other", other.into())]));
        all.push(rule(&after.entry_into_force));
    }
    if let Some(day) = version.resign_by {
        let key = if *today > day { "amendment-was-until" } else { "amendment-until" };
        all.push(ta(key, &[("day", lang().date(day).into())]));
        if *today > day && version.effective_at.is_none() && pact.state.takes_signatures() {
            all.push(t("amendment-still-open"));
        }
    }
    all
}

/// The commitments that are new, changed or dropped; nothing where they are the same.
pub fn commitments(before: &[Undertaking], after: &[Undertaking]) -> Option<AnyView> {
    let rows: Vec<_> = changes(before, after)
        .into_iter()
        .map(|(what, c)| {
            view! {
                <tr>
                    <th scope="row"><bdi>{c.code.clone()}</bdi> " – " {said(&c.title)}</th>
                    <td>{role(c.role)}</td>
                    <td>{becomes(Some(what))}</td>
                </tr>
            }
        })
        .collect();
    (!rows.is_empty()).then(|| {
        let head = ["commitments-what", "commitments-who", "pacts-state"].map(t).to_vec();
        view! { <DataTable caption=t("amendment-commitments-changed") head=head>{rows}</DataTable> }.into_any()
    })
}

/// What changed in plain sight: the texts side by side, and the commitments.
pub fn changed(slug: &str, (before, after): (&Document, &Document)) -> AnyView {
    let table = commitments(&before.commitments, &after.commitments)
        .unwrap_or_else(|| view! { <p>{t("amendment-no-commitment")}</p> }.into_any());
    let redline = link(&format!("/pacts/{slug}/text?version={}&compare={}", after.number, before.number));
    view! {
        <section id="changes">
            <h2>{t("amendment-changes")}</h2>
            <p><a href=redline>{t("amendment-redline")}</a></p>
            {table}
        </section>
    }
    .into_any()
}

/// How many of each role have signed anew.
fn progress(record: &Record) -> AnyView {
    let needed = &record.after.entry_into_force.signatures;
    let rows: Vec<_> = PartyRole::ALL
        .iter()
        .filter_map(|of| {
            let own: Vec<&Seated> = record.seated.iter().filter(|s| s.party.role == *of).collect();
            let late = record.waiting().filter(|(s, _)| s.party.role == *of).count();
            let needed = needed.get(of).copied().unwrap_or(0);
            (!own.is_empty() || needed > 0).then(|| {
                view! {
                    <tr>
                        <th scope="row">{role(of)}</th>
                        <td>{lang().number((own.len() - late) as u64)}</td>
                        <td>{lang().number(late as u64)}</td>
                        <td>{lang().number(needed)}</td>
                    </tr>
                }
            })
        })
        .collect();
    let head = ["pacts-role", "amendment-have-signed", "amendment-have-not", "amendment-needed"].map(t).to_vec();
    view! {
        <section id="progress">
            <h2>{t("amendment-progress")}</h2>
            <DataTable caption=t("amendment-progress") caption_hidden=true head=head numeric=vec![1, 2, 3]>{rows}</DataTable>
        </section>
    }
    .into_any()
}

/// How a signatory stands that has not signed the newest version.
pub fn asked(of: Resigning) -> AnyView {
    match of {
        Resigning::Asked(day) => {
            view! { <Tag tone=Tone::Pending>{ta("resigning-asked", &[("day", lang().date(day).into())])}</Tag> }.into_any()
        }
        Resigning::Late(day) => {
            view! { <Tag tone=Tone::Bad>{ta("resigning-late", &[("day", lang().date(day).into())])}</Tag> }.into_any()
        }
        Resigning::Declined(day) => {
            view! { <Tag tone=Tone::Neutral>{ta("resigning-declined", &[("day", lang().date(day).into())])}</Tag> }.into_any()
        }
    }
}

/// Who has not signed anew.
fn waiting(record: &Record) -> AnyView {
    let all = record.waiting().count();
    let items: Vec<_> = record
        .waiting()
        .take(NAMED)
        .map(|(s, how)| {
            let name = organisation(&s.organisation.slug, &s.organisation.name);
            view! { <li><span>{name} " – " {role(s.party.role)}</span> " " {asked(how)}</li> }
        })
        .collect();
    let list = if items.is_empty() {
        view! { <Empty title=t("amendment-all-title")><p>{t("amendment-all")}</p></Empty> }.into_any()
    } else {
        view! { <ul class="roll">{items}</ul> }.into_any()
    };
    let more = (all > NAMED).then(|| {
        let to = link(&format!("/pacts/{}/signatories?state=unresigned", record.pact.slug));
        view! { <p><a href=to>{ta("amendment-more", &[("count", all.into())])}</a></p> }
    });
    view! { <section id="waiting"><h2>{t("amendment-waiting")}</h2> {list} {more}</section> }.into_any()
}
