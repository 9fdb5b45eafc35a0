/// A day, a month or a year: the precision with which a text dates something.
package enum Period: Hashable, Sendable {
  case day(Day)
  case month(year: Int, month: Int)
  case year(Int)

  /// The first day of the period.
  package var first: Day {
    switch self {
    case .day(let day): day
    case .month(let year, let month): Day(year: year, month: month, day: 1) ?? Day(number: 0)
    case .year(let year): Day(year: year, month: 1, day: 1) ?? Day(number: 0)
    }
  }

  /// The last day of the period.
  package var last: Day {
    switch self {
    case .day(let day): day
    case .month(let year, let month):
      Day(year: year, month: month, day: Day.length(ofMonth: month, year: year)) ?? Day(number: 0)
    case .year(let year): Day(year: year, month: 12, day: 31) ?? Day(number: 0)
    }
  }

  package func contains(_ day: Day) -> Bool { first <= day && day <= last }
}

extension Period: LosslessStringConvertible {
  /// `2023`, `2023-09` or `2023-09-28`.
  package var description: String {
    switch self {
    case .day(let day): day.description
    case .month(let year, let month): "\(padded(year, 4))-\(padded(month, 2))"
    case .year(let year): padded(year, 4)
    }
  }

  package init?(_ description: String) {
    switch description.utf8.count {
    case 4:
      guard let first = Day(description + "-01-01") else { return nil }
      self = .year(first.year)
    case 7:
      guard let first = Day(description + "-01") else { return nil }
      self = .month(year: first.year, month: first.month)
    default:
      guard let day = Day(description) else { return nil }
      self = .day(day)
    }
  }
}

extension Period: Codable {
  package init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let period = Period(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not a period: \(text)"))
    }
    self = period
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
