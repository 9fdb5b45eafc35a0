internal import Touchstone

/// Reads Markdown: front matter, blocks, tables, and the HTML between them.
func readMarkdown(_ source: SourceText) throws(ReadingFailure) -> Reading {
  let matter = FrontMatter(source)
  var bytes = source.bytes
  let tooWide = source.tooWideTables()
  for index in ([matter.range] + tooWide).joined()
  where bytes[index] != 0x0A && bytes[index] != 0x0D {
    bytes[index] = 0x20
  }
  let events = try parseMarkdown(bytes)
  var blocks = MarkdownBlocks(source: source)
  for event in events { try blocks.add(event) }
  var reading = Reading(composer: blocks.composer)
  reading.isTruncated = !tooWide.isEmpty
  reading.title = matter.values["title"] ?? firstHeading(reading.composer)
  reading.publisher = matter.values["publisher"] ?? matter.values["author"]
  for key in ["date", "published", "publishdate", "pubdate"] {
    if reading.published == nil, let day = matter.values[key].flatMap(firstDay) {
      reading.published = (day, .meta)
    }
  }
  if reading.published == nil, let day = dateline(reading.composer) {
    reading.published = (day, .text)
  }
  return reading
}

/// The date of a short paragraph near the top, where a press release has its dateline.
private func dateline(_ composer: Composer) -> Day? {
  for block in composer.blocks.prefix(5) where block.kind == .paragraph && block.range.count <= 60 {
    if let day = firstDay(composer.text(of: block)) { return day }
  }
  return nil
}

private func firstHeading(_ composer: Composer) -> String? {
  let headings = composer.blocks.filter { if case .heading = $0.kind { true } else { false } }
  let first =
    headings.first { $0.kind == .heading(level: 1) } ?? headings.first
  return first.map { composer.text(of: $0) }
}

/// The YAML between `---` lines at the top of a Markdown file: its plain `key: value` lines.
struct FrontMatter {
  private(set) var range = 0..<0
  /// By lower-case key.
  private(set) var values: [String: String] = [:]

  init(_ source: SourceText) {
    func line(_ number: Int) -> String {
      let bytes = source.bytes[source.start(ofLine: number)..<source.start(ofLine: number + 1)]
      return String(decoding: bytes, as: UTF8.self).trimmedLine
    }
    guard line(1) == "---" else { return }
    for number in 2...min(200, max(2, source.lineStarts.count)) {
      let text = line(number)
      if text == "---" || text == "..." {
        range = 0..<source.start(ofLine: number + 1)
        return
      }
      if let colon = text.firstIndex(of: ":") {
        let value = text[text.index(after: colon)...].filter { $0 != "\"" && $0 != "'" }
        values[text[..<colon].lowercased(), default: String(value).cleaned] = String(value).cleaned
      }
    }
    values = [:]
  }
}

extension String {
  fileprivate var trimmedLine: String {
    var line = self[...]
    while let last = line.last, last.isWhitespace { line.removeLast() }
    return String(line)
  }
}
