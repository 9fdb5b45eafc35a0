/// Decides whether to colour what goes to a terminal: the option, then the environment.
func usesColor(option: String?, environment: [String: String], isTerminal: Bool) -> Bool {
  switch option {
  case "always": return true
  case "never": return false
  default: break
  }
  func value(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
  if value("NO_COLOR") != nil { return false }
  if let force = value("CLICOLOR_FORCE"), force != "0" { return true }
  if value("TERM") == "dumb" || value("CLICOLOR") == "0" { return false }
  return isTerminal
}
