internal import FoundationEssentials
internal import Touchstone

/// A JSON report as a file holds it: one document, a list of them, or one a line.
struct KeptReport {
  let documents: [JSONValue]

  init(file: String) throws(CommandError) {
    guard let bytes = FileManager.default.contents(atPath: file) else {
      throw CommandError("\(file): cannot be read")
    }
    if let value = Self.value(bytes) {
      if case .array(let documents) = value {
        self.documents = documents
      } else {
        documents = [value]
      }
    } else {
      let lines = bytes.split(separator: UInt8(ascii: "\n"))
      let values = lines.compactMap { Self.value(Data($0)) }
      guard lines.count > 1, values.count == lines.count else {
        throw CommandError("\(file): is cut off or damaged; it does not read as JSON to its end")
      }
      documents = values
    }
  }

  static func value(_ text: some Sequence<UInt8>) -> JSONValue? {
    try? JSONDecoder().decode(JSONValue.self, from: Data(text))
  }

  /// What the document of a report was read from.
  static func source(of document: JSONValue, file: String) throws(CommandError) -> OpenedSource {
    if let error = document["error"]?.text {
      throw CommandError("\(file): there is no verdict to reach again: \(error)")
    }
    guard let head = document["document"], let source = head["source"]?.text,
      let kept = document["replay"].flatMap(provenance)
    else {
      throw CommandError(
        "\(file): does not hold what replaying needs; make it with check --format json or report")
    }
    do {
      return try OpenedSource(
        kept, source: source, captured: head["captured"]?.text.flatMap { Day($0) },
        record: head["record"]?.text)
    } catch {
      throw CommandError("\(file): \(error)")
    }
  }

  private static func provenance(_ replay: JSONValue) -> Provenance? {
    guard let content = replay["content"]?.text else { return nil }
    return Provenance(
      content: replay["encoding"]?.text == "base64" ? .base64(content) : .text(content),
      address: replay["address"]?.text, contentType: replay["contentType"]?.text,
      asOf: replay["asOf"]?.text.flatMap { Day($0) })
  }
}
