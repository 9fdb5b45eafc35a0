internal import Touchstone

/// What comments in a source silence.
package enum Suppressions {
  /// The document with its silenced remarks marked, and with remarks on comments that are wrong,
  /// past their day or out of use.
  ///
  /// `until` is held against the document's own day, so that the same source gives the same result
  /// on any day; without one a comment that has an end is past it.
  package static func applied(to document: RemarkedDocument) -> RemarkedDocument {
    let comments = SuppressionComment.all(in: document.text)
    guard !comments.isEmpty else { return document }
    var document = document
    var sheet = Sheet(day: document.checked.document.published)
    for comment in comments { sheet.read(comment) }
    for index in document.remarks.indices {
      document.remarks[index].suppression = sheet.silencing(document.remarks[index])
    }
    sheet.remarkUnused()
    document.remarks += sheet.remarks
    // A stable order by place, so that remarks on comments stand among the others.
    document.remarks = document.remarks.enumerated().sorted {
      ($0.element.start, $0.offset) < ($1.element.start, $1.offset)
    }.map(\.element)
    return document
  }

  private struct Stretch {
    var comment: SuppressionComment
    /// Nil until the end of the source.
    var end: SourcePosition?
    var isUsed = false
  }

  private struct Sheet {
    let day: Day?
    /// In order, none touching another.
    private var stretches: [RemarkRule: [Stretch]] = [:]
    private(set) var remarks: [Remark] = []

    init(day: Day?) { self.day = day }

    mutating func read(_ comment: SuppressionComment) {
      if let problem = comment.problem {
        remark(comment, Wording.suppression(problem))
        return
      }
      for rule in comment.rules {
        let isOpen = stretches[rule]?.last.map { $0.end == nil } ?? false
        if isOpen, let last = stretches[rule]?.indices.last {
          stretches[rule]?[last].end = comment.start
        }
        if comment.isEnabling {
          if !isOpen { remark(comment, Wording.endsNothing(rule.id)) }
        } else if let until = comment.until, day.map({ $0 > until }) ?? true {
          remark(comment, Wording.expired(until, on: day))
        } else {
          stretches[rule, default: []].append(Stretch(comment: comment))
        }
      }
    }

    /// The reason of the comment that a remark stands under.
    mutating func silencing(_ remark: Remark) -> String? {
      guard let stretches = stretches[remark.rule] else { return nil }
      var low = 0
      var high = stretches.count
      while low < high {
        let middle = (low + high) / 2
        if stretches[middle].comment.end <= remark.start { low = middle + 1 } else { high = middle }
      }
      guard low > 0, stretches[low - 1].end.map({ remark.start < $0 }) ?? true else { return nil }
      self.stretches[remark.rule]?[low - 1].isUsed = true
      return stretches[low - 1].comment.reason
    }

    mutating func remarkUnused() {
      for rule in RemarkRule.all {
        for stretch in stretches[rule] ?? [] where !stretch.isUsed {
          remark(stretch.comment, Wording.unused(rule.id))
        }
      }
    }

    private mutating func remark(_ comment: SuppressionComment, _ message: Bilingual) {
      remarks.append(
        Remark(
          rule: .suppression, fingerprint: Digest.sha256(comment.words), message: message,
          start: comment.start, end: comment.end))
    }
  }
}
