internal import Touchstone

/// Reads a whole HTML page: its main text and what it says about itself.
func readHTML(_ source: SourceText) throws(ReadingFailure) -> Reading {
  let page = try parseHTML(source.bytes)
  let metadata = HTMLMetadata(page: page)
  let content = page.content(heading: metadata.title.heading)
  var composer = Composer(source: source)
  var blocks = HTMLBlocks(page: page, excluded: content.excluded)
  blocks.add(content.range, to: &composer)
  if composer.blocks.isEmpty {
    // Rather the whole page than none of it.
    var blocks = HTMLBlocks(page: page, excluded: page.nodes.map { _ in false })
    blocks.add(0..<page.nodes.count, to: &composer)
  }
  var reading = Reading(composer: composer)
  reading.title = metadata.title.text
  reading.publisher = metadata.publisher ?? namedSource(page, before: content.range.upperBound)
  reading.url = metadata.canonical
  reading.published = page.published(metadata, content)
  reading.isTruncated = page.isTruncated
  return reading
}

/// Reads HTML inside another source: all of its text, in place.
func addHTML(_ range: Range<Int>, to composer: inout Composer) throws(ReadingFailure) {
  let page = try parseHTML(composer.source.bytes, range: range)
  var blocks = HTMLBlocks(page: page, excluded: page.nodes.map { _ in false })
  blocks.add(0..<page.nodes.count, to: &composer)
}

/// `来源：` and the name after it.
private func namedSource(_ page: HTMLPage, before end: Int) -> String? {
  for (index, node) in page.nodes[..<min(end, page.nodes.count, 5_000)].enumerated()
  where node.tag == .text {
    let bytes = page.bytes(of: node)
    guard bytes.count < 200, sourceMarks.isFound(in: bytes) else { continue }
    let text = String(decoding: page.bytes(of: node), as: UTF8.self).cleaned
    for mark in sourceNames {
      guard let range = text.firstRange(of: mark) else { continue }
      let rest = text[range.upperBound...].drop { $0 == " " }.prefix {
        !$0.isWhitespace && $0 != "|"
      }
      if !rest.isEmpty { return String(rest) }
      return following(page, index)
    }
  }
  return nil
}

private let sourceNames = ["来源：", "来源:", "稿源：", "Source: "]
private let sourceMarks = Marks(["来源", "稿源", "Source:"])

private func following(_ page: HTMLPage, _ index: Int) -> String? {
  let next = page.nodes[(index + 1)...].prefix(6).first { $0.tag == .text }
  let text = next.map { String(decoding: page.bytes(of: $0), as: UTF8.self).cleaned }
  return text.flatMap { $0.isEmpty || $0.count > 30 ? nil : $0 }
}
