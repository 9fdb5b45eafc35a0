/// One captured version of a press release, post, README or article, as read.
package struct Document: Hashable, Sendable {
  /// What the user named: a path, a URL or `-`.
  package var source: String
  /// The canonical or fetched URL, if known.
  package var url: String?
  package var title: String?
  package var publisher: String?
  package var published: Day?
  /// Where `published` was found.
  package var publishedSource: DateSource?
  /// The day of the fetch; nil for a local file, whose capture is unknown.
  package var captured: Day?
  /// The WARC record of the capture, as `urn:uuid:…`; nil for a local file.
  package var record: String?
  package var language: Language?
  /// SHA-256 of the raw bytes, lower-case hexadecimal.
  package var digest: String
  /// Text of all blocks, joined by line feeds.
  ///
  /// Offsets into it count Unicode code points.
  package var text: String
  /// In order of appearance; ranges do not overlap.
  package var blocks: [Block]
  package var tables: [Table]
  /// Where each part of `text` stands in the source, ordered by offset.
  package var places: [Place]
  /// Characters that a reader cannot see, which stood in the source and are not in `text`.
  package var invisible: [Invisible]
  /// What went wrong while reading, such as bytes that could not be decoded.
  package var defects: [ReadingDefect]

  package init(
    source: String, url: String? = nil, title: String? = nil, publisher: String? = nil,
    published: Day? = nil, publishedSource: DateSource? = nil, captured: Day? = nil,
    record: String? = nil, language: Language? = nil, digest: String = "", text: String = "",
    blocks: [Block] = [], tables: [Table] = [], places: [Place] = [], invisible: [Invisible] = [],
    defects: [ReadingDefect] = []
  ) {
    self.source = source
    self.url = url
    self.title = title
    self.publisher = publisher
    self.published = published
    self.publishedSource = publishedSource
    self.captured = captured
    self.record = record
    self.language = language
    self.digest = digest
    self.text = text
    self.blocks = blocks
    self.tables = tables
    self.places = places
    self.invisible = invisible
    self.defects = defects
  }

  /// The 1-based line and column, in the source, of a code-point offset of `text`.
  package func position(of offset: Int) -> SourcePosition {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return SourcePosition(line: 1, column: 1) }
    let place = places[low - 1]
    return SourcePosition(
      line: place.position.line, column: place.position.column + offset - place.offset)
  }
}

/// Where a document's publication date was found.
package enum DateSource: String, Hashable, Sendable, Codable {
  case jsonLD, openGraph, meta, timeElement, text, option
}

/// One block of a document's text.
package struct Block: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// Level 1 to 6.
    case heading(level: Int)
    case paragraph
    case listItem
    /// One row of `Document.tables[table]`, its cells joined by tabs.
    case tableRow(table: Int, row: Int)
    case caption
    case quote
    /// Source code or console output: never holds claims.
    case code
  }

  package var kind: Kind
  /// Code-point offsets into `Document.text`.
  package var range: Range<Int>
  /// Code-point ranges, within `Document.text`, that the source sets in bold.
  package var bold: [Range<Int>]

  package init(kind: Kind, range: Range<Int>, bold: [Range<Int>] = []) {
    self.kind = kind
    self.range = range
    self.bold = bold
  }
}

/// A line and column of the source, both 1-based; columns count code points.
package struct SourcePosition: Hashable, Sendable, Comparable {
  package var line: Int
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// From `offset` on, the text runs along one line of the source, code point by code point.
package struct Place: Hashable, Sendable {
  /// Code-point offset into `Document.text`.
  package var offset: Int
  package var position: SourcePosition

  package init(offset: Int, position: SourcePosition) {
    self.offset = offset
    self.position = position
  }
}

/// A character without a shape of its own that was taken out of a text.
package struct Invisible: Hashable, Sendable {
  /// Code-point offset into `Document.text` of what follows it.
  package var offset: Int
  package var scalar: Unicode.Scalar

  package init(offset: Int, scalar: Unicode.Scalar) {
    self.offset = offset
    self.scalar = scalar
  }

  /// Zero-width spaces, marks that turn the direction of a text, and tags; not the joiners that
  /// emoji and some scripts need.
  package static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F,
      0xE0000...0xE007F:
      true
    default: false
    }
  }
}

/// Something that was lost or doubtful while a document was read.
package enum ReadingDefect: Hashable, Sendable {
  /// Bytes that the charset cannot hold, replaced by U+FFFD.
  case undecodable(count: Int)
  /// No declaration named the charset; it was guessed.
  case guessedCharset(String)
  /// The parser stopped early: the text is not complete.
  case truncated
}
