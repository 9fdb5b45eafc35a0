package import Touchstone

extension Wording {
  /// What would settle a claim that could not be decided, as a thing to look for.
  package static func missing(_ missing: Verdict.Missing) -> Bilingual {
    switch missing {
    case .capture(let board, let period):
      let at = at(period)
      return Bilingual(
        en: "an archived state of \(name(board)) in force \(at.en)",
        zh: "\(name(board))在\(at.zh)有效的存档版本")
    case .row(let board, let model, let period):
      let at = at(period)
      return Bilingual(
        en: "a capture of \(name(board)) that lists \(name(model)) \(at.en)",
        zh: "\(at.zh)列有\(name(model))的\(name(board))存档")
    case .boardName:
      return Bilingual(en: "the name of the board or test set that is meant", zh: "原句所指的榜单或测试集名称")
    case .rivalName:
      return Bilingual(
        en: "the name of the model that is compared with", zh: "被比较的具体模型名称")
    case .board(let board):
      return Bilingual(
        en: "an archive of \(name(board)), which is not held here", zh: "\(name(board))的存档（本库未收录）")
    case .releaseRegister:
      return Bilingual(
        en: "a dated register of releases that is complete for what the sentence calls the first",
        zh: "对原句所称“首个”的范围而言完整的、带日期的发布登记")
    case .independentFigure:
      return Bilingual(
        en: "a figure measured by somebody other than the vendor", zh: "由厂商以外的机构测得的数字")
    case .place:
      return Bilingual(en: "the number of the place that is claimed", zh: "原句所指的具体名次")
    case .date:
      return Bilingual(
        en: "a date for the claim (give the document's with --as-of)",
        zh: "这句话的日期（可用 --as-of 给出文章日期）")
    case .subject:
      return Bilingual(en: "which model is meant", zh: "原句所指的具体模型")
    case .completeTable(let board, let period):
      let at = at(period)
      return Bilingual(
        en: "a capture of \(name(board)) that shows every row \(at.en)",
        zh: "\(at.zh)\(name(board))的完整榜单存档")
    case .attributes(let board):
      return Bilingual(
        en: "where the models on \(name(board)) come from, or whether their weights are open",
        zh: "\(name(board))上各模型的归属地区或是否开源")
    }
  }
}
