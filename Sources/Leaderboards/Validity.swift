internal import Touchstone

/// Gives every state the day on which another one replaced it, and orders the states.
///
/// A state ends with the next state of its track, or with the first state of the board's next
/// edition, if that comes sooner: a board that publishes October no longer stands by September.
/// A track with a successor (`five-shot` after the undivided board) ends with its first state.
func withValidity(_ snapshots: [Snapshot], successors: [String: String] = [:]) -> [Snapshot] {
  var begin: [String: Day] = [:]
  for snapshot in snapshots where !snapshot.isDraft {
    guard let edition = snapshot.edition else { continue }
    begin[edition] = min(begin[edition] ?? snapshot.validFrom, snapshot.validFrom)
  }
  let editions = begin.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
  var nextEdition: [String: Day] = [:]
  for (edition, next) in zip(editions, editions.dropFirst()) {
    nextEdition[edition.key] = next.value
  }

  var firstOfTrack: [String: Day] = [:]
  for snapshot in snapshots {
    firstOfTrack[snapshot.track] = min(
      firstOfTrack[snapshot.track] ?? snapshot.validFrom, snapshot.validFrom)
  }
  var result = snapshots.sorted { $0.id < $1.id }
  for index in result.indices {
    let follower = index + 1 < result.count ? result[index + 1] : nil
    let sameTrack = follower?.track == result[index].track ? follower?.validFrom : nil
    let edition = result[index].edition.flatMap { nextEdition[$0] }
    let successor = successors[result[index].track].flatMap { firstOfTrack[$0] }
    result[index].validTo = [sameTrack, edition, successor].compactMap { $0 }.min()
  }
  return result
}
