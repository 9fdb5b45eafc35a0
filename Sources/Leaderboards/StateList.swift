internal import Touchstone

extension DataPackage {
  /// The resources that a `datapackage.json` lists; the longest file of a board by far, and so read
  /// without a decoder in between.
  static func resources(in bytes: [UInt8], path: String) throws(ArchiveError) -> [Resource] {
    var reader = try JSONReader(bytes, path: path)
    var resources: [Resource]?
    try reader.members { reader, key throws(ArchiveError) in
      guard key == "resources" else { return try reader.skip() }
      var listed: [Resource] = []
      try reader.elements { reader throws(ArchiveError) in
        listed.append(try Resource(from: &reader))
      }
      resources = listed
    }
    try reader.end()
    return try reader.found(resources, "resources")
  }
}

extension DataPackage.Resource {
  fileprivate init(from reader: inout JSONReader) throws(ArchiveError) {
    var name: String?
    var path: String?
    var schema: String?
    var bytes: Int?
    var hash: String?
    var state: DataPackage.State?
    try reader.members { reader, key throws(ArchiveError) in
      switch key {
      case "name": name = try reader.string()
      case "path": path = try reader.string()
      case "schema": schema = try reader.string()
      case "bytes": bytes = try reader.integer()
      case "hash": hash = try reader.string()
      case "touchstone": state = try DataPackage.State(from: &reader)
      default: try reader.skip()
      }
    }
    self.init(
      name: try reader.found(name, "name"), path: try reader.found(path, "path"),
      schema: try reader.found(schema, "schema"), bytes: try reader.found(bytes, "bytes"),
      hash: try reader.found(hash, "hash"), touchstone: try reader.found(state, "touchstone"))
  }
}

extension DataPackage.State {
  fileprivate init(from reader: inout JSONReader) throws(ArchiveError) {
    var track: String?
    var edition: String?
    var validFrom: Day?
    var captured: Day?
    var source: String?
    var completeness: String?
    var rows: Int?
    var metrics: [String]?
    var ranked: Bool?
    var draft: Bool?
    var protocolNote: Bilingual?
    try reader.members { reader, key throws(ArchiveError) in
      switch key {
      case "track": track = try reader.string()
      case "edition": edition = try reader.string()
      case "validFrom": validFrom = try reader.day()
      case "captured": captured = try reader.day()
      case "source": source = try reader.string()
      case "completeness": completeness = try reader.string()
      case "rows": rows = try reader.integer()
      case "metrics": metrics = try reader.strings()
      case "ranked": ranked = try reader.bool()
      case "draft": draft = try reader.bool()
      case "protocol": protocolNote = try reader.bilingual()
      default: try reader.skip()
      }
    }
    self.init(
      track: try reader.found(track, "track"), edition: edition,
      validFrom: try reader.found(validFrom, "validFrom"),
      captured: try reader.found(captured, "captured"),
      source: try reader.found(source, "source"),
      completeness: try reader.found(completeness, "completeness"),
      rows: try reader.found(rows, "rows"), metrics: try reader.found(metrics, "metrics"),
      ranked: try reader.found(ranked, "ranked"), draft: try reader.found(draft, "draft"),
      protocolNote: protocolNote)
  }
}

extension JSONReader {
  fileprivate func found<Value>(_ value: Value?, _ key: String) throws(ArchiveError) -> Value {
    guard let value else { throw refusal("no \(key)") }
    return value
  }

  fileprivate mutating func day() throws(ArchiveError) -> Day {
    let text = try string()
    guard let day = Day(text) else { throw refusal("not a date: \(text)") }
    return day
  }

  fileprivate mutating func strings() throws(ArchiveError) -> [String] {
    var strings: [String] = []
    try elements { reader throws(ArchiveError) in strings.append(try reader.string()) }
    return strings
  }

  fileprivate mutating func bilingual() throws(ArchiveError) -> Bilingual {
    var en: String?
    var zh: String?
    try members { reader, key throws(ArchiveError) in
      switch key {
      case "en": en = try reader.string()
      case "zh": zh = try reader.string()
      default: try reader.skip()
      }
    }
    return Bilingual(en: try found(en, "en"), zh: try found(zh, "zh"))
  }
}
