import FoundationEssentials
import Leaderboards

/// Where the tests find the archive of this checkout, and the captured tables if they are there.
enum Workspace {
  static let boards = [
    "aider", "alpacaeval", "arena", "ceval", "clib", "cmmlu", "mmlu", "open-llm-leaderboard",
    "opencompass", "superclue", "superclue-llama2-chinese", "superclue-open", "superglue",
    "vendor-reported",
  ]

  /// The captured table of a board, by its file name without the extension.
  static func table(of board: String) -> String {
    switch board {
    case "open-llm-leaderboard": "open_llm"
    case "superclue-open", "superclue-llama2-chinese": "superclue_family"
    case "vendor-reported": "vendor_reported"
    default: board
    }
  }

  static let root = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }

  static let archive = root + "/Leaderboards"

  /// What tests may compare with, if it is there: `TOUCHSTONE_SHARED` or `../shared`.
  static var shared: String {
    ProcessInfo.processInfo.environment["TOUCHSTONE_SHARED"] ?? root + "/../shared"
  }

  /// The folder of long tables; nil if it is missing.
  static var tables: String? {
    let path = shared + "/data/leaderboards/tables"
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }

  static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
  }
}
