//! The pages of cases through the site, as named actors, on both databases.

use super::words::dashed;
use crate::identity::server::actor::COOKIE;
use crate::identity::server::commands::open_session;
use crate::kernel::ids::CaseId;
use crate::platform::testing::Portal;
use crate::sanctions::act::{Act, ActKind, Motion};
use crate::sanctions::model::Stage;
use crate::sanctions::server::access::{reading, who};
use crate::sanctions::server::act::today;
use crate::sanctions::server::entity::seat;
use crate::sanctions::server::load::load;
use crate::sanctions::server::tests::{Court, en, suspension};
use axum::body::Body;
use axum::http::Request;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _};
use tower::ServiceExt as _;

const FORM: &str = "application/x-www-form-urlencoded";

impl Court {
    /// Asks the site as somebody; nobody where the name is empty. The place to which it leads stands for the body of a redirect.
    async fn asks_with(&self, who: &str, path: &str, posted: Option<(&str, String)>) -> (u16, Vec<u8>) {
        let mut request = match &posted {
            Some((kind, _)) => Request::post(path).header("content-type", *kind),
            None => Request::get(path),
        };
        request = request.header("origin", "http://localhost:3000");
        if !who.is_empty() {
            let person = self.actor(who).await.person;
            let session = open_session(self.stage.ctx(), self.stage.ctx().db.write(), person).await.unwrap();
            request = request.header("cookie", format!("{COOKIE}={session}"));
        }
        let body = Body::from(posted.map(|(_, body)| body).unwrap_or_default());
        let answer = self.stage.portal.site().oneshot(request.body(body).unwrap()).await.unwrap();
        let status = answer.status().as_u16();
        let to = answer.headers().get("location").map(|v| v.as_bytes().to_vec());
        let body = axum::body::to_bytes(answer.into_body(), usize::MAX).await.unwrap();
        (status, to.unwrap_or_else(|| body.to_vec()))
    }

    async fn asks(&self, who: &str, path: &str) -> (u16, String) {
        let (status, body) = self.asks_with(who, path, None).await;
        (status, String::from_utf8_lossy(&body).into_owned())
    }

    async fn posts(&self, who: &str, path: &str, form: &str) -> (u16, String) {
        let (status, body) = self.asks_with(who, path, Some((FORM, form.to_owned()))).await;
        (status, String::from_utf8_lossy(&body).into_owned())
    }

    /// Asks for the form of every act as somebody: there for what they may do, refused for all else.
    async fn asks_for_every_form(&self, name: &str, id: CaseId) {
        let (ctx, actor) = (self.stage.ctx(), self.actor(name).await);
        let file = load(ctx.db.read(), id).await.unwrap().unwrap();
        let who = who(ctx, ctx.db.read(), &file, actor.person).await.unwrap();
        let reads = reading(&file, &who).is_some();
        let day = today(ctx, &file).unwrap();
        for kind in ActKind::ALL {
            let allowed = file.case.may(&who, *kind, day).is_ok();
            // Of what is refused a part stands for all.
            if !allowed && !matches!(kind, ActKind::Responded | ActKind::Voted | ActKind::Withheld | ActKind::Published) {
                continue;
            }
            let expected = if !reads {
                404
            } else if allowed {
                200
            } else {
                403
            };
            let (status, page) = self.asks(name, &format!("/fr/cases/{id}/{}", dashed(*kind))).await;
            assert_eq!(status, expected, "{kind} for {name} in {}: {page}", file.case.stage);
        }
    }
}

const EVERYBODY: [&str; 8] = ["officer", "customs", "brokers", "judge1", "chair", "acme", "appeals", "zenith"];

