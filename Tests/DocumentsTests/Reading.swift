import Documents
import Touchstone

/// Reads a text as a document.
func read(
  _ text: String, as source: String = "page.html", contentType: String? = nil
) throws -> Document {
  try document(
    from: Capture(bytes: Array(text.utf8), source: source, contentType: contentType))
}

func read(_ bytes: [UInt8], as source: String = "page.html", contentType: String? = nil) throws
  -> Document
{
  try document(from: Capture(bytes: bytes, source: source, contentType: contentType))
}

extension Document {
  func text(of block: Block) -> String { text(in: block.range) }

  func text(in range: Range<Int>) -> String {
    String(String.UnicodeScalarView(Array(text.unicodeScalars)[range]))
  }

  var paragraphs: [String] { blocks.filter { $0.kind == .paragraph }.map(text(of:)) }

  /// Characters whose place in the source holds another character, entities aside.
  func misplaced(in source: String) -> [Int] {
    let lines = source.split(omittingEmptySubsequences: false) { $0.isNewline }
      .map { Array($0.unicodeScalars) }
    var misplaced: [Int] = []
    for (offset, scalar) in text.unicodeScalars.enumerated()
    where scalar != "\n" && scalar != "\t" && scalar != " " {
      let place = position(of: offset)
      guard place.line <= lines.count, place.column <= lines[place.line - 1].count else {
        misplaced.append(offset)
        continue
      }
      let found = lines[place.line - 1][place.column - 1]
      if found != scalar && found != "&" { misplaced.append(offset) }
    }
    return misplaced
  }
}
