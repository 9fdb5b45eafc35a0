extension Lexicon {
  /// Hedges, polarity, modality, and what is not about quality.
  static let cues: [Term] = [
    Term(
      .hedge,
      zh: "略|略微|略有|稍|几乎|基本|大约|近乎|或|甚至|可以|能够|能|可|约|左右|部分|接近于|大多|大部分|部分指标|在一定程度上|勉强",
      en: "slightly|marginally|nearly|almost|roughly|approximately|about|can|could|may|might|"
        + "narrowly|arguably|essentially|virtually|some|several|various|most|many of|many|possibly|"
        + "in some cases|potentially"),
    Term(.oneOf, zh: "之一|之列", en: "one of|among"),
    Term(
      .partly, zh: "多项|多个|多数|若干|多榜|很多|多种|诸多|一些|众多",
      en: "multiple|a series of|a number of|a range of|a variety of|majority of|various benchmarks"),
    Term(.all, zh: "全部|所有|全面|均|都|皆|双双|一众", en: "all|every|each|both|across the board|any|each of"),
    Term(
      .future,
      zh:
        "有望|将会|即将|计划|预计|力争|争取|未来|致力于|希望|期待|有信心|年底前|打算|准备|早日|目标是|目标|旨在|将于|将在|将全面|终将|下一步|追求|试图|有机会|有潜力|有朝一日|总有一天|终有一天|迈向|朝着",
      en:
        "will|aim to|aims to|aim|aiming|plan to|plans to|goal|goals|hope to|hopes to|expect to|expected to|"
        + "going to|target|targets|intend to|intends to|strive|striving|future work|soon|would like|"
        + "want to|wants to|wanted to|try to|trying to|seek to|seeks to|working toward|"
        + "ambition|looking to|shall|mission to|mission is|committed to|dedicated to|should be|designed to|would|one day|someday|some day|chance to|chance of|on track to|on course to|"
        + "on its way to|the potential to|should|may well|might have|could have|would have|expects|expect|anticipates|"
        + "is due to|are due to|promises to"),
    Term(
      .hypothesis, zh: "如果|假如|若是|倘若|一旦|即便|除非|只要|假设|要是",
      en:
        "if|had we|were we|unless|whether|suppose|assuming|in case|should you|when you|depends on|depending on"
    ),
    Term(
      .question, zh: "谁|是否|能否|吗|呢|为什么|为何|怎么|何时|如何|难道|哪个|哪家|会不会|真的比|是不是|到底|什么",
      en: "does|do|did|who|which one|why|how|is it|can any|what"),
    Term(
      .negation,
      zh: "没有|没|不|不足以|并非|未|未能|并未|并没有|不能|不会|不一定|难以|很难|无法|并不|不是|不要|不再|非|尚不能|不太|不满足于|不代表|不等于|不意味",
      en:
        "not|no|never|cannot|can't|doesn't|don't|didn't|isn't|wasn't|aren't|without|fails to|fail to|"
        + "hard to|difficult to|unable to|no longer|neither|nor|failed to|not necessarily|hardly|won't|far from|nowhere near|yet to|misses|missed|narrowly misses|narrowly missed|"
        + "just misses|just missed|short of"
    ),
    Term(
      .nobody,
      zh: "没有任何|没有一个|没有模型|没有一家|没有哪|没有哪家|尚无|无一|没有大模型|没有一个大模型|还没有模型|没有其他|没有一款",
      en:
        "no model|no models|none of|nobody|nothing|no one|no other|no open model|no open models|no open-source model|no single model|none|no LLM|no other model"
    ),
    Term(
      .reported,
      zh: "号称|宣称|声称|自称|据称|称|表示|据介绍|官方称|介绍称|据悉|据报道|公布|对外宣称|宣布|透露",
      en:
        "claims to|claim to|claimed to|claims that|claims|says|said|reports that|reportedly|according to|announced that|"
        + "allegedly|purportedly|is said to|boasts|touts|states that"),
    Term(
      .talk,
      zh:
        "友商|对手|宣传|口号|所谓|盲目|“超越|是否能|叫做|标题|号称的|不予置评|字样|头衔是|质疑|传闻|谣言|竞相|拿来对比|热衷|靶子|竞争|争夺|加一个|冠以|否认|拒绝|拒不|误称|误传|讹传|谣传|不实传闻|指的是|是指|误写|误报|谎称",
      en:
        "a rival|a competitor|slogan|so-called|headline|rumor|rumour|hype|myth|marketing|false that|untrue that|"
        + "not true that|wrong to say|deny|denies|denied|refuse to|refuses to|refused to|declines to|"
        + "declined to|mistakenly|wrongly|incorrectly|erroneously|falsely"),
    Term(
      .offTopic,
      zh: "速度|吞吐|吞吐量|延迟|显存|内存|上下文窗口|上下文长度|文本长度|长度|训练数据|训练数据量|数据量|压缩率|效率|推理效率|训练效率|利用率|算力|成本|价格|参数量|"
        + "下载量|星标|用户量|用户数|关注度|营收|股价|数据集|评测集|测试集|语料|语料库|词表|分词器|功耗|性价比|满意度|配比|知名度|占用|显存占用|题目|技术路线|架构|结构|"
        + "框架|市场份额|融资|估值|收入|时机|难度|实践|方案|市值|算子|采样|tokens|token|汉字|条样本|字符|个字|窗口|参数规模达|点击|流量|薪资|专利|有效训练率|首选|山峰|海拔|电影|票房|获奖|"
        + "损失|性能损失|精度损失|下降|衰减|榜单任务|泄露|泄漏|数据泄露|MFU|集群|调用量|日活|月活|装机量|出货量|订阅量|热度|搜索指数|粉丝|播放量|市占率|趋势榜|下载榜|热度榜|应用榜|热搜|榜单热度|人气|口碑",
      en:
        "speed|throughput|latency|memory|context length|context window|context size|context|length|tokens|token|shipments|shipment|robots|robot|"
        + "training data|efficiency|cost|costs|price|cheaper|faster|parameters|parameter|downloads|"
        + "stars|star|users|dataset|datasets|corpus|tokenizer|tokenizers|compression|compression rate|"
        + "utilization|FLOPs|TFLOPS|GPU hours|practices|practice|ratio|vocabulary|architecture|"
        + "hardware|batch size|inference time|KV cache|revenue|funding|valuation|degradation|drop|"
        + "loss|box office|movie|film|mountain|goal in|match winner|variants|variant|framework|frameworks|"
        + "libraries|library|toolkit|license|resolution|bandwidth|storage|training cost|energy|"
        + "ability to|bet|choice|way to|default|defaults|leakage|"
        + "MFU|API calls|daily users|popularity|installs|market share|adoption|trending|app store|subscribers|"
        + "size compared|generation length|quantization loss|performance loss"),
    Term(
      .plain,
      zh: "最好的时机|做到最好|最佳实践|尽最大|最高法|最高人民",
      en:
        "our best|best effort|best practices|best practice|best of our|for best results|best bet|top-level|top level directory|"
        + "at best|best regards|best-effort|state-of-the-art review|as well as|as good|do our best|best known|"
        + "previous best|current best|best scores between|previous SOTA|current SOTA|specialist SOTAs|other best|the best way|the best thing|best wishes|lead to|leads to|led to|"
        + "leading to|led by|lead by example|team lead|lead author|match the|matching the prompt"),
  ]
}
