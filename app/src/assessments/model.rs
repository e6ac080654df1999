//! Who answers a self-assessment, and when.

use crate::kernel::words;

words! {
    /// A group of respondents.
    Respondents {
        /// Customs officials
        Officials = "officials",
        /// Those who deal with Customs
        PrivateSector = "private_sector",
    }
}

/// The letters and digits of answer codes: those of Crockford's base 32, none of which looks like another.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// An answer code of 80 bits, in four groups of four, from as many random bytes.
pub fn code(bytes: [u8; 16]) -> String {
    let letters: Vec<char> = bytes.iter().map(|b| char::from(ALPHABET[usize::from(b % 32)])).collect();
    letters.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}

/// A code as it was typed, in its one spelling: without spaces and hyphens, in capitals, look-alikes made the same.
pub fn normalised(typed: &str) -> String {
    typed
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| match c.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_known_again_however_it_is_typed() {
        let code = code([0, 1, 10, 31, 32, 33, 200, 255, 7, 8, 9, 11, 12, 13, 14, 15]);
        assert_eq!(code.len(), 19);
        assert_eq!(normalised(&code), normalised(&format!(" {} ", code.to_lowercase().replace('-', " ").replace('0', "o"))));
        assert_ne!(normalised(&code), normalised(&code[1..]));
    }
}
