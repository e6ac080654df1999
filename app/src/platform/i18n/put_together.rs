//! For the tests of the messages: the keys that the code puts together out of words.

use crate::assessments::model::Respondents;
use crate::assessments::questionnaire::{SCALE, STATEMENTS};
use crate::assessments::risk::{Level, STEPS, Treatment};
use crate::commitments::calendar::RestDay;
use crate::commitments::model::{Completion, ObligationState, Results, StandingStatus};
use crate::commitments::server::pages::words::COUNTED;
use crate::drafting::consultation::Disposition;
use crate::evidence::certificate::{CERTIFICATE_CHECKS, CERTIFICATE_FAULTS};
use crate::evidence::record::RECORD_CHECKS;
use crate::evidence::verify::{CHECKS, NO_FORM, TOLD};
use crate::factors::FACTORS;
use crate::files::model::Ground;
use crate::identity::model::{Outcome, Way};
use crate::identity::server::providers::Stop;
use crate::indicators::checks::Check;
use crate::indicators::model::{Direction, ReviewDecision};
use crate::indicators::server::queries::SORTS;
use crate::invitations::model::Answer;
use crate::kernel::locale::Lang;
use crate::library::model::{Confidence, InitiativeKind, InitiativeScope};
use crate::meetings::model::{Attendance, DecisionState, MeetingState};
use crate::meetings::server::pages::WAYS;
use crate::monitoring::model::{Side, TaskKind};
use crate::organisations::model::{MemberRole, OrganisationKind};
use crate::organisations::server::queries::Sort as OrganisationSort;
use crate::pacts::gate::Lack;
use crate::pacts::members::COLUMNS;
use crate::pacts::model::{Addressee, Frequency, PactKind, PactState, PartyRole};
use crate::pacts::procedure::{Body, Effect};
use crate::pacts::term::{Renewal, Said};
use crate::publications::figures::Figure;
use crate::publications::model::{Audience, SubjectKind, UpdateKind};
use crate::publications::step::{EditionState, StepKind};
use crate::sanctions::act::ActKind;
use crate::sanctions::model::{
    Capacity, ConditionKind, Discipline, Ending, Practice, Relation, ReopeningGround, Seat, Source, Stage, Vote, Withholding,
};
use crate::sanctions::server::register::State as SanctionState;
use crate::sanctions::server::register::list::SORTS as SANCTION_SORTS;
use crate::signatures::model::SigningMethod;
use crate::signatures::paper::PaperState;
use crate::signatures::server::step_up::Unsigned;

