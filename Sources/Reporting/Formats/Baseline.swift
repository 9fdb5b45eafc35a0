/// Remarks that a project has seen and lives with, counted by rule and claim.
///
/// Neither a document's name nor a line is part of it: a claim that moves stays known, and one that
/// is said once more is new.
package struct Baseline: Hashable, Sendable {
  package struct Key: Hashable, Sendable, Comparable {
    package var rule: String
    package var claim: String

    package init(rule: String, claim: String) {
      self.rule = rule
      self.claim = claim
    }

    package static func < (left: Key, right: Key) -> Bool {
      (left.rule, left.claim) < (right.rule, right.claim)
    }
  }

  package private(set) var counts: [Key: Int] = [:]

  package init() {}

  package mutating func add(_ count: Int = 1, of key: Key) { counts[key, default: 0] += count }

  /// Adds what no comment silences.
  package mutating func add(_ remarks: [Remark]) {
    for remark in remarks where remark.suppression == nil { add(of: Baseline.key(remark)) }
  }

  /// Marks remarks as known, each count good for one of them.
  package mutating func mark(_ remarks: inout [Remark]) {
    for index in remarks.indices where remarks[index].suppression == nil {
      let key = Baseline.key(remarks[index])
      let left = counts[key] ?? 0
      remarks[index].isKnown = left > 0
      if left > 0 { counts[key] = left - 1 }
    }
  }

  private static func key(_ remark: Remark) -> Key {
    Key(rule: remark.rule.id, claim: remark.fingerprint)
  }

  /// The file, in an order of its own.
  package func render() -> String {
    JSON.object([
      ("schemaVersion", .number("1")),
      (
        "remarks",
        .array(
          counts.sorted { $0.key < $1.key }.map { key, count in
            .object([
              ("rule", .string(key.rule)), ("claim", .string(key.claim)), ("count", JSON(count)),
            ])
          })
      ),
    ]).page
  }
}
