//! Reading the library. It has hundreds of cases and not more, so it is read whole (one query) and sifted here, where
//! country names in the reader's language can be searched too.

use super::canonical;
use super::entity::{Column, Entity, Factors, Model};
use crate::kernel::canonical::digest;
use crate::kernel::locale::Lang;
use crate::kernel::paging::Paged;
use crate::platform::ctx::Ctx;
use crate::platform::lists::{PER_PAGE, list_url};
use icu_normalizer::DecomposingNormalizerBorrowed;
use sea_orm::{ConnectionTrait, DbErr, EntityTrait as _, QueryOrder as _, QuerySelect as _};
use serde::Deserialize;

/// What the reader asked to see, as the URL has it. A word that is not known is kept, and nothing matches it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Filter {
    /// Words, each of which must be there.
    pub q: String,
    /// A kind.
    #[serde(rename = "type")]
    pub kind: String,
    /// A country's code.
    pub country: String,
    /// A factor's number.
    pub factor: String,
    /// `yes` or `no`: whether Customs is part of it.
    pub customs: String,
    /// `oldest`, `name`, or by default the newest first.
    pub sort: String,
    /// From 1.
    pub page: String,
}

impl Filter {
    /// The URL of another page of the same list.
    pub fn url(&self, page: u64) -> String {
        let filters = [
            ("q", &*self.q),
            ("type", &self.kind),
            ("country", &self.country),
            ("factor", &self.factor),
            ("customs", &self.customs),
            ("sort", &self.sort),
        ];
        list_url("/library", &filters, page)
    }

    /// Whether anything is left out.
    pub fn is_open(&self) -> bool {
        [&self.q, &self.kind, &self.country, &self.factor, &self.customs].into_iter().all(|word| word.trim().is_empty())
    }

    fn takes(&self, case: &Model, lang: Lang) -> bool {
        let is = |word: &str, held: &str| word.is_empty() || word == held;
        is(&self.kind, case.kind.as_str())
            && is(&self.customs, if case.customs_related { "yes" } else { "no" })
            && (self.country.is_empty() || case.countries.0.contains(&self.country))
            && (self.factor.is_empty() || case.factors.0.iter().any(|f| f.to_string() == self.factor))
            && self.finds(case, lang)
    }

    fn finds(&self, case: &Model, lang: Lang) -> bool {
        if self.q.trim().is_empty() {
            return true;
        }
        let countries = case.countries.0.iter().map(|code| lang.country(code));
        let kind = lang.t(&format!("initiative-kind-{}", case.kind));
        let texts = [case.id.clone(), case.name.clone(), case.summary.clone(), case.source_title.clone(), kind];
        let text = fold(&texts.into_iter().chain(countries).chain(case.parties.0.iter().cloned()).collect::<Vec<_>>().join(" "));
        fold(&self.q).split_whitespace().all(|word| text.contains(word))
    }
}

/// The list of cases, and what its filters offer.
pub struct Listing {
    /// One page of the cases that were asked for.
    pub found: Paged<Model>,
    /// Cases in all.
    pub total: usize,
    /// The codes of the countries that have cases, by name.
    pub countries: Vec<String>,
}

/// The cases that the reader asked to see; none where there is no such page. One query.
pub async fn list(ctx: &Ctx, filter: &Filter, lang: Lang) -> Result<Option<Listing>, DbErr> {
    let all = Entity::find().order_by_asc(Column::Id).all(ctx.db.read()).await?;
    let mut countries: Vec<String> = all.iter().flat_map(|case| case.countries.0.clone()).collect();
    countries.sort_by_cached_key(|code| (fold(&lang.country(code)), code.clone()));
    countries.dedup();
    let total = all.len();
    let mut cases: Vec<Model> = all.into_iter().filter(|case| filter.takes(case, lang)).collect();
    match filter.sort.as_str() {
        "name" => cases.sort_by_cached_key(|case| fold(&case.name)),
        "oldest" => cases.sort_by_key(|case| case.year.unwrap_or(i32::MAX)),
        _ => cases.sort_by_key(|case| std::cmp::Reverse(case.year.unwrap_or(i32::MIN))),
    }
    let page = if filter.page.is_empty() { Some(1) } else { filter.page.parse().ok().filter(|page| *page > 0) };
    let found = page.map(|page| Paged::cut(cases, page, PER_PAGE)).filter(|found| found.page <= found.pages());
    Ok(found.map(|found| Listing { found, total, countries }))
}

/// The case of this id. One query.
pub async fn case(ctx: &Ctx, id: &str) -> Result<Option<Model>, DbErr> {
    Entity::find_by_id(id).one(ctx.db.read()).await
}

/// How many cases touch each factor, the first at 0. One query.
pub async fn count_by_factor(ctx: &Ctx) -> Result<[u64; 10], DbErr> {
    let all: Vec<Factors> = Entity::find().select_only().column(Column::Factors).into_tuple().all(ctx.db.read()).await?;
    let mut counts = [0; 10];
    for factor in all.into_iter().flat_map(|factors| factors.0) {
        if let Some(count) = usize::try_from(factor - 1).ok().and_then(|i| counts.get_mut(i)) {
            *count += 1;
        }
    }
    Ok(counts)
}

/// What a list of cases elsewhere says of each.
#[derive(Clone, Debug)]
pub struct CaseTitle {
    /// Its id.
    pub id: String,
    /// Its name, in English.
    pub name: String,
}

/// The cases that touch a factor. One query.
pub async fn titles_in_factor(ctx: &Ctx, factor: i32) -> Result<Vec<CaseTitle>, DbErr> {
    let columns = [Column::Id, Column::Name, Column::Factors];
    let all: Vec<(String, String, Factors)> =
        Entity::find().select_only().columns(columns).order_by_asc(Column::Id).into_tuple().all(ctx.db.read()).await?;
    let touching = all.into_iter().filter(|(_, _, factors)| factors.0.contains(&factor));
    Ok(touching.map(|(id, name, _)| CaseTitle { id, name }).collect())
}

/// Each case's id, the digest of its canonical record and the number of its entry: what an audit compares with the log.
pub async fn digests(db: &impl ConnectionTrait) -> Result<Vec<(String, String, i64)>, DbErr> {
    let all = Entity::find().all(db).await?;
    Ok(all.into_iter().map(|case| (case.id.clone(), digest(canonical(&case)), case.log_seq)).collect())
}

/// The ids of all cases. One query.
pub async fn case_ids(ctx: &Ctx) -> Result<Vec<String>, DbErr> {
    Entity::find().select_only().column(Column::Id).order_by_asc(Column::Id).into_tuple().all(ctx.db.read()).await
}

/// Text as it is compared: without accents, in small letters.
fn fold(text: &str) -> String {
    let is_mark = |c: &char| matches!(c, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{655}');
    let text = DecomposingNormalizerBorrowed::new_nfkd().normalize(text);
    text.chars().filter(|c| !is_mark(c)).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn accents_capitals_and_hamzas_do_not_keep_a_reader_from_finding() {
        assert_eq!(fold("Cámara URUGUAYA"), "camara uruguaya");
        assert_eq!(fold("أُورغواي"), fold("اورغواي"));
    }
}
