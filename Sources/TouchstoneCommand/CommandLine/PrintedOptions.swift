internal import Reporting

extension Arguments {
  /// What `--print-config` prints: the file of settings, and each option in force.
  func printed(for usage: Usage, from path: String?) -> String {
    let options = usage.options + Option.everywhere.filter { !Option.ofCommandLine.contains($0) }
    let lines = options.filter(has).map { option in
      let value = option.value == .flag ? "true" : all(option).joined(separator: ", ")
      return "\(option.name): \(value)"
    }
    return (["settings: \(path ?? "none")"] + lines).map { visibleLine($0) + "\n" }.joined()
  }
}
