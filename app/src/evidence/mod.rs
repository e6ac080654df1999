//! What a stranger needs to verify a public act without this portal: bundles, and the verification itself.
