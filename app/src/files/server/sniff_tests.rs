//! What is taken for what, and what is refused.

use super::samples::*;
use super::sniff::media_type;
use crate::files::model::{MediaType, Refused};
use crate::files::server::Error;
use std::fs::File;
use std::io::{Seek as _, Write as _};

fn look(name: &str, content: &[u8]) -> Result<MediaType, Refused> {
    let mut file: File = tempfile::tempfile().unwrap();
    file.write_all(content).unwrap();
    file.rewind().unwrap();
    media_type(file, name).map_err(|error| match error {
        Error::Refused(why) => why,
        other => panic!("{other}"),
    })
}

#[test]
fn each_allowed_type_is_known_by_its_content() {
    for (name, content, kind) in [
        ("a.pdf", pdf(""), MediaType::Pdf),
        ("a.PNG", png(), MediaType::Png),
        ("a.jpg", jpeg(), MediaType::Jpeg),
        ("a.jpeg", jpeg(), MediaType::Jpeg),
        ("a.csv", "\u{feff}office;days\nAtlántico;3\n".into(), MediaType::Csv),
        ("a.txt", "كما هو".into(), MediaType::Text),
        ("a.docx", docx(&[]), MediaType::Docx),
        ("a.xlsx", xlsx(), MediaType::Xlsx),
        ("a.odt", open_document("text"), MediaType::Odt),
        ("a.ods", open_document("spreadsheet"), MediaType::Ods),
    ] {
        assert_eq!(look(name, &content), Ok(kind), "{name}");
    }
}

#[test]
fn a_name_that_says_something_else_than_the_content_is_refused() {
    for (name, content) in
        [("a.pdf", png()), ("a.xlsx", docx(&[])), ("a.txt", pdf("")), ("a.csv", jpeg()), ("a.docx", open_document("text"))]
    {
        assert_eq!(look(name, &content), Err(Refused::Ending), "{name}");
    }
}

#[test]
fn what_is_of_no_allowed_type_is_refused_whatever_it_is_called() {
    let svg = br#"<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>"#;
    let html = b"\xef\xbb\xbf \n<!DOCTYPE html><script>alert(1)</script>";
    for (name, content) in [
        ("a.svg", &svg[..]),
        ("a.txt", svg),
        ("a.png", svg),
        ("a.html", html),
        ("a.txt", html),
        ("a.csv", b"a,b\n<script>alert(1)</script>,2\n"),
        ("a.pdf", b"<html>%PDF-1.7"),
        ("a.pdf", b"MZ\x90\0"),
        ("a.txt", b"MZ\x90\0"),
        ("a.txt", b"caf\xe9"),
        ("a.csv", b"\xff\xfea\0,\0b\0"),
        ("a.exe", b"text"),
        ("a", b"text"),
        ("a.gif", b"GIF89a"),
    ] {
        assert_eq!(look(name, content), Err(Refused::Type), "{name} {content:?}");
    }
    assert_eq!(look("a.docx", &zip(&[("index.html", html, true)])), Err(Refused::Type), "an archive that is no office file");
    assert_eq!(look("a.zip", &zip(&[("a.txt", b"text", true)])), Err(Refused::Type));
}

#[test]
fn a_character_that_a_read_cuts_through_is_still_a_character() {
    for shift in 0..3 {
        let text = format!("{}{}", "a".repeat((1 << 16) - 3 + shift), "€€€");
        assert_eq!(look("a.txt", text.as_bytes()), Ok(MediaType::Text), "{shift}");
        assert_eq!(look("a.txt", &text.as_bytes()[..text.len() - 1]), Err(Refused::Type), "{shift}: cut at the end");
    }
}

#[test]
fn office_files_that_harm_whoever_unpacks_them_are_refused() {
    assert_eq!(look("a.docx", &bomb()), Err(Refused::Archive), "unpacks to a thousand times its size");
    assert_eq!(look("a.docx", &lying_bomb()), Err(Refused::Archive), "unpacks to more than it says");
    for out in ["../../etc/cron.d/x", "/etc/passwd", "word\\..\\x", "a/../../b"] {
        assert_eq!(look("a.docx", &docx(&[(out, b"x", false)])), Err(Refused::Archive), "{out}");
    }
    let good = docx(&[("word/media/a.png", &png(), false)]);
    assert_eq!(look("a.docx", &good), Ok(MediaType::Docx));
    assert_eq!(look("a.docx", &good[..good.len() / 2]), Err(Refused::Archive), "cut in half");
    let many: Vec<_> = (0..2001).map(|n| format!("word/{n}.xml")).collect();
    let many: Vec<_> = many.iter().map(|name| (name.as_str(), &b""[..], false)).collect();
    assert_eq!(look("a.docx", &docx(&many)), Err(Refused::Archive), "more entries than any office file has");
}

#[test]
fn office_files_that_carry_macros_or_other_files_are_refused() {
    for (inside, content) in [
        ("word/vbaProject.bin", &b"x"[..]),
        ("word/VBAPROJECT.BIN", b"x"),
        ("Basic/Standard/Module1.xml", b"x"),
        ("word/embeddings/oleObject1.bin", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
        ("word/media/image1.png", &zip(&[("x", b"x", false)])),
        ("word/media/image1.emf", b"Rar!\x1a\x07"),
        ("word/setup.txt", b"MZ\x90\0"),
    ] {
        assert_eq!(look("a.docx", &docx(&[(inside, content, true)])), Err(Refused::Inside), "{inside}");
    }
}
