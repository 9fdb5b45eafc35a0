internal import Touchstone

/// Reads plain text: paragraphs, wrapped lines joined, and pipe tables.
func readPlainText(_ source: SourceText) -> Reading {
  var composer = Composer(source: source)
  let lines = TextLine.all(in: source)
  var next = 0
  while next < lines.count {
    if let grid = pipeTable(lines, from: &next) {
      composer.add(grid)
      continue
    }
    var inline = InlineText()
    let width = lines[next].groupWidth
    lines[next].append(to: &inline)
    while next + 1 < lines.count, lines[next].wraps(into: lines[next + 1], width: width) {
      inline.append("\n", at: lines[next].range.upperBound)
      next += 1
      lines[next].append(to: &inline)
    }
    composer.add(inline, as: lines[next].isBullet ? .listItem : .paragraph)
    next += 1
  }
  var reading = Reading(composer: composer)
  let top = TopOfText(lines.filter { !$0.isBlank }.prefix(40).map(\.text))
  reading.title = top.title
  reading.published = top.published.map { ($0, .text) }
  return reading
}

/// Title and date among the first lines of a text.
struct TopOfText {
  private(set) var title: String?
  private(set) var published: Day?

  init(_ lines: [String]) {
    let dateline = lines.firstIndex { line in
      line.count <= 80 && !dates(in: line).isEmpty
    }
    published = dateline.flatMap { dates(in: lines[$0]).first?.day }
    let short = lines.indices.filter {
      (2...100).contains(lines[$0].count) && !endsLikeProse(lines[$0])
    }
    // A line right above the date is the headline; navigation may stand above it.
    let above = dateline.flatMap { date in short.last { $0 < date && $0 >= date - 2 } }
    title = (above ?? short.first { $0 != dateline }).map { lines[$0].cleaned }
  }

  private func endsLikeProse(_ line: String) -> Bool {
    guard let last = line.unicodeScalars.last else { return true }
    return [".", "。", "；", ";", "，", ","].contains(last)
  }
}

/// One physical line of a plain text.
struct TextLine {
  let range: Range<Int>
  let bytes: ArraySlice<UInt8>
  let text: String
  /// Columns; a CJK character takes two.
  let width: Int
  /// The widest line of the run of lines without a blank one between them.
  var groupWidth = 0

  private init(range: Range<Int>, source: SourceText) {
    self.range = range
    bytes = source.bytes[range]
    text = String(decoding: bytes, as: UTF8.self)
    width = text.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x1100 ? 2 : 1) }
  }

  static func all(in source: SourceText) -> [TextLine] {
    var lines = source.lineStarts.indices.map { index in
      var end = source.start(ofLine: index + 2)
      let start = source.lineStarts[index]
      while end > start, [0x0A, 0x0D, 0x20, 0x09].contains(source.bytes[end - 1]) { end -= 1 }
      return TextLine(range: start..<end, source: source)
    }
    for run in lines.indices.split(whereSeparator: { lines[$0].isBlank }) {
      let width = run.reduce(0) { max($0, lines[$1].width) }
      for index in run { lines[index].groupWidth = width }
    }
    return lines
  }

  var isBlank: Bool { text.unicodeScalars.allSatisfy(\.isBlank) }

  var isBullet: Bool {
    let trimmed = text.drop { $0.isWhitespace }
    return ["- ", "* ", "• ", "+ ", "·"].contains { trimmed.hasPrefix($0) }
  }

  func append(to inline: inout InlineText) {
    inline.append(bytes, at: range.lowerBound)
  }

  /// True if the next line only continues this one, because its first word did not fit.
  func wraps(into next: TextLine, width: Int) -> Bool {
    guard !isBlank, !next.isBlank, (40...120).contains(width), !next.isBullet, !next.startsItem,
      let last = text.unicodeScalars.last, !last.endsSentence || last == "\"" || last == ")",
      let first = next.text.unicodeScalars.first, !first.isBlank, !text.contains("|")
    else { return false }
    let word = next.text.unicodeScalars.prefix { !$0.isBlank && !$0.isCJK }.count
    return self.width + (word > 0 ? 1 + word : 5) > width
  }

  private var startsItem: Bool {
    let digits = text.prefix { $0.isNumber }
    let after = text.dropFirst(digits.count).first
    return !digits.isEmpty && (after == "." || after == "、" || after == ")") || text.hasPrefix("#")
  }
}
