/// Refuses bytes that are not UTF-8, with the line of the first that is none.
func requireText(_ bytes: [UInt8], path: String) throws(ArchiveError) {
  do {
    _ = try UTF8Span(validating: bytes.span)
  } catch {
    let lines = bytes.prefix(error.byteOffsets.lowerBound).count { $0 == UInt8(ascii: "\n") }
    throw ArchiveError(path, line: lines + 1, "not UTF-8")
  }
}
