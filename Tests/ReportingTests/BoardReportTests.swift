import Foundation
import Reporting
import Testing
import Touchstone

@Suite struct BoardReportTests {
  static let board = Leaderboard(
    id: "superclue", names: ["SuperCLUE", "中文通用大模型测评"], operatorName: "CLUE",
    url: "https://example.org/board",
    tracks: [
      Track(
        id: "total", names: ["总排行榜"], metrics: [Metric(id: "总分", names: ["总分", "total"])])
    ],
    headlines: [Headline(track: "total", metric: "总分")],
    cautions: [
      Caution(
        day: Samples.day(2023, 5, 10), by: "a reader",
        summary: Bilingual(en: "The test is small.", zh: "题量较小。"), source: "example/issues/8")
    ],
    snapshots: [Samples.snapshot()])

  static let placed = PlacedSnapshot(
    board: board, snapshot: Samples.snapshot(), metric: "总分",
    rows: [
      .init(place: 1...1, standing: standing("GPT4", "OpenAI", nil, "83.2")),
      .init(place: 4...4, standing: standing("SenseChat 3.0", "商汤科技", 1, "62.75")),
      .init(place: 5...6, standing: standing("文心一言(v2.3.1)", "百度, \"Baidu\"", 2, "62.61")),
      .init(place: nil, standing: standing("Larkspur", nil, nil, nil)),
    ])

  static func standing(
    _ name: String, _ organization: String?, _ rank: Int?, _ score: String?
  ) -> Standing {
    let scores = score.flatMap { Score($0) }.map { ["总分": $0] } ?? [:]
    return Standing(name: name, organization: organization, printedRank: rank, scores: scores)
  }

  @Test func `A standing lines up, Chinese counted double`() {
    #expect(
      StandingReport.text(Self.placed, language: .en) == """
        SuperCLUE · 总排行榜 · total · 27 September 2023

        Place  Printed  Model             Organisation   total
            1        –  GPT4              OpenAI          83.2
            4        1  SenseChat 3.0     商汤科技       62.75
          5-6        2  文心一言(v2.3.1)  百度, "Baidu"  62.61
            –        –  Larkspur          –                  –

        CLUEbenchmark/SuperCLUE@60f4a45:README.md#总排行榜 · sha256 \
        ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12

        """)
  }

  @Test func `A standing as CSV quotes what needs quotes`() {
    #expect(
      StandingReport.csv(Self.placed) == #"""
        place,rank_printed,model,organization,总分,place_printed,place_from
        1,,GPT4,OpenAI,83.2,,scores
        4,1,SenseChat 3.0,商汤科技,62.75,1,scores
        5-6,2,文心一言(v2.3.1),"百度, ""Baidu""",62.61,2,scores
        ,,Larkspur,,,,

        """#)
  }

  @Test func `A standing as JSON has places and figures`() throws {
    let value = try JSONSerialization.jsonObject(with: Data(StandingReport.json(Self.placed).utf8))
    let rows = try #require((value as? [String: Any])?["rows"] as? [[String: Any]])
    #expect(rows[2]["place"] as? [Int] == [5, 6])
    #expect(rows[1]["score"] as? Double == 62.75)
    #expect(rows[3]["place"] is NSNull && rows[3]["score"] is NSNull)
  }

  @Test func `The list tells what the archive holds of a board`() throws {
    let text = BoardReport.list([Self.board], language: .en)
    #expect(
      text == """
        Board      Name       Tracks  States  From        To          Usual  Longest  Gaps  In force until
        superclue  SuperCLUE       1       1  2023-09-27  2023-09-27     30        –     0  2023-11-26

        Usual, longest: days between two states. A gap is a pause after which a state is no longer in force.

        """)
    let json = BoardReport.listJSON([Self.board])
    let value = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let first = (value?["boards"] as? [[String: Any]])?.first
    #expect(first?["stateCount"] as? Int == 1 && first?["from"] as? String == "2023-09-27")
    #expect(
      BoardReport.listCSV([Self.board]).hasSuffix(
        "superclue,SuperCLUE,CLUE,1,1,2023-09-27,2023-09-27,30,,0,2023-11-26\n"))
  }

  @Test(arguments: Language.allCases)
  func `A board shows its tracks, headline and cautions`(language: Language) {
    let text = BoardReport.show(Self.board, language: language)
    for word in ["SuperCLUE", "总排行榜", "总分", "example/issues/8", "2023-09-27"] {
      #expect(text.contains(word), "\(word)")
    }
    #expect(text.contains(language == .zh ? "题量较小。" : "The test is small."))
  }

  @Test func `A board as JSON and CSV names every state`() throws {
    let json = BoardReport.showJSON(Self.board)
    let value = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    #expect(
      (value?["snapshots"] as? [[String: Any]])?.first?["completeness"] as? String == "complete")
    #expect((value?["cautions"] as? [[String: Any]])?.count == 1)
    #expect(BoardReport.showCSV(Self.board).contains("superclue,total,2023-09-27,2023-09,20,总分,"))
  }
}
