extension Lexicon {
  /// Level, nearly level, reaching.
  static let parity: [Term] = [
    Term(
      .level,
      zh: "持平|媲美|堪比|比肩|相当|同等水平|追平|打平|平分秋色|不相上下|不分伯仲|并驾齐驱|不逊于|不逊色于|不输于|不输|不亚于|不弱于|不差于|看齐|"
        + "比肩甚至超越|媲美甚至超越|相媲美|相提并论|战平|旗鼓相当|达到同等水平|匹敌|匹配|"
        + "各有千秋|互有胜负|各有胜负|互有高下|难分伯仲|难分高下|难分上下|不分高下|不分上下|伯仲之间|分庭抗礼|平起平坐|齐头并进|势均力敌|棋逢对手|五五开|并肩|齐平|齐平于|"
        + "毫不逊色|毫不逊色于|丝毫不逊|丝毫不逊色|丝毫不输|不落下风|不落下风于|不落于|抗衡|打成平手|战成平手|等量齐观|同一水平线|同一水平|同一梯队|同一档次|逼平|掰手腕|旗鼓相当于|"
        + "同分|得分相同|分数相同|成绩相同|得分一致|分数一致|成绩一致|水平一致|得分相等|分数相等|得分持平|一较高下|一较高低|不相伯仲|同台抗衡|不让|平分天下|比翼|站上同一水平线|同处一档|有得一拼|有一拼|不分轩轾|半斤八两|打平手",
      en:
        "on par with|at par with|on a par with|par with|comparable to|comparable with|comparable performance to|"
        + "performance comparable to|comparable results with|comparable results to|match|matches|matched|"
        + "matching|rival|rivals|rivaling|rivalling|rivaled|equal|equals|equal to|equalling|"
        + "level with|already level with|parity with|as good as|no worse than|not inferior to|"
        + "comparable performance with|trades blows with|trade blows with|comparable performance|"
        + "comparable results|head to head with|neck and neck with|tied with|ties with|ties|"
        + "equivalent to|in line with|as well as or better than|comparable or superior performance to|"
        + "performs similarly to|comparable|equally well as|stacks up to|a match for|toe to toe with|"
        + "no less than|at the level of|at the same level as|on the same level as|holds its own against|"
        + "hold its own against|holding its own against|held its own against|holds its own with|"
        + "hold their own against|holds its own alongside|keeps pace with|keep pace with|keeping pace with|"
        + "kept pace with|keeps up with|keep up with|kept up with|goes toe to toe with|go toe to toe with|"
        + "going toe to toe with|stands toe to toe with|stands shoulder to shoulder with|shoulder to shoulder with|stands alongside|matches up to|measures up to|"
        + "measure up to|on level terms with|level pegging with|dead level with|in a dead heat with|"
        + "dead heat with|statistically tied with|the equal of|an equal of|in the same league as|"
        + "in the same class as|in the same tier as|in the same ballpark as|same ballpark as|"
        + "as strong as|as capable as|as powerful as|as accurate as|draws level with|drew level with|"
        + "pulls level with|pulled level with|catches up with|caught up with|catches up to|caught up to|"
        + "neck and neck|even with|is even with|a tie with|every bit as good as|every bit as capable as|"
        + "neither better nor worse than|neither worse nor better than|just as good as|just as capable as|just as strong as|not inferior|no weaker than|matching that of|"
        + "the same score as|same score as|the same scores as|the same grade as|same grade as|the same result as|the same results as|"
        + "the same performance as|same performance as|the same accuracy as|the same rating as|the same level of performance as|"
        + "identical results to|identical scores to|identical performance to|equal scores to|"
        + "comparable in quality to|equals that of|matches that of|similar level to|the same level as"
    ),
    Term(
      .near,
      zh: "接近|逼近|对标|紧追|直逼|接近于|相近|相近于|基本持平|几乎持平|接近或超过|接近或超越|接近甚至超过|接近甚至超越|相当或更优|可竞争|有竞争力|"
        + "具有竞争力|具备竞争力|很有竞争力|非常有竞争力|极具竞争力|竞争力|相仿|看齐于|达到或超过|达到或超越|达到甚至超过|持平甚至超越|持平或超越|"
        + "紧追不舍|无限接近|与之接近|不遑多让|直追|紧咬|接近了|逼近了|叫板|叫板于|快要追上|追近|迫近|几近|几乎追平|几乎打平|无限逼近|无限趋近|趋近|摸到|可比肩|接近或达到|接近乃至超过|持平或略超|持平或略优|持平或优于|相当或优于|相当或超过|相当或超越|"
        + "比肩甚至超过|媲美甚至超过|追平甚至超越|追平甚至超过|持平甚至超过|持平甚至略超|不输甚至超越|不输甚至超过|持平或更好|相当甚至更好|相当甚至更优|相当乃至更优|比肩乃至超越",
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
        + "competing with|can compete with|nearly equal to|equal or better than|comes close to|come close to|"
        + "came close to|coming close to|within a whisker of|within a hair of|within striking distance of|"
        + "within touching distance of|a hair's breadth from|a whisker behind|a hair behind|a notch below|"
        + "just shy of|just short of|edging closer to|edges closer to|inches from|approximates|"
        + "approximating|near parity with|close to parity with|broadly on par with|broadly comparable to|"
        + "largely on par with|virtually tied with|practically tied with|"
        + "gives a run for its money|nearly as good as|almost as good as|nearly as strong as|"
        + "almost as strong as|nearly as capable as|competitive against|favorably to|favourably to|"
        + "compares favorably with|compares favorably to|compares favourably with|compares well with|"
        + "competes well against|competes well with|compete well against|compete well with|competing well against|"
        + "competing well with|competes strongly with|competes strongly against|competes head to head with|"
        + "performs competitively with|performs competitively against|performing competitively with|"
        + "holds up well against|hold up well against|fares well against|stacks up well against|"
        + "matches or beats|match or beat|matching or beating|equals or exceeds|equal or exceed|"
        + "equals or surpasses|ties or beats|meets or beats"),
    Term(
      .reach, zh: "达到|达到了|可达|达|相当于|实现了|实现|具备|有着",
      en: "reach|reaches|reached|reaching|achieve|achieves|"
        + "achieved|achieving|retains|recovers|attains|attain|attained"),
  ]
}
