import Touchstone

extension Catalog {
  /// Boards and models that the tests name.
  static let sample = Catalog(
    vendors: [
      Vendor(id: "iflytek", names: ["科大讯飞", "讯飞"], region: "CN"),
      Vendor(id: "360", names: ["360", "360集团"], region: "CN"),
      Vendor(id: "baidu", names: ["百度", "Baidu"], region: "CN"),
      Vendor(
        id: "baichuan", names: ["百川智能", "百川", "Baichuan Intelligent Technology"], region: "CN"),
      Vendor(id: "sensetime", names: ["商汤", "SenseTime", "商汤科技"], region: "CN"),
      Vendor(id: "vivo", names: ["vivo"], region: "CN"),
      Vendor(id: "openai", names: ["OpenAI"], region: "US"),
      Vendor(id: "google", names: ["Google", "谷歌"], region: "US"),
      Vendor(id: "meta", names: ["Meta"], region: "US"),
      Vendor(id: "zhipu", names: ["智谱AI", "智谱"], region: "CN"),
      Vendor(id: "baai", names: ["智源研究院", "智源"], region: "CN"),
      Vendor(id: "01ai", names: ["零一万物", "01.AI"], region: "CN"),
      Vendor(id: "kunlun", names: ["昆仑万维"], region: "CN"),
    ],
    models: [
      model("openai/gpt-4", ["GPT-4", "GPT4"]),
      model("openai/gpt-3.5", ["GPT-3.5", "GPT3.5", "ChatGPT-3.5", "ChatGPT 3.5"]),
      model("openai/gpt-3.5-turbo", ["GPT-3.5 Turbo", "gpt-3.5-turbo", "GPT35-turbo"]),
      model("openai/gpt-4-turbo", ["GPT-4 Turbo", "GPT4-Turbo"]),
      model("openai/gpt-4v", ["GPT-4V", "GPT4V", "GPT4-v"]),
      model("openai/chatgpt", ["ChatGPT"]), model("openai/o1", ["OpenAI o1", "OpenAI-o1"]),
      model("openai/o1-mini", ["OpenAI o1-mini", "OpenAI-o1-mini"]),
      model("openai/text-davinci-003", ["text-davinci-003"]), model("anthropic/claude", ["Claude"]),
      model("anthropic/claude-2", ["Claude 2", "Claude2", "Claude-2"]),
      model("anthropic/claude-instant", ["Claude Instant"]),
      model("meta/llama-2-70b", ["Llama 2 70B", "LLaMA2-70B", "Llama-2-70B"]),
      model("meta/llama-2", ["Llama 2", "LLaMA2"]),
      model("meta/llama", ["Llama", "LLaMA"]), model("meta/llama-3", ["Llama 3"]),
      model("google/bard", ["Bard"]),
      model("google/gemini", ["Gemini"]), model("google/gemini-ultra", ["Gemini Ultra"]),
      model("google/gemini-pro", ["Gemini Pro"]),
      model("google/palm-2", ["PaLM 2"]), model("mistral/mixtral", ["Mixtral"]),
      model("mistral/mixtral-8x7b", ["Mixtral 8x7B", "Mixtral MOE"]),
      model("mistral/mixtral-8x22b", ["Mixtral 8x22B", "Mistral 8*22"]),
      model("xai/grok-1", ["Grok-1"]), model("databricks/dbrx", ["DBRX"]),
      model("baidu/wenxin", ["文心一言", "文心"]), model("iflytek/spark", ["讯飞星火", "星火", "星火认知大模型"]),
      model("360/zhinao", ["360智脑"]), model("sensetime/sensechat", ["SenseChat"]),
      model("sensetime/sensechat-3.0", ["SenseChat 3.0"]),
      model("baichuan/baichuan2-13b-chat", ["Baichuan2-13B-Chat"]), model("01ai/yi", ["Yi"]),
      model("kunlun/tiangong", ["天工"]),
      model("baai/aquila", ["Aquila"]), model("alibaba/qwen", ["Qwen", "通义千问"]),
      model("stanford/alpaca", ["Alpaca"]),
      model("tsinghua/chatglm-6b", ["ChatGLM-6B"]), model("kunlun/skywork", ["Skywork"]),
      model("alibaba/qwq", ["QwQ"]),
    ],
    boards: boards)

  private static func model(_ id: String, _ names: [String]) -> Model {
    Model(id: id, vendor: String(id.prefix { $0 != "/" }), names: names)
  }

  private static let boards: [String: [String]] = {
    var result: [String: [String]] = [
      "superclue": ["SuperCLUE"], "superglue": ["SuperGLUE"], "ceval": ["C-Eval", "CEVAL"],
      "openllm": [
        "Open LLM Leaderboard", "Hugging Face Open LLM Leaderboard", "HF Open LLM Leaderboard",
      ],
      "arena": ["LMSYS Chatbot Arena", "Chatbot Arena", "LMSYS聊天机器人竞技场", "LMSYS"],
      "alpacaeval": [
        "AlpacaEval", "AlpacaEval Leaderboard", "Alpaca Leaderboard", "AlpacaEval 2.0",
      ],
      "opencompass": ["OpenCompass", "OpenCompass LLM Leaderboard"],
      "seedbench": ["SEED-Bench", "SEEDBench"], "humanevalplus": ["HumanEval+", "HumanEval-Plus"],
      "mbppplus": ["MBPP+", "MBPP-Plus"], "evalplus": ["EvalPlus", "EvalPlus Leaderboard"],
      "gauntlet": ["Databricks Model Gauntlet"], "cmteb": ["C-MTEB", "CMTEB"],
      "needle": ["NeedleInAHaystack", "大海捞针"], "mme": ["MME", "MME Benchmark"],
      "swebench": ["SWE-bench Verified"], "aime": ["AIME 2024"],
      "mtbench": ["MT-Bench", "MTBench"],
      "evolinstruct": ["Evol-Instruct testset"],
    ]
    for name in [
      "MMLU", "Gaokao", "AGIEval", "CMMLU", "GSM8K", "MATH", "CMATH", "MMMU", "CMMMU", "BBH",
      "HumanEval", "MBPP", "DocVQA", "Flickr30K", "NoCaps", "RefCOCO",
      "TouchStone", "LongBench", "MultiPL-E", "DS-1000", "APPS", "LiveCodeBench", "HellaSwag",
      "BFCL", "TruthfulQA",
    ] { result[name.lowercased()] = [name] }
    return result
  }()
}

extension Document {
  /// Lines of plain text, one block each.
  static func plain(_ text: String, published: Day? = nil) -> Document {
    SourceReader(name: "text.txt", text: text, published: published).document()
  }
}
