use super::super::verify::tests::{forged, forged_second, good, good_by_passkey, second, strangers, trusted};
use super::*;

/// The least PDF with files within.
fn pdf(files: &[&str]) -> Vec<u8> {
    let mut pdf = b"%PDF-1.7\n1 0 obj\n<< /Names << /EmbeddedFiles 9 0 R >> >>\nendobj\n".to_vec();
    for file in files {
        let dictionary = format!("2 0 obj\n<<\n  /Length {}\n  /Type /EmbeddedFile\n>>\nstream\n", file.len());
        pdf.extend_from_slice(dictionary.as_bytes());
        pdf.extend_from_slice(file.as_bytes());
        pdf.extend_from_slice(b"\nendstream\nendobj\n");
    }
    pdf.extend_from_slice(b"trailer\n<< /Size 3 >>\nstartxref\n0\n%%EOF");
    pdf
}

/// A bundle on one line.
fn line(bundle: &str) -> String {
    serde_json::to_string(&Bundle::parse(bundle).unwrap()).unwrap() + "\n"
}

fn fault(file: &[u8]) -> &'static str {
    let report = verify_file(file, None);
    assert_eq!((report.verdict, report.checks.len()), (Verdict::Unreadable, 1), "{report:?}");
    report.checks[0].key
}

#[test]
fn the_evidence_within_is_verified_and_its_code_comes_first() {
    for bundle in [good(), good_by_passkey()] {
        let (report, alone) = (verify_file(&pdf(&[&bundle]), None), verify_file(bundle.as_bytes(), None));
        assert_eq!(report.verdict, Verdict::Good, "{report:?}");
        assert_eq!(report.checks[1..], alone.checks);
        let statement = canonical(&Bundle::parse(&bundle).unwrap().statement).unwrap();
        assert_eq!((report.checks[0].key, &report.checks[0].detail), ("pdf", &short_code(&digest(statement))));
        assert_eq!(report.checks[0].detail.len(), 14);
    }
}

#[test]
fn any_changed_byte_of_the_evidence_within_is_found() {
    let (good, whole) = (line(&good()), pdf(&[&line(&good())]));
    let begins = find(&whole, good.as_bytes()).unwrap();
    for at in (begins..begins + good.len() - 1).step_by(7) {
        let mut changed = whole.clone();
        changed[at] ^= 1;
        assert_ne!(verify_file(&changed, None).verdict, Verdict::Good, "{at}");
    }
}

#[test]
fn a_register_is_verified_line_by_line_under_one_key() {
    let lines = [line(&good_by_passkey()), line(&second())].concat();
    let report = verify_file(&pdf(&[&lines]), None);
    assert_eq!(report.verdict, Verdict::Good, "{report:?}");
    let keys: Vec<_> = report.checks.iter().map(|check| check.key).collect();
    assert_eq!(keys, ["pdf-register", "key", "pdf-one-pact", "pdf-signature", "pdf-signature"]);
    assert!(report.checks[0].detail.ends_with(" × 2"));
    assert_eq!(report.checks[2].detail, "port-pact · 2");
    assert!(report.checks[4].detail.ends_with("Zenith Brokers · member · 2"), "{report:?}");
    let report = verify_file(&pdf(&[&lines.replacen("Director", "Porter", 2).replacen("Porter", "Director", 1)]), None);
    assert_eq!(report.verdict, Verdict::False);
    assert!(report.checks.iter().any(|check| !check.ok && check.key == "pdf-signature"));
    let report = verify_file(&pdf(&[&lines]), Some("pacts.example/log+00000000+AAAA"));
    assert_eq!(report.verdict, Verdict::False);
    assert_eq!(verify_file(&pdf(&[&(lines + "{}\n")]), None).verdict, Verdict::False, "a line that is no evidence");
}

