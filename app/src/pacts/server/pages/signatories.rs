//! Who signed a pact, who is asked to, who withdrew, and whose signature was annulled.

use super::amendment::asked;
use super::words::{organisation, role, said};
use crate::commitments::server::pages::words::standing;
use crate::commitments::server::progress::{Departures, departures};
use crate::identity::server::actor::Actor;
use crate::invitations::model::InvitationState;
use crate::kernel::ids::{OrganisationId, SignatureId};
use crate::kernel::paging::Paged;
use crate::pacts::amendment::Resigning;
use crate::pacts::model::{PactState, PartyRole};
use crate::pacts::server::entity::pact;
use crate::pacts::server::queries::{public_pact, version_in_force, versions_of};
use crate::pacts::server::seats::{Seated, SignatureLine, seated};
use crate::pacts::signing::Signing;
use crate::pacts::version::Document;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t, ta};
use crate::platform::lists::{PER_PAGE, holds, list_url, page_number};
use crate::signatures::model::AttestationKind;
use crate::signatures::server::attest::{attesting, witnessed_by};
use crate::signatures::server::certificate::register;
use crate::signatures::server::pages::paper::way;
use crate::signatures::server::pages::signer;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, DataTable, Empty, Field, Pager, Select, Tag, Tone};
use axum::extract::{Path, Query, State};
use leptos::prelude::*;
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap};
use time::Date;

/// What the list is sifted by.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Filter {
    q: String,
    role: String,
    state: String,
    page: String,
}

impl Seated {
    /// Whether it has a signature that counts.
    pub fn is_in_effect(&self) -> bool {
        self.signature.as_ref().is_some_and(SignatureLine::is_in_effect)
    }

    /// Whether it is asked to sign the newest version, or late with it.
    pub fn resigning(&self, newest: (i32, Option<Date>), today: Date) -> Option<Resigning> {
        Resigning::of(self.signature.as_ref().filter(|s| s.is_in_effect())?.version, newest, today)
    }

    /// Who recorded its signature and who saw the original, where it was signed on paper.
    fn on_paper(&self) -> Option<[OrganisationId; 2]> {
        self.signature.as_ref().and_then(|s| Some([s.recorded_by_id?, s.witnessed_by_id?]))
    }

    /// Where it stands, as a word in URLs and keys.
    fn word(&self) -> &'static str {
        match &self.signature {
            None => match self.ended.as_ref().map(|ended| ended.state) {
                Some(InvitationState::Declined) => "declined",
                Some(InvitationState::Lapsed | InvitationState::Misdirected) => "lapsed",
                Some(InvitationState::Invited) | None => "invited",
            },
            Some(s) if s.annulled_at.is_some() => "annulled",
            Some(s) if s.withdrawn_at.is_some() => "withdrawn",
            Some(s) if s.countersigned_seq.is_some() => "countersigned",
            Some(_) => "signed",
        }
    }

    /// Where it stands, as a tag.
    pub fn standing(&self) -> AnyView {
        let (tone, key) = match self.word() {
            "signed" => (Tone::Good, "signatories-signed"),
            "countersigned" => (Tone::Good, "signatories-countersigned"),
            "annulled" => (Tone::Bad, "signatories-annulled"),
            "withdrawn" => (Tone::Bad, "signatories-withdrawn"),
            "declined" => (Tone::Neutral, "signatories-declined"),
            "lapsed" => (Tone::Neutral, "signatories-lapsed"),
            _ => (Tone::Pending, "signatories-invited"),
        };
        view! { <Tag tone=tone>{t(key)}</Tag> }.into_any()
    }

    fn is_taken_by(&self, filter: &Filter, of: &Versions) -> bool {
        let in_state = if filter.state == UNRESIGNED { of.asks(self).is_some() } else { filter.state == self.word() };
        (filter.role.is_empty() || filter.role == self.party.role.as_str())
            && (filter.state.is_empty() || in_state)
            && (filter.q.trim().is_empty() || holds(&self.organisation.name, &filter.q))
    }
}

/// The word of those who have not signed the newest version.
const UNRESIGNED: &str = "unresigned";

/// What the register must know of the versions.
#[derive(Clone, Copy, Debug)]
struct Versions {
    newest: (i32, Option<Date>),
    today: Date,
    /// Whether a seat can still be asked to sign.
    asks: bool,
}

