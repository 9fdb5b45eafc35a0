internal import Touchstone

/// What a document says beside one claim: found out once for all of its claims.
struct Surroundings {
  let document: Document
  let tables: OwnTables
  /// Words in the document that tell software what to do.
  let instructions: [Finding.Hostility]
  private let catalog: Catalog
  private let headlines: [Range<Int>]
  private let bySubject: [String: [Claim]]

  /// A page may say something of one model a thousand times; so many sentences are compared.
  private static let mostCompared = 60

  init(_ document: Document, claims: [Claim], catalog: Catalog) {
    self.document = document
    self.catalog = catalog
    tables = OwnTables(document, catalog: catalog)
    instructions = Instructions.find(in: document)
    headlines = Surroundings.headlines(of: document)
    bySubject = Dictionary(grouping: claims.filter { $0.subject != nil }) {
      Surroundings.key($0.subject)
    }.mapValues { Array($0.prefix(Surroundings.mostCompared)) }
  }

  /// The other claims about the same subject, in the order of the text.
  func others(beside claim: Claim) -> [Claim] {
    (bySubject[Surroundings.key(claim.subject)] ?? []).filter {
      $0.id != claim.id || $0.range != claim.range
    }
  }

  func name(ofTest id: String) -> String { catalog.boards[id]?.first ?? id }

  func isInHeadline(_ claim: Claim) -> Bool {
    headlines.contains { $0.contains(claim.range.lowerBound) }
  }

  /// What nobody sees of the words in `range`.
  func invisible(in range: Range<Int>) -> ArraySlice<Invisible> {
    let all = document.invisible
    var (low, high) = (0, all.count)
    while low < high {
      let middle = (low + high) / 2
      if all[middle].offset < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return all[low...].prefix { range.contains($0.offset) }
  }

  /// The document's first heading, and all of the first level before any running text.
  private static func headlines(of document: Document) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for block in document.blocks {
      guard case .heading(let level) = block.kind else {
        if found.isEmpty { continue }
        break
      }
      guard found.isEmpty || level == 1 else { break }
      found.append(block.range)
    }
    return found
  }

  private static func key(_ subject: Mention?) -> String {
    subject.map { $0.id ?? nameKey($0.name) } ?? ""
  }
}
