import Testing

@testable import Verification

@Suite("Wilson's score interval")
struct WilsonTests {
  // Wilson (1927), worked by hand: 128 of 225, 0 of 10 and 10 of 10 right.
  @Test(arguments: [
    (128.0 / 2.25, 225, 50.4, 63.2), (0, 10, 0, 27.8), (100, 10, 72.2, 100), (50, 2, 9.5, 90.5),
  ])
  func `of a share of n questions`(percent: Double, items: Int, low: Double, high: Double) {
    let interval = Wilson.interval(percent: percent, of: items)
    #expect(
      interval.map { abs($0.lowerBound - low) < 0.06 && abs($0.upperBound - high) < 0.06 } == true)
  }

  @Test func `is none without questions or beyond a hundred percent`() {
    #expect(Wilson.interval(percent: 50, of: 0) == nil)
    #expect(Wilson.interval(percent: 101, of: 10) == nil)
  }
}
