/// Tells a page's headline from the name of its site.
struct HTMLTitle {
  /// The heading that shows the title.
  private(set) var heading: Int?
  private(set) var text: String?

  init(page: HTMLPage, stated: [String], site: String?) {
    let stated = stated.map { String($0.prefix(longestTitle)) }
    let segments = stated.flatMap(titleSegments)
    let statedWords = stated.map { Set(TitleWords($0).words) }
    let siteName = site.map(TitleWords.init)
    var best = (shared: 0, isExact: false)
    for (index, node) in page.nodes.enumerated() {
      guard let level = node.tag.headingLevel, level <= 2 else { continue }
      let words = TitleWords(String(page.text(of: index).string.prefix(longestTitle)))
      guard !words.isEmpty, words != siteName else { continue }
      let isExact = segments.contains { $0.words == words && !$0.isSite }
      guard level == 1 || isExact, isExact || !segments.contains(where: { $0.words == words }),
        let shared = statedWords.map({ $0.intersection(words.words).count }).max(),
        isExact || shared > 1 && shared * 3 >= words.count
      else { continue }
      if heading == nil || shared > best.shared {
        heading = index
        best = (shared, isExact)
      }
    }
    if heading == nil, stated.isEmpty { heading = page.first(.h1) }
    text =
      heading.map { String(page.text(of: $0).string.prefix(longestTitle)) }
      ?? stated.first.map { withoutSiteName($0, site: site) }
    if text?.isEmpty == true { text = nil }
  }
}

/// The words of a title, case and punctuation aside; each Han character is one.
private struct TitleWords: Hashable {
  private(set) var words: [String] = []

  init(_ title: String) {
    var word = String.UnicodeScalarView()
    for scalar in title.unicodeScalars {
      let isWord = scalar.isWordPart
      if !word.isEmpty, !isWord || scalar.isHan {
        words.append(String(word).lowercased())
        word.removeAll()
      }
      if scalar.isHan { words.append(String(scalar)) } else if isWord { word.append(scalar) }
    }
    if !word.isEmpty { words.append(String(word).lowercased()) }
  }

  var isEmpty: Bool { words.isEmpty }
  var count: Int { words.count }
}

private struct TitleSegment {
  var words: TitleWords
  /// Shorter than what stands before it, so rather the site's name.
  var isSite: Bool
}

/// The whole title and the parts between its separators.
private func titleSegments(_ title: String) -> [TitleSegment] {
  let scalars = Array(title.unicodeScalars)
  var parts: [String] = []
  var start = 0
  var index = 0
  while index < scalars.count {
    if let separator = separatorScalars.first(where: { scalars[index...].starts(with: $0) }) {
      parts.append(String(String.UnicodeScalarView(scalars[start..<index])))
      index += separator.count
      start = index
    } else {
      index += 1
    }
  }
  parts.append(String(String.UnicodeScalarView(scalars[start...])))
  let words = parts.map { TitleWords($0) }
  let longest = words.map(\.count).max() ?? 0
  return [TitleSegment(words: TitleWords(title), isSite: false)]
    + words.map { TitleSegment(words: $0, isSite: parts.count > 1 && $0.count < longest) }
}

/// Cuts ` - Site`, ` | Site`, `_Site` off the end of a title.
private func withoutSiteName(_ title: String, site: String?) -> String {
  if let site, title.hasSuffix(site) {
    let cut = trimmed(title.dropLast(site.count))
    if !cut.isEmpty && cut.count < title.count - site.count { return cut }
  }
  let isCJK = title.unicodeScalars.contains(where: \.isHan)
  for separator in separators + ["-", "|"] {
    guard separator.hasPrefix(" ") || isCJK, let at = title.lastPosition(of: separator) else {
      continue
    }
    let head = title[..<at]
    let tail = title[at...].dropFirst(separator.count)
    guard tail.count * 2 <= head.count, tail.count <= 30 else { continue }
    return withoutSiteName(trimmed(head), site: nil)
  }
  return title
}

private func trimmed(_ title: Substring) -> String {
  var text = title
  while let last = text.last, separatorCharacters.contains(last) { text.removeLast() }
  return String(text)
}

private let longestTitle = 300
private let separators = [
  " | ", " - ", " – ", " — ", " · ", " » ", " • ", " :: ", "_", "｜",
]
private let separatorScalars = separators.map { Array($0.unicodeScalars) }
private let separatorCharacters: Set<Character> = [
  " ", "|", "-", "–", "—", "·", "»", "•", "_", ":", "｜",
]

extension String {
  fileprivate func lastPosition(of pattern: String) -> String.Index? {
    let pattern = Array(pattern)
    guard let first = pattern.first else { return nil }
    return indices.reversed().first {
      self[$0] == first && self[$0...].prefix(pattern.count).elementsEqual(pattern)
    }
  }
}
