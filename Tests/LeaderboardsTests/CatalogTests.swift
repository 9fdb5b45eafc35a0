import FoundationEssentials
import Leaderboards
import Testing
import Touchstone

/// Printed names meet a small catalog built by hand.
@Suite struct CatalogTests {
  private let vendors = """
    id,region,names,owners,source
    fenland,GB,Fenland Labs|芬兰实验室,fenland-ai,ours
    heron,CN,Heron|苍鹭科技,,ours
    mist,,Mist,,ours

    """
  private let models = """
    id,vendor,families,openness,size,names,source
    fenland/larkspur,fenland,,open,13,Larkspur|飞燕草,ours
    fenland/larkspur-2,fenland,fenland/larkspur,,,Larkspur 2|飞燕草2,ours
    heron/grey,heron,,closed,,Grey Heron|灰鹭(网页),ours

    """

  @Test(arguments: [
    ("Larkspur", "fenland/larkspur"), ("飞燕草（v1.2）", "fenland/larkspur"),
    ("[Larkspur-2 ↗](https://example.org)", "fenland/larkspur-2"),
    ("<a href='x'>larkspur2</a>(new)", "fenland/larkspur-2"), ("**飞燕草2**", "fenland/larkspur-2"),
    ("灰鹭(网页)", "heron/grey"), ("Larkspur 2 (2023-10)(API)", "fenland/larkspur-2"),
  ])
  func `a printed name with its markup and version is a model`(
    printed: String, model: String
  ) throws {
    #expect(try standing(printed, "", "unknown").model == model)
  }

  @Test(arguments: ["灰鹭", "Larkspur 3", "(Larkspur)", ""])
  func `a name that the catalog does not know is no model`(printed: String) throws {
    #expect(try standing(printed + "x", "", "unknown").model == nil)
  }

  @Test func `an unknown model has the vendor and region of its organisation`() throws {
    let row = try standing("Bittern-7B", "苍鹭科技&某大学", "unknown")
    #expect(row.model == nil && row.vendor == "heron" && row.region == "CN")
    #expect(row.size == 7 && row.openness == nil)
  }

  @Test func `the access column decides openness, the catalog where it is silent`() throws {
    #expect(try standing("Larkspur", "", "closed").openness == .closed)
    #expect(try standing("Bittern", "", "open-weights").openness == .open)
    // SuperCLUE prints how it used a model: an API says nothing about the weights.
    #expect(try standing("Larkspur", "", "api").openness == .open)
    #expect(try standing("Bittern", "", "api").openness == nil)
  }

  @Test(arguments: [
    ("Bittern-13B-Chat", 13.0), ("bittern1.5-1.8b", 1.8), ("Bittern-LLaMA-13B-2M-enc", 13.0),
    ("苍鹭大模型-7B（灰）", 7.0), ("Larkspur", 13.0), ("Larkspur-7B", 7.0),
  ])
  func `a size in the name counts before the catalog's`(printed: String, size: Double) throws {
    #expect(try standing(printed, "", "unknown").size == size)
  }

  @Test(arguments: [
    ("芬兰实验室/Larkspur-2", "fenland/larkspur-2"), ("fenland-ai/Larkspur", "fenland/larkspur"),
    ("ollama/larkspur2", "fenland/larkspur-2"),
    ("Larkspur_verbose", "fenland/larkspur@verbose"),
    ("Larkspur-2-best-of-16", "fenland/larkspur-2@best-of-16"),
    ("larkspur:7b-q4_K_M", "fenland/larkspur@7b@q4_k_m"),
    ("Larkspur-2024-05-13", "fenland/larkspur@2024-05-13"),
    ("Larkspur 2 0628", "fenland/larkspur-2@0628"),
  ])
  func `another setting or build of a model shares its maker, and is not it`(
    printed: String, model: String
  ) throws {
    let row = try standing(printed, "", "unknown")
    #expect(row.model == model && row.vendor == "fenland" && row.region == "GB")
  }

