/// The main text of a page: a range of nodes, and the elements inside it to leave out.
struct HTMLContent {
  /// From the headline, if it stands before.
  var range: Range<Int>
  /// Where the element with most of the text starts.
  var start: Int
  var excluded: [Bool]
}

extension HTMLPage {
  /// Finds the main text by structure, by names of classes, and by the density of links.
  func content(heading: Int?) -> HTMLContent {
    let whole = weights(excluding: [Bool](repeating: false, count: nodes.count))
    var excluded = boilerplate(whole)
    let lines = lines(in: 0..<nodes.count)
    let noise = HTMLNoise(page: self, lines: lines)
    for line in noise.lines {
      for index in line where nodes[index].tag == .text { excluded[index] = true }
    }
    if !noise.tails.isEmpty {
      excludeTails(noise.tails, self.weights(excluding: excluded), &excluded)
    }
    let weights = self.weights(excluding: excluded)
    let root = mainElement(weights, heading: heading)
    let start = root ?? 0
    var range = root.map { $0..<nodes[$0].end } ?? 0..<nodes.count
    if let heading, nodes[heading].end <= range.lowerBound {
      keepProse(of: lines, in: nodes[heading].end..<range.lowerBound, weights, &excluded)
      range = heading..<range.upperBound
    }
    excludeLinkLists(in: range, weights, &excluded)
    return HTMLContent(range: range, start: start, excluded: excluded)
  }

  /// Code points of text below each node: all, within links, and in runs as long as a sentence.
  struct Weights {
    var text: [Int]
    var links: [Int]
    var prose: [Int]
  }

  private func weights(excluding excluded: [Bool]) -> Weights {
    let zeros = [Int](repeating: 0, count: nodes.count)
    var weights = Weights(text: zeros, links: zeros, prose: zeros)
    var linkEnd = 0
    var next = 0
    while next < nodes.count {
      let node = nodes[next]
      if excluded[next] || node.tag.isInvisible {
        next = node.end
        continue
      }
      if node.tag == .a { linkEnd = max(linkEnd, node.end) }
      if node.tag == .text {
        let length = node.length
        weights.text[next] = length
        if next < linkEnd {
          weights.links[next] = length
        } else if length >= 20 {
          weights.prose[next] = length
        }
      }
      next += 1
    }
    for index in nodes.indices.reversed() where nodes[index].parent >= 0 {
      let parent = nodes[index].parent
      weights.text[parent] += weights.text[index]
      weights.links[parent] += weights.links[index]
      weights.prose[parent] += weights.prose[index]
    }
    return weights
  }

  /// Navigation, comments, notices and the like, unless they hold most of the page.
  private func boilerplate(_ weights: Weights) -> [Bool] {
    let total = nodes.indices.reduce(0) { $0 + (nodes[$1].parent < 0 ? weights.prose[$1] : 0) }
    return nodes.indices.map { index in
      let node = nodes[index]
      guard node.tag != .text, node.tag != .html, node.tag != .body else { return false }
      // The page itself says so; only a page that is nothing else is read all the same.
      if node.tag == .nav || node.tag == .footer {
        return weights.prose[index] * 10 <= total * 9
      }
      // Scripts show some pages' whole text only later, so nothing large is left out unseen.
      guard weights.prose[index] * 3 <= total else { return false }
      if node.hints.contains(.hidden), !node.hints.contains(.panel) { return true }
      switch node.tag {
      case .aside, .menu, .form, .label, .button, .dialog, .object, .canvas, .video,
        .audio:
        return true
      case .article, .main, .h1: return false
      case .header: return !hasAncestor(of: index) { $0.tag == .article || $0.tag == .main }
      default: return node.hints.contains(.boilerplate)
      }
    }
  }

  /// The innermost element that still holds most of the prose.
  private func mainElement(_ weights: Weights, heading: Int?) -> Int? {
    var best: Int?
    for index in nodes.indices where nodes[index].parent < 0 && nodes[index].tag != .text {
      if best.map({ weights.prose[index] > weights.prose[$0] }) ?? true { best = index }
    }
    guard var root = best, weights.prose[root] > 0 else { return nil }
    if let marked = markedElement(weights, of: weights.prose[root]) { root = marked }
    let whole = root
    while let child = heaviestChild(of: root, weights),
      weights.prose[child] * 100 >= weights.prose[root] * 65, canBeMain(child)
    {
      root = child
    }
    // Next to a very short text, dialogs for payment and the like are the longest of a page.
    if weights.prose[root] < 400, let heading, let branch = branch(of: heading, below: whole),
      !(branch..<follower(of: branch, weights)).contains(root), weights.prose[branch] >= 20
    {
      return branch
    }
    return root
  }

  /// The end of the first element with text after an element.
  private func follower(of element: Int, _ weights: Weights) -> Int {
    var next = nodes[element].end
    while next < nodes[nodes[element].parent].end {
      if weights.text[next] > 0 { return nodes[next].end }
      next = nodes[next].end
    }
    return next
  }

