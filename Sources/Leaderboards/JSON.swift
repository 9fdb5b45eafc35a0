internal import FoundationEssentials

/// Pretty JSON with sorted keys and a line feed at its end.
func json<Value: Encodable>(_ value: Value) throws(ArchiveError) -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
  do {
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  } catch {
    throw ArchiveError("datapackage.json", "cannot be encoded")
  }
}

func decoded<Value: Decodable>(_ bytes: [UInt8], path: String) throws(ArchiveError) -> Value {
  let reader = try JSONReader(bytes, path: path)
  try reader.validate()
  do {
    return try Value(from: JSONDecoding(reader))
  } catch let error as DecodingError {
    throw ArchiveError(path, error.reason)
  } catch {
    throw ArchiveError(path, "not JSON")
  }
}

extension DecodingError {
  /// Where and why, in one line.
  fileprivate var reason: String {
    let (context, what): (Context, String) =
      switch self {
      case .keyNotFound(let key, let context): (context, "no \(key.stringValue)")
      case .typeMismatch(_, let context): (context, "a value of another kind is expected")
      case .valueNotFound(_, let context): (context, "a value is missing")
      case .dataCorrupted(let context): (context, context.debugDescription)
      @unknown default: (Context(codingPath: [], debugDescription: ""), "not readable")
      }
    let place = context.codingPath.map { $0.intValue.map(String.init) ?? $0.stringValue }
    return place.isEmpty ? what : "\(place.joined(separator: ".")): \(what)"
  }
}
