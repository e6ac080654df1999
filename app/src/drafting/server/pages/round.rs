//! `/consultations/{slug}/{round}`: the text on which organisations comment, what they said, and what became of each comment.

use super::changes::any_two;
use super::found;
use super::frozen::frozen;
use super::list::state;
use super::words::{article, disposition, language, languages};
use crate::drafting::consultation::{Disposition, Frozen, over_on, takes_comments};
use crate::drafting::server::access::{amended, offices};
use crate::drafting::server::consult::{commenting, text_of};
use crate::drafting::server::entity::{comment, consultation};
use crate::drafting::server::queries;
use crate::kernel::paging::Paged;
use crate::organisations::server::entity::organisation as organisations;
use crate::pacts::server::entity::pact;
use crate::pacts::server::pages::legal::legal;
use crate::pacts::server::pages::words::{entry, fact, organisation, record_head, said, state as pact_state};
use crate::pacts::server::queries::public_pact;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t, ta};
use crate::platform::lists::{list_url, page_number};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, Digest, Empty, LinkButton, Notice, Pager, Select, SummaryList, Tone};
use axum::extract::{Path, Query, State};
use leptos::prelude::*;
use serde::Deserialize;
use time::Date;

/// In which language, on which article, and which page of the comments.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    text: String,
    article: String,
    page: String,
}

struct Shown {
    round: consultation::Model,
    office: organisations::Model,
    text: Frozen,
    asked: Asked,
    comments: Paged<(comment::Model, organisations::Model)>,
    outcome: Vec<(Option<Disposition>, u64)>,
    /// How many rounds there were so far.
    rounds: u64,
    /// Rounds, or the adopted text, came after it.
    followed: bool,
    /// The last round of the draft, where that was given up.
    given_up: Option<consultation::Model>,
    pact: Option<pact::Model>,
    /// Whether it is on an amendment of that pact.
    amends: bool,
    /// Whether the reader answers comments.
    answers: bool,
    /// Whether the reader may comment; unknown of who is not signed in.
    comments_now: Option<bool>,
    today: Date,
}

