import Foundation
import Leaderboards
import Testing
import Touchstone
import Verification

/// The repository's own archive, opened once.
struct RepositoryArchive {
  var reader: ArchiveReader
  var catalog: Catalog
  var boards: [Leaderboard]

  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  init() throws {
    reader = try ArchiveReader(directory: Self.root + "/Leaderboards")
    catalog = try reader.catalog()
    boards = try reader.boards()
  }

  func verdict(on claim: Claim, published: String) throws -> Verdict {
    let document = Document(source: "test", published: Day(published))
    let verifier = Verifier(catalog: catalog, boards: boards)
    let needed = verifier.snapshotsNeeded(for: [claim], in: document)
    let standings = try reader.standings(of: needed, catalog: catalog)
    return verifier.verdict(
      on: claim, in: document, archive: Archive(boards: boards, standings: standings))
  }

  func mention(_ name: String) -> Mention {
    if let model = catalog.model(named: name) {
      return Mention(printed: name, name: model.names.first, id: model.id)
    }
    if let vendor = catalog.vendor(named: name) {
      return Mention(printed: name, name: vendor.names.first, id: vendor.id)
    }
    return Mention(printed: name)
  }

  func board(_ name: String) -> Mention { Mention(printed: name, id: catalog.board(named: name)) }
}

@Suite("What the archive says of the claims of 2023")
struct FactsTests {
  let archive: RepositoryArchive

  init() throws { archive = try RepositoryArchive() }

  @Test(arguments: [
    ("讯飞星火", "2023-05-09", "2023-05-09"), ("360", "2023-06-19", "2023-06-19"),
    ("百度", "2023-07", "2023-07-24"), ("百川智能", "2023-08", "2023-08-28"),
    ("商汤", "2023-09", "2023-09-27"), ("vivo", "2023-10", "2023-10-25"),
  ])
  func `the monthly domestic firsts of SuperCLUE are supported, each by its state`(
    subject: String, asOf: String, snapshot: String
  ) throws {
    let claim = Claim(
      kind: .rank, subject: archive.mention(subject), rank: 1, boards: [archive.board("SuperCLUE")],
      scope: Scope(region: "CN"), asOf: Period(asOf), asOfSource: .sentence)
    let verdict = try archive.verdict(on: claim, published: "2023-11-09")
    #expect(verdict.label == .supported, "\(verdict.evidence.map(\.rows))")
    #expect(verdict.evidence.map(\.snapshot.validFrom.description) == [snapshot])
  }

