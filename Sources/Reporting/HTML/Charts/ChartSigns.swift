/// The signs that charts share, defined once on a page.
enum ChartSigns {
  /// Lines are told apart by these, not by colour.
  static let runners = 6

  static func runner(_ index: Int) -> Link { .anchor("sign-\(index % runners)") }

  static func cell(_ holds: Bool?) -> Link {
    switch holds {
    case true?: .anchor("sign-yes")
    case false?: .anchor("sign-no")
    case nil: .anchor("sign-open")
    }
  }

  static let definitions = HTML(
    trusting: """
      <svg class="signs" width="0" height="0" aria-hidden="true"><defs>\
      <circle id="sign-0" r="5.5"></circle><path id="sign-1" d="M-4.5-4.5h9v9h-9z"></path>\
      <path id="sign-2" d="M0-6 6 0 0 6-6 0z"></path><path id="sign-3" d="M0-6 6 5H-6z"></path>\
      <path id="sign-4" d="M-6-5H6L0 6z"></path><path id="sign-5" d="M-5-5 5 5M5-5-5 5"></path>\
      <g id="sign-yes"><path class="cell" d="M0 0h13v13H0z"></path>\
      <path class="stroke" d="m3 7 2.6 3L10.2 3.2"></path></g>\
      <g id="sign-no"><path class="cell" d="M.5.5h12v12H.5z"></path>\
      <path class="stroke" d="m4 4 5 5M9 4 4 9"></path></g>\
      <g id="sign-open"><path class="cell" d="M.5.5h12v12H.5z"></path>\
      <path class="stroke" d="M4.4 5c0-2.6 4.3-2.6 4.3 0 0 1.4-2.1 1.5-2.1 3m0 1.4v1"></path></g>\
      </defs></svg>
      """)

  /// A sign in a line of text.
  static func inline(_ link: Link, style: String) -> HTML {
    let isCell = style.hasPrefix("cell-")
    return element(
      "svg", .style("key"), Attribute("width", "14"), Attribute("height", "14"),
      Attribute("viewBox", isCell ? "0 0 13 13" : "-7 -7 14 14"), Attribute("aria-hidden", "true")
    ) { element("use", .style(style), .link(link)) { HTML.empty } }
  }
}
