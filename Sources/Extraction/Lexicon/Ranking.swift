extension Lexicon {
  /// Places, titles, superlatives, firsts, scores.
  static let ranking: [Term] = [
    Term(
      .rankVerb,
      zh: "排名|位列|位居|名列|排在|排|位于|居|列|跻身|进入|冲到|冲上|升至|跃居|跃升|成为|成了|稳居|高居|荣登|获评|夺得|斩获|拿下|"
        + "摘得|获得|取得|勇夺|蝉联|夺|荣获|摘下|揽获|包揽|拿过|拿到|并列|则为|目前排名|综合排名|排到|位次|登上|处于|屈居|收获|捧得|喜提|喜获|揽下|杀入|杀进|冲进|闯入|闯进|挺进|晋级|锁定|滑落至|跌至|退居|升到|爬升至|攀升至|上升至|"
        + "跃升至|跃居到|排至|仅排|拿了|打入|晋升|占据|坐上|坐稳|坐拥|占到|暂列|暂居|分列|分居|冲入|升居|重回|重登|重夺|重返|滑落到|跌到|跌落至|降至|降到|掉到|回落至|下滑至|下滑到|排了|"
        + "斩下|夺下|摘走|拿走|揽走|捧走|达成|杀到|来到",
      en: "rank|ranks|ranked|ranking|place|places|placed|placing|came|come|comes|finish|finishes|"
        + "finished|finishing|landed|landed in|lands in|takes|take|took|taking|attain|attains|attained|"
        + "attaining|hold|holds|held|holding|secure|secures|secured|securing|sits|sit|stands|"
        + "stood|claims the|claimed|claim|claiming|earn|earns|earned|achieve|achieves|achieved|"
        + "achieving|won|wins|winning|reach|reached|reaches|reaching|rises to|climbs to|climbed to|"
        + "listed|tied for|ties for|debuted at|scored|grabbed|grabs|"
        + "captured|captures|occupies|occupied|gets|got|positioned|becomes|became|"
        + "clinch|clinches|clinched|snatches|snatched|snags|snagged|nabs|nabbed|bags|bagged|seizes|"
        + "seized|garners|garnered|claims|good for|enough for|jumps to|jumped to|rose to|rises into|"
        + "moves into|moved into|moves up to|moved up to|climbs into|climbed into|breaks into|broke into|"
        + "break into|enters|entered|cracks|cracked|slides to|slid to|slips to|slipped to|drops to|"
        + "dropped to|falls to|fell to|debuts at|debuted in|debuts in|opens at|ends up|ended up|lands at|"
        + "landed at|comes in|came in|coming in|coming|finishing|landing|sitting|sat|earning|"
        + "retains|retained|keeps|kept|regains|regained|reclaims|reclaimed"),
    Term(
      .title,
      zh: "登顶|夺冠|问鼎|夺魁|折桂|拔得头筹|荣登榜首|位居榜首|稳居榜首|登上榜首|排名榜首|雄踞榜首|高居榜首|冲到榜首|冲上榜首|摘得桂冠|摘冠|"
        + "夺得魁首|拿下头名|夺得头名|蝉联榜首|登临榜首|荣膺榜首|斩获桂冠|勇夺第一|独占榜首|荣登第一|屠榜|霸榜|拿下榜首|"
        + "领跑|排行榜首|位列榜首|名列榜首|居榜首|居首|位居首位|位列首位|高居首位|排名首位|位居首|夺得冠军|斩获冠军|获得冠军|荣获冠军|拿下冠军|摘得冠军|"
        + "称霸|制霸|封王|称王|加冕|登基|摘金|夺金|力拔头筹|拔头筹|勇夺头名|傲居榜首|跃居榜首|升至榜首|夺下桂冠|捧杯|拿下桂冠|斩获头名|喜提榜首|占据榜首|占据首位|"
        + "坐上头把交椅|坐稳头把交椅|坐拥榜首|独居榜首|空降榜首|重回榜首|重返榜首|重登榜首|夺标|摘下桂冠|霸占榜首|盘踞榜首|高踞榜首|蝉联冠军|卫冕|稳坐榜首|稳坐头把交椅|问鼎榜首|"
        + "荣膺冠军|勇夺冠军|勇夺桂冠|荣登首位|跃居首位|排在首位|位列头名|排名头名|登上首位|登上榜单首位|拿下头筹|夺得头筹|斩获头筹|拔得头名|问鼎冠军|霸榜榜首|封神榜首",
      en:
        "tops|topped|topping|takes the crown|took the crown|claims the crown|take the crown|wins the crown|"
        + "won the crown|takes the top spot|took the top spot|claims the top spot|claimed the top spot|"
        + "secured the top spot|tops the chart|atop|takes the lead|took the lead|"
        + "sits atop|at the top of|takes first place|sweeps|swept|crowned|reigns|reigns supreme|"
        + "leads the pack|leads the field|leads the way|leads the leaderboard|leads the board|"
        + "leads all models|top spot|top position|first place|top ranked|top ranking|1st place|pole position|top of the leaderboard|"
        + "number one|no. 1|no.1|1st rank|1st ranked|the top of|"
        + "clinches the top|number one spot|no.1 spot|no. 1 position|no.1 position|first position|heads the|come out on top|no. 1 spot|#1 spot|first spot|leads the table|heads the table|"
        + "heads the list|heads the leaderboard|heads the board|heads the ranking|holds the crown|wears the crown|"
        + "ranked top|comes out on top|came out on top|finishes on top|finished on top|rules the|"
        + "dominates the board|dominates the leaderboard|reclaims the top|regains the top|"
        + "in pole position|tops the list|topped the list|top of the table|top of the board|"
        + "top of the rankings|top of the chart|crowns|takes the title|took the title|wins the title|"
        + "won the title|takes gold|took gold|wins gold|won gold|reigning champion|sole leader"),
    Term(
      .supreme,
      zh: "一骑绝尘|遥遥领先|独占鳌头|独领风骚|一枝独秀|傲视群雄|笑傲群雄|艳压群芳|称雄|独孤求败|领先全场|断崖式领先|断档领先|断层式领先|一马当先|拔群"
    ),
    Term(
      .titleNoun, zh: "榜首|冠军|魁首|头名|首位|桂冠|榜单首位|头把交椅|世界冠军|魁",
      en: "champion|crown|championship|leader|winner|gold|gold medal"),
    Term(
      .place(2), zh: "亚军|榜眼|次席|第二把交椅|银牌|次名|第二名次",
      en:
        "runner up|runners up|first runner up|silver|silver medal|second best|second highest|second strongest"
    ),
    Term(
      .place(3), zh: "季军|探花|铜牌",
      en: "bronze|bronze medal|third best|third highest|third strongest|second runner up"),
    Term(.place(4), zh: "殿军"),
    Term(.topOf(3), zh: "三甲|三强|前三甲|前三强", en: "podium"),
    Term(.topOf(4), zh: "四强|前四强"),
    Term(.topOf(5), zh: "五强|前五强"),
    Term(.topOf(10), zh: "十强|前十强", en: "the top ten|the top 10"),
    Term(
      .runnerUp,
      zh: "仅次于|只次于|紧随|紧跟|次于|紧随其后的是|排名仅次于|位置仅次于|"
        + "仅落后于|仅落后|仅逊于|仅输于|仅输给|仅不及|仅弱于|仅低于|只落后于|只落后|只输给|只逊于|只弱于|紧随其后|紧咬|唯一能压过它的是|仅被",
      en:
        "second only to|just behind|ranking just behind|ranks just behind|ranked just behind|right behind|"
        + "runner up to|second to|following only|surpassed only by|only surpassed by|only beaten by|only outperformed by|only exceeded by|only bested by|only outscored by|only outranked by|only topped by|beaten only by|trails only|trail only|"
        + "trailing only|trailed only|behind only|bested only by|outperformed only by|outranked only by|"
        + "outscored only by|topped only by|eclipsed only by|exceeded only by|edged only by|losing only to|"
        + "loses only to|lost only to|inferior only to|next only to|second behind|second only behind|"
        + "lags only|lagging only|bettered only by|yields only to|bows only to|only behind"),
    Term(
      .followedBy,
      zh: "其次是|其次为|其次则是|其次分别是|随后是|随后依次是|其后是|其后依次是|接下来是|紧接着是|再往后是|后面依次是",
      en:
        "followed by|followed closely by|closely followed by|trailed by|tailed by|then come|then comes"
    ),
    Term(.between, zh: "介于", en: "between"),
    Term(
      .tier,
      zh:
        "前列|名列前茅|位列前茅|位居前列|处于前列|排名前列|第一梯队|领先水平|顶尖水平|一流水平|第一阵营|顶尖|居于前列|前茅|顶级水平|领先地位|领先的水平|领先效果|领先的效果|领先成绩|领先的成绩|领先表现|领先的表现|领先性能|领先的性能|领先位置|领先的位置|领先结果|领先的结果|处于领先|"
        + "一线水平|头部水平|领先行列|第一方阵|顶尖行列|前位",
      en:
        "the leading level|the leading position|the leading performance|the leading results|leading level|among the top|top performer|top performers|forefront|the forefront|top tier|"
        + "leading performance|among the best|leading position|first tier|leading results|"
        + "top rankings|one of the top|top notch|leads the industry|among the leading|top class"),
    Term(
      .best,
      zh:
        "最好|最佳|最优|最强|最高|最强大|最先进|最领先|SOTA|sotas|state-of-the-art|无出其右|独一档|无人能及|无敌|世界纪录|地表最强|新高|最好成绩|最佳成绩|最优秀|"
        + "最高分|最高水平|最好水平|最强水平|最高成绩|历史最高|史上最强|最聪明|最出色|最领先|最顶尖|天花板|"
        + "无人能出其右|无可匹敌|无与伦比|无可比拟|难逢敌手|未逢敌手|冠绝全球|冠绝全国|冠绝|天下无敌|首屈一指|最高得分|最高分数|全场最高分|全场最高|新高线|性能新高|历史新高|最佳水平|最佳表现|最好表现|最佳性能|"
        + "最优性能|最优水平|最优结果|最优表现|最佳结果|最强性能|最强表现|最拔尖|最能打|全球顶尖水平|独步天下|独步|所向披靡|鹤立鸡群|新纪录|纪录|史上最好|尚无敌手|尚无对手|没有对手|罕逢敌手|罕有敌手|暂无敌手|暂无对手|无敌手|独孤求败",
      en:
        "best|state-of-the-art|state-of-art|SOTA|SOTAs|strongest|most powerful|most capable|most advanced|"
        + "optimal level|optimal performance|highest|unrivaled|unrivalled|unmatched|unsurpassed|"
        + "second to none|smartest|best performing|top performing|best in class|unparalleled|"
        + "most intelligent|top model|top scoring|highest scoring|world leading|new record|"
        + "unbeaten|undisputed|"
        + "state of the art|new state of the art|without equal|without rival|without peer|peerless|"
        + "matchless|in a class of its own|in a league of its own|head and shoulders above the rest|"
        + "best ever|best to date|all-time high|record score|record high|new high|the one to beat|"
        + "the leading|unequalled|unequaled|uncontested|the gold standard|"
        + "highest score|highest scores|highest accuracy|top score|top scores|top marks|top result|"
        + "top results|best result|best results|best score|best scores|bar none|"
        + "industry leading|second to no one|world's best|world's strongest|highest ranked|highest ranking"
    ),
    Term(
      .pioneer,
      zh:
        "首个|首家|首款|第一个|第一家|第一款|首批|首创|唯一一个|唯一一家|率先|首位国产|首次实现|首次验证|首次证明|首次提出|首次支持|首次做到|首个实现|首度|头一个|头一家|头一款|全球唯一|国内唯一|唯一一款|业内首个|业界首个|首枚|首套|唯一",
      en:
        "the first|world's first|the world's first|the industry's first|the country's first|"
        + "the nation's first|the only|the sole|the first ever|first of its kind|"
        + "china's first|for the first time|first ever|industry's first|the very first|first and only"
    ),
    Term(
      .score,
      zh:
        "得分|得到|获得|取得|拿到|达到|分数为|得分为|得分达|成绩为|高达|获|斩获|拿下|录得|得|评分|分数|考出|拿了|得了|考了|打出|跑出|交出|刷到|斩获了|升至|提升至|提升到|提高到|提高至|涨到|跃升至|攀升至|增至|飙升至|突破",
      en: "score|scores|scored|scoring|rating of|score of|a score of|average score of|hits|hit|"
        + "stays at|obtains|obtained|gets|got|with a score of|earns|earned|"
        + "solves|solved|resolves|resolved|answers|posts|posted|posting|records|recorded|recording|notches|notched|clocks|clocked|clocks in at|"
        + "logs|logged|registers|registered|chalks up|racks up|racked up|delivers|delivered|manages|"
        + "managed|lifts|lifted|climbs to|jumps to|jumped to|rose to|rises to|rising to|up to|comes to|"
        + "stands at|sits at|win rate of|win rate|"
        + "an elo of|elo of|elo rating of|elo score|rated at|achieves a|reports|pass@1 score of"
    ),
    Term(.take, zh: "全部|均|双双|多榜|多项", en: "sweep"),
    Term(.topN, zh: "前|榜单前|排名前|进入前|跻身前|位列前|名列前|TOP", en: "top"),
  ]
}
