internal import Documents
internal import FoundationEssentials
internal import Touchstone

/// The WARC files of what was fetched, one a fetch, named after address and time.
struct CaptureFolder {
  let path: String

  /// What the last capture of an address can spare the servers, by address.
  ///
  /// A capture that cannot be read spares nothing: the page is fetched anew.
  func pages(at url: String) -> [String: KeptPage] {
    let stem = stem(of: url)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    let own = names.filter { $0.hasPrefix(stem) && $0.hasSuffix(".warc.gz") }.sorted()
    guard let name = own.last, var last = try? LastCapture(path: "\(path)/\(name)") else {
      return [:]
    }
    for (address, unchanged) in last.unchanged {
      let dated = own.filter { $0.hasPrefix(stem + unchanged.date.digits) }
      for name in dated {
        let earlier = try? LastCapture(path: "\(path)/\(name)")
        if let page = earlier?.pages[address] { last.take(page, as: unchanged) }
      }
    }
    return last.pages
  }

  /// Writes a capture and returns the path of its file.
  func keep(_ file: CaptureFile, of url: String, at date: Instant) throws -> String {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw CommandError("\(path): cannot be made")
    }
    let mark = Digest.sha256(file.bytes).prefix(8)
    let name = "\(path)/\(stem(of: url))\(date.digits)-\(mark).warc.gz"
    try writeFile(file.bytes, at: name)
    return name
  }

  /// The host, for whoever looks, and a digest of the whole address.
  private func stem(of url: String) -> String {
    let address = url.prefix { $0 != "#" }
    let host = address.split(separator: "/").dropFirst().first ?? ""
    let shown = host.prefix(60).map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
    return "\(String(shown))-\(Digest.sha256(String(address)).prefix(12))-"
  }
}
