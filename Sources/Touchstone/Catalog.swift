/// Vendors and models, with every name that texts and boards use for them.
package struct Catalog: Sendable {
  /// An organisation that makes models.
  package struct Vendor: Hashable, Sendable {
    package var id: String
    /// Canonical first.
    package var names: [String]
    /// ISO country code; nil if unknown.
    package var region: String?
    /// Under which names it publishes models, beside its own: the `Qwen` of `Qwen/Qwen2-7B`.
    package var owners: [String]

    package init(id: String, names: [String], region: String? = nil, owners: [String] = []) {
      self.id = id
      self.names = names
      self.region = region
      self.owners = owners
    }
  }

  /// A model, or a family or product that a name without a version stands for.
  package struct Model: Hashable, Sendable {
    /// `vendor/model`.
    package var id: String
    package var vendor: String
    /// Canonical first.
    package var names: [String]
    /// Families and products whose bare name may mean this model: ids of other entries.
    package var families: [String]
    package var openness: Openness?
    /// Billions of parameters.
    package var size: Double?
    /// What is known of its life, each with its source.
    package var milestones: [Milestone]

    package init(
      id: String, vendor: String, names: [String], families: [String] = [],
      openness: Openness? = nil, size: Double? = nil, milestones: [Milestone] = []
    ) {
      self.id = id
      self.vendor = vendor
      self.names = names
      self.families = families
      self.openness = openness
      self.size = size
      self.milestones = milestones
    }

    /// The day of an event, if it is known.
    package func day(of event: Milestone.Event) -> Day? {
      milestones.first { $0.event == event }?.day
    }
  }

  /// A dated, cited event in the life of a model.
  package struct Milestone: Hashable, Sendable {
    package enum Event: String, Hashable, Sendable {
      /// The maker told of it.
      case announced
      /// The maker gave it out, be it by invitation; a board may have had it before.
      case released
      /// Anyone could use it from this day on.
      case accessible = "public"
      /// The weights could be had from this day on.
      case weights
      /// The licence let anyone use the weights commercially from this day on.
      case commercial
    }

    package var event: Event
    package var day: Day
    package var source: String

    package init(event: Event, day: Day, source: String) {
      self.event = event
      self.day = day
      self.source = source
    }

    /// A stored document proves the day.
    package var isProven: Bool { !source.hasSuffix("not archived here") }
  }

  /// A row of a board that went on under another name.
  package struct Rename: Hashable, Sendable {
    /// The id of the model under its new name.
    package var model: String
    package var from: String
    package var to: String
    package var board: String
    /// The day of the last archived state under the old name.
    package var after: Day
    /// The day of the first one under the new name.
    package var day: Day
    package var source: String

    package init(
      model: String, from: String, to: String, board: String, after: Day, day: Day, source: String
    ) {
      self.model = model
      self.from = from
      self.to = to
      self.board = board
      self.after = after
      self.day = day
      self.source = source
    }
  }

  package let vendors: [String: Vendor]
  package let models: [String: Model]
  /// Board names (known to the archive or not) by id, canonical first.
  package let boards: [String: [String]]
  package let renames: [Rename]
  package let registers: Registers
  private let vendorByKey: [String: String]
  private let vendorByOwner: [String: String]
  private let modelByKey: [String: String]
  private let boardByKey: [String: String]
  private let members: [String: [String]]

  package init(
    vendors: [Vendor] = [], models: [Model] = [], boards: [String: [String]] = [:],
    renames: [Rename] = [],
    registers: Registers = Registers()
  ) {
    self.vendors = Dictionary(vendors.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.models = Dictionary(models.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.boards = boards
    self.renames = renames
    self.registers = registers
    vendorByKey = Catalog.keys(vendors.map { ($0.id, $0.names) })
    vendorByOwner = Catalog.keys(vendors.map { ($0.id, $0.owners) })
    modelByKey = Catalog.keys(models.map { ($0.id, $0.names) })
    boardByKey = Catalog.keys(boards.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
    var members: [String: [String]] = [:]
    for model in models {
      for family in model.families { members[family, default: []].append(model.id) }
    }
    self.members = members.mapValues { $0.sorted() }
  }

  package func vendor(named name: String) -> Vendor? {
    vendorByKey[nameKey(name)].flatMap { vendors[$0] }
  }

  /// The vendor that publishes models as `name/model`.
  package func vendor(owning name: String) -> Vendor? {
    vendorByOwner[nameKey(name)].flatMap { vendors[$0] } ?? vendor(named: name)
  }

  /// The model that a text or a board names, by itself or in the form `owner/model`.
  package func model(named name: String) -> Model? {
    if let id = modelByKey[nameKey(name)], isSpelling(name, of: id) { return models[id] }
    guard let slash = name.utf8.lastIndex(of: 0x2F),
      let owner = vendor(owning: String(name[..<slash])),
      let model = model(named: String(name[name.index(after: slash)...])),
      model.vendor == owner.id
    else { return nil }
    return model
  }

  /// Whether a name with the key of one of the model's names also has its numbers: `Llama-213B` is
  /// no spelling of `Llama 2 13B`.
  package func isSpelling(_ name: String, of id: String) -> Bool {
    guard let model = models[id] else { return false }
    if model.names.contains(name) { return true }
    let wanted = numbers(in: name)
    guard !wanted.isEmpty else { return true }
    let key = nameKey(name)
    return model.names.contains { numbers(in: $0) == wanted && nameKey($0) == key }
  }

  /// The id of the board that a text names.
  package func board(named name: String) -> String? { boardByKey[nameKey(name)] }

  /// The ids of all models that the entry `id` can mean: itself, and members of its family.
  package func readings(of id: String) -> Set<String> {
    var found: Set<String> = [id]
    var open = [id]
    while let next = open.popLast() {
      for member in members[next] ?? [] where found.insert(member).inserted { open.append(member) }
    }
    return found
  }

  private static func keys(_ entries: [(id: String, names: [String])]) -> [String: String] {
    var result = [String: String](minimumCapacity: entries.reduce(0) { $0 + $1.names.count })
    // Backwards, so that the first of two entries with one key keeps it.
    for (id, names) in entries.reversed() {
      for name in names { result[nameKey(name)] = id }
    }
    return result
  }
}
