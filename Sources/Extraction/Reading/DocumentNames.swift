internal import Touchstone

/// The models that a document itself is about, and stems of the names that it prints.
struct DocumentNames: Sendable {
  /// Short forms to recognise: 青岚 where 青岚-13B stands elsewhere.
  private(set) var stems: [String] = []

  /// Every model that is printed, in the order of its first mention.
  private(set) var own: [Mention] = []
  private var counts: [String: Int] = [:]
  /// How often each spelling is printed.
  private var spellings: [String: Int] = [:]

  /// Vendors that are printed; a product may be called as its vendor.
  private var vendors: Set<Mention> = []
  /// The family of the first name.
  private var opening: String?

  private static let limit = 400

  private var seen: Set<String> = []
  /// The spellings whose stems are taken.
  private var shaped: Set<String> = []

  /// No more names are taken.
  var isFull: Bool { stems.count >= DocumentNames.limit }

  /// Collects the names of one block.
  mutating func add(_ tokens: [Token]) {
    for token in tokens where token.role == .model || token.role == .vendor {
      guard let name = token.name else { continue }
      opening = opening ?? DocumentNames.family(of: name.mention.printed)
      if name.role == .vendor {
        if vendors.count < DocumentNames.limit { vendors.insert(name.mention) }
        continue
      }
      counts[name.mention.name, default: 0] += 1
      if counts[name.mention.name] == 1, own.count < DocumentNames.limit {
        own.append(name.mention)
      }
      spellings[name.mention.printed, default: 0] += 1
      guard name.isShaped, !isFull, shaped.insert(name.mention.printed).inserted else { continue }
      for stem in DocumentNames.stems(of: name.mention.printed) where seen.insert(stem).inserted {
        stems.append(stem)
      }
    }
  }

