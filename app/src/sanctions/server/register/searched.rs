//! By which words sanctions are found.

use super::ladders::Ladders;
use super::words::{measure_word, practice};
use crate::kernel::locale::Lang;
use crate::organisations::server::entity::organisation;
use crate::pacts::model::Texts;
use crate::pacts::server::entity::pact;
use crate::platform::search::words::Text;
use crate::platform::search::{Kind, index};
use crate::sanctions::server::entity::sanction;
use sea_orm::{DatabaseTransaction, DbErr};

/// A sanction is found by whose it is, its pact, its ground, its measure, its paragraph and all that is told of it.
pub async fn searched(
    tx: &DatabaseTransaction,
    s: &sanction::Model,
    whose: &organisation::Model,
    pact: &pact::Model,
) -> Result<(), DbErr> {
    let (told, ladders) = (s.told()?, Ladders::of(tx, [s.id]).await?);
    let options = [&told.reply, &told.grounds, &told.last_reasons, &told.at_once, &told.afterwards];
    let written = [&pact.title, &told.account, &told.reasons].into_iter().chain(options.into_iter().flatten());
    let written = written
        .chain(told.conditions.iter().map(|c| &c.condition.text))
        .chain(told.discipline.iter().map(|d| &d.account))
        .chain(ladders.title(s.id, &s.measure))
        .flat_map(Texts::in_languages);
    let ours = Lang::ALL.iter().flat_map(|l| [practice(s.practice, *l), measure_word(&s.measure, *l)].map(|text| (text, *l)));
    let ours: Vec<_> = ours.collect();
    let texts: Vec<_> = [Text(&whose.name, None), Text(&s.article, None)]
        .into_iter()
        .chain(written.map(|(text, lang)| Text(text, lang)))
        .chain(ours.iter().map(|(text, lang)| Text(text, Some(*lang))))
        .collect();
    index::record(tx, Kind::Sanction, &s.id.to_string(), &texts, &[&whose.name]).await
}
