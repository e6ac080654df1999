//! Certificates through HTTP, on both databases, looked at by the verifier and by programs that others wrote.

use super::*;
use crate::evidence::{Verdict, verify_file};
use crate::signatures::server::certificate::register::PART;
use axum::http::HeaderMap;
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};
use std::process::Command;

/// What an anonymous reader gets.
async fn fetched(stage: &Stage, path: &str, tag: Option<&str>) -> (StatusCode, HeaderMap, Vec<u8>) {
    let mut request = HttpRequest::get(path);
    if let Some(tag) = tag {
        request = request.header(header::IF_NONE_MATCH, tag);
    }
    let answer = stage.portal.site().oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
    let (status, headers) = (answer.status(), answer.headers().clone());
    (status, headers, axum::body::to_bytes(answer.into_body(), usize::MAX).await.unwrap().to_vec())
}

/// The text of a PDF as poppler reads it, without marks of direction; none where it is not installed.
fn text(pdf: &[u8]) -> Option<String> {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), pdf).unwrap();
    if Command::new("qpdf").arg("--version").output().is_ok() {
        let judged = Command::new("qpdf").arg("--check").arg(file.path()).output().unwrap();
        assert!(judged.status.success(), "{judged:?}");
    }
    let Ok(read) = Command::new("pdftotext").arg(file.path()).arg("-").output() else {
        eprintln!("skipped: there is no pdftotext");
        return None;
    };
    let text = String::from_utf8(read.stdout).unwrap();
    Some(
        text.chars()
            .filter(|c| !matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'))
            .collect(),
    )
}

#[tokio::test]
async fn a_certificate_says_what_the_record_says_and_holds_the_very_evidence() {
    for stage in Stage::each().await {
        let id = stage.signed().await;
        let (_, _, evidence) = fetched(&stage, &format!("/signatures/{id}/evidence.json"), None).await;
        let (status, headers, pdf) = fetched(&stage, &format!("/en/signatures/{id}/certificate.pdf"), None).await;
        assert_eq!((status, &headers[header::CONTENT_TYPE]), (StatusCode::OK, &"application/pdf".parse().unwrap()));
        let name = headers[header::CONTENT_DISPOSITION].to_str().unwrap();
        assert!(name.ends_with("-andes-freight.certificate.pdf\""), "{name}");
        assert_eq!(pdf.windows(evidence.len()).filter(|part| *part == evidence).count(), 1);
        let report = verify_file(&pdf, None);
        assert_eq!(report.verdict, Verdict::Good, "{report:?}");
        let code = report.checks[0].detail.as_str();
        let signature = signature::Entity::find_by_id(id).one(stage.ctx().db.read()).await.unwrap().unwrap();
        if let Some(text) = text(&pdf) {
            let parts = [
                "Certificate of signature",
                "andes-freight signed",
                "Signed on",
                "Ana Duarte · ",
                "Power of attorney 12/2026",
                code,
                "What this certificate shows",
            ];
            let at = parts.map(|part| text.find(part).unwrap_or_else(|| panic!("{part}: {text}")));
            assert!(at.is_sorted(), "{text}");
            assert!(text.replace('\n', "").contains(&signature.statement_digest) && text.contains("SES"), "{text}");
            assert!(!text.contains(&signature.person_salt) && !text.contains("ana@andes.example"));
        }
        let (_, _, arabic) = fetched(&stage, &format!("/ar/signatures/{id}/certificate.pdf"), None).await;
        if let Some(text) = text(&arabic) {
            assert!(text.contains("شهادة توقيع") && text.contains("رمز التحقق") && text.contains(code), "{text}");
        }
        let (_, _, theirs) = fetched(&stage, &format!("/signatures/{id}/certificate.pdf"), None).await;
        assert_eq!(theirs, fetched(&stage, &format!("/es/signatures/{id}/certificate.pdf"), None).await.2, "read in Spanish");
        let changed = String::from_utf8_lossy(&evidence).replace("Ana Duarte", "Eva Duarte");
        let at = pdf.windows(evidence.len()).position(|part| part == evidence).unwrap();
        let mut forged = pdf.clone();
        forged.splice(at..at + evidence.len(), changed.bytes());
        assert_eq!(verify_file(&forged, None).verdict, Verdict::False);
    }
}

