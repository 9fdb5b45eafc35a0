/// Dated, cited facts about boards and models that no table of a board prints.
///
/// What a register does not hold is unknown, never denied.
package struct Registers: Hashable, Sendable {
  /// A general language model that takes part in the register of releases; the catalog dates it.
  package struct Release: Hashable, Sendable {
    package var model: String
    /// ISO 639-1 codes; empty if unknown.
    package var languages: Set<String>
    package var source: String

    package init(model: String, languages: Set<String> = [], source: String) {
      self.model = model
      self.languages = languages
      self.source = source
    }
  }

  /// A connection between who runs a board and who makes models.
  package struct Tie: Hashable, Sendable {
    package var board: String
    package var vendor: String
    /// The day from which on a source shows it.
    package var from: Day
    /// The last day on which a source shows it; nil if it is not known to have ended.
    package var until: Day?
    package var summary: Bilingual
    package var source: String

    package init(
      board: String, vendor: String, from: Day, until: Day? = nil, summary: Bilingual,
      source: String
    ) {
      self.board = board
      self.vendor = vendor
      self.from = from
      self.until = until
      self.summary = summary
      self.source = source
    }

    package func holds(on day: Day) -> Bool { from <= day && until.map { day <= $0 } ?? true }
  }

  /// Two boards whose names are easily taken for one another.
  package struct LookAlike: Hashable, Sendable {
    package var board: String
    package var other: String
    package var source: String

    package init(board: String, other: String, source: String) {
      self.board = board
      self.other = other
      self.source = source
    }
  }

  /// The number of questions of a test set, each answered right or wrong.
  package struct TestSize: Hashable, Sendable {
    package var board: String
    package var items: Int
    package var source: String

    package init(board: String, items: Int, source: String) {
      self.board = board
      self.items = items
      self.source = source
    }
  }

  package var releases: [Release]
  package var ties: [Tie]
  package var lookAlikes: [LookAlike]
  package var testSizes: [TestSize]

  package init(
    releases: [Release] = [], ties: [Tie] = [], lookAlikes: [LookAlike] = [],
    testSizes: [TestSize] = []
  ) {
    self.releases = releases
    self.ties = ties
    self.lookAlikes = lookAlikes
    self.testSizes = testSizes
  }
}
