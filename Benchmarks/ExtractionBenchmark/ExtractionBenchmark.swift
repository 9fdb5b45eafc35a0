internal import Documents
internal import Extraction
internal import Glibc
internal import Leaderboards
internal import Touchstone

/// Times the extraction alone, inside one process: `text BYTES`, `documents PATH…` or `NAME BYTES`
/// of a hostile text.
@main struct ExtractionBenchmark {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard let task = arguments.first else { return print("text | documents | hostile names") }
    let documents = try documents(task, Array(arguments.dropFirst()))
    let extractor = ClaimExtractor(
      catalog: try ArchiveReader(directory: "Leaderboards").catalog())
    measure(task, documents, extractor)
  }

  private static func documents(_ task: String, _ rest: [String]) throws -> [Document] {
    if task == "documents" {
      return try rest.flatMap { try sources(in: $0) }.compactMap { source in
        try? Documents.document(from: capture(source))
      }
    }
    let bytes = rest.first.flatMap { Int($0) } ?? 10_000_000
    if let hostile = Hostile(rawValue: task) { return [madeUp([hostile.text(bytes: bytes)])] }
    var generator = Generator()
    return (0..<max(1, bytes / 50_000)).map { _ in
      madeUp(generator.paragraphs(bytes: min(bytes, 50_000)))
    }
  }

  private static func madeUp(_ paragraphs: [String]) -> Document {
    var start = 0
    let blocks = paragraphs.map { paragraph in
      let range = start..<start + paragraph.unicodeScalars.count
      start = range.upperBound + 1
      return Block(kind: .paragraph, range: range)
    }
    return Document(
      source: "text", text: paragraphs.joined(separator: "\n"), blocks: blocks,
      places: [Place(offset: 0, position: SourcePosition(line: 1, column: 1))])
  }

  private static func measure(
    _ task: String, _ documents: [Document], _ extractor: ClaimExtractor
  ) {
    let bytes = Double(documents.reduce(0) { $0 + $1.text.utf8.count })
    // Small sets are read again until the clock can tell.
    let rounds = max(1, Int(10_000_000 / max(bytes, 1)))
    let (reading, _) = timed { documents.reduce(0) { $0 &+ sum($1.text) } }
    let before = peakMemory()
    let (time, claims) = timed {
      (0..<rounds).reduce(0) { count, _ in
        documents.reduce(count) { $0 + extractor.claims(in: $1).count }
      }
    }
    let memory = Double(peakMemory() - before) * 1024
    let once = time / Double(rounds)
    let columns = [
      (bytes / 1e6, "MB"), (once * 1000, "ms"), (bytes / 1e6 / once, "MB/s"),
      (once / max(reading, 1e-9), "× a plain read"), (memory / 1e6, "MB of memory"),
      (memory / bytes, "× the text"),
    ]
    let figures = columns.map { value, unit in "\(fixed(value)) \(unit)" }
    print("\(padded(task, 12))\(figures.joined())  \(claims / rounds) claims")
  }

  private static func sum(_ text: String) -> Int {
    var sum = 0
    for byte in text.utf8 { sum &+= Int(byte) }
    return sum
  }

  /// Processor time of this thread, so that a busy machine does not count.
  private static func timed(_ work: () -> Int) -> (seconds: Double, result: Int) {
    let start = processorSeconds()
    let result = work()
    return (processorSeconds() - start, result)
  }

  private static func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The largest memory so far, in kilobytes.
  private static func peakMemory() -> Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss
  }

  private static func fixed(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return padded("\(tenths / 10).\(abs(tenths % 10))", -8)
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    let filler = String(repeating: " ", count: max(0, abs(width) - text.count))
    return width < 0 ? filler + text : text + filler
  }
}