/// Keys that the code puts together: the pattern, with `*` for what varies, and the words that stand for it.
/// Without words, what is there decides; a word without a message then has a fallback in the code.
#[expect(clippy::too_many_lines, reason = "a list, one line a key")]
pub fn put_together() -> Vec<(&'static str, Vec<String>)> {
    fn words<T: ToString>(all: &[T]) -> Vec<String> {
        all.iter().map(ToString::to_string).collect()
    }
    fn dashed<T: ToString>(all: &[T]) -> Vec<String> {
        all.iter().map(|word| word.to_string().replace('_', "-")).collect()
    }
    let checks = [words(&CHECKS), words(&RECORD_CHECKS)].concat();
    let acts = words(ACTS);
    let by_people = |kind: &&ActKind| kind.by() != [Capacity::Clock] && !matches!(kind, ActKind::Alleged | ActKind::Opened);
    let done: Vec<_> = dashed(&ActKind::ALL.iter().filter(by_people).collect::<Vec<_>>());
    let factors: Vec<String> = (1..=FACTORS).map(|n| n.to_string()).collect();
    let flags = words(Check::ALL);
    let groups = words(Respondents::ALL);
    let steps: Vec<String> = (1..=STEPS).map(|n| n.to_string()).collect();
    vec![
        ("data-parameter-*", words(&["limit", "after", "updated_since"])),
        ("certificate-level-*", words(SigningMethod::ALL)),
        ("compare-*", vec!["organisations".to_owned(), "pacts".to_owned()]),
        ("compare-link-*", vec!["organisations".to_owned(), "pacts".to_owned()]),
        ("draft-renewal-*", words(Renewal::ALL)),
        ("pact-term-said-*", words(Said::ALL)),
        ("rest-day-*", words(RestDay::ALL)),
        ("pact-term-say-*", words(Said::ALL)),
        ("pact-term-say-*-means", words(Said::ALL)),
        ("invitation-answer-*", words(Answer::ALL)),
        ("members-counted-*", words(Answer::ALL)),
        ("members-column-*", COLUMNS.iter().map(|(name, _)| (*name).to_owned()).collect()),
        ("completion-*", words(Completion::ALL)),
        ("completion-*-means", words(Completion::ALL).into_iter().filter(|c| c != "unclear").collect()),
        ("attendance-*", words(Attendance::ALL)),
        ("checks-*-flag", flags.clone()),
        ("checks-*-how", flags.clone()),
        ("checks-*-misses", flags.clone()),
        ("checks-*-needed", flags.clone()),
        ("checks-*-source", flags.clone()),
        ("checks-*-title", flags.clone()),
        ("checks-*-what", flags),
        ("assess-agree-*", groups.clone()),
        ("assess-group-*", groups.clone()),
        ("assess-mean-*", groups.clone()),
        ("assess-outline-*", groups.clone()),
        ("assess-over-time-*", groups),
        ("assess-scale-*", words(&SCALE)),
        ("assess-statement-*", words(&STATEMENTS)),
        ("confidence-*", words(Confidence::ALL)),
        ("case-act-*", dashed(ActKind::ALL)),
        ("case-body-*", dashed(Body::ALL)),
        ("case-capacity-*", dashed(Capacity::ALL)),
        ("case-condition-*", dashed(ConditionKind::ALL)),
        ("case-discipline-*", dashed(Discipline::ALL)),
        ("case-do-*", done.clone()),
        ("case-do-*-means", done),
        ("case-effect-*", dashed(Effect::ALL)),
        ("case-ending-*", dashed(Ending::ALL)),
        ("case-motion-*", dashed(&["decide", "interim", "lift_interim", "release", "prolong"])),
        ("case-next-*", dashed(Stage::ALL)),
        ("case-practice-*", dashed(Practice::ALL)),
        ("case-practice-*-means", dashed(Practice::ALL)),
        ("case-relation-*", dashed(Relation::ALL)),
        ("case-reopening-*", dashed(ReopeningGround::ALL)),
        ("case-seat-*", dashed(Seat::ALL)),
        ("case-source-*", dashed(Source::ALL)),
        ("case-stage-*", dashed(Stage::ALL)),
        ("case-vote-*", dashed(Vote::ALL)),
        ("case-withholding-*", dashed(Withholding::ALL)),
        ("country-*", vec![]),
        ("consultation-disposition-*", words(Disposition::ALL)),
        ("draft-do-*", words(&["consult", "adopt", "open"])),
        ("draft-do-*-means", words(&["consult", "adopt", "open"])),
        ("decision-state-*", words(DecisionState::ALL)),
        ("evidence-check-*", [checks.clone(), words(&CERTIFICATE_CHECKS), words(&TOLD)].concat()),
        ("evidence-check-*-false", [checks, words(&CERTIFICATE_FAULTS), words(&[NO_FORM])].concat()),
        // One of the two above.
        ("evidence-check-**", vec![]),
        ("factor-*-name", factors.clone()),
        ("factor-*-short", factors.clone()),
        ("factor-*-what", factors),
        ("factors-to-*", words(Addressee::ALL)),
        ("file-ground-*", words(Ground::ALL)),
        ("file-withheld-*", words(Ground::ALL)),
        ("frequency-*", words(Frequency::ALL)),
        ("gate-lack-*", words(Lack::ALL)),
        ("home-pacts-*", words(PactState::ALL)),
        ("indicators-better-*", words(Direction::ALL)),
        ("indicators-sort-*", words(&SORTS.map(|(word, _)| word))),
        ("initiative-kind-*", words(InitiativeKind::ALL)),
        ("initiative-scope-*", words(InitiativeScope::ALL)),
        ("language-*", words(Lang::ALL)),
        ("library-customs-*", words(&["yes", "no"])),
        ("library-sort-*", words(&["oldest", "name"])),
        ("log-entry-*", acts.clone()),
        ("log-kind-*", acts),
        ("meeting-do-*", words(&WAYS.map(|(way, _)| way))),
        ("meeting-state-*", words(MeetingState::ALL)),
        ("mail-passkey-*-subject", words(&["added", "removed"])),
        ("mail-passkey-*-body", words(&["added", "removed"])),
        ("member-role-*", words(MemberRole::ALL)),
        ("board-lately-*", words(&crate::site::board::LATELY.map(|kind| kind.replace('.', "-")))),
        ("obligation-status-*", words(ObligationState::ALL)),
        ("obligations-count-*", words(&COUNTED)),
        ("organisation-kind-*", words(OrganisationKind::ALL)),
        ("pact-kind-*", words(PactKind::ALL)),
        ("pact-state-*", words(PactState::ALL)),
        ("party-role-*", words(PartyRole::ALL)),
        ("party-role-*", words(Addressee::ALL)),
        ("review-decision-*", words(ReviewDecision::ALL)),
        ("risk-impact-*", steps.clone()),
        ("risk-level-*", words(Level::ALL)),
        ("risk-likelihood-*", steps),
        ("risk-status-*", words(Treatment::ALL)),
        // Observers promise nothing.
        ("sign-promise-*", words(PartyRole::ALL).into_iter().filter(|role| role != "observer").collect()),
        ("results-*", words(Results::ALL)),
        ("paper-state-*", words(PaperState::ALL)),
        ("sign-level-*", words(SigningMethod::ALL)),
        ("signing-method-*", words(SigningMethod::ALL)),
        ("sanctions-count-*", vec!["in-effect".to_owned(), "ended".to_owned()]),
        ("sanctions-measure-*", vec![]),
        ("sanctions-sort-*", words(&SANCTION_SORTS)),
        ("sanctions-state-*", dashed(SanctionState::ALL)),
        ("task-kind-*", words(TaskKind::ALL)),
        ("thread-side-*", words(Side::ALL)),
        ("standing-*", words(StandingStatus::ALL)),
        ("bulletin-*", words(Figure::ALL)),
        ("update-about-*", dashed(SubjectKind::ALL)),
        ("update-audience-*", dashed(Audience::ALL)),
        // An edition for those inside is never for everyone.
        ("update-inside-*", vec!["members".to_owned(), "staff".to_owned()]),
        ("update-kind-*", dashed(UpdateKind::ALL)),
        ("update-state-*", dashed(EditionState::ALL)),
        ("update-step-*", dashed(StepKind::ALL)),
        ("list-sort-*", words(OrganisationSort::ALL)),
        ("unit-*", vec![]),
        ("provider-stop-*", words(Stop::ALL)),
        ("sign-provider-*", words(Unsigned::ALL)),
        ("sign-provider-*-title", words(Unsigned::ALL)),
        ("provider-stop-*-title", words(Stop::ALL)),
        ("sign-in-outcome-*", words(Outcome::ALL)),
        ("sign-in-way-*", words(Way::ALL)),
    ]
}

