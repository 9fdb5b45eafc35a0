import FoundationEssentials

/// A folder of its own for one test.
final class Folder: Sendable {
  private let root: String

  init() {
    root = FileManager.default.temporaryDirectory.path + "/touchstone-\(UUID())"
    make("")
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  func path(_ name: String) -> String { name.isEmpty ? root : "\(root)/\(name)" }

  func make(_ folders: String...) {
    for name in folders {
      try? FileManager.default.createDirectory(
        atPath: path(name), withIntermediateDirectories: true)
    }
  }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(filePath: path(name)))
  }

  var names: [String] { names(in: "") }

  func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path(folder))) ?? []).sorted()
  }
}
