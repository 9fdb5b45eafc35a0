extension SourceText {
  /// The delimiter rows of pipe tables whose short rows would be filled up with too many cells.
  ///
  /// libcmark fills every row up to the width of the header, so that a small file can grow to
  /// millions of cells; a table without its delimiter row is read as plain lines.
  func tooWideTables() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var room = largestGrid
    var open: (delimiters: [Range<Int>], columns: Int, padding: Int) = ([], 0, 0)
    func close() {
      if open.padding > room { found += open.delimiters } else { room -= open.padding }
      open = ([], 0, 0)
    }
    for (index, start) in lineStarts.enumerated() {
      let range = start..<self.start(ofLine: index + 2)
      let line = bytes[range]
      let pipes = line.count { $0 == UInt8(ascii: "|") }
      // Further delimiter rows without a blank line between are rows like any other.
      if line.isDelimiterRow {
        open.delimiters.append(range)
        open.columns = max(open.columns, pipes + 1)
      }
      if line.allSatisfy({ " \t\r\n".utf8.contains($0) }) { close() }
      open.padding += max(0, open.columns - pipes - 1)
    }
    close()
    return found
  }
}

extension ArraySlice<UInt8> {
  /// Whether this line may set the columns of a table, in a list or a quotation too.
  fileprivate var isDelimiterRow: Bool {
    let row = drop { $0 != UInt8(ascii: "|") && $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: "-") }
    return row.contains(UInt8(ascii: "|")) && row.contains(UInt8(ascii: "-"))
      && row.allSatisfy { "|:->".utf8.contains($0) || $0 == 0x20 || (0x09...0x0D).contains($0) }
  }
}