impl Versions {
    fn asks(&self, seat: &Seated) -> Option<Resigning> {
        seat.resigning(self.newest, self.today).filter(|_| self.asks)
    }
}

/// The register of a pact.
pub async fn signatories(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(slug): Path<String>,
    Query(filter): Query<Filter>,
) -> Result<Page, Refusal> {
    let pact = public_pact(ctx.db.read(), &slug).await?.ok_or(Refusal::NotFound)?;
    let all = seated(ctx.db.read(), pact.id).await?;
    let newest = version_in_force(ctx.db.read(), pact.id).await?;
    let signing = newest.map(|version| Document::signing_of(&version.canonical)).unwrap_or_default();
    let order = order(&pact, &signing, &all);
    let signed = all.iter().filter(|s| s.is_in_effect()).count();
    let total = all.len();
    // Who records and who witnesses have seats themselves.
    let names: HashMap<_, _> = all.iter().map(|s| (s.organisation.id, s.organisation.name.clone())).collect();
    let newest = versions_of(ctx.db.read(), pact.id).await?.first().map_or((1, None), |v| (v.number, v.resign_by));
    let of = Versions { newest, today: ctx.clock.today(), asks: pact.state.takes_signatures() };
    let paged =
        Paged::cut(all.into_iter().filter(|s| s.is_taken_by(&filter, &of)).collect(), page_number(&filter.page), PER_PAGE);
    let stands = departures(ctx.db.read(), paged.rows.iter().map(|s| s.party.id).collect()).await?;
    let parts = register::parts(ctx.db.read(), pact.id).await?;
    let signatures = paged.rows.iter().filter_map(|s| s.signature.as_ref().map(|signature| signature.id)).collect();
    let witnessed = witnessed_by(ctx.db.read(), signatures).await?;
    let witnesses = witnesses(&ctx, viewer.actor.as_ref(), &pact).await?;
    let records = way(ctx.db.read(), viewer.actor.as_ref(), &pact).await?;
    let in_force = pact.state == PactState::InForce;
    let title = viewer.lang.ta("signatories-of", &[("pact", pact.title.pick(viewer.lang).0.into())]);
    Ok(Page::new(&viewer, title, move || {
        let path = format!("/pacts/{slug}/signatories");
        let asks = pact.state.takes_signatures().then(|| {
            view! { <p>{t("join-not-here")} " " <a href=link(&format!("/pacts/{slug}/join"))>{t("join-title")}</a></p> }
        });
        view! {
            <p class="flush"><a href=link(&format!("/pacts/{slug}"))>{said(&pact.title)}</a></p>
            <h1>{t("signatories-title")}</h1>
            <p class="counted">{ta("pacts-party-counts", &[("signed", signed.into()), ("seated", total.into())])}</p>
            {signed_how(&slug, pact.state, &signing, order)}
            {asks}
            {records.then(|| view! { <p><a href=link(&format!("/pacts/{slug}/paper"))>{t("paper-title")}</a></p> })}
            {registers(&slug, parts)}
            {form(&path, &filter, of)}
            {witnesses.then(|| view! { <p><a href=link(&format!("/pacts/{slug}/witness"))>{t("attest-title")}</a></p> })}
            {table(paged, (in_force.then_some(&stands), &names, &witnessed, of), path, filter)}
        }
    }))
}

/// A role in the order of signing.
struct Turn {
    role: PartyRole,
    signed: u32,
    seats: usize,
    /// Whether it may sign now.
    now: bool,
}

/// The order of signing, and where it stands.
fn order(pact: &pact::Model, signing: &Signing, all: &[Seated]) -> Vec<Turn> {
    let mut signed = BTreeMap::new();
    all.iter().filter(|s| s.is_in_effect()).for_each(|s| *signed.entry(s.party.role).or_default() += 1);
    let turn = |role: &PartyRole| Turn {
        role: *role,
        signed: signed.get(role).copied().unwrap_or(0),
        seats: all.iter().filter(|s| s.party.role == *role).count(),
        now: pact.state != PactState::Open || signing.awaited(*role, &pact.entry_rule, &signed).is_empty(),
    };
    signing.order.iter().map(turn).collect()
}

