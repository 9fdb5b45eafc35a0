import Documents
import Testing
import Touchstone

@Suite struct `Instants` {
  @Test func `They read and write what WARC and HTTP do`() throws {
    let instant = try #require(Instant("2023-09-28T07:00:05Z"))
    #expect(instant.seconds == 1_695_884_405)
    #expect(Instant(http: "Thu, 28 Sep 2023 07:00:05 GMT") == instant)
    #expect(Instant("2023-09-28T07:00:05.123456789Z") == instant)
    #expect(instant.description == "2023-09-28T07:00:05Z")
    #expect(instant.digits == "20230928070005")
    #expect(instant.day.description == "2023-09-28")
    #expect(Instant(seconds: -1).description == "1969-12-31T23:59:59Z")
  }

  @Test(arguments: [
    "", "2023-09-28", "2023-02-30T00:00:00Z", "2023-09-28T24:00:00Z", "2023-09-28T07:00:05",
    "2023-09-28T07:00:05+01:00", "2023-09-28T07:00:05.x1Z", "2023-09-28 07:00:05Z",
  ])
  func `What is no instant is none`(text: String) {
    #expect(Instant(text) == nil)
    #expect(Instant(http: text) == nil)
  }
}
