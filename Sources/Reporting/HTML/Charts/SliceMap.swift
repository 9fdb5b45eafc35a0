internal import Touchstone

/// Where a claim holds: a square for each column of each list, once a group of models.
struct SliceMap {
  let groups: [Group]
  let number: Int
  let language: Language
  private let hasBoards: Bool

  /// The slices of one group of models.
  struct Group {
    var limits: [Qualifier]
    var lists: [List] = []

    var holds: Int { lists.reduce(0) { $0 + $1.slices.count { $0.holds == true } } }
    var total: Int { lists.reduce(0) { $0 + $1.slices.count } }
  }

  /// The columns of one list.
  struct List {
    var board: String
    var track: Heading
    var slices: [SearchedSlice]
  }

  private static let mostLists = 16
  private static let columns = 11
  private static let cell = 15
  private static let labels = 170
  private static let width = 340

  /// nil for so few slices that a sentence says it all.
  init?(_ verdict: Verdict, number: Int, language: Language) {
    guard verdict.searched.count > 3 else { return nil }
    groups = SliceMap.groups(of: verdict.searched)
    hasBoards = Set(verdict.searched.map(\.boardName)).count > 1
    self.number = number
    self.language = language
  }

  private static func groups(of slices: [SearchedSlice]) -> [Group] {
    var groups: [Group] = []
    var places: [[Qualifier]: Int] = [:]
    for slice in slices {
      let at = places[slice.limits] ?? groups.count
      if at == groups.count {
        places[slice.limits] = at
        groups.append(Group(limits: slice.limits))
      }
      let last = groups[at].lists.count - 1
      if last >= 0, groups[at].lists[last].board == slice.boardName,
        groups[at].lists[last].track == slice.track
      {
        groups[at].lists[last].slices.append(slice)
      } else {
        groups[at].lists.append(
          List(board: slice.boardName, track: slice.track, slices: [slice]))
      }
    }
    return groups
  }

  func html(_ sentences: [Bilingual]) -> HTML {
    let id = "slices-\(number)"
    return Chart(
      id: id, title: Captions.slices, sentences: sentences,
      drawing: .joined([
        element("div", .style("maps")) {
          for (index, group) in drawn.enumerated() { drawing(group, id: "\(id)-\(index)") }
        },
        key,
      ]), table: table
    ).html(language)
  }

  /// The models that the sentence speaks of, and the group in which it is true most often.
  private var drawn: [Group] {
    let wide = groups.filter(\.limits.isEmpty)
    var best: Group?
    for group in groups where !group.limits.isEmpty && group.holds > best?.holds ?? 0 {
      best = group
    }
    return wide + [best].compactMap { $0 }
  }

  private func drawing(_ group: Group, id: String) -> HTML {
    let shown = group.lists.prefix(SliceMap.mostLists)
    var y = 24
    var parts: [HTML] = []
    for list in shown {
      parts.append(row(list, y))
      y += (list.slices.count + SliceMap.columns - 1) / SliceMap.columns * SliceMap.cell + 5
    }
    if group.lists.count > shown.count {
      let words = Wording.moreLists(group.lists.count - shown.count)
      parts.append(text(words[language], "tick", y: y + 12))
      y += 20
    }
    let words = Wording.group(group.limits, holds: group.holds, total: group.total)[language]
    return Chart.image(
      id, "map", title: Captions.slices[language], text: words,
      attributes: [Attribute("viewBox", "0 0 \(SliceMap.width) \(y)")],
      content: .joined([text(words, "head", y: 13)] + parts))
  }

  private func text(_ words: String, _ style: String, y: Int) -> HTML {
    element("text", .style(style), Attribute("x", "0"), Attribute("y", "\(y)")) { words }
  }

  private func row(_ list: List, _ y: Int) -> HTML {
    element("g") {
      text(shortened(name(list), to: 26), "", y: y + 11)
      for (index, slice) in list.slices.enumerated() {
        element(
          "use", .link(ChartSigns.cell(slice.holds)), .style(style(slice.holds)),
          Attribute("x", "\(SliceMap.labels + index % SliceMap.columns * SliceMap.cell)"),
          Attribute("y", "\(y + index / SliceMap.columns * SliceMap.cell)")
        ) { HTML.empty }
      }
    }
  }

  private func name(_ list: List) -> String {
    let track = list.track.words[language]
    return hasBoards && track != list.board ? "\(list.board) · \(track)" : track
  }

  private func style(_ holds: Bool?) -> String {
    switch holds {
    case true?: "cell-yes"
    case false?: "cell-no"
    case nil: "cell-open"
    }
  }

  private var key: HTML {
    element("ul", .style("keys")) {
      for (holds, words) in Captions.cells {
        element("li") {
          ChartSigns.inline(ChartSigns.cell(holds), style: style(holds))
          words[language]
        }
      }
    }
  }

  private var table: HTML {
    element("table") {
      Chart.header([Captions.list, Captions.models] + Captions.cells.map(\.words), language)
      element("tbody") {
        for group in groups { for list in group.lists { line(list, group) } }
      }
    }
  }

  private func line(_ list: List, _ group: Group) -> HTML {
    element("tr") {
      element("th", Attribute("scope", "row")) {
        Page.foreign(shortened(name(list), to: 80), in: language)
      }
      element("td") { Wording.groupName(group.limits)[language] }
      for (holds, _) in Captions.cells {
        let names = list.slices.filter { $0.holds == holds }
          .map { shortened($0.metric.words[language], to: 40) }
        element("td") {
          names.isEmpty
            ? HTML("–")
            : Page.foreign(names.joined(separator: language == .zh ? "、" : ", "), in: language)
        }
      }
    }
  }
}
