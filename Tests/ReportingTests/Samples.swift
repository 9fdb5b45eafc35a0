import Touchstone

/// An announcement written for these tests; the figures are SuperCLUE's of September 2023.
enum Samples {
  static let first = "SenseChat 3.0 ranks first on SuperCLUE"
  static let beats = "SenseChat 3.0 beats GPT-4 there"
  static let rolePlay = "In role play Baichuan2-13B-Chat beats GPT-4"
  static let unknown = "Larkspur leads C-Eval"

  static let text = """
    A new month on the boards
    We are proud of our team. \(first), the Chinese benchmark, and \(beats).
    \(rolePlay), the September table shows.
    Our partner's \(unknown), a spokesman added.
    """

  static let claimDay = day(2023, 9, 28)

  static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
    Day(year: year, month: month, day: day) ?? Day(number: 0)
  }

  static func snapshot(track: String = "total") -> Snapshot {
    Snapshot(
      board: "superclue", track: track, edition: "2023-09", validFrom: day(2023, 9, 27),
      source: "CLUEbenchmark/SuperCLUE@60f4a45:README.md#总排行榜",
      path: "\(track)-2023-09-27.csv", digest: String(repeating: "ab12", count: 16), rowCount: 20,
      metrics: ["总分"])
  }

  static func row(
    _ part: Evidence.Row.Part, _ name: String, _ organization: String, _ place: Int, _ rank: Int?,
    _ score: String
  ) -> Evidence.Row {
    Evidence.Row(
      part: part, name: name, organization: organization, place: place...place,
      printedRank: rank, score: Score(score))
  }

  static let foreignRows = [
    row(.leader, "GPT4", "OpenAI", 1, nil, "83.2"),
    row(.neighbour, "gpt-3.5-turbo", "OpenAI", 2, nil, "63.74"),
    row(.neighbour, "Claude2", "Authropic", 3, nil, "62.98"),
  ]

  static func evidence(
    _ outcome: Evidence.Outcome, filter: Filter = Filter(), rowCount: Int, rows: [Evidence.Row]
  ) -> Evidence {
    Evidence(
      slice: Slice(snapshot: snapshot().id, metric: "总分", filter: filter), snapshot: snapshot(),
      boardName: "SuperCLUE", track: Heading("总排行榜"), metric: Heading("总分"), outcome: outcome,
      rowCount: rowCount, rows: rows, requested: .day(claimDay), driftDays: 1,
      relation: .atOrBefore)
  }

  static let overall = evidence(
    .fails, rowCount: 20,
    rows: foreignRows + [
      row(.subject, "SenseChat 3.0", "商汤科技", 4, 1, "62.75"),
      row(.neighbour, "文心一言(v2.3.1)", "百度", 5, 2, "62.61"),
    ])

  static let domestic = evidence(
    .holds, filter: Filter(region: "CN"), rowCount: 15,
    rows: [
      row(.subject, "SenseChat 3.0", "商汤科技", 1, 1, "62.75"),
      row(.neighbour, "文心一言(v2.3.1)", "百度", 2, 2, "62.61"),
    ])

  static func scored(_ name: String, _ score: String) -> Finding.Scored? {
    Score(score).map { Finding.Scored(name: name, score: $0) }
  }

  static let unranked = Finding.unrankedRowsAbove(
    board: "SuperCLUE", printedRank: 1, place: 4,
    above: [scored("GPT4", "83.2"), scored("gpt-3.5-turbo", "63.74"), scored("Claude2", "62.98")]
      .compactMap { $0 })

  static let firstVerdict = Verdict(
    label: .conflicting, rating: 3, asOf: .day(claimDay), asOfSource: .document,
    evidence: [overall, domestic],
    slices: .init(holds: 11, fails: 65, unknown: 0, qualifiers: [[.region("CN")]]),
    findings: [
      unranked, .unstatedQualifier(board: "SuperCLUE", qualifiers: [.region("CN")]),
    ])

  static func range(of words: String, in text: String = text) -> Range<Int> {
    let all = Array(text.unicodeScalars)
    let part = Array(words.unicodeScalars)
    guard !part.isEmpty, all.count >= part.count else { return 0..<0 }
    for start in 0...(all.count - part.count) where Array(all[start..<start + part.count]) == part {
      return start..<start + part.count
    }
    return 0..<0
  }

  static func claim(
    _ kind: Claim.Kind, _ words: String, subject: String, rivals: [Mention] = [],
    rank: Int? = nil, metric: String? = nil
  ) -> Claim {
    Claim(
      id: "ts-00000000000000a1", document: "release.html", kind: kind,
      subject: Mention(printed: subject, id: "sensetime/sensechat-3.0"), rank: rank,
      boards: [Mention(printed: "SuperCLUE", id: "superclue")], metric: metric, rivals: rivals,
      asOf: .day(claimDay), asOfSource: .document, quote: words, range: range(of: words),
      start: SourcePosition(line: 12, column: 5), end: SourcePosition(line: 12, column: 43))
  }

  static let gpt4 = Mention(printed: "GPT-4", name: "GPT-4", id: "openai/gpt-4")

  static let firstClaim = claim(.rank, first, subject: "SenseChat 3.0", rank: 1)
  static let judgedFirst = JudgedClaim(claim: firstClaim, verdict: firstVerdict)

  static let judgedBeats = JudgedClaim(
    claim: claim(.comparison, beats, subject: "SenseChat 3.0", rivals: [gpt4]),
    verdict: Verdict(
      label: .refuted, rating: 1, asOf: .day(claimDay), asOfSource: .document,
      evidence: [
        evidence(
          .fails, rowCount: 20,
          rows: [
            row(.rival, "GPT4", "OpenAI", 1, nil, "83.2"),
            row(.subject, "SenseChat 3.0", "商汤科技", 4, 1, "62.75"),
          ])
      ], slices: .init(holds: 0, fails: 38, unknown: 0)))

  static let judgedRolePlay: JudgedClaim = {
    var evidence = Samples.evidence(
      .holds, rowCount: 20,
      rows: [
        row(.subject, "Baichuan2-13B-Chat", "百川智能", 1, 1, "54.17"),
        row(.rival, "GPT4", "OpenAI", 9, nil, "41.67"),
      ])
    evidence.track = Heading("十大基础能力排行榜")
    evidence.metric = Heading("角色扮演")
    return JudgedClaim(
      claim: claim(.comparison, rolePlay, subject: "Baichuan2-13B-Chat", rivals: [gpt4]),
      verdict: Verdict(
        label: .supported, rating: 5, asOf: .day(claimDay), asOfSource: .document,
        evidence: [evidence], findings: []))
  }()

  static let judgedUnknown = JudgedClaim(
    claim: claim(.rank, unknown, subject: "Larkspur", rank: 1),
    verdict: Verdict(
      label: .notEnoughEvidence, asOf: .day(claimDay), asOfSource: .document,
      findings: [
        .noSnapshotInForce(board: "C-Eval", before: day(2023, 6, 9), after: nil)
      ],
      reasons: [.noSnapshotInForce],
      wouldSettleIt: [.capture(board: "C-Eval", at: .day(claimDay))]))

  static let document = Document(
    source: "release.html", title: "A new month on the boards", publisher: "Example Newsroom",
    published: claimDay, publishedSource: .meta, language: .en,
    digest: String(repeating: "0f", count: 32), text: text)

  static let checked = CheckedDocument(
    document: document, claims: [judgedFirst, judgedBeats, judgedRolePlay, judgedUnknown])

  static let single = CheckedDocument(document: document, claims: [judgedFirst])
}
