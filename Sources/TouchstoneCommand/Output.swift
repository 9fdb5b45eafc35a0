internal import FoundationEssentials
internal import Glibc
internal import Reporting

/// Somebody who read standard output went away; not worth a word.
struct OutputClosed: Error {}

/// Where results go: standard output at once, or a file that appears when it is complete.
struct Output {
  private let file: String?
  private var pending: [UInt8] = []

  init(file: String? = nil) { self.file = file }

  mutating func write(_ text: String) throws {
    if file == nil {
      try writeAll(Array(text.utf8), to: STDOUT_FILENO, name: "standard output")
    } else {
      pending += text.utf8
    }
  }

  /// Puts the file in place; does nothing for standard output.
  consuming func finish() throws {
    guard let file else { return }
    try writeFile(pending, at: file)
  }
}

/// Writes beside the file and renames, so that a reader never sees half of it.
func writeFile(_ bytes: [UInt8], at path: String) throws {
  var status = stat()
  if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
    guard status.st_mode & S_IFMT != S_IFDIR else { throw CommandError("\(path): is a folder") }
    return try writeDirectly(bytes, to: path, flags: 0)
  }
  let target = URL(filePath: path).resolvingSymlinksInPath().path
  let beside = "\(target).\(getpid()).part"
  do {
    try writeDirectly(bytes, to: beside, flags: O_CREAT | O_EXCL, name: path)
    guard rename(beside, target) == 0 else { throw systemError(path) }
  } catch {
    unlink(beside)
    throw error
  }
}

private func writeDirectly(
  _ bytes: [UInt8], to path: String, flags: Int32, name: String? = nil
) throws {
  let descriptor = open(path, O_WRONLY | O_CLOEXEC | flags, 0o666)
  guard descriptor >= 0 else { throw systemError(name ?? path) }
  defer { close(descriptor) }
  try writeAll(bytes, to: descriptor, name: name ?? path)
  if flags & O_CREAT != 0, fsync(descriptor) != 0 { throw systemError(name ?? path) }
}

private func writeAll(_ bytes: [UInt8], to descriptor: Int32, name: String) throws {
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    if count > 0 {
      rest = rest.dropFirst(count)
    } else if errno == EPIPE {
      throw OutputClosed()
    } else if errno != EINTR {
      throw systemError(name)
    }
  }
}

private func systemError(_ path: String) -> CommandError {
  CommandError("\(path): cannot be written: \(String(cString: strerror(errno)))")
}

/// Writes one line to standard error; a failure there has nowhere to be told.
///
/// Names of files and pages stand in such lines, and must not steer the terminal.
func tell(_ line: String) {
  let bytes = Array((visibleLine(line) + "\n").utf8)
  _ = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
}