/// In which order it is signed, and how far the countersigning is.
fn signed_how(slug: &str, state: PactState, signing: &Signing, order: Vec<Turn>) -> AnyView {
    let turns: Vec<_> = order
        .into_iter()
        .map(|turn| {
            let words = [("role", role(turn.role).into()), ("signed", turn.signed.into()), ("seated", turn.seats.into())];
            let key = if turn.now { "signatories-turn-now" } else { "signatories-turn-later" };
            view! { <li>{ta(key, &words)}</li> }
        })
        .collect();
    let ordered = (!turns.is_empty()).then(|| {
        view! {
            <section id="order">
                <h2>{t("signatories-order-title")}</h2>
                <p>{t("signatories-order")}</p>
                <ol>{turns}</ol>
            </section>
        }
    });
    let countersigned = signing.countersignature.map(|_| {
        let rule = if signing.countersigned_only { "signatories-countersigned-only" } else { "signatories-countersigned-noted" };
        let to = link(&format!("/pacts/{slug}/countersign"));
        let way = state.takes_signatures().then(|| view! { <p><a href=to>{t("signatories-countersign")}</a></p> });
        view! {
            <section id="countersignature">
                <h2>{t("signatories-countersignature")}</h2>
                <p>{t(rule)}</p>
                {way}
            </section>
        }
    });
    view! { {ordered} {countersigned} }.into_any()
}

/// The register as a file with the evidence of each signature, in its parts.
fn registers(slug: &str, parts: u64) -> impl IntoView + use<> {
    let file = format!("/pacts/{slug}/certificate.pdf");
    let part = |part: u64| {
        let said = [("part", part.into()), ("parts", parts.into())];
        view! { <p><a href=link(&format!("{file}?part={part}"))>{ta("certificate-register-download-part", &said)}</a></p> }
            .into_any()
    };
    match parts {
        0 => ().into_any(),
        1 => view! { <p><a href=link(&file)>{t("certificate-register-download")}</a></p> }.into_any(),
        _ => (1..=parts).map(part).collect_view().into_any(),
    }
}

fn form(path: &str, filter: &Filter, of: Versions) -> impl IntoView + use<> {
    let any = |rest: Vec<(String, String)>| [vec![(String::new(), t("list-any"))], rest].concat();
    let roles = PartyRole::ALL.iter().map(|r| (r.to_string(), role(r))).collect();
    let states = [
        ("signed", "signatories-signed"),
        ("countersigned", "signatories-countersigned"),
        ("invited", "signatories-invited"),
        ("withdrawn", "signatories-withdrawn"),
        ("annulled", "signatories-annulled"),
        ("declined", "signatories-declined"),
        ("lapsed", "signatories-lapsed"),
    ];
    let unresigned = of.newest.1.map(|_| (UNRESIGNED, "signatories-unresigned"));
    let states = states.iter().copied().chain(unresigned).map(|(word, key)| (word.to_owned(), t(key))).collect();
    view! {
        <form method="get" action=link(path) class="filters" role="search">
            <Field name="q" label=t("list-search") kind="search" value=filter.q.clone()/>
            <Select name="role" label=t("pacts-role") options=any(roles) selected=filter.role.clone()/>
            <Select name="state" label=t("pacts-state") options=any(states) selected=filter.state.clone()/>
            <Button kind=ButtonKind::Secondary>{t("list-show")}</Button>
        </form>
    }
}

/// Beside each line: the departures from good standing, once the pact is in force, the names of who recorded and saw papers, and of who
/// witnessed each signature, and which version is the newest.
type Beside<'a> = (Option<&'a Departures>, &'a HashMap<OrganisationId, String>, &'a HashMap<SignatureId, Vec<String>>, Versions);

/// Whether the reader may witness signatures here.
async fn witnesses(ctx: &Ctx, actor: Option<&Actor>, pact: &pact::Model) -> Result<bool, Refusal> {
    let Some(actor) = actor else { return Ok(false) };
    let found = attesting(ctx.db.read(), AttestationKind::Witness, pact.slug.as_str(), actor.person, ctx.clock.today()).await?;
    Ok(found.is_some_and(|found| found.mandate.is_ok()))
}

fn table(paged: Paged<Seated>, beside: Beside<'_>, path: String, filter: Filter) -> AnyView {
    if paged.rows.is_empty() {
        return view! { <Empty title=t("signatories-none-title")>{t("signatories-none")}</Empty> }.into_any();
    }
    let (page, pages) = (paged.page, paged.pages());
    let caption = ta("signatories-counted", &[("count", paged.total.into())]);
    let head =
        ["signatories-organisation", "pacts-role", "pacts-state", "signatories-person", "signatories-when", "signatories-proof"];
    let rows: Vec<_> = paged.rows.iter().map(|s| row(s, beside)).collect();
    view! {
        <DataTable caption=caption head=head.map(t).to_vec()>{rows}</DataTable>
        <Pager
            page=page
            pages=pages
            href=move |n| list_url(&path, &[("q", &filter.q), ("role", &filter.role), ("state", &filter.state)], n)
        />
    }
    .into_any()
}

