package import Touchstone

extension Wording {
  /// The reason of a verdict in two or three short sentences.
  package static func explanation(of judged: JudgedClaim) -> Bilingual {
    let verdict = judged.verdict
    switch verdict.label {
    case .supported: return supported(judged)
    case .refuted: return refuted(judged)
    case .conflicting: return conflicting(judged)
    case .notEnoughEvidence: return notEnough(verdict)
    }
  }

  private static func supported(_ judged: JudgedClaim) -> Bilingual {
    let holding = judged.verdict.evidence.filter { $0.outcome == .holds }
    guard let first = holding.first else {
      return Bilingual(en: "The evidence bears the sentence out.", zh: "证据支持这句话。")
    }
    var sentences = [sentence(first, judged.claim)]
    if holding.count > 1 { sentences.append(also(holding.dropFirst().map { $0 })) }
    return paragraph(sentences)
  }

  private static func refuted(_ judged: JudgedClaim) -> Bilingual {
    let failing = judged.verdict.evidence.filter { $0.outcome == .fails }
    guard let first = failing.first else {
      return Bilingual(en: "The evidence contradicts the sentence.", zh: "证据与这句话相反。")
    }
    guard judged.claim.kind != .score else { return sentence(first, judged.claim) }
    if let earlier = earlier(judged.verdict) { return earlier }
    return paragraph([
      sentence(first, judged.claim),
      Bilingual(
        en: "No narrower reading of the archived board makes the sentence true.",
        zh: "在存档的榜单上，缩小范围也没有一种读法能使它成立。"),
    ])
  }

  private static func conflicting(_ judged: JudgedClaim) -> Bilingual {
    let evidence = judged.verdict.evidence
    let fails = evidence.first { $0.outcome == .fails }
    let holds = evidence.first { $0.outcome == .holds }
    var sentences: [Bilingual] = []
    if let earlier = earlier(judged.verdict) {
      return paragraph([
        earlier,
        Bilingual(
          en:
            "Nothing earlier is registered for its own country, which the sentence does not name.",
          zh: "本国没有登记在案的更早发布，但原句没有说明以本国为限。"),
      ])
    }
    if let divided = evidence.first(where: { $0.outcome == .divided }) {
      let reason = judged.verdict.findings.first { dividing.contains($0.code) }
      sentences = [sentence(divided, judged.claim)] + (reason.map { [message(for: $0)] } ?? [])
      return paragraph(sentences)
    }
    if let unranked = unrankedSentence(judged.verdict) {
      sentences.append(unranked)
    } else if let fails {
      sentences.append(sentence(fails, judged.claim))
    }
    if let missing = judged.verdict.slices.qualifiers.first, !missing.isEmpty {
      sentences.append(needs(missing))
    } else if let holds {
      sentences.append(holdsIn(holds, judged.claim))
    }
    return sentences.isEmpty
      ? Bilingual(en: "The evidence points both ways.", zh: "证据互相矛盾。") : paragraph(sentences)
  }

  /// Who came before what is called the first.
  private static func earlier(_ verdict: Verdict) -> Bilingual? {
    verdict.findings.first { $0.code == .earlierRelease }.map(message)
  }

  /// Findings that tell why a slice is true in part only.
  private static let dividing: [FindingCode] = [
    .zeroBasedRank, .rankScoreMismatch, .statisticalTie, .scoreMismatch, .ambiguousName,
  ]

  private static func notEnough(_ verdict: Verdict) -> Bilingual {
    let sentences = verdict.reasons.prefix(2).map { code in
      verdict.findings.first { $0.code == code }.map(message) ?? guide(code).meaning
    }
    let caveat = Bilingual(
      en: "That does not make the sentence false.", zh: "这并不说明这句话是假的。")
    guard !sentences.isEmpty else {
      return paragraph([
        Bilingual(en: "No archived evidence decides the sentence.", zh: "没有存档证据可以判定这句话。"), caveat,
      ])
    }
    return paragraph(sentences + [caveat])
  }

