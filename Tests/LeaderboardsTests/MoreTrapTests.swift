import Leaderboards
import Testing
import Touchstone

/// The rest of what real boards do: editions, copies, versions, units and figures of other origin.
@Suite struct MoreTrapTests {
  let boards: [String: Leaderboard]
  let reader: ArchiveReader

  init() throws {
    reader = try ArchiveReader(directory: Workspace.archive)
    boards = Archive(boards: try reader.boards()).boards
  }

  @Test func `whether SuperCLUE ranks a model changes from table to table`() throws {
    let total = try row("Llama-2-13B-chat", in: "superclue", "total", "2023-08-28")
    let open = try row("Llama-2-13b-chat", in: "superclue", "open-source", "2023-08-28")
    #expect(total.printedRank == nil && open.printedRank == 5)
    let opt = try row("gpt-3.5-turbo", in: "superclue", "opt", "2023-09-28")
    #expect(opt.printedRank == 8)
  }

  @Test func `a table may be sorted by another column than the one it ranks by`() throws {
    let rows = try rows("superclue", "professional", "2023-09-28")
    #expect(rows.firstIndex { $0.printedRank == 1 } == 7)
    #expect(rows.first?.name == "Claude2")
    #expect(try place("GPT4", in: rows, "total") == 1...1)
  }

  @Test func `equal scores share a place where the board prints two ranks`() throws {
    let rows = try rows("superclue", "professional", "2023-09-28")
    let tied = rows.filter { $0.scores["total"]?.text == "21.2" }
    #expect(Set(tied.map(\.printedRank)) == [14, 15])
    #expect(Set(try tied.map { try place($0.name, in: rows, "total") }).count == 1)
  }

