//! Drafts from the records: the bulletin of a pact, every figure of which leads to the entries it counts, and the notice of one
//! act. Both are begun in all four languages from the messages of the portal, and are then edited like any other draft.

use super::Error;
use crate::kernel::locale::Lang;
use crate::log::entry::Entry;
use crate::log::server::entity::entry;
use crate::log::server::words::{Told, tell};
use crate::pacts::model::Texts;
use crate::pacts::server::entity::pact;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::Arg;
use crate::publications::figures::Figure;
use crate::publications::model::{Draft, UpdateKind};
use crate::publications::plan::{first_of, last_of};
use crate::sanctions::server::register;
use sea_orm::{
    ConnectionTrait, DbErr, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _, Select,
};
use std::fmt::Write as _;
use time::{Date, Time};

/// How many records a bulletin names of each figure; the others are behind the figure itself.
const NAMED: u64 = 10;
/// How many changes of sanctions are looked through for those that ended: in one pact and one period they are few.
const CHANGES: u64 = 5_000;

/// What was counted: the figure, how many, and the newest of them.
type Counted = (Figure, u64, Vec<entry::Model>);

/// The entries of a figure in a pact and a period of whole days (UTC).
fn entries(figure: Figure, pact: &str, (from, to): (Date, Date)) -> Select<entry::Entity> {
    let next = to.next_day().unwrap_or(to);
    entry::Entity::find()
        .filter(entry::COLUMN.pact.eq(pact))
        .filter(entry::COLUMN.kind.eq(figure.entries()))
        .filter(entry::COLUMN.at.gte(from.with_time(Time::MIDNIGHT).assume_utc()))
        .filter(entry::COLUMN.at.lt(next.with_time(Time::MIDNIGHT).assume_utc()))
        .order_by_desc(entry::COLUMN.seq)
}

async fn count(db: &impl ConnectionTrait, pact: &str, days: (Date, Date)) -> Result<Vec<Counted>, DbErr> {
    let mut counted = Vec::new();
    for figure in Figure::ALL {
        let found = || entries(*figure, pact, days);
        let (n, mut newest) = if *figure == Figure::Released {
            let ended =
                |row: &entry::Model| Entry::parse(&row.entry).is_ok_and(|e| e.act().is_some_and(|a| figure.counts(&a.data)));
            let rows: Vec<_> = found().limit(CHANGES).all(db).await?.into_iter().filter(ended).collect();
            (rows.len() as u64, rows)
        } else {
            (found().count(db).await?, found().limit(NAMED).all(db).await?)
        };
        newest.truncate(usize::try_from(NAMED).unwrap_or(usize::MAX));
        counted.push((*figure, n, newest));
    }
    Ok(counted)
}

/// The bulletin of a pact for some days, in four languages.
pub async fn bulletin(ctx: &Ctx, pact: &pact::Model, days: (Date, Date)) -> Result<Draft, DbErr> {
    let db = ctx.db.read();
    let counted = count(db, pact.slug.as_str(), days).await?;
    let mut draft = Draft {
        about: format!("/pacts/{}", pact.slug),
        period_from: days.0.to_string(),
        period_to: days.1.to_string(),
        ..Draft::default()
    };
    for lang in Lang::ALL.iter().copied() {
        let named = named(db, lang, &counted).await?;
        let of = |figure: Figure| counted.iter().find(|(f, ..)| *f == figure).map_or(0, |(_, n, _)| *n);
        let period = period(lang, days);
        let words: [Arg<'_>; 6] = [
            ("pact", pact.title.pick(lang).0.into()),
            ("period", period.as_str().into()),
            ("signed", of(Figure::Signed).into()),
            ("reported", of(Figure::Reported).into()),
            ("late", of(Figure::Late).into()),
            ("sanctioned", of(Figure::Sanctioned).into()),
        ];
        put(&mut draft.title, lang, lang.ta("bulletin-title", &words[..2]));
        put(&mut draft.summary, lang, lang.ta("bulletin-summary", &words));
        put(&mut draft.body, lang, body(lang, pact.slug.as_str(), days, &counted, &named));
    }
    Ok(draft)
}

fn put(texts: &mut Texts, lang: Lang, text: String) {
    texts.0.insert(lang.to_string(), text);
}

/// The newest records of each figure, told in a language.
async fn named(db: &impl ConnectionTrait, lang: Lang, counted: &[Counted]) -> Result<Vec<Vec<Told>>, DbErr> {
    let mut all = Vec::with_capacity(counted.len());
    for (_, _, rows) in counted {
        all.push(tell(db, lang, rows.clone()).await?);
    }
    Ok(all)
}

