internal import Touchstone

/// All that was found out about one claim: what the findings are drawn from.
struct Inquiry {
  struct Stale: Hashable {
    var board: String
    var before: Day?
    var after: Day?
  }

  let claim: Claim
  /// The claim with every name that a figure of its sentence settles.
  var reading: Claim
  let document: Document
  let date: ClaimDate?
  let names: Names
  let surroundings: Surroundings
  let archive: Archive
  /// Boards, or measures of a board, that the archive does not know.
  var unknownBoards: [String] = []
  /// Boards of which the archive also holds figures that decide nothing.
  var boardsWithOtherFigures: Set<String> = []
  /// Of a first that nothing in the register contradicts.
  var releasesSearched: Finding.ReleaseSearch?
  /// Boards without a state in force.
  var stale: [Stale] = []
  /// The vendor whose own table compares the models, where no board was named.
  var reporter: String?
  var asserted: [Evaluation] = []
  var search = SliceSearch.Result()
  /// What the search was over.
  var searched: (questions: [Question], base: Filter)?
  /// The same sentence said of the rival, or of the leader.
  var rivalSlices: Verdict.RivalCount?
  var baseRate: BaseRate?
  /// The slice where the claim is true, through time.
  var titleHistory: TitleHistory?
  var title: Title?
  var holding: Holding?
  var course: Course?
  /// The slices that the sentence asserts, through time.
  var histories: [TitleHistory] = []
  var label = Verdict.Label.notEnoughEvidence
  /// Reasons of a claim that no board was asked for.
  var reasons: [FindingCode] = []
  var missing: [Verdict.Missing] = []

  init(claim: Claim, surroundings: Surroundings, names: Names, archive: Archive) {
    self.claim = claim
    reading = claim
    self.archive = archive
    self.surroundings = surroundings
    self.names = names
    document = surroundings.document
    date = ClaimDate(claim, in: document)
  }

  /// The sentence fails as it stands: only then is it asked what would make it true.
  var holdsOnlyNarrower: Bool {
    label == .conflicting && decided.allSatisfy { $0.outcome == .fails }
  }

  var registers: Registers { names.catalog.registers }

  var decided: [Evaluation] { asserted.filter(\.isDecided) }
}
