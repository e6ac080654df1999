//! Reminders over simulated days, on both databases.

use super::entity::{reminder, round};
use super::letter::LISTED;
use super::{preferences, tick};
use crate::commitments::calendar::WorkingCalendar;
use crate::commitments::model::ObligationState;
use crate::commitments::server::entity::obligation;
use crate::commitments::server::tests::Stage;
use crate::commitments::server::zone;
use crate::identity::server::actor::COOKIE;
use crate::identity::server::commands::open_session;
use crate::identity::server::entity::person;
use crate::kernel::ids::ObligationId;
use crate::kernel::locale::Lang;
use crate::notifications::model::MailKind;
use crate::organisations::model::MemberRole;
use crate::organisations::server::commands::join;
use crate::platform::ctx::Ctx;
use crate::platform::mail::entity as mail;
use crate::platform::security::ONE_CLICK;
use crate::platform::testing::Portal;
use axum::body::Body;
use axum::http::{Request, header};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, PaginatorTrait as _, QueryFilter as _,
    QueryOrder as _, Set,
};
use time::{Date, Duration, OffsetDateTime};
use tower::ServiceExt as _;

/// Does all that is due now.
async fn work(ctx: &Ctx) {
    while tick(ctx).await.unwrap() {}
}

fn go_to(ctx: &Ctx, at: OffsetDateTime) {
    ctx.clock.travel(at - ctx.clock.now());
}

/// Eight in the morning, UTC.
async fn morning(ctx: &Ctx, day: Date) {
    go_to(ctx, zone::at_hour(8, day, &WorkingCalendar::default()).unwrap());
    work(ctx).await;
}

/// Leaves one obligation of the organisation owed, due on `day`, and nothing else of anybody.
async fn only(stage: &Stage, slug: &str, day: Date) -> obligation::Model {
    let db = stage.ctx().db.write();
    let one = stage.obligations(slug).await.swap_remove(0);
    obligation::Entity::update_many()
        .col_expr(obligation::Column::State, Expr::value(ObligationState::Waived))
        .exec(db)
        .await
        .unwrap();
    let mut row = one.into_active_model();
    row.state = Set(ObligationState::Upcoming);
    row.due_on = Set(day);
    row.update(db).await.unwrap()
}

/// More obligations like this one.
async fn more(ctx: &Ctx, like: &obligation::Model, count: i32) {
    for n in 1..=count {
        let id: ObligationId = ctx.random.id(ctx.clock.now());
        let ordinal = (id.0.as_u64_pair().1 >> 1).cast_signed();
        let next = obligation::Model { id, number: like.number + 1000 + n, ordinal, ..like.clone() };
        let row = next.into_active_model().reset_all();
        obligation::Entity::insert(row).exec_without_returning(ctx.db.write()).await.unwrap();
    }
}

/// The mails that came to somebody and may be refused, oldest first.
async fn mails_to(ctx: &Ctx, slug: &str) -> Vec<mail::Model> {
    mail::Entity::find()
        .filter(mail::COLUMN.recipient.eq(format!("{slug}@example.org").as_str()))
        .filter(mail::COLUMN.unsubscribe.is_not_null())
        .order_by_asc(mail::COLUMN.created_at)
        .all(ctx.db.read())
        .await
        .unwrap()
}

async fn days_of_mails(ctx: &Ctx, slug: &str, due_on: Date) -> Vec<i64> {
    mails_to(ctx, slug).await.iter().map(|m| (m.created_at.date() - due_on).whole_days()).collect()
}

#[tokio::test]
async fn each_stage_is_told_once_to_whom_it_concerns() {
    for portal in Portal::each().await {
        let stage = Stage::in_force(portal).await;
        let ctx = stage.ctx();
        let due_on = ctx.clock.today() + Duration::days(20);
        only(&stage, "acme", due_on).await;
        work(ctx).await;
        for day in -18..60 {
            morning(ctx, due_on + Duration::days(day)).await;
            ctx.clock.travel(Duration::hours(9));
            work(ctx).await;
        }
        assert_eq!(days_of_mails(ctx, "acme", due_on).await, [-14, -3, 0, 1, 7, 14, 21, 28, 35]);
        assert_eq!(days_of_mails(ctx, "brokers", due_on).await, [7]);
        assert_eq!(days_of_mails(ctx, "customs", due_on).await, [14]);
        assert!(mails_to(ctx, "watch").await.is_empty() && mails_to(ctx, "zenith").await.is_empty());
        assert_eq!(reminder::Entity::find().count(ctx.db.read()).await.unwrap(), 11);
        let first = &mails_to(ctx, "acme").await[0];
        assert!(first.subject.contains("in 14 days"), "{}", first.subject);
    }
}

