extension Lexicon {
  /// Level, nearly level, reaching.
  static let parity: [Term] = [
    Term(
      .level,
      zh: "持平|媲美|堪比|比肩|相当|同等水平|追平|打平|平分秋色|不相上下|不分伯仲|并驾齐驱|不逊于|不逊色于|不输于|不输|不亚于|不弱于|不差于|看齐|"
        + "比肩甚至超越|媲美甚至超越|相媲美|相提并论|战平|旗鼓相当|达到同等水平|匹敌|匹配",
      en:
        "on par with|at par with|on a par with|par with|comparable to|comparable with|comparable performance to|"
        + "performance comparable to|comparable results with|comparable results to|match|matches|matched|"
        + "matching|rival|rivals|rivaling|rivalling|rivaled|equal|equals|equal to|equalling|"
        + "level with|already level with|parity with|as good as|no worse than|not inferior to|"
        + "comparable performance with|trades blows with|trade blows with|comparable performance|"
        + "comparable results|head to head with|neck and neck with|tied with|ties with|ties|"
        + "equivalent to|in line with|as well as or better than|comparable or superior performance to|"
        + "performs similarly to|comparable|equally well as|stacks up to|a match for|toe to toe with|"
        + "no less than|at the level of|at the same level as|on the same level as"),
    Term(
      .near,
      zh: "接近|逼近|对标|紧追|直逼|接近于|相近|相近于|基本持平|几乎持平|接近或超过|接近或超越|接近甚至超过|接近甚至超越|相当或更优|可竞争|有竞争力|"
        + "具有竞争力|具备竞争力|很有竞争力|非常有竞争力|极具竞争力|竞争力|相仿|看齐于|达到或超过|达到或超越|达到甚至超过|持平甚至超越|持平或超越|"
        + "紧追不舍|无限接近|与之接近|不遑多让",
      en:
        "close to|approaches|approaching|approached|competitive with|competitive|competitive performance|"
        + "competitive results|results similar to|performance similar to|nearly matches|"
        + "within reach of|comparable or superior|comparable or better|reached or surpassed|"
        + "reaches or surpasses|matches or exceeds|match or exceed|matching or exceeding|"
        + "matches or surpasses|match or surpass|matches or outperforms|competes with|compete with|"
        + "competes favorably with|comparable to or better than|comparable or superior performance|"
        + "on par with or better than|on par or better than|equal to or better than|nearly on par with|"
        + "almost on par with|roughly on par with|meets or exceeds|rivals or surpasses|"
        + "closing in on|closes in on|nears|close behind|similar performance to|similar results to|"
        + "competing with|can compete with|nearly equal to|equal or better than"),
    Term(
      .reach, zh: "达到|达到了|可达|达|相当于|实现了|实现",
      en: "reach|reaches|reached|reaching|achieve|achieves|"
        + "achieved|achieving|retains|recovers|attains|attain|attained"),
  ]
}
