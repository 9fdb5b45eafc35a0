internal import FoundationEssentials
internal import Glibc

/// The only place of this module that touches the file system.
enum Files {
  /// A file above this is no file of an archive.
  static let limit = 64 << 20

  static func read(_ path: String, shownAs name: String) throws(ArchiveError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw ArchiveError(name, errno == ENOENT ? "does not exist" : "cannot be read")
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw ArchiveError(name, "cannot be read") }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw ArchiveError(name, "is a directory") }
    guard status.st_mode & S_IFMT == S_IFREG else { throw ArchiveError(name, "is no file") }
    guard status.st_size <= limit else {
      throw ArchiveError(name, "is larger than \(limit >> 20) MB")
    }
    let size = Int(status.st_size)
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let read = Glibc.read(descriptor, buffer.baseAddress?.advanced(by: count), size - count)
        if read < 0, errno == EINTR { continue }
        failed = read < 0
        guard read > 0 else { break }
        count += read
      }
    }
    guard !failed else { throw ArchiveError(name, "cannot be read") }
    return bytes
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

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
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
