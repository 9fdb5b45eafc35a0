import Reporting
import Testing
import Touchstone

@Suite("Claims as a table") struct ClaimsCSVTests {
  @Test func `a claim is a row under the header`() throws {
    let header = ClaimsCSV.header.split(separator: ",")
    #expect(header.count == 16 && ClaimsCSV.header.hasPrefix("document,line,column,id,"))
    let rows = ClaimsCSV.rows(Samples.checked, language: .en).split(separator: "\n")
    #expect(rows.count == 4)
    #expect(
      rows[0].hasPrefix(
        "release.html,12,5,ts-00000000000000a1,rank,SenseChat 3.0,1,SuperCLUE,,,2023-09-28,"
          + "Conflicting Evidence/Cherrypicking,3,TS103; TS101,"))
  }

  @Test func `no cell becomes a formula or a second row`() {
    var checked = Samples.single
    checked.claims[0].claim.quote = "=cmd|' /C calc'!A1, \"x\""
    checked.claims[0].claim.value = "+9"
    let row = ClaimsCSV.rows(checked, language: .en)
    #expect(row.contains(",'+9,") && row.contains("\"'=cmd|' /C calc'!A1, \"\"x\"\"\""))
    checked.claims[0].claim.quote = RemarkedSamples.hostile
    let hostile = ClaimsCSV.rows(checked, language: .en)
    #expect(!hostile.unicodeScalars.contains { [0x202E, 0, 0x1B].contains($0.value) })
  }
}
