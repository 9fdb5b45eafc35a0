internal import Touchstone

/// The models that a document itself is about, and stems of the names that it prints.
struct DocumentNames: Sendable {
  /// Short forms to recognise: 青岚 where 青岚-13B stands elsewhere.
  private(set) var stems: [String] = []

  private static let limit = 400

  private var seen: Set<String> = []

  /// No more names are taken.
  var isFull: Bool { stems.count >= DocumentNames.limit }

  /// Collects the names of one block.
  mutating func add(_ tokens: [Token]) {
    for token in tokens {
      guard let name = token.name, name.role == .model, name.isShaped,
        !isFull
      else { continue }
      for stem in DocumentNames.stems(of: name.mention.printed) where seen.insert(stem).inserted {
        stems.append(stem)
      }
    }
  }

  private static func stems(of printed: String) -> [String] {
    let scalars = Array(printed.unicodeScalars)
    guard let first = scalars.first else { return [] }
    if Script.isHan(first.value) {
      let han = scalars.prefix { Script.isHan($0.value) }
      var stem = String(String.UnicodeScalarView(han))
      if stem.hasSuffix("大模型") { stem = String(stem.dropLast(3)) }
      return stem.count >= 2 && stem.count <= 6 ? [stem, stem + "大模型"] : []
    }
    guard Script.isCapital(first) else { return [] }
    let head = scalars.prefix {
      Script.isLatin(FoldedText.fold($0.value)) && !Script.isDigit($0.value)
    }
    let stem = String(String.UnicodeScalarView(head))
    guard head.count >= 4, head.count < scalars.count, !NameShape.common.contains(stem.lowercased())
    else { return [] }
    return [stem]
  }
}
