//! How a signature was made, and how much that proves.

use crate::kernel::words;

words! {
    /// What stands for the act of signing.
    SigningMethod {
        /// A one-time code sent to the mandate-holder's address
        EmailCode = "email_code",
    }
}

words! {
    /// The level of an electronic signature (Regulation (EU) 910/2014, article 3). Never qualified.
    SignatureLevel {
        /// Simple
        Ses = "SES",
        /// Advanced
        Aes = "AES",
    }
}
