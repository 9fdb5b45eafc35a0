/// Names of elements that were closed out of order or not at all.
func unbalanced(_ page: String) -> [String] {
  var open: [String] = []
  var wrong: [String] = []
  for piece in page.split(separator: "<").dropFirst() {
    let name = String(piece.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber })
    if piece.hasPrefix("!") || name == "meta" { continue }
    if !piece.hasPrefix("/") {
      open.append(name)
    } else if open.popLast() != name {
      wrong.append(name)
    }
  }
  return wrong + open
}

/// The values of an attribute, in order.
func values(of attribute: String, in page: String) -> [String] {
  page.split(separator: " \(attribute)=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
}
