internal import Foundation

/// A web server on loopback that misbehaves on request; `unkind.py` says how.
///
/// It ends with the process of the tests.
package struct UnkindServer: Sendable {
  /// By name: http, mute, and where openssl is tls, expired, other.
  package let ports: [String: Int]
  /// A file with the certificate that signed the server's own.
  package let authority: String

  package func address(_ path: String) -> String { "http://127.0.0.1:\(ports["http"] ?? 0)\(path)" }

  /// The server of these tests; nil, and said so, where there is no Python.
  package static let shared: UnkindServer? = {
    let server = UnkindServer()
    if server == nil { print("skipped: python3 cannot serve pages to these tests") }
    return server
  }()

  private init?() {
    let folder = FileManager.default.temporaryDirectory.appending(path: "unkind-\(UUID())")
    let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "unkind.py")
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", script.path, folder.path, "--tls"]
    // The server reads until this process ends, and takes its folder away.
    process.standardInput = Pipe()
    process.standardError = FileHandle.nullDevice
    guard
      (try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true))
        != nil, (try? process.run()) != nil
    else { return nil }
    let file = folder.appending(path: "ports.json")
    for _ in 0..<1500 where process.isRunning && !FileManager.default.fileExists(atPath: file.path)
    {
      Thread.sleep(forTimeInterval: 0.02)
    }
    guard let bytes = try? Data(contentsOf: file),
      let ports = try? JSONDecoder().decode([String: Int].self, from: bytes)
    else { return nil }
    self.ports = ports
    authority = folder.appending(path: "authority.pem").path
  }
}
