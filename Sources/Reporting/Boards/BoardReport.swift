package import Touchstone

/// The boards of the archive, for `board list` and `board show`.
package enum BoardReport {
  package static func list(_ boards: [Leaderboard], language: Language) -> String {
    let table = Columns(
      columns: [
        .init(title: Bilingual(en: "Board", zh: "代号")[language]),
        .init(title: Bilingual(en: "Name", zh: "名称")[language], limit: 32),
        .init(title: Bilingual(en: "Tracks", zh: "分榜")[language], alignsRight: true),
        .init(title: Bilingual(en: "States", zh: "版本")[language], alignsRight: true),
        .init(title: Bilingual(en: "From", zh: "最早")[language]),
        .init(title: Bilingual(en: "To", zh: "最晚")[language]),
        .init(title: Bilingual(en: "Usual", zh: "周期")[language], alignsRight: true),
        .init(title: Bilingual(en: "Longest", zh: "最长间隔")[language], alignsRight: true),
        .init(title: Bilingual(en: "Gaps", zh: "断档")[language], alignsRight: true),
        .init(title: Bilingual(en: "In force until", zh: "有效至")[language]),
      ],
      rows: boards.map { board in
        let coverage = board.coverage()
        return [
          board.id, board.name, "\(board.tracks.count)", "\(board.snapshots.count)",
          coverage.days.first?.description ?? "–", coverage.days.last?.description ?? "–",
          "\(board.usualIntervalDays)", coverage.longestPause.map(String.init) ?? "–",
          "\(coverage.gaps.count)", coverage.freshUntil?.description ?? "–",
        ]
      })
    return table.render() + "\n" + BoardCoverage.reading[language] + "\n"
  }

  package static func listJSON(_ boards: [Leaderboard]) -> String {
    JSON.object([
      ("schemaVersion", .number("1")), ("boards", .array(boards.map(summary))),
    ]).page
  }

  package static func listCSV(_ boards: [Leaderboard]) -> String {
    CSV.render(
      header: [
        "board", "name", "operator", "tracks", "states", "from", "to", "usual_days",
        "longest_pause_days", "gaps", "in_force_until",
      ],
      rows: boards.map { board in
        let coverage = board.coverage()
        return [
          board.id, board.name, board.operatorName, "\(board.tracks.count)",
          "\(board.snapshots.count)", coverage.days.first?.description ?? "",
          coverage.days.last?.description ?? "", "\(board.usualIntervalDays)",
          coverage.longestPause.map(String.init) ?? "", "\(coverage.gaps.count)",
          coverage.freshUntil?.description ?? "",
        ]
      })
  }

  /// One board: its names, headline, tracks, states and cautions.
  package static func show(_ board: Leaderboard, language: Language, width: Int = 80) -> String {
    var paper = Paper(width: min(max(width, 40), 400), color: false)
    paper.add(board.names.prefix(6).joined(separator: " / "))
    for fact in facts(board) { paper.add(fact[language], indent: 2) }
    for caution in board.cautions {
      let head = "! \(Wording.day(caution.day)[language]), \(caution.by): "
      paper.add(head + caution.summary[language], indent: 2)
      paper.add(caution.source, indent: 4)
    }
    paper.blank()
    return paper.text + tracks(board, language)
  }

  package static func showJSON(_ board: Leaderboard) -> String {
    JSON.object(
      [("schemaVersion", .number("1"))] + details(board) + BoardCoverage.json(board) + [
        ("tracks", .array(board.tracks.map(track))),
        ("snapshots", .array(board.snapshots.map(snapshot))),
        ("cautions", .array(board.cautions.map(caution))),
      ]
    ).page
  }

  /// One line a state.
  package static func showCSV(_ board: Leaderboard) -> String {
    CSV.render(
      header: ["board", "track", "snapshot", "edition", "rows", "metrics", "source", "sha256"],
      rows: board.snapshots.map { state in
        [
          state.board, state.track, state.validFrom.description, state.edition ?? "",
          "\(state.rowCount)", state.metrics.joined(separator: "|"), state.source, state.digest,
        ]
      })
  }

  static func facts(_ board: Leaderboard) -> [Bilingual] {
    var facts = [
      Bilingual(en: "operator: \(board.operatorName)", zh: "主办方：\(board.operatorName)"),
      Bilingual(
        en: "a state older than \(board.freshnessDays) days is not in force",
        zh: "超过\(board.freshnessDays)天的版本视为失效"),
    ]
    facts += BoardCoverage.facts(board)
    if let url = board.url { facts.append(Bilingual(both: url)) }
    if board.rankBase != 1 {
      facts.append(
        Bilingual(en: "rows are counted from \(board.rankBase)", zh: "序号从\(board.rankBase)开始"))
    }
    for headline in board.headlines {
      let from = headline.from.map(Wording.day)
      facts.append(
        Bilingual(
          en:
            "leads with \(headline.track), \(headline.metric)\(from.map { " from \($0.en)" } ?? "")",
          zh: "主榜：\(headline.track)，\(headline.metric)\(from.map { "（\($0.zh)起）" } ?? "")"))
    }
    return facts
  }

  private static func tracks(_ board: Leaderboard, _ language: Language) -> String {
    Columns(
      columns: [
        .init(title: Bilingual(en: "Track", zh: "分榜")[language]),
        .init(title: Bilingual(en: "Name", zh: "名称")[language]),
        .init(title: Bilingual(en: "Metrics", zh: "指标")[language], limit: 40),
        .init(title: Bilingual(en: "States", zh: "版本")[language], alignsRight: true),
        .init(title: Bilingual(en: "From", zh: "最早")[language]),
        .init(title: Bilingual(en: "To", zh: "最晚")[language]),
      ],
      rows: board.tracks.map { track in
        let days = board.snapshots.filter { $0.track == track.id }.map(\.validFrom)
        return [
          track.id, track.names.first ?? track.id,
          track.metrics.map(\.name).joined(separator: ", "), "\(days.count)",
          days.min()?.description ?? "–", days.max()?.description ?? "–",
        ]
      }
    ).render()
  }
}