  /// The letters that most names of the document begin with: its own models are called so.
  var family: String? {
    var families: [String: Int] = [:]
    for (printed, count) in spellings {
      families[DocumentNames.family(of: printed), default: 0] += count
    }
    return families.filter { $0.key.count > 1 && $0.value > 2 }
      .max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  static func family(of printed: String) -> String {
    String(
      nameKey(printed).unicodeScalars.prefix {
        $0.isASCII ? ("a"..."z").contains($0) : $0.properties.isAlphabetic
      })
  }

  /// The model that a document without a telling title is about: no rival is named more often.
  var mostFrequent: Mention? {
    own.filter { $0.id == nil && (counts[$0.name] ?? 0) > 1 && !$0.name.allSatisfy(\.isUppercase) }
      .max { (counts[$0.name] ?? 0) < (counts[$1.name] ?? 0) }
  }

  /// What the family is called that the document names first and often: the vendor of that name,
  /// else the shortest of its models.
  private var eldest: Mention? {
    guard let opening, opening.count > 1 else { return nil }
    let relatives = own.filter { DocumentNames.family(of: $0.printed) == opening }
    guard relatives.map({ counts[$0.name, default: 0] }).reduce(0, +) > 2 else { return nil }
    return vendors.filter { DocumentNames.family(of: $0.printed) == opening }
      .min { $0.printed < $1.printed }
      ?? (family == opening ? relatives : [])
      .min { $0.printed.count < $1.printed.count }
  }

  /// The model that the document is about: the title's, unless a name that no catalog knows is
  /// printed far more often.
  func main(titled title: Mention?) -> Mention? {
    guard let title, let frequent = mostFrequent,
      DocumentNames.family(of: frequent.printed) != DocumentNames.family(of: title.printed)
    else { return title ?? mostFrequent ?? eldest }
    return counts[frequent.name, default: 0] >= max(5, 3 * counts[title.name, default: 0])
      ? frequent : title
  }

  /// Adds what quotation marks introduce: “青岚”系列大模型, 大模型“青岚2.0”.
  mutating func addQuoted(in text: FoldedText, _ range: Range<Int>, _ lexicon: Lexicon) {
    for open in range where text.at(open) == 0x201C || text.at(open) == 0x300C {
      let start = open + 1
      let han =
        start..<max(start, (start..<start + 6).first { !Script.isHan(text.at($0)) } ?? start)
      var end = han.upperBound
      while end < han.upperBound + 4, Script.isDigit(text.at(end)) || text.at(end) == 0x2E {
        end += 1
      }
      guard (2...5).contains(han.count), end < range.upperBound,
        text.at(end) == 0x201D || text.at(end) == 0x300D,
        DocumentNames.introduces(text, range.lowerBound..<open)
          || DocumentNames.isIntroduced(text, end + 1..<range.upperBound),
        lexicon.longest(text, at: start, limit: end, nil) == nil, !Nameless.kinds.ends(text, han)
      else { continue }
      for name in [text.string(start..<end), text.string(han), text.string(han) + "大模型"]
      where !isFull && seen.insert(name).inserted {
        stems.append(name)
      }
    }
  }

  private static func introduces(_ text: FoldedText, _ range: Range<Int>) -> Bool {
    WordSets.nouns.ends(text, range)
  }

  private static func isIntroduced(_ text: FoldedText, _ range: Range<Int>) -> Bool {
    WordSets.series.starts(text, range)
  }

  private enum WordSets {
    static let nouns = WordSet(["模型", "系列", "大模型产品", "聊天机器人", "智能助手"])
    static let series = WordSet(["系列", "大模型", "大语言模型", "语言模型", "多模态大模型"])
  }

  /// A name by its shape may stand in the range: more of it follows a capitalised word or a Chinese one.
  static func mayStand(in text: FoldedText, _ range: Range<Int>) -> Bool {
    var letters = 0
    for index in range {
      let c = text.at(index)
      if c &- 0x61 < 26 {
        if letters > 0 || text.isCapital(index) && !Script.isLatin(text.at(index - 1)) {
          letters += 1
        }
      } else if Script.isHan(c) {
        if letters >= 4 || goesOn(text, index + 1) { return true }
        letters = 0
      } else if Script.isLatin(c), !Script.isDigit(c) {
        if letters > 0 || text.isCapital(index) && !Script.isLatin(text.at(index - 1)) {
          letters += 1
        }
      } else {
        if letters >= 4, goesOn(text, index) { return true }
        letters = 0
      }
    }
    return letters >= 4 && goesOn(text, range.upperBound)
  }

  /// What stands at `index` may belong to the name in front of it.
  private static func goesOn(_ text: FoldedText, _ index: Int) -> Bool {
    let c = text.at(index)
    if Script.isLatin(c) || c == 0x28 || NameShape.isJoiner(c) {
      return Script.isLatin(text.at(index + 1)) || c != 0x2E && c != 0x2D
    }
    if c == 0x5927 { return text.at(index + 1) == 0x6A21 }
    guard Script.isSpace(c) else { return false }
    return text.isCapital(index + 1) || Script.isDigit(text.at(index + 1))
      || text.at(index + 1) == 0x76 && Script.isDigit(text.at(index + 2))
  }

  private static func stems(of printed: String) -> [String] {
    let scalars = Array(printed.unicodeScalars)
    guard let first = scalars.first else { return [] }
    if Script.isHan(first.value) {
      let han = scalars.prefix { Script.isHan($0.value) }
      var stem = String(String.UnicodeScalarView(han))
      if stem.hasSuffix("大模型") { stem = String(stem.dropLast(3)) }
      return stem.count >= 2 && stem.count <= 6 ? [stem, stem + "大模型"] : []
    }
    guard Script.isCapital(first) else { return [] }
    let head = scalars.prefix {
      Script.isLatin(FoldedText.fold($0.value)) && !Script.isDigit($0.value)
    }
    let stem = String(String.UnicodeScalarView(head))
    guard head.count >= 4, head.count < scalars.count, !NameShape.common.contains(stem.lowercased())
    else { return [] }
    return [stem]
  }
}
