//! The text of a pact: the carried integrity pact, whose commitments are taken from all carried templates so that Customs,
//! associations and members owe one to each of the ten factors, every quarter.

use super::Error;
use super::plan::{QUARTER, Size};
use crate::kernel::text::Slug;
use crate::pacts::draft::{Particulars, document};
use crate::pacts::filling::Values;
use crate::pacts::model::{Addressee, EntryRule, Frequency, PartyRole, Texts};
use crate::pacts::server::load::{LoadError, spelling};
use crate::pacts::server::templates::carried;
use crate::pacts::version::{Document, Undertaking};
use sea_orm::DbErr;
use serde_json::json;
use time::Date;

/// The template whose text it is.
const TEXT: &str = "integrity-pact";
/// The other templates that commitments are taken from.
const OTHERS: [&str; 2] = ["cooperation-mou", "performance-contract"];
/// The paragraph on commitments in general, for those of another text.
const IN_GENERAL: &str = "2.4";
/// Every two years.
const BIENNIUM: i32 = 730;

/// What is particular to a pact.
pub struct Particular<'a> {
    pub slug: Slug,
    pub title: Texts,
    pub place: &'a str,
    pub country: &'a str,
    pub customs: (&'a Slug, &'a str),
    pub associations: String,
    pub begins: Date,
}

/// The version that is adopted.
pub fn version(size: Size, p: Particular<'_>) -> Result<Document, Error> {
    let missing = || DbErr::RecordNotFound("a carried template".to_owned());
    let (mut template, texts) = carried(TEXT).ok_or_else(missing)?;
    let mut shipped = template.commitments.clone();
    for name in OTHERS {
        let others = carried(name).ok_or_else(missing)?.0.commitments;
        shipped.extend(others.into_iter().map(|c| Undertaking { article: IN_GENERAL.to_owned(), ..c }));
    }
    template.commitments = commitments(&shipped, size, p.customs.0);
    let mut values: Values = template.placeholders.iter().map(|p| (p.key.clone(), p.example.clone())).collect();
    for (key, value) in [
        ("customs_name", p.customs.1),
        ("place", p.place),
        ("association_names", &p.associations),
        ("country", p.country),
        ("entry_into_force", &p.begins.to_string()),
    ] {
        values.insert(key.to_owned(), json!(value));
    }
    let needed = u32::try_from(size.associations).unwrap_or(u32::MAX);
    let signatures = [(PartyRole::Customs, 1), (PartyRole::Association, needed)].into();
    let entry = EntryRule { signatures, not_before: None };
    let particulars =
        Particulars { slug: p.slug, title: Some(p.title), authentic: Vec::new(), entry, signing: None, supersedes: None, values };
    document(&template, &texts, particulars, &spelling()).map_err(|problems| LoadError::Problems(problems).into())
}

fn commitments(shipped: &[Undertaking], size: Size, customs: &Slug) -> Vec<Undertaking> {
    let roles = [(Addressee::Customs, "C"), (Addressee::Association, "A"), (Addressee::Member, "M")];
    let ten = roles.into_iter().flat_map(|(role, letter)| {
        (1..=10).filter_map(move |factor| Some(quarterly(of(shipped, role, factor)?, format!("{letter}-{factor:02}"), role)))
    });
    let monitor = shipped.iter().find(|c| c.role == Addressee::Monitor);
    let monitor = monitor.map(|c| quarterly(c, "N-01".to_owned(), Addressee::Monitor));
    let more = shipped.iter().cycle().zip(1..=size.quarterly + size.biennial).map(|(c, n)| {
        let c = quarterly(c, format!("X-{n:02}"), Addressee::Customs);
        let c = Undertaking { organisation: Some(customs.clone()), ..c };
        if n <= size.quarterly {
            return c;
        }
        Undertaking { frequency: Frequency::Biennial, frequency_days: BIENNIUM, first_due_after_days: BIENNIUM, ..c }
    });
    ten.chain(monitor).chain(more).collect()
}

/// A commitment to the factor: of this role if there is one, else of another.
fn of(shipped: &[Undertaking], role: Addressee, factor: i32) -> Option<&Undertaking> {
    let mut of_factor = shipped.iter().filter(|c| c.factor == factor);
    of_factor.clone().find(|c| c.role == role).or_else(|| of_factor.next())
}

fn quarterly(c: &Undertaking, code: String, role: Addressee) -> Undertaking {
    Undertaking {
        code,
        role,
        frequency: Frequency::Quarterly,
        frequency_days: QUARTER,
        first_due_after_days: QUARTER,
        milestones: Vec::new(),
        organisation: None,
        ..c.clone()
    }
}
