internal import Touchstone

/// What `extract --explain` says of triggers and slots.
extension Wording {
  static func refusal(_ reason: SentenceReading.Refusal) -> Bilingual {
    switch reason {
    case .question: Bilingual(en: "it asks", zh: "是疑问")
    case .correction: Bilingual(en: "it corrects what was said before", zh: "是对先前说法的更正")
    case .notYet: Bilingual(en: "it is on the way there and not there yet", zh: "仍在途中，尚未达到")
    case .future: Bilingual(en: "it speaks of the future", zh: "说的是将来")
    case .hypothesis: Bilingual(en: "it is under a condition", zh: "带有条件")
    case .nobody: Bilingual(en: "it says that nobody does", zh: "说的是没有谁做到")
    case .talk: Bilingual(en: "it speaks about claims and makes none", zh: "谈论宣传而非宣称")
    case .negation: Bilingual(en: "it is negated", zh: "是否定")
    case .anybody: Bilingual(en: "it means nobody in particular", zh: "泛指，不针对具体模型")
    case .offTopic:
      Bilingual(en: "it is about something that no board ranks", zh: "说的不是榜单衡量的事")
    case .quotedPhrase:
      Bilingual(en: "it is a phrase in quotation marks", zh: "只是引号里的字眼")
    case .others: Bilingual(en: "it is about others, who are not named", zh: "说的是未点名的他人")
    case .description: Bilingual(en: "it only describes something else", zh: "只是修饰别的事物")
    case .noSubject: Bilingual(en: "no subject was found", zh: "找不到主语")
    case .noEvidence:
      Bilingual(en: "nothing shows that it is about a model on a test", zh: "看不出说的是模型与评测")
    case .code: Bilingual(en: "it stands in a block of code", zh: "在代码块里")
    case .noPattern:
      Bilingual(en: "no claim pattern reads it as a claim", zh: "没有句式把它读作宣称")
    }
  }

  static func slot(_ kind: SentenceReading.Slot.Kind) -> Bilingual {
    switch kind {
    case .subject: Bilingual(en: "subject", zh: "主语")
    case .rank: Bilingual(en: "place", zh: "名次")
    case .boards: Bilingual(en: "board", zh: "榜单")
    case .rivals: Bilingual(en: "rival", zh: "对手")
    case .region: Bilingual(en: "region", zh: "地域")
    case .openness: Bilingual(en: "openness", zh: "开源")
    case .size: Bilingual(en: "size", zh: "规模")
    case .language: Bilingual(en: "language", zh: "语言")
    case .task: Bilingual(en: "task", zh: "任务")
    case .date: Bilingual(en: "date", zh: "日期")
    case .value: Bilingual(en: "value", zh: "数值")
    case .metric: Bilingual(en: "metric", zh: "指标")
    case .hedge: Bilingual(en: "hedged", zh: "模糊")
    }
  }

  static func origin(_ origin: SentenceReading.Origin) -> Bilingual {
    switch origin {
    case .clause: Bilingual(en: "own clause", zh: "本分句")
    case .sentence: Bilingual(en: "another clause", zh: "另一分句")
    case .paragraph: Bilingual(en: "earlier in the paragraph", zh: "本段前文")
    case .paragraphBefore: Bilingual(en: "a paragraph before", zh: "前面的段落")
    case .listLead: Bilingual(en: "the words in front of the list", zh: "列表前的话")
    case .heading: Bilingual(en: "the heading", zh: "标题")
    case .title: Bilingual(en: "the document's title or main name", zh: "文档标题或主要名称")
    case .document: Bilingual(en: "earlier in the document", zh: "文档前文")
    case .table: Bilingual(en: "the table", zh: "表格")
    case .claimBefore: Bilingual(en: "the claim before", zh: "前一条宣称")
    case .pronoun(let origin):
      Bilingual(
        en: "a word that points to \(self.origin(origin).en)",
        zh: "指代词，指向\(self.origin(origin).zh)")
    }
  }
}