/// A month by its name, other days from the first to the last.
pub fn period(lang: Lang, (from, to): (Date, Date)) -> String {
    if from == first_of(from) && to == last_of(from) {
        lang.month(from)
    } else {
        lang.ta("bulletin-period", &[("from", lang.date(from).into()), ("to", lang.date(to).into())])
    }
}

/// The text: a table of the figures, each leading to what it counts, then the records themselves.
fn body(lang: Lang, pact: &str, days: (Date, Date), counted: &[Counted], named: &[Vec<Told>]) -> String {
    let mut text = format!("{}\n\n", lang.t("bulletin-opening"));
    let _ = writeln!(text, "| {} | {} |\n|---|---:|", lang.t("bulletin-what"), lang.t("bulletin-number"));
    for (figure, n, _) in counted {
        let log = format!("/{lang}/log?pact={pact}&type={}&from={}&to={}", figure.entries(), days.0, days.1);
        let _ = writeln!(text, "| {} | [{}]({log}) |", word(lang, *figure), lang.number(*n));
    }
    for ((figure, n, _), told) in counted.iter().zip(named).filter(|(_, told)| !told.is_empty()) {
        let _ = writeln!(text, "\n## {}\n", word(lang, *figure));
        for told in told {
            let record = told.row.subject.as_deref().and_then(|subject| figure.record(subject));
            let path = record.unwrap_or_else(|| format!("/log/{}", told.row.seq));
            let _ = writeln!(text, "- {}: [{}](/{lang}{path})", lang.date(told.row.at.date()), plain(&told.sentence));
        }
        let more = n.saturating_sub(told.len() as u64);
        if more > 0 {
            let _ = writeln!(text, "- {}", lang.ta("bulletin-more", &[("count", more.into())]));
        }
    }
    let _ = write!(text, "\n{}", lang.t("bulletin-closing"));
    text
}

fn word(lang: Lang, figure: Figure) -> String {
    lang.t(&format!("bulletin-{figure}"))
}

/// A sentence in which nothing is Markdown.
fn plain(sentence: &str) -> String {
    let mut plain = String::with_capacity(sentence.len());
    for c in sentence.chars() {
        if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|') {
            plain.push('\\');
        }
        plain.push(c);
    }
    plain
}

/// The notice of one act: a sanction that became public, an entry into force, a finding, a decision.
pub async fn notice(ctx: &Ctx, seq: i64) -> Result<(UpdateKind, Draft), Error> {
    let db = ctx.db.read();
    let row = entry::Entity::find_by_id(seq).one(db).await?.ok_or(Error::NotFound)?;
    let kind = kind_of(&row.kind).ok_or(Error::NotFound)?;
    let (pact, subject) = (row.pact.clone().unwrap_or_default(), row.subject.clone().unwrap_or_default());
    let record = Figure::ALL.iter().find(|f| f.entries() == row.kind).and_then(|f| f.record(&subject));
    let record = record.unwrap_or_else(|| format!("/pacts/{pact}"));
    let about = if kind == UpdateKind::SanctionNotice { format!("/pacts/{pact}\n{record}") } else { format!("/pacts/{pact}") };
    let mut draft = Draft { about, ..Draft::default() };
    let sanction = match (kind, subject.parse()) {
        (UpdateKind::SanctionNotice, Ok(id)) => register::words::Summary::of(db, id).await?,
        _ => None,
    };
    for lang in Lang::ALL.iter().copied() {
        let Some(told) = tell(db, lang, vec![row.clone()]).await?.pop() else { continue };
        let (title, summary) = match &sanction {
            Some(sanction) => (sanction.title(lang), sanction.summary(lang)),
            None => (told.sentence.clone(), told.sentence.clone()),
        };
        let words = [
            ("what", plain(&told.sentence).into()),
            ("day", lang.date(row.at.date()).into()),
            ("record", format!("/{lang}{record}").into()),
            ("entry", format!("/{lang}/log/{seq}").into()),
        ];
        put(&mut draft.title, lang, title);
        put(&mut draft.summary, lang, summary);
        put(&mut draft.body, lang, lang.ta("notice-body", &words));
    }
    Ok((kind, draft))
}

/// What a notice of an act of this type is.
pub fn kind_of(entry: &str) -> Option<UpdateKind> {
    match entry {
        "sanction.published" => Some(UpdateKind::SanctionNotice),
        "pact.entered_into_force" | "decision.recorded" => Some(UpdateKind::Decision),
        "finding.published" => Some(UpdateKind::Progress),
        _ => None,
    }
}
