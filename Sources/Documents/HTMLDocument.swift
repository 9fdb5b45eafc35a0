internal import CLibXML2
internal import Glibc

/// Parses UTF-8 HTML with libxml2's event interface, which alone tells where text stands.
///
/// Nothing is loaded or fetched, whatever the page declares.
func parseHTML(_ source: [UInt8], range: Range<Int>? = nil) throws(ReadingFailure) -> HTMLPage {
  let range = range ?? 0..<source.count
  let whole = range.count == source.count ? source : Array(source[range])
  let tamed = try withBoundedAttributes(whole)
  let recorder = HTMLRecorder(source: source, range: range)
  guard !tamed.isEmpty else { return recorder.recording.page }
  let isParsed = tamed.withUnsafeBufferPointer { buffer in
    buffer.withMemoryRebound(to: CChar.self) { characters in
      guard
        let context = htmlCreateMemoryParserCtxt(
          characters.baseAddress, Int32(clamping: characters.count))
      else { return false }
      defer { htmlFreeParserCtxt(context) }
      return run(context, recorder)
    }
  }
  guard isParsed else { throw .outOfMemory }
  if recorder.recording.isTangled { throw .tangled }
  recorder.recording.finish()
  return recorder.recording.page
}

private func run(_ context: htmlParserCtxtPtr, _ recorder: HTMLRecorder) -> Bool {
  guard let handler = context.pointee.sax else { return false }
  handler.pointee = htmlSAXHandler()
  handler.pointee.initialized = UInt32(XML_SAX2_MAGIC)
  handler.pointee.startElement = didStart
  handler.pointee.endElement = didEnd
  handler.pointee.characters = didRead
  handler.pointee.ignorableWhitespace = didRead
  handler.pointee.cdataBlock = didRead
  handler.pointee.serror = didFail
  let options =
    HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_NODEFDTD.rawValue
    | HTML_PARSE_IGNORE_ENC.rawValue | XML_PARSE_HUGE.rawValue
  htmlCtxtUseOptions(context, Int32(options))
  handler.pointee.serror = didFail
  xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
  recorder.recording.context = context
  return withExtendedLifetime(recorder) {
    context.pointee.userData = Unmanaged.passUnretained(recorder).toOpaque()
    htmlParseDocument(context)
    recorder.recording.noteRest()
    recorder.recording.context = nil
    return true
  }
}

/// What C hands back to its callbacks.
private final class HTMLRecorder {
  var recording: HTMLRecording

  init(source: [UInt8], range: Range<Int>) {
    recording = HTMLRecording(source: source, range: range)
  }
}

private struct HTMLRecording {
  var page: HTMLPage
  var context: htmlParserCtxtPtr?
  var isTangled = false
  private let base: Int
  private let limit: Int
  private var open: [Int] = []
  private var tags = NameCache<HTMLTag>()
  private var attributes = NameCache<HTMLAttribute>()
  private var hints = HTMLHintCache()
  /// Tags that do not match cost libxml2 a search through all open elements.
  private var searches = 0

  init(source: [UInt8], range: Range<Int>) {
    page = HTMLPage(source: source)
    base = range.lowerBound
    limit = range.upperBound
  }

  /// Bytes that the parser has consumed.
  private var offset: Int {
    guard let input = context?.pointee.input else { return base }
    return base + Int(input.pointee.consumed) + (input.pointee.cur - input.pointee.base)
  }

  mutating func start(
    _ name: UnsafePointer<xmlChar>, _ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    let tag = tags.value(of: name) { HTMLTag(name: $0) } ?? .other
    var node = HTMLNode(tag: tag, parent: open.last ?? -1, end: 0, origin: offset)
    var next = 0
    while let list, let key = list[next] {
      if let attribute = attributes.value(of: key, HTMLAttribute.init(attributeName:)) {
        let value = list[next + 1]
        if attribute.isHint {
          let bytes = UnsafeBufferPointer(start: value, count: value.map { strlen($0) } ?? 0)
          node.hints.formUnion(hints.hints(attribute, bytes))
        } else if attribute.isKept(of: tag) {
          page.attributes[page.nodes.count, default: [:]][attribute] =
            value.map { String(cString: $0) } ?? ""
        }
      }
      next += 2
    }
    open.append(page.nodes.count)
    page.nodes.append(node)
  }

  mutating func end() {
    guard let index = open.popLast() else { return }
    page.nodes[index].end = page.nodes.count
  }

  mutating func read(_ text: UnsafeBufferPointer<UInt8>) {
    let end = offset
    var node = HTMLNode(
      tag: .text, parent: open.last ?? -1, end: page.nodes.count + 1, origin: end)
    if let range = place(of: text, endingAt: end) {
      node.bytes = range
      node.origin = range.lowerBound
    } else {
      let window = page.source[max(base, end - 40)..<min(max(end, base), page.source.count)]
      node.origin = window.lastIndex(of: UInt8(ascii: "&")) ?? node.origin
      node.isVerbatim = false
      node.bytes = page.replacements.count..<page.replacements.count + text.count
      page.replacements.append(contentsOf: text)
    }
    node.length = visibleLength(text)
    decodeUnclosedEntity(before: &node)
    page.nodes.append(node)
  }

