extension HTMLPage {
  /// True if an element's class or id names something beside the main text.
  func isNamedAsBoilerplate(_ node: HTMLNode) -> Bool {
    for attribute in [HTMLAttribute.class, .id, .role] {
      guard let value = node.attributes[attribute] else { continue }
      if words(of: value).contains(where: { boilerplateWords.contains($0) }) { return true }
    }
    return false
  }

  /// `relatedPosts side-bar_2` gives related, posts, side, bar.
  private func words(of names: String) -> [String] {
    var words: [String] = []
    var word = ""
    var wasLower = false
    for scalar in names.unicodeScalars {
      let isUpper = (0x41...0x5A).contains(scalar.value)
      if !scalar.isASCIILetter || (isUpper && wasLower) {
        if !word.isEmpty { words.append(word.lowercased()) }
        word = ""
      }
      if scalar.isASCIILetter { word.unicodeScalars.append(scalar) }
      wasLower = scalar.isASCIILetter && !isUpper
    }
    if !word.isEmpty { words.append(word.lowercased()) }
    return words
  }
}

private let boilerplateWords: Set<String> = [
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
]