#[test]
fn a_register_with_a_line_twice_or_of_another_pact_or_of_a_witness_is_false() {
    let mut forgeries = strangers().map(|stranger| [line(&good()), line(&stranger)].concat()).to_vec();
    forgeries.push(line(&good()).repeat(2));
    // Two lines that claim one entry.
    forgeries.push([line(&good()), line(&second()), line(&good_by_passkey())].concat());
    for forged in forgeries {
        let report = verify_file(&pdf(&[&forged]), None);
        let wrong: Vec<_> = report.checks.iter().filter(|check| !check.ok).map(|check| check.key).collect();
        assert_eq!((report.verdict, wrong), (Verdict::False, vec!["pdf-one-pact"]), "{report:?}");
    }
}

#[test]
fn on_a_portal_its_name_under_another_key_is_false_and_another_name_is_left_to_the_reader() {
    let both = |one: &str, other: &str| [line(one), line(other)].concat();
    let files = |bundle: &str, other: &str| [bundle.as_bytes().to_vec(), pdf(&[bundle]), pdf(&[&both(bundle, other)])];
    for file in files(&good(), &second()) {
        let report = verify_here(&file, &trusted());
        assert_eq!((report.verdict, report.whose, report.to_compare()), (Verdict::Good, Whose::Compared, None), "{report:?}");
    }
    for file in files(&forged(), &forged_second()) {
        let report = verify_here(&file, &trusted());
        let wrong: Vec<_> = report.checks.iter().filter(|check| !check.ok).map(|check| check.key).collect();
        assert_eq!((report.verdict, wrong), (Verdict::False, vec!["trust"]), "{report:?}");
    }
    let named = |name| {
        let own = trusted().parse::<VerifierKey>().unwrap();
        VerifierKey::new(name, *own.key()).unwrap().to_string()
    };
    for file in files(&good(), &second()) {
        let report = verify_here(&file, &named("elsewhere.example/log"));
        assert_eq!((report.verdict, report.whose), (Verdict::Good, Whose::Another));
        assert_eq!(report.to_compare().map(|(key, _)| key.to_owned()), Some(trusted()));
        assert_eq!(verify_here(&file, &named("PACTS.example/log")).verdict, Verdict::False, "the same name, to whoever reads it");
    }
    let touched = verify_here(good().replacen("Director", "Porter", 1).as_bytes(), &named("elsewhere.example/log"));
    assert_eq!((touched.verdict, touched.to_compare()), (Verdict::False, None));
    assert_eq!(verify_here(b"none", &trusted()).verdict, Verdict::Unreadable);
}

#[test]
fn what_is_wrong_with_a_pdf_is_said() {
    let good = good();
    let whole = pdf(&[&good]);
    assert_eq!(fault(&whole[..whole.len() / 2]), "pdf-cut");
    assert_eq!(fault(&pdf(&[])), "pdf-none");
    assert_eq!(fault(&pdf(&["{}"])), "pdf-none");
    assert_eq!(fault(&pdf(&[&good, &good])), "pdf-several");
    let text = String::from_utf8(whole).unwrap();
    assert_eq!(fault(text.replace("/Size 3", "/Size 3 /Encrypt 4 0 R").as_bytes()), "pdf-encrypted");
    assert_eq!(fault(text.replace("/Type /Em", "/Filter /FlateDecode /Type /Em").as_bytes()), "pdf-saved");
    let digits = good.len().to_string();
    assert_eq!(fault(text.replace(&format!("/Length {digits}"), "/Length 9 0 R").as_bytes()), "pdf-saved");
    assert_eq!(fault(text.replace(&format!("/Length {digits}"), "/Length 99999999").as_bytes()), "pdf-cut");
    assert_eq!(fault(text.replace(&format!("/Length {digits}"), "/Length 18446744073709551615").as_bytes()), "pdf-saved");
    assert_eq!(fault(b"%PDF-1.7\n%%EOF /EmbeddedFile"), "pdf-saved");
    assert_eq!(verify_file(&[0xff, 0xfe], None).verdict, Verdict::Unreadable);
}