#[tokio::test]
async fn each_reads_what_is_theirs_and_finds_the_form_of_what_they_may_do() {
    for portal in Portal::each().await {
        let court = Court::on(portal).await;
        let id = court.opens().await;
        let page = format!("/en/cases/{id}");
        assert_eq!(court.asks("", &page).await.0, 303, "to the sign-in");
        for (who, status) in [("officer", 200), ("customs", 200), ("judge1", 404), ("acme", 404), ("zenith", 404), ("watch", 404)]
        {
            assert_eq!(court.asks(who, &page).await.0, status, "{who} before the notice");
        }
        let (_, namer) = court.asks("customs", &page).await;
        assert!(!namer.contains("Two payments"), "who names reads nothing of what is alleged");
        for who in EVERYBODY {
            court.asks_for_every_form(who, id).await;
        }
        court.seats(id).await;
        court.asks_for_every_form("officer", id).await;
        let notice = Act::Noticed { account: en("Paid twice."), affiliates: vec![], files: vec![] };
        court.does("officer", id, notice).await.unwrap();
        let (status, respondent) = court.asks("acme", &page).await;
        assert_eq!(status, 200);
        for told in ["What you are accused of", "Paid twice.", "You have until", "I have received this notice", "judge1"] {
            assert!(respondent.contains(told), "{told} in {respondent}");
        }
        assert!(!respondent.contains("Two payments"), "what was weighed before the notice is not for it");
        assert_eq!(court.asks("customs", &page).await.0, 404, "its seat is given");
        for who in EVERYBODY {
            court.asks_for_every_form(who, id).await;
        }
        court.does("acme", id, Act::Responded { reply: en("No."), files: vec![] }).await.unwrap();
        let motion = Act::Moved { motion: Motion::Decide(suspension(6)) };
        court.does("chair", id, motion).await.unwrap();
        for who in ["officer", "judge1", "chair", "acme"] {
            court.asks_for_every_form(who, id).await;
        }
        assert!(court.asks("judge1", &page).await.1.contains("What is voted on"));
        assert!(!court.asks("acme", &page).await.1.contains("What is voted on"));
        for member in ["judge1", "judge2"] {
            let vote = Act::Voted { vote: crate::sanctions::model::Vote::For, dissent: None };
            court.does(member, id, vote).await.unwrap();
        }
        court.passes(40).await;
        for who in ["officer", "judge1", "acme"] {
            court.asks_for_every_form(who, id).await;
            assert_eq!(court.asks(who, &format!("/ar/cases/{id}")).await.0, 200);
        }
    }
}

#[tokio::test]
async fn a_refused_form_keeps_what_was_typed_and_an_act_is_looked_at_before_it_is_done() {
    for portal in Portal::each().await {
        let court = Court::on(portal).await;
        let id = court.noticed().await;
        let page = |act: &str| format!("/en/cases/{id}/{act}");
        let (status, body) =
            court.posts("acme", &page("extension-asked"), "seen=9&days=99&reason=Papers+abroad&step=check").await;
        assert!(status == 422 && body.contains("Papers abroad") && body.contains("value=\"99\""), "{status} {body}");
        let (status, body) = court.posts("acme", &page("responded"), "seen=9&reply.fr=&step=check").await;
        assert!(status == 422 && body.contains("Error: "), "{status} {body}");
        let (status, body) = court.posts("acme", &page("responded"), "seen=9&reply.fr=Non.&step=check").await;
        assert!(status == 200 && body.contains("Non.") && body.contains("name=\"reply.fr\""), "{status} {body}");
        assert_eq!(court.row(id).await.stage, Stage::Response, "a look does nothing");
        assert_eq!(court.posts("zenith", &page("responded"), "seen=9&reply.en=No&step=act").await.0, 404);
        assert_eq!(court.posts("officer", &page("responded"), "seen=9&reply.en=No&step=act").await.0, 422);
        for _ in 0..2 {
            let (status, to) = court.posts("acme", &page("responded"), "seen=9&reply.fr=Non.&step=act").await;
            assert_eq!((status, to.as_str()), (303, format!("/en/cases/{id}").as_str()));
        }
        assert_eq!(court.row(id).await.stage, Stage::Decision);
        let form = "seen=99&motion=decide&measure=suspension&months=40&reasons.en=Paid.&condition_kind.1=training&condition_text.1=Train&step=check";
        let (status, body) = court.posts("chair", &page("moved"), form).await;
        assert!(status == 422 && body.contains("value=\"40\"") && body.contains("value=\"Train\""), "{status} {body}");
        let (status, body) = court.posts("chair", &page("moved"), &form.replace("months=40", "months=4")).await;
        assert!(status == 200 && body.contains("Train"), "{status} {body}");
        court.stage.is_clean().await;
    }
}

#[tokio::test]
async fn a_seat_is_given_by_address_and_nobody_who_is_refused_is_put_on_record() {
    for portal in Portal::each().await {
        let court = Court::on(portal).await;
        let id = court.opens().await;
        let page = format!("/en/cases/{id}/named");
        let (status, body) = court.posts("customs", &page, "seen=1&email=acme%40example.org&name=Acme&step=check").await;
        assert!(status == 422 && body.contains("value=\"acme@example.org\""), "{status} {body}");
        let (status, _) = court.posts("customs", &page, "seen=1&email=none&name=&step=act").await;
        assert_eq!(status, 422);
        let (status, body) = court.posts("customs", &page, "seen=1&email=neo%40example.org&name=Neo&step=check").await;
        assert!(status == 200 && body.contains("Neo"), "{status} {body}");
        let (status, to) = court.posts("customs", &page, "seen=1&email=neo%40example.org&name=Neo&step=act").await;
        assert_eq!((status, to.as_str()), (303, "/en/desk/cases"), "who named has no part in it any more");
        let seats = seat::Entity::find().filter(seat::COLUMN.case_id.eq(id)).all(court.stage.ctx().db.read()).await.unwrap();
        assert_eq!(seats.iter().map(|s| s.person_id).collect::<Vec<_>>(), [court.actor("neo").await.person]);
        assert_eq!(court.posts("zenith", &page, "seen=1&email=x%40example.org&name=X&step=act").await.0, 404);
    }
}

