internal import Touchstone

extension Wording {
  static let noPlaceStated = FindingGuide(
    title: Bilingual(en: "No place is stated", zh: "没有说出名次"),
    meaning: Bilingual(
      en: "The sentence says “among the top” or “in the first tier” and gives no number.",
      zh: "这句话只说“名列前茅”“第一梯队”，没有给出名次。"),
    matters: Bilingual(
      en: "Where the top ends is up to the writer, so no board can confirm or deny it.",
      zh: "“前列”到哪里为止由作者说了算，任何榜单都无法证实或否定。"),
    honest: Bilingual(
      en: "Larkspur ranks fourth of 20 on C-Eval, average, 5 June 2024.",
      zh: "2024年6月5日，云雀在C-Eval平均分上排20个模型中的第四。"))

  static let unknownAttribute = FindingGuide(
    title: Bilingual(en: "Something about other rows is unknown", zh: "其他模型的属性不明"),
    meaning: Bilingual(
      en:
        "A limit such as “domestic” or “open” sorts the rows, and for a row that could change the "
        + "result the archive does not know on which side it stands.",
      zh: "“国产”“开源”这样的限定要对各行分类，而存档不知道某个可能改变结果的模型属于哪一类。"),
    matters: Bilingual(
      en: "Guessing would decide the claim; not guessing leaves it open.",
      zh: "一猜就等于替它下了结论，所以不猜，只能存疑。"),
    honest: Bilingual(
      en: "Larkspur ranks first among the nine domestic models listed, named here: ….",
      zh: "云雀在所列九个国产模型（名单如下……）中排名第一。"))

  static let statisticalTie = FindingGuide(
    title: Bilingual(en: "A tie within the margin of error", zh: "误差范围内的并列"),
    meaning: Bilingual(
      en: "The board prints confidence intervals, and those of the two models overlap.",
      zh: "榜单给出了置信区间，两个模型的区间重叠。"),
    matters: Bilingual(
      en: "A few more votes could turn the order round; the board itself calls it level.",
      zh: "再多一些投票，先后就可能颠倒；榜单本身视为不分高下。"),
    honest: Bilingual(
      en: "Larkspur is level with Foxglove-2 on Chatbot Arena (1280 ± 6 against 1286 ± 3).",
      zh: "云雀在Chatbot Arena上与毛地黄-2不分高下（1280 ± 6 对 1286 ± 3）。"))

  static let rankScoreMismatch = FindingGuide(
    title: Bilingual(en: "Printed rank and scores disagree", zh: "名次与分数不一致"),
    meaning: Bilingual(
      en: "The rank that the board prints is not the one that its own scores give.",
      zh: "榜单印的名次与按它自己的分数排出的名次不同。"),
    matters: Bilingual(
      en: "One of the two is a mistake of the board; a claim that quotes either may mislead.",
      zh: "两者必有一处是榜单的错误，引用哪一个都可能误导。"),
    honest: Bilingual(
      en: "C-Eval prints Larkspur twelfth; by its score of 64.2 it is thirteenth.",
      zh: "C-Eval把云雀印作第十二；按64.2分它是第十三。"))

  static let scoreMismatch = FindingGuide(
    title: Bilingual(en: "The figure is not the board's", zh: "数字与榜单不符"),
    meaning: Bilingual(
      en: "The value in the sentence does not round to the value that the board prints.",
      zh: "句中的数值与榜单所印的数值不符，四舍五入也对不上。"),
    matters: Bilingual(
      en: "It may be a slip, another edition, another test setting, or another model's figure.",
      zh: "可能是笔误、另一期榜单、另一种测试设置，或是别的模型的数字。"),
    honest: Bilingual(
      en: "Larkspur scores 72.1 in total on SuperCLUE, edition of June 2024.",
      zh: "云雀在SuperCLUE 2024年6月榜的总分为72.1。"))
}