#[tokio::test]
async fn a_portal_that_slept_tells_the_latest_stage_only_and_not_in_the_night() {
    for portal in Portal::each().await {
        let stage = Stage::in_force(portal).await;
        let ctx = stage.ctx();
        let due_on = ctx.clock.today() + Duration::days(20);
        only(&stage, "acme", due_on).await;
        work(ctx).await;
        go_to(ctx, (due_on + Duration::days(2)).with_hms(3, 0, 0).unwrap().assume_utc());
        work(ctx).await;
        assert!(mails_to(ctx, "acme").await.is_empty());
        morning(ctx, due_on + Duration::days(2)).await;
        assert_eq!(days_of_mails(ctx, "acme", due_on).await, [2]);
        assert!(mails_to(ctx, "acme").await[0].body.contains("2 days late"));
    }
}

#[tokio::test]
async fn one_mail_a_day_tells_all_that_a_person_owes_most_urgent_first_and_lists_twenty() {
    for portal in Portal::each().await {
        let stage = Stage::in_force(portal).await;
        stage.signs("zenith").await;
        let ctx = stage.ctx();
        let zenith = stage.obligations("zenith").await.swap_remove(0);
        let due_on = ctx.clock.today() + Duration::days(14);
        let one = only(&stage, "acme", due_on).await;
        more(ctx, &one, 24).await;
        let acme = stage.actor("acme").await.person;
        join(ctx, ctx.db.write(), acme, zenith.organisation_id, MemberRole::Representative).await.unwrap();
        let first = obligation::Model { due_on: ctx.clock.today(), state: ObligationState::Missed, ..zenith };
        more(ctx, &first, 1).await;
        work(ctx).await;
        morning(ctx, ctx.clock.today() + Duration::DAY).await;
        let mails = mails_to(ctx, "acme").await;
        assert_eq!(mails.len(), 1);
        let body = &mails[0].body;
        assert_eq!(body.matches("/en/obligations/").count(), LISTED);
        assert!(body.contains("And 6 more.") && body.contains("/en/desk"), "{body}");
        assert!(mails[0].subject.starts_with("26 reports to send, the first a day late"), "{}", mails[0].subject);
        assert!(body.find("(zenith;").unwrap() < body.find("(acme;").unwrap(), "the late one first");
        assert_eq!(reminder::Entity::find().filter(reminder::COLUMN.person_id.eq(acme)).count(ctx.db.read()).await.unwrap(), 26);
        more(ctx, &obligation::Model { number: 5000, ..one }, 1).await;
        ctx.clock.travel(Duration::hours(3));
        round::Entity::update_many()
            .col_expr(round::Column::NextAt, Expr::value(ctx.clock.now()))
            .exec(ctx.db.write())
            .await
            .unwrap();
        work(ctx).await;
        assert_eq!(mails_to(ctx, "acme").await.len(), 1, "news of the same day wait for tomorrow");
    }
}

#[tokio::test]
async fn a_mail_is_in_its_readers_language_and_so_are_its_links() {
    let stage = Stage::in_force(Portal::sqlite().await).await;
    let ctx = stage.ctx();
    let due_on = ctx.clock.today() + Duration::days(4);
    for (lang, subject) in
        [(Lang::Fr, "Un rapport à envoyer"), (Lang::Es, "Un informe por enviar"), (Lang::Ar, "تقرير مطلوب إرساله")]
    {
        person::Entity::update_many()
            .col_expr(person::Column::Lang, Expr::value(lang))
            .filter(person::COLUMN.email.eq("acme@example.org"))
            .exec(ctx.db.write())
            .await
            .unwrap();
        reminder::Entity::delete_many().exec(ctx.db.write()).await.unwrap();
        let one = only(&stage, "acme", due_on).await;
        work(ctx).await;
        morning(ctx, ctx.clock.today() + Duration::DAY).await;
        let mail = mails_to(ctx, "acme").await.pop().unwrap();
        assert!(mail.subject.contains(subject), "{}", mail.subject);
        assert!(mail.body.contains(&format!("/{lang}/obligations/{}", one.id)), "{}", mail.body);
        assert!(mail.unsubscribe.unwrap().contains(&format!("/{lang}/mail/unsubscribe/")));
        assert_eq!(mail.lang, lang);
    }
}

