import Testing
import Touchstone

@testable import Extraction

@Suite struct `Who and what a sentence really claims` {
  private func claims(_ text: String, published: String? = "2023-10-12") -> [Claim] {
    let document = SourceReader(
      name: "notes.md", text: "# Larkspur-7B\n\n\(text)\n", published: published.flatMap { Day($0) }
    ).document()
    return ClaimExtractor(catalog: .sample).claims(in: document)
  }

  @Test(arguments: [
    "Larkspur-7B was compared with GPT-4, which ranked first on SuperCLUE in total score.",
    "Larkspur-7B was evaluated by GPT-4, the model that ranks first on SuperCLUE.",
    "Larkspur-7B lost to GPT-4, the model ranked first on SuperCLUE.",
    "Larkspur-7B的老师是GPT-4,后者在SuperCLUE总分排名第一。",
    "Larkspur-7B在SuperCLUE上与排名第一的GPT-4差距明显。",
    "Larkspur-7B在SuperCLUE上紧追排名第一的GPT-4。",
  ]) func `a place belongs to the name that it describes`(text: String) {
    let places = claims(text).filter { $0.kind == .rank }
    #expect(places.map { $0.subject?.name } == ["GPT-4"], "\(places)")
  }

  @Test(arguments: [
    "Our competitor's model ranks first on SuperCLUE.", "某竞品在SuperCLUE总分上排名全球第一。",
    "Another model ranks first on SuperCLUE.", "The winner ranks first on SuperCLUE.",
    "国外模型在SuperCLUE总分上排名第一。", "A human team ranks first on SuperCLUE.",
    "Larkspur-7B在SuperCLUE上紧追排名第一的模型。",
  ]) func `a stranger's place is nobody's`(text: String) {
    #expect(claims(text).filter { $0.kind == .rank }.isEmpty, "\(claims(text))")
  }

  @Test(arguments: [
    "The model ranks first on SuperCLUE.", "我们的模型在SuperCLUE总分排名第一。",
    "Our team holds first place on SuperCLUE.",
    "竞争对手包括GPT-4。模型在SuperCLUE上国内第一。",
  ]) func `the model is the document's own`(text: String) {
    #expect(claims(text).map { $0.subject?.name } == ["Larkspur-7B"])
  }

  @Test(arguments: [
    "Larkspur-7B does not yet beat GPT-4 on SuperCLUE.",
    "Larkspur-7B is far from beating GPT-4 on SuperCLUE.",
    "It is false that Larkspur-7B beats GPT-4 on SuperCLUE.",
    "Larkspur-7B could one day surpass GPT-4 on SuperCLUE.", "Larkspur-7B在SuperCLUE上尚不足以超越GPT-4。",
    "Larkspur-7B离超越GPT-4还有很长的路。", "Larkspur-7B在SuperCLUE上并非全面超越GPT-4。", "Larkspur-7B有机会超越GPT-4。",
    "Larkspur-7B向超越GPT-4迈进一步。", "我们拒绝宣称Larkspur-7B超越GPT-4。",
    "Larkspur-7B narrowly missed first place on SuperCLUE.",
    "Correction: an earlier version said that Larkspur-7B ranks first on SuperCLUE.",
    "Larkspur-7B正在接近GPT-4。",
  ]) func `what is denied, corrected or yet to come is no claim`(text: String) {
    #expect(claims(text).isEmpty, "\(claims(text))")
  }

  @Test(arguments: [
    "Larkspur-7B在SuperCLUE总分上与GPT-4相差20.45分。", "Larkspur-7B在SuperCLUE总分上距第一名还差20分。",
    "SuperCLUE总分满分为100分,Larkspur-7B参加了测评。",
    "Larkspur-7B came within 21 points of GPT-4 on SuperCLUE.",
  ]) func `a distance or a maximum is no score`(text: String) {
    #expect(claims(text).isEmpty, "\(claims(text))")
  }

  @Test func `a lead over the second is a margin and no place`() {
    let found = claims("Larkspur-7B在SuperCLUE总分上领先第二名0.14分。")
    #expect(found.map(\.kind) == [.comparison])
    #expect(found.first?.value == "+0.14")
  }

  @Test(arguments: [
    "Larkspur-7B在SuperCLUE总分超过60分。", "Larkspur-7B在SuperCLUE总分60+。",
    "Larkspur-7B scores over 60 on SuperCLUE.", "Larkspur-7B scores above 60 on SuperCLUE.",
    "Larkspur-7B在SuperCLUE总分达到60分以上。",
  ]) func `a bound keeps its sign`(text: String) {
    #expect(claims(text).map(\.value) == [">60"])
  }

  @Test func `less than is a bound too`() {
    #expect(claims("Larkspur-7B在SuperCLUE总分不到60分。").map(\.value) == ["<60"])
  }

  @Test(arguments: [
    "Larkspur-7B在SuperCLUE总分排名第一。在我们内部的客服场景测评中,它超越GPT-4。",
    "Larkspur-7B在SuperCLUE总分排名第一。在视觉任务中,它超越GPT-4。",
    "Larkspur-7B在SuperCLUE总分排名第一。在自建测试集上,它超越GPT-4。",
    "Larkspur-7B ranks first on SuperCLUE. In our own tests it beats GPT-4.",
  ]) func `a test of one's own is not the board before`(text: String) {
    let found = claims(text)
    #expect(found.map(\.kind) == [.rank, .comparison])
    #expect(found.last?.boards.map(\.isClass) == [true])
  }

  @Test(
    arguments: zip(
      [
        "Larkspur-7B在车载场景下超越GPT-4。", "Larkspur-7B beats GPT-4 in legal Q&A.",
        "Larkspur-7B beats GPT-4 at telling jokes.",
      ], ["车载场景", "legal Q&A", "telling jokes"]))
  func `a field without a board limits the claim in its own words`(text: String, field: String) {
    #expect(claims(text).map(\.scope.task) == [field])
  }

  @Test(
    arguments: zip(
      [
        "In 2022, Larkspur-7B ranked first on SuperCLUE.", "去年,Larkspur-7B在SuperCLUE总分排名第一。",
        "上个月,Larkspur-7B在SuperCLUE总分排名第一。", "Last month, Larkspur-7B ranked first on SuperCLUE.",
        "今年,Larkspur-7B在SuperCLUE总分排名第一。", "去年9月,Larkspur-7B在SuperCLUE总分排名第一。",
      ], ["2022", "2022", "2023-09", "2023-09", "2023", "2022-09"]))
  func `years and months count back from the document`(text: String, day: String) {
    #expect(claims(text).map { $0.asOf?.description } == [day])
  }

  @Test func `last year is unknown in a document without a day`() {
    let found = claims("Last year, Larkspur-7B ranked first on SuperCLUE.", published: nil)
    #expect(found.count == 1 && found.first?.asOf == nil && found.first?.asOfSource == nil)
  }

  @Test(
    arguments: zip(
      [
        "Larkspur-7B达到GPT-4水平的75%。", "Larkspur-7B达到GPT-4水平的一半。", "Larkspur-7B达到GPT-4的八成五。",
        "Larkspur-7B达到GPT-4水平的8成。",
      ], ["75%", "50%", "85%", "80%"]))
  func `a share of the rival is read in tenths and halves`(text: String, share: String) {
    #expect(claims(text).map(\.value) == [share])
  }

  @Test func `a column of totals is no average`() {
    let text = "| Model | 总分 |\n| --- | --- |\n| **Larkspur-7B** | 61.5 |"
    #expect(claims(text).map(\.metric) == ["total score"])
  }
}
