package import Touchstone

extension Wording {
  /// One unstated limit, as it would stand in an honest sentence: "among domestic (Chinese) models".
  package static func qualifier(_ qualifier: Qualifier) -> Bilingual {
    switch qualifier {
    case .region(let code): region(code)
    case .openness(.open): Bilingual(en: "among open models", zh: "仅限开源模型")
    case .openness(.closed): Bilingual(en: "among closed models", zh: "仅限闭源模型")
    case .size(let range): size(range)
    case .group(let heading):
      Bilingual(
        en: "in the board's part “\(name(heading.words.en))”",
        zh: "仅限榜单的「\(name(heading.words.zh))」部分")
    case .rankedOnly:
      Bilingual(en: "among the models that the board ranks", zh: "仅限榜单参与排名的模型")
    case .track(let heading):
      Bilingual(
        en: "on the list “\(name(heading.words.en))”", zh: "仅限「\(name(heading.words.zh))」分榜")
    case .metric(let heading):
      Bilingual(
        en: "in the column “\(name(heading.words.en))”", zh: "仅限「\(name(heading.words.zh))」一项")
    case .board(let text): Bilingual(en: "on \(name(text))", zh: "仅限\(name(text))榜单")
    }
  }

  static func qualifiers(_ qualifiers: [Qualifier]) -> Bilingual {
    let words = qualifiers.map(qualifier)
    return Bilingual(en: list(words.map(\.en)).en, zh: list(words.map(\.zh)).zh)
  }

  /// The limits of a slice, empty for the whole list.
  static func limits(of evidence: Evidence) -> [Bilingual] {
    limits(of: evidence.slice.filter, group: evidence.group)
  }

  static func limits(of filter: Filter, group: Heading?) -> [Bilingual] {
    var limits: [Qualifier] = []
    if let region = filter.region { limits.append(.region(region)) }
    if let openness = filter.openness { limits.append(.openness(openness)) }
    if let size = filter.size { limits.append(.size(size)) }
    if let group { limits.append(.group(group)) }
    if filter.rankedOnly { limits.append(.rankedOnly) }
    return limits.map { limit in
      let words = qualifier(limit)
      return Bilingual(
        en: words.en, zh: words.zh.hasPrefix("仅限") ? String(words.zh.dropFirst(2)) : words.zh)
    }
  }

  private static func region(_ code: String) -> Bilingual {
    if code == "CN" { return Bilingual(en: "among domestic (Chinese) models", zh: "仅限国产模型") }
    let name = regions[code] ?? Bilingual(both: code)
    return Bilingual(en: "among models from \(name.en)", zh: "仅限\(name.zh)的模型")
  }

  private static func size(_ range: ClosedRange<Double>) -> Bilingual {
    let low = billions(range.lowerBound)
    guard range.upperBound < 100_000 else {
      return Bilingual(en: "among models of \(low) or more", zh: "仅限\(low)及以上规模的模型")
    }
    let high = billions(range.upperBound)
    if range.lowerBound <= 0 {
      return Bilingual(en: "among models of at most \(high)", zh: "仅限不超过\(high)的模型")
    }
    if low == high { return Bilingual(en: "among \(low) models", zh: "仅限\(low)规模的模型") }
    return Bilingual(en: "among models of \(low) to \(high)", zh: "仅限\(low)至\(high)规模的模型")
  }

  /// "13B", "1.5B".
  static func billions(_ size: Double) -> String {
    guard size.isFinite, abs(size) < 1e9 else { return "∞" }
    let tenths = Int(size * 10 + (size < 0 ? -0.5 : 0.5))
    return tenths % 10 == 0 ? "\(tenths / 10)B" : "\(tenths / 10).\(abs(tenths % 10))B"
  }

  private static let regions: [String: Bilingual] = [
    "AE": Bilingual(en: "the United Arab Emirates", zh: "阿联酋"),
    "CA": Bilingual(en: "Canada", zh: "加拿大"),
    "DE": Bilingual(en: "Germany", zh: "德国"),
    "FR": Bilingual(en: "France", zh: "法国"),
    "GB": Bilingual(en: "the United Kingdom", zh: "英国"),
    "HK": Bilingual(en: "Hong Kong", zh: "香港"),
    "IL": Bilingual(en: "Israel", zh: "以色列"),
    "IN": Bilingual(en: "India", zh: "印度"),
    "JP": Bilingual(en: "Japan", zh: "日本"),
    "KR": Bilingual(en: "South Korea", zh: "韩国"),
    "SG": Bilingual(en: "Singapore", zh: "新加坡"),
    "TW": Bilingual(en: "Taiwan", zh: "台湾"),
    "US": Bilingual(en: "the United States", zh: "美国"),
  ]
}
