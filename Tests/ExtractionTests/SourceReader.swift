import Touchstone

/// Reads plain text and simple Markdown well enough to measure extraction without the Documents target.
struct SourceReader {
  let name: String
  let text: String
  var published: Day?

  private struct Output {
    var text = String.UnicodeScalarView()
    var count = 0
    var places: [Place] = []

    mutating func append(_ scalar: Unicode.Scalar, _ line: Int, _ column: Int) {
      if let last = places.last, last.position.line == line,
        last.position.column + count - last.offset == column
      {
      } else {
        places.append(Place(offset: count, position: SourcePosition(line: line, column: column)))
      }
      text.append(scalar)
      count += 1
    }
  }

  func document() -> Document {
    var document = Document(source: name, published: published)
    var output = Output()
    var open: (kind: Block.Kind, start: Int)?
    var isCode = false
    var section: [String] = []
    func close() {
      if let block = open, output.count > block.start {
        document.blocks.append(Block(kind: block.kind, range: block.start..<output.count))
      }
      open = nil
    }
    let isMarkdown = name.hasSuffix(".md")
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.filter { $0 != "\r" } }
    for (index, line) in lines.enumerated() {
      let trimmed = String(String.UnicodeScalarView(line)).trimmed
      if isMarkdown, trimmed.hasPrefix("```"), !trimmed.dropFirst(3).contains("`") {
        close()
        isCode.toggle()
        continue
      }
      if trimmed.isEmpty { close(); continue }
      let isRow = isMarkdown && trimmed.hasPrefix("|") || trimmed.hasPrefix("| ")
      if isCode || isMarkdown && (line.starts(with: "     ".unicodeScalars) && open == nil) {
        continue
      }
      if isRow {
        close()
        row(line, index + 1, &document, &output, section)
        continue
      }
      let kind = Self.kind(trimmed, isMarkdown)
      if kind != .paragraph || !isMarkdown || open == nil || open?.kind == .heading(level: 1) {
        close()
      }
      if case .heading = kind { close() }
      if open == nil {
        if output.count > 0 { output.append("\n", index + 1, 1) }
        open = (kind, output.count)
      } else {
        output.append("\n", index + 1, 1)
      }
      let start = output.count
      for (scalar, column) in Self.visible(line, isMarkdown) {
        output.append(scalar, index + 1, column)
      }
      if case .heading(let level) = kind {
        let heading = String(
          String.UnicodeScalarView(Array(output.text).suffix(output.count - start)))
        section = Array(section.prefix(level - 1)) + [heading]
        if document.title == nil { document.title = heading }
        close()
      }
      if !isMarkdown { close() }
    }
    close()
    document.text = String(output.text)
    document.places = output.places
    return document
  }

  private static func kind(_ line: String, _ isMarkdown: Bool) -> Block.Kind {
    guard isMarkdown else { return .paragraph }
    let hashes = line.prefix { $0 == "#" }.count
    if hashes > 0, hashes < 7, line.dropFirst(hashes).first == " " {
      return .heading(level: hashes)
    }
    if line.hasPrefix("- ") || line.hasPrefix("* ") || line.hasPrefix("+ ") { return .listItem }
    let digits = line.prefix { $0.isNumber }
    if !digits.isEmpty, line.dropFirst(digits.count).hasPrefix(". ") { return .listItem }
    if line.hasPrefix(">") { return .quote }
    if line.hasPrefix("<li") || line.hasPrefix("<td") || line.hasPrefix("<tr")
      || line.hasPrefix("<p") || line.hasPrefix("<br")
    {
      return .listItem
    }
    return .paragraph
  }

  /// The scalars of a line without Markdown's and HTML's signs, with their columns.
  private static func visible(_ line: [Unicode.Scalar], _ isMarkdown: Bool) -> [(
    Unicode.Scalar, Int
  )] {
    guard isMarkdown else { return line.enumerated().map { ($1, $0 + 1) } }
    var result: [(Unicode.Scalar, Int)] = []
    var index = 0
    while index < line.count, line[index] == " " || line[index] == "#" || line[index] == ">" {
      index += 1
    }
    if index + 1 < line.count, ["-", "*", "+"].contains(line[index]), line[index + 1] == " " {
      index += 2
    }
    while index < line.count {
      let c = line[index]
      if c == "*"
        && (index + 1 < line.count && line[index + 1] == "*" || index > 0 && line[index - 1] == "*")
      {
        index += 1; continue
      }
      if c == "`" { index += 1; continue }
      if c == "<", let close = line[index...].prefix(400).firstIndex(of: ">"),
        index + 1 < line.count, line[index + 1].properties.isAlphabetic || line[index + 1] == "/"
      {
        index = close + 1
        continue
      }
      if c == "[", let close = closing(line, index), close + 1 < line.count, line[close + 1] == "(",
        let end = line[close...].firstIndex(of: ")")
      {
        if index > 0, line[index - 1] == "!" { index = end + 1; continue }
        for at in index + 1..<close where line[at] != "`" && line[at] != "*" {
          result.append((line[at], at + 1))
        }
        index = end + 1
        continue
      }
      result.append((c, index + 1))
      index += 1
    }
    return result
  }

  private static func closing(_ line: [Unicode.Scalar], _ open: Int) -> Int? {
    var depth = 0
    for index in open..<line.count {
      if line[index] == "[" { depth += 1 }
      if line[index] == "]" {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return nil
  }

  private func row(
    _ line: [Unicode.Scalar], _ number: Int, _ document: inout Document, _ output: inout Output,
    _ section: [String]
  ) {
    let isRule = line.allSatisfy { ["|", "-", ":", " ", "\t"].contains($0) }
    let isNew = document.tables.last.map { $0.line + $0.rows.count + 1 < number } ?? true
    if isRule {
      if !document.tables.isEmpty, !isNew {
        document.tables[document.tables.count - 1].headerRows = 1
      }
      return
    }
    if isNew {
      document.tables.append(Table(headings: section, headerRows: 0, rows: [], line: number))
    }
    if output.count > 0 { output.append("\n", number, 1) }
    let start = output.count
    var cells: [Cell] = []
    var at = line.first == "|" ? 1 : 0
    while at < line.count {
      var end = at
      while end < line.count, line[end] != "|" { end += 1 }
      let raw = Array(line[at..<end])
      let shown = Self.visible(raw, true)
      let isBold =
        raw.split(separator: "*").count > 0 && String(String.UnicodeScalarView(raw)).contains("**")
      let trimmed = shown.drop { $0.0 == " " }.reversed().drop { $0.0 == " " }.reversed()
      if !cells.isEmpty { output.append("\t", number, at) }
      let from = output.count
      for (scalar, column) in trimmed { output.append(scalar, number, at + column) }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: trimmed.map(\.0))
      cells.append(Cell(text: String(view), isBold: isBold, range: from..<output.count))
      at = end + 1
    }
    if cells.last?.text.isEmpty == true { cells.removeLast() }
    let table = document.tables.count - 1
    document.blocks.append(
      Block(
        kind: .tableRow(table: table, row: document.tables[table].rows.count),
        range: start..<output.count))
    document.tables[table].rows.append(cells)
  }
}

extension String {
  var trimmed: String {
    let view = unicodeScalars.drop { $0 == " " || $0 == "\t" || $0 == "\r" }
    return String(
      String.UnicodeScalarView(
        view.reversed().drop { $0 == " " || $0 == "\t" || $0 == "\r" }.reversed()))
  }
}
