/// `text` as lines of at most `width` columns, broken at spaces and between Chinese characters.
func wrapped(_ text: String, to width: Int) -> [String] {
  let width = max(width, 10)
  var lines: [String] = []
  var line = ""
  var used = 0
  for piece in pieces(of: text) {
    let columns = displayWidth(piece)
    if used + columns > width, !line.isEmpty {
      lines.append(withoutTrailingSpace(line))
      line = ""
      used = 0
    }
    if line.isEmpty, piece == " " { continue }
    if columns > width {
      var chunks = chunked(piece, to: width)
      line = chunks.popLast() ?? ""
      lines += chunks
      used = displayWidth(line)
    } else {
      line += piece
      used += columns
    }
  }
  if !line.isEmpty { lines.append(withoutTrailingSpace(line)) }
  return lines
}

/// Words, single spaces, and Chinese characters with the punctuation that clings to them.
private func pieces(of text: String) -> [String] {
  var result: [String] = []
  var current = ""
  var glued = false
  func flush() {
    if !current.isEmpty { result.append(current) }
    current = ""
  }
  for character in text {
    if character.isWhitespace {
      flush()
      if result.last != " " { result.append(" ") }
      glued = false
    } else if closing.contains(character) {
      current.append(character)
      glued = false
    } else if displayWidth(character) == 2 || opening.contains(character) {
      if !glued { flush() }
      current.append(character)
      glued = opening.contains(character)
    } else {
      if let last = current.last, !glued, displayWidth(last) == 2 { flush() }
      current.append(character)
      glued = false
    }
  }
  flush()
  return result
}

private let closing: Set<Character> = [
  "，", "。", "、", "；", "：", "？", "！", "）", "》", "”", "’", "」", "…",
]
private let opening: Set<Character> = ["（", "《", "“", "‘", "「"]

private func chunked(_ word: String, to width: Int) -> [String] {
  var chunks: [String] = []
  var chunk = ""
  var used = 0
  for character in word {
    let columns = displayWidth(character)
    if used + columns > width {
      chunks.append(chunk)
      chunk = ""
      used = 0
    }
    chunk.append(character)
    used += columns
  }
  return chunks + [chunk]
}

private func withoutTrailingSpace(_ line: String) -> String {
  line.last == " " ? String(line.dropLast()) : line
}
