//! States: a word and a shape, never colour alone.

use leptos::prelude::*;

/// What a state means for the reader.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// Done, kept, in force.
    Good,
    /// Due soon, open for a time.
    Soon,
    /// Missed, refused, sanctioned.
    Bad,
    /// Not judged yet.
    Pending,
    /// Neither good nor bad.
    #[default]
    Neutral,
}

impl Tone {
    /// The tone's name, as classes carry it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Soon => "soon",
            Self::Bad => "bad",
            Self::Pending => "pending",
            Self::Neutral => "neutral",
        }
    }

    /// The tone's shape: a disc, a half disc, a cross, a dashed ring, a bar.
    const fn path(self) -> &'static str {
        match self {
            Self::Good => "M5 0a5 5 0 1 1 0 10A5 5 0 0 1 5 0z",
            Self::Soon => "M5 0a5 5 0 1 1 0 10A5 5 0 0 1 5 0zm0 1.5v7a3.5 3.5 0 0 0 0-7z",
            Self::Bad => "M0 1.6 1.6 0 5 3.4 8.4 0 10 1.6 6.6 5 10 8.4 8.4 10 5 6.6 1.6 10 0 8.4 3.4 5z",
            Self::Pending => "M5 0a5 5 0 1 1 0 10A5 5 0 0 1 5 0zm0 1.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7z",
            Self::Neutral => "M0 4h10v2H0z",
        }
    }
}

/// The shape of a tone, which repeats what the word beside it says.
pub(super) fn shape(tone: Tone) -> impl IntoView {
    view! {
        <svg class="shape" viewBox="0 0 10 10" aria-hidden="true">
            <path fill-rule="evenodd" d=tone.path()></path>
        </svg>
    }
}

/// A state in a word.
///
/// Accessibility: the word carries the meaning; the shape tells tones apart without colour and is hidden from screen readers.
#[component]
pub fn Tag(#[prop(optional)] tone: Tone, children: Children) -> impl IntoView {
    view! {
        <span class=format!("tag {}", tone.as_str())>
            {shape(tone)}
            <span>{children()}</span>
        </span>
    }
}
