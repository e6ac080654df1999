//! The trial of the letters: an officer writes an update, a colleague approves it, it is set to be published at a minute. Two portal
//! processes on one PostgreSQL, or one on a SQLite file, publish it then, once, and thousands who follow get it, each once, in four
//! languages, through a mail server of others; whose own library then reads what arrived. A correction comes to all of them, once.

use super::support::desk::Desk;
use super::support::portals::{Process, Trial, count};
use super::support::sized;
use app::platform::testing::Portal;
use app::subscriptions::server::seed::subscribers;
use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

/// How many follow: more where several portals write to them.
const READERS: [usize; 2] = [2_000, 10_000];

#[tokio::test(flavor = "multi_thread")]
async fn each_reader_gets_an_update_once_from_one_portal_on_sqlite() {
    each_gets_it_once(Portal::sqlite().await, 1, sized(READERS[0])).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn each_reader_gets_an_update_once_from_two_portals_on_one_postgresql() {
    let Some(portal) = Portal::postgres().await else { return eprintln!("left out: PACTHOUSE_TEST_POSTGRES names no server") };
    each_gets_it_once(portal, 2, sized(READERS[1])).await;
}

async fn each_gets_it_once(portal: Portal, portals: usize, readers: usize) {
    let Ok(python) = std::env::var("PACTHOUSE_TEST_PYTHON") else {
        return eprintln!("left out: PACTHOUSE_TEST_PYTHON names no Python");
    };
    let ctx = &portal.ctx;
    let mut addresses = subscribers(ctx, readers, "updates").await;
    let desk = Desk::new(ctx).await;
    let id = desk.scheduled(ctx).await;
    let trial = Trial::new(ctx, python.clone());
    let mut sink = trial.sink();
    let mut portals: Vec<_> = (0..portals).map(|_| trial.portal()).collect();
    trial.pass(ctx, time::Duration::seconds(59), 59);
    assert_eq!(letters(&trial).len(), 0, "nothing before its minute");

    let begun = Instant::now();
    trial.go_to(ctx, ctx.clock.now() + time::Duration::SECOND);
    trial
        .until("letters are written", async || {
            usize::try_from(count(ctx, "SELECT count(*) FROM mails WHERE list IS NOT NULL").await).unwrap() >= readers
        })
        .await;
    let written = begun.elapsed();
    trial.until("all have arrived", async || letters(&trial).len() >= readers).await;
    let arrived = begun.elapsed();
    assert_eq!(count(ctx, "SELECT count(*) FROM log_entries WHERE kind = 'update.published'").await, 1);
    let bodies = count(ctx, "SELECT count(*) FROM mail_bodies").await;
    let bytes = count(ctx, "SELECT CAST(sum(length(plain) + length(html)) AS BIGINT) FROM mail_bodies").await;
    assert_eq!(bodies, 4, "one for each language");
    each_once(&trial, &mut addresses, 1);
    judge(&trial, &python, readers / 4);

    desk.corrected(ctx, id).await;
    trial.pass(ctx, time::Duration::SECOND, 1);
    trial.until("the correction arrives", async || letters(&trial).len() >= 2 * readers).await;
    // Nothing comes later: not when leases would have run out, not on another day.
    trial.pass(ctx, time::Duration::days(3), 50);
    std::thread::sleep(Duration::from_secs(1));
    trial.stop();
    assert!(portals.iter_mut().all(Process::ends_well), "a portal that is asked to stop does");
    sink.kill();
    each_once(&trial, &mut addresses, 2);
    eprintln!(
        "{} portal(s): {readers} letters written in {:.1} s, arrived in {:.1} s; {bodies} bodies of {bytes} bytes",
        portals.len(),
        written.as_secs_f64(),
        arrived.as_secs_f64()
    );
}

/// The lines of the letters that arrived; what the desk itself is told is none.
fn letters(trial: &Trial) -> Vec<String> {
    trial.arrived().into_iter().filter(|line| line.contains("/following/unsubscribe/")).collect()
}

/// Each reader got so many mails, and no mail came twice.
fn each_once(trial: &Trial, addresses: &mut [String], times: usize) {
    let arrived = letters(trial);
    let mut recipients: Vec<_> = arrived.iter().map(|line| line.split('\t').nth(1).unwrap().to_owned()).collect();
    let ids: BTreeSet<_> = arrived.iter().map(|line| line.split('\t').next().unwrap()).collect();
    recipients.sort();
    addresses.sort();
    let expected: Vec<_> = addresses.iter().flat_map(|address| vec![address.clone(); times]).collect();
    assert!(recipients == expected, "{} mails to {} addresses", recipients.len(), addresses.len());
    assert_eq!(ids.len(), addresses.len() * times, "and each mail came once");
}

/// Lets Python's own mail library read what arrived.
fn judge(trial: &Trial, python: &str, each: usize) {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/letters.py");
    let said = Command::new(python).arg(script).arg(trial.folder.join("mails")).output().unwrap();
    let told = String::from_utf8_lossy(&said.stdout);
    assert!(said.status.success(), "{told}{}", String::from_utf8_lossy(&said.stderr));
    assert_eq!(told.trim(), format!(r#"{{"ar": {each}, "en": {each}, "es": {each}, "fr": {each}}}"#));
}
