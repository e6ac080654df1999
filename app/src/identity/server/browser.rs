//! What a browser calls itself, roughly, so that people know their sessions apart.

use crate::platform::ctx::Ctx;
use axum::extract::FromRequestParts;
use axum::http::header::USER_AGENT;
use axum::http::request::Parts;
use std::convert::Infallible;

/// The browser of a request and the system it runs on; nothing where it does not say.
#[derive(Clone, Debug, Default)]
pub struct Browser(pub Option<String>);

/// What stands in the header of a browser, and its name; most also name those that they are like, so that the order matters.
const BROWSERS: [(&str, &str); 8] = [
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser/", "Samsung Internet"),
    ("Firefox/", "Firefox"),
    ("FxiOS/", "Firefox"),
    ("CriOS/", "Chrome"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
];

/// The same of systems.
const SYSTEMS: [(&str, &str); 7] = [
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Android", "Android"),
    ("CrOS", "ChromeOS"),
    ("Windows", "Windows"),
    ("Mac OS X", "macOS"),
    ("Linux", "Linux"),
];

impl Browser {
    /// Out of a `User-Agent` header (RFC 9110, 10.1.5): `Firefox (Linux)`.
    fn read(header: &str) -> Self {
        let first = |all: &[(&str, &'static str)]| all.iter().find(|(sign, _)| header.contains(sign)).map(|(_, name)| *name);
        Self(first(&BROWSERS).map(|name| match first(&SYSTEMS) {
            Some(system) => format!("{name} ({system})"),
            None => name.to_owned(),
        }))
    }
}

impl FromRequestParts<Ctx> for Browser {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &Ctx) -> Result<Self, Infallible> {
        Ok(parts.headers.get(USER_AGENT).and_then(|header| header.to_str().ok()).map(Self::read).unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::Browser;

    #[test]
    fn browsers_are_known_by_name_and_system_and_nonsense_by_nothing() {
        let read = |header| Browser::read(header).0;
        let firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
        assert_eq!(read(firefox).as_deref(), Some("Firefox (Linux)"));
        let safari = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 \
                      Mobile/15E148 Safari/604.1";
        assert_eq!(read(safari).as_deref(), Some("Safari (iPhone)"));
        let edge = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 \
                    Edg/140.0.0.0";
        assert_eq!(read(edge).as_deref(), Some("Edge (Windows)"));
        let chrome =
            "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36";
        assert_eq!(read(chrome).as_deref(), Some("Chrome (Android)"));
        assert_eq!((read(""), read("<script>")), (None, None));
    }
}
