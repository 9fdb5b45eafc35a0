internal import FoundationEssentials
internal import Leaderboards

/// The options that a `.touchstone.json` gives to a command; those of the command line come first.
struct Configuration {
  static let name = ".touchstone.json"

  let path: String
  /// With the command line's.
  private(set) var arguments: Arguments
  private let usage: Usage

  /// Adds to `arguments` what the file in force says to a command; nil if there is no file.
  init?(
    for usage: Usage, _ arguments: Arguments, usages: [Usage], currentFolder: String
  ) throws {
    let named = arguments.value(.config)
    if arguments.has(.noConfig) {
      guard named == nil else { throw UsageError.invalid("give --config or --no-config, not both") }
      return nil
    }
    guard let path = named ?? Configuration.nearest(to: currentFolder) else { return nil }
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw CommandError("\(path): cannot be read")
    }
    self.path = path
    self.arguments = arguments
    self.usage = usage
    try read(Array(bytes), usages)
  }

  /// The nearest file from a folder upward to the root of its repository or workspace.
  private static func nearest(to folder: String) -> String? {
    var folder = folder
    while true {
      let file = folder + "/" + name
      if FileManager.default.fileExists(atPath: file) { return file }
      let isRoot =
        FileManager.default.fileExists(atPath: folder + "/.git")
        || isFolder(folder + "/Leaderboards") && isFolder(folder + "/Claims")
      guard !isRoot, let slash = folder.lastIndex(of: "/"), slash > folder.startIndex else {
        return nil
      }
      folder = String(folder[..<slash])
    }
  }

  private mutating func read(_ bytes: [UInt8], _ usages: [Usage]) throws {
    let given = Set(arguments.values.keys)
    let everywhere = Option.everywhere.filter { !Option.ofCommandLine.contains($0) }
    var reader = try JSONReader(bytes, path: path)
    var pending: [(option: Option, value: String, line: JSONReader)] = []
    try reader.members { reader, key throws(ArchiveError) in
      if let option = everywhere.first(where: { $0.name == key }) {
        pending += try Configuration.values(of: option, in: &reader)
      } else if let usage = usages.first(where: { $0.name == key }) {
        let own = usage.name == self.usage.name
        try reader.members { reader, key throws(ArchiveError) in
          guard let option = usage.options.first(where: { $0.name == key }) else {
            throw reader.refusal("'\(key)' is no option of \(usage.name)")
          }
          let values = try Configuration.values(of: option, in: &reader)
          if own { pending += values }
        }
      } else {
        throw reader.refusal("'\(key)' is neither an option nor a command")
      }
    }
    try reader.end()
    for (option, value, line) in pending where !given.contains(option.name) {
      do {
        try arguments.add(resolved(value, of: option), to: option)
      } catch {
        throw line.refusal("\(error)")
      }
    }
  }

  /// A string, a list of strings, or true for a flag; false is as if the key were not there.
  private static func values(
    of option: Option, in reader: inout JSONReader
  ) throws(ArchiveError) -> [(Option, String, JSONReader)] {
    var values: [(Option, String, JSONReader)] = []
    switch (option.value, try reader.kind()) {
    case (.flag, .bool): if try reader.bool() { values.append((option, "", reader)) }
    case (.flag, _): throw reader.refusal("'\(option.name)' is true or false")
    case (.choices, .array):
      try reader.elements { reader throws(ArchiveError) in
        guard try reader.kind() == .string else {
          throw reader.refusal("'\(option.name)' is a list of strings")
        }
        values.append((option, try reader.string(), reader))
      }
    case (_, .string): values.append((option, try reader.string(), reader))
    default: throw reader.refusal("'\(option.name)' is a string")
    }
    return values
  }

  /// A path is meant from the file's folder.
  private func resolved(_ value: String, of option: Option) -> String {
    switch option.placeholder {
    case "FILE", "DIR":
      let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
      return value.hasPrefix("/") || value.isEmpty ? value : folder + value
    default: return value
    }
  }
}
