import Foundation

/// What a run of the built command left behind.
struct Run: Sendable {
  let status: Int32
  let output: String
  let errors: String

  var errorLines: [Substring] { errors.split(separator: "\n") }
}

/// Where `swift build` of the tests put the command: beside the test bundle.
let binary: String = {
  let bundle = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
  return URL(filePath: bundle).deletingLastPathComponent().appending(path: "touchstone").path
}()

/// Runs the built command in `folder`, with a home and a ledger of its own there.
func touchstone(
  _ arguments: String..., in folder: Folder, environment: [String: String] = [:],
  input: String = "", shell: String? = nil
) throws -> Run {
  try touchstone(
    all: arguments, in: folder, environment: environment, input: input, shell: shell)
}

func touchstone(
  all arguments: [String], in folder: Folder, environment: [String: String] = [:],
  input: String = "", shell: String? = nil
) throws -> Run {
  let process = Process()
  if let shell {
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", shell, binary] + arguments
  } else {
    process.executableURL = URL(filePath: binary)
    process.arguments = arguments
  }
  process.currentDirectoryURL = URL(filePath: folder.path(""))
  process.environment = [
    "HOME": folder.path("home"), "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8",
    "SWIFT_BACKTRACE": "enable=no",
  ].merging(environment) { $1 }
  // Files, not pipes: nobody has to read two pipes at once.
  let streams = Folder()
  try streams.write(input, to: "in")
  try streams.write("", to: "out")
  try streams.write("", to: "err")
  process.standardInput = try FileHandle(forReadingFrom: URL(filePath: streams.path("in")))
  process.standardOutput = try FileHandle(forWritingTo: URL(filePath: streams.path("out")))
  process.standardError = try FileHandle(forWritingTo: URL(filePath: streams.path("err")))
  try process.run()
  process.waitUntilExit()
  return Run(
    status: process.terminationReason == .exit ? process.terminationStatus : -1,
    output: try String(contentsOfFile: streams.path("out"), encoding: .utf8),
    errors: try String(contentsOfFile: streams.path("err"), encoding: .utf8))
}