fn row(s: &Seated, (stands, names, witnessed, of): Beside<'_>) -> impl IntoView + use<> {
    let seq = s.signature.as_ref().map_or(s.party.log_seq, |g| g.annulled_seq.or(g.withdrawn_seq).unwrap_or(g.log_seq));
    let signed = s.signature.as_ref();
    let person = signed.map(|g| signer(&g.person_name, &g.person_title));
    let when = signed.map(|g| lang().date(g.signed_at.date()));
    let evidence = signed.map(|g| view! { <a href=link(&format!("/signatures/{}", g.id))>{t("signatories-evidence")}</a> <br/> });
    let on_paper =
        s.on_paper().map(|ids| ids.map(|id| names.get(&id).cloned().unwrap_or_default())).map(|[recorded, witnessed]| {
            let words = [("recorded", recorded.into()), ("witnessed", witnessed.into())];
            view! { <p class="note">{ta("signatories-on-paper", &words)}</p> }
        });
    let attested = signed.and_then(|g| witnessed.get(&g.id)).map(|by| {
        view! { <p class="note">{ta("signatories-witnessed", &[("by", by.join(", ").into())])}</p> }
    });
    let withdrawn = signed.and_then(|g| {
        let day = lang().date(g.withdrawn_at?.date());
        let why = g.withdrawal_reason.clone().unwrap_or_default();
        Some(view! { <p class="note">{ta("signatories-withdrawn-why", &[("day", day.into()), ("why", why.into())])}</p> })
    });
    let countersigned = signed.filter(|g| g.withdrawn_at.or(g.annulled_at).is_none()).and_then(|g| {
        let (day, entry) = (lang().date(g.countersigned_at?.date()), g.countersigned_seq?);
        let words = ta("signatories-countersigned-on", &[("day", day.into())]);
        Some(view! { <p class="note"><a href=link(&format!("/log/{entry}"))>{words}</a></p> })
    });
    let annulled = signed.and_then(|g| {
        let day = lang().date(g.annulled_at?.date());
        let why = g.annulment_reason.clone().unwrap_or_default();
        Some(view! { <p class="note">{ta("signatories-annulled-why", &[("day", day.into()), ("why", why.into())])}</p> })
    });
    // Which version was signed is said once there are several.
    let version = signed.filter(|_| of.newest.0 > 1).map(|g| {
        view! { <p class="note">{ta("signatories-version", &[("number", g.version.into())])}</p> }
    });
    let earlier = s.earlier.as_ref().map(|e| {
        let to = link(&format!("/signatures/{}", e.id));
        view! { <p class="note"><a href=to>{ta("signatories-earlier", &[("number", e.version.into())])}</a></p> }
    });
    let resigning = of.asks(s).map(|how| view! { " " {asked(how)} });
    // What became of an invitation, where there is no signature to speak of.
    let ended = s.ended.as_ref().filter(|_| signed.is_none());
    let seq = ended.and_then(|ended| ended.ended_seq).unwrap_or(seq);
    let declined = ended.and_then(|ended| {
        let day = lang().date(ended.ended_at?.date());
        let why = ended.reason.clone()?;
        Some(view! { <p class="note">{ta("signatories-declined-why", &[("day", day.into()), ("why", why.into())])}</p> })
    });
    let entry = ta("ui-log-entry", &[("seq", lang().number(seq).into())]);
    let stands = stands.filter(|_| s.is_in_effect()).map(|stands| {
        view! { <br/> {standing(stands.get(&s.party.id))} }
    });
    view! {
        <tr>
            <th scope="row">{organisation(&s.organisation.slug, &s.organisation.name)}</th>
            <td>{role(s.party.role)}</td>
            <td>
                {s.standing()} {resigning} {version} {earlier} {on_paper} {countersigned} {attested} {withdrawn} {annulled} {declined}
                {stands}
            </td>
            <td>{person}</td>
            <td>{when}</td>
            <td>{evidence} <a href=link(&format!("/log/{seq}"))>{entry}</a></td>
        </tr>
    }
}
