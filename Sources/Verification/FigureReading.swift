internal import Touchstone

/// Settles by its figure which of several rows an ambiguous name means.
struct FigureReading {
  let boards: [Leaderboard]
  let names: Names
  let surroundings: Surroundings
  let archive: Archive

  /// A figure, and the claim that tells of which measure it is.
  private struct Figure {
    var score: Score
    var claim: Claim
  }

  /// `claim` with those of its names replaced that a figure of its sentence settles.
  func settled(_ claim: Claim) -> Claim {
    guard !claim.boards.isEmpty else { return claim }
    var settled = claim
    let pair = FigureReading.pair(of: claim)
    if let subject = claim.subject {
      settled.subject = reading(of: subject, by: figures(of: claim, pair.map(\.own)))
    }
    if let theirs = pair?.theirs, theirs.count == claim.rivals.count {
      settled.rivals = zip(claim.rivals, theirs).map { rival, score in
        rival.isClass ? rival : reading(of: rival, by: [Figure(score: score, claim: claim)])
      }
    }
    return settled
  }

  /// What the claim, or a score claim of the same sentence about the same subject, prints.
  private func figures(of claim: Claim, _ own: Score?) -> [Figure] {
    if let own { return [Figure(score: own, claim: claim)] }
    let boards = claim.boards.map(\.id)
    let beside = surroundings.others(beside: claim).filter {
      $0.quote == claim.quote && $0.boards.map(\.id) == boards
    }
    return ([claim] + beside).compactMap { other in
      guard other.kind == .score, !other.hedged, other.value?.first?.isNumber == true,
        let score = other.value.flatMap(ScoreCheck.number)
      else { return nil }
      return Figure(score: score, claim: other)
    }
  }

  /// `1286 vs 1297;1257`: the subject's score and those of its rivals.
  private static func pair(of claim: Claim) -> (own: Score, theirs: [Score])? {
    guard claim.kind == .comparison || claim.kind == .parity, let value = claim.value else {
      return nil
    }
    let words = value.split(separator: " ")
    guard words.count == 3, words[1] == "vs", let own = ScoreCheck.number(String(words[0])) else {
      return nil
    }
    return (own, words[2].split(separator: ";").compactMap { ScoreCheck.number(String($0)) })
  }

  private func reading(of mention: Mention, by figures: [Figure]) -> Mention {
    let found = figures.flatMap { rows(of: mention, with: $0) }
    guard let row = found.first, Set(found.map(\.name)).count == 1 else { return mention }
    return row
  }

  /// The rows that the name can mean and that print the figure, each under its own name.
  private func rows(of mention: Mention, with figure: Figure) -> [Mention] {
    guard let date = ClaimDate(figure.claim, in: surroundings.document) else { return [] }
    return boards.flatMap { board -> [Mention] in
      guard figure.claim.boards.contains(where: { $0.id == board.id }),
        let question = Measures.question(of: figure.claim, on: board, at: date)
      else { return [] }
      return question.measures.flatMap { measure in
        board.inForce(track: measure.track, at: date).flatMap { state in
          rows(of: mention, with: figure, state, measure.metric ?? state.snapshot.mainMetric)
        }
      }
    }
  }

  private func rows(
    of mention: Mention, with figure: Figure, _ state: State, _ metric: String?
  ) -> [Mention] {
    let models = (archive.standings[state.snapshot.id] ?? []).filter { $0.role == .model }
    let match = names.match(mention, in: models)
    guard let metric, match.rows.count > 1, !match.isVendor else { return [] }
    return match.rows.filter { row in
      row.scores[metric].map { ScoreCheck.agrees($0, figure.score) } ?? false
    }.map { row in
      let isOnly = match.rows.count { $0.model == row.model } == 1
      return Mention(printed: row.name, id: isOnly ? row.model : nil)
    }
  }
}
