//! What comes out is looked at by programs that others wrote: qpdf, pikepdf and poppler.
use super::*;

fn words(text: &str) -> Value {
    Value::Words(text.to_owned())
}

fn document(arabic: bool) -> Document {
    let pick = |en: &str, ar: &str| if arabic { ar.to_owned() } else { en.to_owned() };
    let digest = format!("sha256:{}", "0123456789abcdef".repeat(4));
    Document {
        language: if arabic { "ar" } else { "en" },
        right_to_left: arabic,
        title: pick("Certificate", "شهادة"),
        publisher: "pacts.example".to_owned(),
        dated: (2026, [11, 24, 10, 5, 0]),
        foot: Box::new(|page, pages| format!("pacts.example · {page}/{pages}")),
        blocks: vec![
            Block::Kind(pick("Certificate of signature", "شهادة توقيع")),
            Block::Title(pick(
                "Andes Freight signed the Integrity Pact of the Port",
                "وقّعت Andes Freight ميثاق النزاهة في الميناء",
            )),
            Block::State {
                words: pick("Signed on 24 November 2026", "وُقّع في ٢٤ نوفمبر ٢٠٢٦"), ended: false
            },
            Block::Facts(vec![
                (pick("Organisation", "المنظمة"), words("Andes Freight S.A., Office n° 12")),
                (pick("Text", "بصمة النص"), Value::Code(digest)),
                (pick("Signed by", "الموقّع"), words(&pick("Ana Duarte, Director", "Ana Duarte، المديرة العامة"))),
            ]),
            Block::Proof {
                label: pick("Verification code", "رمز التحقق"),
                code: "1A2B 3C4D 5E6F".to_owned(),
                note: pick("Compare it with the record at this address.", "قارنه بالسجل في هذا العنوان."),
                address: "https://pacts.example/en/signatures/0190".to_owned(),
                picture: pick("The address as a square code", "العنوان كرمز مربع"),
            },
            Block::Heading(pick("What this shows", "ما الذي تثبته")),
            Block::Text(pick("A simple electronic signature.", "توقيع إلكتروني بسيط، ولا تثبت الكلمات إلا الالتزامات.")),
        ],
        attached: Attached {
            name: "evidence.json".to_owned(),
            mime: "application/json",
            what: "Evidence".to_owned(),
            bytes: b"{\"a\":1}\n".to_vec(),
        },
    }
}

fn register(rows: usize) -> Document {
    let head = [("Organisation", 0.4), ("Seat", 0.2), ("When", 0.4)].map(|(name, share)| (name.to_owned(), share)).to_vec();
    let row = |n| {
        vec![words(&format!("Member {n} of the Association of Freight Forwarders")), words("Member"), words("24 November 2026")]
    };
    let mut document = document(false);
    document.blocks.push(Block::Register { head, rows: (0..rows).map(row).collect() });
    document
}

/// What a program says of a document; none where it is not installed.
fn judged(program: &str, args: &[&str], document: Document) -> Option<String> {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("certificate.pdf");
    std::fs::write(&path, render(document).unwrap()).unwrap();
    let args = args.iter().map(|arg| if *arg == "FILE" { path.as_os_str() } else { arg.as_ref() });
    let output = match std::process::Command::new(program).args(args).output() {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            eprintln!("skipped: there is no {program}");
            return None;
        }
        other => other.unwrap(),
    };
    assert!(output.status.success(), "{program}: {output:?}");
    Some(String::from_utf8(output.stdout).unwrap())
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    assert_eq!(render(document(true)).unwrap(), render(document(true)).unwrap());
}

#[test]
fn the_file_within_stands_there_to_the_byte() {
    let bytes = render(document(false)).unwrap();
    assert_eq!(bytes.windows(8).filter(|part| part == b"{\"a\":1}\n").count(), 1);
}

#[test]
fn qpdf_finds_no_error() {
    for document in [document(false), document(true), register(300)] {
        if let Some(said) = judged("qpdf", &["--check", "FILE"], document) {
            assert!(said.contains("No syntax or stream encoding errors found"), "{said}");
        }
    }
}

