import Documents
import Foundation
import Leaderboards
import Testing
import Touchstone

/// The importer reads from the captured pages what the archive holds for the same state.
@Suite(
  .enabled(
    if: RawCapture.folder != nil,
    "SKIPPED: no captured pages at TOUCHSTONE_SHARED or ../shared; nothing was compared"))
struct CaptureAgreementTests {
  @Test func `at least 99 of 100 rows of the captured pages stand in the archive`() throws {
    var agreeing = 0
    var all = 0
    var unknown: [String] = []
    for name in try RawCapture.names() {
      guard let capture = RawCapture(name) else {
        unknown.append(name)
        continue
      }
      let result = try capture.comparison()
      print("\(name): \(result.agreeing) of \(result.count) rows agree")
      for row in result.differences { print("  " + row) }
      agreeing += result.agreeing
      all += result.count
    }
    print(
      "captured pages: \(agreeing) of \(all) rows agree; \(unknown.count) pages of other boards")
    #expect(agreeing * 100 >= all * 99)
    #expect(all > 0)
  }
}

/// One captured file, named `board__date__commit.ext`.
struct RawCapture {
  var file: String
  var board: String
  var day: Day
  /// A citation of the file.
  var source: String

  static var folder: String? {
    let path = Workspace.shared + "/data/leaderboards/raw"
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }

  static func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder ?? "").sorted()
  }

  /// By the first part of the name: the board, and where the file stood.
  private static let kinds: [String: (board: String, source: String)] = [
    "superclue": ("superclue", "CLUEbenchmark/SuperCLUE@COMMIT:README.md"),
    "ceval-README": ("ceval", "hkust-nlp/ceval@COMMIT:README.md"),
    "ceval-README_zh": ("ceval", "hkust-nlp/ceval@COMMIT:README_zh.md"),
    "cmmlu": ("cmmlu", "haonan-li/CMMLU@COMMIT:README.md"),
    "arena-hfspace": (
      "arena", "utterstep/chatbot-arena-leaderbord-vis@COMMIT:leaderboard_table_DAY.csv"
    ),
    "arena-elo_data": ("arena", "utterstep/chatbot-arena-leaderbord-vis@COMMIT:elo_data.json"),
    "arena-text": ("arena", "fboulnois/llm-leaderboard-csv@COMMIT:csv/lmarena_text.csv"),
    "arena-vision": ("arena", "fboulnois/llm-leaderboard-csv@COMMIT:csv/lmarena_vision.csv"),
    "arena-text-to-image": (
      "arena", "fboulnois/llm-leaderboard-csv@COMMIT:csv/lmarena_image.csv"
    ),
  ]

  init?(_ name: String) {
    let parts = name.split(separator: ".")[0].components(separatedBy: "__")
    guard parts.count == 3, let kind = Self.kinds[parts[0]], let day = Day(parts[1]) else {
      return nil
    }
    file = name
    board = kind.board
    self.day = day
    source = kind.source.replacingOccurrences(of: "COMMIT", with: parts[2])
      .replacingOccurrences(of: "DAY", with: parts[1].replacingOccurrences(of: "-", with: ""))
  }

  struct Comparison {
    var agreeing = 0
    var count = 0
    var differences: [String] = []
  }

  /// The rows of each state that the page shows, against those of the state in force on its day.
  func comparison() throws -> Comparison {
    let path = try #require(Self.folder) + "/" + file
    let snapshots = try ArchiveReader(directory: Workspace.archive).board(board).snapshots
    let own = snapshots.filter { $0.validFrom == day && $0.source.hasPrefix(source) }
    let page = CapturedPage(
      tables: try tables(from: Capture(bytes: Workspace.bytes(path), source: file)), path: file,
      day: day, edition: own.first?.edition, source: source)
    let captured = try importCapturedPage(
      page, board: Workspace.bytes("\(Workspace.archive)/\(board)/board.json"), id: board)
    var result = Comparison()
    for state in captured.added {
      let text = captured.files.first { $0.path == "\(state.track)-\(state.validFrom).csv" }?.text
      let archived = snapshots.last {
        $0.track == state.track && $0.validFrom <= state.validFrom
      }
      try compare(text ?? "", with: archived, into: &result)
    }
    for missing in own where !captured.added.contains(where: { $0.track == missing.track }) {
      try compare("", with: missing, into: &result)
    }
    return result
  }

  private func compare(_ csv: String, with snapshot: Snapshot?, into result: inout Comparison)
    throws
  {
    let bytes = try snapshot.map { try Workspace.bytes("\(Workspace.archive)/\(board)/\($0.path)") }
    let archived = try rows(bytes ?? [])
    var captured = try rows(Array(csv.utf8))
    var missing: [[String: String]] = []
    for row in archived {
      if let index = captured.firstIndex(of: row) {
        captured.remove(at: index)
        result.agreeing += 1
        result.count += 1
      } else {
        missing.append(row)
      }
    }
    result.count += max(missing.count, captured.count)
    for row in missing {
      let place = "\(snapshot?.path ?? "no state"): \(row["model"] ?? "")"
      let same = captured.firstIndex { $0["model"] == row["model"] && $0["group"] == row["group"] }
      guard let index = same else {
        result.differences.append(
          "\(place): only in the archive: \(row.sorted(by: <).map(\.value))")
        continue
      }
      let other = captured.remove(at: index)
      for key in Set(row.keys).union(other.keys).sorted() where row[key] != other[key] {
        result.differences.append(
          "\(place): \(key) is \(row[key] ?? "nothing"), on the page \(other[key] ?? "nothing")")
      }
    }
    result.differences += captured.map {
      "\(snapshot?.path ?? "no state"): \($0["model"] ?? ""): only on the page"
    }
  }

  /// Each row as its cells that hold something, by column.
  private func rows(_ csv: [UInt8]) throws -> [[String: String]] {
    let records = try CSV.records(csv, path: file)
    guard let header = records.first?.fields else { return [] }
    return records.dropFirst().map { record in
      Dictionary(zip(header, record.fields)) { first, _ in first }.filter { !$0.value.isEmpty }
    }
  }
}
