import Foundation
import Servers
import Testing

/// What the built command fetches, keeps and reads again.
@Suite struct CaptureTests {
  let folder = Folder()

  init() throws {
    folder.make("Claims")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("Leaderboards"), withDestinationPath: repository + "/Leaderboards")
  }

  private func run(_ words: String..., at second: Int = 1_695_884_400) throws -> Run {
    try touchstone(
      all: words, in: folder,
      environment: ["TOUCHSTONE_HOME": folder.path(""), "SOURCE_DATE_EPOCH": "\(second)"])
  }

  private var captures: [String] {
    folder.names(in: "Claims/captures").map { "Claims/captures/\($0)" }
  }

  private func head(_ run: Run) throws -> [String: Any] {
    let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    let one = json as? [String: Any] ?? (json as? [[String: Any]])?.first
    return try #require(one?["document"] as? [String: Any], "\(run.errors)")
  }

  @Test func `a fetched page is kept, and its report names the record`() throws {
    guard let server = UnkindServer.shared else { return }
    let url = server.address("/page")
    let fetched = try run("check", "--allow-private", "--format", "json", url)
    #expect(fetched.status == 0, "\(fetched.errors)")
    let record = try #require(head(fetched)["record"] as? String)
    #expect(record.hasPrefix("urn:uuid:"))
    #expect(captures.count == 1)

    let again = try run("check", "--no-record", "--format", "json", captures[0])
    #expect(again.status == 0, "\(again.errors)")
    #expect(try head(again)["record"] as? String == record)
    #expect(try head(again)["source"] as? String == url)
    #expect(try head(again)["captured"] as? String == "2023-09-28")
    #expect(try head(again)["sha256"] as? String == head(fetched)["sha256"] as? String)

    try folder.write(fetched.output, to: "report.json")
    let replayed = try run("replay", "report.json")
    #expect(replayed.status == 0, "\(replayed.output)")
  }

  @Test func `a page that did not change is a revisit and reads the same`() throws {
    guard let server = UnkindServer.shared else { return }
    for path in ["/tagged", "/page"] {
      let url = server.address(path)
      let runs = try (0..<3).map {
        try run("read", "--allow-private", url, at: 1_695_884_400 + $0 * 60)
      }
      #expect(runs.allSatisfy { $0.status == 0 && $0.output.contains("Larkspur 3 ranks first") })
    }
    #expect(captures.count == 6)
    let revisits = try captures.filter { name in
      try run("read", name).errors.contains("holds no page")
    }
    #expect(revisits.count == 4)
  }

  @Test(arguments: ["check", "read", "extract", "report"])
  func `every command takes a file of captures`(command: String) throws {
    guard let server = UnkindServer.shared else { return }
    for path in ["/page", "/gzip"] {
      #expect(try run("read", "--allow-private", server.address(path)).status == 0)
    }
    #expect(captures.count == 2)
    let bytes = try captures.map { try Data(contentsOf: URL(filePath: folder.path($0))) }
    try (bytes[0] + bytes[1]).write(to: URL(filePath: folder.path("two.warc.gz")))
    let run = try run(command, "two.warc.gz")
    #expect(run.status == 0, "\(run.errors)")
    if command == "report" {
      #expect(folder.names(in: "Reports").count == 2)
    } else {
      #expect(run.output.contains(server.address("/page")))
      #expect(run.output.contains(server.address("/gzip")))
    }
  }

  @Test func `this machine is fetched from only when that is allowed`() throws {
    guard let server = UnkindServer.shared else { return }
    let run = try run("read", server.address("/page"))
    #expect(run.status == 2)
    #expect(run.errorLines.count == 1)
    #expect(run.errors.contains("--allow-private"))
    #expect(captures.isEmpty)
  }

  @Test func `a page that did not come whole is kept and is no document`() throws {
    guard let server = UnkindServer.shared else { return }
    let run = try run("check", "--allow-private", server.address("/cut"))
    #expect(run.status == 2)
    #expect(run.errorLines.count == 1)
    #expect(run.output == "")
    #expect(captures.count == 1)
  }

  @Test func `captures go where they are told to`() throws {
    guard let server = UnkindServer.shared else { return }
    let run = try run("read", "--allow-private", "--captures", "kept", server.address("/page"))
    #expect(run.status == 0, "\(run.errors)")
    #expect(folder.names(in: "kept").count == 1)
    #expect(captures.isEmpty)
  }

  @Test func `a damaged file of captures is one line`() throws {
    let text = "WARC/1.1\r\nWARC-Type: response\r\nContent-Length: 10000000000\r\n\r\nwords"
    try folder.write(text, to: "x.warc")
    let run = try run("check", "--no-record", "x.warc")
    #expect(run.status == 2)
    #expect(run.errorLines.count == 1)
    #expect(run.errors.contains("x.warc: damaged in record 1"))
  }
}
