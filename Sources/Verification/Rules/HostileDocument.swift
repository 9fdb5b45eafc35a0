internal import Touchstone

/// TS901: invisible characters or look-alike letters in the claim, or words for the reading software.
struct HostileDocument: FiringRule {
  let code = FindingCode.hostileDocument

  func findings(in inquiry: Inquiry) -> [Finding] {
    var found: [Finding.Hostility] = []
    let hidden = hidden(in: inquiry)
    if hidden > 0 { found.append(.invisible(hidden)) }
    found += lookAlikes(in: inquiry.claim)
    found += inquiry.surroundings.instructions
    return found.isEmpty ? [] : [.hostileDocument(found)]
  }

  /// Marks that break a word or a number apart, and those that turn the text around; a mark between
  /// words, which many editors leave behind, means nothing.
  private func hidden(in inquiry: Inquiry) -> Int {
    let marks = inquiry.surroundings.invisible(in: inquiry.claim.range)
    guard !marks.isEmpty else { return 0 }
    let quote = Array(inquiry.claim.quote.unicodeScalars)
    let start = inquiry.claim.range.lowerBound
    return marks.count { mark in
      if (0x202A...0x202E).contains(mark.scalar.value) { return true }
      let at = mark.offset - start
      return mark.scalar.value != 0xAD && at > 0 && at < quote.count
        && isLetter(quote[at - 1]) && isLetter(quote[at])
    }
  }

  private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80 && (scalar.properties.isAlphabetic || (0x30...0x39).contains(scalar.value))
  }

  private func lookAlikes(in claim: Claim) -> [Finding.Hostility] {
    let mentions = [claim.subject].compactMap(\.self) + claim.rivals + claim.boards
    return mentions.compactMap { mention in
      let scalars = Array(mention.printed.unicodeScalars)
      let folds = LookAlikes.folds(in: scalars.map(\.value))
      guard !folds.isEmpty else { return nil }
      var read = String.UnicodeScalarView()
      for (index, scalar) in scalars.enumerated() {
        read.append(folds[index].flatMap(Unicode.Scalar.init) ?? scalar)
      }
      return .lookAlikes(printed: mention.printed, read: String(read))
    }
  }

  let matching = ExampleWorld.example(
    "Larkspur-13B beats Kеstrel 2 on ExampleBoard (the first e of the rival is Cyrillic).",
    "Larkspur-13B在ExampleBoard上超越Kеstrel 2（其中第一个e是西里尔字母）。",
    Claim(
      kind: .comparison, subject: ExampleWorld.larkspur, boards: [ExampleWorld.board],
      rivals: [Mention(printed: "Kеstrel 2", name: "Kestrel 2", id: "kestrel/kestrel-2")]))
  let notMatching = ExampleWorld.soundComparison
}
