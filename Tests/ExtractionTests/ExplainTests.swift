import Testing
import Touchstone

@testable import Extraction

@Suite struct `Why a claim was found or not` {
  private func readings(_ text: String) -> [SentenceReading] {
    ClaimExtractor(catalog: .sample).readings(of: .plain(text))
  }

  private func slots(_ text: String) -> [[SentenceReading.Slot]] {
    readings(text).flatMap(\.attempts).compactMap { attempt in
      if case .claim(_, let slots) = attempt.outcome { slots } else { nil }
    }
  }

  private func refusals(_ text: String) -> [SentenceReading.Refusal] {
    readings(text).flatMap(\.attempts).compactMap { attempt in
      if case .refused(let reason, _) = attempt.outcome { reason } else { nil }
    }
  }

  @Test func `each slot shows its words`() throws {
    let found = try #require(
      slots("As of March 2024, Larkspur-13B beats GPT-3.5 on HumanEval by 4.2 points.").first)
    let words = Dictionary(grouping: found, by: \.kind).mapValues { slots in
      slots.flatMap(\.words).map(\.text)
    }
    #expect(
      words == [
        .subject: ["Larkspur-13B"], .boards: ["HumanEval"], .rivals: ["GPT-3.5"],
        .value: ["4.2 points"], .date: ["March 2024"],
      ])
  }

  @Test func `the words stand where their offsets say`() {
    let text = "青岚-13B在SuperCLUE国内榜单上排名第一。该模型在C-Eval上超越GPT-4。"
    let scalars = Array(text.unicodeScalars)
    for words in slots(text).joined().flatMap(\.words) {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[words.range])
      #expect(String(view) == words.text)
    }
  }

  @Test(arguments: [
    ("Larkspur-13B beats GPT-4 on MMLU.", SentenceReading.Origin.clause),
    ("Larkspur-13B is out, and on MMLU it beats GPT-4.", .pronoun(.sentence)),
    ("青岚-13B今日发布。该模型在MMLU上超越GPT-4。", .pronoun(.paragraph)),
    ("青岚-13B今日发布。在MMLU上超越GPT-4。", .paragraph),
    ("青岚-13B在C-Eval排名第一,在MMLU上超越GPT-4。", .sentence),
  ])
  func `a subject tells whence it came`(text: String, origin: SentenceReading.Origin) {
    let origins = slots(text).last?.filter { $0.kind == .subject }.map(\.origin)
    #expect(origins == [origin])
  }

  @Test func `a subject may come from the heading`() {
    let text = "# Larkspur-13B\n\nRanks first on C-Eval."
    let document = SourceReader(name: "a.md", text: text, published: nil).document()
    let found = ClaimExtractor(catalog: .sample).readings(of: document).flatMap(\.attempts)
    guard case .claim(_, let slots)? = found.first?.outcome else {
      Issue.record("no claim")
      return
    }
    #expect([.heading, .title].contains(slots.first?.origin))
  }

  @Test(arguments: [
    ("Does Larkspur-7B really beat ChatGPT?", SentenceReading.Refusal.question),
    ("Correction: Larkspur-7B beats GPT-4 on MMLU.", .correction),
    ("我们离超越GPT-4还有距离。", .notYet),
    ("We will surpass GPT-4 by the end of the year.", .future),
    ("如果青岚-13B超越GPT-4,就会开源。", .hypothesis),
    ("没有一个大模型超过GPT-4。", .nobody),
    ("Larkspur-7B has not topped C-Eval.", .negation),
    ("A model that beats GPT-4 is not what we need.", .anybody),
    ("The throughput of Larkspur-7B is the highest of all models.", .offTopic),
    ("某模型超越了GPT-4。", .others),
    ("公司第一季度营收同比增长31%。", .noPattern),
    ("登顶C-Eval并不代表青岚-13B更好。", .talk),
  ])
  func `a trigger without a claim tells why`(text: String, reason: SentenceReading.Refusal) {
    #expect(refusals(text).first == reason)
  }

  @Test func `a trigger in code is shown as such`() {
    let text = "Larkspur-13B ranks first on C-Eval"
    let document = Document(
      source: "a.md", text: text,
      blocks: [Block(kind: .code, range: 0..<text.unicodeScalars.count)])
    let attempts = ClaimExtractor(catalog: .sample).readings(of: document).flatMap(\.attempts)
    #expect(!attempts.isEmpty)
    #expect(attempts.allSatisfy { $0.outcome == .refused(.code, by: nil) })
  }

  @Test func `the claims explained are the claims found`() {
    let extractor = ClaimExtractor(catalog: .sample)
    let text = Patterns.all.flatMap { $0.examples + $0.counterexamples }
      .map { Marked.read($0).text }.joined(separator: "\n")
    let document = Document.plain(text)
    let explained = extractor.readings(of: document).flatMap(\.attempts).compactMap { attempt in
      if case .claim(let claim, _) = attempt.outcome { claim.id } else { nil }
    }
    #expect(Set(explained) == Set(extractor.claims(in: document).map(\.id)))
  }
}
