package import Touchstone

/// A statement as a sentence: one template a kind and language.
extension Wording {
  /// Ways to say it, the plainest that names the measure first; the caller keeps the first that reads back as meant.
  package static func sentences(for statement: Statement, in language: Language) -> [String] {
    let measures: [(Heading?, Heading?)] = [
      (nil, statement.metric), (statement.track, statement.metric), (statement.track, nil),
      (nil, nil),
    ]
    var seen: Set<String> = []
    return measures.compactMap { track, metric in
      let sentence =
        language == .zh
        ? chinese(statement, track: track, metric: metric)
        : english(statement, track: track, metric: metric)
      return seen.insert(sentence).inserted ? sentence : nil
    }
  }

  /// The strongest true statement in the report's language, else in the other one.
  static func strongest(_ verdict: Verdict, in language: Language) -> String? {
    let words = verdict.strongestTrueStatement
    return words[language] ?? Language.allCases.compactMap { words[$0] }.first
  }

  /// As the document prints it, unless that is Chinese and the sentence is not.
  private static func subject(_ s: Statement, _ language: Language) -> String {
    guard let subject = s.claim.subject else { return "" }
    let isChinese = subject.printed.unicodeScalars.contains { (0x3400...0x9FFF).contains($0.value) }
    return language == .en && isChinese ? subject.name : subject.printed
  }

  // MARK: Chinese

  private static func chinese(_ s: Statement, track: Heading?, metric: Heading?) -> String {
    let date = isDay(s.period) ? "截至\(period(s.period).zh)" : period(s.period).zh
    let place = "在\(s.board)\(parts(track, metric))上"
    return "\(date)，\(place)，\(subject(s, .zh))\(predicate(zh: s))。"
  }

  private static func parts(_ track: Heading?, _ metric: Heading?) -> String {
    var words = ""
    if let name = track?.words.zh {
      words += name + (name.hasSuffix("榜") || name.hasSuffix("榜单") ? "" : "榜单")
    }
    if let name = metric?.words.zh, name != track?.words.zh {
      words += "的" + name + (["分", "率", "数"].contains(where: name.hasSuffix) ? "" : "单项")
    }
    return words
  }

  private static func predicate(zh s: Statement) -> String {
    let claim = s.claim
    let rivals = list(claim.rivals.map(\.printed)).zh
    switch claim.kind {
    case .rank, .sota, .first:
      let group = group(zh: claim.scope)
      return "排名\(group)第\(chineseNumber(claim.rank ?? 1))"
    case .comparison: return "超过\(rivals)"
    case .parity:
      return claim.value.map { "达到\(rivals)的\($0)" } ?? "与\(rivals)持平"
    case .score: return "得分为\(claim.value ?? "")"
    }
  }

  private static func group(zh scope: Scope) -> String {
    (scope.size ?? "") + (scope.region == "CN" ? "国产" : "") + openness(scope).zh
  }

  private static func chineseNumber(_ number: Int) -> String {
    let words = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
    return words.indices.contains(number - 1) ? words[number - 1] : String(number)
  }

  // MARK: English

  private static func english(_ s: Statement, track: Heading?, metric: Heading?) -> String {
    let date = isDay(s.period) ? "As of \(period(s.period).en)" : "In \(period(s.period).en)"
    var place = "on \(s.board)"
    if let name = track?.words.en { place = "on the \(name) list of \(s.board)" }
    if let name = metric?.words.en, name != track?.words.en {
      place = "in \(uncapitalised(name)) " + place
    }
    return "\(date), \(subject(s, .en)) \(predicate(en: s)) \(place)."
  }

  /// A column's plain word inside a sentence: "Average"; names such as "MMLU" stay.
  private static func uncapitalised(_ name: String) -> String {
    name.dropFirst().allSatisfy(\.isLowercase) ? name.lowercased() : name
  }

  private static func predicate(en s: Statement) -> String {
    let claim = s.claim
    let rivals = list(claim.rivals.map(\.printed)).en
    switch claim.kind {
    case .rank, .sota, .first: return "ranks \(rankWords(claim.rank ?? 1))\(group(en: claim.scope))"
    case .comparison: return "outscores \(rivals)"
    case .parity:
      return claim.value.map { "reaches \($0) of \(rivals)" } ?? "is on par with \(rivals)"
    case .score: return "scores \(claim.value ?? "")"
    }
  }

  private static func group(en scope: Scope) -> String {
    let words = [
      scope.region == "CN" ? "domestic" : "", openness(scope).en, scope.size ?? "",
    ].filter { !$0.isEmpty }
    return words.isEmpty ? "" : " among \(words.joined(separator: " ")) models"
  }

  private static func rankWords(_ number: Int) -> String {
    let words = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    ]
    return words.indices.contains(number - 1) ? words[number - 1] : ordinal(number).en
  }

  private static func openness(_ scope: Scope) -> Bilingual {
    switch scope.openness {
    case .open: Bilingual(en: "open-source", zh: "开源")
    case .closed: Bilingual(en: "closed-source", zh: "闭源")
    case nil: Bilingual(both: "")
    }
  }

  private static func isDay(_ period: Period) -> Bool {
    if case .day = period { return true }
    return false
  }
}