/// The types of the log's entries, as keys spell them.
pub const ACTS: &[&str] = &[
    "indicator-imported",
    "indicator-reviewed",
    "assessment-published",
    "finding-published",
    "library-recorded",
    "comment-answered",
    "comment-made",
    "consultation-closed",
    "consultation-given-up",
    "consultation-opened",
    "committee-founded",
    "committee-changed",
    "committee-closed",
    "meeting-called",
    "meeting-changed",
    "meeting-cancelled",
    "agenda-asked",
    "invitation-answered",
    "meeting-held",
    "minutes-drafted",
    "minutes-commented",
    "decision-recorded",
    "minutes-adopted",
    "action-late",
    "action-done",
    "action-dropped",
    "case-step-opened",
    "sanction-published",
    "sanction-changed",
    "sanction-withheld",
    "sanction-no-longer-withheld",
    "file-scanned",
    "mandate-delegated",
    "mandate-erased",
    "mandate-revoked",
    "monitor-appointed",
    "monitor-declared",
    "monitor-published",
    "monitor-retracted",
    "monitor-task-recorded",
    "obligation-missed",
    "obligation-reported",
    "obligation-returned",
    "obligation-verified",
    "obligation-waived",
    "obligations-arose",
    "obligations-fell-due",
    "organisation-registered",
    "pact-adopted",
    "pact-ending",
    "pact-entered-into-force",
    "pact-expired",
    "pact-notice-given",
    "pact-opened",
    "pact-renewal-agreed",
    "pact-renewed",
    "pact-superseded",
    "pact-terminated",
    "pact-termination-given",
    "pact-word-annulled",
    "passkey-registered",
    "passkey-erased",
    "passkey-removed",
    "press-erased",
    "party-seated",
    "risk-map-published",
    "sealed",
    "signature-annulled",
    "signature-countersigned",
    "signature-witnessed",
    "signature-declined",
    "signature-erased",
    "signature-invited",
    "signature-lapsed",
    "signature-restored",
    "signature-signed",
    "signature-superseded",
    "signature-withdrawn",
    "standing-departed",
    "standing-restored",
    "update-corrected",
    "update-published",
    "update-retracted",
    "version-adopted",
    "version-entered-into-force",
    "version-reminded",
];
