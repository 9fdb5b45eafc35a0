import Testing
import Touchstone

@testable import Documents

@Suite struct `Dates in text` {
  @Test(arguments: [
    "2023-11-09", "2023/11/9 10:03", "2023.11.09", "2023年11月9日", "2023 年 11 月 9 日",
    "November 9, 2023",
    "Nov. 9th, 2023", "9 Nov 2023", "9th November 2023", "Thu, 09 Nov 2023 10:03:00 GMT",
    "2023-11-09T23:30:00Z", "20231109", "发布于2023-11-09", "9-Nov-2023",
  ])
  func `A full date is found`(text: String) {
    #expect(dates(in: text).map(\.day) == [Day("2023-11-09")])
  }

  @Test(arguments: [
    "2023年11月", "3/4/2023", "2023-13-09", "2023-02-30", "version 1.2.3", "1234567890",
    "November 2023",
    "192.168.10.12", "May 9", "Marketing 9, 2023", "12023-11-09",
  ])
  func `What is no full date is none`(text: String) {
    #expect(dates(in: text) == [])
  }

  @Test func `Several dates keep their order`() {
    #expect(
      dates(in: "from 1 May 2023 to 2023-06-19").map(\.day.description) == [
        "2023-05-01", "2023-06-19",
      ])
  }

  @Test func `A date in the American order counts where it can mean one day only`() {
    #expect(dates(in: "11/25/2023").map(\.day) == [Day("2023-11-25")])
  }
}
