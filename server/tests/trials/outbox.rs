//! The trial of the outbox: thousands of reminders fall due at once, the mail server is killed while they go out, stays away for
//! an hour, and comes back. Two portal processes on one PostgreSQL, or one on a SQLite file; the mail server is aiosmtpd, in a
//! process of its own. Each mail must arrive once.
//!
//! Their hour passes in a second (see [`super::support::portals`]).

use super::support::portals::{Trial, count};
use super::support::reporters;
use super::support::sized;
use app::platform::testing::Portal;
use std::collections::BTreeSet;
use std::thread::sleep;
use std::time::{Duration, Instant};

/// Organisations, and people who report for each.
const REPORTERS: (usize, usize) = (2_000, 5);

#[tokio::test(flavor = "multi_thread")]
async fn each_reminder_arrives_once_from_one_portal_on_sqlite() {
    each_arrives_once(Portal::sqlite().await, 1).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn each_reminder_arrives_once_from_two_portals_on_one_postgresql() {
    let Some(portal) = Portal::postgres().await else { return eprintln!("left out: PACTHOUSE_TEST_POSTGRES names no server") };
    each_arrives_once(portal, 2).await;
}

async fn each_arrives_once(portal: Portal, portals: usize) {
    let Ok(python) = std::env::var("PACTHOUSE_TEST_PYTHON") else {
        return eprintln!("left out: PACTHOUSE_TEST_PYTHON names no Python");
    };
    let ctx = &portal.ctx;
    let due_on = ctx.clock.today() + time::Duration::days(4);
    let mut addresses = reporters::seed(ctx, sized(REPORTERS.0), REPORTERS.1, due_on).await;
    let trial = Trial::new(ctx, python);
    let mut sink = trial.sink();
    let mut portals: Vec<_> = (0..portals).map(|_| trial.portal()).collect();
    trial.until("a round is set", async || count(ctx, "SELECT count(*) FROM reminder_rounds").await == 1).await;

    let begun = Instant::now();
    trial.go_to(ctx, (ctx.clock.today() + time::Duration::DAY).with_hms(8, 0, 0).unwrap().assume_utc());
    trial.until("mails go out", async || trial.arrived().len() >= addresses.len() / 3).await;
    sink.kill();
    sleep(Duration::from_millis(500));
    let before = (trial.arrived().len(), begun.elapsed());
    assert!(before.0 < addresses.len(), "killed while mails go out");

    trial.pass(ctx, time::Duration::HOUR, 360);
    assert_eq!(trial.arrived().len(), before.0, "nothing arrives nowhere");
    assert_eq!(count(ctx, "SELECT count(*) FROM mails WHERE attempts > 0").await, 0, "an absent server is no mail's fault");

    let back = Instant::now();
    sink = trial.sink();
    trial.pass(ctx, time::Duration::MINUTE, 60);
    trial.until("all have arrived", async || trial.arrived().len() >= addresses.len()).await;
    let after = (trial.arrived().len() - before.0, back.elapsed());
    trial.until("all are marked", async || count(ctx, "SELECT count(*) FROM mails WHERE sent_at IS NULL").await == 0).await;

    // Nothing comes later: not when leases would have run out, not the next morning.
    trial.pass(ctx, time::Duration::DAY, 100);
    sleep(Duration::from_secs(1));
    trial.stop();
    for portal in &mut portals {
        assert!(portal.ends_well(), "a portal that is asked to stop does");
    }
    sink.kill();

    let arrived = trial.arrived();
    let mut recipients: Vec<_> = arrived.iter().map(|line| line.split('\t').nth(1).unwrap().to_owned()).collect();
    let ids: BTreeSet<_> = arrived.iter().map(|line| line.split('\t').next().unwrap()).collect();
    recipients.sort();
    addresses.sort();
    assert_eq!(recipients, addresses, "each recipient got one mail");
    assert_eq!(ids.len(), addresses.len(), "and each mail came once");
    assert!(arrived.iter().all(|line| line.contains("/mail/unsubscribe/")), "each can be refused");
    let rate = |(mails, time): (usize, Duration)| format!("{mails} mails in {:.1} s", time.as_secs_f64());
    eprintln!(
        "{} portal(s): {} until the kill, planning included; {} after the return",
        portals.len(),
        rate(before),
        rate(after)
    );
}
