//! Office files are ZIP archives. They are looked through here, entry by entry, and never unpacked anywhere: what would harm
//! whoever unpacks them is refused.

use super::Error;
use super::sniff::fill;
use crate::files::model::{MediaType, Refused};
use flate2::read::DeflateDecoder;
use rawzip::{CompressionMethod, FileReader, RECOMMENDED_BUFFER_SIZE, ZipArchive, ZipArchiveEntryWayfinder};
use std::fs::File;
use std::io::{self, Read};

/// The most that all entries together may unpack to, in bytes.
const MAX_UNPACKED: u64 = 200_000_000;
/// How many times its own size a file may unpack to. Deflate reaches 1,032; office files seldom 20.
const MAX_RATIO: u64 = 100;
/// The most entries.
const MAX_ENTRIES: usize = 2_000;
/// How files begin that have no place inside another: ZIP, RAR, 7z, Windows programs, and the containers of old Office
/// files, which also hold macros and embedded objects.
const FOREIGN: [&[u8]; 5] = [b"PK\x03\x04", b"Rar!", b"7z\xbc\xaf", b"MZ", b"\xd0\xcf\x11\xe0"];

struct Entry {
    name: Vec<u8>,
    method: CompressionMethod,
    size: u64,
    at: ZipArchiveEntryWayfinder,
}

/// Which kind of office file it is, if it is whole, honest about its size, and carries nothing but itself.
pub fn office(file: File) -> Result<MediaType, Error> {
    let packed = file.metadata()?.len();
    let mut buffer = vec![0; RECOMMENDED_BUFFER_SIZE];
    let archive = ZipArchive::from_file(file, &mut buffer).map_err(|_| Refused::Archive)?;
    let entries = entries(&archive, &mut buffer)?;
    // As declared, and, since each entry is held to its word below, as it is. Entries that share bytes count each.
    let unpacked = entries.iter().fold(0_u64, |sum, entry| sum.saturating_add(entry.size));
    if unpacked > MAX_UNPACKED || unpacked / MAX_RATIO > packed {
        return Err(Refused::Archive.into());
    }
    let kind = kind(&archive, &entries)?;
    for entry in &entries {
        look_into(&archive, entry)?;
    }
    Ok(kind)
}

fn entries(archive: &ZipArchive<FileReader>, buffer: &mut [u8]) -> Result<Vec<Entry>, Refused> {
    let (mut entries, mut found) = (Vec::new(), archive.entries(buffer));
    while let Some(entry) = found.next_entry().map_err(|_| Refused::Archive)? {
        let name = entry.file_path().as_bytes().to_vec();
        let leads_out = name.starts_with(b"/") || name.contains(&b'\\') || name.split(|b| *b == b'/').any(|part| part == b"..");
        if entries.len() == MAX_ENTRIES || leads_out || entry.flags().is_encrypted() {
            return Err(Refused::Archive);
        }
        if is_macro(&name) {
            return Err(Refused::Inside);
        }
        let (method, size, at) = (entry.compression_method(), entry.uncompressed_size_hint(), entry.wayfinder());
        entries.push(Entry { name, method, size, at });
    }
    if entries.len() as u64 == archive.entries_hint() { Ok(entries) } else { Err(Refused::Archive) }
}

/// Visual Basic in Office Open XML, and any script of an Open Document file.
fn is_macro(name: &[u8]) -> bool {
    let name = name.to_ascii_lowercase();
    name.ends_with(b"vbaproject.bin")
        || name.ends_with(b"vbadata.xml")
        || name.starts_with(b"basic/")
        || name.starts_with(b"scripts/")
}

fn kind(archive: &ZipArchive<FileReader>, entries: &[Entry]) -> Result<MediaType, Refused> {
    let has = |name: &str| entries.iter().any(|entry| entry.name == name.as_bytes());
    if has("[Content_Types].xml") {
        return match (has("word/document.xml"), has("xl/workbook.xml")) {
            (true, false) => Ok(MediaType::Docx),
            (false, true) => Ok(MediaType::Xlsx),
            _ => Err(Refused::Type),
        };
    }
    // OpenDocument 1.3, part 2, 3.3: the first entry is `mimetype`, stored as it is.
    let first = entries.first().filter(|e| e.name == b"mimetype" && e.method == CompressionMethod::STORE && e.size < 100);
    let first = first.ok_or(Refused::Type)?;
    let mut said = String::new();
    let reader = archive.get_entry(first.at).map_err(|_| Refused::Archive)?.reader();
    reader.take(first.size).read_to_string(&mut said).map_err(|_| Refused::Archive)?;
    match said.trim_end().parse() {
        Ok(kind @ (MediaType::Odt | MediaType::Ods)) => Ok(kind),
        _ => Err(Refused::Type),
    }
}

/// Reads an entry through, into nothing: it must be as long as declared, as its checksum says, and no file of another kind.
fn look_into(archive: &ZipArchive<FileReader>, entry: &Entry) -> Result<(), Refused> {
    let found = archive.get_entry(entry.at).map_err(|_| Refused::Archive)?;
    let packed: Box<dyn Read> = match entry.method {
        CompressionMethod::STORE => Box::new(found.reader()),
        CompressionMethod::DEFLATE => Box::new(DeflateDecoder::new(found.reader())),
        _ => return Err(Refused::Archive),
    };
    // One byte more than declared is enough to know.
    let mut reader = found.verifying_reader(packed).take(entry.size.saturating_add(1));
    let mut head = [0; 4];
    let begun = fill(&mut reader, &mut head).map_err(|_| Refused::Archive)?;
    if FOREIGN.iter().any(|mark| head[..begun].starts_with(mark)) {
        return Err(Refused::Inside);
    }
    let rest = io::copy(&mut reader, &mut io::sink()).map_err(|_| Refused::Archive)?;
    if begun as u64 + rest == entry.size { Ok(()) } else { Err(Refused::Archive) }
}
