internal import Touchstone

/// Findings on a board, a model's access and how figures came about.
extension Wording {
  static func lookAlike(_ named: String, _ other: String) -> Bilingual {
    Bilingual(
      en: "“\(name(named))” is easily taken for “\(other)”; they are two boards, and one proves "
        + "nothing of the other.",
      zh: "“\(name(named))”与“\(other)”名称相近，却是两个榜单，不能互相证明。")
  }

  static func notPublic(_ model: String, _ day: Day, _ source: String) -> Bilingual {
    let words = self.day(day)
    return Bilingual(
      en: "On \(words.en) the public could not use \(name(model)) (\(source)).",
      zh: "\(words.zh)时，公众还无法使用\(name(model))（\(source)）。")
  }

  static func caution(_ board: String, _ caution: Caution) -> Bilingual {
    let words = day(caution.day)
    return Bilingual(
      en: "A caution on \(board) of \(words.en), by \(caution.by): \(caution.summary.en) "
        + "Source: \(caution.source).",
      zh: "\(words.zh)，\(caution.by)就\(board)提示：\(caution.summary.zh)出处：\(caution.source)。")
  }

  static func knownTie(_ board: String, _ vendor: String, _ tie: Registers.Tie) -> Bilingual {
    Bilingual(
      en: "\(board) and \(vendor) are connected: \(tie.summary.en) "
        + "Source: \(tie.source).",
      zh: "\(board)与\(vendor)有关联：\(tie.summary.zh)出处：\(tie.source)。")
  }

  static func small(_ board: String, _ items: Int?, _ models: Int) -> Bilingual {
    let questions = items.map(String.init)
    return Bilingual(
      en: "A small test: \(board) has \(questions ?? "an unknown number of") questions and "
        + "\(count(models, "model", "models")) here.",
      zh: "规模很小：\(board)题目数为\(questions ?? "未知")，此处共\(models)个模型。")
  }

  static func unreachable(_ board: String, _ value: String, _ items: Int) -> Bilingual {
    Bilingual(
      en:
        "\(name(value)) is not obtainable from one run over the \(items) questions of \(board): it "
        + "may be a mean of several runs, or of a part.",
      zh: "\(board)共\(items)题，一次测试得不出\(name(value))：它可能是多次平均，或只含部分题目。")
  }

  static func settings(_ board: String, _ claimed: String, _ printed: String) -> Bilingual {
    let known = printed.isEmpty ? Bilingual(en: "other", zh: "其他") : Bilingual(both: printed)
    return Bilingual(
      en: "The sentence speaks of \(claimed) figures, \(board) prints \(known.en) figures: the "
        + "two are not compared.",
      zh: "原句所说为\(claimed)成绩，\(board)所印为\(known.zh)成绩：两者不可比较。")
  }

  static func borrowed(_ board: String, _ value: String, _ other: Finding.Other) -> Bilingual {
    switch other {
    case .model(let model):
      Bilingual(
        en: "On \(board), \(name(value)) is the figure of \(name(model)).",
        zh: "在\(board)上，\(name(value))是\(name(model))的数字。")
    case .metric(let heading):
      Bilingual(
        en: "On \(board), \(name(value)) is the model's figure in the column "
          + "“\(heading.words.en)”.",
        zh: "在\(board)上，\(name(value))是该模型「\(heading.words.zh)」一项的数字。")
    case .track(let heading):
      Bilingual(
        en: "On \(board), \(name(value)) is the model's figure on the list “\(heading.words.en)”.",
        zh: "在\(board)上，\(name(value))是该模型在「\(heading.words.zh)」分榜的数字。")
    }
  }
}
