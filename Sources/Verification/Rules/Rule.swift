package import Touchstone

/// One finding: when it fires, with an example on which it must fire and one on which it must not.
package protocol Rule: Sendable {
  var code: FindingCode { get }
  /// The finding must be among those of this verdict.
  var matching: RuleExample { get }
  /// The finding must not be among those of this verdict.
  var notMatching: RuleExample { get }
}

/// The part of a rule that only Verification calls.
protocol FiringRule: Rule {
  func findings(in inquiry: Inquiry) -> [Finding]
}

/// A claim with a small invented archive; `explain` prints it and a test runs it.
package struct RuleExample: Sendable {
  package var sentence: Bilingual
  package var claim: Claim
  package var published: Day?
  package var boards: [Leaderboard]
  package var standings: [SnapshotID: [Standing]]
  /// The document around the sentence, where it matters.
  package var document = Document(source: "example")
  /// The document's other claims.
  package var others: [Claim] = []

  /// The verdict on the example.
  package func verdict() -> Verdict {
    var document = document
    document.published = published
    let verifier = Verifier(catalog: ExampleWorld.catalog, boards: boards)
    let archive = Archive(boards: boards, standings: standings)
    return verifier.verdicts(on: [claim] + others, in: document, archive: archive).first
      ?? verifier.verdict(on: claim, in: document, archive: archive)
  }
}

/// All findings that this version can raise, in the order of their codes.
package enum Rules {
  /// In the order of their codes.
  package static let published: [any Rule] = all

  static let all: [any FiringRule] = [
    NoBoardNamed(), NoDate(), NoSnapshotInForce(), SubjectNotListed(), RivalNotListed(),
    RivalIsAClass(), UnknownBoard(), NoPlaceStated(), UnknownAttribute(), UnstatedQualifier(),
    HeadlineDropsScope(), UnrankedRowsAbove(), StatisticalTie(), RankScoreMismatch(),
    AmbiguousName(), LookAlikeBoard(), ZeroBasedRank(), WithinChance(), NotPubliclyAvailable(),
    SelfReported(),
    BoardUnderCaution(), ConflictOfInterest(), SmallTest(), Granularity(), DifferentProtocol(),
    ShortTenure(), StaleTitle(), LaunchToTitle(), EditionChanged(), EarlierRelease(),
    FirstNotSettled(), ScoreMismatch(), InternalContradiction(), NumberFromOther(),
    SuperlativeLaw(), NoSourceGiven(),
    HostileDocument(),
  ]
}
