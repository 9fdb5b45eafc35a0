internal import Touchstone

/// One pass over the blocks of a document.
struct DocumentReading {
  let document: Document
  var text: SourceText
  var scanner: Scanner
  var subjects = Subject.Context()
  var dating: Dating
  /// Dates of the bullets around the current one, and where they stand.
  private var bulletDates: [(place: SourcePosition, date: PartialDate)] = []
  /// Dates of the headings around the current block, by level.
  private var headingDates: [Int: PartialDate] = [:]
  /// The board that a report names in its title or first heading, beside no model.
  private var reportBoard: Mention?
  private var topic: String?
  /// What stands in front of a block that says "these benchmarks", read once.
  private var listed: (block: Int, boards: [Mention])?
  /// The board that was named last, and how many sentences ago.
  var lastBoard: (mention: Mention, age: Int, isAlone: Bool)?
  private(set) var blockBoards: [Mention] = []
  var found: [Claim] = []
  /// What became of each trigger; nil if nobody asks.
  var readings: [SentenceReading]?
  private var ids: Set<String> = []
  /// What the search for names has read up to the offset `kept`: its tokens, and the names joined.
  private var first: [Range<Int>: (tokens: [Token], shaped: [Token])] = [:]
  private static let kept = 200_000
  /// The column of the last table that holds the document's own model.
  var lastHeader: (table: Int, own: (column: Int, name: Mention)?)?
  /// The limit of each title at its last mention.
  private var titles: [Title: Scope] = [:]

  init(_ document: Document, scanner: Scanner) {
    self.document = document
    self.scanner = scanner
    text = SourceText(document.text)
    dating = Dating(published: document.published)
    let printed = printedNames()
    self.scanner.add(printed.stems)
    subjects.own = printed.own
    subjects.family = printed.family
    subjects.main = printed.main(
      titled: document.title.flatMap { firstName(in: $0, where: { $0 == .model }) })
  }

  /// The names that the document prints, read before all else: a short form may precede the long.
  private mutating func printedNames() -> DocumentNames {
    var printed = DocumentNames()
    for block in document.blocks where block.kind != .code && !printed.isFull {
      var rest = block.range.clamped(to: 0..<text.count)
      while let (text, range) = text.piece(of: &rest) {
        printed.addQuoted(in: text, range, scanner.lexicon)
        guard DocumentNames.mayStand(in: text, range) else { continue }
        scanner.text = text
        let tokens = scanner.tokens(in: range)
        let shaped = scanner.shaped(tokens)
        printed.add(shaped)
        if range.upperBound < DocumentReading.kept { first[range] = (tokens, shaped) }
      }
    }
    return printed
  }

  /// The tokens of the first piece of `range`, which is taken off it, and the text around them.
  mutating func piece(of range: inout Range<Int>) -> (tokens: [Token], text: FoldedText)? {
    guard let (text, range) = text.piece(of: &range) else { return nil }
    scanner.text = text
    guard let first = first[range] else { return (scanner.shaped(range), text) }
    let again = scanner.tokens(in: range, from: first.tokens)
    return (again.map(scanner.shaped) ?? first.shaped, text)
  }

