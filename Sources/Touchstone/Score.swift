/// A number as a board prints it: exact, with its printed precision.
package struct Score: Hashable, Sendable {
  /// As printed, without a percent sign.
  package let text: String
  /// The value is `significand / 10^decimals`.
  package let significand: Int64
  package let decimals: Int

  /// Reads `62.75`, `-0.3`, `1227`; nil for anything else or for more than 17 digits.
  package init?(_ text: String) {
    var significand: Int64 = 0
    var decimals = 0
    var digits = 0
    var seenPoint = false
    var negative = false
    for (index, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "-") where index == 0: negative = true
      case UInt8(ascii: "+") where index == 0: break
      case UInt8(ascii: "."):
        guard !seenPoint else { return nil }
        seenPoint = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits += 1
        guard digits <= 17 else { return nil }
        significand = significand * 10 + Int64(byte - UInt8(ascii: "0"))
        if seenPoint { decimals += 1 }
      default: return nil
      }
    }
    guard digits > 0 else { return nil }
    self.text = text
    self.significand = negative ? -significand : significand
    self.decimals = decimals
  }

  /// A day as a figure, later days being greater: `2023-06-09`.
  package init(_ day: Day) {
    text = day.description
    let digits = text.split(separator: "-").compactMap { Int64($0) }
    significand = digits.reduce(0) { $0 * 100 + $1 }
    decimals = 0
  }

  package var value: Double { Double(significand) / Score.power(decimals) }

  /// True if `self`, printed with the decimals of `claimed`, reads the same (half away from zero).
  package func rounds(to claimed: Score) -> Bool {
    guard claimed.decimals < decimals else { return Score.compare(self, claimed) == 0 }
    let divisor = Int64(Score.power(decimals - claimed.decimals))
    let magnitude = (abs(significand) + divisor / 2) / divisor
    return (significand < 0 ? -magnitude : magnitude) == claimed.significand
  }

  /// `self - other`, exact, with the larger number of decimals.
  package func minus(_ other: Score) -> Score? {
    let decimals = max(self.decimals, other.decimals)
    guard let left = scaled(to: decimals), let right = other.scaled(to: decimals) else {
      return nil
    }
    let difference = left - right
    let digits = padded(Int(abs(difference)), decimals + 1)
    let whole = digits.dropLast(decimals)
    let text = decimals == 0 ? String(whole) : "\(whole).\(digits.suffix(decimals))"
    return Score((difference < 0 ? "-" : "") + text)
  }

  private func scaled(to decimals: Int) -> Int64? {
    let (result, overflow) = significand.multipliedReportingOverflow(
      by: Int64(Score.power(decimals - self.decimals)))
    return overflow ? nil : result
  }

  private static func power(_ exponent: Int) -> Double {
    var result = 1.0
    for _ in 0..<max(0, exponent) { result *= 10 }
    return result
  }

  private static func compare(_ left: Score, _ right: Score) -> Int {
    let decimals = max(left.decimals, right.decimals)
    if let l = left.scaled(to: decimals), let r = right.scaled(to: decimals) {
      return l < r ? -1 : l > r ? 1 : 0
    }
    return left.value < right.value ? -1 : left.value > right.value ? 1 : 0
  }
}

extension Score: Comparable {
  package static func < (left: Score, right: Score) -> Bool { compare(left, right) < 0 }
  /// Equal in value: `62.5` equals `62.50`.
  package static func == (left: Score, right: Score) -> Bool { compare(left, right) == 0 }
  package func hash(into hasher: inout Hasher) { hasher.combine(value) }
}
