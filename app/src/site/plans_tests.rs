//! How the databases answer what the public pages and the worker ask: neither reads a large table from one end to the other. On PostgreSQL whole
//! tables are read only where nothing else is possible (`enable_seqscan`), which is what would be seen here; SQLite says for each
//! table whether it searches it or scans it.

use crate::commitments::tally::Measure;
use crate::platform::testing::Portal;
use sea_orm::{ConnectionTrait, DbBackend, DbErr, Statement, TransactionTrait as _};

/// The tables that grow with every signatory, obligation or act, and with every file of an indicator.
const LARGE: [&str; 15] = [
    "obligations",
    "reports",
    "findings",
    "log_entries",
    "log_nodes",
    "tallies",
    "figures",
    "organisations",
    "parties",
    "signatures",
    "commitments",
    "search_records",
    "news",
    "mails",
    "series_points",
];

/// A round of the worker, among the pages.
const WORKER: &str = "the worker";

/// The steps by which a statement is answered.
async fn plan(db: &impl ConnectionTrait, statement: &Statement) -> Result<Vec<String>, DbErr> {
    let is_sqlite = db.get_database_backend() == DbBackend::Sqlite;
    let (how, column) = if is_sqlite { ("EXPLAIN QUERY PLAN", 3) } else { ("EXPLAIN", 0) };
    let rows = db.query_all_raw(Statement { sql: format!("{how} {}", statement.sql), ..statement.clone() }).await?;
    rows.iter().map(|row| row.try_get_by_index(column)).collect()
}

/// What is wrong with how a statement is answered, if anything.
async fn fault(db: &impl ConnectionTrait, statement: &Statement) -> Result<Option<String>, DbErr> {
    let plan = plan(db, statement).await?;
    if db.get_database_backend() == DbBackend::Sqlite {
        // A table may be walked in its order where a limit ends the walk.
        let sorts = plan.iter().any(|step| step.contains("USE TEMP B-TREE FOR ORDER BY"));
        let by_change = statement.sql.contains("ORDER BY \"obligations\".\"changed_seq\"");
        // Of what words find there are few.
        if by_change && sorts && !statement.sql.contains("obligation_words") {
            return Ok(Some("what changed is sorted".to_owned()));
        }
        let walks = statement.sql.contains("ORDER BY") && statement.sql.contains("LIMIT") && !sorts;
        let scanned = |step: &&String| {
            let names = LARGE.iter().any(|table| step.contains(&format!("SCAN {table}")) || step.contains("SCAN o "));
            names && !walks
        };
        // All counts of one kind are as many as there are pacts, organisations or commitments: a count is found by more of its key.
        let gathers = |step: &&String| step.starts_with("SEARCH tallies") && step.ends_with("(grouping_by=?)");
        let gathered = |step: &&String| gathers(step) && !step.contains("COVERING") && !walks;
        return Ok(plan.iter().find(|step| scanned(step) || gathered(step)).cloned());
    }
    let scanned = |step: &&String| LARGE.iter().any(|table| step.contains(&format!("Seq Scan on {table}")));
    Ok(plan.iter().find(scanned).cloned())
}

/// Ways to what everyone has, among which the few that are one record's would have to be found.
const EVERYONES: [&str; 5] = [
    "SCAN pacts",
    "INDEX log_entries_kind_idx ",
    "INDEX obligations_by_state ",
    "INDEX parties_by_role ",
    "INDEX updates_published ",
];

