internal import Touchstone

/// Walks a part of a page and puts its text into blocks.
struct HTMLBlocks {
  let page: HTMLPage
  /// Elements to leave out, by index.
  let excluded: [Bool]
  private let tables: [Int]
  private let preformatted: [Int]
  private var inline = InlineText()
  private var open: [Context] = []

  private struct Context {
    var end: Int
    var tag: HTMLTag
    var kind: Block.Kind?
    var isBold: Bool
    var isVerbatim: Bool
  }

  init(page: HTMLPage, excluded: [Bool]) {
    self.page = page
    self.excluded = excluded
    tables = page.counts(of: .table)
    preformatted = page.counts(of: .pre)
  }

  mutating func add(_ range: Range<Int>, to composer: inout Composer) {
    var next = range.lowerBound
    while next < range.upperBound {
      close(before: next, &composer)
      let node = page.nodes[next]
      if node.tag == .text {
        if !excluded[next] { add(node) }
        next += 1
      } else if excluded[next] || node.tag.isInvisible {
        next = node.end
      } else if node.tag == .table, !nests(next, tables), let grid = page.grid(at: next) {
        flush(&composer)
        composer.add(grid)
        next = node.end
      } else {
        enter(node, at: next, &composer)
        next += 1
      }
    }
    close(before: Int.max, &composer)
    flush(&composer)
  }

  private mutating func add(_ node: HTMLNode) {
    if open.last?.isVerbatim == true {
      if node.isVerbatim {
        inline.append(verbatim: page.source[node.bytes], at: node.origin)
      } else {
        page.append(node, to: &inline, bold: false)
      }
    } else {
      page.append(node, to: &inline, bold: open.last?.isBold ?? false)
    }
  }

  private mutating func enter(_ node: HTMLNode, at index: Int, _ composer: inout Composer) {
    if node.tag == .br {
      inline.breakLine(at: node.origin)
      return
    }
    if node.tag.isBlock { flush(&composer) }
    let isCode = node.tag == .pre && !nests(index, preformatted) && holdsCode(index)
    let outer = open.last
    open.append(
      Context(
        end: node.end, tag: node.tag, kind: kind(of: node.tag, isCode: isCode) ?? outer?.kind,
        isBold: node.tag.isBold || (outer?.isBold ?? false && !node.tag.isBlock),
        isVerbatim: isCode || (outer?.isVerbatim ?? false)))
  }

  private mutating func close(before index: Int, _ composer: inout Composer) {
    while let last = open.last, last.end <= index {
      if last.tag.isBlock { flush(&composer) }
      open.removeLast()
    }
  }

  private mutating func flush(_ composer: inout Composer) {
    composer.add(inline, as: open.last?.kind ?? .paragraph)
    inline = InlineText()
  }

  private func kind(of tag: HTMLTag, isCode: Bool) -> Block.Kind? {
    if let level = tag.headingLevel { return .heading(level: level) }
    switch tag {
    case .li, .dd, .dt: return .listItem
    case .blockquote: return .quote
    case .figcaption, .caption: return .caption
    case .pre: return isCode ? .code : .paragraph
    default: return nil
    }
  }

  /// True if an element holds another of its kind.
  private func nests(_ index: Int, _ counts: [Int]) -> Bool {
    let last = page.nodes[index].end - 1
    return last > index && counts[last] > counts[index] + 1
      || last > index && page.nodes[last].tag == page.nodes[index].tag
  }

  /// Old pages set whole articles in `pre`; those are prose.
  private func holdsCode(_ index: Int) -> Bool {
    let text = page.text(of: index)
    let prose = text.scalars.count { $0.isCJK }
    return prose * 2 < text.scalars.count
  }
}
