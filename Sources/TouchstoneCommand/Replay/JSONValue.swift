internal import FoundationEssentials

/// A JSON value as a report holds it, to be compared with another.
enum JSONValue: Decodable, Equatable {
  case null
  case bool(Bool)
  case number(Decimal)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let flag = try? value.decode(Bool.self) {
      self = .bool(flag)
    } else if let text = try? value.decode(String.self) {
      self = .string(text)
    } else if let number = try? value.decode(Decimal.self) {
      self = .number(number)
    } else if let values = try? value.decode([JSONValue].self) {
      self = .array(values)
    } else {
      self = .object(try value.decode([String: JSONValue].self))
    }
  }

  subscript(key: String) -> JSONValue? {
    if case .object(let members) = self { return members[key] }
    return nil
  }

  var text: String? {
    if case .string(let text) = self { return text }
    return nil
  }

  var values: [JSONValue] {
    if case .array(let values) = self { return values }
    return []
  }

  var members: [String: JSONValue] {
    if case .object(let members) = self { return members }
    return [:]
  }

  /// As one would say it in a line.
  var shown: String {
    switch self {
    case .null: "null"
    case .bool(let flag): "\(flag)"
    case .number(let number): "\(number)"
    case .string(let text): text
    case .array(let values): "\(values.count) in a list"
    case .object(let members): members.isEmpty ? "{}" : "an object"
    }
  }
}
