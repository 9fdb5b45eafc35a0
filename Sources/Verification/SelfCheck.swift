internal import Touchstone

/// Holds a claim against what its own document prints; no board is needed.
///
/// Only what both say of the same test, without any limit on either side, is compared: a limit that
/// was not understood must not turn into an accusation.
struct SelfCheck {
  let claim: Claim
  let surroundings: Surroundings

  func contradiction() -> Finding.Contradiction? {
    guard !claim.inTable, !claim.hedged, !claim.negated, claim.modality == .asserted,
      claim.boards.count <= 1, !claim.boards.contains(where: \.isClass), isUnlimited(claim),
      isOfTheDocumentsDay
    else { return nil }
    switch claim.kind {
    case .score: return score() ?? otherScore()
    case .comparison: return order() ?? opposite()
    case .rank, .sota: return place()
    case .parity, .first: return nil
    }
  }

  private func isUnlimited(_ claim: Claim) -> Bool {
    claim.scope == Scope() && claim.track == nil && claim.metric == nil
  }

  /// What a page says of an earlier day may have been true before its tables grew.
  private var isOfTheDocumentsDay: Bool {
    guard let asOf = claim.asOf, claim.asOfSource == .sentence || claim.asOfSource == .section
    else { return true }
    return surroundings.document.published.map(asOf.contains) ?? false
  }

  private var tables: OwnTables { surroundings.tables }

  /// The table's values for the sentence's model and test, if all of them differ from its own.
  private func score() -> Finding.Contradiction? {
    guard let subject = claim.subject, let test = claim.boards.first, let id = test.id,
      let value = plainValue(claim)
    else { return nil }
    let said = Setting(in: claim.quote)
    let figures = tables.figures(of: subject.key, on: id)
    // Where one of the two states how it was measured and the other does not, nothing is known.
    guard !figures.isEmpty, figures.allSatisfy({ $0.setting == said && isOfSameBuild($0) }),
      figures.allSatisfy({ !ScoreCheck.agrees($0.score, value) }),
      figures.allSatisfy({ ($0.score.value > 1) == (value.value > 1) })
    else { return nil }
    return .score(
      model: subject.name, test: test.name, claimed: claim.value ?? "",
      printed: figures.map(\.printed).uniqued())
  }

  /// The sentence, names of models aside, and the words above the table speak of the same builds.
  private func isOfSameBuild(_ figure: OwnTables.Figure) -> Bool {
    var quote = claim.quote
    for mention in [claim.subject].compactMap(\.self) + claim.rivals {
      quote = quote.replacing(mention.printed, with: " ")
    }
    return Builds.named(in: quote) == figure.builds
  }

  private func plainValue(_ claim: Claim) -> Score? {
    guard let value = claim.value, value.first?.isNumber == true, !value.contains("/"),
      !value.contains("-"), !value.contains("~"), !value.contains("vs")
    else { return nil }
    return ScoreCheck.number(value)
  }

  /// Every figure of the tables puts the rival above the subject.
  private func order() -> Finding.Contradiction? {
    guard let own = claim.subject?.key, claim.value == nil else { return nil }
    for rival in claim.rivals {
      guard !rival.isClass else { continue }
      let other = rival.key
      let shared = tables.tests(sharedBy: own, and: other)
      let named = claim.boards.first.map { board in shared.filter { $0 == board.id } }
      let tests = named ?? shared
      // A sentence that names no test means them all; one or two are no trend.
      guard claim.boards.isEmpty ? tests.count >= 3 : !tests.isEmpty else { continue }
      let pairs = tests.flatMap { self.pairs(own, other, on: $0) }
      guard let first = pairs.first, pairs.allSatisfy({ $0.own.score < $0.other.score }) else {
        continue
      }
      let test = claim.boards.first?.name ?? surroundings.name(ofTest: first.own.test)
      return .order(
        test: test, subject: .init(name: first.own.name, score: first.own.score),
        rival: .init(name: first.other.name, score: first.other.score))
    }
    return nil
  }

  private func pairs(
    _ own: String, _ other: String, on test: String
  ) -> [(own: OwnTables.Figure, other: OwnTables.Figure)] {
    tables.figures(of: own, on: test).flatMap { figure in
      tables.figures(of: other, on: test)
        .filter { $0.column == figure.column && $0.setting == figure.setting }
        .filter { !$0.mayCountErrors && isOfSameBuild($0) }
        .map { (figure, $0) }
    }
  }

  /// In every column that shows the subject, more models stand above it than its place allows.
  private func place() -> Finding.Contradiction? {
    guard let model = claim.subject?.key, let board = claim.boards.first, let test = board.id,
      let claimed = claim.rank ?? (claim.kind == .sota ? 1 : nil),
      // A page that is kept up lists models that came after its news.
      surroundings.document.published != nil
    else { return nil }
    let figures = tables.figures(of: model, on: test)
    guard figures.allSatisfy({ !$0.mayCountErrors && isOfSameBuild($0) }) else { return nil }
    var first: (own: OwnTables.Figure, above: [OwnTables.Figure])?
    for figure in figures {
      let above = above(figure)
      guard above.count >= claimed else { return nil }
      if first == nil { first = (figure, above) }
    }
    guard let first else { return nil }
    return .place(
      test: board.name, subject: .init(name: first.own.name, score: first.own.score),
      above: first.above.map { .init(name: $0.name, score: $0.score) })
  }

  /// Models of other vendors with a better figure in the column; the vendor's own versions may be meant.
  private func above(_ figure: OwnTables.Figure) -> [OwnTables.Figure] {
    let vendor = figure.model.prefix { $0 != "/" }
    // Of a model that the catalog does not know nobody can tell which others are its vendor's.
    guard vendor.count < figure.model.count else { return [] }
    var seen: Set<String> = []
    return (tables.byColumn[figure.column] ?? []).filter {
      $0.test == figure.test && figure.score < $0.score && !$0.model.hasPrefix(vendor + "/")
        && seen.insert($0.model).inserted
    }
  }

  /// Another sentence gives the same model another score on the same test.
  private func otherScore() -> Finding.Contradiction? {
    guard let value = plainValue(claim), let board = claim.boards.first?.id else { return nil }
    let said = Setting(in: claim.quote)
    return sentence { other in
      guard other.kind == .score, let score = plainValue(other), !other.hedged,
        other.boards.map(\.id) == [board], Setting(in: other.quote) == said
      else { return false }
      return !ScoreCheck.agrees(score, value) && !ScoreCheck.agrees(value, score)
        && (score.value > 1) == (value.value > 1)
    }
  }

  /// Another sentence says that the subject is below the rival on the same board.
  private func opposite() -> Finding.Contradiction? {
    guard let board = claim.boards.first?.id else { return nil }
    let rivals = Set(claim.rivals.compactMap(\.id))
    return sentence { other in
      other.kind == .comparison && other.negated && !other.hedged
        && other.boards.map(\.id) == [board]
        && !rivals.isDisjoint(with: other.rivals.compactMap(\.id))
    }
  }

  private func sentence(where isOpposed: (Claim) -> Bool) -> Finding.Contradiction? {
    surroundings.others(beside: claim).first {
      !$0.inTable && $0.asOf == claim.asOf && $0.modality == .asserted && isUnlimited($0)
        && $0.quote != claim.quote && isOpposed($0)
    }.map { .sentence(quote: $0.quote, line: $0.start.line) }
  }
}

extension Mention {
  /// The catalog's identity, else the key of the name.
  var key: String { id ?? nameKey(name) }
}
