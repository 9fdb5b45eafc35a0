/// Finds the short lines that surround main texts on every site, by what they say.
struct HTMLNoise {
  /// Lines of editors, printers, licences and paging.
  private(set) var lines: [Range<Int>] = []
  /// First nodes of lines that head what follows a main text.
  private(set) var tails: [Range<Int>] = []

  init(page: HTMLPage, lines all: [HTMLLine]) {
    for line in all where line.length <= 240 {
      let bytes = page.bytes(of: line)
      let core = line.length <= 60 ? Self.core(bytes) : []
      if tailMarks.contains(core) {
        tails.append(line.nodes)
      } else if buttons.contains(core) {
        lines.append(line.nodes)
      } else if Self.isNoise(bytes, length: line.length) {
        lines.append(line.nodes)
      }
    }
  }

  private static func isNoise(_ bytes: [UInt8], length: Int) -> Bool {
    if legalMarks.isFound(in: bytes) { return true }
    if length <= 70, editorialMarks.isFound(in: bytes) { return true }
    let digits = bytes.count(where: isASCIIDigit)
    guard length <= 120, digits >= 6 else { return false }
    // A date, a time and hardly more.
    if digits >= 12, length <= 50, publicationMarks.isFound(in: bytes) { return true }
    return bylineMarks.isFound(in: bytes)
  }

  /// The words of a line, without the signs around them.
  private static func core(_ bytes: [UInt8]) -> [UInt8] {
    var core = bytes[...]
    while let last = core.last {
      if let sign = signs.first(where: { core.reversed().starts(with: $0.reversed()) }) {
        core.removeLast(sign.count)
      } else if !isASCIILetter(last) && last < 0x80 && last != 0x29 {
        core.removeLast()
      } else {
        break
      }
    }
    while let first = core.first {
      if let sign = signs.first(where: { core.starts(with: $0) }) {
        core.removeFirst(sign.count)
      } else if !isASCIILetter(first) && first < 0x80 {
        core.removeFirst()
      } else {
        break
      }
    }
    return Array(core)
  }
}

private let signs = [
  "：", "】", "【", "■", "●", "◆", "▲", "·", "»", "«", "》", "《", "…", "　", "“", "”", "\u{A0}", "|",
].map { Array($0.utf8) }

private let legalMarks = Marks([
  "icp备", "icp证", "公网安备", "版权所有", "allrightsreserved", "未经书面授权", "举报电话", "举报邮箱",
  "违法和不良信息", "许可证编号",
  "仅代表作者", "信息存储空间服务",
])

private let editorialMarks = Marks([
  "责任编辑", "责编：", "责编:", "(编辑：", "（编辑：", "(编辑:", "（编辑:", "上一页", "下一页", "上一篇",
  "下一篇", "当前位置", "您的位置", "所在位置", "打印本", "关闭窗口", "【打印】", "【关闭】", "[打印]", "[关闭]",
  "【字体", "字体：大", "字体:大", "字号：大", "分享到", "发表评论", "加载更多", "查看更多", "更多评论", "网友评论",
  "扫一扫", "免责声明", "收藏本", "设为首页", "加入收藏", "返回顶部", "进入论坛", "阅读全文", "点击排行",
])

private let bylineMarks = Marks([
  "来源：", "来源:", "发布日期：", "发布日期:", "发布时间：", "发布时间:", "更新时间", "发布机构", "作者：", "作者:",
  "浏览次数", "阅读次数", "点击数", "阅读量", "阅读数", "发布于：", "点击次数", "更新来源", "时间：", "时间:", "日期：", "日期:", "稿源",
])

private let publicationMarks = Marks(["发布", "发表", "更新"])

/// What a reader can press, and labels of advertisements.
private let buttons = Set(
  [
    "播报", "编辑", "编辑]", "收藏", "点赞", "点赞数", "评论", "分享", "打印", "关闭", "举报", "广告", "播报文章",
    "语音播报", "展开全文", "阅读原文", "复制链接", "微信", "微博", "朋友圈", "保存", "订阅", "关注", "登录",
    "share", "print", "printthispage", "advertisement", "tweet", "pinit", "copylink", "listen",
    "save", "follow", "subscribe", "facebook", "twitter", "linkedin", "pinterest", "whatsapp",
    "jumptorecipe", "printrecipe", "skiptocontent", "backtotop",
  ].map { Array($0.utf8) })

private let tailMarks = Set(
  [
    "相关新闻", "相关报道", "相关阅读", "相关文章", "相关链接", "相关推荐", "相关专题", "相关内容", "相关资讯",
    "相关信息", "相关评论", "相关主题", "延伸阅读", "推荐阅读", "推荐文章", "推荐新闻", "热门文章", "热门推荐",
    "热门新闻", "热点新闻", "热点推荐", "热点文章", "最新评论", "网友评论", "用户评论", "全部评论", "最新文章",
    "最新新闻", "最新资讯", "猜你喜欢", "更多新闻", "更多文章", "为您推荐", "为你推荐", "精彩推荐", "编辑推荐",
    "今日关注", "今日推荐", "图片新闻", "新闻排行", "点击排行", "阅读排行", "友情链接", "大家都在看", "我要评论",
    "相关报导", "相關新聞", "相關報導", "相關文章", "延伸閱讀", "推薦閱讀", "相關閱讀",
    "relatedarticles", "relatedposts", "relatedstories", "relatednews", "relatedcontent",
    "relatedreading", "relatedtopics", "relatedlinks", "relatedproducts", "related",
    "recommended", "recommendedforyou", "recommendedreading", "recommendedarticles",
    "youmayalsolike", "youmightalsolike", "youmightalsobeinterestedin",
    "youmayalsobeinterestedin", "morestories", "morearticles", "morelikethis", "morenews",
    "readnext", "upnext", "readmore", "keepreading", "latestnews", "latestposts",
    "latestarticles", "popularposts", "recentposts", "recentarticles", "trending", "trendingnow",
    "leaveacomment", "leaveareply", "postacomment", "sharethis", "sharethispost",
    "sharethisarticle", "featuredarticles", "similarposts", "similararticles",
  ].map { Array($0.utf8) })