  @Test(arguments: [
    "Heron/Larkspur", "somebody/Larkspur-2", "Larkspur + Grey Heron", "Larkspur-ExPO",
  ])
  func `another maker's model, or two at work together, is neither of them`(
    printed: String
  ) throws {
    let row = try standing(printed, "", "unknown")
    #expect(row.vendor != "fenland" && row.model?.hasPrefix("fenland/") != true)
  }

  @Test func `a name of endless settings is none, and costs nothing`() throws {
    let endless = "Larkspur" + String(repeating: "_q8", count: 50_000)
    #expect(try standing(endless, "", "unknown").model == nil)
  }

  @Test func `a repository's owner is the organisation, its name tells the size`() throws {
    let row = try standing("Sedge-Lab/Moor-70B-v2", "", "open-weights")
    #expect(row.model == "sedge-lab/moor-70b-v2" && row.organization == "Sedge-Lab")
    #expect(row.size == 70 && row.region == nil && row.openness == .open)
  }

  @Test func `the weights of a dated build need not be open because another's are`() throws {
    #expect(try standing("Larkspur-0628", "", "unknown").openness == nil)
    #expect(try standing("Larkspur-concise", "", "unknown").openness == .open)
  }

  @Test(arguments: ["Bittern-8x7B", "Bittern-4", "Bittern-7Bis", "Bittern 128k", "Bittern-10M"])
  func `what is no single size is none`(printed: String) throws {
    #expect(try standing(printed, "", "unknown").size == nil)
  }

  @Test func `boards of the archive and of the list are one list of names`() throws {
    let catalog = try reader(boards: "id,names\nsuperclue,超级线索\nmmlu,MMLU|大规模多任务\n").catalog()
    #expect(catalog.board(named: "SuperCLUE") == "superclue")
    #expect(catalog.board(named: "超级线索") == "superclue")
    #expect(catalog.board(named: "mmlu") == "mmlu")
    #expect(catalog.boards["superclue"]?.first == "SuperCLUE")
  }

  @Test func `a catalog with a fault is refused with its line`() throws {
    let broken = models.replacing("closed,,Grey", with: "ajar,,Grey")
    #expect(throws: ArchiveError("catalog/models.csv", line: 4, "openness is ajar")) {
      try reader(models: broken).catalog()
    }
    #expect(throws: ArchiveError("catalog/boards.csv", line: 3, "no id, or one that is taken: a")) {
      try reader(boards: "id,names\na,A\na,B\n").catalog()
    }
  }

  @Test func `an archive without a catalog still knows its boards`() throws {
    let folder = try TemporaryFolder()
    try folder.copy("cmmlu/board.json")
    let catalog = try ArchiveReader(directory: folder.path).catalog()
    #expect(catalog.board(named: "CMMLU") == "cmmlu" && catalog.models.isEmpty)
  }

  private let folder = TemporaryFolder.unchecked

  private func reader(models: String? = nil, boards: String? = nil) throws -> ArchiveReader {
    let folder = try #require(folder)
    try folder.copy("superclue/board.json")
    try folder.write(Array(vendors.utf8), to: "catalog/vendors.csv")
    try folder.write(Array((models ?? self.models).utf8), to: "catalog/models.csv")
    if let boards { try folder.write(Array(boards.utf8), to: "catalog/boards.csv") }
    return try ArchiveReader(directory: folder.path)
  }

  /// The row that a board with this one line prints.
  private func standing(
    _ name: String, _ organization: String, _ access: String
  ) throws -> Standing {
    let reader = try reader()
    let csv = CSV.text([
      ["rank", "model", "organization", "access", "group", "role", "total"],
      ["", name, organization, access, "", "model", "1"],
    ])
    try folder?.write(Array(csv.utf8), to: "superclue/x.csv")
    let snapshot = Snapshot(
      board: "superclue", track: "total", validFrom: Day(number: 0), path: "x.csv",
      digest: Digest.sha256(csv), rowCount: 1, metrics: ["total"])
    let standings = try reader.standings(of: [snapshot], catalog: reader.catalog())
    return try #require(standings[snapshot.id]?.first)
  }
}
