internal import Touchstone

/// Sightings in order, where those that tell nothing new lengthen the row before them.
struct Timeline {
  private(set) var rows: [HistoryRow] = []
  private var latest: [Thread: Int] = [:]

  private struct Thread: Hashable {
    let document: String
    let claim: String
  }

  mutating func add(_ row: HistoryRow, document: String) {
    let thread = Thread(document: document, claim: row.claim)
    guard let index = latest[thread] else {
      latest[thread] = rows.count
      rows.append(row)
      return
    }
    if rows[index].tellsTheSame(as: row) {
      rows[index].lastRecorded = row.recorded
      rows[index].sightings += 1
    } else {
      var row = row
      row.previousLabel = rows[index].label
      latest[thread] = rows.count
      rows.append(row)
    }
  }
}

extension HistoryRow {
  fileprivate func tellsTheSame(as other: HistoryRow) -> Bool {
    digest == other.digest && label == other.label && rating == other.rating
      && asOf == other.asOf && findings == other.findings && line == other.line
  }
}
