//! The four languages of the interface, and the two directions of writing.

use super::words;

words! {
    /// A language of the interface (BCP 47 primary tag).
    Lang {
        /// English
        En = "en",
        /// French
        Fr = "fr",
        /// Spanish
        Es = "es",
        /// Arabic
        Ar = "ar",
    }
}

impl Lang {
    /// The language's name in itself.
    pub const fn endonym(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Fr => "Français",
            Self::Es => "Español",
            Self::Ar => "العربية",
        }
    }

    /// The direction in which it is written, as HTML's `dir` takes it.
    pub const fn dir(self) -> &'static str {
        dir_of(self.as_str())
    }

    /// The best of ours for an `Accept-Language` header (RFC 9110, 12.5.4); English if none fits.
    pub fn negotiate(header: &str) -> Self {
        let mut best = (Self::En, 0.0_f32);
        for range in header.split(',') {
            let mut parts = range.split(';');
            let tag = parts.next().unwrap_or_default().trim();
            let q = parts.find_map(|p| p.trim().strip_prefix("q=")).map_or(1.0, |q| q.parse().unwrap_or(0.0));
            let primary = tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
            if let Ok(lang) = primary.parse::<Self>()
                && q > best.1
            {
                best = (lang, q);
            }
        }
        best.0
    }
}

/// The direction of a language given by its tag: `rtl` for Arabic and its like, else `ltr`.
pub const fn dir_of(tag: &str) -> &'static str {
    match tag.as_bytes() {
        [b'a' | b'u', b'r', ..] | [b'h', b'e', ..] | [b'f', b'a', ..] => "rtl",
        _ => "ltr",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_wanted_language_that_we_have_is_chosen() {
        assert_eq!(Lang::negotiate("de-DE, fr;q=0.7, es;q=0.9"), Lang::Es);
        assert_eq!(Lang::negotiate("ar-EG"), Lang::Ar);
        assert_eq!(Lang::negotiate("de"), Lang::En);
        assert_eq!(Lang::negotiate("fr;q=x"), Lang::En);
    }
}