  /// The first name of such a role in a text that stands beside the document's.
  func firstName(in text: String, where matches: (Name.Role) -> Bool) -> Mention? {
    var scanner = scanner
    scanner.text = FoldedText(text)
    let tokens = scanner.shaped(0..<scanner.text.count)
    if matches(.model), !matches(.board) { return DocumentReading.leading(tokens) }
    return tokens.lazy.compactMap(\.name).first { matches($0.role) }?.mention
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
      case .code: if readings != nil { explainCode(range, block: index) }
      case .tableRow(let table, let row): readRow(table, row, block: index)
      case .heading(let level): readBlock(range, block: index, heading: level)
      case .listItem:
        subjects.isList = true
        readBlock(range, block: index)
        subjects.isList = false
      default:
        readBlock(range, block: index)
        subjects.listLead = subjects.last ?? subjects.listLead
      }
    }
    found.sort {
      ($0.range.lowerBound, $0.range.upperBound, $0.id) < (
        $1.range.lowerBound, $1.range.upperBound, $1.id
      )
    }
    return found
  }

  private mutating func readBlock(_ range: Range<Int>, block: Int, heading level: Int? = nil) {
    var rest = range
    guard let (tokens, text) = piece(of: &rest) else { return }
    if let level { readHeading(level, tokens, block: block) }
    dating.section = bulletDate(tokens, range) ?? headingDates.max { $0.key < $1.key }?.value
    subjects.previous = subjects.last ?? subjects.previous
    blockBoards = []
    topic = nil
    subjects.lead = nil
    subjects.last = nil
    read(tokens, text, block: block)
    readProse(rest, block: block)
  }

  /// The date that opens the block, or the bullet that it is indented under.
  private mutating func bulletDate(_ tokens: [Token], _ range: Range<Int>) -> PartialDate? {
    let place = document.position(of: range.lowerBound)
    while let last = bulletDates.last?.place,
      last.column >= place.column || last.line == place.line || !subjects.isList
    {
      bulletDates.removeLast()
    }
    let date = DocumentReading.openingDate(tokens)
    if let date, subjects.isList { bulletDates.append((place, date)) }
    return date ?? bulletDates.last?.date
  }

  private mutating func readHeading(_ level: Int, _ tokens: [Token], block: Int) {
    headingDates = headingDates.filter { $0.key < level }
    if let date = DocumentReading.headingDate(tokens) { headingDates[level] = date }
    subjects.listLead = nil
    if level == 1 || block == 0 { reportBoard = reportBoard ?? DocumentReading.report(tokens) }
    let model = DocumentReading.leading(tokens)
    if let model {
      subjects.section = model
      if subjects.main == nil { subjects.main = model }
    } else if level <= 2 {
      subjects.section = nil
      if level == 1, subjects.main == nil { subjects.main = DocumentReading.brand(tokens) }
    }
  }

  /// 某榜2024年8月榜单解读: the one board, beside no model, whose list or report the heading names.
  private static func report(_ tokens: [Token]) -> Mention? {
    let names = tokens.compactMap(\.name)
    guard names.count == 1, let board = names.first, board.role == .board,
      tokens.contains(where: { if case .date = $0.kind { true } else { $0.sense == .board } })
    else { return nil }
    return board.mention
  }

  /// `Vendor: what it makes`: a product that is called as its vendor.
  private static func brand(_ tokens: [Token]) -> Mention? {
    guard let name = tokens.first?.name, name.role == .vendor,
      tokens.count == 1 || tokens[1].mark == .colon
    else { return nil }
    return name.mention
  }

  /// Reads sentences that go on with what stands before them.
  mutating func readProse(_ range: Range<Int>, block: Int) {
    var rest = range
    while let (tokens, text) = piece(of: &rest) { read(tokens, text, block: block) }
  }

  private mutating func read(_ tokens: [Token], _ text: FoldedText, block: Int) {
    for (range, isQuestion) in Sentence.split(tokens, text: text) {
      guard range.contains(where: { tokens[$0].isName || tokens[$0].mayTrigger }) else {
        lastBoard?.age += 1
        topic = tokens[range].ability ?? topic
        continue
      }
      read(
        Sentence(text: text, tokens: Array(tokens[range]), block: block, isQuestion: isQuestion))
    }
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
    for (index, token) in tokens.prefix(8).enumerated() {
      if case .date(let date) = token.kind { return date.year != nil ? date : nil }
      guard token.mark != nil || isShortcode(tokens, index) else { return nil }
    }
    return nil
  }

  /// The word of `:tada:`.
  private static func isShortcode(_ tokens: [Token], _ index: Int) -> Bool {
    index > 0 && index + 1 < tokens.count && tokens[index - 1].mark == .colon
      && tokens[index + 1].mark == .colon
  }

  mutating func read(_ sentence: Sentence) {
    let outcomes = outcomes(of: Patterns.drafts(in: sentence), in: sentence)
    let claims = outcomes.compactMap(\.claim).map { add(presuming($0)) }
    if readings != nil { explain(sentence, outcomes, claims) }
    let model = sentence.tokens.indices.first { index in
      sentence.tokens[index].role == .model && !Subject.isBackground(sentence, index)
        && !Attribution.isExample(index, in: sentence)
    }.flatMap { sentence.name($0)?.mention }
    subjects.lead = subjects.lead ?? model
    subjects.last = claims.last?.subject ?? model ?? subjects.last
    let pointed = sentence.pointsToBoards ? nil : around.one(meantBy: sentence)
    let boards = pointed.map { [$0] } ?? sentence.carriedBoards
    if !boards.isEmpty { blockBoards = boards }
    topic = sentence.tokens[...].ability ?? topic
    if let board = boards.last {
      lastBoard = (board, 0, boards.count == 1)
    } else {
      lastBoard?.age += 1
    }
  }

  /// Most sentences have no drafts, and nothing to fill in.
  private mutating func outcomes(of drafts: [Draft], in sentence: Sentence) -> [Outcome] {
    if drafts.isEmpty { return [] }
    var around = around
    if sentence.pointsToBoards { around.listed = listedBoards(before: sentence.block) }
    return Filler(sentence, context: subjects, dating: dating, around: around)
      .outcomes(of: drafts)
  }

  private var around: BoardContext {
    BoardContext(
      last: lastBoard.flatMap { $0.age < 30 ? $0.mention : nil }, block: blockBoards,
      report: reportBoard, topic: topic)
  }

  /// The boards that the list or table in front of the block names, or those of the block so far.
  private mutating func listedBoards(before block: Int) -> [Mention] {
    if blockBoards.count > 1 { return blockBoards }
    if let listed, listed.block == block { return listed.boards }
    let boards = boards(inFrontOf: block)
    listed = (block, boards)
    return boards
  }

  private mutating func boards(inFrontOf block: Int) -> [Mention] {
    var found: [Mention] = []
    for index in stride(from: block - 1, through: max(0, block - 24), by: -1) {
      switch document.blocks[index].kind {
      case .listItem, .tableRow, .paragraph: break
      default: return found
      }
      var range = document.blocks[index].range.clamped(to: 0..<text.count)
      guard let (tokens, _) = piece(of: &range) else { continue }
      let boards = tokens.filter { $0.role == .board }.compactMap { $0.name?.mention }
      if boards.isEmpty, !found.isEmpty { return found }
      for board in boards where !found.contains(where: { $0.name == board.name }) {
        found.append(board)
      }
    }
    return found
  }

  /// A title that is spoken of again keeps the limit that it was introduced with.
  private mutating func presuming(_ claim: Claim) -> Claim {
    guard claim.kind == .rank, let vendor = claim.subject?.vendor else { return claim }
    let title = Title(
      vendor: String(vendor), rank: claim.rank, asOf: claim.asOf, boards: claim.boards)
    var claim = claim
    if claim.scope == Scope(), claim.boards.contains(where: { !$0.isClass }), claim.asOf != nil,
      let scope = titles[title]
    {
      claim.scope = scope
    }
    titles[title] = claim.scope
    return claim
  }

  /// Gives the claim its place and its identity.
  @discardableResult mutating func add(_ claim: Claim) -> Claim {
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
    return claim
  }

  private static func id(_ claim: Claim, _ salt: Int) -> String {
    var parts: [UInt8] = Array(claim.kind.rawValue.utf8)
    func add(_ part: String) {
      parts.append(0x7C)
      parts.append(contentsOf: part.utf8)
    }
    func add(_ mentions: [Mention]) {
      parts.append(0x7C)
      for (index, mention) in mentions.enumerated() {
        if index > 0 { parts.append(0x2C) }
        parts.append(contentsOf: mention.name.utf8)
      }
    }
    add(claim.subject?.name ?? "")
    add(claim.boards)
    add(claim.rivals)
    add(claim.rank.map(String.init) ?? "")
    add(claim.value ?? "")
    add("\(claim.range.lowerBound)-\(claim.range.upperBound)")
    add(salt == 0 ? "" : String(salt))
    return "ts-" + Digest.sha256(parts).prefix(16)
  }
}

/// What makes two claims speak of one title.
private struct Title: Hashable {
  var vendor: String
  var rank: Int?
  var asOf: Period?
  var boards: [Mention]
}

extension Mention {
  /// The vendor's id, of a vendor or of a model.
  fileprivate var vendor: Substring? { id?.prefix { $0 != "/" } }
}
