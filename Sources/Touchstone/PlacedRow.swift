/// A row of a table with its place.
package struct PlacedRow: Hashable, Sendable {
  /// nil if the row cannot be placed.
  package var place: ClosedRange<Int>?
  package var standing: Standing

  package init(place: ClosedRange<Int>?, standing: Standing) {
    self.place = place
    self.standing = standing
  }
}

extension Leaderboard {
  /// The place that a printed rank means: a board that counts from 0 prints 0 for the first.
  package func printedPlace(of row: Standing, track: String) -> Int? {
    row.printedRank.map { $0 - rankBase(ofTrack: track) + 1 }
  }
}
