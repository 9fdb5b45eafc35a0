import FoundationEssentials

/// A folder that is removed with the last reference to it.
final class TemporaryFolder: Sendable {
  let path: String

  static var unchecked: TemporaryFolder? { try? TemporaryFolder() }

  init() throws {
    path =
      FileManager.default.temporaryDirectory.path
      + "/touchstone-\(UInt64.random(in: 0...UInt64.max))"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Copies a file of the committed archive to the same place here.
  func copy(_ file: String) throws {
    try write(Workspace.bytes(Workspace.archive + "/" + file), to: file)
  }

  func write(_ bytes: [UInt8], to file: String) throws {
    let target = path + "/" + file
    let folder = target.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: target))
  }

  func text(_ file: String) throws -> String {
    String(decoding: try Workspace.bytes(path + "/" + file), as: UTF8.self)
  }

  func remove(_ file: String) throws {
    try FileManager.default.removeItem(atPath: path + "/" + file)
  }
}
