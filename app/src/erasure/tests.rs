//! Taking people of the demonstration out of it, on both databases.

use super::Error;
use super::erase::{GOES, erase};
use crate::audit::audit;
use crate::files::model::{FileState, MediaType, Purpose};
use crate::files::server::entity::file;
use crate::identity::server::actor::{Actor, COOKIE};
use crate::identity::server::commands::{open_session, register};
use crate::identity::server::entity::person;
use crate::identity::server::security::export::{BY_PERSON, held};
use crate::invitations::model::{InvitationState, ListState, RowState};
use crate::invitations::server::entity::{invitation, list, row};
use crate::invitations::server::send::is_settled;
use crate::kernel::ids::{FileId, MemberListId, PersonId};
use crate::kernel::locale::Lang;
use crate::pacts::members::Member;
use crate::pacts::model::PartyRole;
use crate::pacts::server::entity::party;
use crate::passkeys::server::device::{self, Device};
use crate::platform::ctx::Ctx;
use crate::platform::mail::{self, Mail};
use crate::platform::testing::Portal;
use crate::sanctions::server::entity::{case, seat};
use crate::signatures::server::entity::{mandate, signature};
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use sea_orm::{ColumnTrait as _, ConnectionTrait as _, DbBackend, EntityTrait as _, QueryFilter as _, Set, Statement};
use time::Duration;
use tower::ServiceExt as _;

/// Whose rows stay: they are acts for an organisation, and lead to a row of people that names nobody.
const STAYS: [&str; 26] = [
    "people",
    "mandates",
    "signatures",
    "attestations",
    "paper_signatures",
    "passkey_bindings",
    "invitations",
    "draft_versions",
    "consultation_comments",
    "member_lists",
    "reports",
    "report_messages",
    "findings",
    "draft_findings",
    "monitor_declarations",
    "monitor_tasks",
    "monitor_publications",
    "case_seats",
    "case_steps",
    "meeting_steps",
    "update_saves",
    "update_steps",
    "press_contacts",
    "uploads",
    "files",
    "images",
];

async fn signed_in(ctx: &Ctx, address: &str) -> (Actor, String) {
    let person = register(ctx, ctx.db.write(), &address.parse().unwrap(), "Somebody", Lang::En).await.unwrap();
    let cookie = format!("{COOKIE}={}", open_session(ctx, ctx.db.write(), person).await.unwrap());
    (Actor::of(ctx, &cookie).await.unwrap().unwrap(), cookie)
}

/// The places, as `table.column`, that hold one of these words.
async fn holding(portal: &Portal, words: &[&str]) -> Vec<String> {
    let (db, backend) = (portal.ctx.db.read(), portal.ctx.db.backend());
    let columns = match backend {
        DbBackend::Sqlite => {
            "SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table' AND m.sql NOT LIKE '%VIRTUAL%'"
        }
        _ => "SELECT table_name::text, column_name::text FROM information_schema.columns WHERE table_schema = 'public'",
    };
    let mut found = Vec::new();
    for row in db.query_all_raw(Statement::from_string(backend, columns)).await.unwrap() {
        let (table, column): (String, String) = (row.try_get_by_index(0).unwrap(), row.try_get_by_index(1).unwrap());
        for word in words {
            let sql = format!("SELECT count(*) FROM {table} WHERE CAST(\"{column}\" AS text) LIKE '%{word}%'");
            let count = db.query_one_raw(Statement::from_string(backend, sql)).await.unwrap().unwrap();
            if count.try_get_by_index::<i64>(0).unwrap() > 0 {
                found.push(format!("{table}.{column}: {word}"));
            }
        }
    }
    found
}

async fn get(portal: &Portal, path: &str) -> (StatusCode, String) {
    let answer = portal.site().oneshot(Request::get(path).body(Body::empty()).unwrap()).await.unwrap();
    let status = answer.status();
    let body = axum::body::to_bytes(answer.into_body(), usize::MAX).await.unwrap();
    (status, String::from_utf8_lossy(&body).into_owned())
}

#[tokio::test]
async fn nothing_leads_to_who_was_erased_and_the_record_stays_whole() {
    for portal in crate::demo::each().await {
        let ctx = &portal.ctx;
        let (ana, cookie) = signed_in(ctx, "ana.duarte@demo.example").await;
        device::register(ctx, &ana, &mut Device::new(3)).await;
        let made = signature::Entity::find().filter(signature::COLUMN.person_id.eq(ana.person)).one(ctx.db.read()).await;
        let made = made.unwrap().unwrap();
        assert!(!holding(&portal, &["Ana Duarte", "ana.duarte@"]).await.is_empty());
        erase(ctx, &ana).await.unwrap();
        assert_eq!(holding(&portal, &["Ana Duarte", "ana.duarte@", &made.person_salt, &made.statement_digest]).await, [""; 0]);
        assert_eq!(audit(ctx.db.read(), &ctx.log_key.verifying_key()).await.unwrap(), []);
        assert!(Actor::of(ctx, &cookie).await.unwrap().is_none(), "signed out everywhere");

        let (status, record) = get(&portal, &format!("/en/signatures/{}", made.id)).await;
        assert!(status == StatusCode::OK && record.contains("taken out") && !record.contains("evidence.json"), "{record}");
        assert_eq!(get(&portal, &format!("/signatures/{}/evidence.json", made.id)).await.0, StatusCode::GONE);
        let (status, register) = get(&portal, "/en/pacts/demo-airport-pact/signatories").await;
        assert!(status == StatusCode::OK && register.contains("taken out"));
        let (status, sent) = get(&portal, &format!("/api/v1/signatures/{}", made.id)).await;
        assert!(status == StatusCode::OK && sent.contains("\"erased_at\":\"2"), "{sent}");

        let (again, _) = signed_in(ctx, "ana.duarte@demo.example").await;
        assert_ne!(again.person, ana.person, "the same address is somebody new");
    }
}

