import Testing
import Touchstone

@Suite("Scores as printed")
struct ScoreTests {
  @Test(arguments: [
    ("62.75", "62.61", "0.14"), ("62.61", "62.75", "-0.14"), ("5", "4.5", "0.5"),
    ("1227", "1182", "45"),
  ])
  func `a difference is exact`(left: String, right: String, difference: String) throws {
    let left = try #require(Score(left))
    let right = try #require(Score(right))
    #expect(left.minus(right)?.text == difference)
  }

  @Test(arguments: [
    ("62.75", "62.8", true), ("62.75", "62.7", false), ("62.74", "62.7", true),
    ("62.75", "63", true), ("62.5", "62.50", true), ("62.51", "62.50", false),
  ])
  func `a score agrees with a claim at the claim's precision`(
    board: String, claimed: String, agrees: Bool
  ) throws {
    let board = try #require(Score(board))
    let claimed = try #require(Score(claimed))
    #expect(board.rounds(to: claimed) == agrees)
  }

  @Test(arguments: [
    "", "-", "--", "?", "32.56?", "1.2.3", "Comming", "1e5", "123456789012345678901",
  ])
  func `what is not a number is refused`(text: String) {
    #expect(Score(text) == nil)
  }

  @Test func `order follows value and not spelling`() throws {
    let low = try #require(Score("9.5"))
    let high = try #require(Score("62.75"))
    #expect(low < high)
    #expect(Score("62.5") == Score("62.50"))
  }
}
