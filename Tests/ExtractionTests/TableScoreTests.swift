import Testing
import Touchstone

@testable import Extraction

@Suite struct `Scores in tables` {
  private func claims(_ rows: [String]) -> [Claim] {
    let text = rows.joined(separator: "\n")
    let document = SourceReader(name: "a.md", text: text, published: nil).document()
    return ClaimExtractor(catalog: .sample).claims(in: document)
  }

  @Test(arguments: [
    ["# 青岚-13B", "", "| 模型 | C-Eval | 平均 |", "|---|---|---|", "| 青岚-13B | 61.5 | 60.2 |"],
    [
      "# Larkspur-7B", "", "| Model | MMLU | Average |", "|---|---|---|",
      "| Larkspur-7B | 61 | 60.2 |",
    ],
  ])
  func `of the own model are claimed, the average first`(rows: [String]) {
    let found = claims(rows)
    #expect(found.map(\.value) == ["60.2"])
    #expect(found.allSatisfy { $0.inTable && $0.kind == .score })
  }

  @Test(arguments: [
    ["# 青岚-13B", "", "| 模型 | C-Eval | 平均 |", "|---|---|---|", "| GPT-4 | 61.5 | 60.2 |"],
    ["# Larkspur-7B", "", "| Model | Release |", "|---|---|", "| Larkspur-7B | spring |"],
  ])
  func `of others, and cells without figures, are not`(rows: [String]) {
    // A table of one row is its own model's.
    #expect(claims(rows + ["| Claude | – | – |"]).isEmpty)
  }
}