#[tokio::test]
async fn a_file_is_for_those_who_read_the_step_it_went_with_and_the_whole_file_can_be_taken_away() {
    for portal in Portal::each().await {
        let court = Court::on(portal).await;
        let id = court.noticed().await;
        let page = format!("/en/cases/{id}/evidence");
        assert_eq!(court.asks("zenith", &page).await.0, 404);
        assert_eq!(court.asks("customs", &page).await.0, 404);
        assert_eq!(court.asks("acme", &page).await.0, 200);
        let part =
            "--x\r\ncontent-disposition: form-data; name=\"file\"; filename=\"receipts.csv\"\r\ncontent-type: text/csv\r\n\r\n";
        let form = format!("{part}day,paid\n2026-03-01,12\n\r\n--x--\r\n");
        let (status, _) = court.asks_with("acme", &page, Some(("multipart/form-data; boundary=x", form))).await;
        assert_eq!(status, 303);
        let files = crate::files::server::entity::file::Entity::find().all(court.stage.ctx().db.read()).await.unwrap();
        let path = format!("/files/{}", files[0].id);
        for (who, status) in [("acme", 200), ("officer", 404), ("judge1", 404), ("zenith", 404), ("", 404)] {
            assert_eq!(court.asks(who, &path).await.0, status, "{who} before it was sent");
        }
        assert_eq!(court.posts("officer", &format!("{page}/{}/remove", files[0].id), "").await.0, 404, "not theirs");
        let form = format!("seen=9&reply.en=See+the+receipts.&file.{}=yes&step=act", files[0].id);
        assert_eq!(court.posts("acme", &format!("/en/cases/{id}/responded"), &form).await.0, 303);
        for (who, status) in [("acme", 200), ("officer", 200), ("judge1", 200), ("zenith", 404), ("watch", 404), ("", 404)] {
            assert_eq!(court.asks(who, &path).await.0, status, "{who} after it was sent");
        }
        assert_eq!(court.posts("acme", &format!("{page}/{}/remove", files[0].id), "").await.0, 422, "what was sent stays");
        let motion = Act::Moved { motion: Motion::Decide(suspension(6)) };
        court.does("chair", id, motion).await.unwrap();
        let holds = |archive: &[u8], text: &str| archive.windows(text.len()).any(|w| w == text.as_bytes());
        let (status, archive) = court.asks_with("acme", &format!("/en/cases/{id}/file.zip"), None).await;
        assert!(status == 200 && archive.starts_with(b"PK") && holds(&archive, "2026-03-01,12") && holds(&archive, "steps.json"));
        assert!(!holds(&archive, "moved"), "how the body decides is not for the respondent");
        let (_, archive) = court.asks_with("judge1", &format!("/en/cases/{id}/file.zip"), None).await;
        assert!(holds(&archive, "moved"));
        assert_eq!(court.asks("zenith", &format!("/en/cases/{id}/file.zip")).await.0, 404);
    }
}

#[tokio::test]
async fn a_case_stands_on_the_desk_of_whom_it_waits_for_and_in_the_list_of_whom_it_concerns() {
    for portal in Portal::each().await {
        let court = Court::on(portal).await;
        let id = court.opens().await;
        let to = format!("/en/cases/{id}");
        for (who, stands) in [("customs", true), ("officer", false), ("brokers", false), ("acme", false), ("zenith", false)] {
            assert_eq!(court.asks(who, "/en/desk").await.1.contains(&to), stands, "{who}");
        }
        assert!(court.asks("officer", "/en/desk/cases").await.1.contains(&to));
        assert!(!court.asks("officer", "/en/desk/cases?mine=yes").await.1.contains(&to));
        assert!(!court.asks("officer", "/en/desk/cases?stage=appeal").await.1.contains(&to));
        assert!(!court.asks("acme", "/en/desk/cases").await.1.contains(&to), "it does not know of it yet");
        court.seats(id).await;
        let notice = Act::Noticed { account: en("Paid twice."), affiliates: vec![], files: vec![] };
        court.does("officer", id, notice).await.unwrap();
        assert!(court.asks("acme", "/en/desk").await.1.contains(&to));
        assert!(court.asks("judge1", "/en/desk/cases").await.1.contains(&to));
        assert!(!court.asks("judge1", "/en/desk").await.1.contains(&to), "the respondent's turn");
        assert!(!court.asks("customs", "/en/desk/cases").await.1.contains(&to));
        let file = load(court.stage.ctx().db.read(), id).await.unwrap().unwrap();
        assert!(file.case.awaits().is_some() && !may_any(&court, id, "zenith").await);
    }
}