/// The page.
pub async fn show(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path((slug, round)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Page, Refusal> {
    let db = ctx.db.read();
    let (round, office) = found(&ctx, &slug, &round).await?;
    let amends = amended(db, &round).await?.map(|base| base.pact);
    let pact = match &amends {
        Some(pact) => Some(pact.clone()),
        None => public_pact(db, &slug).await?,
    };
    let (answers, comments_now) = match &viewer.actor {
        Some(actor) => (
            offices(db, actor.person).await?.iter().any(|o| o.id == office.id),
            Some(!commenting(&ctx, db, actor.person, &round).await?.is_empty()),
        ),
        None => (false, None),
    };
    let rounds = queries::rounds(db, &slug).await?;
    let shown = Shown {
        rounds,
        text: text_of(&round)?,
        comments: queries::comments(db, round.id, asked.article.parse().ok(), page_number(&asked.page)).await?,
        outcome: queries::outcome(db, round.id).await?,
        followed: queries::is_adopted(db, &round).await? || rounds > u64::from(round.number.unsigned_abs()),
        given_up: queries::given_up(db, &round).await?,
        today: ctx.clock.today(),
        asked,
        office,
        amends: amends.is_some(),
        pact,
        answers,
        comments_now,
        round,
    };
    let title = format!("{} – {}", viewer.lang.t("consultation-title"), shown.round.title.pick(viewer.lang).0);
    let head = Head { description: Some(shown.text.summary.pick(viewer.lang).0.to_owned()), ..Head::default() };
    Ok(Page::with_head(&viewer, title, head, move || body(&shown)))
}

fn here(round: &consultation::Model) -> String {
    format!("/consultations/{}/{}", round.slug, round.number)
}

fn body(shown: &Shown) -> AnyView {
    let Shown { round, office, text, asked, .. } = shown;
    let wanted = if asked.text.is_empty() { lang().as_str() } else { &asked.text };
    let tag = text.language_for(wanted).to_owned();
    let kind = ta("consultation-round", &[("number", round.number.into())]);
    let key = if takes_comments(round.closes_on, round.closed_at.is_some(), shown.today) {
        "consultation-until"
    } else {
        "consultation-was-until"
    };
    let until = ta(key, &[("day", lang().date(over_on(round.closes_on, round.closed_at)).into())]);
    let closed = round.closed_seq.map(|seq| fact("consultation-closed-by", entry(seq)));
    let mut facts = vec![
        fact("draft-organisation", organisation(&office.slug, &office.name)),
        fact("consultation-opened", view! { {lang().date(round.opened_at.date())} " · " {entry(round.log_seq)} }),
        fact("text-language", languages(text.texts.keys())),
        fact("draft-authentic", languages(&text.authentic)),
        fact("text-digest", view! { <Digest value=round.digest.clone()/> }),
    ];
    facts.extend(closed);
    facts.extend(shown.pact.as_ref().map(|p| {
        let to = link(&format!("/pacts/{}", p.slug));
        fact("consultation-pact", view! { <a href=to>{t("draft-see-pact")}</a> " " {pact_state(p.state)} })
    }));
    let changes = shown.followed.then(|| {
        let to = link(&format!("{}/changes?text={tag}", here(round)));
        view! { <a href=to>{t("consultation-see-changes")}</a> }
    });
    let amended = shown.amends.then(|| {
        let to = link(&format!("{}/changes?against=pact&text={tag}", here(round)));
        view! { <a href=to>{t("consultation-see-amended")}</a> }
    });
    let commitments = text.rules.as_ref().map(|_| view! { <a href="#commitments">{t("pacts-commitments-title")}</a> });
    let others: Vec<_> = text
        .texts
        .keys()
        .filter(|other| **other != tag)
        .map(|other| {
            let to = link(&format!("{}?text={other}", here(round)));
            view! { <a href=to hreflang=other.clone()>{ta("text-read-in", &[("language", language(other).into())])}</a> " " }
        })
        .collect();
    let articles: Vec<_> = contents(text, &tag)
        .into_iter()
        .map(|(no, title)| {
            view! { <li><a href=format!("#art-{no}")><span>{no}</span> <span>{title}</span></a></li> }
        })
        .collect();
    view! {
        <p class="flush"><a href=link("/consultations")>{t("consultations-title")}</a></p>
        {record_head(kind, said(&round.title), view! { {state(round, shown.today)} " " <span>{until}</span> })}
        {given_up(shown)}
        <div class="with-side">
            <div>
                <p class="lead">{said(&text.summary)}</p>
                <p class="cluster no-print">{door(shown)} <a href="#comments">{t("consultation-comments")}</a> {commitments} {amended} {changes} {others}</p>
                {any_two(round, shown.rounds, shown.rounds, &tag)}
                {text.texts.get(&tag).map(|text| legal(text, &tag))}
            </div>
            <aside>
                <SummaryList>{facts}</SummaryList>
                <nav class="no-print" aria-label=t("text-contents")>
                    <p class="kind">{t("text-contents")}</p>
                    <ol class="contents" lang=tag.clone() dir=crate::kernel::locale::dir_of(&tag)>{articles}</ol>
                </nav>
            </aside>
        </div>
        {text.rules.as_ref().map(frozen)}
        {said_of_it(shown, &tag)}
    }
    .into_any()
}

/// That the draft was given up, and why.
fn given_up(shown: &Shown) -> Option<AnyView> {
    let last = shown.given_up.as_ref()?;
    let day = last.given_up_at.map(|at| lang().date(at.date())).unwrap_or_default();
    let title = ta("consultation-given-up-on", &[("organisation", shown.office.name.clone().into()), ("day", day.into())]);
    let (why, seq) = (last.given_up_why.clone(), last.given_up_seq);
    Some(view! { <Notice tone=Tone::Bad title=title><p dir="auto">{why}</p> <p>{seq.map(entry)}</p></Notice> }.into_any())
}

fn contents(text: &Frozen, tag: &str) -> Vec<(u32, String)> {
    text.texts.get(tag).into_iter().flat_map(|text| &text.articles).map(|a| (a.no, a.title.clone())).collect()
}

/// The way to a comment, or why there is none.
fn door(shown: &Shown) -> AnyView {
    let round = &shown.round;
    let comment = link(&format!("{}/comment", here(round)));
    if !takes_comments(round.closes_on, round.closed_at.is_some(), shown.today) {
        return view! { <span>{t("consultation-refused-closed")}</span> }.into_any();
    }
    match shown.comments_now {
        Some(false) if shown.answers => ().into_any(),
        Some(false) => view! { <span>{t("consultation-refused-nobody")}</span> }.into_any(),
        // Who is not signed in is asked to by the page of the form.
        Some(true) | None => view! { <LinkButton href=comment>{t("consultation-do-comment")}</LinkButton> }.into_any(),
    }
}

/// The comments in the order of the text, with what became of each.
fn said_of_it(shown: &Shown, tag: &str) -> AnyView {
    let Shown { round, comments, asked, outcome, .. } = shown;
    let counts: Vec<_> = outcome.iter().map(|(of, n)| view! { <li>{disposition(*of)} " " {lang().number(*n)}</li> }).collect();
    let all = std::iter::once((String::new(), t("consultation-all-articles")));
    let whole = std::iter::once(("0".to_owned(), article(0)));
    let articles = contents(&shown.text, tag).into_iter().map(|(no, title)| (no.to_string(), format!("{no}. {title}")));
    let options = all.chain(whole).chain(articles).collect();
    let (url, text, of) = (here(round), asked.text.clone(), asked.article.clone());
    let href = move |n: u64| format!("{}#comments", list_url(&url, &[("text", &text), ("article", &of)], n));
    let list = if comments.rows.is_empty() {
        view! { <Empty title=t("consultation-none-title")><p>{t("consultation-none")}</p></Empty> }.into_any()
    } else {
        let items: Vec<_> = comments.rows.iter().map(|(c, o)| one(shown, c, o)).collect();
        view! { <ol class="comments">{items}</ol> }.into_any()
    };
    view! {
        <section id="comments">
            <h2>{t("consultation-comments")}</h2>
            <ul class="cluster plain">{counts}</ul>
            <form method="get" class="filters" action=format!("{}#comments", link(&here(round)))>
                <input type="hidden" name="text" value=asked.text.clone()/>
                <Select name="article" label=t("consultation-on") options=options selected=asked.article.clone()/>
                <Button kind=ButtonKind::Secondary>{t("list-show")}</Button>
            </form>
            <p class="counted">{ta("consultation-counted", &[("count", comments.total.into())])}</p>
            {list}
            <Pager page=comments.page pages=comments.pages() href=href/>
        </section>
    }
    .into_any()
}

fn one(shown: &Shown, c: &comment::Model, of: &organisations::Model) -> AnyView {
    let to = link(&format!("{}/comments/{}", here(&shown.round), c.number));
    let answer = (shown.answers && c.disposition.is_none())
        .then(|| view! { <p class="no-print"><LinkButton kind=ButtonKind::Secondary href=to>{t("consultation-do-answer")}</LinkButton></p> });
    let answered = c.answer.clone().map(|why| {
        let day = c.answered_at.map(|at| lang().date(at.date())).unwrap_or_default();
        view! {
            <div class="comment-answer">
                <p class="soft">{ta("consultation-answered-on", &[("organisation", shown.office.name.clone().into()), ("day", day.into())])} " · " {c.answered_seq.map(entry)}</p>
                <p dir="auto">{why}</p>
            </div>
        }
    });
    view! {
        <li id=format!("comment-{}", c.number)>
            <h3>{ta("consultation-comment-number", &[("number", c.number.into())])} " – " {article(c.article)} " " {disposition(c.disposition)}</h3>
            <p class="soft">{organisation(&of.slug, &of.name)} " · " {lang().date(c.made_at.date())} " · " {entry(c.log_seq)}</p>
            <p class="comment-text" dir="auto">{c.comment.clone()}</p>
            {answered}
            {answer}
        </li>
    }
    .into_any()
}
