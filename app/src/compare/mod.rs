//! Organisations, or pacts, side by side: the same figures of each, Customs first.

mod page;
mod read;

pub use page::{link_to_compare, pages};

#[cfg(test)]
mod tests;

/// How many stand side by side at most.
const MOST: usize = 4;
/// How many are offered to stand beside them.
const OFFERED: usize = 8;

/// What is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    /// Organisations.
    Organisations,
    /// Pacts that are public.
    Pacts,
}

impl Of {
    /// Its word in addresses and messages.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Organisations => "organisations",
            Self::Pacts => "pacts",
        }
    }

    /// By which lists are narrowed to one of them.
    const fn facet(self) -> &'static str {
        match self {
            Self::Organisations => "organisation",
            Self::Pacts => "pact",
        }
    }
}

/// What a comparison is asked for: `of` once for each, and words to look for others.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Asked {
    of: Vec<String>,
    words: String,
}

impl Asked {
    /// From the query of an address; whatever else stands in it is not for us. Each is named once; those beyond [`MOST`], of which
    /// the page says that they are as many as fit, are left out.
    fn parse(query: &str) -> Self {
        let mut asked = Self::default();
        for (name, value) in url::form_urlencoded::parse(query.as_bytes()) {
            match &*name {
                "of" if asked.of.len() < MOST && !value.is_empty() && asked.of.iter().all(|of| *of != value) => {
                    asked.of.push(value.into_owned());
                }
                "q" => asked.words = value.into_owned(),
                _ => {}
            }
        }
        asked
    }
}