  /// HTML takes `&nbsp` without a semicolon for an entity; libxml2 reports `&` and `nbsp`.
  private mutating func decodeUnclosedEntity(before node: inout HTMLNode) {
    guard node.isVerbatim, let last = page.nodes.last, last.tag == .text,
      last.origin + 1 == node.bytes.lowerBound,
      page.bytes(of: last).elementsEqual([UInt8(ascii: "&")])
    else { return }
    let text = page.source[node.bytes]
    guard let (name, decoded) = unclosedEntities.first(where: { text.starts(with: $0.0.utf8) })
    else { return }
    let start = page.replacements.count
    page.replacements.append(contentsOf: decoded.utf8)
    page.nodes[page.nodes.count - 1].isVerbatim = false
    page.nodes[page.nodes.count - 1].bytes = start..<page.replacements.count
    node.bytes = node.bytes.lowerBound + name.utf8.count..<node.bytes.upperBound
    node.origin = node.bytes.lowerBound
  }

  /// Where the source holds a text; libxml2 may report it before it steps over its last character.
  private func place(of text: UnsafeBufferPointer<UInt8>, endingAt end: Int) -> Range<Int>? {
    let last = text.reversed().prefix { $0 & 0xC0 == 0x80 }.count + 1
    for end in [end, end + last] {
      let start = end - text.count
      guard start >= base, end <= page.source.count else { continue }
      let isEqual = page.source.withUnsafeBufferPointer { source in
        source.baseAddress.flatMap { base in
          text.baseAddress.map { memcmp(base + start, $0, text.count) == 0 }
        }
      }
      if isEqual ?? true { return start..<end }
    }
    return nil
  }

  mutating func fail(_ error: xmlError) {
    searches += open.count
    if searches > 200_000_000 { isTangled = true }
    let isFatal = [XML_ERR_INTERNAL_ERROR, XML_ERR_NO_MEMORY].contains {
      UInt32(bitPattern: error.code) == $0.rawValue
    }
    if isFatal || error.domain == Int32(XML_FROM_I18N.rawValue) { page.isTruncated = true }
    if isTangled, let context { xmlStopParser(context) }
  }

  /// Whatever made the parser stop, a page of which words are left over is not complete.
  mutating func noteRest() {
    let rest = page.source[min(max(offset, base), limit)..<limit]
    if rest.contains(where: { $0 > 0x20 }) { page.isTruncated = true }
  }

  mutating func finish() {
    while !open.isEmpty { end() }
  }
}

/// What names mean, by the address at which libxml2 keeps each name once.
private struct NameCache<Value> {
  private var names = [UnsafePointer<xmlChar>?](repeating: nil, count: 256)
  private var values = [Value?](repeating: nil, count: 256)

  mutating func value(
    of name: UnsafePointer<xmlChar>, _ meaning: (String) -> Value?
  ) -> Value? {
    let address = UInt(bitPattern: name)
    let slot = Int((address ^ address >> 8) & 255)
    if names[slot] != name {
      names[slot] = name
      values[slot] = meaning(String(cString: name))
    }
    return values[slot]
  }
}

private func visibleLength(_ text: UnsafeBufferPointer<UInt8>) -> Int {
  var length = 0
  // Without branches, so that the compiler can take many bytes at once.
  for byte in text {
    let starts = byte & 0xC0 == 0x80 || byte <= 0x20 ? 0 : 1
    length += byte >= 0xE3 ? 2 : starts
  }
  return length
}

private let unclosedEntities = [
  ("nbsp", "\u{A0}"), ("amp", "&"), ("lt", "<"), ("gt", ">"), ("quot", "\""), ("copy", "©"),
  ("reg", "®"), ("times", "×"), ("middot", "·"), ("laquo", "«"), ("raquo", "»"),
]

private func recorder(_ pointer: UnsafeMutableRawPointer?) -> HTMLRecorder? {
  pointer.map { Unmanaged<HTMLRecorder>.fromOpaque($0).takeUnretainedValue() }
}

private func didStart(
  _ context: UnsafeMutableRawPointer?, _ name: UnsafePointer<xmlChar>?,
  _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
) {
  guard let name else { return }
  recorder(context)?.recording.start(name, attributes)
}

private func didEnd(_ context: UnsafeMutableRawPointer?, _ name: UnsafePointer<xmlChar>?) {
  recorder(context)?.recording.end()
}

private func didRead(
  _ context: UnsafeMutableRawPointer?, _ text: UnsafePointer<xmlChar>?, _ length: Int32
) {
  recorder(context)?.recording.read(UnsafeBufferPointer(start: text, count: Int(length)))
}

private func didFail(_ context: UnsafeMutableRawPointer?, _ error: UnsafeMutablePointer<xmlError>?)
{
  guard let error else { return }
  recorder(context)?.recording.fail(error.pointee)
}
