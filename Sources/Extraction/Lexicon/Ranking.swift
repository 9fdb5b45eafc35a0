extension Lexicon {
  /// Places, titles, superlatives, firsts, scores.
  static let ranking: [Term] = [
    Term(
      .rankVerb,
      zh: "排名|位列|位居|名列|排在|排|位于|居|列|跻身|进入|冲到|冲上|升至|跃居|跃升|成为|成了|稳居|高居|荣登|获评|夺得|斩获|拿下|"
        + "摘得|获得|取得|勇夺|蝉联|夺|荣获|摘下|揽获|包揽|拿过|拿到|并列|则为|目前排名|综合排名|排到|位次|登上|处于",
      en: "rank|ranks|ranked|ranking|place|places|placed|placing|came|come|comes|finish|finishes|"
        + "finished|finishing|landed|landed in|lands in|takes|take|took|taking|attain|attains|attained|"
        + "attaining|hold|holds|held|holding|secure|secures|secured|securing|sits|sit|stands|"
        + "stood|claims the|claimed|claim|claiming|earn|earns|earned|achieve|achieves|achieved|"
        + "achieving|won|wins|winning|reach|reached|reaches|reaching|rises to|climbs to|climbed to|"
        + "listed|tied for|ties for|debuted at|scored|grabbed|grabs|"
        + "captured|captures|occupies|occupied|gets|got|positioned|becomes|became"),
    Term(
      .title,
      zh: "登顶|夺冠|问鼎|夺魁|折桂|独占鳌头|拔得头筹|荣登榜首|位居榜首|稳居榜首|登上榜首|排名榜首|雄踞榜首|高居榜首|冲到榜首|冲上榜首|摘得桂冠|摘冠|"
        + "夺得魁首|拿下头名|夺得头名|一骑绝尘|蝉联榜首|登临榜首|荣膺榜首|斩获桂冠|勇夺第一|独占榜首|荣登第一|屠榜|霸榜|拿下榜首|遥遥领先|"
        + "领跑|排行榜首|位列榜首|名列榜首|居榜首|居首|位居首位|位列首位|高居首位|排名首位|位居首|夺得冠军|斩获冠军|获得冠军|荣获冠军|拿下冠军|摘得冠军",
      en:
        "tops|topped|topping|takes the crown|took the crown|claims the crown|take the crown|wins the crown|"
        + "won the crown|takes the top spot|took the top spot|claims the top spot|claimed the top spot|"
        + "secured the top spot|tops the chart|atop|takes the lead|took the lead|"
        + "sits atop|at the top of|takes first place|sweeps|swept|crowned|reigns|reigns supreme|"
        + "leads the pack|leads the field|leads the way|leads the leaderboard|leads the board|"
        + "leads all models|top spot|top position|first place|top ranked|top ranking|1st place|pole position|top of the leaderboard|"
        + "number one|no. 1|no.1|1st rank|1st ranked|the top of"),
    Term(
      .titleNoun, zh: "榜首|冠军|魁首|头名|首位|桂冠|榜单首位|头把交椅|世界冠军|魁",
      en: "champion|crown|championship|leader|winner"),
    Term(
      .runnerUp, zh: "仅次于|只次于|紧随|紧跟|次于|紧随其后的是|排名仅次于|位置仅次于",
      en:
        "second only to|just behind|ranking just behind|ranks just behind|ranked just behind|right behind|"
        + "runner up to|second to|following only|surpassed only by|beaten only by"),
    Term(
      .tier,
      zh: "前列|名列前茅|位列前茅|位居前列|处于前列|排名前列|第一梯队|领先水平|顶尖水平|一流水平|第一阵营|顶尖|居于前列|前茅|顶级水平|领先地位|领先的水平|处于领先|"
        + "一线水平|头部水平|领先行列|第一方阵|顶尖行列|前位",
      en:
        "leading level|among the top|top performer|top performers|forefront|the forefront|top tier|"
        + "leading performance|among the best|top level|leading position|first tier|leading results|"
        + "top rankings|one of the top|top notch|leads the industry|among the leading|top class"),
    Term(
      .best,
      zh:
        "最好|最佳|最优|最强|最高|最强大|最先进|最领先|SOTA|sotas|state-of-the-art|无出其右|独一档|无人能及|无敌|世界纪录|地表最强|新高|最好成绩|最佳成绩|最优秀|"
        + "最高分|最高水平|最好水平|最强水平|最高成绩|历史最高|史上最强|最聪明|最出色|最领先|最顶尖|天花板",
      en:
        "best|state-of-the-art|state-of-art|SOTA|SOTAs|strongest|most powerful|most capable|most advanced|"
        + "optimal level|optimal performance|highest|unrivaled|unrivalled|unmatched|unsurpassed|"
        + "second to none|smartest|best performing|top performing|best in class|unparalleled|"
        + "most intelligent|top model|top scoring|highest scoring|world leading|new record|"
        + "unbeaten|undisputed|"
        + "industry leading|second to no one|world's best|world's strongest|highest ranked|highest ranking"
    ),
    Term(
      .pioneer,
      zh: "首个|首家|首款|第一个|第一家|第一款|首批|首创|唯一一个|唯一一家|率先|首位国产|首次实现|首个实现|首度",
      en:
        "the first|world's first|the world's first|the industry's first|the country's first|"
        + "china's first|for the first time|first ever|industry's first|the very first|first and only"
    ),
    Term(
      .score,
      zh:
        "得分|得到|获得|取得|拿到|达到|分数为|得分为|得分达|成绩为|高达|获|斩获|拿下|录得|得|评分|分数|考出",
      en: "score|scores|scored|scoring|score of|a score of|average score of|hits|hit|"
        + "stays at|obtains|obtained|gets|got|with a score of|earns|earned|"
        + "posts|posted|records|recorded|win rate of|win rate|"
        + "an elo of|elo of|elo rating of|elo score|rated at|achieves a|reports|pass@1 score of"
    ),
    Term(.take, zh: "全部|均|双双|多榜|多项", en: "sweep"),
    Term(.topN, zh: "前|榜单前|排名前|进入前|跻身前|位列前|名列前", en: "top"),
  ]
}
