//! The words of cases and sanctions.

use crate::kernel::words;

words! {
    /// What a signatory is said to have done (the practices of the multilateral development banks' framework of 2006, and silence).
    Practice {
        /// Giving or taking something of value to influence somebody
        Corrupt = "corrupt",
        /// Misleading somebody to gain by it
        Fraudulent = "fraudulent",
        /// An arrangement between several to gain by it
        Collusive = "collusive",
        /// Harm, or the threat of it
        Coercive = "coercive",
        /// Standing in the way of an inquiry
        Obstructive = "obstructive",
        /// A report that was owed and not made
        NonReporting = "non_reporting",
        /// Another breach of the text
        Other = "other",
    }
}

words! {
    /// From where a case comes.
    Source {
        /// A finding of the monitor
        Finding = "finding",
        /// A critical obligation that was missed
        MissedObligation = "missed_obligation",
        /// What another party alleges
        Allegation = "allegation",
        /// A concern that was handed over
        Concern = "concern",
        /// A measure of another pact, where this one's rule recognises it
        Recognition = "recognition",
        /// The sanctions officer's own knowledge
        Officer = "officer",
    }
}

words! {
    /// How far a case is.
    Stage {
        /// Somebody alleges a breach; the officer has not looked at it yet
        Allegation = "allegation",
        /// The officer looks at it, and the body that will decide is formed
        Review = "review",
        /// The respondent was told and may answer
        Response = "response",
        /// The body may decide
        Decision = "decision",
        /// It has decided; the respondent may appeal
        Appealable = "appealable",
        /// The appeal is heard
        Appeal = "appeal",
        /// Nothing stands in the way of the decision any more
        Final = "final",
        /// The body looks at its decision again
        Reconsideration = "reconsideration",
        /// It is over
        Closed = "closed",
    }
}

words! {
    /// How a case ended.
    Ending {
        /// The allegation was not taken up
        Declined = "declined",
        /// No breach was found
        Dismissed = "dismissed",
        /// The measure was annulled
        Annulled = "annulled",
        /// The conditions were met, or it was no longer needed, before its time
        Released = "released",
        /// Its time ran out
        Expired = "expired",
    }
}

words! {
    /// Who acts in a case.
    Capacity {
        /// The sanctions officer
        Officer = "officer",
        /// Who names a member of the panel for Customs
        Customs = "customs",
        /// Who names a member of the panel for the associations
        Associations = "associations",
        /// The body of the first instance
        Bench = "bench",
        /// The body that hears the appeal
        AppealBench = "appeal_bench",
        /// Who is said to have broken the pact
        Respondent = "respondent",
        /// Who alleges it
        Complainant = "complainant",
        /// The clock
        Clock = "clock",
    }
}

words! {
    /// A seat in a body that decides.
    Seat {
        /// The officer who decides alone
        Officer = "officer",
        /// Named by Customs
        Customs = "customs",
        /// Named by the associations
        Associations = "associations",
        /// Belongs to neither, chosen by the other two
        Chair = "chair",
        /// Hears the appeal, alone or in the chair
        AppealFirst = "appeal_first",
        /// Of a board of three
        AppealSecond = "appeal_second",
        /// Of a board of three
        AppealThird = "appeal_third",
    }
}

words! {
    /// What a member says to a motion.
    Vote {
        /// For it
        For = "for",
        /// Against it
        Against = "against",
        /// Neither
        Abstain = "abstain",
    }
}

words! {
    /// What a condition of a measure asks for.
    ConditionKind {
        /// To make good what was taken or lost
        Restitution = "restitution",
        /// To carry out a plan
        RemedialPlan = "remedial_plan",
        /// To train people
        Training = "training",
        /// To open books or premises
        Access = "access",
        /// Something else
        Other = "other",
    }
}

words! {
    /// How another organisation belongs to the respondent.
    Relation {
        /// It controls the respondent
        Controlling = "controlling",
        /// The respondent controls it
        Controlled = "controlled",
        /// It goes on with the respondent's business
        Successor = "successor",
    }
}

words! {
    /// Why what should be public is withheld.
    Withholding {
        /// A court ordered it
        CourtOrder = "court_order",
        /// A law forbids it
        LegalGround = "legal_ground",
    }
}

words! {
    /// Why a decision is looked at again.
    ReopeningGround {
        /// A court acquitted on the facts
        Acquittal = "acquittal",
        /// Facts that nobody knew
        NewFacts = "new_facts",
    }
}

words! {
    /// What Customs did within its own house, told without a name.
    Discipline {
        /// No breach of duty was found
        Cleared = "cleared",
        /// A reprimand
        Reprimand = "reprimand",
        /// A fine or a cut of pay
        Fine = "fine",
        /// Another post
        Transfer = "transfer",
        /// Suspension from duty
        Suspension = "suspension",
        /// Dismissal
        Dismissal = "dismissal",
        /// It went to the prosecutor
        Prosecution = "prosecution",
    }
}
