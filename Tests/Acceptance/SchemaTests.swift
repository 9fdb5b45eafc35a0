import Foundation
import Testing

@testable import TouchstoneCommand

/// A quick look at the published schemas; `script/validate` holds every output against them.
@Suite struct SchemaTests {
  private func value(_ path: String) throws -> JSONValue {
    let bytes = try Data(contentsOf: URL(filePath: "\(repository)/\(path)"))
    return try #require(KeptReport.value(bytes))
  }

  /// The keys that a schema names, wherever they stand.
  private func named(in schema: JSONValue) -> Set<String> {
    switch schema {
    case .object(let members):
      members.reduce(into: Set((members["properties"]?.members ?? [:]).keys)) { keys, member in
        keys.formUnion(named(in: member.value))
      }
    case .array(let values): values.reduce(into: []) { $0.formUnion(named(in: $1)) }
    default: []
    }
  }

  /// The keys of a report but those of `states`, which are names of archived states.
  private func used(in value: JSONValue) -> Set<String> {
    switch value {
    case .object(let members):
      members.reduce(into: Set(members.keys)) { keys, member in
        if member.key != "states" { keys.formUnion(used(in: member.value)) }
      }
    case .array(let values): values.reduce(into: []) { $0.formUnion(used(in: $1)) }
    default: []
    }
  }

  @Test func `the schema names every key of the golden reports, and no object may have others`()
    throws
  {
    let schema = try value("Documentation/schema/check.schema.json")
    let reports = try FileManager.default.contentsOfDirectory(atPath: "\(repository)/Reports")
      .filter { FileManager.default.fileExists(atPath: "\(repository)/Reports/\($0)/report.json") }
    #expect(reports.count > 60)
    var keys: Set<String> = []
    for report in reports { keys.formUnion(used(in: try value("Reports/\(report)/report.json"))) }
    #expect(keys.count > 80)
    #expect(keys.subtracting(named(in: schema)).isEmpty)
  }

  @Test(arguments: ["check", "extract"])
  func `every object of a schema is closed`(name: String) throws {
    func open(_ schema: JSONValue) -> Int {
      let own = schema["properties"] != nil && schema["additionalProperties"] != .bool(false)
      let children = Array(schema.members.values) + schema.values
      return children.reduce(own ? 1 : 0) { $0 + open($1) }
    }
    let schema = try value("Documentation/schema/\(name).schema.json")
    #expect(open(schema) == 0)
    #expect(schema["$schema"]?.text == "https://json-schema.org/draft/2020-12/schema")
  }

  @Test func `a claim of extract has the keys of the schema`() throws {
    let schema = try value("Documentation/schema/extract.schema.json")
    let run = try touchstone(
      "extract", "--format", "jsonl", "\(repository)/Claims/superclue-2023-09-unscoped/page.html",
      in: Folder(), environment: ["TOUCHSTONE_HOME": repository])
    let line = try #require(run.output.split(separator: "\n").first)
    let claim = try #require(KeptReport.value(line.utf8))
    let properties = schema["$defs"]?["claim"]?["properties"]?.members ?? [:]
    #expect(Set(claim.members.keys) == Set(properties.keys).subtracting(["explanation"]))
  }
}
