//! What a file is, by its content; its name must say the same. Nothing is believed that a client says of it.

use super::{Error, archive};
use crate::files::model::{MediaType, Refused};
use std::fs::File;
use std::io::{self, Read, Seek as _};

/// Looks into the file. Not for the threads that answer requests: it reads all of it.
pub fn media_type(mut file: File, name: &str) -> Result<MediaType, Error> {
    let claimed = MediaType::claimed(name).ok_or(Refused::Type)?;
    let mut head = [0; 8];
    let filled = fill(&mut file, &mut head)?;
    file.rewind()?;
    let found = match &head[..filled] {
        [b'%', b'P', b'D', b'F', b'-', ..] => MediaType::Pdf,
        b"\x89PNG\r\n\x1a\n" => MediaType::Png,
        [0xff, 0xd8, 0xff, ..] => MediaType::Jpeg,
        [b'P', b'K', 3, 4, ..] => archive::office(file)?,
        // Text has no mark of its own: the name says which of the two it is.
        _ if matches!(claimed, MediaType::Csv | MediaType::Text) && is_plain_text(file)? => claimed,
        _ => return Err(Refused::Type.into()),
    };
    if found == claimed { Ok(found) } else { Err(Refused::Ending.into()) }
}

/// Reads until the buffer is full or the file ends.
pub fn fill(reader: &mut impl Read, buffer: &mut [u8]) -> io::Result<usize> {
    let mut filled = 0;
    while filled < buffer.len() {
        match reader.read(&mut buffer[filled..])? {
            0 => break,
            n => filled += n,
        }
    }
    Ok(filled)
}

/// Whether all of it is UTF-8 without control characters, and its beginning is no markup.
fn is_plain_text(mut file: impl Read) -> io::Result<bool> {
    let mut buffer = vec![0; 1 << 16];
    // Bytes of a character that a read has cut through, and whether anything was read before.
    let (mut held, mut first) = (0, true);
    loop {
        let filled = held + fill(&mut file, &mut buffer[held..])?;
        let at_end = filled < buffer.len();
        let good = match std::str::from_utf8(&buffer[..filled]) {
            Ok(_) => filled,
            Err(cut) if cut.error_len().is_none() && !at_end => cut.valid_up_to(),
            Err(_) => return Ok(false),
        };
        if buffer[..good].iter().any(|b| b.is_ascii_control() && !matches!(b, b'\t' | b'\n' | b'\r' | 0x0c)) {
            return Ok(false);
        }
        if first && is_markup(&buffer[..good]) {
            return Ok(false);
        }
        if at_end {
            return Ok(true);
        }
        buffer.copy_within(good..filled, 0);
        (held, first) = (filled - good, false);
    }
}

/// Whether a browser could take the text for a document with scripts (WHATWG MIME Sniffing looks at 1,445 bytes; this at more).
fn is_markup(beginning: &[u8]) -> bool {
    const TAGS: [&[u8]; 8] = [b"<!doctype", b"<html", b"<head", b"<body", b"<script", b"<iframe", b"<svg", b"<?xml"];
    let text = beginning.strip_prefix(b"\xef\xbb\xbf").unwrap_or(beginning).trim_ascii_start();
    let has = |tag: &[u8]| text.windows(tag.len()).any(|at| at.eq_ignore_ascii_case(tag));
    text.starts_with(b"<") || TAGS.into_iter().any(has)
}