/// Puts a document that names them with each of a person's mandates; where the bytes lie.
async fn documents(ctx: &Ctx, of: PersonId, by: PersonId) -> Vec<String> {
    let mut keys = Vec::new();
    let now = ctx.clock.now();
    for mandate in mandate::Entity::find().filter(mandate::COLUMN.person_id.eq(of)).all(ctx.db.read()).await.unwrap() {
        let (id, sha256): (FileId, _) = (ctx.random.id(now), "ab".repeat(32));
        let key = file::key(&sha256, id);
        ctx.store.put(&key, b"Ana Duarte may sign".as_slice().into()).await.unwrap();
        let file = file::ActiveModel {
            id: Set(id),
            purpose: Set(Purpose::Mandate(mandate.id)),
            report_id: Set(None),
            frozen_at: Set(None),
            state: Set(FileState::Kept),
            state_since: Set(now),
            sha256: Set(sha256),
            size: Set(19),
            media_type: Set(MediaType::Pdf),
            name: Set("Ana Duarte.pdf".to_owned()),
            withheld: Set(None),
            uploaded_by: Set(by),
            created_at: Set(now),
        };
        file::Entity::insert(file).exec_without_returning(ctx.db.write()).await.unwrap();
        keys.push(key);
    }
    keys
}

/// A list of members that has not gone out, with these contacts.
async fn listed(ctx: &Ctx, by: PersonId, contacts: [(&str, &str); 2]) {
    let seat = party::Entity::find().filter(party::COLUMN.role.eq(PartyRole::Association)).one(ctx.db.read()).await;
    let (seat, id): (_, MemberListId) = (seat.unwrap().unwrap(), ctx.random.id(ctx.clock.now()));
    let head = list::ActiveModel {
        id: Set(id),
        pact_id: Set(seat.pact_id),
        association_id: Set(seat.organisation_id),
        person_id: Set(by),
        state: Set(ListState::Waiting),
        uploaded_at: Set(ctx.clock.now()),
    };
    list::Entity::insert(head).exec_without_returning(ctx.db.write()).await.unwrap();
    for (position, (name, email)) in (0..).zip(contacts) {
        let member = Member {
            line: 2,
            slug: "pilots".parse().unwrap(),
            name: "Harbour Pilots".parse().unwrap(),
            registry_number: None,
            lei: None,
            country: "UY".to_owned(),
            contact: name.parse().unwrap(),
            email: email.parse().unwrap(),
            title: "Director".parse().unwrap(),
            lang: Lang::En,
            document: "Resolution 7".parse().unwrap(),
            until: None,
        };
        let row = row::ActiveModel {
            list_id: Set(id),
            position: Set(position),
            line: Set(2),
            state: Set(RowState::Waiting),
            content: Set(serde_json::to_string(&member).unwrap()),
        };
        row::Entity::insert(row).exec_without_returning(ctx.db.write()).await.unwrap();
    }
}

#[tokio::test]
async fn what_others_put_on_record_of_who_was_erased_goes_too() {
    for portal in crate::demo::each().await {
        let ctx = &portal.ctx;
        let (chen, _) = signed_in(ctx, "chen.wei@demo.example").await;
        let (ana, _) = signed_in(ctx, "ana.duarte@demo.example").await;
        let keys = documents(ctx, ana.person, chen.person).await;
        assert!(!keys.is_empty());
        listed(ctx, chen.person, [("Ana Duarte", "ana.duarte@demo.example"), ("Su", "susana.duarte@demo.example")]).await;
        let rows = held(ctx, &ana).await.unwrap()["tables"]["member_rows"].clone();
        assert!(rows.as_array().is_some_and(|rows| rows.len() == 1) && rows.to_string().contains("ana.duarte@"), "{rows}");
        let letter = Mail {
            to: chen.email.clone(),
            lang: Lang::En,
            subject: "Somebody asks".to_owned(),
            body: "Ana Duarte asks that Harbour Pilots may join.".to_owned(),
        };
        mail::enqueue(ctx, ctx.db.write(), letter).await.unwrap();
        // The demonstration would keep what it sent.
        let sends = ctx.configured(|config| config.demo = false);
        let mut postman = mail::Postman::new(sends, tokio::sync::watch::channel(false).1).unwrap();
        while postman.round().await.unwrap() {}
        erase(ctx, &ana).await.unwrap();
        assert_eq!(holding(&portal, &["Ana Duarte", "\"ana.duarte@"]).await, [""; 0]);
        for key in keys {
            assert!(ctx.store.get(&key, None).await.is_err(), "{key}");
        }
        assert_eq!(holding(&portal, &["susana.duarte@"]).await, ["member_rows.content: susana.duarte@"], "who is somebody else");
    }
}

