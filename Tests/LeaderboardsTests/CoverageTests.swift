import FoundationEssentials
import Leaderboards
import Testing
import Touchstone

/// How many of the names that boards print, and that claims mention, the catalog knows.
@Suite struct CoverageTests {
  /// What is known of one printed name.
  private enum Known: String, CaseIterable {
    case model, variant, repository, maker, nothing

    init(_ row: Standing, _ catalog: Catalog) {
      switch row.model {
      case let id? where catalog.models[id] != nil: self = .model
      case let id? where id.contains("@"): self = .variant
      case .some: self = .repository
      case nil: self = row.vendor == nil ? .nothing : .maker
      }
    }
  }

  /// Boards that list whatever anybody hands in; on the others nearly every name is a known model.
  private static let openToAll: Set<String> = ["aider", "alpacaeval", "open-llm-leaderboard"]

  @Test(arguments: Workspace.boards)
  func `the printed names of a board are known`(id: String) throws {
    let reader = try ArchiveReader(directory: Workspace.archive)
    let catalog = try reader.catalog()
    var names: [String: Known] = [:]
    let snapshots = try reader.board(id).snapshots
    for rows in try reader.standings(of: snapshots, catalog: catalog).values {
      for row in rows where row.role == .model { names[row.name] = Known(row, catalog) }
    }
    func count(_ known: Known) -> Int { names.values.count { $0 == known } }
    let told = Known.allCases.map { "\(count($0)) \($0)" }
    print("names of \(id): \(names.count): \(told.joined(separator: ", "))")
    let share = Double(names.count - count(.nothing)) / Double(names.count)
    #expect(share >= (Self.openToAll.contains(id) ? 0.7 : 1), "\(share)")
  }

  /// A board that prints a model long before its release proves the day wrong.
  @Test func `no board printed a model long before its release`() throws {
    let reader = try ArchiveReader(directory: Workspace.archive)
    let catalog = try reader.catalog()
    var early: Set<String> = []
    for board in try reader.boards() where board.id != "vendor-reported" {
      let standings = try reader.standings(of: board.snapshots, catalog: catalog)
      for snapshot in board.snapshots {
        for id in (standings[snapshot.id] ?? []).compactMap(\.model) {
          guard let day = catalog.models[id]?.day(of: .released) else { continue }
          if day - snapshot.validFrom > 3 { early.insert(id) }
        }
      }
    }
    // vivo let two boards test BlueLM as vivoLM, weeks before it was out.
    #expect(early == ["vivo/bluelm", "vivo/bluelm-7b"])
  }

  @Test(
    .enabled(if: Workspace.tables != nil, "SKIPPED: no labelled claims; nothing was compared"),
    arguments: ["dev", "sentences-dev"])
  func `the names in claims are known, or known to be nobody's`(set: String) throws {
    let catalog = try ArchiveReader(directory: Workspace.archive).catalog()
    let lines = String(
      decoding: try Workspace.bytes("\(Workspace.shared)/data/claims/\(set).jsonl"), as: UTF8.self)
    var strangers: [String: Int] = [:]
    var (models, vendors, all) = (0, 0, 0)
    for line in lines.split(separator: "\n") {
      let claim = try JSONDecoder().decode(NamesOfClaim.self, from: Data(line.utf8))
      for name in claim.names {
        all += 1
        if catalog.model(named: name) != nil {
          models += 1
        } else if catalog.vendor(named: name) != nil {
          vendors += 1
        } else {
          strangers[name, default: 0] += 1
        }
      }
    }
    let unknown = strangers.values.reduce(0, +)
    print("names in \(set): \(all): \(models) models, \(vendors) vendors, \(unknown) strangers")
    print("strangers in \(set): \(strangers.keys.sorted().joined(separator: ", "))")
    #expect(Double(models + vendors) / Double(all) >= (set == "dev" ? 0.97 : 0.3))
  }

  private struct NamesOfClaim: Decodable {
    var subject: String?
    var rivals: [String]?

    /// Labels join several subjects by a semicolon.
    var names: [String] {
      (subject ?? "").split(separator: ";").map(String.init) + (rivals ?? [])
    }
  }
}
