//! The templates that the program carries.

use crate::pacts::template::{self, Template};
use std::collections::BTreeMap;

/// Languages and the text in each.
type Texts = &'static [(&'static str, &'static str)];

/// The name, the outline and the text files of each template.
const CARRIED: [(&str, &str, Texts); 3] = [
    (
        "integrity-pact",
        include_str!("../../../templates/integrity-pact.json"),
        &[("en", include_str!("../../../templates/integrity-pact.md"))],
    ),
    (
        "cooperation-mou",
        include_str!("../../../templates/cooperation-mou.json"),
        &[("en", include_str!("../../../templates/cooperation-mou.md"))],
    ),
    (
        "performance-contract",
        include_str!("../../../templates/performance-contract.json"),
        &[
            ("en", include_str!("../../../templates/performance-contract.md")),
            ("fr", include_str!("../../../templates/performance-contract.fr.md")),
        ],
    ),
];

/// The names of the carried templates.
pub fn names() -> impl Iterator<Item = &'static str> {
    CARRIED.iter().map(|(name, ..)| *name)
}

/// A carried template with its texts by language.
pub fn carried(name: &str) -> Option<(Template, BTreeMap<String, String>)> {
    let (_, json, texts) = CARRIED.iter().find(|(known, ..)| *known == name)?;
    let texts = texts.iter().map(|(lang, text)| ((*lang).to_owned(), (*text).to_owned())).collect();
    template::read(json).ok().map(|template| (template, texts))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pacts::draft::{Particulars, document};

    #[test]
    fn each_carried_template_makes_a_version_from_its_examples() {
        for (name, ..) in CARRIED {
            let (template, texts) = carried(name).unwrap();
            let values = template.placeholders.iter().map(|p| (p.key.clone(), p.example.clone())).collect();
            let particulars = Particulars {
                slug: name.parse().unwrap(),
                title: None,
                authentic: Vec::new(),
                entry: serde_json::from_str(r#"{"signatures":{"customs":1}}"#).unwrap(),
                signing: None,
                supersedes: None,
                values,
            };
            let made = document(&template, &texts, particulars, &super::super::load::spelling());
            assert_eq!(made.map(|d| d.languages.len()), Ok(texts.len()), "{name}");
        }
    }
}
