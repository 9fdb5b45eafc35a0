/// Lets `Decodable` types read a document; what no file of the archive needs is refused.
struct JSONDecoding: Decoder {
  /// The keys that lead to a value, the last one first: an array would be copied at each step.
  indirect enum Path {
    case root
    case key(any CodingKey, Path)
  }

  /// Before the value.
  let reader: JSONReader
  let path: Path
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  init(_ reader: JSONReader, at path: Path = .root) {
    self.reader = reader
    self.path = path
  }

  var codingPath: [any CodingKey] {
    var keys: [any CodingKey] = []
    var path = path
    while case .key(let key, let rest) = path {
      keys.append(key)
      path = rest
    }
    return keys.reversed()
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    var reader = try reader(at: .object, as: [String: Any].self)
    var members: [(key: String, value: JSONReader)] = []
    try reader.members { reader, key throws(ArchiveError) in
      members.append((key, reader))
      try reader.skip()
    }
    return KeyedDecodingContainer(Keyed(members: members, decoder: self))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    var reader = try reader(at: .array, as: [Any].self)
    var values: [JSONReader] = []
    try reader.elements { reader throws(ArchiveError) in
      values.append(reader)
      try reader.skip()
    }
    return Unkeyed(values: values, decoder: self)
  }

  func singleValueContainer() throws -> any SingleValueDecodingContainer { self }

  fileprivate func mismatch(_ type: Any.Type) -> DecodingError {
    .typeMismatch(type, .init(codingPath: codingPath, debugDescription: ""))
  }

  /// The reader, if a value of this kind stands next.
  private func reader(at kind: JSONReader.Kind, as type: Any.Type) throws -> JSONReader {
    var reader = reader
    guard try reader.kind() == kind else { throw mismatch(type) }
    return reader
  }

  private func number<Value: LosslessStringConvertible>(_ type: Value.Type) throws -> Value {
    var reader = try reader(at: .number, as: type)
    guard let value = Value(try reader.number()) else { throw mismatch(type) }
    return value
  }
}

extension JSONDecoding: SingleValueDecodingContainer {
  func decodeNil() -> Bool { (try? reader(at: .null, as: Never.self)) != nil }
  func decode(_ type: Bool.Type) throws -> Bool {
    var reader = try reader(at: .bool, as: type)
    return try reader.bool()
  }
  func decode(_ type: String.Type) throws -> String {
    var reader = try reader(at: .string, as: type)
    return try reader.string()
  }
  func decode(_ type: Double.Type) throws -> Double { try number(type) }
  func decode(_ type: Float.Type) throws -> Float { try number(type) }
  func decode(_ type: Int.Type) throws -> Int { try number(type) }
  func decode(_ type: Int8.Type) throws -> Int8 { try number(type) }
  func decode(_ type: Int16.Type) throws -> Int16 { try number(type) }
  func decode(_ type: Int32.Type) throws -> Int32 { try number(type) }
  func decode(_ type: Int64.Type) throws -> Int64 { try number(type) }
  func decode(_ type: UInt.Type) throws -> UInt { try number(type) }
  func decode(_ type: UInt8.Type) throws -> UInt8 { try number(type) }
  func decode(_ type: UInt16.Type) throws -> UInt16 { try number(type) }
  func decode(_ type: UInt32.Type) throws -> UInt32 { try number(type) }
  func decode(_ type: UInt64.Type) throws -> UInt64 { try number(type) }
  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try Value(from: self) }
}

