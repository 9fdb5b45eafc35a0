/// A run of text between two block boundaries.
struct HTMLLine {
  var nodes: Range<Int>
  /// Code points other than ASCII white space; a Han character counts as two.
  var length: Int
}

extension HTMLPage {
  /// The lines of a part of the page, without the empty ones.
  func lines(in range: Range<Int>) -> [HTMLLine] {
    var lines: [HTMLLine] = []
    var line: HTMLLine?
    var blockEnds: [Int] = []
    func flush() {
      if let line { lines.append(line) }
      line = nil
    }
    var next = range.lowerBound
    while next < range.upperBound {
      while let end = blockEnds.last, end <= next {
        flush()
        blockEnds.removeLast()
      }
      let node = nodes[next]
      if node.tag.isInvisible {
        next = node.end
        continue
      }
      if node.tag.isBlock {
        flush()
        blockEnds.append(node.end)
      } else if node.tag == .br {
        flush()
      } else if node.tag == .text {
        let length = node.length
        if length > 0 {
          line = HTMLLine(
            nodes: (line?.nodes.lowerBound ?? next)..<next + 1, length: (line?.length ?? 0) + length
          )
        }
      }
      next += 1
    }
    flush()
    return lines
  }

  /// The bytes of a line, ASCII white space and ideographic spaces left out.
  func bytes(of line: HTMLLine) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(line.length * 2)
    for index in line.nodes where nodes[index].tag == .text {
      for byte in bytes(of: nodes[index]) where byte > 0x20 { result.append(asciiLowercased(byte)) }
    }
    return result
  }

  func text(of line: HTMLLine) -> String {
    var text = InlineText()
    for index in line.nodes where nodes[index].tag == .text {
      append(nodes[index], to: &text, bold: false)
    }
    return text.string
  }
}
