import Leaderboards
import Testing
import Touchstone

/// A board whose `capture` says how its made-up pages are laid out.
private func board(_ capture: String) -> [UInt8] {
  Array(
    """
    {"title": "B", "names": ["Board"], "operator": "O", "sources": [], "licences": [],
     "headlines": [], "usualIntervalDays": 30, "access": {}, "humans": ["人类"],
     "baselines": ["Random"], "tracks": [
      {"id": "total", "names": ["Total"], "main": ["total"],
       "headings": [{"exact": "总榜"}, {"exact": "总榜 / 闭源组", "group": "closed"}],
       "metrics": [{"id": "total", "printed": ["总分"]},
                   {"id": "loss", "printed": ["负率"], "higherIsBetter": false}]},
      {"id": "open", "names": ["Open"], "main": ["elo"], "headings": [{"exact": "open"}],
       "metrics": [{"id": "elo", "printed": ["Score / Elo", "elo"]}]}],
     "capture": [\(capture)]}
    """.utf8)
}

private let plain = """
  {"columns": {"rank": ["排名"], "model": ["模型"], "size": ["Size"], "organization": ["机构"],
   "access": ["使用"]}, "access": {"API": "api", "闭源组": "closed"}, "marks": ["↗"],
   "missing": ["Coming"], "headings": {"edition": true, "removed": ["Board"], "ignored": ["更新*"]}}
  """

private func table(
  _ text: String, under headings: [String] = ["总榜"], headerRows: Int = 1
) -> Table {
  let rows = text.split(separator: "\n").map { line in
    line.split(separator: "|", omittingEmptySubsequences: false).map {
      Cell(text: $0.trimmingPrefix(" ").description)
    }
  }
  return Table(headings: headings, headerRows: headerRows, rows: rows, line: 7)
}

