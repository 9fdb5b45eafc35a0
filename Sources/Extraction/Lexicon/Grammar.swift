extension Lexicon {
  /// Function words that hold a sentence together.
  static let grammar: [Term] = [
    Term(.respectively, zh: "分别|分别是|分别为|依次为|依次是|依次|分列", en: "respectively"),
    Term(
      .except, zh: "除了|除|除却|除…外",
      en: "except|except for|other than|apart from|excluding|besides|but not"),
    Term(.by, zh: "被|遭|由", en: "by"),
    Term(
      .source, zh: "基于|继|源自|派生自|作为基座|以原版|在原版",
      en:
        "based on|trained from|built on|built upon|distilled from|derived from|fine-tuned from|finetuned from|initialized from|"
        + "pre-trained from|on top of|following|after|from scratch|starting from|developed by|further trained from"
    ),
    Term(
      .model,
      zh:
        "对标模型|对比模型|参评模型|参测模型|受测模型|竞品模型|竞争模型|大模型|模型|大语言模型|语言模型|基座模型|产品|大模型产品|系列模型|系列|基线模型|对话模型|基础模型|代码模型|竞品|厂商|任何一家|任何一款|任何对手|全部对手|所有对手|各路对手|开源模型们|同行|视觉语言模型|选手|机型|方法|通用模型|水平",
      en:
        "model|models|LLM|LLMs|language model|language models|large language model|large language models|"
        + "LVLM|LVLMs|chatbot|chatbots|systems|assistant|assistants|baselines|baseline models|competitors|"
        + "counterparts|peers|SLM|SLMs|VLM|VLMs|MLLM|MLLMs|series|base models|base model|chat models|"
        + "Large Vision Language Models|Large Vision Language Model|base|vision language models|alternatives|generalist models|"
        + "rival models|competing models|open rivals|competing systems|contenders|"
        + "dense models|thinking models|code models|code LLMs|code LLM"),
    Term(
      .board,
      zh:
        "评测集合|测试集合|测评集合|榜单|榜|排行榜|评测|测评|基准|基准测试|测试|评测集上|子榜|分榜|数据集上|评估|评测基准|竞技场|测试集上|测试中|任务|考试|项|评测榜|评测榜单|权威榜单|指标|维度|场景|领域|方面",
      en:
        "leaderboard|leaderboards|benchmark|benchmarks|evaluation|evaluations|test|tests|board|tasks|task|"
        + "sub-tests|subtasks|exam|exams|benchmark datasets|testset|test set|index|ranking list|rankings|chart|track|tracks|metrics"
    ),
    Term(
      .itself,
      zh:
        "它|该模型|这款模型|此模型|本模型|这个模型|该大模型|此次发布的版本|本次发布的版本|新版|这款产品|该产品|该版本|新模型|新版本|此版本|两款模型|两个模型|这两款模型|上述模型|这两个模型|该系列|它们|其|两者|这一模型|其对话模型",
      en:
        "it|they|this model|the model|these models|these two models|these two checkpoints|these checkpoints|this checkpoint|the two checkpoints|both models|both checkpoints|"
        + "the new model|this release|the new version|the flagship|its|the two models|which|that"
    ),
    Term(
      .ourselves, zh: "我们的模型|我们的大模型|我们|我们的|本项目|我司|自研模型|公司",
      en:
        "we|our model|our models|our new model|our latest model|our flagship|our flagship model|our|ours|us"
    ),
    Term(.and, zh: "和|与|及|以及|同|跟|并|且|还有", en: "and|&|plus|along with|as well as"),
    Term(.alternative, zh: "或者|或是", en: "or"),
    Term(
      .example, zh: "例如|比如|如|包括|包含|像|诸如",
      en: "such as|including|like|e.g.|e.g|for example|namely|includes|i.e."),
    Term(.among, zh: "其中", en: "among|amongst|of all|out of|within|in the field of"),
    Term(
      .on, zh: "在|于|上|中|里|下|当中|方面的",
      en: "on|in|at|across|for|over|under|when|throughout|against the"),
    Term(.of, zh: "的|之", en: "of|'s|s|from"),
    Term(
      .be, zh: "是|为|属|属于|就是|系|则是|仍是|依然是",
      en: "is|are|was|were|be|been|being|has|have|had|remains|remain|stands as|stand as"),
    Term(.with, zh: "凭借|以|用|凭", en: "with|using|via"),
    Term(.toward, zh: "对|把|将|让|令|给|向", en: "to"),
    Term(.hold, zh: "拉开|缩小|扩大", en: "narrow|narrowing|close the"),
    Term(
      .but, zh: "但|但是|而|而且|不过|却|然而|同时|并且|此外|则",
      en: "but|while|whereas|although|though|however|yet|and also|meanwhile"),
    Term(
      .particle,
      zh:
        "了|也|还|已|已经|更|更是|就|又|再|过|着|地|得|等|等等|其他|其它|此前|目前|当前|现有|首次|居然|迅速|竟|竟然|各|个|显著|明显|大幅|大幅度|远|性能|效果|能力|表现|成绩|结果|"
        + "综合能力|综合|整体|版本|版|类|这|那|该|本|一举|最新|最新的|现|共|总|成功|轻松|一度|名|位|为止|多次|连续|再次|更加|之后|以后|时|任何|每|上述|以上|实际|真正|拥有|具有|综合实力|水准|不仅|并且在|旗下|自研|"
        + "发布|推出|更新|使用|采用|单模型|单",
      en: "the|a|an|even|also|still|already|currently|now|significantly|substantially|consistently|"
        + "far|much|other|existing|previous|established|strong|established|available|new|its own|"
        + "today|just|recently|results|result|performance|score of the|then|to be|so|such|these|those|"
        + "this|quite|overall|clearly|easily|comfortably|again|well|further|notably|demonstrates|"
        + "exhibits|shows|showing|show|remarkably|really|twice|their|by far|large|small|similarly|own|"
        + "there|as|decisively|handily|soundly|exceptional|ability|abilities|capability|capabilities"
    ),
  ]

  /// Words that contain a trigger and are none.
  static let plain: [Term] = [
    Term(
      .plain,
      zh:
        "同等条件|同等重要|同等对待|同等权重|同等机会|同等程度|对标的是|唯一不同|唯一的不同|唯一区别|唯一的区别|唯一要求|唯一需要|唯一标识|唯一值|突然|进行|逐渐|精调|随后|因此|其实|显然|首先|最后|第一时间|第一性|排名不分先后|分数线|第一视角|第一人称|数一数二|首页|首都|第一波|第一枪|第一手|天下第一|统一|唯一的|得以|觉得|获得感|值得|取得联系|最近|最终|最初|"
        + "最大|最小|最难|最长|最快|最多|最低|最早|最热门|最常|最流行|最主要|最基本|最适合|最好能|最好是|最好不要|最前面|不得不|使得|取得了联系|"
        + "提高效率|提高速度|超参数|超长|超大规模|超大|超级|超高|不超过|高质量|高效|高考|高中|高性能|强大|强化学习|强化|增强|加强|强调|高级|提供|提示|共同|如下|如上|如此|如图|中文字|"
        + "排除|排序|安排|排列|排查|单位|定位|位于|居住|前端|前面|前提|之前|与此同时|不同|对话框|对于|对齐|针对|面对|对外|应对|除外|除此之外|"
        + "以下|以内|较为|较大|较小|较少|较高|较长|较低|较好|较强|上下文|上线|上述|上传|早上|晚上|线上|网上|上面|上海|中间|中央|中心|集中|文中|图中|表中|过程中|从中|将来|即将到来|下载|下表|下图|下面|下一步|以下|"
        + "得高分|高分|得出|所得|获得了大量|能力强|为主|为了|因为|认为|作为|称为|以为|行为|非商业|非常|为止|为例",
      en:
        "a total of|in total|first of all|at first|first and foremost|firstly|first-generation|first generation|first stage|"
        + "first-stage|first version|first step|first release|first quarter|first half|first time|the first version|the first step|"
        + "the first time|the first generation|the first stage|the first public release|the first token|first-party|first checkpoint|"
        + "the first checkpoint|the first quarter|at least|at most|SOTA! model|SOTA!模型|机器之心SOTA|in order to|as follows|in addition|"
        + "top_p|top_k|top-p|top-k|top p|top k|on top|top left|top right|second-hand|open an issue|open the|open a|in place|place holder|"
        + "take place|takes place|in terms of|take into account|to match|if matched|our first|the issues first|leading to|"
        + "is based on|no more than|to reach out|like to|would like to|feel like|at the same time|in particular|on the other hand"
    )
  ]
}