#[tokio::test]
async fn what_is_reported_judged_or_lifted_is_told_no_more_and_what_was_sent_back_is() {
    for portal in Portal::each().await {
        let stage = Stage::in_force(portal).await;
        let ctx = stage.ctx();
        let due_on = ctx.clock.today() + Duration::days(30);
        let one = only(&stage, "acme", due_on).await;
        work(ctx).await;
        let mut day = due_on - Duration::days(14);
        for state in ObligationState::ALL {
            set_state(ctx, one.id, *state).await;
            reminder::Entity::delete_many().exec(ctx.db.write()).await.unwrap();
            let before = mails_to(ctx, "acme").await.len();
            morning(ctx, day).await;
            assert_eq!(mails_to(ctx, "acme").await.len() - before, usize::from(state.is_owed()), "{state}");
            day += Duration::DAY;
        }
    }
}

async fn set_state(ctx: &Ctx, id: ObligationId, state: ObligationState) {
    obligation::Entity::update_many()
        .col_expr(obligation::Column::State, Expr::value(state))
        .filter(obligation::COLUMN.id.eq(id))
        .exec(ctx.db.write())
        .await
        .unwrap();
}

#[tokio::test]
async fn whoever_refused_a_kind_gets_none_of_it_until_they_want_it_again() {
    for portal in Portal::each().await {
        let stage = Stage::in_force(portal).await;
        let ctx = stage.ctx();
        let due_on = ctx.clock.today() + Duration::days(2);
        only(&stage, "acme", due_on).await;
        let (acme, brokers) = (stage.actor("acme").await.person, stage.actor("brokers").await.person);
        preferences::set(ctx, ctx.db.write(), acme, MailKind::Reminder, false).await.unwrap();
        preferences::set(ctx, ctx.db.write(), brokers, MailKind::Reminder, false).await.unwrap();
        work(ctx).await;
        for day in -1..9 {
            morning(ctx, due_on + Duration::days(day)).await;
        }
        assert!(mails_to(ctx, "acme").await.is_empty());
        assert_eq!(days_of_mails(ctx, "brokers", due_on).await, [7], "the other kind still comes");
        preferences::set(ctx, ctx.db.write(), acme, MailKind::Reminder, true).await.unwrap();
        morning(ctx, due_on + Duration::days(10)).await;
        assert_eq!(days_of_mails(ctx, "acme", due_on).await, [10]);
    }
}

#[tokio::test]
async fn lateness_goes_to_who_answers_for_it_and_that_of_customs_to_the_monitor() {
    for portal in Portal::each().await {
        let stage = Stage::in_force(portal).await;
        let ctx = stage.ctx();
        work(ctx).await;
        let mut due_on = ctx.clock.today();
        for (debtor, after_a_week, after_two) in
            [("acme", "brokers", "customs"), ("brokers", "", "customs"), ("customs", "", "watch")]
        {
            due_on += Duration::days(60);
            only(&stage, debtor, due_on).await;
            for (day, to) in [(7, after_a_week), (14, after_two)] {
                mail::Entity::delete_many().exec(ctx.db.write()).await.unwrap();
                morning(ctx, due_on + Duration::days(day)).await;
                for slug in ["customs", "brokers", "acme", "zenith", "watch"] {
                    let told = mails_to(ctx, slug).await.iter().any(|m| m.subject.starts_with("A report is late"));
                    assert_eq!(told, slug == to, "{debtor} is {day} days late: {slug}");
                }
            }
        }
    }
}

#[tokio::test]
async fn eight_in_the_morning_is_that_of_the_pact_also_on_the_day_its_clocks_change() {
    for portal in Portal::each().await {
        let calendar = WorkingCalendar { time_zone: "Europe/Madrid".to_owned(), ..WorkingCalendar::default() };
        let stage = Stage::on(portal, Some(calendar)).await;
        for slug in ["acme", "customs", "brokers"] {
            stage.signs(slug).await;
        }
        let ctx = stage.ctx();
        let summer = time::macros::date!(2027 - 03 - 28);
        only(&stage, "acme", summer + Duration::days(2)).await;
        work(ctx).await;
        for (hour, minute, mails) in [(6, 59, 0), (7, 0, 1)] {
            go_to(ctx, (summer - Duration::DAY).with_hms(hour, minute, 0).unwrap().assume_utc());
            work(ctx).await;
            assert_eq!(mails_to(ctx, "acme").await.len(), mails, "in winter");
        }
        reminder::Entity::delete_many().exec(ctx.db.write()).await.unwrap();
        for (hour, minute, mails) in [(5, 59, 1), (6, 0, 2)] {
            go_to(ctx, summer.with_hms(hour, minute, 0).unwrap().assume_utc());
            work(ctx).await;
            assert_eq!(mails_to(ctx, "acme").await.len(), mails, "in summer");
        }
    }
}

