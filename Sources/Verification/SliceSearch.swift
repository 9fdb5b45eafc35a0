internal import Touchstone

/// In how many slices of the asked boards a claim is true, and what it would have to say.
struct SliceSearch {
  struct Result: Hashable {
    var count = Verdict.SliceCount()
    var searched: [SearchedSlice] = []
    /// The slice behind the first set of qualifiers.
    var narrower: Evaluation?
    /// A slice might hold, if attributes of rows were known.
    var mayHold = false
    /// The board has lists of which the archive holds the leaders alone: the name of the board.
    var mayHoldElsewhere: String?
    /// A narrower slice holds for one reading of a name, or in part.
    var mayBeMeant = false
  }

  /// A first place among fewer models than this is no distinction.
  static let leastRows = 3
  static let mostSets = 5

  let evaluator: Evaluator

  func run(_ questions: [Question], base: Filter) -> Result {
    var result = Result()
    var sets: [(qualifiers: [Qualifier], evaluation: Evaluation)] = []
    for question in questions {
      let isOneOfMany = questions.count > 1
      if mayHoldElsewhere(question) { result.mayHoldElsewhere = question.board.name }
      for found in slices(of: question, base: base) {
        result.searched.append(SearchedSlice(found.evaluation, limits: found.limits))
        switch found.evaluation.outcome {
        case .holds:
          result.count.holds += 1
          var qualifiers = found.qualifiers
          if isOneOfMany, !qualifiers.isEmpty || evaluator.claim.boards.isEmpty {
            qualifiers.append(.board(question.board.name))
          }
          if !qualifiers.isEmpty { sets.append((qualifiers, found.evaluation)) }
        case .fails: result.count.fails += 1
        case .divided:
          result.count.unknown += 1
          if !found.qualifiers.isEmpty { result.mayBeMeant = true }
        case .undecided:
          result.count.unknown += 1
          if found.evaluation.missing.contains(.attributes(board: question.board.name)) {
            result.mayHold = true
          }
        }
      }
    }
    rank(sets, into: &result)
    return result
  }

  /// Of some lists of the board only the leaders are archived: nobody can tell who else stands where.
  private func mayHoldElsewhere(_ question: Question) -> Bool {
    let claim = evaluator.claim
    switch claim.kind {
    case .rank where claim.rank == 1, .sota: return leadsAList(question.board)
    case .rank, .comparison, .parity:
      return !question.isNamed && listsLeaders(question.board)
    case .score, .first: return false
    }
  }

  private func listsLeaders(_ board: Leaderboard) -> Bool {
    board.snapshots.contains { $0.listsLeadersOnly && $0.validFrom <= evaluator.date.horizon }
  }

  /// A list of leaders alone prints the subject: it may well be first there, among rows not shown.
  private func leadsAList(_ board: Leaderboard) -> Bool {
    guard let subject = evaluator.claim.subject else { return false }
    return board.tracks.contains { track in
      board.inForce(track: track.id, at: evaluator.date).contains { state in
        guard state.snapshot.listsLeadersOnly,
          let rows = evaluator.archive.standings[state.snapshot.id]
        else { return false }
        return !evaluator.names.match(subject, in: rows).rows.isEmpty
      }
    }
  }

  /// The smallest sets, plain limits first.
  private func rank(
    _ sets: [(qualifiers: [Qualifier], evaluation: Evaluation)], into result: inout Result
  ) {
    let smallest = sets.map(\.qualifiers.count).min() ?? 0
    let minimal = sets.filter { $0.qualifiers.count == smallest }.enumerated().sorted {
      (weight($0.element.qualifiers), $0.offset) < (weight($1.element.qualifiers), $1.offset)
    }.map(\.element)
    for set in minimal where !result.count.qualifiers.contains(set.qualifiers) {
      guard result.count.qualifiers.count < Self.mostSets else { break }
      result.count.qualifiers.append(set.qualifiers)
    }
    result.narrower = minimal.first?.evaluation
  }

  /// A slice, the groups of models it is limited to, and with the measure all that it leaves unsaid.
  private typealias Found = (
    limits: [Qualifier], qualifiers: [Qualifier], evaluation: Evaluation
  )

  private func slices(of question: Question, base: Filter) -> [Found] {
    let board = question.board
    return board.tracks.flatMap { track -> [Found] in
      board.inForce(track: track.id, at: evaluator.date).filter(isComparable).flatMap { state in
        slices(of: question, track, state, base: base)
      }
    }
  }

  /// A list of leaders alone holds figures, and nobody to be compared with.
  private func isComparable(_ state: State) -> Bool {
    evaluator.claim.kind == .score || !state.snapshot.listsLeadersOnly
  }

  private func slices(
    of question: Question, _ track: Track, _ state: State, base: Filter
  ) -> [Found] {
    let limits = SliceLimits(evaluator: evaluator, track: track, state: state, base: base)
    return state.snapshot.metrics.flatMap { metric in
      limits.slices.compactMap { qualifiers, filter in
        guard let measure = qualifier(question, track, state, metric) else { return nil }
        let evaluation = evaluator.evaluate(
          question.board, track, state, metric: metric, filter: filter)
        if !qualifiers.isEmpty, evaluation.table.count < Self.leastRows { return nil }
        return (qualifiers, qualifiers + measure, evaluation)
      }
    }
  }

  /// What a sentence would have to add to mean this measure; nil if it names another one.
  private func qualifier(
    _ question: Question, _ track: Track, _ state: State, _ metric: String
  ) -> [Qualifier]? {
    let isMain = state.snapshot.mainMetric == metric
    let asked = question.measures.contains {
      $0.track == track.id && ($0.metric == metric || $0.metric == nil && isMain)
    }
    if asked { return [] }
    if question.isNamed { return nil }
    if isMain { return [.track(track.heading)] }
    let column = Qualifier.metric(track.metric(metric)?.heading ?? Heading(metric))
    return isReadElsewhere(metric, question, track) ? [.track(track.heading), column] : [column]
  }

  /// The asked list has a column of that name, so that the name alone would mean that one.
  private func isReadElsewhere(_ metric: String, _ question: Question, _ track: Track) -> Bool {
    question.measures.contains { measure in
      measure.track != track.id
        && question.board.inForce(track: measure.track, at: evaluator.date).contains {
          $0.snapshot.metrics.contains(metric)
        }
    }
  }

  /// The order in which equally small sets are offered: plain limits first.
  private func weight(_ qualifiers: [Qualifier]) -> Int {
    qualifiers.reduce(0) { sum, qualifier in
      switch qualifier {
      case .region: sum + 1
      case .openness: sum + 2
      case .group: sum + 3
      case .rankedOnly: sum + 4
      case .size: sum + 5
      case .track: sum + 6
      case .metric: sum + 7
      case .board: sum
      }
    }
  }
}

extension SearchedSlice {
  fileprivate init(_ evaluation: Evaluation, limits: [Qualifier]) {
    let holds: Bool? =
      switch evaluation.outcome {
      case .holds: true
      case .fails: false
      case .divided, .undecided: nil
      }
    self.init(
      boardName: evaluation.board.name, track: evaluation.track.heading,
      metric: evaluation.track.metric(evaluation.metric)?.heading ?? Heading(evaluation.metric),
      limits: limits, holds: holds)
  }
}
