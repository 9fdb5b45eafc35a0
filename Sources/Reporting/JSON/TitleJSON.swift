internal import Touchstone

extension JSONReport {
  static func statement(_ words: [Language: String]) -> JSON {
    words.isEmpty ? .null : .object([("en", JSON(words[.en])), ("zh", JSON(words[.zh]))])
  }

  static func tenure(_ holding: Holding?) -> JSON {
    guard let holding else { return .null }
    let tenure = holding.tenure
    return .object([
      ("holder", .string(tenure.holder.name)),
      ("from", .string(tenure.from.description)),
      ("until", .string(tenure.until.description)),
      ("atLeastDays", JSON(tenure.atLeastDays)),
      ("atMostDays", JSON(tenure.atMostDays)),
      ("leftCensored", .bool(tenure.isLeftCensored)),
      ("rightCensored", .bool(tenure.isRightCensored)),
      ("shared", .bool(tenure.isShared)),
      ("certain", .bool(tenure.isCertain)),
      ("churn", churn(holding)),
      ("launchToTitle", lag(holding)),
    ])
  }

  private static func churn(_ holding: Holding) -> JSON {
    .object([("days", JSON(Holding.churnDays)), ("leaders", JSON(holding.leaders))])
  }

  private static func lag(_ holding: Holding) -> JSON {
    guard let released = holding.released, let lag = holding.lag else { return .null }
    return .object([
      ("released", .string(released.description)), ("atLeastDays", JSON(lag.atLeast)),
      ("atMostDays", JSON(lag.atMost)),
    ])
  }

  static func since(_ since: Since?) -> JSON {
    guard let since else { return .null }
    return .object([
      ("label", .string(since.label.rawValue)), ("on", .string(since.day.description)),
      ("passedBy", JSON(since.passedBy)),
    ])
  }

  static func collision(_ collision: TitleCollision) -> JSON {
    let other = collision.contender
    return .object([
      ("board", .string(collision.board)), ("subject", .string(other.subject)),
      ("document", .string(other.source)), ("claim", .string(other.claim)),
      ("asOf", .string(other.asOf.description)), ("label", .string(other.label.rawValue)),
      ("bothTrue", collision.areBothTrue.map(JSON.bool) ?? .null),
      ("message", JSON(Wording.collision(collision))),
    ])
  }

  static func baseRate(_ rate: BaseRate?) -> JSON {
    guard let rate else { return .null }
    return .object([
      ("board", .string(rate.boardName)), ("slices", JSON(rate.slices)),
      ("models", JSON(rate.models)), ("organizations", JSON(rate.organizations)),
    ])
  }
}
