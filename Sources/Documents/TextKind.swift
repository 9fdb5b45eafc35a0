/// The kinds of text that have a reader of their own.
enum TextKind {
  case html, markdown, plain
}

/// Names the kind of a file that is not text; nil for text.
func binaryKind(_ bytes: [UInt8]) -> String? {
  for (magic, kind) in magics where bytes.starts(with: magic) { return kind }
  if bytes.starts(with: Array("RIFF".utf8)), bytes.dropFirst(8).starts(with: Array("WEBP".utf8)) {
    return "an image"
  }
  if byteOrderMark(bytes) != nil || utf16WithoutMark(bytes) != nil { return nil }
  return bytes.firstIndex(of: 0, from: 0) != nil ? "a binary file" : nil
}

private let magics: [([UInt8], String)] = [
  (Array("%PDF-".utf8), "a PDF"), (Array("PK\u{3}\u{4}".utf8), "a zip archive or an office file"),
  ([0x89, 0x50, 0x4E, 0x47], "an image"), ([0xFF, 0xD8, 0xFF], "an image"),
  (Array("GIF8".utf8), "an image"), ([0x7F, 0x45, 0x4C, 0x46], "a program"),
  ([0x1F, 0x8B], "a gzip archive"), ([0x28, 0xB5, 0x2F, 0xFD], "a zstd archive"),
  (Array("Rar!".utf8), "a rar archive"), (Array("7z".utf8) + [0xBC, 0xAF], "a 7z archive"),
  ([0xD0, 0xCF, 0x11, 0xE0], "an office file"),
]

/// Tells the kind by content, then by content type and name, then by Markdown structure.
func textKind(_ text: [UInt8], _ capture: Capture) -> TextKind {
  let start = text.prefix(1024).drop { $0 <= 0x20 }
  let openings = ["<!doctype html", "<html", "<head", "<body", "<?xml"]
  if openings.contains(where: { start.prefix($0.utf8.count).containsIgnoringCase($0) }) {
    return .html
  }
  let name = (capture.url ?? capture.source).fileExtension
  switch name {
  case "md", "markdown", "mdx": return .markdown
  case "html", "htm", "xhtml", "shtml": return .html
  default: break
  }
  let type = (capture.contentType ?? "").lowercased()
  if type.contains("markdown") { return .markdown }
  if type.contains("html") { return .html }
  let head = text.prefix(1 << 16)
  if looksLikeHTML(head) { return .html }
  return looksLikeMarkdown(head) ? .markdown : .plain
}

private func looksLikeHTML(_ text: ArraySlice<UInt8>) -> Bool {
  guard text.first(where: { $0 > 0x20 }) == UInt8(ascii: "<") else { return false }
  return ["</p>", "</div>", "</body>", "</html>", "</h1>", "</table>"].contains {
    text.containsIgnoringCase($0)
  }
}

/// Three lines or more that only Markdown writes, of at least two kinds.
private func looksLikeMarkdown(_ text: ArraySlice<UInt8>) -> Bool {
  var headings = 0
  var fences = 0
  var links = 0
  for line in text.split(separator: 0x0A) {
    let level = line.prefix { $0 == UInt8(ascii: "#") }.count
    let closes = line.last { $0 > 0x20 } == UInt8(ascii: "#")
    if (1...6).contains(level), line.dropFirst(level).first == 0x20, !closes { headings += 1 }
    if line.starts(with: Array("```".utf8)) { fences += 1 }
    if line.firstRange(of: Array("](http".utf8), from: line.startIndex) != nil { links += 1 }
  }
  let kinds = [headings, fences, links].count { $0 > 0 }
  return headings + fences + links >= 3 && kinds >= 2
}
