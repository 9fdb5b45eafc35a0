/// Which days the states of a board cover.
package struct Coverage: Hashable, Sendable {
  /// The days on which a state began, drafts left out.
  package var days: [Day]
  /// Pauses between two states that are longer than a state stays fresh.
  package var gaps: [Title.Gap]
  /// Days of the longest pause; nil if there are not two states.
  package var longestPause: Int?
  /// The last day on which the last state is still in force.
  package var freshUntil: Day?
}

extension Leaderboard {
  /// What the states of `track`, or of all tracks, cover.
  package func coverage(ofTrack track: String? = nil) -> Coverage {
    let states = snapshots.filter { !$0.isDraft && (track == nil || $0.track == track) }
    let days = Set(states.map(\.validFrom)).sorted()
    let pauses = zip(days, days.dropFirst())
    return Coverage(
      days: days,
      gaps: pauses.filter { $1 - $0 > freshnessDays }.map {
        Title.Gap(from: $0.advanced(by: freshnessDays + 1), to: $1.advanced(by: -1))
      },
      longestPause: pauses.map { $1 - $0 }.max(),
      freshUntil: days.last.map { $0.advanced(by: freshnessDays) })
  }
}
