import Leaderboards
import Testing
import Touchstone

@Suite struct ImportTests {
  @Test func `a long table becomes one file a track and state, and a list of them`() throws {
    let files = try imported([
      "Regatta,Sea,Speed,true,2024-03-01,,1,Larkspur,Fenland,api,71.5,,,src@1#Sea",
      "Regatta,Sea,Grace,true,2024-03-01,,,Larkspur,Fenland,api,60,,,src@1#Sea",
      "Regatta,Sea,Speed,true,2024-03-01,,-,\"Heron, Grey\",,unknown,80,,,src@1#Sea",
    ])
    #expect(files.map(\.path) == ["datapackage.json", "schemas/sea.json", "sea-2024-03-01.csv"])
    #expect(
      files.last?.text == """
        rank,model,organization,access,group,role,speed,grace
        1,Larkspur,Fenland,api,,model,71.5,60
        -,"Heron, Grey",,unknown,,model,80,

        """)
  }

  @Test func `the same table gives the same files`() throws {
    let lines = ["Regatta,Sea,Speed,true,2024-03-01,,1,Larkspur,,api,71.5,,,src#Sea"]
    #expect(try imported(lines) == imported(lines))
  }

  @Test func `a group that a day does not show again stays as it was`() throws {
    let files = try imported([
      "Regatta,Lake / Red,Speed,true,2024-03-01,,,Larkspur,,api,70,,,src@1#Lake",
      "Regatta,Lake / Blue,Speed,true,2024-03-01,,,Heron,,api,80,,,src@1#Lake",
      "Regatta,Lake / Blue,Speed,true,2024-03-05,,,Heron,,api,90,,,src@2#Lake",
      "Regatta,Lake,Speed,true,2024-03-09,,,Heron,,api,90,,,src@3#Lake",
    ])
    #expect(
      files.first { $0.path == "lake-2024-03-05.csv" }?.text == """
        rank,model,organization,access,group,role,speed
        ,Larkspur,,api,red,model,70
        ,Heron,,api,blue,model,90

        """)
    #expect(files.first { $0.path == "lake-2024-03-09.csv" }?.text.contains("Larkspur") == false)
  }

  @Test func `a documented correction replaces an access word, and nothing else`() throws {
    let files = try imported([
      "Regatta,Sea,Speed,true,2024-03-01,,1,Wren,,open-weights,70,,,src#Sea",
      "Regatta,Sea,Speed,true,2024-03-01,,2,Heron,,open-weights,60,,,src#Sea",
      "Regatta,Sea,Speed,true,2024-03-09,,1,Wren,,closed,71,,,src@2#Sea",
    ])
    #expect(
      files.filter { $0.path.hasSuffix(".csv") }.map { $0.text.split(separator: "\n").dropFirst() }
        == [
          ["1,Wren,,api,,model,70", "2,Heron,,open-weights,,model,60"],
          ["1,Wren,,closed,,model,71"],
        ])
  }

  @Test func `two copies of one table are one state if they agree`() throws {
    let first = "Regatta,Sea,Speed,true,2024-03-01,,,Larkspur,,api,70,,,a.md#Sea"
    let same = "Regatta,Sea,Speed,true,2024-03-01,,,Larkspur,,api,70,,,b.md#Sea"
    let other = "Regatta,Sea,Speed,true,2024-03-01,,,Larkspur,,api,71,,,b.md#Sea"
    #expect(try imported([first, same]).count == 3)
    #expect(
      refusal([first, other])
        == "table: a.md and b.md disagree about sea on 2024-03-01")
  }

  @Test func `an import adds to the states that are archived`() throws {
    let red = "Regatta,Lake / Red,Speed,true,2024-03-01,,,Larkspur,,api,70,,,src@1#Lake"
    let blue = "Regatta,Lake / Blue,Speed,true,2024-03-01,,,Heron,,api,80,,,src@1#Lake"
    let later = "Regatta,Lake / Blue,Speed,true,2024-03-05,,,Heron,,api,90,,,src@2#Lake"
    let sea = "Regatta,Sea,Grace,true,2024-01-01,,1,Heron,,api,9,8,10,src@0#Sea"
    let first = try imported([red, blue])
    let second = try imported([later, sea], archived: first)
    #expect(try second == imported([red, blue, later, sea]))
    #expect(try imported([red, blue], archived: second) == second)
  }

  @Test func `a state that is archived is never changed`() throws {
    let line = "Regatta,Sea,Speed,true,2024-03-01,,,Larkspur,,api,70,,,src@1#Sea"
    let archived = try imported([line])
    #expect(
      refusal([line.replacing(",70,", with: ",71,")], archived: archived)
        == "table: sea on 2024-03-01 is archived already, and differs")
    let edited = archived.map {
      ArchiveFile(path: $0.path, text: $0.text.replacing(",70\n", with: ",71\n"))
    }
    #expect(
      refusal([line], archived: edited)
        == "regatta/sea-2024-03-01.csv: missing, or changed after it was recorded")
  }

  @Test(arguments: [
    (
      "Regatta,River,Speed,true,2024-03-01,,,Larkspur,,api,70,,,src",
      "table:2: unknown heading River; board.json knows: Sea; Lake; Lake / Red; Lake / Blue"
    ),
    (
      "Regatta,Sea,Weight,true,2024-03-01,,,Larkspur,,api,70,,,src",
      "table:2: unknown column Weight under Sea; board.json knows: Speed; Grace"
    ),
    (
      "Opera,Sea,Speed,true,2024-03-01,,,Larkspur,,api,70,,,src",
      "table:2: a row of Opera; expected Regatta"
    ),
    (
      "Regatta,Sea,Speed,false,2024-03-01,,,Larkspur,,api,70,,,src",
      "table:2: Speed is better lower here, and the other way in board.json"
    ),
    (
      "Regatta,Sea,Speed,true,2024-03-01,,,Larkspur,,api,32.56?,,,src",
      "table:2: 32.56? is not a number"
    ),
    (
      "Regatta,Sea,Speed,true,2024-02-30,,,Larkspur,,api,70,,,src",
      "table:2: snapshot_date is 2024-02-30; expected YYYY-MM-DD"
    ),
    (
      "Regatta,Sea,Speed,true,2024-03-01,,first,Larkspur,,api,70,,,src",
      "table:2: rank_printed is first; expected a number, - or nothing"
    ),
    ("Regatta,Sea,Speed,true", "table:2: 4 cells; expected 14"),
  ])
  func `what board.json does not know is refused, never guessed`(line: String, reason: String) {
    #expect(refusal([line]) == reason)
  }

  @Test func `a table in another layout is refused`() {
    #expect(throws: ArchiveError.self) {
      try importLongTable(csv: Array("rank,model\n1,a\n".utf8), board: Array(board.utf8), id: "b")
    }
    #expect(refusal([]) == "table: no rows")
  }

  @Test func `a broken board.json is refused with the place of the fault`() {
    let broken = board.replacing("\"operator\": \"Club\",", with: "")
    let error = #expect(throws: ArchiveError.self) {
      try importLongTable(csv: [], board: Array(broken.utf8), id: "regatta")
    }
    #expect(error?.description == "regatta/board.json: no operator")
  }

  private func refusal(_ lines: [String], archived: [ArchiveFile] = []) -> String? {
    do {
      _ = try imported(lines, archived: archived)
      return nil
    } catch {
      return error.description
    }
  }

  private func imported(
    _ lines: [String], archived: [ArchiveFile] = []
  ) throws(ArchiveError) -> [ArchiveFile] {
    let text = ([header] + lines).joined(separator: "\n") + "\n"
    return try importLongTable(
      csv: Array(text.utf8), board: Array(board.utf8), id: "regatta", archived: archived)
  }

  private let header =
    "board,track,metric,higher_is_better,snapshot_date,published_by,rank_printed,model,"
    + "organization,access,score,ci_low,ci_high,source"

  private let board = """
    {
      "title": "Regatta", "names": ["Regatta"], "operator": "Club", "sources": [],
      "licences": [], "access": {}, "usualIntervalDays": 30,
      "headlines": [{"track": "sea", "metric": "speed"}],
      "corrections": [
        {
          "track": "sea", "access": "open-weights", "rows": {"Wren": "api"}, "source": "src#Sea",
          "reason": {"en": "misprint", "zh": "误印"}
        }
      ],
      "tracks": [
        {
          "id": "sea", "names": ["Sea"], "headings": [{"exact": "Sea"}], "main": ["speed"],
          "metrics": [
            {"id": "speed", "printed": ["Speed"]}, {"id": "grace", "printed": ["Grace"]}
          ]
        },
        {
          "id": "lake", "names": ["Lake"], "main": ["speed"],
          "headings": [
            {"exact": "Lake"}, {"exact": "Lake / Red", "group": "red"},
            {"exact": "Lake / Blue", "group": "blue"}
          ],
          "metrics": [{"id": "speed", "printed": ["Speed"]}], "layouts": [["red", "blue"]]
        }
      ]
    }
    """
}