#[tokio::test]
async fn two_portals_at_once_tell_each_once() {
    for portal in Portal::each().await {
        let stage = Stage::in_force(portal).await;
        let ctx = stage.ctx();
        let due_on = ctx.clock.today() + Duration::days(4);
        let one = only(&stage, "acme", due_on).await;
        more(ctx, &one, 30).await;
        let brokers = stage.obligations("brokers").await.swap_remove(0);
        more(ctx, &obligation::Model { due_on, state: ObligationState::Upcoming, ..brokers }, 30).await;
        work(ctx).await;
        go_to(ctx, (ctx.clock.today() + Duration::DAY).with_hms(8, 0, 0).unwrap().assume_utc());
        tokio::join!(work(ctx), work(ctx), work(ctx));
        assert_eq!((mails_to(ctx, "acme").await.len(), mails_to(ctx, "brokers").await.len()), (1, 1));
    }
}

/// The status and body of a post with these headers.
async fn post(portal: &Portal, path: &str, headers: &[(header::HeaderName, &str)], body: &'static str) -> (u16, String) {
    let mut request = Request::post(path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    for (name, value) in headers {
        request = request.header(name, *value);
    }
    let answer = portal.site().oneshot(request.body(Body::from(body)).unwrap()).await.unwrap();
    let status = answer.status().as_u16();
    let body = axum::body::to_bytes(answer.into_body(), usize::MAX).await.unwrap();
    (status, String::from_utf8_lossy(&body).into_owned())
}

#[tokio::test]
async fn one_click_refuses_without_a_session_and_only_what_this_portal_sealed() {
    for portal in Portal::each().await {
        let stage = Stage::in_force(portal).await;
        let ctx = stage.ctx();
        let acme = stage.actor("acme").await.person;
        let refused = async || preferences::refused(ctx.db.read(), MailKind::Escalation, &[acme]).await.unwrap() == [acme];
        for lang in Lang::ALL {
            let address = preferences::address(ctx, *lang, acme, MailKind::Escalation);
            let path = address.strip_prefix("http://localhost:3000").unwrap().to_owned();
            assert!(!address.contains("acme"), "{address}");
            let (status, page) = stage.portal.get(&path).await;
            assert_eq!((status, page.contains("<form"), refused().await), (200, true, false), "looking refuses nothing");
            for _ in 0..2 {
                let elsewhere = (header::ORIGIN, "https://mail.example");
                assert_eq!(post(&stage.portal, &path, &[elsewhere], "List-Unsubscribe=One-Click").await.0, 200);
                assert_eq!(post(&stage.portal, &path, &[], "List-Unsubscribe=One-Click").await.0, 200);
                assert!(refused().await);
            }
            preferences::set(ctx, ctx.db.write(), acme, MailKind::Escalation, true).await.unwrap();
        }
        let token = preferences::address(ctx, Lang::En, acme, MailKind::Reminder).rsplit('/').next().unwrap().to_owned();
        for at in 0..token.len() {
            let mut other = token.clone().into_bytes();
            other[at] = if other[at] == b'A' { b'B' } else { b'A' };
            let other = String::from_utf8(other).unwrap();
            assert_eq!(preferences::read(ctx, &other), None, "{at}");
        }
        for bad in ["x", &token[..20], &format!("{token}AAAA")] {
            let path = format!("/en/mail{}", ONE_CLICK.replace("{token}", bad));
            assert_eq!(post(&stage.portal, &path, &[], "").await.0, 404, "{bad}");
        }
        assert_eq!(preferences::refused(ctx.db.read(), MailKind::Reminder, &[acme]).await.unwrap(), []);
        assert_eq!(post(&stage.portal, "/en/account/mail", &[], "").await.0, 403, "no other route takes posts from anywhere");
    }
}

#[tokio::test]
async fn the_account_says_which_mails_come_and_lets_choose() {
    for portal in Portal::each().await {
        let stage = Stage::in_force(portal).await;
        let ctx = stage.ctx();
        let acme = stage.actor("acme").await.person;
        let origin = (header::ORIGIN, "http://localhost:3000");
        assert_eq!(post(&stage.portal, "/en/account/mail", std::slice::from_ref(&origin), "").await.0, 303, "to the sign-in");
        let cookie = format!("{COOKIE}={}", open_session(ctx, ctx.db.write(), acme).await.unwrap());
        let chosen = async |body| {
            let headers = [origin.clone(), (header::COOKIE, cookie.as_str())];
            assert_eq!(post(&stage.portal, "/en/account/mail", &headers, body).await.0, 303);
            preferences::wanted(ctx.db.read(), acme).await.unwrap()
        };
        assert_eq!(preferences::wanted(ctx.db.read(), acme).await.unwrap(), MailKind::ALL);
        assert_eq!(chosen("escalation=yes").await, [MailKind::Escalation]);
        assert_eq!(chosen("").await, []);
        assert_eq!(chosen("reminder=yes&escalation=yes").await, MailKind::ALL);
    }
}
