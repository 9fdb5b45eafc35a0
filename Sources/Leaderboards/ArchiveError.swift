/// Why a file of the archive, or a table that should enter it, was refused.
package struct ArchiveError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Relative to the archive where the file lies in it.
  package var path: String
  /// 1-based; nil if the whole file is meant.
  package var line: Int?
  package var reason: String

  package init(_ path: String, line: Int? = nil, _ reason: String) {
    self.path = path
    self.line = line
    self.reason = reason
  }

  package var description: String { path + (line.map { ":\($0)" } ?? "") + ": " + reason }
}
