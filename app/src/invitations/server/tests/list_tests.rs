//! Lists of members: checked, sent in batches, and what of them goes to nobody.

use super::*;
use crate::invitations::server::lists::faults;
use crate::pacts::members::RowProblemKind;

#[tokio::test]
async fn two_bad_rows_of_five_thousand_are_named_by_line_and_keep_the_others_back_until_it_is_chosen_otherwise() {
    for portal in Portal::each().await {
        let desk = Desk::on(portal).await;
        let ctx = desk.ctx();
        let mut lines: Vec<String> = list(0..5000).lines().map(str::to_owned).collect();
        lines[17] = lines[17].replace("contact@", "contact at ");
        lines[4321] = lines[4321].replace(",UY,", ",XX,");
        let began = std::time::Instant::now();
        let id = desk.kept(&lines.join("\n")).await;
        println!("5,000 rows read, checked and kept in {:?}", began.elapsed());
        assert_eq!(desk.rows(id).await, [(RowState::Waiting, 4998), (RowState::Bad, 2)].into());
        let faults = faults(ctx.db.read(), id).await.unwrap();
        let named: Vec<_> = faults.iter().map(|f| (f.line, f.column.as_str(), f.kind.clone())).collect();
        assert_eq!(named, [(18, "contact_email", RowProblemKind::Email), (4322, "country", RowProblemKind::Country)]);
        assert!(matches!(start(ctx, &desk.coordinator, id, false).await, Err(Error::BadRows)));
        desk.works().await;
        assert_eq!(desk.entries("signature.invited").await, 0, "nothing goes out unasked");
    }
}

#[tokio::test]
async fn each_of_many_faults_is_counted_shown_on_some_page_and_in_the_file() {
    for desk in Desk::each().await {
        let ctx = desk.ctx();
        let csv = list(0..260).replace("contact@", "contact at ").replacen("contact at ", "contact@", 1);
        let id = desk.kept(&csv.replacen("Contact 259,", ",", 1)).await;
        assert_eq!(desk.rows(id).await, [(RowState::Waiting, 1), (RowState::Bad, 259)].into());
        assert_eq!(faults(ctx.db.read(), id).await.unwrap().len(), 260, "the last row has two");
        let token = open_session(ctx, ctx.db.write(), desk.coordinator.person).await.unwrap();
        let visit = async |what: &str| {
            let path = format!("/en/desk/member-lists/{id}{what}");
            desk.stage.portal.visit(&format!("{COOKIE}={token}"), "GET", &path, "").await.2
        };
        let first = visit("").await;
        assert!(first.contains("260 faults") && first.contains("Line 3") && !first.contains("Line 261"), "{first}");
        let last = visit("?page=11").await;
        assert!(last.contains("260 faults") && last.contains("Line 261") && !last.contains("Line 3"), "{last}");
        let file = visit("/faults.csv").await;
        assert_eq!(file.lines().count(), 261, "{file}");
        assert!(file.starts_with("line,field,reason\r\n3,contact_email,"), "{file}");
        let stranger = desk.stage.actor("acme").await;
        let token = open_session(ctx, ctx.db.write(), stranger.person).await.unwrap();
        let path = format!("/en/desk/member-lists/{id}/faults.csv");
        let (status, ..) = desk.stage.portal.visit(&format!("{COOKIE}={token}"), "GET", &path, "").await;
        assert_eq!(status.as_u16(), 404);
    }
}

#[tokio::test]
async fn invitations_go_out_in_batches_once_and_who_is_invited_is_told_as_such() {
    for desk in Desk::each().await {
        let ctx = desk.ctx();
        let id = desk.kept(&format!("{}bad row\n", list(0..60))).await;
        start(ctx, &desk.coordinator, id, true).await.unwrap();
        start(ctx, &desk.coordinator, id, true).await.unwrap();
        assert!(tick(ctx).await.unwrap());
        assert_eq!(desk.rows(id).await[&RowState::Invited], 10, "a batch at a time");
        let (one, two) = tokio::join!(tick(ctx), tick(ctx));
        assert!(one.unwrap() && two.unwrap(), "two servers at once");
        desk.works().await;
        assert_eq!(desk.rows(id).await, [(RowState::Bad, 1), (RowState::Invited, 60)].into());
        assert_eq!(desk.entries("signature.invited").await, 60);
        assert_eq!(desk.link("contact@member7.example").await.1, 1);
        let again = desk.kept(&list(50..62)).await;
        assert_eq!(desk.rows(again).await, [(RowState::Waiting, 2), (RowState::Known, 10)].into());
        desk.is_clean().await;
    }
}

#[tokio::test]
async fn an_organisation_that_has_people_of_its_own_is_not_taken_over_by_a_list() {
    for desk in Desk::each().await {
        let row = "acme,UY,Eve,eve@elsewhere.example,Director,en,Paper\n";
        let header = "name,country,contact_name,contact_email,contact_title,language,mandate_document\n";
        let id = desk.kept(&format!("{header}{row}")).await;
        let found = faults(desk.ctx().db.read(), id).await.unwrap();
        assert_eq!(found[0].kind, RowProblemKind::Refused("pacts-refused-of-others".to_owned()));
        let own = desk.kept(&format!("{header}{}", row.replace("eve@elsewhere.example", "acme@example.org"))).await;
        assert_eq!(desk.rows(own).await, [(RowState::Waiting, 1)].into(), "its own people may be invited");
        let watch = desk
            .kept(&format!("{header}{}", row.replace("acme", "Other").replace("eve@elsewhere.example", "watch@example.org")))
            .await;
        let found = faults(desk.ctx().db.read(), watch).await.unwrap();
        assert_eq!(found[0].kind, RowProblemKind::Refused("pacts-refused-not-independent".to_owned()));
        let brokers = row.replace("acme", "Third").replace("eve@elsewhere.example", "brokers@example.org");
        let brokers = desk.kept(&format!("{header}{brokers}")).await;
        let found = faults(desk.ctx().db.read(), brokers).await.unwrap();
        assert_eq!(found[0].kind, RowProblemKind::Refused("vouch-refused-own".to_owned()), "nobody vouches for their own");
    }
}

#[tokio::test]
async fn a_row_with_the_number_of_another_organisation_is_named_before_anything_goes_out() {
    for desk in Desk::each().await {
        desk.invites(&list(0..1)).await;
        let id = desk.kept(&list(0..1).replace("Member 0", "Another")).await;
        let found = faults(desk.ctx().db.read(), id).await.unwrap();
        assert_eq!(found[0].kind, RowProblemKind::Refused("organisations-refused-number-held".to_owned()));
        let abroad = desk.kept(&list(0..1).replace("Member 0", "Another").replace(",UY,", ",PE,")).await;
        assert_eq!(desk.rows(abroad).await, [(RowState::Waiting, 1)].into());
        desk.is_clean().await;
    }
}
