//! `acts!`: what is done in a record that is the list of its steps, each act with all that it says.

/// Declares an enum `Act` of things done, each with its fields and its one spelling, and `ActKind`, what each is called.
macro_rules! acts {
    (
        $(#[$emeta:meta])* Act,
        $($(#[$meta:meta])* $name:ident = $word:literal $({ $($(#[$fmeta:meta])* $field:ident: $type:ty),+ $(,)? })?),+ $(,)?
    ) => {
        $(#[$emeta])*
        #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[serde(tag = "act")]
        pub enum Act {
            $($(#[$meta])* #[serde(rename = $word)] $name $({ $($(#[$fmeta])* $field: $type),+ })?),+
        }

        $crate::kernel::words! {
            /// What an act is called.
            ActKind { $($(#[$meta])* $name = $word),+ }
        }

        impl Act {
            /// What it is called.
            pub const fn kind(&self) -> ActKind {
                match self { $(Self::$name { .. } => ActKind::$name),+ }
            }
        }
    };
}

pub(crate) use acts;
