internal import CMarkGFM

/// One step into or out of a node of a Markdown document.
struct MarkdownEvent {
  var name: String
  var isEntering: Bool
  var literal = ""
  /// 1-based lines of a block.
  var startLine = 0
  var endLine = 0
  /// Level of a heading.
  var level = 0
  /// Destination of a link or image.
  var url = ""
}

/// Parses Markdown with libcmark-gfm, with tables and footnotes.
func parseMarkdown(_ source: [UInt8]) throws(ReadingFailure) -> [MarkdownEvent] {
  cmark_gfm_core_extensions_ensure_registered()
  guard let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES | CMARK_OPT_UNSAFE) else {
    throw .outOfMemory
  }
  defer { cmark_parser_free(parser) }
  if let tables = cmark_find_syntax_extension("table") {
    cmark_parser_attach_syntax_extension(parser, tables)
  }
  source.withUnsafeBytes { raw in
    cmark_parser_feed(parser, raw.baseAddress?.assumingMemoryBound(to: CChar.self), raw.count)
  }
  guard let root = cmark_parser_finish(parser) else { throw .outOfMemory }
  defer { cmark_node_free(root) }
  guard let iterator = cmark_iter_new(root) else { throw .outOfMemory }
  defer { cmark_iter_free(iterator) }
  var events: [MarkdownEvent] = []
  while true {
    let type = cmark_iter_next(iterator)
    if type == CMARK_EVENT_DONE { return events }
    guard let node = cmark_iter_get_node(iterator) else { return events }
    events.append(event(node, isEntering: type == CMARK_EVENT_ENTER))
  }
}

private func event(_ node: OpaquePointer, isEntering: Bool) -> MarkdownEvent {
  var event = MarkdownEvent(
    name: cmark_node_get_type_string(node).map { String(cString: $0) } ?? "",
    isEntering: isEntering)
  event.startLine = Int(cmark_node_get_start_line(node))
  event.endLine = Int(cmark_node_get_end_line(node))
  if isEntering, let literal = cmark_node_get_literal(node) {
    event.literal = String(cString: literal)
  }
  if event.name == "heading" { event.level = Int(cmark_node_get_heading_level(node)) }
  if event.name == "link" || event.name == "image", let url = cmark_node_get_url(node) {
    event.url = String(cString: url)
  }
  return event
}
