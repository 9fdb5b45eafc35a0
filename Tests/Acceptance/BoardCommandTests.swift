import Foundation
import Testing
import Touchstone

@testable import TouchstoneCommand

/// What an analyst gets from the committed archive, line by line.
@Suite struct BoardCommandTests {
  let folder = Folder()

  private func run(_ line: String) throws -> Run {
    try touchstone(
      in: folder, environment: ["TOUCHSTONE_HOME": RepositoryArchive.root],
      shell: "exec \"$0\" \(line)")
  }

  private func object(_ line: String) throws -> [String: Any] {
    let run = try run("\(line) --format json")
    #expect(run.status == 0 && run.errors == "", "\(run.errors)")
    let value = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    return try #require(value as? [String: Any])
  }

  @Test func `a printed index of a board that counts from 0 becomes a place, and it is said`()
    throws
  {
    let text = try run("board standing ceval --at 2023-09-08").output
    #expect(text.contains("\n   11       10  GPT-4  OpenAI              –\n"))
    #expect(
      text.contains(
        "This board counts from 0: the 10 that it prints for GPT-4 is place 11."))
    let rows = try #require(
      object("board standing ceval --at 2023-09-08")["rows"] as? [[String: Any]])
    #expect(rows[0]["place"] as? [Int] == [11, 11] && rows[0]["printedRank"] as? Int == 10)
    #expect(rows[0]["placeFrom"] as? String == "print")
    let csv = try run("board standing ceval --at 2023-09-08 --format csv").output
    #expect(csv.hasSuffix("\n11,10,GPT-4,OpenAI,,11,print\n"))
  }

  @Test func `leaders come among all rows and among domestic models`() throws {
    let text = try run("board leaders superclue").output
    #expect(text.contains("SuperCLUE · total · total score: leaders among all rows\n"))
    #expect(text.contains("leaders among domestic (Chinese) models\n"))
    #expect(
      text.contains(
        "2023-05-21  2023-06-18    29  360智脑                360           2023-05  "))
    let titles = try #require(
      object("board leaders superclue --filter region=CN")["titles"] as? [[String: Any]])
    let tenures = try #require(titles[0]["tenures"] as? [[String: Any]])
    let sense = try #require(tenures.first { $0["model"] as? String == "SenseChat 3.0" })
    #expect(sense["from"] as? String == "2023-09-27" && sense["atLeastDays"] as? Int == 28)
    #expect(sense["atMostDays"] as? Int == 28 && sense["leftCensored"] as? Bool == false)
    let csv = try run("board leaders superclue --filter region=CN --format csv").output
    #expect(csv.split(separator: "\n").count == 10)
  }

  @Test(arguments: ["leaders superglue", "standing superglue", "standing opencompass"])
  func `a board without a state of its headline list names the lists that it has`(line: String)
    throws
  {
    let run = try run("board \(line)")
    #expect(run.status == 2 && run.errorLines.count == 1)
    let list = line.hasSuffix("superglue") ? "cited-by-vendor, copy" : "ceval-base, ceval-chat"
    #expect(run.errors.contains("--track: \(list)"), "\(run.errors)")
  }

  @Test func `a region that no vendor is from is refused with those that are known`() throws {
    let run = try run("board standing superclue --filter region=ZZ")
    #expect(run.status == 2 && run.errorLines.count == 1 && run.output == "")
    #expect(run.errors.contains("'ZZ'") && run.errors.contains(" CN, "))
    #expect(try self.run("board standing superclue --filter region=cn").status == 0)
  }

  @Test func `a folder without a board is no archive to check by`() throws {
    try folder.write("Larkspur leads.\n", to: "x.md")
    try FileManager.default.createDirectory(
      atPath: folder.path("empty"), withIntermediateDirectories: true)
    let run = try touchstone("check", "--archive", folder.path("empty"), "x.md", in: folder)
    #expect(run.status == 2 && run.errorLines.count == 1 && run.output == "", "\(run.errors)")
    let store = try touchstone(
      "check", "--archive", RepositoryArchive.root, "--store",
      "sqlite:" + folder.path("missing/x.db"), "x.md", in: folder)
    #expect(store.status == 2 && store.errorLines.count == 1 && store.output == "")
  }

  @Test func `the example of an edition that was changed shows both of its states`() throws {
    let text = try run("explain TS304").output.split(separator: "\n").joined(separator: " ")
    let fires = try #require(text.range(of: "It fires on"))
    let passes = try #require(text.range(of: "It does not fire on"))
    let first = text[fires.upperBound..<passes.lowerBound]
    #expect(first.contains("10 October 2023") && first.contains("edition"))
    #expect(!text[passes.upperBound...].contains("edition"))
  }

  @Test func `columns line up where names are wide`() throws {
    let lines = try run("board leaders superclue --filter region=CN --lang zh").output
      .split(separator: "\n", omittingEmptySubsequences: false).dropFirst(3).prefix { $0 != "" }
    let starts = lines.map { line in
      line.range(of: "2023-", options: .backwards).map { width(line[..<$0.lowerBound]) }
    }
    #expect(lines.count == 9 && Set(starts).count == 1)
  }

  private func width(_ text: Substring) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ((0x2E80...0xFF60).contains($1.value) ? 2 : 1) }
  }

  @Test func `a rename is told as a rename`() throws {
    let text = try run("board diff superclue 2023-10-25 2023-11-08").output
    #expect(
      text.hasSuffix(
        """

        Renamed
          vivoLM → BlueLM (two names of one model)
            BlueLM: first seen on 2023-11-08; the state of 2023-10-25 has vivoLM \
        (CLUEbenchmark/SuperCLUE@e58957f:README.md)

        """))
    // Days may come in any order.
    #expect(try run("board diff superclue 2023-11-08 2023-10-25").output == text)
  }

  @Test func `an inserted row is told with the ranks that it moved`() throws {
    let difference = try object("board diff superclue 2023-11-08 2023-11-16")
    let added = try #require(difference["added"] as? [[String: Any]])
    #expect(added.map { $0["model"] as? String } == ["通义千问2.0"])
    #expect(added[0]["place"] as? [Int] == [6, 6])
    #expect((difference["changed"] as? [Any])?.count == 15)
    #expect((difference["renamed"] as? [Any])?.isEmpty == true)
    let text = try run("board diff superclue 2023-11-08 2023-11-16").output
    #expect(text.contains("\n文心一言4.0            6 → 7    3 → 4\n"))
    let csv = try run("board diff superclue 2023-11-08 2023-11-16 --format csv").output
    #expect(csv.contains("\nadded,,通义千问2.0,,6,,3,,69.57\n"))
    #expect(csv.contains("\nchanged,文心一言4.0,文心一言4.0,6,7,3,4,"))
  }

  @Test func `days of one state do not differ`() throws {
    let text = try run("board diff superclue 2023-11-20 2023-11-25").output
    #expect(text.contains("One state covers both days."))
  }

  @Test func `a filter narrows the rows`() throws {
    let rows = try #require(
      object("board standing superclue --at 2023-09-28 --filter region=CN,open")["rows"]
        as? [[String: Any]])
    #expect(
      rows.allSatisfy { $0["region"] as? String == "CN" && $0["openness"] as? String == "open" })
    #expect(rows.first?["model"] as? String == "Baichuan2-13B-Chat")
    let ranked = try run("board standing superclue --at 2023-09-28 --filter ranked --format csv")
    #expect(ranked.output.contains("\n1,1,SenseChat 3.0,"))
  }

  @Test(arguments: [
    "board standing superclue --filter colour=red", "board standing superclue --filter size=big",
    "board standing superclue --filter group=x", "board diff superclue 2023-10-25 yesterday",
    "board leaders superclue --track nowhere", "board leaders superclue --metric nothing",
    "board leaders supercleu", "board standing superclue --filter size=13B-7B",
  ])
  func `what cannot be meant is one line and status 2`(line: String) throws {
    let run = try run(line)
    #expect(run.status == 2 && run.output == "" && run.errorLines.count == 1, "\(run.errors)")
  }

  @Test func `the list tells gaps and how long the last state stays in force`() throws {
    let boards = try #require(object("board list")["boards"] as? [[String: Any]])
    let ceval = try #require(boards.first { $0["board"] as? String == "ceval" })
    #expect(ceval["inForceUntil"] as? String == "2023-11-07")
    let gaps = try #require(ceval["gaps"] as? [[String: String]])
    #expect(gaps == [["from": "2023-08-30", "to": "2023-09-07"]])
  }
}
