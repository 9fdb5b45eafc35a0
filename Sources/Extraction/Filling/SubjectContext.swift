internal import Touchstone

/// What is known of who is meant, and whence.
extension Subject {
  /// What earlier sentences tell about who is meant.
  struct Context: Sendable {
    /// The model that the document's title or first heading names.
    var main: Mention? { didSet { stem = main.map { DocumentNames.family(of: $0.name) } } }
    /// What its name begins with.
    private(set) var stem: String?
    /// The model that the current heading names.
    var section: Mention?
    /// The first model that the current block names.
    var lead: Mention?
    /// The subject of the last claim or the first model of the last sentence, in this block.
    var last: Mention?
    /// The last model before this block.
    var previous: Mention?

    /// The subject of the paragraph that introduces the current list.
    var listLead: Mention?
    var isList = false
    /// The document's own models, in the order of their first mention.
    var own: [Mention] = []
    /// What the names of the document's own models begin with.
    var family: String?

    var nearest: Found? {
      Found(last ?? lead, .paragraph) ?? Found(isList ? listLead : nil, .listLead)
        ?? Found(section, .heading) ?? Found(main, .title)
    }

    var meantByIt: Found? {
      Found(last ?? lead, .paragraph) ?? Found(section, .heading)
        ?? Found(previous, .paragraphBefore) ?? Found(main, .title)
    }

    var meantByUs: Found? {
      Found(lead, .paragraph) ?? Found(section, .heading) ?? Found(main, .title)
        ?? Found(previous, .paragraphBefore)
    }

    /// "The 7B model": the own model of that size, of the family that is spoken of.
    func sized(_ size: String) -> Mention? {
      let key = size.lowercased()
      let fitting = own.filter { mention in
        mention.printed.lowercased().split { !$0.isNumber && !$0.isLetter && $0 != "." }
          .contains { $0 == key }
      }
      guard let stem = nearest.map({ DocumentNames.family(of: $0.mention.printed) }),
        stem.count > 1
      else { return fitting.first }
      return fitting.first { nameKey($0.printed).hasPrefix(stem) }
    }
  }

  /// A subject and whence it came.
  struct Found {
    let mention: Mention
    let origin: SentenceReading.Origin

    init(_ mention: Mention, _ origin: SentenceReading.Origin) {
      self.mention = mention
      self.origin = origin
    }

    init?(_ mention: Mention?, _ origin: SentenceReading.Origin) {
      guard let mention else { return nil }
      self.init(mention, origin)
    }

    /// The sentence itself says whom it speaks of.
    var isNamed: Bool {
      switch origin {
      case .clause, .sentence, .pronoun: true
      default: false
      }
    }
  }
}
