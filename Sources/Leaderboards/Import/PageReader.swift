internal import Touchstone

/// Finds out which tables of a page belong to the board, and to which edition.
struct PageReader {
  let page: CapturedPage
  let board: BoardDescription

  struct Reading {
    var rows: [LongTable.Row] = []
    var skipped: [String] = []
  }

  func read() throws(ArchiveError) -> Reading {
    let rule = try self.rule()
    guard page.edition.map({ Period($0) != nil }) ?? true else {
      throw ArchiveError(
        page.path, "the edition is \(page.edition ?? ""); expected YYYY-MM or another period")
    }
    var reading = Reading()
    var members: [TableMember] = []
    for table in page.tables {
      if let ignored = table.headings.last(where: rule.isIgnored) {
        reading.skipped.append("\(ignored): ignored by board.json")
      } else {
        members.append(try member(table, rule))
      }
    }
    let edition = try edition(of: members)
    var seen: Set<[String]> = []
    for member in members {
      if let named = member.edition, named != edition {
        reading.skipped.append("\(member.printed): of the edition \(named)")
        continue
      }
      let reader = TableReader(
        page: page, board: board, rule: rule, member: member, edition: edition)
      let rows = try reader.rows()
      let columns = Set(rows.map { [$0.heading, $0.column, $0.day.description] })
      guard seen.isDisjoint(with: columns) else {
        throw reader.refusal("a second table with this heading and column")
      }
      seen.formUnion(columns)
      reading.rows += rows
    }
    return reading
  }

  private func rule() throws(ArchiveError) -> CaptureRule {
    let rules = board.capture ?? []
    let file = page.source.prefix { $0 != "#" }
    let path = file.split(separator: ":").last.map(String.init) ?? page.path
    if let rule = rules.first(where: { $0.fits(path) }) { return rule }
    guard !rules.isEmpty else {
      throw ArchiveError(page.path, "board.json does not say how a captured page is laid out")
    }
    throw ArchiveError(
      page.path,
      "the file is \(path); board.json knows: "
        + rules.compactMap(\.file).joined(separator: "; "))
  }

  /// The one edition that the tables are of; nil if they name none.
  private func edition(of members: [TableMember]) throws(ArchiveError) -> String? {
    let named = Set(members.compactMap(\.edition)).sorted()
    if let edition = page.edition {
      guard
        named.isEmpty || named.contains(edition) || members.contains(where: { $0.edition == nil })
      else {
        throw ArchiveError(
          page.path,
          "no table of the edition \(edition); the page has \(named.joined(separator: ", "))")
      }
      return edition
    }
    guard named.count < 2 else {
      throw ArchiveError(
        page.path, "tables of the editions \(named.joined(separator: ", ")); name one")
    }
    return named.first
  }

  private func member(
    _ table: Table, _ rule: CaptureRule
  ) throws(ArchiveError) -> TableMember {
    guard rule.heading?.contains("{heading}") ?? true else {
      return TableMember(table: table, heading: "", printed: "")
    }
    let printed = table.headings.map(undecorated)
    let edition = rule.headings?.edition == true ? printed.last.flatMap(editionNamed) : nil
    let cleaned = printed.map { heading in
      rule.headings?.named?[heading]
        ?? heading.removing(rule.headings?.removed ?? [], edition: edition)
    }
    for first in cleaned.indices {
      let heading = cleaned[first...].joined(separator: " / ")
      let whole = (rule.heading ?? "{heading}").replacing("{heading}", with: heading)
      guard board.knowsHeading(whole) else { continue }
      return TableMember(
        table: table, heading: heading, printed: printed[first...].joined(separator: " / "),
        edition: edition)
    }
    let columns = (table.rows.first ?? []).map(\.text).joined(separator: " | ")
    throw ArchiveError(
      page.path, line: table.line,
      "a table under \(printed.isEmpty ? "no heading" : printed.joined(separator: " / ")) with "
        + "the columns \(columns); board.json knows the headings: "
        + board.tracks.flatMap(\.headings).compactMap { $0.exact ?? $0.prefix.map { $0 + "…" } }
        .joined(separator: "; "))
  }
}

/// A table of the page that belongs to the board.
struct TableMember {
  var table: Table
  /// As `board.json` knows it; empty if the file alone says what the table is.
  var heading: String
  /// As the page prints it.
  var printed: String
  /// What the heading names.
  var edition: String?
}

extension BoardDescription {
  /// Whether a track has this heading, alone or before the name of a group.
  func knowsHeading(_ heading: String) -> Bool {
    guard !heading.isEmpty else { return false }
    return tracks.flatMap(\.headings).contains {
      $0.rest(of: heading) != nil || $0.exact?.hasPrefix(heading + " / ") == true
    }
  }
}

/// The edition that a heading names as `2023年9月`, in ISO 8601.
private func editionNamed(_ heading: String) -> String? {
  guard let found = editionWords(heading) else { return nil }
  return found.month.count == 1 ? "\(found.year)-0\(found.month)" : "\(found.year)-\(found.month)"
}

private func editionWords(_ heading: String) -> (year: String, month: String, text: String)? {
  let characters = Array(heading)
  for (index, character) in characters.enumerated() where character == "年" && index >= 4 {
    let year = String(characters[index - 4..<index])
    let month = String(characters[(index + 1)...].prefix { $0.isNumber })
    let end = index + 1 + month.count
    guard isRank(year), let number = Int(month), (1...12).contains(number), month.count < 3,
      end < characters.count, characters[end] == "月"
    else { continue }
    return (year, month, String(characters[index - 4...end]))
  }
  return nil
}

extension String {
  /// The heading without its edition and other parts that say nothing about the track.
  fileprivate func removing(_ parts: [String], edition: String?) -> String {
    var text = self
    if edition != nil, let words = editionWords(text)?.text {
      text = text.replacing("（\(words)）", with: "").replacing("(\(words))", with: "")
        .replacing(words, with: "")
    }
    for part in parts { text = text.replacing(part, with: "") }
    return undecorated(text)
  }
}
