internal import Touchstone

/// One pass over the blocks of a document.
struct DocumentReading {
  let document: Document
  let text: FoldedText
  let scanner: Scanner
  var subjects = Subject.Context()
  var dating: Dating
  /// Dates of the headings around the current block, by level.
  private var headingDates: [Int: PartialDate] = [:]
  /// The board that was named last, and how many sentences ago.
  var lastBoard: (mention: Mention, age: Int)?
  private var blockBoards: [Mention] = []
  var found: [Claim] = []
  private var ids: Set<String> = []

  init(_ document: Document, names: NameIndex, lexicon: Lexicon) {
    self.document = document
    let text = FoldedText(document.text)
    self.text = text
    dating = Dating(published: document.published)
    let first = Scanner(text: text, names: names, lexicon: lexicon)
    var printed = DocumentNames()
    for block in document.blocks where block.kind != .code {
      printed.add(first.shaped(block.range.clamped(to: 0..<text.count)))
    }
    var known = names
    for stem in printed.stems { known.add(stem) }
    scanner = Scanner(text: text, names: known, lexicon: lexicon)
    subjects.own = printed.own
    subjects.main =
      document.title.flatMap { DocumentReading.firstModel(in: $0, known, lexicon) }
      ?? printed.mostFrequent
  }

  private static func firstModel(in title: String, _ names: NameIndex, _ lexicon: Lexicon)
    -> Mention?
  {
    let text = FoldedText(title)
    let tokens = Scanner(text: text, names: names, lexicon: lexicon).shaped(0..<text.count)
    return leading(tokens)
  }

  /// The first model that is no rival; one with a number or in the catalog before mere capitals.
  private static func leading(_ tokens: [Token]) -> Mention? {
    let models = tokens.indices.filter {
      tokens[$0].name?.role == .model && !isRival($0, tokens)
    }.compactMap { tokens[$0].name?.mention }
    return models.first { $0.id != nil || $0.printed.contains(where: \.isNumber) } ?? models.first
  }

  /// "Who beats R?": the model that a headline measures others by is not its subject.
  private static func isRival(_ index: Int, _ tokens: [Token]) -> Bool {
    tokens[max(0, index - 3)..<index].contains {
      [.above, .below, .level, .near, .runnerUp].contains($0.sense)
    }
  }

  mutating func claims() -> [Claim] {
    for (index, block) in document.blocks.enumerated() {
      let range = block.range.clamped(to: 0..<text.count)
      guard !range.isEmpty else { continue }
      switch block.kind {
      case .code: continue
      case .tableRow(let table, let row): readRow(table, row, block: index)
      case .heading(let level): readHeading(level, range, block: index)
      case .listItem:
        subjects.isList = true
        readBlock(range, block: index)
        subjects.isList = false
      default:
        readBlock(range, block: index)
        subjects.listLead = subjects.last ?? subjects.listLead
      }
    }
    return found.sorted {
      ($0.range.lowerBound, $0.range.upperBound, $0.id) < (
        $1.range.lowerBound, $1.range.upperBound, $1.id
      )
    }
  }

  private mutating func readHeading(_ level: Int, _ range: Range<Int>, block: Int) {
    let tokens = scanner.shaped(range)
    headingDates = headingDates.filter { $0.key < level }
    if let date = DocumentReading.headingDate(tokens) { headingDates[level] = date }
    subjects.listLead = nil
    let model = DocumentReading.leading(tokens)
    if let model {
      subjects.section = model
      if subjects.main == nil { subjects.main = model }
    } else if level <= 2 {
      subjects.section = nil
    }
    read(tokens, block: block)
  }

  private mutating func readBlock(_ range: Range<Int>, block: Int) {
    let tokens = scanner.shaped(range)
    read(tokens, block: block)
  }

  private mutating func read(_ tokens: [Token], block: Int) {
    dating.section =
      DocumentReading.openingDate(tokens) ?? headingDates.max { $0.key < $1.key }?.value
    subjects.previous = subjects.last ?? subjects.previous
    blockBoards = []
    subjects.lead = nil
    subjects.last = nil
    for sentence in Sentence.split(tokens, text: text, block: block) { read(sentence) }
  }

  /// `## [2.1.0] - 2025-05-06`.
  private static func headingDate(_ tokens: [Token]) -> PartialDate? {
    for token in tokens.prefix(12) {
      if case .date(let date) = token.kind, date.year != nil { return date }
    }
    return nil
  }

  /// A date among the first tokens: the date of a changelog bullet.
  static func openingDate(_ tokens: [Token]) -> PartialDate? {
    for token in tokens.prefix(4) {
      if case .date(let date) = token.kind { return date.year != nil ? date : nil }
      guard token.mark != nil else { return nil }
    }
    return nil
  }

  mutating func read(_ sentence: Sentence) {
    let claims = Filler(
      sentence, context: subjects, dating: dating,
      lastBoard: lastBoard.flatMap { $0.age < 30 ? $0.mention : nil }, blockBoards: blockBoards
    ).claims()
    for claim in claims { add(presuming(claim)) }
    let models = sentence.tokens.indices.compactMap { index in
      Attribution.isExample(index, in: sentence) ? nil : sentence.name(index)
    }.filter { $0.role == .model }
    if subjects.lead == nil { subjects.lead = models.first?.mention }
    if let subject = claims.last?.subject {
      subjects.last = subject
    } else if let model = models.first {
      subjects.last = model.mention
    }
    let boards = sentence.boards(in: 0..<sentence.tokens.count)
    if !boards.isEmpty { blockBoards = boards }
    if let board = boards.last {
      lastBoard = (board, 0)
    } else {
      lastBoard?.age += 1
    }
  }

  /// A title that is spoken of again keeps the limit that it was introduced with.
  private func presuming(_ claim: Claim) -> Claim {
    guard claim.kind == .rank, claim.scope == Scope(),
      claim.boards.contains(where: { !$0.isClass }), claim.asOf != nil,
      let vendor = claim.subject?.vendor,
      let earlier = found.last(where: {
        $0.kind == .rank && $0.rank == claim.rank && $0.asOf == claim.asOf
          && $0.boards == claim.boards && $0.subject?.vendor == vendor
      })
    else { return claim }
    var claim = claim
    claim.scope = earlier.scope
    return claim
  }

  mutating func add(_ claim: Claim) {
    var claim = claim
    claim.document = document.source
    claim.start = document.position(of: claim.range.lowerBound)
    claim.end = document.position(of: max(claim.range.lowerBound, claim.range.upperBound - 1))
    claim.end.column += 1
    var salt = 0
    repeat {
      claim.id = DocumentReading.id(claim, salt)
      salt += 1
    } while !ids.insert(claim.id).inserted && salt < 1000
    found.append(claim)
  }

  private static func id(_ claim: Claim, _ salt: Int) -> String {
    let parts = [
      claim.kind.rawValue, claim.subject?.name ?? "",
      claim.boards.map(\.name).joined(separator: ","),
      claim.rivals.map(\.name).joined(separator: ","), claim.rank.map(String.init) ?? "",
      claim.value ?? "",
      "\(claim.range.lowerBound)-\(claim.range.upperBound)", salt == 0 ? "" : String(salt),
    ]
    return "ts-" + Digest.sha256(parts.joined(separator: "|")).prefix(16)
  }
}

extension Mention {
  /// The vendor's id, of a vendor or of a model.
  fileprivate var vendor: Substring? { id?.prefix { $0 != "/" } }
}
