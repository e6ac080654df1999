use super::*;
use serde_json::Value;

/// Gives a calendar to the Python package `icalendar`: what it says, or why it refuses. None where there is no such Python.
fn judged(calendar: &str) -> Option<Result<Value, String>> {
    let Ok(python) = std::env::var("PACTHOUSE_TEST_PYTHON") else {
        eprintln!("skipped: PACTHOUSE_TEST_PYTHON is not set");
        return None;
    };
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../server/tests/ics.py");
    let pipe = std::process::Stdio::piped;
    let mut child = std::process::Command::new(python).arg(script).stdin(pipe()).stdout(pipe()).stderr(pipe()).spawn().unwrap();
    std::io::Write::write_all(&mut child.stdin.take().unwrap(), calendar.as_bytes()).unwrap();
    let done = child.wait_with_output().unwrap();
    let said = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Some(if done.status.success() { Ok(serde_json::from_slice(&done.stdout).unwrap()) } else { Err(said(done.stderr)) })
}

#[tokio::test]
async fn calendars_of_others_take_a_meeting_its_change_and_its_end() {
    let stage = Stage::in_force(Portal::sqlite().await).await;
    let id = stage.calls(stage.committee(true).await).await;
    let path = format!("/meetings/{id}.ics");
    let (status, called) = stage.portal.get(&path).await;
    assert_eq!(status, 200);
    stage.ctx().clock.travel(Duration::HOUR);
    let later = Call { starts_at: STARTS + Duration::HOUR, place: "Hall 3; gate A, left".to_owned(), ..call_for(STARTS) };
    stage.does("customs", id, Act::Changed { call: later, why: text("The hall is taken.") }).await;
    let (_, changed) = stage.portal.get(&path).await;
    stage.ctx().clock.travel(Duration::HOUR);
    stage.does("customs", id, Act::Cancelled { why: text("A strike.") }).await;
    let (_, cancelled) = stage.portal.get(&path).await;
    let (_, all) = stage.portal.get("/calendar.ics").await;
    let (_, of_pact) = stage.portal.get(&format!("/pacts/{}/calendar.ics?lang=ar", stage.pact)).await;
    for calendar in [&called, &changed, &cancelled, &all, &of_pact] {
        assert!(calendar.contains(&id.to_string()) && !calendar.contains("ATTENDEE") && !calendar.contains("example.org"));
        assert!(calendar.split("\r\n").all(|line| line.len() <= 75), "lines are folded (RFC 5545, 3.1)");
    }
    let letters: Vec<_> = mail::newest(stage.ctx(), 100).await.unwrap().into_iter().filter_map(|m| m.calendar).collect();
    assert_eq!(letters.len(), 9, "each of three seats is invited, told of the change and of the end");
    let Some(first) = judged(&called) else { return };
    let seen = letters.iter().map(|letter| {
        let said = judged(letter).unwrap().unwrap();
        (said["method"].to_string(), said["events"][0]["sequence"].as_i64().unwrap())
    });
    let mut seen: Vec<_> = seen.collect();
    seen.sort();
    seen.dedup();
    let said = |method: &str, sequence| (format!("\"{method}\""), sequence);
    assert_eq!(seen, [said("CANCEL", 2), said("REQUEST", 0), said("REQUEST", 1)]);
    let read = |calendar: &str| judged(calendar).unwrap().unwrap()["events"][0].clone();
    let (first, second, last) = (first.unwrap(), read(&changed), read(&cancelled));
    assert_eq!(first["method"], "PUBLISH");
    let first = first["events"][0].clone();
    assert_eq!(first["uid"], format!("{id}@localhost"));
    assert!([&second, &last].iter().all(|event| event["uid"] == first["uid"]), "a change is of the same event");
    let sequences = [&first, &second, &last].map(|event| event["sequence"].as_i64().unwrap());
    assert_eq!(sequences, [0, 1, 2]);
    assert_eq!((&first["status"], &last["status"]), (&"CONFIRMED".into(), &"CANCELLED".into()));
    assert_eq!(first["start"], "2026-12-10T14:00:00+00:00");
    assert_eq!(second["start"], "2026-12-10T15:00:00+00:00");
    assert_eq!(second["end"], "2026-12-10T16:30:00+00:00");
    assert_eq!(second["location"], "Hall 3; gate A, left");
    assert!(first["stamp"].as_str() < second["stamp"].as_str() && second["stamp"].as_str() < last["stamp"].as_str());
    assert_eq!(first["organizer"], "mailto:pacthouse@localhost");
    for calendar in [&all, &of_pact] {
        let judgement = judged(calendar).unwrap().unwrap();
        let events = judgement["events"].as_array().unwrap();
        assert!(events.iter().any(|e| e["uid"] == first["uid"] && e["status"] == "CANCELLED"));
        assert!(events.len() > 1, "due days stand beside it");
    }
    for (from, to) in [("DTSTART:20261210T14", "DTSTART:yesterday"), ("UID:", "X-UID:"), ("END:VEVENT", "")] {
        assert!(called.contains(from) && judged(&called.replace(from, to)).unwrap().is_err(), "{from}");
    }
}
