internal import FoundationEssentials

/// The only place of this module that touches the file system.
enum Files {
  /// A file above this is no file of an archive.
  static let limit = 64 << 20

  static func read(_ path: String, shownAs name: String) throws(ArchiveError) -> [UInt8] {
    do {
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      guard attributes[.type] as? FileAttributeType != .typeDirectory else {
        throw ArchiveError(name, "is a directory")
      }
      if let size = attributes[.size] as? UInt64, size > limit {
        throw ArchiveError(name, "is larger than \(limit >> 20) MB")
      }
      return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    } catch let error as ArchiveError {
      throw error
    } catch {
      throw ArchiveError(name, exists(path) ? "cannot be read" : "does not exist")
    }
  }

  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  /// The names of the folders in a folder, sorted.
  static func folders(in path: String) throws(ArchiveError) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: path)
        .filter { !$0.hasPrefix(".") && isFolder(path + "/" + $0) }.sorted()
    } catch {
      throw ArchiveError(path, exists(path) ? "cannot be read" : "does not exist")
    }
  }

  /// Writes beside the file and renames, so that no reader sees half of it.
  static func write(_ text: String, to path: String) throws(ArchiveError) {
    do {
      let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      try FileManager.default.createDirectory(
        atPath: folder.joined(separator: "/"), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw ArchiveError(path, "cannot be written")
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    var isDirectory = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory
  }
}