async fn may_any(court: &Court, id: CaseId, name: &str) -> bool {
    let (ctx, actor) = (court.stage.ctx(), court.actor(name).await);
    let file = load(ctx.db.read(), id).await.unwrap().unwrap();
    let who = who(ctx, ctx.db.read(), &file, actor.person).await.unwrap();
    let day = today(ctx, &file).unwrap();
    ActKind::ALL.iter().any(|kind| file.case.may(&who, *kind, day).is_ok())
}

#[tokio::test]
async fn the_officer_opens_a_case_and_a_party_alleges_one_by_the_same_form() {
    for portal in Portal::each().await {
        let court = Court::on(portal).await;
        assert_eq!(court.asks("judge1", "/en/cases/new").await.0, 404);
        assert_eq!(court.asks("officer", "/en/cases/new").await.0, 200);
        let (status, body) = court.asks("zenith", "/en/cases/new").await;
        assert!(status == 200 && body.contains("You allege a breach"), "{status}");
        let form = format!("pact={}&respondent=acme&article=3.1&practice=corrupt&account.en=Two+payments.", court.stage.pact);
        let (status, body) = court.posts("officer", "/en/cases/new", &format!("{form}&step=check")).await;
        assert!(status == 422 && body.contains("Two payments."), "no source: {status}");
        let (status, _) = court.posts("officer", "/en/cases/new", &format!("{form}&source=officer&step=check")).await;
        assert_eq!(status, 200);
        let (status, to) = court.posts("officer", "/en/cases/new", &format!("{form}&source=officer&step=act")).await;
        assert!(status == 303 && to.starts_with("/en/cases/"), "{status} {to}");
        let (status, to) = court.posts("zenith", "/en/cases/new", &format!("{form}&step=act")).await;
        assert!(status == 303 && to.starts_with("/en/cases/"), "{status} {to}");
        let id = to.trim_start_matches("/en/cases/").parse().unwrap();
        assert_eq!(court.row(id).await.stage, Stage::Allegation);
        assert_eq!(court.asks("zenith", &to).await.0, 200);
        assert_eq!(court.asks("acme", &to).await.0, 404);
        let owed = court.stage.obligations("acme").await[0].id;
        assert_eq!(court.asks("officer", &format!("/en/cases/new?obligation={owed}")).await.0, 200);
        assert!(court.asks("officer", &format!("/en/obligations/{owed}")).await.1.contains("/en/cases/new?obligation="));
        assert!(!court.asks("acme", &format!("/en/obligations/{owed}")).await.1.contains("/en/cases/new"));
    }
}

#[tokio::test]
async fn the_list_of_who_hears_appeals_is_kept_by_both_sides_alone() {
    for portal in Portal::each().await {
        let court = Court::on(portal).await;
        let page = format!("/en/desk/appeal-list?pact={}", court.stage.pact);
        for (who, status) in [("customs", 200), ("brokers", 200), ("officer", 404), ("acme", 404), ("", 303)] {
            assert_eq!(court.asks(who, &page).await.0, status, "{who}");
        }
        let form = format!("pact={}&email=rita%40example.org&name=Rita", court.stage.pact);
        assert_eq!(court.posts("acme", "/en/desk/appeal-list", &form).await.0, 404);
        assert_eq!(court.posts("customs", "/en/desk/appeal-list", &form.replace("rita%40example.org", "rita")).await.0, 422);
        assert_eq!(court.posts("customs", "/en/desk/appeal-list", &form).await.0, 303);
        assert!(court.asks("brokers", &page).await.1.contains("Agree to Rita"));
        assert_eq!(court.posts("brokers", "/en/desk/appeal-list", &form).await.0, 303);
        assert!(court.asks("brokers", &page).await.1.contains("No longer agree to Rita"));
        let strike = format!("pact={}&strike={}", court.stage.pact, court.actor("rita").await.person);
        assert_eq!(court.posts("brokers", "/en/desk/appeal-list", &strike).await.0, 303);
        assert!(court.asks("brokers", &page).await.1.contains("Agree to Rita"));
    }
}
