internal import Touchstone

/// What the findings about a title's time mean.
extension Wording {
  static let shortTenure = FindingGuide(
    title: Bilingual(en: "The title was soon lost", zh: "第一名很快易主"),
    meaning: Bilingual(
      en: "Another vendor's model took the place within 30 days.",
      zh: "30天之内，这一名次就被另一家厂商的模型取代。"),
    matters: Bilingual(
      en: "The sentence was true on its day; who reads it later is told of a title long gone.",
      zh: "这句话当日为真，但之后读到的人看到的是早已易主的名次。"),
    honest: Bilingual(
      en: "Larkspur ranked first on SuperCLUE from 27 September to 24 October 2023.",
      zh: "2023年9月27日至10月24日，云雀在SuperCLUE排名第一。"))

  static let staleTitle = FindingGuide(
    title: Bilingual(en: "True once, not on that day", zh: "曾经成立，当日已不成立"),
    meaning: Bilingual(
      en:
        "An earlier state of the board bears the sentence out; the one in force that day does not.",
      zh: "更早的榜单支持这句话，而当天有效的榜单不支持。"),
    matters: Bilingual(
      en: "A title in the present tense that has passed on is a title of somebody else.",
      zh: "用现在时说一个已经易主的名次，等于拿走了别人的名次。"),
    honest: Bilingual(
      en: "Larkspur ranked first on SuperCLUE in May 2023; it has since been overtaken.",
      zh: "云雀在2023年5月的SuperCLUE上排名第一，此后已被超过。"))

  static let launchToTitle = FindingGuide(
    title: Bilingual(en: "First within days of its launch", zh: "发布数日即登顶"),
    meaning: Bilingual(
      en: "The model stood first within 7 days of its release.",
      zh: "模型发布后7天之内就排到了第一。"),
    matters: Bilingual(
      en: "It had been measured before the public could try it. That is common and no fault, but a "
        + "reader should know that launch and ranking came together.",
      zh: "公众试用之前它已经过评测。这很常见，并非过错，但读者应当知道发布与上榜几乎同时。"),
    honest: Bilingual(
      en: "Larkspur, released on 6 May, ranks first on SuperCLUE as of 9 May 2023.",
      zh: "5月6日发布的云雀，在2023年5月9日的SuperCLUE上排名第一。"))

  static let editionChanged = FindingGuide(
    title: Bilingual(en: "The edition was changed afterwards", zh: "同一期榜单后来有改动"),
    meaning: Bilingual(
      en: "The table of the same edition was changed after it was published, and the two states "
        + "decide the sentence differently.",
      zh: "同一期榜单发布之后又有改动，改动前后对这句话的结论不同。"),
    matters: Bilingual(
      en: "Naming the edition is not enough: whether the sentence is true depends on the day.",
      zh: "只说是哪一期还不够：是否成立取决于哪一天的版本。"),
    honest: Bilingual(
      en: "Larkspur ranks first in the May 2023 edition of SuperCLUE as published on 9 May.",
      zh: "按5月9日发布的版本，云雀在SuperCLUE 2023年5月榜排名第一。"))

  static let earlierRelease = FindingGuide(
    title: Bilingual(en: "Somebody was earlier", zh: "另有更早的发布"),
    meaning: Bilingual(
      en:
        "The register of releases dates another vendor's model, within every limit of the sentence, "
        + "before the one that is called the first.",
      zh: "发布登记中，另一家厂商有符合原句全部限定的模型，日期早于被称为“首个”的模型。"),
    matters: Bilingual(
      en:
        "A first is lost by one counter-example. It may hold with a limit that the sentence leaves "
        + "out; the register is not complete and cannot confirm that.",
      zh: "只要有一个反例，“首个”就不成立。加上原句没有写出的限定也许成立，但登记并不完整，无法证实。"),
    honest: Bilingual(
      en: "Larkspur-7B, released on 3 August 2023, is among China's early open models.",
      zh: "云雀-7B于2023年8月3日发布，是国内较早的开源模型之一。"))

  static let firstNotSettled = FindingGuide(
    title: Bilingual(en: "A first that nothing confirms", zh: "“首个”无从证实"),
    meaning: Bilingual(
      en:
        "The register of releases, searched up to the day of the sentence, holds nothing earlier, "
        + "or cannot measure what the sentence calls the first.",
      zh: "查到当天为止，发布登记中没有更早的发布，或者登记无法衡量原句所说的“首个”。"),
    matters: Bilingual(
      en: "A first is shown by knowing all that came before, and no register knows all of it.",
      zh: "要证实“首个”，得知道此前的一切，而没有哪份登记是完整的。"),
    honest: Bilingual(
      en: "Larkspur-7B was released with open weights on 14 March 2023.",
      zh: "云雀-7B于2023年3月14日开放权重。"))
}
