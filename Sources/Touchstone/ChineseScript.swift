/// Traditional and simplified spellings of the characters that names and claims use.
package enum ChineseScript {
  /// The simplified form of a traditional character, else the character itself.
  package static func simplified(_ scalar: UInt32) -> UInt32 {
    let place = Int(scalar) - first
    return forms.indices.contains(place) ? UInt32(forms[place]) : scalar
  }

  // Each character is followed by its simplified form.
  private static let pairs =
    "發发佈布國国產产內内開开單单測测評评歷历獲获奪夺領领導导趕赶壓压勝胜過过於于與与強强優优"
    + "勢势積积極极綜综數数據据學学習习語语專专業业務务頂顶級级達达當当標标對对準准確确實实現现"
    + "僅仅後后還还並并這这個个們们該该種种類类別别續续紅红機机構构應应擊击敗败賽赛聯联體体無无"
    + "轉转萬万億亿幾几題题總总負负責责驗验東东時时間间較较遠远處处層层進进報报稱称統统計计錄录"
    + "創创紀纪傑杰傳传給给義义動动華华為为訊讯飛飞腦脑訓训練练規规參参軍军頭头穩稳雙双點点寫写"
    + "讀读問问門门關关線线經经車车電电視视頻频圖图買买獎奖審审隊队員员戰战爭争斷断絕绝論论譯译"
    + "編编碼码閉闭場场亞亚贏赢輸输遜逊遙遥齊齐鰲鳌範范圍围價价綫线聲声觀观訪访談谈見见眾众從从"
    + "來来勁劲敵敌擁拥兩两際际騰腾雲云盤盘崑昆崙仑銀银軒轩轅辕書书瀾澜復复螞蚂蟻蚁網网衛卫順顺"
    + "夢梦龍龙鷹鹰藍蓝勵励滿满幫帮譜谱階阶躍跃靈灵鏡镜龐庞訂订聽听樣样蘇苏張张劉刘陳陈蕭萧鄭郑"
    + "馬马鵬鹏鳳凤麗丽陸陆島岛廣广橋桥莊庄"

  /// The first ideograph of `forms`.
  package static let first = 0x4E00

  /// The simplified form of each ideograph from the first on.
  package static let forms: [UInt16] = {
    var forms = (UInt16(first)...0x9FFF).map(\.self)
    let scalars = pairs.unicodeScalars.map { UInt16(truncatingIfNeeded: $0.value) }
    for index in stride(from: 0, to: scalars.count - 1, by: 2) {
      forms[Int(scalars[index]) - first] = scalars[index + 1]
    }
    return forms
  }()
}
