/// `text` with every character that could deceive a reader or steer a terminal shown as `⟨U+202E⟩`.
///
/// That is: control characters other than tab and line feed, bidirectional controls, characters
/// without width that join nothing, tags and noncharacters.
package func visible(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: isDeceptive) else { return text }
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    if isDeceptive(scalar) {
      result.append(contentsOf: escape(scalar).unicodeScalars)
    } else {
      result.append(scalar)
    }
  }
  return String(result)
}

/// The same on one line.
package func visibleLine(_ text: String) -> String {
  // Scalars, since a carriage return and a line feed are one Character.
  var result = String.UnicodeScalarView()
  for scalar in visible(text).unicodeScalars {
    result.append(scalar == "\n" || scalar == "\t" ? " " : scalar)
  }
  return String(result)
}

func isDeceptive(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09, 0x0A: false
  case 0..<0x20, 0x7F...0x9F: true
  case 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: true
  case 0xFFF9...0xFFFB, 0xFDD0...0xFDEF, 0xE0000...0xE0FFF: true
  case let value: value & 0xFFFE == 0xFFFE
  }
}

private func escape(_ scalar: Unicode.Scalar) -> String {
  let digits = String(scalar.value, radix: 16, uppercase: true)
  return "⟨U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "⟩"
}
