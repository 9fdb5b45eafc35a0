import Leaderboards
import Testing
import Touchstone

/// What real boards do that a naive reader gets wrong.
@Suite struct TrapTests {
  let reader: ArchiveReader

  init() throws {
    reader = try ArchiveReader(directory: Workspace.archive)
  }

  @Test func `a foreign model that SuperCLUE does not rank keeps its score and its place`() throws {
    let rows = try state("superclue", "total", "2023-09-27")
    let leader = try #require(rows.first { $0.name == "SenseChat 3.0" })
    #expect(leader.printedRank == 1)
    #expect(rows.first { $0.name == "GPT4" }?.printedRank == nil)
    #expect(try place("SenseChat 3.0", in: rows, "total") == 4...4)
    #expect(try place("GPT4", in: rows, "total") == 1...1)
  }

  @Test func `in June SuperCLUE ranks everybody`() throws {
    let rows = try state("superclue", "total", "2023-06-19")
    let domestic = try #require(rows.first { $0.name == "360智脑(4.0)" })
    #expect(domestic.printedRank == 3)
    #expect(try place("360智脑(4.0)", in: rows, "total") == 3...3)
  }

  @Test func `a printed rank may disagree with the score`() throws {
    let rows = try state("superclue", "opt", "2023-09-28")
    #expect(rows.first { $0.name == "360GPT_S2_V94" }?.printedRank == 13)
    #expect(rows.first { $0.name == "讯飞星火(v4.0)" }?.printedRank == 12)
    let first = try place("360GPT_S2_V94", in: rows, "opt")
    let second = try place("讯飞星火(v4.0)", in: rows, "opt")
    #expect(first.lowerBound < second.lowerBound)
  }

  @Test func `a printed tie stays a tie in the ranks and not in the scores`() throws {
    let rows = try state("superclue", "total", "2023-10-25").filter { $0.printedRank == 3 }
    #expect(rows.count == 2)
    #expect(Set(rows.compactMap { $0.scores["total"]?.text }) == ["69.26", "69.25"])
  }

  @Test func `people and chance are not models`() throws {
    let human = try state("superclue", "total", "2023-05-09").first { $0.name == "人类" }
    #expect(human?.role == .human)
    let random = try state("ceval", "leaderboard", "2023-05-14").first { $0.name == "Random" }
    #expect(random?.role == .baseline)
    let chance = try state("cmmlu", "five-shot", "2024-12-03").first { $0.name == "Random" }
    #expect(chance?.role == .baseline)
  }

  @Test func `the rows of the C-Eval website are numbered from zero`() throws {
    let board = try reader.board("ceval")
    #expect(board.rankBase(ofTrack: "website") == 0)
    #expect(board.rankBase(ofTrack: "five-shot") == 1)
    let rows = try state("ceval", "website", "2023-09-08")
    #expect(rows.map(\.name) == ["GPT-4"])
    #expect(rows.first?.printedRank == 10)
    #expect(board.snapshots.first { $0.track == "website" }?.completeness == .cut)
  }

  @Test func `the domestic first of May changes hands inside one edition`() throws {
    let before = try state("superclue", "total", "2023-05-15")
    let after = try state("superclue", "total", "2023-05-21")
    #expect(!before.contains { $0.name.contains("360") })
    #expect(try place("360智脑", in: after, "total") == 4...4)
    #expect(try place("讯飞星火", in: after, "total") == 5...5)
    let states = try reader.board("superclue").snapshots.filter { $0.track == "total" }
    #expect(states.filter { $0.edition == "2023-05" }.count == 7)
  }

