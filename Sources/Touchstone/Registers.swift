/// Dated, cited facts about boards and models that no table of a board prints.
///
/// What a register does not hold is unknown, never denied.
package struct Registers: Hashable, Sendable {
  /// From a day on, whether the public could use a model; it holds until the model's next row.
  package struct Access: Hashable, Sendable {
    /// The catalog's identity of a model, or of a family whose members it covers.
    package var model: String
    package var from: Day
    package var isPublic: Bool
    package var source: String

    package init(model: String, from: Day, isPublic: Bool, source: String) {
      self.model = model
      self.from = from
      self.isPublic = isPublic
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

  /// Ordered by model, then by day.
  package var access: [Access]
  package var ties: [Tie]
  package var lookAlikes: [LookAlike]
  package var testSizes: [TestSize]

  package init(
    access: [Access] = [], ties: [Tie] = [], lookAlikes: [LookAlike] = [],
    testSizes: [TestSize] = []
  ) {
    self.access = access
    self.ties = ties
    self.lookAlikes = lookAlikes
    self.testSizes = testSizes
  }
}
