internal import Touchstone

extension HTMLPage {
  /// The publication date, from the most to the least explicit statement of it.
  func published(_ metadata: HTMLMetadata, _ content: HTMLContent) -> (
    day: Day, source: DateSource
  )? {
    if let day = metadata.linked.published.flatMap(firstDay) { return (day, .jsonLD) }
    for key in ["article:published_time", "og:published_time", "og:article:published_time"] {
      if let day = metadata.meta[key].flatMap(firstDay) { return (day, .openGraph) }
    }
    for key in publicationNames {
      if let day = metadata.meta[key].flatMap(firstDay) { return (day, .meta) }
    }
    if let day = timeElement(content.range) { return (day, .timeElement) }
    return dateInText(content, heading: metadata.title.heading).map { ($0, .text) }
  }

  /// A time element that the page marks as publication, else the first one above the main text's end.
  private func timeElement(_ mainText: Range<Int>) -> Day? {
    var first: Day?
    for (index, node) in nodes.enumerated() {
      guard node.tag == .time || attributes[index] != nil else { continue }
      let stated = attributes[index] ?? [:]
      let property = stated[.itemprop]?.lowercased()
      let isMarked = property == "datepublished" || stated[.pubdate] != nil
      guard node.tag == .time || isMarked else { continue }
      let value = stated[.datetime] ?? stated[.content] ?? text(of: index).string
      guard let day = firstDay(value) else { continue }
      if isMarked { return day }
      let isComment = hasAncestor(of: index) { $0.tag == .aside || $0.hints.contains(.boilerplate) }
      if first == nil, index < mainText.upperBound, !isComment, property != "datemodified" {
        first = day
      }
    }
    return first
  }

  /// The most telling short line with a date, above or at the start of the main text.
  private func dateInText(_ content: HTMLContent, heading: Int?) -> Day? {
    let heading = heading ?? first(.h1) ?? content.start
    var best: (score: Int, day: Day)?
    let end = min(content.range.upperBound, content.start + 5_000)
    for line in lines(in: 0..<end) where line.length <= 160 && holdsDigits(line) {
      let text = text(of: line)
      guard let found = dates(in: text).first else { continue }
      // When a page was changed says only that it was published before.
      if updateWords.contains(where: text.contains),
        !publicationMarks.contains(where: text.contains)
      {
        continue
      }
      let place = line.nodes.lowerBound
      let distance = abs(place - heading)
      var score =
        line.nodes.lowerBound >= heading ? max(0, 40 - distance / 10) : max(0, 20 - distance / 10)
      if publicationWords.contains(where: text.contains) { score += 40 }
      if isNamedAsDate(line) { score += 30 }
      if text.utf8.count < 40 { score += 10 }
      if score > (best?.score ?? 19) { best = (score, found.day) }
    }
    return best?.day
  }

  /// Year and day are five digits at least.
  private func holdsDigits(_ line: HTMLLine) -> Bool {
    var digits = 0
    for index in line.nodes where nodes[index].tag == .text {
      digits += bytes(of: nodes[index]).count(where: isASCIIDigit)
    }
    return digits >= 5
  }

  private func isNamedAsDate(_ line: HTMLLine) -> Bool {
    line.nodes.contains { index in
      guard nodes[index].tag == .text, nodes[index].parent >= 0 else { return false }
      let hints = nodes[nodes[index].parent].hints
      return hints.contains(.date) && !hints.contains(.comment)
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
