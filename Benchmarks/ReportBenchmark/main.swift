internal import Glibc
internal import Reporting
internal import Touchstone

// Times the page of a made-up announcement, each claim with all that a verdict can hold: two tables,
// a course of 24 states, ten tenures and eighty slices; first as claims of one title, which share its
// tenures and slices, then each with charts of its own. `report-benchmark [CLAIMS]`.
let count = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 50
let start = Day(number: 19_600)
let names = (0..<20).map { "Larkspur-\($0) 云雀" }

let snapshot = Snapshot(
  board: "oak", track: "total", validFrom: start,
  source: "owner/board@0123456:README.md", digest: String(repeating: "0f", count: 32),
  metrics: ["total"])
let slice = Slice(snapshot: snapshot.id, metric: "total")

func evidence(_ outcome: Evidence.Outcome) -> Evidence {
  let rows = names.prefix(8).enumerated().map { index, name in
    Evidence.Row(
      part: index == 3 ? .subject : .neighbour, name: name, organization: "Larch",
      place: index + 1...index + 1, printedRank: index, score: Score("6\(index).25"))
  }
  return Evidence(
    slice: slice, snapshot: snapshot, boardName: "OakBoard", track: Heading("total"),
    metric: Heading("总分"), outcome: outcome, rowCount: 20, rows: Array(rows),
    requested: .day(start), driftDays: 0, relation: .atOrBefore)
}

func verdict(_ number: Int, isAlone: Bool) -> Verdict {
  var verdict = Verdict(
    label: .conflicting, rating: 3, asOf: .day(start), asOfSource: .document,
    evidence: [evidence(.fails), evidence(.holds)],
    slices: .init(holds: 20, fails: 60, qualifiers: [[.region("CN")]]),
    findings: [.unstatedQualifier(board: "OakBoard", qualifiers: [.region("CN")])])
  verdict.course = Course(
    slice: slice,
    runners: names.prefix(4).map { .init(part: .leader, id: $0, name: $0) },
    states: (0..<24).map { index in
      .init(
        day: start.advanced(by: 9 * (index - 12)), rowCount: 20, isJoined: index > 0,
        places: (0..<4).map { 1 + ($0 + index) % 7...1 + ($0 + index) % 7 })
    }, statesInAll: 90 + number)
  verdict.title = Title(
    states: names.enumerated().map { index, name in
      Title.State(
        from: start.advanced(by: 30 * (index - 10)),
        until: start.advanced(by: 30 * (index - 9) - 1),
        end: start.advanced(by: 30 * (index - 9)),
        measure: Headline(track: "total", metric: "total"),
        holders: [.init(id: name, name: isAlone ? "\(name) \(number)" : name)])
    }, holdsEveryState: true)
  verdict.searched = (0..<80).map { index in
    SearchedSlice(
      boardName: isAlone ? "OakBoard \(number)" : "OakBoard", track: Heading("榜单\(index / 10)"),
      metric: Heading("单项\(index)"),
      limits: index / 40 == 0 ? [] : [.region("CN")], holds: index % 3 == 0)
  }
  return verdict
}

let sentence = "Larkspur-3 云雀 ranks first on OakBoard. "
let length = sentence.unicodeScalars.count
let document = Document(
  source: "release.html", title: "A new month", published: start, language: .en,
  text: String(repeating: sentence, count: count))

func page(isAlone: Bool) -> CheckedDocument {
  CheckedDocument(
    document: document,
    claims: (0..<count).map { index in
      JudgedClaim(
        claim: Claim(
          kind: .rank, subject: Mention(printed: names[3]), rank: 1,
          boards: [Mention(printed: "OakBoard", id: "oak")], quote: sentence,
          range: index * length..<(index + 1) * length - 1),
        verdict: verdict(index, isAlone: isAlone))
    })
}

/// Processor time: other programs on the machine have no part in it.
func milliseconds() -> Double { Double(clock()) * 1_000 / Double(CLOCKS_PER_SEC) }

for (isAlone, words) in [(false, "one title"), (true, "each its own")] {
  let checked = page(isAlone: isAlone)
  var times: [Double] = []
  var bytes = 0
  for _ in 0..<21 {
    let start = milliseconds()
    bytes = HTMLReport.render(checked, language: .en, version: "0").utf8.count
    times.append(milliseconds() - start)
  }
  times.sort()
  print(
    "\(count) claims, \(words), \(bytes / 1_000) kB: least \(times[0]) ms, median \(times[10]) ms")
}
