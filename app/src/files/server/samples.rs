//! Small files for the tests: honest ones of each type, and hostile ones.

use flate2::Compression;
use flate2::write::DeflateEncoder;
use rawzip::{CompressionMethod, ZipArchiveWriter};
use std::io::Write as _;

/// The least of a PDF; a script of HTML may hide in it.
pub fn pdf(inside: &str) -> Vec<u8> {
    format!("%PDF-1.7\n% {inside}\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n").into_bytes()
}

pub fn png() -> Vec<u8> {
    b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0".to_vec()
}

pub fn jpeg() -> Vec<u8> {
    b"\xff\xd8\xff\xe0\0\x10JFIF\0\x01".to_vec()
}

/// A ZIP of entries: name, content, whether it is deflated.
pub fn zip(entries: &[(&str, &[u8], bool)]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut archive = ZipArchiveWriter::new(&mut out);
    for (name, content, deflated) in entries {
        // As it stands, also where it leads out of the folder.
        let path = rawzip::path::EntryPath::verbatim(name.as_bytes().to_vec());
        let method = if *deflated { CompressionMethod::DEFLATE } else { CompressionMethod::STORE };
        let (mut entry, config) = archive.new_file(path).compression_method(method).start().unwrap();
        let descriptor = if *deflated {
            let mut writer = config.wrap(DeflateEncoder::new(&mut entry, Compression::best()));
            writer.write_all(content).unwrap();
            let (encoder, descriptor) = writer.finish().unwrap();
            encoder.finish().unwrap();
            descriptor
        } else {
            let mut writer = config.wrap(&mut entry);
            writer.write_all(content).unwrap();
            writer.finish().unwrap().1
        };
        entry.finish(descriptor).unwrap();
    }
    archive.finish().unwrap();
    out
}

/// A text of Office Open XML, with more entries.
pub fn docx(more: &[(&str, &[u8], bool)]) -> Vec<u8> {
    let own: [(&str, &[u8], bool); 2] =
        [("[Content_Types].xml", b"<Types/>", true), ("word/document.xml", b"<w:document/>", true)];
    zip(&[&own, more].concat())
}

pub fn xlsx() -> Vec<u8> {
    zip(&[("[Content_Types].xml", b"<Types/>", true), ("xl/workbook.xml", b"<workbook/>", true)])
}

/// An Open Document file of a kind: `text` or `spreadsheet`.
pub fn open_document(kind: &str) -> Vec<u8> {
    let kind = format!("application/vnd.oasis.opendocument.{kind}");
    zip(&[("mimetype", kind.as_bytes(), false), ("content.xml", b"<office:document-content/>", true)])
}

/// 50 MB of zeros in some 50 kB.
pub fn bomb() -> Vec<u8> {
    docx(&[("word/media/image1.bmp", &vec![0; 50_000_000], true)])
}

/// A ZIP whose directory says that its largest entry unpacks to ten bytes.
pub fn lying_bomb() -> Vec<u8> {
    let mut zip = docx(&[("word/media/image1.bmp", &vec![0; 2_000_000], true)]);
    let (true_size, false_size) = (2_000_000_u32.to_le_bytes(), 10_u32.to_le_bytes());
    let mut at = 0;
    while let Some(found) = zip[at..].windows(4).position(|w| w == true_size) {
        zip[at + found..at + found + 4].copy_from_slice(&false_size);
        at += found + 4;
    }
    zip
}
