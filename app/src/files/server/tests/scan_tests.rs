//! What the scan says of a file.

use super::*;
use crate::audit::audit;
use crate::files::model::FileState;
use crate::log::server::of_subject;
use crate::pacts::model::Texts;
use crate::reports::model::Draft;
use crate::reports::server::draft::save;

#[tokio::test]
async fn the_scan_lets_a_file_through_refuses_it_or_makes_it_wait() {
    for mut desk in Desk::each().await {
        // Infected is what names EICAR; the file itself is on the program's standard input.
        desk.scan_with("if grep -q EICAR; then exit 1; fi; exit 0");
        assert!(desk.get("acme", &desk.page).await.text().contains(&Lang::En.t("file-scanned")));
        let refused = desk.add("acme", "bad.txt", b"EICAR", "").await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text().contains(&Lang::En.t("file-refused-infected")));
        assert_eq!(desk.added("good.txt", b"good", "").await.state, FileState::Kept);
        desk.scan_with("exit 2");
        let (later, worse) = (desk.added("later.txt", b"later", "").await, desk.added("worse.txt", b"EICAR!", "").await);
        assert_eq!(later.state, FileState::Checking);
        assert!(desk.get("acme", &desk.page).await.text().contains(&Lang::En.t("file-checking")));
        let path = format!("/files/{}", later.id);
        assert_eq!(desk.get("acme", &path).await.status, StatusCode::FORBIDDEN);
        desk.freeze().await;
        assert_eq!(desk.get("", &path).await.status, StatusCode::NOT_FOUND, "not public before the scan has spoken");
        round(desk.ctx()).await.unwrap();
        desk.ctx().clock.travel(Duration::minutes(6));
        desk.scan_with("if grep -q EICAR; then exit 1; fi; exit 0");
        round(desk.ctx()).await.unwrap();
        assert_eq!(desk.get("", &path).await.status, StatusCode::OK);
        let found = file::Entity::find().filter(file::COLUMN.id.eq(worse.id)).one(desk.ctx().db.read()).await.unwrap().unwrap();
        assert_eq!(found.state, FileState::Infected);
        assert_eq!(desk.get("acme", &format!("/files/{}", worse.id)).await.status, StatusCode::GONE);
        assert!(!desk.stored().contains(&worse.key()), "its content is gone");
    }
}

#[tokio::test]
async fn what_the_scan_says_of_a_file_that_everyone_sees_is_told_by_the_log() {
    for mut desk in Desk::each().await {
        let Purpose::Report(id) = desk.purpose else { panic!("{}", desk.purpose) };
        desk.scan_with("exit 2");
        desk.added("later.txt", b"later", "").await;
        desk.added("worse.txt", b"EICAR!", "").await;
        let (acme, narrative) =
            (desk.stage.actor("acme").await, Texts([("en".to_owned(), "We held courses.".to_owned())].into()));
        let typed = Draft { value: "80".to_owned(), completion: "substantial".to_owned(), narrative, ..Draft::default() };
        save(desk.ctx(), &acme, id, typed).await.unwrap();
        send(desk.ctx(), &acme, id).await.unwrap();
        desk.stage.is_clean().await;
        desk.ctx().clock.travel(Duration::minutes(6));
        desk.scan_with("if grep -q EICAR; then exit 1; fi; exit 0");
        round(desk.ctx()).await.unwrap();
        round(desk.ctx()).await.unwrap();
        let told = of_subject(desk.ctx().db.read(), &id.to_string()).await.unwrap();
        assert_eq!(told.iter().filter(|entry| entry.kind == "file.scanned").count(), 2);
        desk.stage.is_clean().await;
        for (name, state) in [("later.txt", FileState::Infected), ("worse.txt", FileState::Kept)] {
            let tx = desk.ctx().db.write().begin().await.unwrap();
            let file = file::Entity::update_many().col_expr(file::Column::State, Expr::value(state.as_str()));
            file.filter(file::COLUMN.name.eq(name)).exec(&tx).await.unwrap();
            let found = audit(&tx, &desk.ctx().log_key.verifying_key()).await.unwrap();
            tx.rollback().await.unwrap();
            assert!(!found.is_empty(), "{name} as {state}");
        }
    }
}
