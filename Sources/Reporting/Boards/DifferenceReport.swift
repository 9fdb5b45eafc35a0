package import Touchstone

/// Two states of a track, for `board diff`.
package struct Comparison: Hashable, Sendable {
  package var before: PlacedSnapshot
  package var after: PlacedSnapshot
  /// The renames on the board that are known with their days.
  package var renames: [Catalog.Rename]

  package init(before: PlacedSnapshot, after: PlacedSnapshot, renames: [Catalog.Rename] = []) {
    self.before = before
    self.after = after
    self.renames = renames
  }

  var difference: Difference {
    Difference(from: before.rows, to: after.rows, renames: renames)
  }

  /// Metrics of both states, in the order of the later one.
  var metrics: [String] {
    after.snapshot.metrics.filter { before.snapshot.metrics.contains($0) }
  }

  /// Pairs of which a figure, the place or the printed rank changed.
  func changed(in difference: Difference) -> [Difference.Pair] {
    difference.kept.filter {
      $0.hasMoved || $0.isPrintedOtherwise || !$0.changedMetrics(among: metrics).isEmpty
    }
  }
}

/// What changed on a board as text, JSON and CSV.
package enum DifferenceReport {
  package static func text(_ comparison: Comparison, language: Language) -> String {
    let difference = comparison.difference
    let after = comparison.after
    let title = [
      after.board.name, after.trackHeading.words[language], after.metricHeading.words[language],
      "\(comparison.before.snapshot.validFrom) → \(after.snapshot.validFrom)",
    ]
    var text = visible(title.joined(separator: " · ")) + "\n"
    text += StandingWords.limits(
      of: after.filter, on: after.board, after.snapshot.track, language)
    text += DifferenceWords.notes(comparison).map { visible($0[language]) + "\n" }.joined()
    if difference.isEmpty {
      return text + DifferenceWords.nothing(comparison)[language] + "\n"
    }
    text += section(
      DifferenceWords.renamed, difference.renamed.flatMap { renamed($0, language) }, language)
    text += section(
      DifferenceWords.added, difference.added.map { row($0, after) }, language)
    text += section(
      DifferenceWords.removed, difference.removed.map { row($0, comparison.before) }, language)
    let changed = comparison.changed(in: difference)
    if !changed.isEmpty {
      text += "\n" + DifferenceWords.changed[language] + "\n"
      text += Columns(
        columns: columns(language),
        rows: changed.map { DifferenceWords.cells($0, comparison) }
      ).render()
    }
    return text
  }

  package static func json(_ comparison: Comparison) -> String {
    let difference = comparison.difference
    return JSON.object([
      ("schemaVersion", .number("1")),
      ("board", .string(comparison.after.board.id)),
      ("metric", .string(comparison.after.metric)),
      ("filter", JSONReport.filter(comparison.after.filter)),
      ("before", BoardReport.snapshot(comparison.before.snapshot)),
      ("after", BoardReport.snapshot(comparison.after.snapshot)),
      ("notes", .array(DifferenceWords.notes(comparison).map { JSON($0) })),
      (
        "renamed",
        .array(
          difference.renamed.map {
            .object([
              ("from", .string($0.pair.before.standing.name)),
              ("to", .string($0.pair.after.standing.name)),
              ("by", .string($0.by.rawValue)),
              ("modelId", JSON($0.pair.after.standing.model)),
              ("steps", .array($0.steps.map(object))),
            ])
          })
      ),
      ("added", .array(difference.added.map { object($0, comparison.after) })),
      ("removed", .array(difference.removed.map { object($0, comparison.before) })),
      ("changed", .array(comparison.changed(in: difference).map { object($0, comparison) })),
    ]).page
  }

  /// One line a change.
  package static func csv(_ comparison: Comparison) -> String {
    let difference = comparison.difference
    func cells(_ change: String, _ before: PlacedRow?, _ after: PlacedRow?) -> [String] {
      [
        change, before?.standing.name ?? "", after?.standing.name ?? "",
        DifferenceWords.place(before, comparison.before) ?? "",
        DifferenceWords.place(after, comparison.after) ?? "",
        before?.standing.printedRank.map(String.init) ?? "",
        after?.standing.printedRank.map(String.init) ?? "",
        before?.standing.scores[comparison.before.metric]?.text ?? "",
        after?.standing.scores[comparison.after.metric]?.text ?? "",
      ]
    }
    return CSV.render(
      header: [
        "change", "model_before", "model_after", "place_before", "place_after",
        "rank_printed_before", "rank_printed_after", "score_before", "score_after",
      ],
      rows: difference.renamed.map { cells("renamed", $0.pair.before, $0.pair.after) }
        + difference.added.map { cells("added", nil, $0) }
        + difference.removed.map { cells("removed", $0, nil) }
        + comparison.changed(in: difference).map { cells("changed", $0.before, $0.after) })
  }

  private static func section(
    _ title: Bilingual, _ lines: [String], _ language: Language
  ) -> String {
    guard !lines.isEmpty else { return "" }
    return "\n" + title[language] + "\n" + lines.map { "  " + visible($0) + "\n" }.joined()
  }

  private static func renamed(_ renamed: Difference.Renamed, _ language: Language) -> [String] {
    let names = "\(renamed.pair.before.standing.name) → \(renamed.pair.after.standing.name)"
    let line = "\(names) (\(DifferenceWords.reason(renamed.by)[language]))"
    return [line] + renamed.steps.map { "  " + DifferenceWords.step($0)[language] }
  }

  private static func object(_ step: Catalog.Rename) -> JSON {
    .object([
      ("from", .string(step.from)), ("to", .string(step.to)),
      ("after", .string(step.after.description)), ("day", .string(step.day.description)),
      ("source", .string(step.source)),
    ])
  }

  private static func row(_ row: PlacedRow, _ placed: PlacedSnapshot) -> String {
    [
      DifferenceWords.place(row, placed).map { "\($0)." }, row.standing.name,
      row.standing.organization.map { "(\($0))" }, row.standing.scores[placed.metric]?.text,
    ].compactMap(\.self).joined(separator: " ")
  }

  private static func columns(_ language: Language) -> [Columns.Column] {
    [
      .init(title: Bilingual(en: "Model", zh: "模型")[language], limit: 40),
      .init(title: Bilingual(en: "Place", zh: "名次")[language], alignsRight: true),
      .init(title: Bilingual(en: "Printed", zh: "榜单名次")[language], alignsRight: true),
      .init(title: Bilingual(en: "Figures", zh: "分数")[language], limit: 60),
    ]
  }

  private static func object(_ row: PlacedRow, _ placed: PlacedSnapshot) -> JSON {
    .object([
      ("model", .string(row.standing.name)),
      ("modelId", JSON(row.standing.model)),
      ("organization", JSON(row.standing.organization)),
      ("place", JSONReport.place(placed.place(of: row)?.place)),
      ("printedRank", JSON(row.standing.printedRank)),
      ("score", JSON(row.standing.scores[placed.metric])),
    ])
  }

  private static func object(_ pair: Difference.Pair, _ comparison: Comparison) -> JSON {
    .object([
      ("before", object(pair.before, comparison.before)),
      ("after", object(pair.after, comparison.after)),
      (
        "scores",
        .object(
          pair.changedMetrics(among: comparison.metrics).map { metric in
            (
              metric,
              .array([
                JSON(pair.before.standing.scores[metric]), JSON(pair.after.standing.scores[metric]),
              ])
            )
          })
      ),
    ])
  }
}
