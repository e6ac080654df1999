//! Where a draft stands on its way, and which step it may take, without a database.

/// Where a draft stands on its way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Way {
    /// Its text was adopted.
    pub adopted: bool,
    /// How many rounds it has had.
    pub rounds: u64,
    /// Whether one of them is open.
    pub consulting: bool,
    /// How many comments are without an answer.
    pub unanswered: u64,
    /// It was given up.
    pub given_up: bool,
}

/// Why a step on the way is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Barred {
    /// The text was adopted and cannot change.
    Adopted,
    /// A round is open.
    Consulting,
    /// The public was never consulted.
    NeverConsulted,
    /// A comment has no answer.
    Unanswered,
    /// The draft was given up.
    GivenUp,
}

impl Barred {
    /// The message key of the reason.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Adopted => "draft-refused-adopted",
            Self::Consulting => "draft-refused-consulting",
            Self::NeverConsulted => "draft-refused-never-consulted",
            Self::Unanswered => "draft-refused-unanswered",
            Self::GivenUp => "draft-refused-given-up",
        }
    }
}

impl Way {
    /// Whether the draft may be changed.
    pub const fn edit(self) -> Result<(), Barred> {
        match self {
            Self { adopted: true, .. } => Err(Barred::Adopted),
            Self { given_up: true, .. } => Err(Barred::GivenUp),
            _ => Ok(()),
        }
    }

    /// Whether the draft may be given up: whatever was not adopted, and once.
    pub const fn give_up(self) -> Result<(), Barred> {
        self.edit()
    }

    /// Whether another round may be opened.
    pub const fn consult(self) -> Result<(), Barred> {
        match self {
            Self { adopted: true, .. } => Err(Barred::Adopted),
            Self { given_up: true, .. } => Err(Barred::GivenUp),
            Self { consulting: true, .. } => Err(Barred::Consulting),
            _ => Ok(()),
        }
    }

    /// Whether the text may be adopted.
    pub const fn adopt(self) -> Result<(), Barred> {
        match self {
            Self { adopted: true, .. } => Err(Barred::Adopted),
            Self { given_up: true, .. } => Err(Barred::GivenUp),
            Self { consulting: true, .. } => Err(Barred::Consulting),
            Self { rounds: 0, .. } => Err(Barred::NeverConsulted),
            Self { unanswered: 1.., .. } => Err(Barred::Unanswered),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_adopted_only_after_a_round_that_is_over_and_answered() {
        let way = Way { rounds: 1, ..Way::default() };
        assert_eq!(way.adopt(), Ok(()));
        assert_eq!(Way::default().adopt(), Err(Barred::NeverConsulted));
        assert_eq!(Way { consulting: true, ..way }.adopt(), Err(Barred::Consulting));
        assert_eq!(Way { unanswered: 3, ..way }.adopt(), Err(Barred::Unanswered));
        assert_eq!(Way { consulting: true, ..way }.consult(), Err(Barred::Consulting));
        let adopted = Way { adopted: true, ..way };
        assert_eq!([adopted.edit(), adopted.consult(), adopted.adopt()], [Err(Barred::Adopted); 3]);
    }

    #[test]
    fn a_draft_is_given_up_once_wherever_it_stands_before_its_adoption_and_then_stays_as_it_is() {
        for way in [Way::default(), Way { rounds: 1, consulting: true, unanswered: 3, ..Way::default() }] {
            assert_eq!(way.give_up(), Ok(()));
        }
        assert_eq!(Way { rounds: 1, adopted: true, ..Way::default() }.give_up(), Err(Barred::Adopted));
        let gone = Way { rounds: 1, given_up: true, ..Way::default() };
        assert_eq!([gone.edit(), gone.consult(), gone.adopt(), gone.give_up()], [Err(Barred::GivenUp); 4]);
    }
}
