internal import Touchstone

/// What a document says beside one claim: found out once for all of its claims.
struct Surroundings {
  let document: Document
  let tables: OwnTables
  /// Words in the document that tell software what to do.
  let instructions: [Finding.Hostility]
  private let catalog: Catalog
  private let folded: [UInt8]
  private let headlines: [Range<Int>]
  private let blocksWithBoard: Set<Int>
  private let bySubject: [String: [Claim]]

  /// A page may say something of one model a thousand times; so many sentences are compared.
  private static let mostCompared = 60

  init(_ document: Document, claims: [Claim], catalog: Catalog) {
    self.document = document
    self.catalog = catalog
    folded = Array(document.text.lowercased().utf8)
    tables = OwnTables(document, catalog: catalog)
    instructions = Instructions.find(in: document)
    headlines = Surroundings.headlines(of: document)
    blocksWithBoard = Set(
      claims.filter { !$0.boards.isEmpty }.compactMap {
        Surroundings.block(at: $0.range.lowerBound, of: document)
      })
    bySubject = Dictionary(grouping: claims.filter { $0.subject != nil }) {
      $0.subject?.key ?? ""
    }.mapValues { Array($0.prefix(Surroundings.mostCompared)) }
  }

  /// The other claims about the same subject, in the order of the text.
  func others(beside claim: Claim) -> [Claim] {
    (bySubject[claim.subject?.key ?? ""] ?? []).filter {
      $0.id != claim.id || $0.range != claim.range
    }
  }

  /// Another claim of the same paragraph names a board.
  func namesBoard(around claim: Claim) -> Bool {
    Surroundings.block(at: claim.range.lowerBound, of: document).map(blocksWithBoard.contains)
      ?? false
  }

  /// The document's text holds the word, whatever its capitals.
  func holds(_ word: String) -> Bool {
    let word = Array(word.lowercased().utf8)
    let text = folded
    guard let first = word.first, text.count >= word.count else { return false }
    return (0...text.count - word.count).contains {
      text[$0] == first && text[$0..<$0 + word.count].elementsEqual(word)
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

  private static func block(at offset: Int, of document: Document) -> Int? {
    var (low, high) = (0, document.blocks.count)
    while low < high {
      let middle = (low + high) / 2
      if document.blocks[middle].range.upperBound <= offset {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < document.blocks.count && document.blocks[low].range.contains(offset) ? low : nil
  }
}