  /// The outermost element below the body that holds a heading.
  private func branch(of heading: Int, below whole: Int) -> Int? {
    var branch = heading
    while nodes[branch].parent >= 0 {
      let parent = nodes[branch].parent
      if nodes[parent].tag == .body || parent == whole { return branch == heading ? nil : branch }
      branch = parent
    }
    return nil
  }

  private func canBeMain(_ index: Int) -> Bool {
    switch nodes[index].tag {
    case .p, .span, .a, .b, .strong, .i, .em, .font, .li, .dd, .text, .blockquote, .pre, .h1, .h2,
      .h3, .tr, .tbody, .ul, .ol, .u:
      false
    default: true
    }
  }

  private func heaviestChild(of root: Int, _ weights: Weights) -> Int? {
    var best: Int?
    var child = root + 1
    while child < nodes[root].end {
      if best.map({ weights.prose[child] > weights.prose[$0] }) ?? true { best = child }
      child = nodes[child].end
    }
    return best
  }

  /// The one element that the page itself marks as its main text.
  private func markedElement(_ weights: Weights, of total: Int) -> Int? {
    let marked = nodes.indices.filter { index in
      let node = nodes[index]
      guard weights.prose[index] * 100 >= total * 40 else { return false }
      return node.tag == .article || node.tag == .main
        || node.hints.contains(.main)
        || attributes[index]?[.itemprop]?.lowercased() == "articlebody"
    }
    return marked.last
  }

  /// What stands between a headline and the main text introduces it, if it is prose.
  private func keepProse(
    of lines: [HTMLLine], in range: Range<Int>, _ weights: Weights, _ excluded: inout [Bool]
  ) {
    for line in lines
    where line.nodes.lowerBound >= range.lowerBound && line.nodes.upperBound <= range.upperBound {
      let prose = line.nodes.reduce(0) { $0 + (nodes[$1].tag == .text ? weights.prose[$1] : 0) }
      if prose * 2 >= line.length, line.length >= 40 { continue }
      for index in line.nodes where nodes[index].tag == .text { excluded[index] = true }
    }
  }

  /// Lists and boxes that consist of links.
  private func excludeLinkLists(in range: Range<Int>, _ weights: Weights, _ excluded: inout [Bool])
  {
    var next = range.lowerBound + 1
    while next < range.upperBound {
      let tag = nodes[next].tag
      let isCandidate = tag.isBlock && tag.headingLevel == nil && tag != .tr && tag != .td
      if isCandidate, weights.text[next] > 0, weights.links[next] * 100 >= weights.text[next] * 60,
        weights.prose[next] < 80
      {
        excluded[next] = true
      }
      next = excluded[next] ? nodes[next].end : next + 1
    }
  }

  /// What stands below headings such as `Related articles`.
  private func excludeTails(
    _ tails: [Range<Int>], _ weights: Weights, _ excluded: inout [Bool]
  ) {
    var proseBefore = [0]
    for index in nodes.indices {
      proseBefore.append(
        proseBefore[index] + (nodes[index].tag == .text ? weights.prose[index] : 0))
    }
    let total = proseBefore[nodes.count]
    for tail in tails {
      let box = box(headedBy: tail, weights)
      let isAfterText = proseBefore[tail.lowerBound] >= 80
      if weights.text[box] > lineText(tail, weights) {
        let share = weights.prose[box] * (isAfterText ? 2 : 4)
        let isLinked = isAfterText && weights.links[box] * 20 >= weights.text[box]
        if share <= total || isLinked { excluded[box] = true }
      } else if isAfterText {
        excluded[box] = true
        excludeSiblings(after: box, weights, &excluded)
      }
    }
  }

  private func lineText(_ line: Range<Int>, _ weights: Weights) -> Int {
    line.reduce(0) { $0 + (nodes[$1].tag == .text ? weights.text[$1] : 0) }
  }

  /// The largest element that starts with a line and holds no main heading.
  private func box(headedBy line: Range<Int>, _ weights: Weights) -> Int {
    var box = line.lowerBound
    while nodes[box].parent >= 0 {
      let parent = nodes[box].parent
      guard nodes[parent].tag != .body, nodes[parent].tag != .html,
        (parent + 1..<line.lowerBound).allSatisfy({
          nodes[$0].tag != .text || weights.text[$0] == 0
        })
      else { break }
      box = parent
    }
    return box
  }

  private func excludeSiblings(after box: Int, _ weights: Weights, _ excluded: inout [Bool]) {
    let parent = nodes[box].parent
    var next = nodes[box].end
    while parent >= 0, next < nodes[parent].end {
      if weights.prose[next] >= 200, weights.links[next] * 10 < weights.text[next] { return }
      excluded[next] = true
      next = nodes[next].end
    }
  }
}
