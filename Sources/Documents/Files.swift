internal import Glibc

/// Lists what an argument stands for: itself, or the documents below a directory, sorted.
package func sources(in argument: String) throws(CaptureError) -> [String] {
  guard argument != "-", !argument.isWebAddress, isDirectory(argument) else {
    guard argument == "-" || argument.isWebAddress || access(argument, F_OK) == 0 else {
      throw .missing(argument)
    }
    return [argument]
  }
  var found: [String] = []
  var pending = [argument]
  while let directory = pending.popLast() {
    let prefix = directory.hasSuffix("/") ? directory : directory + "/"
    for name in try names(in: directory) where !name.hasPrefix(".") {
      let path = prefix + name
      if isDirectory(path, followingLinks: false) {
        pending.append(path)
      } else if documentExtensions.contains(name.fileExtension), !isDirectory(path) {
        found.append(path)
      }
    }
  }
  guard !found.isEmpty else { throw .noDocuments(argument) }
  return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}

private let documentExtensions: Set<String> = ["html", "htm", "md", "markdown", "txt"]

/// Reads a file, or standard input for `-`, up to a limit.
func readFile(_ path: String, limit: Int) throws(CaptureError) -> [UInt8] {
  var descriptor = STDIN_FILENO
  if path != "-" {
    guard !isDirectory(path) else { throw .directory(path) }
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path) }
  }
  defer { if path != "-" { close(descriptor) } }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = read(descriptor, &buffer, buffer.count)
    if count < 0 && errno == EINTR { continue }
    guard count >= 0 else { throw failure(path) }
    guard count > 0 else { return bytes }
    guard bytes.count + count <= limit else { throw .tooLarge(path, limit: limit) }
    bytes.append(contentsOf: buffer[..<count])
  }
}

private func isDirectory(_ path: String, followingLinks: Bool = true) -> Bool {
  var status = stat()
  let result = followingLinks ? stat(path, &status) : lstat(path, &status)
  return result == 0 && status.st_mode & S_IFMT == S_IFDIR
}

private func names(in directory: String) throws(CaptureError) -> [String] {
  guard let stream = opendir(directory) else { throw failure(directory) }
  defer { closedir(stream) }
  var names: [String] = []
  while let entry = readdir(stream) {
    names.append(
      withUnsafeBytes(of: entry.pointee.d_name) { name in
        String(decoding: name.prefix { $0 != 0 }, as: UTF8.self)
      })
  }
  return names
}

private func failure(_ path: String) -> CaptureError {
  let code = errno
  return code == ENOENT || code == ENOTDIR
    ? .missing(path) : .unreadable(path, reason: String(cString: strerror(code)))
}

/// An open file, or bytes in its place, taken piece by piece.
struct ByteSource: ~Copyable {
  private let path: String
  private let descriptor: Int32?
  private var bytes: [UInt8]

  init(path: String) throws(CaptureError) {
    guard !isDirectory(path) else { throw .directory(path) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path) }
    self.path = path
    self.descriptor = descriptor
    bytes = []
  }

  init(bytes: [UInt8]) {
    path = "-"
    descriptor = nil
    self.bytes = bytes
  }

  deinit { if let descriptor { close(descriptor) } }

  /// The next piece; empty at the end.
  mutating func next() throws(CaptureError) -> [UInt8] {
    guard let descriptor else {
      defer { bytes = [] }
      return bytes
    }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw failure(path) }
      return Array(buffer[..<count])
    }
  }
}
