extension Lexicon {
  /// Abilities, sub-boards and measures.
  static let tasks: [Term] = [
    Term(
      .task("role play"), zh: "角色扮演", en: "role play|role-play|role playing|role-playing|roleplay"),
    Term(
      .task("code"), zh: "代码|编程|代码能力|编码|代码生成|代码任务",
      en:
        "code|coding|programming|code generation|code-specific|code-related|SQL generation|software engineering"
    ),
    Term(.task("math"), zh: "数学|数学能力|计算|数理", en: "math|mathematics|mathematical|maths"),
    Term(
      .task("reasoning"), zh: "推理|逻辑推理|推理能力|逻辑与推理",
      en: "reasoning|logical reasoning|complex reasoning"),
    Term(
      .task("commonsense reasoning"), zh: "常识推理|常识",
      en:
        "common sense|commonsense|common-sense reasoning|common sense and reasoning|commonsense reasoning"
    ),
    Term(
      .task("long text"), zh: "长文本|长上下文任务|长文本综合能力",
      en: "long text|long-text|long-context tasks|long texts|long-context"),
    Term(.task("writing"), zh: "写作|创作|文本创作|生成与创作", en: "writing|creative writing"),
    Term(.task("creative writing"), zh: "文创|文创任务", en: "creative writing tasks"),
    Term(.task("semantic understanding"), zh: "语义理解|语义理解与抽取", en: "semantic understanding"),
    Term(.task("reading comprehension"), zh: "阅读理解", en: "reading comprehension"),
    Term(.task("knowledge"), zh: "知识与百科|知识百科|百科", en: "world knowledge"),
    Term(.task("dialogue"), zh: "对话|闲聊|多轮对话", en: "dialogue|conversation|multi-turn conversation"),
    Term(.task("poetry"), zh: "诗词|古诗词", en: "poetry"),
    Term(.task("safety"), zh: "安全|安全分榜|安全性|传统安全", en: "safety"),
    Term(.task("agent"), zh: "智能体|工具使用", en: "agent|agent-based tasks|tool use|agentic"),
    Term(
      .task("instruction following"), zh: "指令遵循|指令跟随",
      en: "instruction following|instruction-following"),
    Term(.task("translation"), zh: "翻译", en: "translation"),
    Term(.task("retrieval"), zh: "检索", en: "retrieval"),
    Term(.task("reranking"), zh: "重排", en: "reranking|re-ranking"),
    Term(.task("QA"), zh: "问答|中文问答", en: "question answering"),
    Term(.task("Python"), en: "Python"),
    Term(
      .task("image captioning"),
      en: "image captioning|zero-shot captioning|zero-shot image captioning|captioning"),
    Term(.task("VQA"), en: "general VQA|VQA"),
    Term(
      .task("multimodal"), zh: "图文多模态|多模态任务|多模态", en: "multimodal|multi-modal|text-image multimodal"
    ),
    Term(.task("complex tasks"), zh: "复杂任务", en: "complex tasks"),
    Term(
      .measure("total score"), zh: "总分|总分为|总榜|综合得分|总成绩|综合排名|总排行榜|总排名",
      en: "total score|the total|overall score|total"),
    Term(.measure("OPEN"), zh: "OPEN榜|开放问题", en: "OPEN board|open-ended track"),
    Term(.measure("OPT"), zh: "OPT榜|客观题", en: "OPT|OPT board"),
    Term(.measure("average"), zh: "平均|平均分|平均得分|均分|平均分为|平均成绩|平均水平", en: "average|on average|mean"),
    Term(.measure("pass@1"), en: "pass@1|pass @1|pass@10|pass@k"),
    Term(.measure("Elo"), zh: "Elo分|等级分|Elo评分|Elo得分", en: "Elo rating|Elo score|Elo points|Elo"),
    Term(.measure("win rate"), zh: "胜率|胜率为|获胜率", en: "win rate|win-rate|winrate|winning rate"),
    Term(
      .measure("human evaluation"), zh: "人工评测|人类评测|人工评估|盲测",
      en: "human evaluation|blind human tests|human tests|human eval tests|blind tests"),
    Term(.measure("accuracy"), zh: "准确率|准确率为|正确率", en: "accuracy"),
    Term(
      .measure("success rate"), zh: "成功率|通过率|解决率|命中率",
      en: "success rate|pass rate|solve rate|resolve rate|completion rate|hit rate"),
    Term(
      .measure("error"), zh: "误差|错误率|词错率|字错率|幻觉率|编辑距离",
      en: "error rate|word error rate|character error rate|edit distance|hallucination rate"),
    Term(.measure("zero-shot"), zh: "零样本", en: "zero-shot|0-shot"),
    Term(.measure("five-shot"), zh: "五样本|5样本", en: "five-shot|5-shot"),
    Term(
      .measure("3-shot"),
      en: "3-shot|few-shot|few shot|8-shot|4-shot|25-shot|10-shot|one-shot|1-shot"),
  ]
}
