package import Touchstone

/// Why a captured source cannot be read as a document.
package struct ReadingError: Error, Hashable, Sendable {
  package var source: String
  package var failure: ReadingFailure

  package init(source: String, failure: ReadingFailure) {
    self.source = source
    self.failure = failure
  }
}

/// What keeps bytes from being a document.
package enum ReadingFailure: Error, Hashable, Sendable {
  /// No bytes, or nothing but white space.
  case empty
  /// The kind of file that it is, such as `PDF`.
  case binary(kind: String)
  /// Markup built so that reading it would take time without bound.
  case tangled
  /// Not the format that the name of the file says.
  case malformed(line: Int, reason: String)
  case outOfMemory
}

extension ReadingError: CustomStringConvertible {
  /// One line: what, where, and what to do.
  package var description: String {
    switch failure {
    case .empty: "\(source): holds no text; nothing to read"
    case .binary(let kind):
      "\(source): is \(kind), not text; give the page as HTML, Markdown or text"
    case .tangled:
      "\(source): its markup is too tangled to read; save the page's text and read that"
    case .malformed(let line, let reason): "\(source):\(line): \(reason)"
    case .outOfMemory: "\(source): not enough memory to read it; give a smaller file"
    }
  }
}

/// Reads captured bytes as a document.
package func document(from capture: Capture) throws(ReadingError) -> Document {
  do {
    return try read(capture)
  } catch {
    throw ReadingError(source: capture.source, failure: error)
  }
}

/// The characters of a source, in the lines and columns that its document counts.
package func text(of capture: Capture) -> String {
  String(decoding: decoded(capture).utf8, as: UTF8.self)
}

private func read(_ capture: Capture) throws(ReadingFailure) -> Document {
  if let kind = binaryKind(capture.bytes) { throw .binary(kind: kind) }
  let decoded = decoded(capture)
  let source = SourceText(decoded.utf8)
  var reading: Reading
  switch textKind(decoded.utf8, capture) {
  case .html: reading = try readHTML(source)
  case .markdown: reading = try readMarkdown(source)
  case .plain: reading = readPlainText(source)
  }
  guard !reading.composer.blocks.isEmpty else { throw .empty }
  if reading.published == nil, let day = dateline(of: reading.composer) {
    reading.published = (day, .text)
  }
  let text = reading.composer.text
  if reading.isTruncated || capture.isCut { reading.defects.append(.truncated) }
  return Document(
    source: capture.source, url: reading.url ?? capture.url, title: reading.title,
    publisher: reading.publisher, published: reading.published?.day,
    publishedSource: reading.published?.source, captured: capture.captured,
    record: capture.record, language: language(of: reading.composer),
    digest: Digest.sha256(capture.bytes), text: text,
    blocks: reading.composer.blocks, tables: reading.composer.tables,
    places: reading.composer.places,
    invisible: reading.composer.invisible, defects: decoded.defects + reading.defects)
}

/// What a reader of one kind of source finds.
struct Reading {
  var composer: Composer
  var url: String?
  var title: String?
  var publisher: String?
  var published: (day: Day, source: DateSource)?
  var defects: [ReadingDefect] = []
  var isTruncated = false

  init(composer: Composer) { self.composer = composer }
}

/// Chinese if there is a Han character to every other Latin word, code aside; nil without either.
///
/// Chinese announcements are full of Latin names, English ones hold at most a Chinese name.
private func language(of composer: Composer) -> Language? {
  var code = composer.blocks.filter { $0.kind == .code }.map(\.range)[...]
  var han = 0
  var words = 0
  var inWord = false
  for (offset, scalar) in composer.scalars.enumerated() {
    if let next = code.first, next.contains(offset) { continue }
    if let next = code.first, next.upperBound <= offset { code.removeFirst() }
    let isLetter = scalar.isASCIILetter
    if isLetter && !inWord { words += 1 }
    inWord = isLetter
    if scalar.isHan { han += 1 }
  }
  if han > 3, han * 2 > words { return .zh }
  return words > 0 ? .en : han > 0 ? .zh : nil
}
