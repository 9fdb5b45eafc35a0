package import Touchstone

/// A second in UTC.
package struct Instant: Hashable, Comparable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z.
  package let seconds: Int

  package init(seconds: Int) { self.seconds = seconds }

  /// Reads `2023-09-28T07:00:00Z`; a fraction of a second is left out.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 20, bytes[10] == UInt8(ascii: "T"), bytes.last == UInt8(ascii: "Z"),
      let day = Day(String(decoding: bytes[..<10], as: UTF8.self)),
      let seconds = Self.seconds(bytes[11..<19])
    else { return nil }
    let fraction = bytes[19..<(bytes.count - 1)]
    guard
      fraction.isEmpty
        || fraction.first == UInt8(ascii: ".") && fraction.dropFirst().allSatisfy(isASCIIDigit)
    else { return nil }
    self.seconds = day.number * 86_400 + seconds
  }

  /// Reads a date as HTTP writes it today: `Thu, 28 Sep 2023 07:00:00 GMT`.
  package init?(http text: String) {
    let words = text.split(separator: " ")
    guard words.count == 6, words[5] == "GMT", let number = Int(words[1]),
      let month = Self.months.firstIndex(of: String(words[2])), let year = Int(words[3]),
      let day = Day(year: year, month: month + 1, day: number),
      let seconds = Self.seconds(Array(words[4].utf8)[...])
    else { return nil }
    self.seconds = day.number * 86_400 + seconds
  }

  package var day: Day {
    Day(number: seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400)
  }

  /// `20230928070000`.
  package var digits: String { String(description.utf8.filter(isASCIIDigit).map(Self.character)) }

  package static func < (left: Instant, right: Instant) -> Bool { left.seconds < right.seconds }

  /// `07:00:00`, in seconds since midnight.
  private static func seconds(_ text: ArraySlice<UInt8>) -> Int? {
    let parts = text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy({ $0.count == 2 && $0.allSatisfy(isASCIIDigit) })
    else { return nil }
    let numbers = parts.map { $0.reduce(0) { $0 * 10 + Int($1 - 0x30) } }
    guard numbers[0] < 24, numbers[1] < 60, numbers[2] <= 60 else { return nil }
    return numbers[0] * 3600 + numbers[1] * 60 + min(numbers[2], 59)
  }

  private static func character(_ byte: UInt8) -> Character { Character(Unicode.Scalar(byte)) }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}

extension Instant: CustomStringConvertible {
  /// `2023-09-28T07:00:00Z`.
  package var description: String {
    let rest = seconds - day.number * 86_400
    let clock = [rest / 3600, rest / 60 % 60, rest % 60]
      .map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    return "\(day)T\(clock)Z"
  }
}
