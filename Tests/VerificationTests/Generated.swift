import Touchstone

/// Small boards and claims made from a seed: the same on every run.
struct Generated {
  typealias Row = (String, String?, String?, Int?, String?, String?)

  private var state: UInt64

  init(seed: Int) { state = (UInt64(truncatingIfNeeded: seed) &+ 1) &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func number(below bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(bound))
  }

  mutating func oneIn(_ count: Int) -> Bool { number(below: count) == 0 }

  /// A table of two to seven models, the subject among them, some without a printed rank.
  mutating func rows() -> [Row] {
    var rows: [Row] = [
      ("Larkspur", "larch/larkspur", "CN", number(below: 9) + 1, score(), score()),
      ("K-4", "kestrel/k4", "US", nil, score(), score()),
    ]
    if oneIn(3) { rows.append(("K-4 mini", "kestrel/k4-mini", "US", nil, score(), score())) }
    for index in 0..<number(below: 5) {
      let region = ["CN", "US", nil][number(below: 3)]
      rows.append(("Model \(index)", nil, region, oneIn(2) ? nil : index, score(), score()))
    }
    return rows
  }

  /// Whole numbers tie often; others tell rows apart.
  mutating func score() -> String {
    if oneIn(3) { return "\(number(below: 6) * 10 + 20)" }
    let hundredths = number(below: 10_000)
    return "\(hundredths / 100).\(hundredths % 100 / 10)\(hundredths % 10)"
  }

  mutating func claim() -> Claim {
    let scope = Scope(region: oneIn(2) ? "CN" : nil)
    let metric = oneIn(2) ? "总分" : nil
    switch number(below: 3) {
    case 0: return Fixture.first(scope, rank: number(below: 4) + 1, metric: metric)
    case 1: return Fixture.beats(metric: metric)
    default:
      var claim = Fixture.beats(metric: metric)
      claim.kind = .parity
      return claim
    }
  }
}
