internal import Touchstone

/// Turns the events of a Markdown document into blocks.
struct MarkdownBlocks {
  private(set) var composer: Composer
  private var cursor: MarkdownCursor
  private var inline = InlineText()
  private var grid: TableGrid?
  private var kinds: [Block.Kind] = []
  private var boldDepth = 0
  private var images = 0
  /// The last line that an HTML table has taken up already.
  private var consumedLine = 0

  init(source: SourceText) {
    composer = Composer(source: source)
    cursor = MarkdownCursor(source: source)
  }

  mutating func add(_ event: MarkdownEvent) throws(ReadingFailure) {
    if event.startLine > 0, event.startLine <= consumedLine, isLeafBlock(event) { return }
    switch event.name {
    case "paragraph", "heading": bracket(event)
    case "list", "item", "tasklist", "block_quote", "footnote_definition": nest(event)
    case "table", "table_header", "table_row", "table_cell": addTable(event)
    case "code_block": addCode(event)
    case "html_block": try addHTMLBlock(event)
    default: addInline(event)
    }
  }

  private func isLeafBlock(_ event: MarkdownEvent) -> Bool {
    [
      "paragraph", "heading", "code_block", "html_block", "text", "code", "softbreak",
      "html_inline",
    ]
    .contains(event.name)
  }

  private mutating func bracket(_ event: MarkdownEvent) {
    guard event.isEntering else {
      if event.startLine > consumedLine { composer.add(inline, as: kind(of: event)) }
      inline = InlineText()
      return
    }
    inline = InlineText()
    boldDepth = 0
    cursor.move(toLine: event.startLine)
  }

  private func kind(of event: MarkdownEvent) -> Block.Kind {
    event.name == "heading" ? .heading(level: event.level) : kinds.last ?? .paragraph
  }

  private mutating func nest(_ event: MarkdownEvent) {
    guard event.name != "list" else { return }
    if event.isEntering {
      kinds.append(
        event.name == "block_quote"
          ? .quote : event.name == "footnote_definition" ? .paragraph : .listItem)
    } else if !kinds.isEmpty {
      kinds.removeLast()
    }
  }

  private mutating func addTable(_ event: MarkdownEvent) {
    switch (event.name, event.isEntering) {
    case ("table", true):
      grid = TableGrid(origin: composer.source.start(ofLine: event.startLine))
    case ("table", false):
      if let grid { composer.add(grid) }
      grid = nil
    case ("table_header", true), ("table_row", true):
      cursor.move(toLine: event.startLine)
      grid?.rows.append([])
    case ("table_cell", true):
      inline = InlineText()
      boldDepth = 0
    case ("table_cell", false):
      if let row = grid?.rows.indices.last { grid?.rows[row].append(.init(text: inline)) }
      inline = InlineText()
    default: break
    }
  }

  private mutating func addCode(_ event: MarkdownEvent) {
    cursor.move(toLine: event.startLine)
    var code = InlineText()
    let lines = event.literal.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() {
      if number > 0 { code.append(verbatim: [0x0A], at: cursor.offset) }
      let text = Array(line.utf8)
      guard let origin = cursor.find(text) else { continue }
      code.append(verbatim: text[...], at: origin)
    }
    composer.add(code, as: .code)
  }

  private mutating func addHTMLBlock(_ event: MarkdownEvent) throws(ReadingFailure) {
    guard event.isEntering else { return }
    let source = composer.source
    let start = source.start(ofLine: event.startLine)
    var end = source.start(ofLine: event.endLine + 1)
    // Markdown ends an HTML block at a blank line, also inside a table.
    if let close = source.endOfOpenTable(start..<end) {
      consumedLine = source.line(at: close)
      end = source.start(ofLine: consumedLine + 1)
    }
    try addHTML(start..<end, to: &composer)
  }

  private mutating func addInline(_ event: MarkdownEvent) {
    switch event.name {
    case "image":
      images += event.isEntering ? 1 : -1
      if !event.isEntering { cursor.skipDestination() }
    case "link":
      if !event.isEntering { cursor.skipDestination() }
    case "strong": boldDepth += event.isEntering ? 1 : -1
    case "text", "code":
      if images > 0 {
        cursor.skip(event.literal)
      } else {
        cursor.append(
          event.literal, to: &inline, bold: boldDepth > 0, raw: event.name == "code")
      }
    case "softbreak": inline.append("\n", at: cursor.offset)
    case "linebreak": inline.breakLine(at: cursor.offset)
    case "html_inline": addTag(event.literal)
    default: break
    }
  }

  private mutating func addTag(_ literal: String) {
    cursor.skip(literal)
    let tag = literal.lowercased().filter { !$0.isWhitespace }
    switch tag {
    case "<b>", "<strong>": boldDepth += 1
    case "</b>", "</strong>": boldDepth = max(0, boldDepth - 1)
    default: if tag.hasPrefix("<br") { inline.breakLine(at: cursor.offset) }
    }
  }
}

extension SourceText {
  /// The end of the table that a range of HTML opens and does not close; nil if it closes all.
  func endOfOpenTable(_ range: Range<Int>) -> Int? {
    let open = Array("<table".utf8)
    let close = Array("</table".utf8)
    let block = bytes[range]
    var opened = 0
    var index = range.lowerBound
    while let next = block.firstRange(of: open, from: index) {
      opened += 1
      index = next + open.count
    }
    var closed = 0
    index = range.lowerBound
    while let next = block.firstRange(of: close, from: index) {
      closed += 1
      index = next + close.count
    }
    guard opened > closed else { return nil }
    return bytes.firstRange(of: close, from: range.upperBound)
  }
}
