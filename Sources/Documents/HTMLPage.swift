/// An element or a run of text of an HTML page.
struct HTMLNode {
  var tag: HTMLTag
  /// Index of the enclosing element; -1 for an outermost one.
  var parent: Int
  /// One past the index of the last node inside this one.
  var end: Int
  var hints: HTMLHints = []
  /// Byte offset in the source: of the text, or of the end of an element's start tag.
  var origin: Int
  /// Bytes of the text: in the source if `isVerbatim`, else in `HTMLPage.replacements`.
  var bytes: Range<Int> = 0..<0
  var isVerbatim = true
  /// Code points of the text other than ASCII white space; a Han character counts as two.
  var length = 0
}

/// A parsed page: nodes in document order, so that a subtree is a range of indexes.
struct HTMLPage {
  let source: [UInt8]
  var nodes: [HTMLNode] = []
  /// Attributes that hold facts, by node.
  var attributes: [Int: [HTMLAttribute: String]] = [:]
  /// Text that the source spells otherwise, such as entities.
  var replacements: [UInt8] = []
  var isTruncated = false

  func bytes(of node: HTMLNode) -> ArraySlice<UInt8> {
    node.isVerbatim ? source[node.bytes] : replacements[node.bytes]
  }

  /// Text below a node, white space collapsed.
  func text(of index: Int) -> InlineText {
    var text = InlineText()
    var next = index
    while next < nodes[index].end {
      let node = nodes[next]
      if next != index && node.tag.isInvisible {
        next = node.end
        continue
      }
      if node.tag == .text {
        append(node, to: &text, bold: false)
      } else if node.tag.isBlock || node.tag == .br {
        text.append("\u{A0}", at: node.origin)
      }
      next += 1
    }
    return text
  }

  func append(_ node: HTMLNode, to text: inout InlineText, bold: Bool) {
    if node.isVerbatim {
      text.append(source[node.bytes], at: node.origin, bold: bold)
    } else {
      text.append(
        replacing: String(decoding: replacements[node.bytes], as: UTF8.self), at: node.origin,
        bold: bold)
    }
  }

  func first(_ tag: HTMLTag) -> Int? { nodes.firstIndex { $0.tag == tag } }

  /// Looks at the nearest 256 ancestors only: no page that people read nests deeper.
  func hasAncestor(of index: Int, where condition: (HTMLNode) -> Bool) -> Bool {
    var ancestor = nodes[index].parent
    for _ in 0..<256 where ancestor >= 0 {
      if condition(nodes[ancestor]) { return true }
      ancestor = nodes[ancestor].parent
    }
    return false
  }

  /// For each node, how many elements of a kind start before it.
  func counts(of tag: HTMLTag) -> [Int] {
    var count = 0
    return nodes.map { node in
      defer { if node.tag == tag { count += 1 } }
      return count
    }
  }
}