#[tokio::test]
async fn a_certificate_changes_with_the_log_alone_and_says_that_a_signature_was_withdrawn() {
    for stage in Stage::each().await {
        let id = stage.signed().await;
        let path = format!("/en/signatures/{id}/certificate.pdf");
        let (_, headers, pdf) = fetched(&stage, &path, None).await;
        let tag = headers[header::ETAG].to_str().unwrap();
        let (status, _, body) = fetched(&stage, &path, Some(tag)).await;
        assert_eq!((status, body.len()), (StatusCode::NOT_MODIFIED, 0));
        stage.ctx().clock.travel(Duration::days(3));
        assert!(fetched(&stage, &path, None).await.2 == pdf, "no moment of its making is in it");
        withdraw(stage.ctx(), &stage.ana, id, &"We left the trade".parse().unwrap()).await.unwrap();
        let (status, _, pdf) = fetched(&stage, &path, Some(tag)).await;
        assert_eq!(status, StatusCode::OK);
        if let Some(text) = text(&pdf) {
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(text.contains("Withdrawn on 27 November 2026") && text.contains("We left the trade"), "{text}");
        }
        for path in ["/en/signatures/none/certificate.pdf", "/en/pacts/none/certificate.pdf"] {
            assert_eq!(fetched(&stage, path, None).await.0, StatusCode::NOT_FOUND, "{path}");
        }
    }
}

#[tokio::test]
async fn the_register_of_a_pact_holds_the_evidence_of_each_signature_in_parts() {
    for stage in Stage::each().await {
        let path = format!("/fr/pacts/{}/certificate.pdf", stage.pact);
        assert_eq!(fetched(&stage, &path, None).await.0, StatusCode::NOT_FOUND, "nobody has signed");
        let id = stage.signed().await;
        let (status, _, pdf) = fetched(&stage, &path, None).await;
        assert_eq!(status, StatusCode::OK);
        let report = verify_file(&pdf, None);
        assert_eq!(report.verdict, Verdict::Good, "{report:?}");
        assert_eq!(report.checks.iter().filter(|check| check.key == "pdf-signature").count(), 1);
        let page = stage.visit("GET", &format!("/en/pacts/{}/signatories", stage.pact), "").await.2;
        assert!(page.contains("certificate.pdf\""), "{page}");
        let record = stage.visit("GET", &format!("/en/signatures/{id}"), "").await.2;
        assert!(record.contains(&format!("/en/signatures/{id}/certificate.pdf")), "{record}");
        // Withdrawn ones fill the part and one more.
        let one = signature::Entity::find_by_id(id).one(stage.ctx().db.read()).await.unwrap().unwrap();
        for _ in 0..PART {
            let mut copy = one.clone().into_active_model();
            copy.id = Set(stage.ctx().random.id(START));
            copy.withdrawn_at = Set(Some(START));
            copy.insert(stage.ctx().db.write()).await.unwrap();
        }
        let begun = std::time::Instant::now();
        let (status, _, pdf) = fetched(&stage, &path, None).await;
        eprintln!("{PART} signatures: {} bytes in {:?}", pdf.len(), begun.elapsed());
        assert_eq!(status, StatusCode::OK);
        let copied = verify_file(&pdf, None).checks;
        assert_eq!(copied.len(), usize::try_from(PART).unwrap() + 3);
        assert!(copied.iter().any(|check| !check.ok && check.key == "pdf-one-pact"), "the same signature in each row");
        let (_, _, rest) = fetched(&stage, &format!("{path}?part=2"), None).await;
        assert_eq!(verify_file(&rest, None).checks.len(), 4);
        assert_eq!(fetched(&stage, &format!("{path}?part=3"), None).await.0, StatusCode::NOT_FOUND);
        if let Some(text) = text(&rest) {
            assert!(text.contains("2 sur 2"), "{text}");
        }
    }
}