#[tokio::test]
async fn the_page_of_one_record_reads_along_what_is_its_own() {
    let portal = crate::demo::sqlite().await;
    let db = portal.ctx.db.read();
    let (mut asked, mut faults) = (0, Vec::new());
    for record in ["/en/pacts/demo-airport-pact", "/en/organisations/customs-andina"] {
        for more in ["", "/history", "/history?at=2026-09-30", "/history?at=1999-12-31"] {
            portal.heard();
            assert_eq!(portal.get(&format!("{record}{more}")).await.0, 200, "{record}{more}");
            let heard = portal.heard();
            for statement in heard.iter().filter(|s| s.sql.trim_start().to_uppercase().starts_with("SELECT")) {
                let before_it_was = more.ends_with("1999-12-31") && statement.sql.contains("FROM \"obligations\"");
                let is_everyones = |step: &String| EVERYONES.iter().any(|way| format!("{step} ").contains(way));
                if before_it_was || plan(db, statement).await.unwrap().iter().any(is_everyones) {
                    faults.push(format!("{record}{more}: {}", statement.sql));
                }
                asked += 1;
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(asked > 40, "only {asked} statements were looked at");
}

#[tokio::test]
async fn no_page_reads_a_large_table_from_one_end_to_the_other() {
    for portal in crate::demo::each().await {
        let mut pages: Vec<String> = ["/en/", "/en/obligations", "/en/obligations?sort=last", "/en/obligations?page=2"]
            .into_iter()
            .chain(["/en/pacts/demo-airport-pact", "/en/organisations/customs-andina"])
            .chain(["/en/organisations/customs-andina/history?at=2026-06-30"])
            .chain(["/en/compare/organisations?of=customs-andina&of=andes-freight", "/en/compare/pacts?q=airport"])
            .map(str::to_owned)
            .collect();
        pages.extend(Measure::ALL.iter().map(|measure| format!("/en/obligations?status={measure}")));
        pages.extend(Measure::ALL.iter().map(|measure| format!("/api/v1/obligations?status={measure}")));
        pages.extend(["/en/board/pacts", "/en/board/countries", "/en/factors", "/en/factors/3"].map(str::to_owned));
        pages.extend(
            ["role=customs&factor=3&status=missed", "role=member&country=PE&year=2026"].map(|f| format!("/en/obligations?{f}")),
        );
        for filters in ["role=member", "country=PE", "factor=3", "year=2026", "pact=demo-airport-pact", "q=customs", "q=cutsoms"]
        {
            pages.push(format!("/en/obligations?{filters}"));
            pages.push(format!("/en/obligations?{filters}&status=missed"));
        }
        pages.extend(
            [
                "organisations",
                "organisations?kind=company",
                "organisations?country=PE",
                "organisations?seat=member",
                "organisations?q=andes",
                "organisations?page=2",
            ]
            .into_iter()
            .chain(["pacts", "pacts?state=open", "pacts?country=PE", "pacts?q=airport", "log", "log?type=signature.signed"])
            .chain(["log?pact=demo-airport-pact", "log?from=2026-01-01&to=2026-12-31", "log?page=3"])
            .chain(["commitments", "commitments?role=customs", "commitments?pact=demo-airport-pact", "commitments?q=declaration"])
            .chain(["organisations?q=andes&kind=company&country=PE", "pacts?q=airport&state=open&country=PE"])
            .chain(["sanctions", "sanctions?q=sierra&state=in_effect", "updates", "updates?q=customs&kind=progress"])
            .chain(["obligations?organisation=customs-andina&factor=3", "updates?page=18446744073709551615"])
            .map(|list| format!("/en/{list}")),
        );
        pages.extend(
            ["", "&status=missed", "&factor=3", "&pact=demo-airport-pact", "&q=customs", "&q=customs&status=missed"]
                .map(|more| format!("/api/v1/obligations?limit=50{more}")),
        );
        pages.extend(
            [
                "organisations",
                "organisations?seat=member",
                "signatures",
                "reports",
                "findings",
                "sanctions?q=sierra",
                "updates?q=customs",
                "indicator_values",
            ]
            .map(|table| format!("/api/v1/{table}")),
        );
        pages.extend(
            ["/en/calendar", "/en/calendar?month=2026-12", "/calendar.ics", "/pacts/demo-airport-pact/calendar.ics"]
                .map(str::to_owned),
        );
        // What changed since, on the first page and on a later one.
        for after in [String::new(), format!("&after=999999999-{:032x}", 0)] {
            pages.extend(
                ["obligations?", "obligations?q=customs&", "organisations?", "signatures?", "reports?", "findings?"]
                    .into_iter()
                    .chain(["indicator_values?", "obligations?role=member&", "obligations?status=missed&"])
                    .chain(["obligations?factor=3&", "obligations?country=PE&", "obligations?year=2026&"])
                    .map(|table| format!("/api/v1/{table}updated_since=2026-01-01T00:00:00Z{after}")),
            );
        }
        pages.push(WORKER.to_owned());
        // Pages need the one connection for writing now and then.
        let tx = portal.ctx.db.read().begin().await.unwrap();
        if tx.get_database_backend() == DbBackend::Postgres {
            tx.execute_unprepared("SET LOCAL enable_seqscan = off").await.unwrap();
        }
        let (mut asked, mut faults) = (0, Vec::new());
        for page in pages {
            portal.heard();
            // Every half second the worker asks whether anything is due.
            if page == WORKER {
                super::worker::round(&portal.ctx).await.unwrap();
            } else {
                assert_eq!(portal.get(&page).await.0, 200, "{page}");
            }
            for statement in portal.heard().iter().filter(|s| s.sql.trim_start().to_uppercase().starts_with("SELECT")) {
                let fault = fault(&tx, statement).await.unwrap_or_else(|e| panic!("{}: {e}", statement.sql));
                faults.extend(fault.map(|fault| format!("{page}: {fault}: {}", statement.sql)));
                asked += 1;
            }
        }
        assert!(faults.is_empty(), "{}", faults.join("\n"));
        assert!(asked > 200, "only {asked} statements were looked at");
    }
}

#[tokio::test]
async fn a_table_that_is_read_whole_is_noticed() {
    for portal in Portal::each().await {
        let backend = portal.ctx.db.backend();
        let tx = portal.ctx.db.write().begin().await.unwrap();
        if backend == DbBackend::Postgres {
            tx.execute_unprepared("SET LOCAL enable_seqscan = off").await.unwrap();
        }
        for sql in ["SELECT COUNT(*) FROM obligations WHERE waived_because = 'x'", "SELECT * FROM reports ORDER BY value LIMIT 3"]
        {
            let fault = fault(&tx, &Statement::from_string(backend, sql)).await.unwrap();
            assert!(fault.is_some(), "{sql}");
        }
        let gathered =
            Statement::from_string(backend, "SELECT missed FROM tallies WHERE grouping_by = 32 AND organisation_id = 'x'");
        assert!(backend != DbBackend::Sqlite || fault(&tx, &gathered).await.unwrap().is_some());
    }
}
