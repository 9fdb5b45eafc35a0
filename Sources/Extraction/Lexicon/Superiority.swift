extension Lexicon {
  /// Above, below, better.
  static let superiority: [Term] = [
    Term(
      .above,
      zh: "超越|超过|超出|已超|首超|远超|反超|赶超|领先|领先于|优于|强于|胜过|胜于|好于|击败|打败|战胜|碾压|完胜|吊打|力压|干翻|秒杀|"
        + "压倒|压过|甩开|高出|高于|大胜|险胜|击溃|跑赢|踩在脚下|甩在身后|甩在了身后|甩在后面|无情甩在了身后|远远甩在身后|盖过|赢过|赢了|"
        + "拉开差距|断层领先|全面领先|大幅领先|略胜|胜出|战平并超越|超越了|超过了|打赢|力克|压制|"
        + "完爆|完虐|吊锤|暴打|暴揍|打爆|锤爆|横扫|掀翻|反杀|凌驾于|优胜于|更优于|强过|高过|好过|赛过|拉下马|挑落|挑落马下|斩落|斩落马下|"
        + "斩于马下|击退|抛在身后|抛在了身后|甩到身后|甩在后头|比下去|比了下去|占优于|胜出于|压一头|压过一头|高出一截|甩出一截|后来居上超过|取而代之|赶超了|反超了",
      en:
        "outperform|outperforms|outperformed|outperforming|surpass|surpasses|surpassed|surpassing|"
        + "exceed|exceeds|exceeded|exceeding|beat|beats|beaten|beating|defeat|defeats|defeated|"
        + "defeating|overtake|overtakes|overtook|overtaken|overtaking|outscore|outscores|outscored|"
        + "outscoring|crush|crushes|crushed|crushing|eclipse|eclipses|eclipsed|outshine|outshines|"
        + "outshone|outclass|outclasses|outclassed|outrank|outranks|outranked|outdo|outdoes|"
        + "edge|edges|edged|edge out|edges out|edged out|edging out|edge past|edges past|"
        + "lead|leads|led|ahead of|pull ahead of|pulls ahead of|excel beyond|excels beyond|"
        + "excelled beyond|superior to|superior performance to|win over|wins over|won over|"
        + "beats out|beat out|trump|trumps|trounces|trounced|dethrones|dethroned|dominates|"
        + "dominate|blow past|blows past|go beyond|goes beyond|pull ahead|pulls ahead|pulled ahead|"
        + "keeps its lead|keep its lead|keep their lead|retains its lead|excels over|prevails over|"
        + "smashes|demolishes|leapfrogs|leapfrogged|upstages|upstaged|exceeding that of|leapfrogging|"
        + "outstrip|outstrips|outstripped|outstripping|outpace|outpaces|outpaced|outpacing|outmatch|"
        + "outmatches|outmatched|outgun|outguns|outgunned|outdistance|outdistances|outdistanced|"
        + "outmuscles|outmuscled|outpoints|outpointed|"
        + "bests|bested|besting|unseat|unseats|unseated|topple|topples|toppled|toppling|dethrone|"
        + "dethroning|trounce|trouncing|thrash|thrashes|thrashed|clobber|clobbers|clobbered|"
        + "destroys|humbles|humbled|demolish|demolished|demolishing|annihilates|annihilated|"
        + "obliterates|obliterated|pips|pipped|nudges past|nudged past|edging past|edged past|"
        + "sails past|sailed past|races past|raced past|vaults past|vaulted past|breezes past|"
        + "cruises past|slips past|slipped past|squeaks past|squeaked past|surges past|surged past|"
        + "moves past|moved past|goes past|went past|leaps past|leapt past|leaps ahead of|"
        + "leapt ahead of|moves ahead of|moved ahead of|overhauls|overhauled|supplants|supplanted|"
        + "displaces|displaced|smokes|steamrolls|steamrolled|runs circles around|"
        + "run circles around|ran circles around|runs rings around|ran rings around|"
        + "wipes the floor with|wiped the floor with|mops the floor with|ranks above|ranked above|"
        + "ranking above|sits above|placed above|places above|finished above|finishes above|"
        + "stands above|lands above|wins against|won against|win against|winning against|"
        + "prevails against|triumphs over|triumphed over|wins out over|"
        + "punches above|punches well above|walks over|walks all over|rolls over|far above|well above|clear of|"
        + "preferred over|preferred to|favored over|favoured over|chosen over|"
        + "improves on|improves upon|improved upon|"
        + "edge over|lead over|leads over|advantage over|upper hand over|margin over"),
    Term(
      .comparative,
      zh: "更强|更好|更优|更高|更佳|更出色|更优秀|要强|要好|要高|高|强|明显优势|显著优势|有明显优势|优势|表现更优|更胜一筹|技高一筹|略胜一筹|更具优势|"
        + "占优|全面占优|占据优势|占据上风|占上风|略占上风|更领先|更能打|高一筹|高一头|高出一筹",
      en: "better|stronger|higher|superior|superior performance|better performance|better results|"
        + "stronger performance|more capable|more powerful|significant advancements|advantage|"
        + "advantages|more accurate|superior results|higher scores|higher score|"
        + "more truthful|more factual|more helpful|more reliable|more robust|more creative|safer|smarter|more consistent|"
        + "more precise|more natural|more fluent|less biased|fewer hallucinations|lower error rates|lower error rate|"
        + "better scores|significant advantage|significant advantages|stronger results|"
        + "greater accuracy|higher accuracy|better accuracy|stronger scores|better quality|more reliable"
    ),
    Term(
      .improve,
      zh:
        "显著增强|明显增强|大幅增强|显著的增强|明显的增强|有所增强|得到增强|得到了增强|均有增强|明显进步|显著进步|长足进步|长足的进步|很大进步|质的飞跃|质的提升|跨越式提升|全面增强|提升|提高|增长|改进|提升了|提高了|性能提升|显著的性能提升|明显的性能提升|大幅提升|显著提升|明显提升|显著性能提升|显著的提升|均有提升|改善|增加",
      en:
        "up|gains|gained|improve|improves|improved|improving|improvement of|improvements over|improvement over|"
        + "gain of|gains of|increments of|raises|raised|boosts|increases|"
        + "increased|an improvement of"),
    Term(
      .below,
      zh:
        "不及|不如|逊于|逊色于|落后于|落后|弱于|略逊于|略逊|低于|输给|败给|差于|比不上|不敌|稍逊于|未能超越|未超过|尚未超过|没有超过|不能超越|未能超过|未达到|未及|"
        + "稍逊|略逊一筹|稍逊一筹|逊色|输于|惜败|惜败于|惜败给|落败于|败北|追不上|赶不上|难敌|落于|屈居于|输了给|未能击败|未能战胜|没能超越|没能超过|不敌于|仅低|只低|低了|略低于|稍低于|稍弱于|略弱于|不如于|略不如",
      en:
        "trail|trails|trailed|trailing|lag behind|lags behind|lagging behind|lagged behind|inferior to|"
        + "worse than|behind|fall short of|falls short of|fell short of|lose to|loses to|lost to|"
        + "loses|lost out to|underperform|underperforms|underperformed|weaker than|"
        + "not as good as|falls behind|fall behind|does not reach|do not reach|did not reach|"
        + "does not match|doesn't match|does not beat|does not surpass|lower than|"
        + "lags|lag|lagged|lagging|well below|far below|just below|"
        + "no match for|cannot match|can't match|could not match|fails to match|failed to match|"
        + "fails to beat|failed to beat|fails to surpass|failed to surpass|cannot beat|did not match|did not beat|"
        + "loses out to|losing out to|slips behind|slipped behind|losing to|lose out to|"
        + "not on par with|not as strong as|less accurate than|less capable than|weaker results than|second best to"
    ),
    Term(
      .unreachable,
      zh:
        "望尘莫及|望其项背|难以望其项背|无法望其项背|难望其项背|自愧不如|自叹不如|自叹弗如|甘拜下风|黯然失色|相形见绌|相形失色|无法企及|难以企及|难以匹敌|望而却步|俯首称臣"
    ),
    Term(
      .leaving,
      en:
        "leave|leaves|left|leaving|puts|put|putting|blows|blew|blowing|knocks|knocked|knocking|gives|gave|giving|give"
    ),
    Term(
      .gap,
      zh:
        "差距|有差距|还有差距|仍有差距|存在差距|尚有差距|一定差距|有距离|还有距离|仍有距离|尚有距离|存在距离|一定距离|一定的距离|较大距离|较大的距离|很大距离|很大的距离|不小距离|不小的距离|一段距离|明显距离",
      en: "gap to|gap with|gap between"),
    Term(
      .versus, zh: "相比|相比于|对比|相较于|相较|较|较之",
      en: "vs|vs.|v.s.|versus|against|compared to|compared with|"
        + "in comparison to|in comparison with|relative to|when compared to|as compared to"),
    Term(.than, zh: "比|比起", en: "than"),
    Term(.unlike, zh: "不同于|不像", en: "unlike"),
    Term(
      .predecessor,
      zh:
        "上一代|前代|前一代|上一版本|前一版本|一代相关模型|一代模型|上代|旧版|V1版本|初代|前作|一代|标准版模型|上个版本|前一代产品|前代产品|老版本|前身|旧版本|前代模型|上一代模型|二代模型|第一代模型|第二代模型|前两代|此前版本|先前版本",
      en:
        "predecessor|its predecessor|previous version|previous generation|the previous version|its predecessors|"
        + "the previous generation|prior version|V1 version|the last version|the prior version|the prior generation|previous release|"
        + "the previous release|older version|earlier version|last generation|preceding version|precursor|forerunner|its forerunner"
    ),
  ]
}
