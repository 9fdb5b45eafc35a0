internal import Glibc

/// The version that `--version` and every JSON document print.
let version = "0.1.0"

@main
struct Main {
  static func main() async {
    do {
      let words = Array(CommandLine.arguments.dropFirst())
      exit(try await run(words).rawValue)
    } catch is OutputClosed {
      exit(ExitStatus.success.rawValue)
    } catch {
      tell("touchstone: \(error)")
      exit(ExitStatus.failure.rawValue)
    }
  }

  private static func run(_ words: [String]) async throws -> ExitStatus {
    let usages = commands.map { $0.usage }
    switch try ArgumentParser.parse(words, for: usages) {
    case .version:
      var output = Output()
      try output.write("touchstone \(version)\n")
      return .success
    case .help(let words):
      var output = Output()
      try output.write(help(for: words, among: usages))
      return .success
    case .run(let index, let arguments):
      let session = Session(arguments: arguments)
      let configuration = try Configuration(
        for: usages[index], arguments, usages: usages, currentFolder: session.currentFolder)
      let settled = Session(arguments: configuration?.arguments ?? arguments)
      if arguments.has(.printConfig) {
        var output = Output()
        try output.write(settled.arguments.printed(for: usages[index], from: configuration?.path))
        return .success
      }
      if let path = configuration?.path { settled.detail("settings \(path)") }
      return try await commands[index].run(settled)
    }
  }

  private static func help(for words: [String], among usages: [Usage]) -> String {
    if let usage = usages.first(where: { $0.words == words }) { return usage.help }
    return Usage.overview(
      of: usages.filter { $0.words.starts(with: words) }, group: words.joined(separator: " "))
  }
}
