internal import Touchstone

/// Tells whether a sentence about a first says nothing but what the register of releases can measure.
///
/// Every word must be known: "the first open model to run on a phone" is a limit that no register
/// holds, and an earlier model without it contradicts nothing. A name that is not the subject's is
/// such a word too, since "X's first open model" is no first of all.
enum FirstWords {
  /// What the sentence says was done first; nil if it says anything that is not understood.
  static func event(of claim: Claim, names: [String]) -> Catalog.Milestone.Event? {
    guard claim.quote.utf8.count < longest, claim.scope.openness == .open, claim.scope.task == nil,
      !claim.hedged, !claim.negated, claim.value == nil, claim.boards.isEmpty, claim.rivals.isEmpty,
      claim.track == nil, claim.metric == nil
    else { return nil }
    var text = claim.quote.lowercased()
    for name in names.map({ $0.lowercased() }).sorted(by: { $0.count > $1.count }) {
      text = text.replacing(name, with: " ")
    }
    for date in [#/\d{4}年|\d{1,2}月|\d{1,2}日/#, englishDate] {
      text = text.replacing(date, with: " ")
    }
    guard copulas.contains(where: text.contains) else { return nil }
    let isCommercial = text.contains("商用") || text.contains("commercial")
    for word in han(claim.scope) { text = text.replacing(word, with: " ") }
    let latin = latin(claim.scope)
    let rest = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let isKnown = rest.allSatisfy { word in
      latin.contains(word) || claim.scope.size != nil && word.wholeMatch(of: size) != nil
    }
    return isKnown ? isCommercial ? .commercial : .weights : nil
  }

  private static let longest = 400

  private static var size: Regex<Substring> { #/\d{1,4}b/# }
  private static var englishDate: Regex<Substring> {
    #/(?:\d{1,2} )?(?:january|february|march|april|may|june|july|august|september|october|november|december) (?:\d{1,2}, ?)?\d{4}/#
  }

  private static let copulas = ["是", "为", " is ", " was ", " becomes ", " became "]

  /// Longest first, so that a word is gone before its parts are looked for.
  private static func han(_ scope: Scope) -> [String] {
    var words = [
      "语言大模型", "大语言模型", "语言模型", "大模型", "模型", "第一个", "第一款", "首个", "首款", "成为", "正式",
      "今天", "今日", "当天", "发布", "推出", "宣布", "开放权重", "开源", "且", "并", "可商用", "允许商用", "支持商用", "商用",
      "是", "为", "了", "的", "它", "在", "于",
    ]
    if scope.region == "CN" { words += ["国内", "中国", "国产", "我国"] }
    if scope.region == "global" { words += ["全球", "世界"] }
    if scope.language != nil { words += ["中英双语", "中英文", "中文"] }
    return words.sorted { $0.count > $1.count }
  }

  private static func latin(_ scope: Scope) -> Set<String> {
    var words: Set<String> = [
      "is", "was", "becomes", "became", "the", "first", "open", "source", "weight", "weights",
      "large",
      "language", "model", "llm", "released", "on", "in", "and", "it", "for", "commercial", "use",
      "commercially", "usable",
    ]
    if scope.region == "CN" { words.formUnion(["china", "s", "domestic"]) }
    if scope.region == "global" { words.formUnion(["world", "s", "worldwide"]) }
    if scope.language != nil { words.formUnion(["chinese", "english", "bilingual"]) }
    return words
  }
}
