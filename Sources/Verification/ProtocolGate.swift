internal import Touchstone

/// Keeps figures apart that came about in different ways; VERDICTS.md section 4.
enum ProtocolGate {
  /// The claim states a way of testing, the board states another: nothing is compared.
  ///
  /// Where one of them says nothing its way is unknown. The rows of one table share theirs, so that
  /// only a claim that says how it was measured can disagree with its board.
  static func run(_ evaluation: inout Evaluation, _ claim: Claim, at date: ClaimDate) {
    guard evaluation.isDecided || evaluation.reasons == [.scoreMismatch],
      claimed(claim).contradicts(setting(of: evaluation))
    else { return }
    evaluation.undecided(
      .differentProtocol, .capture(board: evaluation.board.name, at: date.period))
  }

  static func claimed(_ claim: Claim) -> Setting { Setting(in: claim.quote) }

  static func setting(of evaluation: Evaluation) -> Setting {
    let note = Setting(in: evaluation.snapshot.protocolNote?.en ?? "")
    return note.joined(with: Setting(in: evaluation.track.id))
  }
}
