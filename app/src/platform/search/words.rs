//! Texts as words.

use crate::kernel::locale::Lang;
use icu_normalizer::DecomposingNormalizerBorrowed;
use icu_normalizer::properties::CanonicalCombiningClassMapBorrowed;
use rust_stemmers::{Algorithm, Stemmer};
use std::collections::BTreeSet;

/// A text and its language, if it has one: names have none.
#[derive(Clone, Copy, Debug)]
pub struct Text<'a>(pub &'a str, pub Option<Lang>);

/// The longest word that is kept, in characters.
const LONGEST: usize = 40;

/// A text without marks on its letters, in lower case; letters of Arabic that are often written for one another are one.
pub fn fold(text: &str) -> String {
    let classes = CanonicalCombiningClassMapBorrowed::new();
    DecomposingNormalizerBorrowed::new_nfkd()
        .normalize_iter(text.chars())
        .filter(|c| classes.get_u8(*c) == 0 && *c != '\u{640}')
        .flat_map(char::to_lowercase)
        .map(|c| match c {
            'ى' => 'ي',
            'ة' => 'ه',
            other => other,
        })
        .collect()
}

/// The words of a text, folded, in their order.
pub fn words(text: &str) -> Vec<String> {
    let folded = fold(text);
    folded.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(|w| w.chars().take(LONGEST).collect()).collect()
}

/// The stem of a folded word.
pub fn stem(word: &str, lang: Lang) -> String {
    let algorithm = match lang {
        Lang::En => Algorithm::English,
        Lang::Fr => Algorithm::French,
        Lang::Es => Algorithm::Spanish,
        Lang::Ar => Algorithm::Arabic,
    };
    Stemmer::create(algorithm).stem(word).into_owned()
}

/// All words of these texts with their stems, each once, between spaces: what is indexed.
pub fn indexed(texts: &[Text]) -> String {
    let mut all = BTreeSet::new();
    for Text(text, lang) in texts {
        for word in words(text) {
            all.extend(lang.map(|lang| stem(&word, lang)));
            all.insert(word);
        }
    }
    all.into_iter().collect::<Vec<_>>().join(" ")
}

/// The trigrams of a word, its beginning and its end marked by a space, each once.
pub fn trigrams(word: &str) -> BTreeSet<String> {
    let marked: Vec<char> = std::iter::once(' ').chain(word.chars()).chain(std::iter::once(' ')).collect();
    marked.windows(3).map(|w| w.iter().collect()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_case_and_variants_do_not_matter() {
        assert_eq!(words("Société Générale de Surveillance, S.A."), ["societe", "generale", "de", "surveillance", "s", "a"]);
        assert_eq!(words("إدارةُ الجَمارك"), words("اداره الجمارك"));
        assert_eq!(words("Ｆｕｌｌ ﬁne"), ["full", "fine"]);
    }

    #[test]
    fn a_text_is_found_by_other_forms_of_its_words() {
        let text = indexed(&[Text("Clearances are published", Some(Lang::En))]);
        assert!(text.split(' ').any(|w| w == stem("publishing", Lang::En)), "{text}");
        assert!(text.split(' ').any(|w| w == stem("clearance", Lang::En)), "{text}");
    }

    #[test]
    fn a_word_is_made_of_its_trigrams() {
        assert_eq!(trigrams("acme").into_iter().collect::<Vec<_>>(), [" ac", "acm", "cme", "me "]);
    }
}
