extension Unicode.Scalar {
  /// White space that collapses in running text.
  var isBlank: Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000, 0xFEFF:
      true
    default: false
    }
  }

  /// Han characters, kana, and the punctuation and full-width forms set with them.
  var isCJK: Bool {
    switch value {
    case 0x2E80...0x2FFF, 0x3001...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF,
      0xFF00...0xFFEF, 0x20000...0x3FFFF:
      true
    case 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026: true
    default: false
    }
  }

  var isHan: Bool {
    switch value {
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
    default: false
    }
  }

  var isASCIILetter: Bool { (0x61...0x7A).contains(value | 0x20) }

  /// Part of a word, and neither white space nor a sign.
  var isWordPart: Bool {
    switch value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0...0xBF, 0xD7, 0xF7, 0x2000...0x2BFF, 0x3000...0x303F, 0xFF00...0xFF0F, 0xFF1A...0xFF20,
      0xFF3B...0xFF40, 0xFF5B...0xFF65, 0xFE30...0xFE4F:
      false
    default: true
    }
  }

  var endsSentence: Bool {
    switch self {
    case ".", "!", "?", ":", ";", "。", "！", "？", "：", "；", "…", "”", "」", "』", "》", "）", ")", "\"":
      true
    default: false
    }
  }
}
