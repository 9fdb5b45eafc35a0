internal import Touchstone

/// A drawing with what it says in a sentence before it, and its figures in a table after it.
struct Chart {
  /// Unique on the page.
  let id: String
  let title: Bilingual
  let sentences: [Bilingual]
  let drawing: HTML
  /// Empty where the same stands beside the chart.
  let table: HTML

  func html(_ language: Language) -> HTML {
    element("figure", .style("chart"), .id(id)) {
      element("figcaption") {
        element("h3") { title[language] }
        element("p") { Wording.paragraph(sentences)[language] }
      }
      drawing
      if table != .empty {
        element("details") {
          element("summary") { Captions.table[language] }
          element("div", .style("wide")) { table }
        }
      }
    }
  }

  /// An image with its name and its sentence for those who cannot see it.
  static func image(
    _ id: String, _ style: String, title: String, text: String, attributes: [Attribute],
    content: HTML
  ) -> HTML {
    let named: [Attribute] = [
      .style(style), Attribute("role", "img"),
      Attribute("aria-labelledby", "\(id)-title \(id)-text"),
    ]
    return .element(
      "svg", named + attributes,
      .joined([
        element("title", .id("\(id)-title")) { title },
        element("desc", .id("\(id)-text")) { text },
        content,
      ]))
  }

  static func header(_ captions: [Bilingual], _ language: Language) -> HTML {
    element("thead") {
      element("tr") {
        for caption in captions {
          element("th", Attribute("scope", "col")) { caption[language] }
        }
      }
    }
  }
}

/// Hundredths written out, `1250` as `12.5`: no float reaches the page.
func decimal(_ hundredths: Int) -> String {
  let sign = hundredths < 0 ? "-" : ""
  let (whole, rest) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
  if rest == 0 { return "\(sign)\(whole)" }
  if rest % 10 == 0 { return "\(sign)\(whole).\(rest / 10)" }
  return "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
}

/// Days laid out from 0 to 100 % of a drawing's width.
struct TimeAxis {
  let first: Day
  let last: Day

  /// nil if there is no time between the days.
  init?(_ days: [Day]) {
    guard let first = days.min(), let last = days.max(), first < last else { return nil }
    self.first = first
    self.last = last
  }

  func hundredths(_ day: Day) -> Int {
    (min(max(day, first), last) - first) * 10_000 / (last - first)
  }

  func x(_ day: Day) -> String { decimal(hundredths(day)) + "%" }

  /// The claim's day, or the month or year that it names, across the whole height.
  @HTMLBuilder func claim(_ period: Period, height: Int, _ language: Language) -> HTML {
    let (from, to) = (hundredths(period.first), hundredths(period.last))
    if to > from {
      element(
        "rect", .style("span"), Attribute("x", decimal(from) + "%"), Attribute("y", "-6"),
        Attribute("width", decimal(to - from) + "%"), Attribute("height", "\(height + 12)")
      ) { HTML.empty }
    }
    element(
      "line", .style("claimed"), Attribute("x1", decimal(to) + "%"),
      Attribute("x2", decimal(to) + "%"), Attribute("y1", "-6"), Attribute("y2", "\(height + 6)")
    ) { HTML.empty }
    label(Wording.claimed(period)[language], at: to, y: -12, style: "claimed")
  }

  /// The first and the last day under the drawing.
  @HTMLBuilder func ends(y: Int) -> HTML {
    label("\(first)", at: 0, y: y, style: "tick")
    label("\(last)", at: 10_000, y: y, style: "tick")
  }

  /// Text that keeps inside the drawing: to the right of its point in the left half, else to the left.
  func label(_ text: String, at hundredths: Int, y: Int, style: String) -> HTML {
    element(
      "text", .style(style), Attribute("x", decimal(hundredths) + "%"), Attribute("y", "\(y)"),
      Attribute("text-anchor", hundredths < 5_000 ? "start" : "end")
    ) { text }
  }
}