#[tokio::test]
async fn a_contact_stays_without_its_person_and_an_invitation_ends_with_its() {
    for portal in crate::demo::each().await {
        let ctx = &portal.ctx;
        let (marta, _) = signed_in(ctx, "marta.rios@demo.example").await;
        erase(ctx, &marta).await.unwrap();
        let open = invitation::Entity::find().filter(invitation::COLUMN.state.eq(InvitationState::Invited));
        let open = open.one(ctx.db.read()).await.unwrap().unwrap();
        let invited = person::Entity::find_by_id(open.person_id).one(ctx.db.read()).await.unwrap().unwrap();
        let (invited, _) = signed_in(ctx, invited.email.as_str()).await;
        let before: Vec<_> = mail::newest(ctx, 1000).await.unwrap().into_iter().map(|mail| mail.id).collect();
        erase(ctx, &invited).await.unwrap();
        let ended = invitation::Entity::find_by_id(open.id).one(ctx.db.read()).await.unwrap().unwrap();
        assert!(ended.state == InvitationState::Lapsed && ended.ended_seq.is_some(), "{ended:?}");
        let whose = (open.organisation_id, open.party_id);
        assert!(!is_settled(ctx.db.read(), open.pact_id, whose).await.unwrap(), "it can be invited again");
        let told = mail::newest(ctx, 1000).await.unwrap().into_iter().filter(|mail| !before.contains(&mail.id));
        let told: Vec<_> = told.filter(|mail| mail.body.contains("/desk/members/")).collect();
        assert!(!told.is_empty() && !told.iter().any(|mail| mail.body.contains(&invited.name)), "{told:?}");
        assert_eq!(audit(ctx.db.read(), &ctx.log_key.verifying_key()).await.unwrap(), []);
        let (status, page) = get(&portal, "/en/press").await;
        assert!(status == StatusCode::OK && page.contains("press@customs-andina.example") && !page.contains("Marta"), "{page}");
    }
}

#[tokio::test]
async fn who_came_in_long_ago_or_has_a_case_is_not_erased() {
    for portal in crate::demo::each().await {
        let ctx = &portal.ctx;
        let (chen, _) = signed_in(ctx, "chen.wei@demo.example").await;
        ctx.clock.travel(Duration::minutes(16));
        assert!(matches!(erase(ctx, &chen).await, Err(Error::Stale)));
        let (chen, _) = signed_in(ctx, "chen.wei@demo.example").await;
        let open = case::Entity::find().filter(case::COLUMN.ending.is_null()).one(ctx.db.read()).await.unwrap().unwrap();
        let part = seat::Entity::find().filter(seat::COLUMN.case_id.eq(open.id)).one(ctx.db.read()).await.unwrap().unwrap();
        let hears = Actor { person: part.person_id, ..chen.clone() };
        assert!(matches!(erase(ctx, &hears).await, Err(Error::Case)));
        assert!(Actor::of(ctx, &format!("{COOKIE}=x")).await.unwrap().is_none());
        erase(ctx, &chen).await.unwrap();
        assert!(matches!(erase(ctx, &chen).await, Err(Error::Stale)), "a second time there is no session");
    }
}

#[tokio::test]
async fn the_form_asks_to_be_sure() {
    for portal in crate::demo::each().await {
        let (_, cookie) = signed_in(&portal.ctx, "chen.wei@demo.example").await;
        let post = async |form: &'static str| {
            let request = Request::post("/fr/account/erase")
                .header(header::ORIGIN, "http://localhost:3000")
                .header(header::COOKIE, &cookie)
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
            portal.site().oneshot(request.body(Body::from(form)).unwrap()).await.unwrap()
        };
        assert_eq!(post("").await.status(), StatusCode::UNPROCESSABLE_ENTITY);
        let done = post("confirm=yes").await;
        assert_eq!(
            (done.status(), &done.headers()[header::LOCATION]),
            (StatusCode::SEE_OTHER, &"/fr/account/erased".parse().unwrap())
        );
        assert!(done.headers()[header::SET_COOKIE].to_str().unwrap().contains("Max-Age=0"));
        assert_eq!(get(&portal, "/fr/account/erased").await.0, StatusCode::OK);
    }
}

#[test]
fn of_every_table_that_knows_people_it_is_known_whether_its_rows_go() {
    for (table, _) in BY_PERSON {
        let goes = GOES.iter().any(|(goes, _)| *goes == table);
        assert!(goes != STAYS.contains(&table), "{table}: say whether its rows go with their person");
    }
}
