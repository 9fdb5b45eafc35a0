internal import Touchstone

/// A JSON value whose keys stay in the order in which they were written.
enum JSON {
  case null
  case bool(Bool)
  /// A number, as it is to be printed.
  case number(String)
  case string(String)
  case array([JSON])
  case object([(key: String, value: JSON)])

  init(_ text: String?) { self = text.map(JSON.string) ?? .null }
  init(_ number: Int?) { self = number.map { .number(String($0)) } ?? .null }

  init(_ score: Score?) {
    self = score.map { .number(JSON.literal($0)) } ?? .null
  }

  init(_ text: Bilingual?) {
    self = text.map { .object([("en", .string($0.en)), ("zh", .string($0.zh))]) } ?? .null
  }

  /// On one line.
  var line: String {
    var text = ""
    write(to: &text, indent: nil)
    return text
  }

  /// Indented by two spaces; short arrays of numbers stay on one line.
  var page: String {
    var text = ""
    write(to: &text, indent: 0)
    return text + "\n"
  }

  private func write(to text: inout String, indent: Int?) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .number(let digits): text += digits
    case .string(let value): JSON.quote(value, to: &text)
    case .array(let values):
      let inner = values.allSatisfy(\.isScalar) ? nil : indent
      JSON.group("[", "]", values, to: &text, indent: inner) { $0.write(to: &$1, indent: $2) }
    case .object(let members):
      JSON.group("{", "}", members, to: &text, indent: indent) { member, text, indent in
        JSON.quote(member.key, to: &text)
        text += indent == nil ? ":" : ": "
        member.value.write(to: &text, indent: indent)
      }
    }
  }

  private var isScalar: Bool {
    switch self {
    case .array, .object: false
    case .null, .bool, .number, .string: true
    }
  }

  private static func group<Element>(
    _ open: String, _ close: String, _ elements: [Element], to text: inout String, indent: Int?,
    write: (Element, inout String, Int?) -> Void
  ) {
    text += open
    let inner = indent.map { $0 + 2 }
    for (index, element) in elements.enumerated() {
      if index > 0 { text += "," }
      if let inner { text += "\n" + String(repeating: " ", count: inner) }
      write(element, &text, inner)
    }
    if let indent, !elements.isEmpty { text += "\n" + String(repeating: " ", count: indent) }
    text += close
  }

  /// Characters that could deceive a reader or end a script are escaped too; the value is the same.
  private static func quote(_ value: String, to text: inout String) {
    // Bytes, since a growing string of scalars is copied at every piece that is added.
    var quoted: [UInt8] = [UInt8(ascii: "\"")]
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\"".utf8
      case "\\": quoted += "\\\\".utf8
      case "\n": quoted += "\\n".utf8
      case "\t": quoted += "\\t".utf8
      case "\r": quoted += "\\r".utf8
      case "<": quoted += "\\u003c".utf8
      case _ where isDeceptive(scalar):
        for unit in String(scalar).utf16 { quoted += escape(unit).utf8 }
      default: quoted += UTF8.encode(scalar).map(Array.init) ?? []
      }
    }
    quoted.append(UInt8(ascii: "\""))
    text += String(decoding: quoted, as: UTF8.self)
  }

  private static func escape(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }

  /// A score with its printed decimals, without what JSON forbids: a plus sign, leading zeros.
  private static func literal(_ score: Score) -> String {
    var digits = String(score.significand.magnitude)
    let missing = score.decimals + 1 - digits.count
    if missing > 0 { digits = String(repeating: "0", count: missing) + digits }
    let sign = score.significand < 0 ? "-" : ""
    guard score.decimals > 0 else { return sign + digits }
    return "\(sign)\(digits.dropLast(score.decimals)).\(digits.suffix(score.decimals))"
  }
}
