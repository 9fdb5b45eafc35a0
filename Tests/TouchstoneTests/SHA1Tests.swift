import Testing
import Touchstone

@Suite struct `SHA-1 in Base32` {
  @Test(arguments: [
    ("", "3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ"), ("abc", "VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE5"),
  ])
  func `Content has the name that archives give it`(text: String, name: String) {
    #expect(Digest.sha1(Array(text.utf8)) == name)
  }

  @Test func `A long text has one too`() {
    let digest = Digest.sha1Bytes([UInt8](repeating: 97, count: 1_000_000))
    #expect(digest.starts(with: [0x34, 0xAA, 0x97, 0x3C, 0xD4, 0xC4, 0xDA, 0xA4]))
  }

  @Test(arguments: [
    ("", ""), ("f", "MY======"), ("fo", "MZXQ===="), ("foo", "MZXW6==="), ("foob", "MZXW6YQ="),
    ("fooba", "MZXW6YTB"), ("foobar", "MZXW6YTBOI======"),
  ])
  func `Base32 is that of RFC 4648`(text: String, coded: String) {
    #expect(Digest.base32(Array(text.utf8)) == coded)
  }
}