  @Test func `vivoLM becomes BlueLM in place and a model is inserted above others`() throws {
    let launch = try state("superclue", "total", "2023-10-25")
    let renamed = try state("superclue", "total", "2023-11-08")
    let inserted = try state("superclue", "total", "2023-11-16")
    #expect(launch.first { $0.name == "vivoLM" }?.printedRank == 1)
    #expect(renamed.first { $0.name == "BlueLM" }?.printedRank == 1)
    #expect(!renamed.contains { $0.name == "通义千问2.0" })
    #expect(inserted.count == renamed.count + 1)
    #expect(inserted.contains { $0.name == "通义千问2.0" && $0.printedRank != nil })
    #expect(inserted.first { $0.name == "BlueLM" }?.printedRank == 1)
  }

  @Test func `the sub-boards of CMMLU are one track`() throws {
    let rows = try state("cmmlu", "five-shot", "2023-11-08")
    #expect(Set(rows.compactMap(\.group)) == ["open", "not-open"])
    #expect(try place("ZW-LM", in: rows, "average") == 1...1)
    let gpt = try place("GPT4", in: rows, "average")
    let open = rows.filter { Filter(group: "open").admits($0) == true }
    #expect(try place("GPT4", in: open, "average").lowerBound < gpt.lowerBound)
  }

  @Test func `on 2023-12-16 CMMLU shows one table without groups, three days later both`() throws {
    let undivided = try state("cmmlu", "five-shot", "2023-12-16")
    #expect(undivided.count == 18)
    #expect(undivided.allSatisfy { $0.group == nil })
    let divided = try state("cmmlu", "five-shot", "2023-12-19")
    #expect(Set(divided.compactMap(\.group)) == ["open", "not-open"])
  }

  @Test func `rows of the Arena can share the first place`() throws {
    let board = try reader.board("arena")
    let states = board.snapshots.filter { $0.track == "text" && $0.metrics == ["arena-score"] }
    #expect(states.count == 92)
    #expect(states.allSatisfy { $0.completeness == .top(60) })
    let standings = try reader.standings(of: states, catalog: Catalog())
    let tied = standings.values.filter { rows in rows.count { $0.printedRank == 1 } > 1 }
    #expect(tied.count == 39)
  }

  @Test func `of a category only the leader is known`() throws {
    let rows = try state("arena", "category-leaders", "2024-06-29")
    let chinese = rows.filter { $0.scores["text-chinese"] != nil }
    #expect(chinese.map(\.name) == ["gpt-4o-2024-05-13"])
    #expect(chinese.first?.scores["text-chinese"]?.text == "1334.0778916664074")
  }

  @Test func `a selection in a post does not replace the board`() throws {
    let board = try reader.board("arena")
    let selection = board.snapshots.filter { $0.track == "text-selection" }
    #expect(selection.map(\.completeness) == [.cut])
    let day = try #require(Day("2023-12-08"))
    let text = board.snapshots.filter { $0.track == "text" && $0.validFrom <= day }.last
    #expect(text?.validFrom == Day("2023-12-06"))
    #expect(board.headline(on: day)?.track == "text")
  }

  @Test func `a row that a board prints twice is one model`() throws {
    let rows = try state("arena", "mmlu", "2024-06-02")
    #expect(rows.filter { $0.name == "Yi-34B-Chat" }.count == 1)
  }

  @Test func `in a table of ten abilities none is the main one`() throws {
    let states = try reader.board("superclue").snapshots.filter { $0.track == "ten-abilities" }
    #expect(states.first?.mainMetric == "total")
    #expect(states.dropFirst().allSatisfy { $0.mainMetric == nil })
  }

  private func state(_ board: String, _ track: String, _ day: String) throws -> [Standing] {
    let snapshot = try #require(
      reader.board(board).snapshots.first {
        $0.track == track && "\($0.validFrom)" == day
      })
    return try #require(
      reader.standings(of: [snapshot], catalog: Catalog())[snapshot.id])
  }

  private func place(
    _ name: String, in rows: [Standing], _ metric: String
  ) throws -> ClosedRange<Int> {
    let ranked = Ranking.places(of: rows, metric: metric, higherIsBetter: true)
    return try #require(ranked.first { $0.row.name == name }).place
  }
}
