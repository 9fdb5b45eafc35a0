internal import Glibc
internal import Reporting
internal import Touchstone

// Times the site over made-up announcements of 300 vendors on 40 boards, five claims each, and tells
// its memory and its longest page. `site-benchmark [CLAIMS]`.
let count = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 10_000
let start = Day(number: 19_000)

func verdict(_ number: Int, on day: Day) -> Verdict {
  let board = "board-\(number % 40)"
  let snapshot = Snapshot(
    board: board, track: "total", validFrom: day, source: "owner/board@0123456:README.md",
    digest: "", metrics: ["total"])
  let rows = (0..<6).map { index in
    Evidence.Row(
      part: index == 3 ? .subject : .neighbour, name: "Larkspur-\(index) 云雀",
      organization: "Larch", place: index + 1...index + 1, printedRank: index,
      score: Score("6\(index).25"))
  }
  let label = Verdict.Label.allCases[number % 4]
  var verdict = Verdict(
    label: label, rating: label == .notEnoughEvidence ? nil : 3, asOf: .day(day),
    asOfSource: .document,
    evidence: [
      Evidence(
        slice: Slice(snapshot: snapshot.id, metric: "total"), snapshot: snapshot,
        boardName: "OakBoard \(number % 40)", track: Heading("total"), metric: Heading("总分"),
        outcome: label == .supported ? .holds : .fails, rowCount: 20, rows: rows,
        requested: .day(day), driftDays: 0, relation: .atOrBefore)
    ],
    findings: [.unknownBoard(board: "OakBoard")], reasons: [.unknownBoard])
  verdict.since = Since(label: .refuted, day: day.advanced(by: 40), passedBy: "Larkspur-1")
  return verdict
}

func checked(_ number: Int) -> CheckedDocument {
  let day = start.advanced(by: number % 1_500)
  let claims = (number..<min(number + 5, count)).map { index in
    JudgedClaim(
      claim: Claim(
        id: "ts-\(Digest.sha256("\(index)").prefix(16))", kind: .rank,
        subject: Mention(printed: "Larkspur", id: "vendor-\(index % 300)/larkspur"), rank: 1,
        boards: [Mention(printed: "OakBoard", id: "board-\(index % 40)")],
        quote: "Larkspur-3 云雀 ranks first on OakBoard, with \(index) points, its maker says."),
      verdict: verdict(index, on: day))
  }
  return CheckedDocument(
    document: Document(
      source: "release.html", title: "A new month, number \(number)", publisher: "Newsroom",
      published: day, language: .en),
    claims: claims)
}

let boards = (0..<40).map { number in
  SiteBoard(
    board: Leaderboard(
      id: "board-\(number)", names: ["OakBoard \(number)"], tracks: [], headlines: []),
    leaders: [], baseRate: nil, day: nil)
}
let began = clock()
let reports = stride(from: 0, to: count, by: 5).map { number in
  SiteReport(checked(number), name: "report-\(number)", language: .en)
}
let listed = clock()
let site = Site(
  reports: reports, boards: boards, language: .en, address: "https://example.org/", version: "0")
var pages = 0
var bytes = 0
var longest = (bytes: 0, path: "")
site.write { path, text in
  pages += 1
  bytes += text.utf8.count
  if path.hasSuffix(".html"), text.utf8.count > longest.bytes {
    longest = (text.utf8.count, path)
  }
}
let ended = clock()
var usage = rusage()
getrusage(RUSAGE_SELF.rawValue, &usage)
let milliseconds = { (ticks: clock_t) in Double(ticks) * 1_000 / Double(CLOCKS_PER_SEC) }
print(
  """
  \(count) claims in \(reports.count) documents: \(pages) files, \(bytes / 1_000) kB
  listing what was checked \(milliseconds(listed - began)) ms, pages \(milliseconds(ended - listed)) ms
  longest page \(longest.path): \(longest.bytes / 1_000) kB; memory \(usage.ru_maxrss / 1_024) MB
  """)
