internal import Touchstone

/// What `datapackage.json` says: generated, one resource for each CSV file.
struct DataPackage: Encodable {
  var profile = "tabular-data-package"
  var name: String
  var title: String
  var sources: [BoardDescription.Source]
  var licenses: [BoardDescription.Licence]
  var resources: [Resource]

  struct Resource: Encodable {
    var profile = "tabular-data-resource"
    var name: String
    var path: String
    /// A file beside the package, shared by all resources with the same columns.
    var schema: String
    var bytes: Int
    var hash: String
    var encoding = "utf-8"
    var format = "csv"
    var mediatype = "text/csv"
    var touchstone: State
  }

  /// What makes a resource a snapshot.
  struct State: Encodable {
    var track: String
    var edition: String?
    var validFrom: Day
    var captured: Day
    var source: String
    var completeness: String
    var rows: Int
    var metrics: [String]
    /// Whether the first metric is the one that the table ranks by.
    var ranked: Bool
    var draft: Bool
    /// How the figures came about, where it is known.
    var protocolNote: Bilingual?

    enum CodingKeys: String, CodingKey {
      case track, edition, validFrom, captured, source, completeness, rows, metrics, ranked, draft
      case protocolNote = "protocol"
    }
  }
}

/// A Table Schema: the columns of a CSV file.
struct TableSchema: Codable, Hashable {
  var fields: [Field]
  var missingValues = [""]

  struct Field: Codable, Hashable {
    var name: String
    var type: String
    var title: String?
  }
}

extension DataPackage.Resource {
  func snapshot(board: String, package path: String) throws(ArchiveError) -> Snapshot {
    guard self.path.hasSuffix(".csv"), !self.path.contains("/"), !self.path.contains("\0") else {
      throw ArchiveError(path, "not the name of a CSV file: \(self.path)")
    }
    guard hash.hasPrefix("sha256:") else {
      throw ArchiveError(path, "\(name) has no SHA-256 digest: \(hash)")
    }
    guard let completeness = Snapshot.Completeness(touchstone.completeness) else {
      throw ArchiveError(
        path, "\(name) is neither complete, cut nor top N: \(touchstone.completeness)")
    }
    return Snapshot(
      board: board, track: touchstone.track, edition: touchstone.edition,
      validFrom: touchstone.validFrom, captured: touchstone.captured, source: touchstone.source,
      path: self.path, digest: String(hash.dropFirst(7)), rowCount: touchstone.rows,
      completeness: completeness, metrics: touchstone.metrics, isDraft: touchstone.draft,
      hasMainMetric: touchstone.ranked, protocolNote: touchstone.protocolNote)
  }
}

extension Snapshot.Completeness: LosslessStringConvertible {
  package init?(_ text: String) {
    switch text {
    case "complete": self = .complete
    case "cut": self = .cut
    default:
      guard text.hasPrefix("top "), let rank = Int(text.dropFirst(4)), rank > 0 else { return nil }
      self = .top(rank)
    }
  }

  package var description: String {
    switch self {
    case .complete: "complete"
    case .cut: "cut"
    case .top(let rank): "top \(rank)"
    }
  }
}