  @Test func `an unscoped first place of September is cherry-picked`() throws {
    let claim = Claim(
      kind: .rank, subject: archive.mention("SenseChat 3.0"), rank: 1,
      boards: [archive.board("SuperCLUE")])
    let verdict = try archive.verdict(on: claim, published: "2023-09-28")
    #expect(verdict.label == .conflicting)
    #expect(
      verdict.findings.map(\.code) == [.unstatedQualifier, .unrankedRowsAbove, .shortTenure])
    #expect(verdict.slices.qualifiers.first == [.region("CN")])
    guard
      case .unrankedRowsAbove(_, let printed, let place, let above)? =
        verdict.findings.dropLast().last
    else {
      Issue.record("no TS103")
      return
    }
    #expect(printed == 1 && place == 4)
    #expect(above.map(\.score.text) == ["83.2", "63.74", "62.98"])
  }

  @Test func `the total against GPT-4 is refuted`() throws {
    let claim = Claim(
      kind: .comparison, subject: archive.mention("SenseChat 3.0"),
      boards: [archive.board("SuperCLUE")], metric: "总分", rivals: [archive.mention("GPT-4")])
    #expect(try archive.verdict(on: claim, published: "2023-09-28").label == .refuted)
  }

  @Test func `role play against GPT-4 is supported`() throws {
    let claim = Claim(
      kind: .comparison, subject: archive.mention("Baichuan2-13B-Chat"),
      boards: [archive.board("SuperCLUE")], rivals: [archive.mention("GPT-4")],
      scope: Scope(task: "role play"), asOf: .month(year: 2023, month: 9), asOfSource: .sentence)
    let verdict = try archive.verdict(on: claim, published: "2023-10-08")
    #expect(verdict.label == .supported)
    #expect(verdict.evidence.first?.subject?.score?.text == "54.17")
    #expect(verdict.evidence.first?.rivals.first?.score?.text == "41.67")
  }

  @Test(arguments: ["云天励飞大模型", "度小满金融大模型", "作业帮银河大模型"])
  func `a first place on the C-Eval site, which nobody archived, is never refuted`(
    subject: String
  ) throws {
    let claim = Claim(
      kind: .rank, subject: archive.mention(subject), rank: 1, boards: [archive.board("C-Eval")],
      asOf: .month(year: 2023, month: 9), asOfSource: .sentence)
    let verdict = try archive.verdict(on: claim, published: "2023-11-09")
    #expect(verdict.label == .notEnoughEvidence)
    #expect(!verdict.reasons.isEmpty)
  }

  @Test func `GPT-4 as tenth on C-Eval takes a printed index for a place`() throws {
    let claim = Claim(
      kind: .rank, subject: archive.mention("GPT4"), rank: 10, boards: [archive.board("C-Eval")],
      asOf: .month(year: 2023, month: 9), asOfSource: .sentence)
    let verdict = try archive.verdict(on: claim, published: "2023-11-09")
    #expect(verdict.label == .conflicting)
    #expect(
      verdict.findings.contains(.zeroBasedRank(board: "C-Eval", printed: 10, place: 11)))
  }

  @Test func `in no archived state does a domestic model stand above GPT-4 in total`() throws {
    let board = try #require(archive.boards.first { $0.id == "superclue" })
    let states = board.snapshots.filter { $0.track == "total" && !$0.isDraft }
    let standings = try archive.reader.standings(of: states, catalog: archive.catalog)
    for state in states {
      let rows = try #require(standings[state.id])
      let places = Ranking.places(of: rows, metric: "total", higherIsBetter: true)
      let gpt4 = places.first { $0.row.vendor == "openai" }
      let domestic = places.first { $0.row.region == "CN" }
      let above = try #require(gpt4?.place.lowerBound)
      let below = try #require(domestic?.place.lowerBound)
      #expect(above < below, "\(state.id)")
    }
    #expect(states.count >= 14)
  }

  /// A column of one state in which a domestic model stands above GPT-4.
  private struct Cell {
    var state: Snapshot
    var track: Track
    var metric: Metric
    var model: String
  }

  /// Lists that name no GPT-4, drafts and shares of lost rounds are left out.
  private func cellsAboveGPT4() throws -> [Cell] {
    let board = try #require(archive.boards.first { $0.id == "superclue" })
    let states = board.snapshots.filter { !$0.isDraft }
    let standings = try archive.reader.standings(of: states, catalog: archive.catalog)
    return states.flatMap { state -> [Cell] in
      let track = board.track(state.track)
      return state.metrics.compactMap { id in
        guard let track, let metric = track.metric(id) else { return nil }
        let places = Ranking.places(
          of: standings[state.id] ?? [], metric: id, higherIsBetter: metric.higherIsBetter)
        guard  // The API and the page of GPT-4 have rows of their own; Turbo is another model.
          let rival = places.last(where: {
            nameKey($0.row.name).hasPrefix("gpt4") && !nameKey($0.row.name).contains("turbo")
          }),
          let best = places.first(where: { $0.row.region == "CN" }),
          best.place.upperBound < rival.place.lowerBound
        else { return nil }
        return Cell(state: state, track: track, metric: metric, model: best.row.name)
      }
    }
  }

  @Test func `a domestic model stands above GPT-4 in single columns of SuperCLUE, never in total`()
    throws
  {
    let cells = try cellsAboveGPT4()
    // Sixty-four with the rate of lost rounds of August 2023, of which less is better.
    #expect(cells.count == 63)
    #expect(!cells.contains { $0.track.id == "total" && $0.metric.id == "total" })
  }

  @Test func `what beats GPT-4 in one column is told so, and not accused of a lie`() throws {
    for cell in try cellsAboveGPT4() {
      var claim = Claim(
        kind: .comparison, subject: archive.mention(cell.model),
        boards: [archive.board("SuperCLUE")], rivals: [archive.mention("GPT-4")],
        asOf: .day(cell.state.validFrom), asOfSource: .sentence)
      let day = cell.state.validFrom.description
      #expect(try archive.verdict(on: claim, published: day).label == .conflicting, "\(cell)")
      claim.track = cell.track.names.first
      claim.metric = cell.metric.names.first
      // On 28 December 2023 GPT-4 has two rows, and the column may be between them.
      let labels: Set<Verdict.Label> =
        day == "2023-12-28" ? [.supported, .conflicting] : [.supported]
      #expect(labels.contains(try archive.verdict(on: claim, published: day).label), "\(cell)")
    }
  }
}
