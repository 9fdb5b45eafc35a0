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
    try names(in: path, shownAs: path)
      .filter { !$0.hasPrefix(".") && isFolder(path + "/" + $0) }
  }

  /// The names of all that lies in a folder, sorted.
  static func names(in path: String, shownAs name: String) throws(ArchiveError) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    } catch {
      throw ArchiveError(name, exists(path) ? "cannot be read" : "does not exist")
    }
  }

  /// The paths of all files in a folder and its folders, sorted.
  static func tree(in path: String, shownAs name: String) throws(ArchiveError) -> [String] {
    var files: [String] = []
    for entry in try names(in: path, shownAs: name) {
      if isFolder("\(path)/\(entry)") {
        files += try tree(in: "\(path)/\(entry)", shownAs: "\(name)/\(entry)")
          .map { "\(entry)/\($0)" }
      } else {
        files.append(entry)
      }
    }
    return files
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

  static func isFolder(_ path: String) -> Bool {
    var isDirectory = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory
  }
}
