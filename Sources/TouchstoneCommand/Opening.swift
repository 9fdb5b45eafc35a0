internal import Documents
internal import FoundationEssentials
internal import Touchstone

/// Opens the sources of one run: files, standard input, the web, and what WARCs hold.
struct Opening {
  private let session: Session
  private let date: Instant
  private var fetcher: Fetcher

  init(_ session: Session) {
    self.session = session
    date = Instant(session.time) ?? Instant(seconds: 0)
    fetcher = Fetcher(
      policy: FetchPolicy(
        version: version, contact: session.arguments.value(.contact),
        allowsPrivate: session.arguments.has(.allowPrivate),
        authorities: session.environment["SSL_CERT_FILE"]))
  }

  /// The documents that a source stands for, one after the other.
  mutating func pages(of member: SourceList.Member) -> Pages {
    switch member {
    case .missing(_, let error): Pages(.failure(CommandError(error)))
    case .source(let source): pages(of: source)
    }
  }

  mutating func pages(of source: String) -> Pages {
    session.detail("reading \(source)")
    do {
      if source.isWebAddress { return Pages(.success(try fetch(source))) }
      if isWARC(path: source) { return Pages(try WARCReader(path: source), of: source) }
      let capture = try capture(source)
      if isWARC(capture.bytes) {
        return Pages(WARCReader(capture.bytes, from: source), of: source)
      }
      return Pages(.success(capture))
    } catch {
      return Pages(.failure(error))
    }
  }

  /// Fetches a page and keeps what came, even where it is no page.
  private mutating func fetch(_ url: String) throws -> Capture {
    let folder = session.capturesFolder.map { CaptureFolder(path: $0) }
    let kept = folder?.pages(at: url) ?? [:]
    let fetched = fetcher.fetch(url, at: date, kept: kept)
    let file = CaptureFile(
      of: fetched.exchanges, at: date, kept: kept, software: "touchstone/\(version)")
    var isKept = false
    if let folder, let file {
      do {
        session.detail("kept \(try folder.keep(file, of: url, at: date))")
        isKept = true
      } catch {
        session.note("\(url): the capture is not kept: \(error)")
      }
    } else if file != nil {
      session.note("\(url): the capture is not kept: there is no workspace; use --captures DIR")
    }
    var capture = try fetched.result.get()
    if isKept { capture.record = file?.record }
    return capture
  }
}

/// What one source gives, page by page.
struct Pages: ~Copyable {
  private let source: String
  private var single: Result<Capture, any Error>?
  private var reader: WARCReader?
  private var isEmpty = true

  fileprivate init(_ single: Result<Capture, any Error>) {
    source = ""
    self.single = single
  }

  fileprivate init(_ reader: consuming WARCReader, of source: String) {
    self.source = source
    self.reader = consume reader
  }

  mutating func next() -> Result<Capture, any Error>? {
    if let page = single {
      single = nil
      return page
    }
    guard reader != nil else { return nil }
    do {
      if let page = try reader?.nextPage() {
        isEmpty = false
        return page.mapError { $0 }
      }
      reader = nil
      return isEmpty ? .failure(CaptureError.noPages(source)) : nil
    } catch {
      reader = nil
      return .failure(error)
    }
  }

  /// The page of a source that gives just one.
  consuming func only() throws -> Capture {
    guard let page = next() else { throw CaptureError.noPages(source) }
    let capture = try page.get()
    guard next() == nil else { throw CaptureError.severalPages(source) }
    return capture
  }
}

extension Session {
  /// Where fetched pages are kept; nil without a workspace.
  fileprivate var capturesFolder: String? {
    arguments.value(.captures) ?? (try? workspace()).map { $0.claims + "/captures" }
  }
}
