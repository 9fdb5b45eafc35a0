/// Vendors and models, with every name that texts and boards use for them.
package struct Catalog: Sendable {
  /// An organisation that makes models.
  package struct Vendor: Hashable, Sendable {
    package var id: String
    /// Canonical first.
    package var names: [String]
    /// ISO country code; nil if unknown.
    package var region: String?

    package init(id: String, names: [String], region: String? = nil) {
      self.id = id
      self.names = names
      self.region = region
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
    package var released: Day?

    package init(
      id: String, vendor: String, names: [String], families: [String] = [],
      openness: Openness? = nil, size: Double? = nil, released: Day? = nil
    ) {
      self.id = id
      self.vendor = vendor
      self.names = names
      self.families = families
      self.openness = openness
      self.size = size
      self.released = released
    }
  }

  package let vendors: [String: Vendor]
  package let models: [String: Model]
  /// Board names (known to the archive or not) by id, canonical first.
  package let boards: [String: [String]]
  package let registers: Registers
  private let vendorByKey: [String: String]
  private let modelByKey: [String: String]
  private let boardByKey: [String: String]
  private let members: [String: [String]]

  package init(
    vendors: [Vendor] = [], models: [Model] = [], boards: [String: [String]] = [:],
    registers: Registers = Registers()
  ) {
    self.vendors = Dictionary(vendors.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.models = Dictionary(models.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.boards = boards
    self.registers = registers
    vendorByKey = Catalog.keys(vendors.map { ($0.id, $0.names) })
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

  package func model(named name: String) -> Model? {
    modelByKey[nameKey(name)].flatMap { models[$0] }
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
