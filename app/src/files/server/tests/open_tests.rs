//! What a file is called, who may open it, and how it comes.

use super::*;

#[tokio::test]
async fn a_path_in_a_name_is_only_a_name() {
    for desk in Desk::each().await {
        let file = desk.added("../../../etc/cron.d/re\u{202e}port.pdf", &pdf(""), "").await;
        assert_eq!(file.name, "report.pdf");
        assert_eq!(desk.stored(), [file.key()]);
        let place = desk.created("..\\..\\boot/\u{7}ini.pdf", 300).await;
        let id = place.trim_start_matches("/uploads/").parse::<crate::kernel::ids::UploadId>().unwrap();
        let row = upload::Entity::find_by_id(id).one(desk.ctx().db.read()).await.unwrap().unwrap();
        assert_eq!(row.name, "ini.pdf");
    }
}

#[tokio::test]
async fn a_page_hidden_in_a_pdf_is_only_ever_saved_never_shown() {
    for desk in Desk::each().await {
        let content = pdf("<html><script>alert(1)</script></html>");
        desk.added("odd name;\u{e9}.pdf", &content, "").await;
        let file = desk.freeze().await.remove(0);
        let answer = desk.get("", &format!("/files/{}", file.id)).await;
        assert_eq!(answer.status, StatusCode::OK);
        assert!(answer.header("content-disposition").starts_with("attachment; filename*=UTF-8''odd%20"));
        assert!(answer.header("content-disposition").is_ascii());
        assert_eq!(answer.header("content-type"), "application/pdf");
        assert_eq!(answer.header("x-content-type-options"), "nosniff");
        assert_eq!(answer.header("content-security-policy"), "sandbox; default-src 'none'");
    }
}

#[tokio::test]
async fn only_who_reports_adds_and_removes_and_a_draft_is_open_to_the_monitor_alone() {
    for desk in Desk::each().await {
        let file = desk.added("report.pdf", &pdf(""), "").await;
        let (there, remove) = (format!("/files/{}", file.id), format!("{}/{}/remove", desk.page, file.id));
        for who in ["zenith", "customs", "watch"] {
            assert_eq!(desk.get(who, &desk.page).await.status, StatusCode::NOT_FOUND, "{who}");
            assert_eq!(desk.add(who, "a.pdf", &pdf(who), "").await.status, StatusCode::NOT_FOUND, "{who}");
            assert_eq!(desk.send(who, Request::post(&remove), Body::empty()).await.status, StatusCode::NOT_FOUND, "{who}");
            assert_eq!(desk.create(who, "a.pdf", 10).await.status, StatusCode::NOT_FOUND, "{who}");
            let opens = if who == "watch" { StatusCode::OK } else { StatusCode::NOT_FOUND };
            assert_eq!(desk.get(who, &there).await.status, opens, "{who}");
        }
        assert_eq!(desk.get("", &there).await.status, StatusCode::NOT_FOUND);
        assert!(desk.get("", &desk.page).await.header("location").starts_with("/en/sign-in?next="));
        assert_eq!(desk.add("", "a.pdf", &pdf(""), "").await.status, StatusCode::SEE_OTHER);
        assert_eq!(desk.files().await.len(), 1);
        for _ in 0..2 {
            assert_eq!(
                desk.send("acme", Request::post(&remove), Body::empty()).await.status,
                StatusCode::SEE_OTHER,
                "twice is once"
            );
        }
        assert_eq!((desk.files().await.len(), desk.stored().len()), (0, 0));
    }
}

#[tokio::test]
async fn what_went_with_a_report_is_public_unless_withheld_and_stays() {
    for desk in Desk::each().await {
        desk.added("open.pdf", &pdf("open"), "").await;
        desk.added("closed.csv", b"name,days\nAna,3\n", "personal_data").await;
        let under_way = desk.created("late.pdf", 100).await;
        let frozen = desk.freeze().await;
        assert_eq!(frozen.len(), 2);
        assert!(desk.files().await.is_empty(), "the next revision begins with none");
        for file in &frozen {
            let path = format!("/files/{}", file.id);
            for who in ["", "zenith", "customs", "watch", "acme"] {
                let opens = file.withheld.is_none() || ["watch", "acme"].contains(&who);
                let expected = if opens { StatusCode::OK } else { StatusCode::NOT_FOUND };
                assert_eq!(desk.get(who, &path).await.status, expected, "{who} {}", file.name);
            }
            let remove = format!("{}/{}/remove", desk.page, file.id);
            let answer = desk.send("acme", Request::post(remove), Body::empty()).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", answer.text());
            assert!(answer.text().contains(&Lang::En.t("file-refused-frozen")));
        }
        assert_eq!(desk.piece("acme", &under_way, 0, vec![b'x'; 100]).await.status, StatusCode::NOT_FOUND, "it ended");
        assert_eq!(desk.stored().len(), 2);
    }
}

#[tokio::test]
async fn a_download_goes_on_where_it_broke_and_is_not_sent_twice() {
    let desk = Desk::on(Portal::sqlite().await).await;
    let file = desk.added("numbers.txt", b"0123456789", "").await;
    let path = format!("/files/{}", file.id);
    let ask = |name: &'static str, value: String| desk.send("acme", Request::get(&path).header(name, value), Body::empty());
    for (range, status, content, of) in [
        ("bytes=2-4", 206, "234", "bytes 2-4/10"),
        ("bytes=7-", 206, "789", "bytes 7-9/10"),
        ("bytes=-2", 206, "89", "bytes 8-9/10"),
        ("bytes=8-99", 206, "89", "bytes 8-9/10"),
        ("bytes=10-", 416, "", "bytes */10"),
        ("bytes=0-1,3-4", 200, "0123456789", ""),
        ("lines=1-2", 200, "0123456789", ""),
    ] {
        let answer = ask("range", range.to_owned()).await;
        assert_eq!(
            (answer.status.as_u16(), answer.text().as_str(), answer.header("content-range")),
            (status, content, of),
            "{range}"
        );
    }
    let known = ask("if-none-match", format!("\"{}\"", file.sha256)).await;
    assert_eq!((known.status, known.body.len()), (StatusCode::NOT_MODIFIED, 0));
    let compressing = ask("accept-encoding", "gzip, br".to_owned()).await;
    assert_eq!((compressing.header("content-encoding"), compressing.header("content-length")), ("", "10"));
}
