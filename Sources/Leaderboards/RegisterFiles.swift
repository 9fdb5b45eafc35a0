internal import Touchstone

/// Reads the registers beside the names: `releases.csv`, `ties.csv`, `look-alikes.csv`, `tests.csv`.
func readRegisters(
  _ read: (String) throws(ArchiveError) -> [UInt8]?
) throws(ArchiveError) -> Registers {
  var registers = Registers()
  try readTable("releases", ["model", "languages", "source"], read) { row throws(ArchiveError) in
    registers.releases.append(
      Registers.Release(
        model: try row.stated(0), languages: Set(row.list(1)), source: try row.stated(2)))
  }
  let columns = ["board", "vendor", "from", "until", "en", "zh", "source"]
  try readTable("ties", columns, identity: 3, read) { row throws(ArchiveError) in
    registers.ties.append(
      Registers.Tie(
        board: try row.stated(0), vendor: try row.stated(1), from: try row.required(2) { Day($0) },
        until: try row.typed(3) { Day($0) },
        summary: Bilingual(en: try row.stated(4), zh: try row.stated(5)),
        source: try row.stated(6)))
  }
  try readTable("look-alikes", ["board", "other", "source"], identity: 2, read) {
    row throws(ArchiveError) in
    registers.lookAlikes.append(
      Registers.LookAlike(
        board: try row.stated(0), other: try row.stated(1), source: try row.stated(2)))
  }
  try readTable("tests", ["board", "items", "source"], read) {
    row throws(ArchiveError) in
    registers.testSizes.append(
      Registers.TestSize(
        board: try row.stated(0), items: try row.required(1) { Int($0) }, source: try row.stated(2))
    )
  }
  return registers
}
