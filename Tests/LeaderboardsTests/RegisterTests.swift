import Leaderboards
import Testing
import Touchstone

/// The registers beside the names, as the repository holds them.
@Suite struct RegisterTests {
  private let catalog: Catalog

  init() throws {
    catalog = try ArchiveReader(directory: Workspace.archive).catalog()
  }

  @Test func `every register holds something, and each row its source`() {
    let registers = catalog.registers
    let sources = [
      registers.releases.map(\.source), registers.ties.map(\.source),
      registers.lookAlikes.map(\.source), registers.testSizes.map(\.source),
    ]
    for register in sources {
      #expect(!register.isEmpty && register.allSatisfy { !$0.isEmpty })
    }
  }

  @Test func `registers speak of boards, vendors and models that the catalog knows`() {
    let registers = catalog.registers
    for row in registers.releases {
      let events = catalog.models[row.model]?.milestones.filter(\.isProven).map(\.event) ?? []
      #expect(events.contains(.weights), "\(row.model)")
    }
    for tie in registers.ties {
      #expect(catalog.vendors[tie.vendor] != nil && catalog.boards[tie.board] != nil, "\(tie)")
    }
    for pair in registers.lookAlikes {
      #expect(catalog.boards[pair.board] != nil && catalog.boards[pair.other] != nil, "\(pair)")
    }
    for test in registers.testSizes {
      #expect(catalog.boards[test.board] != nil && test.items > 0, "\(test)")
    }
  }

  @Test(arguments: [
    ("releases", "model,languages,source\nfen/a,zh,\n"),
    ("dates", "model,event,day,source\nfen/a,perhaps,2023-01-01,ours\n"),
    (
      "ties",
      "board,vendor,from,until,en,zh,source\noak,fen,2023-01-01,,They share an owner.,,ours\n"
    ),
    ("tests", "board,items,source\noak,many,ours\n"),
    ("look-alikes", "board,source\noak,ours\n"),
  ])
  func `a row that lacks what it must say is refused`(name: String, text: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(Array(text.utf8), to: "catalog/\(name).csv")
    #expect(throws: ArchiveError.self) {
      try ArchiveReader(directory: folder.path).catalog()
    }
  }
}
