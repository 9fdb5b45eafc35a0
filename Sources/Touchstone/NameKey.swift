/// A name reduced to what identifies it: spelling variants such as `GPT-4`, `GPT 4` and `gpt4`
/// have the same key.
///
/// Full-width forms become ASCII, letters lower case, and everything but letters, digits, `.`, `+`
/// and `#` goes. Traditional script becomes simplified, and a letter of another script that stands for
/// the Latin one that it looks like becomes that letter.
package func nameKey(_ text: String) -> String {
  asciiNameKey(text) ?? scalarNameKey(text)
}

/// The key of a name in ASCII, which most are; nil for any other.
private func asciiNameKey(_ text: String) -> String? {
  var key: [UInt8] = []
  key.reserveCapacity(text.utf8.count)
  for byte in text.utf8 {
    switch byte {
    case 0x41...0x5A: key.append(byte + 0x20)
    case 0x61...0x7A, 0x30...0x39, 0x2E, 0x2B, 0x23: key.append(byte)
    case 0x80...: return nil
    default: break
    }
  }
  return String(decoding: key, as: UTF8.self)
}

private func scalarNameKey(_ text: String) -> String {
  var key = String.UnicodeScalarView()
  let scalars = Array(text.unicodeScalars)
  let lookAlikes = LookAlikes.folds(in: scalars.map(\.value))
  for (index, scalar) in scalars.enumerated() {
    if let folded = foldedForName(lookAlikes[index].flatMap(Unicode.Scalar.init) ?? scalar) {
      key.append(folded)
    }
  }
  return String(key)
}

/// The scalar that stands for `scalar` in a name's key, or nil if a key leaves it out.
package func foldedForName(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
  var value = scalar.value
  if (0xFF01...0xFF5E).contains(value) { value -= 0xFEE0 }
  switch value {
  case 0x41...0x5A: return Unicode.Scalar(value + 0x20)
  case 0x61...0x7A, 0x30...0x39, 0x2E, 0x2B, 0x23: return Unicode.Scalar(value)
  // Ideographs, which are most of a Chinese name: letters without case.
  case 0x4E00...0x9FFF: return Unicode.Scalar(ChineseScript.simplified(value))
  case 0..<0x80, 0xB7, 0x2010...0x2027, 0x3000...0x3003, 0x3008...0x301F: return nil
  default:
    if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      return scalar.properties.lowercaseMapping.unicodeScalars.first
    }
    return nil
  }
}

/// The numbers in a name, in their order: `Llama 2 13B` → 2, 13.
///
/// A key alone does not tell it from `Llama-213B`. The parts of a date are one number.
func numbers(in name: String) -> [String] {
  var runs: [String] = []
  var isOpen = false
  for scalar in name.unicodeScalars {
    let value = foldedForName(scalar)?.value ?? 0
    guard (0x30...0x39).contains(value) || value == 0x2E && isOpen else {
      isOpen = false
      continue
    }
    if !isOpen { runs.append("") }
    isOpen = true
    runs[runs.count - 1].unicodeScalars.append(Unicode.Scalar(UInt8(value)))
  }
  return joinedDates(runs)
}

/// `2024`, `05`, `13` → `20240513`.
private func joinedDates(_ runs: [String]) -> [String] {
  var result: [String] = []
  for run in runs {
    let isYear = result.last?.utf8.count == 4 && result.last?.hasPrefix("20") == true
    let isYearAndMonth = result.last?.utf8.count == 6 && result.last?.hasPrefix("20") == true
    if run.utf8.count == 2, isYear || isYearAndMonth {
      result[result.count - 1] += run
    } else {
      result.append(run)
    }
  }
  return result
}