  /// What one slice shows, as a full sentence.
  private static func sentence(_ evidence: Evidence, _ claim: Claim) -> Bilingual {
    let board = dated(evidence)
    guard let subject = evidence.subject else {
      let outcome = outcome(evidence.outcome)
      return Bilingual(en: "\(board.en): \(outcome.en).", zh: "\(board.zh)：\(outcome.zh)。")
    }
    switch claim.kind {
    case .comparison, .parity:
      return scores(subject, evidence.rivals, board)
    case .score:
      let words = figures(of: evidence, for: claim) ?? Bilingual(both: subject.name)
      return Bilingual(en: "On \(board.en), \(words.en).", zh: "\(board.zh)：\(words.zh)。")
    case .rank, .sota, .first:
      return stands(subject, evidence, board)
    }
  }

  private static func scores(
    _ subject: Evidence.Row, _ rivals: [Evidence.Row], _ board: Bilingual
  ) -> Bilingual {
    let all = [subject] + rivals
    let en = all.map { "\($0.name) \($0.score?.text ?? "no figure")" }
    let zh = all.map { row in
      row.score.map { "\(row.name)得\($0.text)" } ?? "\(row.name)没有得分"
    }
    return Bilingual(
      en: "\(board.en) gives \(list(en).en).", zh: "\(board.zh)上，\(zh.joined(separator: "，"))。")
  }

  private static func stands(
    _ subject: Evidence.Row, _ evidence: Evidence, _ board: Bilingual
  ) -> Bilingual {
    guard let place = subject.place else {
      return scores(subject, [], board)
    }
    let position = self.place(place, of: evidence.rowCount)
    let score =
      subject.score.map { Bilingual(en: " with \($0.text)", zh: "，得\($0.text)") }
      ?? Bilingual(both: "")
    guard place.lowerBound > 1, let leader = evidence.leader, leader != subject else {
      return Bilingual(
        en: "On \(board.en), \(subject.name) stands \(position.en)\(score.en).",
        zh: "\(board.zh)上，\(subject.name)在\(position.zh)\(score.zh)。")
    }
    return Bilingual(
      en: "On \(board.en), \(subject.name) stands \(position.en)\(score.en); "
        + "\(scoredName(leader)) leads.",
      zh: "\(board.zh)上，\(subject.name)在\(position.zh)\(score.zh)；第1是\(scoredName(leader))。")
  }

  private static func unrankedSentence(_ verdict: Verdict) -> Bilingual? {
    for finding in verdict.findings {
      guard case .unrankedRowsAbove(let board, let printed, let place, let above) = finding else {
        continue
      }
      let total =
        verdict.evidence.first { $0.outcome == .fails && $0.boardName == board }?.rowCount
      let models = count(above.count, "model", "models")
      let verb = above.count == 1 ? "scores" : "score"
      return Bilingual(
        en: "\(board) prints it \(ordinal(printed).en), but \(models) that it lists without a rank "
          + "\(verb) higher; over all \(total.map { "\($0) " } ?? "")models it stands "
          + "\(ordinal(place).en).",
        zh: "\(board)印的名次是\(ordinal(printed).zh)，但榜上有\(above.count)个不排名的模型得分更高；"
          + "在全部\(total.map { "\($0)个" } ?? "")模型中它排\(ordinal(place).zh)。")
    }
    return nil
  }

  private static func needs(_ missing: [Qualifier]) -> Bilingual {
    let limits = qualifiers(missing)
    return Bilingual(
      en: "It holds \(limits.en), which the sentence does not say.",
      zh: "加上“\(limits.zh)”就成立，而原句没有说明。")
  }

  private static func holdsIn(_ evidence: Evidence, _ claim: Claim) -> Bilingual {
    let words = sentence(evidence, claim)
    return Bilingual(en: "It holds elsewhere: \(words.en)", zh: "但在另一处成立：\(words.zh)")
  }

  private static func also(_ others: [Evidence]) -> Bilingual {
    let names = others.map { slice(of: $0) }
    let shown = names.prefix(3)
    let rest = names.count - shown.count
    let en = list(shown.map(\.en) + (rest > 0 ? ["\(rest) more lists"] : [])).en
    let zh = list(shown.map(\.zh) + (rest > 0 ? ["另外\(rest)个榜单"] : [])).zh
    return Bilingual(en: "It also holds on \(en).", zh: "在\(zh)上同样成立。")
  }
}
