import Glibc
import Testing

@testable import Documents

@Suite struct `Internet addresses` {
  private func address(_ text: String) -> InternetAddress {
    let family = text.contains(":") ? AF_INET6 : AF_INET
    var bytes = [UInt8](repeating: 0, count: family == AF_INET6 ? 16 : 4)
    #expect(inet_pton(family, text, &bytes) == 1)
    return InternetAddress(bytes: bytes)
  }

  @Test(arguments: [
    "127.0.0.1", "127.8.8.8", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1",
    "169.254.169.254", "100.64.0.1", "0.0.0.0", "224.0.0.1", "255.255.255.255", "198.18.0.1",
    "192.0.2.1", "::1", "::", "fe80::1", "fc00::1", "fd12::1", "ff02::1", "::ffff:127.0.0.1",
    "::127.0.0.1", "64:ff9b::10.0.0.1", "2002:7f00:1::", "2001:db8::1", "2001:0:1::1",
  ])
  func `Private ones are not of the public internet`(text: String) {
    #expect(!address(text).isPublic)
  }

  @Test(arguments: [
    "8.8.8.8", "172.15.0.1", "172.32.0.1", "192.167.1.1", "100.128.0.1", "223.255.255.254",
    "2606:4700::1111", "2001:4860::1", "::ffff:8.8.8.8", "64:ff9b::8.8.8.8",
  ])
  func `Public ones are`(text: String) {
    #expect(address(text).isPublic)
  }

  @Test func `What is no address is not public`() {
    #expect(!InternetAddress(bytes: []).isPublic)
  }
}