#[test]
fn text_comes_out_in_reading_order_in_english_and_arabic() {
    let find = |text: &str, part: &str| text.find(part).unwrap_or_else(|| panic!("{part}: {text}"));
    if let Some(text) = judged("pdftotext", &["FILE", "-"], document(false)) {
        let at = [
            "Certificate of signature",
            "Andes Freight signed",
            "24 November",
            "Office n° 12",
            "1A2B 3C4D 5E6F",
            "What this shows",
        ]
        .map(|part| find(&text, part));
        assert!(at.is_sorted(), "{text}");
    }
    if let Some(text) = judged("pdftotext", &["FILE", "-"], document(true)) {
        let text: String =
            text.chars().filter(|c| !('\u{2066}'..='\u{2069}').contains(c) && !('\u{202a}'..='\u{202e}').contains(c)).collect();
        let at = [
            "شهادة توقيع",
            "ميثاق النزاهة في الميناء",
            "نوفمبر",
            "المنظمة",
            "الموقّع",
            "المديرة العامة",
            "رمز التحقق",
            "ما الذي تثبته",
            "توقيع إلكتروني بسيط",
            "ولا تثبت الكلمات إلا الالتزامات",
        ]
        .map(|part| find(&text, part));
        assert!(at.is_sorted(), "{text}");
    }
}

#[test]
fn a_long_register_has_its_head_on_each_page_and_all_its_rows() {
    let Some(text) = judged("pdftotext", &["-layout", "FILE", "-"], register(300)) else { return };
    let pages: Vec<_> = text.split('\u{c}').filter(|page| !page.trim().is_empty()).collect();
    assert!(pages.len() > 5, "{}", pages.len());
    for page in &pages[1..] {
        assert!(page.trim_start().starts_with("Organisation"), "{page}");
    }
    assert_eq!(text.matches("Member ").count() - text.matches("Member\n").count(), 300 + text.matches("Member  ").count());
    assert!(text.contains(&format!("{0}/{0}", pages.len())));
}

/// Needs a Python with pikepdf: `PACTHOUSE_TEST_PYTHON`, which `make test` sets.
#[test]
fn it_declares_its_conformance_and_says_what_everything_is() {
    let Ok(python) = std::env::var("PACTHOUSE_TEST_PYTHON") else {
        return eprintln!("skipped: PACTHOUSE_TEST_PYTHON is not set");
    };
    let look = r#"
import pikepdf, sys
pdf = pikepdf.open(sys.argv[1])
xmp = pdf.open_metadata()
root = pdf.Root
kinds = []
def walk(node):
    if isinstance(node, pikepdf.Array):
        for child in node: walk(child)
    elif isinstance(node, pikepdf.Dictionary) and "/S" in node:
        kinds.append(str(node.S))
        if "/K" in node: walk(node.K)
walk(root.StructTreeRoot.K)
spec = root.AF[0]
print(xmp["pdfaid:part"], xmp["pdfaid:conformance"], xmp["pdfuaid:part"], root.Lang, root.MarkInfo.Marked, spec.AFRelationship, spec.UF)
print(*sorted(set(kinds)))
print(pdf.attachments["evidence.json"].get_file().read_bytes())
"#;
    for (arabic, lang) in [(false, "en"), (true, "ar")] {
        let said = judged(&python, &["-c", look, "FILE"], document(arabic)).unwrap();
        let lines: Vec<_> = said.lines().collect();
        assert_eq!(lines[0], format!("3 A 1 {lang} True /Data evidence.json"));
        for kind in ["/H1", "/H2", "/P", "/Table", "/TR", "/TH", "/TD", "/Figure", "/Link"] {
            assert!(lines[1].split(' ').any(|k| k == kind), "{kind}: {}", lines[1]);
        }
        assert_eq!(lines[2], r#"b'{"a":1}\n'"#);
    }
}

#[test]
fn a_character_that_no_font_has_is_replaced_and_stops_nothing() {
    let mut strange = document(false);
    strange.blocks.push(Block::Text("海關 \u{e000} \u{7} \u{2068}nested\u{2069} fi ffl".to_owned()));
    strange.blocks.push(Block::Text(String::new()));
    if let Some(text) = judged("pdftotext", &["FILE", "-"], strange) {
        assert!(text.contains("\u{fffd}\u{fffd}"), "{text}");
    }
}
