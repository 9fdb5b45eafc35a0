/// The scalars of a text and their folded forms, index for index.
///
/// Folding keeps one scalar for one scalar, so an index is a code-point offset in both.
struct FoldedText: Sendable {
  let scalars: [Unicode.Scalar]
  let folded: [UInt32]

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    folded = scalars.map(FoldedText.fold)
  }

  var count: Int { scalars.count }

  func string(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  /// The folded scalar at `index`, or 0 outside the text.
  func at(_ index: Int) -> UInt32 { folded.indices.contains(index) ? folded[index] : 0 }

  /// Full-width becomes ASCII, capitals small, traditional script simplified, dashes and quotes one.
  static func fold(_ scalar: Unicode.Scalar) -> UInt32 {
    var value = scalar.value
    if value < 0x80 {
      return (0x41...0x5A).contains(value) ? value + 0x20 : value
    }
    if (0xFF01...0xFF5E).contains(value) {
      value -= 0xFEE0
      return (0x41...0x5A).contains(value) ? value + 0x20 : value
    }
    switch value {

    case 0xA0, 0x3000, 0x2009, 0x202F: return 0x20
    case 0x2010...0x2015, 0x2212: return 0x2D
    case 0x2018, 0x2019: return 0x27
    default: break
    }
    if value < 0x3400 {
      return scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? value
    }
    return Script.simplified[value] ?? value
  }

  static func fold(_ text: String) -> [UInt32] { text.unicodeScalars.map(fold) }
}

/// Classes of folded scalars.
enum Script {
  static func isDigit(_ c: UInt32) -> Bool { (0x30...0x39).contains(c) }

  static func isLatin(_ c: UInt32) -> Bool {
    (0x61...0x7A).contains(c) || isDigit(c) || (0xC0...0x24F).contains(c)
  }

  static func isHan(_ c: UInt32) -> Bool {
    (0x3400...0x9FFF).contains(c) || (0xF900...0xFAFF).contains(c)
      || (0x20000...0x3FFFF).contains(c)
  }

  static func isSpace(_ c: UInt32) -> Bool { c == 0x20 || (0x09...0x0D).contains(c) }

  static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    (0x41...0x5A).contains(scalar.value) || (0xFF21...0xFF3A).contains(scalar.value)
  }

  /// Traditional characters of the claim vocabulary and their simplified forms.
  static let simplified: [UInt32: UInt32] = {
    // Each character is followed by its simplified form
    let pairs = Array(
      ("發发佈布國国產产內内開开單单測测評评歷历獲获奪夺領领導导趕赶壓压勝胜過过於于與与強强優优勢势積积"
        + "極极綜综數数據据學学習习語语專专業业務务頂顶級级達达當当標标對对準准確确實实現现僅仅後后還还並并"
        + "這这個个們们該该種种類类別别續续紅红機机構构應应擊击敗败賽赛聯联體体無无轉转萬万億亿幾几題题總总"
        + "負负責责驗验東东時时間间較较遠远處处層层進进報报稱称統统計计錄录創创紀纪傑杰傳传給给義义動动華华"
        + "為为訊讯飛飞腦脑訓训練练規规參参軍军頭头穩稳雙双點点寫写讀读問问門门關关線线經经車车電电視视頻频"
        + "圖图買买獎奖審审隊队員员戰战爭争斷断絕绝論论譯译編编碼码閉闭場场亞亚贏赢輸输遜逊遙遥齊齐鰲鳌範范" + "圍围價价綫线聲声觀观訪访談谈見见眾众從从來来勁劲敵敌擁拥兩两際际")
        .unicodeScalars)
    var table: [UInt32: UInt32] = [:]
    for index in stride(from: 0, to: pairs.count - 1, by: 2) {
      table[pairs[index].value] = pairs[index + 1].value
    }
    return table
  }()
}
