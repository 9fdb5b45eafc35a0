internal import Touchstone

/// The lead that a comparison states: "by 4.2 points", 高出3.9分.
enum Margin {
  /// The stated lead in points; nil for none, or for percent, which may be relative.
  static func stated(_ claim: Claim) -> Score? {
    guard claim.kind == .comparison, let value = claim.value, value.hasPrefix("+"),
      !value.hasSuffix("%")
    else { return nil }
    return Score(String(value.dropFirst()))
  }

  /// The two scores do not differ by the stated lead, at its precision.
  static func disagrees(_ claim: Claim, own: Score, other: Score) -> Bool {
    guard let stated = stated(claim), let difference = distance(own, other) else { return false }
    return !difference.rounds(to: stated)
  }

  static func distance(_ own: Score, _ other: Score) -> Score? {
    own < other ? other.minus(own) : own.minus(other)
  }
}
