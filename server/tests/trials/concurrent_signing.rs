//! Two hard trials of signing, with real servers, on both databases: many signatures at once, and a server that is
//! killed (SIGKILL) in the middle of them, again and again.
//!
//! 16 clients post 200 signatures, each one twice at the same moment: on SQLite to one server, on PostgreSQL one post
//! each to two servers that share database and key. The pact enters into force with the hundredth signature.

use super::support::deployment::{Deployment, Kind, Server};
use super::support::load::{Answer, Prepared, get, load};
use std::collections::BTreeMap;
use std::net::SocketAddr;

/// How many signatures are posted.
const SIGNATURES: usize = 200;
/// How often a server is killed in the course of them.
const KILLS: usize = 4;
/// After how many acknowledged posts of each part it is killed; a part has 100 posts or some more.
const POSTS_BEFORE_A_KILL: usize = 60;

#[test]
fn two_hundred_signatures_at_once_are_each_made_once_on_sqlite() {
    signatures_at_once_are_each_made_once(Kind::Sqlite);
}

#[test]
fn two_hundred_signatures_at_once_are_each_made_once_by_two_servers_on_one_postgresql() {
    signatures_at_once_are_each_made_once(Kind::Postgres);
}

#[test]
fn a_killed_server_has_kept_each_signature_that_it_acknowledged_and_none_by_halves_on_sqlite() {
    a_killed_server_has_kept_what_it_acknowledged(Kind::Sqlite);
}

#[test]
fn a_killed_server_has_kept_each_signature_that_it_acknowledged_and_none_by_halves_on_postgresql() {
    a_killed_server_has_kept_what_it_acknowledged(Kind::Postgres);
}

fn signatures_at_once_are_each_made_once(kind: Kind) {
    let Some(deployment) = Deployment::new(kind) else { return };
    let prepared = deployment.seed(SIGNATURES);
    let prepared = prepared.iter().collect::<Vec<_>>();
    let servers = deployment.serve();
    let addresses = addresses(&servers);

    // A reader asks now and then for a checkpoint: each must extend the one before, whichever server signs it.
    let answers = load(&addresses, &prepared, |signed| {
        for (n, ()) in signed.iter().enumerate().filter(|(n, ())| n % 40 == 0) {
            let checkpoint = get(addresses[n / 40 % addresses.len()], "/log/checkpoint").unwrap();
            assert!(checkpoint.starts_with("HTTP/1.1 200 "), "{checkpoint}");
        }
    });

    for (statement, [one, other]) in prepared.iter().zip(&answers) {
        assert!(matches!(one, Answer::Signed(_)), "{}: {one:?}", statement.organisation);
        assert_eq!(one, other, "{}: posted twice, answered alike", statement.organisation);
    }
    let told = acknowledged(&prepared, &answers);
    assert_eq!(all_signed(&deployment), told);
    assert_eq!(acknowledged(&prepared, &load(&addresses, &prepared, |_| ())), told, "posted again, answered alike");
    assert_eq!(all_signed(&deployment), told);
}

fn a_killed_server_has_kept_what_it_acknowledged(kind: Kind) {
    let Some(deployment) = Deployment::new(kind) else { return };
    let prepared = deployment.seed(SIGNATURES);
    let mut servers = deployment.serve();
    let mut told = BTreeMap::new();

    for round in 0..KILLS {
        let waiting = waiting(&prepared[..SIGNATURES / KILLS * (round + 1)], &told);
        let victim = round % servers.len();
        let answers = load(&addresses(&servers), &waiting, |signed| {
            signed.iter().take(POSTS_BEFORE_A_KILL).for_each(drop);
            servers[victim].kill();
        });
        assert!(answers.iter().flatten().any(|answer| *answer == Answer::Nothing), "it died with work in hand");
        told.extend(acknowledged(&waiting, &answers));

        servers[victim] = deployment.start();
        let kept = deployment.register();
        kept.assert_whole();
        let kept = kept.signed();
        for (organisation, signature) in &told {
            assert_eq!(kept.get(organisation), Some(signature), "{organisation} was told that it had signed");
        }
        assert!(deployment.says_yes(&["log", "verify"]));
    }

    // Whoever heard nothing posts again.
    let waiting = waiting(&prepared, &told);
    let answers = load(&addresses(&servers), &waiting, |_| ());
    told.extend(acknowledged(&waiting, &answers));
    assert_eq!(all_signed(&deployment), told);
}

fn addresses(servers: &[Server]) -> Vec<SocketAddr> {
    servers.iter().map(|server| server.address).collect()
}

fn waiting<'a>(prepared: &'a [Prepared], told: &BTreeMap<String, String>) -> Vec<&'a Prepared> {
    prepared.iter().filter(|statement| !told.contains_key(&statement.organisation)).collect()
}

/// Each organisation with its signature, when all have signed and everything around it was found whole.
fn all_signed(deployment: &Deployment) -> BTreeMap<String, String> {
    let register = deployment.register();
    register.assert_whole();
    assert_eq!(register.signatures.len(), SIGNATURES);
    assert_eq!(register.entries_of("signature.signed").count(), SIGNATURES);
    assert_eq!(register.entries_of("pact.entered_into_force").count(), 1);
    assert!(deployment.says_yes(&["log", "verify"]));
    assert!(deployment.says_yes(&["audit"]));
    deployment.assert_receipts_arrive();
    register.signed()
}

/// Which organisation was told that it had signed, and which signature that was.
fn acknowledged(prepared: &[&Prepared], answers: &[[Answer; 2]]) -> BTreeMap<String, String> {
    let mut told = BTreeMap::new();
    for (statement, answers) in prepared.iter().zip(answers) {
        for answer in answers {
            if let Answer::Signed(signature) = answer {
                let before = told.insert(statement.organisation.clone(), signature.clone());
                assert!(before.is_none_or(|before| before == *signature), "{}: two signatures", statement.organisation);
            }
        }
    }
    told
}