  @Test func `an edition is not the day on which it came`() throws {
    let november = try #require(
      boards["superclue"]?.snapshots.filter { $0.edition == "2023-11" && $0.track == "total" })
    #expect(november.map(\.validFrom) == [Day("2023-12-02")])
    let september = try #require(boards["superclue"]?.snapshots.filter { $0.edition == "2023-09" })
    #expect(Set(september.map { "\($0.validFrom)" }) == ["2023-09-27", "2023-09-28"])
  }

  @Test(arguments: [
    ("2023-08-28", 0.5), ("2023-09-27", 0.6), ("2023-10-25", 0.6), ("2023-12-02", 0.6),
    ("2023-12-28", 0.7),
  ])
  func `the formula of a total changes between editions, and its protocol says so`(
    day: String, weight: Double
  ) throws {
    for row in try rows("superclue", "total", day) where row.role == .model {
      guard let total = row.scores["total"], let open = row.scores["open"],
        let opt = row.scores["opt"]
      else { continue }
      let computed = weight * open.value + (1 - weight) * opt.value
      #expect(abs(total.value - computed) < 0.1, "\(row.name)")
    }
    let note = try state("superclue", "total", day).protocolNote
    #expect(note?.en.contains("\(Int(weight * 100)) % OPEN") == true)
  }

  @Test func `a month has several firsts, one a track`() throws {
    let leaders = try ["open", "opt", "agent", "language", "safety"].map { track in
      try rows("superclue", track, "2023-09-28").first { $0.printedRank == 1 }?.name
    }
    #expect(
      leaders == [
        "ChatGLM2-Pro", "文心一言(v2.3.1)", "SenseChat 3.0", "Baichuan2-13B-Chat", "ChatGLM2-Pro",
      ])
  }

  @Test func `copies of a figure that disagree are both kept`() throws {
    let total = try row("Llama-2-13B-chat", in: "superclue", "total", "2023-08-28")
    let copy = try row("Llama-2-13b-chat", in: "superclue", "open-source", "2023-08-28")
    #expect(total.scores["open"]?.text == "36.97")
    #expect(copy.scores["open"]?.text == "36.98")
  }

  @Test(arguments: ["GPT-4", "GPT4", "gpt-4", "GPT 4", "ＧＰＴ－４"])
  func `spellings of a name are one name`(name: String) throws {
    #expect(try reader.catalog().model(named: name)?.id == "openai/gpt-4")
  }

  @Test func `each name of the catalog means one model and one vendor`() throws {
    let catalog = try reader.catalog()
    for model in catalog.models.values {
      for name in model.names { #expect(catalog.model(named: name)?.id == model.id, "\(name)") }
      #expect(Set(model.names.map(nameKey)).count == model.names.count, "\(model.id)")
      #expect(catalog.vendors[model.vendor] != nil, "\(model.id)")
    }
    for vendor in catalog.vendors.values {
      for name in vendor.names { #expect(catalog.vendor(named: name)?.id == vendor.id, "\(name)") }
      #expect(Set(vendor.names.map(nameKey)).count == vendor.names.count, "\(vendor.id)")
    }
    for (id, names) in catalog.boards {
      for name in names { #expect(catalog.board(named: name) == id, "\(name)") }
    }
  }

  @Test func `chance is no model of MMLU either`() throws {
    let chance = try row("Random Baseline", in: "mmlu", "authors", "2023-01-26")
    #expect(chance.role == .baseline)
    let people = try row("human baseline", in: "superglue", "cited-by-vendor", "2021-02-03")
    #expect(people.role == .human)
  }

  @Test func `a name in two columns, model and size, is one name`() throws {
    let rows = try rows("vendor-reported", "llama2", "2023-07-18")
    #expect(rows.map(\.name).contains("Llama 1 13B") && rows.map(\.name).contains("Llama 2 13B"))
    #expect(Set(rows.map(\.name)).count == 7)
  }

  @Test func `where fewer losses are better, the fewest come first`() throws {
    let track = try #require(boards["superclue-open"]?.track("open"))
    #expect(track.metric("loss-rate")?.higherIsBetter == false)
    #expect(track.metric("loss")?.higherIsBetter == false)
    let rows = try rows("superclue-open", "open", "2023-08-04")
    let ranked = Ranking.places(of: rows, metric: "loss-rate", higherIsBetter: false)
    #expect(ranked.first?.row.name == "gpt-4" && ranked.last?.row.name == "baichuan-7B")
  }

  @Test func `each of the numbers of GPT-4 on C-Eval keeps its own track`() throws {
    let found = try ["five-shot", "zero-shot", "validation-five-shot"].map { track in
      try row("GPT-4", in: "ceval", track, "2023-06-09").scores["average"]?.text
    }
    #expect(found == ["68.7", "66.4", "69.9"])
    let quoted = try row("GPT-4", in: "vendor-reported", "baichuan2-7b", "2023-09-06")
    #expect(quoted.scores["ceval"]?.text == "68.40")
  }

  @Test func `a row that was taken down stays in the states that showed it`() throws {
    #expect(try rows("ceval", "leaderboard", "2023-05-17").contains { $0.name == "MiniMax" })
    #expect(try !rows("ceval", "leaderboard", "2023-05-22").contains { $0.name == "MiniMax" })
  }

  @Test func `versions of AlpacaEval are tracks of their own`() throws {
    let old = try row("gpt4", in: "alpacaeval", "v1", "2024-01-29")
    let new = try row("gpt4", in: "alpacaeval", "v2", "2024-01-25")
    #expect(old.scores["win-rate"].map { $0.value > 90 } == true)
    #expect(new.scores["win-rate"].map { $0.value < 30 } == true)
    let board = try #require(boards["alpacaeval"])
    #expect(board.headline(on: try #require(Day("2023-12-31")))?.track == "v1")
    #expect(board.headline(on: try #require(Day("2024-02-01")))?.metric == "win-rate")
    #expect(board.headline(on: try #require(Day("2024-03-25")))?.metric == "length-controlled")
    #expect(try state("alpacaeval", "v2", "2024-02-27").mainMetric == "win-rate")
    #expect(try state("alpacaeval", "v2", "2024-03-25").mainMetric == "length-controlled")
  }

  @Test func `the mode decides the place of Yi-34B-Chat on AlpacaEval`() throws {
    let rows = try rows("alpacaeval", "v2", "2024-03-25")
    let track = try #require(boards["alpacaeval"]?.track("v2"))
    let verified = Filter(group: "verified", nestedGroups: track.nestedGroups["verified"] ?? [])
    let shown = rows.filter { verified.admits($0) == true }
    #expect(Set(shown.compactMap(\.group)) == ["minimal", "verified"])
    #expect(try place("Yi-34B-Chat", in: rows, "win-rate") == 8...8)
    #expect(try place("Yi-34B-Chat", in: shown, "win-rate") == 3...3)
    #expect(try place("Yi-34B-Chat", in: rows, "length-controlled") == 20...20)
  }

  @Test func `NullModel leads AlpacaEval, and a caution says why that says little`() throws {
    let rows = try rows("alpacaeval", "v2", "2024-10-23")
    #expect(try place("NullModel", in: rows, "length-controlled") == 1...1)
    #expect(boards["alpacaeval"]?.cautions.first?.day == Day("2024-10-23"))
  }

  @Test func `MMLU in percent and as a fraction are two tracks`() throws {
    let board = try #require(boards["mmlu"])
    #expect(board.track("authors")?.metric("average")?.unit == "%")
    #expect(board.track("lmsys")?.metric("score")?.unit == "fraction")
    #expect(try row("GPT-4", in: "mmlu", "lmsys", "2023-06-19").scores["score"]?.text == "0.864")
    #expect(board.headline(on: try #require(Day("2023-06-18")))?.track == "authors")
    #expect(board.headline(on: try #require(Day("2023-06-19")))?.track == "authors")
  }

  @Test func `CMMLU has no state that was never on its main branch`() {
    #expect(boards["cmmlu"]?.snapshots.contains { $0.validFrom == Day("2023-10-30") } == false)
  }

  @Test func `a table that is typed in part says so, and its classes stay apart`() throws {
    let board = try #require(boards["clib"])
    #expect(board.snapshots.allSatisfy { $0.completeness == .cut })
    let old = try #require(board.snapshots.first { $0.track == "open-under-10b" })
    #expect(old.edition == "v2.3" && old.validTo == Day("2024-12-28"))
    #expect(board.track("total")?.names.first == "各项能力评分 总表")
  }

  @Test func `the first hundred rows of the Open LLM Leaderboard are no more than that`() {
    #expect(
      boards["open-llm-leaderboard"]?.snapshots.allSatisfy { $0.completeness == .top(100) } == true)
  }

  @Test func `figures of vendors and undated copies are never evidence`() throws {
    let vendors = try #require(boards["vendor-reported"])
    #expect(vendors.tracks.allSatisfy { $0.origin == .vendor && !$0.isEvidence })
    #expect(vendors.headlines.isEmpty)
    #expect(try reader.catalog().board(named: vendors.name) == nil)
    let tracks = try #require(boards["superglue"]?.tracks)
    #expect(tracks.map(\.origin) == [.board, .vendor, .undated])
    let others = boards.values.filter { !["vendor-reported", "superglue"].contains($0.id) }
    let silent = others.flatMap { board in
      board.tracks.filter { !$0.isEvidence }.map { "\(board.id) \($0.id) \($0.origin)" }
    }
    // Nobody says who measured the figures of MMLU that LMSYS lists.
    #expect(silent.sorted() == ["arena mmlu compiled", "mmlu lmsys compiled"])
    #expect(boards["mmlu"]?.headlines.map(\.track) == ["authors"])
  }

  @Test func `a misprinted licence does not make a closed model open`() throws {
    for state in try #require(boards["arena"]).snapshots {
      let rows = try #require(reader.standings(of: [state], catalog: Catalog())[state.id])
      for row in rows where row.name == "Claude 3.5 Haiku (20241022)" {
        #expect(row.openness != .open, "\(state.id)")
      }
    }
  }

  @Test func `a test set that tells its size has it`() {
    func items(_ board: String, _ track: String, _ metric: String) -> Int? {
      boards[board]?.track(track)?.metric(metric)?.items
    }
    #expect(items("ceval", "five-shot", "average") == 12_342)
    #expect(items("ceval", "validation", "average") == 1_346)
    #expect(items("cmmlu", "zero-shot", "average") == 11_528)
    #expect(items("mmlu", "authors", "average") == 14_042)
    #expect(items("alpacaeval", "v2", "win-rate") == 805)
    #expect(items("aider", "polyglot", "pass-rate-2") == 225)
  }

  @Test func `a board whose tests anyone can run is marked`() {
    let open = boards.values.filter(\.hasOpenTest).map(\.id).sorted()
    #expect(
      open == [
        "aider", "alpacaeval", "ceval", "cmmlu", "mmlu", "open-llm-leaderboard", "opencompass",
      ])
  }

  @Test func `each track that may decide a claim tells its protocol`() {
    for board in boards.values {
      for state in board.snapshots where board.track(state.track)?.isEvidence == true {
        let told = ["superclue", "arena"].contains(board.id) || state.protocolNote != nil
        #expect(told, "\(state.id)")
      }
    }
  }

  private func state(_ board: String, _ track: String, _ day: String) throws -> Snapshot {
    try #require(
      boards[board]?.snapshots.first { $0.track == track && "\($0.validFrom)" == day })
  }

  private func rows(_ board: String, _ track: String, _ day: String) throws -> [Standing] {
    let state = try state(board, track, day)
    return try #require(reader.standings(of: [state], catalog: Catalog())[state.id])
  }

  private func row(
    _ name: String, in board: String, _ track: String, _ day: String
  ) throws -> Standing {
    try #require(rows(board, track, day).first { $0.name == name })
  }

  private func place(
    _ name: String, in rows: [Standing], _ metric: String
  ) throws -> ClosedRange<Int> {
    let ranked = Ranking.places(of: rows, metric: metric, higherIsBetter: true)
    return try #require(ranked.first { $0.row.name == name }).place
  }
}
