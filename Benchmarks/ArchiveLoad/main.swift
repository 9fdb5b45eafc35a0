internal import Leaderboards
internal import Touchstone

// Loads what a slice search over every board looks through: all states of the archive, or those in
// force on one day. `archive-load FOLDER [DAY]`, for Benchmarks/archive to time.
let words = CommandLine.arguments.dropFirst()
guard let folder = words.first else { fatalError("archive-load FOLDER [DAY]") }
let day = words.dropFirst().first.flatMap(Day.init)
let archive = try ArchiveReader(directory: folder)
let boards = try archive.boards()
let states = boards.flatMap { board in
  board.snapshots.filter { state in
    guard let day else { return true }
    return !state.isDraft && state.validFrom <= day && state.validTo.map { day < $0 } ?? true
      && day - state.validFrom <= board.freshnessDays
  }
}
let rows = try archive.standings(of: states, catalog: archive.catalog(of: boards))
print(
  "\(boards.count) boards, \(states.count) states, \(rows.values.reduce(0) { $0 + $1.count }) rows")
