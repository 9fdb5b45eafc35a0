internal import Touchstone

extension HTMLPage {
  /// The publication date, from the most to the least explicit statement of it.
  func published(_ metadata: HTMLMetadata, mainText: Range<Int>) -> (day: Day, source: DateSource)?
  {
    if let day = metadata.linked.published.flatMap(firstDay) { return (day, .jsonLD) }
    for key in ["article:published_time", "og:published_time", "og:article:published_time"] {
      if let day = metadata.meta[key].flatMap(firstDay) { return (day, .openGraph) }
    }
    for key in publicationNames {
      if let day = metadata.meta[key].flatMap(firstDay) { return (day, .meta) }
    }
    if let day = timeElement(mainText) { return (day, .timeElement) }
    return dateInText(mainText, heading: metadata.title.heading).map { ($0, .text) }
  }

  /// A time element that the page marks as publication, else the first one above the main text's end.
  private func timeElement(_ mainText: Range<Int>) -> Day? {
    var first: Day?
    for (index, node) in nodes.enumerated() {
      let property = node.attributes[.itemprop]?.lowercased()
      let isMarked = property == "datepublished" || node.attributes[.pubdate] != nil
      guard node.tag == .time || isMarked else { continue }
      let value = node.attributes[.datetime] ?? node.attributes[.content] ?? text(of: index).string
      guard let day = firstDay(value) else { continue }
      if isMarked { return day }
      let isComment = hasAncestor(of: index) { $0.tag == .aside || isNamedAsBoilerplate($0) }
      if first == nil, index < mainText.upperBound, !isComment, property != "datemodified" {
        first = day
      }
    }
    return first
  }

  /// The most telling short line with a date, above or at the start of the main text.
  private func dateInText(_ mainText: Range<Int>, heading: Int?) -> Day? {
    let heading = heading ?? first(.h1) ?? mainText.lowerBound
    var best: (score: Int, day: Day)?
    for line in shortLines(before: min(mainText.upperBound, mainText.lowerBound + 5_000)) {
      guard let found = dates(in: line.text).first else { continue }
      // When a page was changed says only that it was published before.
      if updateWords.contains(where: line.text.contains),
        !publicationMarks.contains(where: line.text.contains)
      {
        continue
      }
      let distance = abs(line.index - heading)
      var score = line.index >= heading ? max(0, 40 - distance / 10) : max(0, 20 - distance / 10)
      if publicationWords.contains(where: line.text.contains) { score += 40 }
      if line.isNamed { score += 30 }
      if line.text.count < 30 { score += 10 }
      if score > (best?.score ?? 19) { best = (score, found.day) }
    }
    return best?.day
  }

  private struct Line {
    var index: Int
    var text: String
    var isNamed: Bool
  }

  /// Texts of at most 120 characters between block boundaries.
  private func shortLines(before end: Int) -> [Line] {
    var lines: [Line] = []
    var line = InlineText()
    var start = 0
    var isNamed = false
    var next = 0
    func flush() {
      if !line.isEmpty, line.scalars.count <= 120 {
        lines.append(Line(index: start, text: line.string, isNamed: isNamed))
      }
      line = InlineText()
      isNamed = false
    }
    while next < min(end, nodes.count) {
      let node = nodes[next]
      if node.tag.isInvisible {
        next = node.end
        continue
      }
      if node.tag.isBlock || node.tag == .br { flush() }
      if node.tag == .text {
        if line.isEmpty { start = next }
        append(node, to: &line, bold: false)
        if isNamedAsDate(node.parent) { isNamed = true }
      }
      next += 1
    }
    flush()
    return lines
  }

  private func isNamedAsDate(_ index: Int) -> Bool {
    guard index >= 0 else { return false }
    let names = [HTMLAttribute.class, .id].compactMap { nodes[index].attributes[$0]?.lowercased() }
    return names.contains { name in
      ["time", "date", "pub", "info", "meta", "source"].contains(where: name.contains)
    }
  }
}

/// The first date in a value.
func firstDay(_ value: String) -> Day? {
  let text = value.utf8.count > 200 ? String(value.prefix(200)) : value
  return dates(in: text).first?.day
}

private let publicationNames = [
  "datepublished", "pubdate", "publishdate", "publish-date", "publish_date", "publish_time",
  "publishtime", "publication_date", "publicationdate", "parsely-pub-date", "sailthru.date",
  "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date", "dcterms.date",
  "article.published", "article:create_at", "bt:pubdate", "weibo: article:create_at",
  "citation_publication_date", "date", "og:release_date", "release_date", "apub:time",
]

private let publicationWords = [
  "发布", "发表", "时间", "日期", "来源", "Published", "published", "Posted", "posted", "Date",
  "PUBLISHED", "POSTED",
]

private let updateWords = [
  "Updated", "updated", "UPDATED", "Modified", "modified", "Revised", "最后更新", "最后修改",
]
private let publicationMarks = ["发布", "发表", "Published", "published", "Posted", "posted"]
