import Testing
import Touchstone

@Suite("Days and periods")
struct DayTests {
  @Test("every day of four centuries reads back as printed, one number after the other")
  func roundTrip() throws {
    let first = try #require(Day("1900-01-01"))
    for number in first.number..<(first.number + 146_097) {
      let day = Day(number: number)
      #expect(Day(day.description) == day)
    }
  }

  @Test(arguments: [
    "2023-02-29", "2023-13-01", "2023-1-01", "2023-09-31", "+023-09-01", "", "2023",
  ])
  func `a date that does not exist is refused`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test func `2000 is a leap year and 1900 is not`() {
    #expect(Day("2000-02-29") != nil)
    #expect(Day("1900-02-29") == nil)
  }

  @Test func `a month covers its days`() throws {
    let month = try #require(Period("2023-09"))
    #expect(month.first.description == "2023-09-01")
    #expect(month.last.description == "2023-09-30")
    #expect(month.description == "2023-09")
  }
}
