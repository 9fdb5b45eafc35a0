internal import Touchstone

/// Findings on the document around a claim.
extension Wording {
  static func droppedScope(_ limits: [Finding.Limit]) -> Bilingual {
    let words = limits.map(limit)
    return Bilingual(
      en: "The headline leaves out what the text below limits: \(list(words.map(\.en)).en).",
      zh: "标题略去了正文中的限定：\(list(words.map(\.zh)).zh)。")
  }

  private static func limit(_ limit: Finding.Limit) -> Bilingual {
    switch limit {
    case .region(let code): unprefixed(.region(code))
    case .openness(let openness): unprefixed(.openness(openness))
    case .size(let size):
      Bilingual(en: "size (\(name(size)))", zh: "规模（\(name(size))）")
    case .language(let codes): Bilingual(en: "language (\(codes))", zh: "语言（\(codes)）")
    case .task(let task): Bilingual(en: "in \(name(task))", zh: name(task))
    case .part(let part):
      Bilingual(en: "the part “\(name(part))”", zh: "“\(name(part))”部分")
    case .board(let board): Bilingual(en: "on \(name(board))", zh: name(board))
    }
  }

  private static func unprefixed(_ limit: Qualifier) -> Bilingual {
    let words = qualifier(limit)
    return Bilingual(
      en: words.en, zh: words.zh.hasPrefix("仅限") ? String(words.zh.dropFirst(2)) : words.zh)
  }

  static func contradiction(_ contradiction: Finding.Contradiction) -> Bilingual {
    switch contradiction {
    case .score(let model, let test, let claimed, let printed):
      let values = list(printed)
      return Bilingual(
        en:
          "The sentence gives \(name(model)) \(name(claimed)) on \(test); the document's own table "
          + "prints \(values.en).",
        zh: "原句说\(name(model))在\(test)上为\(name(claimed))；文中自己的表格印的是\(values.zh)。")
    case .order(let test, let subject, let rival):
      return Bilingual(
        en: "The document's own table has it the other way round: \(test), "
          + "\(rows([rival, subject]).en).",
        zh: "文中自己的表格恰好相反：\(test)，\(rows([rival, subject]).zh)。")
    case .place(let test, let subject, let above):
      return Bilingual(
        en: "The document's own table for \(test) prints better figures of others: "
          + "\(rows(above).en) above \(rows([subject]).en).",
        zh: "文中自己的\(test)表格里，\(rows(above).zh)高于\(rows([subject]).zh)。")
    case .sentence(let quote, let line):
      return Bilingual(
        en: "Another sentence of the document (line \(line)) says otherwise: “\(name(quote))”.",
        zh: "文中另一句（第\(line)行）说法不同：“\(name(quote))”。")
    }
  }

  private static func rows(_ rows: [Finding.Scored]) -> Bilingual {
    some(rows.map { "\(name($0.name)) \($0.score.text)" }, most: 5)
  }

  static func superlative(_ term: String) -> Bilingual {
    Bilingual(
      en: "“\(term)” is a term of the kind that article 9 (3) of the Advertising Law of the PRC "
        + "restricts in advertisements. This is information, not legal advice.",
      zh: "“\(term)”属于《广告法》第九条第（三）项在广告中限制的一类用语。此为信息提示，不是法律意见。")
  }

  static func unsourced(_ value: String) -> Bilingual {
    Bilingual(
      en:
        "The sentence cites \(name(value)) and says neither where from, nor of what, nor of when.",
      zh: "原句引用了\(name(value))，却没有说明出处、范围和时间。")
  }

  static func hostile(_ hostilities: [Finding.Hostility]) -> Bilingual {
    paragraph(hostilities.map(hostility))
  }

  private static func hostility(_ hostility: Finding.Hostility) -> Bilingual {
    switch hostility {
    case .invisible(let count):
      Bilingual(
        en: "The words of the sentence hold "
          + "\(self.count(count, "invisible character", "invisible characters")); it was read without.",
        zh: "句中夹有\(count)个不可见字符；阅读时已略去。")
    case .lookAlikes(let printed, let read):
      Bilingual(
        en:
          "“\(name(printed))” holds letters of another script that look like ours; it was read as "
          + "“\(name(read))”.",
        zh: "“\(name(printed))”夹有形似的其他文字字母；按“\(name(read))”读取。")
    case .instruction(let phrase, let line):
      Bilingual(
        en: "Line \(line) addresses the software that reads it (“\(phrase)”); it has no effect on "
          + "any verdict.",
        zh: "第\(line)行的文字是写给阅读软件的（“\(phrase)”）；它不影响任何结论。")
    }
  }
}
