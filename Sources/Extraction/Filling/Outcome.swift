internal import Touchstone

/// What became of a draft.
struct Outcome: Sendable {
  enum Result: Sendable {
    /// The claim, and whence its subject came.
    case claim(Claim, subject: SentenceReading.Origin)
    case refused(Refusal)
  }

  let draft: Draft
  let result: Result

  var claim: Claim? { if case .claim(let claim, _) = result { claim } else { nil } }
}

/// Why a draft is no claim, and the token that says so, where one does.
struct Refusal: Sendable {
  let reason: SentenceReading.Refusal
  let token: Int?

  init(_ reason: SentenceReading.Refusal, at token: Int? = nil) {
    self.reason = reason
    self.token = token
  }
}