private func add(
  _ tables: [Table], rule: String = plain, on day: String = "2024-03-01", edition: String? = nil,
  source: String = "o/r@c:README.md", archived: [ArchiveFile] = []
) throws -> PageImport {
  let page = CapturedPage(
    tables: tables, path: "page.md", day: try #require(Day(day)), edition: edition, source: source)
  return try importCapturedPage(page, board: board(rule), id: "b", archived: archived)
}

extension PageImport {
  fileprivate func lines(_ path: String) -> [Substring] {
    files.first { $0.path == path }?.text.split(separator: "\n").dropFirst().map { $0 } ?? []
  }
}

private func refusal(_ body: () throws -> PageImport) -> String {
  do {
    _ = try body()
    return "accepted"
  } catch {
    return "\(error)"
  }
}

@Suite struct CapturedPageTests {
  @Test func `medals, 第 n 名 and dashes are ranks`() throws {
    let ranks = ["🥇", "🏅\u{FE0F}", "🥈", "🥉", "第 4 名", "第十二名", "#6", "7", "-", "--", ""]
    let text = ["排名|模型|总分"] + ranks.enumerated().map { "\($1)|M\($0)|1" }
    let lines = try add([table(text.joined(separator: "\n"))]).lines("total-2024-03-01.csv")
    #expect(
      lines.map { String($0.prefix { $0 != "," }) }
        == ["1", "1", "2", "3", "4", "12", "6", "7", "-", "-", ""])
  }

  @Test func `figures lose their percent sign and keep their digits`() throws {
    let lines = try add([table("模型|总分|负率\nA|62.50%|5 ％\nB|Coming|-\n||\nD|-3")])
      .lines("total-2024-03-01.csv")
    #expect(
      lines == [",A,,unknown,,model,62.50,5", ",B,,unknown,,model,,", ",D,,unknown,,model,-3,"])
  }

  @Test func `a name is joined from two columns, and loses its marks`() throws {
    let lines = try add([table("模型|Size|机构|使用|总分\nKite ↗|7B|甲|API|5\nHeron|-|-|-|4")])
      .lines("total-2024-03-01.csv")
    #expect(lines == [",Kite 7B,甲,api,,model,5", ",Heron,,unknown,,model,4"])
  }

  @Test func `a divider begins a group, and says its access`() throws {
    let lines = try add([table("模型|机构|总分\n人类||9\nA|x|5\n闭源组||\nB|y|4\nRandom||1")])
      .lines("total-2024-03-01.csv")
    #expect(
      lines == [
        ",人类,,unknown,,human,9", ",A,x,unknown,,model,5", ",B,y,closed,closed,model,4",
        ",Random,,closed,closed,baseline,1",
      ])
    #expect(refusal { try add([table("模型|机构|总分\nA|x|5\n未知组||")]) }.contains("未知组 is neither"))
  }

  @Test func `a nested header is named from the outside in`() throws {
    let rule = #"{"heading": "open", "columns": {"model": ["Model"], "interval": ["Score / CI"]}}"#
    let nested = table("Model|Score|Score\nModel|Elo|CI\nA|1200|+5/-6.5\nB|1100|±4", headerRows: 2)
    let lines = try add([nested], rule: rule).lines("open-2024-03-01.csv")
    #expect(lines == [",A,,unknown,,model,1200,1193.5,1205", ",B,,unknown,,model,1100,1096,1104"])
  }

  @Test func `of several editions on one page only the named one is taken`() throws {
    let tables = [
      table("模型|总分\nA|5", under: ["Board总榜（2024年2月）"]),
      table("模型|总分\nA|4", under: ["Board总榜（2024年1月）"]),
    ]
    let result = try add(tables, edition: "2024-02")
    #expect(result.lines("total-2024-03-01.csv") == [",A,,unknown,,model,5"])
    #expect(result.skipped == ["Board总榜（2024年1月）: of the edition 2024-01"])
    #expect(refusal { try add(tables) }.contains("2024-01, 2024-02; name one"))
    #expect(refusal { try add(tables, edition: "2023-12") }.contains("no table of the edition"))
  }

  @Test func `an unknown layout is refused with what was seen and what was expected`() {
    let heading = refusal { try add([table("模型|总分\nA|5", under: ["新榜"])]) }
    #expect(heading.contains("page.md:7: a table under 新榜 with the columns 模型 | 总分"))
    #expect(heading.contains("总榜; 总榜 / 闭源组; open"))
    let column = refusal { try add([table("模型|总分|新列\nA|5|6")]) }
    #expect(column.contains("unknown column 新列") && column.contains("总分"))
    let model = refusal { try add([table("Name|总分\nA|5")]) }
    #expect(model.contains("Name | 总分; expected one of 模型"))
    #expect(refusal { try add([table("模型|总分\nA|5x")]) }.contains("row 1: 5x under 总分"))
    #expect(refusal { try add([table("排名|模型|总分\nT3|A|5")]) }.contains("the rank is T3"))
    #expect(refusal { try add([table("模型|使用|总分\nA|租|5")]) }.contains("the access is 租"))
    #expect(refusal { try add([table("模型|总分|总 分\nA|5|6")]) }.contains("two columns"))
    let twice = table("模型|总分\nA|5")
    #expect(refusal { try add([twice, twice]) }.contains("a second table"))
    let rule = #"{"file": "x.csv", "columns": {"model": ["模型"]}}"#
    #expect(refusal { try add([twice], rule: rule) }.contains("README.md; board.json knows: x.csv"))
    #expect(refusal { try add([twice], rule: "") }.contains("does not say how"))
    #expect(refusal { try add([]) }.contains("no rows"))
  }

  @Test func `a table that board json ignores is left out and told`() throws {
    let other = table("日期|事项\n1|2", under: ["更新记录"])
    #expect(try add([other, table("模型|总分\nA|5")]).skipped == ["更新记录: ignored by board.json"])
  }

  @Test func `a page that repeats the state in force adds nothing, a changed one adds a state`()
    throws
  {
    let first = try add([table("模型|总分\nA|5")])
    #expect(first.added.map(\.description) == ["b/total/2024-03-01"])
    let again = try add([table("模型|总分\nA|5")], on: "2024-04-01", archived: first.files)
    #expect(again.added.isEmpty && again.files == first.files)
    let changed = try add([table("模型|总分\nA|6")], on: "2024-04-01", archived: first.files)
    #expect(changed.added.map(\.description) == ["b/total/2024-04-01"])
    #expect(changed.lines("total-2024-03-01.csv") == [",A,,unknown,,model,5"])
  }

  @Test func `an archived state is never changed`() throws {
    let first = try add([table("模型|总分\nA|5")])
    let text = refusal { try add([table("模型|总分\nA|6")], archived: first.files) }
    #expect(text.contains("archived already, and differs"))
  }

  @Test func `one file can hold several days, and drop rows`() throws {
    let rule = """
      {"file": "leaders_*.json", "heading": "{kind}", "rank": "1", "dropped": {"mode": ["dev"]},
       "columns": {"model": ["max"], "date": ["day"], "ignored": ["*"]}, "metrics": {"elo": {}}}
      """
    let text =
      "kind|day|max|elo|mode|x\nopen|2024-02-01|A|7|ok|1\nopen|2024-03-01|B|8|ok|\nopen|2024-03-01|C|9|dev|"
    let source = "o/r@c:data/leaders_1.json"
    let result = try add([table(text)], rule: rule, source: source)
    #expect(result.added.map(\.validFrom.description) == ["2024-02-01", "2024-03-01"])
    #expect(result.lines("open-2024-03-01.csv") == ["1,B,,unknown,,model,8"])
    let late = refusal { try add([table(text)], rule: rule, on: "2024-02-15", source: source) }
    #expect(late.contains("the day is 2024-03-01; expected YYYY-MM-DD up to 2024-02-15"))
  }
}
