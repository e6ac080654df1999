# The ten factors of the Revised Arusha Declaration.
factors-title = The ten Arusha factors
factors-what = What integrity in Customs rests on, as the Customs administrations of the world declared it. Each commitment in a pact serves one of these factors, and each case of the library may touch several.
factors-source = The factors are those of the Revised Arusha Declaration of the World Customs Organization (2003). The explanations are ours.
factors-all = All ten factors
factor-name = Factor
factors-coverage = Coverage
factors-coverage-what = For each factor: how many commitments there are to it in the pacts that stand, how many obligations arose from them, and what came of these. Where nothing was promised or nothing was reported, it says so.
factors-promised = Commitments
factors-kept = Found fully kept
factors-gap = Gap: no commitment
factors-no-result = Nothing reported yet
factors-matrix = Who promises what
factors-matrix-what = How many commitments each side has to each factor in the pacts that stand. A dashed cell is a gap.
factors-to-customs = Customs
factors-to-association = Associations
factors-to-member = Members
factors-to-monitor = Monitor
factors-to-joint = Together
factors-explained = The factors explained
factor-numbered = { $number }. { $name }
factor-kind = Arusha factor { $number }
factor-commitments = { $count ->
    [0] No commitment
    [one] One commitment
   *[other] { $count } commitments
  }
factor-cases = { $count ->
    [0] No case in the library
    [one] One case in the library
   *[other] { $count } cases in the library
  }
factor-commitments-title = Commitments that serve it
factor-commitment = Commitment
factor-addressee = Who promises
factor-pact = Pact
factor-no-commitments-title = No commitment yet
factor-no-commitments = A commitment will stand here as soon as a pact that holds one is published.
factor-cases-title = Cases that touch it
factor-cases-sift = Sift these cases in the library
factor-no-cases-title = No case yet
factor-no-cases = A case will stand here as soon as the library holds one that touches this factor.
factor-1-name = Leadership and Commitment
factor-1-what = Integrity begins with those at the top: they set the example, say what they expect, and answer for it.
factor-2-name = Regulatory Framework
factor-2-what = Rules that are few, plain and alike for all leave little room for favours or for toll-taking.
factor-3-name = Transparency
factor-3-what = Whoever deals with Customs can know the rules, the fees and the reasons for a decision, and can appeal against it.
factor-4-name = Automation
factor-4-what = Steps that run by machine leave a trail and spare the meetings in which a bribe could change hands.
factor-5-name = Reform and Modernization
factor-5-what = Procedures that nobody needs are removed, and the rest are made fast enough that nobody is tempted to pay for speed.
factor-6-name = Audit and Investigation
factor-6-what = Checks from inside and outside find what goes wrong, and what is found is looked into by people who are independent.
factor-7-name = Code of Conduct
factor-7-what = Officials know in plain words what is expected of them, and what follows when they fall short.
factor-8-name = Human Resource Management
factor-8-what = Fair pay, recruitment and promotion by merit, training and rotation make honesty a career that one can live on.
factor-9-name = Morale and Organizational Culture
factor-9-what = Where people are proud of their service, its good name is guarded by all of them and not by a department.
factor-10-name = Relationship with the Private Sector
factor-10-what = It takes two to bribe: Customs and business talk in the open, promise the same to each other, and hold each other to it.
factor-1-short = Leadership
factor-2-short = Rules
factor-3-short = Transparency
factor-4-short = Automation
factor-5-short = Reform
factor-6-short = Audit
factor-7-short = Conduct
factor-8-short = Staff
factor-9-short = Morale
factor-10-short = Business
factors-assessments = See how administrations assess themselves on them
