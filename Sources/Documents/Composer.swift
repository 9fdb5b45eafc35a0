internal import Touchstone

/// Puts blocks one below the other and keeps where each stands in the source.
struct Composer {
  let source: SourceText
  private(set) var scalars: [Unicode.Scalar] = []
  private(set) var blocks: [Block] = []
  private(set) var tables: [Table] = []
  private(set) var places: [Place] = []
  private(set) var invisible: [Invisible] = []
  private var headings: [(level: Int, text: String)] = []

  init(source: SourceText) { self.source = source }

  private var length: Int { scalars.count }

  /// The text of all blocks.
  var text: String {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(scalars.count * 2)
    for scalar in scalars {
      if scalar.isASCII {
        utf8.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        utf8.append(contentsOf: String(scalar).utf8)
      }
    }
    return String(decoding: utf8, as: UTF8.self)
  }

  /// The text of a block.
  func text(of block: Block) -> String {
    String(String.UnicodeScalarView(scalars[block.range]))
  }

  /// Adds a block, split at hard line breaks unless it is a heading, a caption or code.
  mutating func add(_ inline: InlineText, as kind: Block.Kind) {
    switch kind {
    case .heading, .caption, .code: addBlock(inline, as: kind)
    default: for piece in inline.pieces() { addBlock(piece, as: kind) }
    }
  }

  mutating func add(_ grid: TableGrid) {
    guard !grid.rows.isEmpty else { return }
    if let caption = grid.caption { add(caption, as: .caption) }
    let index = tables.count
    let line = grid.rows.lazy.flatMap { $0 }.compactMap(\.text.origins.first).first
    var table = Table(
      caption: grid.caption?.string, headings: headings.map(\.text), headerRows: grid.headerRows,
      rows: [], line: source.line(at: line ?? grid.origin))
    for (row, cells) in grid.rows.enumerated() {
      table.rows.append(addRow(cells, as: .tableRow(table: index, row: row)))
    }
    tables.append(table)
  }

  private mutating func addBlock(_ inline: InlineText, as kind: Block.Kind) {
    let inline = inline.trimmed
    guard !inline.isEmpty else { return }
    separate()
    let start = length
    let bold = append(inline)
    blocks.append(Block(kind: kind, range: start..<length, bold: bold))
    if case .heading(let level) = kind {
      headings.removeAll { $0.level >= level }
      headings.append((level, inline.string))
    }
  }

  private mutating func addRow(_ cells: [TableGrid.Slot], as kind: Block.Kind) -> [Cell] {
    separate()
    let start = length
    var bold: [Range<Int>] = []
    var row: [Cell] = []
    // A row that starts with an empty cell stands where its first words stand.
    if let origin = cells.lazy.filter({ !$0.isSpanned }).compactMap(\.text.origins.first).first {
      place(at: origin)
    }
    for (column, slot) in cells.enumerated() {
      if column > 0 { push("\t") }
      let cellStart = length
      if !slot.isSpanned { bold += append(slot.text) }
      row.append(
        Cell(
          text: slot.text.string, isBold: !slot.text.isEmpty && slot.text.isBold.allSatisfy { $0 },
          isSpanned: slot.isSpanned, range: slot.isSpanned ? 0..<0 : cellStart..<length))
    }
    blocks.append(Block(kind: kind, range: start..<length, bold: bold))
    return row
  }

  private mutating func separate() {
    if length > 0 { push("\n") }
  }

  private mutating func place(at origin: Int) {
    let place = Place(offset: length, position: source.position(at: origin))
    if places.last?.offset == length { places.removeLast() }
    places.append(place)
  }

  private mutating func push(_ scalar: Unicode.Scalar) {
    scalars.append(scalar)
  }

  /// Returns the bold ranges.
  private mutating func append(_ inline: InlineText) -> [Range<Int>] {
    var bold: [Range<Int>] = []
    var expected = -1
    for (index, scalar) in inline.invisible {
      invisible.append(Invisible(offset: length + index, scalar: scalar))
    }
    for (index, scalar) in inline.scalars.enumerated() {
      let origin = inline.origins[index]
      if origin != expected { place(at: origin) }
      let endsLine = source.bytes.indices.contains(origin) && source.bytes[origin] <= 0x0D
      expected = scalar == "\n" || endsLine ? -1 : origin + UTF8.width(scalar)
      if inline.isBold[index] {
        if let last = bold.last, last.upperBound == length {
          bold[bold.count - 1] = last.lowerBound..<length + 1
        } else {
          bold.append(length..<length + 1)
        }
      }
      push(scalar)
    }
    return bold
  }
}

/// A table before it has offsets.
struct TableGrid {
  struct Slot {
    var text = InlineText()
    var isSpanned = false
  }

  var caption: InlineText?
  var headerRows = 1
  var rows: [[Slot]] = []
  /// Byte offset of the table in the source.
  var origin = 0
}
