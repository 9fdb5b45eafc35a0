import Leaderboards
import Testing
import Touchstone

/// Spellings that nobody listed meet the catalog of the archive.
@Suite struct NameTests {
  private static let catalog = try? ArchiveReader(directory: Workspace.archive).catalog()

  @Test(arguments: [
    ("gpt4", "openai/gpt-4"), ("GPT 4", "openai/gpt-4"), ("ＧＰＴ－４", "openai/gpt-4"),
    ("GPT–4", "openai/gpt-4"), ("gpt_4", "openai/gpt-4"), ("Gpt４", "openai/gpt-4"),
    ("GPT 3.5 Turbo", "openai/gpt-3.5-turbo"), ("gpt‑3.5‑turbo", "openai/gpt-3.5-turbo"),
    ("LLaMA２－７０Ｂ", "meta/llama-2-70b"), ("llama 2 70b", "meta/llama-2-70b"),
    ("qwen_72b_chat", "alibaba/qwen-72b-chat"), ("QWEN 72B CHAT", "alibaba/qwen-72b-chat"),
    ("Qwen/Qwen2-72B-Instruct", "alibaba/qwen2-72b-instruct"),
    ("yi 34b chat", "01ai/yi-34b-chat"), ("ＹＩ－３４Ｂ", "01ai/yi-34b"),
    ("讯飞星火", "iflytek/spark"), ("訊飛星火", "iflytek/spark"), ("SparkDesk", "iflytek/spark"),
    ("讯飞星火认知大模型", "iflytek/spark"), ("spark desk", "iflytek/spark"),
    ("文心壹言", nil), ("文心一言 4.0", "baidu/ernie-4.0"), ("文心一言４.０", "baidu/ernie-4.0"),
    ("通義千問2.0", "alibaba/tongyi-qianwen-2.0"), ("通义千问 2.0", "alibaba/tongyi-qianwen-2.0"),
    ("BLUELM", "vivo/bluelm"), ("vivo LM", "vivo/bluelm"), ("O1-Mini", "openai/o1-mini"),
    ("Claude–2", "anthropic/claude-2"), ("baichuan 2 13b chat", "baichuan/baichuan2-13b-chat"),
  ])
  func `an invented spelling is the model that it spells`(name: String, id: String?) throws {
    #expect(try #require(Self.catalog).model(named: name)?.id == id)
  }

  @Test(arguments: [
    ("GPT-4", "GPT-4o"), ("GPT-4", "GPT-4 Turbo"), ("GPT-4o", "GPT-4o mini"),
    ("Qwen-7B", "Qwen-72B"), ("Qwen-7B", "Qwen-7B-Chat"), ("Qwen-7B", "Qwen1.5-7B"),
    ("Llama 2", "Llama 3"), ("Llama-2-7B", "Llama-2-70B"), ("Llama 3", "Llama 3.1"),
    ("Yi-34B", "Yi-34B-Chat"), ("Yi-34B", "Yi-1.5-34B"), ("o1", "o1-mini"), ("o1", "o1-preview"),
    ("文心一言4.0", "文心一言"), ("讯飞星火", "讯飞星火V3.0"), ("通义千问2.0", "通义千问2.5"),
    ("ChatGLM2-6B", "ChatGLM3-6B"), ("Baichuan-13B", "Baichuan2-13B"), ("ChatGPT", "GPT-4"),
    ("Claude 2", "Claude 2.1"), ("DeepSeek-V2", "DeepSeek-V3"), ("InternLM-20B", "InternLM2-20B"),
  ])
  func `a near miss is another model`(one: String, other: String) throws {
    let catalog = try #require(Self.catalog)
    let (a, b) = (catalog.model(named: one), catalog.model(named: other))
    #expect(a == nil || a?.id != b?.id, "\(a?.id ?? "") \(b?.id ?? "")")
  }

  @Test(arguments: [
    "Llama-213B", "Llama 21 3B", "Qwen-27 2B", "ChatGLM26 B", "Yi-3 4B", "GPT-45", "GPT-4oo",
    "Qwen-7B-Chat-Pro", "Llama 2 8B", "Claude 2.2", "o1-nano", "Baichuan2-130B", "星火大帝",
    "somebody/Qwen2-72B-Instruct", "OpenAI/Qwen2-72B-Instruct", "GPT", "通义", "7B", "4.0", "",
  ])
  func `what only looks like a model is none`(name: String) throws {
    #expect(try #require(Self.catalog).model(named: name)?.id == nil)
  }

  /// A bare name that several models may be meant by says so by its readings.
  @Test(arguments: [
    ("ChatGPT", "openai/gpt-3.5-turbo"), ("ChatGPT", "openai/gpt-4"),
    ("GPT-4", "openai/gpt-4-0314"),
    ("GPT-4", "openai/gpt-4-0613"), ("Claude", "anthropic/claude-2"), ("Qwen", "alibaba/qwen-72b"),
    ("Qwen", "alibaba/qwen2-72b"), ("文心一言", "baidu/ernie-4.0"),
    ("讯飞星火", "iflytek/spark-v3.0"), ("Llama 2", "meta/llama-2-70b"), ("Yi", "01ai/yi-34b-chat"),
  ])
  func `a name without a version may mean each of its models`(name: String, model: String) throws {
    let catalog = try #require(Self.catalog)
    let id = try #require(catalog.model(named: name)?.id)
    #expect(catalog.readings(of: id).contains(model), "\(catalog.readings(of: id).sorted())")
  }

  @Test func `no two models share a name, and none is its own family`() throws {
    let catalog = try #require(Self.catalog)
    var owners: [String: String] = [:]
    for model in catalog.models.values.sorted(by: { $0.id < $1.id }) {
      for name in model.names {
        let other = owners.updateValue(model.id, forKey: nameKey(name))
        #expect(other == nil || other == model.id, "\(name): \(other ?? ""), \(model.id)")
        #expect(catalog.model(named: name)?.id == model.id, "\(name)")
      }
      #expect(model.families.allSatisfy { catalog.models[$0] != nil && $0 != model.id })
      #expect(catalog.vendors[model.vendor] != nil, "\(model.id)")
    }
  }

  @Test func `every date and every rename is of a known model and has its source`() throws {
    let catalog = try #require(Self.catalog)
    for model in catalog.models.values {
      #expect(model.milestones.allSatisfy { !$0.source.isEmpty })
      if let released = model.day(of: .released), let open = model.day(of: .accessible) {
        #expect(released <= open, "\(model.id)")
      }
    }
    for rename in catalog.renames {
      #expect(rename.after < rename.day && !rename.source.isEmpty)
      #expect(rename.model.isEmpty || catalog.models[rename.model] != nil, "\(rename.model)")
    }
    #expect(
      catalog.renames.contains {
        $0.from == "vivoLM" && $0.to == "BlueLM" && $0.day == Day("2023-11-08")
      })
  }
}
