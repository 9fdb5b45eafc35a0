internal import Touchstone

extension Wording {
  static let headlineDropsScope = FindingGuide(
    title: Bilingual(en: "The headline drops a limit", zh: "标题略去了限定"),
    meaning: Bilingual(
      en:
        "The headline makes a claim without the limits that the text below gives to it; each lost "
        + "limit is named.",
      zh: "标题的说法没有正文所加的限定；逐一列出被略去的限定。"),
    matters: Bilingual(
      en: "Most people read the headline only, and it is what others quote.",
      zh: "多数人只读标题，转载引用的也是标题。"),
    honest: Bilingual(
      en: "Headline: “Larkspur is first among open models on C-Eval”.",
      zh: "标题：“云雀居C-Eval开源模型第一”。"))

  static let internalContradiction = FindingGuide(
    title: Bilingual(en: "The document contradicts itself", zh: "文章自相矛盾"),
    meaning: Bilingual(
      en:
        "The document's own table, or another of its sentences, says otherwise of the same models "
        + "and the same test.",
      zh: "就同样的模型和同一测试，文中自己的表格或另一句话说法不同。"),
    matters: Bilingual(
      en: "One of the two is wrong, and no board is needed to see it.",
      zh: "两者必有一错，不用榜单就能看出。"),
    honest: Bilingual(
      en: "Larkspur scores 68.0 on MMLU, below Foxglove-2 with 70.4 (table 1).",
      zh: "云雀在MMLU上得68.0分，低于毛地黄-2的70.4分（表1）。"))

  static let superlativeLaw = FindingGuide(
    title: Bilingual(en: "An absolute term", zh: "绝对化用语"),
    meaning: Bilingual(
      en: "The sentence holds a Chinese term of the kind that article 9 (3) of the Advertising Law "
        + "of the PRC restricts, and names no board. This is information, not legal advice.",
      zh: "句中含有《广告法》第九条第（三）项限制的一类用语，且没有说明榜单。此为信息提示，不是法律意见。"),
    matters: Bilingual(
      en: "In an advertisement such a term may be an offence, whatever is true of the model.",
      zh: "无论模型如何，在广告中使用此类用语可能违法。"),
    honest: Bilingual(
      en: "On 5 June 2024 Larkspur ranks first among domestic models on C-Eval.",
      zh: "2024年6月5日，云雀在C-Eval上居国产模型第一。"))

  static let noSourceGiven = FindingGuide(
    title: Bilingual(en: "A figure without source", zh: "引用数字没有出处"),
    meaning: Bilingual(
      en: "The sentence cites a figure and says neither where from, nor of what, nor of when.",
      zh: "这句话引用了数字，却没有说明出处、范围和时间。"),
    matters: Bilingual(
      en: "Such a figure can be neither confirmed nor denied by anybody.",
      zh: "这样的数字谁也无法证实或否定。"),
    honest: Bilingual(
      en: "Larkspur scores 4.2 points above Foxglove-2 on C-Eval, average, 5 June 2024.",
      zh: "2024年6月5日，云雀在C-Eval平均分上比毛地黄-2高4.2分。"))

  static let hostileDocument = FindingGuide(
    title: Bilingual(en: "The text is made to mislead software", zh: "文本意在误导软件"),
    meaning: Bilingual(
      en: "Invisible characters stand inside the claim's words, a name holds look-alike letters of "
        + "another script, or the document tells the software that reads it what to do. Look-alikes "
        + "are read as Latin letters only in a word that has Latin letters too.",
      zh: "句中夹有不可见字符，名称里混有形似的其他文字字母，或文中有写给阅读软件的指令。只有在本来就含拉丁字母的词里，形似字母才按拉丁字母读取。"),
    matters: Bilingual(
      en: "It changes no verdict here, but would lead a search or a careless reader astray.",
      zh: "它不改变这里的任何结论，却会误导检索或粗心的读者。"),
    honest: Bilingual(
      en: "The same sentence in plain letters: Larkspur scores above Foxglove-2 on C-Eval.",
      zh: "用普通字符写出同一句话：云雀在C-Eval上的得分高于毛地黄-2。"))
}