private struct Keyed<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let members: [(key: String, value: JSONReader)]
  let decoder: JSONDecoding

  var codingPath: [any CodingKey] { decoder.codingPath }
  var allKeys: [Key] { members.compactMap { Key(stringValue: $0.key) } }

  private func find(_ key: Key) -> Int? {
    let name = key.stringValue
    return members.firstIndex { $0.key == name }
  }

  private func at(_ key: Key) throws -> JSONDecoding {
    guard let index = find(key) else {
      throw DecodingError.keyNotFound(key, .init(codingPath: codingPath, debugDescription: ""))
    }
    return JSONDecoding(members[index].value, at: .key(key, decoder.path))
  }

  func contains(_ key: Key) -> Bool { find(key) != nil }
  func decodeNil(forKey key: Key) throws -> Bool { try at(key).decodeNil() }
  func superDecoder() throws -> any Decoder { decoder }
  func superDecoder(forKey key: Key) throws -> any Decoder { try at(key) }
  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> {
    try at(key).container(keyedBy: type)
  }
  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try at(key).unkeyedContainer()
  }
  func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try at(key).decode(type) }
  func decode(_ type: String.Type, forKey key: Key) throws -> String { try at(key).decode(type) }
  func decode(_ type: Double.Type, forKey key: Key) throws -> Double { try at(key).decode(type) }
  func decode(_ type: Float.Type, forKey key: Key) throws -> Float { try at(key).decode(type) }
  func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try at(key).decode(type) }
  func decode(_ type: Int8.Type, forKey key: Key) throws -> Int8 { try at(key).decode(type) }
  func decode(_ type: Int16.Type, forKey key: Key) throws -> Int16 { try at(key).decode(type) }
  func decode(_ type: Int32.Type, forKey key: Key) throws -> Int32 { try at(key).decode(type) }
  func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 { try at(key).decode(type) }
  func decode(_ type: UInt.Type, forKey key: Key) throws -> UInt { try at(key).decode(type) }
  func decode(_ type: UInt8.Type, forKey key: Key) throws -> UInt8 { try at(key).decode(type) }
  func decode(_ type: UInt16.Type, forKey key: Key) throws -> UInt16 { try at(key).decode(type) }
  func decode(_ type: UInt32.Type, forKey key: Key) throws -> UInt32 { try at(key).decode(type) }
  func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 { try at(key).decode(type) }
  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try Value(from: at(key))
  }
}

private struct Unkeyed: UnkeyedDecodingContainer {
  let values: [JSONReader]
  let decoder: JSONDecoding
  var currentIndex = 0

  var codingPath: [any CodingKey] { decoder.codingPath }
  var count: Int? { values.count }
  var isAtEnd: Bool { currentIndex >= values.count }

  private mutating func next() throws -> JSONDecoding {
    let key = Index(intValue: currentIndex)
    guard !isAtEnd else {
      throw DecodingError.keyNotFound(key, .init(codingPath: codingPath, debugDescription: ""))
    }
    defer { currentIndex += 1 }
    return JSONDecoding(values[currentIndex], at: .key(key, decoder.path))
  }

  mutating func decodeNil() throws -> Bool {
    guard !isAtEnd, JSONDecoding(values[currentIndex]).decodeNil() else { return false }
    currentIndex += 1
    return true
  }
  mutating func superDecoder() throws -> any Decoder { try next() }
  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) throws -> KeyedDecodingContainer<Nested> {
    try next().container(keyedBy: type)
  }
  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try next().unkeyedContainer()
  }
  mutating func decode(_ type: Bool.Type) throws -> Bool { try next().decode(type) }
  mutating func decode(_ type: String.Type) throws -> String { try next().decode(type) }
  mutating func decode(_ type: Double.Type) throws -> Double { try next().decode(type) }
  mutating func decode(_ type: Float.Type) throws -> Float { try next().decode(type) }
  mutating func decode(_ type: Int.Type) throws -> Int { try next().decode(type) }
  mutating func decode(_ type: Int8.Type) throws -> Int8 { try next().decode(type) }
  mutating func decode(_ type: Int16.Type) throws -> Int16 { try next().decode(type) }
  mutating func decode(_ type: Int32.Type) throws -> Int32 { try next().decode(type) }
  mutating func decode(_ type: Int64.Type) throws -> Int64 { try next().decode(type) }
  mutating func decode(_ type: UInt.Type) throws -> UInt { try next().decode(type) }
  mutating func decode(_ type: UInt8.Type) throws -> UInt8 { try next().decode(type) }
  mutating func decode(_ type: UInt16.Type) throws -> UInt16 { try next().decode(type) }
  mutating func decode(_ type: UInt32.Type) throws -> UInt32 { try next().decode(type) }
  mutating func decode(_ type: UInt64.Type) throws -> UInt64 { try next().decode(type) }
  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try Value(from: next())
  }
}

/// The place of an element, for the path in an error.
private struct Index: CodingKey {
  let intValue: Int?
  var stringValue: String { String(intValue ?? 0) }

  init(intValue: Int) { self.intValue = intValue }
  init?(stringValue: String) { nil }
}
