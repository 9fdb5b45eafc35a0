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
    var differences: [String] = []
    for name in try RawCapture.names() {
      let captures = RawCapture.all(name)
      if captures.isEmpty { unknown.append(name) }
      for capture in captures {
        guard let result = recorded({ try capture.comparison() }) else { continue }
        print("\(name): \(capture.board): \(result.agreeing) of \(result.count) rows agree")
        for row in result.differences { print("  " + row) }
        differences += result.differences
        agreeing += result.agreeing
        all += result.count
      }
    }
    print(
      "captured pages: \(agreeing) of \(all) rows agree; \(unknown.count) pages of other boards")
    #expect(agreeing * 100 >= all * 99)
    // Documentation/archive.md explains the one figure, and the access of some rows.
    let figures = differences.filter { !$0.contains(": access is ") }
    #expect(figures.count <= 1, "\(figures)")
    #expect(all > 0)
  }
}

/// The result, or nil after its error is recorded, so that the other pages are compared too.
private func recorded<Result>(_ body: () throws -> Result) -> Result? {
  do {
    return try body()
  } catch {
    Issue.record(error)
    return nil
  }
}

/// One captured file, named `board__date__commit.ext`.
struct RawCapture {
  var file: String
  var board: String
  var day: Day
  var commit: String
  /// Where the file stood in its repository, at least the end of it.
  var path: String

  static var folder: String? {
    let path = Workspace.shared + "/data/leaderboards/raw"
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }

  static func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder ?? "").sorted()
  }

  /// By the first part of the name: the board and the end of the file's path in its repository.
  private static let kinds: [String: (board: String, path: String)] = [
    "superclue": ("superclue", "README.md"),
    "superclue-open": ("superclue-open", "README.md"),
    "superclue-llama2-chinese": ("superclue-llama2-chinese", "README.md"),
    "ceval-README": ("ceval", "README.md"),
    "ceval-README_zh": ("ceval", "README_zh.md"),
    "cmmlu": ("cmmlu", "README.md"),
    "mmlu-hendrycks": ("mmlu", "README.md"),
    "arena-hfspace": ("arena", "leaderboard_table_DAY.csv"),
    "arena-elo_data": ("arena", "elo_data.json"),
    "arena-text": ("arena", "csv/lmarena_text.csv"),
    "arena-vision": ("arena", "csv/lmarena_vision.csv"),
    "arena-text-to-image": ("arena", "csv/lmarena_image.csv"),
    "aider-code": ("aider", "edit_leaderboard.yml"),
    "aider-polyglot": ("aider", "polyglot_leaderboard.yml"),
    "aider-refactoring": ("aider", "refactor_leaderboard.yml"),
  ]

  /// The boards that a file belongs to: LMSYS printed a column of MMLU beside its own.
  static func all(_ name: String) -> [RawCapture] {
    let parts = name.split(separator: ".")[0].components(separatedBy: "__")
    guard parts.count == 3, let day = Day(parts[1]), let (board, path) = place(of: parts[0])
    else { return [] }
    let number = parts[1].replacingOccurrences(of: "-", with: "")
    return ([board] + (parts[0] == "arena-hfspace" ? ["mmlu"] : [])).map {
      RawCapture(
        file: name, board: $0, day: day, commit: parts[2],
        path: path.replacingOccurrences(of: "DAY", with: number))
    }
  }

  private static func place(of name: String) -> (board: String, path: String)? {
    if let kind = kinds[name] { return kind }
    let words = name.components(separatedBy: "-")
    guard words.count == 2 else { return nil }
    switch words[0] {
    case "opencompass": return ("opencompass", "configs/datasets/\(words[1])/README.md")
    case "alpacaeval":
      let folder = words[1].hasSuffix("_v2") ? "data_AlpacaEval_2" : "data_AlpacaEval"
      return ("alpacaeval", "\(folder)/\(words[1].dropLast(3)).csv")
    default: return nil
    }
  }

  /// Whether the archive has a state from this very file.
  private func isSource(of snapshot: Snapshot) -> Bool {
    let file = snapshot.source.split(separator: "#").first ?? ""
    return snapshot.validFrom <= day && file.contains("@\(commit)") && file.hasSuffix(path)
  }

  struct Comparison {
    var agreeing = 0
    var count = 0
    var differences: [String] = []
  }

  /// The rows of each state that the page shows, against those of the state in force on its day.
  func comparison() throws -> Comparison {
    let raw = try #require(Self.folder) + "/" + file
    let snapshots = try ArchiveReader(directory: Workspace.archive).board(board).snapshots
    let own = snapshots.filter { $0.validFrom == day && isSource(of: $0) }
    let page = CapturedPage(
      tables: try tables(from: Capture(bytes: Workspace.bytes(raw), source: file)), path: file,
      day: day, edition: own.first?.edition, source: "raw@\(commit):\(path)")
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
