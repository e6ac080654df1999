//! How people come in.

use crate::kernel::words;

words! {
    /// By which way somebody signs in.
    Way {
        /// By a one-time link in a mail
        Mail = "mail",
        /// Through an identity provider
        Provider = "provider",
        /// With a passkey
        Passkey = "passkey",
        /// By a door of the demonstration
        Demo = "demo",
    }
}

words! {
    /// What became of an attempt to sign in.
    Outcome {
        /// A session was opened
        Entered = "entered",
        /// What was shown had been used, or its time had passed
        Spent = "spent",
        /// A provider named the address of this account without knowing whose it is
        Unverified = "unverified",
        /// Somebody else tried to connect the account at a provider that belongs to this one
        Taken = "taken",
    }
}
