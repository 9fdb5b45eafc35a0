import Testing
import Touchstone

@testable import Extraction

@Suite struct `Claim patterns` {
  static let patterns: [any ClaimPattern.Type] = Patterns.all

  private func claims(_ text: String) -> [Claim] {
    ClaimExtractor(catalog: .sample).claims(in: .plain(text))
  }

  @Test(arguments: patterns.indices) func `find each of their marked examples`(index: Int) {
    let pattern = Self.patterns[index]
    for example in pattern.examples {
      let (text, mark) = Marked.read(example)
      let found = claims(text)
      #expect(
        found.contains {
          $0.range.lowerBound <= mark.lowerBound && $0.range.upperBound >= mark.upperBound
        },
        "\(pattern): \(example): \(found.map { ($0.kind, $0.range) })")
    }
  }

  @Test(arguments: patterns.indices) func `leave each of their counterexamples alone`(index: Int) {
    for text in Self.patterns[index].counterexamples {
      #expect(claims(text).isEmpty, "\(Self.patterns[index]): \(text)")
    }
  }
}

/// A sentence whose expected trigger stands between « and ».
enum Marked {
  static func read(_ text: String) -> (text: String, mark: Range<Int>) {
    let scalars = Array(text.unicodeScalars)
    let open = scalars.firstIndex(of: "«") ?? 0
    let close = (scalars.firstIndex(of: "»") ?? 1) - 1
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars.filter { $0 != "«" && $0 != "»" })
    return (String(view), open..<close)
  }
}
