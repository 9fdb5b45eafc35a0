/// What an element's attributes say of it, read once so that no text of them need be kept.
struct HTMLHints: OptionSet {
  let rawValue: UInt8

  /// A class, id or role names something beside the main text.
  static let boilerplate = HTMLHints(rawValue: 1)
  static let hidden = HTMLHints(rawValue: 2)
  /// A panel that its heading opens.
  static let panel = HTMLHints(rawValue: 4)
  static let main = HTMLHints(rawValue: 8)
  static let date = HTMLHints(rawValue: 16)
  static let comment = HTMLHints(rawValue: 32)

  /// Reads a class, id, role or style, or another attribute that hides.
  init(_ attribute: HTMLAttribute, _ value: UnsafeBufferPointer<UInt8>) {
    switch attribute {
    case .hidden: self = .hidden
    case .ariaHidden: self = value.elementsEqual("true".utf8) ? .hidden : []
    case .style:
      self = hidingRules.isFound(in: Self.compact(value)) ? .hidden : []
    case .role:
      let text = Self.compact(value)
      self = Self.named(value)
      if text.elementsEqual("main".utf8) { insert(.main) }
      if ["region", "tabpanel"].contains(where: { text.elementsEqual($0.utf8) }) { insert(.panel) }
    case .class, .id:
      let text = Self.compact(value)
      self = Self.named(value)
      if dateNames.isFound(in: text) { insert(.date) }
      if commentNames.isFound(in: text) { insert(.comment) }
    default: self = []
    }
  }

  private static func compact(_ value: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: value.count) { buffer, count in
      for byte in value where byte > 0x20 {
        buffer[count] = asciiLowercased(byte)
        count += 1
      }
    }
  }

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `relatedPosts side-bar_2` is made of related, posts, side, bar.
  private static func named(_ names: UnsafeBufferPointer<UInt8>) -> HTMLHints {
    var word: [UInt8] = []
    word.reserveCapacity(names.count)
    var wasLower = false
    for byte in names {
      let isLetter = isASCIILetter(byte)
      let isUpper = isLetter && byte < 0x60
      if !isLetter || (isUpper && wasLower) {
        if isBoilerplate(word) { return .boilerplate }
        word.removeAll(keepingCapacity: true)
      }
      if isLetter { word.append(asciiLowercased(byte)) }
      wasLower = isLetter && !isUpper
    }
    return isBoilerplate(word) ? .boilerplate : []
  }
}

private func isBoilerplate(_ word: [UInt8]) -> Bool {
  guard let first = word.first, word.count < 32 else { return false }
  // Most words are ruled out by their first letter and their length.
  return boilerplateLengths[Int(first)] & 1 << UInt32(word.count) != 0
    && boilerplateWords.contains(word)
}

/// By first letter: a bit for each length that a word has.
private let boilerplateLengths = boilerplateWords.reduce(into: [UInt32](repeating: 0, count: 256)) {
  $0[Int($1[0])] |= 1 << UInt32($1.count)
}

/// Remembers hints, as pages repeat the same few classes.
struct HTMLHintCache {
  private var keys = [UInt64](repeating: 0, count: 512)
  private var hints = [HTMLHints](repeating: [], count: 512)

  mutating func hints(
    _ attribute: HTMLAttribute, _ value: UnsafeBufferPointer<UInt8>
  ) -> HTMLHints {
    var key: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(attribute.cacheKey)
    for byte in value { key = (key ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    let slot = Int((key ^ key >> 32) & 511)
    if keys[slot] != key {
      keys[slot] = key
      hints[slot] = HTMLHints(attribute, value)
    }
    return hints[slot]
  }
}

private let hidingRules = Marks(["display:none"])
private let dateNames = Marks(["time", "date", "pub", "info", "meta", "source"])
private let commentNames = Marks(["comment"])

private let boilerplateWords: Set<[UInt8]> = Set(
  [
    "nav", "navbar", "navigation", "menu", "menubar", "sidebar", "sidebox", "aside", "rightbar",
    "footer", "foot", "masthead", "topbar", "toolbar", "breadcrumb", "breadcrumbs", "crumb",
    "crumbs", "comment", "comments", "commentlist", "respond", "disqus", "reply", "replies",
    "related", "relate", "relation", "recommend", "recommended", "recommendation",
    "recommendations", "recommends", "readmore", "morenews", "similar", "share", "sharing",
    "sharebar", "bdsharebuttonbox", "social", "follow", "cookie", "cookies", "gdpr", "consent",
    "copyright", "disclaimer", "ad", "ads", "adbox", "advert", "advertisement",
    "adsbygoogle", "sponsor", "sponsored", "promo", "promotion", "subscribe", "subscription",
    "newsletter", "signup", "login", "pagination", "pager", "pagenav", "prevnext", "popup", "modal",
    "overlay", "tooltip", "tags", "taglist", "keywords", "hotnews",
    "ranking", "toplist", "friendlink", "friendlinks", "qrcode", "ewm", "erweima",
    "skiplink", "offscreen", "search", "searchbox", "byline", "bio",
    "authorbox", "xiangguan", "pinglun", "fenxiang", "tuijian", "dianzan",
  ].map { Array($0.utf8) })
