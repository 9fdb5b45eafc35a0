/// How long a claim's title was held, and what that is worth on its board.
package struct Holding: Hashable, Sendable {
  /// The days before a claim over which the leaders of its board are counted.
  package static let churnDays = 180

  /// Followed through editions: a new edition with the same leader does not end a title.
  package var tenure: Tenure
  package var boardName: String
  /// How many models led the same slice in the `churnDays` up to the claim, as far as is archived.
  package var leaders: Int
  /// The day on which the model could first be had, if the catalog knows it.
  package var released: Day?

  package init(tenure: Tenure, boardName: String, leaders: Int, released: Day? = nil) {
    self.tenure = tenure
    self.boardName = boardName
    self.leaders = leaders
    self.released = released
  }

  /// Days from the release to the title, at least and at most; no least where the beginning is not
  /// archived.
  package var lag: (atLeast: Int?, atMost: Int)? {
    released.map { day in (tenure.earliest.map { $0 - day }, tenure.from - day) }
  }
}

/// What became of a true claim: the same measure in a later state.
package struct Since: Hashable, Sendable {
  package var label: Verdict.Label
  /// The first state that shows another outcome, else the last that shows the same.
  package var day: Day
  /// Who stood above the subject then and not before, where the claim was lost.
  package var passedBy: String?

  package init(label: Verdict.Label, day: Day, passedBy: String? = nil) {
    self.label = label
    self.day = day
    self.passedBy = passedBy
  }
}

/// How many are first somewhere: over the lists, columns and row groups of a board on one day.
package struct BaseRate: Hashable, Sendable {
  package var boardName: String
  package var slices: Int
  /// Distinct models, and distinct organisations that are known, first in at least one slice.
  package var models: Int
  package var organizations: Int

  package init(boardName: String, slices: Int, models: Int, organizations: Int) {
    self.boardName = boardName
    self.slices = slices
    self.models = models
    self.organizations = organizations
  }
}
