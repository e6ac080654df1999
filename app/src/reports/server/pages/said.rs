//! A report as everyone reads it: each revision with what it says, the newest first.

use crate::commitments::server::pages::record::{Owed, value_and_completion};
use crate::files::server::entity::file;
use crate::files::server::list::list;
use crate::files::server::of_report;
use crate::indicators::figures::{LEAST, hidden};
use crate::kernel::ids::ObligationId;
use crate::pacts::server::pages::words::{entry, fact, figure, said};
use crate::platform::i18n::{lang, t, ta};
use crate::reports::model::{Content, OfficeFigure};
use crate::reports::server::entity::report;
use crate::reports::server::queries;
use crate::ui::{DataTable, SummaryList};
use leptos::prelude::*;
use sea_orm::{ConnectionTrait, DbErr};

/// All revisions; what a later one corrects stays to be read. `opens_withheld` says whether the reader may open files that the
/// public may not.
pub fn revisions(owed: &Owed, reports: Vec<Revision>, opens_withheld: bool) -> AnyView {
    let all: Vec<_> = reports.into_iter().map(|r| revision(owed, r, opens_withheld)).collect();
    view! { {all} }.into_any()
}

/// A revision with what it says and shows.
pub struct Revision {
    report: report::Model,
    content: Content,
    files: Vec<file::Model>,
}

/// Reads all revisions of the report on an obligation, the newest first.
pub async fn read(db: &impl ConnectionTrait, id: ObligationId) -> Result<Vec<Revision>, DbErr> {
    let mut all = Vec::new();
    for report in queries::revisions(db, id).await? {
        all.push(Revision { content: report.said()?, files: of_report(db, report.id).await?, report });
    }
    Ok(all)
}

fn revision(owed: &Owed, Revision { report, content, files }: Revision, opens_withheld: bool) -> AnyView {
    let title = ta("report-revision", &[("number", report.revision.into()), ("day", lang().moment(report.sent_at).into())]);
    let mut rows = body(owed, &content);
    rows.push(fact("report-evidence-title", evidence(files, opens_withheld)));
    rows.push(fact("report-entry", entry(report.log_seq)));
    let offices = (!content.offices.is_empty()).then(|| offices(&content.offices, &owed.commitment.indicator.unit));
    view! {
        <article class="revision" id=format!("revision-{}", report.revision)>
            <h3>{title}</h3>
            <SummaryList>{rows}</SummaryList>
            {offices}
        </article>
    }
    .into_any()
}

/// What a report says, fact by fact.
pub fn body(owed: &Owed, content: &Content) -> Vec<AnyView> {
    let mut rows = vec![fact("report-said", value_and_completion(&owed.commitment, content.value, content.completion))];
    if let Some(reason) = &content.correction {
        rows.push(fact("report-correction", reason.clone()));
    }
    rows.push(fact("report-narrative", said(&content.narrative)));
    if !content.barriers.0.is_empty() {
        rows.push(fact("report-barriers", said(&content.barriers)));
    }
    let share = content.measured_share.map_or_else(|| t("report-measured-share-unknown"), |share| figure(share, "%"));
    rows.push(fact("report-measured-share", share));
    rows
}

/// The files that a report shows.
pub fn evidence(files: Vec<file::Model>, opens_withheld: bool) -> AnyView {
    if files.is_empty() { t("report-no-evidence").into_any() } else { list(files, opens_withheld, None) }
}

/// Figures by office, small numbers hidden.
pub fn offices(offices: &[OfficeFigure], unit: &str) -> AnyView {
    let small = hidden(&offices.iter().map(|o| o.count).collect::<Vec<_>>());
    let any = small.contains(&true);
    let rows: Vec<_> = offices
        .iter()
        .zip(small)
        .map(|(o, small)| {
            let (value, count) =
                if small { (t("report-hidden"), t("report-hidden")) } else { (figure(o.value, unit), lang().number(o.count)) };
            view! {
                <tr>
                    <th scope="row"><bdi>{o.office.clone()}</bdi></th>
                    <td>{value}</td>
                    <td>{count}</td>
                </tr>
            }
        })
        .collect();
    let head = ["report-office", "report-value", "report-count"].map(t).to_vec();
    let why = any.then(|| view! { <p class="note">{ta("report-hidden-why", &[("least", LEAST.into())])}</p> });
    view! {
        <DataTable caption=t("report-offices-title") head=head numeric=vec![1, 2]>{rows}</DataTable>
        {why}
    }
    .into_any()
}
