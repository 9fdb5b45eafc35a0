internal import Touchstone

/// The announcement's text, block by block, with its claims marked.
struct SourceSection {
  private let document: Document
  private let language: Language
  private let blocks: [Block]
  private let shown: Set<Int>
  private var text: MarkedText
  /// Ordered by where they begin.
  private let claims: [Range<Int>]
  /// Claims that have a mark to link to.
  var found: Set<Int> { text.found }

  /// Longer texts are shown around their claims only.
  private static let longText = 12_000
  /// And so are longer paragraphs, with so many characters on either side.
  private static let longBlock = 4_000
  private static let margin = 400

  init(_ checked: CheckedDocument, language: Language) {
    document = checked.document
    self.language = language
    text = MarkedText(checked)
    claims = checked.claims.map(\.claim.range).sorted { $0.lowerBound < $1.lowerBound }
    let blocks = checked.document.blocks
    self.blocks =
      blocks.isEmpty ? SourceSection.paragraphs(of: checked.document.text) : blocks
    shown =
      text.count <= SourceSection.longText
      ? Set(self.blocks.indices) : SourceSection.near(claims, in: self.blocks)
  }

  mutating func html() -> HTML {
    var parts: [HTML] = []
    var index = 0
    while index < blocks.count {
      let start = index
      let part: HTML
      if shown.contains(index) {
        part = group(from: &index)
      } else {
        while index < blocks.count, !shown.contains(index) { index += 1 }
        part = gap(index - start)
      }
      parts.append(part)
    }
    return .joined(parts)
  }

  private func gap(_ count: Int) -> HTML {
    let words = Bilingual(
      en: "… \(count) \(count == 1 ? "paragraph" : "paragraphs") without claims …",
      zh: "……略去\(count)段，其中没有可核查的说法……")
    return element("p", .style("gap")) { words[language] }
  }

  /// One block, or the neighbouring ones that make one list or one table.
  private mutating func group(from index: inout Int) -> HTML {
    let block = blocks[index]
    switch block.kind {
    case .listItem:
      let items = run(from: &index) { $0 == .listItem }
      return element("ul") { for item in items { element("li") { words(item.range) } } }
    case .tableRow(let table, _):
      let rows = run(from: &index) {
        if case .tableRow(table, _) = $0 { true } else { false }
      }
      return tableHTML(rows)
    default:
      index += 1
      return single(block)
    }
  }

  private func run(from index: inout Int, while belongs: (Block.Kind) -> Bool) -> [Block] {
    let start = index
    while index < blocks.count, shown.contains(index), belongs(blocks[index].kind) { index += 1 }
    return Array(blocks[start..<index])
  }

  private mutating func single(_ block: Block) -> HTML {
    let words = words(block.range)
    switch block.kind {
    case .heading: return element("p", .style("heading")) { words }
    case .quote: return element("blockquote") { words }
    case .code: return element("pre") { words }
    case .caption: return element("p", .style("small")) { words }
    case .paragraph, .listItem, .tableRow: return element("p") { words }
    }
  }

  /// The text of a block; of a very long one the parts around its claims, else its beginning.
  private mutating func words(_ range: Range<Int>) -> HTML {
    guard range.count > SourceSection.longBlock else { return text.html(range) }
    var pieces: [Range<Int>] = []
    for claim in claims where claim.overlaps(range) {
      let start = max(range.lowerBound, claim.lowerBound - SourceSection.margin)
      let end = min(range.upperBound, claim.upperBound + SourceSection.margin)
      if let last = pieces.last, last.upperBound >= start {
        pieces[pieces.count - 1] = last.lowerBound..<max(last.upperBound, end)
      } else {
        pieces.append(start..<end)
      }
    }
    if pieces.isEmpty {
      pieces = [range.lowerBound..<range.lowerBound + SourceSection.margin]
    }
    return .joined(
      pieces.map { piece in
        .joined([
          HTML(piece.lowerBound > range.lowerBound ? "… " : ""), text.html(piece),
        ])
      } + [HTML((pieces.last?.upperBound ?? 0) < range.upperBound ? " …" : "")])
  }

  private mutating func tableHTML(_ rows: [Block]) -> HTML {
    var lines: [HTML] = []
    for row in rows {
      var cells: [HTML] = []
      for cell in text.cells(row.range) {
        cells.append(.element("td", [], text.html(cell)))
      }
      lines.append(.element("tr", [], .joined(cells)))
    }
    return element("div", .style("wide")) {
      element("table", .style("quoted")) { element("tbody") { HTML.joined(lines) } }
    }
  }

  private static func paragraphs(of text: String) -> [Block] {
    var blocks: [Block] = []
    var start = 0
    var at = 0
    for scalar in text.unicodeScalars {
      if scalar == "\n" {
        if at > start { blocks.append(Block(kind: .paragraph, range: start..<at)) }
        start = at + 1
      }
      at += 1
    }
    if at > start { blocks.append(Block(kind: .paragraph, range: start..<at)) }
    return blocks
  }

  /// The blocks that hold a claim, with two on either side.
  private static func near(_ ranges: [Range<Int>], in blocks: [Block]) -> Set<Int> {
    var shown: Set<Int> = []
    var next = 0
    var reach = 0
    for (index, block) in blocks.enumerated() {
      while next < ranges.count, ranges[next].lowerBound < block.range.upperBound {
        reach = max(reach, ranges[next].upperBound)
        next += 1
      }
      guard reach > block.range.lowerBound else { continue }
      shown.formUnion(max(0, index - 2)...min(blocks.count - 1, index + 2))
    }
    return shown
  }
}
