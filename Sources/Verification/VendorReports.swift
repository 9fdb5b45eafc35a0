internal import Touchstone

/// What vendors report of their own models beside others: it decides nothing, and says whose word it is.
struct VendorReports: Sendable {
  private let boards: [Leaderboard]

  init(_ boards: [Leaderboard]) {
    self.boards = boards.filter { board in board.tracks.contains { $0.reporter != nil } }
  }

  /// The last tables of the subject's vendor before the day; asked where a sentence names no board.
  func states(for claim: Claim, at date: ClaimDate, _ catalog: Catalog) -> [Snapshot] {
    guard [.comparison, .parity].contains(claim.kind), claim.boards.allSatisfy(\.isClass),
      let vendor = claim.subject?.id.flatMap({ catalog.models[$0]?.vendor ?? $0 })
    else { return [] }
    return boards.flatMap { board in
      board.tracks.filter { $0.reporter == vendor }.compactMap { track in
        board.snapshots.last { $0.track == track.id && $0.validFrom <= date.horizon }
      }
    }
  }

  /// The vendor, if a table of its own lists the subject and every rival.
  func reporter(comparing inquiry: Inquiry) -> String? {
    let claim = inquiry.claim
    guard let date = inquiry.date, let subject = claim.subject, !claim.rivals.isEmpty else {
      return nil
    }
    let states = states(for: claim, at: date, inquiry.names.catalog)
    let listing = states.first { state in
      let rows = inquiry.archive.standings[state.id] ?? []
      return ([subject] + claim.rivals).allSatisfy {
        !inquiry.names.match($0, in: rows).rows.isEmpty
      }
    }
    guard let listing else { return nil }
    let board = boards.first { $0.id == listing.board }
    return board?.track(listing.track)?.reporter.map {
      inquiry.names.catalog.vendors[$0]?.names.first ?? $0
    }
  }
}
