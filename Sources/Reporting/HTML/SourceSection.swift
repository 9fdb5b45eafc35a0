internal import Touchstone

/// The announcement's text, block by block, with its claims marked.
struct SourceSection {
  private let document: Document
  private let language: Language
  private let blocks: [Block]
  private let shown: Set<Int>
  private var text: MarkedText
  /// Claims that have a mark to link to.
  var found: Set<Int> { text.found }

  /// Longer texts are shown around their claims only.
  private static let longText = 12_000

  init(_ checked: CheckedDocument, language: Language) {
    document = checked.document
    self.language = language
    text = MarkedText(checked)
    let blocks = checked.document.blocks
    self.blocks =
      blocks.isEmpty ? SourceSection.paragraphs(of: checked.document.text) : blocks
    shown =
      text.count <= SourceSection.longText
      ? Set(self.blocks.indices) : SourceSection.near(checked.claims, in: self.blocks)
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
      return element("ul") { for item in items { element("li") { text.html(item.range) } } }
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
    let words = text.html(block.range)
    switch block.kind {
    case .heading: return element("p", .style("heading")) { words }
    case .quote: return element("blockquote") { words }
    case .code: return element("pre") { words }
    case .caption: return element("p", .style("small")) { words }
    case .paragraph, .listItem, .tableRow: return element("p") { words }
    }
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
  private static func near(_ claims: [JudgedClaim], in blocks: [Block]) -> Set<Int> {
    let ranges = claims.map(\.claim.range).sorted { $0.lowerBound < $1.lowerBound }
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
